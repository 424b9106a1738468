/*
 * openactive.h - OpenActive's feeds (RPDE 1.0): pages of items that were updated or deleted. SessionSeries say what an
 * activity is, ScheduledSessions when it is on; often in two feeds.
 *
 * A feed tells only what has changed since the page that was read last, so what it has told is kept in the feed's file,
 * and listings are made of all of that when the last page has been read.
 */
#ifndef CONTENT_OPENACTIVE_H
#define CONTENT_OPENACTIVE_H

#include <jansson.h>
#include <stdbool.h>

#include "content/feed_store.h"
#include "content/listing.h"

/* Whether an item of a list is RPDE's: it has a state and a kind. */
bool openactive_is_item(json_t *item);

/* Keeps or drops what an item tells. What cannot be used is told to the sink, which also counts it. */
enum status openactive_take(
    struct feed_store *store, json_t *item, const struct listing_sink *sink, const char *place, struct fault *f);

/* Hands a listing for each series that is still on to the sink. */
enum status openactive_listings(struct feed_store *store, const struct listing_sink *sink, struct fault *f);

/* A moment as feeds write it ("2026-11-24T18:15:00Z", "...+01:00", or British time without either); false if it is
 * none. */
bool openactive_moment(const char *s, int64_t *at);

#endif

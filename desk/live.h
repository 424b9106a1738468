/*
 * live.h - pages that are open and want to hear of changes (server-sent events).
 *
 * A stream carries only "something has changed" and a number; the page then fetches what it shows, by the same way and
 * with the same checks as ever. Streams sleep suspended; ringing or beating wakes them.
 */
#ifndef DESK_LIVE_H
#define DESK_LIVE_H

#include <stdbool.h>
#include <stdint.h>

#include "desk/idle.h"

struct MHD_Connection;
struct MHD_Response;
struct live;

struct live *live_create(int64_t version); /* the first version: time at start, so that it never goes back */
void live_destroy(struct live *l);         /* after the daemon has stopped */

/* The number that a page has to carry to know whether it is up to date. */
int64_t live_version(const struct live *l);

bool live_listening(const struct live *l);

/* A stream for the session on this connection. The oldest of one session's streams ends when it has too many. */
struct MHD_Response *live_join(struct live *l, struct MHD_Connection *c, const char *session);

/* The queue has changed. */
void live_ring(struct live *l);

/* Now and then: shows dead connections up, locks pages where nobody did anything for limit milliseconds, and warns
 * those where that is near. */
void live_beat(struct live *l, struct idle *idle, int64_t now, int64_t limit);

/* Locks the session's pages: it was signed out. NULL: ends every stream, quietly, and whichever is yet to begin:
 * the program ends. */
void live_end(struct live *l, const char *session);

#endif

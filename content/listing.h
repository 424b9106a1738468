/*
 * listing.h - one activity on its way into the directory, from whatever format it came.
 *
 * Readers (sheet.h, oruk.h) fill listings and hand them to a sink; the import is the sink.
 */
#ifndef CONTENT_LISTING_H
#define CONTENT_LISTING_H

#include <stdbool.h>
#include <stdint.h>

#include "base/fault.h"
#include "content/activity.h"
#include "content/schedule.h"

struct listing {
	struct activity activity; /* every string set, "" when not known */
	struct schedule schedule;
	bool made_id;      /* the id is of our making */
	const char *feed;  /* that it is of, or NULL; not owned */
	char *staff_phone; /* a line for professionals: for the desk only, never shown to patients; "" for none */
	char *topic;       /* more words to be found by: organiser, taxonomy terms; "" for none */
};

void listing_init(struct listing *l);
void listing_finish(struct listing *l);

/* A copy of all that a listing owns. End it too. */
void listing_copy(struct listing *to, const struct listing *from);

/* Ends a listing but for its activity, which is the caller's then. */
struct activity listing_keep_activity(struct listing *l);

/* Replaces an owned string by another, which is then owned too. */
void listing_set(char **field, char *value);

/*
 * What only shows when all is read: the words of the times, whether it is free, and, where no id was given, one made of
 * name, venue and postcode.
 */
void listing_complete(struct listing *l);

/* Whether the youngest is not older than the oldest. */
bool listing_ages_agree(const struct listing *l);

enum listing_fate {
	LISTING_GOOD,
	LISTING_BAD,    /* left out, and counted against the file */
	LISTING_PASSED, /* left out for a reason that is nobody's mistake: it is inactive, or was there already */
};

/* Where readers put what they find. A place is "line:column" or a path into a document. */
struct listing_sink {
	void *context;
	int64_t now;
	/* Takes a whole listing; LISTING_PASSED or LISTING_BAD when its id is there already, and has then said so. */
	enum listing_fate (*take)(void *context, const char *place, struct listing *l, bool upsert);
	/* One line for the report. */
	void (*say)(void *context, const char *place, const char *what);
	/* What is so in many places: counted, and told once with how often and where first. what must not hold a value.
	 */
	void (*tally)(void *context, const char *place, const char *what);
	/* One row or service has been dealt with. */
	void (*count)(void *context, enum listing_fate fate);
};

#endif

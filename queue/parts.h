/*
 * parts.h - long texts, put together from parts that come in any order. Private to queue/.
 */
#ifndef QUEUE_PARTS_H
#define QUEUE_PARTS_H

#include "queue/texting.h"
#include "queue/transit.h"

enum parts_kept {
	PARTS_WAIT,     /* stored; others are missing */
	PARTS_REPEATED, /* this part was here already */
	PARTS_WHOLE,    /* that was the last one: *whole is the text, the caller's (memory_wipe_string) */
};

/*
 * Keeps one part. A reference that is used again (another text under a part's number, or a day later) starts anew; what
 * was there is given to staff as incomplete. Inside a transaction.
 */
enum status parts_keep(struct queue *q, const struct transit *t, const struct text_in *in, int64_t now,
    enum parts_kept *kept, char **whole, struct fault *f);

/* Gives the oldest text whose rest did not come within a day to staff. STATUS_MISSING, no fault, when there is none. */
enum status parts_expire_one(struct queue *q, const struct transit *t, int64_t now, struct fault *f);

#endif

/*
 * outbox.h - putting a text in the outbox inside a transaction that does more. Private to queue/.
 */
#ifndef QUEUE_OUTBOX_H
#define QUEUE_OUTBOX_H

#include "queue/sender.h"
#include "queue/sending.h"
#include "queue/transit.h"

struct outbox_text {
	const char *to, *body;
	enum sending_priority priority;
	const struct sender *sender; /* of the number it goes to */
	const char *text;            /* id in the thread, or NULL */
	const char *reply_to;        /* id in the thread of what it answers, or NULL */
	const char *callback;        /* or NULL */
	const char *modem;           /* the one that shall send it; NULL: any */
};
enum status outbox_add(
    struct queue *q, const struct transit *t, const struct outbox_text *x, int64_t now, struct fault *f);

/* Whatever still waits for a number that has said STOP, answers left out, fails. */
enum status outbox_stop(struct queue *q, const struct sender *x, int64_t now, struct fault *f);

/* The next text due under terms, marked "sending". Inside a transaction. STATUS_MISSING, no fault, when there is none.
 */
enum status outbox_claim(struct queue *q, const struct sending_terms *terms, const struct transit *t, int64_t now,
    struct text_out *out, struct fault *f);

/* It was sent, or failed for good: number and text are wiped. Inside a transaction. */
enum status outbox_done(
    struct queue *q, const char *id, enum text_state state, const char *cause, int64_t now, struct fault *f);

/* The byte length of s, cut at a character to be at most most. */
size_t outbox_cut(const char *s, size_t most);

#endif

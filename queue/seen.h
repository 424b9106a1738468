/*
 * seen.h - recognising a text that was read before. Private to queue/.
 *
 * A row holds the service centre's time stamp and 24 bits of a keyed hash over sender, time stamp and PDU: too few for
 * a thief to find the number by trial, but then two different texts of one second are taken for one once in 16 million.
 * So for the first hour there is a longer hash beside it, under the transit key: as long as that key lives, it tells
 * the two apart, and nobody's text is taken for another's.
 */
#ifndef QUEUE_SEEN_H
#define QUEUE_SEEN_H

#include "queue/texting.h"
#include "queue/transit.h"

/* *again when a text was noted before; t may be without a key. Inside a transaction, like all of these. */
enum status seen_again(
    struct queue *q, const struct transit *t, const struct text_in *in, int64_t now, bool *again, struct fault *f);

/* Notes a text that was not. */
enum status seen_add(struct queue *q, const struct transit *t, const struct text_in *in, int64_t now, struct fault *f);

/* The 24 bits. */
enum status seen_tag(struct queue *q, const struct text_in *in, int64_t *tag, struct fault *f);

/* Forgets what was not seen for a week, and the longer hash of what was not for an hour. */
enum status seen_forget(struct queue *q, int64_t now, struct fault *f);

#endif

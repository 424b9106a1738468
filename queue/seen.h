/*
 * seen.h - recognising a text that was read before. Private to queue/.
 *
 * A row holds the service centre's time stamp and 24 bits of a keyed hash over sender, time stamp and PDU: too few for
 * a thief to find the number by trial, while two different texts of one second are taken for one once in 16 million.
 */
#ifndef QUEUE_SEEN_H
#define QUEUE_SEEN_H

#include "queue/texting.h"

/* Notes a text; *again when it was noted before. Inside a transaction. */
enum status seen_note(struct queue *q, const struct text_in *in, int64_t now, bool *again, struct fault *f);

/* Forgets what was not seen for a week. */
enum status seen_forget(struct queue *q, int64_t now, struct fault *f);

#endif

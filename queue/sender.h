/*
 * sender.h - knowing a number again, without keeping it. Private to queue/.
 *
 * A keyed hash of the number says which thread it belongs to and how many answers it had. The key lives in
 * RUNTIME_DIRECTORY (of systemd) or /run/fingerpost, and is gone with the power. Where neither can be written the key
 * is in DATA/run: it then outlives the power, and whoever takes the box can find out by trial which number texted.
 */
#ifndef QUEUE_SENDER_H
#define QUEUE_SENDER_H

#include <stdbool.h>
#include <stdint.h>

#include "base/fault.h"
#include "base/uuid.h"
#include "queue/transit.h"

struct queue;

#define SENDER_TAG 16
struct sender {
	bool tagged; /* false: there is no place for a key */
	unsigned char tag[SENDER_TAG];
	unsigned char number[TRANSIT_TAG]; /* under the transit key */
	char thread[UUID_TEXT];            /* where its texts are kept */
	bool known;                        /* there was such a thread before */
};

/* Finds the thread of a number: of its conversation, or by the tag; else a new one. Inside a write transaction. */
enum status sender_find(
    struct queue *q, const struct transit *t, const char *number, int64_t now, struct sender *out, struct fault *f);

/* Remembers that it has written (or was written to) now. */
enum status sender_keep(struct queue *q, const struct sender *x, int64_t now, struct fault *f);

/* Answers to it in the last hour. */
enum status sender_answers(struct queue *q, const struct sender *x, int64_t now, unsigned *n, struct fault *f);

#endif

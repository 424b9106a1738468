/*
 * founding.h - what a new queue begins with: its key pair, its first member of staff, its recovery code. Private.
 */
#ifndef QUEUE_FOUNDING_H
#define QUEUE_FOUNDING_H

#include "queue/queue.h"

/* STATUS_INPUT when user, password, recovery code or promise will not do; before anything is made. */
enum status founding_check(const struct queue_founding *founding, struct fault *f);

/* Inside the transaction that made the tables. */
enum status founding_store(struct queue *q, const struct queue_founding *founding, int64_t now, struct fault *f);

#endif

/*
 * steps.h - moving call-backs inside a transaction that does more. Private to queue/.
 */
#ifndef QUEUE_STEPS_H
#define QUEUE_STEPS_H

#include "queue/worklist.h"

/* As callback_step, in the caller's transaction. A NULL actor is the patient, who may only withdraw. */
enum status steps_take(struct queue *q, const char *id, const struct callback_step *step, struct fault *f);

/* Releases whatever a member of staff holds, because they leave. */
enum status steps_release_all(struct queue *q, const char *staff, int64_t now, struct fault *f);

#endif

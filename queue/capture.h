/*
 * capture.h - adding a call-back inside a transaction that does more. Private to queue/.
 */
#ifndef QUEUE_CAPTURE_H
#define QUEUE_CAPTURE_H

#include "queue/callback.h"

/* Adds r to a thread (NULL: one of its own). An id that is there already adds nothing and is fine. */
enum status capture_add(
    struct queue *q, const struct callback_request *r, const char *thread, int64_t now, int64_t *due, struct fault *f);

/* The details as bytes to seal, and back. */
struct fields;
void capture_pack(const struct callback_details *d, struct fields *out);
void capture_unpack(const uint8_t *bytes, size_t n, struct callback_details *out);

#endif

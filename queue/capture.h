/*
 * capture.h - adding a call-back inside a transaction that does more. Private to queue/.
 */
#ifndef QUEUE_CAPTURE_H
#define QUEUE_CAPTURE_H

#include "queue/callback.h"

/* Adds r to a thread (NULL: one of its own). An id that is there already adds nothing and is fine. */
enum status capture_add(
    struct queue *q, const struct callback_request *r, const char *thread, int64_t now, int64_t *due, struct fault *f);

/*
 * Seals new details in place of those of an open call-back, which keeps its id, its day and its place in line; the old
 * ones go. The log says which were changed, by name, and that it was the patient. STATUS_MISSING when it is not open.
 */
enum status capture_replace(struct queue *q, const char *id, const struct callback_details *d, const char *changed,
    int64_t now, struct fault *f);

/* The details as bytes to seal, and back. */
struct fields;
void capture_pack(const struct callback_details *d, struct fields *out);
void capture_unpack(const uint8_t *bytes, size_t n, struct callback_details *out);

#endif

/*
 * capture.h - adding a call-back inside a transaction that does more. Private to queue/.
 */
#ifndef QUEUE_CAPTURE_H
#define QUEUE_CAPTURE_H

#include "queue/callback.h"

/* Adds r to a thread (NULL: one of its own). An id that is there already adds nothing and is fine. */
enum status capture_add(
    struct queue *q, const struct callback_request *r, const char *thread, int64_t now, int64_t *due, struct fault *f);

/* The thread and the record of a call-back; record is "" when its details were purged. STATUS_MISSING without one. */
enum status capture_refer(
    struct queue *q, const char *id, char thread[UUID_TEXT], char record[UUID_TEXT], struct fault *f);

/*
 * Seals new details in place of a record of an open call-back, which keeps its id, its day and its place in line; the
 * old record goes. The log says who (a member of staff's id, or "patient") and which were changed, by name.
 * STATUS_MISSING when the call-back is not open, or has another record by now.
 */
struct capture_change {
	const char *record, *actor, *changed;
};
enum status capture_replace(struct queue *q, const char *id, const struct capture_change *c,
    const struct callback_details *d, int64_t now, struct fault *f);

/* The details as bytes to seal, and back. */
struct fields;
void capture_pack(const struct callback_details *d, struct fields *out);
void capture_unpack(const uint8_t *bytes, size_t n, struct callback_details *out);

#endif

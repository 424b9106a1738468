/*
 * retention.h - forgetting: details and texts of closed call-backs are deleted after the practice's time; the row that
 * counts them and the log stay. Desk and command line only.
 */
#ifndef QUEUE_RETENTION_H
#define QUEUE_RETENTION_H

#include "queue/queue.h"

struct purge_counts {
	long callbacks; /* whose details were deleted */
	long texts;     /* of threads that nobody needs any more, and of those that never led to a call-back */
	long waiting;   /* old enough, but not exported yet: kept */
};

/*
 * Deletes whatever was closed before a time (and, with exported_only, has been exported), a few at a time so that
 * others may write between. What is deleted is overwritten (secure_delete); it is gone from the files when the keeper
 * has moved the log in: see queue_log_empty.
 */
enum status queue_purge(
    struct queue *q, int64_t before, bool exported_only, int64_t now, struct purge_counts *out, struct fault *f);

/* Marks one as exported. */
enum status callback_exported(struct queue *q, const char *id, const char *actor, int64_t now, struct fault *f);

/* Whether the log beside the queue holds nothing: all that was deleted is then gone from the files. */
bool queue_log_empty(const char *data_dir);

#endif

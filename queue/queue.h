/*
 * queue.h - queue.db: call-backs, texts, staff and audit. Private; written by several programs at once.
 *
 * Opening, closing, backing up. What may be done with it is in callback.h and texting.h (capture: kiosk and modem may
 * include these), and in worklist.h, staff.h and unseal.h (staff: only desk and the command line may; make check holds
 * this).
 *
 * SQLite 3.40.1 has the WAL-reset bug, so: no connection autocheckpoints, only the keeper (desk) checkpoints, with
 * TRUNCATE; every write is BEGIN IMMEDIATE. See DESIGN.
 */
#ifndef QUEUE_QUEUE_H
#define QUEUE_QUEUE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/fault.h"

struct queue;

enum queue_role {
	QUEUE_WRITER, /* kiosk, modem, command line */
	QUEUE_KEEPER, /* desk: the one program that checkpoints */
};

/*
 * Creates DATA/queue.db (synchronous=EXTRA before WAL, group-writable) with its queue key pair. STATUS_REFUSED if there
 * is one already. The first member of staff and the recovery code come from staff.h: queue_create takes their wrapping
 * through founding so that all of it is one transaction.
 */
struct queue_founding {
	const char *user; /* first member of staff; becomes manager */
	const char *password;
	const char *recovery; /* from staff_recovery_make */
	int promise_days;
};
enum status queue_create(const char *data_dir, const struct queue_founding *founding, struct fault *f);

/*
 * Opens DATA/queue.db and migrates it when it is older. NULL and a fault when it is missing (STATUS_MISSING: "run
 * fingerpost setup"), newer than this program (STATUS_UNSUPPORTED), no queue, or unreadable. One per program and
 * thread.
 */
struct queue *queue_open(const char *data_dir, enum queue_role role, struct fault *f);
void queue_close(struct queue *q); /* NULL is fine */

/*
 * A file descriptor that becomes readable when any program has written to the queue (inotify on DATA/queue.bell, which
 * each commit touches; the WAL itself is written before its commit can be seen); for poll. Owned by q; -1 on failure.
 * queue_rung drains it and says whether another connection has changed the data since the last call.
 */
int queue_doorbell(struct queue *q);
bool queue_rung(struct queue *q);

/* Two numbers that change whenever anything in the queue has, by whatever program; for whoever keeps what it has read.
 */
void queue_stamp(struct queue *q, int64_t out[2]);

/*
 * What is done between these two is one commit, and durable once queue_batch_end has returned STATUS_OK. Each call in
 * between succeeds or fails by itself, and a failed one leaves nothing behind. If queue_batch_end fails, none of them
 * has happened.
 */
enum status queue_batch_begin(struct queue *q, struct fault *f);
enum status queue_batch_end(struct queue *q, struct fault *f);

/* Moves the WAL into the file and truncates it. Keeper only. STATUS_BUSY when others hold it: try later. */
enum status queue_checkpoint(struct queue *q, struct fault *f);

/* The promise in working days that due times are reckoned with (from set-up; config may change it: queue_promise). */
void queue_promise(struct queue *q, int working_days);

/* How long a call waits while another program holds the queue, ms; 5,000 unless told. It then says STATUS_BUSY. */
void queue_patience(struct queue *q, int ms);

/* Writes a complete copy to file (beside it, fsync, rename; mode 0600), while others write. */
enum status queue_backup(struct queue *q, const char *file, struct fault *f);

/*
 * Puts a backup in place of the queue after checking it whole (integrity, version, its own keys). What was there is
 * first backed up to DATA/queue-before-restore-TIME.db, whose path is written to kept (size bytes). A table `beside` in
 * file holds what others have added to the backup, and does not come into the queue.
 */
enum status queue_restore(const char *data_dir, const char *file, char *kept, size_t size, struct fault *f);

/* How one program is, for others to show: a word and details as JSON, nothing personal. Written by its program, kept
 * until overwritten. */
struct health {
	char program[16]; /* "modem", "kiosk", "desk" */
	char state[24];   /* "ready", "searching", "no port", ... */
	int64_t at;
	char detail[512]; /* a JSON object */
};
enum status health_set(struct queue *q, const char *program, const char *state, const char *detail, struct fault *f);
size_t health_list(struct queue *q, struct health *out, size_t max);

#endif

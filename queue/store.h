/*
 * store.h - the open database and its transactions. Private to queue/.
 */
#ifndef QUEUE_STORE_H
#define QUEUE_STORE_H

#include <sqlite3.h>

#include "queue/queue.h"
#include "queue/sql.h"

struct consents;

struct queue {
	sqlite3 *db;
	char *folder; /* DATA */
	char *path;   /* DATA/queue.db */
	enum queue_role role;
	int promise_days; /* 0: as set-up said */
	int bell;         /* DATA/queue.bell, written to after each commit */
	int doorbell;     /* inotify on it, or -1 */
	int64_t data_version;
	int64_t changes;           /* rows changed when the transaction began */
	bool batch;                /* between queue_batch_begin and queue_batch_end */
	struct consents *consents; /* see consent.h */
	sqlite3_stmt *statements[SQL_COUNT];
};

/* An empty handle on a database file, with the pragmas every connection needs; create: make the file. */
enum status store_open(
    struct queue **out, const char *folder, const char *path, enum queue_role role, bool create, struct fault *f);
void store_close(struct queue *q);

/* BEGIN IMMEDIATE; within a batch, a part of it that can be undone by itself. */
enum status store_begin(struct queue *q, struct fault *f);

/* Commits when s is STATUS_OK (and rings the bell if anything was changed), rolls back otherwise. Returns what became
 * of it. */
enum status store_end(struct queue *q, enum status s, struct fault *f);

/* Turns the connection's last error into a fault. */
enum status store_fault(struct queue *q, struct fault *f);

/* Brings an opened database to this program's schema. */
enum status store_migrate(struct queue *q, struct fault *f);

/* n bytes of the table meta. */
enum status store_meta(struct queue *q, const char *name, void *out, size_t n, struct fault *f);

/* 16 or 32 bytes of a keyed hash under the database's secret, of a purpose and a text. */
enum status store_hash(
    struct queue *q, const char *purpose, const char *text, unsigned char *out, size_t n, struct fault *f);

#endif

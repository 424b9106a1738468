/*
 * feed_store_file.h - what an open feed's file is made of. For feed_store.c, feed_listing.c and feed_item.c only.
 */
#ifndef CONTENT_FEED_STORE_FILE_H
#define CONTENT_FEED_STORE_FILE_H

#include "content/feed_sql.h"
#include "content/feed_store.h"

struct sqlite3;
struct sqlite3_stmt;

struct feed_store {
	char *name, *path;
	bool scratch;
	struct sqlite3 *db;
	struct sqlite3_stmt *statements[FEED_SQL_COUNT_OF]; /* prepared when first used */
	int64_t batch;                                      /* the current one; the coming one has the next number */
};

/* A statement, reset and without values; NULL, with f filled in, if SQLite refuses. */
struct sqlite3_stmt *feed_statement(struct feed_store *s, enum feed_sql which, struct fault *f);

/* Runs a statement that gives no rows. */
enum status feed_run(struct feed_store *s, struct sqlite3_stmt *statement, struct fault *f);

enum status feed_fault(const struct feed_store *s, struct fault *f);

#endif

/*
 * edits_file.h - edits.db, open. For the edits_*.c files only.
 */
#ifndef CONTENT_EDITS_FILE_H
#define CONTENT_EDITS_FILE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/fault.h"
#include "content/edits_sql.h"

struct sqlite3;
struct sqlite3_stmt;

struct edits_file {
	char *path;
	struct sqlite3 *db;
	struct sqlite3_stmt *statements[EDITS_SQL_COUNT_OF]; /* prepared when first used */
};

/* Opens it; for writing it is made if there is none. STATUS_MISSING without one, for reading. End with
 * edits_file_finish, whatever it returns. */
enum status edits_file_init(struct edits_file *x, const char *data_dir, bool write, struct fault *f);
void edits_file_finish(struct edits_file *x);

/* All between these two happens or does not. end rolls back when s is not OK, and returns s or why it could not be. */
enum status edits_file_begin(struct edits_file *x, struct fault *f);
enum status edits_file_end(struct edits_file *x, enum status s, struct fault *f);

/* A statement, reset and without values; NULL, with f filled in, if SQLite refuses. */
struct sqlite3_stmt *edits_statement(struct edits_file *x, enum edits_sql which, struct fault *f);

/* Runs one that gives no rows, with texts bound from the first parameter on. */
enum status edits_run(struct edits_file *x, enum edits_sql which, const char *const *texts, int n, struct fault *f);

enum status edits_fault(const struct edits_file *x, struct fault *f);

/* 'revision' or 'applied'. */
int64_t edits_state_number(struct edits_file *x, const char *key);

#endif

/*
 * database.h - what the files of content/ ask of SQLite in the same words. For the files of content/ only.
 */
#ifndef CONTENT_DATABASE_H
#define CONTENT_DATABASE_H

#include <stdint.h>

#include "base/fault.h"

struct sqlite3;

/* The number that a query gives in its first row; -1 when it gives none or SQLite refuses it. */
int64_t database_number(struct sqlite3 *db, const char *query);

/* The file's path and what SQLite says of it; STATUS_BUSY if another program has it locked, else STATUS_SYSTEM. */
enum status database_fault(struct sqlite3 *db, const char *path, struct fault *f);

#endif

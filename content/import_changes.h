/*
 * import_changes.h - what a newly built directory has that the old one has not, and the other way round. For import*.c
 * and directory_build.c only.
 */
#ifndef CONTENT_IMPORT_CHANGES_H
#define CONTENT_IMPORT_CHANGES_H

#include "base/fault.h"
#include "content/import.h"

struct sqlite3_stmt;

/* Compares the rows of DIRECTORY_SQL_STAGED with directory.db as it is. Without one, all is new. */
enum status import_changes_find(
    const char *data_dir, struct sqlite3_stmt *staged, struct import_changes *out, struct fault *f);

#endif

/*
 * directory_file.h - what an open directory is made of. For the directory's own files only.
 */
#ifndef CONTENT_DIRECTORY_FILE_H
#define CONTENT_DIRECTORY_FILE_H

#include <sys/stat.h>

#include "content/directory.h"
#include "content/directory_facts.h"
#include "content/directory_match.h"
#include "content/directory_near.h"
#include "content/directory_sql.h"
#include "content/stemmer.h"
#include "content/vocabulary.h"

struct sqlite3_stmt;

struct directory {
	char *data_dir, *path;
	struct sqlite3 *db;                                      /* NULL while there is no usable file */
	struct stat opened;                                      /* the file as it was seen before it was opened */
	struct fault trouble;                                    /* why there is none */
	struct sqlite3_stmt *statements[DIRECTORY_SQL_COUNT_OF]; /* the reading ones */
	struct stemmer *stemmer;
	struct vocabulary vocabulary;
	struct directory_summary summary;
	struct directory_facts facts;
	struct directory_near near;
	struct directory_match match; /* of the last query */
	struct number_set reported;   /* as upkeep.h has it */
	struct number_set hidden;     /* by staff or organisers */
	struct number_set edited;     /* as edits.h has it */
	struct stat upkeep, edits;    /* the files when they were read */
	int stale_days, hide_days;    /* see directory_set_freshness; hide_days 0 never */
};

/* A directory file as SQLite opens it for reading. The caller frees. */
char *directory_uri(const char *path);

/* A statement, reset and ready to be bound. */
struct sqlite3_stmt *directory_statement(struct directory *d, enum directory_sql which);

/* Fills *a from a row of ACTIVITY_COLUMNS, with next worked out after now. */
void directory_read_activity(const struct directory *d, struct sqlite3_stmt *row, int64_t now, struct activity *a);

#endif

/*
 * directory_file.h - what an open directory is made of. For directory.c and directory_find.c only.
 */
#ifndef CONTENT_DIRECTORY_FILE_H
#define CONTENT_DIRECTORY_FILE_H

#include <sys/stat.h>

#include "content/directory.h"
#include "content/directory_sql.h"
#include "content/stemmer.h"
#include "content/vocabulary.h"

struct sqlite3_stmt;

/* When an activity is next on, as worked out for a moment: right for every later moment before that start. */
struct directory_next {
	int64_t asked; /* the moment; 0: not worked out */
	int64_t start, end;
};

struct directory {
	char *path;
	struct sqlite3 *db;                                      /* NULL while there is no usable file */
	struct stat opened;                                      /* the file as it was seen before it was opened */
	struct fault trouble;                                    /* why there is none */
	struct sqlite3_stmt *statements[DIRECTORY_SQL_COUNT_OF]; /* the reading ones */
	struct stemmer *stemmer;
	struct vocabulary vocabulary;
	struct directory_summary summary;
	struct directory_next *next; /* by number, summary.activities of them and one */
};

/* A statement, reset and ready to be bound. */
struct sqlite3_stmt *directory_statement(struct directory *d, enum directory_sql which);

/* Fills *a from a row of ACTIVITY_COLUMNS, with next worked out after now. */
void directory_read_activity(struct sqlite3_stmt *row, int64_t now, struct activity *a);

/* Metres between two places, along a great circle. */
double directory_distance(double lat1, double lon1, double lat2, double lon2);

/* Makes fp_distance and fp_starts_between known to SQL. False if SQLite refuses. */
bool directory_add_functions(struct sqlite3 *db);

#endif

/*
 * directory_index.h - what makes a new directory.db quick to search: lists of activities by word, by the first letters
 * of words and by filter; and the facts that results are ordered by. For directory_build.c.
 */
#ifndef CONTENT_DIRECTORY_INDEX_H
#define CONTENT_DIRECTORY_INDEX_H

#include "base/fault.h"

struct sqlite3;

/* Fills the tables word, beginning, tag and facts from the numbered activities and their words in temp.search. file is
 * for the fault. */
enum status index_build(struct sqlite3 *db, const char *file, struct fault *f);

#endif

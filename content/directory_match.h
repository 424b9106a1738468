/*
 * directory_match.h - which activities have the words and pass the filters. For directory_find.c.
 */
#ifndef CONTENT_DIRECTORY_MATCH_H
#define CONTENT_DIRECTORY_MATCH_H

#include <stdbool.h>
#include <stdint.h>

#include "base/fault.h"
#include "content/number_set.h"

struct directory;
struct directory_query;
struct directory_words;

#define MATCH_POINTS_NOT_KNOWN UINT16_MAX
#define MATCH_NOT_KNOWN 2

/* Kept with an open directory, so that a query need not ask for memory. */
struct directory_match {
	struct number_set all;              /* what matches */
	struct number_set named;            /* of it, what has the words in its name */
	struct number_set word, word_named; /* one word's, while it is being looked for */
	size_t n_timetables;
	uint16_t *points; /* of each timetable, by when it is next on; MATCH_POINTS_NOT_KNOWN until it is asked */
	uint8_t *in_span; /* whether it is on in the query's span; MATCH_NOT_KNOWN */
};

/* For n numbers and so many timetables. */
void directory_match_init(struct directory_match *m, size_t n, size_t timetables);

/* What is known of timetables is of the last query. */
void directory_match_forget_times(struct directory_match *m);
void directory_match_finish(struct directory_match *m);

enum match_words { MATCH_ALL_WORDS, MATCH_ANY_WORD };

/*
 * Fills m.all and m.named; with no words named is empty. *possible is false when some word is not in the directory,
 * not even misspelt: with MATCH_ALL_WORDS nothing then matches.
 */
enum status directory_match(struct directory *d, const struct directory_query *q, const struct directory_words *w,
    enum match_words how, bool *possible, struct fault *f);

#endif

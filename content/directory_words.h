/*
 * directory_words.h - from what somebody typed to what FTS5 is asked.
 */
#ifndef CONTENT_DIRECTORY_WORDS_H
#define CONTENT_DIRECTORY_WORDS_H

#include <stdbool.h>
#include <stddef.h>

struct directory;
struct directory_query;

#define DIRECTORY_TAG_ANY "\"any\"" /* what every activity has */
#define WORDS_MOST 8                /* more than that are not looked at */

/* One FTS5 expression a word, of nothing but folded words in quotes: (dancing) is "dancing" OR "dance". */
struct directory_words {
	char *groups[WORDS_MOST];
	size_t n;
	bool all_known; /* false: some word is not in the directory, not even misspelt */
	bool any;       /* there were words at all */
};

void directory_words_init(struct directory_words *w, struct directory *d, const struct directory_query *q);
void directory_words_finish(struct directory_words *w);

/* "(group) AND (group)", or with OR. NULL when there are none. The caller frees. */
char *directory_words_join(const struct directory_words *w, const char *between);

/*
 * The filters of a query as an expression on the tags ("any" when there are none). NULL when nothing can match: an
 * unknown need, a language that is no code. The caller frees.
 */
char *directory_words_tags(const struct directory_query *q);

#endif

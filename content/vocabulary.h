/*
 * vocabulary.h - the directory's words in memory, for words that are begun, misspelt or in another form. Pure.
 */
#ifndef CONTENT_VOCABULARY_H
#define CONTENT_VOCABULARY_H

#include <stdbool.h>
#include <stddef.h>

/* Filled in ascending order (strcmp). Zeroed, it is empty. */
struct vocabulary {
	char **words;
	size_t n, room;
};

void vocabulary_add(struct vocabulary *v, const char *word);
void vocabulary_finish(struct vocabulary *v);

/* Whether there is the word itself; and one that begins with it. */
bool vocabulary_has(const struct vocabulary *v, const char *word);
bool vocabulary_begins(const struct vocabulary *v, const char *word);

/*
 * Calls take for the words nearest to a misspelt one: at one change for four letters and more, two for eight and more.
 * With begun, the word may also be the misspelt beginning of them.
 */
void vocabulary_near(const struct vocabulary *v, const char *word, bool begun,
    void (*take)(void *context, const char *near), void *context);

#endif

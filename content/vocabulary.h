/*
 * vocabulary.h - the directory's words in memory, for words that are begun, misspelt or in another form. Pure.
 *
 * A word is known by its place in ascending order (strcmp), which is how directory.db numbers its words too.
 */
#ifndef CONTENT_VOCABULARY_H
#define CONTENT_VOCABULARY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define VOCABULARY_NEAR 8

/* Zeroed, it is empty. */
struct vocabulary {
	char *text; /* all words, a NUL behind each */
	size_t used, room;
	struct vocabulary_word {
		uint32_t at;      /* in text */
		uint32_t letters; /* which it has, a bit each */
		uint32_t common;  /* in how many activities it is */
		uint32_t length;  /* characters */
	} * words;
	size_t n, room_words;
};

/* Words are added in ascending order. */
void vocabulary_add(struct vocabulary *v, const char *word, uint32_t common);
void vocabulary_finish(struct vocabulary *v);

const char *vocabulary_word(const struct vocabulary *v, size_t place);

/* Where the words that begin so start, and how many there are. */
size_t vocabulary_begins(const struct vocabulary *v, const char *word, size_t *first);

/* Whether there is the word itself, and where. */
bool vocabulary_has(const struct vocabulary *v, const char *word, size_t *place);

/*
 * The words nearest to a misspelt one, the most common of them: at one change for four letters and more, two for eight
 * and more. With begun, the word may also be the misspelt beginning of them. Returns how many.
 */
size_t vocabulary_near(const struct vocabulary *v, const char *word, bool begun, size_t places[VOCABULARY_NEAR]);

#endif

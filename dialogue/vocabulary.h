/*
 * vocabulary.h - what the tables of the dialogue hold, worked out once instead of for each text: every word that a
 * topic or a crisis names, and what each pattern cannot do without. It never changes, so that one may serve all texts.
 */
#ifndef DIALOGUE_VOCABULARY_H
#define DIALOGUE_VOCABULARY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct vocabulary;

/* One word of the tables; a stem stands for all that begin so. */
struct vocabulary_word {
	const char *word, *heard; /* as it is written, and as it sounds (sound.h) */
	size_t length;
	uint32_t letters; /* vocabulary_letters */
	bool stem;
	uint64_t rows; /* bits: the rows of the lexicon that list it */
	bool topic;    /* a topic's or a usual word, not only a crisis's */
};

/* Takes a few milliseconds. */
struct vocabulary *vocabulary_create(void);
void vocabulary_destroy(struct vocabulary *v); /* NULL is nothing */

/* All words, the topics' first, each once; n is how many. */
const struct vocabulary_word *vocabulary_words(const struct vocabulary *v, size_t *n);

/* The n bytes at s as a word of the tables, whole or a stem; NULL if it is none. */
const struct vocabulary_word *vocabulary_find(const struct vocabulary *v, const char *s, size_t n, bool stem);

/* Whether it is one, or begins as a stem of four letters and more. topic: the crisis tables' own do not count. */
bool vocabulary_knows(const struct vocabulary *v, const char *word, bool topic);

/* Bits: the rows of the lexicon that list the word, or a stem that it begins with. */
uint64_t vocabulary_rows(const struct vocabulary *v, const char *word);

/* Whether a pattern cannot match a text whose words begin so (words.h), latin: none with other letters. False is not
 * certain. *next, 0 at first: where it may be looked up, which is quick for who walks a table. */
bool vocabulary_excludes(
    const struct vocabulary *v, const char *pattern, const uint64_t begins[4], bool latin, size_t *next);

/* Bits: which letters a word has. */
uint32_t vocabulary_letters(const char *word);

#endif

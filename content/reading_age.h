/*
 * reading_age.h - how old a reader must be for an English text, by the Flesch-Kincaid formula. Pure.
 *
 * The formula gives an American school grade from words a sentence and syllables a word; a grade and five is an age.
 * It is a measure for sentences: of a label of three words it says little.
 */
#ifndef CONTENT_READING_AGE_H
#define CONTENT_READING_AGE_H

#include <stddef.h>

struct reading {
	size_t words, sentences, syllables;
};

/* Counts a text in UTF-8. Numbers count as words of one syllable; a line's end ends a sentence. */
struct reading reading_count(const char *text);

/* The age, at least 5; 0 for a text without a word. */
double reading_age(const char *text);

/* How many syllables an English word has, by its spelling: right for nine of ten. At least 1 for n letters of more than
 * none. */
size_t reading_syllables(const char *word, size_t n);

#endif

/*
 * directory_words.h - what somebody typed, as words to look for.
 */
#ifndef CONTENT_DIRECTORY_WORDS_H
#define CONTENT_DIRECTORY_WORDS_H

#include <stdbool.h>
#include <stddef.h>

#define WORDS_MOST 8 /* more than that are not looked at */
#define WORD_BYTES 60

/* Folded words: letters and digits only. */
struct directory_words {
	char of[WORDS_MOST][WORD_BYTES];
	size_t n;
	bool begun; /* the last one may go on */
};

/* Leaves out what says nothing ("the", "near") unless there is nothing else. */
void directory_words(struct directory_words *w, const char *typed, bool whole);

#endif

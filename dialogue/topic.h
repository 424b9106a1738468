/*
 * topic.h - which need a text is about, and the words to look for in the directory.
 */
#ifndef DIALOGUE_TOPIC_H
#define DIALOGUE_TOPIC_H

#include <stdbool.h>

#include "dialogue/words.h"

struct topic {
	const char *need;           /* a code; static */
	char search[WORD_SIZE * 2]; /* words for the directory; "" for all of the need */
	int score;                  /* how sure; any is enough */
	size_t at, length;          /* where in the text */
};

/* The likeliest of the eight needs. Unused words only. False when nothing points to one. */
bool topic_find(const struct words *ws, struct topic *out);

/* The same for words and phrases as they are listed, with no spelling forgiven: fit to tell English by. */
bool topic_find_exact(const struct words *ws, struct topic *out);

/* Whether a word is one of the usual words that say nothing about a wish: "please", "the", "hello", "local". */
bool topic_is_filler(const char *folded);

/* Whether it is a usual English word, never taken for a misspelt one. */
bool topic_is_usual(const char *folded);

/* Whether a single word is a topic as it stands, so that it is hardly somebody's name. */
bool topic_is_word(const char *folded);

#endif

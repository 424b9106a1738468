/*
 * lexicon.h - single words and what they say about a need: a wide net under the keywords that the posters name.
 *
 * A word here only hints; what a whole text is about is the sum of its hints (topic.c).
 */
#ifndef DIALOGUE_LEXICON_H
#define DIALOGUE_LEXICON_H

#include <stdbool.h>

struct lexicon_row {
	const char *need;  /* a code */
	const char *words; /* "a|b|c*", of phrase.h */
	int points;        /* beside a keyword's 20 */
	bool look_up;      /* the word itself is looked for in the directory */
};

extern const struct lexicon_row lexicon[]; /* NULL need behind the last */

#endif

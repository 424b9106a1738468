/*
 * words.h - a text as words: folded for understanding, with the place each has in what was written.
 */
#ifndef DIALOGUE_WORDS_H
#define DIALOGUE_WORDS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define WORDS_MAX 96
#define WORDS_TEXT 700 /* bytes of the cleaned text that are understood; nobody's wish is longer */
#define WORD_SIZE 40

struct vocabulary;

struct word {
	char folded[WORD_SIZE];  /* "dont" of "Don't": an apostrophe joins, everything else parts */
	unsigned short from, to; /* the run without spaces in clean that it came from */
	bool used;               /* something has understood it: set and read by the parts of the dialogue */
	unsigned sets;           /* bits: the named sets that it is in, see sets.h; kept by words_index */
};

struct words {
	char clean[WORDS_TEXT];
	struct word w[WORDS_MAX];
	size_t n;
	unsigned char begins[128]; /* bits: what words begin with, see words_may_begin */
	uint64_t brief[4];         /* the same in fewer bits */
	unsigned sets;             /* all of theirs */
	bool latin;                /* no word begins with a letter beyond ASCII */
	const struct vocabulary *vocabulary;
};

/* Reads a text of any bytes. Without a vocabulary (NULL) no spelling is mended. */
void words_init(struct words *ws, const char *text, const struct vocabulary *vocabulary);
void words_finish(struct words *ws); /* wipes */

/* Copies what was written from word a to word b (both inclusive), punctuation at the ends off. Empty if it does not
 * fit. */
void words_written(const struct words *ws, size_t a, size_t b, char *out, size_t size);

/* How many words nothing has used yet. */
size_t words_unused(const struct words *ws);

void words_use(struct words *ws, size_t from, size_t n);

/* All digits, and its value; -1 if not or above 99999. */
long word_number(const struct word *w);

/* Works out anew how words begin, and their sets; after a change of any. */
void words_index(struct words *ws);

/* Which of 1,024 bits stands for how the n bytes at s begin; whether so much of a word tells how it begins. */
unsigned words_begin_bit(const char *s, size_t n);
bool words_tell_begin(const char *s, size_t n, bool stem);

/* Whether some word may be the n bytes at s, or (stem) begin with them. False is certain, true is not. */
bool words_may_begin(const struct words *ws, const char *s, size_t n, bool stem);

/* Whether there is a word i and it is this one. */
bool word_is(const struct words *ws, size_t i, const char *folded);

#endif

/*
 * phrase.h - patterns over the words of a text, as the tables of crisis, STOP, call and topic phrases are written.
 *
 * A pattern is words with a space between. Each is one of
 *     word        that word
 *     word*       a word that begins so
 *     a|b|=set    one of these: words, word*, or a named set of words: "=self" (sets.c)
 *     ?a|b        the same, or nothing
 *     _           any one word
 *     #8          a number in figures, 8 or more
 *     ~           up to three words of any kind
 * Nothing here is fuzzy: what a table does not list is not matched.
 */
#ifndef DIALOGUE_PHRASE_H
#define DIALOGUE_PHRASE_H

#include <stdbool.h>
#include <stddef.h>

#include "dialogue/words.h"

/* Whether the pattern matches at word i; *length is how many words it took. Words marked used do not match. */
bool phrase_at(const struct words *ws, size_t i, const char *pattern, size_t *length);

/* The first place where it matches: true, and where. at and length may be NULL. */
bool phrase_find(const struct words *ws, const char *pattern, size_t *at, size_t *length);

/* The next of a NULL-ended table that is found: *patterns is moved on to it, or to the end (false). */
bool phrase_next(const struct words *ws, const char *const **patterns, size_t *at, size_t *length);

/* Marks every place of every pattern of a NULL-ended table as used; whether there was one. */
bool phrase_use(struct words *ws, const char *const *patterns);

/* Whether it matches the whole text, first word to last. */
bool phrase_whole(const struct words *ws, const char *pattern);

/* Marks every word that is among "a|b*|c", used or not: one walk of a long list instead of one a word. */
void phrase_mark(const struct words *ws, const char *alternatives, bool marked[WORDS_MAX]);

/* Whether one word is among "a|b*|c"; no sets. */
bool phrase_word(const char *alternatives, const char *word);

/* Whether every word is one of these, used ones set aside; used ones count as such. */
bool phrase_only(const struct words *ws, const char *alternatives);

/* Whether any of a NULL-ended table is found, or is the whole. */
bool phrase_find_any(const struct words *ws, const char *const *patterns);
bool phrase_whole_any(const struct words *ws, const char *const *patterns);

#endif

/*
 * sets.h - sets of words that many patterns of phrase.h share: "=self" is any way of writing "myself". At most 32.
 */
#ifndef DIALOGUE_SETS_H
#define DIALOGUE_SETS_H

#include <stddef.h>

/* The bit that stands for the set of this name (n bytes), 0 if there is none. */
unsigned set_by_name(const char *name, size_t n);

/* The bits of every set that the word is in. */
unsigned set_of_word(const char *word);

#endif

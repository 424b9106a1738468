#include "content/vocabulary.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/text.h"

#define WORD_BYTES 64

/* Every character has one bit, so that each letter that a word lacks is at least one change. */
static uint32_t
letters_of(const char *word)
{
	uint32_t letters = 0;
	for (uint32_t c; (c = text_next(&word)) != 0;) {
		if (c >= 'a' && c <= 'z')
			letters |= UINT32_C(1) << (c - 'a');
		else
			letters |= UINT32_C(1) << (c < 0x80 ? 26 : 27 + c % 5);
	}
	return letters;
}

void
vocabulary_add(struct vocabulary *v, const char *word, uint32_t common)
{
	size_t size = strlen(word) + 1;
	if (v->used + size > v->room) {
		v->room = (v->used + size) * 3 / 2 + 4096;
		v->text = memory_grow(v->text, v->room, 1);
	}
	if (v->n == v->room_words) {
		v->room_words = v->room_words * 3 / 2 + 256;
		v->words = memory_grow(v->words, v->room_words, sizeof *v->words);
	}
	memcpy(v->text + v->used, word, size);
	v->words[v->n++] =
	    (struct vocabulary_word){(uint32_t)v->used, letters_of(word), common, (uint32_t)text_length(word)};
	v->used += size;
}

void
vocabulary_finish(struct vocabulary *v)
{
	free(v->text);
	free(v->words);
	*v = (struct vocabulary){0};
}

const char *
vocabulary_word(const struct vocabulary *v, size_t place)
{
	return v->text + v->words[place].at;
}

/* The first word that is not before the given one; with begun, the first behind all that begin so. */
static size_t
bound(const struct vocabulary *v, const char *word, bool begun)
{
	size_t low = 0, high = v->n, n = strlen(word);
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		const char *other = vocabulary_word(v, middle);
		if (begun ? strncmp(other, word, n) <= 0 : strcmp(other, word) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

bool
vocabulary_has(const struct vocabulary *v, const char *word, size_t *place)
{
	*place = bound(v, word, false);
	return *place < v->n && strcmp(vocabulary_word(v, *place), word) == 0;
}

size_t
vocabulary_begins(const struct vocabulary *v, const char *word, size_t *first)
{
	*first = bound(v, word, false);
	return bound(v, word, true) - *first;
}

/* The distance to a word, or to its beginning of the same length, whichever is less. */
static int
distance_to(const char *word, size_t length, const char *other, bool begun, int limit)
{
	int whole = text_distance(word, other, limit);
	size_t n = text_prefix(other, length);
	if (!begun || whole == 0 || n >= WORD_BYTES || other[n] == '\0')
		return whole;
	char beginning[WORD_BYTES];
	memcpy(beginning, other, n);
	beginning[n] = '\0';
	int start = text_distance(word, beginning, limit);
	return start < whole ? start : whole;
}

/* Keeps the most common ones, those first. */
static size_t
keep(const struct vocabulary *v, size_t places[VOCABULARY_NEAR], size_t n, size_t place)
{
	size_t at = n < VOCABULARY_NEAR ? n : VOCABULARY_NEAR - 1;
	if (n == VOCABULARY_NEAR && v->words[places[at]].common >= v->words[place].common)
		return n;
	for (; at > 0 && v->words[places[at - 1]].common < v->words[place].common; at--)
		places[at] = places[at - 1];
	places[at] = place;
	return n < VOCABULARY_NEAR ? n + 1 : n;
}

size_t
vocabulary_near(const struct vocabulary *v, const char *word, bool begun, size_t places[VOCABULARY_NEAR])
{
	size_t length = text_length(word), n = 0;
	uint32_t letters = letters_of(word);
	int limit = length < 4 ? 0 : length < 8 ? 1 : 2;
	if (limit == 0 || length >= WORD_BYTES / 4)
		return 0;
	for (size_t i = 0; i < v->n; i++) {
		const struct vocabulary_word *other = &v->words[i];
		/* nearly all words end here */
		if (__builtin_popcount(letters & ~other->letters) > limit || other->length + (size_t)limit < length ||
		    (!begun && other->length > length + (size_t)limit))
			continue;
		int d = distance_to(word, length, vocabulary_word(v, i), begun, limit);
		if (d > limit)
			continue;
		if (d < limit) {
			/* nearer than all before: those are forgotten */
			limit = d;
			n = 0;
		}
		n = keep(v, places, n, i);
	}
	return n;
}

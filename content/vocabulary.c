#include "content/vocabulary.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/text.h"

#define NEAR_WORDS 8
#define WORD_BYTES 64

void
vocabulary_add(struct vocabulary *v, const char *word)
{
	if (v->n == v->room) {
		v->room = v->room * 2 + 256;
		v->words = memory_grow(v->words, v->room, sizeof *v->words);
	}
	v->words[v->n++] = memory_copy(word);
}

void
vocabulary_finish(struct vocabulary *v)
{
	for (size_t i = 0; i < v->n; i++)
		free(v->words[i]);
	free(v->words);
	*v = (struct vocabulary){0};
}

/* The first word that is not before the given one. */
static size_t
lower_bound(const struct vocabulary *v, const char *word)
{
	size_t low = 0, high = v->n;
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		if (strcmp(v->words[middle], word) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

bool
vocabulary_has(const struct vocabulary *v, const char *word)
{
	size_t i = lower_bound(v, word);
	return i < v->n && strcmp(v->words[i], word) == 0;
}

bool
vocabulary_begins(const struct vocabulary *v, const char *word)
{
	size_t i = lower_bound(v, word);
	return i < v->n && strncmp(v->words[i], word, strlen(word)) == 0;
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

void
vocabulary_near(
    const struct vocabulary *v, const char *word, bool begun, void (*take)(void *, const char *), void *context)
{
	size_t length = text_length(word), n = 0;
	int limit = length < 4 ? 0 : length < 8 ? 1 : 2;
	const char *nearest[NEAR_WORDS];
	if (limit == 0 || length >= WORD_BYTES / 4)
		return;
	for (size_t i = 0; i < v->n; i++) {
		int d = distance_to(word, length, v->words[i], begun, limit);
		if (d > limit || (d == limit && n == NEAR_WORDS))
			continue;
		if (d < limit) {
			/* nearer than all before: those are forgotten */
			limit = d;
			n = 0;
		}
		nearest[n++] = v->words[i];
	}
	for (size_t i = 0; i < n; i++)
		take(context, nearest[i]);
}

/*
 * phrase.c - see phrase.h.
 */
#include "dialogue/phrase.h"

#include <stdlib.h>
#include <string.h>

#include "dialogue/sets.h"
#include "dialogue/vocabulary.h"

#define GAP 3

/* How long the alternative at a is. */
static size_t
item_length(const char *a)
{
	size_t n = 0;
	while (a[n] != '\0' && a[n] != '|' && a[n] != ' ')
		n++;
	return n;
}

/*
 * Whether a word is one of "a|b|c*" (n bytes long). Every text is held against some thousand patterns, so this walks
 * the alternatives once and copies nothing. in: the sets that the word is in.
 */
static bool
any_matches(const char *alternatives, size_t n, const char *word, unsigned in)
{
	const char *a = alternatives, *end = alternatives + n;
	while (a < end) {
		const char *w = word, *stop = a;
		if (*a == '=') {
			stop += item_length(a);
			if (set_by_name(a + 1, (size_t)(stop - a - 1)) & in)
				return true;
		} else {
			while (stop < end && *stop == *w && *w != '\0') {
				stop++;
				w++;
			}
			if (w != word &&
			    ((*w == '\0' && (stop == end || *stop == '|')) || (stop < end && *stop == '*')))
				return true;
		}
		while (stop < end && *stop != '|') /* alternatives are short: memchr would cost more than it finds */
			stop++;
		a = stop + 1;
	}
	return false;
}

bool
phrase_word(const char *alternatives, const char *word)
{
	return any_matches(alternatives, strlen(alternatives), word, 0);
}

/* "#8": a number of at least 8. */
static bool
is_as_many(const char *item, const char *word)
{
	size_t digits = strspn(word, "0123456789");
	return digits > 0 && digits < 6 && word[digits] == '\0' && strtol(word, NULL, 10) >= strtol(item + 1, NULL, 10);
}

static bool
item_matches(const struct words *ws, size_t i, const char *item, size_t n)
{
	if (i >= ws->n || ws->w[i].used)
		return false;
	if (*item == '#')
		return is_as_many(item, ws->w[i].folded);
	if (n == 1 && *item == '_')
		return true;
	return any_matches(item, n, ws->w[i].folded, ws->w[i].sets);
}

/* Patterns are short (a dozen items), gaps few: the recursion is as deep as the pattern is long. */
static bool
match_from(const struct words *ws, size_t i, const char *pattern, bool to_end, size_t *end)
{
	while (*pattern == ' ')
		pattern++;
	if (*pattern == '\0') {
		*end = i;
		return !to_end || i == ws->n;
	}
	size_t n = strcspn(pattern, " ");
	if (*pattern == '~') {
		for (size_t gap = 0; gap <= GAP && i + gap <= ws->n; gap++)
			if (match_from(ws, i + gap, pattern + n, to_end, end))
				return true;
		return false;
	}
	bool optional = *pattern == '?';
	if (item_matches(ws, i, pattern + optional, n - optional) && match_from(ws, i + 1, pattern + n, to_end, end))
		return true;
	return optional && match_from(ws, i, pattern + n, to_end, end);
}

/* Whether no word of the text can be the item, n bytes long, by how words begin and by their sets. */
static bool
is_nowhere(const struct words *ws, const char *item, size_t n)
{
	if (*item == '?' || *item == '~' || *item == '_' || *item == '#')
		return false;
	for (const char *a = item; a < item + n; a++) {
		size_t length = item_length(a);
		bool stem = length > 0 && a[length - 1] == '*';
		if (*a == '=' ? (set_by_name(a + 1, length - 1) & ws->sets) != 0
		              : words_may_begin(ws, a, length - stem, stem))
			return false;
		a += length;
	}
	return true;
}

/* Whether something that the pattern must have is nowhere. Most patterns end here: it is what makes an answer quick.
 * next: as vocabulary_excludes has it. */
static bool
is_hopeless(const struct words *ws, const char *pattern, size_t *next)
{
	if (ws->vocabulary && vocabulary_excludes(ws->vocabulary, pattern, ws->brief, ws->latin, next))
		return true;
	for (const char *item = pattern; *item;) {
		const char *end = item;
		while (*end != '\0' && *end != ' ')
			end++;
		if (is_nowhere(ws, item, (size_t)(end - item)))
			return true;
		item = end + (*end == ' ');
	}
	return false;
}

bool
phrase_at(const struct words *ws, size_t i, const char *pattern, size_t *length)
{
	size_t end = i;
	if (!match_from(ws, i, pattern, false, &end))
		return false;
	*length = end - i;
	return end > i;
}

static bool
find_walking(const struct words *ws, const char *pattern, size_t *next, size_t *at, size_t *length)
{
	size_t n = 0;
	if (is_hopeless(ws, pattern, next))
		return false;
	for (size_t i = 0; i < ws->n; i++)
		if (phrase_at(ws, i, pattern, &n)) {
			if (at)
				*at = i;
			if (length)
				*length = n;
			return true;
		}
	return false;
}

bool
phrase_find(const struct words *ws, const char *pattern, size_t *at, size_t *length)
{
	size_t next = 0;
	return find_walking(ws, pattern, &next, at, length);
}

bool
phrase_next(const struct words *ws, const char *const **patterns, size_t *at, size_t *length)
{
	size_t next = 0;
	for (; **patterns; ++*patterns)
		if (find_walking(ws, **patterns, &next, at, length))
			return true;
	return false;
}

bool
phrase_use(struct words *ws, const char *const *patterns)
{
	size_t at, length;
	bool any = false;
	for (; phrase_next(ws, &patterns, &at, &length); any = true)
		words_use(ws, at, length);
	return any;
}

static bool
whole_walking(const struct words *ws, const char *pattern, size_t *next)
{
	size_t end = 0;
	return ws->n > 0 && !is_hopeless(ws, pattern, next) && match_from(ws, 0, pattern, true, &end);
}

bool
phrase_whole(const struct words *ws, const char *pattern)
{
	size_t next = 0;
	return whole_walking(ws, pattern, &next);
}

void
phrase_mark(const struct words *ws, const char *alternatives, bool marked[WORDS_MAX])
{
	for (const char *a = alternatives;; a++) {
		size_t length = item_length(a);
		bool stem = length > 0 && a[length - 1] == '*';
		if (length > 0 && words_may_begin(ws, a, length - stem, stem))
			for (size_t i = 0; i < ws->n; i++)
				marked[i] |= any_matches(a, length, ws->w[i].folded, 0);
		a += length;
		if (*a != '|')
			return;
	}
}

bool
phrase_only(const struct words *ws, const char *alternatives)
{
	for (size_t i = 0; i < ws->n; i++)
		if (!ws->w[i].used && !phrase_word(alternatives, ws->w[i].folded))
			return false;
	return true;
}

bool
phrase_find_any(const struct words *ws, const char *const *patterns)
{
	return phrase_next(ws, &patterns, NULL, NULL);
}

bool
phrase_whole_any(const struct words *ws, const char *const *patterns)
{
	size_t next = 0;
	for (; *patterns; patterns++)
		if (whole_walking(ws, *patterns, &next))
			return true;
	return false;
}

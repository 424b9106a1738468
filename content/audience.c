#include "content/audience.h"

#include <ctype.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/text.h"

#define OLDEST_TOLD 120

/* Whether a folded text has a whole word. */
static bool
has_word(const char *text, const char *word)
{
	size_t n = strlen(word);
	for (const char *at = text; (at = strstr(at, word)) != NULL; at++) {
		if ((at == text || at[-1] == ' ') && (at[n] == '\0' || at[n] == ' '))
			return true;
	}
	return false;
}

/* The number that a piece of text begins with; what stands behind it is put in *rest. -1 if it is no age. */
static int
age_at(const char *s, const char **rest)
{
	char *end;
	long age = isdigit((unsigned char)*s) ? strtol(s, &end, 10) : -1;
	if (age < 0 || age > OLDEST_TOLD)
		return -1;
	/* "5s", "16yrs" */
	*rest = end;
	return (int)age;
}

static const char *
skip_words(const char *s, const char *const *words)
{
	for (bool again = true; again;) {
		again = false;
		s += strspn(s, " ");
		for (size_t i = 0; words[i] != NULL; i++) {
			size_t n = strlen(words[i]);
			if (strncasecmp(s, words[i], n) == 0 && !isalpha((unsigned char)s[n])) {
				s += n;
				again = true;
			}
		}
	}
	return s;
}

/* What is said behind a number: "+", "and over", "to 16", "-16". */
static struct age_range
range_from(int age, const char *rest)
{
	static const char *const years[] = {"years", "year", "yrs", "old", "s", "of age", "and", "or", NULL};
	static const char *const more[] = {"over", "above", "older", "upwards", "plus", NULL};
	static const char *const less[] = {"under", "below", "younger", NULL};
	static const char *const to[] = {"to", "-", "\xe2\x80\x93", NULL};
	rest = skip_words(rest, years);
	const char *behind = skip_words(rest, to);
	int last = behind > rest ? age_at(behind, &behind) : -1;
	if (last >= age)
		return (struct age_range){age, last};
	if (*rest == '+' || skip_words(rest, more) > rest)
		return (struct age_range){age, AUDIENCE_NO_END};
	if (skip_words(rest, less) > rest)
		return (struct age_range){0, age};
	return (struct age_range){age, age};
}

/* What is said before it: "over 55", "under 5s". */
static bool
ends_with_word(const char *text, size_t n, const char *word)
{
	while (n > 0 && (text[n - 1] == ' ' || text[n - 1] == '-'))
		n--;
	size_t length = strlen(word);
	return n >= length && strncasecmp(text + n - length, word, length) == 0 &&
	       (n == length || !isalpha((unsigned char)text[n - length - 1]));
}

static struct age_range
range_at(const char *text, size_t at, int age, const char *rest)
{
	static const char *const over[] = {"over", "overs", "from", "above", "least"};
	static const char *const under[] = {"under", "unders", "below", "to"};
	for (size_t i = 0; i < sizeof over / sizeof *over; i++) {
		if (ends_with_word(text, at, over[i])) {
			struct age_range r = range_from(age, rest);
			return r.oldest > age ? r : (struct age_range){age, AUDIENCE_NO_END};
		}
	}
	for (size_t i = 0; i < sizeof under / sizeof *under; i++) {
		if (ends_with_word(text, at, under[i]))
			return (struct age_range){0, age};
	}
	return range_from(age, rest);
}

/* Words that stand for ages. */
static struct age_range
by_word(const char *text)
{
	static const struct {
		const char *word;
		struct age_range ages;
	} words[] = {{"adults", {18, AUDIENCE_NO_END}}, {"adult", {18, AUDIENCE_NO_END}},
	    {"pensioners", {60, AUDIENCE_NO_END}}, {"older people", {50, AUDIENCE_NO_END}},
	    {"older adults", {50, AUDIENCE_NO_END}}, {"teenagers", {13, 19}}, {"toddlers", {0, 4}}, {"babies", {0, 2}}};
	struct age_range anybody = {0, AUDIENCE_NO_END}, found = anybody;
	char *folded = text_fold(text);
	bool family = has_word(folded, "children") || has_word(folded, "families") || has_word(folded, "parents") ||
	              has_word(folded, "carers") || has_word(folded, "everyone");
	for (size_t i = 0; i < sizeof words / sizeof *words && !family; i++) {
		if (has_word(folded, words[i].word) && words[i].ages.youngest >= found.youngest)
			found = words[i].ages;
	}
	free(folded);
	return found;
}

/* Parents come with their children, whose age says nothing of who may come; and weeks are no years. */
static bool
is_of_others(const char *text)
{
	static const char *const others[] = {"parents", "carers", "families", "family", "fathers", "mothers",
	    "with children", "weeks", "months", "minutes", "any age", "all ages"};
	char *folded = text_fold(text);
	bool found = false;
	for (size_t i = 0; i < sizeof others / sizeof *others && !found; i++)
		found = has_word(folded, others[i]);
	free(folded);
	return found;
}

struct age_range
audience_ages(const char *audience)
{
	struct age_range anybody = {0, AUDIENCE_NO_END};
	if (*audience == '\0' || is_of_others(audience))
		return anybody;
	for (size_t i = 0; audience[i] != '\0'; i++) {
		const char *rest = NULL;
		bool starts = i == 0 || !isalnum((unsigned char)audience[i - 1]);
		int age = starts ? age_at(audience + i, &rest) : -1;
		if (age < 0)
			continue;
		struct age_range r = range_at(audience, i, age, rest);
		/* a lone number may be anything: "up to 12 people", "5 sessions" */
		if (r.oldest != r.youngest)
			return r;
	}
	return by_word(audience);
}

static int
bound(const char *text, long most)
{
	long n = text != NULL ? strtol(text, NULL, 10) : 0;
	return n > 0 && n < most ? (int)n : 0;
}

void
audience_bounds(const char *least, const char *most, int *from, int *to)
{
	*from = bound(least, 121);
	*to = bound(most, 99);
	if (*to != 0 && *to < *from)
		*to = 0;
}

char *
audience_words(int from, int to)
{
	if (from > 0 && to > 0)
		return memory_print("Ages %d to %d", from, to);
	if (from > 0)
		return memory_print("Age %d and over", from);
	return to > 0 ? memory_print("Up to age %d", to) : NULL;
}

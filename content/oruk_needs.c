#include "content/oruk_needs.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/memory.h"
#include "base/text.h"
#include "content/need.h"

#define TYPE_WEIGHT 1000 /* one service type outweighs any words */

/* The number that ends "esdServiceTypes:1806" or "http://id.esd.org.uk/service/1806"; 0 without. */
static int
esd_number(const char *reference)
{
	const char *end = reference + strlen(reference), *digits = end;
	while (digits > reference && isdigit((unsigned char)digits[-1]))
		digits--;
	if (digits == end || end - digits > 6)
		return 0;
	return (int)strtol(digits, NULL, 10);
}

int
oruk_needs_by_type(struct oruk_needs *n, const char *reference)
{
	int number = reference != NULL && strcasestr(reference, "esd") != NULL ? esd_number(reference) : 0;
	size_t choices = need_choices(), all;
	const struct need *needs = need_all(&all);
	int found = 0;
	for (size_t i = 0; number != 0 && i < choices; i++) {
		for (const int *type = needs[i].service_types; *type != 0; type++) {
			if (*type != number)
				continue;
			n->weights[i] += TYPE_WEIGHT;
			found = 1;
		}
	}
	return found;
}

static void
weigh(struct oruk_needs *n, const char *folded, int weight)
{
	size_t choices = need_choices(), all;
	const struct need *needs = need_all(&all), *need = need_by_keyword(folded);
	if (need != NULL && (size_t)(need - needs) < choices)
		n->weights[need - needs] += weight;
}

void
oruk_needs_by_words(struct oruk_needs *n, const char *text, int weight)
{
	char *folded = text_fold(text);
	char *before = NULL;
	for (char *word = folded, *next; word != NULL && *word != '\0'; word = next) {
		next = strchr(word, ' ');
		if (next != NULL)
			*next++ = '\0';
		weigh(n, word, weight);
		if (before != NULL) {
			char *pair = memory_print("%s %s", before, word);
			weigh(n, pair, weight);
			free(pair);
		}
		before = word;
	}
	free(folded);
}

char *
oruk_needs_codes(const struct oruk_needs *n)
{
	size_t choices = need_choices(), all, best = 0, second = 0;
	const struct need *needs = need_all(&all);
	for (size_t i = 1; i < choices; i++) {
		if (n->weights[i] > n->weights[best])
			best = i;
	}
	second = best == 0 ? 1 : 0;
	for (size_t i = 0; i < choices; i++) {
		if (i != best && n->weights[i] > n->weights[second])
			second = i;
	}
	if (n->weights[best] == 0)
		return memory_copy("");
	/* a stray word is no second need */
	if (n->weights[second] * 2 < n->weights[best])
		return memory_copy(needs[best].code);
	return memory_print("%s,%s", needs[best].code, needs[second].code);
}

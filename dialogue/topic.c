/*
 * topic.c - phrases first, then the keywords of the needs list, then keywords misspelt.
 *
 * Misspelling is forgiven only to words that the rest of the dialogue gives no meaning to, and only from words that are
 * no usual English: so nothing is taken for STOP, for a crisis or for a number, and "shop" stays a shop.
 */
#include "dialogue/topic.h"

#include <stdio.h>

#include "base/text.h"
#include "content/need.h"
#include "dialogue/phrase.h"
#include "dialogue/times.h"
#include "dialogue/topic_words.h"

#define SCORE_PHRASE 30
#define SCORE_KEYWORD 20
#define SCORE_FUZZY 15
#define SCORE_WEAK 10
#define LONGEST_KEYWORD 4 /* words */

static bool
listed(const char *const *list, const char *word)
{
	for (; *list; list++)
		if (strcmp(*list, word) == 0)
			return true;
	return false;
}

bool
topic_is_filler(const char *folded)
{
	return listed(topic_fillers, folded);
}

bool
topic_is_usual(const char *folded)
{
	return listed(topic_usual, folded);
}

static const struct need *
choice_by_keyword(const char *folded)
{
	const struct need *need = need_by_keyword(folded);
	if (!need || strcmp(need->code, NEED_CALLME) == 0 || strcmp(need->code, NEED_NOW) == 0)
		return NULL;
	return need;
}

/* Keeps what is surer; of equals the earlier. */
static void
offer(struct topic *best, int score, const char *need, const char *search, size_t at, size_t length)
{
	if (score <= best->score)
		return;
	*best = (struct topic){.need = need, .score = score, .at = at, .length = length};
	snprintf(best->search, sizeof best->search, "%s", search);
}

static void
try_phrases(const struct words *ws, struct topic *best)
{
	for (const struct topic_phrase *p = topic_phrases; p->pattern; p++) {
		size_t at, length;
		if (phrase_find(ws, p->pattern, &at, &length))
			offer(best, SCORE_PHRASE + (int)length, p->need, p->search, at, length);
	}
}

/* What to look for: the word itself, but the right spelling of the commonest slips, and nothing for a need's own name.
 */
static const char *
search_for(const char *keyword, const struct need *need)
{
	for (const struct topic_spelling *s = topic_spellings; s->written; s++)
		if (strcmp(s->written, keyword) == 0)
			return s->search;
	char code[WORD_SIZE];
	snprintf(code, sizeof code, "%s", need->code);
	for (char *c = code; *c; c++)
		if (*c >= 'A' && *c <= 'Z')
			*c = (char)(*c - 'A' + 'a');
	return strcmp(code, keyword) == 0 ? "" : keyword;
}

static bool
join(const struct words *ws, size_t at, size_t n, char *out, size_t size)
{
	size_t used = 0;
	out[0] = '\0';
	for (size_t i = at; i < at + n; i++) {
		if (ws->w[i].used)
			return false;
		int more = snprintf(out + used, size - used, "%s%s", i == at ? "" : " ", ws->w[i].folded);
		if (more < 0 || (size_t)more >= size - used)
			return false;
		used += (size_t)more;
	}
	return true;
}

static void
try_keywords(const struct words *ws, struct topic *best)
{
	char phrase[WORD_SIZE * LONGEST_KEYWORD];
	for (size_t at = 0; at < ws->n; at++)
		for (size_t n = 1; n <= LONGEST_KEYWORD && at + n <= ws->n; n++) {
			const struct need *need =
			    join(ws, at, n, phrase, sizeof phrase) ? choice_by_keyword(phrase) : NULL;
			if (!need)
				continue;
			bool weak = n == 1 && ws->n > 1 && listed(topic_weak, phrase);
			offer(best, (weak ? SCORE_WEAK : SCORE_KEYWORD) + (int)n, need->code, search_for(phrase, need),
			    at, n);
		}
}

static int
forgiven(size_t length)
{
	return length < 4 ? 0 : length < 7 ? 1 : 2;
}

/* The nearest keyword of any choice, if it is near enough. */
static const char *
nearest(const char *word, const struct need **need)
{
	size_t length = text_length(word), needs = need_choices();
	int best = forgiven(length) + 1;
	const char *found = NULL;
	const struct need *all = need_all(NULL);
	for (size_t i = 0; i < needs; i++)
		for (const char *const *k = all[i].keywords; *k; k++) {
			if (text_length(*k) < 4 || strchr(*k, ' ') || (length < 8 && **k != *word))
				continue;
			int distance = text_distance(word, *k, best - 1);
			if (distance < best) {
				best = distance;
				found = *k;
				*need = &all[i];
			}
		}
	return found;
}

static void
try_misspelt(const struct words *ws, struct topic *best)
{
	for (size_t i = 0; i < ws->n; i++) {
		const char *word = ws->w[i].folded;
		const struct need *need = NULL;
		if (ws->w[i].used || forgiven(strlen(word)) == 0 || topic_is_filler(word) || topic_is_usual(word) ||
		    times_day(word) || times_part(word) != PART_NONE || word[strspn(word, "0123456789")] == '\0' ||
		    need_by_keyword(word))
			continue;
		const char *keyword = nearest(word, &need);
		if (keyword)
			offer(best, listed(topic_weak, keyword) && ws->n > 1 ? SCORE_WEAK - 1 : SCORE_FUZZY, need->code,
			    search_for(keyword, need), i, 1);
	}
}

bool
topic_find_exact(const struct words *ws, struct topic *out)
{
	*out = (struct topic){.score = 0};
	try_phrases(ws, out);
	try_keywords(ws, out);
	return out->score >= SCORE_KEYWORD;
}

bool
topic_find(const struct words *ws, struct topic *out)
{
	if (!topic_find_exact(ws, out))
		try_misspelt(ws, out);
	return out->score > 0;
}

bool
topic_is_word(const char *folded)
{
	return choice_by_keyword(folded) != NULL;
}

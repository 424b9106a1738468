/*
 * topic.c - everything in a text that points to a need is counted together: phrases most, the keywords of the needs
 * list, then words that only hint.
 *
 * Misspelling is forgiven only to words that the rest of the dialogue gives no meaning to, and only from words that are
 * no usual English: so nothing is taken for STOP, for a crisis or for a number, and "shop" stays a shop.
 */
#include "dialogue/topic.h"

#include <stdio.h>

#include "base/text.h"
#include "content/need.h"
#include "dialogue/lexicon.h"
#include "dialogue/phrase.h"
#include "dialogue/slips.h"
#include "dialogue/topic_words.h"
#include "dialogue/vocabulary.h"

#define SCORE_PHRASE 28 /* and LENGTH for each of its words */
#define SCORE_LENGTH 3
#define SCORE_HINT 10 /* a phrase that only hints */
#define SCORE_KEYWORD 20
#define SCORE_WEAK 9
#define SCORE_ENOUGH 8    /* less tells nothing */
#define SCORE_SEARCH 8    /* more for what names something to look up */
#define LONGEST_KEYWORD 4 /* words */
#define NEEDS 8

/* What speaks for each need: the sum over the words of a text, of each the most that anything it is part of says. */
struct evidence {
	int points[NEEDS][WORDS_MAX];
	struct topic best[NEEDS]; /* what said most, for what to look up */
};

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

static size_t
index_of(const char *need)
{
	const struct need *all = need_all(NULL);
	for (size_t i = 0; i < NEEDS; i++)
		if (strcmp(all[i].code, need) == 0)
			return i;
	return 0;
}

static void
say_for(struct evidence *e, const char *need, int score, const char *search, size_t at, size_t length)
{
	size_t k = index_of(need);
	int each = score / (int)length;
	for (size_t i = at; i < at + length && i < WORDS_MAX; i++)
		if (e->points[k][i] < each)
			e->points[k][i] = each;
	struct topic *best = &e->best[k];
	int worth = score + (*search ? SCORE_SEARCH : 0);
	if (worth <= best->score)
		return;
	*best = (struct topic){.need = need_all(NULL)[k].code, .score = worth, .at = at, .length = length};
	snprintf(best->search, sizeof best->search, "%s", search);
}

static void
try_phrases(const struct words *ws, const struct topic_phrase *phrases, int score, struct evidence *e)
{
	for (const struct topic_phrase *p = phrases; p->pattern; p++) {
		size_t at, length;
		if (phrase_find(ws, p->pattern, &at, &length))
			say_for(e, p->need, score + SCORE_LENGTH * (int)length, p->search, at, length);
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
try_keywords(const struct words *ws, struct evidence *e)
{
	char phrase[WORD_SIZE * LONGEST_KEYWORD];
	for (size_t at = 0; at < ws->n; at++)
		for (size_t n = 1; n <= LONGEST_KEYWORD && at + n <= ws->n; n++) {
			const struct need *need =
			    join(ws, at, n, phrase, sizeof phrase) ? choice_by_keyword(phrase) : NULL;
			if (!need)
				continue;
			bool weak = n == 1 && ws->n > 1 && listed(topic_weak, phrase);
			int score = weak ? SCORE_WEAK : n == 1 ? SCORE_KEYWORD : SCORE_PHRASE + SCORE_LENGTH * (int)n;
			say_for(e, need->code, score, search_for(phrase, need), at, n);
		}
}

static void
try_lexicon(const struct words *ws, struct evidence *e)
{
	uint64_t rows[WORDS_MAX] = {0};
	for (size_t i = 0; i < ws->n && ws->vocabulary; i++)
		rows[i] = ws->w[i].used ? 0 : vocabulary_rows(ws->vocabulary, ws->w[i].folded);
	for (const struct lexicon_row *row = lexicon; row->need; row++)
		for (size_t i = 0; i < ws->n; i++)
			if (rows[i] >> (row - lexicon) & 1)
				say_for(e, row->need, row->points, row->look_up ? ws->w[i].folded : "", i, 1);
}

/* The need that most speaks for; of equals the one whose surest hint is surer. */
static bool
weigh(const struct evidence *e, int enough, struct topic *out)
{
	*out = (struct topic){.score = 0};
	for (size_t k = 0; k < NEEDS; k++) {
		int sum = 0;
		for (size_t i = 0; i < WORDS_MAX; i++)
			sum += e->points[k][i];
		if (sum < enough || sum < out->score)
			continue;
		if (sum == out->score && e->best[k].score <= e->best[index_of(out->need)].score)
			continue;
		*out = e->best[k];
		out->score = sum;
	}
	return out->score > 0;
}

bool
topic_find_exact(const struct words *ws, struct topic *out)
{
	struct evidence e = {.points = {{0}}};
	try_phrases(ws, topic_phrases, SCORE_PHRASE, &e);
	try_keywords(ws, &e);
	return weigh(&e, SCORE_KEYWORD, out);
}

static bool
weigh_all(const struct words *ws, struct topic *out)
{
	struct evidence e = {.points = {{0}}};
	try_phrases(ws, topic_phrases, SCORE_PHRASE, &e);
	try_phrases(ws, topic_names, SCORE_PHRASE, &e);
	try_phrases(ws, topic_hints, SCORE_HINT, &e);
	try_keywords(ws, &e);
	try_lexicon(ws, &e);
	return weigh(&e, SCORE_ENOUGH, out);
}

bool
topic_find(const struct words *ws, struct topic *out)
{
	struct words mended = *ws;
	slips_mend(&mended);
	bool found = weigh_all(&mended, out);
	if (!found) {
		mended = *ws;
		if (slips_split(&mended)) {
			slips_mend(&mended);
			found = weigh_all(&mended, out);
		}
	}
	words_finish(&mended);
	return found;
}

bool
topic_is_word(const char *folded)
{
	return choice_by_keyword(folded) != NULL;
}

/*
 * vocabulary.c - see vocabulary.h. Words are found by a hash of their letters, patterns by where they stand in memory:
 * tables are constants, so that a pattern's place is its name.
 */
#include "dialogue/vocabulary.h"

#include <string.h>

#include "base/memory.h"
#include "content/need.h"
#include "dialogue/crisis_words.h"
#include "dialogue/lexicon.h"
#include "dialogue/sound.h"
#include "dialogue/tongue.h"
#include "dialogue/topic_words.h"
#include "dialogue/words.h"

#define WORD_PLACES 16384    /* of the hash: four times what the tables hold, for it is filled to a half at most */
#define PATTERN_PLACES 16384 /* the same */

/* The beginnings, of which a text must have one, and of others one too: bits of words_begin_bit, modulo 256. */
struct demand {
	const char *pattern;
	uint64_t begins[4], others[4];
	bool beyond_latin; /* its first item, not to be left out, has words in other letters only */
};

#define POOL 65536

/* Letters of many words in one piece of memory: thousands of small ones would cost twice as much again. */
struct pool {
	struct pool *before;
	size_t used;
	char letters[POOL];
};

struct vocabulary {
	struct pool *pool;
	struct vocabulary_word words[WORD_PLACES / 2];
	size_t n;
	uint16_t place[2][WORD_PLACES];            /* whole words and stems: index and 1, 0 none */
	struct demand demands[PATTERN_PLACES / 2]; /* as the tables have them: a table is walked from one to the next */
	size_t n_demands;
	uint16_t demand_at[PATTERN_PLACES]; /* index and 1, 0 none */
};

static size_t
hash_of(const char *s, size_t n)
{
	uint32_t hash = 2166136261U;
	for (size_t i = 0; i < n; i++)
		hash = (hash ^ (unsigned char)s[i]) * 16777619U;
	return hash ^ hash >> 15;
}

uint32_t
vocabulary_letters(const char *word)
{
	uint32_t letters = 0;
	for (; *word; word++)
		letters |= 1U << (*word & 31);
	return letters;
}

static const char *
pool_keep(struct vocabulary *v, const char *s, size_t n)
{
	if (!v->pool || v->pool->used + n + 1 > POOL) {
		struct pool *more = memory_new(1, sizeof *more);
		more->before = v->pool;
		v->pool = more;
	}
	char *kept = v->pool->letters + v->pool->used;
	memcpy(kept, s, n);
	kept[n] = '\0';
	v->pool->used += n + 1;
	return kept;
}

/* Where a word is in the hash, or where it would be. */
static size_t
place_of(const struct vocabulary *v, const char *s, size_t n, bool stem)
{
	size_t at = hash_of(s, n) % WORD_PLACES;
	for (; v->place[stem][at]; at = (at + 1) % WORD_PLACES) {
		const struct vocabulary_word *w = &v->words[v->place[stem][at] - 1];
		if (w->length == n && memcmp(w->word, s, n) == 0)
			break;
	}
	return at;
}

const struct vocabulary_word *
vocabulary_find(const struct vocabulary *v, const char *s, size_t n, bool stem)
{
	uint16_t i = v->place[stem][place_of(v, s, n, stem)];
	return i ? &v->words[i - 1] : NULL;
}

bool
vocabulary_knows(const struct vocabulary *v, const char *word, bool topic)
{
	size_t length = strlen(word);
	const struct vocabulary_word *w = vocabulary_find(v, word, length, false);
	for (size_t n = 4; !(w && (w->topic || !topic)) && n <= length; n++)
		w = vocabulary_find(v, word, n, true);
	return w && (w->topic || !topic);
}

uint64_t
vocabulary_rows(const struct vocabulary *v, const char *word)
{
	size_t length = strlen(word);
	const struct vocabulary_word *w = vocabulary_find(v, word, length, false);
	uint64_t rows = w ? w->rows : 0;
	for (size_t n = 1; n <= length; n++) {
		w = vocabulary_find(v, word, n, true);
		rows |= w ? w->rows : 0;
	}
	return rows;
}

const struct vocabulary_word *
vocabulary_words(const struct vocabulary *v, size_t *n)
{
	*n = v->n;
	return v->words;
}

/* --- Words -------------------------------------------------------------------------------------------------------- */

static void
add_word(struct vocabulary *v, const char *s, size_t n, bool topic)
{
	bool stem = n > 0 && s[n - 1] == '*';
	n -= stem;
	if (n == 0 || n >= WORD_SIZE || *s < 'a' || *s > 'z' || v->n == WORD_PLACES / 2)
		return;
	size_t at = place_of(v, s, n, stem);
	if (v->place[stem][at])
		return;
	const char *word = pool_keep(v, s, n);
	char heard[WORD_SIZE];
	sound(word, heard);
	v->words[v->n] = (struct vocabulary_word){.word = word,
	    .heard = pool_keep(v, heard, strlen(heard)),
	    .length = n,
	    .letters = vocabulary_letters(word),
	    .stem = stem,
	    .topic = topic};
	v->place[stem][at] = (uint16_t)++v->n;
}

/* Every plain word of a pattern or a keyword. */
static void
add_words(struct vocabulary *v, const char *pattern, bool topic)
{
	for (const char *s = pattern; *s;) {
		s += *s == '?';
		size_t n = strcspn(s, "| ");
		add_word(v, s, n, topic);
		s += n + (s[n] != '\0');
	}
}

/* Notes for every word of a row of the lexicon that it stands there. */
static void
add_row(struct vocabulary *v, const char *words, uint64_t row)
{
	for (const char *s = words; *s;) {
		size_t n = strcspn(s, "|");
		bool stem = n > 0 && s[n - 1] == '*';
		uint16_t i = v->place[stem][place_of(v, s, n - stem, stem)];
		if (i)
			v->words[i - 1].rows |= row;
		s += n + (s[n] != '\0');
	}
}

static void
add_list(struct vocabulary *v, const char *const *list, bool topic)
{
	for (; *list; list++)
		add_words(v, *list, topic);
}

static void
add_topics(struct vocabulary *v)
{
	const struct need *needs = need_all(NULL);
	for (size_t i = 0; i < need_choices(); i++)
		add_list(v, needs[i].keywords, true);
	for (const struct lexicon_row *row = lexicon; row->need; row++)
		add_words(v, row->words, true);
	for (const struct lexicon_row *row = lexicon; row->need; row++)
		add_row(v, row->words, UINT64_C(1) << (row - lexicon));
	for (const struct topic_phrase *p = topic_phrases; p->pattern; p++)
		add_words(v, p->pattern, true);
	for (const struct topic_phrase *p = topic_names; p->pattern; p++)
		add_words(v, p->pattern, true);
	for (const struct topic_phrase *p = topic_hints; p->pattern; p++)
		add_words(v, p->pattern, true);
	add_list(v, topic_usual, true);
	add_list(v, topic_fillers, true);
}

/* --- Patterns ------------------------------------------------------------------------------------------------------
 */

static size_t
demand_place(const struct vocabulary *v, const char *pattern)
{
	size_t at = ((uintptr_t)pattern >> 3 ^ (uintptr_t)pattern >> 17) * 2654435761U % PATTERN_PLACES;
	while (v->demand_at[at] && v->demands[v->demand_at[at] - 1].pattern != pattern)
		at = (at + 1) % PATTERN_PLACES;
	return at;
}

/* The beginnings that one item of a pattern allows, n bytes long; false if it allows any. */
static bool
begins_of(const char *item, size_t n, uint64_t begins[4])
{
	if (strchr("?~_#", *item))
		return false;
	for (const char *a = item; a < item + n;) {
		size_t length = strcspn(a, "| ");
		bool stem = length > 0 && a[length - 1] == '*';
		length -= stem;
		if (*a == '=' || !words_tell_begin(a, length, stem))
			return false;
		unsigned bit = words_begin_bit(a, length) % 256;
		begins[bit / 64] |= UINT64_C(1) << bit % 64;
		a += length + stem + 1;
	}
	return true;
}

static int
bits_in(const uint64_t begins[4])
{
	int n = 0;
	for (size_t i = 0; i < 4; i++)
		n += __builtin_popcountll(begins[i]);
	return n;
}

static bool
is_beyond_latin(const char *pattern)
{
	const char *s = pattern;
	while ((unsigned char)*s >= 0x80 || (s > pattern && (*s == '|' || *s == '*')))
		s++;
	return s > pattern && (*s == ' ' || *s == '\0');
}

/* The two items that are hardest to have are what the pattern demands. */
static void
add_demand(struct vocabulary *v, const char *pattern)
{
	struct demand best = {.pattern = pattern,
	    .beyond_latin = is_beyond_latin(pattern),
	    .begins = {UINT64_MAX, UINT64_MAX, UINT64_MAX, UINT64_MAX},
	    .others = {UINT64_MAX, UINT64_MAX, UINT64_MAX, UINT64_MAX}};
	for (const char *item = pattern; *item;) {
		size_t n = strcspn(item, " ");
		uint64_t begins[4] = {0};
		bool demanded = begins_of(item, n, begins);
		if (demanded && bits_in(begins) < bits_in(best.begins)) {
			memcpy(best.others, best.begins, sizeof begins);
			memcpy(best.begins, begins, sizeof begins);
		} else if (demanded && bits_in(begins) < bits_in(best.others)) {
			memcpy(best.others, begins, sizeof begins);
		}
		item += n + (item[n] != '\0');
	}
	size_t at = demand_place(v, pattern);
	if (v->demand_at[at] || v->n_demands == PATTERN_PLACES / 2)
		return;
	v->demands[v->n_demands] = best;
	v->demand_at[at] = (uint16_t)++v->n_demands;
}

static void
add_demands(struct vocabulary *v, const char *const *patterns)
{
	for (; *patterns; patterns++)
		add_demand(v, *patterns);
}

static void
add_patterns(struct vocabulary *v)
{
	const char *const *const crises[] = {crisis_harmless, crisis_certain, crisis_life, crisis_life_alone,
	    crisis_abuse, crisis_abuse_alone, crisis_now_alone};
	for (size_t i = 0; i < sizeof crises / sizeof *crises; i++)
		add_demands(v, crises[i]);
	for (const struct topic_phrase *p = topic_phrases; p->pattern; p++)
		add_demand(v, p->pattern);
	for (const struct topic_phrase *p = topic_names; p->pattern; p++)
		add_demand(v, p->pattern);
	for (const struct topic_phrase *p = topic_hints; p->pattern; p++)
		add_demand(v, p->pattern);
	for (const struct tongue *const *t = tongue_all(); *t; t++)
		for (enum tongue_table table = 0; table < TONGUE_TABLES; table++)
			add_demands(v, (*t)->tables[table]);
}

static bool
shares(const uint64_t a[4], const uint64_t b[4])
{
	return (a[0] & b[0]) | (a[1] & b[1]) | (a[2] & b[2]) | (a[3] & b[3]);
}

bool
vocabulary_excludes(const struct vocabulary *v, const char *pattern, const uint64_t begins[4], bool latin, size_t *next)
{
	if (*next >= v->n_demands || v->demands[*next].pattern != pattern) {
		uint16_t i = v->demand_at[demand_place(v, pattern)];
		if (!i)
			return false;
		*next = i - 1U;
	}
	const struct demand *d = &v->demands[(*next)++];
	return (latin && d->beyond_latin) || !shares(d->begins, begins) || !shares(d->others, begins);
}

/* --- Both ----------------------------------------------------------------------------------------------------------
 */

struct vocabulary *
vocabulary_create(void)
{
	struct vocabulary *v = memory_new(1, sizeof *v);
	add_topics(v);
	add_list(v, crisis_life, false);
	add_list(v, crisis_abuse, false);
	add_patterns(v);
	return v;
}

void
vocabulary_destroy(struct vocabulary *v)
{
	if (!v)
		return;
	for (struct pool *p = v->pool, *before; p; p = before) {
		before = p->before;
		free(p);
	}
	free(v);
}

/*
 * tongue.c - see tongue.h. A language of a script of its own is known by the script; Arabic, Persian and Urdu by the
 * letters that only one of them has; those in Latin letters by their commonest words, their tables and their marks.
 */
#include "dialogue/tongue.h"

#include <stdint.h>
#include <string.h>

#include "base/text.h"
#include "content/need.h"
#include "dialogue/phrase.h"
#include "dialogue/topic.h"
#include "dialogue/vocabulary.h"

extern const struct tongue tongue_pl, tongue_ro, tongue_pa, tongue_ur, tongue_gu, tongue_ar, tongue_pt, tongue_bn,
    tongue_ta, tongue_so, tongue_fa, tongue_uk;

#define TONGUES 12

static const struct tongue *const tongues[TONGUES + 1] = {&tongue_pl, &tongue_ro, &tongue_ur, &tongue_pa, &tongue_gu,
    &tongue_ar, &tongue_pt, &tongue_bn, &tongue_ta, &tongue_so, &tongue_fa, &tongue_uk, NULL};

#define SCORE_WORD 2
#define SCORE_TABLE 2
#define SCORE_MARK 3
#define SCORE_SO_FAR 1
#define SHORT_TEXT 3 /* words: few enough that one table word tells the language */

const struct tongue *const *
tongue_all(void)
{
	return tongues;
}

const struct tongue *
tongue_of(const char *lang)
{
	for (size_t i = 0; lang && i < TONGUES; i++)
		if (strcmp(tongues[i]->code, lang) == 0)
			return tongues[i];
	return NULL;
}

/* The scripts that only one of our languages is written in. */
static const char *
language_of_letter(uint32_t c)
{
	static const struct {
		uint32_t first, last;
		const char *lang;
	} scripts[] = {{0x0400, 0x052f, "uk"}, {0x0980, 0x09ff, "bn"}, {0x0a00, 0x0a7f, "pa"}, {0x0a80, 0x0aff, "gu"},
	    {0x0b80, 0x0bff, "ta"}};
	for (size_t i = 0; i < sizeof scripts / sizeof *scripts; i++)
		if (c >= scripts[i].first && c <= scripts[i].last)
			return scripts[i].lang;
	return NULL;
}

static bool
is_arabic_letter(uint32_t c)
{
	return (c >= 0x0600 && c <= 0x06ff) || (c >= 0xfb50 && c <= 0xfdff) || (c >= 0xfe70 && c <= 0xfeff);
}

/* Letters and marks that point to one or a few of our languages. */
static const struct {
	const char *letters;
	const char *langs;
	int score;
} marks[] = {
    {"ąćęłńśźżĄĆĘŁŃŚŹŻ", "pl", SCORE_MARK},
    {"ăâîșțşţĂÂÎȘȚŞŢ", "ro", SCORE_MARK},
    {"ãõçêôàÃÕÇáéíú", "pt", SCORE_MARK},
    {"ٹڈڑںےھہۓ", "ur", SCORE_MARK},
    {"پچگژ", "ur fa", 1},
    {"ةىإأؤ", "ar", SCORE_MARK},
    {"كي", "ar", 1},
    {"کی", "ur fa", 1},
    {"ه", "ar fa", 1},
};

static bool
has_letter(const char *letters, uint32_t c)
{
	for (const char *s = letters; *s;)
		if (text_next(&s) == c)
			return true;
	return false;
}

/* What the letters say, into score; the language if the script alone tells it. */
static const struct tongue *
score_letters(const char *clean, int score[TONGUES], bool *arabic)
{
	*arabic = false;
	for (const char *s = clean; *s;) {
		uint32_t c = text_next(&s);
		if (c < 0x80)
			continue;
		const char *lang = language_of_letter(c);
		if (lang)
			return tongue_of(lang);
		*arabic |= is_arabic_letter(c);
		for (size_t m = 0; m < sizeof marks / sizeof *marks; m++)
			for (size_t i = 0; has_letter(marks[m].letters, c) && i < TONGUES; i++)
				if (strstr(marks[m].langs, tongues[i]->code))
					score[i] += marks[m].score;
	}
	return NULL;
}

/* English words that other languages have too, as other words: they tell nothing. */
static const char *const shared = "a|me|so|do|no|to|am|as|in|on|an|i|u|n|x|sum|ta|is|us|or|my|o|e|y|we|send|lift|here|"
                                  "main|mere|pass|wait|hum|sat|bad|dim|son|par|pe|se|die|must";

/* The article and what is written together with it, longest first. */
static const char *const arabic_prefixes[] = {"وبال", "وال", "بال", "فال", "كال", "ولل", "لل", "ال", NULL};

/* Bytes of the prefix that a word of Arabic begins with; 0 if too little would be left. */
static size_t
arabic_prefix(const char *word)
{
	for (const char *const *p = arabic_prefixes; *p; p++) {
		size_t n = strlen(*p);
		if (strncmp(word, *p, n) == 0 && strlen(word) >= n + 4)
			return n;
	}
	return 0;
}

static int
score_words(const struct words *ws, const struct tongue *t)
{
	int score = 0;
	for (size_t i = 0; t == &tongue_ar && i < ws->n; i++)
		score += arabic_prefix(ws->w[i].folded) > 0 ? SCORE_WORD : 0;
	bool usual[WORDS_MAX] = {false};
	phrase_mark(ws, t->frequent, usual);
	for (size_t i = 0; i < ws->n; i++)
		if (usual[i] && !phrase_word(shared, ws->w[i].folded))
			score += ws->w[i].folded[1] == '\0' ? 1 : SCORE_WORD;
	return score;
}

/* Telling tables: a pattern of two words or more tells more than one word. */
static int
score_table(const struct words *ws, const char *const *patterns)
{
	size_t best = 0, length;
	for (; best < 2 && phrase_next(ws, &patterns, NULL, &length); patterns++)
		best = length > best ? length : best;
	return best == 0 ? 0 : best == 1 ? SCORE_TABLE : SCORE_TABLE + 1;
}

static int
score_tables(const struct words *ws, const struct tongue *t)
{
	int score = 0;
	for (enum tongue_table table = TONGUE_CALL; table < TONGUE_TABLES; table++)
		score += score_table(ws, t->tables[table]);
	score += score_table(ws, t->tables[TONGUE_LIFE]) + score_table(ws, t->tables[TONGUE_ABUSE]);
	for (enum tongue_table table = TONGUE_STOP; table < TONGUE_CALL && ws->n <= 8; table++)
		if (phrase_whole_any(ws, t->tables[table]))
			score += SCORE_TABLE + 1;
	for (enum tongue_table table = TONGUE_LIFE_ALONE; table < TONGUE_STOP && ws->n <= SHORT_TEXT; table++)
		if (table != TONGUE_ABUSE && phrase_whole_any(ws, t->tables[table]))
			score += SCORE_TABLE + 1;
	for (const struct tongue_gloss *g = t->glossary; g->words && ws->n <= SHORT_TEXT; g++) {
		bool listed[WORDS_MAX] = {false};
		phrase_mark(ws, g->words, listed);
		for (size_t i = 0; i < ws->n; i++)
			score += listed[i];
	}
	return score;
}

static int
score_english(const struct words *ws)
{
	int score = 0;
	if (ws->n == 1 && (topic_is_filler(ws->w[0].folded) || topic_is_usual(ws->w[0].folded)))
		return 2 * SCORE_WORD;
	for (size_t i = 0; i < ws->n; i++) {
		const char *w = ws->w[i].folded;
		if (phrase_word(shared, w) && ws->n > 1)
			continue;
		if (topic_is_filler(w) || topic_is_usual(w) || need_by_keyword(w))
			score += w[1] == '\0' ? 1 : SCORE_WORD;
	}
	struct topic topic;
	if (topic_find_exact(ws, &topic))
		score += SCORE_WORD * (int)topic.length;
	return score;
}

#define TELLING_STEM 5

/* Whole, or (stems) by a stem and an ending that English words seldom have: "historia", but not "farmacist". */
static bool
lists_word(const char *pattern, const char *word, bool stems)
{
	size_t n = strlen(word);
	bool foreign = stems && n > TELLING_STEM && strchr("aiou", word[n - 1]);
	for (const char *at = pattern; *at;) {
		while (*at == '|' || *at == ' ' || *at == '?')
			at++;
		size_t length = 0; /* short ones: strcspn would cost more than it finds */
		while (at[length] != '\0' && at[length] != '|' && at[length] != ' ')
			length++;
		bool stem = length > 0 && at[length - 1] == '*';
		size_t letters = length - stem;
		if (letters > 0 && letters <= n && *at == *word && memcmp(at, word, letters) == 0 &&
		    (letters == n || (stem && foreign && letters >= TELLING_STEM)))
			return true;
		at += length;
	}
	return false;
}

static bool
lists_in(const struct tongue *tongue, const char *word, bool stems)
{
	for (enum tongue_table table = TONGUE_LIFE; table < TONGUE_TABLES; table++)
		for (const char *const *p = tongue->tables[table]; *p; p++)
			if (lists_word(*p, word, stems))
				return true;
	return false;
}

/* How many words of a short text the language lists as they stand, which decides between equals. */
static int
count_listed(const struct words *ws, const struct tongue *t)
{
	int n = 0;
	for (size_t i = 0; i < ws->n && ws->n <= SHORT_TEXT; i++)
		n += lists_in(t, ws->w[i].folded, false);
	return n;
}

const struct tongue *
tongue_guess(const struct words *ws, const char *so_far, bool *english, bool *sure)
{
	int score[TONGUES] = {0}, best = 1, told = 0, listed = -1; /* -1: not counted */
	bool arabic;
	const struct tongue *found = NULL;
	const struct tongue *by_script = score_letters(ws->clean, score, &arabic);
	*english = false;
	*sure = true;
	if (by_script)
		return by_script;
	int in_english = score_english(ws);
	for (size_t i = 0; i < TONGUES; i++) {
		const struct tongue *t = tongues[i];
		if (arabic && !strstr("ur ar fa", t->code))
			continue;
		int here = score[i] + score_words(ws, t), words = here;
		if (here > 0 || ws->n <= SHORT_TEXT || in_english == 0)
			here += score_tables(ws, t);
		if (here > 0 && so_far && strcmp(so_far, t->code) == 0)
			here += SCORE_SO_FAR;
		if (here < best || here <= 1)
			continue;
		/* between equals it is only worth finding out if English does not win anyway */
		bool equal = found && here == best;
		if (equal && !arabic && here <= in_english)
			continue;
		if (equal && listed < 0)
			listed = count_listed(ws, found);
		int here_listed = equal ? count_listed(ws, t) : -1;
		if (!equal || here_listed > listed) {
			best = here;
			listed = here_listed;
			told = words;
			found = t;
		}
	}
	if (arabic)
		return found ? found : tongue_of(tongue_of(so_far) ? so_far : "ur");
	*sure = told > 0;
	*english = in_english >= 3 * SCORE_WORD && in_english > 2 * best;
	return best > in_english ? found : NULL;
}

/* A word that English has as well tells nothing. */
static bool
is_english_word(const struct words *ws, const char *word)
{
	const struct vocabulary_word *known =
	    ws->vocabulary ? vocabulary_find(ws->vocabulary, word, strlen(word), false) : NULL;
	return known != NULL;
}

bool
tongue_lists(const struct tongue *tongue, const struct words *ws)
{
	for (size_t i = 0; i < ws->n; i++)
		if (!is_english_word(ws, ws->w[i].folded) && lists_in(tongue, ws->w[i].folded, true))
			return true;
	return false;
}

bool
tongue_any(const struct words *ws, enum tongue_table table, bool whole)
{
	for (size_t i = 0; i < TONGUES; i++)
		if (whole ? phrase_whole_any(ws, tongues[i]->tables[table])
		          : phrase_find_any(ws, tongues[i]->tables[table]))
			return true;
	return false;
}

void
tongue_use_harmless(struct words *ws)
{
	for (size_t i = 0; i < TONGUES; i++)
		phrase_use(ws, tongues[i]->tables[TONGUE_HARMLESS]);
}

void
tongue_gloss(const struct tongue *tongue, struct words *ws)
{
	for (size_t i = 0; tongue && i < ws->n; i++)
		for (const struct tongue_gloss *g = tongue->glossary; g->words; g++)
			if (phrase_word(g->words, ws->w[i].folded)) {
				memset(ws->w[i].folded, 0, sizeof ws->w[i].folded);
				memcpy(ws->w[i].folded, g->english, strlen(g->english));
				words_index(ws);
				break;
			}
}

void
tongue_use_frequent(const struct tongue *tongue, struct words *ws)
{
	for (size_t i = 0; tongue && i < ws->n; i++)
		if (phrase_word(tongue->frequent, ws->w[i].folded))
			ws->w[i].used = true;
}

/* How many words of the text the patterns cover; marked in seen. */
static size_t
cover(const struct words *ws, const char *const *patterns, bool seen[WORDS_MAX])
{
	size_t n = 0;
	for (size_t i, length; phrase_next(ws, &patterns, &i, NULL); patterns++)
		for (; i < ws->n; i++)
			if (phrase_at(ws, i, *patterns, &length))
				memset(seen + i, true, length);
	for (size_t i = 0; i < ws->n; i++)
		n += seen[i];
	return n;
}

static const char *
need_as_written(const struct tongue *tongue, struct words *ws, bool mark)
{
	/* Of two that say as much, the one whose words mean less else */
	static const enum tongue_table order[] = {TONGUE_HEALTH, TONGUE_HOME, TONGUE_MONEY, TONGUE_ACTIVE, TONGUE_LEARN,
	    TONGUE_MIND, TONGUE_FRIENDS, TONGUE_FAMILY};
	bool best_seen[WORDS_MAX] = {false};
	size_t best = 0;
	const char *need = NULL;
	for (size_t k = 0; tongue && k < sizeof order / sizeof *order; k++) {
		bool seen[WORDS_MAX] = {false};
		size_t n = cover(ws, tongue->tables[order[k]], seen);
		if (n <= best)
			continue;
		best = n;
		need = need_all(NULL)[order[k] - TONGUE_FRIENDS].code;
		memcpy(best_seen, seen, sizeof seen);
	}
	for (size_t i = 0; mark && i < ws->n; i++)
		ws->w[i].used |= best_seen[i];
	return need;
}

const char *
tongue_need(const struct tongue *tongue, struct words *ws, bool mark)
{
	const char *need = need_as_written(tongue, ws, mark);
	if (need || tongue != &tongue_ar)
		return need;
	struct words bare = *ws;
	for (size_t i = 0; i < bare.n; i++) {
		char *word = bare.w[i].folded;
		size_t n = arabic_prefix(word);
		memmove(word, word + n, strlen(word + n) + 1);
	}
	words_index(&bare);
	need = need_as_written(tongue, &bare, mark);
	for (size_t i = 0; need && mark && i < ws->n; i++)
		ws->w[i].used |= bare.w[i].used;
	words_finish(&bare);
	return need;
}

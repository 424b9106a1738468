/*
 * slips.c - see slips.h. What is known is what the tables of topics name, and the usual words beside them.
 */
#include "dialogue/slips.h"

#include <sodium.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/text.h"
#include "content/need.h"
#include "dialogue/crisis_words.h"
#include "dialogue/lexicon.h"
#include "dialogue/phrase.h"
#include "dialogue/times.h"
#include "dialogue/topic_words.h"

#define SHORTEST_SPLIT 6
#define LONGEST_SPLIT 32
#define BY_EAR 5   /* points of a word that sounds the same, but is further away */
#define ONE_SLIP 5 /* of guess.best: one letter, or the same sound */

static const struct {
	const char *written, *meant;
} spelt_out[] = {
    {"u|yu|yoo", "you"},
    {"r", "are"},
    {"bage|bagde|badje", "badge"},
    {"yr", "your"},
    {"wat|wot|wht|wut", "what"},
    {"wats|wots|whts", "whats"},
    {"wen|whn", "when"},
    {"wens", "whens"},
    {"wer|wher|wheres", "where"},
    {"hw", "how"},
    {"cud|culd", "could"},
    {"wud|wuld", "would"},
    {"shud|shuld", "should"},
    {"cudnt", "couldnt"},
    {"wudnt", "wouldnt"},
    {"dnt|dunt|donot|dnot", "dont"},
    {"cnt|carnt|cannt|cany|cannae", "cant"},
    {"dosnt|dusnt|doesent", "doesnt"},
    {"havnt|avnt|havent", "havent"},
    {"isint|isnt|isent", "isnt"},
    {"doin", "doing"},
    {"goin", "going"},
    {"nuffin|nuthin|nuffink|nuthing|nowt|nothin", "nothing"},
    {"owt|anyfing|anythin|anyfink|nething", "anything"},
    {"sumthing|sumfin|summat|sumat|somethin|sumthin|smth|sumfink|somthing", "something"},
    {"sumone|sum1|some1|somone|somebdy|sumbody|sumbdy", "someone"},
    {"any1|ne1|anyon", "anyone"},
    {"every1|evry1|evryone", "everyone"},
    {"evry", "every"},
    {"no1", "noone"},
    {"cos|coz|cuz|bcoz|becos|becoz|becuase|becouse|bcause|bc", "because"},
    {"tho", "though"},
    {"luv|lv", "love"},
    {"hav|av|hve", "have"},
    {"giv|gve", "give"},
    {"giz|gis|gizza|gissa", "gimme"},
    {"frm", "from"},
    {"wiv|wid|wth|wiht|whith", "with"},
    {"wivout|witout|wthout", "without"},
    {"dis", "this"},
    {"dat|tht", "that"},
    {"tha|teh|hte", "the"},
    {"wuz|woz", "was"},
    {"sed", "said"},
    {"ppl|peeps|peple|poeple", "people"},
    {"rly|realy|rlly|relly", "really"},
    {"abt|abot", "about"},
    {"fone|fon|phn|phne", "phone"},
    {"hlp|halp|hepl", "help"},
    {"b4", "before"},
    {"2day|tday", "today"},
    {"2moro|2morrow|2mrw|tmw|tmrw|tomo|tomoz|tmoz|tommorow|tommorrow|tomorow|tomoro|tomora", "tomorrow"},
    {"2nite|tonite", "tonight"},
    {"m8s|m8|matez", "mates"},
    {"h8", "hate"},
    {"gr8", "great"},
    {"thort|thourt", "thought"},
    {"fink", "think"},
    {"fings|fing|thingz", "things"},
    {"nvr|neva|nevr", "never"},
    {"wnt|wan|wont2", "want"},
    {"wana", "wanna"},
    {"lyk|lik|liek", "like"},
    {"knw|kno", "know"},
    {"wen", "when"},
    {"nd", "and"},
    {"urself", "yourself"},
    {"thru", "through"},
    {"tlk", "talk"},
    {"spk", "speak"},
    {"gd", "good"},
    {"wk", "week"},
    {"yrs", "years"},
    {"hse", "house"},
    {"lndlrd|landlrd", "landlord"},
    {"apt|appt", "appointment"},
    {"pleeease|pleease|pleez|plez|pleas|plse|plis", "please"},
};

void
slips_spell_out(struct words *ws)
{
	bool any = false;
	for (size_t i = 0; i < ws->n; i++)
		for (size_t k = 0; k < sizeof spelt_out / sizeof *spelt_out; k++) {
			if (!phrase_word(spelt_out[k].written, ws->w[i].folded))
				continue;
			memset(ws->w[i].folded, 0, sizeof ws->w[i].folded);
			memcpy(ws->w[i].folded, spelt_out[k].meant, strlen(spelt_out[k].meant));
			any = true;
			break;
		}
	if (any)
		words_index(ws);
}

/* --- What is known ----------------------------------------------------------------------------------------------- */

/* A word of a table, where it stands there; a stem stands for all that begin so. */
struct known {
	const char *word;
	size_t length;
	bool stem;
};

typedef void visit(const struct known *known, void *context);

/* Every plain word of a pattern or a keyword. */
static void
visit_pattern(const char *pattern, visit *each, void *context)
{
	for (const char *s = pattern; *s;) {
		const char *word = *s == '?' ? s + 1 : s, *end = word;
		while (*end != '\0' && *end != '|' && *end != ' ')
			end++;
		struct known k = {.word = word, .length = (size_t)(end - word)};
		k.stem = k.length > 0 && end[-1] == '*';
		k.length -= k.stem;
		if (k.length > 0 && k.length < WORD_SIZE && *word >= 'a' && *word <= 'z')
			each(&k, context);
		s = end + (*end != '\0');
	}
}

static void
visit_list(const char *const *list, visit *each, void *context)
{
	for (; *list; list++)
		visit_pattern(*list, each, context);
}

static void
visit_topics(visit *each, void *context)
{
	const struct need *needs = need_all(NULL);
	for (size_t i = 0; i < need_choices(); i++)
		visit_list(needs[i].keywords, each, context);
	for (const struct lexicon_row *row = lexicon; row->need; row++)
		visit_pattern(row->words, each, context);
	for (const struct topic_phrase *p = topic_phrases; p->pattern; p++)
		visit_pattern(p->pattern, each, context);
	for (const struct topic_phrase *p = topic_hints; p->pattern; p++)
		visit_pattern(p->pattern, each, context);
	visit_list(topic_usual, each, context);
	visit_list(topic_fillers, each, context);
}

/* --- Mending ------------------------------------------------------------------------------------------------------ */

/* As it sounds, roughly: "gitar" and "guitar", "zoomba" and "zumba" are the same. */
static void
sound(const char *word, char out[WORD_SIZE])
{
	static const struct {
		const char *written, *heard;
	} sounds[] = {{"tion", "shn"}, {"sion", "shn"}, {"ough", "of"}, {"augh", "af"}, {"ight", "it"}, {"ph", "f"},
	    {"ck", "k"}, {"qu", "kw"}, {"ch", "c"}, {"wh", "w"}, {"wr", "r"}, {"kn", "n"}, {"gh", "g"}, {"gu", "g"},
	    {"rh", "r"}, {"ps", "s"}, {"ce", "se"}, {"ci", "si"}, {"cy", "si"}, {"ee", "i"}, {"ea", "i"}, {"ei", "i"},
	    {"ie", "i"}, {"ey", "i"}, {"oo", "u"}, {"ou", "u"}, {"ow", "u"}, {"ai", "a"}, {"ay", "a"}, {"au", "o"},
	    {"aw", "o"}, {"ar", "a"}, {"er", "a"}, {"or", "a"}, {"ia", "a"}, {"c", "k"}, {"x", "ks"}, {"z", "s"},
	    {"y", "i"}, {"q", "k"}};
	size_t n = 0;
	for (const char *s = word; *s && n + 4 < WORD_SIZE;) {
		const char *heard = NULL;
		size_t taken = 1;
		for (size_t i = 0; i < sizeof sounds / sizeof *sounds && !heard; i++)
			if (*s == *sounds[i].written && strncmp(s, sounds[i].written, strlen(sounds[i].written)) == 0) {
				heard = sounds[i].heard;
				taken = strlen(sounds[i].written);
			}
		for (const char *h = heard; h && *h; h++)
			out[n++] = *h;
		if (!heard)
			out[n++] = *s;
		if (n > 1 && out[n - 1] == out[n - 2])
			n--;
		s += taken;
	}
	while (n > 2 && (out[n - 1] == 'e' || out[n - 1] == 'h'))
		n--;
	out[n] = '\0';
}

/* One word of a text on its way to the right spelling. */
struct guess {
	size_t at;
	char word[WORD_SIZE], heard[WORD_SIZE];
	size_t length;
	uint32_t letters; /* bits: which it has */
	int best;         /* four times the distance, one less where a letter is only missing or too many */
	bool known;       /* as it stands */
	char found[WORD_SIZE];
};

struct guesses {
	const struct words *ws;
	struct guess g[WORDS_MAX];
	size_t n, unknown;
};

static int
forgiven(size_t length)
{
	return length < 4 ? 0 : length < 7 ? 1 : 2;
}

static bool
is_known_as(const struct known *k, const char *word, size_t length)
{
	if (k->stem ? k->length < 4 || length < k->length : length != k->length)
		return false;
	return memcmp(k->word, word, k->length) == 0;
}

static void
mark_known(const struct known *k, void *context)
{
	struct guesses *all = context;
	if (!words_may_begin(all->ws, k->word, k->length, k->stem))
		return;
	for (size_t i = 0; i < all->n; i++)
		all->g[i].known |= is_known_as(k, all->g[i].word, all->g[i].length);
}

static uint32_t
letters_of(const char *word)
{
	uint32_t letters = 0;
	for (; *word; word++)
		letters |= 1U << (*word & 31);
	return letters;
}

/* The distance, or any that is more than the limit: one slip changes at most two of the letters that there are. */
static int
distance_of(const struct guess *g, const char *word, int limit)
{
	if (__builtin_popcount(g->letters ^ letters_of(word)) > 2 * limit)
		return limit + 1;
	return text_distance(g->word, word, limit);
}

static void
try_known(struct guess *g, const struct known *k)
{
	int limit = forgiven(g->length), length = (int)g->length, n = (int)k->length;
	if (n < 4 || k->stem || abs(n - length) > limit + 1)
		return;
	char word[WORD_SIZE] = "";
	memcpy(word, k->word, k->length);
	int distance = distance_of(g, word, limit);
	int points = 4 * distance - (n != length);
	if (distance > limit || distance == 2) {
		char heard[WORD_SIZE];
		sound(word, heard);
		int by_ear = strcmp(g->heard, heard) == 0 ? 0 : g->length > 7 ? text_distance(g->heard, heard, 1) : 2;
		points = by_ear == 0 ? BY_EAR : by_ear == 1 && g->length > 7 ? BY_EAR + 4 : points;
		if (distance > limit && points != BY_EAR && points != BY_EAR + 4)
			return;
	}
	if (points < g->best) {
		g->best = points;
		memcpy(g->found, word, sizeof g->found);
	}
}

static bool
starts_alike(char a, char b)
{
	static const char *const pairs[] = {"ck", "fp", "sc", "gj", "kq", "sz", "ei", "kn", "wr", NULL};
	if (a == b)
		return true;
	for (const char *const *p = pairs; *p; p++)
		if (((*p)[0] == a && (*p)[1] == b) || ((*p)[1] == a && (*p)[0] == b))
			return true;
	return false;
}

static void
try_each(const struct known *k, void *context)
{
	struct guesses *all = context;
	for (size_t i = 0; i < all->n; i++)
		if (!all->g[i].known && (starts_alike(all->g[i].word[0], k->word[0]) ||
		                            (all->g[i].length >= 8 && all->g[i].word[1] == k->word[1])))
			try_known(&all->g[i], k);
}

static bool
is_plain(const char *word)
{
	return word[strspn(word, "abcdefghijklmnopqrstuvwxyz")] == '\0';
}

static void
guess_all(const struct words *ws, struct guesses *all)
{
	for (size_t i = 0; i < ws->n; i++) {
		const char *word = ws->w[i].folded;
		size_t length = strlen(word);
		if (ws->w[i].used || length < 4 || !is_plain(word) || times_day(word) || times_part(word) != PART_NONE)
			continue;
		struct guess *g = &all->g[all->n++];
		*g = (struct guess){
		    .at = i, .length = length, .letters = letters_of(word), .best = 4 * forgiven(length) + 4};
		memcpy(g->word, word, sizeof g->word);
		sound(word, g->heard);
	}
	if (all->n == 0)
		return;
	visit_topics(mark_known, all);
	for (size_t i = 0; i < all->n; i++)
		all->unknown += !all->g[i].known;
	if (all->unknown > 0)
		visit_topics(try_each, all);
}

bool
slips_are_english(const struct words *ws)
{
	struct guesses all = {.ws = ws};
	guess_all(ws, &all);
	for (size_t i = 0; i < all.n; i++)
		if (!all.g[i].known && all.g[i].best > ONE_SLIP)
			return false;
	return all.n > 0;
}

void
slips_mend(struct words *ws)
{
	struct guesses all = {.ws = ws};
	guess_all(ws, &all);
	for (size_t i = 0; i < all.n; i++)
		if (!all.g[i].known && all.g[i].found[0] != '\0')
			memcpy(ws->w[all.g[i].at].folded, all.g[i].found, WORD_SIZE);
	words_index(ws);
}

/* --- Words written together --------------------------------------------------------------------------------------- */

/* Which known words stand in a long one, by where they begin. */
struct seams {
	const char *word;
	size_t length;
	uint64_t known[LONGEST_SPLIT]; /* bits by length: known[from] */
	bool whole;
};

struct all_seams {
	const struct words *ws;
	struct seams s[WORDS_MAX];
	size_t n;
	uint64_t pairs[16]; /* bits: the pairs of letters in words that are not known whole */
};

static unsigned
pair_bit(const char *s)
{
	return ((unsigned)(s[0] & 31) << 5 | (unsigned)(s[1] & 31)) % 1024;
}

static void
mark_whole(const struct known *k, void *context)
{
	struct all_seams *all = context;
	if (!words_may_begin(all->ws, k->word, k->length, k->stem))
		return;
	for (size_t i = 0; i < all->n; i++)
		all->s[i].whole |= is_known_as(k, all->s[i].word, all->s[i].length);
}

/* Short words are everywhere in long ones: only these stand for themselves. */
static bool
may_be_part(const struct known *k)
{
	static const char *const short_words = "i|a|my|to|me|no|in|of|on|up|it|is|im|do|we|go|at|so|be|am|for|the|and|"
	                                       "can|get|new|any|our|you|job|gym|eat|pay|"
	                                       "old|sad|how|gas|out|mum|dad|die|end|hit|her|him|his|not|was|are";
	if (k->length > 3)
		return true;
	char word[4] = "";
	memcpy(word, k->word, k->length);
	return phrase_word(short_words, word);
}

static void
mark_seams(const struct known *k, void *context)
{
	struct all_seams *all = context;
	unsigned bit = pair_bit(k->word);
	if ((k->length > 1 && !(all->pairs[bit / 64] >> bit % 64 & 1)) || !may_be_part(k))
		return;
	for (size_t i = 0; i < all->n; i++) {
		struct seams *s = &all->s[i];
		for (size_t at = 0; !s->whole && at + k->length <= s->length; at++)
			if (s->word[at] == k->word[0] && memcmp(s->word + at, k->word, k->length) == 0)
				s->known[at] |= UINT64_C(1) << k->length;
	}
}

/* The fewest parts that make up the whole; 0 if none do. cuts has where each part begins. */
static size_t
find_cuts(const struct seams *s, size_t cuts[LONGEST_SPLIT])
{
	size_t parts[LONGEST_SPLIT + 1] = {0}, from[LONGEST_SPLIT + 1] = {0};
	for (size_t to = 1; to <= s->length; to++)
		for (size_t at = 0; at < to; at++)
			if ((s->known[at] >> (to - at) & 1) && (at == 0 || parts[at] > 0) &&
			    (parts[to] == 0 || parts[at] + 1 < parts[to])) {
				parts[to] = parts[at] + 1;
				from[to] = at;
			}
	size_t n = parts[s->length];
	for (size_t i = n, to = s->length; i > 0; i--) {
		cuts[i - 1] = from[to];
		to = from[to];
	}
	return n;
}

static void
visit_all(visit *each, void *context)
{
	visit_topics(each, context);
	visit_list(crisis_life, each, context);
	visit_list(crisis_abuse, each, context);
}

/* Where the long words of a text may come apart; how many of them no table knows. */
static size_t
find_seams(const struct words *ws, struct all_seams *all)
{
	*all = (struct all_seams){.ws = ws};
	for (size_t i = 0; i < ws->n; i++) {
		size_t length = strlen(ws->w[i].folded);
		if (!ws->w[i].used && length >= SHORTEST_SPLIT && length <= LONGEST_SPLIT && is_plain(ws->w[i].folded))
			all->s[all->n++] = (struct seams){.word = ws->w[i].folded, .length = length};
	}
	if (all->n > 0)
		visit_all(mark_whole, all);
	size_t unknown = 0;
	for (size_t i = 0; i < all->n; i++) {
		struct seams *s = &all->s[i];
		unknown += !s->whole;
		for (size_t at = 0; !s->whole && at + 1 < s->length; at++)
			all->pairs[pair_bit(s->word + at) / 64] |= UINT64_C(1) << pair_bit(s->word + at) % 64;
	}
	if (unknown > 0)
		visit_all(mark_seams, all);
	return unknown;
}

static void
put_parts(struct words *ws, size_t i, const size_t *cuts, size_t n)
{
	struct word whole = ws->w[i];
	memmove(&ws->w[i + n], &ws->w[i + 1], (ws->n - i - 1) * sizeof *ws->w);
	for (size_t k = 0; k < n; k++) {
		size_t to = k + 1 < n ? cuts[k + 1] : strlen(whole.folded);
		struct word part = {.from = whole.from, .to = whole.to};
		memcpy(part.folded, whole.folded + cuts[k], to - cuts[k]);
		ws->w[i + k] = part;
	}
	ws->n += n - 1;
}

bool
slips_split(struct words *ws)
{
	struct all_seams all;
	struct words whole = *ws;
	bool any = false;
	size_t found = find_seams(&whole, &all), k = 0;
	for (size_t i = 0, from = 0; found > 0 && from < whole.n; from++, i++) {
		size_t cuts[LONGEST_SPLIT], n = 0;
		if (k < all.n && all.s[k].word == whole.w[from].folded) {
			n = all.s[k].whole ? 0 : find_cuts(&all.s[k], cuts);
			k++;
		}
		if (n < 2 || ws->n + n > WORDS_MAX)
			continue;
		put_parts(ws, i, cuts, n);
		i += n - 1;
		any = true;
	}
	if (any)
		words_index(ws);
	words_finish(&whole);
	sodium_memzero(&all, sizeof all);
	return any;
}

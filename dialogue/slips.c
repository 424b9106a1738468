/*
 * slips.c - see slips.h. What is known is what the tables of topics name, and the usual words beside them.
 */
#include "dialogue/slips.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/text.h"
#include "dialogue/phrase.h"
#include "dialogue/sound.h"
#include "dialogue/times.h"
#include "dialogue/vocabulary.h"

#define SHORTEST_SPLIT 6
#define LONGEST_SPLIT 32
#define BY_EAR 5   /* points of a word that sounds the same, but is further away */
#define ONE_SLIP 5 /* of guess.best: one letter, or the same sound */

static const struct {
	const char *written, *meant;
} spelt_out[] = {
    {"u|yu|yoo", "you"},
    {"youf|yoof|yuth|yooth", "youth"},
    {"muvver|mutha|muther|mothr", "mother"},
    {"bruvver|bruther|brotha", "brother"},
    {"farver|fava|fathr", "father"},
    {"togever|togeva|togetha", "together"},
    {"helf|ealth", "health"},
    {"teef", "teeth"},
    {"birf", "birth"},
    {"maffs|mafs", "maths"},
    {"ome|hme", "home"},
    {"ouse", "house"},
    {"elp", "help"},
    {"ospital|hosp|hospitle|hospitel|hozpital", "hospital"},
    {"usband|husbnd|hubbie", "husband"},
    {"q|que|queu|qeue|quue|kew", "queue"},
    {"grp", "group"},
    {"fd", "food"},
    {"bnk", "bank"},
    {"wrk|werk", "work"},
    {"mny", "money"},
    {"cancl|cansel|cansle|canel|cncl|cancil", "cancel"},
    {"r", "are"},
    {"bage|bagde|badje|bdge|badgge", "badge"},
    {"pas|pasz", "pass"},
    {"skool|skul|skl|scool|shool|schol", "school"},
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
    {"apt|appt|appoint", "appointment"},
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

/* --- Mending ------------------------------------------------------------------------------------------------------ */

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
	struct guess g[WORDS_MAX];
	size_t n;
};

static int
forgiven(size_t length)
{
	return length < 4 ? 0 : length < 7 ? 1 : 2;
}

/* The distance, or any that is more than the limit: one slip changes at most two of the letters that there are. */
static int
distance_of(const struct guess *g, const struct vocabulary_word *k, int limit)
{
	if (__builtin_popcount(g->letters ^ k->letters) > 2 * limit)
		return limit + 1;
	return text_distance(g->word, k->word, limit);
}

static void
try_known(struct guess *g, const struct vocabulary_word *k)
{
	int limit = forgiven(g->length), length = (int)g->length, n = (int)k->length;
	if (n < 4 || k->stem || abs(n - length) > limit + 1)
		return;
	int distance = distance_of(g, k, limit);
	int points = 4 * distance - (n != length);
	if (distance > limit || distance == 2) {
		int by_ear = strcmp(g->heard, k->heard) == 0 ? 0
		             : g->length > 7                 ? text_distance(g->heard, k->heard, 1)
		                                             : 2;
		points = by_ear == 0 ? BY_EAR : by_ear == 1 && g->length > 7 ? BY_EAR + 4 : points;
		if (distance > limit && points != BY_EAR && points != BY_EAR + 4)
			return;
	}
	if (points < g->best) {
		g->best = points;
		memcpy(g->found, k->word, k->length + 1);
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

static bool
may_be_meant(const struct guess *g, const struct vocabulary_word *k)
{
	return starts_alike(g->word[0], k->word[0]) || (g->length >= 8 && g->word[1] == k->word[1]);
}

static bool
is_plain(const char *word)
{
	return word[strspn(word, "abcdefghijklmnopqrstuvwxyz")] == '\0';
}

static void
guess(struct guess *g, const struct vocabulary *v)
{
	size_t n;
	const struct vocabulary_word *all = vocabulary_words(v, &n);
	sound(g->word, g->heard);
	for (size_t i = 0; i < n && all[i].topic; i++)
		if (may_be_meant(g, &all[i]))
			try_known(g, &all[i]);
}

static void
guess_all(const struct words *ws, struct guesses *all)
{
	for (size_t i = 0; i < ws->n && ws->vocabulary; i++) {
		const char *word = ws->w[i].folded;
		size_t length = strlen(word);
		if (ws->w[i].used || length < 4 || !is_plain(word) || times_day(word) || times_part(word) != PART_NONE)
			continue;
		struct guess *g = &all->g[all->n++];
		*g = (struct guess){.at = i,
		    .length = length,
		    .letters = vocabulary_letters(word),
		    .best = 4 * forgiven(length) + 4,
		    .known = vocabulary_knows(ws->vocabulary, word, true)};
		memcpy(g->word, word, sizeof g->word);
		if (!g->known)
			guess(g, ws->vocabulary);
	}
}

bool
slips_are_english(const struct words *ws)
{
	struct guesses all = {.n = 0};
	guess_all(ws, &all);
	for (size_t i = 0; i < all.n; i++)
		if (!all.g[i].known && all.g[i].best > ONE_SLIP)
			return false;
	return all.n > 0;
}

void
slips_mend(struct words *ws)
{
	struct guesses all = {.n = 0};
	guess_all(ws, &all);
	for (size_t i = 0; i < all.n; i++)
		if (!all.g[i].known && all.g[i].found[0] != '\0')
			memcpy(ws->w[all.g[i].at].folded, all.g[i].found, WORD_SIZE);
	words_index(ws);
}

/* --- Words written together --------------------------------------------------------------------------------------- */

/* Which known words stand in a long one, by where they begin. */
struct seams {
	size_t length;
	uint64_t known[LONGEST_SPLIT]; /* bits by length: known[from] */
};

/* Short words are everywhere in long ones: only these stand for themselves. */
static bool
may_be_part(const char *s, size_t n)
{
	static const char *const short_words = "i|a|my|to|me|no|in|of|on|up|it|is|im|do|we|go|at|so|be|am|for|the|and|"
	                                       "can|get|new|any|our|you|job|gym|eat|pay|"
	                                       "old|sad|how|gas|out|mum|dad|die|end|hit|her|him|his|not|was|are";
	if (n > 3)
		return true;
	char word[4] = "";
	memcpy(word, s, n);
	return phrase_word(short_words, word);
}

static void
mark_seams(const struct vocabulary *v, const char *word, struct seams *s)
{
	for (size_t at = 0; at < s->length; at++)
		for (size_t n = 1; at + n <= s->length; n++)
			if ((vocabulary_find(v, word + at, n, false) || vocabulary_find(v, word + at, n, true)) &&
			    may_be_part(word + at, n))
				s->known[at] |= UINT64_C(1) << n;
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

static size_t
parts_of(const struct vocabulary *v, const char *word, size_t cuts[LONGEST_SPLIT])
{
	struct seams s = {.length = strlen(word)};
	if (s.length < SHORTEST_SPLIT || s.length > LONGEST_SPLIT || !is_plain(word) ||
	    vocabulary_knows(v, word, false))
		return 0;
	mark_seams(v, word, &s);
	return s.known[0] >> s.length & 1 ? 0 : find_cuts(&s, cuts);
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
	bool any = false;
	for (size_t i = 0; i < ws->n && ws->vocabulary; i++) {
		size_t cuts[LONGEST_SPLIT], n = ws->w[i].used ? 0 : parts_of(ws->vocabulary, ws->w[i].folded, cuts);
		if (n < 2 || ws->n + n > WORDS_MAX)
			continue;
		put_parts(ws, i, cuts, n);
		i += n - 1;
		any = true;
	}
	if (any)
		words_index(ws);
	return any;
}

/*
 * place.c - see place.h. Words that say nothing and those of days set aside, every word of the text must be one of the
 * venue's name; and one of them must be its own, or all of the name must be there: "community centre" is no place yet.
 */
#include "dialogue/place.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/text.h"
#include "dialogue/phrase.h"
#include "dialogue/times.h"
#include "dialogue/topic.h"

#define CONTENT 6 /* words of a text that may be a name */
#define LONGEST_TEXT 12
#define CANDIDATES 6

/* What a text asks with, beside the usual words. */
static const char *const asking = "whats|what|whens|wheres|happening|happens|stuff|things|events|classes|show|list|on|"
                                  "today|tomorrow|tonight|weekend|week|see|all|everything|going|held|run|open|days|"
                                  "every|next|st";

static const char *const nouns =
    "hall|house|rooms|room|centre|hub|works|library|park|church|lane|street|road|allotments|"
    "mosque|temple|gurdwara|club|school|college|surgery|clinic|cafe|gardens|garden|theatre|"
    "museum|baths|pool|leisure|community|farm|lodge|court|square|rec|pavilion|mill|wharf";

/* As the directory is likely to have it. */
static const char *
as_here(const char *word)
{
	static const struct {
		const char *written, *here;
	} forms[] = {{"center|ctr|cntr|centr|cetre|senter|sentre|cntre", "centre"}, {"theater", "theatre"},
	    {"rd", "road"}, {"str", "street"}, {"liesure|lesure|leasure", "leisure"},
	    {"libary|libery|libry|librery", "library"}, {"comunity|comm|communtiy|commnity", "community"},
	    {"hse", "house"}, {"ave", "avenue"}};
	for (size_t i = 0; i < sizeof forms / sizeof *forms; i++)
		if (phrase_word(forms[i].written, word))
			return forms[i].here;
	return word;
}

/* The words of a text that may be a name. */
struct content {
	const char *words[CONTENT];
	size_t n;
	bool own; /* one of them is no word of a topic */
};

static bool
read_content(const struct words *ws, struct content *c)
{
	*c = (struct content){.n = 0};
	for (size_t i = 0; i < ws->n; i++) {
		const char *w = ws->w[i].folded;
		if (ws->w[i].used || topic_is_filler(w) || times_day(w) || times_part(w) != PART_NONE ||
		    phrase_word(asking, w))
			continue;
		if (c->n == CONTENT)
			return false;
		w = as_here(w);
		c->words[c->n++] = w;
		c->own |= !ws->vocabulary || !vocabulary_knows(ws->vocabulary, w, true) || phrase_word(nouns, w);
	}
	return c->n > 0 && c->own && ws->n <= LONGEST_TEXT;
}

static int
forgiven(const char *word)
{
	size_t n = strlen(word);
	return n < 4 ? 0 : n < 8 ? 1 : 2;
}

/* The word of a venue's name that is meant, cut out of it; false if none is. *off: how far it was off. */
static bool
word_of(const char *word, const char *venue, char found[WORD_SIZE], int *off)
{
	int best = forgiven(word) + 1;
	for (const char *s = venue; *s;) {
		size_t n = strcspn(s, " ");
		char one[WORD_SIZE];
		snprintf(one, sizeof one, "%.*s", (int)(n < WORD_SIZE ? n : WORD_SIZE - 1), s);
		int distance = *one == *word || best > 2 ? text_distance(word, one, best) : best;
		if (distance < best) {
			best = distance;
			snprintf(found, WORD_SIZE, "%s", one);
		}
		s += n + (s[n] == ' ');
	}
	*off = best;
	return best <= forgiven(word);
}

static size_t
count_words(const char *s)
{
	size_t n = *s != '\0';
	for (; *s; s++)
		n += *s == ' ';
	return n;
}

static bool
is_venue(const struct content *c, const struct words *ws, const char *venue, bool topical)
{
	bool own = false;
	size_t exact = 0;
	for (size_t i = 0; i < c->n; i++) {
		char found[WORD_SIZE];
		int off;
		if (!word_of(c->words[i], venue, found, &off))
			return false;
		exact += off == 0;
		own |= !topic_is_usual(found) && !phrase_word(nouns, found) &&
		       (!ws->vocabulary || !vocabulary_knows(ws->vocabulary, found, true));
	}
	if (c->n == 1 && topical && exact == 0)
		return false;
	return own || (c->n >= 2 && c->n == count_words(venue));
}

bool
place_find(const struct dialogue_world *world, const struct words *ws, bool topical, char *venue, size_t size)
{
	struct content c;
	char search[CONTENT * WORD_SIZE] = "";
	if (!world->find || !read_content(ws, &c))
		return false;
	for (size_t i = 0, used = 0; i < c.n; i++)
		used += (size_t)snprintf(search + used, sizeof search - used, "%s%s", i ? " " : "", c.words[i]);
	const struct directory_query q = {.words = search, .whole_words = true, .now = world->now, .limit = CANDIDATES};
	struct directory_results r = {.total = 0};
	bool found = false;
	if (world->find(world->directory, &q, &r, NULL) == STATUS_OK)
		for (size_t i = 0; i < r.count && !found; i++) {
			const char *name = r.activities[i].venue;
			char *folded = text_fold(name ? name : "");
			found = *folded && strlen(folded) < size && is_venue(&c, ws, folded, topical);
			if (found)
				snprintf(venue, size, "%s", folded);
			free(folded);
		}
	directory_results_finish(&r);
	return found;
}

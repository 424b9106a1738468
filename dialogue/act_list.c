/*
 * act_list.c - asking for a need or an activity, and finding one's way about the list.
 */
#include "dialogue/turn.h"

#include <sodium.h>
#include <stdio.h>

#include "base/text.h"
#include "content/need.h"
#include "dialogue/menu.h"
#include "dialogue/place.h"
#include "dialogue/times.h"
#include "dialogue/topic.h"

/* The words that say how the list was narrowed, for people: "free, tuesday". */
static void
describe_filters(const struct wish *w, char *out, size_t size)
{
	static const char *const days[] = {
	    "", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};
	static const char *const spans[SPAN_COUNT] = {
	    [SPAN_ANY] = "",
	    [SPAN_TODAY] = "today",
	    [SPAN_TOMORROW] = "tomorrow",
	    [SPAN_WEEKEND] = "weekend",
	    [SPAN_WEEK] = "this week",
	};
	const char *const all[] = {w->free ? "free" : "", w->women ? "women" : "", w->step_free ? "step-free" : "",
	    days[w->day], spans[w->span], times_part_name((enum day_part)w->part), w->place, w->spoken};
	size_t used = 0;
	out[0] = '\0';
	for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
		int n = *all[i] ? snprintf(out + used, size - used, "%s%s", used ? ", " : "", all[i]) : 0;
		if (n < 0 || (size_t)n >= size - used)
			return;
		used += (size_t)n;
	}
}

/* Lists shrink until they fit behind the introduction, so it is in the draft while they are made. */
static void
introduce_list(const struct turn *t, struct draft *d)
{
	if (t->world->first)
		draft_add(d, turn_sentence(t, WORDING_INTRO), t->practice);
}

static bool
show_list(struct turn *t, bool widen, struct listing *listing)
{
	struct draft d = {.without_marks = t->draft.without_marks};
	introduce_list(t, &d);
	size_t before = d.length;
	if (t->draft.length)
		draft_line(&d, "%s", t->draft.text);
	menu_list(t->world, &t->c, widen, &d, listing);
	if (listing->shown == 0)
		return false;
	size_t skip = before ? before + 1 : 0;
	t->draft.length = 0;
	t->draft.text[0] = '\0';
	draft_add(&t->draft, "%s", d.text + skip);
	t->c.menu = MENU_LIST;
	t->c.picked[0] = '\0';
	return true;
}

/* "beacn house": all that is on there. */
static bool
show_place(struct turn *t)
{
	struct listing listing;
	char venue[sizeof t->c.wish.search];
	struct conversation before = t->c;
	bool topical = t->meaning.act == ACT_NEED;
	if (!place_find(t->world, &t->words, topical, venue, sizeof venue))
		return false;
	t->c.wish = t->meaning.wish;
	t->c.wish.need[0] = '\0';
	t->c.offset = 0;
	turn_put(t->c.wish.search, sizeof t->c.wish.search, venue);
	describe_filters(&t->c.wish, t->out->filters, sizeof t->out->filters);
	bool shown = show_list(t, true, &listing);
	if (shown) {
		t->out->intent = INTENT_ACTIVITY;
		turn_put(t->out->need, sizeof t->out->need, listing.first_need);
	} else {
		t->c = before;
	}
	sodium_memzero(&before, sizeof before);
	return shown;
}

void
act_need(struct turn *t)
{
	struct listing listing;
	if (t->meaning.act == ACT_NEED && show_place(t))
		return;
	t->c.wish = t->meaning.wish;
	t->c.offset = 0;
	snprintf(t->out->need, sizeof t->out->need, "%s", t->c.wish.need);
	describe_filters(&t->c.wish, t->out->filters, sizeof t->out->filters);
	if (!show_list(t, true, &listing)) {
		turn_tell(t, WORDING_NOTHING);
		t->c.menu = MENU_NONE;
	}
}

/* Whether a word that was looked for is in the name: the directory forgives more than makes sense for any text at all.
 */
static bool
names_it(const char *search, const char *name)
{
	char word[WORD_SIZE], other[WORD_SIZE];
	for (const char *s = search; *s;) {
		size_t n = strcspn(s, " ");
		snprintf(word, sizeof word, "%.*s", (int)n, s);
		for (const char *k = name; *k && n >= 4 && !topic_is_usual(word);) {
			size_t m = strcspn(k, " ");
			snprintf(other, sizeof other, "%.*s", (int)m, k);
			if (text_distance(word, other, 1) <= 1)
				return true;
			k += m + (k[m] == ' ');
		}
		s += n + (s[n] == ' ');
	}
	return false;
}

/* Nothing we know: an activity's name perhaps. */
void
act_words(struct turn *t)
{
	struct listing listing = {.shown = 0};
	if (show_place(t))
		return;
	struct conversation before = t->c;
	t->c.wish = t->meaning.wish;
	t->c.offset = 0;
	describe_filters(&t->c.wish, t->out->filters, sizeof t->out->filters);
	bool asks = *t->c.wish.search || (*t->out->filters && t->words.n <= 8);
	if (asks && show_list(t, false, &listing) &&
	    (!*t->c.wish.search || names_it(t->c.wish.search, listing.first_name))) {
		t->out->intent = INTENT_ACTIVITY;
		snprintf(t->out->need, sizeof t->out->need, "%s", listing.first_need);
		if (listing.total == 1)
			snprintf(t->out->activity, sizeof t->out->activity, "%s", listing.first_id);
	} else {
		t->c = before;
		t->out->filters[0] = '\0';
		draft_clear(&t->draft);
		turn_tell(t, WORDING_UNKNOWN);
		turn_tell_help(t);
	}
	sodium_memzero(&before, sizeof before);
}

void
act_more(struct turn *t)
{
	struct listing listing;
	if (t->c.menu != MENU_LIST && t->c.menu != MENU_PICK) {
		turn_tell_help(t);
		return;
	}
	unsigned before = t->c.offset;
	size_t shown = 0;
	while (shown < PAGE && *t->c.shown[shown])
		shown++;
	t->c.offset += (unsigned)shown;
	if (show_list(t, false, &listing))
		return;
	t->c.offset = before;
	if (*t->c.wish.search && *t->c.wish.need) {
		t->c.wish.search[0] = '\0';
		t->c.offset = 0;
		if (show_list(t, false, &listing))
			return;
	}
	turn_tell(t, WORDING_NO_MORE);
}

void
act_back(struct turn *t)
{
	struct listing listing;
	if (t->c.menu == MENU_LIST)
		t->c.offset = t->c.offset > PAGE ? t->c.offset - PAGE : 0;
	if ((t->c.menu != MENU_LIST && t->c.menu != MENU_PICK) || !show_list(t, false, &listing))
		turn_tell_help(t);
}

static bool
show_pick(struct turn *t, const char *id)
{
	if (!menu_pick(t->world, t->c.lang, id, &t->draft, t->out->need)) {
		turn_tell(t, WORDING_GONE);
		return false;
	}
	turn_put(t->c.picked, sizeof t->c.picked, id);
	turn_put(t->out->activity, sizeof t->out->activity, id);
	t->c.menu = MENU_PICK;
	return true;
}

static void
pick_need(struct turn *t, long number)
{
	const struct need *all = need_all(NULL);
	if (number == (long)need_choices() + 1) {
		t->out->intent = INTENT_CALL;
		act_call(t);
	} else if (number >= 1 && number <= (long)need_choices()) {
		t->meaning.wish = (struct wish){.day = 0};
		snprintf(t->meaning.wish.need, sizeof t->meaning.wish.need, "%s", all[number - 1].code);
		act_need(t);
	} else {
		turn_tell(t, WORDING_NO_SUCH_NUMBER);
		turn_tell_help(t);
	}
}

void
act_number(struct turn *t)
{
	struct listing listing;
	long n = t->meaning.number;
	switch (t->c.menu) {
	case MENU_NEEDS:
		pick_need(t, n);
		return;
	case MENU_LIST:
	case MENU_PICK:
		if (n >= 1 && n <= PAGE && *t->c.shown[n - 1]) {
			show_pick(t, t->c.shown[n - 1]);
			return;
		}
		turn_tell(t, WORDING_NO_SUCH_NUMBER);
		if (!show_list(t, false, &listing))
			turn_tell_help(t);
		return;
	case MENU_NONE:
	case MENU_COUNT:
		break;
	}
	turn_tell(t, WORDING_OLD_LIST);
	turn_tell_help(t);
}

void
act_details(struct turn *t)
{
	const char *id = *t->c.picked ? t->c.picked : t->c.menu == MENU_LIST && !*t->c.shown[1] ? t->c.shown[0] : "";
	if (!*id) {
		struct listing listing;
		if (t->c.menu != MENU_LIST || !show_list(t, false, &listing))
			turn_tell_help(t);
		return;
	}
	turn_put(t->out->activity, sizeof t->out->activity, id);
	if (!menu_details(t->world, t->c.lang, id, &t->draft, t->out->need))
		turn_tell(t, WORDING_GONE);
}

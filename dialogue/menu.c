/*
 * menu.c - see menu.h.
 */
#include "dialogue/menu.h"

#include <stdio.h>

#include "base/clock.h"
#include "base/memory.h"
#include "base/text.h"
#include "dialogue/times.h"
#include "dialogue/wording.h"

#define FETCH 60 /* looked through when the part of the day must be right */
#define LINE (4 * DRAFT_ATOM)
#define ITEM_LEVELS 3
#define NAME_CHARACTERS 70
#define PLACE_CHARACTERS 32

static bool
is_english(const char *lang)
{
	return strcmp(lang, "en") == 0;
}

/* A piece of the directory as an atom: one line, plain letters, at most so many characters, whole words of them. */
static const char *
piece(const char *lang, const char *s, size_t characters, char atom[DRAFT_ATOM])
{
	char *clean = text_clean(s ? s : "", s ? strlen(s) : 0, 160, false);
	draft_plain(clean, is_english(lang));
	size_t n = text_prefix(clean, characters);
	if (clean[n]) {
		while (n > 0 && clean[n] != ' ')
			n--;
		if (n == 0)
			n = text_prefix(clean, characters);
		clean[n] = '\0';
	}
	draft_atom(clean, atom);
	free(clean);
	return atom;
}

/* What a line says beyond the name: for a place to go to when and where, for a helpline its number. */
static void
item_line(const char *lang, const struct activity *a, size_t number, int level, char line[LINE])
{
	char name[DRAFT_ATOM], phone[DRAFT_ATOM], venue[DRAFT_ATOM], when[64] = "", time_atom[DRAFT_ATOM];
	bool place = a->venue && *a->venue;
	piece(lang, a->name, NAME_CHARACTERS, name);
	piece(lang, a->phone, PLACE_CHARACTERS, phone);
	piece(lang, a->venue, PLACE_CHARACTERS, venue);
	if (place && a->next > 0)
		wording_time(lang, a->next, when, sizeof when);
	draft_atom(when, time_atom);
	const char *second = *time_atom ? time_atom : phone, *third = place ? venue : "";
	if (level >= 1)
		third = "";
	if (level >= 2)
		second = "";
	snprintf(
	    line, LINE, "%zu\xc2\xa0%s%s%s%s%s", number, name, *second ? ", " : "", second, *third ? ", " : "", third);
}

static struct tm
midnight(int64_t now, int days)
{
	struct tm t = clock_british(now);
	t.tm_hour = t.tm_min = t.tm_sec = 0;
	t.tm_mday += days;
	t.tm_isdst = -1;
	return t;
}

static void
span_of(const struct wish *wish, int64_t now, struct directory_query *q)
{
	int weekday = (clock_british(now).tm_wday + 6) % 7; /* 0 Monday */
	switch ((enum wish_span)wish->span) {
	case SPAN_TODAY:
		q->from = now;
		q->until = clock_from_british(midnight(now, 1));
		break;
	case SPAN_TOMORROW:
		q->from = clock_from_british(midnight(now, 1));
		q->until = clock_from_british(midnight(now, 2));
		break;
	case SPAN_WEEKEND:
		q->from = weekday >= 5 ? now : clock_from_british(midnight(now, 5 - weekday));
		q->until = clock_from_british(midnight(now, 7 - weekday));
		break;
	case SPAN_WEEK:
		q->from = now;
		q->until = clock_from_british(midnight(now, 7));
		break;
	case SPAN_ANY:
	case SPAN_COUNT:
		break;
	}
}

static struct directory_query
query_of(const struct dialogue_world *world, const struct wish *wish)
{
	struct directory_query q = {
	    .words = wish->search,
	    .whole_words = true,
	    .need = *wish->need ? wish->need : NULL,
	    .day = wish->day,
	    .free = wish->free,
	    .step_free = wish->step_free,
	    .women = wish->women,
	    .lang = *wish->spoken ? wish->spoken : NULL,
	    .lat = world->lat,
	    .lon = world->lon,
	    .now = world->now,
	};
	double lat = 0, lon = 0;
	if (*wish->place && world->locate && world->locate(world->directory, wish->place, &lat, &lon)) {
		q.lat = lat;
		q.lon = lon;
	}
	span_of(wish, world->now, &q);
	return q;
}

static bool
part_matches(const struct activity *a, int part)
{
	if (part == PART_NONE || part == PART_ANY)
		return true;
	if (a->next <= 0)
		return false;
	int hour = clock_british(a->next).tm_hour;
	return part == PART_MORNING ? hour < 12 : part == PART_AFTERNOON ? hour >= 12 && hour < 17 : hour >= 17;
}

/* Moves the matches of the part of the day to the front; how many they are. */
static size_t
keep_part(struct directory_results *r, int part)
{
	size_t kept = 0;
	for (size_t i = 0; i < r->count; i++)
		if (part_matches(&r->activities[i], part)) {
			struct activity a = r->activities[kept];
			r->activities[kept++] = r->activities[i];
			r->activities[i] = a;
		}
	return kept;
}

/* A page of results: *from is where in r it begins, the return how many are in it. */
static size_t
look(const struct dialogue_world *world, const struct wish *wish, size_t offset, struct directory_results *r,
    size_t *from, size_t *total)
{
	struct directory_query q = query_of(world, wish);
	bool all = wish->part != PART_NONE;
	q.offset = all ? 0 : offset;
	q.limit = all ? FETCH : PAGE;
	*r = (struct directory_results){.total = 0};
	*from = *total = 0;
	if (!world->find || world->find(world->directory, &q, r, NULL) != STATUS_OK)
		return 0;
	size_t n = all ? keep_part(r, wish->part) : r->count;
	*total = all ? n : r->total;
	*from = all ? offset : 0;
	if (*from >= n)
		return 0;
	return n - *from < PAGE ? n - *from : PAGE;
}

/* The lines at the fullest level that fits, then fewer of them; with the foot. Returns how many lines there are. */
static size_t
compose(const char *lang, const struct activity *items, size_t n, bool more, struct draft *d)
{
	for (size_t count = n; count > 0; count--)
		for (int level = 0; level < ITEM_LEVELS; level++) {
			struct draft trial = *d;
			const char *foot =
			    wording(lang, more || count < n ? WORDING_LIST_FOOT_MORE : WORDING_LIST_FOOT);
			for (size_t i = 0; i < count; i++) {
				char line[LINE];
				item_line(lang, &items[i], i + 1, level, line);
				draft_line(&trial, "%s", line);
			}
			if (!draft_fits(&trial, foot) && !(count == 1 && level == ITEM_LEVELS - 1))
				continue;
			draft_line(&trial, "%s", foot);
			*d = trial;
			return count;
		}
	return 0;
}

static bool
has_filters(const struct wish *w)
{
	return w->day || w->part || w->span || w->free || w->women || w->step_free || *w->spoken;
}

static void
drop_filters(struct wish *wish)
{
	wish->day = wish->part = wish->span = 0;
	wish->free = wish->women = wish->step_free = false;
	wish->spoken[0] = '\0';
}

/*
 * The next wider wish than the one asked for: without filters, without words, without both. What remains is still what
 * the need is. False when there is nothing to leave out.
 */
static bool
widen(const struct wish *asked, int *step, struct wish *wish)
{
	bool words = *asked->search && *asked->need, filters = has_filters(asked) && *asked->need;
	while (++*step <= 3) {
		bool no_filters = *step & 1, no_words = *step & 2;
		if ((no_filters && !filters) || (no_words && !words))
			continue;
		*wish = *asked;
		if (no_filters)
			drop_filters(wish);
		if (no_words)
			wish->search[0] = '\0';
		return true;
	}
	return false;
}

static void
main_need(const struct activity *a, char need[16])
{
	size_t n = a->need ? strcspn(a->need, ", ") : 0;
	snprintf(need, 16, "%.*s", (int)(n < 15 ? n : 15), a->need ? a->need : "");
}

void
menu_list(
    const struct dialogue_world *world, struct conversation *c, bool may_widen, struct draft *d, struct listing *out)
{
	struct directory_results r;
	size_t from, n;
	struct wish asked = c->wish;
	int step = 0;
	*out = (struct listing){.exact = true};
	while ((n = look(world, &c->wish, c->offset, &r, &from, &out->total)) == 0) {
		directory_results_finish(&r);
		if (!may_widen || !widen(&asked, &step, &c->wish))
			return;
	}
	out->exact = !has_filters(&asked) || has_filters(&c->wish);
	const struct activity *items = r.activities + from;
	struct draft body = *d;
	if (!out->exact)
		draft_line(&body, "%s", wording(c->lang, WORDING_NOT_EXACT));
	bool rest = c->offset + n < out->total || (*c->wish.search && *c->wish.need);
	out->shown = compose(c->lang, items, n, rest, &body);
	*d = body;
	memset(c->shown, 0, sizeof c->shown);
	for (size_t i = 0; i < out->shown; i++)
		snprintf(c->shown[i], sizeof c->shown[i], "%s", items[i].id);
	char *name = text_fold(items[0].name ? items[0].name : "");
	snprintf(out->first_name, sizeof out->first_name, "%s", name);
	free(name);
	snprintf(out->first_id, sizeof out->first_id, "%s", items[0].id);
	main_need(&items[0], out->first_need);
	directory_results_finish(&r);
}

static bool
get(const struct dialogue_world *world, const char *id, struct activity *a)
{
	return *id && world->get && world->get(world->directory, id, world->now, a, NULL) == STATUS_OK;
}

static void
add_piece(const char *lang, struct draft *d, const char *format, const char *s, size_t characters)
{
	char atom[DRAFT_ATOM];
	if (!s || !*s || !*piece(lang, s, characters, atom))
		return;
	char line[LINE + DRAFT_ATOM];
	int n = snprintf(line, sizeof line, format, atom);
	if (n > 0 && (size_t)n < sizeof line)
		draft_line(d, "%s", line);
}

/* "Town Hall, High Street, UB1 3AR", less of it at higher levels. */
static void
add_place(const char *lang, struct draft *d, const struct activity *a, int level)
{
	char *place = memory_print("%s%s%s%s%s", a->venue ? a->venue : "",
	    level == 0 && a->address && *a->address ? ", " : "", level == 0 && a->address ? a->address : "",
	    a->postcode && *a->postcode ? ", " : "", a->postcode ? a->postcode : "");
	const char *s = place;
	while (*s == ',' || *s == ' ')
		s++;
	add_piece(lang, d, "%s", s, 120);
	free(place);
}

/* Level 0 is everything; each level leaves something out that matters less. */
static void
pick_lines(const char *lang, const struct activity *a, int level, struct draft *d)
{
	add_piece(lang, d, "%s", a->name, 120);
	if (level < 4)
		add_piece(lang, d, "%s", a->when, 110);
	if (level < 3)
		add_place(lang, d, a, level);
	if (level < 2)
		add_piece(lang, d, "%s", a->cost, 50);
	if (level < 5)
		add_piece(lang, d, wording(lang, WORDING_PHONE), a->phone, 40);
}

bool
menu_pick(const struct dialogue_world *world, const char *lang, const char *id, struct draft *d, char need[16])
{
	struct activity a;
	const char *foot = wording(lang, WORDING_PICK_FOOT);
	if (!get(world, id, &a))
		return false;
	for (int level = 0; level < 6; level++) {
		struct draft trial = *d;
		pick_lines(lang, &a, level, &trial);
		if (level < 5 && !draft_fits(&trial, foot))
			continue;
		draft_line(&trial, "%s", foot);
		*d = trial;
		break;
	}
	main_need(&a, need);
	activity_finish(&a);
	return true;
}

/* The description as far as room allows, at a word. */
static void
details_lines(const char *lang, const struct activity *a, size_t room, struct draft *d)
{
	add_piece(lang, d, "%s", a->name, 120);
	char *description =
	    text_clean(a->description ? a->description : "", a->description ? strlen(a->description) : 0, room, false);
	draft_plain(description, is_english(lang));
	if (*description && room > 0) {
		size_t n = strlen(description);
		if (text_length(description) >= room)
			while (n > 0 && description[n - 1] != ' ')
				n--;
		description[n] = '\0';
		if (n > 0)
			draft_line(d, "%s", description);
	}
	free(description);
	add_piece(lang, d, wording(lang, WORDING_FOR), a->audience, 80);
	if (a->women_only)
		draft_line(d, "%s", wording(lang, WORDING_WOMEN));
	if (a->step_free == ACTIVITY_YES)
		draft_line(d, "%s", wording(lang, WORDING_STEP_FREE));
	add_piece(lang, d, "%s", a->website, 120);
}

bool
menu_details(const struct dialogue_world *world, const char *lang, const char *id, struct draft *d, char need[16])
{
	struct activity a;
	const char *foot = wording(lang, WORDING_DETAILS_FOOT);
	if (!get(world, id, &a))
		return false;
	for (size_t room = 260;; room -= 20) {
		struct draft trial = *d;
		details_lines(lang, &a, room, &trial);
		if (room > 0 && !draft_fits(&trial, foot))
			continue;
		draft_line(&trial, "%s", foot);
		*d = trial;
		break;
	}
	main_need(&a, need);
	activity_finish(&a);
	return true;
}

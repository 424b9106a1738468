/*
 * The audit: every screen in every language, three sizes of text, two contrasts, both ways up, by the clauses of EN 301
 * 549 V3.2.1 that a kiosk must meet; and each check must find the defect that is planted for it.
 */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/clock.h"
#include "content/language.h"
#include "content/reading_age.h"
#include "kiosk/input.h"
#include "kiosk/layout.h"
#include "kiosk/narrate.h"
#include "kiosk/view.h"
#include "tests/unit/kiosk_stand.h"

#define SHOWN 12 /* problems that are printed in full */

struct audit {
	struct type *type;
	struct scene scene;
	struct model model;
	struct page page;
	char where[120];
	long checks, problems;
	bool quiet; /* a planted defect is looked for */
};

static void
note(struct audit *a, bool fine, const char *id, const char *what)
{
	a->checks++;
	if (fine)
		return;
	if (++a->problems <= SHOWN && !a->quiet)
		print_message("%s: %s: %s\n", a->where, id, what);
}

static double
channel(uint32_t v)
{
	double c = v / 255.0;
	return c <= 0.04045 ? c / 12.92 : pow((c + 0.055) / 1.055, 2.4);
}

static double
contrast(uint32_t a, uint32_t b)
{
	double la = 0.2126 * channel(a >> 16 & 255) + 0.7152 * channel(a >> 8 & 255) + 0.0722 * channel(a & 255);
	double lb = 0.2126 * channel(b >> 16 & 255) + 0.7152 * channel(b >> 8 & 255) + 0.0722 * channel(b & 255);
	return la > lb ? (la + 0.05) / (lb + 0.05) : (lb + 0.05) / (la + 0.05);
}

static void
check_capitals(struct audit *a)
{
	for (size_t i = 0; i < a->scene.count; i++) {
		const struct node *n = &a->scene.nodes[i];
		if (*n->label)
			note(a, n->text_px * 0.714 >= 7.33 * a->page.per_mm - 0.01, n->id, "capitals under 7.33 mm");
	}
}

static void
check_contrast(struct audit *a)
{
	uint32_t bar = a->model.visit.ways.contrast ? 0x000000 : 0xFFFFFF;
	for (size_t i = 0; i < a->scene.count; i++) {
		const struct node *n = &a->scene.nodes[i];
		if (*n->label)
			note(a, contrast(n->fg, n->bg) >= 7, n->id, "text under 7 to 1");
		if (n->focusable)
			note(a, contrast(n->edge, n->chrome ? bar : a->scene.paper) >= 3, n->id, "edge under 3 to 1");
		if (n->picture)
			note(a, contrast(n->ink, n->fill ? n->bg : a->scene.paper) >= 3, n->id, "picture under 3 to 1");
	}
}

static void
check_targets(struct audit *a)
{
	double least = 20 * a->page.per_mm - 1;
	for (size_t i = 0; i < a->scene.count; i++) {
		const struct node *n = &a->scene.nodes[i];
		if (n->focusable)
			note(a, n->box.w >= least && n->box.h >= least, n->id, "smaller than a finger, 20 mm");
	}
}

static bool
inside(const struct box *b, const struct scene *s)
{
	return b->x >= 0 && b->y >= 0 && b->x + b->w <= s->w && b->y + b->h <= s->h;
}

static bool
apart(const struct box *a, const struct box *b)
{
	return a->x + a->w <= b->x || b->x + b->w <= a->x || a->y + a->h <= b->y || b->y + b->h <= a->y;
}

static void
check_whole(struct audit *a)
{
	const struct scene *s = &a->scene;
	for (size_t i = 0; i < s->count; i++) {
		const struct node *m = &s->nodes[i];
		note(a, inside(&m->box, s) && (!*m->label || inside(&m->text, s)), m->id, "off the page");
		note(a, !m->overflow, m->id, "clipped, or a glyph is missing");
		for (size_t j = i + 1; j < s->count; j++) {
			const struct node *n = &s->nodes[j];
			if (m->focusable && n->focusable)
				note(a, apart(&m->box, &n->box), m->id, "two controls overlap");
			if (*m->label && *n->label)
				note(a, apart(&m->text, &n->text), m->id, "two texts overlap");
		}
	}
}

/* No word of the kiosk's own is cut in two; a name that somebody typed may be longer than a line. */
static void
check_words(struct audit *a)
{
	for (size_t i = 0; i < a->scene.count; i++) {
		const struct node *n = &a->scene.nodes[i];
		struct setting s = node_setting(&a->scene, n);
		if (*n->label && !n->secret && strcmp(n->id, "value:name") != 0)
			note(a, !type_measure(a->type, n->label, &s, n->text.w).broken, n->id, "a word is broken");
	}
}

static void
check_focus(struct audit *a)
{
	struct scene *s = &a->scene;
	struct input in;
	struct event e;
	bool reached[SCENE_NODES] = {false};
	int first = s->focus;
	input_init(&in);
	note(a, first >= 0, "page", "nothing has the focus");
	for (size_t i = 0; i < s->count && s->focus >= 0; i++) {
		reached[s->focus] = true;
		if (!input_key(&in, s, INPUT_FORWARD, &e) || e.kind != EVENT_FOCUS)
			break;
		scene_focus(s, e.text);
	}
	for (size_t i = 0; i < s->count; i++)
		if (s->nodes[i].focusable)
			note(a, reached[i], s->nodes[i].id, "keys do not reach it");
	scene_focus(s, first >= 0 ? s->nodes[first].id : "");
	bool way_out = a->model.screen == SCREEN_START || (scene_find(s, "back") && scene_find(s, "finish"));
	note(a, way_out && scene_find(s, "help-now"), "page", "cannot be left by keys");
}

static void
check_speech(struct audit *a)
{
	for (size_t i = 0; i < a->scene.count; i++) {
		const struct node *n = &a->scene.nodes[i];
		const struct language *l = language_by_code(n->lang);
		note(a, n->role == ROLE_PANEL || *n->speech, n->id, "nothing is spoken");
		note(a, l != NULL, n->id, "in no language");
		/* Somali has no voice: its speech says so and offers another, on a screen of its own. */
		note(a, l && (l->voice || strcmp(l->code, "so") == 0), n->id, "no voice");
	}
}

/* What is typed must not be heard by the room. */
static void
check_masked(struct audit *a)
{
	static const char *const typed[] = {"Featherstonehaugh", "+ 4 4", "my mother"};
	struct narrator narrator = {0};
	struct narration out;
	if (a->model.screen == SCREEN_CHECK || !input_writes(&a->scene))
		return;
	for (size_t i = 0; i < a->scene.count; i++) {
		if (a->scene.nodes[i].role != ROLE_FIELD)
			continue;
		a->scene.focus = (int)i;
		narrate(&narrator, &a->model, &a->scene, &out);
		for (size_t u = 0; u < out.n; u++)
			for (size_t t = 0; t < 3; t++)
				note(a, !strstr(out.say[u].text, typed[t]), "speech", "says aloud what was typed");
	}
}

static void
check_reach(struct audit *a)
{
	for (size_t i = 0; i < a->scene.count; i++) {
		const struct node *n = &a->scene.nodes[i];
		/* A field is written into by the keyboard below it; touching it does nothing. */
		if (n->focusable && n->role != ROLE_FIELD && a->model.visit.ways.low && a->page.h > a->page.w)
			note(a, n->box.y >= a->page.h * 6 / 10 - 1, n->id, "above what everybody reaches");
	}
}

typedef void check(struct audit *a);

/* One screen, drawn and looked at. */
static void
look(struct audit *a, enum screen s, const char *lang, int w, int h, struct ways ways, check *c)
{
	struct place spoken = place;
	stand(&a->model, s, lang);
	spoken.loudspeaker = true;
	a->model.place = &spoken;
	a->model.visit.ways = ways;
	a->page = page_make(w, h, 527, 296, 1, a->type);
	view(&a->model, &a->page, &a->scene);
	snprintf(a->where, sizeof a->where, "%s %s %dx%d size %d%s%s", screen_name(s), lang, w, h, ways.size,
	    ways.contrast ? " contrast" : "", ways.low ? " low" : "");
	c(a);
}

/* All of them. */
static void
everywhere(void **state, check *c, bool low, bool speech)
{
	struct audit *a = *state;
	size_t n;
	const struct language *l = language_all(&n);
	a->checks = a->problems = 0;
	for (size_t i = 0; i < n; i++)
		for (enum screen s = 0; s < SCREEN_COUNT; s++)
			for (int size = 0; size < SIZES; size++)
				for (int other = 0; other < 4; other++) {
					bool wide = other & 1;
					struct ways ways = {
					    .size = size, .contrast = (other & 2) != 0, .low = low, .speech = speech};
					look(a, s, l[i].code, wide ? 1920 : 1080, wide ? 1080 : 1920, ways, c);
				}
	print_message("%ld checks, %ld problems\n", a->checks, a->problems);
	assert_true(a->checks > 0);
	assert_int_equal(a->problems, 0);
}

#define CLAUSE(name, check, low, speech)                                                                               \
	static void name(void **state)                                                                                 \
	{                                                                                                              \
		everywhere(state, check, low, speech);                                                                 \
	}

CLAUSE(clause_5_1_4_capitals, check_capitals, false, false)
CLAUSE(clause_11_1_4_3_and_11_1_4_11_contrast, check_contrast, false, false)
CLAUSE(clause_5_5_1_operable_targets, check_targets, false, false)
CLAUSE(clause_11_1_4_10_nothing_clipped_or_overlapping, check_whole, false, false)
CLAUSE(clause_11_1_4_10_no_word_broken, check_words, false, false)
CLAUSE(clause_11_2_1_2_and_11_2_4_3_no_trap_and_order, check_focus, false, false)
CLAUSE(clause_5_1_3_16_focus_while_listening, check_focus, false, true)
CLAUSE(clause_5_1_3_1_and_5_1_3_14_everything_spoken, check_speech, false, false)
CLAUSE(clause_5_1_3_8_masked_entry, check_masked, false, true)
CLAUSE(clause_8_3_3_reach, check_reach, true, false)
CLAUSE(clause_11_1_4_10_no_word_broken_within_reach, check_words, true, false)
CLAUSE(clause_11_1_4_10_low_reach_is_whole_too, check_whole, true, false)

/* Each check sees its defect: one scene is spoiled, in one way. */
struct defect {
	const char *name;
	check *check;
	void (*plant)(struct audit *a, struct node *n);
};

static void
small_type(struct audit *a, struct node *n)
{
	(void)a;
	n->text_px = 20;
}

static void
pale(struct audit *a, struct node *n)
{
	(void)a;
	n->fg = 0x8AA0A3;
}

static void
faint_edge(struct audit *a, struct node *n)
{
	(void)a;
	n->edge = 0xE0E0E0;
}

static void
narrow(struct audit *a, struct node *n)
{
	(void)a;
	n->box.h = 40;
}

static void
outside(struct audit *a, struct node *n)
{
	n->box.x = n->text.x = a->scene.w - 10;
}

static void
onto_another(struct audit *a, struct node *n)
{
	n->box = scene_find(&a->scene, "help-now")->box;
}

static void
text_onto_another(struct audit *a, struct node *n)
{
	n->text = scene_find(&a->scene, "heading")->text;
}

static void
clipped(struct audit *a, struct node *n)
{
	(void)a;
	n->overflow = true;
}

static void
broken(struct audit *a, struct node *n)
{
	(void)a;
	n->text.w = 30;
}

static void
unspoken(struct audit *a, struct node *n)
{
	(void)a;
	n->speech = "";
}

static void
voiceless(struct audit *a, struct node *n)
{
	(void)a;
	snprintf(n->lang, sizeof n->lang, "zz");
}

static void
no_way_out(struct audit *a, struct node *n)
{
	(void)n;
	struct node *finish = (struct node *)scene_find(&a->scene, "finish");
	snprintf(finish->id, sizeof finish->id, "gone");
}

static void
twice(struct audit *a, struct node *n)
{
	/* Two of one name: keys go round before the second. */
	struct node *other = (struct node *)scene_find(&a->scene, "need:HEALTH");
	snprintf(other->id, sizeof other->id, "%s", n->id);
}

static void
too_high(struct audit *a, struct node *n)
{
	a->model.visit.ways.low = true;
	n->box.y = 300;
}

static void
planted_defects_are_found(void **state)
{
	static const struct defect defects[] = {
	    {"small type", check_capitals, small_type},
	    {"pale text", check_contrast, pale},
	    {"faint edge", check_contrast, faint_edge},
	    {"low button", check_targets, narrow},
	    {"off the page", check_whole, outside},
	    {"controls overlap", check_whole, onto_another},
	    {"texts overlap", check_whole, text_onto_another},
	    {"clipped", check_whole, clipped},
	    {"broken word", check_words, broken},
	    {"not spoken", check_speech, unspoken},
	    {"no such language", check_speech, voiceless},
	    {"no way out", check_focus, no_way_out},
	    {"not reached", check_focus, twice},
	    {"out of reach", check_reach, too_high},
	};
	struct audit *a = *state;
	a->quiet = true;
	for (size_t i = 0; i < sizeof defects / sizeof *defects; i++) {
		stand(&a->model, SCREEN_NEEDS, "en");
		a->page = page_make(1080, 1920, 527, 296, 1, a->type);
		view(&a->model, &a->page, &a->scene);
		a->problems = 0;
		defects[i].check(a);
		assert_int_equal(a->problems, 0);
		defects[i].plant(a, (struct node *)scene_find(&a->scene, "need:MONEY"));
		defects[i].check(a);
		if (a->problems == 0)
			fail_msg("%s is not found", defects[i].name);
	}
	a->quiet = false;
}

/* What the kiosk itself says: names of places and what organisers wrote are theirs. */
static bool
own_words(const struct node *n)
{
	return (n->role == ROLE_HEADING || n->role == ROLE_TEXT || n->role == ROLE_ALERT) && !n->secret && !n->part;
}

/* Screens of the kiosk's own sentences; the others show an activity, or are for staff. */
static bool
own_screen(enum screen s)
{
	return s != SCREEN_START && s != SCREEN_LIST && s != SCREEN_DETAILS && s != SCREEN_SEARCH && s != SCREEN_TAKE &&
	       s != SCREEN_PIN && s != SCREEN_STAFF && s != SCREEN_CHECK;
}

/* English for a reader of 9 to 11, by Flesch and Kincaid: all of it together, and no screen far above. */
static void
reading_age_of_the_english(void **state)
{
	struct audit *a = *state;
	char all[65536] = "";
	size_t used = 0;
	for (enum screen s = 0; s < SCREEN_COUNT; s++) {
		char page[8192] = "";
		size_t n = 0;
		if (!own_screen(s))
			continue;
		stand(&a->model, s, "en");
		a->page = page_make(1080, 1920, 527, 296, 1, a->type);
		view(&a->model, &a->page, &a->scene);
		for (size_t i = 0; i < a->scene.count; i++)
			if (own_words(&a->scene.nodes[i]) && strlen(a->scene.nodes[i].label) > 25)
				n += (size_t)snprintf(page + n, sizeof page - n, "%s\n", a->scene.nodes[i].label);
		if (reading_count(page).words >= 25 && reading_age(page) > 13)
			print_message("%s: reading age %.1f\n", screen_name(s), reading_age(page));
		assert_true(reading_count(page).words < 25 || reading_age(page) <= 14);
		used += (size_t)snprintf(all + used, sizeof all - used, "%s", page);
	}
	print_message("reading age of the English: %.1f over %zu words\n", reading_age(all), reading_count(all).words);
	assert_true(reading_count(all).words > 200);
	assert_true(reading_age(all) <= 11);
	/* The check must be able to fail. */
	assert_true(reading_age("Utilisation of multidisciplinary interventions necessitates authorisation.") > 11);
}

/* What no font has is found where it is measured. */
static void
a_missing_glyph_is_found(void **state)
{
	struct audit *a = *state;
	struct setting s = {.lang = "en", .px = 38};
	assert_true(type_measure(a->type, "a\U000F1234", &s, 500).blank);
	assert_false(type_measure(a->type, "a", &s, 500).blank);
}

/* The masked check must be able to fail: with headphones the field is read out. */
static void
an_unmasked_field_is_found(void **state)
{
	struct audit *a = *state;
	struct narrator narrator = {0};
	struct narration out;
	bool heard = false;
	stand(&a->model, SCREEN_NAME, "en");
	a->model.visit.ways.speech = true;
	a->page = page_make(1080, 1920, 527, 296, 1, a->type);
	view(&a->model, &a->page, &a->scene);
	scene_focus(&a->scene, "field:name");
	narrate(&narrator, &a->model, &a->scene, &out);
	for (size_t u = 0; u < out.n; u++)
		heard |= strstr(out.say[u].text, "Featherstonehaugh") != NULL;
	assert_true(heard);
}

static int
set_up(void **state)
{
	struct audit *a = calloc(1, sizeof *a);
	a->type = type_create();
	*state = a;
	return 0;
}

static int
tear_down(void **state)
{
	struct audit *a = *state;
	type_destroy(a->type);
	free(a);
	return 0;
}

int
main(void)
{
	clock_init();
	language_init();
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(clause_5_1_4_capitals),
	    cmocka_unit_test(clause_11_1_4_3_and_11_1_4_11_contrast),
	    cmocka_unit_test(clause_5_5_1_operable_targets),
	    cmocka_unit_test(clause_11_1_4_10_nothing_clipped_or_overlapping),
	    cmocka_unit_test(clause_11_1_4_10_no_word_broken),
	    cmocka_unit_test(clause_11_2_1_2_and_11_2_4_3_no_trap_and_order),
	    cmocka_unit_test(clause_5_1_3_16_focus_while_listening),
	    cmocka_unit_test(clause_5_1_3_1_and_5_1_3_14_everything_spoken),
	    cmocka_unit_test(clause_5_1_3_8_masked_entry),
	    cmocka_unit_test(clause_8_3_3_reach),
	    cmocka_unit_test(clause_11_1_4_10_no_word_broken_within_reach),
	    cmocka_unit_test(clause_11_1_4_10_low_reach_is_whole_too),
	    cmocka_unit_test(reading_age_of_the_english),
	    cmocka_unit_test(planted_defects_are_found),
	    cmocka_unit_test(a_missing_glyph_is_found),
	    cmocka_unit_test(an_unmasked_field_is_found),
	};
	return cmocka_run_group_tests_name("kiosk_audit", tests, set_up, tear_down);
}

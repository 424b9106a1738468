/* Every screen as a list of nodes: what EN 301 549 and a finger need of it, in both directions and both formats. */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <wctype.h>

#include <cmocka.h>

#include "base/clock.h"
#include "base/text.h"
#include "content/language.h"
#include "kiosk/input.h"
#include "kiosk/view.h"
#include "tests/unit/kiosk_stand.h"

static const struct {
	int w, h;
} pages[] = {{1080, 1920}, {1920, 1080}};

static const char *const langs[] = {"en", "ur"};

struct bench {
	struct type *type;
	struct scene scene;
	struct model model;
	struct page page;
	char where[100];
};

typedef void check(struct bench *b);

static void
each(void **state, check *c)
{
	struct bench *b = *state;
	for (size_t p = 0; p < 2; p++)
		for (size_t l = 0; l < 2; l++)
			for (enum screen s = 0; s < SCREEN_COUNT; s++) {
				stand(&b->model, s, langs[l]);
				b->page = page_make(pages[p].w, pages[p].h, 527, 296, 1, b->type);
				view(&b->model, &b->page, &b->scene);
				snprintf(b->where, sizeof b->where, "%s %s %dx%d", screen_name(s), langs[l], pages[p].w,
				    pages[p].h);
				c(b);
			}
}

#define check_node(b, n, condition)                                                                                    \
	do {                                                                                                           \
		if (!(condition))                                                                                      \
			fail_msg("%s: %s: %s", (b)->where, (n)->id, #condition);                                       \
	} while (0)

static void
check_bar(struct bench *b)
{
	static const char *const ids[] = {"back", "help-now", "finish"};
	for (size_t i = 0; i < 3; i++) {
		const struct node *n = scene_find(&b->scene, ids[i]);
		/* At the start there is nothing to leave or clear. */
		if (b->model.screen == SCREEN_START && i != 1)
			assert_null(n);
		else if (!n || !n->focusable)
			fail_msg("%s has no %s", b->where, ids[i]);
	}
}

static void
test_every_screen_has_its_bar(void **state)
{
	each(state, check_bar);
}

static void
check_nodes(struct bench *b)
{
	const struct scene *s = &b->scene;
	for (size_t i = 0; i < s->count; i++) {
		const struct node *n = &s->nodes[i];
		check_node(b, n, n->role == ROLE_PANEL || *n->speech);
		check_node(b, n, n->box.x >= 0 && n->box.y >= 0);
		check_node(b, n, n->box.x + n->box.w <= s->w && n->box.y + n->box.h <= s->h);
		check_node(b, n, !n->overflow);
		/* The staff's corner is for those who know of it. */
		check_node(b, n, n->focusable == (n->action.verb != VERB_NONE && n->action.verb != VERB_STAFF));
		check_node(b, n, language_by_code(n->lang) != NULL);
		check_node(b, n, n->role == ROLE_PANEL || n->text_px * 0.714 >= 7.33 * b->page.per_mm - 0.01);
		check_node(b, n,
		    !n->focusable || (n->box.w >= 20 * b->page.per_mm - 1 && n->box.h >= 20 * b->page.per_mm - 1));
	}
}

static void
test_nodes_are_spoken_inside_and_large_enough(void **state)
{
	each(state, check_nodes);
}

static bool
apart(const struct box *a, const struct box *b)
{
	return a->x + a->w <= b->x || b->x + b->w <= a->x || a->y + a->h <= b->y || b->y + b->h <= a->y;
}

static void
check_overlap(struct bench *b)
{
	const struct scene *s = &b->scene;
	for (size_t i = 0; i < s->count; i++)
		for (size_t j = i + 1; j < s->count; j++) {
			const struct node *m = &s->nodes[i], *n = &s->nodes[j];
			if (m->focusable && n->focusable && !apart(&m->box, &n->box))
				fail_msg("%s: %s and %s overlap", b->where, m->id, n->id);
			/* Texts of the page may lie in a button, but on no other text. */
			if (*m->label && *n->label && !apart(&m->text, &n->text))
				fail_msg("%s: the texts of %s and %s overlap", b->where, m->id, n->id);
		}
}

static void
test_nothing_overlaps(void **state)
{
	each(state, check_overlap);
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
check_contrast(struct bench *b)
{
	for (size_t i = 0; i < b->scene.count; i++) {
		const struct node *n = &b->scene.nodes[i];
		if (*n->label)
			check_node(b, n, contrast(n->fg, n->bg) >= 7);
		if (n->focusable)
			check_node(b, n, contrast(n->edge, n->chrome ? 0xFFFFFF : b->scene.paper) >= 3);
	}
}

static void
test_contrast(void **state)
{
	each(state, check_contrast);
}

/* Tab reaches everything once and comes round. */
static void
check_tab(struct bench *b)
{
	struct input in;
	struct event e;
	size_t focusable = 0, seen = 0;
	bool reached[SCENE_NODES] = {false};
	input_init(&in);
	for (size_t i = 0; i < b->scene.count; i++)
		focusable += b->scene.nodes[i].focusable;
	while (b->scene.focus >= 0 && !reached[b->scene.focus]) {
		reached[b->scene.focus] = true;
		seen++;
		assert_true(input_key(&in, &b->scene, INPUT_FORWARD, &e));
		scene_focus(&b->scene, e.text);
	}
	if (seen != focusable)
		fail_msg("%s: %zu of %zu reached", b->where, seen, focusable);
}

static void
test_keys_reach_everything(void **state)
{
	each(state, check_tab);
}

static void
check_mirror(struct bench *b)
{
	if (strcmp(b->scene.lang, "ur") != 0)
		return;
	const struct node *back = scene_find(&b->scene, "back"), *finish = scene_find(&b->scene, "finish");
	assert_true(b->scene.rtl);
	assert_true(back->box.x > finish->box.x);
	if (b->model.screen != SCREEN_PHONE)
		return;
	const struct node *one = scene_find(&b->scene, "key:1"), *three = scene_find(&b->scene, "key:3");
	assert_true(one->box.x < three->box.x); /* digits are not turned */
	const struct node *field = scene_find(&b->scene, "field:phone");
	assert_non_null(strstr(field->label, "\u2066+44\u00a07700\u00a0900123\u2069"));
}

static void
test_right_to_left_is_mirrored(void **state)
{
	each(state, check_mirror);
}

/* Pages of the details and the list lead to everything that there is. */
static void
test_pages_show_all(void **state)
{
	struct bench *b = *state;
	for (size_t p = 0; p < 2; p++)
		for (size_t l = 0; l < 2; l++) {
			bool phone = false;
			stand(&b->model, SCREEN_DETAILS, langs[l]);
			b->page = page_make(pages[p].w, pages[p].h, 527, 296, 1, b->type);
			for (int i = 0; i < 8; i++) {
				view(&b->model, &b->page, &b->scene);
				for (size_t n = 0; n < b->scene.count; n++)
					phone |= strstr(b->scene.nodes[n].label, "0123") != NULL;
				const struct node *more = scene_find(&b->scene, "more");
				if (!more)
					break;
				struct event e = {
				    .kind = EVENT_PRESS, .action = more->action, .now = NOW, .steady = 5000};
				update(&b->model, &e);
			}
			assert_null(scene_find(&b->scene, "more"));
			assert_true(phone);
		}
}

/* What patients write is read the way its letters are, whatever the language of the page; numbers never turn. */
static void
test_own_words_keep_their_direction(void **state)
{
	static const struct {
		enum screen screen;
		const char *lang, *id, *words;
		bool rtl;
	} cases[] = {
	    {SCREEN_NOTE, "ur", "field:note", "10 am", false},
	    {SCREEN_NOTE, "ar", "field:note", "", true},
	    {SCREEN_NOTE, "fa", "field:note", "10-12", true},
	    {SCREEN_NOTE, "ur", "field:note", "10 \u0635\u0628\u062d", true},
	    {SCREEN_NOTE, "en", "field:note", "\u0635\u0628\u062d 10", true},
	    {SCREEN_NAME, "ar", "field:name", "Anna (mum)", false},
	    {SCREEN_CHECK, "ar", "value:name", "Anna (mum)", false},
	    {SCREEN_CHECK, "ar", "value:name", "\u0622\u0646\u0627", true},
	    {SCREEN_CHECK, "ar", "value:times", "Anna", true},
	    {SCREEN_SEARCH, "fa", "field:search", "yoga 60+", false},
	    {SCREEN_PHONE, "ur", "field:phone", "07700", false},
	    {SCREEN_LIST, "ur", "heading", "yoga 60+", false},
	};
	struct bench *b = *state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct visit *v = &b->model.visit;
		stand(&b->model, cases[i].screen, cases[i].lang);
		snprintf(v->form.note, sizeof v->form.note, "%s", cases[i].words);
		snprintf(v->form.name, sizeof v->form.name, "%s", cases[i].words);
		snprintf(v->words, sizeof v->words, "%s", cases[i].words);
		*v->need = '\0';
		b->page = page_make(1080, 1920, 527, 296, 1, b->type);
		view(&b->model, &b->page, &b->scene);
		const struct node *n = scene_find(&b->scene, cases[i].id);
		if (!n || n->rtl != cases[i].rtl)
			fail_msg("case %zu: %s", i, cases[i].words);
	}
}

/* On a small screen everything is smaller rather than cut: nothing is lost. */
static void
test_small_screens(void **state)
{
	static const struct {
		int w, h, w_mm, h_mm;
	} screens[] = {{1024, 768, 304, 228}, {768, 1024, 304, 228}, {1366, 768, 344, 194}, {768, 1366, 344, 194},
	    {1280, 1024, 376, 301}, {1024, 1280, 376, 301}, {1920, 1080, 477, 268}};
	struct bench *b = *state;
	for (size_t i = 0; i < sizeof screens / sizeof *screens; i++)
		for (size_t l = 0; l < 2; l++)
			for (enum screen s = 0; s < SCREEN_COUNT; s++) {
				stand(&b->model, s, langs[l]);
				b->page =
				    page_make(screens[i].w, screens[i].h, screens[i].w_mm, screens[i].h_mm, 1, b->type);
				view(&b->model, &b->page, &b->scene);
				if (!scene_whole(&b->scene))
					fail_msg("%s %s is not whole at %dx%d", screen_name(s), langs[l], screens[i].w,
					    screens[i].h);
				/* And still large enough to be touched: 44 pixels of CSS, about 9 mm. */
				for (size_t n = 0; n < b->scene.count; n++)
					if (b->scene.nodes[n].focusable)
						assert_true(b->scene.nodes[n].box.h >= 9 * b->page.per_mm);
			}
}

/* Whether the keyboard on the page has a letter. */
static bool
has_key(const struct bench *b, uint32_t c)
{
	char id[16] = "key:";
	id[4 + text_encode(c, id + 4)] = '\0';
	return scene_find(&b->scene, id) != NULL;
}

/* Letters and the signs on them in the scripts of India, the Latin, Cyrillic and Arabic ones, as far as words need
 * them. */
static bool
is_letter(uint32_t c)
{
	/* A stroke that only stretches, and a dot that the keys have on their letters already. */
	if (c == 0x640 || c == 0x9BC)
		return false;
	return (c >= 0xE0 && c < 0x250 && c != 0xF7) || (c >= 0x430 && c < 0x4A0) || (c >= 0x621 && c < 0x64B) ||
	       (c >= 0x671 && c < 0x6D4) || (c >= 0x980 && c < 0xC00 && (c & 0x7F) < 0x66);
}

/* Every letter that the kiosk itself writes in a language can be typed in it. */
static void
test_keyboards_have_the_letters(void **state)
{
	static const char *const own[] = {"pl", "ro", "pa", "ur", "gu", "ar", "pt", "bn", "ta", "fa", "uk"};
	struct bench *b = *state;
	for (size_t l = 0; l < sizeof own / sizeof *own; l++) {
		bool written[0x1000] = {false};
		b->page = page_make(1080, 1920, 527, 296, 1, b->type);
		for (enum screen s = 0; s < SCREEN_COUNT; s++) {
			stand(&b->model, s, own[l]);
			view(&b->model, &b->page, &b->scene);
			for (size_t n = 0; n < b->scene.count; n++)
				if (strcmp(b->scene.nodes[n].lang, own[l]) == 0 && s != SCREEN_INTERPRETER &&
				    s != SCREEN_START && b->scene.nodes[n].role != ROLE_KEY)
					for (const char *at = b->scene.nodes[n].label; *at;) {
						uint32_t c = (uint32_t)towlower((wint_t)text_next(&at));
						if (c < 0x1000 && is_letter(c))
							written[c] = true;
					}
		}
		stand(&b->model, SCREEN_NAME, own[l]);
		view(&b->model, &b->page, &b->scene);
		int letters = 0;
		for (uint32_t c = 0; c < 0x1000; c++) {
			letters += written[c];
			if (written[c] && !has_key(b, c))
				fail_msg("%s: U+%04X cannot be typed", own[l], (unsigned)c);
		}
		assert_true(letters >= 3);
	}
}

/* The staff's corner says everything, on as many pages as that takes. */
static void
test_staff_pages(void **state)
{
	static const char *const ids[] = {
	    "waiting", "activities", "printer", "version", "disk", "no-network", "no-modem", "trial-told"};
	struct bench *b = *state;
	bool seen[sizeof ids / sizeof *ids] = {false};
	stand(&b->model, SCREEN_STAFF, "ur");
	b->page = page_make(1366, 768, 527, 296, 1, b->type);
	b->model.visit.ways.size = 2;
	for (int page = 0; page < 10; page++) {
		view(&b->model, &b->page, &b->scene);
		assert_true(scene_whole(&b->scene));
		assert_null(scene_find(&b->scene, "modem")); /* it is not there, whatever its program has said */
		for (size_t i = 0; i < sizeof ids / sizeof *ids; i++)
			seen[i] |= scene_find(&b->scene, ids[i]) != NULL;
		const struct node *more = scene_find(&b->scene, "more");
		if (!more)
			break;
		update(&b->model,
		    &(struct event){.kind = EVENT_PRESS, .action = more->action, .now = NOW, .steady = 5000});
	}
	for (size_t i = 0; i < sizeof ids / sizeof *ids; i++)
		if (!seen[i])
			fail_msg("%s is on no page", ids[i]);
}

static const struct node *
begin_touch(struct bench *b, struct input *in)
{
	stand(&b->model, SCREEN_NEEDS, "en");
	b->page = page_make(1080, 1920, 527, 296, 1, b->type);
	view(&b->model, &b->page, &b->scene);
	input_init(in);
	return scene_find(&b->scene, "need:MONEY");
}

static void
test_touch(void **state)
{
	struct bench *b = *state;
	struct input in;
	struct event e;
	const struct node *n = begin_touch(b, &in);
	int x = n->box.x + 5, y = n->box.y + 5;
	assert_true(input_down(&in, &b->scene, 1, x, y, 10000, &e));
	assert_int_equal(e.kind, EVENT_TOUCHED);                      /* nothing happens yet */
	assert_false(input_down(&in, &b->scene, 2, x, y, 10010, &e)); /* a palm */
	assert_false(input_up(&in, &b->scene, 2, x, y, 10020, &e));
	assert_true(input_up(&in, &b->scene, 1, x + 20, y + 20, 10100, &e));
	assert_int_equal(e.kind, EVENT_PRESS);
	assert_string_equal(e.action.argument, "MONEY");

	input_down(&in, &b->scene, 1, x, y, 10300, &e);
	input_up(&in, &b->scene, 1, x, y, 10599, &e);
	assert_int_equal(e.kind, EVENT_TOUCHED); /* within half a second: a tremble */
	input_down(&in, &b->scene, 1, x, y, 10700, &e);
	input_up(&in, &b->scene, 1, x, 2, 10800, &e);
	assert_int_equal(e.kind, EVENT_TOUCHED); /* slid off: cancelled */
	input_down(&in, &b->scene, 1, x, y, 11000, &e);
	input_up(&in, &b->scene, 1, x, y, 11100, &e);
	assert_int_equal(e.kind, EVENT_PRESS);
}

static void
test_keys(void **state)
{
	struct bench *b = *state;
	struct input in;
	struct event e;
	begin_touch(b, &in);
	assert_true(input_key(&in, &b->scene, input_key_named("F19"), &e));
	assert_int_equal(e.kind, EVENT_FOCUS);
	assert_string_equal(e.text, "need:ACTIVE");
	scene_focus(&b->scene, "need:ACTIVE");
	assert_true(input_key(&in, &b->scene, input_key_named("Down"), &e));
	assert_string_equal(e.text, "need:MONEY");
	assert_true(input_key(&in, &b->scene, input_key_named("F20"), &e));
	assert_int_equal(e.kind, EVENT_PRESS);
	assert_string_equal(e.action.argument, "ACTIVE");
	assert_true(input_key(&in, &b->scene, input_key_named("Escape"), &e));
	assert_int_equal(e.action.verb, VERB_BACK);
	assert_int_equal(input_key_named("Alt+F4"), INPUT_NONE);
}

static void
test_scene_forgets(void **state)
{
	struct bench *b = *state;
	stand(&b->model, SCREEN_CHECK, "en");
	b->page = page_make(1080, 1920, 527, 296, 1, b->type);
	view(&b->model, &b->page, &b->scene);
	assert_non_null(memmem(&b->scene, sizeof b->scene, "Featherstone", 12));
	stand(&b->model, SCREEN_CONFIRMATION, "en");
	view(&b->model, &b->page, &b->scene);
	assert_null(memmem(&b->scene, sizeof b->scene, "Featherstone", 12));
	assert_null(memmem(&b->scene, sizeof b->scene, "900123", 6)); /* never echoed on the last screen */
}

/* A patient who touches whatever there is, in every order: no page may be too full, and every page can be left. */
static void
test_wandering(void **state)
{
	struct bench *b = *state;
	uint64_t seed = 7;
	int64_t steady = 5000;
	stand(&b->model, SCREEN_START, "en");
	b->page = page_make(1080, 1920, 527, 296, 1, b->type);
	for (int i = 0; i < 600; i++) {
		view(&b->model, &b->page, &b->scene);
		assert_true(b->scene.count > 0 && b->scene.count < SCENE_NODES);
		assert_true(b->scene.focus >= 0);
		seed = seed * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
		const struct node *n = &b->scene.nodes[(seed >> 33) % b->scene.count];
		if (n->action.verb == VERB_FINISH && (seed >> 60) > 2)
			continue;
		struct event e = {.kind = EVENT_PRESS, .action = n->action, .now = NOW, .steady = steady += 900};
		enum effect effect = update(&b->model, &e);
		struct event answer = {.now = NOW, .steady = steady, .status = (enum status)((seed >> 40) % 3)};
		answer.kind = effect == EFFECT_FIND ? EVENT_FOUND : effect == EFFECT_GET ? EVENT_GOT : EVENT_SUBMITTED;
		update(&b->model, &answer);
		update(&b->model,
		    &(struct event){.kind = EVENT_TEXT, .text = "07700 900123", .now = NOW, .steady = steady});
	}
}

static int
set_up(void **state)
{
	struct bench *b = calloc(1, sizeof *b);
	b->type = type_create();
	*state = b;
	return 0;
}

static int
tear_down(void **state)
{
	struct bench *b = *state;
	type_destroy(b->type);
	free(b);
	return 0;
}

int
main(void)
{
	clock_init();
	language_init();
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_every_screen_has_its_bar),
	    cmocka_unit_test(test_nodes_are_spoken_inside_and_large_enough),
	    cmocka_unit_test(test_nothing_overlaps),
	    cmocka_unit_test(test_contrast),
	    cmocka_unit_test(test_keys_reach_everything),
	    cmocka_unit_test(test_right_to_left_is_mirrored),
	    cmocka_unit_test(test_pages_show_all),
	    cmocka_unit_test(test_own_words_keep_their_direction),
	    cmocka_unit_test(test_small_screens),
	    cmocka_unit_test(test_keyboards_have_the_letters),
	    cmocka_unit_test(test_staff_pages),
	    cmocka_unit_test(test_touch),
	    cmocka_unit_test(test_keys),
	    cmocka_unit_test(test_scene_forgets),
	    cmocka_unit_test(test_wandering),
	};
	return cmocka_run_group_tests_name("kiosk_view", tests, set_up, tear_down);
}

/*
 * What is painted anew and what is left alone, screens that hang on their side, and input devices as the kernel tells
 * of them.
 */
#include <malloc.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/clock.h"
#include "content/language.h"
#include "kiosk/devices.h"
#include "kiosk/foresee.h"
#include "kiosk/paint.h"
#include "kiosk/turn.h"
#include "kiosk/view.h"
#include "tests/unit/kiosk_stand.h"

#define W 540
#define H 960

struct easel {
	struct type *type;
	struct page page;
	struct model model;
	struct scene was, is;
};

static int
set_up(void **state)
{
	struct easel *e = calloc(1, sizeof *e);
	e->type = type_create();
	e->page = page_make(W, H, 527, 296, 1, e->type);
	*state = e;
	return 0;
}

static int
tear_down(void **state)
{
	struct easel *e = *state;
	type_destroy(e->type);
	free(e);
	return 0;
}

static bool
same_pixels(cairo_surface_t *a, cairo_surface_t *b)
{
	size_t n = (size_t)cairo_image_surface_get_stride(a) * H;
	return memcmp(cairo_image_surface_get_data(a), cairo_image_surface_get_data(b), n) == 0;
}

static void
all_of(struct damage *d)
{
	*d = (struct damage){1, {{0, 0, W, H}}};
}

/* What a patient saw is let go of: the memory is free again, and what is set afterwards looks the same. */
static void
test_letters_are_let_go(void **state)
{
	static const char *const codes[] = {"en", "ur", "ta", "bn", "gu", "fa"};
	struct easel *e = *state;
	struct damage d;
	cairo_surface_t *before = paint_page(W, H), *after = paint_page(W, H);
	all_of(&d);
	for (size_t i = 0; i < sizeof codes / sizeof *codes * 3; i++) {
		stand(&e->model, SCREEN_CONSENT, codes[i / 3]);
		e->model.visit.ways.size = (int)i % 3;
		view(&e->model, &e->page, &e->is);
		paint(before, &e->is, &d, e->type, e->page.per_mm);
	}
	size_t full = mallinfo2().uordblks;
	type_renew(e->type);
	size_t freed = full - mallinfo2().uordblks;
	assert_true(full == 0 || freed > 3000000); /* the sanitizers count nothing */
	view(&e->model, &e->page, &e->is);
	paint(after, &e->is, &d, e->type, e->page.per_mm);
	assert_true(same_pixels(before, after));
	cairo_surface_destroy(before);
	cairo_surface_destroy(after);
}

/* From any screen to any other, in every script: painting only what differs gives the very same page. */
static void
test_damage_is_enough(void **state)
{
	static const char *const codes[] = {"en", "ur", "ar", "ta", "pa"};
	struct easel *e = *state;
	struct damage d;
	cairo_surface_t *grown = paint_page(W, H), *fresh = paint_page(W, H);
	stand(&e->model, SCREEN_START, "en");
	view(&e->model, &e->page, &e->was);
	all_of(&d);
	paint(grown, &e->was, &d, e->type, e->page.per_mm);
	unsigned step = 7;
	long left_alone = 0;
	for (int i = 0; i < 400; i++) {
		step = step * 1103515245 + 12345;
		enum screen s = (step >> 16) % SCREEN_COUNT;
		stand(&e->model, s, codes[(step >> 8) % 5]);
		e->model.visit.by_keys = step & 1;
		e->model.visit.ways.contrast = (step >> 4) % 5 == 0;
		view(&e->model, &e->page, &e->is);
		if (e->is.count > 0 && e->model.visit.by_keys)
			e->is.focus = (int)(step >> 5) % (int)e->is.count;
		memset(&d, 0, sizeof d);
		damage_between(&d, &e->was, &e->is, e->page.per_mm);
		paint(grown, &e->is, &d, e->type, e->page.per_mm);
		left_alone += d.n > 1;
		all_of(&d);
		paint(fresh, &e->is, &d, e->type, e->page.per_mm);
		if (!same_pixels(grown, fresh))
			fail_msg("%s %s differs", e->is.screen, e->is.lang);
		scene_copy(&e->was, &e->is);
	}
	assert_true(left_alone > 20);
	cairo_surface_destroy(grown);
	cairo_surface_destroy(fresh);
}

/* One more letter paints the field, not the page. */
static void
test_damage_is_little(void **state)
{
	struct easel *e = *state;
	struct damage d = {0};
	stand(&e->model, SCREEN_NAME, "en");
	view(&e->model, &e->page, &e->was);
	e->model.visit.form.name[0] = 'X';
	view(&e->model, &e->page, &e->is);
	damage_between(&d, &e->was, &e->is, e->page.per_mm);
	assert_int_equal(d.n, 1);
	assert_true(d.boxes[0].h < H / 4);
	memset(&d, 0, sizeof d);
	damage_between(&d, &e->is, &e->is, e->page.per_mm);
	assert_int_equal(d.n, 0);
}

static void
test_damage_adds_up(void **state)
{
	(void)state;
	struct damage d = {0};
	damage_add(&d, (struct box){-10, -10, 30, 30}, 100, 100);
	assert_int_equal(d.boxes[0].x, 0);
	assert_int_equal(d.boxes[0].w, 20);
	damage_add(&d, (struct box){5, 5, 5, 5}, 100, 100);
	assert_int_equal(d.n, 1);
	damage_add(&d, (struct box){200, 5, 5, 5}, 100, 100);
	assert_int_equal(d.n, 1);
	/* Two apart, then one that joins them and grows into a third. */
	damage_add(&d, (struct box){40, 0, 10, 10}, 100, 100);
	damage_add(&d, (struct box){30, 30, 5, 5}, 100, 100);
	assert_int_equal(d.n, 3);
	damage_add(&d, (struct box){15, 5, 30, 29}, 100, 100);
	assert_int_equal(d.n, 1);
	assert_int_equal(d.boxes[0].h, 35);
	assert_int_equal(d.boxes[0].w, 50);
	for (int i = 0; i < 40; i++)
		damage_add(&d, (struct box){2 * i, 50 + i, 1, 1}, 100, 100);
	assert_in_range(d.n, 1, DAMAGE_MOST);
	bool last = false;
	for (size_t i = 0; i < d.n; i++)
		last |= damage_meets(&d.boxes[i], &(struct box){78, 89, 1, 1});
	assert_true(last);
}

/* What was shaped is found again, and forgotten when that is asked for if it was typed. */
static void
test_shapes_are_kept(void **state)
{
	struct easel *e = *state;
	stand(&e->model, SCREEN_CHECK, "ur");
	type_forget(e->type);
	unsigned long before = type_shapes(e->type);
	view(&e->model, &e->page, &e->is);
	unsigned long once = type_shapes(e->type);
	view(&e->model, &e->page, &e->is);
	assert_true(once > before);
	assert_int_equal(type_shapes(e->type), once);
	type_forget(e->type);
	view(&e->model, &e->page, &e->is);
	assert_int_equal(type_shapes(e->type) - once, once - before);
	/* Of a page without anything typed all is kept for the next patient. */
	stand(&e->model, SCREEN_NEEDS, "ur");
	view(&e->model, &e->page, &e->is);
	once = type_shapes(e->type);
	type_forget(e->type);
	view(&e->model, &e->page, &e->is);
	assert_int_equal(type_shapes(e->type), once);
}

/* What is kept for the next patient holds nothing that was typed: nothing but screens and fields so marked shows it. */
static void
test_typed_is_marked(void **state)
{
	struct easel *e = *state;
	int marked = 0;
	for (enum screen s = 0; s < SCREEN_COUNT; s++)
		for (int words = 0; words < 2; words++) {
			stand(&e->model, s, "en");
			struct visit *v = &e->model.visit;
			if (words)
				memset(v->need, 0, sizeof v->need);
			else
				memset(v->words, 0, sizeof v->words);
			snprintf(v->form.phone, sizeof v->form.phone, "07700 900987");
			const char *typed[] = {v->form.name, "900987", v->form.note, v->words, "104"};
			view(&e->model, &e->page, &e->is);
			marked += e->is.typed;
			for (size_t i = 0; i < e->is.count && !e->is.typed; i++)
				for (size_t t = 0; t < 5; t++)
					if (*typed[t] && !e->is.nodes[i].secret &&
					    strstr(e->is.nodes[i].label, typed[t]))
						fail_msg("%s shows %s", screen_name(s), typed[t]);
		}
	assert_in_range(marked, 4, SCREEN_COUNT);
}

/* Trying what comes next leaves the model as it was, and what comes next is then set already. */
static void
test_foresight(void **state)
{
	struct easel *e = *state;
	struct foresight *f = foresight_create();
	struct house house = {0};
	stand(&e->model, SCREEN_DETAILS, "ur");
	struct model before = e->model;
	view(&e->model, &e->page, &e->is);
	foresight_begin(f);
	int tried = 0;
	for (; foresight_more(f, &e->is); tried++)
		foresight_step(f, &e->model, &e->is, &e->page, &house);
	assert_true(tried >= 4);
	assert_memory_equal(&before, &e->model, sizeof before);
	unsigned long ready = type_shapes(e->type);
	struct event help = {.kind = EVENT_PRESS, .now = NOW, .action = {.verb = VERB_HELP}};
	update(&e->model, &help);
	assert_int_equal(e->model.screen, SCREEN_HELP);
	view(&e->model, &e->page, &e->is);
	assert_int_equal(type_shapes(e->type), ready);
	foresight_destroy(f);
}

static void
test_turned_screens(void **state)
{
	static const int degrees[] = {0, 90, 180, 270};
	/* Where the page's top left corner stands on a screen of 64 x 48. */
	static const struct box corner[] = {{0, 0, 1, 1}, {63, 0, 1, 1}, {63, 47, 1, 1}, {0, 47, 1, 1}};
	uint32_t page[64 * 48], screen[64 * 48];
	(void)state;
	for (int i = 0; i < 4; i++) {
		struct turn t = {degrees[i], 64, 48};
		int w, h;
		turn_page(&t, &w, &h);
		assert_int_equal(w * h, 64 * 48);
		assert_int_equal(w, i % 2 ? 48 : 64);
		struct box c = turn_box(&t, &(struct box){0, 0, 1, 1});
		assert_memory_equal(&c, &corner[i], sizeof c);
		for (int p = 0; p < w * h; p++)
			page[p] = (uint32_t)p;
		memset(screen, 0xFF, sizeof screen);
		turn_copy(&t, &(struct box){0, 0, w, h}, page, w, screen, 64);
		for (int y = 0; y < 48; y++)
			for (int x = 0; x < 64; x++) {
				int px = x, py = y;
				turn_point(&t, &px, &py);
				assert_in_range(px, 0, w - 1);
				assert_in_range(py, 0, h - 1);
				assert_int_equal(screen[y * 64 + x], page[py * w + px]);
			}
	}
}

/* Only the box is copied. */
static void
test_turned_part(void **state)
{
	uint32_t page[40 * 30] = {0}, screen[30 * 40];
	struct turn t = {90, 30, 40};
	struct box part = {5, 6, 7, 8}, on = turn_box(&t, &part);
	(void)state;
	memset(screen, 0xFF, sizeof screen);
	turn_copy(&t, &part, page, 40, screen, 30);
	for (int y = 0; y < 40; y++)
		for (int x = 0; x < 30; x++) {
			bool within = x >= on.x && x < on.x + on.w && y >= on.y && y < on.y + on.h;
			assert_int_equal(screen[y * 30 + x], within ? 0 : UINT32_MAX);
		}
}

#define TAKE(t, c, v) device_take(&d, &(struct input_event){.type = (t), .code = (c), .value = (v)})

/* The tablet of QEMU: 0 to 32767, no scale known to SDL. The place comes after the button in some records. */
static void
test_absolute_pointer(void **state)
{
	struct device d = {.pointer = true, .range = {32767, 32767}};
	int x, y;
	(void)state;
	assert_int_equal(TAKE(EV_ABS, ABS_X, 16384), NEWS_NONE);
	assert_int_equal(TAKE(EV_SYN, SYN_REPORT, 0), NEWS_NONE);
	assert_int_equal(TAKE(EV_KEY, BTN_LEFT, 1), NEWS_NONE);
	assert_int_equal(TAKE(EV_ABS, ABS_Y, 32767), NEWS_NONE);
	assert_int_equal(TAKE(EV_SYN, SYN_REPORT, 0), NEWS_DOWN);
	device_place(&d, 1080, 1920, &x, &y);
	assert_int_equal(x, 540);
	assert_int_equal(y, 1919);
	assert_int_equal(TAKE(EV_SYN, SYN_REPORT, 0), NEWS_NONE);
	assert_int_equal(TAKE(EV_KEY, BTN_RIGHT, 1), NEWS_NONE);
	assert_int_equal(TAKE(EV_SYN, SYN_REPORT, 0), NEWS_NONE);
	assert_int_equal(TAKE(EV_KEY, BTN_LEFT, 0), NEWS_NONE);
	assert_int_equal(TAKE(EV_SYN, SYN_REPORT, 0), NEWS_UP);
	/* Out of its own range, or with none: never off the screen. */
	TAKE(EV_ABS, ABS_X, -5);
	TAKE(EV_ABS, ABS_Y, INT32_MAX);
	device_place(&d, 1080, 1920, &x, &y);
	assert_int_equal(x, 0);
	assert_int_equal(y, 1919);
	d.range[0] = d.range[1] = 0;
	device_place(&d, 1080, 1920, &x, &y);
	assert_int_equal(x, 0);
}

static void
test_headphone_jack(void **state)
{
	struct device d = {.jack = true};
	(void)state;
	assert_int_equal(TAKE(EV_SW, SW_HEADPHONE_INSERT, 1), NEWS_HEADPHONES);
	assert_int_equal(TAKE(EV_SW, SW_HEADPHONE_INSERT, 0), NEWS_NO_HEADPHONES);
	assert_int_equal(TAKE(EV_SW, SW_LID, 1), NEWS_NONE);
	/* A keyboard is no pointer: what it types is no news. */
	assert_int_equal(TAKE(EV_KEY, BTN_LEFT, 1), NEWS_NONE);
	assert_int_equal(TAKE(EV_SYN, SYN_REPORT, 0), NEWS_NONE);
}

int
main(void)
{
	clock_init();
	language_init();
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_letters_are_let_go),
	    cmocka_unit_test(test_damage_is_enough),
	    cmocka_unit_test(test_damage_is_little),
	    cmocka_unit_test(test_damage_adds_up),
	    cmocka_unit_test(test_shapes_are_kept),
	    cmocka_unit_test(test_typed_is_marked),
	    cmocka_unit_test(test_foresight),
	    cmocka_unit_test(test_turned_screens),
	    cmocka_unit_test(test_turned_part),
	    cmocka_unit_test(test_absolute_pointer),
	    cmocka_unit_test(test_headphone_jack),
	};
	return cmocka_run_group_tests_name("kiosk_paint", tests, set_up, tear_down);
}

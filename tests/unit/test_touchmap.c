/* Where a finger is: the mathematics by table, and the file that keeps it. */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/file.h"
#include "base/log.h"
#include "base/memory.h"
#include "kiosk/house.h"
#include "kiosk/turn.h"

#define N 5

static const struct spot crosses[N] = {{0.12, 0.13}, {0.88, 0.13}, {0.88, 0.75}, {0.12, 0.75}, {0.64, 0.31}};

/* What a screen says of a finger, as six numbers; and whether that can be put right. */
static const struct {
	const char *name;
	struct touchmap says;
	bool told;
} screens[] = {
    {"as it is", {{1, 0, 0, 0, 1, 0}}, true},
    {"off by 4 and 3 per cent", {{1, 0, 0.04, 0, 1, -0.03}}, true},
    {"a frame that is larger than the panel", {{0.9, 0, 0.05, 0, 0.85, 0.08}}, true},
    {"a frame that is smaller: it says more than all", {{1.2, 0, -0.1, 0, 1.1, -0.05}}, true},
    {"mirrored from left to right", {{-1, 0, 1, 0, 1, 0}}, true},
    {"on its head", {{1, 0, 0, 0, -1, 1}}, true},
    {"both", {{-1, 0, 1, 0, -1, 1}}, true},
    {"axes exchanged", {{0, 1, 0, 1, 0, 0}}, true},
    {"axes exchanged, one mirrored", {{0, 1, 0, -1, 0, 1}}, true},
    {"hung askew by three degrees", {{0.9986, -0.0523, 0.03, 0.0523, 0.9986, -0.02}}, true},
    {"a quarter of its range is used", {{0.25, 0, 0.3, 0, 0.25, 0.6}}, true},
    {"one axis is dead", {{1, 0, 0, 0, 0, 0.5}}, false},
    {"both axes say the same", {{1, 0, 0, 1, 0, 0}}, false},
    {"both say nearly the same", {{1, 0.02, 0, 1, 0, 0}}, false},
    {"always the same place", {{0, 0, 0.5, 0, 0, 0.5}}, false},
    {"hardly any range", {{0.05, 0, 0.3, 0, 0.05, 0.6}}, false},
    {"no number", {{(double)NAN, 0, 0, 0, 1, 0}}, false},
    {"without end", {{(double)INFINITY, 0, 0, 0, 1, 0}}, false},
};

static void
assert_near(const char *name, struct spot a, struct spot b, double most)
{
	if (!(fabs(a.x - b.x) <= most) || !(fabs(a.y - b.y) <= most))
		fail_msg("%s: %f %f is not %f %f", name, a.x, a.y, b.x, b.y);
}

static void
test_screens(void **state)
{
	(void)state;
	static const struct spot elsewhere[] = {{0, 0}, {1, 1}, {0.5, 0.02}, {0.97, 0.4}};
	for (size_t i = 0; i < sizeof screens / sizeof *screens; i++) {
		struct spot said[N];
		struct touchmap t = touchmap_none;
		for (size_t c = 0; c < N; c++)
			said[c] = touchmap_apply(&screens[i].says, crosses[c]);
		if (touchmap_fit(said, crosses, 4, &t) != screens[i].told)
			fail_msg("%s", screens[i].name);
		if (!screens[i].told) {
			assert_memory_equal(&t, &touchmap_none, sizeof t);
			continue;
		}
		for (size_t e = 0; e < 4; e++)
			assert_near(screens[i].name, touchmap_apply(&t, touchmap_apply(&screens[i].says, elsewhere[e])),
			    elsewhere[e], 1e-9);
	}
}

/* Fingers that shake by half a per cent: the map is off by no more than they, wherever it is asked. */
static void
test_noise(void **state)
{
	(void)state;
	uint32_t seed = 1;
	for (size_t round = 0; round < 500; round++) {
		const struct touchmap *says = &screens[round % 10].says;
		struct spot said[N];
		struct touchmap t;
		for (size_t c = 0; c < N; c++) {
			double shake[2];
			for (int axis = 0; axis < 2; axis++) {
				seed = seed * 1664525 + 1013904223;
				shake[axis] = (seed / 4294967296.0 - 0.5) * 0.01;
			}
			said[c] = touchmap_apply(says, (struct spot){crosses[c].x + shake[0], crosses[c].y + shake[1]});
		}
		assert_true(touchmap_fit(said, crosses, N, &t));
		for (int corner = 0; corner < 4; corner++) {
			struct spot was = {corner & 1, corner >> 1};
			assert_near("noise", touchmap_apply(&t, touchmap_apply(says, was)), was, 0.02);
		}
	}
}

static void
test_too_few(void **state)
{
	(void)state;
	static const struct spot line[] = {{0.1, 0.1}, {0.4, 0.42}, {0.6, 0.6}, {0.9, 0.88}};
	struct touchmap t;
	assert_false(touchmap_fit(crosses, crosses, 2, &t));
	assert_false(touchmap_fit(crosses, crosses, 0, &t));
	assert_false(touchmap_fit(line, crosses, 4, &t));
	assert_true(touchmap_fit(crosses, crosses, 3, &t));
}

/* What is on the page at a place is, turned back, where the screen has its finger. */
static void
test_turns(void **state)
{
	(void)state;
	for (int degrees = 0; degrees < 360; degrees += 90)
		for (size_t c = 0; c < N; c++) {
			struct turn turn = {degrees, 1920, 1080};
			struct spot s = crosses[c];
			int w, h;
			turn_page(&turn, &w, &h);
			turn_back(degrees, &s.x, &s.y);
			int x = (int)(s.x * 1920), y = (int)(s.y * 1080);
			turn_point(&turn, &x, &y);
			assert_true(abs(x - (int)(crosses[c].x * w)) <= 1);
			assert_true(abs(y - (int)(crosses[c].y * h)) <= 1);
		}
}

static void
test_text(void **state)
{
	(void)state;
	static const struct {
		const char *text;
		bool map;
	} cases[] = {
	    {"1 0 0 0 1 0", true},
	    {"  -1.000000  0.000000 1 0 0.9 0.05 ", true},
	    {"0 1e0 0 1 0 -.5", true},
	    {"", false},
	    {"1 0 0 0 1", false},
	    {"1 0 0 0 1 0 0", false},
	    {"1 0 0 0 1 0x", false},
	    {"1,0 0 0 0 1 0", false},
	    {"1 0 0 0 1 nan", false},
	    {"1 0 0 0 inf 0", false},
	    {"1e300 0 0 0 1 0", false},
	    {"0 0 0.5 0 0 0.5", false}, /* all fingers in one place */
	    {"1 1 0 1 1 0", false},     /* on one line */
	    {"1 0 0 0 1 200", false},
	    {"one two three four five six", false},
	};
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct touchmap t = touchmap_none, again;
		char text[TOUCHMAP_TEXT];
		if (touchmap_parse(cases[i].text, &t) != cases[i].map)
			fail_msg("%s", cases[i].text);
		touchmap_print(&t, text);
		assert_true(touchmap_parse(text, &again));
		assert_memory_equal(&t, &again, sizeof t);
	}
}

struct disk {
	char dir[64];
	char *path;
	struct config config;
	struct house house;
	struct model model;
};

static int
set_up(void **state)
{
	struct disk *d = memory_new(1, sizeof *d);
	const char *tmp = getenv("TMPDIR");
	snprintf(d->dir, sizeof d->dir, "%.40s/touch-XXXXXX", tmp != NULL ? tmp : "/tmp");
	assert_non_null(mkdtemp(d->dir));
	d->path = file_join(d->dir, "touch.map");
	d->config.touch = memory_copy("");
	d->house.data_dir = d->dir;
	d->house.config = &d->config;
	*state = d;
	return 0;
}

static int
tear_down(void **state)
{
	struct disk *d = *state;
	unlink(d->path);
	rmdir(d->dir);
	free(d->path);
	free(d->config.touch);
	free(d);
	return 0;
}

static void
assert_read(struct disk *d, const struct touchmap *wanted)
{
	struct touchmap t = house_touch(&d->house);
	for (size_t i = 0; i < 6; i++)
		assert_true(fabs(t.n[i] - wanted->n[i]) < 1e-6);
}

static void
test_kept(void **state)
{
	struct disk *d = *state;
	struct event e;
	assert_read(d, &touchmap_none);
	for (size_t i = 0; i < 11; i++) {
		d->model.touch = screens[i].says;
		house_keep_touch(&d->house, &d->model, &e);
		assert_int_equal(e.kind, EVENT_KEPT);
		assert_int_equal(e.status, STATUS_OK);
		assert_read(d, &screens[i].says);
	}
}

/* The settings' own map, until staff have adjusted it. */
static void
test_settings(void **state)
{
	struct disk *d = *state;
	struct event e;
	static const struct touchmap set = {{0, 1, 0, 1, 0, 0}};
	free(d->config.touch);
	d->config.touch = memory_copy("0 1 0 1 0 0");
	assert_read(d, &set);
	d->model.touch = screens[1].says;
	house_keep_touch(&d->house, &d->model, &e);
	assert_read(d, &screens[1].says);
	unlink(d->path);
	free(d->config.touch);
	d->config.touch = memory_copy("0 1 0 1 0");
	assert_read(d, &touchmap_none);
}

/* Whatever stands in the file, there is a kiosk: every piece of a whole one, and other things. */
static void
test_damaged(void **state)
{
	struct disk *d = *state;
	static const char whole[] = "fingerpost-touch 1\n-1.000000 0.000000 1.000000 0.000000 1.000000 0.000000\n";
	static const struct {
		const char *bytes;
		size_t n;
	} odd[] = {
	    {"fingerpost-touch 2\n1 0 0 0 1 0\n", 31},
	    {"fingerpost-touch 1\n\0\n", 21},
	    {"fingerpost-touch 1\n-1 0 1 0 1 0\n\n", 33},
	    {"fingerpost-touch 1\n-1 0 1 0 1 0\0\n", 33},
	    {"\xff\xfe", 2},
	};
	for (size_t n = 0; n < sizeof whole - 1; n++) {
		assert_int_equal(file_write(d->path, whole, n, 0600, NULL), STATUS_OK);
		assert_read(d, &touchmap_none);
	}
	assert_int_equal(file_write(d->path, whole, sizeof whole - 1, 0600, NULL), STATUS_OK);
	assert_read(d, &screens[4].says);
	for (size_t i = 0; i < sizeof odd / sizeof *odd; i++) {
		assert_int_equal(file_write(d->path, odd[i].bytes, odd[i].n, 0600, NULL), STATUS_OK);
		assert_read(d, &touchmap_none);
	}
	char *large = memory_new(1, 100000);
	memset(large, '1', 100000);
	assert_int_equal(file_write(d->path, large, 100000, 0600, NULL), STATUS_OK);
	assert_read(d, &touchmap_none);
	free(large);
}

static void
test_no_disk(void **state)
{
	struct disk *d = *state;
	struct event e;
	d->house.data_dir = "/nonexistent";
	d->model.touch = touchmap_none;
	house_keep_touch(&d->house, &d->model, &e);
	assert_int_not_equal(e.status, STATUS_OK);
	assert_read(d, &touchmap_none);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_screens),
	    cmocka_unit_test(test_noise),
	    cmocka_unit_test(test_too_few),
	    cmocka_unit_test(test_turns),
	    cmocka_unit_test(test_text),
	    cmocka_unit_test_setup_teardown(test_kept, set_up, tear_down),
	    cmocka_unit_test_setup_teardown(test_settings, set_up, tear_down),
	    cmocka_unit_test_setup_teardown(test_damaged, set_up, tear_down),
	    cmocka_unit_test_setup_teardown(test_no_disk, set_up, tear_down),
	};
	return cmocka_run_group_tests_name("touchmap", tests, NULL, NULL);
}

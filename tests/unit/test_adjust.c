/* Adjusting the touch: crosses, what is refused, what is kept, and that nobody is locked out. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "kiosk/model.h"
#include "kiosk/turn.h"

struct bench {
	struct place place;
	struct model m;
	int64_t steady;
	enum effect last;
};

/* What the screens of these tests say of a finger. */
static const struct touchmap mirrored = {{-1, 0, 1, 0, 1, 0}}, askew = {{0.03, 0.94, 0.02, -0.9, 0.02, 0.97}};

static void
send(struct bench *b, struct event e, int64_t later)
{
	e.steady = b->steady += later;
	e.now = INT64_C(1795000000000) + e.steady;
	b->last = update(&b->m, &e);
}

static void
press(struct bench *b, enum verb verb, bool finger)
{
	send(b, (struct event){.kind = EVENT_PRESS, .action = {.verb = verb}, .finger = finger}, 700);
}

static void
begin(struct bench *b, int rotation)
{
	*b = (struct bench){.steady = 1000};
	b->place = (struct place){.name = "",
	    .phone = "",
	    .privacy = "",
	    .pin = "4711",
	    .languages = {"en"},
	    .rotation = rotation,
	    .idle = 60000,
	    .warn = 20000};
	model_init(&b->m, &b->place, 0, b->steady);
	press(b, VERB_STAFF, false);
	send(b, (struct event){.kind = EVENT_TEXT, .text = "4711"}, 700);
	press(b, VERB_NEXT, false);
	assert_int_equal(b->m.screen, SCREEN_STAFF);
	press(b, VERB_ADJUST, false);
	assert_int_equal(b->m.screen, SCREEN_ADJUST);
}

/* Where a place of the page is on a screen that was turned. */
static struct spot
on_screen(const struct bench *b, struct spot s)
{
	turn_back(b->place.rotation, &s.x, &s.y);
	return s;
}

/* A finger on the cross, off by a little of the page, as a screen says it. */
static void
touch(struct bench *b, const struct touchmap *says, int cross, double off)
{
	struct spot s = {adjust_crosses[cross].x + off, adjust_crosses[cross].y - off};
	struct spot said = touchmap_apply(says, on_screen(b, s));
	send(b, (struct event){.kind = EVENT_SPOT, .spot = said}, 700);
}

static void
touch_all(struct bench *b, const struct touchmap *says)
{
	for (int i = 0; i < ADJUST_CROSSES; i++) {
		assert_int_equal(b->m.screen, SCREEN_ADJUST);
		assert_int_equal(b->m.visit.adjust.cross, i);
		touch(b, says, i, i % 2 ? 0.004 : -0.004);
	}
}

static void
assert_right(const struct bench *b, const struct touchmap *says, const struct touchmap *map)
{
	static const struct spot places[] = {{0.05, 0.05}, {0.95, 0.95}, {0.3, 0.6}};
	for (size_t i = 0; i < 3; i++) {
		struct spot was = on_screen(b, places[i]), got = touchmap_apply(map, touchmap_apply(says, was));
		assert_true(got.x - was.x < 0.02 && was.x - got.x < 0.02);
		assert_true(got.y - was.y < 0.02 && was.y - got.y < 0.02);
	}
}

static bool
plain(const struct touchmap *t)
{
	return memcmp(t, &touchmap_none, sizeof *t) == 0;
}

static void
test_kept(void **state)
{
	(void)state;
	const struct touchmap *const says[] = {&touchmap_none, &mirrored, &askew};
	for (int rotation = 0; rotation < 360; rotation += 90)
		for (size_t i = 0; i < 3; i++) {
			struct bench b;
			begin(&b, rotation);
			touch_all(&b, says[i]);
			assert_int_equal(b.m.screen, SCREEN_KEEP);
			assert_right(&b, says[i], model_touch(&b.m));
			assert_true(plain(&b.m.touch));
			press(&b, VERB_YES, true);
			assert_int_equal(b.last, EFFECT_KEEP_TOUCH);
			assert_int_equal(b.m.screen, SCREEN_STAFF);
			assert_right(&b, says[i], model_touch(&b.m));
			send(&b, (struct event){.kind = EVENT_KEPT, .status = STATUS_OK}, 1);
			assert_int_equal(b.m.visit.adjust.told, ADJUST_KEPT);
			/* It outlives the visit. */
			press(&b, VERB_FINISH, true);
			assert_int_equal(b.m.screen, SCREEN_START);
			assert_right(&b, says[i], model_touch(&b.m));
		}
}

static void
test_not_stored(void **state)
{
	(void)state;
	struct bench b;
	begin(&b, 0);
	touch_all(&b, &mirrored);
	press(&b, VERB_YES, true);
	send(&b, (struct event){.kind = EVENT_KEPT, .status = STATUS_SYSTEM}, 1);
	assert_int_equal(b.m.visit.adjust.told, ADJUST_NOT_KEPT);
}

/* Only a finger with the new map can keep it; and it must be soon. */
static void
test_old_map_comes_back(void **state)
{
	(void)state;
	struct bench b;
	begin(&b, 0);
	touch_all(&b, &mirrored);
	press(&b, VERB_YES, false); /* a key, or a mouse */
	assert_int_equal(b.m.screen, SCREEN_KEEP);
	assert_int_equal(b.last, EFFECT_NONE);
	assert_int_equal(model_seconds_left(&b.m), 15);
	send(&b, (struct event){.kind = EVENT_TOUCHED}, 13000); /* whatever is touched meanwhile */
	send(&b, (struct event){.kind = EVENT_TICK}, 1200);
	assert_int_equal(b.m.screen, SCREEN_KEEP);
	assert_int_equal(model_deadline(&b.m), b.steady + 100);
	send(&b, (struct event){.kind = EVENT_TICK}, 100);
	assert_int_equal(b.m.screen, SCREEN_STAFF);
	assert_int_equal(b.m.visit.adjust.told, ADJUST_OLD);
	assert_true(plain(model_touch(&b.m)));
}

/* Every way off the page leads back to the old map. */
static void
test_ways_off(void **state)
{
	(void)state;
	static const enum verb ways[] = {VERB_BACK, VERB_HELP, VERB_FINISH, VERB_SETTINGS};
	for (size_t i = 0; i < 4; i++)
		for (int touches = 0; touches <= ADJUST_CROSSES; touches += ADJUST_CROSSES) {
			struct bench b;
			begin(&b, 0);
			if (touches)
				touch_all(&b, &mirrored);
			press(&b, ways[i], i % 2);
			assert_int_not_equal(b.m.screen, SCREEN_ADJUST);
			assert_int_not_equal(b.m.screen, SCREEN_KEEP);
			assert_true(plain(model_touch(&b.m)));
		}
}

/* From help one comes back to the question, whose time has gone on. */
static void
test_help_does_not_stop_the_clock(void **state)
{
	(void)state;
	struct bench b;
	begin(&b, 0);
	touch_all(&b, &mirrored);
	press(&b, VERB_HELP, false);
	send(&b, (struct event){.kind = EVENT_TICK}, 20000);
	press(&b, VERB_BACK, false);
	send(&b, (struct event){.kind = EVENT_TICK}, 1);
	assert_int_equal(b.m.screen, SCREEN_STAFF);
	assert_true(plain(model_touch(&b.m)));
}

static void
test_nobody_there(void **state)
{
	(void)state;
	struct bench b;
	begin(&b, 0);
	touch(&b, &mirrored, 0, 0);
	send(&b, (struct event){.kind = EVENT_TICK}, 59000);
	assert_int_equal(b.m.screen, SCREEN_ADJUST);
	assert_int_equal(model_seconds_left(&b.m), 1);
	touch(&b, &mirrored, 1, 0); /* every touch gives the whole time again */
	send(&b, (struct event){.kind = EVENT_TICK}, 59000);
	assert_int_equal(b.m.screen, SCREEN_ADJUST);
	send(&b, (struct event){.kind = EVENT_TICK}, 1000);
	assert_int_equal(b.m.screen, SCREEN_STAFF);
	assert_int_equal(b.m.visit.adjust.told, ADJUST_OLD);
	send(&b, (struct event){.kind = EVENT_TICK}, 1);
	assert_int_equal(b.m.screen, SCREEN_IDLE);
	send(&b, (struct event){.kind = EVENT_TICK}, 20000);
	assert_int_equal(b.m.screen, SCREEN_START);
}

/* What does not fit is said, and begun again. */
static void
test_refused(void **state)
{
	(void)state;
	struct bench b;
	begin(&b, 0);
	for (int i = 0; i < 4; i++) {
		struct spot line = {0.2 * i, 0.21 * i};
		send(&b, (struct event){.kind = EVENT_SPOT, .spot = line}, 700);
	}
	assert_int_equal(b.m.visit.adjust.wrong, ADJUST_LINE);
	assert_int_equal(b.m.visit.adjust.cross, 0);
	for (int i = 0; i < ADJUST_CROSSES; i++) {
		touch(&b, &askew, i, i == 4 ? 0.03 : 0);
		assert_int_equal(b.m.visit.adjust.wrong, i == 4 ? ADJUST_FAR : ADJUST_FINE);
	}
	/* One corner touched beside its cross: the check may be right, the map is not. */
	for (int i = 0; i < ADJUST_CROSSES; i++)
		touch(&b, &askew, i, i == 0 ? 0.2 : 0);
	assert_int_equal(b.m.visit.adjust.wrong, ADJUST_FAR);
	assert_int_equal(b.m.screen, SCREEN_ADJUST);
	touch_all(&b, &askew);
	assert_int_equal(b.m.screen, SCREEN_KEEP);
}

/* A finger that trembles, or a screen that says everything twice, is one touch. */
static void
test_twice(void **state)
{
	(void)state;
	struct bench b;
	begin(&b, 0);
	touch(&b, &touchmap_none, 0, 0);
	send(&b, (struct event){.kind = EVENT_SPOT, .spot = adjust_crosses[0]}, 200);
	send(&b, (struct event){.kind = EVENT_SPOT, .spot = adjust_crosses[0]}, 200);
	assert_int_equal(b.m.visit.adjust.cross, 1);
	touch(&b, &touchmap_none, 1, 0);
	assert_int_equal(b.m.visit.adjust.cross, 2);
}

/* Fingers are asked for nowhere else, and adjusting begins nowhere but with staff. */
static void
test_elsewhere(void **state)
{
	(void)state;
	struct bench b;
	begin(&b, 0);
	press(&b, VERB_FINISH, false);
	press(&b, VERB_ADJUST, true);
	touch(&b, &touchmap_none, 0, 0);
	press(&b, VERB_YES, true);
	assert_int_equal(b.m.screen, SCREEN_START);
	send(&b, (struct event){.kind = EVENT_PRESS, .action = {VERB_LANG, "en"}}, 700);
	press(&b, VERB_ADJUST, true);
	assert_int_equal(b.m.screen, SCREEN_NEEDS);
}

/* A new box: from the question about the screen, and back to it. */
static void
test_first_start(void **state)
{
	(void)state;
	struct founding g;
	struct bench b;
	begin(&b, 90);
	founding_init(&g);
	model_found(&b.m, &g);
	press(&b, VERB_ADJUST, true);
	assert_int_equal(b.m.screen, SCREEN_ADJUST);
	press(&b, VERB_BACK, false);
	g.stage = FOUNDING_ASKS;
	press(&b, VERB_ADJUST, true);
	assert_int_equal(b.m.screen, SCREEN_FOUNDING);
	while (strcmp(founding_questions[g.question].key, "screen") != 0)
		g.question++;
	press(&b, VERB_ADJUST, true);
	touch_all(&b, &askew);
	press(&b, VERB_YES, true);
	assert_int_equal(b.last, EFFECT_KEEP_TOUCH);
	assert_int_equal(b.m.screen, SCREEN_FOUNDING);
	assert_right(&b, &askew, model_touch(&b.m));
	press(&b, VERB_ADJUST, true);
	send(&b, (struct event){.kind = EVENT_TICK}, 60000);
	assert_int_equal(b.m.screen, SCREEN_FOUNDING);
	founding_finish(&g);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_kept),
	    cmocka_unit_test(test_not_stored),
	    cmocka_unit_test(test_old_map_comes_back),
	    cmocka_unit_test(test_ways_off),
	    cmocka_unit_test(test_help_does_not_stop_the_clock),
	    cmocka_unit_test(test_nobody_there),
	    cmocka_unit_test(test_refused),
	    cmocka_unit_test(test_twice),
	    cmocka_unit_test(test_elsewhere),
	    cmocka_unit_test(test_first_start),
	};
	return cmocka_run_group_tests_name("adjust", tests, NULL, NULL);
}

/* The numbers against the library's own recurrences: thousands of rules, at moments around the clock changes. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "base/clock.h"
#include "content/timetable.h"

static uint64_t
next_number(uint64_t *state)
{
	*state = *state * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
	return *state >> 33;
}

static int64_t
british(int year, int month, int day, int hour, int minute)
{
	return clock_from_british((struct tm){
	    .tm_year = year - 1900, .tm_mon = month - 1, .tm_mday = day, .tm_hour = hour, .tm_min = minute});
}

/* Not in the hour that the clocks leave out: nobody meets then. */
static struct session
random_session(uint64_t *seed)
{
	struct session s = {.interval = 1, .start = (int)((3 + next_number(seed) % 21) * 60), .end = -1};
	s.repeat = (enum session_repeat)(next_number(seed) % 5);
	if (next_number(seed) % 2 == 0)
		s.interval = 1 + (int)(next_number(seed) % 3);
	if (s.repeat == SESSION_WEEKLY || (s.repeat == SESSION_MONTHLY && next_number(seed) % 2 == 0))
		s.days = 1u + (unsigned)(next_number(seed) % 127);
	if (s.repeat == SESSION_MONTHLY && s.days != 0)
		s.ordinals = 1u + (unsigned)(next_number(seed) % 63);
	else if (s.repeat == SESSION_MONTHLY)
		s.month_days = 1u << (next_number(seed) % 29);
	/* every third week of what? libical has its own idea of it where there is no first day */
	bool needs_first = s.repeat == SESSION_ONCE || s.repeat == SESSION_YEARLY || s.interval > 1;
	if (needs_first || next_number(seed) % 2 == 0)
		s.from = (struct session_date){
		    2026, (signed char)(1 + next_number(seed) % 12), (signed char)(1 + next_number(seed) % 28)};
	if (next_number(seed) % 4 == 0 && s.repeat != SESSION_ONCE)
		s.until = (struct session_date){
		    2027, (signed char)(1 + next_number(seed) % 4), (signed char)(1 + next_number(seed) % 28)};
	s.not_holidays = next_number(seed) % 3 == 0;
	return s;
}

/* The wall's minutes from one moment to another: what a clock change adds or takes is not in them. */
static int64_t
wall_minutes(const struct timetable_window *w, int64_t at)
{
	return timetable_minutes(w, at) - w->minute;
}

/* Some have a gap: a day or a fortnight, around the moments that are tried. */
static uint64_t
add_gap(struct schedule *s, const struct timetable_window *w, uint64_t *seed)
{
	if (next_number(seed) % 3 != 0)
		return 0;
	signed char day = (signed char)(1 + next_number(seed) % 28), month = (signed char)(1 + next_number(seed) % 12);
	struct session_date from = {month < 6 ? 2027 : 2026, month, day}, until = from;
	if (day < 15)
		until.day = (signed char)(day + 13);
	assert_true(schedule_except(s, from, until));
	struct timetable_rule gap = timetable_gap(&s->gaps[0]);
	return timetable_days(w, &gap);
}

static void
test_agrees(void **state)
{
	(void)state;
	const int64_t moments[] = {british(2026, 11, 23, 12, 0), british(2026, 10, 24, 23, 59),
	    british(2027, 3, 27, 9, 30), british(2026, 12, 31, 18, 0), british(2027, 2, 28, 0, 0)};
	uint64_t seed = 7;
	for (int i = 0; i < 4000; i++) {
		struct schedule s = {.n = 1, .sessions = {random_session(&seed)}};
		struct timetable_rule r;
		int64_t now = moments[i % 5], start, end;
		struct timetable_window w;
		int minutes = 0;
		assert_true(timetable_rule(&s.sessions[0], &r));
		timetable_window(&w, now);
		uint64_t without = add_gap(&s, &w, &seed);
		bool on = schedule_next(&s, now, &start, &end);
		enum timetable_answer answer = timetable_next(&w, &r, without, &minutes);
		char *stored = schedule_store(&s);
		bool in_window = on && wall_minutes(&w, start) + w.minute < TIMETABLE_DAYS * 1440;
		if (in_window != (answer == TIMETABLE_SOON) || (in_window && minutes != wall_minutes(&w, start)))
			fail_msg("%s at %d: %d in %d minutes, not %d in %d", stored, i % 5, answer, minutes, in_window,
			    on ? (int)wall_minutes(&w, start) : -1);
		if (answer == TIMETABLE_OVER && on)
			fail_msg("%s is not over", stored);
		/* a span that ends just after the start has it, one that ends just before has not */
		if (in_window) {
			int at = timetable_minutes(&w, start);
			assert_true(timetable_starts(&w, &r, without, w.minute + 1, at + 1));
			assert_false(timetable_starts(&w, &r, without, w.minute + 1, at));
		}
		free(stored);
	}
}

static void
test_on_now(void **state)
{
	(void)state;
	struct timetable_rule r;
	struct timetable_window w;
	int minutes = 0;
	struct session day = {.repeat = SESSION_WEEKLY, .interval = 1, .days = 1, .start = 540, .end = 1020};
	assert_true(timetable_rule(&day, &r));
	timetable_window(&w, british(2026, 11, 23, 12, 0));
	assert_int_equal(timetable_next(&w, &r, 0, &minutes), TIMETABLE_NOW);
	timetable_window(&w, british(2026, 11, 23, 17, 0));
	assert_int_equal(timetable_next(&w, &r, 0, &minutes), TIMETABLE_SOON);
	assert_int_equal(minutes, 7 * 1440 - 480);
	timetable_window(&w, british(2026, 11, 23, 8, 59));
	assert_int_equal(timetable_next(&w, &r, 0, &minutes), TIMETABLE_SOON);
	assert_int_equal(minutes, 1);
	/* over midnight */
	struct session night = {.repeat = SESSION_DAILY, .interval = 1, .start = 1320, .end = 120};
	assert_true(timetable_rule(&night, &r));
	assert_int_equal(r.length, 240);
}

static void
test_unknown(void **state)
{
	(void)state;
	struct timetable_rule r;
	struct session s = {.repeat = SESSION_WEEKLY, .interval = 1, .days = 1, .start = -1, .end = -1};
	assert_false(timetable_rule(&s, &r));
	s.start = 600;
	s.interval = 0;
	assert_false(timetable_rule(&s, &r));
	s.interval = 1;
	s.repeat = SESSION_ONCE;
	s.from = (struct session_date){2026, 11, 2};
	assert_true(timetable_rule(&s, &r));
	struct timetable_window w;
	int minutes;
	timetable_window(&w, british(2026, 11, 23, 12, 0));
	assert_int_equal(timetable_next(&w, &r, 0, &minutes), TIMETABLE_OVER);
	timetable_window(&w, british(2026, 6, 1, 12, 0));
	assert_int_equal(timetable_next(&w, &r, 0, &minutes), TIMETABLE_LATER);
}

int
main(void)
{
	clock_init();
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_agrees),
	    cmocka_unit_test(test_on_now),
	    cmocka_unit_test(test_unknown),
	};
	return cmocka_run_group_tests_name("timetable", tests, NULL, NULL);
}

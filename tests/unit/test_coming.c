/* What is kept of the next times agrees with what the schedule says, at every moment. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

#include "base/clock.h"
#include "content/coming.h"

static const char *const schedules[] = {"Tue 10:30-12:00", "Mon-Fri 09:00-17:00; Sat 10:00-13:00",
    "1st Thu 14:00-16:00", "last Fri 22:00-02:00", "Mon-Sun 00:00-24:00", "Sun 01:30-02:30",
    "Tue 10:30, not 2026-12-22 to 2027-01-02", "Mon 10:00-11:00, not bank holidays", "2026-12-24 10:00-12:00",
    "Tue 10:00-11:00, until 2026-12-15", "Thu 18:00-19:00, every 3 weeks, from 2026-09-03",
    "yearly 11:00-11:30, from 2024-02-29", "day 31, last 09:00-10:00",
    "Tue 10:00-11:00, not 2026-12-22 to 2027-01-02; 2026-12-29 14:00-15:00", "Wed"};

static int64_t
at(int month, int day, int hour, int minute)
{
	return clock_from_british(
	    (struct tm){.tm_year = 126, .tm_mon = month - 1, .tm_mday = day, .tm_hour = hour, .tm_min = minute});
}

static void
test_agrees_with_the_schedule(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof schedules / sizeof *schedules; i++) {
		struct schedule s;
		struct schedule_time times[COMING_TIMES], kept;
		uint8_t stored[COMING_BYTES];
		bool more;
		int64_t built = at(10, 20, 12, 0);
		assert_int_equal(schedule_read(schedules[i], &s, NULL), STATUS_OK);
		size_t n = schedule_coming(&s, built, times, COMING_TIMES, &more);
		size_t size = coming_store(times, n, more, stored);
		size_t known = 0;
		/* five hours at a time, over the end of summer time, Christmas and New Year */
		for (int64_t now = built; now < built + 100 * CLOCK_DAY; now += 5 * CLOCK_HOUR + CLOCK_MINUTE) {
			int64_t start = 0, end = 0;
			bool next = schedule_next(&s, now, &start, &end);
			enum coming_answer answer = coming_next(stored, size, now, &kept);
			if (answer == COMING_UNKNOWN)
				continue;
			known++;
			if ((answer == COMING_FOUND) != next || (next && (kept.start != start || kept.end != end)))
				fail_msg("%s: %d at %lld", schedules[i], answer, (long long)now);
		}
		/* at least two weeks even of what is on every day */
		if (known < 13 * 24 / 5)
			fail_msg("%s: known for %zu", schedules[i], known);
	}
}

static void
test_what_is_over(void **state)
{
	(void)state;
	struct schedule s;
	struct schedule_time times[COMING_TIMES], next;
	uint8_t stored[COMING_BYTES];
	bool more;
	assert_int_equal(schedule_read("2026-12-24 10:00-12:00", &s, NULL), STATUS_OK);
	size_t n = schedule_coming(&s, at(12, 1, 0, 0), times, COMING_TIMES, &more);
	size_t size = coming_store(times, n, more, stored);
	assert_int_equal(coming_next(stored, size, at(12, 24, 9, 59), &next), COMING_FOUND);
	assert_int_equal(coming_next(stored, size, at(12, 24, 10, 0), &next), COMING_NONE);
	assert_int_equal(coming_next(stored, 0, at(12, 24, 10, 0), &next), COMING_UNKNOWN);
	for (size_t cut = 2; cut < size; cut++)
		assert_int_equal(coming_next(stored, cut, 0, &next), COMING_UNKNOWN);
	const uint8_t endless[] = {0, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff};
	assert_int_equal(coming_next(endless, sizeof endless, 0, &next), COMING_UNKNOWN);
}

/* Every third week from nobody knows when: no date is better than a wrong one. */
static void
test_weeks_without_a_first_day(void **state)
{
	(void)state;
	struct schedule s;
	int64_t start, end;
	assert_true(schedule_load("FREQ=WEEKLY;INTERVAL=3;BYDAY=TU 10:00-11:00", &s));
	assert_false(schedule_next(&s, at(11, 24, 0, 0), &start, &end));
	assert_true(schedule_load("FREQ=WEEKLY;INTERVAL=3;BYDAY=TU 10:00-11:00 from 2026-11-03", &s));
	assert_true(schedule_next(&s, at(11, 22, 0, 0), &start, &end));
	assert_int_equal(start, at(11, 24, 10, 0));
	assert_true(schedule_next(&s, start, &start, &end));
	assert_int_equal(start, at(12, 15, 10, 0));
	/* the week begins with Monday: the Sunday is of the week before, in which it is on */
	assert_true(schedule_load("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU 10:00-11:00 from 2026-11-02", &s));
	assert_true(schedule_next(&s, at(11, 2, 12, 0), &start, &end));
	assert_int_equal(start, at(11, 8, 10, 0));
	assert_true(schedule_next(&s, start, &start, &end));
	assert_int_equal(start, at(11, 16, 10, 0));
}

/* A special opening is meant, though the days around it are taken out. */
static void
test_special_opening(void **state)
{
	(void)state;
	struct schedule s;
	int64_t start, end;
	assert_int_equal(
	    schedule_read("Mon-Fri 09:00-17:00, not 2026-12-24 to 2027-01-01; 2026-12-24 09:00-12:00", &s, NULL),
	    STATUS_OK);
	assert_true(schedule_next(&s, at(12, 23, 18, 0), &start, &end));
	assert_int_equal(start, at(12, 24, 9, 0));
	assert_int_equal(end, at(12, 24, 12, 0));
	assert_true(schedule_next(&s, start, &start, &end));
	assert_int_equal(start, at(12, 31 + 4, 9, 0));
}

/* 1.30 comes twice on the last Sunday of October, and not at all on that of March. */
static void
test_clock_changes(void **state)
{
	(void)state;
	struct schedule s;
	int64_t start, end;
	assert_int_equal(schedule_read("Sun 01:30-03:30", &s, NULL), STATUS_OK);
	for (int again = 0; again < 2; again++) {
		assert_true(schedule_next(&s, at(10, 24, 12, 0), &start, &end));
		assert_int_equal(start, at(10, 25, 0, 30) + CLOCK_HOUR);
		assert_int_equal(end - start, 3 * CLOCK_HOUR);
		/* asked from winter, the answer is the same */
		assert_true(schedule_next(&s, at(12, 1, 12, 0), &start, &end));
		assert_true(schedule_next(&s, at(3, 28, 12, 0), &start, &end));
		assert_int_equal(start, at(3, 29, 2, 30));
		assert_int_equal(end - start, CLOCK_HOUR);
	}
	assert_int_equal(schedule_read("Sun 10:30-12:00", &s, NULL), STATUS_OK);
	assert_true(schedule_next(&s, at(10, 19, 12, 0), &start, &end));
	int64_t before = start - 7 * CLOCK_DAY;
	assert_int_equal(start - before, 7 * CLOCK_DAY);
	assert_true(clock_british(start).tm_hour == 10 && clock_british(start).tm_min == 30);
}

int
main(void)
{
	clock_init();
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_agrees_with_the_schedule),
	    cmocka_unit_test(test_what_is_over),
	    cmocka_unit_test(test_weeks_without_a_first_day),
	    cmocka_unit_test(test_special_opening),
	    cmocka_unit_test(test_clock_changes),
	};
	return cmocka_run_group_tests_name("coming", tests, NULL, NULL);
}

/* When it is on: rule and now in, words and next time out, over the changes of the clock. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/clock.h"
#include "content/schedule.h"

/* "2026-11-24 10:30" in British time */
static int64_t
at(const char *s)
{
	struct tm t = {0};
	assert_int_equal(sscanf(s, "%d-%d-%d %d:%d", &t.tm_year, &t.tm_mon, &t.tm_mday, &t.tm_hour, &t.tm_min), 5);
	t.tm_year -= 1900;
	t.tm_mon -= 1;
	return clock_from_british(t);
}

static void
say_at(int64_t when, char out[40])
{
	struct tm t = clock_british(when);
	strftime(out, 40, "%Y-%m-%d %H:%M %Z", &t);
}

static void
check_next(const char *name, const struct schedule *s, const char *now, const char *next, const char *end)
{
	int64_t start = 0, stop = 0;
	char got[40] = "", got_end[40] = "";
	if (schedule_next(s, at(now), &start, &stop))
		say_at(start, got);
	if (stop != 0)
		say_at(stop, got_end);
	if (strcmp(got, next) != 0 || strcmp(got_end, end) != 0)
		print_error("%s, now %s: \"%s\" to \"%s\"\n", name, now, got, got_end);
	assert_string_equal(got, next);
	assert_string_equal(got_end, end);
}

/* 24 November 2026 is a Tuesday; the clocks change on 29 March and 25 October 2026. */
static const struct {
	const char *when, *now, *next, *end, *words;
} cases[] = {
    {"Tue 10:30-12:00", "2026-11-23 09:00", "2026-11-24 10:30 GMT", "2026-11-24 12:00 GMT",
        "Tuesdays 10.30am to 12 noon"},
    {"Tue 10:30-12:00", "2026-11-24 10:29", "2026-11-24 10:30 GMT", "2026-11-24 12:00 GMT", NULL},
    {"Tue 10:30-12:00", "2026-11-24 10:30", "2026-12-01 10:30 GMT", "2026-12-01 12:00 GMT", NULL},
    {"Sun 10:00-11:00", "2026-03-28 12:00", "2026-03-29 10:00 BST", "2026-03-29 11:00 BST", "Sundays 10am to 11am"},
    {"Sun 10:00-11:00", "2026-10-24 12:00", "2026-10-25 10:00 GMT", "2026-10-25 11:00 GMT", NULL},
    {"Sat 23:00-02:00", "2026-10-24 12:00", "2026-10-24 23:00 BST", "2026-10-25 02:00 GMT", "Saturdays 11pm to 2am"},
    {"Mon 09:00-10:00", "2026-03-24 12:00", "2026-03-30 09:00 BST", "2026-03-30 10:00 BST", NULL},
    /* gaps and holidays; 28 December 2026 is the Monday in place of Boxing Day */
    {"Tue 10:30-12:00, not 2026-11-24", "2026-11-23 09:00", "2026-12-01 10:30 GMT", "2026-12-01 12:00 GMT",
        "Tuesdays 10.30am to 12 noon, not on 24 November 2026"},
    {"Tue 10:30-12:00, not on 2026-12-22 to 2027-01-02", "2026-12-20 09:00", "2027-01-05 10:30 GMT",
        "2027-01-05 12:00 GMT", "Tuesdays 10.30am to 12 noon, not on 22 December 2026 to 2 January 2027"},
    {"Mon 10:00-11:00, not bank holidays", "2026-12-22 09:00", "2027-01-04 10:00 GMT", "2027-01-04 11:00 GMT",
        "Mondays 10am to 11am, not on bank holidays"},
    {"Fri 10:00-11:00, term time, except bank holidays", "2026-12-22 09:00", "2027-01-08 10:00 GMT",
        "2027-01-08 11:00 GMT", "Fridays 10am to 11am, term time only, not on bank holidays"},
    {"Mon-Fri 09:00-17:00", "2026-11-27 18:00", "2026-11-30 09:00 GMT", "2026-11-30 17:00 GMT",
        "Monday to Friday 9am to 5pm"},
    {"Mon, Wed 18:00-19:30", "2026-11-24 12:00", "2026-11-25 18:00 GMT", "2026-11-25 19:30 GMT",
        "Mondays and Wednesdays 6pm to 7.30pm"},
    {"Sat-Mon 09:00-10:00", "2026-11-24 12:00", "2026-11-28 09:00 GMT", "2026-11-28 10:00 GMT",
        "Mondays, Saturdays and Sundays 9am to 10am"},
    {"1st Thu 14:00-16:00", "2026-11-24 12:00", "2026-12-03 14:00 GMT", "2026-12-03 16:00 GMT",
        "First Thursday of the month 2pm to 4pm"},
    {"last Fri 10:00-11:00", "2026-11-24 12:00", "2026-11-27 10:00 GMT", "2026-11-27 11:00 GMT",
        "Last Friday of the month 10am to 11am"},
    {"last Fri 10:00-11:00", "2026-11-27 12:00", "2026-12-25 10:00 GMT", "2026-12-25 11:00 GMT", NULL},
    {"2nd and 4th Mon 13:00-14:00", "2026-11-24 12:00", "2026-12-14 13:00 GMT", "2026-12-14 14:00 GMT",
        "Second and fourth Monday of the month 1pm to 2pm"},
    {"5th Mon 13:00-14:00", "2026-12-01 12:00", "2027-03-29 13:00 BST", "2027-03-29 14:00 BST", NULL},
    {"Mon-Sun 00:00-24:00", "2026-11-24 12:00", "2026-11-25 00:00 GMT", "2026-11-26 00:00 GMT", "24 hours, every day"},
    {"Mon-Sun 08:00-20:00", "2026-11-24 07:00", "2026-11-24 08:00 GMT", "2026-11-24 20:00 GMT", "Every day 8am to 8pm"},
    {"Tue 10:30-12:00; Fri 14:00-15:00", "2026-11-24 12:00", "2026-11-27 14:00 GMT", "2026-11-27 15:00 GMT",
        "Tuesdays 10.30am to 12 noon; Fridays 2pm to 3pm"},
    {"Wed 15:30-17:00, term time", "2026-11-24 12:00", "2026-11-25 15:30 GMT", "2026-11-25 17:00 GMT",
        "Wednesdays 3.30pm to 5pm, term time only"},
    {"Wed 12:30-13:00, term time; Thu 9:05", "2026-11-25 14:00", "2026-11-26 09:05 GMT", "",
        "Wednesdays 12.30pm to 1pm, term time only; Thursdays from 9.05am"},
    {"tuesdays 10.30\xe2\x80\x93"
     "12.00 ;",
        "2026-11-23 09:00", "2026-11-24 10:30 GMT", "2026-11-24 12:00 GMT", "Tuesdays 10.30am to 12 noon"},
    {"Tue", "2026-11-23 09:00", "", "", "Tuesdays"},
    {"  ", "2026-11-23 09:00", "", "", ""},
};

static void
test_when(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct schedule s, again;
		struct fault f = {0};
		if (schedule_read(cases[i].when, &s, &f) != STATUS_OK)
			fail_msg("%s: %s", cases[i].when, f.text);
		check_next(cases[i].when, &s, cases[i].now, cases[i].next, cases[i].end);
		char *stored = schedule_store(&s), *words = schedule_words(&s);
		if (cases[i].words != NULL)
			assert_string_equal(words, cases[i].words);
		if (!schedule_load(stored, &again))
			fail_msg("%s: does not load", stored);
		char *twice = schedule_store(&again);
		assert_string_equal(twice, stored);
		check_next(stored, &again, cases[i].now, cases[i].next, cases[i].end);
		free(twice);
		free(stored);
		free(words);
	}
}

static void
test_when_refused(void **state)
{
	(void)state;
	static const char *const wrong[] = {"Tuesdayish 10:00-11:00", "Tue 25:00-26:00", "Tue 10:60-11:00",
	    "Tue 24:00-25:00", "Tu 10:00", "10:00-11:00", "Tue 10-11", "Tue 10:00-", "Mon- 10:00", "1st 10:00-11:00",
	    "6th Tue 10:00-11:00", "Tue 10:00-11:00 weekly", "Tue 10:00-11:00, fortnightly",
	    "Tue 10:00-11:00 Wed 10:00-11:00", "Tue 100:00-11:00"};
	for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
		struct schedule s;
		struct fault f = {0};
		if (schedule_read(wrong[i], &s, &f) != STATUS_INPUT)
			fail_msg("%s: taken", wrong[i]);
		assert_non_null(strchr(f.text, '"'));
	}
	char many[40 * 20] = "";
	for (size_t i = 0; i < 40; i++)
		memcpy(many + i * 16, "Tue 10:00-11:00;", 17);
	struct schedule s;
	assert_int_equal(schedule_read(many, &s, NULL), STATUS_INPUT);
}

static const struct {
	struct schedule_fields fields;
	const char *now, *next, *words;
} feeds[] = {
    {{.freq = "WEEKLY",
         .interval = "1",
         .byday = "TH,FR",
         .bymonthday = "2,3,4",
         .opens_at = "10:00:00",
         .closes_at = "18:00:00",
         .dtstart = "2005-01-01"},
        "2026-11-24 12:00", "2026-11-26 10:00 GMT", "Thursdays and Fridays 10am to 6pm"},
    {{.freq = "WEEKLY",
         .interval = "2",
         .byday = "TU",
         .opens_at = "10:00Z",
         .closes_at = "11:00",
         .dtstart = "2026-11-03"},
        "2026-11-18 12:00", "2026-12-01 10:00 GMT", "Every other Tuesday 10am to 11am"},
    {{.freq = "MONTHLY", .byday = "1MO,-1TU", .opens_at = "10:00", .closes_at = "11:00"}, "2026-11-23 12:00",
        "2026-11-24 10:00 GMT", "First Monday of the month 10am to 11am; last Tuesday of the month 10am to 11am"},
    {{.freq = "MONTHLY", .bymonthday = "1, 15, -1", .opens_at = "10:00"}, "2026-11-15 12:00", "2026-11-30 10:00 GMT",
        "1st, 15th and last day of the month from 10am"},
    {{.freq = "MONTHLY", .opens_at = "10:00", .dtstart = "2026-01-31"}, "2026-02-01 12:00", "2026-03-31 10:00 BST",
        NULL},
    {{.freq = "weekly", .byday = "Monday", .opens_at = "09:00"}, "2026-11-24 12:00", "2026-11-30 09:00 GMT",
        "Mondays from 9am"},
    {{.freq = "DAILY", .opens_at = "09:00", .closes_at = "17:00"}, "2026-11-24 12:00", "2026-11-25 09:00 GMT",
        "Every day 9am to 5pm"},
    {{.freq = "WEEKLY", .byday = "MO", .opens_at = "09:00", .valid_from = "2027-01-04"}, "2026-11-24 12:00",
        "2027-01-04 09:00 GMT", "Mondays from 9am, from 4 January 2027"},
    {{.freq = "WEEKLY", .byday = "MO", .opens_at = "09:00", .valid_to = "2026-11-30"}, "2026-11-30 08:00",
        "2026-11-30 09:00 GMT", "Mondays from 9am, until 30 November 2026"},
    {{.freq = "WEEKLY", .byday = "MO", .opens_at = "09:00", .until = "2026-11-30T00:00:00Z"}, "2026-11-30 10:00", "",
        NULL},
    {{.freq = "WEEKLY", .opens_at = "09:00", .dtstart = "2026-11-25"}, "2026-11-26 10:00", "2026-12-02 09:00 GMT",
        NULL},
    {{.opens_at = "19:00", .dtstart = "2026-12-05"}, "2026-11-26 10:00", "2026-12-05 19:00 GMT",
        "5 December 2026 from 7pm"},
    {{.opens_at = "19:00", .dtstart = "2026-12-05"}, "2026-12-06 10:00", "", NULL},
    {{.freq = "YEARLY", .opens_at = "11:00", .dtstart = "2024-02-29"}, "2026-12-06 10:00", "2028-02-29 11:00 GMT",
        NULL},
    {{.byday = "WE", .opens_at = "19:00"}, "2026-11-26 10:00", "2026-12-02 19:00 GMT", "Wednesdays from 7pm"},
};

static void
test_feed(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof feeds / sizeof *feeds; i++) {
		struct schedule s = {0};
		struct fault f = {0};
		if (schedule_add(&s, &feeds[i].fields, &f) != STATUS_OK)
			fail_msg("row %zu: %s", i, f.text);
		schedule_tidy(&s, at("2026-11-01 00:00"));
		char *words = schedule_words(&s), *stored = schedule_store(&s);
		int64_t start, end;
		char got[40] = "";
		if (schedule_next(&s, at(feeds[i].now), &start, &end))
			say_at(start, got);
		if (strcmp(got, feeds[i].next) != 0)
			print_error("row %zu, %s\n", i, stored);
		assert_string_equal(got, feeds[i].next);
		if (feeds[i].words != NULL)
			assert_string_equal(words, feeds[i].words);
		assert_true(schedule_load(stored, &s));
		free(words);
		free(stored);
	}
}

static void
test_feed_refused(void **state)
{
	(void)state;
	static const struct {
		struct schedule_fields fields;
		const char *wrong;
	} wrong[] = {
	    {{.freq = "FORTNIGHTLY", .byday = "MO"}, "freq"},
	    {{.freq = "WEEKLY", .byday = "XX"}, "byday"},
	    {{.freq = "WEEKLY", .byday = "MO", .opens_at = "25:00"}, "opens_at"},
	    {{.freq = "WEEKLY", .byday = "MO", .opens_at = "9:00", .closes_at = "noonish"}, "closes_at"},
	    {{.freq = "WEEKLY", .byday = "MO", .interval = "-4"}, "interval"},
	    {{.freq = "WEEKLY", .byday = "MO", .interval = "999999999999999999999"}, "interval"},
	    {{.freq = "WEEKLY", .byday = "MO", .dtstart = "2026-02-30"}, "dtstart"},
	    {{.freq = "MONTHLY", .bymonthday = "32"}, "bymonthday"},
	    {{.freq = "WEEKLY"}, "dtstart"},
	};
	for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
		struct schedule s = {0};
		struct fault f = {0};
		assert_int_equal(schedule_add(&s, &wrong[i].fields, &f), STATUS_INPUT);
		assert_non_null(strstr(f.text, wrong[i].wrong));
		assert_int_equal(s.n, 0);
	}
}

/* Rules as feeds write them, from 1 December 2026 (a Tuesday), asked on 24 November. */
static const struct {
	const char *rule, *next, *words; /* or words: what is wrong, where next is NULL */
} rules[] = {
    {"FREQ=WEEKLY;BYDAY=TU", "2026-12-01 10:00 GMT", "Tuesdays from 10am, from 1 December 2026"},
    {"RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=WE", "2026-12-02 10:00 GMT", NULL},
    {"freq=monthly;byday=-1FR", "2026-12-25 10:00 GMT", NULL},
    {"FREQ=MONTHLY;BYDAY=MO;BYSETPOS=2", "2026-12-14 10:00 GMT", NULL},
    {"FREQ=WEEKLY;BYDAY=TU;EXDATE=20261201T100000Z,20261208", "2026-12-15 10:00 GMT", NULL},
    {"FREQ=WEEKLY;BYDAY=TU;COUNT=2", "2026-12-01 10:00 GMT",
        "Tuesdays from 10am, from 1 December 2026, until 8 December 2026"},
    {"FREQ=MONTHLY;BYDAY=1MO,3MO;COUNT=3", "2026-12-07 10:00 GMT",
        "First Monday of the month from 10am, from 1 December 2026, until 4 January 2027; third Monday of the month "
        "from "
        "10am, from 1 December 2026, until 4 January 2027"},
    {"FREQ=WEEKLY;BYDAY=TU;UNTIL=20261208T235959Z", "2026-12-01 10:00 GMT",
        "Tuesdays from 10am, from 1 December 2026, until 8 December 2026"},
    {"FREQ=MONTHLY;BYMONTHDAY=31", "2026-12-31 10:00 GMT", NULL},
    {"FREQ=HOURLY", NULL, "freq: cannot be read"},
    {"FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=1", NULL, "BYSETPOS"},
    {"FREQ=WEEKLY;BYHOUR=3", NULL, "\"BYHOUR\" is no part"},
    {"FREQ=WEEKLY;FREQ=DAILY", NULL, "FREQ: cannot be read"},
    {"FREQ=WEEKLY;BYDAY=XX", NULL, "byday: cannot be read"},
    {"FREQ=WEEKLY;COUNT=0", NULL, "count: cannot be read"},
    {"FREQ=WEEKLY;EXDATE=soon", NULL, "EXDATE: cannot be read"},
    {"FREQ=WEEKLY;UNTIL=20261399", NULL, "until: cannot be read"},
    {"FREQ", NULL, "FREQ: cannot be read"},
};

static void
test_rules(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof rules / sizeof *rules; i++) {
		struct schedule s = {0}, again;
		struct fault f = {0};
		const struct schedule_fields fields = {.opens_at = "10:00", .dtstart = "2026-12-01"};
		enum status status = schedule_add_rule(&s, rules[i].rule, &fields, &f);
		if (rules[i].next == NULL) {
			if (status != STATUS_INPUT || strstr(f.text, rules[i].words) == NULL)
				fail_msg("%s: %s", rules[i].rule, f.text);
			continue;
		}
		if (status != STATUS_OK)
			fail_msg("%s: %s", rules[i].rule, f.text);
		check_next(rules[i].rule, &s, "2026-11-24 12:00", rules[i].next, "");
		char *words = schedule_words(&s), *stored = schedule_store(&s);
		if (rules[i].words != NULL)
			assert_string_equal(words, rules[i].words);
		assert_true(schedule_load(stored, &again));
		check_next(stored, &again, "2026-11-24 12:00", rules[i].next, "");
		free(stored);
		free(words);
	}
}

static void
test_tidy(void **state)
{
	(void)state;
	struct schedule s = {0};
	static const char *const days[] = {"MO", "TU", "WE"};
	for (size_t i = 0; i < 3; i++)
		assert_int_equal(schedule_add(&s,
		                     &(struct schedule_fields){.freq = "WEEKLY",
		                         .byday = days[i],
		                         .opens_at = "09:00",
		                         .closes_at = "17:00",
		                         .dtstart = i == 0 ? "2020-01-06" : "2021-01-05"},
		                     NULL),
		    STATUS_OK);
	assert_int_equal(schedule_add(&s,
	                     &(struct schedule_fields){
	                         .freq = "WEEKLY", .byday = "SU", .opens_at = "09:00", .valid_to = "2005-01-01"},
	                     NULL),
	    STATUS_OK);
	assert_int_equal(schedule_tidy(&s, at("2026-11-24 12:00")), 1);
	assert_int_equal(s.n, 1);
	assert_int_equal(schedule_days(&s), 7);
}

static void
test_load_refuses(void **state)
{
	(void)state;
	static const char *const wrong[] = {"x", "FREQ=WEEKLY", "FREQ=WEEKLY;BYDAY=TU", "FREQ=SECONDLY 10:00-11:00",
	    "FREQ=WEEKLY;BYDAY=TU 1030-12:00", "FREQ=WEEKLY;BYDAY=TU 10:30-12:00 from 2026-13-01",
	    "FREQ=WEEKLY;BYDAY=TU 10:30-12:00 nonsense"};
	for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
		struct schedule s;
		assert_false(schedule_load(wrong[i], &s));
		assert_int_equal(s.n, 0);
	}
}

/* Skipping to today gives what walking from the first day gives. */
static void
test_skip_is_walk(void **state)
{
	(void)state;
	struct schedule s = {0};
	struct schedule_fields x = {
	    .freq = "WEEKLY", .interval = "3", .byday = "TU,SU", .opens_at = "01:30", .dtstart = "2025-01-07"};
	assert_int_equal(schedule_add(&s, &x, NULL), STATUS_OK);
	int64_t walk = at("2025-01-01 00:00"), start = 0, end = 0;
	while (walk < at("2027-01-01 00:00")) {
		assert_true(schedule_next(&s, walk, &start, &end));
		for (int64_t now = walk; now < start; now += 7 * CLOCK_HOUR) {
			int64_t again;
			assert_true(schedule_next(&s, now, &again, &end));
			assert_int_equal(again, start);
		}
		walk = start;
	}
}

int
main(void)
{
	clock_init();
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_when),
	    cmocka_unit_test(test_when_refused),
	    cmocka_unit_test(test_feed),
	    cmocka_unit_test(test_feed_refused),
	    cmocka_unit_test(test_rules),
	    cmocka_unit_test(test_tidy),
	    cmocka_unit_test(test_load_refuses),
	    cmocka_unit_test(test_skip_is_walk),
	};
	return cmocka_run_group_tests_name("schedule", tests, NULL, NULL);
}

/* British time, clock changes, working days and bank holidays. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include "base/clock.h"
#include "base/uuid.h"

static int64_t
british(int year, int month, int day, int hour, int minute)
{
	return clock_from_british((struct tm){
	    .tm_year = year - 1900, .tm_mon = month - 1, .tm_mday = day, .tm_hour = hour, .tm_min = minute});
}

static const struct {
	int year, month, day, days;
	const char *due;
} promises[] = {
    {2026, 11, 22, 5, "2026-11-27"}, /* a Sunday */
    {2026, 11, 20, 5, "2026-11-27"}, /* a Friday */
    {2026, 12, 23, 3, "2026-12-30"}, /* Christmas Day Friday; Boxing Day Saturday, so Monday 28 is its substitute */
    {2027, 12, 23, 2, "2027-12-29"}, /* both substitutes: Monday 27, Tuesday 28 */
    {2022, 12, 23, 1, "2022-12-28"}, /* Christmas Sunday: 26 and Tuesday 27 */
    {2026, 4, 2, 1, "2026-04-07"},   /* Good Friday 3 April, Easter Monday 6 April */
    {2027, 3, 25, 1, "2027-03-30"},  /* Good Friday 26 March, Easter Monday 29 March */
    {2026, 5, 1, 1, "2026-05-05"},   /* early May */
    {2026, 5, 22, 1, "2026-05-26"},  /* spring */
    {2026, 8, 28, 1, "2026-09-01"},  /* summer */
    {2027, 12, 31, 1, "2028-01-04"}, /* New Year's Day a Saturday: Monday 3 */
    {2026, 11, 22, 0, "2026-11-22"},
};

static void
keeps_promises_by_working_days(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof promises / sizeof *promises; i++) {
		char date[32];
		int64_t at = british(promises[i].year, promises[i].month, promises[i].day, 11, 0);
		int64_t due = clock_working_days_after(at, promises[i].days);
		assert_string_equal(clock_date(due, date, sizeof date), promises[i].due);
		assert_int_equal(clock_british(due).tm_hour, 18);
	}
}

static void
knows_summer_time(void **state)
{
	(void)state;
	char text[32];
	assert_string_equal(clock_rfc3339(british(2026, 3, 29, 12, 0), text, sizeof text), "2026-03-29T11:00:00Z");
	assert_string_equal(clock_rfc3339(british(2026, 10, 25, 12, 0), text, sizeof text), "2026-10-25T12:00:00Z");
	assert_int_equal(clock_british(british(2026, 7, 1, 9, 30)).tm_hour, 9);
	assert_string_equal(clock_date(british(2026, 7, 1, 0, 30), text, sizeof text), "2026-07-01");
}

static void
rounds_down_before_1970(void **state)
{
	(void)state;
	char text[32];
	assert_string_equal(clock_rfc3339(-1, text, sizeof text), "1969-12-31T23:59:59Z");
}

static void
makes_keys_that_sort_by_time(void **state)
{
	(void)state;
	char a[UUID_TEXT], b[UUID_TEXT], c[UUID_TEXT];
	uuid_make(1, a);
	uuid_make(2, b);
	uuid_make(2, c);
	assert_true(uuid_valid(a) && uuid_valid(b) && uuid_valid(c));
	assert_true(strcmp(a, b) < 0);
	assert_string_not_equal(b, c);
	assert_int_equal(a[14], '7');
	assert_false(uuid_valid(NULL));
	assert_false(uuid_valid(""));
	assert_false(uuid_valid("00000000-0000-7000-8000-00000000000g"));
	assert_false(uuid_valid("00000000-0000-7000-8000-0000000000000"));
}

static int
london(void **state)
{
	(void)state;
	clock_init();
	return 0;
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(keeps_promises_by_working_days),
	    cmocka_unit_test(knows_summer_time),
	    cmocka_unit_test(rounds_down_before_1970),
	    cmocka_unit_test(makes_keys_that_sort_by_time),
	};
	return cmocka_run_group_tests_name("clock", tests, london, NULL);
}

/* What a month's report may say outside the practice: no count from 1 to 4, and none that can be worked out. */
#include "tests/unit/queue_fixture.h"

#include "queue/report.h"

static struct report_table
table(const long *n, size_t count)
{
	struct report_table t = {.n = count};
	for (size_t i = 0; i < count; i++) {
		snprintf(t.rows[i].code, sizeof t.rows[i].code, "%zu", i);
		t.rows[i].n = n[i];
	}
	return t;
}

static void
test_suppress(void **state)
{
	(void)state;
	static const struct {
		long n[4];
		bool hidden[4];
		bool any; /* something may be given */
	} samples[] = {
	    {{10, 7, 5, 0}, {false, false, false, false}, true},
	    {{10, 7, 4, 0}, {false, true, true, false}, true}, /* else 4 is the total less 17 */
	    {{10, 4, 1, 0}, {false, true, true, false}, true}, /* 4 and 1, or 2 and 3 */
	    {{10, 1, 1, 0}, {true, true, true, false}, true},  /* their sum of 2 would tell both */
	    {{10, 4, 4, 0}, {true, true, true, false}, true},  /* and so would 8 */
	    {{4, 4, 0, 0}, {true, true, false, false}, false}, /* nothing to hide them behind */
	    {{4, 0, 0, 0}, {true, false, false, false}, false},
	    {{0, 0, 0, 0}, {false, false, false, false}, true},
	};
	for (size_t i = 0; i < sizeof samples / sizeof samples[0]; i++) {
		bool hidden[REPORT_ROWS];
		struct report_table t = table(samples[i].n, 4);
		assert_int_equal(report_suppress(&t, hidden), samples[i].any);
		for (size_t k = 0; k < 4; k++)
			assert_int_equal(hidden[k], samples[i].hidden[k]);
	}
}

/* --- An outsider with a pencil: every way in which the withheld numbers could be, given what is printed -------------
 */

/* How many values the small count at one place of a table can have, when the total and the rest are known. */
static int
possible_values(const struct report_table *before, const struct report_table *after, size_t at)
{
	long left = 0;
	size_t others = 0;
	for (size_t i = 0; i < after->n; i++)
		if (after->rows[i].n == REPORT_WITHHELD) {
			left += before->rows[i].n;
			others += i != at;
		}
	int possible = 0;
	for (long guess = 1; guess < REPORT_LEAST; guess++)
		possible += others == 0 ? guess == left : left - guess >= (long)others;
	return possible;
}

static void
test_nothing_follows(void **state)
{
	(void)state;
	for (long a = 0; a < 12; a++)
		for (long b = 0; b < 12; b++)
			for (long c = 0; c < 12; c++)
				for (long d = 0; d < 12; d += 3) {
					struct report r = {
					    .asked = a + b + c + d, .first_try_median = -1, .first_try_p90 = -1};
					struct report_table before = table((long[]){a, b, c, d}, 4);
					r.needs = before;
					report_withhold(&r);
					for (size_t i = 0; i < r.needs.n; i++) {
						long n = before.rows[i].n;
						if (n == 0 || n >= REPORT_LEAST)
							continue;
						assert_int_equal(r.needs.rows[i].n, REPORT_WITHHELD);
						if (possible_values(&before, &r.needs, i) < 2)
							fail_msg(
							    "%ld %ld %ld %ld: number %zu can be told", a, b, c, d, i);
					}
				}
}

static struct report
month(long open, long closed, long withdrawn, long tried, long reached)
{
	struct report r = {.asked = open + closed + withdrawn,
	    .open = open,
	    .closed = closed,
	    .withdrawn = withdrawn,
	    .tried = tried,
	    .reached = reached,
	    .first_try_median = 1000,
	    .first_try_p90 = 2000};
	r.outcomes = table((long[]){closed}, 1);
	return r;
}

static void
test_totals(void **state)
{
	(void)state;
	struct report r = month(20, 30, 0, 40, 25);
	report_withhold(&r);
	assert_int_equal(r.open, 20);
	assert_int_equal(r.closed, 30);
	assert_int_equal(r.outcomes.rows[0].n, 30);
	assert_int_equal(r.tried, 40);
	assert_int_equal(r.reached, 25);
	assert_int_equal(r.first_try_median, 1000);

	r = month(2, 30, 20, 45, 25); /* two are open: the smaller of the others goes too */
	report_withhold(&r);
	assert_int_equal(r.open, REPORT_WITHHELD);
	assert_int_equal(r.withdrawn, REPORT_WITHHELD);
	assert_int_equal(r.closed, 30);
	assert_true(r.outcomes.withheld);

	r = month(20, 30, 0, 40, 38); /* two were tried and not reached */
	report_withhold(&r);
	assert_true(r.tried == REPORT_WITHHELD || r.reached == REPORT_WITHHELD);

	r = month(20, 30, 0, 48, 25); /* two were not tried */
	report_withhold(&r);
	assert_int_equal(r.tried, REPORT_WITHHELD);

	r = month(20, 30, 0, 3, 2); /* the times of three people */
	report_withhold(&r);
	assert_int_equal(r.tried, REPORT_WITHHELD);
	assert_int_equal(r.reached, REPORT_WITHHELD);
	assert_int_equal(r.first_try_median, -1);

	r = month(3, 0, 0, 1, 1);
	report_withhold(&r);
	assert_int_equal(r.asked, REPORT_WITHHELD);
	assert_true(r.needs.withheld && r.hours.withheld && r.outcomes.withheld);

	r = month(20, 30, 0, 40, 25);
	r.repeats = 47; /* three did not ask again */
	report_withhold(&r);
	assert_int_equal(r.repeats, REPORT_WITHHELD);

	r = month(20, 30, 0, 40, 25);
	r.channels = table((long[]){46, 4}, 2);
	snprintf(r.channels.rows[1].code, sizeof r.channels.rows[1].code, "staff");
	r.sources = table((long[]){4}, 1);
	report_withhold(&r);
	assert_true(r.sources.withheld);
}

static void
test_months(void **state)
{
	(void)state;
	char name[REPORT_MONTH];
	report_month_name(NOON, 0, name);
	assert_string_equal(name, "2025-11");
	report_month_name(NOON, 11, name);
	assert_string_equal(name, "2024-12");
	report_month_name(NOON, 12, name);
	assert_string_equal(name, "2024-11");
}

/* Days of a month that has an hour more than its days: British time. */
static void
test_days(void **state)
{
	struct fixture *x = *state;
	struct report r;
	int64_t from, until;
	assert_true(report_month("2025-10", &from, &until));
	fixture_add(x, x->q, "Anna", "+447700900123", until - CLOCK_MINUTE);
	fixture_add(x, x->q, "Anna", "+447700900123", from);
	fixture_add(x, x->q, "Anna", "+447700900123", until);
	ok(report_read(x->q, from, until, &r, &x->f));
	assert_int_equal(r.asked, 2);
	assert_int_equal(r.days.n, 31);
	assert_string_equal(r.days.rows[30].code, "31");
	assert_int_equal(r.days.rows[30].n, 1);
	assert_int_equal(r.days.rows[0].n, 1);
	assert_int_equal(r.hours.rows[23].n, 1);
	assert_int_equal(r.hours.rows[0].n, 1);
}

static void
test_export(void **state)
{
	struct fixture *x = *state;
	struct callback rows[2];
	struct callback_details d[2];
	struct callback_event events[10];
	size_t n;
	fixture_sign_in(x);
	ok(callback_get(x->q, fixture_add(x, x->q, "Anna", "+447700900123", NOON), &rows[0], &x->f));
	ok(callback_get(x->q, fixture_add(x, x->q, "Bob", "+447700900124", NOON), &rows[1], &x->f));
	ok(unseal_export(x->q, x->key, x->who.id, rows, 2, NOON + 5, d, &x->f));
	assert_string_equal(d[0].name, "Anna");
	assert_string_equal(d[1].name, "Bob");
	for (size_t i = 0; i < 2; i++)
		callback_details_finish(&d[i]);
	ok(callback_events(x->q, rows[0].id, events, 10, &n, &x->f));
	assert_string_equal(events[n - 1].what, "exported");
	assert_string_equal(events[n - 1].actor, USER);
	ok(callback_get(x->q, rows[0].id, &rows[0], &x->f));
	assert_int_equal(rows[0].exported, NOON + 5);
	assert_int_equal(unseal_export(x->q, x->key, "0190a5d0-0000-7000-8000-000000000001", rows, 2, NOON, d, &x->f),
	    STATUS_REFUSED);
	assert_null(d[0].name);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_suppress),
	    cmocka_unit_test(test_nothing_follows),
	    cmocka_unit_test(test_totals),
	    cmocka_unit_test(test_months),
	    cmocka_unit_test_setup_teardown(test_days, fixture_init, fixture_finish),
	    cmocka_unit_test_setup_teardown(test_export, fixture_init, fixture_finish),
	};
	return cmocka_run_group_tests_name("report", tests, NULL, NULL);
}

/* Every kind of finding, each in a directory that has nothing else wrong; and a directory that is as it should be. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "content/quality.h"
#include "content/upkeep.h"
#include "directory_fixture.h"

/* Rows say what differs from a good one, behind it. */
#pragma GCC diagnostic ignored "-Woverride-init"
#define PLACE .postcode = "UB1 3AR", .venue = "Hall", .lat = 51.51, .lon = -0.375
#define GOOD PLACE, .need = "FRIENDS", .when = "Tue 10:30-12:00", .phone = "020 7946 0101", .assured = "2026-11-01"

/* What is found, as "kind:id", in order; needs with too few are left out unless nothing else is asked for. */
static void
found(const struct fixture_row *rows, size_t n, const char *want)
{
	struct fixture x = {0};
	struct quality_report r;
	struct fault f = {0};
	char *text;
	size_t size, few = 0;
	fixture_build(&x, rows, n, fixture_now());
	if (quality_check(x.d, fixture_now(), &r, &f) != STATUS_OK)
		fail_msg("%s", f.text);
	FILE *out = open_memstream(&text, &size);
	for (size_t i = 0; i < r.n; i++) {
		few += r.findings[i].kind == QUALITY_FEW;
		if (r.findings[i].kind != QUALITY_FEW)
			fprintf(out, "%s:%s ", quality_name(r.findings[i].kind), r.findings[i].id);
		assert_true(r.findings[i].detail[0] != '\0');
	}
	fclose(out);
	assert_string_equal(text, want);
	assert_int_equal(r.activities, n);
	assert_int_equal(r.errors + r.warnings, r.n);
	/* a handful of activities leaves most needs with fewer than three */
	assert_true(few >= 7);
	free(text);
	quality_finish(&r);
	fixture_finish(&x);
}

#define FOUND(want, ...)                                                                                               \
	do {                                                                                                           \
		const struct fixture_row rows[] = {__VA_ARGS__};                                                       \
		found(rows, sizeof rows / sizeof *rows, want);                                                         \
	} while (0)

static void
test_good(void **state)
{
	(void)state;
	FOUND("", {.id = "a", .name = "Tea", GOOD}, {.id = "b", .name = "Cake", GOOD});
	/* the same name elsewhere, or at another time, is another activity */
	FOUND("", {.id = "a", .name = "Tea", GOOD}, {.id = "b", .name = "Tea", GOOD, .postcode = "UB1 3XX"},
	    {.id = "c", .name = "Tea", GOOD, .when = "Wed 10:30-12:00"});
	/* a helpline has no place and needs none */
	FOUND("", {.id = "a",
	              .name = "Line",
	              .need = "MIND",
	              .when = "Mon-Sun 00:00-24:00",
	              .phone = "116 123",
	              .assured = "2026-11-01"});
}

static void
test_errors(void **state)
{
	(void)state;
	FOUND("duplicate:b ", {.id = "a", .name = "Tea dance", GOOD}, {.id = "b", .name = "TEA  Dance!", GOOD});
	FOUND("duplicate:b duplicate:c ", {.id = "a", .name = "Tea", GOOD}, {.id = "b", .name = "Tea", GOOD},
	    {.id = "c", .name = "Tea", GOOD});
	FOUND("unreachable:a ",
	    {.id = "a", .name = "Tea", .need = "FRIENDS", .when = "Tue 10:30-12:00", .assured = "2026-11-01"});
	FOUND("bad-phone:a ", {.id = "a", .name = "Tea", GOOD, .phone = "020 79"});
	FOUND("bad-website:a bad-website:b bad-website:c ",
	    {.id = "a", .name = "A", GOOD, .website = "https://nowhere"},
	    {.id = "b", .name = "B", GOOD, .website = "ftp://example.org"},
	    {.id = "c", .name = "C", GOOD, .website = "https://example.org/a b"},
	    {.id = "d", .name = "D", GOOD, .website = "https://example.org/tea?x=1"});
	FOUND("out-of-range:a ", {.id = "a", .name = "Tea", GOOD, .lat = 10});
	FOUND("out-of-range:d ", {.id = "a", .name = "A", GOOD}, {.id = "b", .name = "B", GOOD},
	    {.id = "c", .name = "C", GOOD}, {.id = "d", .name = "D", GOOD, .lat = 52.6});
	FOUND("out-of-range:a ", {.id = "a", .name = "Tea", GOOD, .assured = "2027-11-01"});
}

static void
test_warnings(void **state)
{
	(void)state;
	FOUND("no-contact:a ", {.id = "a", .name = "Tea", GOOD, .phone = NULL});
	FOUND("no-time:a ", {.id = "a", .name = "Tea", GOOD, .when = NULL});
	FOUND("no-place:a ", {.id = "a",
	                         .name = "Site",
	                         .need = "MIND",
	                         .when = "Mon 10:00-11:00",
	                         .website = "https://example.org",
	                         .assured = "2026-11-01"});
	FOUND("no-need:a ", {.id = "a", .name = "Tea", GOOD, .need = ""});
	FOUND("stale:a stale:b ", {.id = "a", .name = "A", GOOD, .assured = "2026-06-01"},
	    {.id = "b", .name = "B", GOOD, .assured = NULL}, {.id = "c", .name = "C", GOOD, .assured = "2026-09-01"});
	FOUND("hard-to-read:a ",
	    {.id = "a",
	        .name = "A",
	        GOOD,
	        .description =
	            "Multidisciplinary professionals facilitate personalised interventions, empowering vulnerable "
	            "individuals to participate meaningfully in community-based therapeutic opportunities."},
	    {.id = "b",
	        .name = "B",
	        GOOD,
	        .description = "Come in and have tea with us. All are welcome, and it is free. "
	                       "We have games and cake as well."});
}

/* What is over, and what will be. */
static void
test_over(void **state)
{
	(void)state;
	FOUND("over:a over:b ", {.id = "a", .name = "A", GOOD, .when = "2026-10-05 10:00-12:00"},
	    {.id = "b", .name = "B", GOOD, .when = "Tue 10:00-12:00, until 2026-06-30; 2026-07-01 10:00"},
	    {.id = "c", .name = "C", GOOD, .when = "Tue 10:00-12:00, until 2099-06-30; 2026-07-01 10:00"});
}

static void
test_few(void **state)
{
	(void)state;
	const struct fixture_row rows[] = {{.id = "a", .name = "A", GOOD}, {.id = "b", .name = "B", GOOD},
	    {.id = "c", .name = "C", GOOD, .need = "FRIENDS,MONEY"}};
	struct fixture x = {0};
	struct quality_report r;
	bool money = false, friends = false;
	fixture_build(&x, rows, 3, fixture_now());
	assert_int_equal(quality_check(x.d, fixture_now(), &r, NULL), STATUS_OK);
	assert_int_equal(r.counts[QUALITY_FEW], 7);
	for (size_t i = 0; i < r.n; i++) {
		money = money || (r.findings[i].kind == QUALITY_FEW && strcmp(r.findings[i].name, "MONEY") == 0);
		friends = friends || (r.findings[i].kind == QUALITY_FEW && strcmp(r.findings[i].name, "FRIENDS") == 0);
	}
	assert_true(money && !friends);
	quality_finish(&r);
	fixture_finish(&x);
}

static void
test_reported(void **state)
{
	(void)state;
	const struct fixture_row rows[] = {{.id = "a", .name = "A", GOOD}, {.id = "b", .name = "B", GOOD}};
	struct fixture x = {0};
	struct quality_report r;
	fixture_build(&x, rows, 2, fixture_now());
	assert_int_equal(upkeep_report(x.dir, "b", UPKEEP_OTHER, fixture_now(), NULL), STATUS_OK);
	assert_true(directory_refresh(x.d));
	assert_int_equal(quality_check(x.d, fixture_now(), &r, NULL), STATUS_OK);
	assert_int_equal(r.counts[QUALITY_REPORTED], 1);
	assert_int_equal(r.errors, 0);
	assert_string_equal(r.findings[0].id, "b");
	quality_finish(&r);
	fixture_finish(&x);
}

static void
test_missing(void **state)
{
	(void)state;
	struct directory *d = directory_open("/nowhere");
	struct quality_report r;
	struct fault f = {0};
	assert_int_equal(quality_check(d, fixture_now(), &r, &f), STATUS_MISSING);
	assert_non_null(strstr(f.text, "/nowhere"));
	quality_finish(&r);
	directory_close(d);
}

int
main(void)
{
	clock_init();
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_good),
	    cmocka_unit_test(test_errors),
	    cmocka_unit_test(test_warnings),
	    cmocka_unit_test(test_over),
	    cmocka_unit_test(test_few),
	    cmocka_unit_test(test_reported),
	    cmocka_unit_test(test_missing),
	};
	return cmocka_run_group_tests_name("quality", tests, NULL, NULL);
}

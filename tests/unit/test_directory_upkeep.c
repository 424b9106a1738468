/* Freshness: amber, hidden, due; what patients report and staff confirm, over imports and in other programs. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <sys/stat.h>

#include "content/upkeep.h"
#include "directory_fixture.h"

#define ROW(i, date)                                                                                                   \
	{                                                                                                              \
		.id = (i), .name = (i), .need = "FRIENDS", .postcode = "UB1 3AR", .phone = "020 7946 0101",            \
		.assured = (date)                                                                                      \
	}
static const struct fixture_row rows[] = {ROW("new", "2026-11-01"), ROW("spring", "2026-05-01"),
    ROW("old", "2024-01-01"), ROW("older", "2022-01-01"), ROW("never", NULL)};
#define N_ROWS (sizeof rows / sizeof *rows)

static int
set_up(void **state)
{
	return fixture_set_up(state, rows, N_ROWS);
}

/* The ids of results with spaces between, behind their total; an amber one has a star. */
static void
check(struct directory_results *r, const char *want)
{
	char *text;
	size_t size;
	FILE *out = open_memstream(&text, &size);
	fprintf(out, "%zu:", r->total);
	for (size_t i = 0; i < r->count; i++)
		fprintf(out, " %s%s", r->activities[i].id, r->activities[i].stale ? "*" : "");
	fclose(out);
	assert_string_equal(text, want);
	free(text);
	directory_results_finish(r);
}

#define FOUND(x, want)                                                                                                 \
	do {                                                                                                           \
		struct directory_results found_;                                                                       \
		assert_int_equal(                                                                                      \
		    directory_find((x)->d, &(struct directory_query){.now = fixture_now()}, &found_, NULL),            \
		    STATUS_OK);                                                                                        \
		check(&found_, want);                                                                                  \
	} while (0)
#define DUE(x, limit, want)                                                                                            \
	do {                                                                                                           \
		struct directory_results due_;                                                                         \
		assert_int_equal(directory_due((x)->d, fixture_now(), limit, &due_, NULL), STATUS_OK);                 \
		check(&due_, want);                                                                                    \
	} while (0)

static void
test_limits(void **state)
{
	struct fixture *x = *state;
	FOUND(x, "5: new spring* old* older* never*");
	directory_set_freshness(x->d, 12, 0);
	FOUND(x, "5: new spring old* older* never*");
	directory_set_freshness(x->d, 3, 24);
	/* what was never checked has no date to be hidden by */
	FOUND(x, "3: new spring* never*");
	directory_set_freshness(x->d, 3, 36);
	FOUND(x, "4: new spring* old* never*");
	/* one that a queue or a picked list still names can be read */
	struct activity a;
	assert_int_equal(directory_get(x->d, "older", fixture_now(), &a, NULL), STATUS_OK);
	assert_true(a.stale);
	activity_finish(&a);
}

static void
test_due(void **state)
{
	struct fixture *x = *state;
	DUE(x, 100, "4: never* older* old* spring*");
	DUE(x, 2, "4: never* older*");
	DUE(x, 0, "4:");
}

static void
test_report(void **state)
{
	struct fixture *x = *state;
	assert_int_equal(upkeep_report(x->dir, "new", UPKEEP_OTHER, fixture_now(), NULL), STATUS_OK);
	assert_int_equal(upkeep_report(x->dir, "no such activity", UPKEEP_OTHER, fixture_now(), NULL), STATUS_OK);
	assert_true(directory_refresh(x->d));
	assert_false(directory_refresh(x->d));
	DUE(x, 100, "5: new never* older* old* spring*");
	/* it stays on show: staff decide */
	FOUND(x, "5: new spring* old* older* never*");
	struct activity a;
	assert_int_equal(directory_get(x->d, "new", fixture_now(), &a, NULL), STATUS_OK);
	assert_true(a.reported);
	activity_finish(&a);
	/* an import takes no report away */
	fixture_build(x, rows, N_ROWS, fixture_now());
	DUE(x, 1, "5: new");
}

static void
test_confirm(void **state)
{
	struct fixture *x = *state;
	assert_int_equal(upkeep_report(x->dir, "older", UPKEEP_OTHER, fixture_now() - CLOCK_DAY, NULL), STATUS_OK);
	assert_int_equal(upkeep_confirm(x->dir, "older", "amara", fixture_now() - CLOCK_HOUR, NULL), STATUS_OK);
	assert_true(directory_refresh(x->d));
	DUE(x, 100, "3: never* old* spring*");
	directory_set_freshness(x->d, 3, 24);
	/* renewed: no longer hidden, no longer put back */
	FOUND(x, "4: new older spring* never*");
	/* a report after that counts again */
	assert_int_equal(upkeep_report(x->dir, "older", UPKEEP_OTHER, fixture_now(), NULL), STATUS_OK);
	assert_true(directory_refresh(x->d));
	DUE(x, 1, "4: older");
}

static void
count_mark(void *context, const char *activity, const struct upkeep_mark *mark)
{
	int *reports = context;
	assert_string_equal(activity, "new");
	*reports += mark->reports;
}

static void
test_many_reports(void **state)
{
	struct fixture *x = *state;
	int reports = 0;
	char *path = file_join(x->dir, "upkeep.db");
	for (int i = 0; i < 50; i++)
		assert_int_equal(
		    upkeep_report(x->dir, "new", UPKEEP_OTHER, fixture_now() + i * CLOCK_MINUTE, NULL), STATUS_OK);
	struct stat s;
	assert_int_equal(stat(path, &s), 0);
	assert_int_equal(s.st_mode & 0777, 0660);
	assert_int_equal(upkeep_each(x->dir, count_mark, &reports, NULL), STATUS_OK);
	/* a day is a day, however often the button is pressed */
	assert_int_equal(reports, 1);
	free(path);
}

static void
test_damaged(void **state)
{
	struct fixture *x = *state;
	struct fault f = {0};
	char *path = file_join(x->dir, "upkeep.db");
	assert_int_equal(file_write(path, "not a database, whatever it is called", 37, 0600, NULL), STATUS_OK);
	assert_int_equal(upkeep_report(x->dir, "new", UPKEEP_OTHER, fixture_now(), &f), STATUS_SYSTEM);
	assert_non_null(strstr(f.text, "upkeep.db"));
	/* the directory is worth more than its marks */
	assert_true(directory_refresh(x->d));
	FOUND(x, "5: new spring* old* older* never*");
	free(path);
}

int
main(void)
{
	clock_init();
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test_setup_teardown(test_limits, set_up, fixture_tear_down),
	    cmocka_unit_test_setup_teardown(test_due, set_up, fixture_tear_down),
	    cmocka_unit_test_setup_teardown(test_report, set_up, fixture_tear_down),
	    cmocka_unit_test_setup_teardown(test_confirm, set_up, fixture_tear_down),
	    cmocka_unit_test_setup_teardown(test_many_reports, set_up, fixture_tear_down),
	    cmocka_unit_test_setup_teardown(test_damaged, set_up, fixture_tear_down),
	};
	return cmocka_run_group_tests_name("directory upkeep", tests, NULL, NULL);
}

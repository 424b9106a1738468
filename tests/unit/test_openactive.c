/* OpenActive: the activity list, moments, and dates that become rules. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdlib.h>
#include <string.h>

#include <jansson.h>

#include "base/clock.h"
#include "content/field.h"
#include "content/openactive.h"
#include "content/openactive_activity.h"
#include "content/openactive_reading.h"

#define LIST "../shared/data/openactive_activity-list.jsonld"

static const char *
label_of(json_t *concepts, const char *id)
{
	for (size_t i = 0; i < json_array_size(concepts); i++) {
		json_t *one = json_array_get(concepts, i);
		if (strcmp(json_string_value(json_object_get(one, "identifier")), id) == 0)
			return json_string_value(json_object_get(one, "prefLabel"));
	}
	return NULL;
}

/* Every id of ours is in the published list, under the label that we believe it has. */
static void
test_ids(void **state)
{
	(void)state;
	json_t *list = json_load_file(LIST, 0, NULL);
	if (list == NULL) {
		print_message("no activity list beside the checkout: skipped\n");
		skip();
	}
	size_t n;
	const struct openactive_activity *all = openactive_activity_all(&n);
	assert_true(n >= 50);
	for (size_t i = 0; i < n; i++) {
		const char *label = label_of(json_object_get(list, "concept"), all[i].id);
		if (label == NULL)
			fail_msg("%s (%s) is not in the list", all[i].id, all[i].label);
		assert_string_equal(label, all[i].label);
	}
	json_decref(list);
}

static void
test_needs(void **state)
{
	(void)state;
	size_t n;
	const struct openactive_activity *all = openactive_activity_all(&n);
	for (size_t i = 0; i < n; i++) {
		char *codes = NULL;
		assert_int_equal(field_needs(all[i].needs, &codes, NULL), STATUS_OK);
		assert_string_equal(codes, all[i].needs);
		free(codes);
	}
	assert_string_equal(
	    openactive_activity_needs("https://openactive.io/activity-list#e3334ebc-7568-48fa-8c93-151626101e5b", NULL),
	    "ACTIVE,FRIENDS");
	assert_string_equal(
	    openactive_activity_needs("https://openactive.io/activity-list#anything", "Climbing"), "ACTIVE");
	assert_string_equal(openactive_activity_needs(NULL, "tea dance"), "ACTIVE,FRIENDS");
	assert_null(openactive_activity_needs(NULL, "Knitting"));
	assert_null(openactive_activity_needs(NULL, NULL));
}

static const struct {
	const char *text, *utc; /* NULL: no moment */
} moments[] = {
    {"2026-11-24T18:15:00Z", "2026-11-24T18:15:00Z"},
    {"2026-11-24T18:15Z", "2026-11-24T18:15:00Z"},
    {"2026-11-24T18:15:00.000Z", "2026-11-24T18:15:00Z"},
    {"2026-11-24T18:15:00+01:00", "2026-11-24T17:15:00Z"},
    {"2026-11-24T18:15:00-0530", "2026-11-24T23:45:00Z"},
    {"2026-11-24T18:15:00", "2026-11-24T18:15:00Z"},
    {"2026-07-24T18:15:00", "2026-07-24T17:15:00Z"}, /* British summer time */
    {"2026-11-24", NULL},
    {"2026-02-30T18:15:00Z", NULL},
    {"2026-11-24T25:15:00Z", NULL},
    {"2026-11-24T18:15:00X", NULL},
    {"2026-11-24T18:15:00+99:00", NULL},
    {"", NULL},
    {"soon", NULL},
};

static void
test_moments(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof moments / sizeof *moments; i++) {
		int64_t at;
		char text[32];
		bool right = openactive_moment(moments[i].text, &at);
		if (right != (moments[i].utc != NULL))
			fail_msg("%s", moments[i].text);
		if (right)
			assert_string_equal(clock_rfc3339(at, text, sizeof text), moments[i].utc);
	}
}

/* Dates at the same hours a week on from each other are one rule, across the change of the clocks too. */
static void
test_dates(void **state)
{
	(void)state;
	static const char *const starts[] = {"2026-10-13T17:15:00Z", "2026-10-15T09:00:00Z", "2026-10-20T17:15:00Z",
	    "2026-10-27T18:15:00Z", "2026-11-03T18:15:00Z"};
	struct openactive_dates *dates = calloc(1, sizeof *dates);
	struct schedule s = {0};
	for (size_t i = 0; i < sizeof starts / sizeof *starts; i++) {
		int64_t at;
		assert_true(openactive_moment(starts[i], &at));
		openactive_add_date(dates, at, at + CLOCK_HOUR);
	}
	openactive_read_dates(dates, &s);
	char *words = schedule_words(&s);
	assert_string_equal(words, "Tuesdays 6.15pm to 7.15pm, from 13 October 2026, until 3 November 2026; "
	                           "15 October 2026 10am to 11am");
	free(words);
	free(dates);
}

int
main(void)
{
	clock_init();
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_ids),
	    cmocka_unit_test(test_needs),
	    cmocka_unit_test(test_moments),
	    cmocka_unit_test(test_dates),
	};
	return cmocka_run_group_tests_name("openactive", tests, NULL, NULL);
}

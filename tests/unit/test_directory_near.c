/* What may be near, and that leaving out what is far changes no answer. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <math.h>

#include "content/directory_facts.h"
#include "content/directory_near.h"
#include "content/directory_rank.h"
#include "directory_fixture.h"

#define PLACES 4001
#define ROWS 700

static double
next(uint64_t *seed)
{
	*seed = *seed * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
	return (double)(*seed >> 33) / (double)(UINT64_C(1) << 31);
}

/* Whatever is within so many metres is in the box, and most of what is far from it is not. */
static void
test_box(void **state)
{
	(void)state;
	static struct directory_fact of[PLACES];
	const struct directory_facts f = {.of = of, .n = PLACES};
	struct directory_near n;
	uint64_t seed = 5;
	size_t inside = 0, in_box = 0;
	for (size_t i = 1; i < PLACES; i++)
		of[i] = (struct directory_fact){
		    .lat = i % 50 == 0 ? 0 : (float)(49 + 12 * next(&seed)), .lon = (float)(-9 + 11 * next(&seed))};
	directory_near_init(&n, &f);
	for (int q = 0; q < 200; q++) {
		double lat = 49 + 12 * next(&seed), lon = -9 + 11 * next(&seed), metres = 100 + 99000 * next(&seed);
		struct near_box box = near_box(lat, lon, metres);
		for (size_t i = 1; i < PLACES; i++) {
			bool boxed = near_in_box(&n, i / 64 * 64, &box) >> i % 64 & 1;
			bool unknown = near_unknown(&n, i / 64 * 64) >> i % 64 & 1;
			assert_int_equal(unknown, of[i].lat == 0);
			if (unknown) {
				assert_false(boxed);
				continue;
			}
			bool close = directory_distance(lat, lon, (double)of[i].lat, (double)of[i].lon) <= metres;
			if (close && !boxed)
				fail_msg("%f %f is within %f of %f %f", (double)of[i].lat, (double)of[i].lon, metres,
				    lat, lon);
			inside += close;
			in_box += boxed;
		}
	}
	assert_true(inside > 1000 && in_box < inside * 3 / 2);
	directory_near_finish(&n);
}

/* At the edges of the earth nothing is out of range. */
static void
test_edges(void **state)
{
	(void)state;
	static const double places[][2] = {
	    {90, 180}, {-90, -180}, {89.999, 0}, {-90, 0}, {0.001, 179.99}, {51, -180}, {HUGE_VAL, NAN}};
	static struct directory_fact of[8];
	const struct directory_facts f = {.of = of, .n = 8};
	struct directory_near n;
	for (size_t i = 0; i < 6; i++)
		of[i + 1] = (struct directory_fact){.lat = (float)places[i][0], .lon = (float)places[i][1]};
	directory_near_init(&n, &f);
	for (size_t i = 0; i < 7; i++) {
		struct near_box box = near_box(places[i][0], places[i][1], 10000);
		bool itself = near_in_box(&n, 0, &box) >> (i + 1) & 1;
		assert_true(itself || i == 6);
	}
	directory_near_finish(&n);
}

static void
build(struct fixture *x, int64_t now)
{
	static struct fixture_row rows[ROWS];
	static char ids[ROWS][16];
	static const char *const whens[] = {"Mon 10:00-11:00", "Tue 10:00-12:00", "Mon-Sun 09:00-17:00", NULL};
	uint64_t seed = 9;
	for (size_t i = 0; i < ROWS; i++) {
		bool local = i % 25 == 0;
		snprintf(ids[i], sizeof ids[i], "a%zu", i);
		rows[i] = (struct fixture_row){.id = ids[i],
		    .name = i % 3 == 0 ? "Dance" : "Yoga",
		    .need = "ACTIVE",
		    .description = "dance and tea",
		    .venue = "Hall",
		    .when = whens[i / 25 % 4],
		    .assured = i % 2 == 0 ? "2025-10-01" : "2024-01-01",
		    .lat = i % 40 == 39 ? 0
		           : local      ? 51.5 + 0.1 * next(&seed)
		                        : 50 + 5 * next(&seed),
		    .lon = i % 40 == 39 ? 0
		           : local      ? -0.4 + 0.1 * next(&seed)
		                        : -4 + 4 * next(&seed)};
	}
	fixture_build(x, rows, ROWS, now);
}

/* With room for all of them nothing is left out: the first of those are what few places give, and in that order. */
static void
test_same_answers(void **state)
{
	(void)state;
	struct fixture x = {0};
	struct fault f;
	uint64_t seed = 3;
	const int64_t now = INT64_C(1764158400000); /* Wednesday 26 November 2025, 12:00 */
	build(&x, now);
	for (int i = 0; i < 120; i++) {
		struct directory_query q = {.now = now + i * CLOCK_HOUR,
		    .lat = 50 + 3 * next(&seed),
		    .lon = -3 + 3 * next(&seed),
		    .words = i % 3 == 0   ? "dance"
		             : i % 3 == 1 ? ""
		                          : "tea",
		    .within_m = i % 7 == 0 ? 60000 : 0};
		if (i % 4 == 0)
			q.lat = q.lon = 0;
		if (i % 2 == 0)
			q.lat = q.lat != 0 ? 51.55 : 0, q.lon = q.lon != 0 ? -0.35 : 0;
		if (i % 5 == 0)
			q.from = q.now + CLOCK_DAY, q.until = q.now + 2 * CLOCK_DAY;
		struct directory_results all[4], few;
		size_t n = 0, total = 0;
		for (size_t page = 0; page < 4; page++) {
			q.limit = 200;
			q.offset = page * 200;
			assert_int_equal(directory_find(x.d, &q, &all[page], &f), STATUS_OK);
			n += all[page].count;
			total = all[page].total;
		}
		assert_int_equal(n, total);
		q.limit = 1 + (size_t)i % 12;
		q.offset = 0;
		assert_int_equal(directory_find(x.d, &q, &few, &f), STATUS_OK);
		assert_int_equal(few.total, total);
		for (size_t k = 0; k < few.count; k++)
			assert_string_equal(few.activities[k].id, all[0].activities[k].id);
		directory_results_finish(&few);
		for (size_t page = 0; page < 4; page++)
			directory_results_finish(&all[page]);
	}
	fixture_finish(&x);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_box),
	    cmocka_unit_test(test_edges),
	    cmocka_unit_test(test_same_answers),
	};
	clock_init();
	return cmocka_run_group_tests_name("directory_near", tests, NULL, NULL);
}

/* Code-Point Open: postcodes and districts are where they are, and activities that only say their postcode are there.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <math.h>

#include "content/import.h"
#include "content/postcodes.h"
#include "directory_fixture.h"

/* As the Ordnance Survey writes them: postcodes of seven characters, no row of names, 90 for those without a place. */
static const char codes[] =
    "\"UB1 3HA\",10,512850,180350,\"E92000001\",\"E19000003\",\"E18000007\",\"\",\"E09000009\",\"E05000181\"\r\n"
    "\"UB1 3HB\",10,512950,180450,\"E92000001\",\"E19000003\",\"E18000007\",\"\",\"E09000009\",\"E05000181\"\r\n"
    "\"B1  1AA\",10,406500,286800,\"E92000001\",\"\",\"\",\"\",\"\",\"\"\r\n"
    "\"SW1A1AA\",10,529090,179645,\"E92000001\",\"\",\"\",\"\",\"\",\"\"\r\n"
    "\"UB9 9ZZ\",90,0,0,\"E92000001\",\"\",\"\",\"\",\"\",\"\"\r\n";

static void
put(const char *dir, const char *name, const char *text, size_t n)
{
	char *path = file_join(dir, name);
	assert_int_equal(file_write(path, text, n, 0600, NULL), STATUS_OK);
	free(path);
}

static int
set_up(void **state)
{
	struct fixture *x = calloc(1, sizeof *x);
	const char *tmp = getenv("TMPDIR");
	snprintf(x->dir, sizeof x->dir, "%.40s/postcodes-XXXXXX", tmp != NULL ? tmp : "/tmp");
	assert_non_null(mkdtemp(x->dir));
	put(x->dir, "ub.csv", codes, sizeof codes - 1);
	*state = x;
	return 0;
}

static enum status
import(struct fixture *x, const char *name, struct postcodes_counts *counts, struct fault *f)
{
	char *path = file_join(x->dir, name);
	const char *const files[] = {path};
	enum status s = postcodes_import(x->dir, files, 1, counts, f);
	free(path);
	return s;
}

static void
check_place(struct postcodes *p, const char *postcode, double lat, double lon)
{
	double north, east;
	if (!postcodes_find(p, postcode, &north, &east) || fabs(north - lat) > 0.0003 || fabs(east - lon) > 0.0003)
		fail_msg("%s: %.5f %.5f", postcode, north, east);
}

static void
test_find(void **state)
{
	struct fixture *x = *state;
	struct postcodes_counts counts;
	struct fault f;
	double lat, lon;
	assert_null(postcodes_open(x->dir));
	if (import(x, "ub.csv", &counts, &f) != STATUS_OK)
		fail_msg("%s", f.text);
	assert_int_equal(counts.read, 5);
	assert_int_equal(counts.taken, 4);
	assert_int_equal(counts.passed, 1);
	struct postcodes *p = postcodes_open(x->dir);
	assert_non_null(p);
	/* Buckingham Palace, give or take its garden */
	check_place(p, "SW1A 1AA", 51.5010, -0.1416);
	check_place(p, "UB1 3HA", 51.5108, -0.3752);
	check_place(p, "UB1", 51.5113, -0.3745);
	check_place(p, "B1 1AA", 52.4790, -1.9057);
	assert_false(postcodes_find(p, "UB9 9ZZ", &lat, &lon));
	assert_false(postcodes_find(p, "UB9", &lat, &lon));
	postcodes_close(p);
}

static void
test_wrong_files(void **state)
{
	struct fixture *x = *state;
	static const char notes[] = "name,needs\nTea,ACTIVE\n", cut[] = "\"UB1 3HA\",10,512850,180350\n\"UB1 3";
	struct postcodes_counts counts;
	struct fault f;
	assert_int_equal(import(x, "ub.csv", &counts, NULL), STATUS_OK);
	put(x->dir, "notes.csv", notes, sizeof notes - 1);
	put(x->dir, "cut.csv", cut, sizeof cut - 1);
	assert_int_equal(import(x, "notes.csv", &counts, &f), STATUS_INPUT);
	assert_non_null(strstr(f.text, "notes.csv: no postcodes"));
	assert_int_equal(import(x, "cut.csv", &counts, &f), STATUS_INPUT);
	assert_int_equal(import(x, "none.csv", &counts, &f), STATUS_SYSTEM);
	/* what was known before is known still */
	struct postcodes *p = postcodes_open(x->dir);
	check_place(p, "UB1 3HB", 51.5117, -0.3737);
	postcodes_close(p);
}

static void
test_activities(void **state)
{
	struct fixture *x = *state;
	static const char list[] = "id,name,needs,postcode,latitude,longitude\nonly,Tea,ACTIVE,ub13ha,,\n"
	                           "told,Tea,ACTIVE,UB1 3HA,51.6,-0.4\nmasked,Tea,ACTIVE,UB1,,\n";
	struct postcodes_counts counts;
	struct activity a;
	double lat, lon;
	char *path = file_join(x->dir, "list.csv");
	const char *const files[] = {path};
	put(x->dir, "list.csv", list, sizeof list - 1);
	assert_int_equal(import(x, "ub.csv", &counts, NULL), STATUS_OK);
	assert_int_equal(import_files(x->dir, files, 1, false, NULL, NULL, NULL), STATUS_OK);
	x->d = directory_open(x->dir);
	assert_int_equal(directory_get(x->d, "only", clock_now(), &a, NULL), STATUS_OK);
	assert_true(fabs(a.lat - 51.5108) < 0.0003);
	activity_finish(&a);
	assert_int_equal(directory_get(x->d, "told", clock_now(), &a, NULL), STATUS_OK);
	assert_true(a.lat == 51.6);
	activity_finish(&a);
	assert_int_equal(directory_get(x->d, "masked", clock_now(), &a, NULL), STATUS_OK);
	assert_true(a.lat == 0);
	activity_finish(&a);
	/* where a patient is, though no activity is there */
	assert_true(directory_locate(x->d, "sw1a 1aa", &lat, &lon));
	assert_true(fabs(lat - 51.5010) < 0.0003);
	assert_true(directory_locate(x->d, "B1", &lat, &lon));
	assert_false(directory_locate(x->d, "ZE1 0AA", &lat, &lon));
	free(path);
}

int
main(void)
{
	clock_init();
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test_setup_teardown(test_find, set_up, fixture_tear_down),
	    cmocka_unit_test_setup_teardown(test_wrong_files, set_up, fixture_tear_down),
	    cmocka_unit_test_setup_teardown(test_activities, set_up, fixture_tear_down),
	};
	return cmocka_run_group_tests_name("postcodes", tests, NULL, NULL);
}

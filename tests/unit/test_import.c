/* Import: what is taken, what is reported, and that a bad file never costs a good directory. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <dirent.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/file.h"
#include "content/directory.h"
#include "content/import.h"
#include "tests/unit/folder.h"

#define HEADER                                                                                                         \
	"id,name,needs,description,venue,address,postcode,latitude,longitude,when,cost,step_free,phone,website,last_"  \
	"checked\n"
#define GOOD                                                                                                           \
	"tea,Tea dance,ACTIVE,,Hall,,UB1 3AR,51.5,-0.37,Tue 10:30-12:00,Free,yes,020 7946 "                            \
	"0123,https://example.org,2026-01-05\n"
#define SAMPLES "../shared/data/"

struct box {
	char dir[64];
	char *file;
	char *report;
	struct import_counts counts;
	struct fault fault;
};

static int
set_up(void **state)
{
	struct box *b = calloc(1, sizeof *b);
	const char *tmp = getenv("TMPDIR");
	snprintf(b->dir, sizeof b->dir, "%.40s/import-XXXXXX", tmp != NULL ? tmp : "/tmp");
	assert_non_null(mkdtemp(b->dir));
	b->file = file_join(b->dir, "list.csv");
	*state = b;
	return 0;
}

static int
tear_down(void **state)
{
	struct box *b = *state;
	folder_remove(b->dir);
	free(b->report);
	free(b->file);
	free(b);
	return 0;
}

static enum status
import_these(struct box *b, const char *const *files, size_t n, bool dry_run)
{
	free(b->report);
	size_t size;
	FILE *out = open_memstream(&b->report, &size);
	enum status s = import_files(b->dir, files, n, dry_run, out, &b->counts, &b->fault);
	fclose(out);
	return s;
}

static enum status
import_text(struct box *b, const char *text, bool dry_run)
{
	assert_int_equal(file_write(b->file, text, strlen(text), 0600, NULL), STATUS_OK);
	return import_these(b, (const char *const[]){b->file}, 1, dry_run);
}

static size_t
activities(struct box *b)
{
	struct directory *d = directory_open(b->dir);
	struct directory_summary s;
	directory_summary(d, &s);
	directory_close(d);
	return s.activities;
}

static void
assert_nothing_left(const struct box *b)
{
	DIR *dir = opendir(b->dir);
	for (struct dirent *e; (e = readdir(dir)) != NULL;)
		assert_null(strstr(e->d_name, ".new"));
	closedir(dir);
}

static void
test_good(void **state)
{
	struct box *b = *state;
	if (import_text(b, HEADER GOOD, false) != STATUS_OK)
		fail_msg("%s", b->fault.text);
	assert_string_equal(b->report, "");
	assert_int_equal(b->counts.good, 1);
	assert_nothing_left(b);
	struct directory *d = directory_open(b->dir);
	struct activity a;
	assert_int_equal(directory_get(d, "tea", clock_now(), &a, NULL), STATUS_OK);
	assert_string_equal(a.name, "Tea dance");
	assert_string_equal(a.need, "ACTIVE");
	assert_string_equal(a.when, "Tuesdays 10.30am to 12 noon");
	assert_string_equal(a.postcode, "UB1 3AR");
	assert_string_equal(a.phone, "020 7946 0123");
	assert_true(a.free);
	assert_int_equal(a.step_free, ACTIVITY_YES);
	assert_true(a.next > clock_now() && a.next_end - a.next == 90 * CLOCK_MINUTE);
	activity_finish(&a);
	directory_close(d);
}

/* One wrong cell each, in line 3 of a file whose other rows are right. */
static const struct {
	const char *row, *report;
} wrong[] = {
    {"x,,ACTIVE\n", "3:3: name: is missing"},
    {"x,Name,\n", "3:8: needs: is missing"},
    {"x,Name,DANCING\n", "3:8: needs: \"DANCING\" is no need code"},
    {"a b,Name,ACTIVE\n", "3:1: id: may hold"},
    {"x,Name,ACTIVE,,,,NOT A CODE\n", "3:18: postcode: \"NOT A CODE\" is no UK postcode"},
    {"x,Name,ACTIVE,,,,,100,0.1\n", "3:19: latitude: 100 is not in the British Isles"},
    {"x,Name,ACTIVE,,,,,-0.3,51.5\n", "3:19: latitude: -0.3 is not in"},
    {"x,Name,ACTIVE,,,,,0,0\n", "3:19: latitude: 0 is not in"},
    {"x,Name,ACTIVE,,,,,nan,0\n", "3:19: latitude: \"nan\" is no number"},
    {"x,Name,ACTIVE,,,,,51.5,\n", "3:1: latitude and longitude: one is there"},
    {"x,Name,ACTIVE,,,,,,,Tuesdayish\n", "3:21: when: \"Tuesdayish\" is no session"},
    {"x,Name,ACTIVE,,,,,,,,,perhaps\n", "3:23: step_free: \"perhaps\" is neither"},
    {"x,Name,ACTIVE,,,,,,,,,,12\n", "3:24: phone: \"12\" is no phone number"},
    {"x,Name,ACTIVE,,,,,,,,,,,javascript:alert(1)\n", "3:25: website:"},
    {"x,Name,ACTIVE,,,,,,,,,,,ftp://example.org\n", "3:25: website:"},
    {"x,Name,ACTIVE,,,,,,,,,,,,2026-02-30\n", "3:26: last_checked: \"2026-02-30\" is no date"},
    {"x,Name,ACTIVE,a \"b\",\"c\"d\n", "3:24: text behind a closing quote"},
    {"tea,Name,ACTIVE\n", "3:1: id \"tea\" is there already"},
    {"x,Name,ACTIVE,,,,,,,,,,,,,surplus\n", "3:27: more cells than"},
};

static void
test_wrong_cells(void **state)
{
	struct box *b = *state;
	for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
		char text[2000];
		snprintf(text, sizeof text, "%s%s%s%s", HEADER, GOOD, wrong[i].row, "y,Yoga,ACTIVE\n");
		if (import_text(b, text, false) != STATUS_OK)
			fail_msg("%s: %s", wrong[i].row, b->fault.text);
		if (strstr(b->report, wrong[i].report) == NULL || strncmp(b->report, b->file, strlen(b->file)) != 0)
			print_error("%s gives %s\n", wrong[i].row, b->report);
		assert_non_null(strstr(b->report, wrong[i].report));
		assert_int_equal(b->counts.read, 3);
		assert_int_equal(b->counts.bad, 1);
		assert_int_equal(activities(b), 2);
	}
}

/* What spreadsheets make of 12 October 2025, and what they must not become. */
static const struct {
	const char *cell, *date; /* NULL: not known */
} dates[] = {
    {"2025-10-12", "2025-10-12"}, {"12/10/2025", "2025-10-12"}, {"12/10/25", "2025-10-12"}, {"12-Oct-25", "2025-10-12"},
    {"12-Oct-2025", "2025-10-12"}, {"12 October 2025", "2025-10-12"}, {"12.10.2025", "2025-10-12"},
    {"12/10/2025 00:00", "2025-10-12"}, {"2025-10-12T09:30:00", "2025-10-12"}, {"45942", "2025-10-12"},
    {"45942.5", "2025-10-12"}, {"1 Sept 2025", "2025-09-01"},
    {"31/12/2199", NULL}, /* in the future: the row stays, the date does not */
};

static void
test_dates(void **state)
{
	struct box *b = *state;
	for (size_t i = 0; i < sizeof dates / sizeof *dates; i++) {
		char text[200], got[24];
		struct activity a;
		snprintf(text, sizeof text, "id,name,needs,last_checked\nx,Yoga,ACTIVE,%s\n", dates[i].cell);
		if (import_text(b, text, false) != STATUS_OK)
			fail_msg("%s: %s%s", dates[i].cell, b->report, b->fault.text);
		struct directory *d = directory_open(b->dir);
		assert_int_equal(directory_get(d, "x", clock_now(), &a, NULL), STATUS_OK);
		if (dates[i].date != NULL)
			assert_string_equal(clock_date(a.assured, got, sizeof got), dates[i].date);
		else
			assert_int_equal(a.assured, 0);
		assert_int_equal(strstr(b->report, "is in the future") != NULL, dates[i].date == NULL);
		activity_finish(&a);
		directory_close(d);
	}
}

static void
test_more_than_half(void **state)
{
	struct box *b = *state;
	assert_int_equal(import_text(b, HEADER GOOD "y,Yoga,ACTIVE\n", false), STATUS_OK);
	assert_int_equal(import_text(b, HEADER "1,,\n2,,\nz,Zumba,ACTIVE\n", false), STATUS_INPUT);
	assert_non_null(strstr(b->fault.text, "2 of 3"));
	assert_int_equal(activities(b), 2);
	assert_nothing_left(b);
	/* exactly half is not more than half */
	assert_int_equal(import_text(b, HEADER "1,,\nz,Zumba,ACTIVE\n", false), STATUS_OK);
	assert_int_equal(activities(b), 1);
}

static void
test_unreadable(void **state)
{
	static const struct {
		const char *text, *fault;
	} files[] = {
	    {"", "empty"},
	    {HEADER, "nothing to import"},
	    {"name,description\nTea,nice\n", "no \"needs\""},
	    {HEADER GOOD "y,\"Yoga,ACTIVE\nz,Zumba,ACTIVE\n", "list.csv:3:3: a quote is opened here and never closed"},
	    {"{\"contents\": [", "list.csv:1:"},
	    {"{\"hello\": 1}", "neither a service"},
	};
	struct box *b = *state;
	assert_int_equal(import_text(b, HEADER GOOD, false), STATUS_OK);
	for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
		assert_int_equal(import_text(b, files[i].text, false), STATUS_INPUT);
		if (strstr(b->fault.text, files[i].fault) == NULL)
			fail_msg("%s: %s", files[i].text, b->fault.text);
		assert_int_equal(activities(b), 1);
		assert_nothing_left(b);
	}
	assert_int_equal(import_these(b, (const char *const[]){"/nowhere/list.csv"}, 1, false), STATUS_MISSING);
	assert_int_equal(activities(b), 1);
}

static void
test_dry_run(void **state)
{
	struct box *b = *state;
	assert_int_equal(import_text(b, HEADER GOOD, true), STATUS_OK);
	assert_int_equal(b->counts.good, 1);
	assert_int_equal(activities(b), 0);
	assert_nothing_left(b);
	char *db = file_join(b->dir, "directory.db");
	assert_int_not_equal(access(db, F_OK), 0);
	free(db);
}

static void
test_rename_fails(void **state)
{
	struct box *b = *state;
	char *db = file_join(b->dir, "directory.db");
	/* a folder in the way cannot be renamed over */
	assert_int_equal(mkdir(db, 0700), 0);
	assert_int_equal(import_text(b, HEADER GOOD, false), STATUS_SYSTEM);
	assert_nothing_left(b);
	assert_int_equal(rmdir(db), 0);
	free(db);
	struct fault f;
	assert_int_equal(
	    import_files("/nowhere", (const char *const[]){b->file}, 1, false, NULL, NULL, &f), STATUS_SYSTEM);
}

/* The disk takes no more at some point of the build: whichever, the old directory is still there, whole. */
static void
test_disk_full(void **state)
{
	struct box *b = *state;
	struct rlimit before, tight;
	assert_int_equal(import_text(b, HEADER GOOD "y,Yoga,ACTIVE\n", false), STATUS_OK);
	assert_int_equal(file_write(b->file, HEADER GOOD, strlen(HEADER GOOD), 0600, NULL), STATUS_OK);
	assert_int_equal(getrlimit(RLIMIT_FSIZE, &before), 0);
	signal(SIGXFSZ, SIG_IGN);
	enum status s = STATUS_SYSTEM;
	size_t failed = 0;
	for (rlim_t limit = 0; s != STATUS_OK; limit += 4096, failed++) {
		tight = (struct rlimit){limit, before.rlim_max};
		assert_int_equal(setrlimit(RLIMIT_FSIZE, &tight), 0);
		s = import_files(b->dir, (const char *const[]){b->file}, 1, false, NULL, NULL, &b->fault);
		assert_int_equal(setrlimit(RLIMIT_FSIZE, &before), 0);
		assert_nothing_left(b);
		assert_int_equal(activities(b), s == STATUS_OK ? 1 : 2);
		if (s != STATUS_OK)
			assert_true(strstr(b->fault.text, "directory.db.new-") != NULL ||
			            strstr(b->fault.text, "feed-list.csv.db") != NULL);
	}
	assert_true(failed > 8);
	signal(SIGXFSZ, SIG_DFL);
}

static void
test_leftovers(void **state)
{
	struct box *b = *state;
	char *dead = file_join(b->dir, "directory.db.new-999999999"), *alive = file_join(b->dir, "directory.db.new-1");
	assert_int_equal(file_write(dead, "x", 1, 0600, NULL), STATUS_OK);
	assert_int_equal(file_write(alive, "x", 1, 0600, NULL), STATUS_OK);
	assert_int_equal(import_text(b, HEADER GOOD, false), STATUS_OK);
	assert_int_not_equal(access(dead, F_OK), 0);
	assert_int_equal(access(alive, F_OK), 0);
	free(alive);
	free(dead);
}

static void
test_refresh(void **state)
{
	struct box *b = *state;
	struct fault f;
	struct directory *d = directory_open(b->dir);
	assert_false(directory_ready(d, &f));
	assert_false(directory_refresh(d));
	assert_int_equal(import_text(b, HEADER GOOD, false), STATUS_OK);
	assert_true(directory_refresh(d));
	assert_true(directory_ready(d, &f));
	assert_false(directory_refresh(d));
	struct activity a;
	assert_int_equal(directory_get(d, "yoga", clock_now(), &a, &f), STATUS_MISSING);
	assert_int_equal(import_text(b, HEADER GOOD "yoga,Yoga,ACTIVE\n", false), STATUS_OK);
	assert_true(directory_refresh(d));
	assert_int_equal(directory_get(d, "yoga", clock_now(), &a, &f), STATUS_OK);
	activity_finish(&a);
	/* a broken file in its place: said, and survived */
	char *db = file_join(b->dir, "directory.db");
	assert_int_equal(file_write(db, "not a database at all", 21, 0644, NULL), STATUS_OK);
	assert_true(directory_refresh(d));
	assert_false(directory_ready(d, &f));
	assert_non_null(strstr(f.text, "directory.db"));
	struct directory_results r;
	assert_int_not_equal(directory_find(d, &(struct directory_query){.now = 1}, &r, &f), STATUS_OK);
	assert_int_equal(r.count, 0);
	free(db);
	directory_close(d);
}

static void
test_header(void **state)
{
	struct box *b = *state;
	assert_int_equal(
	    import_text(b, "\xef\xbb\xbfStep free;Name;Colour;NEEDS;name\r\nyes;Yoga;red;active, friends;x\r\n", false),
	    STATUS_OK);
	assert_non_null(strstr(b->report, ":1:16: column \"Colour\" is not known"));
	assert_non_null(strstr(b->report, ":1:29: column \"name\" is there twice"));
	struct directory *d = directory_open(b->dir);
	struct directory_results r;
	assert_int_equal(
	    directory_find(d, &(struct directory_query){.now = 1, .step_free = true}, &r, NULL), STATUS_OK);
	assert_int_equal(r.count, 1);
	assert_string_equal(r.activities[0].name, "Yoga");
	assert_string_equal(r.activities[0].need, "ACTIVE,FRIENDS");
	directory_results_finish(&r);
	directory_close(d);
}

/* Without an id it is made of name, venue and postcode, and stays. */
static void
test_made_id(void **state)
{
	struct box *b = *state;
	char first[ACTIVITY_ID] = "";
	static const char *const texts[] = {"name,needs,venue,postcode,cost\nYoga,ACTIVE,Hall,UB1 3AR,Free\n",
	    "cost,postcode,venue,needs,name\n\xc2\xa3"
	    "5,ub13ar,HALL,MIND,yoga\n"};
	for (size_t i = 0; i < 2; i++) {
		assert_int_equal(import_text(b, texts[i], false), STATUS_OK);
		struct directory *d = directory_open(b->dir);
		struct directory_results r;
		assert_int_equal(directory_find(d, &(struct directory_query){.now = 1}, &r, NULL), STATUS_OK);
		assert_int_equal(r.count, 1);
		if (i == 0)
			memcpy(first, r.activities[0].id, sizeof first);
		assert_int_equal(strlen(first), 20);
		assert_string_equal(r.activities[0].id, first);
		directory_results_finish(&r);
		directory_close(d);
	}
	assert_int_equal(import_text(b, "name,needs\nYoga,ACTIVE\nYoga,MIND\n", false), STATUS_OK);
	assert_non_null(strstr(b->report, ":3:1: an activity of this name"));
}

static void
test_several_files(void **state)
{
	struct box *b = *state;
	char *second = file_join(b->dir, "second.json");
	static const char json[] = "[{\"id\": 7, \"name\": \"Debt advice\"}, {\"id\": \"tea\", \"name\": \"Another\"}]";
	assert_int_equal(file_write(second, json, sizeof json - 1, 0600, NULL), STATUS_OK);
	assert_int_equal(file_write(b->file, HEADER GOOD, strlen(HEADER GOOD), 0600, NULL), STATUS_OK);
	assert_int_equal(import_these(b, (const char *const[]){b->file, second}, 2, false), STATUS_OK);
	/* the same id for two things: both are there */
	assert_int_equal(activities(b), 3);
	free(second);
}

/* The directory that everybody sees first has no mistake in it, and answers every need. */
static void
test_example(void **state)
{
	struct box *b = *state;
	if (import_these(b, (const char *const[]){"content/example/directory.csv"}, 1, false) != STATUS_OK)
		fail_msg("%s", b->fault.text);
	assert_string_equal(b->report, "");
	assert_int_equal(b->counts.bad, 0);
	assert_true(b->counts.good >= 60);
	struct directory *d = directory_open(b->dir);
	struct directory_summary s;
	directory_summary(d, &s);
	for (size_t i = 0; i < 8; i++)
		assert_true(s.per_need[i] >= 3);
	directory_close(d);
}

static void
test_samples(void **state)
{
	struct box *b = *state;
	static const char *const files[] = {SAMPLES "oruk-validator_v3_service_list_data.json",
	    SAMPLES "oruk-uk-profile_service_full.json", SAMPLES "oruk-uk-profile_service_list.json",
	    SAMPLES "oruk-uk-profile_service_at_location_full.json"};
	if (access(files[0], R_OK) != 0) {
		print_message("no samples beside the checkout: skipped\n");
		skip();
	}
	for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
		if (import_these(b, files + i, 1, false) != STATUS_OK)
			fail_msg("%s: %s", files[i], b->fault.text);
		assert_int_equal(b->counts.bad, 0);
		assert_int_equal(b->counts.read, i == 0 ? 128 : 1);
		assert_int_equal(activities(b), 1);
		if (i > 0)
			continue;
		assert_non_null(
		    strstr(b->report, "has an id that another before it has: left out (127, first services[1])"));
	}
}

int
main(void)
{
	clock_init();
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test_setup_teardown(test_good, set_up, tear_down),
	    cmocka_unit_test_setup_teardown(test_wrong_cells, set_up, tear_down),
	    cmocka_unit_test_setup_teardown(test_dates, set_up, tear_down),
	    cmocka_unit_test_setup_teardown(test_more_than_half, set_up, tear_down),
	    cmocka_unit_test_setup_teardown(test_unreadable, set_up, tear_down),
	    cmocka_unit_test_setup_teardown(test_dry_run, set_up, tear_down),
	    cmocka_unit_test_setup_teardown(test_rename_fails, set_up, tear_down),
	    cmocka_unit_test_setup_teardown(test_disk_full, set_up, tear_down),
	    cmocka_unit_test_setup_teardown(test_leftovers, set_up, tear_down),
	    cmocka_unit_test_setup_teardown(test_refresh, set_up, tear_down),
	    cmocka_unit_test_setup_teardown(test_header, set_up, tear_down),
	    cmocka_unit_test_setup_teardown(test_made_id, set_up, tear_down),
	    cmocka_unit_test_setup_teardown(test_several_files, set_up, tear_down),
	    cmocka_unit_test_setup_teardown(test_example, set_up, tear_down),
	    cmocka_unit_test_setup_teardown(test_samples, set_up, tear_down),
	};
	return cmocka_run_group_tests_name("import", tests, NULL, NULL);
}

/* Finding: words, misspellings, filters, nearness, paging, and hostile input. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/file.h"
#include "content/directory.h"
#include "content/import.h"
#include "tests/unit/folder.h"

static const char list[] =
    "id,name,needs,description,venue,postcode,latitude,longitude,when,cost,step_free,women_only,languages,last_"
    "checked\n"
    "tea,Tuesday tea dance,ACTIVE FRIENDS,Dancing and tea for all,Southall Town Hall,UB1 3AR,51.5069,-0.3780,Tue "
    "14:00-16:00,Free,yes,,,2026-11-01\n"
    "salsa,Salsa for beginners,ACTIVE,A dancing class,Ealing Club,W5 2BP,51.5130,-0.3050,Thu 19:00-20:00,\xc2\xa3"
    "6,no,,,2026-11-01\n"
    "history,Local history group,LEARN,Talks on old Ealing,Ealing Library,W5 5JY,51.5110,-0.3010,1st Wed "
    "10:30-12:00,Free,yes,,,2026-11-01\n"
    "swim,Women's swimming,ACTIVE,Gentle lengths,Gurnell,W13 0AL,51.5230,-0.3380,Mon 09:00-10:00; Sat "
    "08:00-09:00,\xc2\xa3"
    "4,yes,yes,ur pa,2026-11-01\n"
    "debt,Debt advice line,MONEY,Free and confidential,,,,,Mon-Fri 09:00-17:00,Free,,,,2026-11-01\n"
    "lodz,Klub \xc5\x81\xc3\xb3"
    "d\xc5\xba,FRIENDS,Polish lunch,Hall,UB1 1AA,51.5100,-0.3760,Sun 12:00-14:00,Free,,,pl,2026-11-01\n"
    "old,Ballroom dance,ACTIVE,Not checked for years,Southall Town Hall,UB1 3AR,51.5069,-0.3780,Tue "
    "14:00-16:00,Free,,,,2020-01-01\n";

struct box {
	char dir[64];
	struct directory *d;
};

/* Monday 23 November 2026, noon */
static int64_t
monday(void)
{
	return clock_from_british((struct tm){.tm_year = 126, .tm_mon = 10, .tm_mday = 23, .tm_hour = 12});
}

static int
set_up(void **state)
{
	struct box *b = calloc(1, sizeof *b);
	const char *tmp = getenv("TMPDIR");
	struct fault f = {0};
	snprintf(b->dir, sizeof b->dir, "%.40s/directory-XXXXXX", tmp != NULL ? tmp : "/tmp");
	assert_non_null(mkdtemp(b->dir));
	/* checked a month ago, whenever this runs */
	char *file = file_join(b->dir, "list.csv"), *old = NULL;
	size_t size;
	FILE *text = open_memstream(&old, &size);
	char today[21];
	clock_date(clock_now() - 30 * CLOCK_DAY, today, sizeof today);
	for (const char *s = list; *s != '\0';) {
		bool date = strncmp(s, "2026-11-01", 10) == 0;
		fprintf(text, "%.*s", date ? 10 : 1, date ? today : s);
		s += date ? 10 : 1;
	}
	fclose(text);
	assert_int_equal(file_write(file, old, size, 0600, NULL), STATUS_OK);
	free(old);
	if (import_files(b->dir, (const char *const[]){file}, 1, false, stderr, NULL, &f) != STATUS_OK)
		fail_msg("%s", f.text);
	free(file);
	b->d = directory_open(b->dir);
	assert_true(directory_ready(b->d, &f));
	*state = b;
	return 0;
}

static int
tear_down(void **state)
{
	struct box *b = *state;
	directory_close(b->d);
	folder_remove(b->dir);
	free(b);
	return 0;
}

/* The ids found, with spaces between, behind the total. */
static char *
find(struct box *b, struct directory_query q)
{
	struct directory_results r;
	struct fault f = {0};
	if (q.now == 0)
		q.now = monday();
	if (directory_find(b->d, &q, &r, &f) != STATUS_OK)
		fail_msg("%s", f.text);
	char *text;
	size_t size;
	FILE *out = open_memstream(&text, &size);
	fprintf(out, "%zu:", r.total);
	for (size_t i = 0; i < r.count; i++)
		fprintf(out, " %s", r.activities[i].id);
	fclose(out);
	directory_results_finish(&r);
	return text;
}

#define FOUND(want, ...)                                                                                               \
	do {                                                                                                           \
		char *found = find(*state, (struct directory_query){__VA_ARGS__});                                     \
		assert_string_equal(found, want);                                                                      \
		free(found);                                                                                           \
	} while (0)

static void
test_words(void **state)
{
	FOUND("1: history", .words = "history");
	FOUND("1: history", .words = "HISTORY Group!");
	FOUND("1: history", .words = "hist");
	FOUND("0:", .words = "hist", .whole_words = true);
	FOUND("1: lodz", .words = "lodz");
	FOUND("1: lodz", .words = "\xc5\x81\xc3\xb3"
	                          "d\xc5\xba");
	FOUND("1: debt", .words = "i need some debt advice please");
	FOUND("1: salsa", .words = "dancing class");
	/* in the name before in the text */
	FOUND("3: tea old salsa", .words = "dance", .whole_words = true);
	/* no activity has both: either */
	FOUND("2: debt history", .words = "history debt", .whole_words = true);
	FOUND("1: history", .words = "history xylophones", .whole_words = true);
	FOUND("0:", .words = "xylophones");
}

static void
test_misspelt(void **state)
{
	FOUND("1: history", .words = "histry", .whole_words = true);
	FOUND("1: history", .words = "historey", .whole_words = true);
	FOUND("1: history", .words = "hsit");
	FOUND("1: swim", .words = "swiming", .whole_words = true);
	FOUND("1: debt", .words = "dept", .whole_words = true);
	FOUND("2: tea salsa", .words = "dansing", .whole_words = true);
	FOUND("1: salsa", .words = "begginers", .whole_words = true);
	/* in a form that the directory does not have: there is only "lunch" */
	FOUND("1: lodz", .words = "lonching", .whole_words = true);
	FOUND("0:", .words = "zz", .whole_words = true);
}

static void
test_filters(void **state)
{
	FOUND("1: debt", .need = "MONEY");
	FOUND("1: debt", .need = "money");
	FOUND("0:", .need = "NOSUCH");
	FOUND("2: tea old", .day = 2, .need = "ACTIVE");
	FOUND("1: history", .need = "LEARN", .free = true, .step_free = true);
	FOUND("0:", .need = "LEARN", .women = true);
	FOUND("1: swim", .women = true);
	FOUND("1: swim", .lang = "ur");
	FOUND("1: lodz", .lang = "PL");
	FOUND("0:", .lang = "\"");
	FOUND("0:", .day = 8);
	FOUND("1: salsa", .words = "dancing", .day = 4);
	FOUND("4: tea old lodz history", .free = true, .lat = 51.5069, .lon = -0.378, .within_m = 20000,
	    .until = monday() + 14 * CLOCK_DAY, .from = monday(), .whole_words = true, .words = "dancing lunch talks");
	FOUND("1: swim", .from = monday() + 4 * CLOCK_DAY, .until = monday() + 5 * CLOCK_DAY);
	FOUND("0:", .from = monday(), .until = monday() + CLOCK_HOUR);
}

static void
test_near(void **state)
{
	/* Southall, then Ealing */
	FOUND("3: tea old salsa", .words = "dance", .lat = 51.507, .lon = -0.378);
	FOUND("3: lodz tea old", .lat = 51.51, .lon = -0.376, .within_m = 1000, .now = monday() + 5 * CLOCK_DAY);
	FOUND("2: salsa history", .lat = 51.512, .lon = -0.303, .within_m = 1000);
	FOUND("0:", .lat = 55, .lon = -3, .within_m = 1000);
}

static void
test_paging(void **state)
{
	FOUND("7: tea debt", .limit = 2, .lat = 51.51, .lon = -0.34, .need = NULL, .words = "");
	char *all = find(*state, (struct directory_query){.limit = 200});
	char joined[200] = "7:";
	for (size_t offset = 0; offset < 8; offset += 3) {
		char *page = find(*state, (struct directory_query){.limit = 3, .offset = offset});
		assert_memory_equal(page, "7:", 2);
		snprintf(joined + strlen(joined), sizeof joined - strlen(joined), "%s", page + 2);
		free(page);
	}
	assert_string_equal(joined, all);
	free(all);
	FOUND("7:", .offset = 7);
	FOUND("7:", .offset = SIZE_MAX);
}

static void
test_hostile(void **state)
{
	static const char *const words[] = {"\"", "*", "NEAR(", "NEAR(a b, 2)", "OR", "AND", "NOT", "a OR", "name:x",
	    "{tags}:any", "^a", "-", "(((((", "\"; DROP TABLE activity; --", "' OR 1=1", "\\", "%", "\x01\x02",
	    "\xff\xfe", "a\"b\"c", "+", "any", "nMONEY", "stepfree", "\xf0\x9f\x92\x83",
	    "\xd8\xaf\xd8\xa7\xd9\x86\xd8\xb3"};
	struct box *b = *state;
	for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
		for (int whole = 0; whole < 2; whole++) {
			struct directory_results r;
			struct fault f = {0};
			struct directory_query q = {.words = words[i], .whole_words = whole, .now = monday()};
			if (directory_find(b->d, &q, &r, &f) != STATUS_OK)
				fail_msg("%s: %s", words[i], f.text);
			directory_results_finish(&r);
		}
	}
	/* what the filters are made of is no word */
	FOUND("0:", .words = "nMONEY", .whole_words = true);
	char *huge = malloc(100001);
	memset(huge, 'x', 100000);
	huge[100000] = '\0';
	FOUND("0:", .words = huge);
	for (size_t i = 0; i < 100000; i += 2)
		huge[i] = ' ';
	free(find(*state, (struct directory_query){.words = huge}));
	free(huge);
}

static void
test_get(void **state)
{
	struct box *b = *state;
	struct activity a;
	struct fault f = {0};
	assert_int_equal(directory_get(b->d, "swim", monday(), &a, &f), STATUS_OK);
	assert_string_equal(a.when, "Mondays 9am to 10am; Saturdays 8am to 9am");
	assert_string_equal(a.languages, "ur,pa");
	assert_true(a.women_only);
	assert_int_equal(
	    a.next, clock_from_british((struct tm){.tm_year = 126, .tm_mon = 10, .tm_mday = 28, .tm_hour = 8}));
	assert_true(a.distance_m < 0);
	activity_finish(&a);
	assert_int_equal(directory_get(b->d, "nosuch", monday(), &a, &f), STATUS_MISSING);
	activity_finish(&a);
}

static void
test_distance(void **state)
{
	struct box *b = *state;
	struct directory_results r;
	struct directory_query q = {.words = "history", .lat = 51.5069, .lon = -0.378, .now = monday()};
	assert_int_equal(directory_find(b->d, &q, &r, NULL), STATUS_OK);
	/* on a flat map, 456 m north and 5,329 m east: 5,348 m */
	assert_true(r.activities[0].distance_m > 5320 && r.activities[0].distance_m < 5380);
	directory_results_finish(&r);
}

static void
test_locate(void **state)
{
	struct box *b = *state;
	double lat = 0, lon = 0;
	assert_true(directory_locate(b->d, "w13 0al", &lat, &lon));
	assert_true(lat > 51.522 && lat < 51.524 && lon < -0.337 && lon > -0.339);
	assert_true(directory_locate(b->d, "W5 9ZZ", &lat, &lon));
	assert_true(lat > 51.5119 && lat < 51.5121);
	assert_true(directory_locate(b->d, "UB1", &lat, &lon));
	assert_false(directory_locate(b->d, "ZZ1 1ZZ", &lat, &lon));
	assert_false(directory_locate(b->d, "' OR 1", &lat, &lon));
}

static void
test_knows(void **state)
{
	struct box *b = *state;
	assert_true(directory_knows_word(b->d, "history"));
	assert_true(directory_knows_word(b->d, "hist"));
	assert_false(directory_knows_word(b->d, "istory"));
	assert_false(directory_knows_word(b->d, "stepfree"));
	assert_false(directory_knows_word(b->d, ""));
}

static void
test_summary(void **state)
{
	struct box *b = *state;
	struct directory_summary s;
	directory_summary(b->d, &s);
	assert_int_equal(s.activities, 7);
	assert_true(s.built <= clock_now() && s.built > clock_now() - CLOCK_HOUR);
	assert_int_equal(s.per_need[0], 2); /* FRIENDS */
	assert_int_equal(s.per_need[1], 4); /* ACTIVE */
	assert_int_equal(s.per_need[3], 1); /* MONEY */
}

int
main(void)
{
	clock_init();
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_words),
	    cmocka_unit_test(test_misspelt),
	    cmocka_unit_test(test_filters),
	    cmocka_unit_test(test_near),
	    cmocka_unit_test(test_paging),
	    cmocka_unit_test(test_hostile),
	    cmocka_unit_test(test_get),
	    cmocka_unit_test(test_distance),
	    cmocka_unit_test(test_locate),
	    cmocka_unit_test(test_knows),
	    cmocka_unit_test(test_summary),
	};
	return cmocka_run_group_tests_name("directory", tests, set_up, tear_down);
}

/* Editing by staff: what they change stays over imports, what they hide is hidden, and who did what is written down. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <sqlite3.h>
#include <sys/stat.h>

#include "content/edits.h"
#include "content/import.h"
#include "directory_fixture.h"

#define HEADER "id,name,needs,venue,postcode,latitude,longitude,when,cost,phone,staff_phone\n"
#define TEA                                                                                                            \
	"tea,Tea dance,ACTIVE FRIENDS,Town Hall,UB1 3HA,51.5069,-0.3780,Tue 14:00-16:00,£3,020 7946 0123,020 7946 "   \
	"0199\n"
#define YOGA "yoga,Yoga,ACTIVE,Library,UB2 4QX,51.5000,-0.3700,Wed 10:00-11:00,Free,020 7946 0124,\n"
#define CHAT "chat,Chat and craft,FRIENDS,Library,UB2 4QX,51.5000,-0.3700,Thu 10:00-11:00,Free,020 7946 0125,\n"

struct stand {
	struct fixture x;
	int64_t now;
};

static void
put(struct stand *t, const char *rows)
{
	char *path = file_join(t->x.dir, "list.csv"), *text = memory_print("%s%s", HEADER, rows);
	struct fault f;
	if (file_write(path, text, strlen(text), 0600, &f) != STATUS_OK)
		fail_msg("%s", f.text);
	const char *const sources[] = {path};
	const struct import_options o = {.data_dir = t->x.dir, .accept_removals = true};
	if (import_run(&o, sources, 1, NULL, &f) != STATUS_OK)
		fail_msg("%s", f.text);
	free(text);
	free(path);
	if (t->x.d == NULL)
		t->x.d = directory_open(t->x.dir);
	directory_refresh(t->x.d);
}

static int
set_up(void **state)
{
	struct stand *t = calloc(1, sizeof *t);
	const char *tmp = getenv("TMPDIR");
	snprintf(t->x.dir, sizeof t->x.dir, "%.40s/edits-XXXXXX", tmp != NULL ? tmp : "/tmp");
	assert_non_null(mkdtemp(t->x.dir));
	t->now = clock_now();
	put(t, TEA YOGA CHAT);
	*state = t;
	return 0;
}

static int
tear_down(void **state)
{
	struct stand *t = *state;
	fixture_finish(&t->x);
	free(t);
	return 0;
}

static void
change(struct stand *t, const char *id, enum listing_field field, const char *value)
{
	const char *values[FIELDS] = {NULL};
	values[field] = value;
	enum listing_field wrong;
	struct fault f;
	if (edits_change(t->x.dir, id, values, "amara", t->now++, &wrong, &f) != STATUS_OK)
		fail_msg("%s", f.text);
	assert_int_equal(wrong, FIELDS);
	directory_refresh(t->x.d);
}

/* How a patient finds it now: "name|when|cost|phone", or "" if not at all. */
static void
check_shown(struct stand *t, const char *id, const char *want)
{
	struct activity a;
	char *got = memory_copy("");
	directory_refresh(t->x.d);
	if (directory_get(t->x.d, id, t->now, &a, NULL) == STATUS_OK) {
		free(got);
		got = memory_print("%s|%s|%s|%s", a.name, a.when, a.cost, a.phone);
		activity_finish(&a);
	}
	assert_string_equal(got, want);
	free(got);
}

static size_t
found(struct stand *t, const char *words, bool staff)
{
	struct directory_results r;
	struct directory_query q = {.words = words, .now = t->now, .staff = staff};
	directory_refresh(t->x.d);
	assert_int_equal(directory_find(t->x.d, &q, &r, NULL), STATUS_OK);
	size_t n = r.total;
	directory_results_finish(&r);
	return n;
}

/* "id:detail ..." */
static void
check_list(struct stand *t, enum edits_which which, const char *want)
{
	struct edit_items l;
	char *text;
	size_t size;
	FILE *out = open_memstream(&text, &size);
	assert_int_equal(edits_list(t->x.dir, which, "", 10, &l, NULL), STATUS_OK);
	for (size_t i = 0; i < l.n; i++)
		fprintf(out, "%s%s:%s", i > 0 ? " " : "", l.of[i].id, l.of[i].detail);
	assert_false(l.more);
	fclose(out);
	edit_items_finish(&l);
	assert_string_equal(text, want);
	free(text);
}

static void
test_change_survives_imports(void **state)
{
	struct stand *t = *state;
	change(t, "tea", FIELD_WHEN, "Fri 14:00-16:00");
	check_shown(t, "tea", "Tea dance|Fridays 2pm to 4pm|£3|020 7946 0123");
	assert_int_equal(found(t, "tea dance", false), 1);
	put(t, TEA YOGA CHAT);
	check_shown(t, "tea", "Tea dance|Fridays 2pm to 4pm|£3|020 7946 0123");
	/* the feed's other fields go on coming */
	put(t, "tea,Tea dance,ACTIVE,Town Hall,UB1 3HA,51.5069,-0.3780,Tue 14:00-16:00,£4,020 7946 0123,\n" YOGA CHAT);
	check_shown(t, "tea", "Tea dance|Fridays 2pm to 4pm|£4|020 7946 0123");
	check_list(t, EDITS_CHANGED, "tea:when");
	check_list(t, EDITS_CONFLICTS, "");
}

static void
test_same_value_is_no_change(void **state)
{
	struct stand *t = *state;
	struct edit_events e;
	change(t, "tea", FIELD_WHEN, "tuesdays 14.00 - 16.00");
	change(t, "tea", FIELD_COST, " £3 ");
	check_list(t, EDITS_CHANGED, "");
	assert_int_equal(edits_history(t->x.dir, NULL, 0, 10, &e, NULL), STATUS_OK);
	assert_int_equal(e.n, 0);
	edit_events_finish(&e);
	/* and back to what the feed has is no edit any more */
	change(t, "tea", FIELD_COST, "£5");
	check_list(t, EDITS_CHANGED, "tea:cost");
	change(t, "tea", FIELD_COST, "£3");
	check_list(t, EDITS_CHANGED, "");
	put(t, "tea,Tea dance,ACTIVE,Town Hall,UB1 3HA,51.5069,-0.3780,Tue 14:00-16:00,£4,,\n" YOGA CHAT);
	check_shown(t, "tea", "Tea dance|Tuesdays 2pm to 4pm|£4|");
}

#define TEA_AT_SIX "tea,Tea dance,ACTIVE,Town Hall,UB1 3HA,51.5069,-0.3780,Tue 18:00-20:00,£3,020 7946 0123,\n"

static void
test_conflict(void **state)
{
	struct stand *t = *state;
	struct edit_activity a;
	change(t, "tea", FIELD_WHEN, "Fri 14:00-16:00");
	put(t, TEA_AT_SIX YOGA CHAT);
	check_shown(t, "tea", "Tea dance|Fridays 2pm to 4pm|£3|020 7946 0123");
	check_list(t, EDITS_CONFLICTS, "tea:when");
	assert_int_equal(edits_get(t->x.dir, "tea", &a, NULL), STATUS_OK);
	assert_int_equal(a.conflicts, 1);
	assert_true(a.fields[FIELD_WHEN].conflict);
	assert_string_equal(a.fields[FIELD_WHEN].value, "Fri 14:00-16:00");
	assert_string_equal(a.fields[FIELD_WHEN].feed, "Tue 18:00-20:00");
	assert_string_equal(a.fields[FIELD_WHEN].user, "amara");
	assert_null(a.fields[FIELD_COST].feed);
	assert_string_equal(a.feed, "list.csv");
	edit_activity_finish(&a);
	/* ours, and the same news again is none */
	assert_int_equal(edits_keep(t->x.dir, "tea", FIELD_WHEN, "ben", t->now, NULL), STATUS_OK);
	put(t, TEA_AT_SIX YOGA CHAT);
	check_list(t, EDITS_CONFLICTS, "");
	assert_int_equal(edits_keep(t->x.dir, "tea", FIELD_WHEN, "ben", t->now, NULL), STATUS_REFUSED);
	check_shown(t, "tea", "Tea dance|Fridays 2pm to 4pm|£3|020 7946 0123");
	/* theirs */
	assert_int_equal(edits_revert(t->x.dir, "tea", FIELD_WHEN, "ben", t->now, NULL), STATUS_OK);
	check_shown(t, "tea", "Tea dance|Tuesdays 6pm to 8pm|£3|020 7946 0123");
	check_list(t, EDITS_CHANGED, "");
	assert_int_equal(edits_revert(t->x.dir, "tea", FIELD_WHEN, "ben", t->now, NULL), STATUS_REFUSED);
}

/* Days that pass are no news of the feed: what staff saw had a gap in it that is over now. */
static void
test_days_pass(void **state)
{
	struct stand *t = *state;
	sqlite3 *db;
	char *path = file_join(t->x.dir, "edits.db");
	change(t, "tea", FIELD_WHEN, "Fri 14:00-16:00");
	assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
	assert_int_equal(
	    sqlite3_exec(db, "UPDATE value SET base = 'Tue 14:00-16:00, not 2026-01-06'", NULL, NULL, NULL), SQLITE_OK);
	sqlite3_close(db);
	free(path);
	put(t, TEA YOGA CHAT);
	check_list(t, EDITS_CONFLICTS, "");
	put(t, TEA_AT_SIX YOGA CHAT);
	check_list(t, EDITS_CONFLICTS, "tea:when");
}

static void
test_feed_agrees_at_last(void **state)
{
	struct stand *t = *state;
	change(t, "tea", FIELD_WHEN, "Tue 18:00-20:00");
	put(t, TEA_AT_SIX YOGA CHAT);
	check_list(t, EDITS_CONFLICTS, "");
	check_shown(t, "tea", "Tea dance|Tuesdays 6pm to 8pm|£3|020 7946 0123");
}

static void
test_gone_and_back(void **state)
{
	struct stand *t = *state;
	struct edit_activity a;
	change(t, "tea", FIELD_COST, "£2");
	put(t, YOGA CHAT);
	check_shown(t, "tea", "");
	check_list(t, EDITS_GONE, "tea:cost");
	assert_int_equal(edits_get(t->x.dir, "tea", &a, NULL), STATUS_OK);
	assert_true(a.gone);
	edit_activity_finish(&a);
	put(t, TEA YOGA CHAT);
	check_list(t, EDITS_GONE, "");
	check_shown(t, "tea", "Tea dance|Tuesdays 2pm to 4pm|£2|020 7946 0123");
}

static void
test_hide_and_show(void **state)
{
	struct stand *t = *state;
	struct edit_activity a;
	struct directory_results due;
	assert_int_equal(edits_hide(t->x.dir, "yoga", "closed in December", "ben", t->now, NULL), STATUS_OK);
	check_shown(t, "yoga", "");
	assert_int_equal(found(t, "yoga", false), 0);
	assert_int_equal(found(t, "yoga", true), 1);
	assert_int_equal(found(t, "", false), 2);
	put(t, TEA YOGA CHAT);
	check_shown(t, "yoga", "");
	check_list(t, EDITS_HIDDEN, "yoga:closed in December");
	assert_int_equal(edits_get(t->x.dir, "yoga", &a, NULL), STATUS_OK);
	assert_true(a.hidden);
	assert_string_equal(a.by, "ben");
	edit_activity_finish(&a);
	assert_int_equal(directory_due(t->x.d, t->now, 10, &due, NULL), STATUS_OK);
	assert_int_equal(due.total, 2);
	directory_results_finish(&due);
	assert_int_equal(edits_show(t->x.dir, "yoga", "ben", t->now, NULL), STATUS_OK);
	check_shown(t, "yoga", "Yoga|Wednesdays 10am to 11am|Free|020 7946 0124");
	assert_int_equal(edits_hide(t->x.dir, "nosuch", "", "ben", t->now, NULL), STATUS_MISSING);
}

static void
test_add_and_remove(void **state)
{
	struct stand *t = *state;
	const char *values[FIELDS] = {[FIELD_NAME] = "Walking netball",
	    [FIELD_NEEDS] = "active",
	    [FIELD_COST] = "0",
	    [FIELD_WHEN] = "Sat 10:00-11:00, every 2 weeks, from 2026-11-28",
	    [FIELD_PHONE] = "02079460126",
	    [FIELD_STAFF_PHONE] = "020 7946 0198",
	    [FIELD_BRING] = "Trainers",
	    [FIELD_AGE_FROM] = "16"};
	char id[ACTIVITY_ID];
	enum listing_field wrong;
	struct edit_activity a;
	assert_int_equal(edits_add(t->x.dir, values, "amara", t->now, id, &wrong, NULL), STATUS_OK);
	assert_memory_equal(id, "local.", 6);
	assert_int_equal(found(t, "netball", false), 1);
	put(t, TEA YOGA CHAT);
	assert_int_equal(found(t, "netball", false), 1);
	assert_int_equal(edits_get(t->x.dir, id, &a, NULL), STATUS_OK);
	assert_true(a.ours);
	assert_false(a.gone);
	assert_string_equal(a.fields[FIELD_COST].value, "Free");
	assert_string_equal(a.fields[FIELD_BRING].value, "Trainers");
	assert_string_equal(a.fields[FIELD_AGE_FROM].value, "16");
	assert_string_equal(a.fields[FIELD_STAFF_PHONE].value, "020 7946 0198");
	assert_string_equal(a.fields[FIELD_WHEN].value, "Sat 10:00-11:00, every 2 weeks, from 2026-11-28");
	edit_activity_finish(&a);
	change(t, id, FIELD_NAME, "Walking football");
	assert_int_equal(found(t, "netball", false), 0);
	assert_int_equal(found(t, "walking football", false), 1);
	check_list(t, EDITS_CHANGED, "");
	check_list(t, EDITS_CONFLICTS, "");
	assert_int_equal(edits_remove(t->x.dir, "tea", "amara", t->now, NULL), STATUS_REFUSED);
	assert_int_equal(edits_remove(t->x.dir, id, "amara", t->now, NULL), STATUS_OK);
	assert_int_equal(found(t, "walking football", true), 0);
	check_list(t, EDITS_ADDED, "");
}

static void
test_wrong_values(void **state)
{
	struct stand *t = *state;
	static const struct {
		enum listing_field field;
		const char *value;
	} cases[] = {{FIELD_NAME, " "}, {FIELD_NEEDS, "TEA"}, {FIELD_WHEN, "whenever"}, {FIELD_POSTCODE, "ABC"},
	    {FIELD_LATITUDE, "100"}, {FIELD_LONGITUDE, ""}, {FIELD_PHONE, "ring me"}, {FIELD_WEBSITE, "javascript:1"},
	    {FIELD_AGE_FROM, "-1"}, {FIELD_AGE_TO, "old"}, {FIELD_LAST_CHECKED, "2200-01-01"},
	    {FIELD_WHEN, "Tue 10:00, every 3 weeks"}, {FIELD_STEP_FREE, "perhaps"}, {FIELD_LANGUAGES, "klingon"}};
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		const char *values[FIELDS] = {[FIELD_COST] = "£9"};
		values[cases[i].field] = cases[i].value;
		enum listing_field wrong;
		struct fault f = {0};
		enum status s = edits_change(t->x.dir, "tea", values, "amara", t->now, &wrong, &f);
		if (cases[i].field == FIELD_LONGITUDE) {
			/* emptied by itself, it empties both */
			assert_int_equal(s, STATUS_OK);
			change(t, "tea", FIELD_COST, "£3");
			continue;
		}
		if (s == STATUS_OK || wrong != cases[i].field || f.text[0] == '\0')
			fail_msg("%s: %d, field %d, %s", cases[i].value, s, wrong, f.text);
		check_shown(t, "tea", "Tea dance|Tuesdays 2pm to 4pm|£3|020 7946 0123");
	}
	const char *values[FIELDS] = {[FIELD_COST] = "£9"};
	enum listing_field wrong;
	assert_int_equal(edits_change(t->x.dir, "nosuch", values, "x", t->now, &wrong, NULL), STATUS_MISSING);
	char id[ACTIVITY_ID];
	assert_int_equal(edits_add(t->x.dir, values, "x", t->now, id, &wrong, NULL), STATUS_INPUT);
	assert_int_equal(wrong, FIELD_NAME);
}

static void
test_history(void **state)
{
	struct stand *t = *state;
	struct edit_events e;
	change(t, "tea", FIELD_COST, "£2");
	change(t, "tea", FIELD_COST, "£1");
	edits_hide(t->x.dir, "yoga", "why not", "ben", t->now, NULL);
	assert_int_equal(edits_history(t->x.dir, NULL, 0, 2, &e, NULL), STATUS_OK);
	assert_int_equal(e.n, 2);
	assert_true(e.more);
	assert_string_equal(e.of[0].what, "hide");
	assert_string_equal(e.of[0].after, "why not");
	assert_string_equal(e.of[1].field, "cost");
	assert_string_equal(e.of[1].before, "£2");
	assert_string_equal(e.of[1].after, "£1");
	assert_string_equal(e.of[1].user, "amara");
	int64_t last = e.of[1].number;
	edit_events_finish(&e);
	assert_int_equal(edits_history(t->x.dir, "tea", last, 10, &e, NULL), STATUS_OK);
	assert_int_equal(e.n, 1);
	assert_false(e.more);
	assert_string_equal(e.of[0].before, "£3");
	edit_events_finish(&e);
}

/* The desk's user may never read a professional's number out of the public file. */
static void
test_staff_phone_stays_apart(void **state)
{
	struct stand *t = *state;
	char *path = file_join(t->x.dir, "directory.db"), *bytes;
	size_t n;
	change(t, "tea", FIELD_STAFF_PHONE, "020 7946 0177");
	assert_int_equal(file_read(path, 1 << 24, &bytes, &n, NULL), STATUS_OK);
	assert_null(memmem(bytes, n, "7946 0177", 9));
	assert_null(memmem(bytes, n, "7946 0199", 9));
	free(bytes);
	free(path);
}

static void
test_preview(void **state)
{
	struct stand *t = *state;
	char *
	    path = file_join(t->x.dir, "list.csv"),
	   *text = memory_print("%s%s", HEADER,
	       "tea,Tea dance,ACTIVE FRIENDS,Town Hall,UB1 3HA,51.5069,-0.3780,Wed 14:00-16:00,£2,020 7946 0123,\n" CHAT
	       "new,A new one,FRIENDS,,,,,,,,\n");
	struct import_changes c = {0};
	struct fault f;
	change(t, "chat", FIELD_COST, "£7");
	assert_int_equal(file_write(path, text, strlen(text), 0600, NULL), STATUS_OK);
	const char *const sources[] = {path};
	const struct import_options o = {.data_dir = t->x.dir, .accept_removals = true, .dry_run = true, .changes = &c};
	if (import_run(&o, sources, 1, NULL, &f) != STATUS_OK)
		fail_msg("%s", f.text);
	assert_int_equal(c.added, 1);
	assert_int_equal(c.changed, 1);
	assert_int_equal(c.removed, 1);
	assert_string_equal(c.of[0].id, "new");
	assert_int_equal(c.of[0].kind, IMPORT_ADDED);
	assert_string_equal(c.of[1].id, "tea");
	assert_string_equal(c.of[1].fields, "cost, when");
	assert_string_equal(c.of[2].name, "Yoga");
	import_changes_finish(&c);
	check_shown(t, "tea", "Tea dance|Tuesdays 2pm to 4pm|£3|020 7946 0123");
	free(text);
	free(path);
}

/* Two feeds with one id and name, and an edit of it: still one activity, and still edited. */
static void
test_edit_of_twins(void **state)
{
	struct stand *t = *state;
	change(t, "tea", FIELD_NAME, "Tea and tango");
	char *path = file_join(t->x.dir, "other.csv"), *text = memory_print("%s%s", HEADER, TEA);
	assert_int_equal(file_write(path, text, strlen(text), 0600, NULL), STATUS_OK);
	const char *const sources[] = {path};
	assert_int_equal(import_run(&(struct import_options){.data_dir = t->x.dir}, sources, 1, NULL, NULL), STATUS_OK);
	assert_int_equal(found(t, "", false), 3);
	check_shown(t, "tea", "Tea and tango|Tuesdays 2pm to 4pm|£3|020 7946 0123");
	free(text);
	free(path);
}

int
main(void)
{
	clock_init();
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test_setup_teardown(test_change_survives_imports, set_up, tear_down),
	    cmocka_unit_test_setup_teardown(test_same_value_is_no_change, set_up, tear_down),
	    cmocka_unit_test_setup_teardown(test_conflict, set_up, tear_down),
	    cmocka_unit_test_setup_teardown(test_days_pass, set_up, tear_down),
	    cmocka_unit_test_setup_teardown(test_feed_agrees_at_last, set_up, tear_down),
	    cmocka_unit_test_setup_teardown(test_gone_and_back, set_up, tear_down),
	    cmocka_unit_test_setup_teardown(test_hide_and_show, set_up, tear_down),
	    cmocka_unit_test_setup_teardown(test_add_and_remove, set_up, tear_down),
	    cmocka_unit_test_setup_teardown(test_wrong_values, set_up, tear_down),
	    cmocka_unit_test_setup_teardown(test_history, set_up, tear_down),
	    cmocka_unit_test_setup_teardown(test_staff_phone_stays_apart, set_up, tear_down),
	    cmocka_unit_test_setup_teardown(test_preview, set_up, tear_down),
	    cmocka_unit_test_setup_teardown(test_edit_of_twins, set_up, tear_down),
	};
	return cmocka_run_group_tests_name("edits", tests, NULL, NULL);
}

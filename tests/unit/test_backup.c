/* fingerpost backup and restore, whole: the queue, what staff have edited, the feeds, the settings; and backups that
 * lie. */
#include "queue_fixture.h"

#include <sqlite3.h>
#include <string.h>

#include "cli/command.h"
#include "content/backup.h"
#include "content/directory.h"
#include "content/edits.h"
#include "content/import.h"
#include "content/upkeep.h"

static const char list[] = "id,name,needs,venue,postcode,when,cost,phone\n"
                           "tea,Tea dance,ACTIVE,Town Hall,UB1 3HA,Tue 14:00-16:00,Free,020 7946 0123\n"
                           "yoga,Yoga,ACTIVE,Library,UB2 4QX,Wed 10:00-11:00,Free,020 7946 0124\n";

static void
put_file(struct fixture *x, const char *name, const char *text)
{
	char *path = file_join(x->folder, name);
	ok(file_write(path, text, strlen(text), 0600, &x->f));
	free(path);
}

static bool
is_there(struct fixture *x, const char *name)
{
	char *path = file_join(x->folder, name);
	bool there = access(path, F_OK) == 0;
	free(path);
	return there;
}

/* One queue, a feed, an edit, a hidden activity, a report, settings. */
static void
furnish(struct fixture *x)
{
	char *path = file_join(x->folder, "list.csv");
	const char *const sources[] = {path};
	const struct import_options o = {.data_dir = x->folder};
	const char *values[FIELDS] = {[FIELD_WHEN] = "Fri 09:00-10:00"};
	enum listing_field wrong;
	put_file(x, "list.csv", list);
	ok(import_run(&o, sources, 1, NULL, &x->f));
	ok(edits_change(x->folder, "tea", values, "maria", NOON, &wrong, &x->f));
	ok(edits_hide(x->folder, "yoga", "the library is shut", "maria", NOON, &x->f));
	ok(upkeep_report(x->folder, "tea", UPKEEP_PLACE, NOON, &x->f));
	put_file(x, "fingerpost.ini",
	    "[practice]\nname = Backup Surgery\n[kiosk]\nstaff_pin = 4711\n[modem]\n"
	    "  power_command = touch /tmp/x\n");
	fixture_add(x, x->q, "Ada", "07700900123", NOON);
	free(path);
}

static int
command(int (*run)(int, char **), struct fixture *x, const char *file)
{
	char word[] = "backup", option[] = "--data", *data = memory_copy(x->folder), *name = memory_copy(file);
	char *words[] = {word, option, data, name, NULL};
	int rc = run(4, words);
	free(name);
	free(data);
	return rc;
}

static void
wipe(struct fixture *x)
{
	queue_close(x->q);
	x->q = NULL;
	folder_remove(x->folder);
	assert_int_equal(mkdir(x->folder, 0700), 0);
}

static void
count_reports(void *context, const char *activity, const struct upkeep_mark *mark)
{
	assert_string_equal(activity, "tea");
	assert_int_equal(mark->reasons, 1u << UPKEEP_PLACE);
	*(int *)context += mark->reports;
}

/* What furnish made is what people and staff find. */
static void
is_furnished(struct fixture *x)
{
	struct edit_activity e;
	struct activity a;
	int reports = 0;
	ok(edits_get(x->folder, "tea", &e, &x->f));
	assert_string_equal(e.fields[FIELD_WHEN].user, "maria");
	assert_string_equal(e.fields[FIELD_WHEN].feed, "Tue 14:00-16:00");
	edit_activity_finish(&e);
	struct directory *d = directory_open(x->folder);
	ok(directory_get(d, "tea", NOON, &a, &x->f));
	assert_string_equal(a.venue, "Town Hall");
	assert_non_null(strstr(a.when, "Fri"));
	activity_finish(&a);
	assert_int_equal(directory_get(d, "yoga", NOON, &a, &x->f), STATUS_MISSING);
	directory_close(d);
	ok(upkeep_each(x->folder, count_reports, &reports, &x->f));
	assert_int_equal(reports, 1);
}

static char *
beside(struct fixture *x)
{
	return memory_print("%s.backup", x->folder);
}

static void
test_a_new_box(void **state)
{
	struct fixture *x = *state;
	char *file = beside(x), *text = NULL, *ini = file_join(x->folder, "fingerpost.ini");
	furnish(x);
	assert_int_equal(command(command_backup, x, file), 0);
	struct stat st;
	assert_int_equal(stat(file, &st), 0);
	assert_int_equal(st.st_mode & 0777, 0600);
	assert_false(file_holds(file, "4711"));
	assert_false(file_holds(file, "touch"));
	wipe(x);
	assert_int_equal(command(command_restore, x, file), 0);
	is_furnished(x);
	x->q = queue_open(x->folder, QUEUE_WRITER, &x->f);
	assert_non_null(x->q);
	assert_int_equal(callback_waiting(x->q), 1);
	/* what lay beside is not in the queue */
	char *queue = file_join(x->folder, "queue.db");
	assert_false(file_holds(queue, "Tea dance"));
	ok(file_read(ini, 1 << 16, &text, NULL, &x->f));
	assert_string_equal(text, "[practice]\nname = Backup Surgery\n[kiosk]\n[modem]\n");
	unlink(file);
	free(queue);
	free(text);
	free(ini);
	free(file);
}

/* Over what has changed since: that is kept, and the settings are left. */
static void
test_over_later_edits(void **state)
{
	struct fixture *x = *state;
	char *file = beside(x), *text = NULL;
	enum listing_field wrong;
	const char *values[FIELDS] = {[FIELD_WHEN] = "Sun 09:00-10:00"};
	furnish(x);
	assert_int_equal(command(command_backup, x, file), 0);
	ok(edits_change(x->folder, "tea", values, "omar", NOON, &wrong, &x->f));
	ok(edits_show(x->folder, "yoga", "omar", NOON, &x->f));
	put_file(x, "fingerpost.ini", "[practice]\nname = Later\n");
	assert_int_equal(command(command_restore, x, file), 0);
	is_furnished(x);
	char *ini = file_join(x->folder, "fingerpost.ini");
	ok(file_read(ini, 1 << 16, &text, NULL, &x->f));
	assert_non_null(strstr(text, "Later"));
	DIR *d = opendir(x->folder);
	int asides = 0, ready = 0;
	for (struct dirent *e; (e = readdir(d)) != NULL;) {
		asides += strncmp(e->d_name, "edits.db.before-", 16) == 0;
		ready += strstr(e->d_name, ".ready-") != NULL || strncmp(e->d_name, "backup-", 7) == 0;
	}
	closedir(d);
	assert_int_equal(asides, 1);
	assert_int_equal(ready, 0);
	unlink(file);
	free(ini);
	free(text);
	free(file);
}

static void
spoil(const char *file, const char *sql)
{
	sqlite3 *db = NULL;
	assert_int_equal(sqlite3_open_v2(file, &db, SQLITE_OPEN_READWRITE, NULL), SQLITE_OK);
	assert_int_equal(sqlite3_exec(db, sql, NULL, NULL, NULL), SQLITE_OK);
	sqlite3_close(db);
}

/* A backup that somebody has written to writes no other file, and one that is damaged changes nothing. */
static void
test_hostile(void **state)
{
	struct fixture *x = *state;
	static const struct {
		const char *sql;
		bool refused;
	} all[] = {
	    {"INSERT INTO beside VALUES ('../escaped', x'00')", true},
	    {"INSERT INTO beside VALUES ('feed-/../../escaped.db', x'00')", true},
	    {"INSERT INTO beside VALUES ('queue.db', x'00')", true},
	    {"INSERT INTO beside VALUES ('', x'00')", true},
	    {"UPDATE beside SET content = x'001122' WHERE name = 'edits.db'", true},
	    {"UPDATE beside SET content = substr(content, 1, 5000) WHERE name = 'edits.db'", true},
	    {"UPDATE beside SET content = x'' WHERE name = 'organisers.db'", false},
	    {"DROP TABLE beside; CREATE TABLE beside (x)", true},
	    {"DROP TABLE beside", false},
	    {"UPDATE beside SET content = CAST('a = 1\n\tpower_command = rm x\n' AS BLOB) WHERE name = "
	     "'fingerpost.ini'",
	        false},
	};
	char *file = beside(x), *ini = file_join(x->folder, "fingerpost.ini");
	furnish(x);
	for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
		assert_int_equal(command(command_backup, x, file), 0);
		spoil(file, all[i].sql);
		int rc = command(command_restore, x, file);
		if ((rc != 0) != all[i].refused)
			fail_msg("%s: %d", all[i].sql, rc);
		is_furnished(x);
		assert_false(is_there(x, "../escaped"));
	}
	/* the last one's settings, where there are none */
	unlink(ini);
	assert_int_equal(command(command_restore, x, file), 0);
	assert_false(file_holds(ini, "power_command"));
	unlink(file);
	assert_int_equal(command(command_restore, x, "/nowhere/at/all"), 1);
	assert_int_equal(command(command_backup, x, "/nowhere/at/all"), 1);
	free(ini);
	free(file);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test_setup_teardown(test_a_new_box, fixture_init, fixture_finish),
	    cmocka_unit_test_setup_teardown(test_over_later_edits, fixture_init, fixture_finish),
	    cmocka_unit_test_setup_teardown(test_hostile, fixture_init, fixture_finish),
	};
	return cmocka_run_group_tests_name("backup", tests, NULL, NULL);
}

#include "content/directory_build.h"

#include <errno.h>
#include <glob.h>
#include <signal.h>
#include <sqlite3.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/file.h"
#include "base/memory.h"
#include "base/text.h"
#include "content/coming.h"
#include "content/database.h"
#include "content/directory_index.h"
#include "content/directory_sql.h"
#include "content/field.h"
#include "content/import_changes.h"
#include "content/listing_row.h"
#include "content/need.h"
#include "content/recurrence.h"

struct build {
	char *data_dir, *path, *beside;
	int64_t now;
	sqlite3 *db;
	sqlite3_stmt *stage;
};

static enum status
build_fault(const struct build *b, struct fault *f)
{
	return database_fault(b->db, b->beside, f);
}

static enum status
run(struct build *b, enum directory_sql which, struct fault *f)
{
	if (sqlite3_exec(b->db, directory_sql(which), NULL, NULL, NULL) != SQLITE_OK)
		return build_fault(b, f);
	return STATUS_OK;
}

/* What imports that were killed have left behind. One that is still running keeps its file. */
static void
sweep(const char *path)
{
	char *pattern = memory_print("%s.new-*", path);
	size_t prefix = strlen(pattern) - 1;
	glob_t found;
	if (glob(pattern, GLOB_NOSORT, NULL, &found) == 0) {
		for (size_t i = 0; i < found.gl_pathc; i++) {
			long pid = strtol(found.gl_pathv[i] + prefix, NULL, 10);
			if (pid > 0 && kill((pid_t)pid, 0) != 0 && errno == ESRCH)
				unlink(found.gl_pathv[i]);
		}
		globfree(&found);
	}
	free(pattern);
}

enum status
build_begin(const char *data_dir, int64_t now, struct build **out, struct fault *f)
{
	struct build *b = memory_new(1, sizeof *b);
	b->now = now;
	b->data_dir = memory_copy(data_dir);
	b->path = file_join(data_dir, "directory.db");
	b->beside = memory_print("%s.new-%ld", b->path, (long)getpid());
	enum status s = recurrence_ready(f);
	sweep(b->path);
	if (s == STATUS_OK && unlink(b->beside) != 0 && access(b->beside, F_OK) == 0)
		s = fault_errno(f, "%s", b->beside);
	if (s == STATUS_OK && sqlite3_open_v2(b->beside, &b->db,
	                          SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOFOLLOW, NULL) != SQLITE_OK)
		s = build_fault(b, f);
	if (s == STATUS_OK)
		s = run(b, DIRECTORY_SQL_SET_UP, f);
	if (s == STATUS_OK)
		s = run(b, DIRECTORY_SQL_SCHEMA, f);
	if (s == STATUS_OK &&
	    sqlite3_prepare_v2(b->db, directory_sql(DIRECTORY_SQL_STAGE), -1, &b->stage, NULL) != SQLITE_OK)
		s = build_fault(b, f);
	if (s != STATUS_OK)
		build_destroy(b);
	else
		*out = b;
	return s;
}

/* --- Adding
 * ------------------------------------------------------------------------------------------------------------- */

/*
 * What makes a listing useful when nothing is known of who asks: somebody checked it lately, it says when, where and
 * how to get in touch.
 */
static int
score_of(const struct listing *l, int64_t now)
{
	const struct activity *a = &l->activity;
	int score = 0;
	score += l->schedule.n > 0 ? 4 : 0;
	score += a->phone[0] != '\0' || a->website[0] != '\0' ? 3 : 0;
	score += a->lat != 0 || a->postcode[0] != '\0' ? 2 : 0;
	score += a->description[0] != '\0' ? 1 : 0;
	if (a->assured != 0)
		score += now - a->assured < 92 * CLOCK_DAY ? 4 : now - a->assured < 366 * CLOCK_DAY ? 2 : 1;
	return score;
}

static void
print_tags(FILE *out, const char *letter, const char *list)
{
	for (; *list != '\0'; list += strspn(list, ",")) {
		size_t n = strcspn(list, ",");
		fprintf(out, " %s%.*s", letter, (int)n, list);
		list += n;
	}
}

/* The filters of directory_query as words: "any nmoney d2 free". What is asked for is in directory_find.c. */
static char *
tags_of(const struct listing *l)
{
	const struct activity *a = &l->activity;
	char *text = NULL;
	size_t size;
	FILE *out = open_memstream(&text, &size);
	fputs("any", out);
	print_tags(out, "n", a->need);
	print_tags(out, "l", a->languages[0] != '\0' ? a->languages : "en");
	unsigned days = schedule_days(&l->schedule);
	for (int day = 0; day < 7; day++) {
		if (days >> day & 1)
			fprintf(out, " d%d", day + 1);
	}
	if (a->free)
		fputs(" free", out);
	if (a->step_free == ACTIVITY_YES)
		fputs(" stepfree", out);
	if (a->women_only)
		fputs(" women", out);
	fclose(out);
	return text;
}

static void
bind_text(sqlite3_stmt *s, int at, const char *text)
{
	sqlite3_bind_text(s, at, text, -1, SQLITE_TRANSIENT);
}

static void
bind_folded(sqlite3_stmt *s, int at, const char *text)
{
	sqlite3_bind_text(s, at, text_fold(text), -1, free);
}

/* Where it is, and what it says of itself: the least of what words may mean. */
static void
bind_body(sqlite3_stmt *s, int at, const struct activity *a)
{
	char *body = memory_print("%s %s %s %s", a->description, a->venue, a->address, a->audience);
	bind_folded(s, at, body);
	free(body);
}

static void
bind_coming(sqlite3_stmt *s, int at, const struct schedule *schedule, int64_t now)
{
	struct schedule_time times[COMING_TIMES];
	uint8_t stored[COMING_BYTES];
	bool more;
	size_t n = schedule_coming(schedule, now, times, COMING_TIMES, &more);
	sqlite3_bind_blob(s, at, stored, (int)coming_store(times, n, more, stored), SQLITE_TRANSIENT);
}

enum status
build_add(struct build *b, const struct listing *l, struct fault *f)
{
	const struct activity *a = &l->activity;
	sqlite3_stmt *s = b->stage;
	char district[9];
	field_district(a->postcode, district);
	sqlite3_reset(s);
	sqlite3_bind_int(s, 1, score_of(l, b->now));
	int behind = listing_bind(s, 2, l);
	bind_text(s, behind++, district);
	bind_text(s, behind++, a->when);
	bind_coming(s, behind++, &l->schedule, b->now);
	bind_text(s, behind++, l->feed != NULL ? l->feed : "");
	bind_folded(s, behind++, a->name);
	bind_folded(s, behind++, l->topic);
	bind_body(s, behind++, a);
	sqlite3_bind_text(s, behind, tags_of(l), -1, free);
	if (sqlite3_step(s) != SQLITE_DONE)
		return build_fault(b, f);
	if (sqlite3_changes(b->db) == 1)
		return STATUS_OK;
	if (l->made_id)
		return fault_set(f, STATUS_REFUSED, "an activity of this name, venue and postcode is there already");
	return fault_set(f, STATUS_REFUSED, "id \"%s\" is there already", a->id);
}

char *
build_name(struct build *b, const char *id)
{
	sqlite3_stmt *ask = NULL;
	char *name = NULL;
	if (sqlite3_prepare_v2(b->db, directory_sql(DIRECTORY_SQL_STAGED_NAME), -1, &ask, NULL) == SQLITE_OK) {
		bind_text(ask, 1, id);
		if (sqlite3_step(ask) == SQLITE_ROW)
			name = memory_copy((const char *)sqlite3_column_text(ask, 0));
	}
	sqlite3_finalize(ask);
	return name;
}

enum status
build_drop(struct build *b, const char *id, struct fault *f)
{
	sqlite3_stmt *drop = NULL;
	enum status s = STATUS_OK;
	if (sqlite3_prepare_v2(b->db, directory_sql(DIRECTORY_SQL_UNSTAGE), -1, &drop, NULL) == SQLITE_OK)
		bind_text(drop, 1, id);
	if (drop == NULL || sqlite3_step(drop) != SQLITE_DONE)
		s = build_fault(b, f);
	sqlite3_finalize(drop);
	return s;
}

enum status
build_compare(struct build *b, struct import_changes *out, struct fault *f)
{
	sqlite3_stmt *staged = NULL;
	enum status s = STATUS_OK;
	sqlite3_reset(b->stage);
	if (sqlite3_prepare_v2(b->db, directory_sql(DIRECTORY_SQL_STAGED), -1, &staged, NULL) != SQLITE_OK)
		s = build_fault(b, f);
	else
		s = import_changes_find(b->data_dir, staged, out, f);
	sqlite3_finalize(staged);
	return s;
}

/* --- Ending
 * ------------------------------------------------------------------------------------------------------------- */

static enum status
add_summary(struct build *b, struct fault *f)
{
	sqlite3_stmt *add = NULL, *built = NULL;
	size_t n;
	const struct need *needs = need_all(&n);
	bool right = sqlite3_prepare_v2(b->db, directory_sql(DIRECTORY_SQL_ADD_SUMMARY), -1, &add, NULL) == SQLITE_OK &&
	             sqlite3_prepare_v2(b->db, directory_sql(DIRECTORY_SQL_ADD_BUILT), -1, &built, NULL) == SQLITE_OK;
	for (size_t i = 0; right && i <= n; i++) {
		sqlite3_reset(add);
		bind_text(add, 1, i < n ? needs[i].code : "activities");
		right = sqlite3_step(add) == SQLITE_DONE;
	}
	if (right) {
		sqlite3_bind_int64(built, 1, b->now);
		right = sqlite3_step(built) == SQLITE_DONE;
	}
	enum status s = right ? STATUS_OK : build_fault(b, f);
	sqlite3_finalize(built);
	sqlite3_finalize(add);
	return s;
}

static enum status
check_file(struct build *b, struct fault *f)
{
	sqlite3_stmt *check = NULL;
	enum status s = STATUS_OK;
	if (sqlite3_prepare_v2(b->db, directory_sql(DIRECTORY_SQL_CHECK), -1, &check, NULL) != SQLITE_OK ||
	    sqlite3_step(check) != SQLITE_ROW)
		s = build_fault(b, f);
	else if (strcmp((const char *)sqlite3_column_text(check, 0), "ok") != 0)
		s = fault_set(f, STATUS_SYSTEM, "%s: %s", b->beside, (const char *)sqlite3_column_text(check, 0));
	sqlite3_finalize(check);
	return s;
}

static enum status
close_database(struct build *b, struct fault *f)
{
	sqlite3_finalize(b->stage);
	b->stage = NULL;
	if (sqlite3_close(b->db) != SQLITE_OK)
		return build_fault(b, f);
	b->db = NULL;
	return STATUS_OK;
}

enum status
build_end(struct build *b, bool replace, struct fault *f)
{
	static const enum directory_sql fill[] = {
	    DIRECTORY_SQL_NUMBER, DIRECTORY_SQL_FILL_SEARCH, DIRECTORY_SQL_FILL_DISTRICTS};
	enum status s = STATUS_OK;
	sqlite3_reset(b->stage);
	for (size_t i = 0; s == STATUS_OK && i < sizeof fill / sizeof *fill; i++)
		s = run(b, fill[i], f);
	if (s == STATUS_OK)
		s = index_build(b->db, b->beside, f);
	if (s == STATUS_OK)
		s = add_summary(b, f);
	if (s == STATUS_OK)
		s = run(b, DIRECTORY_SQL_SETTLE, f);
	if (s == STATUS_OK)
		s = check_file(b, f);
	if (s == STATUS_OK)
		s = close_database(b, f);
	/* public, and read by programs of other users */
	if (s == STATUS_OK && chmod(b->beside, 0644) != 0)
		s = fault_errno(f, "%s", b->beside);
	if (s == STATUS_OK && replace)
		s = file_replace(b->beside, b->path, f);
	return s;
}

void
build_destroy(struct build *b)
{
	if (b == NULL)
		return;
	sqlite3_finalize(b->stage);
	sqlite3_close(b->db);
	unlink(b->beside);
	free(b->data_dir);
	free(b->beside);
	free(b->path);
	free(b);
}

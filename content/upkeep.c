#include "content/upkeep.h"

#include <sqlite3.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/file.h"
#include "content/database.h"

/* shorter than the sign of life that the kiosk owes: it writes here, too */
#define BUSY_MS 2500

enum kind { KIND_REPORTED = 1, KIND_CONFIRMED = 2 };

/* One row an activity, kind and day. No write-ahead log: it is written a few times a week, and read by all programs. */
static const char *const schema =
    "PRAGMA synchronous = FULL;"
    "CREATE TABLE IF NOT EXISTS mark ("
    "  activity TEXT NOT NULL,"                       /* its id in directory.db */
    "  kind INTEGER NOT NULL CHECK (kind IN (1, 2))," /* 1 reported as wrong, 2 confirmed */
    "  day INTEGER NOT NULL,"                         /* since 1970 */
    "  at INTEGER NOT NULL,"                          /* ms, the first of that day's reports or the last confirmation */
    "  user TEXT NOT NULL,"                           /* who confirmed; of a patient's report, what is wrong */
    "  PRIMARY KEY (activity, kind, day)"
    ") STRICT, WITHOUT ROWID;";
/* a report's user is what is wrong, a letter each: said again on the day for another reason, it gets that too */
static const char *const add_mark[] = {
    [KIND_REPORTED] = "INSERT INTO mark VALUES (?1, 1, ?2, ?3, ?4) ON CONFLICT DO UPDATE SET user = user || "
                      "excluded.user WHERE excluded.user <> '' AND instr(user, excluded.user) = 0",
    [KIND_CONFIRMED] = "INSERT OR REPLACE INTO mark VALUES (?1, 2, ?2, ?3, ?4)"};
static const char *const read_marks =
    "SELECT activity, confirmed, (SELECT count(*) FROM mark r WHERE r.activity = a.activity AND r.kind = 1 AND r.at >"
    "  confirmed), ifnull((SELECT group_concat(user, '') FROM mark r WHERE r.activity = a.activity AND r.kind = 1 AND"
    "  r.at > confirmed), '') FROM (SELECT activity, ifnull(max(at) FILTER (WHERE kind = 2), 0) AS confirmed FROM mark"
    "  GROUP BY activity) a";

static const struct {
	const char *stored, *words;
} reasons[UPKEEP_REASONS] = {
    [UPKEEP_TIME] = {"t", "the day or the time"},
    [UPKEEP_PLACE] = {"p", "the place"},
    [UPKEEP_CONTACT] = {"c", "the phone number or website"},
    [UPKEEP_STOPPED] = {"s", "it has stopped"},
    [UPKEEP_OTHER] = {"o", "something else"},
};

const char *
upkeep_reason_words(enum upkeep_reason reason)
{
	return reasons[reason].words;
}

static unsigned
read_reasons(const char *letters)
{
	unsigned bits = 0;
	for (size_t i = 0; letters != NULL && i < UPKEEP_REASONS; i++) {
		if (strstr(letters, reasons[i].stored) != NULL)
			bits |= 1u << i;
	}
	return bits;
}

static enum status
mark(const char *data_dir, enum kind kind, const char *activity, const char *user, int64_t now, struct fault *f)
{
	char *path = file_join(data_dir, "upkeep.db");
	sqlite3 *db = NULL;
	sqlite3_stmt *add = NULL;
	enum status s = STATUS_OK;
	const int how = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOFOLLOW;
	bool right = sqlite3_open_v2(path, &db, how, NULL) == SQLITE_OK &&
	             sqlite3_busy_timeout(db, BUSY_MS) == SQLITE_OK &&
	             sqlite3_exec(db, schema, NULL, NULL, NULL) == SQLITE_OK &&
	             sqlite3_prepare_v2(db, add_mark[kind], -1, &add, NULL) == SQLITE_OK;
	if (right) {
		sqlite3_bind_text(add, 1, activity, -1, SQLITE_STATIC);
		sqlite3_bind_int64(add, 2, now / CLOCK_DAY);
		sqlite3_bind_int64(add, 3, now);
		sqlite3_bind_text(add, 4, user, -1, SQLITE_STATIC);
		right = sqlite3_step(add) == SQLITE_DONE;
	}
	if (!right)
		s = database_fault(db, path, f);
	sqlite3_finalize(add);
	sqlite3_close(db);
	/* programs of several users write it; only its maker may say so */
	if (s == STATUS_OK)
		(void)!chmod(path, 0660);
	free(path);
	return s;
}

enum status
upkeep_report(const char *data_dir, const char *activity, enum upkeep_reason reason, int64_t now, struct fault *f)
{
	return mark(data_dir, KIND_REPORTED, activity, reasons[reason].stored, now, f);
}

enum status
upkeep_confirm(const char *data_dir, const char *activity, const char *user, int64_t now, struct fault *f)
{
	return mark(data_dir, KIND_CONFIRMED, activity, user, now, f);
}

enum status
upkeep_each(const char *data_dir, void (*take)(void *, const char *, const struct upkeep_mark *), void *context,
    struct fault *f)
{
	char *path = file_join(data_dir, "upkeep.db");
	sqlite3 *db = NULL;
	sqlite3_stmt *row = NULL;
	enum status s = STATUS_OK;
	int rc = SQLITE_ERROR;
	if (access(path, F_OK) != 0)
		goto out;
	if (sqlite3_open_v2(path, &db, SQLITE_OPEN_READONLY, NULL) == SQLITE_OK &&
	    sqlite3_busy_timeout(db, BUSY_MS) == SQLITE_OK &&
	    sqlite3_prepare_v2(db, read_marks, -1, &row, NULL) == SQLITE_OK) {
		while ((rc = sqlite3_step(row)) == SQLITE_ROW) {
			struct upkeep_mark m = {sqlite3_column_int64(row, 1), sqlite3_column_int(row, 2),
			    read_reasons((const char *)sqlite3_column_text(row, 3))};
			take(context, (const char *)sqlite3_column_text(row, 0), &m);
		}
	}
	if (rc != SQLITE_DONE)
		s = database_fault(db, path, f);
	sqlite3_finalize(row);
	sqlite3_close(db);
out:
	free(path);
	return s;
}

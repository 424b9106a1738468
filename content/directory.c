#include "content/directory.h"

#include <sqlite3.h>
#include <stdlib.h>
#include <string.h>

#include "base/clock.h"
#include "base/file.h"
#include "base/log.h"
#include "base/memory.h"
#include "content/coming.h"
#include "content/database.h"
#include "content/directory_file.h"
#include "content/edits_mark.h"
#include "content/field.h"
#include "content/listing_row.h"
#include "content/need.h"
#include "content/postcodes.h"
#include "content/schedule.h"
#include "content/upkeep.h"

#define FIRST_READING DIRECTORY_SQL_FORM
#define STALE_STANDARD 92 /* days: three months */

/* --- Opening
 * ------------------------------------------------------------------------------------------------------------ */

static void
close_file(struct directory *d)
{
	for (size_t i = 0; i < DIRECTORY_SQL_COUNT_OF; i++) {
		sqlite3_finalize(d->statements[i]);
		d->statements[i] = NULL;
	}
	stemmer_destroy(d->stemmer);
	d->stemmer = NULL;
	sqlite3_close(d->db);
	d->db = NULL;
	vocabulary_finish(&d->vocabulary);
	facts_finish(&d->facts);
	directory_near_finish(&d->near);
	directory_match_finish(&d->match);
	number_set_finish(&d->reported);
	number_set_finish(&d->hidden);
	number_set_finish(&d->edited);
	d->summary = (struct directory_summary){0};
}

/* "file:" with what a URI would take for its own escaped. */
char *
directory_uri(const char *path)
{
	char *uri = memory_new(strlen(path) * 3 + 64, 1);
	size_t n = (size_t)snprintf(uri, 8, "file:");
	for (; *path != '\0'; path++) {
		if (strchr("?#%", *path) != NULL)
			n += (size_t)snprintf(uri + n, 4, "%%%02X", (unsigned)(unsigned char)*path);
		else
			uri[n++] = *path;
	}
	/* never changed in place, only replaced: so no locks, no journal, nothing written beside it */
	snprintf(uri + n, 32, "?mode=ro&immutable=1");
	return uri;
}

static bool
has_our_form(struct directory *d)
{
	sqlite3_stmt *form = NULL;
	bool ours = sqlite3_prepare_v2(d->db, directory_sql(DIRECTORY_SQL_FORM), -1, &form, NULL) == SQLITE_OK &&
	            sqlite3_step(form) == SQLITE_ROW && sqlite3_column_int(form, 0) == DIRECTORY_APPLICATION &&
	            sqlite3_column_int(form, 1) == DIRECTORY_FORM;
	sqlite3_finalize(form);
	return ours;
}

static bool
prepare_all(struct directory *d)
{
	for (size_t i = FIRST_READING; i < DIRECTORY_SQL_COUNT_OF; i++) {
		if (sqlite3_prepare_v3(d->db, directory_sql((enum directory_sql)i), -1, SQLITE_PREPARE_PERSISTENT,
		        &d->statements[i], NULL) != SQLITE_OK)
			return false;
	}
	return true;
}

sqlite3_stmt *
directory_statement(struct directory *d, enum directory_sql which)
{
	sqlite3_reset(d->statements[which]);
	return d->statements[which];
}

static bool
load_vocabulary(struct directory *d)
{
	sqlite3_stmt *words = directory_statement(d, DIRECTORY_SQL_WORDS);
	int rc;
	while ((rc = sqlite3_step(words)) == SQLITE_ROW)
		vocabulary_add(&d->vocabulary, (const char *)sqlite3_column_text(words, 0),
		    (uint32_t)sqlite3_column_int64(words, 1));
	return rc == SQLITE_DONE;
}

static bool
load_facts(struct directory *d)
{
	sqlite3_stmt *piece = directory_statement(d, DIRECTORY_SQL_FACTS);
	bool right = true;
	int rc = SQLITE_DONE;
	while (right && (rc = sqlite3_step(piece)) == SQLITE_ROW)
		right = facts_load(&d->facts, sqlite3_column_blob(piece, 0), (size_t)sqlite3_column_bytes(piece, 0),
		    sqlite3_column_blob(piece, 1), (size_t)sqlite3_column_bytes(piece, 1));
	sqlite3_reset(piece);
	return right && rc == SQLITE_DONE;
}

static int64_t
summary_value(struct directory *d, const char *key)
{
	sqlite3_stmt *s = directory_statement(d, DIRECTORY_SQL_SUMMARY);
	sqlite3_bind_text(s, 1, key, -1, SQLITE_STATIC);
	return sqlite3_step(s) == SQLITE_ROW ? sqlite3_column_int64(s, 0) : 0;
}

static void
load_summary(struct directory *d)
{
	size_t n;
	const struct need *needs = need_all(&n);
	d->summary.activities = (size_t)summary_value(d, "activities");
	d->summary.built = summary_value(d, "built");
	for (size_t i = 0; i < n && i < sizeof d->summary.per_need / sizeof *d->summary.per_need; i++)
		d->summary.per_need[i] = (size_t)summary_value(d, needs[i].code);
}

/* The number of an activity; 0 if the directory has it no longer. */
static size_t
number_of(struct directory *d, const char *activity)
{
	sqlite3_stmt *s = directory_statement(d, DIRECTORY_SQL_NUMBER_OF);
	sqlite3_bind_text(s, 1, activity, -1, SQLITE_TRANSIENT);
	size_t number = sqlite3_step(s) == SQLITE_ROW ? (size_t)sqlite3_column_int64(s, 0) : 0;
	sqlite3_reset(s);
	return number < d->facts.n ? number : 0;
}

static void
take_upkeep(void *context, const char *activity, const struct upkeep_mark *mark)
{
	struct directory *d = context;
	size_t number = number_of(d, activity);
	if (number == 0)
		return;
	int64_t day = mark->confirmed / CLOCK_DAY;
	if (day > d->facts.of[number].assured)
		d->facts.of[number].assured = (uint16_t)day;
	if (mark->reports > 0)
		number_set_add(&d->reported, number);
}

static void
take_edit(void *context, const char *activity, const struct edit_mark *mark)
{
	struct directory *d = context;
	size_t number = number_of(d, activity);
	if (number == 0)
		return;
	if (mark->hidden)
		number_set_add(&d->hidden, number);
	if (mark->edited)
		number_set_add(&d->edited, number);
}

static struct stat
stat_beside(const struct directory *d, const char *name)
{
	char *path = file_join(d->data_dir, name);
	struct stat out;
	if (stat(path, &out) != 0)
		out = (struct stat){0};
	free(path);
	return out;
}

/* What people have said and done since the import. A directory without it is better than none, so a failure is only
 * logged. */
static void
load_marks(struct directory *d)
{
	struct fault f;
	d->upkeep = stat_beside(d, "upkeep.db");
	d->edits = stat_beside(d, "edits.db");
	number_set_clear(&d->reported);
	number_set_clear(&d->hidden);
	number_set_clear(&d->edited);
	if (upkeep_each(d->data_dir, take_upkeep, d, &f) != STATUS_OK)
		log_warning("%s", f.text);
	if (edits_each_mark(d->data_dir, take_edit, d, &f) != STATUS_OK)
		log_warning("%s", f.text);
}

static void
open_file(struct directory *d)
{
	d->opened = (struct stat){0};
	if (stat(d->path, &d->opened) != 0) {
		fault_errno(&d->trouble, "%s", d->path);
		d->trouble.status = STATUS_MISSING;
		return;
	}
	char *uri = directory_uri(d->path);
	int rc = sqlite3_open_v2(uri, &d->db, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX, NULL);
	free(uri);
	if (rc != SQLITE_OK) {
		fault_set(&d->trouble, STATUS_SYSTEM, "%s: %s", d->path, sqlite3_errmsg(d->db));
		goto unusable;
	}
	if (!has_our_form(d)) {
		fault_set(&d->trouble, STATUS_INPUT, "%s: not a directory of this version; import it again", d->path);
		goto unusable;
	}
	if (!prepare_all(d) || !load_vocabulary(d)) {
		fault_set(&d->trouble, STATUS_SYSTEM, "%s: %s", d->path, sqlite3_errmsg(d->db));
		goto unusable;
	}
	load_summary(d);
	if (!load_facts(d) || d->facts.n != d->summary.activities + 1) {
		fault_set(&d->trouble, STATUS_SYSTEM, "%s: damaged; import it again", d->path);
		goto unusable;
	}
	directory_near_init(&d->near, &d->facts);
	directory_match_init(&d->match, d->facts.n, d->facts.timetables.n);
	d->stemmer = stemmer_create(d->db);
	number_set_init(&d->reported, d->facts.n);
	number_set_init(&d->hidden, d->facts.n);
	number_set_init(&d->edited, d->facts.n);
	load_marks(d);
	return;
unusable:
	close_file(d);
}

struct directory *
directory_open(const char *data_dir)
{
	struct directory *d = memory_new(1, sizeof *d);
	d->data_dir = memory_copy(data_dir);
	d->path = file_join(data_dir, "directory.db");
	d->stale_days = STALE_STANDARD;
	open_file(d);
	return d;
}

void
directory_close(struct directory *d)
{
	if (d == NULL)
		return;
	close_file(d);
	free(d->data_dir);
	free(d->path);
	free(d);
}

static bool
is_same_file(const struct stat *a, const struct stat *b)
{
	/* the inode alone is not enough: a file that is gone may leave its number to the next */
	return a->st_ino == b->st_ino && a->st_dev == b->st_dev && a->st_size == b->st_size &&
	       a->st_mtim.tv_sec == b->st_mtim.tv_sec && a->st_mtim.tv_nsec == b->st_mtim.tv_nsec;
}

bool
directory_refresh(struct directory *d)
{
	struct stat now = {0};
	bool there = stat(d->path, &now) == 0;
	if (!is_same_file(&now, &d->opened) && (there || d->db == NULL)) {
		close_file(d);
		open_file(d);
		return true;
	}
	/* what is open stays readable if the file has been taken away */
	if (d->db == NULL)
		return false;
	struct stat upkeep = stat_beside(d, "upkeep.db"), edits = stat_beside(d, "edits.db");
	if (is_same_file(&upkeep, &d->upkeep) && is_same_file(&edits, &d->edits))
		return false;
	load_marks(d);
	return true;
}

bool
directory_ready(const struct directory *d, struct fault *f)
{
	if (d->db != NULL)
		return true;
	fault_set(f, d->trouble.status, "%s", d->trouble.text);
	return false;
}

void
directory_set_freshness(struct directory *d, int stale_months, int hide_months)
{
	d->stale_days = (stale_months * 365 + 11) / 12;
	d->hide_days = (hide_months * 365 + 11) / 12;
}

void
directory_summary(struct directory *d, struct directory_summary *out)
{
	*out = d->summary;
}

/* --- One activity
 * ------------------------------------------------------------------------------------------------------- */

/* What was worked out when the directory was built, if that holds still; else the calendar library is asked. */
static void
find_next(const struct directory *d, const struct schedule *s, const uint8_t *coming, size_t size, int64_t now,
    struct activity *a)
{
	struct schedule_time next = {0};
	enum coming_answer answer =
	    now >= d->summary.built && coming != NULL ? coming_next(coming, size, now, &next) : COMING_UNKNOWN;
	a->next = next.start;
	a->next_end = next.end;
	if (answer == COMING_UNKNOWN)
		schedule_next(s, now, &a->next, &a->next_end);
}

void
directory_read_activity(const struct directory *d, sqlite3_stmt *row, int64_t now, struct activity *a)
{
	struct listing l;
	listing_init(&l);
	int behind = listing_unbind(row, 0, &l);
	const char *words = (const char *)sqlite3_column_text(row, behind);
	const uint8_t *coming = sqlite3_column_blob(row, behind + 1);
	size_t coming_size = (size_t)sqlite3_column_bytes(row, behind + 1);
	size_t number = (size_t)sqlite3_column_int64(row, behind + 2);
	listing_set(&l.activity.when, memory_copy(words != NULL ? words : ""));
	*a = listing_keep_activity(&l);
	if (number < d->facts.n && d->facts.of[number].assured > a->assured / CLOCK_DAY)
		a->assured = d->facts.of[number].assured * CLOCK_DAY;
	a->reported = number_set_has(&d->reported, number);
	a->hidden = number_set_has(&d->hidden, number);
	a->edited = number_set_has(&d->edited, number);
	a->stale = a->assured / CLOCK_DAY < now / CLOCK_DAY - d->stale_days;
	a->over = schedule_is_over(&l.schedule, now);
	find_next(d, &l.schedule, coming, coming_size, now, a);
}

static enum status
missing(const char *id, struct fault *f)
{
	return fault_set(f, STATUS_MISSING, "no activity with the id \"%.40s\"", id);
}

enum status
directory_get(struct directory *d, const char *id, int64_t now, struct activity *out, struct fault *f)
{
	enum status s = directory_get_any(d, id, now, out, f);
	if (s != STATUS_OK || !out->hidden)
		return s;
	activity_finish(out);
	return missing(id, f);
}

enum status
directory_get_any(struct directory *d, const char *id, int64_t now, struct activity *out, struct fault *f)
{
	*out = (struct activity){0};
	if (!directory_ready(d, f))
		return STATUS_MISSING;
	sqlite3_stmt *s = directory_statement(d, DIRECTORY_SQL_BY_ID);
	sqlite3_bind_text(s, 1, id, -1, SQLITE_TRANSIENT);
	int rc = sqlite3_step(s);
	if (rc == SQLITE_ROW)
		directory_read_activity(d, s, now, out);
	sqlite3_reset(s);
	if (rc == SQLITE_ROW)
		return STATUS_OK;
	if (rc == SQLITE_DONE)
		return missing(id, f);
	return database_fault(d->db, d->path, f);
}

enum status
directory_each(
    struct directory *d, int64_t now, void (*take)(void *, const struct activity *), void *context, struct fault *f)
{
	if (!directory_ready(d, f))
		return STATUS_MISSING;
	sqlite3_stmt *row = directory_statement(d, DIRECTORY_SQL_ALL);
	int rc;
	while ((rc = sqlite3_step(row)) == SQLITE_ROW) {
		struct activity a;
		directory_read_activity(d, row, now, &a);
		take(context, &a);
		activity_finish(&a);
	}
	sqlite3_reset(row);
	return rc == SQLITE_DONE ? STATUS_OK : database_fault(d->db, d->path, f);
}

/* --- Places and words
 * --------------------------------------------------------------------------------------------------- */

static bool
middle_of(struct directory *d, enum directory_sql which, const char *of, double *lat, double *lon)
{
	sqlite3_stmt *s = directory_statement(d, which);
	sqlite3_bind_text(s, 1, of, -1, SQLITE_TRANSIENT);
	bool found = sqlite3_step(s) == SQLITE_ROW && sqlite3_column_type(s, 0) == SQLITE_FLOAT;
	if (found) {
		*lat = sqlite3_column_double(s, 0);
		*lon = sqlite3_column_double(s, 1);
	}
	sqlite3_reset(s);
	return found;
}

bool
directory_locate(struct directory *d, const char *postcode, double *lat, double *lon)
{
	char clean[9], district[9];
	if (d->db == NULL || field_postcode(postcode, clean, NULL) != STATUS_OK)
		return false;
	field_district(clean, district);
	struct postcodes *p = postcodes_open(d->data_dir);
	bool found = (strchr(clean, ' ') != NULL && postcodes_find(p, clean, lat, lon)) ||
	             middle_of(d, DIRECTORY_SQL_POSTCODE, clean, lat, lon) ||
	             middle_of(d, DIRECTORY_SQL_DISTRICT, district, lat, lon) || postcodes_find(p, district, lat, lon);
	postcodes_close(p);
	return found;
}

bool
directory_knows_word(struct directory *d, const char *folded)
{
	size_t place;
	return *folded != '\0' && vocabulary_begins(&d->vocabulary, folded, &place) > 0;
}

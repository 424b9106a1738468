#include "content/directory.h"

#include <math.h>
#include <sqlite3.h>
#include <stdlib.h>
#include <string.h>

#include "base/clock.h"
#include "base/memory.h"
#include "content/directory_file.h"
#include "content/directory_words.h"
#include "content/schedule.h"

#define CANDIDATES 1000 /* the most useful matches, put in order; directory.h says so */
#define LIMIT_DEFAULT 20
#define LIMIT_MOST 200

/* One match, with what its place in the list depends on. */
struct candidate {
	int64_t number;
	bool in_name;
	double points; /* fewer is better */
};

/* One search under way. */
struct search {
	struct directory *d;
	const struct directory_query *q;
	struct candidate *candidates;
	size_t n;
};

/* --- Functions for SQL
 * -------------------------------------------------------------------------------------------------- */

double
directory_distance(double lat1, double lon1, double lat2, double lon2)
{
	const double earth = 6371008.8, radian = M_PI / 180;
	double north = sin((lat2 - lat1) * radian / 2), east = sin((lon2 - lon1) * radian / 2);
	double h = north * north + cos(lat1 * radian) * cos(lat2 * radian) * east * east;
	return 2 * earth * asin(sqrt(h < 1 ? h : 1));
}

static void
sql_distance(sqlite3_context *context, int n, sqlite3_value **v)
{
	(void)n;
	sqlite3_result_double(context, directory_distance(sqlite3_value_double(v[0]), sqlite3_value_double(v[1]),
	                                   sqlite3_value_double(v[2]), sqlite3_value_double(v[3])));
}

/* Whether a session starts at from or after it, and before until. */
static void
sql_starts_between(sqlite3_context *context, int n, sqlite3_value **v)
{
	(void)n;
	const char *stored = (const char *)sqlite3_value_text(v[0]);
	int64_t start, end;
	struct schedule s;
	bool starts = stored != NULL && schedule_load(stored, &s) &&
	              schedule_next(&s, sqlite3_value_int64(v[1]) - 1, &start, &end) &&
	              start < sqlite3_value_int64(v[2]);
	sqlite3_result_int(context, starts);
}

bool
directory_add_functions(sqlite3 *db)
{
	int how = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY;
	return sqlite3_create_function(db, "fp_distance", 4, how, NULL, sql_distance, NULL, NULL) == SQLITE_OK &&
	       sqlite3_create_function(db, "fp_starts_between", 3, how, NULL, sql_starts_between, NULL, NULL) ==
	           SQLITE_OK;
}

/* --- Matching
 * ----------------------------------------------------------------------------------------------------------- */

static bool
measured(const struct directory_query *q)
{
	return q->lat != 0 || q->lon != 0;
}

static bool
has_where(const struct directory_query *q)
{
	return (q->within_m > 0 && measured(q)) || q->until > 0;
}

/* A statement bound to an expression and, where there is such, to distance and time. */
static sqlite3_stmt *
bind_match(struct search *s, enum directory_sql plain, enum directory_sql where, const char *match)
{
	const struct directory_query *q = s->q;
	bool narrowed = has_where(q);
	sqlite3_stmt *statement = directory_statement(s->d, narrowed ? where : plain);
	sqlite3_bind_text(statement, 1, match, -1, SQLITE_TRANSIENT);
	if (narrowed) {
		sqlite3_bind_double(statement, 2, measured(q) ? q->within_m : 0);
		sqlite3_bind_double(statement, 3, q->lat);
		sqlite3_bind_double(statement, 4, q->lon);
		sqlite3_bind_int64(statement, 5, q->from);
		sqlite3_bind_int64(statement, 6, q->until);
	}
	return statement;
}

static enum status
search_fault(struct search *s, struct fault *f)
{
	return fault_set(f, STATUS_SYSTEM, "%s: %s", s->d->path, sqlite3_errmsg(s->d->db));
}

static enum status
count_matches(struct search *s, const char *match, size_t *total, struct fault *f)
{
	if (!has_where(s->q) && strcmp(match, "{tags} : (" DIRECTORY_TAG_ANY ")") == 0) {
		*total = s->d->summary.activities;
		return STATUS_OK;
	}
	sqlite3_stmt *count = bind_match(s, DIRECTORY_SQL_COUNT, DIRECTORY_SQL_COUNT_WHERE, match);
	if (sqlite3_step(count) != SQLITE_ROW)
		return search_fault(s, f);
	*total = (size_t)sqlite3_column_int64(count, 0);
	sqlite3_reset(count);
	return STATUS_OK;
}

/* The next start after a moment, remembered: reading a rule costs more than all else of a row. 0 if there is none. */
static int64_t
next_start(struct directory *d, sqlite3_stmt *row, int64_t after)
{
	static const int64_t never = INT64_MAX;
	int64_t number = sqlite3_column_int64(row, 0);
	struct directory_next own = {0}, *next = &own;
	if (number > 0 && (uint64_t)number <= d->summary.activities)
		next = &d->next[number];
	if (next->asked == 0 || after < next->asked || after >= next->start) {
		const char *stored = (const char *)sqlite3_column_text(row, 4);
		struct schedule s;
		bool on =
		    stored != NULL && schedule_load(stored, &s) && schedule_next(&s, after, &next->start, &next->end);
		if (!on)
			next->start = never;
		next->asked = after;
	}
	return next->start == never ? 0 : next->start;
}

/*
 * Soon, near and checked, in one number: a day of waiting weighs like a kilometre, as far as a week and ten kilometres;
 * what nobody has checked for three months is put back by two, for a year by four.
 */
static double
points_of(struct directory *d, sqlite3_stmt *row, const struct directory_query *q)
{
	double lat = sqlite3_column_double(row, 1), lon = sqlite3_column_double(row, 2);
	int64_t assured = sqlite3_column_int64(row, 3);
	double days = 4, km = 5;
	if (sqlite3_column_bytes(row, 4) > 0) {
		int64_t start = next_start(d, row, q->from > q->now ? q->from - 1 : q->now);
		days = start != 0 ? (double)(start - q->now) / (double)CLOCK_DAY : 14;
		days = start != 0 && days > 7 ? 7 : days;
	}
	if (measured(q) && lat != 0)
		km = directory_distance(q->lat, q->lon, lat, lon) / 1000;
	int64_t age = q->now - assured;
	int stale = age < 92 * CLOCK_DAY ? 0 : age < 366 * CLOCK_DAY ? 2 : 4;
	return days + (km < 10 ? km : 10) + stale;
}

static enum status
gather(struct search *s, const char *match, bool in_name, struct fault *f)
{
	sqlite3_stmt *row = bind_match(s, DIRECTORY_SQL_MATCH, DIRECTORY_SQL_MATCH_WHERE, match);
	sqlite3_bind_int(row, 7, CANDIDATES);
	size_t named = s->n, at = 0;
	int rc;
	while ((rc = sqlite3_step(row)) == SQLITE_ROW) {
		int64_t number = sqlite3_column_int64(row, 0);
		/* both lists ascend, so one pass finds what is in the list already */
		while (at < named && s->candidates[at].number < number)
			at++;
		if (at < named && s->candidates[at].number == number)
			continue;
		s->candidates[s->n++] = (struct candidate){number, in_name, points_of(s->d, row, s->q)};
	}
	sqlite3_reset(row);
	return rc == SQLITE_DONE ? STATUS_OK : search_fault(s, f);
}

static int
compare(const void *left, const void *right)
{
	const struct candidate *a = left, *b = right;
	if (a->in_name != b->in_name)
		return a->in_name ? -1 : 1;
	if (a->points < b->points || a->points > b->points)
		return a->points < b->points ? -1 : 1;
	return (a->number > b->number) - (a->number < b->number);
}

static enum status
read_page(struct search *s, struct directory_results *out, struct fault *f)
{
	const struct directory_query *q = s->q;
	size_t limit = q->limit == 0 ? LIMIT_DEFAULT : q->limit > LIMIT_MOST ? LIMIT_MOST : q->limit;
	if (q->offset >= s->n)
		return STATUS_OK;
	size_t n = s->n - q->offset < limit ? s->n - q->offset : limit;
	out->activities = memory_new(n, sizeof *out->activities);
	for (size_t i = 0; i < n; i++) {
		sqlite3_stmt *row = directory_statement(s->d, DIRECTORY_SQL_BY_NUMBER);
		sqlite3_bind_int64(row, 1, s->candidates[q->offset + i].number);
		if (sqlite3_step(row) != SQLITE_ROW)
			return search_fault(s, f);
		struct activity *a = &out->activities[out->count++];
		directory_read_activity(row, q->now, a);
		if (measured(q) && a->lat != 0)
			a->distance_m = directory_distance(q->lat, q->lon, a->lat, a->lon);
		sqlite3_reset(row);
	}
	return STATUS_OK;
}

/* Words in some columns, and what the tags let through; either may be nothing. The caller frees. */
static char *
match_of(const char *columns, const char *words, const char *tags)
{
	if (words == NULL)
		return memory_print("{tags} : (%s)", tags);
	if (strcmp(tags, DIRECTORY_TAG_ANY) == 0)
		return memory_print("{%s} : (%s)", columns, words);
	return memory_print("({%s} : (%s)) AND ({tags} : (%s))", columns, words, tags);
}

static enum status
search_for(struct search *s, const char *words, const char *tags, struct directory_results *out, struct fault *f)
{
	char *all = match_of("name topic body", words, tags);
	char *named = words == NULL ? NULL : match_of("name", words, tags);
	s->candidates = memory_new(2 * CANDIDATES, sizeof *s->candidates);
	enum status status = count_matches(s, all, &out->total, f);
	if (status == STATUS_OK && named != NULL && out->total > 0)
		status = gather(s, named, true, f);
	if (status == STATUS_OK && out->total > 0)
		status = gather(s, all, false, f);
	if (status == STATUS_OK) {
		qsort(s->candidates, s->n, sizeof *s->candidates, compare);
		status = read_page(s, out, f);
	}
	free(s->candidates);
	s->candidates = NULL;
	s->n = 0;
	free(named);
	free(all);
	return status;
}

enum status
directory_find(struct directory *d, const struct directory_query *q, struct directory_results *out, struct fault *f)
{
	*out = (struct directory_results){0};
	if (d->db == NULL)
		return directory_ready(d, f) ? STATUS_OK : d->trouble.status;
	struct search s = {.d = d, .q = q};
	struct directory_words words;
	directory_words_init(&words, d, q);
	char *tags = directory_words_tags(q);
	char *all = directory_words_join(&words, " AND "), *any = directory_words_join(&words, " OR ");
	enum status status = STATUS_OK;
	if (tags == NULL || (words.any && words.n == 0))
		goto out;
	if (words.all_known)
		status = search_for(&s, all, tags, out, f);
	/* no activity has all of the words: some of them are better than nothing */
	if (status == STATUS_OK && out->total == 0 && any != NULL && (words.n > 1 || !words.all_known))
		status = search_for(&s, any, tags, out, f);
out:
	if (status != STATUS_OK)
		directory_results_finish(out);
	free(any);
	free(all);
	free(tags);
	directory_words_finish(&words);
	return status;
}

void
directory_results_finish(struct directory_results *r)
{
	for (size_t i = 0; i < r->count; i++)
		activity_finish(&r->activities[i]);
	free(r->activities);
	*r = (struct directory_results){0};
}

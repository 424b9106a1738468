#include "queue/report.h"

#include <ctype.h>

#include "base/clock.h"
#include "base/memory.h"
#include "queue/store.h"

/* How long people waited for the first try. */
struct waits {
	int64_t *all;
	size_t n, room;
};

static void
waits_add(struct waits *w, int64_t ms)
{
	if (w->n == w->room) {
		w->room = w->room * 2 + 256;
		w->all = memory_grow(w->all, w->room, sizeof *w->all);
	}
	w->all[w->n++] = ms > 0 ? ms : 0;
}

static int
compare_waits(const void *a, const void *b)
{
	int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;
	return (x > y) - (x < y);
}

/* The nearest-rank percentile; -1 of none. */
static int64_t
waits_percentile(const struct waits *w, unsigned percent)
{
	if (w->n == 0)
		return -1;
	size_t rank = (w->n * percent + 99) / 100;
	return w->all[rank > 0 ? rank - 1 : 0];
}

static void
count(struct report_table *t, const char *code)
{
	size_t i = 0;
	while (i < t->n && strcmp(t->rows[i].code, code) != 0)
		i++;
	if (i == REPORT_ROWS)
		i = REPORT_ROWS - 1; /* more codes than there are: all in the last */
	if (i == t->n) {
		snprintf(t->rows[i].code, sizeof t->rows[i].code, "%s", code);
		t->rows[i].n = 0;
		t->n++;
	}
	t->rows[i].n++;
}

static int
compare_rows(const void *a, const void *b)
{
	const struct report_row *x = a, *y = b;
	return x->n != y->n ? (x->n < y->n) - (x->n > y->n) : strcmp(x->code, y->code);
}

static void
take_row(sqlite3_stmt *st, struct report *r, struct waits *w)
{
	char need[16], lang[8], outcome[24], source[32];
	int64_t created = sqlite3_column_int64(st, 0), tried = sqlite3_column_int64(st, 6);
	enum callback_state state = (enum callback_state)sqlite3_column_int(st, 4);
	sql_text(st, 1, need, sizeof need);
	sql_text(st, 3, lang, sizeof lang);
	sql_text(st, 5, outcome, sizeof outcome);
	sql_text(st, 8, source, sizeof source);
	r->asked++;
	r->open += state < CALLBACK_CLOSED;
	r->closed += state == CALLBACK_CLOSED;
	r->withdrawn += state == CALLBACK_WITHDRAWN;
	r->tried += tried > 0;
	r->reached += sqlite3_column_int64(st, 7) > 0;
	if (tried > 0)
		waits_add(w, tried - created);
	count(&r->needs, need);
	count(&r->channels, callback_channel_name((enum callback_channel)sqlite3_column_int(st, 2)));
	count(&r->languages, lang);
	if (outcome[0] != '\0')
		count(&r->outcomes, outcome);
	if (source[0] != '\0')
		count(&r->sources, source);
	r->hours.rows[clock_british(created).tm_hour].n++;
}

enum status
report_read(struct queue *q, int64_t from, int64_t until, struct report *out, struct fault *f)
{
	struct waits w = {0};
	int64_t repeats = 0;
	enum status s = STATUS_OK;
	*out = (struct report){.from = from, .until = until, .hours.n = 24};
	for (int h = 0; h < 24; h++)
		snprintf(out->hours.rows[h].code, sizeof out->hours.rows[h].code, "%02d", h);
	sqlite3_stmt *st = sql_start(q, SQL_REPORT, "ii", from, until);
	while (sql_next(q, st, &s, f))
		take_row(st, out, &w);
	if (w.n > 1)
		qsort(w.all, w.n, sizeof *w.all, compare_waits);
	out->first_try_median = waits_percentile(&w, 50);
	out->first_try_p90 = waits_percentile(&w, 90);
	free(w.all);
	struct report_table *const tables[] = {
	    &out->needs, &out->channels, &out->languages, &out->outcomes, &out->sources};
	for (size_t i = 0; i < sizeof tables / sizeof tables[0]; i++)
		qsort(tables[i]->rows, tables[i]->n, sizeof tables[i]->rows[0], compare_rows);
	if (s == STATUS_OK)
		s = sql_number(q, f, &repeats, SQL_REPORT_REPEATS, "ii", from, until);
	out->repeats = (long)repeats;
	return s;
}

void
report_suppress(const struct report_table *t, bool hidden[REPORT_ROWS])
{
	size_t few = 0, next = REPORT_ROWS;
	for (size_t i = 0; i < t->n; i++) {
		long n = t->rows[i].n;
		hidden[i] = n > 0 && n < REPORT_LEAST;
		few += hidden[i];
		if (!hidden[i] && n > 0 && (next == REPORT_ROWS || n < t->rows[next].n))
			next = i;
	}
	if (few == 1 && next < REPORT_ROWS)
		hidden[next] = true;
}

bool
report_month(const char *s, int64_t *from, int64_t *until)
{
	if (strlen(s) != 7 || s[4] != '-')
		return false;
	for (size_t i = 0; i < 7; i++)
		if (i != 4 && !isdigit((unsigned char)s[i]))
			return false;
	int year = (int)strtol(s, NULL, 10), month = (int)strtol(s + 5, NULL, 10);
	if (year < 2000 || year > 2999 || month < 1 || month > 12)
		return false;
	*from = clock_from_british((struct tm){.tm_year = year - 1900, .tm_mon = month - 1, .tm_mday = 1});
	*until = clock_from_british((struct tm){.tm_year = year - 1900, .tm_mon = month, .tm_mday = 1});
	return true;
}

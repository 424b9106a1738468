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
	struct tm t = clock_british(created);
	r->hours.rows[t.tm_hour].n++;
	r->days.rows[t.tm_mday - 1].n++;
}

static void
number_rows(struct report_table *t, size_t n, const char *format, int first)
{
	t->n = n;
	for (size_t i = 0; i < n; i++)
		snprintf(t->rows[i].code, sizeof t->rows[i].code, format, first + (int)i);
}

enum status
report_read(struct queue *q, int64_t from, int64_t until, struct report *out, struct fault *f)
{
	struct waits w = {0};
	int64_t repeats = 0;
	enum status s = STATUS_OK;
	*out = (struct report){.from = from, .until = until};
	number_rows(&out->hours, 24, "%02d", 0);
	number_rows(&out->days, (size_t)clock_british(until - CLOCK_HOUR).tm_mday, "%d", 1);
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

/* Whether some of k counts, each from 1 to 4, can be told from their sum. */
static bool
can_be_told(size_t k, long sum)
{
	long others = (long)k - 1;
	long least = sum - others * (REPORT_LEAST - 1), most = sum - others;
	if (least < 1)
		least = 1;
	if (most > REPORT_LEAST - 1)
		most = REPORT_LEAST - 1;
	return k > 0 && least >= most;
}

bool
report_suppress(const struct report_table *t, bool hidden[REPORT_ROWS])
{
	size_t few = 0, next = REPORT_ROWS;
	long sum = 0;
	for (size_t i = 0; i < t->n; i++) {
		long n = t->rows[i].n;
		hidden[i] = n > 0 && n < REPORT_LEAST;
		few += hidden[i];
		sum += hidden[i] ? n : 0;
		if (!hidden[i] && n > 0 && (next == REPORT_ROWS || n < t->rows[next].n))
			next = i;
	}
	if (!can_be_told(few, sum))
		return true;
	if (next < REPORT_ROWS)
		hidden[next] = true;
	return next < REPORT_ROWS;
}

static void
withhold_table(struct report_table *t)
{
	*t = (struct report_table){.withheld = true};
}

static void
withhold_rows(struct report_table *t)
{
	bool hidden[REPORT_ROWS];
	if (!report_suppress(t, hidden)) {
		withhold_table(t);
		return;
	}
	for (size_t i = 0; i < t->n; i++)
		if (hidden[i])
			t->rows[i].n = REPORT_WITHHELD;
}

/* Parts of a total, as a table without names; false when none of them may be given. */
static bool
suppress_parts(const long *parts, size_t n, bool hidden[REPORT_ROWS])
{
	struct report_table t = {.n = n};
	for (size_t i = 0; i < n; i++)
		t.rows[i].n = parts[i];
	if (report_suppress(&t, hidden))
		return true;
	for (size_t i = 0; i < n; i++)
		hidden[i] = true;
	return false;
}

static void
withhold_states(struct report *r)
{
	bool hidden[REPORT_ROWS];
	long *const parts[] = {&r->open, &r->closed, &r->withdrawn};
	suppress_parts((long[]){r->open, r->closed, r->withdrawn}, 3, hidden);
	/* what is closed is the sum of its outcomes, or nearly */
	if (hidden[1] || hidden[2])
		withhold_table(&r->outcomes);
	for (size_t i = 0; i < 3; i++)
		if (hidden[i])
			*parts[i] = REPORT_WITHHELD;
}

static void
withhold_tries(struct report *r)
{
	bool hidden[REPORT_ROWS];
	suppress_parts((long[]){r->reached, r->tried - r->reached, r->asked - r->tried}, 3, hidden);
	if (hidden[2] || r->tried < REPORT_LEAST) {
		r->tried = REPORT_WITHHELD;
		r->first_try_median = r->first_try_p90 = -1;
	}
	if (hidden[0] || (hidden[1] && !hidden[2]))
		r->reached = REPORT_WITHHELD;
}

static long
find_row(const struct report_table *t, const char *code)
{
	for (size_t i = 0; i < t->n; i++)
		if (strcmp(t->rows[i].code, code) == 0)
			return t->rows[i].n;
	return 0;
}

void
report_withhold(struct report *r)
{
	bool hidden[REPORT_ROWS];
	struct report_table *const tables[] = {
	    &r->needs, &r->channels, &r->languages, &r->hours, &r->days, &r->outcomes, &r->sources};
	const size_t n = sizeof tables / sizeof tables[0];
	if (r->asked > 0 && r->asked < REPORT_LEAST) {
		for (size_t i = 0; i < n; i++)
			withhold_table(tables[i]);
		r->asked = r->open = r->tried = r->reached = r->closed = r->withdrawn = r->repeats = REPORT_WITHHELD;
		r->first_try_median = r->first_try_p90 = -1;
		return;
	}
	for (size_t i = 0; i < n; i++)
		withhold_rows(tables[i]);
	/* sources are parts of one channel */
	if (r->channels.withheld || find_row(&r->channels, callback_channel_name(CHANNEL_STAFF)) == REPORT_WITHHELD)
		withhold_table(&r->sources);
	suppress_parts((long[]){r->repeats, r->asked - r->repeats}, 2, hidden);
	if (hidden[0])
		r->repeats = REPORT_WITHHELD;
	withhold_states(r);
	withhold_tries(r);
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

void
report_month_name(int64_t at, int months_before, char out[REPORT_MONTH])
{
	struct tm t = clock_british(at);
	unsigned months = (unsigned)((t.tm_year + 1900) * 12 + t.tm_mon - months_before);
	snprintf(out, REPORT_MONTH, "%04u-%02u", months / 12 % 10000u, months % 12u + 1u);
}

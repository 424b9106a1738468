#include "queue/worklist.h"

#include "queue/store.h"

static void
callback_read(sqlite3_stmt *st, struct callback *c)
{
	sql_text(st, 0, c->id, sizeof c->id);
	c->created = sqlite3_column_int64(st, 1);
	c->due = sqlite3_column_int64(st, 2);
	c->closed = sqlite3_column_int64(st, 3);
	c->channel = (enum callback_channel)sqlite3_column_int(st, 4);
	c->state = (enum callback_state)sqlite3_column_int(st, 5);
	c->flag = sqlite3_column_int(st, 6) == 0 ? FLAG_CRISIS : FLAG_NONE;
	c->test = sqlite3_column_int(st, 7) != 0;
	sql_text(st, 8, c->need, sizeof c->need);
	sql_text(st, 9, c->lang, sizeof c->lang);
	sql_text(st, 10, c->site, sizeof c->site);
	sql_text(st, 11, c->source, sizeof c->source);
	sql_text(st, 12, c->holder, sizeof c->holder);
	sql_text(st, 13, c->holder_name, sizeof c->holder_name);
	c->attempts = sqlite3_column_int(st, 14);
	sql_text(st, 15, c->outcome, sizeof c->outcome);
	sql_text(st, 16, c->merged, sizeof c->merged);
	sql_text(st, 17, c->helped, sizeof c->helped);
	c->tried = sqlite3_column_int64(st, 18);
	c->reached = sqlite3_column_int64(st, 19);
	c->texted = sqlite3_column_int64(st, 20);
	c->exported = sqlite3_column_int64(st, 21);
}

/* The only state asked for, or -1. */
static int
single_state(unsigned states)
{
	for (int i = CALLBACK_WAITING; i < CALLBACK_CLOSED; i++)
		if (states == 1u << i)
			return i;
	return -1;
}

/* Whether few are in that state; -1, or what cannot be told, is many. */
static bool
is_rare(struct queue *q, int state)
{
	int64_t n = INT64_MAX;
	return state >= 0 && sql_number(q, NULL, &n, SQL_TALLY, "d", state) == STATUS_OK && n <= CALLBACK_COUNT_MOST;
}

/* By the index of what is rarest as a rule, so that no filter has to read a long queue: few are a trial, few are held;
 * two that may leave many each have an index of both. */
static enum sql
list_statement(struct queue *q, const struct callback_filter *x)
{
	int state = single_state(x->states);
	bool channel = x->channel >= 0;
	if (x->holder != NULL)
		return SQL_CALLBACK_OPEN_HOLDER;
	if (x->test == 1)
		return SQL_CALLBACK_OPEN_TEST;
	if (is_rare(q, state))
		return SQL_CALLBACK_OPEN_STATE;
	if (x->lang != NULL && x->need != NULL)
		return SQL_CALLBACK_OPEN_LANG_NEED;
	if (x->lang != NULL)
		return channel ? SQL_CALLBACK_OPEN_LANG_CHANNEL : SQL_CALLBACK_OPEN_LANG;
	if (x->need != NULL)
		return channel ? SQL_CALLBACK_OPEN_NEED_CHANNEL : SQL_CALLBACK_OPEN_NEED;
	if (state >= 0)
		return SQL_CALLBACK_OPEN_STATE;
	return channel ? SQL_CALLBACK_OPEN_CHANNEL : SQL_CALLBACK_OPEN;
}

/* Those of one urgency, from where the page before ended. */
static sqlite3_stmt *
list_open(
    struct queue *q, const struct callback_filter *x, int64_t urgency, const struct callback_cursor *from, size_t max)
{
	bool first = from == NULL || from->id[0] == '\0' || urgency > from->flag;
	enum sql id = list_statement(q, x);
	return sql_start(q, id, id == SQL_CALLBACK_OPEN_STATE ? "ttdtddiiitid" : "ttdtddiiiti", x->need, x->lang,
	    x->channel, x->holder, x->test, (int)x->states, x->overdue ? x->now : INT64_MAX, urgency,
	    first ? INT64_MIN : from->due, first ? "" : from->id, (int64_t)max, single_state(x->states));
}

static sqlite3_stmt *
list_done(struct queue *q, const struct callback_filter *x, const struct callback_cursor *from, size_t max)
{
	bool first = from == NULL || from->id[0] == '\0';
	enum sql id = x->lang != NULL && strcmp(x->lang, "en") != 0 ? SQL_CALLBACK_DONE_LANG
	              : x->need != NULL                             ? SQL_CALLBACK_DONE_NEED
	                                                            : SQL_CALLBACK_DONE;
	return sql_start(q, id, "ttdtdditi", x->need, x->lang, x->channel, x->holder, x->test, (int)x->states,
	    first ? INT64_MAX : from->due, first ? "" : from->id, (int64_t)max);
}

/* Whatever rows a statement gives, behind the *n that are there. */
static enum status
rows_add(struct queue *q, sqlite3_stmt *st, struct callback *out, size_t *n, struct fault *f)
{
	enum status s = STATUS_OK;
	while (sql_next(q, st, &s, f))
		callback_read(st, &out[(*n)++]);
	return s;
}

static enum status
rows_read(struct queue *q, sqlite3_stmt *st, struct callback *out, size_t *n, struct fault *f)
{
	*n = 0;
	return rows_add(q, st, out, n, f);
}

/* Crises, then the others. */
static enum status
open_read(struct queue *q, const struct callback_filter *filter, const struct callback_cursor *from,
    struct callback *out, size_t max, size_t *n, struct fault *f)
{
	bool first = from == NULL || from->id[0] == '\0';
	enum status s = STATUS_OK;
	*n = 0;
	for (int64_t urgency = !first && from->flag != 0; s == STATUS_OK && urgency <= 1 && *n < max; urgency++)
		s = rows_add(q, list_open(q, filter, urgency, from, max - *n), out, n, f);
	return s;
}

enum status
callback_joined(struct queue *q, const char *id, struct callback *out, size_t max, size_t *n, struct fault *f)
{
	return rows_read(q, sql_start(q, SQL_CALLBACK_JOINED, "ti", id, (int64_t)max), out, n, f);
}

enum status
callback_recent(struct queue *q, int64_t since, struct callback *out, size_t max, size_t *n, struct fault *f)
{
	return rows_read(q, sql_start(q, SQL_CALLBACK_RECENT, "ii", since, (int64_t)max), out, n, f);
}

enum status
callback_all(struct queue *q, const char *after, struct callback *out, size_t max, size_t *n, struct fault *f)
{
	return rows_read(q, sql_start(q, SQL_CALLBACK_ALL, "ti", after, (int64_t)max), out, n, f);
}

enum status
callback_list(struct queue *q, const struct callback_filter *filter, const struct callback_cursor *from,
    struct callback *out, size_t max, size_t *n, struct callback_cursor *next, struct fault *f)
{
	enum status s = filter->closed ? rows_read(q, list_done(q, filter, from, max), out, n, f)
	                               : open_read(q, filter, from, out, max, n, f);
	if (next == NULL)
		return s;
	*next = from != NULL ? *from : (struct callback_cursor){0};
	if (*n > 0) {
		const struct callback *last = &out[*n - 1];
		next->flag = last->flag == FLAG_CRISIS ? 0 : 1;
		next->due = filter->closed ? last->closed : last->due;
		memcpy(next->id, last->id, sizeof next->id);
	}
	return s;
}

static enum status
tally_read(struct queue *q, enum callback_state state, long *out, struct fault *f)
{
	int64_t n;
	enum status s = sql_number(q, f, &n, SQL_TALLY, "d", (int)state);
	*out = (long)n;
	return s;
}

enum status
callback_count(struct queue *q, int64_t now, struct callback_counts *out, struct fault *f)
{
	sqlite3_stmt *st;
	*out = (struct callback_counts){0};
	enum status s = sql_get(q, f, &st, SQL_CALLBACK_COUNT, "id", now, CALLBACK_COUNT_MOST);
	if (s == STATUS_OK) {
		out->overdue = (long)sqlite3_column_int64(st, 0);
		out->crisis = (long)sqlite3_column_int64(st, 1);
		out->test = (long)sqlite3_column_int64(st, 2);
		sql_done(st);
	}
	long *const counts[] = {&out->waiting, &out->claimed, &out->tried, &out->closed, &out->withdrawn};
	for (int i = CALLBACK_WAITING; s == STATUS_OK && i <= CALLBACK_WITHDRAWN; i++)
		s = tally_read(q, (enum callback_state)i, counts[i], f);
	return s;
}

enum status
callback_get(struct queue *q, const char *id, struct callback *out, struct fault *f)
{
	sqlite3_stmt *st;
	enum status s = sql_get(q, f, &st, SQL_CALLBACK_GET, "t", id);
	if (s == STATUS_MISSING)
		return fault_set(f, s, "there is no such call-back");
	if (s != STATUS_OK)
		return s;
	callback_read(st, out);
	sql_done(st);
	return STATUS_OK;
}

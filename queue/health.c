#include "queue/store.h"

#include "base/clock.h"

enum status
health_set(struct queue *q, const char *program, const char *state, const char *detail, struct fault *f)
{
	const char *more = detail != NULL ? detail : "{}";
	if (strlen(program) >= sizeof((struct health *)0)->program ||
	    strlen(state) >= sizeof((struct health *)0)->state || strlen(more) >= sizeof((struct health *)0)->detail)
		return fault_set(f, STATUS_INPUT, "health of %.15s: too long", program);
	enum status s = store_begin(q, f);
	if (s != STATUS_OK)
		return s;
	return store_end(q, sql_run(q, f, SQL_HEALTH_SET, "ttit", program, state, clock_now(), more), f);
}

size_t
health_list(struct queue *q, struct health *out, size_t max)
{
	enum status s;
	size_t n = 0;
	sqlite3_stmt *st = sql_start(q, SQL_HEALTH_LIST, "i", (int64_t)max);
	while (sql_next(q, st, &s, NULL)) {
		struct health *h = &out[n++];
		sql_text(st, 0, h->program, sizeof h->program);
		sql_text(st, 1, h->state, sizeof h->state);
		h->at = sqlite3_column_int64(st, 2);
		sql_text(st, 3, h->detail, sizeof h->detail);
	}
	return n;
}

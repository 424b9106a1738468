#include "queue/event.h"

#include "base/uuid.h"
#include "queue/store.h"
#include "queue/worklist.h"

enum status
event_add(struct queue *q, const char *callback, const char *actor, const char *what, const char *detail, int64_t now,
    struct fault *f)
{
	char id[UUID_TEXT];
	uuid_make(now, id);
	return sql_run(q, f, SQL_EVENT_ADD, "titttt", id, now, callback, actor, what, detail != NULL ? detail : "");
}

enum status
callback_events(struct queue *q, const char *id, struct callback_event *out, size_t max, size_t *n, struct fault *f)
{
	enum status s = STATUS_OK;
	sqlite3_stmt *st = sql_start(q, SQL_EVENTS, "ti", id, (int64_t)max);
	*n = 0;
	while (sql_next(q, st, &s, f)) {
		struct callback_event *e = &out[(*n)++];
		e->at = sqlite3_column_int64(st, 0);
		sql_text(st, 1, e->actor, sizeof e->actor);
		sql_text(st, 2, e->what, sizeof e->what);
		sql_text(st, 3, e->detail, sizeof e->detail);
	}
	return s;
}

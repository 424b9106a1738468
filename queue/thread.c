#include "queue/thread.h"

#include "queue/fields.h"
#include "queue/seal.h"
#include "queue/store.h"

enum status
thread_add(struct queue *q, const struct thread_text *x, int64_t now, char id[UUID_TEXT], struct fault *f)
{
	char record[UUID_TEXT];
	struct fields body = {0};
	uuid_make(now, id);
	uuid_make(now, record);
	fields_add(&body, "body", x->body);
	fields_add(&body, "number", x->number);
	enum status s = record_add(q, record, body.bytes, body.n, f);
	fields_finish(&body);
	if (s != STATUS_OK)
		return s;
	return sql_run(q, f, SQL_TEXT_ADD, "ttidttt", id, x->thread, now, (int)x->kind, x->state, x->author, record);
}

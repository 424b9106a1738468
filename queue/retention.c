#include "queue/retention.h"

#include <sys/stat.h>

#include "base/file.h"
#include "base/uuid.h"
#include "queue/event.h"
#include "queue/store.h"

#define PURGE_BATCH 50

struct purging {
	struct queue *q;
	int64_t before, now;
	bool exported_only;
	struct purge_counts *counts;
};

/* A text and what it says. */
static enum status
text_drop(struct queue *q, sqlite3_stmt *st, struct fault *f)
{
	char id[UUID_TEXT], record[UUID_TEXT];
	sql_text(st, 0, id, sizeof id);
	sql_text(st, 1, record, sizeof record);
	sql_done(st);
	enum status s = sql_run(q, f, SQL_TEXT_DROP, "t", id);
	return s == STATUS_OK ? sql_run(q, f, SQL_RECORD_DROP, "t", record) : s;
}

/* The thread goes with the last call-back that was about it. */
static enum status
thread_drop(struct purging *p, const char *thread, struct fault *f)
{
	int64_t users;
	enum status s = sql_number(p->q, f, &users, SQL_PURGE_TEXTS_LEFT, "t", thread);
	while (s == STATUS_OK && users == 0) {
		sqlite3_stmt *st;
		s = sql_get(p->q, f, &st, SQL_PURGE_TEXT_NEXT, "t", thread);
		if (s == STATUS_MISSING)
			return STATUS_OK;
		if (s == STATUS_OK)
			s = text_drop(p->q, st, f);
		p->counts->texts++;
	}
	return s;
}

/* STATUS_MISSING, without a fault, when there is nothing more. */
static enum status
purge_one(struct purging *p, struct fault *f)
{
	char id[UUID_TEXT], thread[UUID_TEXT], record[UUID_TEXT];
	sqlite3_stmt *st;
	enum status s = sql_get(p->q, f, &st, SQL_PURGE_NEXT, "id", p->before, (int)p->exported_only);
	if (s != STATUS_OK)
		return s;
	sql_text(st, 0, id, sizeof id);
	sql_text(st, 1, thread, sizeof thread);
	sql_text(st, 2, record, sizeof record);
	sql_done(st);
	s = sql_run(p->q, f, SQL_PURGE_DETAILS, "t", id);
	if (s == STATUS_OK)
		s = sql_run(p->q, f, SQL_RECORD_DROP, "t", record);
	if (s == STATUS_OK)
		s = thread_drop(p, thread, f);
	if (s == STATUS_OK)
		s = event_add(p->q, id, "box", "purged", NULL, p->now, f);
	p->counts->callbacks++;
	return s;
}

static enum status
purge_stray(struct purging *p, struct fault *f)
{
	sqlite3_stmt *st;
	enum status s = sql_get(p->q, f, &st, SQL_PURGE_STRAY_NEXT, "i", p->before);
	if (s == STATUS_OK)
		s = text_drop(p->q, st, f);
	if (s == STATUS_OK)
		p->counts->texts++;
	return s;
}

/* One transaction of several; *more says whether there may be others. */
static enum status
purge_batch(struct purging *p, enum status (*one)(struct purging *, struct fault *), bool *more, struct fault *f)
{
	enum status s = store_begin(p->q, f);
	if (s != STATUS_OK)
		return s;
	for (int i = 0; s == STATUS_OK && i < PURGE_BATCH; i++)
		s = one(p, f);
	*more = s == STATUS_OK;
	return store_end(p->q, s == STATUS_MISSING ? STATUS_OK : s, f);
}

enum status
queue_purge(struct queue *q, int64_t before, bool exported_only, int64_t now, struct purge_counts *out, struct fault *f)
{
	struct purging p = {.q = q, .before = before, .now = now, .exported_only = exported_only, .counts = out};
	enum status (*const parts[])(struct purging *, struct fault *) = {purge_one, purge_stray};
	enum status s = STATUS_OK;
	int64_t waiting = 0;
	*out = (struct purge_counts){0};
	for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++)
		for (bool more = true; s == STATUS_OK && more;)
			s = purge_batch(&p, parts[i], &more, f);
	if (s == STATUS_OK && exported_only)
		s = sql_number(q, f, &waiting, SQL_PURGE_WAITING, "i", before);
	out->waiting = (long)waiting;
	return s;
}

enum status
callback_exported(struct queue *q, const char *id, const char *actor, int64_t now, struct fault *f)
{
	enum status s = store_begin(q, f);
	if (s != STATUS_OK)
		return s;
	s = sql_run(q, f, SQL_CALLBACK_EXPORTED, "ti", id, now);
	if (s == STATUS_OK)
		s = event_add(q, id, actor, "exported", NULL, now, f);
	return store_end(q, s, f);
}

bool
queue_log_empty(const char *data_dir)
{
	struct stat st;
	char *path = file_join(data_dir, "queue.db-wal");
	bool empty = stat(path, &st) != 0 || st.st_size == 0;
	free(path);
	return empty;
}

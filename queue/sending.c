#include "queue/sending.h"

#include "base/clock.h"
#include "queue/outbox.h"
#include "queue/store.h"

/* 23.040, 9.2.3.12: a day's validity is asked for, and reports may trail behind. */
#define REPORT_KEPT (3 * CLOCK_DAY)

static int64_t
day_begin(int64_t now, bool of_month)
{
	struct tm day = clock_british(now);
	day.tm_hour = day.tm_min = day.tm_sec = 0;
	if (of_month)
		day.tm_mday = 1;
	return clock_from_british(day);
}

static enum status
gone_store(struct queue *q, const char *id, const struct sending_part *p, int64_t now, struct fault *f)
{
	enum status s = sql_run(q, f, SQL_OUTBOX_PART, "td", id, p->sent);
	if (s == STATUS_OK && sqlite3_changes(q->db) == 0)
		return fault_set(f, STATUS_MISSING, "there is no such text being sent");
	if (s == STATUS_OK)
		s = sql_run(q, f, SQL_TRAFFIC_ADD, "ii", day_begin(now, false), (int64_t)p->price);
	if (s == STATUS_OK && p->reference >= 0)
		s = sql_run(q, f, SQL_DISPATCH_ADD, "tdit", p->modem, p->reference & 0xff, now, id);
	return s == STATUS_OK && p->last ? outbox_done(q, id, TEXT_SENT, "", now, f) : s;
}

enum status
sending_gone(struct queue *q, const char *id, const struct sending_part *part, int64_t now, struct fault *f)
{
	enum status s = store_begin(q, f);
	return s == STATUS_OK ? store_end(q, gone_store(q, id, part, now, f), f) : s;
}

enum status
sending_uncertain(struct queue *q, const char *id, const char *cause, int64_t not_before, int64_t now, struct fault *f)
{
	(void)now;
	enum status s = store_begin(q, f);
	if (s != STATUS_OK)
		return s;
	s = sql_run(q, f, SQL_OUTBOX_UNCERTAIN_TEXT, "t", id);
	if (s == STATUS_OK)
		s = sql_run(q, f, SQL_OUTBOX_UNCERTAIN, "tit", id, not_before, cause);
	return store_end(q, s, f);
}

/* A text has arrived once all its messages have; one that never will is enough to say so. */
static enum status
report_store(struct queue *q, const char *modem, int reference, bool arrived, int64_t now, struct fault *f)
{
	sqlite3_stmt *st;
	char text[UUID_TEXT];
	enum status s = sql_get(q, f, &st, SQL_DISPATCH_GET, "tdi", modem, reference, now - REPORT_KEPT);
	if (s != STATUS_OK)
		return s;
	int64_t seq = sqlite3_column_int64(st, 0), left = sqlite3_column_int64(st, 2);
	sql_text(st, 1, text, sizeof text);
	sql_done(st);
	s = sql_run(q, f, SQL_DISPATCH_DROP, "i", seq);
	if (s == STATUS_OK && text[0] != '\0' && (!arrived || left <= 1))
		s = sql_run(q, f, SQL_TEXT_DELIVERED, "td", text, arrived ? 1 : 2);
	return s;
}

enum status
sending_report(struct queue *q, const char *modem, int reference, bool arrived, int64_t now, struct fault *f)
{
	enum status s = store_begin(q, f);
	if (s != STATUS_OK)
		return s;
	s = report_store(q, modem, reference, arrived, now, f);
	bool none = s == STATUS_MISSING;
	s = store_end(q, none ? STATUS_OK : s, f);
	return s == STATUS_OK && none ? STATUS_MISSING : s;
}

enum status
sending_spent(struct queue *q, int64_t now, struct sending_spent *out, struct fault *f)
{
	sqlite3_stmt *st;
	*out = (struct sending_spent){0};
	enum status s = sql_get(q, f, &st, SQL_TRAFFIC_SUM, "ii", day_begin(now, false), day_begin(now, true));
	if (s != STATUS_OK)
		return s;
	out->today = (long)sqlite3_column_int64(st, 0);
	out->tenths_today = (long)sqlite3_column_int64(st, 1);
	out->month = (long)sqlite3_column_int64(st, 2);
	out->tenths_month = (long)sqlite3_column_int64(st, 3);
	sql_done(st);
	return STATUS_OK;
}

enum status
sending_forget(struct queue *q, int64_t now, struct fault *f)
{
	enum status s = store_begin(q, f);
	return s == STATUS_OK ? store_end(q, sql_run(q, f, SQL_DISPATCH_DROP_OLD, "i", now - REPORT_KEPT), f) : s;
}

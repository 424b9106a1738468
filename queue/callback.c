#include "queue/callback.h"

#include "base/clock.h"
#include "base/memory.h"
#include "queue/capture.h"
#include "queue/event.h"
#include "queue/fields.h"
#include "queue/seal.h"
#include "queue/store.h"

#define PROMISE_DAYS 5

const char *
callback_channel_name(enum callback_channel c)
{
	switch (c) {
	case CHANNEL_KIOSK:
		return "kiosk";
	case CHANNEL_TEXT:
		return "text";
	case CHANNEL_STAFF:
		return "staff";
	}
	return "";
}

const char *
callback_state_name(enum callback_state s)
{
	switch (s) {
	case CALLBACK_WAITING:
		return "waiting";
	case CALLBACK_CLAIMED:
		return "claimed";
	case CALLBACK_TRIED:
		return "tried";
	case CALLBACK_CLOSED:
		return "closed";
	case CALLBACK_WITHDRAWN:
		return "withdrawn";
	}
	return "";
}

const char *
callback_flag_name(enum callback_flag flag)
{
	switch (flag) {
	case FLAG_NONE:
		return "";
	case FLAG_CRISIS:
		return "crisis";
	}
	return "";
}

/* The names that details are stored under: never change one. */
static const struct detail {
	const char *name;
	size_t at;
} details[] = {
    {"name", offsetof(struct callback_details, name)},
    {"phone", offsetof(struct callback_details, phone)},
    {"times", offsetof(struct callback_details, times)},
    {"voicemail", offsetof(struct callback_details, voicemail)},
    {"safe_text", offsetof(struct callback_details, safe_text)},
    {"first", offsetof(struct callback_details, first)},
    {"age", offsetof(struct callback_details, age)},
    {"for_whom", offsetof(struct callback_details, for_whom)},
    {"interpreter", offsetof(struct callback_details, interpreter)},
    {"access", offsetof(struct callback_details, access)},
    {"activity", offsetof(struct callback_details, activity)},
    {"activity_name", offsetof(struct callback_details, activity_name)},
    {"note", offsetof(struct callback_details, note)},
};
#define DETAILS (sizeof details / sizeof details[0])

void
callback_details_finish(struct callback_details *d)
{
	for (size_t i = 0; i < DETAILS; i++) {
		char **value = (char **)((char *)d + details[i].at);
		memory_wipe_string(*value);
		*value = NULL;
	}
}

void
capture_pack(const struct callback_details *d, struct fields *out)
{
	for (size_t i = 0; i < DETAILS; i++)
		fields_add(out, details[i].name, *(char *const *)((const char *)d + details[i].at));
}

void
capture_unpack(const uint8_t *bytes, size_t n, struct callback_details *out)
{
	for (size_t i = 0; i < DETAILS; i++)
		*(char **)((char *)out + details[i].at) = memory_copy(fields_find(bytes, n, details[i].name));
}

static bool
word_fits(const char *s, size_t least, size_t size)
{
	size_t n = s == NULL ? 0 : strlen(s);
	return n >= least && n < size;
}

static enum status
request_check(const struct callback_request *r, struct fault *f)
{
	if (!uuid_valid(r->id))
		return fault_set(f, STATUS_INPUT, "call-back: no id");
	if (!word_fits(r->need, 1, 16))
		return fault_set(f, STATUS_INPUT, "call-back %s: no need, or one that is too long", r->id);
	if (!word_fits(r->lang, 2, 8))
		return fault_set(f, STATUS_INPUT, "call-back %s: no language, or one that is too long", r->id);
	if (!word_fits(r->site, 0, 32) || !word_fits(r->source, 0, 32))
		return fault_set(f, STATUS_INPUT, "call-back %s: site or source is too long", r->id);
	return STATUS_OK;
}

void
queue_promise(struct queue *q, int working_days)
{
	q->promise_days = working_days;
}

static enum status
due_reckon(struct queue *q, enum callback_flag flag, int64_t now, int64_t *due, struct fault *f)
{
	int64_t days = q->promise_days;
	enum status s = STATUS_OK;
	*due = now;
	if (flag == FLAG_CRISIS)
		return s;
	if (days <= 0)
		s = sql_number(q, f, &days, SQL_META_GET, "t", "promise_days");
	*due = clock_working_days_after(now, days > 0 && days < 1000 ? (int)days : PROMISE_DAYS);
	return s;
}

static const char *
channel_actor(enum callback_channel c)
{
	switch (c) {
	case CHANNEL_KIOSK:
		return "kiosk";
	case CHANNEL_TEXT:
		return "modem";
	case CHANNEL_STAFF:
		return "staff";
	}
	return "box";
}

static enum status
details_seal(struct queue *q, const struct callback_details *d, const char *record, struct fault *f)
{
	struct fields body = {0};
	capture_pack(d, &body);
	enum status s = record_add(q, record, body.bytes, body.n, f);
	fields_finish(&body);
	return s;
}

static enum status
row_add(struct queue *q, const struct callback_request *r, const char *record, const char *thread, int64_t now,
    int64_t due, struct fault *f)
{
	return sql_run(q, f, SQL_CALLBACK_ADD, "tiidddtttttt", r->id, now, due, (int)r->channel,
	    r->flag == FLAG_CRISIS ? 0 : 1, (int)r->test, r->need, r->lang, r->site != NULL ? r->site : "",
	    r->source != NULL ? r->source : "", thread, record);
}

enum status
capture_add(
    struct queue *q, const struct callback_request *r, const char *thread, int64_t now, int64_t *due, struct fault *f)
{
	char record[UUID_TEXT], own[UUID_TEXT];
	sqlite3_stmt *st;
	enum status s = request_check(r, f);
	if (s != STATUS_OK)
		return s;
	s = sql_get(q, f, &st, SQL_CALLBACK_DUE, "t", r->id);
	if (s == STATUS_OK) {
		*due = sqlite3_column_int64(st, 0);
		sql_done(st);
		return s;
	}
	if (s == STATUS_MISSING)
		s = due_reckon(q, r->flag, now, due, f);
	uuid_make(now, record);
	uuid_make(now, own);
	if (s == STATUS_OK)
		s = details_seal(q, &r->details, record, f);
	if (s == STATUS_OK)
		s = row_add(q, r, record, thread != NULL ? thread : own, now, *due, f);
	if (s == STATUS_OK)
		s = event_add(q, r->id, r->actor != NULL ? r->actor : channel_actor(r->channel), "added",
		    callback_flag_name(r->flag), now, f);
	return s;
}

enum status
capture_refer(struct queue *q, const char *id, char thread[UUID_TEXT], char record[UUID_TEXT], struct fault *f)
{
	sqlite3_stmt *st;
	enum status s = sql_get(q, f, &st, SQL_CALLBACK_THREAD, "t", id);
	if (s == STATUS_MISSING)
		return fault_set(f, s, "there is no such call-back");
	if (s != STATUS_OK)
		return s;
	sql_text(st, 0, thread, UUID_TEXT);
	sql_text(st, 1, record, UUID_TEXT);
	sql_done(st);
	return STATUS_OK;
}

enum status
capture_replace(struct queue *q, const char *id, const struct capture_change *c, const struct callback_details *d,
    int64_t now, struct fault *f)
{
	char record[UUID_TEXT];
	uuid_make(now, record);
	enum status s = details_seal(q, d, record, f);
	if (s == STATUS_OK)
		s = sql_run(q, f, SQL_CALLBACK_RECORD, "ttt", id, record, c->record);
	if (s == STATUS_OK && sqlite3_changes(q->db) != 1)
		return fault_set(f, STATUS_MISSING, "call-back %s is not open", id);
	if (s == STATUS_OK)
		s = sql_run(q, f, SQL_RECORD_DROP, "t", c->record);
	return s == STATUS_OK ? event_add(q, id, c->actor, "corrected", c->changed, now, f) : s;
}

enum status
callback_add(struct queue *q, const struct callback_request *r, int64_t now, int64_t *due, struct fault *f)
{
	int64_t when = 0;
	enum status s = store_begin(q, f);
	if (s != STATUS_OK)
		return s;
	s = store_end(q, capture_add(q, r, NULL, now, &when, f), f);
	if (s == STATUS_OK && due != NULL)
		*due = when;
	return s;
}

long
callback_waiting(struct queue *q)
{
	int64_t n;
	enum status s = sql_number(q, NULL, &n, SQL_TALLY, "d", (int)CALLBACK_WAITING);
	return s == STATUS_OK ? (long)n : -1;
}

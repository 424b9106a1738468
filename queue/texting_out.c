#include <sodium.h>

#include "base/clock.h"
#include "base/log.h"
#include "base/memory.h"
#include "queue/consent.h"
#include "queue/event.h"
#include "queue/fields.h"
#include "queue/outbox.h"
#include "queue/store.h"
#include "queue/thread.h"

size_t
outbox_cut(const char *s, size_t most)
{
	size_t n = strnlen(s, most + 1);
	if (n <= most)
		return n;
	n = most;
	while (n > 0 && ((unsigned char)s[n] & 0xc0) == 0x80)
		n--;
	return n;
}

enum status
outbox_add(struct queue *q, const struct transit *t, const struct outbox_text *x, int64_t now, struct fault *f)
{
	char id[UUID_TEXT];
	struct fields in_flight = {0};
	char *body = memory_copy_bytes(x->body, outbox_cut(x->body, TEXT_BODY - 1));
	size_t n;
	fields_add(&in_flight, "to", x->to);
	fields_add(&in_flight, "body", body);
	uint8_t *sealed = transit_seal(t, "outbox", in_flight.bytes, in_flight.n, &n);
	uuid_make(now, id);
	enum status s = sql_run(q, f, SQL_OUTBOX_ADD, "tidbbbbtttt", id, now, (int)x->priority, t->id, sizeof t->id,
	    x->sender->number, sizeof x->sender->number, sealed, n, x->sender->tagged ? x->sender->tag : NULL,
	    sizeof x->sender->tag, x->text, x->reply_to, x->callback, x->modem);
	free(sealed);
	fields_finish(&in_flight);
	memory_wipe_string(body);
	return s;
}

enum status
outbox_stop(struct queue *q, const struct sender *x, int64_t now, struct fault *f)
{
	enum status s = sql_run(q, f, SQL_OUTBOX_STOPPED_TEXTS, "b", x->number, sizeof x->number);
	return s == STATUS_OK ? sql_run(q, f, SQL_OUTBOX_STOPPED, "bi", x->number, sizeof x->number, now) : s;
}

/* With a call-back, the text joins its thread, and so does what the patient writes back. */
static enum status
send_for_callback(
    struct queue *q, struct outbox_text *x, struct sender *to, int64_t now, char text[UUID_TEXT], struct fault *f)
{
	sqlite3_stmt *st;
	enum status s = sql_get(q, f, &st, SQL_CALLBACK_THREAD, "t", x->callback);
	if (s == STATUS_MISSING)
		return fault_set(f, s, "there is no such call-back");
	if (s != STATUS_OK)
		return s;
	sql_text(st, 0, to->thread, sizeof to->thread);
	sql_done(st);
	struct thread_text row = {
	    .thread = to->thread, .kind = TEXT_WENT_OUT, .state = "queued", .number = x->to, .body = x->body};
	s = thread_add(q, &row, now, text, f);
	if (s == STATUS_OK)
		s = sender_keep(q, to, now, f);
	x->text = text;
	return s;
}

static enum status
send_store(struct queue *q, struct outbox_text *x, int64_t now, struct fault *f)
{
	struct transit t;
	struct sender to;
	char text[UUID_TEXT];
	bool stopped = false;
	enum status s = consent_stopped(q, x->to, &stopped, f);
	if (s == STATUS_OK && stopped)
		return fault_set(f, STATUS_REFUSED, "this number has asked for no more texts (STOP)");
	if (s == STATUS_OK)
		s = transit_init(&t, q, true, f);
	if (s != STATUS_OK)
		return s;
	s = sender_find(q, &t, x->to, now, &to, f);
	struct outbox_text whole = *x;
	whole.sender = &to;
	if (s == STATUS_OK && x->callback != NULL)
		s = send_for_callback(q, &whole, &to, now, text, f);
	if (s == STATUS_OK)
		s = outbox_add(q, &t, &whole, now, f);
	transit_finish(&t);
	return s;
}

/* x.to as people write it. */
static enum status
send_one(struct queue *q, struct outbox_text x, int64_t now, struct fault *f)
{
	char number[PHONE_TEXT];
	bool stopped;
	enum phone_kind kind = phone_parse(x.to, number);
	if (kind == PHONE_INVALID || kind == PHONE_SHORT)
		return fault_set(f, STATUS_INPUT, "that is no number that can be texted");
	x.to = number;
	enum status s = consent_stopped(q, number, &stopped, f);
	if (s == STATUS_OK)
		s = store_begin(q, f);
	if (s == STATUS_OK)
		s = store_end(q, send_store(q, &x, now, f), f);
	sodium_memzero(number, sizeof number);
	return s;
}

enum status
texting_send(struct queue *q, const char *to, const char *body, const char *callback_id, int64_t now, struct fault *f)
{
	const struct outbox_text x = {.to = to, .body = body, .priority = SENDING_OTHER, .callback = callback_id};
	return send_one(q, x, now, f);
}

enum status
texting_send_now(struct queue *q, const char *to, const char *body, int64_t now, struct fault *f)
{
	const struct outbox_text x = {.to = to, .body = body, .priority = SENDING_ANSWER};
	return send_one(q, x, now, f);
}

/* What a row is about, for whoever changes its state. */
struct outbox_row {
	enum text_state state;
	char text[UUID_TEXT], callback[UUID_TEXT];
	bool uncertain;
};

static enum status
outbox_get(struct queue *q, const char *id, struct outbox_row *row, struct fault *f)
{
	sqlite3_stmt *st;
	enum status s = sql_get(q, f, &st, SQL_OUTBOX_GET, "t", id);
	if (s == STATUS_MISSING)
		return fault_set(f, s, "there is no such text to send");
	if (s != STATUS_OK)
		return s;
	row->state = (enum text_state)sqlite3_column_int(st, 0);
	sql_text(st, 1, row->text, sizeof row->text);
	row->uncertain = sqlite3_column_int(st, 2) != 0;
	sql_text(st, 3, row->callback, sizeof row->callback);
	sql_done(st);
	return s;
}

enum status
outbox_done(struct queue *q, const char *id, enum text_state state, const char *cause, int64_t now, struct fault *f)
{
	struct outbox_row row;
	bool sent = state == TEXT_SENT;
	enum status s = outbox_get(q, id, &row, f);
	if (s != STATUS_OK || row.state == state)
		return s;
	if (row.state >= TEXT_SENT)
		return fault_set(f, STATUS_REFUSED, "this text is done with already");
	s = sql_run(q, f, SQL_OUTBOX_DONE, "tdit", id, (int)state, now, cause);
	if (s == STATUS_OK && row.text[0] != '\0')
		s = sql_run(q, f, SQL_TEXT_STATE, "tt", row.text,
		    !sent           ? "failed"
		    : row.uncertain ? "uncertain"
		                    : "sent");
	if (s == STATUS_OK && row.callback[0] != '\0')
		s = event_add(q, row.callback, "modem", sent ? "text-sent" : "text-failed", NULL, now, f);
	return s;
}

static enum status
out_read(sqlite3_stmt *st, const struct transit *t, struct text_out *out)
{
	size_t n;
	*out = (struct text_out){0};
	sql_text(st, 0, out->id, sizeof out->id);
	const void *key = (size_t)sqlite3_column_bytes(st, 1) == TRANSIT_ID ? sqlite3_column_blob(st, 1) : NULL;
	uint8_t *plain =
	    transit_open(t, "outbox", key, sqlite3_column_blob(st, 2), (size_t)sqlite3_column_bytes(st, 2), &n);
	if (plain == NULL)
		return STATUS_MISSING;
	const char *to = fields_find(plain, n, "to"), *body = fields_find(plain, n, "body");
	snprintf(out->to, sizeof out->to, "%s", to != NULL ? to : "");
	snprintf(out->body, sizeof out->body, "%s", body != NULL ? body : "");
	bytes_wipe(plain, n);
	out->parts_sent = sqlite3_column_int(st, 3);
	out->reference = sqlite3_column_int(st, 4);
	out->tries = sqlite3_column_int(st, 5);
	out->uncertain = sqlite3_column_int(st, 6) != 0;
	return STATUS_OK;
}

/* A row whose key is gone cannot be sent by anybody: it fails, and the next one is looked at. */
enum status
outbox_claim(struct queue *q, const struct sending_terms *terms, const struct transit *t, int64_t now,
    struct text_out *out, struct fault *f)
{
	sqlite3_stmt *st;
	enum status s = STATUS_OK;
	while (s == STATUS_OK) {
		s = sql_get(q, f, &st, SQL_OUTBOX_NEXT, "ditii", (int)terms->least, terms->others_at, terms->modem,
		    SENDING_ADOPTED, now);
		if (s != STATUS_OK)
			break;
		enum status opened = out_read(st, t, out);
		sql_done(st);
		if (opened == STATUS_OK)
			return sql_run(q, f, SQL_OUTBOX_SENDING, "t", out->id);
		log_warning("a text to send was given up: its key is gone");
		s = outbox_done(q, out->id, TEXT_FAILED, "its key is gone", now, f);
	}
	return s;
}

/* Whether anything is due; asked without the write lock, because it is asked often. */
static enum status
next_due(struct queue *q, const struct sending_terms *terms, int64_t now, int64_t *wait_until, struct fault *f)
{
	sqlite3_stmt *st;
	enum status s = sql_get(
	    q, f, &st, SQL_OUTBOX_WAIT, "diti", (int)terms->least, terms->others_at, terms->modem, SENDING_ADOPTED);
	if (s != STATUS_OK)
		return s;
	bool none = sqlite3_column_type(st, 0) == SQLITE_NULL;
	int64_t at = sqlite3_column_int64(st, 0);
	sql_done(st);
	if (!none && at <= now)
		return STATUS_OK;
	if (wait_until != NULL)
		*wait_until = none ? 0 : at;
	return STATUS_MISSING;
}

enum status
sending_next(struct queue *q, const struct sending_terms *terms, int64_t now, struct text_out *out, int64_t *wait_until,
    struct fault *f)
{
	struct transit t;
	enum status s = next_due(q, terms, now, wait_until, f);
	if (s == STATUS_MISSING)
		return fault_set(f, s, "no text is due");
	if (s == STATUS_OK)
		s = store_begin(q, f);
	if (s != STATUS_OK)
		return s;
	s = transit_init(&t, q, false, f);
	if (s == STATUS_OK)
		s = outbox_claim(q, terms, &t, now, out, f);
	transit_finish(&t);
	/* nothing due any more: what was given up is committed all the same */
	bool none = s == STATUS_MISSING;
	s = store_end(q, none ? STATUS_OK : s, f);
	if (s == STATUS_OK && none) {
		next_due(q, terms, now, wait_until, NULL);
		return fault_set(f, STATUS_MISSING, "no text is due");
	}
	if (s != STATUS_OK)
		sodium_memzero(out, sizeof *out);
	return s;
}

static enum status
outbox_again(struct queue *q, const char *id, const char *cause, bool counts, int64_t not_before, struct fault *f)
{
	struct outbox_row row;
	enum status s = outbox_get(q, id, &row, f);
	if (s == STATUS_OK && row.state >= TEXT_SENT)
		s = fault_set(f, STATUS_REFUSED, "this text is done with already");
	return s == STATUS_OK ? sql_run(q, f, SQL_OUTBOX_AGAIN, "tidt", id, not_before, (int)counts, cause) : s;
}

enum status
texting_failed(
    struct queue *q, const char *id, const char *cause, bool counts, int64_t not_before, int64_t now, struct fault *f)
{
	enum status s = store_begin(q, f);
	if (s != STATUS_OK)
		return s;
	if (not_before > 0)
		s = outbox_again(q, id, cause, counts, not_before, f);
	else
		s = outbox_done(q, id, TEXT_FAILED, cause, now, f);
	return store_end(q, s, f);
}

static enum status
give_up_worn(struct queue *q, int tries_most, int64_t now, struct fault *f)
{
	sqlite3_stmt *st;
	char id[UUID_TEXT];
	enum status s;
	while ((s = sql_get(q, f, &st, SQL_OUTBOX_WORN, "d", tries_most)) == STATUS_OK) {
		sql_text(st, 0, id, sizeof id);
		sql_done(st);
		s = outbox_done(q, id, TEXT_FAILED, "the program ended each time", now, f);
		if (s != STATUS_OK)
			return s;
	}
	return s == STATUS_MISSING ? STATUS_OK : s;
}

int
texting_recover(struct queue *q, int tries_most, int64_t now, struct fault *f)
{
	int n = 0;
	if (store_begin(q, f) != STATUS_OK)
		return -1;
	enum status s = give_up_worn(q, tries_most, now, f);
	if (s == STATUS_OK)
		s = sql_run(q, f, SQL_OUTBOX_RECOVER_TEXTS, "");
	if (s == STATUS_OK)
		s = sql_run(q, f, SQL_OUTBOX_RECOVER, "");
	if (s == STATUS_OK)
		n = sqlite3_changes(q->db);
	return store_end(q, s, f) == STATUS_OK ? n : -1;
}

enum status
texting_count(struct queue *q, int64_t now, struct texting_counts *out, struct fault *f)
{
	sqlite3_stmt *st;
	struct tm midnight = clock_british(now);
	midnight.tm_hour = midnight.tm_min = midnight.tm_sec = 0;
	*out = (struct texting_counts){0};
	enum status s = sql_get(q, f, &st, SQL_TEXTING_COUNT, "ii", now - CLOCK_DAY, clock_from_british(midnight));
	if (s != STATUS_OK)
		return s;
	out->queued = (long)sqlite3_column_int64(st, 0);
	out->failed = (long)sqlite3_column_int64(st, 1);
	out->received_today = (long)sqlite3_column_int64(st, 2);
	out->sent_today = (long)sqlite3_column_int64(st, 3);
	sql_done(st);
	return STATUS_OK;
}

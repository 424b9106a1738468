#include "queue/unseal.h"

#include "base/memory.h"
#include "base/phone.h"
#include "queue/capture.h"
#include "queue/event.h"
#include "queue/fields.h"
#include "queue/members.h"
#include "queue/policy.h"
#include "queue/seal.h"
#include "queue/store.h"
#include "queue/texting.h"
#include "queue/thread.h"

static enum status
details_open(
    struct queue *q, const struct staff_key *key, const char *record, struct callback_details *out, struct fault *f)
{
	uint8_t *body;
	size_t n;
	if (record[0] == '\0')
		return fault_set(f, STATUS_MISSING, "the details of this call-back were deleted");
	enum status s = record_open(q, key, record, &body, &n, f);
	if (s != STATUS_OK)
		return s;
	capture_unpack(body, n, out);
	bytes_wipe(body, n);
	return STATUS_OK;
}

/* The row that says who looked, committed before anything is shown. */
static enum status
audit(struct queue *q, const char *callback, const char *actor, const char *what, const char *detail, int64_t now,
    struct fault *f)
{
	struct staff who;
	enum status s = store_begin(q, f);
	if (s != STATUS_OK)
		return s;
	s = members_by_id(q, actor, &who, f);
	if (s == STATUS_OK)
		s = event_add(q, callback, actor, what, detail, now, f);
	return store_end(q, s, f);
}

enum status
unseal_details(struct queue *q, const struct staff_key *key, const char *actor, const char *id, int64_t now,
    struct callback_details *out, struct fault *f)
{
	char thread[UUID_TEXT], record[UUID_TEXT];
	*out = (struct callback_details){0};
	enum status s = capture_refer(q, id, thread, record, f);
	if (s == STATUS_OK)
		s = audit(q, id, actor, "viewed", NULL, now, f);
	return s == STATUS_OK ? details_open(q, key, record, out, f) : s;
}

enum status
unseal_names(struct queue *q, const struct staff_key *key, const char *actor, const struct callback *rows, size_t n,
    int64_t now, char **names, char **phones, struct fault *f)
{
	char count[24], thread[UUID_TEXT], record[UUID_TEXT];
	for (size_t i = 0; i < n; i++)
		names[i] = phones[i] = NULL;
	if (n == 0)
		return STATUS_OK;
	snprintf(count, sizeof count, "%zu", n);
	enum status s = audit(q, NULL, actor, "listed", count, now, f);
	for (size_t i = 0; s == STATUS_OK && i < n; i++) {
		struct callback_details d = {0};
		s = capture_refer(q, rows[i].id, thread, record, f);
		if (s == STATUS_OK && record[0] != '\0')
			s = details_open(q, key, record, &d, f);
		names[i] = d.name;
		phones[i] = d.phone;
		d.name = d.phone = NULL;
		callback_details_finish(&d);
	}
	for (size_t i = 0; s != STATUS_OK && i < n; i++) {
		memory_wipe_string(names[i]);
		memory_wipe_string(phones[i]);
		names[i] = phones[i] = NULL;
	}
	return s;
}

/* Who took which out, and that it was. */
static enum status
export_note(struct queue *q, const char *actor, const struct callback *rows, size_t n, int64_t now, struct fault *f)
{
	struct staff who;
	enum status s = store_begin(q, f);
	if (s != STATUS_OK)
		return s;
	s = members_by_id(q, actor, &who, f);
	for (size_t i = 0; s == STATUS_OK && i < n; i++) {
		s = sql_run(q, f, SQL_CALLBACK_EXPORTED, "ti", rows[i].id, now);
		if (s == STATUS_OK)
			s = event_add(q, rows[i].id, actor, "exported", NULL, now, f);
	}
	return store_end(q, s, f);
}

enum status
unseal_export(struct queue *q, const struct staff_key *key, const char *actor, const struct callback *rows, size_t n,
    int64_t now, struct callback_details *out, struct fault *f)
{
	char thread[UUID_TEXT], record[UUID_TEXT];
	for (size_t i = 0; i < n; i++)
		out[i] = (struct callback_details){0};
	if (n == 0)
		return STATUS_OK;
	enum status s = export_note(q, actor, rows, n, now, f);
	for (size_t i = 0; s == STATUS_OK && i < n; i++) {
		s = capture_refer(q, rows[i].id, thread, record, f);
		if (s == STATUS_OK && record[0] != '\0')
			s = details_open(q, key, record, &out[i], f);
	}
	for (size_t i = 0; s != STATUS_OK && i < n; i++)
		callback_details_finish(&out[i]);
	return s;
}

struct thread_row {
	char record[UUID_TEXT];
};

static void
thread_row_read(sqlite3_stmt *st, struct unsealed_text *out, struct thread_row *row)
{
	*out = (struct unsealed_text){.at = sqlite3_column_int64(st, 0)};
	enum thread_kind kind = (enum thread_kind)sqlite3_column_int(st, 1);
	out->kind = kind == TEXT_CAME_IN ? THREAD_IN : kind == TEXT_WENT_OUT ? THREAD_OUT : THREAD_NOTE;
	sql_text(st, 2, out->state, sizeof out->state);
	sql_text(st, 3, out->author, sizeof out->author);
	sql_text(st, 4, row->record, sizeof row->record);
}

/* The newest max rows, put in order of time. */
static enum status
thread_read(struct queue *q, const char *thread, struct unsealed_text *out, struct thread_row *rows, size_t max,
    size_t *n, struct fault *f)
{
	enum status s = STATUS_OK;
	sqlite3_stmt *st = sql_start(q, SQL_THREAD, "ti", thread, (int64_t)max);
	*n = 0;
	while (sql_next(q, st, &s, f)) {
		thread_row_read(st, &out[*n], &rows[*n]);
		++*n;
	}
	for (size_t i = 0; i < *n / 2; i++) {
		struct unsealed_text text = out[i];
		struct thread_row row = rows[i];
		out[i] = out[*n - 1 - i];
		rows[i] = rows[*n - 1 - i];
		out[*n - 1 - i] = text;
		rows[*n - 1 - i] = row;
	}
	return s;
}

static enum status
body_open(struct queue *q, const struct staff_key *key, const char *record, char **out, struct fault *f)
{
	uint8_t *body;
	size_t n;
	enum status s = record_open(q, key, record, &body, &n, f);
	if (s != STATUS_OK)
		return s;
	const char *text = fields_find(body, n, "body");
	*out = memory_copy(text != NULL ? text : "");
	bytes_wipe(body, n);
	return STATUS_OK;
}

/* Opens what the rows say. */
static enum status
bodies_open(struct queue *q, const struct staff_key *key, const struct thread_row *rows, struct unsealed_text *out,
    size_t *n, struct fault *f)
{
	enum status s = STATUS_OK;
	for (size_t i = 0; s == STATUS_OK && i < *n; i++)
		s = body_open(q, key, rows[i].record, &out[i].body, f);
	if (s == STATUS_OK)
		return s;
	unsealed_texts_finish(out, *n);
	*n = 0;
	return s;
}

enum status
unseal_stray(struct queue *q, const struct staff_key *key, const char *actor, int64_t since, int64_t now,
    struct unsealed_text *out, size_t max, size_t *n, struct fault *f)
{
	struct thread_row *rows = memory_new(max, sizeof *rows);
	*n = 0;
	enum status s = audit(q, NULL, actor, "read-stray-texts", NULL, now, f);
	sqlite3_stmt *st = s == STATUS_OK ? sql_start(q, SQL_THREAD_STRAY, "ii", since, (int64_t)max) : NULL;
	while (s == STATUS_OK && sql_next(q, st, &s, f)) {
		thread_row_read(st, &out[*n], &rows[*n]);
		++*n;
	}
	if (s == STATUS_OK)
		s = bodies_open(q, key, rows, out, n, f);
	free(rows);
	return s;
}

enum status
unseal_thread(struct queue *q, const struct staff_key *key, const char *id, struct unsealed_text *out, size_t max,
    size_t *n, struct fault *f)
{
	char thread[UUID_TEXT], record[UUID_TEXT];
	struct thread_row *rows = memory_new(max, sizeof *rows);
	*n = 0;
	enum status s = capture_refer(q, id, thread, record, f);
	if (s == STATUS_OK)
		s = thread_read(q, thread, out, rows, max, n, f);
	if (s == STATUS_OK)
		s = bodies_open(q, key, rows, out, n, f);
	free(rows);
	return s;
}

void
unsealed_texts_finish(struct unsealed_text *t, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		memory_wipe_string(t[i].body);
		t[i].body = NULL;
	}
}

enum status
unseal_note_add(struct queue *q, const char *actor, const char *id, const char *note, int64_t now, struct fault *f)
{
	char thread[UUID_TEXT], record[UUID_TEXT], text[UUID_TEXT];
	struct thread_text x = {.thread = thread, .kind = TEXT_NOTE, .state = "", .author = actor, .body = note};
	struct staff who;
	enum status s = store_begin(q, f);
	if (s != STATUS_OK)
		return s;
	s = members_by_id(q, actor, &who, f);
	if (s == STATUS_OK)
		s = capture_refer(q, id, thread, record, f);
	if (s == STATUS_OK)
		s = thread_add(q, &x, now, text, f);
	if (s == STATUS_OK)
		s = event_add(q, id, actor, "note", NULL, now, f);
	return store_end(q, s, f);
}

/* Only to whom it is safe, by their own words; asked here, where nobody can go past it. */
static enum status
text_allowed(const struct callback_details *d, char e164[PHONE_TEXT], struct fault *f)
{
	if (d->safe_text == NULL || strcmp(d->safe_text, "yes") != 0)
		return fault_set(f, STATUS_REFUSED, "this patient has not said that texting is safe");
	enum phone_kind kind = phone_parse(d->phone != NULL ? d->phone : "", e164);
	if (kind != PHONE_MOBILE && kind != PHONE_FOREIGN)
		return fault_set(f, STATUS_REFUSED, "this number cannot be texted");
	return STATUS_OK;
}

static enum status
text_note(struct queue *q, const char *actor, const char *id, int64_t due, int64_t now, struct fault *f)
{
	enum status s = store_begin(q, f);
	if (s != STATUS_OK)
		return s;
	s = sql_run(q, f, SQL_CALLBACK_TEXTED, "tii", id, now, due);
	if (s == STATUS_OK)
		s = event_add(q, id, actor, "texted", NULL, now, f);
	return store_end(q, s, f);
}

enum status
unseal_text(struct queue *q, const struct staff_key *key, const char *actor, const char *id, const char *body,
    int64_t now, struct fault *f)
{
	return unseal_text_due(q, key, actor, id, body, 0, now, f);
}

enum status
unseal_text_due(struct queue *q, const struct staff_key *key, const char *actor, const char *id, const char *body,
    int64_t due, int64_t now, struct fault *f)
{
	struct callback_details d;
	char e164[PHONE_TEXT] = "";
	enum status s = unseal_details(q, key, actor, id, now, &d, f);
	if (s == STATUS_OK)
		s = text_allowed(&d, e164, f);
	if (s == STATUS_OK)
		s = texting_send(q, e164, body, id, now, f);
	if (s == STATUS_OK)
		s = text_note(q, actor, id, due, now, f);
	callback_details_finish(&d);
	sodium_memzero(e164, sizeof e164);
	return s;
}

enum status
unseal_attempt(
    struct queue *q, const struct staff_key *key, const char *id, const struct callback_step *step, struct fault *f)
{
	struct callback_details d;
	struct callback_step attempt = *step;
	enum status s = unseal_details(q, key, step->actor, id, step->now, &d, f);
	bool may_leave = s == STATUS_OK && d.voicemail != NULL && strcmp(d.voicemail, "yes") == 0;
	if (s == STATUS_OK && !may_leave && strcmp(step->result, "voicemail") == 0)
		s = fault_set(f, STATUS_INPUT, "this patient has not said that a message may be left");
	if (attempt.next_due == 0 && s == STATUS_OK)
		attempt.next_due = policy_next_due(step->result, d.times, step->now);
	callback_details_finish(&d);
	return s == STATUS_OK ? callback_step(q, id, &attempt, f) : s;
}

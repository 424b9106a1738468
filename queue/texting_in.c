#include <sodium.h>

#include "base/clock.h"
#include "base/memory.h"
#include "queue/capture.h"
#include "queue/consent.h"
#include "queue/event.h"
#include "queue/fields.h"
#include "queue/outbox.h"
#include "queue/parts.h"
#include "queue/seen.h"
#include "queue/steps.h"
#include "queue/store.h"
#include "queue/thread.h"

#define SENDER_KEPT (30 * CLOCK_DAY)
#define OUTBOX_KEPT (8 * CLOCK_DAY)

/* One text on its way through. */
struct taking {
	struct queue *q;
	const struct text_in *in;
	int64_t now;
	text_answerer *answer;
	void *context;
	struct transit transit;
	struct sender sender;
	const char *body;     /* all of it */
	char text[UUID_TEXT]; /* its row in the thread */
	enum text_taken taken;
};

/* What the answerer is told, and the memory behind it. */
struct question {
	struct text_context told;
	char *body;
	uint8_t *conversation;
	size_t conversation_size;
};

/* 23.040, 9.2.3.24.1: a part number that makes no sense means that the text is whole. */
static bool
is_part(const struct text_in *in)
{
	return in->parts > 1 && in->parts <= 255 && in->part >= 1 && in->part <= in->parts;
}

static enum status
conversation_read(struct taking *x, struct question *ask, struct fault *f)
{
	sqlite3_stmt *st;
	enum status s = sql_get(x->q, f, &st, SQL_CONVERSATION_GET, "bb", x->sender.number, sizeof x->sender.number,
	    x->transit.id, sizeof x->transit.id);
	if (s != STATUS_OK)
		return s == STATUS_MISSING ? STATUS_OK : s;
	if (sqlite3_column_int64(st, 1) > x->now)
		ask->conversation = transit_open(&x->transit, "conversation", x->transit.id, sqlite3_column_blob(st, 2),
		    (size_t)sqlite3_column_bytes(st, 2), &ask->conversation_size);
	sql_done(st);
	return STATUS_OK;
}

/* Where the sender's own request stands in the line that staff work through. */
static enum status
place_read(struct taking *x, struct text_context *told, struct fault *f)
{
	sqlite3_stmt *st;
	enum status s = sql_get(x->q, f, &st, SQL_CALLBACK_PLACE_OF_THREAD, "t", x->sender.thread);
	if (s != STATUS_OK)
		return s == STATUS_MISSING ? STATUS_OK : s;
	told->due = sqlite3_column_int64(st, 1);
	if (sqlite3_column_int(st, 0) == CALLBACK_WAITING)
		told->place = (long)sqlite3_column_int64(st, 2);
	sql_done(st);
	return STATUS_OK;
}

static enum status
question_init(struct taking *x, struct question *ask, struct fault *f)
{
	int64_t open = 0, waiting = 0;
	*ask = (struct question){.body = memory_copy_bytes(x->body, outbox_cut(x->body, TEXT_BODY - 1))};
	struct text_context *told = &ask->told;
	enum status s = conversation_read(x, ask, f);
	if (s == STATUS_OK)
		s = consent_stopped(x->q, x->in->sender, &told->stopped, f);
	if (s == STATUS_OK)
		s = sender_answers(x->q, &x->sender, x->now, &told->answered_last_hour, f);
	if (s == STATUS_OK)
		s = sql_number(x->q, f, &open, SQL_CALLBACK_ANY_OF_THREAD, "t", x->sender.thread);
	if (s == STATUS_OK)
		s = sql_number(x->q, f, &waiting, SQL_TALLY, "d", (int)CALLBACK_WAITING);
	if (s == STATUS_OK && open > 0)
		s = place_read(x, told, f);
	told->sender = x->in->sender;
	told->body = ask->body;
	told->now = x->now;
	told->first = !x->sender.known;
	told->conversation = ask->conversation;
	told->conversation_size = ask->conversation != NULL ? ask->conversation_size : 0;
	told->open_request = open > 0;
	told->waiting = (long)waiting;
	return s;
}

static void
question_finish(struct question *ask)
{
	memory_wipe_string(ask->body);
	bytes_wipe(ask->conversation, ask->conversation_size);
}

/* Everybody with an open call-back of this thread shall see that something came. */
static enum status
text_note(struct taking *x, struct fault *f)
{
	char ids[16][UUID_TEXT];
	size_t n = 0;
	enum status s = STATUS_OK;
	sqlite3_stmt *st = sql_start(x->q, SQL_CALLBACK_OPEN_OF_THREAD, "t", x->sender.thread);
	while (sql_next(x->q, st, &s, f))
		if (n < 16)
			sql_text(st, 0, ids[n++], UUID_TEXT);
	for (size_t i = 0; s == STATUS_OK && i < n; i++)
		s = event_add(x->q, ids[i], "patient", "text", NULL, x->now, f);
	return s;
}

static enum status
text_store(struct taking *x, struct fault *f)
{
	struct thread_text row = {
	    .thread = x->sender.thread, .kind = TEXT_CAME_IN, .state = "", .number = x->in->sender, .body = x->body};
	enum status s = thread_add(x->q, &row, x->now, x->text, f);
	if (s == STATUS_OK)
		s = sender_keep(x->q, &x->sender, x->now, f);
	return s == STATUS_OK ? text_note(x, f) : s;
}

static enum status
answer_store(struct taking *x, const char *body, enum sending_priority priority, struct fault *f)
{
	char text[UUID_TEXT];
	struct thread_text row = {.thread = x->sender.thread,
	    .kind = TEXT_WENT_OUT,
	    .state = x->in->shown ? "sent" : "queued",
	    .number = x->in->sender,
	    .body = body};
	struct outbox_text out = {.to = x->in->sender,
	    .body = body,
	    .priority = priority,
	    .sender = &x->sender,
	    .text = text,
	    .modem = x->in->modem,
	    .reply_to = x->text};
	enum status s = thread_add(x->q, &row, x->now, text, f);
	return s == STATUS_OK && !x->in->shown ? outbox_add(x->q, &x->transit, &out, x->now, f) : s;
}

static enum status
answers_store(struct taking *x, const struct text_reply *reply, struct fault *f)
{
	bool crisis = reply->request != NULL && reply->request->flag == FLAG_CRISIS;
	enum status s = STATUS_OK;
	for (size_t i = 0; s == STATUS_OK && i < reply->n_answers && i < TEXT_ANSWERS; i++)
		if (reply->answers[i] != NULL)
			s = answer_store(x, reply->answers[i], crisis ? SENDING_CRISIS : SENDING_ANSWER, f);
	return s;
}

static enum status
request_store(struct taking *x, const struct callback_request *asked, struct fault *f)
{
	struct callback_request r = *asked;
	int64_t due;
	char *number = NULL;
	if (r.details.phone == NULL)
		r.details.phone = number = memory_copy(x->in->sender);
	if (r.id[0] == '\0')
		uuid_make(x->now, r.id);
	if (r.need == NULL || r.need[0] == '\0')
		r.need = "CALLME";
	if (r.lang == NULL || r.lang[0] == '\0')
		r.lang = "en";
	enum status s = capture_add(x->q, &r, x->sender.thread, x->now, &due, f);
	memory_wipe_string(number);
	return s;
}

/* Into the newest open one; where staff have closed it meanwhile, it is asked for anew. */
static enum status
request_replace(struct taking *x, const struct text_reply *reply, struct fault *f)
{
	char id[UUID_TEXT] = "", thread[UUID_TEXT], record[UUID_TEXT];
	struct callback_details d = reply->request->details;
	char *number = NULL;
	enum status s = STATUS_OK;
	sqlite3_stmt *st = sql_start(x->q, SQL_CALLBACK_OPEN_OF_THREAD, "t", x->sender.thread);
	while (sql_next(x->q, st, &s, f))
		sql_text(st, 0, id, sizeof id);
	if (s != STATUS_OK || id[0] == '\0')
		return s == STATUS_OK ? request_store(x, reply->request, f) : s;
	if (d.phone == NULL)
		d.phone = number = memory_copy(x->in->sender);
	s = capture_refer(x->q, id, thread, record, f);
	if (s == STATUS_OK)
		s = capture_replace(
		    x->q, id, &(struct capture_change){record, "patient", reply->replaces}, &d, x->now, f);
	memory_wipe_string(number);
	return s;
}

static enum status
requests_withdraw(struct taking *x, struct fault *f)
{
	struct callback_step step = {.move = MOVE_WITHDRAW, .now = x->now};
	enum status s = STATUS_OK;
	while (s == STATUS_OK) {
		char id[UUID_TEXT];
		sqlite3_stmt *st;
		s = sql_get(x->q, f, &st, SQL_CALLBACK_OPEN_OF_THREAD, "t", x->sender.thread);
		if (s != STATUS_OK)
			break;
		sql_text(st, 0, id, sizeof id);
		sql_done(st);
		s = steps_take(x->q, id, &step, f);
	}
	return s == STATUS_MISSING ? STATUS_OK : s;
}

static enum status
consent_store(struct taking *x, enum text_consent consent, struct fault *f)
{
	enum status s = STATUS_OK;
	switch (consent) {
	case CONSENT_AS_IT_WAS:
		return s;
	case CONSENT_STOP:
		s = consent_set(x->q, x->in->sender, true, f);
		return s == STATUS_OK ? outbox_stop(x->q, &x->sender, x->now, f) : s;
	case CONSENT_START:
		return consent_set(x->q, x->in->sender, false, f);
	}
	return s;
}

static enum status
conversation_store(struct taking *x, const struct text_reply *reply, struct fault *f)
{
	size_t n, size = reply->conversation_size;
	if (size == 0 || size > TEXT_CONVERSATION || reply->keep_until <= x->now)
		return sql_run(x->q, f, SQL_CONVERSATION_DROP, "b", x->sender.number, sizeof x->sender.number);
	uint8_t *sealed = transit_seal(&x->transit, "conversation", reply->conversation, size, &n);
	enum status s = sql_run(x->q, f, SQL_CONVERSATION_SET, "btibb", x->sender.number, sizeof x->sender.number,
	    x->sender.thread, reply->keep_until, x->transit.id, sizeof x->transit.id, sealed, n);
	free(sealed);
	return s;
}

/* The withdrawal comes before a new request, which it must not take with it. */
static enum status
reply_store(struct taking *x, const struct text_reply *reply, struct fault *f)
{
	enum status s = consent_store(x, reply->consent, f);
	if (s == STATUS_OK && reply->withdraw)
		s = requests_withdraw(x, f);
	if (s == STATUS_OK && reply->request != NULL)
		s = reply->replaces != NULL ? request_replace(x, reply, f) : request_store(x, reply->request, f);
	if (s == STATUS_OK)
		s = answers_store(x, reply, f);
	return s == STATUS_OK ? conversation_store(x, reply, f) : s;
}

/* A whole text: into the thread, and answered if it may be. */
static enum status
whole_take(struct taking *x, struct fault *f)
{
	struct question ask;
	struct text_reply reply = {0};
	enum status s = sender_find(x->q, &x->transit, x->in->sender, x->now, &x->sender, f);
	if (s == STATUS_OK)
		s = text_store(x, f);
	if (s != STATUS_OK || x->in->kind == TEXT_SILENT)
		return s;
	s = question_init(x, &ask, f);
	if (s == STATUS_OK) {
		x->answer(x->context, &ask.told, &reply);
		s = reply_store(x, &reply, f);
	}
	question_finish(&ask);
	sodium_memzero(&reply, sizeof reply);
	return s;
}

static enum status
part_take(struct taking *x, struct fault *f)
{
	enum parts_kept kept;
	char *whole = NULL;
	enum status s = parts_keep(x->q, &x->transit, x->in, x->now, &kept, &whole, f);
	if (s != STATUS_OK)
		return s;
	switch (kept) {
	case PARTS_WAIT:
		x->taken = TEXT_PART;
		break;
	case PARTS_REPEATED:
		x->taken = TEXT_REPEATED;
		break;
	case PARTS_WHOLE:
		x->body = whole;
		s = whole_take(x, f);
		break;
	}
	memory_wipe_string(whole);
	x->body = NULL;
	return s;
}

static enum status
take(struct taking *x, struct fault *f)
{
	bool again = false;
	enum status s = transit_init(&x->transit, x->q, false, f);
	if (s == STATUS_OK)
		s = seen_again(x->q, &x->transit, x->in, x->now, &again, f);
	x->taken = again ? TEXT_REPEATED : TEXT_NEW;
	if (s != STATUS_OK || again)
		return s;
	if (!x->transit.there)
		s = transit_init(&x->transit, x->q, true, f);
	if (s == STATUS_OK)
		s = seen_add(x->q, &x->transit, x->in, x->now, f);
	if (s != STATUS_OK)
		return s;
	x->body = x->in->body;
	return is_part(x->in) ? part_take(x, f) : whole_take(x, f);
}

enum status
texting_take(struct queue *q, const struct text_in *in, int64_t now, text_answerer *answer, void *context,
    enum text_taken *taken, struct fault *f)
{
	return sending_take(q, in, now, answer, context, NULL, taken, f);
}

/* Takes the text, and claims what is to be sent next. */
static enum status
take_and_claim(struct taking *x, struct sending_claim *claim, struct fault *f)
{
	enum status s = take(x, f);
	if (s != STATUS_OK || claim == NULL || x->taken != TEXT_NEW)
		return s;
	s = outbox_claim(x->q, &claim->terms, &x->transit, x->now, claim->out, f);
	claim->claimed = s == STATUS_OK;
	return s == STATUS_MISSING ? STATUS_OK : s;
}

enum status
sending_take(struct queue *q, const struct text_in *in, int64_t now, text_answerer *answer, void *context,
    struct sending_claim *claim, enum text_taken *taken, struct fault *f)
{
	struct taking x = {.q = q, .in = in, .now = now, .answer = answer, .context = context};
	bool stopped;
	if (in->sender == NULL || in->sender[0] == '\0' || in->body == NULL)
		return fault_set(f, STATUS_INPUT, "a text without a sender");
	/* the slow hash of the STOP list, if it takes one, is worked out before anybody has to wait */
	enum status s = consent_stopped(q, in->sender, &stopped, f);
	if (s == STATUS_OK)
		s = store_begin(q, f);
	if (s != STATUS_OK)
		return s;
	s = store_end(q, take_and_claim(&x, claim, f), f);
	if (s != STATUS_OK && claim != NULL && claim->claimed) {
		claim->claimed = false;
		sodium_memzero(claim->out, sizeof *claim->out);
	}
	if (s == STATUS_OK && taken != NULL)
		*taken = x.taken;
	transit_finish(&x.transit);
	sodium_memzero(&x.sender, sizeof x.sender);
	return s;
}

/* One text a transaction, so that a bad one stops nothing behind it but itself. */
int
texting_expire(struct queue *q, int64_t now)
{
	int n = 0;
	enum status s = STATUS_OK;
	while (s == STATUS_OK) {
		struct transit t;
		if (store_begin(q, NULL) != STATUS_OK)
			return n;
		s = transit_init(&t, q, true, NULL);
		if (s == STATUS_OK)
			s = parts_expire_one(q, &t, now, NULL);
		transit_finish(&t);
		if (store_end(q, s, NULL) == STATUS_OK)
			n++;
	}
	return n;
}

static enum status
forget(struct queue *q, const struct transit *t, int64_t now)
{
	enum status s = sql_run(q, NULL, SQL_CONVERSATION_DROP_OLD, "ib", now, t->id, sizeof t->id);
	if (s == STATUS_OK)
		s = seen_forget(q, now, NULL);
	if (s == STATUS_OK)
		s = sql_run(q, NULL, SQL_SENDER_DROP_OLD, "i", now - SENDER_KEPT);
	return s == STATUS_OK ? sql_run(q, NULL, SQL_OUTBOX_DROP_OLD, "i", now - OUTBOX_KEPT) : s;
}

bool
texting_rotate(struct queue *q, int64_t now)
{
	struct transit t;
	int64_t in_flight = 1;
	bool dropped = false;
	if (store_begin(q, NULL) != STATUS_OK)
		return false;
	enum status s = transit_init(&t, q, false, NULL);
	if (s == STATUS_OK)
		s = forget(q, &t, now);
	if (s == STATUS_OK)
		s = sql_number(q, NULL, &in_flight, SQL_IN_FLIGHT, "");
	/* before the commit, while the lock keeps others from using the key */
	if (s == STATUS_OK && in_flight == 0 && t.there)
		dropped = transit_drop(q);
	transit_finish(&t);
	store_end(q, s, NULL);
	return dropped;
}

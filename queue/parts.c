#include "queue/parts.h"

#include <sodium.h>

#include "base/clock.h"
#include "base/log.h"
#include "base/memory.h"
#include "base/text.h"
#include "queue/capture.h"
#include "queue/fields.h"
#include "queue/sender.h"
#include "queue/store.h"
#include "queue/thread.h"

#define PARTS_GAP "[\xe2\x80\xa6]" /* where a part is missing */

/* The parts of one text. */
struct group {
	unsigned char number[TRANSIT_TAG];
	int64_t reference;
	int parts;
};

struct group_count {
	int64_t here, began;
	bool silent;
};

/* What the parts of a group say together. */
struct assembled {
	char *body;
	char sender[64];
	int missing, unreadable;
};

static enum status
group_count(struct queue *q, const struct group *g, struct group_count *out, struct fault *f)
{
	sqlite3_stmt *st;
	enum status s = sql_get(q, f, &st, SQL_PART_COUNT, "bid", g->number, sizeof g->number, g->reference, g->parts);
	if (s != STATUS_OK)
		return s;
	out->here = sqlite3_column_int64(st, 0);
	out->began = sqlite3_column_int64(st, 1);
	out->silent = sqlite3_column_int(st, 2) != 0;
	sql_done(st);
	return s;
}

static enum status
group_drop(struct queue *q, const struct group *g, struct fault *f)
{
	return sql_run(q, f, SQL_PART_DROP, "bid", g->number, sizeof g->number, g->reference, g->parts);
}

static uint8_t *
part_open(const struct transit *t, sqlite3_stmt *st, int sealed, int key, size_t *n)
{
	const void *id = (size_t)sqlite3_column_bytes(st, key) == TRANSIT_ID ? sqlite3_column_blob(st, key) : NULL;
	return transit_open(
	    t, "part", id, sqlite3_column_blob(st, sealed), (size_t)sqlite3_column_bytes(st, sealed), n);
}

/* Moves a grown text into new memory and wipes the old. */
static void
body_append(char **body, const char *more)
{
	char *joined = memory_print("%s%s", *body, more);
	memory_wipe_string(*body);
	*body = joined;
}

static void
part_append(struct assembled *a, int part, int *last, const uint8_t *plain, size_t n)
{
	const char *body = fields_find(plain, n, "body"), *sender = fields_find(plain, n, "sender");
	if (part > *last + 1)
		body_append(&a->body, PARTS_GAP);
	a->missing += part - *last - 1;
	*last = part;
	body_append(&a->body, body != NULL ? body : "");
	if (sender != NULL)
		snprintf(a->sender, sizeof a->sender, "%s", sender);
}

static enum status
group_assemble(struct queue *q, const struct transit *t, const struct group *g, struct assembled *a, struct fault *f)
{
	enum status s = STATUS_OK;
	int last = 0;
	*a = (struct assembled){.body = memory_copy("")};
	sqlite3_stmt *st = sql_start(q, SQL_PART_ALL, "bid", g->number, sizeof g->number, g->reference, g->parts);
	while (sql_next(q, st, &s, f)) {
		size_t n;
		uint8_t *plain = part_open(t, st, 1, 2, &n);
		if (plain == NULL) {
			a->unreadable++;
			continue;
		}
		part_append(a, sqlite3_column_int(st, 0), &last, plain, n);
		bytes_wipe(plain, n);
	}
	if (last < g->parts)
		body_append(&a->body, PARTS_GAP);
	a->missing += g->parts - last;
	text_join_halves(a->body);
	return s;
}

static void
assembled_finish(struct assembled *a)
{
	memory_wipe_string(a->body);
	sodium_memzero(a, sizeof *a);
}

/* So that somebody reads it: a call-back of its own, unless the thread has an open one. */
static enum status
incomplete_request(struct queue *q, const char *thread, char *number, int64_t now, struct fault *f)
{
	int64_t open, due;
	char e164[PHONE_TEXT];
	struct callback_request r = {.channel = CHANNEL_TEXT, .need = "CALLME", .lang = "en", .details.phone = number};
	enum status s = sql_number(q, f, &open, SQL_CALLBACK_ANY_OF_THREAD, "t", thread);
	enum phone_kind kind = phone_parse(number, e164);
	sodium_memzero(e164, sizeof e164);
	if (s != STATUS_OK || open > 0 || kind == PHONE_INVALID || kind == PHONE_SHORT)
		return s;
	uuid_make(now, r.id);
	return capture_add(q, &r, thread, now, &due, f);
}

static enum status
incomplete_store(
    struct queue *q, const struct transit *t, struct assembled *a, bool silent, int64_t now, struct fault *f)
{
	char id[UUID_TEXT];
	struct sender from;
	enum status s = sender_find(q, t, a->sender, now, &from, f);
	struct thread_text text = {
	    .thread = from.thread, .kind = TEXT_CAME_IN, .state = "incomplete", .number = a->sender, .body = a->body};
	if (s == STATUS_OK)
		s = thread_add(q, &text, now, id, f);
	if (s == STATUS_OK)
		s = sender_keep(q, &from, now, f);
	if (s == STATUS_OK && !silent)
		s = incomplete_request(q, from.thread, a->sender, now, f);
	return s;
}

static enum status
group_give_up(struct queue *q, const struct transit *t, const struct group *g, int64_t now, struct fault *f)
{
	struct group_count count;
	struct assembled a = {0};
	enum status s = group_count(q, g, &count, f);
	if (s == STATUS_OK)
		s = group_assemble(q, t, g, &a, f);
	if (s == STATUS_OK && a.unreadable > 0)
		log_warning("%d parts of a text were given up: their key is gone", a.unreadable);
	if (s == STATUS_OK && a.sender[0] != '\0')
		s = incomplete_store(q, t, &a, count.silent, now, f);
	assembled_finish(&a);
	return s == STATUS_OK ? group_drop(q, g, f) : s;
}

/* Whether this very part is there (*same), or another under its number (*other). */
static enum status
part_compare(struct queue *q, const struct transit *t, const struct group *g, const struct text_in *in, bool *same,
    bool *other, struct fault *f)
{
	sqlite3_stmt *st;
	*same = *other = false;
	enum status s =
	    sql_get(q, f, &st, SQL_PART_GET, "bidd", g->number, sizeof g->number, g->reference, g->parts, in->part);
	if (s != STATUS_OK)
		return s == STATUS_MISSING ? STATUS_OK : s;
	size_t n;
	uint8_t *plain = part_open(t, st, 0, 1, &n);
	const char *body = plain != NULL ? fields_find(plain, n, "body") : NULL;
	*same = body != NULL && strcmp(body, in->body) == 0;
	*other = !*same;
	bytes_wipe(plain, plain != NULL ? n : 0);
	sql_done(st);
	return STATUS_OK;
}

static enum status
part_store(struct queue *q, const struct transit *t, const struct group *g, const struct text_in *in, int64_t now,
    struct fault *f)
{
	struct fields x = {0};
	size_t n;
	fields_add(&x, "sender", in->sender);
	fields_add(&x, "body", in->body);
	uint8_t *sealed = transit_seal(t, "part", x.bytes, x.n, &n);
	fields_finish(&x);
	enum status s = sql_run(q, f, SQL_PART_ADD, "biddidbb", g->number, sizeof g->number, g->reference, g->parts,
	    in->part, now, (int)(in->kind == TEXT_SILENT), t->id, sizeof t->id, sealed, n);
	free(sealed);
	return s;
}

/* All parts are here: one text. */
static enum status
group_join(struct queue *q, const struct transit *t, const struct group *g, char **whole, struct fault *f)
{
	struct assembled a;
	enum status s = group_assemble(q, t, g, &a, f);
	if (s == STATUS_OK)
		s = group_drop(q, g, f);
	if (s == STATUS_OK) {
		*whole = a.body;
		a.body = NULL;
	}
	assembled_finish(&a);
	return s;
}

enum status
parts_keep(struct queue *q, const struct transit *t, const struct text_in *in, int64_t now, enum parts_kept *kept,
    char **whole, struct fault *f)
{
	struct group g = {.reference = in->reference, .parts = in->parts};
	struct group_count count = {0};
	bool same = false, other = false;
	transit_tag(t, in->sender, g.number);
	*kept = PARTS_WAIT;
	enum status s = group_count(q, &g, &count, f);
	if (s == STATUS_OK)
		s = part_compare(q, t, &g, in, &same, &other, f);
	bool old = count.here > 0 && count.began <= now - CLOCK_DAY;
	if (s == STATUS_OK && (old || other))
		s = group_give_up(q, t, &g, now, f);
	else if (s == STATUS_OK && same)
		*kept = PARTS_REPEATED;
	if (s != STATUS_OK || *kept == PARTS_REPEATED)
		return s;
	s = part_store(q, t, &g, in, now, f);
	if (s == STATUS_OK)
		s = group_count(q, &g, &count, f);
	if (s != STATUS_OK || count.here < g.parts)
		return s;
	*kept = PARTS_WHOLE;
	return group_join(q, t, &g, whole, f);
}

enum status
parts_expire_one(struct queue *q, const struct transit *t, int64_t now, struct fault *f)
{
	sqlite3_stmt *st;
	struct group g;
	enum status s = sql_get(q, f, &st, SQL_PART_OLDEST, "i", now - CLOCK_DAY);
	if (s != STATUS_OK)
		return s;
	bool whole = sql_bytes(st, 0, g.number, sizeof g.number);
	g.reference = sqlite3_column_int64(st, 1);
	g.parts = sqlite3_column_int(st, 2);
	sql_done(st);
	return whole ? group_give_up(q, t, &g, now, f) : fault_set(f, STATUS_SYSTEM, "%s: damaged: part", q->path);
}

#include "tests/unit/queue_fixture.h"

#include "queue/seen.h"
#include "queue/store.h"

#define ANNA "+447700900123"
#define BILAL "+447700900456"

/* What the answerer was told last, and what it shall say next. */
struct desk {
	int calls;
	struct text_context told;
	char sender[32], body[4096], conversation[64];
	struct text_reply say;
};

static void
answer(void *context, const struct text_context *in, struct text_reply *out)
{
	struct desk *d = context;
	d->calls++;
	d->told = *in;
	snprintf(d->sender, sizeof d->sender, "%s", in->sender);
	snprintf(d->body, sizeof d->body, "%s", in->body);
	snprintf(d->conversation, sizeof d->conversation, "%.*s", (int)in->conversation_size,
	    in->conversation_size > 0 ? (const char *)in->conversation : "");
	*out = d->say;
}

static enum text_taken
take(struct fixture *x, struct desk *d, const char *sender, const char *body, int64_t now)
{
	enum text_taken taken;
	struct text_in in = {.sender = sender, .sent = now, .body = body};
	ok(texting_take(x->q, &in, now, answer, d, &taken, &x->f));
	return taken;
}

static enum text_taken
take_part(struct fixture *x, struct desk *d, const char *body, int part, int parts, int reference, int64_t now)
{
	static uint8_t serial;
	enum text_taken taken;
	uint8_t pdu[1] = {++serial};
	struct text_in in = {.sender = ANNA,
	    .sent = NOON,
	    .body = body,
	    .part = part,
	    .parts = parts,
	    .reference = reference,
	    .pdu = pdu,
	    .pdu_size = 1};
	ok(texting_take(x->q, &in, now, answer, d, &taken, &x->f));
	return taken;
}

/* Everything that waits is sent; the bodies with | between, in order. */
static const char *
send_all(struct fixture *x, int64_t now)
{
	static char all[4096];
	struct text_out out;
	size_t n = 0;
	all[0] = '\0';
	while (fixture_next(x, now, &out, NULL) == STATUS_OK) {
		n += (size_t)snprintf(all + n, sizeof all - n, "%s%s", n > 0 ? "|" : "", out.body);
		ok(fixture_gone(x, out.id, 1, true, now));
	}
	return all;
}

/* The only open call-back. */
static struct callback
only_callback(struct fixture *x)
{
	struct callback rows[4];
	size_t n;
	struct callback_filter filter = {.channel = -1, .test = -1};
	ok(callback_list(x->q, &filter, NULL, rows, 4, &n, NULL, &x->f));
	assert_int_equal(n, 1);
	return rows[0];
}

static void
test_answered(void **state)
{
	struct fixture *x = *state;
	struct desk d = {.say = {.answers = {"one", "two"}, .n_answers = 2}};
	struct text_out out;
	int64_t wait = 0;
	assert_int_equal(take(x, &d, ANNA, "DEBT \xf0\x9f\x98\x80", NOON), TEXT_NEW);
	assert_int_equal(d.calls, 1);
	assert_string_equal(d.sender, ANNA);
	assert_string_equal(d.body, "DEBT \xf0\x9f\x98\x80");
	assert_true(d.told.first);
	assert_false(d.told.stopped);
	assert_false(d.told.open_request);
	ok(fixture_next(x, NOON, &out, &wait));
	assert_string_equal(out.to, ANNA);
	assert_string_equal(out.body, "one");
	assert_in_range(out.reference, 0, 255);
	ok(fixture_gone(x, out.id, 1, true, NOON));
	assert_int_equal(fixture_gone(x, out.id, 1, true, NOON), STATUS_MISSING);
	assert_string_equal(send_all(x, NOON), "two");
	assert_int_equal(fixture_next(x, NOON, &out, &wait), STATUS_MISSING);
	/* known again, by the tag in the runtime folder */
	take(x, &d, ANNA, "DEBT", NOON + CLOCK_MINUTE);
	assert_false(d.told.first);
	assert_int_equal(d.told.answered_last_hour, 2);
	take(x, &d, ANNA, "MORE", NOON + 2 * CLOCK_HOUR);
	assert_int_equal(d.told.answered_last_hour, 0);
	take(x, &d, BILAL, "DEBT", NOON + 2 * CLOCK_HOUR);
	assert_true(d.told.first);
}

static void
test_read_twice(void **state)
{
	struct fixture *x = *state;
	struct desk d = {.say = {.answers = {"one"}, .n_answers = 1}};
	struct text_in in = {
	    .sender = ANNA, .sent = NOON, .body = "DEBT", .pdu = (const uint8_t *)"abc", .pdu_size = 3};
	enum text_taken taken;
	for (int day = 0; day < 20; day += 5) {
		ok(texting_take(x->q, &in, NOON + day * CLOCK_DAY, answer, &d, &taken, &x->f));
		assert_int_equal(taken, day == 0 ? TEXT_NEW : TEXT_REPEATED);
		/* kept alive by each sighting */
		texting_rotate(x->q, NOON + day * CLOCK_DAY);
	}
	assert_int_equal(d.calls, 1);
	/* another PDU of the same second is another text */
	in.pdu = (const uint8_t *)"abd";
	ok(texting_take(x->q, &in, NOON, answer, &d, &taken, &x->f));
	assert_int_equal(taken, TEXT_NEW);
	/* not seen for a week: forgotten */
	texting_rotate(x->q, NOON + 30 * CLOCK_DAY);
	ok(texting_take(x->q, &in, NOON + 30 * CLOCK_DAY, answer, &d, &taken, &x->f));
	assert_int_equal(taken, TEXT_NEW);
}

/* Two texts of one second whose 24 bits are the same: two of the first some thousands there are. */
static void
forge_collision(struct fixture *x, char bodies[2][24])
{
	struct text_in in = {.sender = ANNA, .sent = NOON};
	static int64_t tags[40000];
	for (int n = 0; n < 40000; n++) {
		snprintf(bodies[1], sizeof bodies[1], "HELP %d", n);
		in.body = bodies[1];
		ok(seen_tag(x->q, &in, &tags[n], &x->f));
		for (int i = 0; i < n; i++) {
			if (tags[i] != tags[n])
				continue;
			snprintf(bodies[0], sizeof bodies[0], "HELP %d", i);
			return;
		}
	}
	fail();
}

static void
reopen(struct fixture *x)
{
	queue_close(x->q);
	x->q = queue_open(x->folder, QUEUE_WRITER, &x->f);
	assert_non_null(x->q);
}

/* Rows with a hash that a number could be found by. */
static int
marks(struct fixture *x)
{
	sqlite3_stmt *st;
	const char *sql = "SELECT count(*) FROM seen WHERE key<>x'' OR mark<>x''";
	assert_int_equal(sqlite3_prepare_v2(x->q->db, sql, -1, &st, NULL), SQLITE_OK);
	assert_int_equal(sqlite3_step(st), SQLITE_ROW);
	int n = sqlite3_column_int(st, 0);
	sqlite3_finalize(st);
	return n;
}

static void
test_tags_collide(void **state)
{
	struct fixture *x = *state;
	struct desk d = {.say = {.answers = {"one"}, .n_answers = 1}};
	char bodies[2][24];
	forge_collision(x, bodies);
	/* neither is taken for the other, and each is known again, after a restart too */
	for (int round = 0; round < 3; round++) {
		for (int i = 0; i < 2; i++)
			assert_int_equal(take(x, &d, ANNA, bodies[i], NOON), round == 0 ? TEXT_NEW : TEXT_REPEATED);
		reopen(x);
	}
	assert_int_equal(d.calls, 2);
	assert_string_equal(send_all(x, NOON), "one|one");
	assert_int_equal(marks(x), 2);
	/* an hour later nothing is left that a number could be found by, and both are still known */
	texting_rotate(x->q, NOON + 2 * CLOCK_HOUR);
	assert_int_equal(marks(x), 0);
	for (int i = 0; i < 2; i++)
		assert_int_equal(take(x, &d, ANNA, bodies[i], NOON), TEXT_REPEATED);
}

/* With the key gone the 24 bits alone must do: known texts stay known. */
static void
test_tags_without_key(void **state)
{
	struct fixture *x = *state;
	struct desk d = {.say = {.answers = {"one"}, .n_answers = 1}};
	char bodies[2][24];
	forge_collision(x, bodies);
	for (int i = 0; i < 2; i++)
		assert_int_equal(take(x, &d, ANNA, bodies[i], NOON), TEXT_NEW);
	send_all(x, NOON);
	assert_true(texting_rotate(x->q, NOON + 1));
	for (int i = 0; i < 2; i++)
		assert_int_equal(take(x, &d, ANNA, bodies[i], NOON), TEXT_REPEATED);
	/* under the next key too, which another text has made */
	assert_int_equal(take(x, &d, BILAL, "DEBT", NOON), TEXT_NEW);
	for (int i = 0; i < 2; i++)
		assert_int_equal(take(x, &d, ANNA, bodies[i], NOON), TEXT_REPEATED);
	assert_int_equal(d.calls, 3);
}

/* What was seen by an older version is known to this one. */
static void
test_seen_before_marks(void **state)
{
	struct fixture *x = *state;
	struct desk d = {0};
	struct text_in in = {.sender = ANNA, .sent = NOON, .body = "DEBT"};
	char sql[1024];
	int64_t tag;
	ok(seen_tag(x->q, &in, &tag, &x->f));
	snprintf(sql, sizeof sql,
	    "DROP INDEX callback_open_need_channel; DROP INDEX callback_open_lang_need; DROP INDEX "
	    "callback_open_lang_channel; DROP INDEX callback_done_need; DROP INDEX callback_done_lang;"
	    "DROP TABLE seen; CREATE TABLE seen(stamp INTEGER NOT NULL, tag INTEGER NOT NULL, last INTEGER NOT NULL, "
	    "PRIMARY KEY(stamp, tag)) STRICT, WITHOUT ROWID; CREATE INDEX seen_last ON seen(last);"
	    "INSERT INTO seen VALUES(%lld,%lld,%lld); PRAGMA user_version=3",
	    (long long)NOON, (long long)tag, (long long)NOON);
	assert_int_equal(sqlite3_exec(x->q->db, sql, NULL, NULL, NULL), SQLITE_OK);
	reopen(x);
	assert_int_equal(take(x, &d, ANNA, "DEBT", NOON), TEXT_REPEATED);
	assert_int_equal(take(x, &d, ANNA, "RENT", NOON), TEXT_NEW);
	assert_int_equal(take(x, &d, ANNA, "RENT", NOON), TEXT_REPEATED);
}

static void
test_conversation(void **state)
{
	struct fixture *x = *state;
	struct desk d = {.say = {.conversation = "menu", .conversation_size = 4, .keep_until = NOON + CLOCK_HOUR}};
	take(x, &d, ANNA, "DEBT", NOON);
	assert_string_equal(d.conversation, "");
	take(x, &d, BILAL, "HI", NOON);
	assert_string_equal(d.conversation, "");
	d.say.conversation_size = 3;
	take(x, &d, ANNA, "1", NOON + CLOCK_MINUTE);
	assert_string_equal(d.conversation, "menu");
	take(x, &d, ANNA, "2", NOON + CLOCK_HOUR - 1);
	assert_string_equal(d.conversation, "men");
	take(x, &d, ANNA, "2", NOON + CLOCK_HOUR);
	assert_string_equal(d.conversation, "");
	assert_int_equal(d.told.conversation_size, 0);
	/* still there when the tags are gone with the power */
	d.say.keep_until = NOON + CLOCK_DAY;
	take(x, &d, ANNA, "DEBT", NOON + 2 * CLOCK_HOUR);
	char *path = file_join(x->folder, "tag.key");
	assert_int_equal(unlink(path), 0);
	free(path);
	take(x, &d, ANNA, "1", NOON + 2 * CLOCK_HOUR);
	assert_string_equal(d.conversation, "men");
	assert_false(d.told.first);
}

static void
test_request_and_thread(void **state)
{
	struct fixture *x = *state;
	struct callback_request r = {.channel = CHANNEL_TEXT, .need = "MONEY", .lang = "en"};
	struct desk d = {.say = {.answers = {"Reply CALL"}, .n_answers = 1}};
	struct callback_details details;
	struct unsealed_text t[8];
	size_t n;
	char name[] = "Anna Example";
	take(x, &d, ANNA, "DEBT", NOON);
	send_all(x, NOON);
	r.details.name = name;
	uuid_make(NOON, r.id);
	d.say.request = &r;
	d.say.answers[0] = "We will ring you";
	take(x, &d, ANNA, "CALL Anna Example", NOON + 1);
	d.say.request = NULL;
	struct callback c = only_callback(x);
	assert_string_equal(c.id, r.id);
	fixture_sign_in(x);
	ok(unseal_details(x->q, x->key, x->who.id, c.id, NOON, &details, &x->f));
	assert_string_equal(details.phone, ANNA);
	assert_string_equal(details.name, name);
	callback_details_finish(&details);
	/* a text after it belongs to it too, and so does what staff write */
	d.say.n_answers = 0;
	take(x, &d, ANNA, "after three please", NOON + 2);
	assert_true(d.told.open_request);
	assert_int_equal(d.told.waiting, 1);
	ok(texting_send(x->q, "07700 900123", "Hello from the surgery", c.id, NOON + 3, &x->f));
	ok(unseal_note_add(x->q, x->who.id, c.id, "rings at work", NOON + 4, &x->f));
	ok(unseal_thread(x->q, x->key, c.id, t, 8, &n, &x->f));
	static const char *const wanted[][2] = {{"DEBT", ""}, {"Reply CALL", "sent"}, {"CALL Anna Example", ""},
	    {"We will ring you", "queued"}, {"after three please", ""}, {"Hello from the surgery", "queued"},
	    {"rings at work", ""}};
	assert_int_equal(n, 7);
	for (size_t i = 0; i < n; i++) {
		assert_string_equal(t[i].body, wanted[i][0]);
		assert_string_equal(t[i].state, wanted[i][1]);
	}
	assert_int_equal(t[6].kind, THREAD_NOTE);
	assert_string_equal(t[6].author, USER);
	unsealed_texts_finish(t, n);
	/* the newest of it */
	ok(unseal_thread(x->q, x->key, c.id, t, 2, &n, &x->f));
	assert_int_equal(n, 2);
	assert_string_equal(t[0].body, "Hello from the surgery");
	unsealed_texts_finish(t, n);
}

/* A text to somebody who asked at the kiosk: what they write back joins that thread and may withdraw it. */
static void
test_reply_to_staff(void **state)
{
	struct fixture *x = *state;
	struct desk d = {0};
	struct callback c;
	char id[UUID_TEXT];
	memcpy(id, fixture_add(x, x->q, "Bilal Example", BILAL, NOON), sizeof id);
	ok(texting_send(x->q, BILAL, "We could not reach you", id, NOON, &x->f));
	take(x, &d, BILAL, "no thanks", NOON + 1);
	assert_true(d.told.open_request);
	d.say.withdraw = true;
	take(x, &d, BILAL, "CANCEL", NOON + 2);
	ok(callback_get(x->q, id, &c, &x->f));
	assert_int_equal(c.state, CALLBACK_WITHDRAWN);
	d.say.withdraw = false;
	take(x, &d, BILAL, "STATUS", NOON + 3);
	assert_false(d.told.open_request);
	assert_int_equal(texting_send(x->q, BILAL, "Hello", "nothing", NOON, &x->f), STATUS_MISSING);
	assert_int_equal(texting_send(x->q, "85258", "Hello", NULL, NOON, &x->f), STATUS_INPUT);
	assert_int_equal(texting_send(x->q, "Surgery", "Hello", NULL, NOON, &x->f), STATUS_INPUT);
}

static void
test_parts(void **state)
{
	struct fixture *x = *state;
	static const int orders[][3] = {{1, 2, 3}, {1, 3, 2}, {2, 1, 3}, {2, 3, 1}, {3, 1, 2}, {3, 2, 1}};
	static const char *const bodies[] = {"", "Dear all, ", "I cannot \xe2\x82\xac", " pay the rent"};
	struct desk d = {0};
	for (int i = 0; i < 6; i++) {
		/* eight and sixteen bits of reference are different things */
		int reference = i % 2 == 0 ? 77 : 77 | 0x10000;
		for (int j = 0; j < 3; j++) {
			int part = orders[i][j];
			enum text_taken taken = take_part(x, &d, bodies[part], part, 3, reference, NOON + i);
			assert_int_equal(taken, j == 2 ? TEXT_NEW : TEXT_PART);
			if (j == 0)
				assert_int_equal(
				    take_part(x, &d, bodies[part], part, 3, reference, NOON + i), TEXT_REPEATED);
		}
		assert_int_equal(d.calls, i + 1);
		assert_string_equal(d.body, "Dear all, I cannot \xe2\x82\xac pay the rent");
	}
}

/* A sender that cuts inside a surrogate pair: the character is whole again, in whichever order the parts come. */
static void
test_parts_halves(void **state)
{
	struct fixture *x = *state;
	struct desk d = {0};
	take_part(x, &d, "Thanks \xed\xa0\xbd", 1, 2, 21, NOON);
	assert_int_equal(take_part(x, &d, "\xed\xb8\x80 Anna", 2, 2, 21, NOON), TEXT_NEW);
	assert_string_equal(d.body, "Thanks \xf0\x9f\x98\x80 Anna");
	take_part(x, &d, "\xed\xb8\x80 Anna", 2, 2, 22, NOON);
	assert_int_equal(take_part(x, &d, "Thanks \xed\xa0\xbd", 1, 2, 22, NOON), TEXT_NEW);
	assert_string_equal(d.body, "Thanks \xf0\x9f\x98\x80 Anna");
	take_part(x, &d, "Thanks \xed\xa0\xbd", 1, 2, 23, NOON);
	assert_int_equal(take_part(x, &d, "Anna", 2, 2, 23, NOON), TEXT_NEW);
	assert_string_equal(d.body, "Thanks \xef\xbf\xbd"
	                            "Anna");
}

static void
test_parts_mixed(void **state)
{
	struct fixture *x = *state;
	struct desk d = {0};
	take_part(x, &d, "a1 ", 1, 2, 5, NOON);
	take_part(x, &d, "b1 ", 1, 2, 6, NOON);
	take_part(x, &d, "c1 ", 1, 3, 5, NOON);
	assert_int_equal(take_part(x, &d, "a2", 2, 2, 5, NOON), TEXT_NEW);
	assert_string_equal(d.body, "a1 a2");
	assert_int_equal(take_part(x, &d, "b2", 2, 2, 6, NOON), TEXT_NEW);
	assert_string_equal(d.body, "b1 b2");
	/* part numbers that make no sense: the text is whole */
	static const int odd[][2] = {{0, 3}, {4, 3}, {-1, 3}, {1, 1}, {1, 0}, {1, 256}};
	for (size_t i = 0; i < 6; i++) {
		assert_int_equal(take_part(x, &d, "odd", odd[i][0], odd[i][1], 5, NOON), TEXT_NEW);
		assert_string_equal(d.body, "odd");
	}
}

static void
test_parts_expire(void **state)
{
	struct fixture *x = *state;
	struct desk d = {0};
	struct unsealed_text t[4];
	struct callback_details details;
	size_t n;
	take_part(x, &d, "please ring ", 1, 4, 9, NOON);
	take_part(x, &d, "on Monday", 3, 4, 9, NOON + CLOCK_HOUR);
	assert_int_equal(texting_expire(x->q, NOON + CLOCK_DAY - 1), 0);
	assert_int_equal(texting_expire(x->q, NOON + CLOCK_DAY), 1);
	assert_int_equal(texting_expire(x->q, NOON + CLOCK_DAY), 0);
	assert_int_equal(d.calls, 0);
	/* somebody reads it: it is a call-back of its own */
	struct callback c = only_callback(x);
	fixture_sign_in(x);
	ok(unseal_thread(x->q, x->key, c.id, t, 4, &n, &x->f));
	assert_int_equal(n, 1);
	assert_string_equal(t[0].body, "please ring [\xe2\x80\xa6]on Monday[\xe2\x80\xa6]");
	assert_string_equal(t[0].state, "incomplete");
	unsealed_texts_finish(t, n);
	ok(unseal_details(x->q, x->key, x->who.id, c.id, NOON, &details, &x->f));
	assert_string_equal(details.phone, ANNA);
	callback_details_finish(&details);
	/* a second one of the same number joins it */
	take_part(x, &d, "again", 2, 2, 10, NOON + CLOCK_DAY);
	assert_int_equal(texting_expire(x->q, NOON + 3 * CLOCK_DAY), 1);
	only_callback(x);
}

static void
test_reference_used_again(void **state)
{
	struct fixture *x = *state;
	struct desk d = {0};
	take_part(x, &d, "old ", 1, 2, 9, NOON);
	/* a day later: anew, and the old one goes to staff */
	assert_int_equal(take_part(x, &d, "new", 2, 2, 9, NOON + 25 * CLOCK_HOUR), TEXT_PART);
	only_callback(x);
	assert_int_equal(take_part(x, &d, "brand ", 1, 2, 9, NOON + 25 * CLOCK_HOUR), TEXT_NEW);
	assert_string_equal(d.body, "brand new");
	/* another text under the same part's number: anew too */
	take_part(x, &d, "lost ", 1, 2, 9, NOON + 26 * CLOCK_HOUR);
	take_part(x, &d, "kept ", 1, 2, 9, NOON + 26 * CLOCK_HOUR);
	assert_int_equal(take_part(x, &d, "whole", 2, 2, 9, NOON + 26 * CLOCK_HOUR), TEXT_NEW);
	assert_string_equal(d.body, "kept whole");
}

static void
test_silent(void **state)
{
	struct fixture *x = *state;
	struct desk d = {.say = {.answers = {"one"}, .n_answers = 1}};
	struct texting_counts count;
	static const char *const senders[] = {"NHSnoreply", "85258", ANNA};
	for (size_t i = 0; i < 3; i++) {
		struct text_in in = {.sender = senders[i], .sent = NOON, .body = "Your code is 1", .kind = TEXT_SILENT};
		ok(texting_take(x->q, &in, NOON, answer, &d, NULL, &x->f));
	}
	assert_int_equal(d.calls, 0);
	ok(texting_count(x->q, NOON, &count, &x->f));
	assert_int_equal(count.received_today, 3);
	assert_int_equal(count.queued, 0);
	struct text_in nobody = {.sender = "", .body = "x"};
	assert_int_equal(texting_take(x->q, &nobody, NOON, answer, &d, NULL, &x->f), STATUS_INPUT);
}

static void
test_shown(void **state)
{
	struct fixture *x = *state;
	struct desk d = {.say = {.answers = {"one"}, .n_answers = 1}};
	struct text_in in = {.sender = ANNA, .sent = NOON, .body = "DEBT", .shown = true};
	ok(texting_take(x->q, &in, NOON, answer, &d, NULL, &x->f));
	assert_int_equal(d.calls, 1);
	assert_string_equal(send_all(x, NOON), "");
}

static void
test_stop_and_start(void **state)
{
	struct fixture *x = *state;
	struct desk d = {.say = {.answers = {"No more texts"}, .n_answers = 1, .consent = CONSENT_STOP}};
	ok(texting_send(x->q, ANNA, "from staff", NULL, NOON, &x->f));
	take(x, &d, ANNA, "STOP", NOON);
	assert_false(d.told.stopped);
	/* what staff had queued is not sent; the one confirmation is */
	assert_string_equal(send_all(x, NOON), "No more texts");
	assert_int_equal(texting_send(x->q, ANNA, "from staff", NULL, NOON, &x->f), STATUS_REFUSED);
	ok(texting_send(x->q, BILAL, "from staff", NULL, NOON, &x->f));
	d.say = (struct text_reply){0};
	take(x, &d, ANNA, "DEBT", NOON + 1);
	assert_true(d.told.stopped);
	/* another program sees it too, and after the tags and the transit key are gone */
	struct queue *other = queue_open(x->folder, QUEUE_WRITER, &x->f);
	assert_int_equal(texting_send(other, ANNA, "from staff", NULL, NOON, &x->f), STATUS_REFUSED);
	d.say.consent = CONSENT_START;
	take(x, &d, ANNA, "START", NOON + 2);
	ok(texting_send(other, ANNA, "from staff", NULL, NOON, &x->f));
	queue_close(other);
	d.say.consent = CONSENT_AS_IT_WAS;
	take(x, &d, ANNA, "DEBT", NOON + 3);
	assert_false(d.told.stopped);
}

static void
test_order_and_fairness(void **state)
{
	struct fixture *x = *state;
	struct callback_request r = {.channel = CHANNEL_TEXT, .need = "NOW", .lang = "en", .flag = FLAG_CRISIS};
	struct desk d = {0};
	ok(texting_send(x->q, ANNA, "s1", NULL, NOON, &x->f));
	for (int i = 0; i < 3; i++) {
		d.say = (struct text_reply){.answers = {"a"}, .n_answers = 1};
		take(x, &d, ANNA, "HI", NOON + i);
	}
	d.say.answers[0] = "b";
	take(x, &d, BILAL, "HI", NOON + 5);
	uuid_make(NOON, r.id);
	d.say.answers[0] = "999";
	d.say.request = &r;
	take(x, &d, BILAL, "I want to die", NOON + 6);
	/* crisis, then answers with each number in turn, then the rest */
	assert_string_equal(send_all(x, NOON + 10), "999|a|b|a|a|s1");
}

static void
test_failing(void **state)
{
	struct fixture *x = *state;
	struct desk d = {.say = {.answers = {"one"}, .n_answers = 1}};
	struct text_out out;
	struct texting_counts count;
	int64_t wait = 0;
	take(x, &d, ANNA, "DEBT", NOON);
	ok(fixture_next(x, NOON, &out, &wait));
	assert_int_equal(out.tries, 0);
	/* no network costs no try */
	ok(texting_failed(x->q, out.id, "no network", false, NOON + CLOCK_MINUTE, NOON, &x->f));
	assert_int_equal(fixture_next(x, NOON, &out, &wait), STATUS_MISSING);
	assert_int_equal(wait, NOON + CLOCK_MINUTE);
	ok(fixture_next(x, wait, &out, &wait));
	assert_int_equal(out.tries, 0);
	ok(texting_failed(x->q, out.id, "+CMS ERROR: 41", true, NOON + 2 * CLOCK_MINUTE, NOON, &x->f));
	ok(fixture_next(x, NOON + 2 * CLOCK_MINUTE, &out, &wait));
	assert_int_equal(out.tries, 1);
	ok(fixture_gone(x, out.id, 1, false, NOON));
	ok(texting_failed(x->q, out.id, "+CMS ERROR: 28", true, 0, NOON, &x->f));
	assert_int_equal(fixture_gone(x, out.id, 2, true, NOON), STATUS_MISSING);
	assert_int_equal(texting_failed(x->q, out.id, "x", true, NOON, NOON, &x->f), STATUS_REFUSED);
	assert_int_equal(fixture_gone(x, "nothing", 1, true, NOON), STATUS_MISSING);
	ok(texting_count(x->q, NOON, &count, &x->f));
	assert_int_equal(count.failed, 1);
	assert_int_equal(count.sent_today, 0);
}

static void
test_uncertain(void **state)
{
	struct fixture *x = *state;
	struct desk d = {.say = {.answers = {"one"}, .n_answers = 1}};
	struct callback_request r = {.channel = CHANNEL_TEXT, .need = "MONEY", .lang = "en"};
	struct unsealed_text t[4];
	struct text_out out, again;
	size_t n;
	uuid_make(NOON, r.id);
	d.say.request = &r;
	take(x, &d, ANNA, "CALL", NOON);
	assert_int_equal(texting_recover(x->q, 6, NOON, &x->f), 0);
	ok(fixture_next(x, NOON, &out, NULL));
	assert_false(out.uncertain);
	ok(fixture_gone(x, out.id, 1, false, NOON));
	/* the program was killed here */
	assert_int_equal(texting_recover(x->q, 6, NOON, &x->f), 1);
	ok(fixture_next(x, NOON, &again, NULL));
	assert_string_equal(again.id, out.id);
	assert_string_equal(again.body, "one");
	assert_int_equal(again.reference, out.reference);
	assert_int_equal(again.parts_sent, 1);
	assert_true(again.uncertain);
	ok(fixture_gone(x, again.id, 1, true, NOON));
	fixture_sign_in(x);
	ok(unseal_thread(x->q, x->key, r.id, t, 4, &n, &x->f));
	assert_string_equal(t[1].state, "uncertain");
	unsealed_texts_finish(t, n);
}

/* Whatever it is about a text at which the program ends: it is not tried for ever, and what is behind it goes out. */
static void
test_worn(void **state)
{
	struct fixture *x = *state;
	struct desk d = {.say = {.answers = {"one"}, .n_answers = 1}};
	struct texting_counts count;
	struct text_out out;
	take(x, &d, ANNA, "CALL", NOON);
	take(x, &d, "+447700900124", "CALL", NOON + 1000);
	char first[UUID_TEXT] = "";
	for (int tries = 1; tries <= 3; tries++) {
		ok(fixture_next(x, NOON + 2000, &out, NULL));
		assert_true(tries == 1 || strcmp(out.id, first) == 0);
		memcpy(first, out.id, sizeof first);
		assert_int_equal(out.tries, tries - 1);
		assert_int_equal(texting_recover(x->q, 3, NOON + 2000, &x->f), tries < 3);
	}
	ok(texting_count(x->q, NOON + 2000, &count, &x->f));
	assert_int_equal(count.failed, 1);
	ok(fixture_next(x, NOON + 2000, &out, NULL));
	assert_string_not_equal(out.id, first);
	assert_false(out.uncertain);
}

/* A request that the database refuses: the text is not taken at all, and may be read again. */
static void
test_nothing_half_done(void **state)
{
	struct fixture *x = *state;
	struct callback_request bad = {.channel = CHANNEL_TEXT, .need = "MONEY", .lang = "x"};
	struct desk d = {.say = {.answers = {"one"}, .n_answers = 1, .request = &bad, .consent = CONSENT_STOP}};
	struct text_in in = {.sender = ANNA, .sent = NOON, .body = "CALL"};
	struct texting_counts count;
	enum text_taken taken;
	assert_int_not_equal(texting_take(x->q, &in, NOON, answer, &d, NULL, &x->f), STATUS_OK);
	ok(texting_count(x->q, NOON, &count, &x->f));
	assert_int_equal(count.queued + count.received_today, 0);
	d.say.request = NULL;
	d.say.consent = CONSENT_AS_IT_WAS;
	ok(texting_take(x->q, &in, NOON, answer, &d, &taken, &x->f));
	assert_int_equal(taken, TEXT_NEW);
	assert_true(d.told.first);
	assert_false(d.told.stopped);
}

/* Without a runtime folder the key is in DATA/run; with no place at all, senders are only not known again. */
static void
test_place_of_the_tag_key(void **state)
{
	struct fixture *x = *state;
	struct desk d = {.say = {.answers = {"one"}, .n_answers = 1}};
	struct stat st;
	if (access("/run/fingerpost", W_OK) == 0)
		skip();
	char *run = file_join(x->folder, "run"), *key = file_join(run, "tag.key");
	unsetenv("RUNTIME_DIRECTORY");
	ok(file_write(run, "", 0, 0600, &x->f));
	take(x, &d, ANNA, "DEBT", NOON);
	take(x, &d, ANNA, "DEBT", NOON + 1);
	assert_true(d.told.first);
	assert_int_equal(d.told.answered_last_hour, 0);
	unlink(run);
	take(x, &d, ANNA, "DEBT", NOON + 2);
	take(x, &d, ANNA, "DEBT", NOON + 3);
	assert_false(d.told.first);
	assert_int_equal(stat(run, &st), 0);
	assert_int_equal(st.st_mode & 0777, 0770);
	assert_int_equal(stat(key, &st), 0);
	assert_int_equal(st.st_mode & 0777, 0660);
	free(run);
	free(key);
}

static void
test_long_texts_are_cut_at_a_character(void **state)
{
	struct fixture *x = *state;
	struct text_out out;
	char body[TEXT_BODY + 100];
	/* 3 bytes each; 2047 is no multiple of 3 */
	for (size_t i = 0; i + 3 < sizeof body; i += 3)
		memcpy(body + i, "\xe2\x82\xac", 4);
	struct desk d = {.say = {.answers = {body}, .n_answers = 1}};
	take(x, &d, ANNA, body, NOON);
	assert_int_equal(strlen(d.body), 2046);
	ok(fixture_next(x, NOON, &out, NULL));
	assert_int_equal(strlen(out.body), 2046);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test_setup_teardown(test_answered, fixture_init, fixture_finish),
	    cmocka_unit_test_setup_teardown(test_read_twice, fixture_init, fixture_finish),
	    cmocka_unit_test_setup_teardown(test_tags_collide, fixture_init, fixture_finish),
	    cmocka_unit_test_setup_teardown(test_tags_without_key, fixture_init, fixture_finish),
	    cmocka_unit_test_setup_teardown(test_seen_before_marks, fixture_init, fixture_finish),
	    cmocka_unit_test_setup_teardown(test_conversation, fixture_init, fixture_finish),
	    cmocka_unit_test_setup_teardown(test_request_and_thread, fixture_init, fixture_finish),
	    cmocka_unit_test_setup_teardown(test_reply_to_staff, fixture_init, fixture_finish),
	    cmocka_unit_test_setup_teardown(test_parts, fixture_init, fixture_finish),
	    cmocka_unit_test_setup_teardown(test_parts_halves, fixture_init, fixture_finish),
	    cmocka_unit_test_setup_teardown(test_parts_mixed, fixture_init, fixture_finish),
	    cmocka_unit_test_setup_teardown(test_parts_expire, fixture_init, fixture_finish),
	    cmocka_unit_test_setup_teardown(test_reference_used_again, fixture_init, fixture_finish),
	    cmocka_unit_test_setup_teardown(test_silent, fixture_init, fixture_finish),
	    cmocka_unit_test_setup_teardown(test_shown, fixture_init, fixture_finish),
	    cmocka_unit_test_setup_teardown(test_stop_and_start, fixture_init, fixture_finish),
	    cmocka_unit_test_setup_teardown(test_order_and_fairness, fixture_init, fixture_finish),
	    cmocka_unit_test_setup_teardown(test_failing, fixture_init, fixture_finish),
	    cmocka_unit_test_setup_teardown(test_uncertain, fixture_init, fixture_finish),
	    cmocka_unit_test_setup_teardown(test_worn, fixture_init, fixture_finish),
	    cmocka_unit_test_setup_teardown(test_nothing_half_done, fixture_init, fixture_finish),
	    cmocka_unit_test_setup_teardown(test_place_of_the_tag_key, fixture_init, fixture_finish),
	    cmocka_unit_test_setup_teardown(test_long_texts_are_cut_at_a_character, fixture_init, fixture_finish),
	};
	return cmocka_run_group_tests_name("texting", tests, NULL, NULL);
}

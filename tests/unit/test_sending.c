/* Whose turn it is, what went out and what it cost, and whether it arrived. */
#include "queue_fixture.h"

#include <sqlite3.h>

#include "queue/sending.h"

#define PATIENT "+447700900123"

static void
answer_once(void *context, const struct text_context *in, struct text_reply *out)
{
	(void)context;
	(void)in;
	out->answers[out->n_answers++] = "an answer";
}

/* A text that came by a modem, with its answer queued. */
static void
text_in(struct fixture *x, const char *from, const char *modem, int64_t now)
{
	const struct text_in in = {.sender = from, .sent = now, .body = "HELP", .modem = modem};
	ok(texting_take(x->q, &in, now, answer_once, NULL, NULL, &x->f));
}

static enum status
next(struct fixture *x, const char *modem, enum sending_priority least, int64_t others_at, int64_t now,
    struct text_out *out, int64_t *wait)
{
	const struct sending_terms terms = {.modem = modem, .least = least, .others_at = others_at};
	*wait = -1;
	return sending_next(x->q, &terms, now, out, wait, &x->f);
}

static void
test_own_modem(void **state)
{
	struct fixture *x = *state;
	struct text_out out;
	int64_t wait;
	text_in(x, PATIENT, "modem-2", NOON);
	/* the number that was texted answers; should its modem be gone, another one does */
	assert_int_equal(next(x, "modem", SENDING_OTHER, 0, NOON, &out, &wait), STATUS_MISSING);
	assert_true(wait == NOON + SENDING_ADOPTED);
	assert_int_equal(next(x, "modem-2", SENDING_OTHER, 0, NOON, &out, &wait), STATUS_OK);
	ok(texting_failed(x->q, out.id, "+CMS ERROR: 41", true, NOON + 1000, NOON, &x->f));
	assert_int_equal(next(x, "modem", SENDING_OTHER, 0, NOON + SENDING_ADOPTED, &out, &wait), STATUS_OK);
	assert_string_equal(out.to, PATIENT);
}

static void
test_quiet(void **state)
{
	struct fixture *x = *state;
	struct text_out out;
	int64_t wait;
	ok(texting_send(x->q, "07700 900456", "we rang", NULL, NOON, &x->f));
	assert_int_equal(next(x, "modem", SENDING_ANSWER, NOON + CLOCK_HOUR, NOON + 1, &out, &wait), STATUS_MISSING);
	assert_true(wait == NOON + CLOCK_HOUR);
	ok(texting_send_now(x->q, "07700 900457", "a test", NOON, &x->f));
	assert_int_equal(next(x, "modem", SENDING_ANSWER, NOON + CLOCK_HOUR, NOON + 1, &out, &wait), STATUS_OK);
	assert_string_equal(out.body, "a test");
	text_in(x, PATIENT, NULL, NOON);
	assert_int_equal(next(x, "modem", SENDING_ANSWER, NOON + CLOCK_HOUR, NOON + 1, &out, &wait), STATUS_OK);
	assert_string_equal(out.body, "an answer");
	assert_int_equal(next(x, "modem", SENDING_OTHER, 0, NOON + CLOCK_HOUR, &out, &wait), STATUS_OK);
	assert_string_equal(out.body, "we rang");
}

static void
thread_state(struct fixture *x, char *out, size_t size)
{
	int64_t n;
	sqlite3_stmt *st;
	struct sqlite3 *db;
	char path[128];
	snprintf(path, sizeof path, "%s/queue.db", x->folder);
	assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
	assert_int_equal(sqlite3_prepare_v2(db,
	                     "SELECT state||delivered, (SELECT count(*) FROM dispatch) FROM text "
	                     "WHERE kind=1",
	                     -1, &st, NULL),
	    SQLITE_OK);
	assert_int_equal(sqlite3_step(st), SQLITE_ROW);
	snprintf(out, size, "%s", (const char *)sqlite3_column_text(st, 0));
	n = sqlite3_column_int64(st, 1);
	assert_true(n >= 0);
	sqlite3_finalize(st);
	sqlite3_close(db);
}

static void
is_state(struct fixture *x, const char *wanted)
{
	char now[32];
	thread_state(x, now, sizeof now);
	assert_string_equal(now, wanted);
}

static void
test_reports(void **state)
{
	struct fixture *x = *state;
	struct text_out out;
	int64_t wait;
	text_in(x, PATIENT, NULL, NOON);
	assert_int_equal(next(x, "modem", SENDING_OTHER, 0, NOON, &out, &wait), STATUS_OK);
	const struct sending_part first = {.modem = "modem", .sent = 1, .reference = 255, .price = 35};
	const struct sending_part last = {.modem = "modem", .sent = 2, .last = true, .reference = 0, .price = 35};
	ok(sending_gone(x->q, out.id, &first, NOON, &x->f));
	ok(sending_gone(x->q, out.id, &last, NOON, &x->f));
	is_state(x, "sent0");
	assert_int_equal(sending_report(x->q, "modem-2", 255, true, NOON, &x->f), STATUS_MISSING);
	assert_int_equal(sending_report(x->q, "modem", 7, true, NOON, &x->f), STATUS_MISSING);
	/* only when all of its messages have arrived has the text; each report counts once */
	ok(sending_report(x->q, "modem", 255, true, NOON, &x->f));
	assert_int_equal(sending_report(x->q, "modem", 255, true, NOON, &x->f), STATUS_MISSING);
	is_state(x, "sent0");
	ok(sending_report(x->q, "modem", 0, true, NOON, &x->f));
	is_state(x, "sent1");
	/* and it is done with */
	assert_int_equal(sending_gone(x->q, out.id, &last, NOON, &x->f), STATUS_MISSING);
	assert_int_equal(next(x, "modem", SENDING_OTHER, 0, NOON, &out, &wait), STATUS_MISSING);
	struct sending_spent spent;
	ok(sending_spent(x->q, NOON, &spent, &x->f));
	assert_int_equal(spent.today, 2);
	assert_int_equal(spent.tenths_today, 70);
	ok(sending_spent(x->q, NOON + CLOCK_DAY, &spent, &x->f));
	assert_int_equal(spent.today, 0);
	assert_int_equal(spent.tenths_month, 70);
	ok(sending_spent(x->q, NOON + 30 * CLOCK_DAY, &spent, &x->f));
	assert_int_equal(spent.month, 0);
}

static void
test_never_arrives(void **state)
{
	struct fixture *x = *state;
	struct text_out out;
	int64_t wait;
	text_in(x, PATIENT, NULL, NOON);
	assert_int_equal(next(x, "modem", SENDING_OTHER, 0, NOON, &out, &wait), STATUS_OK);
	const struct sending_part one = {.modem = "modem", .sent = 1, .reference = 9};
	const struct sending_part two = {.modem = "modem", .sent = 2, .last = true, .reference = 10};
	ok(sending_gone(x->q, out.id, &one, NOON, &x->f));
	ok(sending_gone(x->q, out.id, &two, NOON, &x->f));
	ok(sending_report(x->q, "modem", 9, false, NOON, &x->f));
	is_state(x, "sent2");
	ok(sending_report(x->q, "modem", 10, true, NOON, &x->f));
	is_state(x, "sent2");
}

static void
test_late_report(void **state)
{
	struct fixture *x = *state;
	struct text_out out;
	int64_t wait;
	text_in(x, PATIENT, NULL, NOON);
	assert_int_equal(next(x, "modem", SENDING_OTHER, 0, NOON, &out, &wait), STATUS_OK);
	const struct sending_part part = {.modem = "modem", .sent = 1, .last = true, .reference = 9};
	ok(sending_gone(x->q, out.id, &part, NOON, &x->f));
	/* the reference has come round again: that report is another text's */
	assert_int_equal(sending_report(x->q, "modem", 9, false, NOON + 4 * CLOCK_DAY, &x->f), STATUS_MISSING);
	ok(sending_forget(x->q, NOON + 4 * CLOCK_DAY, &x->f));
	assert_int_equal(sending_report(x->q, "modem", 9, false, NOON, &x->f), STATUS_MISSING);
	is_state(x, "sent0");
}

static void
test_uncertain(void **state)
{
	struct fixture *x = *state;
	struct text_out out;
	int64_t wait;
	text_in(x, PATIENT, NULL, NOON);
	assert_int_equal(next(x, "modem", SENDING_OTHER, 0, NOON, &out, &wait), STATUS_OK);
	ok(sending_uncertain(x->q, out.id, "no answer from the modem", NOON + 2000, NOON, &x->f));
	is_state(x, "uncertain0");
	assert_int_equal(next(x, "modem", SENDING_OTHER, 0, NOON + 1999, &out, &wait), STATUS_MISSING);
	assert_int_equal(next(x, "modem", SENDING_OTHER, 0, NOON + 2000, &out, &wait), STATUS_OK);
	assert_true(out.uncertain);
	assert_int_equal(out.tries, 1);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test_setup_teardown(test_own_modem, fixture_init, fixture_finish),
	    cmocka_unit_test_setup_teardown(test_quiet, fixture_init, fixture_finish),
	    cmocka_unit_test_setup_teardown(test_reports, fixture_init, fixture_finish),
	    cmocka_unit_test_setup_teardown(test_never_arrives, fixture_init, fixture_finish),
	    cmocka_unit_test_setup_teardown(test_late_report, fixture_init, fixture_finish),
	    cmocka_unit_test_setup_teardown(test_uncertain, fixture_init, fixture_finish),
	};
	return cmocka_run_group_tests_name("sending", tests, NULL, NULL);
}

/* Texts out: hours, caps, causes, and what a modem without network is spared. */
#include "queue_fixture.h"

#include "modem/allowance.h"
#include "modem/outbox.h"

#define PATIENT "+447700900123"
#define HOUR CLOCK_HOUR

static struct config
settings(void)
{
	return (struct config){.quiet_from = 21, .quiet_until = 8, .messages_a_day = 100};
}

/* NOON is in winter: British time is UTC. */
static void
test_quiet_hours(void **state)
{
	(void)state;
	clock_init();
	static const struct {
		int from, until, hour;
		bool quiet;
		int hours_left;
	} hours[] = {
	    {21, 8, 12, false, 0},
	    {21, 8, 21, true, 11},
	    {21, 8, 23, true, 9},
	    {21, 8, 0, true, 8},
	    {21, 8, 7, true, 1},
	    {21, 8, 8, false, 0},
	    {1, 6, 0, false, 0},
	    {1, 6, 3, true, 3},
	    {0, 0, 3, false, 0},
	};
	for (size_t i = 0; i < sizeof hours / sizeof hours[0]; i++) {
		struct config c = {.quiet_from = hours[i].from, .quiet_until = hours[i].until, .messages_a_day = 1};
		struct sending_terms terms = {0};
		int64_t now = NOON + (hours[i].hour - 12) * HOUR;
		assert_false(allowance_of(&c, 0, now, &terms));
		assert_int_equal(terms.least, hours[i].quiet ? SENDING_ANSWER : SENDING_OTHER);
		assert_true(terms.others_at == (hours[i].quiet ? now + hours[i].hours_left * HOUR : 0));
	}
}

static void
test_cap(void **state)
{
	(void)state;
	struct config c = settings();
	struct sending_terms terms = {0};
	assert_false(allowance_of(&c, 99, NOON, &terms));
	assert_int_equal(terms.least, SENDING_OTHER);
	assert_true(allowance_of(&c, 100, NOON, &terms));
	assert_int_equal(terms.least, SENDING_CRISIS);
	assert_true(terms.others_at == NOON + 12 * HOUR);
}

struct bench {
	struct config c;
	struct machine m;
	struct outbox o;
	struct queue *q;
};

static void
bench_init(struct bench *b, struct fixture *x)
{
	*b = (struct bench){.c = settings(), .q = x->q};
	machine_init(&b->m);
	b->m.state = MACHINE_READY;
	b->m.sweep = 1;
	b->m.sweep_at = b->m.status_at = INT64_MAX;
	outbox_init(&b->o, x->q, &b->c, "modem");
	ok(texting_send(x->q, PATIENT, "one", NULL, NOON, &x->f));
	ok(texting_send(x->q, "+447700900124", "two", NULL, NOON, &x->f));
}

/* Whether a text was given to the machine; it is taken from it again. */
static bool
given(struct bench *b, int64_t now)
{
	outbox_pump(&b->o, &b->m, now, 1000);
	bool sending = b->m.sending;
	b->m.sending = false;
	b->m.command = COMMAND_NONE;
	b->m.n_effects = b->m.next_effect = 0;
	return sending;
}

static void
result(struct bench *b, enum sent_result sent, int code, int64_t now)
{
	const struct machine_effect e = {
	    .kind = EFFECT_SENT, .sent = sent, .error = AT_ERROR_MESSAGE, .code = code, .reference = 5};
	outbox_settle(&b->o, &e, now);
}

/* Without network one text is tried, not each; the pauses grow; when it is back nothing waits. */
static void
test_no_network(void **state)
{
	struct fixture *x = *state;
	struct bench b;
	bench_init(&b, x);
	int64_t now = NOON;
	for (int i = 0; i < 4; i++) {
		assert_true(given(&b, now));
		assert_string_equal(b.o.text.body, "one");
		assert_int_equal(b.o.text.tries, 0);
		result(&b, SENT_REFUSED, 331, now);
		assert_false(given(&b, now + (1000 << i) - 1));
		assert_true(b.o.wake == now + (1000 << i));
		now += 1000 << i;
	}
	assert_true(given(&b, now));
	result(&b, SENT_REFUSED, 331, now);
	outbox_resume(&b.o);
	assert_true(given(&b, now));
	result(&b, SENT_OK, 0, now);
	assert_true(given(&b, now));
	assert_string_equal(b.o.text.body, "two");
	outbox_finish(&b.o);
}

/* 27.005, 3.2.5 and 24.011, annex E: for good; later; and nobody knows. */
static void
test_causes(void **state)
{
	struct fixture *x = *state;
	struct bench b;
	struct texting_counts counts;
	bench_init(&b, x);
	assert_true(given(&b, NOON));
	result(&b, SENT_REFUSED, 28, NOON);
	ok(texting_count(x->q, NOON, &counts, &x->f));
	assert_int_equal(counts.failed, 1);
	assert_int_equal(b.o.failed, 1);
	/* what is behind it goes on at once */
	assert_true(given(&b, NOON));
	assert_string_equal(b.o.text.body, "two");
	result(&b, SENT_REFUSED, 41, NOON);
	assert_false(given(&b, NOON + 9999));
	assert_true(given(&b, NOON + 10000));
	assert_int_equal(b.o.text.tries, 1);
	result(&b, SENT_UNSURE, -1, NOON + 10000);
	assert_false(given(&b, NOON + 10999));
	assert_true(given(&b, NOON + 11000));
	assert_true(b.o.text.uncertain);
	assert_int_equal(b.o.text.tries, 2);
	/* the modem was pulled out: no try, no pause */
	result(&b, SENT_NEVER, -1, NOON + 11000);
	assert_true(given(&b, NOON + 11000));
	assert_int_equal(b.o.text.tries, 2);
	result(&b, SENT_OK, 0, NOON + 11000);
	ok(texting_count(x->q, NOON, &counts, &x->f));
	assert_int_equal(counts.queued, 0);
	assert_int_equal(counts.sent_today, 1);
	outbox_finish(&b.o);
}

/* The day's messages are counted part by part and outlive the program. */
static void
test_capped(void **state)
{
	struct fixture *x = *state;
	struct bench b;
	bench_init(&b, x);
	b.c.messages_a_day = 1;
	assert_true(given(&b, NOON));
	result(&b, SENT_OK, 0, NOON);
	assert_false(given(&b, NOON));
	assert_true(b.o.capped && b.o.wake == NOON + 12 * HOUR);
	outbox_init(&b.o, x->q, &b.c, "modem");
	assert_false(given(&b, NOON));
	/* the next day, once it is no longer quiet */
	assert_false(given(&b, NOON + 12 * HOUR));
	assert_true(given(&b, NOON + 20 * HOUR));
	outbox_finish(&b.o);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_quiet_hours),
	    cmocka_unit_test(test_cap),
	    cmocka_unit_test_setup_teardown(test_no_network, fixture_init, fixture_finish),
	    cmocka_unit_test_setup_teardown(test_causes, fixture_init, fixture_finish),
	    cmocka_unit_test_setup_teardown(test_capped, fixture_init, fixture_finish),
	};
	return cmocka_run_group_tests_name("outbox", tests, NULL, NULL);
}

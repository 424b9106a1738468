/*
 * An answer to a question about a call-back takes the place of its details: it is no second call-back, and none is
 * withdrawn.
 */
#include "tests/unit/queue_fixture.h"

#include "queue/worklist.h"

#define ANNA "+447700900123"

static void
answer(void *context, const struct text_context *in, struct text_reply *out)
{
	(void)in;
	*out = *(struct text_reply *)context;
}

static void
take(struct fixture *x, struct text_reply *say, const char *body, int64_t now)
{
	const struct text_in in = {.sender = ANNA, .sent = now, .body = body};
	ok(texting_take(x->q, &in, now, answer, say, NULL, &x->f));
}

/* A call-back asked for, and a moment later an answer for it. */
static void
ask_and_answer(struct fixture *x, struct callback_request *r, struct text_reply *say)
{
	*r = (struct callback_request){.channel = CHANNEL_TEXT,
	    .need = "MONEY",
	    .lang = "pl",
	    .details = {.name = (char *)(uintptr_t) "Anna Example", .times = (char *)(uintptr_t) "morning"}};
	uuid_make(NOON, r->id);
	*say = (struct text_reply){.request = r};
	take(x, say, "CALL Anna Example mornings", NOON);
	uuid_make(NOON + 1, r->id);
	r->details.safe_text = r->details.voicemail = (char *)(uintptr_t) "no";
	say->replaces = "voicemail texts";
}

static struct callback
only(struct fixture *x)
{
	struct callback rows[4];
	size_t n;
	const struct callback_filter filter = {.channel = -1, .test = -1};
	ok(callback_list(x->q, &filter, NULL, rows, 4, &n, NULL, &x->f));
	assert_int_equal(n, 1);
	return rows[0];
}

static void
details_are_sealed_anew(void **state)
{
	struct fixture *x = *state;
	struct callback_request r;
	struct text_reply say;
	struct callback_details d;
	struct callback_event events[8];
	struct callback_counts counts;
	size_t n;
	ask_and_answer(x, &r, &say);
	struct callback before = only(x);
	take(x, &say, "NO", NOON + CLOCK_DAY);
	struct callback after = only(x);
	assert_string_equal(before.id, after.id);
	assert_int_equal(before.created, after.created);
	assert_int_equal(before.due, after.due);
	assert_int_equal(after.state, CALLBACK_WAITING);
	ok(callback_count(x->q, NOON, &counts, &x->f));
	assert_int_equal(counts.waiting, 1);
	assert_int_equal(counts.withdrawn, 0);
	fixture_sign_in(x);
	ok(unseal_details(x->q, x->key, x->who.id, after.id, NOON, &d, &x->f));
	assert_string_equal(d.name, "Anna Example");
	assert_string_equal(d.phone, ANNA);
	assert_string_equal(d.safe_text, "no");
	assert_string_equal(d.voicemail, "no");
	callback_details_finish(&d);
	ok(callback_events(x->q, after.id, events, 8, &n, &x->f));
	bool logged = false;
	for (size_t i = 0; i < n; i++)
		logged |= strcmp(events[i].what, "corrected") == 0 && strcmp(events[i].detail, "voicemail texts") == 0;
	assert_true(logged);
	assert_false(folder_holds(x->folder, "Anna Example"));
}

/* Staff have closed it meanwhile: what was said is not lost, it is a call-back of its own. */
static void
what_is_closed_is_asked_for_anew(void **state)
{
	struct fixture *x = *state;
	struct callback_request r;
	struct text_reply say;
	struct callback first, c;
	ask_and_answer(x, &r, &say);
	first = only(x);
	const struct text_reply cancel = {.withdraw = true};
	struct text_reply go = cancel;
	take(x, &go, "CANCEL", NOON + 2);
	take(x, &say, "YES", NOON + 3);
	ok(callback_get(x->q, first.id, &c, &x->f));
	assert_int_equal(c.state, CALLBACK_WITHDRAWN);
	assert_string_not_equal(only(x).id, first.id);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test_setup_teardown(details_are_sealed_anew, fixture_init, fixture_finish),
	    cmocka_unit_test_setup_teardown(what_is_closed_is_asked_for_anew, fixture_init, fixture_finish),
	};
	return cmocka_run_group_tests_name("texting replace", tests, NULL, NULL);
}

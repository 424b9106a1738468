#include "tests/unit/queue_fixture.h"

#include "queue/fields.h"
#include "queue/store.h"
#include "queue/transit.h"

static void
test_made_when_needed(void **state)
{
	struct fixture *x = *state;
	struct transit t, u;
	struct stat st;
	char *path = file_join(x->folder, "transit.key");
	ok(transit_init(&t, x->q, false, &x->f));
	assert_false(t.there);
	assert_false(transit_drop(x->q));
	ok(transit_init(&t, x->q, true, &x->f));
	assert_true(t.there);
	assert_int_equal(stat(path, &st), 0);
	assert_int_equal(st.st_mode & 0777, 0660);
	ok(transit_init(&u, x->q, true, &x->f));
	assert_memory_equal(t.key, u.key, sizeof t.key);
	assert_true(transit_drop(x->q));
	assert_int_not_equal(access(path, F_OK), 0);
	ok(transit_init(&u, x->q, true, &x->f));
	assert_memory_not_equal(t.key, u.key, sizeof t.key);
	assert_memory_not_equal(t.id, u.id, sizeof t.id);
	free(path);
}

static void
test_sealing(void **state)
{
	struct fixture *x = *state;
	struct transit t, other;
	size_t n, out;
	ok(transit_init(&t, x->q, true, &x->f));
	uint8_t *sealed = transit_seal(&t, "part", (const uint8_t *)"+447700900123", 13, &n);
	uint8_t *plain = transit_open(&t, "part", t.id, sealed, n, &out);
	assert_int_equal(out, 13);
	assert_memory_equal(plain, "+447700900123", 13);
	bytes_wipe(plain, out);
	assert_null(transit_open(&t, "outbox", t.id, sealed, n, &out));
	assert_null(transit_open(&t, "part", NULL, sealed, n, &out));
	assert_null(transit_open(&t, "part", t.id, NULL, 0, &out));
	assert_null(transit_open(&t, "part", t.id, sealed, n - 1, &out));
	transit_drop(x->q);
	ok(transit_init(&other, x->q, true, &x->f));
	assert_null(transit_open(&other, "part", t.id, sealed, n, &out));
	transit_finish(&other);
	assert_null(transit_open(&other, "part", other.id, sealed, n, &out));
	free(sealed);
}

/* A plug pulled while the key was overwritten leaves a file that is no key: it counts as none. */
static void
test_broken_files(void **state)
{
	struct fixture *x = *state;
	struct transit t;
	char *path = file_join(x->folder, "transit.key"), zeros[64] = {0};
	for (size_t n = 0; n <= sizeof zeros; n++) {
		ok(file_write(path, zeros, n, 0660, &x->f));
		ok(transit_init(&t, x->q, false, &x->f));
		assert_false(t.there);
	}
	ok(transit_init(&t, x->q, true, &x->f));
	assert_true(t.there);
	free(path);
}

static void
answer_menu(void *context, const struct text_context *in, struct text_reply *out)
{
	(void)context;
	out->answers[0] = "1 Debt advice. 2 Food bank.";
	out->n_answers = 1;
	out->conversation_size = 4;
	memcpy(out->conversation, "menu", 4);
	out->keep_until = in->now + 30 * CLOCK_MINUTE;
}

static void
take(struct fixture *x, int64_t now)
{
	struct text_in in = {.sender = "+447700900123", .sent = now, .body = "DEBT"};
	ok(texting_take(x->q, &in, now, answer_menu, NULL, NULL, &x->f));
}

static void
test_rotation(void **state)
{
	struct fixture *x = *state;
	struct text_out out;
	int64_t wait;
	assert_false(texting_rotate(x->q, NOON));
	take(x, NOON);
	assert_false(texting_rotate(x->q, NOON));
	ok(fixture_next(x, NOON, &out, &wait));
	/* being sent, and then a menu in progress: both still need the key */
	assert_false(texting_rotate(x->q, NOON + CLOCK_HOUR));
	take(x, NOON + CLOCK_HOUR);
	ok(fixture_gone(x, out.id, 1, true, NOON));
	ok(fixture_next(x, NOON + CLOCK_HOUR, &out, &wait));
	ok(fixture_gone(x, out.id, 1, true, NOON));
	assert_false(texting_rotate(x->q, NOON + CLOCK_HOUR));
	assert_true(texting_rotate(x->q, NOON + 2 * CLOCK_HOUR));
	assert_false(texting_rotate(x->q, NOON + 2 * CLOCK_HOUR));
	take(x, NOON + 3 * CLOCK_HOUR);
	ok(fixture_next(x, NOON + 3 * CLOCK_HOUR, &out, &wait));
	assert_string_equal(out.to, "+447700900123");
}

/* Somebody deleted the key: what needed it fails for good, and what comes after goes on. */
static void
test_lost_key(void **state)
{
	struct fixture *x = *state;
	struct text_out out;
	struct texting_counts count;
	int64_t wait = 7;
	take(x, NOON);
	char *path = file_join(x->folder, "transit.key");
	unlink(path);
	free(path);
	assert_int_equal(fixture_next(x, NOON, &out, &wait), STATUS_MISSING);
	assert_int_equal(wait, 0);
	ok(texting_count(x->q, NOON, &count, &x->f));
	assert_int_equal(count.failed, 1);
	assert_int_equal(count.queued, 0);
	take(x, NOON + CLOCK_MINUTE);
	ok(fixture_next(x, NOON + CLOCK_MINUTE, &out, &wait));
	ok(fixture_gone(x, out.id, 1, true, NOON + CLOCK_MINUTE));
	/* the conversation under the lost key does not keep the new one alive */
	assert_true(texting_rotate(x->q, NOON + CLOCK_HOUR));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test_setup_teardown(test_made_when_needed, fixture_init, fixture_finish),
	    cmocka_unit_test_setup_teardown(test_sealing, fixture_init, fixture_finish),
	    cmocka_unit_test_setup_teardown(test_broken_files, fixture_init, fixture_finish),
	    cmocka_unit_test_setup_teardown(test_rotation, fixture_init, fixture_finish),
	    cmocka_unit_test_setup_teardown(test_lost_key, fixture_init, fixture_finish),
	};
	return cmocka_run_group_tests_name("transit", tests, NULL, NULL);
}

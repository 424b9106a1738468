#include "tests/unit/queue_fixture.h"

#include "queue/store.h"

static void
sign_in_refused(struct fixture *x, const char *user, const char *password, int64_t now, enum status wanted)
{
	struct staff who;
	struct staff_key *key;
	assert_int_equal(staff_sign_in(x->q, user, password, now, &who, &key, &x->f), wanted);
	assert_null(key);
}

static void
test_sign_in(void **state)
{
	struct fixture *x = *state;
	char first[400];
	fixture_sign_in(x);
	assert_string_equal(x->who.user, USER);
	assert_int_equal(x->who.role, ROLE_MANAGER);
	sign_in_refused(x, USER, "wrong horse battery", NOON, STATUS_REFUSED);
	snprintf(first, sizeof first, "%s", x->f.text);
	sign_in_refused(x, "nobody", PASSWORD, NOON, STATUS_REFUSED);
	assert_string_equal(first, x->f.text);
}

static void
test_unknown_user_takes_as_long(void **state)
{
	struct fixture *x = *state;
	int64_t a = clock_steady();
	sign_in_refused(x, USER, "wrong horse battery", NOON, STATUS_REFUSED);
	int64_t b = clock_steady();
	sign_in_refused(x, "nobody", "wrong horse battery", NOON, STATUS_REFUSED);
	int64_t c = clock_steady();
	assert_true(c - b > (b - a) / 4);
	assert_true(b - a >= 10);
}

static void
test_throttle(void **state)
{
	struct fixture *x = *state;
	int64_t now = NOON;
	for (int i = 0; i < 5; i++)
		sign_in_refused(x, USER, "wrong horse battery", now, STATUS_REFUSED);
	/* the right password waits too, and spelling the name differently does not help */
	sign_in_refused(x, USER, PASSWORD, now + 29 * CLOCK_SECOND, STATUS_BUSY);
	assert_non_null(strstr(x->f.text, "1 seconds"));
	sign_in_refused(x, "MARIA", PASSWORD, now + 29 * CLOCK_SECOND, STATUS_BUSY);
	now += 30 * CLOCK_SECOND;
	sign_in_refused(x, USER, "wrong horse battery", now, STATUS_REFUSED);
	sign_in_refused(x, USER, PASSWORD, now + 59 * CLOCK_SECOND, STATUS_BUSY);
	ok(staff_sign_in(x->q, USER, PASSWORD, now + 60 * CLOCK_SECOND, &x->who, &x->key, &x->f));
	/* right once: the count begins anew */
	sign_in_refused(x, USER, "wrong horse battery", now + CLOCK_HOUR, STATUS_REFUSED);
	staff_key_destroy(x->key);
	x->key = NULL;
	ok(staff_sign_in(x->q, USER, PASSWORD, now + CLOCK_HOUR, &x->who, &x->key, &x->f));
}

static void
test_throttle_and_clock(void **state)
{
	struct fixture *x = *state;
	for (int i = 0; i < 5; i++)
		sign_in_refused(x, "nobody", "wrong horse battery", NOON + 365 * CLOCK_DAY, STATUS_REFUSED);
	/* set back by a year: still only a quarter of an hour at most; and unknown names wait alike */
	sign_in_refused(x, "nobody", "wrong horse battery", NOON, STATUS_BUSY);
	assert_non_null(strstr(x->f.text, "900 seconds"));
	sign_in_refused(x, USER, "wrong horse battery", NOON, STATUS_REFUSED);
}

static void
test_recovery(void **state)
{
	struct fixture *x = *state;
	struct staff_key *key;
	struct callback_details d;
	char id[UUID_TEXT], wrong[STAFF_RECOVERY];
	memcpy(id, fixture_add(x, x->q, "Anna Example", "+447700900123", NOON), sizeof id);
	staff_recovery_make(wrong);
	assert_int_equal(staff_recover(x->q, wrong, NOON, &key, &x->f), STATUS_REFUSED);
	assert_int_equal(staff_recover(x->q, "rubbish", NOON, &key, &x->f), STATUS_REFUSED);
	assert_null(key);
	ok(staff_recover(x->q, x->recovery, NOON, &key, &x->f));
	fixture_sign_in(x);
	ok(unseal_details(x->q, key, x->who.id, id, NOON, &d, &x->f));
	assert_string_equal(d.name, "Anna Example");
	callback_details_finish(&d);
	/* everybody's password is lost: the code's holder gives a new one */
	ok(staff_reset(x->q, key, NULL, USER, "another password", NOON, &x->f));
	staff_key_destroy(key);
	sign_in_refused(x, USER, PASSWORD, NOON, STATUS_REFUSED);
	ok(staff_sign_in(x->q, USER, "another password", NOON, &x->who, &key, &x->f));
	ok(unseal_details(x->q, key, x->who.id, id, NOON, &d, &x->f));
	assert_string_equal(d.phone, "+447700900123");
	callback_details_finish(&d);
	staff_key_destroy(key);
}

static void
test_add_and_remove(void **state)
{
	struct fixture *x = *state;
	struct staff list[4];
	size_t n;
	fixture_sign_in(x);
	ok(staff_add(x->q, x->key, x->who.id, "jo", ROLE_LINK_WORKER, "jo's long password", NOON, &x->f));
	assert_int_equal(staff_add(x->q, x->key, x->who.id, "JO", ROLE_LINK_WORKER, "jo's long password", NOON, &x->f),
	    STATUS_REFUSED);
	assert_int_equal(staff_remove(x->q, x->who.id, USER, NOON, &x->f), STATUS_REFUSED);
	assert_int_equal(staff_remove(x->q, x->who.id, "nobody", NOON, &x->f), STATUS_MISSING);
	assert_int_equal(
	    staff_reset(x->q, x->key, x->who.id, "nobody", "a long password", NOON, &x->f), STATUS_MISSING);
	ok(staff_list(x->q, list, 4, &n, &x->f));
	assert_int_equal(n, 2);
	assert_string_equal(list[0].user, "jo");
	/* what Jo holds is free again when Jo leaves */
	const char *id = fixture_add(x, x->q, "Anna Example", "+447700900123", NOON);
	struct callback_step claim = {.move = MOVE_CLAIM, .actor = list[0].id, .now = NOON};
	struct callback c;
	ok(callback_step(x->q, id, &claim, &x->f));
	ok(staff_remove(x->q, x->who.id, "jo", NOON, &x->f));
	ok(callback_get(x->q, id, &c, &x->f));
	assert_int_equal(c.state, CALLBACK_WAITING);
	assert_string_equal(c.holder, "");
	sign_in_refused(x, "jo", "jo's long password", NOON, STATUS_REFUSED);
	ok(staff_add(x->q, x->key, x->who.id, "jo", ROLE_MANAGER, "jo's long password", NOON, &x->f));
	ok(staff_remove(x->q, x->who.id, USER, NOON, &x->f));
}

static void
test_bad_names_and_passwords(void **state)
{
	struct fixture *x = *state;
	static const struct {
		const char *user, *password;
	} cases[] = {
	    {"", "a long password"},
	    {"with space", "a long password"},
	    {"<b>", "a long password"},
	    {"new\nline", "a long password"},
	    {"\xff\xfe", "a long password"},
	    {"0123456789012345678901234567890123456789012345678901234567890123", "a long password"},
	    {"sam", "short"},
	    {"sam", "ninechars"},
	    {"sam.samson", "Sam.Samson"},
	    {"sam", "\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff"},
	};
	fixture_sign_in(x);
	for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++)
		assert_int_equal(
		    staff_add(x->q, x->key, NULL, cases[i].user, ROLE_CLINICIAN, cases[i].password, NOON, &x->f),
		    STATUS_INPUT);
	ok(staff_add(x->q, x->key, NULL, "zo\xc3\xab", ROLE_CLINICIAN,
	    "\xd8\xb3\xd9\x84\xd8\xa7\xd9\x85 \xd8\xb3\xd9\x84\xd8\xa7\xd9\x85 12", NOON, &x->f));
	assert_int_equal(staff_role_by_name("link-worker"), ROLE_LINK_WORKER);
	assert_int_equal(staff_role_by_name("boss"), -1);
}

static void
test_session(void **state)
{
	struct fixture *x = *state;
	char token[SESSION_TOKEN], id[UUID_TEXT];
	struct staff who;
	struct staff_key *key;
	struct callback_details d;
	int64_t idle = 15 * CLOCK_MINUTE;
	memcpy(id, fixture_add(x, x->q, "Anna Example", "+447700900123", NOON), sizeof id);
	fixture_sign_in(x);
	ok(session_begin(x->q, &x->who, x->key, NOON, token, &x->f));
	assert_false(folder_holds(x->folder, token));
	ok(session_resume(x->q, token, NOON + idle, idle, &who, &key, &x->f));
	assert_string_equal(who.id, x->who.id);
	ok(unseal_details(x->q, key, who.id, id, NOON, &d, &x->f));
	assert_string_equal(d.name, "Anna Example");
	callback_details_finish(&d);
	staff_key_destroy(key);
	/* used: lives on */
	ok(session_resume(x->q, token, NOON + 2 * idle, idle, &who, NULL, &x->f));
	/* idle for too long: over for good */
	assert_int_equal(session_resume(x->q, token, NOON + 4 * idle, idle, &who, &key, &x->f), STATUS_REFUSED);
	assert_null(key);
	assert_int_equal(session_resume(x->q, token, NOON + 2 * idle, idle, &who, NULL, &x->f), STATUS_REFUSED);
	static const char *const wrong[] = {"", "zz",
	    "00000000000000000000000000000000000000000000000000000000000000zz",
	    "0000000000000000000000000000000000000000000000000000000000000000"};
	for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++)
		assert_int_equal(session_resume(x->q, wrong[i], NOON, idle, &who, NULL, &x->f), STATUS_REFUSED);
}

static void
test_session_ends(void **state)
{
	struct fixture *x = *state;
	char token[SESSION_TOKEN];
	struct staff who;
	int64_t half = 12 * CLOCK_HOUR;
	fixture_sign_in(x);
	ok(session_begin(x->q, &x->who, x->key, NOON, token, &x->f));
	ok(session_end(x->q, token, &x->f));
	assert_int_equal(session_resume(x->q, token, NOON, half, &who, NULL, &x->f), STATUS_REFUSED);
	ok(session_begin(x->q, &x->who, x->key, NOON, token, &x->f));
	ok(session_resume(x->q, token, NOON + half, 2 * half, &who, NULL, &x->f));
	assert_int_equal(session_resume(x->q, token, NOON + half + 1, 2 * half, &who, NULL, &x->f), STATUS_REFUSED);
	/* a clock set back by a day */
	ok(session_begin(x->q, &x->who, x->key, NOON, token, &x->f));
	assert_int_equal(session_resume(x->q, token, NOON - CLOCK_DAY, half, &who, NULL, &x->f), STATUS_REFUSED);
	ok(session_begin(x->q, &x->who, x->key, NOON, token, &x->f));
	ok(staff_reset(x->q, x->key, x->who.id, USER, "another password", NOON, &x->f));
	assert_int_equal(session_resume(x->q, token, NOON, half, &who, NULL, &x->f), STATUS_REFUSED);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test_setup_teardown(test_sign_in, fixture_init, fixture_finish),
	    cmocka_unit_test_setup_teardown(test_unknown_user_takes_as_long, fixture_init, fixture_finish),
	    cmocka_unit_test_setup_teardown(test_throttle, fixture_init, fixture_finish),
	    cmocka_unit_test_setup_teardown(test_throttle_and_clock, fixture_init, fixture_finish),
	    cmocka_unit_test_setup_teardown(test_recovery, fixture_init, fixture_finish),
	    cmocka_unit_test_setup_teardown(test_add_and_remove, fixture_init, fixture_finish),
	    cmocka_unit_test_setup_teardown(test_bad_names_and_passwords, fixture_init, fixture_finish),
	    cmocka_unit_test_setup_teardown(test_session, fixture_init, fixture_finish),
	    cmocka_unit_test_setup_teardown(test_session_ends, fixture_init, fixture_finish),
	};
	return cmocka_run_group_tests_name("staff", tests, NULL, NULL);
}

#include "tests/unit/queue_fixture.h"

#include <sys/wait.h>

#include "queue/steps.h"
#include "queue/store.h"

/* Two members beside the manager who founds the queue. */
struct people {
	char manager[UUID_TEXT], jo[UUID_TEXT], sam[UUID_TEXT];
};

static struct people
people_add(struct fixture *x)
{
	struct people p;
	struct staff list[3];
	size_t n;
	fixture_sign_in(x);
	ok(staff_add(x->q, x->key, x->who.id, "jo", ROLE_LINK_WORKER, "a long password", NOON, &x->f));
	ok(staff_add(x->q, x->key, x->who.id, "sam", ROLE_LINK_WORKER, "a long password", NOON, &x->f));
	ok(staff_list(x->q, list, 3, &n, &x->f));
	memcpy(p.jo, list[0].id, UUID_TEXT);
	memcpy(p.manager, list[1].id, UUID_TEXT);
	memcpy(p.sam, list[2].id, UUID_TEXT);
	return p;
}

static enum status
step(struct fixture *x, const char *id, enum callback_move move, const char *actor)
{
	struct callback_step s = {.move = move, .actor = actor, .now = NOON + CLOCK_MINUTE};
	if (move == MOVE_ATTEMPT)
		s.result = "no-answer";
	if (move == MOVE_CLOSE)
		s.result = "helped";
	if (move == MOVE_HAND_OVER)
		s.to = x->who.id;
	return callback_step(x->q, id, &s, &x->f);
}

static void
test_add(void **state)
{
	struct fixture *x = *state;
	struct callback c;
	int64_t due, again;
	struct callback_request r = {.channel = CHANNEL_KIOSK, .need = "HOME", .lang = "ur", .site = "waiting-room"};
	r.details.name = memory_copy("Anna Example");
	uuid_make(NOON, r.id);
	ok(callback_add(x->q, &r, NOON, &due, &x->f));
	/* five working days from a Wednesday */
	assert_int_equal(due, clock_working_days_after(NOON, 5));
	/* the same id again adds nothing */
	ok(callback_add(x->q, &r, NOON + CLOCK_DAY, &again, &x->f));
	assert_int_equal(again, due);
	assert_int_equal(callback_waiting(x->q), 1);
	ok(callback_get(x->q, r.id, &c, &x->f));
	assert_string_equal(c.need, "HOME");
	assert_string_equal(c.lang, "ur");
	assert_string_equal(c.site, "waiting-room");
	assert_int_equal(c.channel, CHANNEL_KIOSK);
	assert_int_equal(c.state, CALLBACK_WAITING);
	assert_int_equal(c.created, NOON);
	assert_int_equal(c.flag, FLAG_NONE);
	r.flag = FLAG_CRISIS;
	uuid_make(NOON, r.id);
	ok(callback_add(x->q, &r, NOON, &due, &x->f));
	assert_int_equal(due, NOON);
	queue_promise(x->q, 2);
	r.flag = FLAG_NONE;
	uuid_make(NOON, r.id);
	ok(callback_add(x->q, &r, NOON, &due, &x->f));
	assert_int_equal(due, clock_working_days_after(NOON, 2));
	callback_details_finish(&r.details);
}

static void
test_add_refuses(void **state)
{
	struct fixture *x = *state;
	static const struct callback_request cases[] = {
	    {.id = "", .need = "HOME", .lang = "en"},
	    {.id = "not-an-id", .need = "HOME", .lang = "en"},
	    {.id = "01932e5c-0000-7000-8000-000000000000", .lang = "en"},
	    {.id = "01932e5c-0000-7000-8000-000000000000", .need = "HOME"},
	    {.id = "01932e5c-0000-7000-8000-000000000000", .need = "", .lang = "en"},
	    {.id = "01932e5c-0000-7000-8000-000000000000", .need = "SIXTEENLETTERSXX", .lang = "en"},
	    {.id = "01932e5c-0000-7000-8000-000000000000", .need = "HOME", .lang = "longlang"},
	    {.id = "01932e5c-0000-7000-8000-000000000000",
	        .need = "HOME",
	        .lang = "en",
	        .site = "a-site-with-a-name-that-is-too-long"},
	};
	for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++)
		assert_int_equal(callback_add(x->q, &cases[i], NOON, NULL, &x->f), STATUS_INPUT);
	assert_int_equal(callback_waiting(x->q), 0);
	/* what a patient types is never SQL */
	fixture_add(x, x->q, "'); DROP TABLE callback; --", "+447700900123", NOON);
	assert_int_equal(callback_waiting(x->q), 1);
}

static void
test_details(void **state)
{
	struct fixture *x = *state;
	static char *const values[] = {"Anna Example", "+447700900123", "morning", "no", "yes", "47", "my mother", "ur",
	    "a hearing loop", "a1", "Knit and natter", "ring twice"};
	struct callback_request r = {.channel = CHANNEL_STAFF, .need = "HOME", .lang = "en", .source = "nurse"};
	struct callback_details out;
	char **all = (char **)&r.details;
	for (size_t i = 0; i < 12; i++)
		all[i] = values[i];
	uuid_make(NOON, r.id);
	ok(callback_add(x->q, &r, NOON, NULL, &x->f));
	fixture_sign_in(x);
	ok(unseal_details(x->q, x->key, x->who.id, r.id, NOON, &out, &x->f));
	for (size_t i = 0; i < 12; i++)
		assert_string_equal(((char **)&out)[i], values[i]);
	callback_details_finish(&out);
	assert_int_equal(unseal_details(x->q, x->key, x->who.id, "nothing", NOON, &out, &x->f), STATUS_MISSING);
	assert_int_equal(unseal_details(x->q, x->key, "nobody", r.id, NOON, &out, &x->f), STATUS_REFUSED);
}

/* A call-back in each state, held by Jo where it is held. */
static void
bring_to(struct fixture *x, const struct people *p, enum callback_state wanted, const char *id)
{
	if (wanted == CALLBACK_WITHDRAWN)
		ok(step(x, id, MOVE_WITHDRAW, NULL));
	if (wanted == CALLBACK_CLAIMED || wanted == CALLBACK_TRIED || wanted == CALLBACK_CLOSED)
		ok(step(x, id, MOVE_CLAIM, p->jo));
	if (wanted == CALLBACK_TRIED)
		ok(step(x, id, MOVE_ATTEMPT, p->jo));
	if (wanted == CALLBACK_CLOSED)
		ok(step(x, id, MOVE_CLOSE, p->jo));
}

/* Who may do what, in every state: j Jo, who holds it; s Sam, who does not; m the manager; p the patient. */
static void
test_every_state_and_move(void **state)
{
	struct fixture *x = *state;
	struct people p = people_add(x);
	static const struct {
		enum callback_state from;
		enum callback_move move;
		const char *who;
		enum callback_state to;
	} cases[] = {
	    {CALLBACK_WAITING, MOVE_CLAIM, "jsm", CALLBACK_CLAIMED},
	    {CALLBACK_WAITING, MOVE_RELEASE, "", 0},
	    {CALLBACK_WAITING, MOVE_HAND_OVER, "jsm", CALLBACK_CLAIMED},
	    {CALLBACK_WAITING, MOVE_ATTEMPT, "", 0},
	    {CALLBACK_WAITING, MOVE_CLOSE, "", 0},
	    {CALLBACK_WAITING, MOVE_WITHDRAW, "jsmp", CALLBACK_WITHDRAWN},
	    {CALLBACK_WAITING, MOVE_REOPEN, "", 0},
	    {CALLBACK_CLAIMED, MOVE_CLAIM, "", 0},
	    {CALLBACK_CLAIMED, MOVE_RELEASE, "jm", CALLBACK_WAITING},
	    {CALLBACK_CLAIMED, MOVE_HAND_OVER, "jm", CALLBACK_CLAIMED},
	    {CALLBACK_CLAIMED, MOVE_ATTEMPT, "j", CALLBACK_TRIED},
	    {CALLBACK_CLAIMED, MOVE_CLOSE, "j", CALLBACK_CLOSED},
	    {CALLBACK_CLAIMED, MOVE_WITHDRAW, "jmp", CALLBACK_WITHDRAWN},
	    {CALLBACK_CLAIMED, MOVE_REOPEN, "", 0},
	    {CALLBACK_TRIED, MOVE_CLAIM, "", 0},
	    {CALLBACK_TRIED, MOVE_RELEASE, "jm", CALLBACK_TRIED},
	    {CALLBACK_TRIED, MOVE_HAND_OVER, "jm", CALLBACK_TRIED},
	    {CALLBACK_TRIED, MOVE_ATTEMPT, "j", CALLBACK_TRIED},
	    {CALLBACK_TRIED, MOVE_CLOSE, "j", CALLBACK_CLOSED},
	    {CALLBACK_TRIED, MOVE_WITHDRAW, "jmp", CALLBACK_WITHDRAWN},
	    {CALLBACK_TRIED, MOVE_REOPEN, "", 0},
	    {CALLBACK_CLOSED, MOVE_CLAIM, "", 0},
	    {CALLBACK_CLOSED, MOVE_RELEASE, "", 0},
	    {CALLBACK_CLOSED, MOVE_HAND_OVER, "", 0},
	    {CALLBACK_CLOSED, MOVE_ATTEMPT, "", 0},
	    {CALLBACK_CLOSED, MOVE_CLOSE, "", 0},
	    {CALLBACK_CLOSED, MOVE_WITHDRAW, "", 0},
	    {CALLBACK_CLOSED, MOVE_REOPEN, "jsm", CALLBACK_WAITING},
	    {CALLBACK_WITHDRAWN, MOVE_CLAIM, "", 0},
	    {CALLBACK_WITHDRAWN, MOVE_RELEASE, "", 0},
	    {CALLBACK_WITHDRAWN, MOVE_HAND_OVER, "", 0},
	    {CALLBACK_WITHDRAWN, MOVE_ATTEMPT, "", 0},
	    {CALLBACK_WITHDRAWN, MOVE_CLOSE, "", 0},
	    {CALLBACK_WITHDRAWN, MOVE_WITHDRAW, "", 0},
	    {CALLBACK_WITHDRAWN, MOVE_REOPEN, "jsm", CALLBACK_WAITING},
	};
	sqlite3_exec(x->q->db, "PRAGMA synchronous=OFF", NULL, NULL, NULL);
	for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
		for (const char *who = "jsmp"; *who != '\0'; who++) {
			const char *actor = *who == 'j' ? p.jo : *who == 's' ? p.sam : *who == 'm' ? p.manager : NULL;
			const char *id = fixture_add(x, x->q, "Anna Example", "+447700900123", NOON);
			struct callback before, after;
			struct callback_event events[8];
			size_t n, m;
			bring_to(x, &p, cases[i].from, id);
			ok(callback_get(x->q, id, &before, &x->f));
			ok(callback_events(x->q, id, events, 8, &n, &x->f));
			bool may = strchr(cases[i].who, *who) != NULL;
			enum status s = step(x, id, cases[i].move, actor);
			if (s != (may ? STATUS_OK : STATUS_REFUSED))
				fail_msg("state %s, move %d, who %c: %d %s", callback_state_name(cases[i].from),
				    cases[i].move, *who, s, x->f.text);
			ok(callback_get(x->q, id, &after, &x->f));
			assert_int_equal(after.state, may ? cases[i].to : cases[i].from);
			ok(callback_events(x->q, id, events, 8, &m, &x->f));
			assert_int_equal(m, may ? n + 1 : n);
			if (!may) {
				assert_int_equal(after.attempts, before.attempts);
				assert_int_equal(after.due, before.due);
				assert_string_equal(after.holder, before.holder);
				assert_string_equal(after.outcome, before.outcome);
			}
		}
	}
}

static void
test_tried_and_released(void **state)
{
	struct fixture *x = *state;
	struct people p = people_add(x);
	struct callback c;
	const char *id = fixture_add(x, x->q, "Anna Example", "+447700900123", NOON);
	struct callback_step later = {
	    .move = MOVE_ATTEMPT, .actor = p.jo, .result = "ring-later", .next_due = NOON + CLOCK_HOUR, .now = NOON};
	ok(step(x, id, MOVE_CLAIM, p.jo));
	ok(step(x, id, MOVE_ATTEMPT, p.jo));
	ok(callback_get(x->q, id, &c, &x->f));
	assert_int_equal(c.due, clock_working_days_after(NOON, 1));
	ok(callback_step(x->q, id, &later, &x->f));
	ok(step(x, id, MOVE_RELEASE, p.jo));
	ok(callback_get(x->q, id, &c, &x->f));
	assert_int_equal(c.due, NOON + CLOCK_HOUR);
	assert_int_equal(c.attempts, 2);
	assert_string_equal(c.holder, "");
	/* nobody has it now: Sam may go on */
	assert_int_equal(step(x, id, MOVE_RELEASE, p.sam), STATUS_REFUSED);
	ok(step(x, id, MOVE_CLAIM, p.sam));
	assert_int_equal(step(x, id, MOVE_ATTEMPT, p.jo), STATUS_REFUSED);
	assert_non_null(strstr(x->f.text, "sam has this call-back"));
	ok(step(x, id, MOVE_CLOSE, p.sam));
	ok(callback_get(x->q, id, &c, &x->f));
	assert_string_equal(c.outcome, "helped");
	assert_int_equal(c.closed, NOON + CLOCK_MINUTE);
	assert_int_equal(step(x, id, MOVE_CLOSE, p.jo), STATUS_REFUSED);
	assert_non_null(strstr(x->f.text, "closed"));
}

static void
test_bad_steps(void **state)
{
	struct fixture *x = *state;
	struct people p = people_add(x);
	const char *id = fixture_add(x, x->q, "Anna Example", "+447700900123", NOON);
	const struct callback_step cases[] = {
	    {.move = MOVE_ATTEMPT, .actor = p.jo},
	    {.move = MOVE_ATTEMPT, .actor = p.jo, .result = "helped"},
	    {.move = MOVE_CLOSE, .actor = p.jo},
	    {.move = MOVE_CLOSE, .actor = p.jo, .result = "no-answer"},
	    {.move = MOVE_HAND_OVER, .actor = p.jo},
	};
	ok(step(x, id, MOVE_CLAIM, p.jo));
	for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++)
		assert_int_equal(callback_step(x->q, id, &cases[i], &x->f), STATUS_INPUT);
	struct callback_step to_nobody = {.move = MOVE_HAND_OVER, .actor = p.jo, .to = "nobody"};
	assert_int_equal(callback_step(x->q, id, &to_nobody, &x->f), STATUS_REFUSED);
	assert_int_equal(step(x, id, MOVE_RELEASE, "nobody"), STATUS_REFUSED);
	assert_int_equal(step(x, "nothing", MOVE_CLAIM, p.jo), STATUS_MISSING);
	ok(staff_remove(x->q, p.manager, "sam", NOON, &x->f));
	assert_int_equal(step(x, id, MOVE_CLAIM, p.sam), STATUS_REFUSED);
}

static void
test_events(void **state)
{
	struct fixture *x = *state;
	struct people p = people_add(x);
	struct callback_event e[8];
	struct callback_details d;
	size_t n;
	const char *id = fixture_add(x, x->q, "Anna Example", "+447700900123", NOON);
	ok(step(x, id, MOVE_CLAIM, p.jo));
	ok(unseal_details(x->q, x->key, p.jo, id, NOON, &d, &x->f));
	callback_details_finish(&d);
	ok(step(x, id, MOVE_ATTEMPT, p.jo));
	ok(unseal_note_add(x->q, p.jo, id, "left at work until five", NOON, &x->f));
	ok(step(x, id, MOVE_WITHDRAW, NULL));
	static const char *const wanted[][3] = {{"kiosk", "added", ""}, {"jo", "claimed", ""}, {"jo", "viewed", ""},
	    {"jo", "attempt", "no-answer"}, {"jo", "note", ""}, {"patient", "withdrawn", ""}};
	ok(callback_events(x->q, id, e, 8, &n, &x->f));
	assert_int_equal(n, 6);
	for (size_t i = 0; i < n; i++) {
		assert_string_equal(e[i].actor, wanted[i][0]);
		assert_string_equal(e[i].what, wanted[i][1]);
		assert_string_equal(e[i].detail, wanted[i][2]);
	}
	/* nobody rewrites the log */
	static const char *const forbidden[] = {"DELETE FROM event", "UPDATE event SET actor='x'"};
	for (size_t i = 0; i < 2; i++)
		assert_int_equal(sqlite3_exec(x->q->db, forbidden[i], NULL, NULL, NULL), SQLITE_CONSTRAINT);
}

/* Two programs claim at once, again and again: one wins, the other is told who has it. */
static void
test_race(void **state)
{
	struct fixture *x = *state;
	struct people p = people_add(x);
	char ids[20][UUID_TEXT];
	int gate[2];
	assert_int_equal(pipe(gate), 0);
	for (int i = 0; i < 20; i++)
		memcpy(ids[i], fixture_add(x, x->q, "Anna Example", "+447700900123", NOON), UUID_TEXT);
	pid_t children[2];
	for (int c = 0; c < 2; c++) {
		children[c] = fork();
		if (children[c] != 0)
			continue;
		char go;
		int won = 0;
		struct queue *q = queue_open(x->folder, QUEUE_WRITER, NULL);
		close(gate[1]);
		(void)!read(gate[0], &go, 1);
		for (int i = 0; i < 20; i++) {
			struct callback_step s = {.move = MOVE_CLAIM, .actor = c == 0 ? p.jo : p.sam, .now = NOON};
			enum status got = callback_step(q, ids[i], &s, NULL);
			won += got == STATUS_OK;
			if (got != STATUS_OK && got != STATUS_REFUSED)
				_exit(100);
		}
		_exit(won);
	}
	close(gate[0]);
	close(gate[1]);
	int sum = 0;
	for (int c = 0; c < 2; c++) {
		int how;
		waitpid(children[c], &how, 0);
		assert_true(WIFEXITED(how));
		sum += WEXITSTATUS(how);
	}
	assert_int_equal(sum, 20);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test_setup_teardown(test_add, fixture_init, fixture_finish),
	    cmocka_unit_test_setup_teardown(test_add_refuses, fixture_init, fixture_finish),
	    cmocka_unit_test_setup_teardown(test_details, fixture_init, fixture_finish),
	    cmocka_unit_test_setup_teardown(test_every_state_and_move, fixture_init, fixture_finish),
	    cmocka_unit_test_setup_teardown(test_tried_and_released, fixture_init, fixture_finish),
	    cmocka_unit_test_setup_teardown(test_bad_steps, fixture_init, fixture_finish),
	    cmocka_unit_test_setup_teardown(test_events, fixture_init, fixture_finish),
	    cmocka_unit_test_setup_teardown(test_race, fixture_init, fixture_finish),
	};
	return cmocka_run_group_tests_name("callback", tests, NULL, NULL);
}

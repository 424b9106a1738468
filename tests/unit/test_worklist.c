#include "tests/unit/queue_fixture.h"

#include "queue/store.h"

static void
add(struct fixture *x, const char *need, const char *lang, enum callback_channel channel, enum callback_flag flag,
    bool test, int64_t now, char id[UUID_TEXT])
{
	struct callback_request r = {.channel = channel, .need = need, .lang = lang, .flag = flag, .test = test};
	uuid_make(now, r.id);
	ok(callback_add(x->q, &r, now, NULL, &x->f));
	memcpy(id, r.id, UUID_TEXT);
}

static const struct callback_filter all = {.channel = -1, .test = -1, .now = NOON};

static size_t
listed(struct fixture *x, const struct callback_filter *filter)
{
	struct callback rows[32];
	size_t n;
	ok(callback_list(x->q, filter, NULL, rows, 32, &n, NULL, &x->f));
	return n;
}

static void
test_order(void **state)
{
	struct fixture *x = *state;
	char late[UUID_TEXT], early[UUID_TEXT], crisis[UUID_TEXT];
	struct callback rows[4];
	size_t n;
	add(x, "HOME", "en", CHANNEL_KIOSK, FLAG_NONE, false, NOON, late);
	add(x, "HOME", "en", CHANNEL_KIOSK, FLAG_NONE, false, NOON - 10 * CLOCK_DAY, early);
	add(x, "NOW", "en", CHANNEL_TEXT, FLAG_CRISIS, false, NOON, crisis);
	ok(callback_list(x->q, &all, NULL, rows, 4, &n, NULL, &x->f));
	assert_int_equal(n, 3);
	assert_string_equal(rows[0].id, crisis);
	assert_int_equal(rows[0].flag, FLAG_CRISIS);
	assert_string_equal(rows[1].id, early);
	assert_string_equal(rows[2].id, late);
}

static void
test_filters(void **state)
{
	struct fixture *x = *state;
	char id[UUID_TEXT];
	fixture_sign_in(x);
	add(x, "HOME", "en", CHANNEL_KIOSK, FLAG_NONE, false, NOON - 10 * CLOCK_DAY, id);
	add(x, "HOME", "ur", CHANNEL_TEXT, FLAG_NONE, false, NOON, id);
	add(x, "MONEY", "en", CHANNEL_TEXT, FLAG_CRISIS, true, NOON, id);
	struct callback_step claim = {.move = MOVE_CLAIM, .actor = x->who.id, .now = NOON};
	ok(callback_step(x->q, id, &claim, &x->f));
	struct callback_filter filter = all;
	assert_int_equal(listed(x, &filter), 3);
	filter.need = "HOME";
	assert_int_equal(listed(x, &filter), 2);
	filter.lang = "ur";
	assert_int_equal(listed(x, &filter), 1);
	filter = all;
	filter.channel = CHANNEL_TEXT;
	assert_int_equal(listed(x, &filter), 2);
	filter.test = 0;
	assert_int_equal(listed(x, &filter), 1);
	filter = all;
	filter.overdue = true;
	assert_int_equal(listed(x, &filter), 1);
	filter = all;
	filter.holder = x->who.id;
	assert_int_equal(listed(x, &filter), 1);
	filter.closed = true;
	assert_int_equal(listed(x, &filter), 0);
	struct callback_step close = {.move = MOVE_CLOSE, .actor = x->who.id, .result = "helped", .now = NOON};
	ok(callback_step(x->q, id, &close, &x->f));
	assert_int_equal(listed(x, &filter), 1);
	filter.need = "HOME";
	assert_int_equal(listed(x, &filter), 0);
}

/* Every row once, in pages of any size, though rows with the same due time abound. */
static void
test_pages(void **state)
{
	struct fixture *x = *state;
	char id[UUID_TEXT];
	sqlite3_exec(x->q->db, "PRAGMA synchronous=OFF", NULL, NULL, NULL);
	for (int i = 0; i < 50; i++)
		add(x, "HOME", "en", CHANNEL_KIOSK, i % 9 == 0 ? FLAG_CRISIS : FLAG_NONE, false, NOON + i / 10, id);
	struct callback_step withdraw = {.move = MOVE_WITHDRAW, .now = NOON + CLOCK_DAY};
	for (int closed = 0; closed < 2; closed++) {
		struct callback whole[50], page[7];
		struct callback_filter filter = all;
		struct callback_cursor at = {0}, before;
		size_t n, got = 0;
		filter.closed = closed == 1;
		ok(callback_list(x->q, &filter, NULL, whole, 50, &n, NULL, &x->f));
		assert_int_equal(n, 50);
		do {
			before = at;
			ok(callback_list(x->q, &filter, &before, page, 7, &n, &at, &x->f));
			for (size_t i = 0; i < n; i++)
				assert_string_equal(page[i].id, whole[got + i].id);
			got += n;
		} while (n > 0);
		assert_int_equal(got, 50);
		for (size_t i = 0; closed == 0 && i < 50; i++)
			ok(callback_step(x->q, whole[i].id, &withdraw, &x->f));
	}
}

static void
test_counts(void **state)
{
	struct fixture *x = *state;
	struct callback_counts c;
	char id[UUID_TEXT];
	fixture_sign_in(x);
	add(x, "HOME", "en", CHANNEL_KIOSK, FLAG_NONE, false, NOON - 10 * CLOCK_DAY, id);
	add(x, "HOME", "en", CHANNEL_KIOSK, FLAG_CRISIS, true, NOON, id);
	add(x, "HOME", "en", CHANNEL_KIOSK, FLAG_CRISIS, false, NOON, id);
	ok(callback_count(x->q, NOON, &c, &x->f));
	assert_int_equal(c.waiting, 2);
	assert_int_equal(c.overdue, 1);
	assert_int_equal(c.crisis, 1);
	assert_int_equal(c.test, 1);
	struct callback_step s = {.move = MOVE_CLAIM, .actor = x->who.id, .now = NOON, .result = "reached"};
	ok(callback_step(x->q, id, &s, &x->f));
	ok(callback_count(x->q, NOON, &c, &x->f));
	assert_int_equal(c.claimed, 1);
	s.move = MOVE_ATTEMPT;
	ok(callback_step(x->q, id, &s, &x->f));
	ok(callback_count(x->q, NOON, &c, &x->f));
	assert_int_equal(c.tried, 1);
	s.move = MOVE_CLOSE;
	s.result = "declined";
	ok(callback_step(x->q, id, &s, &x->f));
	ok(callback_count(x->q, NOON, &c, &x->f));
	assert_int_equal(c.waiting, 1);
	assert_int_equal(c.claimed + c.tried, 0);
	assert_int_equal(c.closed, 1);
	assert_int_equal(c.crisis, 0);
}

static void
test_names(void **state)
{
	struct fixture *x = *state;
	struct callback rows[4];
	char *names[4], *phones[4];
	size_t n;
	fixture_add(x, x->q, "Anna Example", "+447700900123", NOON);
	fixture_add(x, x->q, "Bilal Example", NULL, NOON + 1);
	fixture_sign_in(x);
	ok(callback_list(x->q, &all, NULL, rows, 4, &n, NULL, &x->f));
	ok(unseal_names(x->q, x->key, x->who.id, rows, n, NOON, names, phones, &x->f));
	assert_string_equal(names[0], "Anna Example");
	assert_string_equal(phones[0], "+447700900123");
	assert_string_equal(names[1], "Bilal Example");
	assert_null(phones[1]);
	for (size_t i = 0; i < n; i++) {
		memory_wipe_string(names[i]);
		memory_wipe_string(phones[i]);
	}
	assert_int_equal(unseal_names(x->q, x->key, "nobody", rows, n, NOON, names, phones, &x->f), STATUS_REFUSED);
	assert_null(names[0]);
}

/* The lists are walked by their index: no sorting of what a million closed ones would make slow. */
static void
test_plans(void **state)
{
	struct fixture *x = *state;
	static const enum sql queries[] = {SQL_CALLBACK_OPEN, SQL_CALLBACK_DONE, SQL_OUTBOX_NEXT, SQL_SENDER_GET};
	for (size_t i = 0; i < sizeof queries / sizeof queries[0]; i++) {
		sqlite3_stmt *st = sql_start(x->q, queries[i], "");
		char *query = memory_print("EXPLAIN QUERY PLAN %s", sqlite3_sql(st));
		sqlite3_stmt *plan;
		assert_int_equal(sqlite3_prepare_v2(x->q->db, query, -1, &plan, NULL), SQLITE_OK);
		while (sqlite3_step(plan) == SQLITE_ROW) {
			const char *line = (const char *)sqlite3_column_text(plan, 3);
			if (strstr(line, "TEMP B-TREE") != NULL ||
			    (strstr(line, "SCAN") != NULL && strstr(line, "INDEX") == NULL))
				fail_msg("%s: %s", query, line);
		}
		sqlite3_finalize(plan);
		free(query);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test_setup_teardown(test_order, fixture_init, fixture_finish),
	    cmocka_unit_test_setup_teardown(test_filters, fixture_init, fixture_finish),
	    cmocka_unit_test_setup_teardown(test_pages, fixture_init, fixture_finish),
	    cmocka_unit_test_setup_teardown(test_counts, fixture_init, fixture_finish),
	    cmocka_unit_test_setup_teardown(test_names, fixture_init, fixture_finish),
	    cmocka_unit_test_setup_teardown(test_plans, fixture_init, fixture_finish),
	};
	return cmocka_run_group_tests_name("worklist", tests, NULL, NULL);
}

/* What the desk asks of the queue: joining, the policy of tries, forgetting, reports, sessions, and the way up from the
 * first version of the file. */
#include "tests/unit/queue_fixture.h"

#include <fcntl.h>

#include "queue/policy.h"
#include "queue/report.h"
#include "queue/retention.h"
#include "queue/schema.h"
#include "queue/store.h"

static void
move(struct fixture *x, const char *id, struct callback_step step)
{
	step.actor = x->who.id;
	if (step.now == 0)
		step.now = NOON;
	ok(callback_step(x->q, id, &step, &x->f));
}

static struct callback
get(struct fixture *x, const char *id)
{
	struct callback c;
	ok(callback_get(x->q, id, &c, &x->f));
	return c;
}

static void
copy_id(char out[UUID_TEXT], const char *id)
{
	memcpy(out, id, UUID_TEXT);
}

/* --- joining ------------------------------------------------------------------------------------------------------ */

static void
test_merge(void **state)
{
	struct fixture *x = *state;
	char kept[UUID_TEXT], other[UUID_TEXT];
	struct callback rows[4];
	size_t n;
	fixture_sign_in(x);
	copy_id(kept, fixture_add(x, x->q, "Anna", "+447700900123", NOON));
	copy_id(other, fixture_add(x, x->q, "Anna", "+447700900123", NOON - 9 * CLOCK_DAY));
	ok(unseal_note_add(x->q, x->who.id, other, "said in the other", NOON, &x->f));
	int64_t earlier = get(x, other).due;
	move(x, other, (struct callback_step){.move = MOVE_MERGE, .to = kept});
	struct callback c = get(x, other);
	assert_int_equal(c.state, CALLBACK_CLOSED);
	assert_string_equal(c.outcome, "duplicate");
	assert_string_equal(c.merged, kept);
	assert_true(get(x, kept).due == earlier);
	ok(callback_joined(x->q, kept, rows, 4, &n, &x->f));
	assert_int_equal(n, 1);
	assert_string_equal(rows[0].id, other);
	struct unsealed_text texts[4];
	ok(unseal_thread(x->q, x->key, kept, texts, 4, &n, &x->f));
	assert_int_equal(n, 1);
	assert_string_equal(texts[0].body, "said in the other");
	unsealed_texts_finish(texts, n);
}

static void
test_merge_refused(void **state)
{
	struct fixture *x = *state;
	char one[UUID_TEXT], two[UUID_TEXT];
	fixture_sign_in(x);
	copy_id(one, fixture_add(x, x->q, "Anna", "+447700900123", NOON));
	copy_id(two, fixture_add(x, x->q, "Bob", "+447700900124", NOON));
	struct callback_step step = {.move = MOVE_MERGE, .to = one, .actor = x->who.id, .now = NOON};
	assert_int_equal(callback_step(x->q, one, &step, &x->f), STATUS_REFUSED); /* into itself */
	assert_int_equal(get(x, one).state, CALLBACK_WAITING);                    /* and nothing was half done */
	step.to = "0190a5d0-0000-7000-8000-000000000001";
	assert_int_equal(callback_step(x->q, one, &step, &x->f), STATUS_MISSING);
	step.to = "x";
	assert_int_equal(callback_step(x->q, one, &step, &x->f), STATUS_INPUT);
	move(x, two, (struct callback_step){.move = MOVE_CLAIM});
	move(x, two, (struct callback_step){.move = MOVE_CLOSE, .result = "helped", .helped = "tea-dance"});
	assert_string_equal(get(x, two).helped, "tea-dance");
	step.to = two;
	assert_int_equal(callback_step(x->q, one, &step, &x->f), STATUS_REFUSED); /* into a closed one */
	move(x, two, (struct callback_step){.move = MOVE_REOPEN});
	assert_string_equal(get(x, two).helped, "");
}

/* --- tries -------------------------------------------------------------------------------------------------------- */

static void
test_next_due(void **state)
{
	(void)state;
	static const struct {
		int day, hour; /* November 2025; the 26th is a Wednesday */
		const char *result, *likes;
		int due_day, due_hour;
	} samples[] = {
	    {26, 10, "no-answer", "any", 27, 16},     /* morning, then afternoon */
	    {26, 14, "no-answer", "", 27, 18},        /* afternoon, then evening */
	    {26, 17, "voicemail", "any", 27, 12},     /* evening, then morning */
	    {26, 17, "no-answer", "evening", 27, 18}, /* what the patient likes */
	    {28, 10, "no-answer", "morning", 1, 12},  /* Friday: Monday */
	    {26, 10, "reached", "morning", 27, 18},
	    {26, 10, "wrong-number", "own words", 27, 16},
	};
	for (size_t i = 0; i < sizeof samples / sizeof samples[0]; i++) {
		int64_t at = clock_from_british(
		    (struct tm){.tm_year = 125, .tm_mon = 10, .tm_mday = samples[i].day, .tm_hour = samples[i].hour});
		struct tm due = clock_british(policy_next_due(samples[i].result, samples[i].likes, at));
		assert_int_equal(due.tm_mday, samples[i].due_day);
		assert_int_equal(due.tm_hour, samples[i].due_hour);
		assert_int_equal(due.tm_min, 0);
	}
}

static void
test_advice(void **state)
{
	(void)state;
	static const struct {
		struct policy_facts facts;
		enum policy_advice advice;
	} samples[] = {
	    {{.attempts = 0, .most = 3, .may_text = true}, POLICY_TRY},
	    {{.attempts = 2, .most = 3, .may_text = true}, POLICY_TRY},
	    {{.attempts = 3, .most = 3, .may_text = true}, POLICY_TEXT},
	    {{.attempts = 3, .most = 3}, POLICY_CLOSE},
	    {{.attempts = 3, .most = 3, .reached = true}, POLICY_TRY},
	    {{.attempts = 3, .most = 3, .may_text = true, .texted = NOON - CLOCK_DAY}, POLICY_WAIT},
	    {{.attempts = 4, .most = 3, .may_text = true, .texted = NOON - 5 * CLOCK_DAY}, POLICY_CLOSE},
	    {{.most = 3, .may_text = true, .text_first = true}, POLICY_FIRST},
	    {{.most = 3, .text_first = true}, POLICY_TRY},
	    {{.most = 3, .may_text = true, .text_first = true, .texted = NOON - 1}, POLICY_TRY},
	    {{.attempts = 3, .most = 3, .may_text = true, .text_first = true, .texted = NOON - 9, .tried = NOON - 5},
	        POLICY_TEXT},
	    {{.attempts = 1, .most = 3, .may_text = true, .wrong_number = true}, POLICY_WRONG},
	    {{.attempts = 3, .most = 3, .may_text = true, .no_last_text = true}, POLICY_CLOSE},
	    {{.attempts = 3, .most = 3, .may_text = true, .answer_days = 9, .texted = NOON - 5 * CLOCK_DAY},
	        POLICY_WAIT},
	};
	for (size_t i = 0; i < sizeof samples / sizeof samples[0]; i++) {
		struct policy_facts facts = samples[i].facts;
		facts.now = NOON;
		assert_int_equal(policy_advise(&facts), samples[i].advice);
	}
}

/* A concept's last digit is a check (Verhoeff's), so a mistyped one is found. */
static bool
snomed_right(const char *code)
{
	static const char d[10][11] = {"0123456789", "1234067895", "2340178956", "3401289567", "4012395678",
	    "5987604321", "6598710432", "7659821043", "8765932104", "9876543210"};
	static const char p[8][11] = {"0123456789", "1576283094", "5803796142", "8916043527", "9453126870",
	    "4286573901", "2793806415", "7046913258"};
	int c = 0;
	size_t n = strlen(code);
	for (size_t i = 0; i < n; i++)
		c = d[c][p[i % 8][code[n - 1 - i] - '0'] - '0'] - '0';
	return n >= 6 && n <= 18 && c == 0;
}

static void
test_codes(void **state)
{
	(void)state;
	int coded = 0;
	for (const struct callback_word *w = callback_outcomes(); w->code != NULL; w++) {
		if (w->snomed != NULL && !snomed_right(w->snomed))
			fail_msg("%s: %s is no SNOMED CT concept", w->code, w->snomed);
		coded += w->snomed != NULL;
	}
	assert_int_equal(coded, 2);
	assert_false(snomed_right("871731000000107"));
}

static void
test_tried_and_reached(void **state)
{
	struct fixture *x = *state;
	char id[UUID_TEXT];
	fixture_sign_in(x);
	copy_id(id, fixture_add(x, x->q, "Anna", "+447700900123", NOON));
	move(x, id, (struct callback_step){.move = MOVE_CLAIM});
	move(x, id, (struct callback_step){.move = MOVE_ATTEMPT, .result = "no-answer", .now = NOON + CLOCK_HOUR});
	assert_true(get(x, id).tried == NOON + CLOCK_HOUR && get(x, id).reached == 0);
	move(x, id, (struct callback_step){.move = MOVE_ATTEMPT, .result = "reached", .now = NOON + CLOCK_DAY});
	assert_true(get(x, id).tried == NOON + CLOCK_HOUR && get(x, id).reached == NOON + CLOCK_DAY);
	move(x, id, (struct callback_step){.move = MOVE_CLOSE, .result = "signposted"});
	move(x, id, (struct callback_step){.move = MOVE_REOPEN});
	assert_int_equal(get(x, id).attempts, 0);
}

/* --- forgetting --------------------------------------------------------------------------------------------------- */

/* The sealed bytes of everything there is, so that a file can be searched for them. */
static size_t
sealed_bytes(struct fixture *x, unsigned char out[][32], size_t max)
{
	sqlite3_stmt *st;
	size_t n = 0;
	assert_int_equal(sqlite3_prepare_v2(x->q->db, "SELECT sealed FROM record", -1, &st, NULL), SQLITE_OK);
	while (sqlite3_step(st) == SQLITE_ROW && n < max)
		memcpy(out[n++], (const unsigned char *)sqlite3_column_blob(st, 0) + 64, 32);
	sqlite3_finalize(st);
	return n;
}

static bool
folder_has_bytes(const char *folder, const unsigned char *bytes)
{
	static const char *const names[] = {"queue.db", "queue.db-wal"};
	bool found = false;
	for (size_t i = 0; i < 2; i++) {
		char *path = file_join(folder, names[i]), *all = NULL;
		size_t n = 0;
		if (file_read(path, (size_t)64 << 20, &all, &n, NULL) == STATUS_OK)
			found |= memmem(all, n, bytes, 32) != NULL;
		free(all);
		free(path);
	}
	return found;
}

static void
test_purge(void **state)
{
	struct fixture *x = *state;
	char gone[UUID_TEXT], open[UUID_TEXT], recent[UUID_TEXT];
	unsigned char sealed[8][32];
	struct purge_counts n;
	fixture_sign_in(x);
	copy_id(gone, fixture_add(x, x->q, "Anna", "+447700900123", NOON - 200 * CLOCK_DAY));
	ok(unseal_note_add(x->q, x->who.id, gone, "a note", NOON - 200 * CLOCK_DAY, &x->f));
	move(x, gone, (struct callback_step){.move = MOVE_CLAIM});
	move(x, gone, (struct callback_step){.move = MOVE_CLOSE, .result = "declined", .now = NOON - 199 * CLOCK_DAY});
	size_t old = sealed_bytes(x, sealed, 8);
	assert_int_equal(old, 2);
	copy_id(open, fixture_add(x, x->q, "Bob", "+447700900124", NOON - 200 * CLOCK_DAY));
	copy_id(recent, fixture_add(x, x->q, "Cy", "+447700900125", NOON - 200 * CLOCK_DAY));
	move(x, recent, (struct callback_step){.move = MOVE_CLAIM});
	move(x, recent, (struct callback_step){.move = MOVE_CLOSE, .result = "declined", .now = NOON - CLOCK_DAY});

	ok(queue_purge(x->q, NOON - 90 * CLOCK_DAY, true, NOON, &n, &x->f));
	assert_int_equal(n.callbacks, 0);
	assert_int_equal(n.waiting, 1);
	ok(callback_exported(x->q, gone, x->who.id, NOON, &x->f));
	assert_true(folder_has_bytes(x->folder, sealed[0]) && folder_has_bytes(x->folder, sealed[1]));
	ok(queue_purge(x->q, NOON - 90 * CLOCK_DAY, true, NOON, &n, &x->f));
	assert_int_equal(n.callbacks, 1);
	assert_int_equal(n.texts, 1);
	assert_int_equal(n.waiting, 0);

	struct queue *keeper = queue_open(x->folder, QUEUE_KEEPER, &x->f);
	assert_non_null(keeper);
	ok(queue_checkpoint(keeper, &x->f));
	assert_true(queue_log_empty(x->folder));
	for (size_t i = 0; i < old; i++)
		assert_false(folder_has_bytes(x->folder, sealed[i]));
	queue_close(keeper);

	struct callback_details d;
	assert_int_equal(unseal_details(x->q, x->key, x->who.id, gone, NOON, &d, &x->f), STATUS_MISSING);
	struct callback_event events[16];
	size_t count;
	ok(callback_events(x->q, gone, events, 16, &count, &x->f));
	assert_string_equal(events[0].what, "added"); /* the log outlives it */
	ok(unseal_details(x->q, x->key, x->who.id, open, NOON, &d, &x->f));
	callback_details_finish(&d);
	ok(unseal_details(x->q, x->key, x->who.id, recent, NOON, &d, &x->f));
	callback_details_finish(&d);
}

/* A text that led to no call-back is seen, and in time forgotten. */
static void
test_stray_texts(void **state)
{
	struct fixture *x = *state;
	struct unsealed_text texts[4];
	struct purge_counts n;
	size_t count;
	fixture_sign_in(x);
	struct text_in in = {.sender = "+447700900123", .sent = NOON, .body = "voicemail waiting", .kind = TEXT_SILENT};
	ok(texting_take(x->q, &in, NOON, NULL, NULL, NULL, &x->f));
	ok(unseal_stray(x->q, x->key, x->who.id, NOON - CLOCK_DAY, NOON, texts, 4, &count, &x->f));
	assert_int_equal(count, 1);
	assert_string_equal(texts[0].body, "voicemail waiting");
	unsealed_texts_finish(texts, count);
	ok(queue_purge(x->q, NOON, false, NOON, &n, &x->f));
	assert_int_equal(n.texts, 0);
	ok(queue_purge(x->q, NOON + CLOCK_DAY, false, NOON, &n, &x->f));
	assert_int_equal(n.texts, 1);
}

/* --- the report --------------------------------------------------------------------------------------------------- */

static void
test_report(void **state)
{
	struct fixture *x = *state;
	struct report r;
	int64_t from, until;
	fixture_sign_in(x);
	for (int i = 0; i < 10; i++) {
		char id[UUID_TEXT];
		copy_id(id, fixture_add(x, x->q, "Anna", "+447700900123", NOON));
		move(x, id, (struct callback_step){.move = MOVE_CLAIM});
		move(x, id,
		    (struct callback_step){.move = MOVE_ATTEMPT,
		        .result = i < 4 ? "reached" : "no-answer",
		        .now = NOON + (i + 1) * CLOCK_HOUR});
	}
	fixture_add(x, x->q, "Bob", "+447700900124", NOON + 30 * CLOCK_DAY); /* another month */
	assert_true(report_month("2025-11", &from, &until));
	ok(report_read(x->q, from, until, &r, &x->f));
	assert_int_equal(r.asked, 10);
	assert_int_equal(r.tried, 10);
	assert_int_equal(r.reached, 4);
	assert_true(r.first_try_median == 5 * CLOCK_HOUR);
	assert_true(r.first_try_p90 == 9 * CLOCK_HOUR);
	assert_int_equal(r.needs.n, 1);
	assert_int_equal(r.needs.rows[0].n, 10);
	assert_int_equal(r.hours.rows[12].n, 10);
	static const char *const bad[] = {
	    "", "2025-13", "2025-00", "2025-1", "25-11", "2025/11", "2025-11-", "abcd-ef"};
	for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++)
		assert_false(report_month(bad[i], &from, &until));
}

/* --- people ------------------------------------------------------------------------------------------------------- */

static void
test_sessions(void **state)
{
	struct fixture *x = *state;
	char one[SESSION_TOKEN], two[SESSION_TOKEN];
	struct session_row rows[4];
	struct staff who;
	size_t n;
	fixture_sign_in(x);
	ok(session_begin(x->q, &x->who, x->key, NOON, one, &x->f));
	ok(session_begin(x->q, &x->who, x->key, NOON + 1, two, &x->f));
	ok(session_list(x->q, x->who.id, two, NOON + 2, rows, 4, &n, &x->f));
	assert_int_equal(n, 2);
	assert_true(rows[0].own && !rows[1].own);
	assert_int_equal(
	    session_end_id(x->q, rows[1].id, "0190a5d0-0000-7000-8000-000000000001", x->who.id, NOON, &x->f),
	    STATUS_MISSING); /* not theirs */
	ok(session_end_id(x->q, rows[1].id, x->who.id, x->who.id, NOON, &x->f));
	assert_int_equal(session_resume(x->q, one, NOON + 3, CLOCK_HOUR, &who, NULL, &x->f), STATUS_REFUSED);
	ok(session_resume(x->q, two, NOON + 3, CLOCK_HOUR, &who, NULL, &x->f));
}

static void
test_roles(void **state)
{
	struct fixture *x = *state;
	fixture_sign_in(x);
	assert_int_equal(
	    staff_set_role(x->q, x->who.id, USER, ROLE_RECEPTIONIST, NOON, &x->f), STATUS_REFUSED); /* the last */
	ok(staff_add(x->q, x->key, x->who.id, "jo", ROLE_RECEPTIONIST, "another good phrase", NOON, &x->f));
	ok(staff_set_role(x->q, x->who.id, "jo", ROLE_MANAGER, NOON, &x->f));
	ok(staff_set_role(x->q, x->who.id, USER, ROLE_LINK_WORKER, NOON, &x->f));
	assert_int_equal(staff_set_role(x->q, x->who.id, "nobody", ROLE_MANAGER, NOON, &x->f), STATUS_MISSING);
}

static void
test_throttle_address(void **state)
{
	struct fixture *x = *state;
	struct staff who;
	struct staff_key *key;
	char user[16];
	for (int i = 0; i < 20; i++) {
		snprintf(user, sizeof user, "user%d", i);
		assert_int_equal(staff_sign_in_from(x->q, user, "a guess of ten", "192.0.2.7", NOON, &who, &key, &x->f),
		    STATUS_REFUSED);
	}
	assert_int_equal(staff_sign_in_from(x->q, USER, PASSWORD, "192.0.2.7", NOON, &who, &key, &x->f), STATUS_BUSY);
	ok(staff_sign_in_from(x->q, USER, PASSWORD, "192.0.2.8", NOON, &who, &key, &x->f));
	staff_key_destroy(key);
	ok(staff_sign_in_from(
	    x->q, USER, PASSWORD, "192.0.2.7", NOON + 31 * CLOCK_SECOND, &who, &key, &x->f)); /* it has waited */
	staff_key_destroy(key);
}

/* Texting is refused here, not only on the page. */
static void
test_text_only_where_safe(void **state)
{
	struct fixture *x = *state;
	struct callback_request r = {.channel = CHANNEL_KIOSK, .need = "MONEY", .lang = "en"};
	char yes[] = "yes", no[] = "no", mobile[] = "+447700900123", landline[] = "+442079460123";
	static const struct {
		int safe, mobile;
		enum status wanted;
	} samples[] = {{0, 1, STATUS_REFUSED}, {1, 0, STATUS_REFUSED}, {2, 1, STATUS_REFUSED}, {1, 1, STATUS_OK}};
	fixture_sign_in(x);
	for (size_t i = 0; i < sizeof samples / sizeof samples[0]; i++) {
		struct texting_counts n;
		uuid_make(NOON, r.id);
		r.details.phone = samples[i].mobile ? mobile : landline;
		r.details.safe_text = samples[i].safe == 0 ? NULL : samples[i].safe == 1 ? yes : no;
		ok(callback_add(x->q, &r, NOON, NULL, &x->f));
		assert_int_equal(
		    unseal_text(x->q, x->key, x->who.id, r.id, "We will ring you", NOON, &x->f), samples[i].wanted);
		ok(texting_count(x->q, NOON, &n, &x->f));
		assert_int_equal(n.queued, samples[i].wanted == STATUS_OK ? 1 : 0);
	}
	assert_true(get(x, r.id).texted == NOON);
}

/* --- states as a filter ------------------------------------------------------------------------------------------- */

static void
test_states(void **state)
{
	struct fixture *x = *state;
	char id[UUID_TEXT];
	fixture_sign_in(x);
	fixture_add(x, x->q, "Anna", "+447700900123", NOON);
	copy_id(id, fixture_add(x, x->q, "Bob", "+447700900124", NOON));
	move(x, id, (struct callback_step){.move = MOVE_CLAIM});
	static const struct {
		unsigned states;
		size_t n;
	} samples[] = {{0, 2}, {1u << CALLBACK_WAITING, 1}, {1u << CALLBACK_CLAIMED, 1}, {1u << CALLBACK_TRIED, 0},
	    {1u << CALLBACK_WAITING | 1u << CALLBACK_CLAIMED, 2}};
	for (size_t i = 0; i < sizeof samples / sizeof samples[0]; i++) {
		struct callback rows[4];
		size_t n;
		struct callback_filter filter = {.channel = -1, .test = -1, .now = NOON, .states = samples[i].states};
		ok(callback_list(x->q, &filter, NULL, rows, 4, &n, NULL, &x->f));
		assert_int_equal(n, samples[i].n);
	}
}

/* --- the way up from version 1 ------------------------------------------------------------------------------------ */

/* Pours what the queue holds into a file with the tables of version 1, column by column of those it had. */
static void
make_version_1(struct fixture *x, const char *path)
{
	sqlite3 *db;
	sqlite3_stmt *st;
	char sql[4096];
	int fd = open(path, O_CREAT | O_RDWR, 0660);
	assert_true(fd >= 0);
	close(fd);
	assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
	assert_int_equal(schema_migrate_to(db, 0, 1), SQLITE_OK);
	snprintf(sql, sizeof sql, "ATTACH '%s/queue.db' AS new; DELETE FROM tally; PRAGMA foreign_keys=OFF", x->folder);
	assert_int_equal(sqlite3_exec(db, sql, NULL, NULL, NULL), SQLITE_OK);
	assert_int_equal(
	    sqlite3_prepare_v2(db,
	        "SELECT m.name, (SELECT group_concat(i.name) FROM pragma_table_info(m.name,'main') i) "
	        "FROM main.sqlite_schema m WHERE m.type='table' AND m.name<>'tally' ORDER BY m.name<>'staff'",
	        -1, &st, NULL),
	    SQLITE_OK);
	while (sqlite3_step(st) == SQLITE_ROW) {
		const char *table = (const char *)sqlite3_column_text(st, 0),
		           *columns = (const char *)sqlite3_column_text(st, 1);
		snprintf(
		    sql, sizeof sql, "INSERT INTO main.%s(%s) SELECT %s FROM new.%s", table, columns, columns, table);
		assert_int_equal(sqlite3_exec(db, sql, NULL, NULL, NULL), SQLITE_OK);
	}
	sqlite3_finalize(st);
	assert_int_equal(
	    sqlite3_exec(db, "INSERT INTO main.tally SELECT * FROM new.tally; DETACH new; PRAGMA journal_mode=WAL",
	        NULL, NULL, NULL),
	    SQLITE_OK);
	sqlite3_close(db);
}

static void
test_upgrade(void **state)
{
	struct fixture *x = *state;
	char id[UUID_TEXT], token[SESSION_TOKEN], folder[96], path[128];
	fixture_sign_in(x);
	copy_id(id, fixture_add(x, x->q, "Anna", "+447700900123", NOON));
	move(x, id, (struct callback_step){.move = MOVE_CLAIM});
	move(x, id, (struct callback_step){.move = MOVE_ATTEMPT, .result = "no-answer", .now = NOON + CLOCK_HOUR});
	move(x, id, (struct callback_step){.move = MOVE_ATTEMPT, .result = "reached", .now = NOON + CLOCK_DAY});
	ok(session_begin(x->q, &x->who, x->key, NOON, token, &x->f));
	snprintf(folder, sizeof folder, "%s/old", x->folder);
	snprintf(path, sizeof path, "%s/queue.db", folder);
	assert_int_equal(mkdir(folder, 0700), 0);
	make_version_1(x, path);

	struct queue *q = queue_open(folder, QUEUE_WRITER, &x->f);
	if (q == NULL)
		fail_msg("%s", x->f.text);
	struct callback c;
	ok(callback_get(q, id, &c, &x->f));
	assert_int_equal(c.state, CALLBACK_TRIED);
	assert_true(c.tried == NOON + CLOCK_HOUR && c.reached == NOON + CLOCK_DAY);
	struct staff who;
	struct staff_key *key;
	assert_int_equal(session_resume(q, token, NOON + 1, CLOCK_HOUR, &who, NULL, &x->f), STATUS_REFUSED);
	ok(staff_sign_in(q, USER, PASSWORD, NOON, &who, &key, &x->f));
	struct callback_details d;
	ok(unseal_details(q, key, who.id, id, NOON, &d, &x->f));
	assert_string_equal(d.name, "Anna");
	callback_details_finish(&d);
	staff_key_destroy(key);
	char *whole = NULL;
	sqlite3_stmt *st;
	assert_int_equal(sqlite3_prepare_v2(q->db, "PRAGMA integrity_check", -1, &st, NULL), SQLITE_OK);
	assert_int_equal(sqlite3_step(st), SQLITE_ROW);
	whole = memory_copy((const char *)sqlite3_column_text(st, 0));
	sqlite3_finalize(st);
	assert_string_equal(whole, "ok");
	free(whole);
	queue_close(q);
	q = queue_open(folder, QUEUE_WRITER, &x->f); /* and a second time there is nothing to do */
	assert_non_null(q);
	queue_close(q);
}

#define TEST(f) cmocka_unit_test_setup_teardown(f, fixture_init, fixture_finish)

int
main(void)
{
	clock_init();
	const struct CMUnitTest tests[] = {
	    TEST(test_merge),
	    TEST(test_merge_refused),
	    cmocka_unit_test(test_next_due),
	    cmocka_unit_test(test_advice),
	    cmocka_unit_test(test_codes),
	    TEST(test_tried_and_reached),
	    TEST(test_purge),
	    TEST(test_stray_texts),
	    TEST(test_report),
	    TEST(test_sessions),
	    TEST(test_roles),
	    TEST(test_throttle_address),
	    TEST(test_text_only_where_safe),
	    TEST(test_states),
	    TEST(test_upgrade),
	};
	return cmocka_run_group_tests_name("desk queue", tests, NULL, NULL);
}

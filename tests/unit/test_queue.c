#include "tests/unit/queue_fixture.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>

#include "queue/schema.h"
#include "queue/store.h"

#define NAME "Zebedee Quillfeather"
#define NUMBER "+447700900123"
#define WORDS "my rent is three months behind"

static struct queue_founding
founding_of(const char *user, const char *password, const char *recovery, int promise)
{
	return (struct queue_founding){
	    .user = user, .password = password, .recovery = recovery, .promise_days = promise};
}

static void
test_create(void **state)
{
	struct fixture *x = *state;
	struct stat st;
	struct queue_founding again = founding_of(USER, PASSWORD, x->recovery, 5);
	char *path = file_join(x->folder, "queue.db"), *folder = file_join(x->folder, "new");
	assert_int_equal(queue_create(x->folder, &again, &x->f), STATUS_REFUSED);
	assert_int_equal(stat(path, &st), 0);
	assert_int_equal(st.st_mode & 0777, 0660);
	assert_int_equal(mkdir(folder, 0700), 0);
	const struct queue_founding bad[] = {
	    founding_of("", PASSWORD, x->recovery, 5),
	    founding_of(USER, "short", x->recovery, 5),
	    founding_of(USER, PASSWORD, "rubbish", 5),
	    founding_of(USER, PASSWORD, x->recovery, 0),
	};
	for (size_t i = 0; i < 4; i++)
		assert_int_equal(queue_create(folder, &bad[i], &x->f), STATUS_INPUT);
	assert_int_equal(rmdir(folder), 0); /* nothing was left there */
	assert_int_equal(queue_create(folder, &again, &x->f), STATUS_SYSTEM);
	free(path);
	free(folder);
}

static void
test_open_refuses(void **state)
{
	struct fixture *x = *state;
	char *folder = file_join(x->folder, "other"), *path = file_join(folder, "queue.db"), rubbish[4096];
	assert_int_equal(mkdir(folder, 0700), 0);
	assert_null(queue_open(folder, QUEUE_WRITER, &x->f));
	assert_int_equal(x->f.status, STATUS_MISSING);
	assert_non_null(strstr(x->f.text, "fingerpost setup"));
	memset(rubbish, 'x', sizeof rubbish);
	ok(file_write(path, rubbish, sizeof rubbish, 0660, &x->f));
	assert_null(queue_open(folder, QUEUE_WRITER, &x->f));
	assert_int_equal(x->f.status, STATUS_INPUT);
	ok(file_write(path, "", 0, 0660, &x->f));
	assert_null(queue_open(folder, QUEUE_WRITER, &x->f));
	assert_int_equal(x->f.status, STATUS_INPUT);
	sqlite3_exec(x->q->db, "PRAGMA user_version=999", NULL, NULL, NULL);
	assert_null(queue_open(x->folder, QUEUE_WRITER, &x->f));
	assert_int_equal(x->f.status, STATUS_UNSUPPORTED);
	queue_close(NULL);
	free(path);
	free(folder);
}

static int64_t
pragma(struct queue *q, const char *name)
{
	char *query = memory_print("PRAGMA %s", name);
	sqlite3_stmt *st;
	int64_t n = -1;
	assert_int_equal(sqlite3_prepare_v2(q->db, query, -1, &st, NULL), SQLITE_OK);
	if (sqlite3_step(st) == SQLITE_ROW)
		n = sqlite3_column_int64(st, 0);
	sqlite3_finalize(st);
	free(query);
	return n;
}

static void
test_pragmas(void **state)
{
	struct fixture *x = *state;
	int on = 0;
	assert_int_equal(pragma(x->q, "synchronous"), 2);
	assert_int_equal(pragma(x->q, "wal_autocheckpoint"), 0);
	assert_int_equal(pragma(x->q, "secure_delete"), 1);
	assert_int_equal(pragma(x->q, "foreign_keys"), 1);
	assert_int_equal(pragma(x->q, "trusted_schema"), 0);
	assert_int_equal(pragma(x->q, "busy_timeout"), 5000);
	assert_int_equal(pragma(x->q, "application_id"), SCHEMA_APPLICATION);
	assert_int_equal(pragma(x->q, "user_version"), schema_version());
	sqlite3_db_config(x->q->db, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, -1, &on);
	assert_int_equal(on, 1);
	sqlite3_stmt *st;
	sqlite3_prepare_v2(x->q->db, "PRAGMA journal_mode", -1, &st, NULL);
	sqlite3_step(st);
	assert_string_equal(sqlite3_column_text(st, 0), "wal");
	sqlite3_finalize(st);
}

static void
test_checkpoint(void **state)
{
	struct fixture *x = *state;
	char *wal = file_join(x->folder, "queue.db-wal");
	struct stat st;
	fixture_add(x, x->q, NAME, NUMBER, NOON);
	assert_int_equal(queue_checkpoint(x->q, &x->f), STATUS_REFUSED);
	assert_int_equal(stat(wal, &st), 0);
	assert_true(st.st_size > 0);
	assert_int_equal(st.st_mode & 0777, 0660);
	struct queue *keeper = queue_open(x->folder, QUEUE_KEEPER, &x->f);
	/* somebody is reading: try later */
	sqlite3_exec(x->q->db, "BEGIN; SELECT * FROM callback", NULL, NULL, NULL);
	sqlite3_busy_timeout(keeper->db, 10);
	assert_int_equal(queue_checkpoint(keeper, &x->f), STATUS_BUSY);
	sqlite3_exec(x->q->db, "COMMIT", NULL, NULL, NULL);
	ok(queue_checkpoint(keeper, &x->f));
	assert_int_equal(stat(wal, &st), 0);
	assert_int_equal(st.st_size, 0);
	queue_close(keeper);
	assert_int_equal(callback_waiting(x->q), 1);
	free(wal);
}

static void
test_doorbell(void **state)
{
	struct fixture *x = *state;
	struct queue *desk = queue_open(x->folder, QUEUE_KEEPER, &x->f);
	struct pollfd p = {.fd = queue_doorbell(desk), .events = POLLIN};
	assert_true(p.fd >= 0);
	assert_int_equal(poll(&p, 1, 0), 0);
	assert_false(queue_rung(desk));
	for (int i = 0; i < 3; i++) {
		fixture_add(x, x->q, NAME, NUMBER, NOON);
		assert_int_equal(poll(&p, 1, 100), 1);
		assert_true(queue_rung(desk));
		assert_int_equal(poll(&p, 1, 0), 0);
		assert_false(queue_rung(desk));
		if (i == 1)
			ok(queue_checkpoint(desk, &x->f));
	}
	/* looking for something to forget, and finding nothing, wakes nobody */
	texting_rotate(x->q, NOON);
	texting_recover(x->q, 6, NOON, &x->f);
	assert_int_equal(poll(&p, 1, 0), 0);
	queue_close(desk);
}

static void
test_health(void **state)
{
	struct fixture *x = *state;
	struct health h[4];
	char large[600];
	ok(health_set(x->q, "modem", "searching", "{\"signal\":3}", &x->f));
	ok(health_set(x->q, "desk", "ready", NULL, &x->f));
	ok(health_set(x->q, "modem", "ready", "{\"signal\":17}", &x->f));
	assert_int_equal(health_list(x->q, h, 4), 2);
	assert_string_equal(h[0].program, "desk");
	assert_string_equal(h[0].detail, "{}");
	assert_string_equal(h[1].state, "ready");
	assert_string_equal(h[1].detail, "{\"signal\":17}");
	memset(large, 'x', sizeof large - 1);
	large[sizeof large - 1] = '\0';
	assert_int_equal(health_set(x->q, "modem", "ready", large, &x->f), STATUS_INPUT);
	assert_int_equal(health_set(x->q, "modem", large, "{}", &x->f), STATUS_INPUT);
	assert_int_equal(health_set(x->q, large, "ready", "{}", &x->f), STATUS_INPUT);
}

static void
answer_call(void *context, const struct text_context *in, struct text_reply *out)
{
	static struct callback_request r;
	static char name[] = NAME, note[] = WORDS;
	(void)context;
	r = (struct callback_request){.channel = CHANNEL_TEXT, .need = "HOME", .lang = "en"};
	r.details.name = name;
	r.details.note = note;
	uuid_make(in->now, r.id);
	*out = (struct text_reply){.answers = {"We will ring you, " NAME}, .n_answers = 1, .request = &r};
	out->conversation_size = strlen(WORDS);
	memcpy(out->conversation, WORDS, out->conversation_size);
	out->keep_until = in->now + CLOCK_HOUR;
}

static void
nothing_in_plain(struct fixture *x)
{
	static const char *const planted[] = {
	    NAME, "Quillfeather", NUMBER, "447700900123", "7700900123", "07700 900123", WORDS, "three months"};
	for (size_t i = 0; i < sizeof planted / sizeof planted[0]; i++)
		if (folder_holds(x->folder, planted[i]))
			fail_msg("\"%s\" is in the folder in plain", planted[i]);
}

/* At every stage, before the answer was sent too: database, WAL, shared memory, keys and backups. */
static void
test_nothing_in_plain(void **state)
{
	struct fixture *x = *state;
	struct text_out out;
	struct text_in part = {.sender = NUMBER, .sent = 1, .body = WORDS, .part = 1, .parts = 2, .reference = 3};
	struct text_in in = {.sender = NUMBER, .sent = NOON, .body = "CALL " NAME " " WORDS};
	char *backup = file_join(x->folder, "backup.db"), *plain = file_join(x->folder, "plain");
	/* the search finds what is there */
	ok(file_write(plain, "..." NAME, 3 + strlen(NAME), 0600, &x->f));
	assert_true(folder_holds(x->folder, NAME));
	unlink(plain);
	fixture_add(x, x->q, NAME, NUMBER, NOON);
	nothing_in_plain(x);
	ok(texting_take(x->q, &part, NOON, answer_call, NULL, NULL, &x->f));
	ok(texting_take(x->q, &in, NOON, answer_call, NULL, NULL, &x->f));
	nothing_in_plain(x);
	ok(queue_backup(x->q, backup, &x->f));
	ok(fixture_next(x, NOON, &out, NULL));
	nothing_in_plain(x);
	ok(fixture_gone(x, out.id, 1, true, NOON));
	in.sent++;
	in.body = "STOP";
	ok(texting_take(x->q, &in, NOON, answer_call, NULL, NULL, &x->f));
	texting_expire(x->q, NOON + 2 * CLOCK_DAY);
	texting_rotate(x->q, NOON + 2 * CLOCK_DAY);
	nothing_in_plain(x);
	struct queue *keeper = queue_open(x->folder, QUEUE_KEEPER, &x->f);
	ok(queue_checkpoint(keeper, &x->f));
	queue_close(keeper);
	nothing_in_plain(x);
	free(backup);
	free(plain);
}

static void
test_backup_and_restore(void **state)
{
	struct fixture *x = *state;
	struct callback_details d;
	struct stat st;
	char first[UUID_TEXT], second[UUID_TEXT], token[SESSION_TOKEN], kept[256];
	char *backup = file_join(x->folder, "backup.db"), *wal = file_join(x->folder, "backup.db-wal");
	memcpy(first, fixture_add(x, x->q, NAME, NUMBER, NOON), sizeof first);
	fixture_sign_in(x);
	ok(session_begin(x->q, &x->who, x->key, NOON, token, &x->f));
	ok(queue_backup(x->q, backup, &x->f));
	assert_int_equal(stat(backup, &st), 0);
	assert_int_equal(st.st_mode & 0777, 0600);
	assert_int_not_equal(access(wal, F_OK), 0);
	memcpy(second, fixture_add(x, x->q, NAME, NUMBER, NOON), sizeof second);
	/* while others have it open */
	ok(queue_restore(x->folder, backup, kept, sizeof kept, &x->f));
	assert_int_equal(access(kept, F_OK), 0);
	assert_int_equal(callback_waiting(x->q), 1);
	ok(unseal_details(x->q, x->key, x->who.id, first, NOON, &d, &x->f));
	assert_string_equal(d.name, NAME);
	callback_details_finish(&d);
	assert_int_equal(session_resume(x->q, token, NOON, CLOCK_HOUR, &x->who, NULL, &x->f), STATUS_REFUSED);
	fixture_add(x, x->q, NAME, NUMBER, NOON);
	/* and back to what was kept */
	char kept_first[256];
	memcpy(kept_first, kept, sizeof kept);
	char *moved = file_join(x->folder, "kept.db");
	assert_int_equal(rename(kept_first, moved), 0);
	ok(queue_restore(x->folder, moved, kept, sizeof kept, &x->f));
	assert_int_equal(callback_waiting(x->q), 2);
	ok(unseal_details(x->q, x->key, x->who.id, second, NOON, &d, &x->f));
	callback_details_finish(&d);
	free(backup);
	free(wal);
	free(moved);
}

/* A new box, or one whose file is damaged. */
static void
test_restore_without_a_queue(void **state)
{
	struct fixture *x = *state;
	struct stat st;
	char kept[256], rubbish[8192];
	char *backup = file_join(x->folder, "backup.db"), *path = file_join(x->folder, "queue.db");
	fixture_add(x, x->q, NAME, NUMBER, NOON);
	ok(queue_backup(x->q, backup, &x->f));
	queue_close(x->q);
	x->q = NULL;
	memset(rubbish, 'x', sizeof rubbish);
	ok(file_write(path, rubbish, sizeof rubbish, 0660, &x->f));
	ok(queue_restore(x->folder, backup, kept, sizeof kept, &x->f));
	assert_true(file_holds(kept, "xxxxxxxx"));
	x->q = queue_open(x->folder, QUEUE_WRITER, &x->f);
	assert_non_null(x->q);
	assert_int_equal(callback_waiting(x->q), 1);
	assert_int_equal(stat(path, &st), 0);
	assert_int_equal(st.st_mode & 0777, 0660);
	queue_close(x->q);
	unlink(path);
	ok(queue_restore(x->folder, backup, kept, sizeof kept, &x->f));
	assert_string_equal(kept, "");
	x->q = queue_open(x->folder, QUEUE_WRITER, &x->f);
	assert_int_equal(callback_waiting(x->q), 1);
	fixture_add(x, x->q, NAME, NUMBER, NOON);
	free(backup);
	free(path);
}

static void
test_restore_refuses(void **state)
{
	struct fixture *x = *state;
	char kept[256], *rubbish = file_join(x->folder, "rubbish"), *bytes;
	size_t n;
	fixture_add(x, x->q, NAME, NUMBER, NOON);
	assert_int_equal(queue_restore(x->folder, "/nowhere/x.db", kept, sizeof kept, &x->f), STATUS_MISSING);
	ok(file_write(rubbish, "no database", 11, 0600, &x->f));
	assert_int_equal(queue_restore(x->folder, rubbish, kept, sizeof kept, &x->f), STATUS_INPUT);
	ok(file_write(rubbish, "", 0, 0600, &x->f));
	assert_int_equal(queue_restore(x->folder, rubbish, kept, sizeof kept, &x->f), STATUS_INPUT);
	/* a backup with a torn end, and one with a hole */
	ok(queue_backup(x->q, rubbish, &x->f));
	ok(file_read(rubbish, 64 << 20, &bytes, &n, &x->f));
	ok(file_write(rubbish, bytes, n / 2, 0600, &x->f));
	assert_int_equal(queue_restore(x->folder, rubbish, kept, sizeof kept, &x->f), STATUS_INPUT);
	memset(bytes + n / 2, 0x5a, 4096 * 2);
	ok(file_write(rubbish, bytes, n, 0600, &x->f));
	assert_int_equal(queue_restore(x->folder, rubbish, kept, sizeof kept, &x->f), STATUS_INPUT);
	free(bytes);
	/* one that nobody could open */
	static const char *const spoil[] = {"DELETE FROM key_copy", "UPDATE recipient SET active=0",
	    "DELETE FROM meta WHERE name='secret'", "PRAGMA user_version=999", "PRAGMA application_id=1"};
	for (size_t i = 0; i < sizeof spoil / sizeof spoil[0]; i++) {
		sqlite3 *db;
		ok(queue_backup(x->q, rubbish, &x->f));
		sqlite3_open(rubbish, &db);
		assert_int_equal(sqlite3_exec(db, spoil[i], NULL, NULL, NULL), SQLITE_OK);
		sqlite3_close(db);
		assert_int_not_equal(queue_restore(x->folder, rubbish, kept, sizeof kept, &x->f), STATUS_OK);
		assert_non_null(strstr(x->f.text, "nothing was changed"));
	}
	assert_int_equal(callback_waiting(x->q), 1);
	free(rubbish);
}

/* Adds call-backs until it is killed; an id goes down the pipe after its commit. */
static void
add_for_ever(struct fixture *x, int pipe_fd)
{
	/* not even when an assertion ends the parent first */
	prctl(PR_SET_PDEATHSIG, SIGKILL);
	struct queue *q = queue_open(x->folder, QUEUE_WRITER, NULL);
	for (int64_t now = NOON;; now++) {
		struct callback_request r = {.channel = CHANNEL_KIOSK, .need = "MONEY", .lang = "en"};
		uuid_make(now, r.id);
		if (callback_add(q, &r, now, NULL, NULL) != STATUS_OK)
			_exit(1);
		if (write(pipe_fd, r.id, UUID_TEXT) != UUID_TEXT)
			_exit(2);
	}
}

static void
test_killed_at_any_moment(void **state)
{
	struct fixture *x = *state;
	struct callback c;
	char id[UUID_TEXT];
	long acknowledged = 0;
	for (int round = 0; round < 20; round++) {
		int ends[2], how;
		assert_int_equal(pipe(ends), 0);
		pid_t child = fork();
		if (child == 0)
			add_for_ever(x, ends[1]);
		close(ends[1]);
		usleep(15000 + randombytes_uniform(40000));
		kill(child, SIGKILL);
		waitpid(child, &how, 0);
		assert_true(WIFSIGNALED(how));
		for (; read(ends[0], id, UUID_TEXT) == UUID_TEXT; acknowledged++)
			ok(callback_get(x->q, id, &c, &x->f));
		close(ends[0]);
	}
	assert_true(acknowledged > 20);
	/* the one in hand when the kill came may be there without its word: at most one a round */
	assert_in_range(callback_waiting(x->q), acknowledged, acknowledged + 20);
	sqlite3_stmt *st;
	sqlite3_prepare_v2(x->q->db, "PRAGMA integrity_check", -1, &st, NULL);
	sqlite3_step(st);
	assert_string_equal(sqlite3_column_text(st, 0), "ok");
	sqlite3_finalize(st);
	sqlite3_prepare_v2(x->q->db,
	    "SELECT (SELECT count(*) FROM callback)=(SELECT count(*) FROM event WHERE what='added') AND "
	    "(SELECT count(*) FROM callback)=(SELECT count(*) FROM record)",
	    -1, &st, NULL);
	sqlite3_step(st);
	assert_int_equal(sqlite3_column_int(st, 0), 1);
	sqlite3_finalize(st);
}

/* A backup is put back while another program writes without a pause: that one goes on, in the restored queue. */
static void
test_restore_under_load(void **state)
{
	struct fixture *x = *state;
	char id[UUID_TEXT], first[UUID_TEXT], kept[256], *backup = file_join(x->folder, "backup.db");
	struct callback c;
	int ends[2], how;
	memcpy(first, fixture_add(x, x->q, NAME, NUMBER, NOON), sizeof first);
	ok(queue_backup(x->q, backup, &x->f));
	assert_int_equal(pipe(ends), 0);
	pid_t child = fork();
	if (child == 0)
		add_for_ever(x, ends[1]);
	close(ends[1]);
	for (int i = 0; i < 3; i++) {
		assert_int_equal(read(ends[0], id, UUID_TEXT), UUID_TEXT);
		ok(queue_restore(x->folder, backup, kept, sizeof kept, &x->f));
		ok(callback_get(x->q, first, &c, &x->f));
	}
	fcntl(ends[0], F_SETFL, O_NONBLOCK);
	while (read(ends[0], id, UUID_TEXT) == UUID_TEXT)
		continue;
	fcntl(ends[0], F_SETFL, 0);
	for (int i = 0; i < 5; i++)
		assert_int_equal(read(ends[0], id, UUID_TEXT), UUID_TEXT);
	ok(callback_get(x->q, id, &c, &x->f));
	kill(child, SIGKILL);
	waitpid(child, &how, 0);
	assert_true(WIFSIGNALED(how));
	close(ends[0]);
	sqlite3_stmt *st;
	sqlite3_prepare_v2(x->q->db, "PRAGMA integrity_check", -1, &st, NULL);
	sqlite3_step(st);
	assert_string_equal(sqlite3_column_text(st, 0), "ok");
	sqlite3_finalize(st);
	free(backup);
}

/* A child whose files may not grow: what a full disk does to it. Exit 0 when all is as it should be. */
static void
on_a_full_disk(struct fixture *x)
{
	struct queue *q = queue_open(x->folder, QUEUE_WRITER, NULL);
	struct fault f = {0};
	struct text_in in = {.sender = NUMBER, .sent = NOON, .body = WORDS};
	struct callback_request r = {.channel = CHANNEL_KIOSK, .need = "MONEY", .lang = "en"};
	long before = callback_waiting(q);
	char *wal = file_join(x->folder, "queue.db-wal");
	struct stat st;
	stat(wal, &st);
	struct rlimit limit = {.rlim_cur = (rlim_t)st.st_size + 6000, .rlim_max = RLIM_INFINITY};
	signal(SIGXFSZ, SIG_IGN);
	setrlimit(RLIMIT_FSIZE, &limit);
	uuid_make(NOON, r.id);
	if (callback_add(q, &r, NOON, NULL, &f) != STATUS_SYSTEM || strstr(f.text, "the disk is full") == NULL)
		_exit(1);
	f = (struct fault){0};
	if (texting_take(q, &in, NOON, answer_call, NULL, NULL, &f) != STATUS_SYSTEM ||
	    strstr(f.text, "the disk is full") == NULL || strchr(f.text, '\n') != NULL)
		_exit(2);
	if (callback_waiting(q) != before)
		_exit(3);
	char *backup = file_join(x->folder, "backup.db");
	f = (struct fault){0};
	limit.rlim_cur = 6000;
	setrlimit(RLIMIT_FSIZE, &limit);
	if (queue_backup(q, backup, &f) != STATUS_SYSTEM || strstr(f.text, "the disk is full") == NULL ||
	    access(backup, F_OK) == 0)
		_exit(4);
	limit.rlim_cur = RLIM_INFINITY;
	setrlimit(RLIMIT_FSIZE, &limit);
	/* room again: the same handle goes on */
	if (callback_add(q, &r, NOON, NULL, &f) != STATUS_OK || callback_waiting(q) != before + 1)
		_exit(5);
	if (texting_take(q, &in, NOON, answer_call, NULL, NULL, &f) != STATUS_OK)
		_exit(6);
	_exit(0);
}

static void
test_full_disk(void **state)
{
	struct fixture *x = *state;
	int how;
	fixture_add(x, x->q, NAME, NUMBER, NOON);
	pid_t child = fork();
	if (child == 0)
		on_a_full_disk(x);
	waitpid(child, &how, 0);
	assert_true(WIFEXITED(how));
	assert_int_equal(WEXITSTATUS(how), 0);
	assert_int_equal(callback_waiting(x->q), 3);
}

/* Somebody holds the lock for too long: busy, not broken. */
static void
test_busy(void **state)
{
	struct fixture *x = *state;
	struct queue *other = queue_open(x->folder, QUEUE_WRITER, &x->f);
	struct callback_request r = {.channel = CHANNEL_KIOSK, .need = "MONEY", .lang = "en"};
	uuid_make(NOON, r.id);
	ok(store_begin(other, &x->f));
	queue_patience(x->q, 10);
	assert_int_equal(callback_add(x->q, &r, NOON, NULL, &x->f), STATUS_BUSY);
	ok(store_end(other, STATUS_OK, &x->f));
	ok(callback_add(x->q, &r, NOON, NULL, &x->f));
	queue_close(other);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test_setup_teardown(test_create, fixture_init, fixture_finish),
	    cmocka_unit_test_setup_teardown(test_open_refuses, fixture_init, fixture_finish),
	    cmocka_unit_test_setup_teardown(test_pragmas, fixture_init, fixture_finish),
	    cmocka_unit_test_setup_teardown(test_checkpoint, fixture_init, fixture_finish),
	    cmocka_unit_test_setup_teardown(test_doorbell, fixture_init, fixture_finish),
	    cmocka_unit_test_setup_teardown(test_health, fixture_init, fixture_finish),
	    cmocka_unit_test_setup_teardown(test_nothing_in_plain, fixture_init, fixture_finish),
	    cmocka_unit_test_setup_teardown(test_backup_and_restore, fixture_init, fixture_finish),
	    cmocka_unit_test_setup_teardown(test_restore_without_a_queue, fixture_init, fixture_finish),
	    cmocka_unit_test_setup_teardown(test_restore_refuses, fixture_init, fixture_finish),
	    cmocka_unit_test_setup_teardown(test_killed_at_any_moment, fixture_init, fixture_finish),
	    cmocka_unit_test_setup_teardown(test_restore_under_load, fixture_init, fixture_finish),
	    cmocka_unit_test_setup_teardown(test_full_disk, fixture_init, fixture_finish),
	    cmocka_unit_test_setup_teardown(test_busy, fixture_init, fixture_finish),
	};
	return cmocka_run_group_tests_name("queue", tests, NULL, NULL);
}

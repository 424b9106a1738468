/* Messages into the queue: who is answered, who is not, and what becomes of those that cannot be taken. */
#include "queue_fixture.h"

#include <sqlite3.h>

#include "modem/inbox.h"

#define PATIENT "+447700900123"

struct bench {
	struct fixture *x;
	struct machine m;
	struct inbox i;
	int answered;
};

static void
answer(void *context, const struct text_context *in, struct text_reply *out)
{
	struct bench *b = context;
	(void)in;
	b->answered++;
	out->answers[out->n_answers++] = "an answer";
}

static void
bench_init(struct bench *b, struct fixture *x)
{
	memset(b, 0, sizeof *b);
	b->x = x;
	machine_init(&b->m);
	b->m.state = MACHINE_READY;
	b->m.sweep = 1;
	b->m.sweep_at = b->m.status_at = INT64_MAX;
	b->i = (struct inbox){.queue = x->q, .answer = answer, .context = b, .own = "+447700900001", .name = "modem"};
}

/* A message as it was read from a slot. */
static struct machine_effect
message(const struct pdu_octets *o, char hex[PDU_HEX], int index)
{
	pdu_to_hex(o, hex);
	return (struct machine_effect){.kind = EFFECT_MESSAGE,
	    .bytes = hex,
	    .n = strlen(hex),
	    .tpdu = (int)o->tpdu,
	    .slot = {.storage = "SM", .index = index}};
}

/* One message out of a slot; whether its slot may be freed. */
static bool
give(struct bench *b, const struct pdu_octets *o, int index, int64_t now)
{
	char hex[PDU_HEX];
	struct machine_effect e = message(o, hex, index);
	return inbox_take(&b->i, &b->m, &e, now, 1000);
}

/* Texts in slots 0 to 3, from four numbers of these tens. */
static void
four_texts(struct bench *b, int tens, char hex[4][PDU_HEX], struct machine_effect all[4])
{
	for (int k = 0; k < 4; k++) {
		struct pdu p = {.kind = PDU_DELIVER, .dated = true, .sent = NOON, .text = "HELP"};
		struct pdu_octets o;
		snprintf(p.peer.text, sizeof p.peer.text, "+4477009001%02d", 10 * tens + k);
		p.peer.type = PDU_INTERNATIONAL;
		assert_int_equal(pdu_deliver_encode(&p, &o, &b->x->f), STATUS_OK);
		all[k] = message(&o, hex[k], k);
	}
}

static bool
give_text(struct bench *b, const char *from, const char *body, int64_t sent)
{
	struct pdu p = {.kind = PDU_DELIVER, .dated = true, .sent = sent / 1000 * 1000};
	struct pdu_octets o;
	snprintf(p.peer.text, sizeof p.peer.text, "%s", from);
	p.peer.type = from[0] == '+' ? PDU_INTERNATIONAL : PDU_UNKNOWN;
	snprintf(p.text, sizeof p.text, "%s", body);
	assert_int_equal(pdu_deliver_encode(&p, &o, &b->x->f), STATUS_OK);
	return give(b, &o, 3, sent);
}

static void
test_once(void **state)
{
	struct bench b;
	bench_init(&b, *state);
	for (int times = 0; times < 5; times++)
		assert_true(give_text(&b, PATIENT, "HELP", NOON));
	assert_int_equal(b.answered, 1);
	assert_int_equal(b.i.received, 1);
	assert_int_equal(b.i.repeated, 4);
}

/* Two machines that answer each other stop after some rounds; a patient who asks for MORE does not have to. */
static void
test_loops(void **state)
{
	struct bench b;
	bench_init(&b, *state);
	for (int i = 0; i < 20; i++)
		assert_true(give_text(&b, PATIENT, "I am away until Monday and will answer then.", NOON + i * 1000));
	assert_int_equal(b.answered, REPEATS_LONG);
	assert_int_equal(b.i.received, 20); /* staff have them all */
	b.answered = 0;
	for (int i = 0; i < 6; i++)
		assert_true(give_text(&b, "+447700900124", "MORE", NOON + i * 1000));
	assert_int_equal(b.answered, 6);
	/* an hour later it is answered again */
	assert_true(give_text(&b, PATIENT, "I am away until Monday and will answer then.", NOON + 2 * CLOCK_HOUR));
	assert_int_equal(b.answered, 7);
}

static void
test_not_answered(void **state)
{
	struct bench b;
	bench_init(&b, *state);
	snprintf(b.m.facts.own, sizeof b.m.facts.own, "07700 900002");
	assert_true(give_text(&b, "+447700900001", "HELP", NOON)); /* our own number, as set */
	assert_true(give_text(&b, "+447700900002", "HELP", NOON)); /* and as the SIM has it */
	assert_true(give_text(&b, "60777", "HELP", NOON));
	assert_int_equal(b.answered, 0);
	assert_int_equal(b.i.received, 3);
	assert_true(give_text(&b, PATIENT, "HELP", NOON));
	assert_int_equal(b.answered, 1);
}

static long
stored(sqlite3 *db)
{
	sqlite3_stmt *st;
	assert_int_equal(sqlite3_prepare_v2(db, "SELECT count(*) FROM text WHERE kind=0", -1, &st, NULL), SQLITE_OK);
	assert_int_equal(sqlite3_step(st), SQLITE_ROW);
	long n = (long)sqlite3_column_int64(st, 0);
	sqlite3_finalize(st);
	return n;
}

/* Several with one commit: one that is damaged keeps its slot, and when the commit is lost all of them do. */
static void
test_together(void **state)
{
	struct bench b;
	bench_init(&b, *state);
	struct machine_effect all[4];
	char hex[4][PDU_HEX];
	four_texts(&b, 2, hex, all);
	all[2].tpdu++; /* a part of it was lost on the line */
	sqlite3 *db;
	char path[128];
	snprintf(path, sizeof path, "%s/queue.db", b.x->folder);
	assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
	const char *lose = "CREATE TRIGGER no BEFORE INSERT ON text BEGIN SELECT RAISE(ROLLBACK, 'no'); END";
	assert_int_equal(sqlite3_exec(db, lose, NULL, NULL, NULL), SQLITE_OK);
	inbox_take_all(&b.i, &b.m, all, 4, NOON, 1000);
	assert_int_equal(stored(db), 0);
	assert_int_equal(b.m.deletes.n, 0);
	assert_int_equal(b.i.received, 0);
	assert_int_equal(sqlite3_exec(db, "DROP TRIGGER no", NULL, NULL, NULL), SQLITE_OK);
	b.m.troubled = false;
	b.answered = 0;
	/* something is in flight, so that the slots wait in the list */
	b.m.command = COMMAND_ALIVE;
	inbox_take_all(&b.i, &b.m, all, 4, NOON, 1000);
	assert_int_equal(stored(db), 3);
	assert_int_equal(b.m.deletes.n, 3);
	assert_int_equal(b.answered, 3);
	assert_int_equal(b.i.received, 3);
	assert_true(b.m.troubled);
	inbox_take_all(&b.i, &b.m, all, 2, NOON, 1000);
	assert_int_equal(stored(db), 3);
	assert_int_equal(b.i.repeated, 2);
	sqlite3_close(db);
}

/* A commit that fails at its end, with some of its texts good: each by itself then, and who is not stored keeps its
 * slot.
 */
static void
test_commit_fails(void **state)
{
	struct bench b;
	bench_init(&b, *state);
	struct machine_effect all[4];
	char hex[4][PDU_HEX], path[128];
	sqlite3 *db;
	four_texts(&b, 3, hex, all);
	snprintf(path, sizeof path, "%s/queue.db", b.x->folder);
	assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
	/* found out by COMMIT alone: from the second text on something is missing that must be there by then */
	const char *pit = "CREATE TABLE pit(of TEXT REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED);"
	                  "CREATE TRIGGER no AFTER INSERT ON text WHEN new.kind=0 AND EXISTS (SELECT 1 FROM text WHERE "
	                  "kind=0 AND id<>new.id) BEGIN INSERT INTO pit VALUES('nothing'); END";
	assert_int_equal(sqlite3_exec(db, pit, NULL, NULL, NULL), SQLITE_OK);
	b.m.command = COMMAND_ALIVE;
	inbox_take_all(&b.i, &b.m, all, 4, NOON, 1000);
	assert_int_equal(stored(db), 1);
	assert_int_equal(b.m.deletes.n, 1);
	assert_int_equal(b.m.deletes.list[b.m.deletes.first].index, 0);
	assert_int_equal(b.i.received, 1);
	assert_int_equal(sqlite3_exec(db, "DROP TRIGGER no; DROP TABLE pit", NULL, NULL, NULL), SQLITE_OK);
	inbox_take_all(&b.i, &b.m, all, 4, NOON, 1000);
	assert_int_equal(stored(db), 4);
	assert_int_equal(b.m.deletes.n, 4);
	assert_int_equal(b.i.repeated, 1);
	sqlite3_close(db);
}

/* What says that it is no text come in is not thrown away either. */
static void
test_other_kind(void **state)
{
	struct bench b;
	bench_init(&b, *state);
	struct pdu p = {.kind = PDU_DELIVER, .dated = true, .sent = NOON, .text = "HELP"};
	struct pdu_octets o;
	snprintf(p.peer.text, sizeof p.peer.text, PATIENT);
	p.peer.type = PDU_INTERNATIONAL;
	assert_int_equal(pdu_deliver_encode(&p, &o, &b.x->f), STATUS_OK);
	o.octets[1 + o.octets[0]] ^= 1;
	assert_true(give(&b, &o, 3, NOON));
	assert_int_equal(b.i.unreadable, 1);
	assert_int_equal(b.i.received, 1);
	assert_int_equal(b.answered, 0);
}

/* A queue that can take nothing now keeps the slot, however often; it does not become hopeless by that. */
static void
test_refused(void **state)
{
	struct bench b;
	bench_init(&b, *state);
	sqlite3 *db;
	char path[128];
	snprintf(path, sizeof path, "%s/queue.db", b.x->folder);
	assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
	assert_int_equal(
	    sqlite3_exec(
	        db, "CREATE TRIGGER no BEFORE INSERT ON text BEGIN SELECT RAISE(ABORT, 'no'); END", NULL, NULL, NULL),
	    SQLITE_OK);
	for (int times = 0; times < 3 * INBOX_REFUSALS; times++)
		assert_false(give_text(&b, PATIENT, "HELP", NOON));
	assert_int_equal(b.i.refused, 3 * INBOX_REFUSALS);
	assert_true(b.m.troubled);
	assert_int_equal(sqlite3_exec(db, "DROP TRIGGER no", NULL, NULL, NULL), SQLITE_OK);
	sqlite3_close(db);
	assert_true(give_text(&b, PATIENT, "HELP", NOON));
	assert_int_equal(b.i.unreadable, 0);
}

/* One that is refused while others are taken is kept for staff as unreadable, and no longer tried. */
static void
test_hopeless(void **state)
{
	struct bench b;
	bench_init(&b, *state);
	sqlite3 *db;
	char path[128];
	snprintf(path, sizeof path, "%s/queue.db", b.x->folder);
	assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
	/* answers to it cannot be stored, whatever it is */
	assert_int_equal(sqlite3_exec(db,
	                     "CREATE TRIGGER no BEFORE INSERT ON conversation BEGIN SELECT 1; END;"
	                     "CREATE TRIGGER none BEFORE INSERT ON outbox BEGIN SELECT RAISE(ABORT, 'no'); END",
	                     NULL, NULL, NULL),
	    SQLITE_OK);
	assert_false(give_text(&b, PATIENT, "HELP", NOON));
	assert_true(give_text(&b, "60777", "a text that is not answered", NOON));
	int times = 1;
	while (!give_text(&b, PATIENT, "HELP", NOON))
		times++;
	assert_int_equal(times + 1, INBOX_REFUSALS);
	assert_int_equal(b.i.unreadable, 1);
	sqlite3_close(db);
}

static void
test_report(void **state)
{
	struct bench b;
	struct pdu_octets o;
	bench_init(&b, *state);
	struct pdu p = {.kind = PDU_REPORT, .reference = 7, .dated = true, .sent = NOON, .discharged = NOON};
	snprintf(p.peer.text, sizeof p.peer.text, PATIENT);
	p.peer.type = PDU_INTERNATIONAL;
	assert_int_equal(pdu_report_encode(&p, &o, &b.x->f), STATUS_OK);
	/* of a text that nobody knows */
	assert_true(give(&b, &o, 5, NOON));
	assert_int_equal(b.i.reports, 1);
	assert_int_equal(b.i.received, 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test_setup_teardown(test_once, fixture_init, fixture_finish),
	    cmocka_unit_test_setup_teardown(test_loops, fixture_init, fixture_finish),
	    cmocka_unit_test_setup_teardown(test_not_answered, fixture_init, fixture_finish),
	    cmocka_unit_test_setup_teardown(test_together, fixture_init, fixture_finish),
	    cmocka_unit_test_setup_teardown(test_commit_fails, fixture_init, fixture_finish),
	    cmocka_unit_test_setup_teardown(test_other_kind, fixture_init, fixture_finish),
	    cmocka_unit_test_setup_teardown(test_refused, fixture_init, fixture_finish),
	    cmocka_unit_test_setup_teardown(test_hopeless, fixture_init, fixture_finish),
	    cmocka_unit_test_setup_teardown(test_report, fixture_init, fixture_finish),
	};
	return cmocka_run_group_tests_name("inbox", tests, NULL, NULL);
}

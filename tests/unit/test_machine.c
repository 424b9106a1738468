/* The modem's state machine in scripted dialogues. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "modem/cause.h"
#include "modem/machine.h"

/* A machine under test, with what it wrote and wanted since the last look. */
struct bench {
	struct machine m;
	struct at_reader reader;
	int64_t now;
	char wrote[4096];
	int messages, closes, pins, pins_wrong, pins_right, sents;
	struct machine_effect message, sent;
	char hex[PDU_HEX];
};

static void
collect(struct bench *b)
{
	struct machine_effect e;
	while (machine_next(&b->m, &e)) {
		size_t used = strlen(b->wrote);
		if (e.kind == EFFECT_WRITE)
			snprintf(b->wrote + used, sizeof b->wrote - used, "%.*s", (int)e.n, e.bytes);
		if (e.kind == EFFECT_MESSAGE) {
			b->messages++;
			b->message = e;
			snprintf(b->hex, sizeof b->hex, "%s", e.bytes);
		}
		if (e.kind == EFFECT_SENT) {
			b->sents++;
			b->sent = e;
		}
		b->closes += e.kind == EFFECT_CLOSE;
		b->pins += e.kind == EFFECT_PIN;
		b->pins_wrong += e.kind == EFFECT_PIN_WRONG;
		b->pins_right += e.kind == EFFECT_PIN_RIGHT;
	}
}

static void
say(struct bench *b, const char *bytes)
{
	size_t n = strlen(bytes), used = 0;
	for (;;) {
		struct at_event e;
		used += at_read(&b->reader, bytes + used, n - used, &e);
		if (e.kind == AT_NOTHING)
			break;
		machine_hear(&b->m, &e, b->now);
		collect(b);
	}
}

static void
pass(struct bench *b, int64_t ms)
{
	b->now += ms;
	machine_pass(&b->m, b->now);
	collect(b);
}

/* What was written since the last time must be this. */
static void
wrote_at(struct bench *b, const char *expected, int line)
{
	if (strcmp(b->wrote, expected) != 0)
		fail_msg("line %d: wrote \"%s\", not \"%s\"", line, b->wrote, expected);
	b->wrote[0] = '\0';
}
#define wrote(b, expected) wrote_at(b, expected, __LINE__)

static void
in_state(struct bench *b, enum machine_state s)
{
	if (b->m.state != s)
		fail_msg("%s, not %s", machine_state_name(b->m.state), machine_state_name(s));
}

struct turn {
	const char *command, *answer;
};

static void
play(struct bench *b, const struct turn *turns, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		wrote(b, turns[i].command);
		say(b, turns[i].answer);
	}
}
#define PLAY(b, turns) play(b, turns, sizeof(turns) / sizeof(turns)[0])

static void
open_bench(struct bench *b)
{
	memset(b, 0, sizeof *b);
	b->now = 1000;
	machine_init(&b->m);
	b->m.clean = true;
	machine_open(&b->m, 10000, b->now);
	collect(b);
	in_state(b, MACHINE_PROBING);
}

#define OK "\r\nOK\r\n"
#define ME "AT+CPMS=\"ME\";"
#define SM "AT+CPMS=\"SM\";"
#define ROOM "\r\n+CPMS: 1,50,1,50,1,50\r\n"

static const struct turn greeting[] = {
    {"AT\r", "AT\r" OK},
    {"ATE0\r", "ATE0\r" OK},
    {"AT+CMEE=1\r", OK},
    {"AT+CMEE?\r", "\r\n+CMEE: 1\r\n" OK},
    {"AT+CFUN?\r", "\r\n+CFUN: 1\r\n" OK},
    {"AT+CGMM\r", "\r\nEC25\r\n" OK},
    {"AT+QURCCFG=\"urcport\",\"usbat\"\r", "\r\nERROR\r\n"},
};
static const struct turn sim_ready[] = {{"AT+CPIN?\r", "\r\n+CPIN: READY\r\n" OK}};
static const struct turn setup[] = {
    {"AT+CMGF=0\r", OK},
    {"AT+CPMS=?\r", "\r\n+CPMS: (\"ME\",\"MT\",\"SM\",\"SR\"),(\"ME\",\"SM\"),(\"ME\",\"SM\")\r\n" OK},
    {"AT+CPMS?\r", "\r\n+CPMS: \"SM\",2,50,\"SM\",2,50,\"SM\",2,50\r\n" OK},
    {"AT+CMGF=0;+CMGF?\r", "\r\n+CMGF: 0\r\n" OK},
    {"AT+CSMS=1\r", "\r\n+CSMS: 1,1,1\r\n" OK},
    {"AT+CNMI=?\r", "\r\n+CNMI: (0-2),(0-3),(0,2),(0-2),(0,1)\r\n" OK},
    {"AT+CNMI=2,1,0,1,0\r", OK},
    {"AT+CSCA?\r", "\r\n+CSCA: \"+447700900000\",145\r\n" OK},
    {"AT+CNUM\r", "\r\n+CNUM: \"\",\"+447700900999\",145\r\n" OK},
    {"AT+COPS=3,0\r", OK},
    {"AT+CREG=1\r", OK},
    {"AT+CEREG=1\r", OK},
};
static const struct turn online[] = {
    {"AT+CREG?\r", "\r\n+CREG: 1,0\r\n" OK},
    {"AT+CEREG?\r", "\r\n+CEREG: 1,1\r\n" OK},
    {"AT+CSQ\r", "\r\n+CSQ: 31,99\r\n" OK},
    {"AT+COPS?\r", "\r\n+COPS: 0,0,\"giff\\gaff\",7\r\n" OK},
};
static const struct turn empty_sweep[] = {
    {SM "+CMGL=4\r", ROOM OK},
    {ME "+CMGL=4\r", ROOM OK},
};

static void
ready_bench(struct bench *b)
{
	open_bench(b);
	PLAY(b, greeting);
	PLAY(b, sim_ready);
	PLAY(b, setup);
	PLAY(b, online);
	PLAY(b, empty_sweep);
	wrote(b, "");
	in_state(b, MACHINE_READY);
}

static void
test_happy(void **state)
{
	(void)state;
	struct bench b;
	ready_bench(&b);
	assert_string_equal(b.m.facts.model, "EC25");
	assert_string_equal(b.m.facts.operator_name, "giffgaff");
	assert_int_equal(b.m.facts.signal, 100);
	assert_true(b.m.facts.notified);
	/* nothing is asked before a minute is over; then the SIM is swept and the network looked at */
	pass(&b, 59999);
	wrote(&b, "");
	pass(&b, 1);
	wrote(&b, SM "+CMGL=4\r");
}

/* A process was killed with a command in flight, and its answer is still in the port. */
static void
test_answers_of_another(void **state)
{
	(void)state;
	static const char *const left[] = {OK, "\r\n+CMGR: 1,,4\r\n" OK, "\r\n+CMEE: 1\r\n" OK, "\r\nERROR\r\n"};
	for (size_t i = 0; i < sizeof left / sizeof *left; i++) {
		struct bench b;
		open_bench(&b);
		wrote(&b, "AT\r");
		/* the other's answer comes first, ours is one behind from here on */
		say(&b, i == 3 ? OK : left[i]);
		wrote(&b, "ATE0\r");
		say(&b, OK);
		wrote(&b, "AT+CMEE=1\r");
		say(&b, OK);
		wrote(&b, "AT+CMEE?\r");
		say(&b, i == 3 ? left[i] : OK);
		wrote(&b, "");
		say(&b, "\r\n+CMEE: 1\r\n" OK);
		wrote(&b, "AT+CFUN?\r");
		/* its second answer to the first question, were there one, is none to this */
		say(&b, "\r\n+CMEE: 1\r\n" OK);
		wrote(&b, "");
		say(&b, "\r\n+CFUN: 1\r\n" OK);
		wrote(&b, "AT+CGMM\r");
	}
}

/* A modem that refuses both questions is set up all the same. */
static void
test_never_in_step(void **state)
{
	(void)state;
	struct bench b;
	open_bench(&b);
	say(&b, OK);
	say(&b, OK);
	say(&b, "\r\nERROR\r\n");
	for (int i = 0; i < 20 && strstr(b.wrote, "AT+CGMM") == NULL; i++) {
		b.wrote[0] = '\0';
		say(&b, "\r\nERROR\r\n");
		pass(&b, 1000);
	}
	assert_non_null(strstr(b.wrote, "AT+CGMM\r"));
	in_state(&b, MACHINE_STARTING);
}

static void
test_text_in(void **state)
{
	(void)state;
	struct bench b;
	ready_bench(&b);
	say(&b, "\r\n+CMTI: \"ME\",4\r\n");
	wrote(&b, ME "+CMGR=4\r");
	say(&b, "\r\n+CMGR: 0,,4\r\n07914477\r\n");
	assert_int_equal(b.messages, 1);
	assert_string_equal(b.hex, "07914477");
	assert_int_equal(b.message.slot.index, 4);
	assert_int_equal(b.message.tpdu, 4);
	say(&b, OK);
	wrote(&b, ""); /* the slot is kept until the queue has it */
	machine_release(&b.m, &b.message.slot, b.now);
	collect(&b);
	wrote(&b, ME "+CMGD=4\r");
	say(&b, OK);
	wrote(&b, "");
	/* in the other storage; an empty slot; a refusal */
	say(&b, "\r\n+CMTI: \"SM\",0\r\n");
	wrote(&b, SM "+CMGR=0\r");
	say(&b, ROOM OK);
	say(&b, "\r\n+CMTI: \"SM\",1\r\n");
	wrote(&b, SM "+CMGR=1\r");
	say(&b, "\r\n+CMS ERROR: 321\r\n");
	wrote(&b, "");
	/* "+CMTI: ,-1" of a SIM7000: something has come, who knows where */
	say(&b, "\r\n+CMTI: ,-1\r\n\r\n+CMTI: SM\r\n\r\n+CMTI:\r\n");
	wrote(&b, SM "+CMGL=4\r");
	assert_int_equal(b.messages, 1);
}

/* Read twice, by its notice and by a list: a slot freed after the first would hold another text when freed again. */
static void
test_read_twice(void **state)
{
	(void)state;
	struct bench b;
	ready_bench(&b);
	say(&b, "\r\n+CMTI: \"ME\",4\r\n");
	wrote(&b, ME "+CMGR=4\r");
	say(&b, "\r\n+CMTI: ,-1\r\n\r\n+CMGR: 0,,4\r\n07914477\r\n");
	struct machine_effect first = b.message;
	say(&b, OK);
	wrote(&b, ""); /* not even listed, while somebody has it in hand */
	machine_release(&b.m, &first.slot, b.now);
	collect(&b);
	wrote(&b, ME "+CMGD=4\r");
	say(&b, ROOM "\r\n+CMS ERROR: 500\r\n");
	wrote(&b, SM "+CMGL=4\r");
	say(&b, OK);
	wrote(&b, ME "+CMGL=4\r");
	say(&b, "\r\n+CMGL: 4,1,,4\r\n07914477\r\n+CMGL: 5,1,,4\r\n07914478\r\n" OK);
	assert_int_equal(b.messages, 3);
	machine_release(&b.m, &first.slot, b.now);
	collect(&b);
	wrote(&b, "");
	machine_release(&b.m, &b.message.slot, b.now);
	collect(&b);
	wrote(&b, ME "+CMGD=4\r");
	say(&b, OK);
	/* a list's word for it is not enough */
	wrote(&b, ME "+CMGR=5\r");
	say(&b, ROOM "\r\n+CMGR: 1,,4\r\n07914478\r\n" OK);
	wrote(&b, ME "+CMGD=5\r");
	say(&b, OK);
	wrote(&b, "");
	assert_int_equal(b.messages, 3);
}

/* A digit of its number was lost in the list: what lies in that slot nobody has read, so it is not freed but read. */
static void
test_wrong_number(void **state)
{
	(void)state;
	struct bench b;
	ready_bench(&b);
	say(&b, "\r\n+CMTI: ,-1\r\n");
	wrote(&b, SM "+CMGL=4\r");
	say(&b, ROOM "\r\n+CMGL: 7,1,,4\r\n07914477\r\n" OK);
	machine_release(&b.m, &b.message.slot, b.now);
	collect(&b);
	wrote(&b, SM "+CMGR=7\r");
	say(&b, ROOM "\r\n+CMGR: 0,,4\r\n07914466\r\n" OK);
	assert_int_equal(b.messages, 2);
	assert_string_equal(b.hex, "07914466");
	wrote(&b, "");
	machine_release(&b.m, &b.message.slot, b.now);
	collect(&b);
	wrote(&b, SM "+CMGD=7\r");
	say(&b, ROOM OK);
	wrote(&b, ME "+CMGL=4\r");
	/* an empty one is not freed either */
	say(&b, ROOM "\r\n+CMGL: 3,1,,4\r\n07914488\r\n" OK);
	machine_release(&b.m, &b.message.slot, b.now);
	collect(&b);
	wrote(&b, ME "+CMGR=3\r");
	say(&b, "\r\n+CMS ERROR: 321\r\n");
	wrote(&b, "");
}

/* A line that does not check itself: what was read is given out at once, but the slot is not freed by one reading. */
static void
test_plain_line(void **state)
{
	(void)state;
	struct bench b;
	ready_bench(&b);
	b.m.clean = false;
	say(&b, "\r\n+CMTI: \"ME\",4\r\n");
	wrote(&b, ME "+CMGR=4\r");
	say(&b, ROOM "\r\n+CMGR: 0,,4\r\n07914476\r\n" OK);
	assert_int_equal(b.messages, 1);
	machine_release(&b.m, &b.message.slot, b.now);
	collect(&b);
	wrote(&b, ME "+CMGR=4\r");
	/* a bit had fallen over */
	say(&b, ROOM "\r\n+CMGR: 1,,4\r\n07914477\r\n" OK);
	assert_int_equal(b.messages, 2);
	machine_release(&b.m, &b.message.slot, b.now);
	collect(&b);
	wrote(&b, ME "+CMGR=4\r");
	say(&b, ROOM "\r\n+CMGR: 1,,4\r\n07914477\r\n" OK);
	assert_int_equal(b.messages, 2);
	wrote(&b, ME "+CMGD=4\r");
	say(&b, ROOM OK);
	wrote(&b, "");
}

/* Once the line has shown noise a message counts when it is read twice alike; lists only say where to read. */
static void
test_noise(void **state)
{
	(void)state;
	struct bench b;
	ready_bench(&b);
	say(&b, "\r\n+CMTI: \"ME\",4\r\n");
	wrote(&b, ME "+CMGR=4\r");
	say(&b, ROOM "\r\n+CMGR: 0,,4\r\n0791447\r\n" OK);
	wrote(&b, ME "+CMGR=4\r");
	say(&b, ROOM "\r\n+CMGR: 1,,4\r\n07914474\r\n" OK);
	wrote(&b, ME "+CMGR=4\r");
	say(&b, ROOM "\r\n+CMGR: 1,,4\r\n07914477\r\n" OK);
	assert_int_equal(b.messages, 0);
	wrote(&b, ME "+CMGR=4\r");
	say(&b, ROOM "\r\n+CMGR: 1,,4\r\n07914477\r\n" OK);
	assert_int_equal(b.messages, 1);
	assert_string_equal(b.hex, "07914477");
	machine_release(&b.m, &b.message.slot, b.now);
	collect(&b);
	wrote(&b, ME "+CMGD=4\r");
	say(&b, ROOM OK);
	say(&b, "\r\n+CMTI: ,-1\r\n");
	wrote(&b, SM "+CMGL=4\r");
	say(&b, ROOM "\r\n+CMGL: 7,1,,4\r\n07914478\r\n" OK);
	assert_int_equal(b.messages, 1);
	wrote(&b, SM "+CMGR=7\r");
	/* readings that never agree: it is given out as it is, after a while */
	for (int i = 0; i < 9; i++) {
		char answer[80];
		assert_int_equal(b.messages, 1);
		b.wrote[0] = '\0';
		snprintf(answer, sizeof answer, ROOM "\r\n+CMGR: 1,,4\r\n0791448%d\r\n" OK, i);
		say(&b, answer);
	}
	assert_int_equal(b.messages, 2);
}

/* One that refuses a storage and a slot in one line is told one after the other, before each slot that is freed. */
static void
test_one_by_one(void **state)
{
	(void)state;
	struct bench b;
	ready_bench(&b);
	say(&b, "\r\n+CMTI: \"SM\",4\r\n");
	wrote(&b, SM "+CMGR=4\r");
	say(&b, "\r\nERROR\r\n");
	wrote(&b, "AT+CPMS=\"SM\",\"SM\",\"SM\";+CMGR=4\r");
	say(&b, "\r\nERROR\r\n");
	wrote(&b, "AT+CPMS=\"SM\",\"SM\";+CMGR=4\r");
	say(&b, "\r\nERROR\r\n");
	wrote(&b, "AT+CPMS=\"SM\"\r");
	say(&b, ROOM OK);
	wrote(&b, "AT+CMGR=4\r");
	say(&b, "\r\n+CMGR: 0,,4\r\n07914477\r\n" OK);
	machine_release(&b.m, &b.message.slot, b.now);
	collect(&b);
	wrote(&b, "AT+CPMS=\"SM\"\r");
	say(&b, ROOM OK);
	wrote(&b, "AT+CMGD=4\r");
}

/* No +CMGL: from the second refusal on, every slot there may be is read by itself. */
static void
test_no_list(void **state)
{
	(void)state;
	struct bench b;
	char expected[32];
	ready_bench(&b);
	b.m.facts.n_storages = 1;
	memcpy(b.m.facts.storages[0], "ME", 3);
	b.m.facts.total = 3;
	say(&b, "\r\n+CMTI: ,-1\r\n");
	wrote(&b, "AT+CMGL=4\r");
	say(&b, "\r\nERROR\r\n");
	wrote(&b, "");
	pass(&b, 1000);
	wrote(&b, "AT+CMGL=4\r");
	say(&b, "\r\nERROR\r\n");
	for (int i = 0; i <= 3; i++) {
		snprintf(expected, sizeof expected, "AT+CMGR=%d\r", i);
		wrote(&b, expected);
		/* an empty slot may be an error of any kind, or none */
		say(&b, i == 0 ? "\r\nERROR\r\n" : i == 2 ? "\r\n+CMGR: 1,,4\r\n07914477\r\n" OK : OK);
	}
	wrote(&b, "");
	assert_int_equal(b.messages, 1);
	assert_int_equal(b.message.slot.index, 2);
	machine_release(&b.m, &b.message.slot, b.now);
	collect(&b);
	wrote(&b, "AT+CMGD=2\r");
	say(&b, OK);
	wrote(&b, "");
	assert_int_equal(b.m.unlisted, 2);
	/* a list that is given ends it */
	say(&b, "\r\n+CMTI: ,-1\r\n");
	wrote(&b, "AT+CMGL=4\r");
	say(&b, OK);
	wrote(&b, "");
	assert_int_equal(b.m.unlisted, 0);
}

/* Hung before we came: it is told to reset before the port is given up. */
static void
test_hung_before(void **state)
{
	(void)state;
	struct bench b;
	open_bench(&b);
	b.m.resets = true;
	while (strstr(b.wrote, "AT+CFUN=1,1\r") == NULL && b.now < 20000) {
		assert_int_equal(b.closes, 0);
		b.wrote[0] = '\0';
		pass(&b, 500);
	}
	assert_in_range(b.now, 11000, 12000);
	wrote(&b, "AT+CFUN=1,1\r");
	pass(&b, 1000);
	assert_int_equal(b.closes, 1);
	in_state(&b, MACHINE_CLOSED);
}

/* What was read before the card was taken out is not deleted from the next one. */
static void
test_card_changed(void **state)
{
	(void)state;
	struct bench b;
	ready_bench(&b);
	say(&b, "\r\n+CMTI: \"ME\",4\r\n");
	wrote(&b, ME "+CMGR=4\r");
	say(&b, "\r\n+CMGR: 0,,4\r\n07914477\r\n");
	struct machine_effect old = b.message;
	say(&b, "\r\n+CPIN: NOT READY\r\n" OK);
	wrote(&b, "AT+CPIN?\r");
	say(&b, "\r\n+CPIN: READY\r\n" OK);
	wrote(&b, "AT+CMGF=0\r");
	machine_release(&b.m, &old.slot, b.now);
	say(&b, OK);
	for (size_t i = 1; i < sizeof setup / sizeof setup[0]; i++) {
		wrote(&b, setup[i].command);
		say(&b, setup[i].answer);
	}
	PLAY(&b, online);
	wrote(&b, SM "+CMGL=4\r");
	say(&b, OK);
	assert_int_equal(b.m.deletes.n, 0);
}

/* A crowd of notices costs one list, not a reading each. */
static void
test_crowd(void **state)
{
	(void)state;
	struct bench b;
	ready_bench(&b);
	say(&b, "\r\n+CMTI: \"ME\",0\r\n");
	for (int i = 1; i < 40; i++) {
		char notice[32];
		snprintf(notice, sizeof notice, "\r\n+CMTI: \"ME\",%d\r\n", i);
		say(&b, notice);
	}
	wrote(&b, ME "+CMGR=0\r");
	say(&b, "\r\n+CMGR: 0,,4\r\n07914477\r\n" OK);
	machine_release(&b.m, &b.message.slot, b.now);
	collect(&b);
	wrote(&b, ME "+CMGD=0\r");
	say(&b, OK);
	wrote(&b, ME "+CMGL=4\r");
	say(&b, OK);
	wrote(&b, "");
}

/* What failed is swept up soon, a bit later each time; once all is well, a minute is soon enough again. */
static void
test_trouble(void **state)
{
	(void)state;
	struct bench b;
	ready_bench(&b);
	say(&b, "\r\n+CMTI: \"ME\",4\r\n");
	wrote(&b, ME "+CMGR=4\r");
	say(&b, ROOM "\r\n+CMS ERROR: 500\r\n");
	wrote(&b, "");
	pass(&b, 999);
	wrote(&b, "");
	pass(&b, 1);
	wrote(&b, SM "+CMGL=4\r");
	say(&b, OK);
	wrote(&b, ME "+CMGL=4\r");
	say(&b, "\r\n+CMGL: 4,1,,2\r\nAABB\r\n" OK);
	assert_int_equal(b.messages, 1);
	/* the queue's disk is full */
	machine_keep(&b.m, &b.message.slot, b.now);
	collect(&b);
	wrote(&b, "");
	pass(&b, 1999);
	wrote(&b, "");
	pass(&b, 1);
	wrote(&b, SM "+CMGL=4\r");
	say(&b, OK);
	wrote(&b, ME "+CMGL=4\r");
	say(&b, "\r\n+CMGL: 4,1,,2\r\nAABB\r\n" OK);
	machine_release(&b.m, &b.message.slot, b.now);
	collect(&b);
	wrote(&b, ME "+CMGR=4\r");
	say(&b, ROOM "\r\n+CMGR: 1,,2\r\nAABB\r\n" OK);
	wrote(&b, ME "+CMGD=4\r");
	say(&b, ROOM "\r\n+CMS ERROR: 500\r\n");
	assert_int_equal(b.m.troubles, 3);
	pass(&b, 4000);
	wrote(&b, SM "+CMGL=4\r");
	say(&b, OK);
	wrote(&b, ME "+CMGL=4\r");
	say(&b, OK);
	assert_int_equal(b.m.troubles, 0);
}

/* While somebody is texting, a modem that falls silent is found out in seconds; when nobody is, it is left alone. */
static void
test_alive(void **state)
{
	(void)state;
	struct bench b;
	ready_bench(&b);
	say(&b, "\r\n+CMT: ,2\r\n0011AA\r\n");
	machine_release(&b.m, &b.message.slot, b.now);
	collect(&b);
	wrote(&b, "AT+CNMA\r");
	say(&b, OK);
	for (int i = 0; i < 10; i++) {
		pass(&b, 2999);
		wrote(&b, "");
		pass(&b, 1);
		wrote(&b, "AT\r");
		say(&b, OK);
	}
	pass(&b, 3000);
	wrote(&b, "AT\r");
	pass(&b, 1000);
	pass(&b, 1000);
	pass(&b, 1000);
	wrote(&b, "AT+CMEE?\rAT+CMGF?\rAT+CFUN=1,1\r");
	in_state(&b, MACHINE_HUNG);
}

/* A network that has answered within a second is not waited for three quarters of a minute. */
static void
test_patience(void **state)
{
	(void)state;
	struct bench b;
	struct pdu_octets o = {.octets = {0, 1, 2, 3}, .n = 4, .tpdu = 3};
	ready_bench(&b);
	machine_send(&b.m, &o, false, b.now);
	say(&b, "\r\n> ");
	assert_int_equal(machine_wake(&b.m) - b.now, 45000);
	b.now += 2000;
	say(&b, "\r\n+CMGS: 5\r\n" OK);
	assert_int_equal(b.sent.reference, 5);
	b.wrote[0] = '\0';
	b.now += 1000;
	machine_send(&b.m, &o, false, b.now);
	collect(&b);
	wrote(&b, "AT+CMGS=3\r");
	say(&b, "\r\n> ");
	assert_in_range(machine_wake(&b.m) - b.now, 12000, 13000);
	b.wrote[0] = '\0';
	pass(&b, 13000);
	wrote(&b, "AT+CMEE?\r");
	/* it lives: the network was slow, and is given more time from now on */
	say(&b, "\r\n+CMEE: 1\r\n" OK);
	assert_int_equal(b.sent.sent, SENT_UNSURE);
	machine_send(&b.m, &o, false, b.now);
	say(&b, "\r\n> ");
	assert_in_range(machine_wake(&b.m) - b.now, 24000, 25000);
}

/* One message in an answer with a notice inside it; one of our own drafts is left alone. */
static void
test_sweep(void **state)
{
	(void)state;
	struct bench b;
	ready_bench(&b);
	pass(&b, 60000);
	wrote(&b, SM "+CMGL=4\r");
	say(&b, "\r\n+CMGL: 7,1,,2\r\n\r\n+CMTI: \"SM\",9\r\nAABB\r\n+CMGL: 8,3,,2\r\nCCDD\r\n");
	assert_int_equal(b.messages, 1);
	assert_string_equal(b.hex, "AABB");
	assert_int_equal(b.message.slot.index, 7);
	assert_string_equal(b.message.slot.storage, "SM");
	say(&b, OK);
	wrote(&b, SM "+CMGR=9\r");
}

static void
test_flood(void **state)
{
	(void)state;
	struct bench b;
	ready_bench(&b);
	for (int i = 0; i < 2000; i++) {
		char line[40];
		snprintf(line, sizeof line, "\r\n+CMTI: \"ME\",%d\r\n", i % 255);
		say(&b, line);
	}
	assert_int_equal(b.m.reads.n, SLOTS_MAX);
	wrote(&b, ME "+CMGR=0\r"); /* one command in flight */
}

static void
test_straight_through(void **state)
{
	(void)state;
	struct bench b;
	ready_bench(&b);
	say(&b, "\r\n+CMT: ,2\r\n0011AA\r\n");
	assert_int_equal(b.messages, 1);
	assert_int_equal(b.message.slot.index, -1);
	wrote(&b, "");
	machine_release(&b.m, &b.message.slot, b.now);
	collect(&b);
	wrote(&b, "AT+CNMA\r");
}

static void
give_text(struct bench *b)
{
	struct pdu_octets o = {.octets = {0, 1, 2, 3}, .n = 4, .tpdu = 3};
	assert_true(machine_can_send(&b->m));
	machine_send(&b->m, &o, false, b->now);
	collect(b);
	assert_false(machine_can_send(&b->m));
}

static void
test_send(void **state)
{
	(void)state;
	struct bench b;
	ready_bench(&b);
	give_text(&b);
	wrote(&b, "AT+CMGS=3\r");
	say(&b, "\r\n> ");
	wrote(&b, "00010203\x1a");
	say(&b, "\r\n+CMTI: \"ME\",1\r\n\r\n+CMGS: 5\r\n");
	assert_int_equal(b.sents, 0);
	say(&b, OK);
	assert_int_equal(b.sents, 1);
	assert_int_equal(b.sent.sent, SENT_OK);
	wrote(&b, ME "+CMGR=1\r");
	say(&b, OK);
	b.wrote[0] = '\0';
	give_text(&b);
	/* the second within a second: the network is asked to keep the line, and need not know how */
	wrote(&b, "AT+CMMS=1\r");
	say(&b, "\r\nERROR\r\n");
	wrote(&b, "AT+CMGS=3\r");
	say(&b, "\r\n> ");
	b.wrote[0] = '\0';
	say(&b, "\r\n+CMS ERROR: 38\r\n");
	/* no network: that is looked at before another is sent */
	wrote(&b, "AT+CREG?\r");
	assert_int_equal(b.sents, 2);
	assert_int_equal(b.sent.sent, SENT_REFUSED);
	assert_int_equal(b.sent.code, 38);
	assert_true(machine_can_send(&b.m));
	/* what was sent does not stay in memory */
	for (size_t i = 0; i < sizeof b.m.pdu; i++)
		assert_int_equal(b.m.pdu[i], 0);
}

/* Between two parts of a text no slot is freed; after the last one it is. */
static void
test_parts(void **state)
{
	(void)state;
	struct bench b;
	struct pdu_octets o = {.octets = {0, 1, 2, 3}, .n = 4, .tpdu = 3};
	ready_bench(&b);
	say(&b, "\r\n+CMTI: \"ME\",4\r\n");
	say(&b, ROOM "\r\n+CMGR: 0,,4\r\n07914477\r\n" OK);
	machine_send(&b.m, &o, true, b.now);
	machine_release(&b.m, &b.message.slot, b.now);
	collect(&b);
	say(&b, "\r\nERROR\r\n"); /* +CMMS */
	say(&b, "\r\n> ");
	b.wrote[0] = '\0';
	say(&b, "\r\n+CMGS: 5\r\n" OK);
	assert_int_equal(b.sents, 1);
	wrote(&b, "");
	machine_send(&b.m, &o, true, b.now);
	collect(&b);
	wrote(&b, "AT+CMGS=3\r");
	say(&b, "\r\n> ");
	b.wrote[0] = '\0';
	say(&b, "\r\n+CMGS: 6\r\n" OK);
	/* none comes: it is not waited for */
	assert_in_range(machine_wake(&b.m) - b.now, 1, 50);
	pass(&b, 50);
	wrote(&b, ME "+CMGD=4\r");
}

/* No answer to a text: uncertain, unless the late answer says that it went. */
static void
test_send_without_answer(void **state)
{
	(void)state;
	for (int late = 0; late < 2; late++) {
		struct bench b;
		ready_bench(&b);
		give_text(&b);
		say(&b, "\r\n> ");
		b.wrote[0] = '\0';
		pass(&b, 45000);
		wrote(&b, "AT+CMEE?\r");
		if (late)
			say(&b, "\r\n+CMGS: 5\r\n" OK);
		assert_int_equal(b.sents, 0);
		say(&b, "\r\n+CMEE: 1\r\n" OK);
		assert_int_equal(b.sents, 1);
		assert_int_equal(b.sent.sent, late ? SENT_OK : SENT_UNSURE);
		in_state(&b, MACHINE_READY);
	}
}

/* No prompt: the modem is brought back with escape, and the text is as unsent as before. */
static void
test_no_prompt(void **state)
{
	(void)state;
	struct bench b;
	ready_bench(&b);
	give_text(&b);
	b.wrote[0] = '\0';
	pass(&b, 5000);
	wrote(&b, "\x1b\rAT+CMEE?\r");
	say(&b, "\r\nERROR\r\n\r\n+CMEE: 1\r\n" OK);
	assert_int_equal(b.sent.sent, SENT_REFUSED);
}

static void
test_late_answer(void **state)
{
	(void)state;
	struct bench b;
	ready_bench(&b);
	say(&b, "\r\n+CMTI: \"ME\",4\r\n");
	wrote(&b, ME "+CMGR=4\r");
	pass(&b, 5000);
	wrote(&b, "AT+CMEE?\r");
	pass(&b, 2000);
	wrote(&b, "AT+CMGF?\r");
	/* all at last: the first two finals are not the third's, and the text is swept up */
	say(&b, "\r\n+CMGR: 0,,4\r\n07914477\r\n" OK "\r\n+CMEE: 1\r\n" OK);
	wrote(&b, "");
	say(&b, "\r\n+CMGF: 0\r\n" OK);
	wrote(&b, SM "+CMGL=4\r");
	in_state(&b, MACHINE_READY);
}

static void
test_hung(void **state)
{
	(void)state;
	struct bench b;
	ready_bench(&b);
	give_text(&b);
	say(&b, "\r\n> ");
	b.wrote[0] = '\0';
	pass(&b, 45000);
	pass(&b, 2000);
	pass(&b, 2000);
	wrote(&b, "AT+CMEE?\rAT+CMGF?\rAT+CFUN=1,1\r");
	in_state(&b, MACHINE_HUNG);
	assert_int_equal(b.sent.sent, SENT_UNSURE);
	pass(&b, 2000);
	assert_int_equal(b.closes, 1);
	in_state(&b, MACHINE_CLOSED);
	assert_int_equal(machine_wake(&b.m), 0);
	say(&b, OK); /* too late */
	wrote(&b, "");
}

/*
 * From the last word of a quick modem with a quick network till its port is closed, with a text on the air and without:
 * the station opens it again after half a second, and within 10 s texts are to be answered again.
 */
static void
test_hung_soon(void **state)
{
	(void)state;
	for (int on_the_air = 0; on_the_air < 2; on_the_air++) {
		struct bench b;
		ready_bench(&b);
		give_text(&b);
		say(&b, "\r\n> ");
		b.now += 100;
		say(&b, "\r\n+CMGS: 5\r\n" OK);
		b.wrote[0] = '\0';
		if (on_the_air) {
			b.now += 2000; /* no burst any more */
			give_text(&b);
			say(&b, "\r\n> ");
			wrote(&b, "AT+CMGS=3\r00010203\x1a");
		}
		int64_t silent = b.now;
		while (b.closes == 0 && b.now < silent + 60000)
			pass(&b, 10);
		assert_int_equal(b.now - silent, 7000);
		wrote(&b, on_the_air ? "AT+CMEE?\rAT+CMGF?\rAT+CFUN=1,1\r" : "AT\rAT+CMEE?\rAT+CMGF?\rAT+CFUN=1,1\r");
	}
}

static void
test_nobody_there(void **state)
{
	(void)state;
	struct bench b;
	open_bench(&b);
	for (int i = 0; i < 19; i++)
		pass(&b, 500);
	assert_int_equal(b.closes, 0);
	pass(&b, 500);
	assert_int_equal(b.closes, 1);
	in_state(&b, MACHINE_CLOSED);
}

/* Every command refused: no state is left by it but probing, and nothing spins. */
static void
test_error_to_all(void **state)
{
	(void)state;
	struct bench b;
	open_bench(&b);
	PLAY(&b, greeting);
	int commands = 0;
	for (int i = 0; i < 200; i++) {
		commands += b.wrote[0] != '\0';
		b.wrote[0] = '\0';
		say(&b, "\r\nERROR\r\n");
		pass(&b, 500);
	}
	in_state(&b, MACHINE_LOCKED);
	assert_true(commands <= 101);
}

/* Little more than what 27.005 must have: neither SIM nor network can be asked for, +CPMS wants all of its values. */
static void
test_terse(void **state)
{
	(void)state;
	struct bench b;
	open_bench(&b);
	static const struct turn bare[] = {
	    {"AT\r", "OK\r"},
	    {"ATE0\r", "OK\r"},
	    {"AT+CMEE=1\r", "ERROR\r"},
	    {"AT+CMEE?\r", "+CMEE: 0\rOK\r"},
	    {"AT+CFUN?\r", "+CFUN: 1\rOK\r"},
	    {"AT+CGMM\r", "ERROR\r"},
	};
	PLAY(&b, bare);
	for (int i = 0; i < 3; i++) {
		wrote(&b, "AT+CPIN?\r");
		say(&b, i % 2 == 0 ? "ERROR\r" : "OK\r");
		pass(&b, 1000);
	}
	static const struct turn rest[] = {
	    {"AT+CMGF=0\r", "OK\r"},
	    {"AT+CPMS=?\r", "+CPMS: (\"SM\",\"ME\"),(\"SM\"),(\"SM\")\rOK\r"},
	    {"AT+CPMS?\r", "+CPMS:\"ME\",0,23,\"SM\",0,10,\"SM\",0,10\rOK\r"},
	    {"AT+CMGF=0;+CMGF?\r", "ERROR\r"},
	    {"AT+CSMS=1\r", "ERROR\r"},
	    {"AT+CNMI=?\r", "ERROR\r"},
	    {"AT+CNMI=2,1\r", "ERROR\r"},
	    {"AT+CNMI=1,1\r", "OK\r"},
	    {"AT+CSCA?\r", "ERROR\r"},
	    {"AT+CNUM\r", "ERROR\r"},
	    {"AT+COPS=3,0\r", "ERROR\r"},
	    {"AT+CREG=1\r", "ERROR\r"},
	    {"AT+CEREG=1\r", "ERROR\r"},
	    {"AT+CREG?\r", "ERROR\r"},
	    {"AT+CEREG?\r", "ERROR\r"},
	    {"AT+CSQ\r", "ERROR\r"},
	    {"AT+COPS?\r", "ERROR\r"},
	    {"AT+CPMS=\"SM\"\r", "ERROR\r"},
	    {"AT+CPMS=\"SM\",\"SM\",\"SM\"\r", "+CPMS: 1,10,1,10,1,10\rOK\r"},
	    {"AT+CMGL=4\r", "+CMGL:3,1,,2\rAABB\rOK\r"},
	};
	PLAY(&b, rest);
	in_state(&b, MACHINE_READY);
	assert_int_equal(b.messages, 1);
	assert_int_equal(b.message.slot.index, 3);
}

/* No notice of it, but an echo that had been switched off: all is set up anew. */
static void
test_restart_unsaid(void **state)
{
	(void)state;
	struct bench b;
	ready_bench(&b);
	say(&b, "\r\n+CMTI: \"ME\",4\r\n");
	wrote(&b, ME "+CMGR=4\r");
	say(&b, ME "+CMGR=4\r\r\nERROR\r\n");
	in_state(&b, MACHINE_PROBING);
	wrote(&b, "AT\r");
	/* and where the echo is off from the start: it no longer tells of the network, as it did; or talks in words */
	ready_bench(&b);
	pass(&b, 60000);
	say(&b, ROOM OK);
	say(&b, ROOM OK);
	b.wrote[0] = '\0';
	for (int i = 0; i < 3 && b.m.command != COMMAND_CIRCUIT; i++)
		pass(&b, 1000);
	say(&b, "\r\n+CREG: 0,1\r\n");
	in_state(&b, MACHINE_PROBING);
	ready_bench(&b);
	say(&b, "\r\n+CMTI: \"ME\",4\r\n\r\n+CMGR: \"REC UNREAD\",\"+447700900001\",,\"26/11/22,08:00:00+00\"\r\n");
	in_state(&b, MACHINE_PROBING);
}

static void
test_unplug(void **state)
{
	(void)state;
	struct bench b;
	ready_bench(&b);
	give_text(&b);
	say(&b, "\r\n+CMTI: \"ME\",4\r\n");
	machine_close(&b.m, b.now);
	collect(&b);
	in_state(&b, MACHINE_CLOSED);
	assert_int_equal(b.sent.sent, SENT_NEVER);
	b.wrote[0] = '\0';
	at_forget(&b.reader);
	machine_open(&b.m, 10000, b.now);
	collect(&b);
	PLAY(&b, greeting);
	PLAY(&b, sim_ready);
	PLAY(&b, setup);
	PLAY(&b, online);
	PLAY(&b, empty_sweep);
	in_state(&b, MACHINE_READY);
	assert_true(machine_can_send(&b.m));
}

static void
test_pin(void **state)
{
	(void)state;
	struct bench b;
	open_bench(&b);
	PLAY(&b, greeting);
	say(&b, "\r\n+CPIN: SIM PIN\r\n" OK);
	b.wrote[0] = '\0';
	in_state(&b, MACHINE_LOCKED);
	assert_int_equal(b.pins, 1);
	machine_pin(&b.m, "1234", NULL, b.now);
	collect(&b);
	wrote(&b, "AT+CPIN=\"1234\"\r");
	say(&b, OK);
	assert_int_equal(b.pins_right, 1);
	for (size_t i = 0; i < sizeof b.m.pin; i++)
		assert_int_equal(b.m.pin[i], 0);
	/* a fresh SIM takes a while */
	wrote(&b, "AT+CPIN?\r");
	say(&b, "\r\n+CME ERROR: 14\r\n");
	pass(&b, 1000);
	PLAY(&b, sim_ready);
	in_state(&b, MACHINE_STARTING);
	wrote(&b, "AT+CMGF=0\r");
}

static void
test_wrong_pin(void **state)
{
	(void)state;
	struct bench b;
	open_bench(&b);
	PLAY(&b, greeting);
	say(&b, "\r\n+CPIN: SIM PIN\r\n" OK);
	machine_pin(&b.m, "1111", NULL, b.now);
	collect(&b);
	b.wrote[0] = '\0';
	say(&b, "\r\n+CME ERROR: 16\r\n");
	assert_int_equal(b.pins_wrong, 1);
	in_state(&b, MACHINE_STOPPED);
	/* from now on it only looks, each minute, whether somebody has put things right */
	for (int i = 0; i < 10; i++) {
		pass(&b, 59999);
		wrote(&b, "");
		pass(&b, 1);
		wrote(&b, "AT+CPIN?\r");
		say(&b, "\r\n+CPIN: SIM PIN\r\n" OK);
		machine_pin(&b.m, NULL, "refused before", b.now);
		collect(&b);
		wrote(&b, "");
		in_state(&b, MACHINE_STOPPED);
	}
	assert_int_equal(b.pins_wrong, 1);
	pass(&b, 60000);
	b.wrote[0] = '\0';
	say(&b, "\r\n+CPIN: READY\r\n" OK);
	in_state(&b, MACHINE_STARTING);
}

static void
test_puk(void **state)
{
	(void)state;
	static const char *const asked[] = {
	    "\r\n+CPIN: SIM PUK\r\n" OK, "\r\n+CME ERROR: 12\r\n", "\r\n+CPIN: PH-NET PIN\r\n" OK};
	for (size_t i = 0; i < 3; i++) {
		struct bench b;
		open_bench(&b);
		PLAY(&b, greeting);
		b.wrote[0] = '\0';
		say(&b, asked[i]);
		in_state(&b, MACHINE_STOPPED);
		assert_int_equal(b.pins, 0);
		machine_pin(&b.m, "1234", NULL, b.now);
		collect(&b);
		wrote(&b, "");
	}
}

static void
test_strange_pins(void **state)
{
	(void)state;
	static const char *const pins[] = {"12\"34", "123456789012", "abcd"};
	for (size_t i = 0; i < 3; i++) {
		struct bench b;
		open_bench(&b);
		PLAY(&b, greeting);
		b.wrote[0] = '\0';
		say(&b, "\r\n+CPIN: SIM PIN\r\n" OK);
		machine_pin(&b.m, pins[i], NULL, b.now);
		collect(&b);
		wrote(&b, "");
		in_state(&b, MACHINE_STOPPED);
	}
}

static void
test_no_network(void **state)
{
	(void)state;
	struct bench b;
	open_bench(&b);
	PLAY(&b, greeting);
	PLAY(&b, sim_ready);
	PLAY(&b, setup);
	static const struct turn offline[] = {
	    {"AT+CREG?\r", "\r\n+CREG: 1,2\r\n" OK},
	    {"AT+CEREG?\r", "\r\n+CEREG: 1,0\r\n" OK},
	};
	PLAY(&b, offline);
	in_state(&b, MACHINE_SEARCHING);
	PLAY(&b, empty_sweep); /* texts in the SIM are read all the same */
	assert_false(machine_can_send(&b.m));
	pass(&b, 2000);
	PLAY(&b, offline);
	/* the notice brings it on at once */
	say(&b, "\r\n+CREG: 5\r\n");
	wrote(&b, "AT+CREG?\r");
	say(&b, "\r\n+CREG: 1,5\r\n" OK);
	wrote(&b, "AT+CEREG?\r");
	say(&b, "\r\nERROR\r\n"); /* no LTE in this one */
	in_state(&b, MACHINE_READY);
	assert_true(machine_can_send(&b.m));
}

/* Modems differ in what +CNMI takes (27.005, 3.4.1). */
static void
test_notices(void **state)
{
	(void)state;
	static const struct {
		const char *list, *chosen;
	} lists[] = {
	    {"+CNMI: (0-2),(0-3),(0,2),(0-2),(0,1)", "2,1,0,1,0"},
	    {"+CNMI: (0,1,2),(0,1,2,3),(0,2),(0,1,2),(1)", "2,1,0,1,1"},
	    {"+CNMI: (1,2),(0,1),(0,2),(0,1),(0)", "2,1,0,1,0"},
	    {"+CNMI: (0-3),(0,1),(0,2,3),(0,2),(1)", "2,1,0,2,1"} /* a Cinterion MC75i */,
	    {"+CNMI: (0,1),(0,1),(0),(0)", "1,1,0,0"},
	    {"+CNMI: (3),(1)", "3,1"},
	    {"+CNMI: (0),(0)", "0,0"},
	    {"+CNMI: nonsense", "2,1"},
	};
	for (size_t i = 0; i < sizeof lists / sizeof lists[0]; i++) {
		struct facts f;
		facts_init(&f);
		facts_notice_list(&f, lists[i].list);
		assert_string_equal(f.notices, lists[i].chosen);
	}
}

static void
test_causes(void **state)
{
	(void)state;
	static const struct {
		enum sent_result sent;
		enum at_error error;
		int code, tries;
		bool permanent, counts;
	} causes[] = {
	    {SENT_REFUSED, AT_ERROR_MESSAGE, 28, 0, true, true},
	    {SENT_REFUSED, AT_ERROR_MESSAGE, 1, 0, true, true},
	    {SENT_REFUSED, AT_ERROR_MESSAGE, 38, 99, false, false},
	    {SENT_REFUSED, AT_ERROR_MESSAGE, 331, 99, false, false},
	    {SENT_REFUSED, AT_ERROR_MESSAGE, 41, 0, false, true},
	    {SENT_REFUSED, AT_ERROR_MESSAGE, 41, CAUSE_TRIES - 1, true, true},
	    {SENT_REFUSED, AT_ERROR_MESSAGE, 12345, 0, false, true},
	    {SENT_REFUSED, AT_ERROR_EQUIPMENT, 30, 99, false, false},
	    {SENT_REFUSED, AT_ERROR_PLAIN, -1, 0, false, true},
	    {SENT_UNSURE, AT_ERROR_PLAIN, -1, 0, false, true},
	    {SENT_NEVER, AT_ERROR_PLAIN, -1, 99, false, false},
	};
	for (size_t i = 0; i < sizeof causes / sizeof causes[0]; i++) {
		const struct machine_effect e = {
		    .sent = causes[i].sent, .error = causes[i].error, .code = causes[i].code};
		struct cause c = cause_of(&e, causes[i].tries);
		assert_int_equal(c.permanent, causes[i].permanent);
		assert_int_equal(c.counts, causes[i].counts);
		assert_true(c.pause > 0 && c.text[0] != '\0');
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_happy),
	    cmocka_unit_test(test_answers_of_another),
	    cmocka_unit_test(test_never_in_step),
	    cmocka_unit_test(test_text_in),
	    cmocka_unit_test(test_read_twice),
	    cmocka_unit_test(test_wrong_number),
	    cmocka_unit_test(test_noise),
	    cmocka_unit_test(test_plain_line),
	    cmocka_unit_test(test_one_by_one),
	    cmocka_unit_test(test_card_changed),
	    cmocka_unit_test(test_crowd),
	    cmocka_unit_test(test_trouble),
	    cmocka_unit_test(test_alive),
	    cmocka_unit_test(test_patience),
	    cmocka_unit_test(test_sweep),
	    cmocka_unit_test(test_flood),
	    cmocka_unit_test(test_straight_through),
	    cmocka_unit_test(test_send),
	    cmocka_unit_test(test_parts),
	    cmocka_unit_test(test_send_without_answer),
	    cmocka_unit_test(test_no_prompt),
	    cmocka_unit_test(test_late_answer),
	    cmocka_unit_test(test_hung),
	    cmocka_unit_test(test_hung_soon),
	    cmocka_unit_test(test_nobody_there),
	    cmocka_unit_test(test_error_to_all),
	    cmocka_unit_test(test_terse),
	    cmocka_unit_test(test_restart_unsaid),
	    cmocka_unit_test(test_unplug),
	    cmocka_unit_test(test_pin),
	    cmocka_unit_test(test_wrong_pin),
	    cmocka_unit_test(test_puk),
	    cmocka_unit_test(test_strange_pins),
	    cmocka_unit_test(test_no_list),
	    cmocka_unit_test(test_hung_before),
	    cmocka_unit_test(test_no_network),
	    cmocka_unit_test(test_notices),
	    cmocka_unit_test(test_causes),
	};
	return cmocka_run_group_tests_name("machine", tests, NULL, NULL);
}

/*
 * stick.h - the stick itself: bytes in from the terminal, answers and notices out, one command at a time.
 *
 * An answer is never torn: notices wait until it is out, until no command is half typed and no text is being entered
 * (a fault, "inside", breaks this on purpose).
 */
#ifndef SIMMODEM_STICK_H
#define SIMMODEM_STICK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "tests/simmodem/bytes.h"
#include "tests/simmodem/card.h"
#include "tests/simmodem/profile.h"
#include "tests/simmodem/sent.h"
#include "tests/simmodem/wire.h"

#define STICK_FAILURES 8

/* What it is told to do wrong. */
struct misbehaviour {
	bool hang;        /* swallows everything */
	bool curable;     /* but a restart by command */
	bool deaf;        /* swallows what is typed; notices still come */
	bool no_reports;  /* the network never reports */
	int report;       /* TP-ST of its reports */
	bool no_notices;  /* drops +CMTI */
	bool inside;      /* puts a notice inside each answer */
	int lose;         /* so many sent texts reach the network but are never confirmed */
	char forgets[16]; /* before this command it restarts silently; "" */
	int64_t late;     /* ms more for the next answer */
	struct failure {
		char command[16]; /* "+CMGD" */
		int times;
		int code; /* of +CMS ERROR; 0: bare ERROR */
	} failures[STICK_FAILURES];
};

struct stick_counts {
	long commands, errors, early, delivered, submitted, refused, notices;
	long unread; /* messages deleted that nobody had read */
};

/* Messages that the network keeps until the stick can take them. */
struct held {
	char **hex;
	size_t first, n, room;
};

/* +CREG, +CGREG and +CEREG each have their own <n>. */
enum registration { REG_VOICE, REG_PACKET, REG_LTE, REGISTRATIONS };

struct stick {
	const struct profile *profile;
	struct wire wire;
	struct store stores[STORE_NAMES];
	struct pin pin;
	struct sent sent;
	struct held held;
	struct misbehaviour wrong;
	struct stick_counts counts;
	int64_t latency, now;

	/* What commands have set. */
	bool echo;
	int cmee, reg[REGISTRATIONS], cnmi[5], csms, cmms, cfun;
	enum store_name mem[3]; /* <mem1> read and delete, <mem2> send, <mem3> receive */
	char centre[24];
	bool network;
	int reference; /* last <mr> */

	/* What is going on. */
	struct bytes input, line, answer, notices;
	struct bytes swallowed; /* what was typed while it hung, the last of it */
	int64_t answer_at;      /* 0: no answer is on its way */
	bool entering;          /* after the prompt of +CMGS */
	size_t entering_size;
	char *unconfirmed; /* +CMT sent, +CNMA not yet back */
	int64_t unconfirmed_until;
};

struct stick_options {
	const struct profile *profile;
	const char *pin;
	int sim_slots, baud;
	int64_t latency;
};

void stick_init(struct stick *s, const struct stick_options *o);
void stick_finish(struct stick *s);

/* Power: settings as after unpacking, the PIN asked for anew, the messages kept. greet: says the lines of its start. */
void stick_power(struct stick *s, bool greet);

/* Bytes from the terminal. */
void stick_receive(struct stick *s, const char *from, size_t n, int64_t now);

/* Does what has become due; stick_due is when (steady ms, 0 never). */
void stick_tick(struct stick *s, int64_t now);
int64_t stick_due(const struct stick *s);

/* A line of an answer; a notice of its own. */
void stick_say(struct stick *s, const char *format, ...) __attribute__((format(printf, 2, 3)));
void stick_notice(struct stick *s, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* Whether SIM, radio and network are there. */
bool stick_registered(const struct stick *s);

#endif

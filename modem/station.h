/*
 * station.h - one modem at work: its port, what it says, its machine, and the texts in and out.
 *
 * It owns a descriptor to poll and a time to be woken at; the program's loop does the waiting. Nothing here blocks but
 * the queue's commits.
 */
#ifndef MODEM_STATION_H
#define MODEM_STATION_H

#include <sys/types.h>

#include "base/config.h"
#include "modem/at.h"
#include "modem/inbox.h"
#include "modem/machine.h"
#include "modem/outbox.h"
#include "modem/port.h"
#include "modem/ports.h"
#include "modem/power.h"

#define STATION_PATH 256
#define STATION_PENDING 2048
#define STATION_ARRIVED INBOX_MANY

/* A message that was read and is not yet in the queue. */
struct station_message {
	struct machine_effect message;
	char hex[PDU_HEX];
};

struct station {
	/* Set by the caller before station_init; kept, not owned. */
	const char *name;            /* "modem", "modem-2": what others know it by */
	const char *data_dir, *path; /* path: a device, or "auto" */
	const char *root;            /* before /sys and /dev; "" but in tests */
	const struct station *fleet; /* all there are, n_fleet, this one among them */
	size_t n_fleet;
	const struct config *config;
	struct queue *queue;
	text_answerer *answer;
	void (*forget)(void *context); /* called when an answer is no longer needed: wipe it */
	void *context;

	struct port port;
	struct at_reader reader;
	struct machine machine;
	struct inbox inbox;
	struct outbox outbox;
	char pending[STATION_PENDING]; /* not yet taken by the port */
	size_t n_pending;
	struct station_message arrived[STATION_ARRIVED]; /* since arrived_at, steady */
	size_t n_arrived;
	int64_t arrived_at;
	int64_t reopen_at; /* while closed; steady */
	int failures;      /* ports closed without a word, in a row */
	int candidate;     /* of "auto": the one to try next */
	char open_path[STATION_PATH];
	char device[64];        /* the stick of the open port, "" unknown */
	char open_identity[96]; /* of the open port */
	char identity[96];      /* of the one that a modem last answered on: it may come back under another name */
	dev_t terminal;         /* of the open port: the path may come to mean another one */
	struct power power;
	bool said_missing;
	enum machine_state said_state;
	const char *said_why;
	enum machine_state health_state;
	char health_operator[32];
	int64_t health_at; /* when health was last written; steady, 0 never */
	unsigned long hangs, losses;
};

void station_init(struct station *s);
void station_finish(struct station *s);

/* For poll: the port's descriptor (-1 while closed), and what to wait for. */
int station_fd(const struct station *s);
short station_events(const struct station *s);

/* When station_pass wants to be called, by the steady clock; INT64_MAX: not by the clock. */
int64_t station_wake(const struct station *s);

/* The port can be read or written, or has gone. */
void station_ready(struct station *s, short revents);
/* Time has passed, or the queue has rung. */
void station_pass(struct station *s);

#endif

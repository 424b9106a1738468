/*
 * orders.h - what a test may tell the simulator to do.
 */
#ifndef SIMMODEM_ORDERS_H
#define SIMMODEM_ORDERS_H

#include <stdbool.h>
#include <stdint.h>

#include "tests/simmodem/control.h"
#include "tests/simmodem/stick.h"

struct sim {
	struct stick stick;
	struct control control;
	char *link;
	int reference;  /* of the next long text in */
	uint32_t noise; /* state of the garbage generator: the same garbage every run */
	bool quit;
};

/* Does one line; the answer goes to the client now, or when what it waits for has come. The line is changed. */
void order_do(struct sim *sim, struct client *client, char *line, int64_t now);

/* Answers clients whose wait is over; returns the earliest end of a wait (steady ms), or 0. */
int64_t orders_awaited(struct sim *sim, int64_t now);

/* One order: what follows its name is in line. */
typedef void order_handler(struct sim *sim, struct client *client, char *line, struct bytes *out);
struct order {
	const char *name;
	order_handler *handler;
};
extern const struct order fault_orders[]; /* faults.c; ended by a NULL name */

/* The next word of a line, moving *line behind it, "" at the end; the same as a number; "on" or "off" into *value. */
char *order_word(char **line);
long order_number(char **line, long fallback);
void order_switch(char *line, bool *value, struct bytes *out);

/* Answers. */
void order_ok(struct bytes *out);
void order_wrong(struct bytes *out, const char *why);

/* A list of all orders, for --help. */
extern const char orders_help[];

#endif

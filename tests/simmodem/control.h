/*
 * control.h - the side door for tests: a unix stream socket, one order a line, one line of JSON back.
 */
#ifndef SIMMODEM_CONTROL_H
#define SIMMODEM_CONTROL_H

#include <poll.h>
#include <stdbool.h>
#include <stdint.h>

#include "base/fault.h"
#include "tests/simmodem/bytes.h"

#define CONTROL_CLIENTS 16

/* What a client waits for before it gets its answer. */
enum awaited { AWAIT_NOTHING, AWAIT_SENT, AWAIT_EMPTY };

struct client {
	int fd; /* -1: a free place */
	struct bytes in, out;
	enum awaited awaited;
	size_t count;  /* AWAIT_SENT: so many whole texts */
	int64_t until; /* steady ms */
};

struct control {
	int listener;
	char *path;
	struct client clients[CONTROL_CLIENTS];
};

enum status control_open(struct control *c, const char *path, struct fault *f);
void control_close(struct control *c);

/* Takes a new client; hangs up at once when there is no place for one. */
void control_accept(struct control *c);

/* Reads what a client sent. False when it has gone: it is then freed. */
bool control_read(struct client *c);
/* Takes a whole line off what was read, without its end; NULL if there is none. The caller frees. */
char *control_line(struct client *c);
/* Sends one line. */
void control_say(struct client *c, const struct bytes *json);
void control_flush(struct client *c);

/* The client's side: sends one line, prints the one that comes back; the program's exit code. */
int control_ask(const char *path, int words, char **word);

#endif

/*
 * command.h - the commands that the machine gives, as a table: text, answer, how long it may take, what comes after.
 * Private to machine.
 */
#ifndef MODEM_COMMAND_H
#define MODEM_COMMAND_H

#include "modem/machine.h"

struct command_rule {
	const char *text;   /* without the line end; NULL: command_text makes it */
	const char *prefix; /* how its answer's lines begin; NULL: it has none of use; "": any line */
	int64_t patience;   /* ms to the answer */
	enum command next;  /* what follows in the set-up, COMMAND_NONE: nothing */
	void (*line)(struct facts *f, const char *line);
};

const struct command_rule *command_rule(enum command c);

/* What COMMAND_SYNC asks for: another word each time in a row, so that the answer to the one before isn't taken for it.
 */
const char *command_sync_word(const struct machine *m);

/* The bytes to write, line end included, into m->out; returns how many. */
size_t command_text(struct machine *m, enum command c);

#endif

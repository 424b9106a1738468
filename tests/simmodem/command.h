/*
 * command.h - one line of AT commands (V.250, 5.2 and 5.4): taken apart, looked up, done.
 */
#ifndef SIMMODEM_COMMAND_H
#define SIMMODEM_COMMAND_H

#include <stdbool.h>
#include <stddef.h>

#include "tests/simmodem/stick.h"

/* Final results. Codes are those of 27.007, 9.2 and 27.005, 3.2.5. */
struct result {
	enum { RESULT_OK, RESULT_ERROR, RESULT_CME, RESULT_CMS, RESULT_PROMPT, RESULT_SILENT } kind;
	int code;
};
#define OK ((struct result){.kind = RESULT_OK})
#define ERROR ((struct result){.kind = RESULT_ERROR})
#define CME(n) ((struct result){.kind = RESULT_CME, .code = (n)})
#define CMS(n) ((struct result){.kind = RESULT_CMS, .code = (n)})

enum cme_code { CME_NOT_ALLOWED = 3, CME_SIM_PIN = 11, CME_SIM_PUK = 12, CME_WRONG_PASSWORD = 16, CME_PARAMETERS = 50 };
enum cms_code {
	CMS_NOT_SUPPORTED = 303,
	CMS_PDU_PARAMETER = 304,
	CMS_PARAMETER = 305,
	CMS_SIM_PIN = 311,
	CMS_SIM_PUK = 316,
	CMS_INDEX = 321,
	CMS_NO_CENTRE = 330,
	CMS_NO_NETWORK = 331,
	CMS_NO_CNMA = 340,
};

enum form { FORM_RUN, FORM_READ, FORM_TEST, FORM_SET }; /* AT+X, AT+X?, AT+X=?, AT+X=... */

#define ARGUMENTS 8
struct command {
	const char *name; /* "+CMGS", upper case */
	enum form form;
	char words[ARGUMENTS][32]; /* what follows "=", quotes off */
	int n;
};

/* The number in a place; fallback where nothing was said; -1 if it is no number. */
int command_number(const struct command *c, int place, int fallback);

typedef struct result command_handler(struct stick *s, const struct command *c);

struct command_rule {
	const char *name;
	command_handler *handler;
	bool needs_sim; /* refused while the PIN is missing */
};

/* The tables, each ended by a NULL name. */
extern const struct command_rule general_rules[], network_rules[], storage_rules[], sending_rules[], arrival_rules[];

/* Does a whole line ("AT" off or not), leaving answer and final result in s->answer. */
void command_line(struct stick *s, const char *line);

/* Adds the final result to the answer. */
void command_result(struct stick *s, struct result r);

/* Whether a failure is planned for a command now; uses one up. */
bool command_fails(struct stick *s, const char *name, struct result *r);

/* arrival.c: a message from the network, hex with the service centre; it is held while it can't be taken. */
void arrival(struct stick *s, const char *hex);
/* The network offers what it holds, as long as it is taken. */
void arrival_release(struct stick *s);
/* +CNMA did not come. */
void arrival_expire(struct stick *s);

/* sending.c: the text after the prompt is complete. */
struct result sending_entered(struct stick *s, const char *text, size_t n);

/* network.c: notices after a change of registration. */
void network_changed(struct stick *s);

#endif

/*
 * at.h - what a modem says, cut into events: lines, final results and prompts (ITU-T V.250, 3GPP TS 27.007 and 27.005).
 *
 * Pure, and the same events come out however the bytes are cut up. Which lines answer a command and which are notices
 * is the machine's to know: it depends on the command in flight.
 */
#ifndef MODEM_AT_H
#define MODEM_AT_H

#include <stdbool.h>
#include <stddef.h>

#define AT_LINE 1024 /* longer lines are dropped whole: the longest of use is a PDU of 352 digits */

enum at_kind {
	AT_NOTHING, /* all bytes are used up and no event is complete */
	AT_TEXT,    /* a line that is no final result */
	AT_OK,
	AT_ERROR,  /* ERROR, +CME ERROR, +CMS ERROR and the like */
	AT_PROMPT, /* "> ": the modem waits for a PDU */
};

enum at_error { AT_ERROR_PLAIN, AT_ERROR_EQUIPMENT /* +CME */, AT_ERROR_MESSAGE /* +CMS */ };

struct at_event {
	enum at_kind kind;
	const char *line; /* AT_TEXT: without its end, valid until the next at_read */
	enum at_error error;
	int code; /* of +CME and +CMS; -1 when it was no number */
};

/* Zeroed is ready. Holds the line being read, which may be a patient's: at_forget it at the end. */
struct at_reader {
	char line[AT_LINE];
	size_t n;
	bool overlong; /* the line did not fit and is dropped */
	bool done;     /* line was handed out and is to be wiped */
	unsigned long dropped;
};

/*
 * Reads bytes until an event is complete; returns how many it used. Call again with the rest until *out is AT_NOTHING.
 * Empty lines and control characters vanish.
 */
size_t at_read(struct at_reader *r, const char *bytes, size_t n, struct at_event *out);

/* Wipes what was being read: the port was closed. */
void at_forget(struct at_reader *r);

/* Whether the line begins with a prefix such as "+CMGL:". */
bool at_begins(const char *line, const char *prefix);

/*
 * The i-th value behind the colon, counted from 0 by commas outside quotes and brackets. at_string takes the quotes
 * off; false when there is no such value, or it does not fit. at_integer: false also when it is no whole number.
 */
bool at_string(const char *line, int i, char *out, size_t size);
bool at_integer(const char *line, int i, int *out);
int at_values(const char *line); /* how many there are */

/* Whether a list such as "(0,2-4)" or "0-3" holds a number. */
bool at_list_has(const char *list, int number);

#endif

/*
 * callme.h - asking to be rung: that somebody does, the name, and when.
 */
#ifndef DIALOGUE_CALLME_H
#define DIALOGUE_CALLME_H

#include <stdbool.h>

#include "dialogue/tongue.h"
#include "dialogue/words.h"

#define CALLME_NAME 128
#define CALLME_TIMES 128

struct callme {
	char name[CALLME_NAME];   /* as written; "" not said */
	char times[CALLME_TIMES]; /* times.h; "" not said */
	char phone[20];           /* another number to ring, E.164; "" the sender's own */
	char for_whom[64];        /* "my mum"; "" themselves */
	bool no_message;          /* asks not to be left a message, or not to be texted */
	bool refused;             /* would rather not say */
	bool more;                /* says something beyond name and time: worth a note */
};

/* Whether the text asks for a call, and what it says already. Marks what it understood. */
bool callme_take(struct words *ws, struct callme *out);

/* The same for a text in another language that has asked for a call already, glossed (tongue_gloss). */
void callme_take_in(const struct tongue *tongue, struct words *ws, struct callme *out);

/* The answer to "what name, and when": the same, without the asking; any short text that is no time is a name. */
void callme_take_answer(struct words *ws, bool name_wanted, struct callme *out);

#endif

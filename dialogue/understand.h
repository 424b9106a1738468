/*
 * understand.h - one text, one meaning.
 */
#ifndef DIALOGUE_UNDERSTAND_H
#define DIALOGUE_UNDERSTAND_H

#include "dialogue/callme.h"
#include "dialogue/conversation.h"
#include "dialogue/crisis.h"

/* What the sender wants, finer than the intent that it counts as. */
enum act {
	ACT_EMPTY,
	ACT_ROBOT,
	ACT_STOP,
	ACT_START,
	ACT_CRISIS,
	ACT_HELP_NOW, /* 0: the numbers, nothing more */
	ACT_CANCEL,
	ACT_CHANGE,
	ACT_STATUS,
	ACT_HELP,
	ACT_PRIVACY,
	ACT_AGAIN, /* "?": the last answer again */
	ACT_MORE,
	ACT_BACK,
	ACT_DETAILS,
	ACT_NUMBER,
	ACT_CALL,
	ACT_YES,
	ACT_NO,
	ACT_THANKS,
	ACT_UNDER_16,
	ACT_ORGANISER,
	ACT_LANGUAGE,
	ACT_PLAIN,   /* letters without marks, please */
	ACT_MARKED,  /* and with them again */
	ACT_SURGERY, /* appointments and prescriptions: not here */
	ACT_NEED,
	ACT_WORDS, /* nothing we know: the directory may */
	ACT_COUNT
};

struct meaning {
	enum act act;
	enum crisis crisis;
	long number;        /* ACT_NUMBER; also of "details 2", "call 2"; else -1 */
	struct callme call; /* ACT_CALL */
	struct wish wish;   /* ACT_NEED, ACT_WORDS */
	char lang[8];       /* ACT_LANGUAGE: a code, "" one we do not have */
	char heard[8];      /* the language that the text is in, as far as it tells; "" it does not */
};

/* Never fails. Marks words. lang is what the sender is answered in so far. */
void understand(struct words *ws, const char *lang, struct meaning *out);

enum dialogue_intent act_intent(enum act a);

#endif

/*
 * dialogue.h - what a text is answered. Pure: (conversation, text, directory, now) -> (answers, request, new
 * conversation).
 *
 * It knows no modem, no database and no clock; the directory comes in as a function. The modem and `fingerpost text`
 * call it.
 */
#ifndef DIALOGUE_DIALOGUE_H
#define DIALOGUE_DIALOGUE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "content/directory.h"
#include "dialogue/vocabulary.h"

#define DIALOGUE_MEMORY 1024
#define DIALOGUE_ANSWERS 3
#define DIALOGUE_ANSWER 1024 /* bytes of UTF-8 with NUL */

enum dialogue_intent {
	INTENT_HELP,
	INTENT_NEED,
	INTENT_ACTIVITY,
	INTENT_PICK,
	INTENT_MORE,
	INTENT_CALL,
	INTENT_CANCEL,
	INTENT_CHANGE,
	INTENT_STATUS,
	INTENT_STOP,
	INTENT_START,
	INTENT_CRISIS,
	INTENT_LANGUAGE,
	INTENT_ORGANISER,
	INTENT_IGNORE,
	INTENT_UNKNOWN,
};
const char *dialogue_intent_name(enum dialogue_intent i); /* "help", "need", ... as the command line prints it */

/* The world as one text finds it. Strings are the caller's. */
struct dialogue_world {
	const char *practice;    /* name */
	const char *phone;       /* the number patients are rung from, for reading; "" unknown */
	const char *privacy;     /* where the privacy notice is; "" none */
	const char *callback_by; /* the promise as a date in English words: "Friday 27 November"; dialogue puts it into
	                            a sentence */
	int64_t callback_due;    /* the same as a time, for languages other than English; 0: only the words */
	int promise_days;
	int64_t now;
	double lat, lon;                   /* the practice; both 0 unknown */
	bool first, stopped, open_request; /* as in texting.h */
	unsigned answered_last_hour, answers_an_hour;
	long place;         /* of the sender's own request in line, from 1; 0: staff have it already */
	int64_t place_due;  /* by when it is promised; 0 unknown */
	const char *sender; /* E.164; answers never hold it but in the confirmation's last digits */
	enum status (*find)(
	    void *directory, const struct directory_query *q, struct directory_results *out, struct fault *f);
	enum status (*get)(void *directory, const char *id, int64_t now, struct activity *out, struct fault *f);
	void *directory;
	const struct vocabulary *vocabulary; /* vocabulary.h; NULL: made for each text, which takes longer */
	bool (*locate)(void *directory, const char *postcode, double *lat, double *lon); /* may be NULL */
};

/* What is remembered between two texts of one number: opaque bytes, at most 30 minutes. Zeroed: nothing. */
struct dialogue_memory {
	uint8_t bytes[DIALOGUE_MEMORY];
	size_t size;
};

struct dialogue_result {
	enum dialogue_intent intent;
	char need[16];     /* code understood, or "" */
	char activity[40]; /* id understood or picked, or "" */
	char filters[128]; /* "free, tuesday" for people; "" none */
	char lang[8];
	char answers[DIALOGUE_ANSWERS][DIALOGUE_ANSWER];
	size_t n_answers;
	int segments;     /* of all answers together */
	bool stop, start; /* consent as of now */
	bool cancel;
	bool replace; /* the request is the open one of a moment ago, of which safe_text alone has changed */
	bool request; /* a call-back is wanted: */
	bool crisis;
	char name[128], times[128], note[512], callback_need[16], callback_activity[40], callback_activity_name[128];
	char safe_text[4]; /* "yes", "no": to be texted, and to be left a message; "" not said */
	char for_whom[64]; /* "my mum"; "" themselves */
	char phone[20];    /* another number to ring, E.164; "" the sender's own */
	struct dialogue_memory memory;
	int64_t keep_until;
};

/* Answers one text. before may be NULL. Every answer is within its segment budget: 2 in GSM-7, 3 in UCS-2. The caller
 * wipes *out. */
void dialogue_answer(const struct dialogue_world *world, const struct dialogue_memory *before, const char *text,
    struct dialogue_result *out);

#endif

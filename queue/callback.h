/*
 * callback.h - a patient's request for a call back, captured.
 *
 * What can be done here: add, and (by a key that lives only in /run) let the sender of a text withdraw. Nothing here
 * reads details back: they are sealed to the practice as they are captured.
 */
#ifndef QUEUE_CALLBACK_H
#define QUEUE_CALLBACK_H

#include <stdbool.h>
#include <stdint.h>

#include "base/fault.h"
#include "base/uuid.h"
#include "queue/queue.h"

enum callback_channel { CHANNEL_KIOSK, CHANNEL_TEXT, CHANNEL_STAFF };
enum callback_flag { FLAG_NONE, FLAG_CRISIS };

/* States below CALLBACK_CLOSED are open. The numbers are in the database. */
enum callback_state { CALLBACK_WAITING, CALLBACK_CLAIMED, CALLBACK_TRIED, CALLBACK_CLOSED, CALLBACK_WITHDRAWN };

const char *callback_channel_name(enum callback_channel c); /* "kiosk", "text", "staff" */
const char *callback_state_name(enum callback_state s);     /* "waiting", "claimed", "tried", "closed", "withdrawn" */
const char *callback_flag_name(enum callback_flag flag);    /* "", "crisis" */

/* What is sealed. Every string may be NULL (not said). Strings are the caller's in a request; owned when read back. */
struct callback_details {
	char *name;
	char *phone;     /* E.164, or as given when it is no number */
	char *times;     /* when to ring: "morning", "afternoon", "any", or own words */
	char *voicemail; /* "yes" or "no": safe to leave a message */
	char *safe_text; /* "yes" or "no": safe to text */
	char *first;     /* "text": they want a text before they are rung */
	char *age;
	char *for_whom;    /* "me", or who the patient is */
	char *interpreter; /* language code, or "no" */
	char *access;      /* what they need to be able to talk: Accessible Information Standard */
	char *activity;    /* id of the activity they asked about */
	char *activity_name;
	char *note; /* own words */
};

/* Wipes and frees the strings. */
void callback_details_finish(struct callback_details *d);

struct callback_request {
	char id[UUID_TEXT]; /* made by the caller with uuid_make: adding the same id again is fine and adds nothing */
	enum callback_channel channel;
	const char *need;   /* code of need.h; "CALLME" when none was chosen */
	const char *lang;   /* ISO 639-1 */
	const char *site;   /* the box, or NULL */
	const char *source; /* who asked, on CHANNEL_STAFF ("nurse"); else NULL */
	enum callback_flag flag;
	bool test;         /* a trial by staff: shown as such, left out of counts */
	const char *actor; /* staff id on CHANNEL_STAFF, for the log; NULL: "kiosk", "modem", "staff" */
	struct callback_details details;
};

/*
 * Seals and stores one request, state waiting, due by the promise (a flagged one at once), with its first event;
 * returns after the commit has reached the disk. Only on STATUS_OK may the patient be told "we will ring you". *due, if
 * not NULL, is when.
 */
enum status callback_add(struct queue *q, const struct callback_request *r, int64_t now, int64_t *due, struct fault *f);

/* How many are open and waiting before their first try; for a kiosk's staff screen and STATUS. Negative on failure. */
long callback_waiting(struct queue *q);

#endif

/*
 * worklist.h - the queue as staff work it: lists, and moves through the state machine. Desk and command line only.
 * Nothing here is sealed; details are in unseal.h.
 */
#ifndef QUEUE_WORKLIST_H
#define QUEUE_WORKLIST_H

#include "queue/callback.h"

struct callback {
	char id[UUID_TEXT];
	int64_t created, due, closed; /* ms; closed 0 while open */
	enum callback_channel channel;
	enum callback_state state;
	enum callback_flag flag;
	bool test;
	char need[16], lang[8], site[32], source[32];
	char holder[UUID_TEXT]; /* id of the member of staff who has it, or "" */
	char holder_name[64];
	int attempts;
	char outcome[24];       /* when closed */
	char merged[UUID_TEXT]; /* the call-back that this one was joined to, or "" */
	char helped[40];        /* id of the activity that helped, or "" */
	int64_t tried, reached; /* ms of the first try, and of the first that reached; 0 none */
	int64_t texted;         /* ms of the last text that staff sent; 0 none */
	int64_t exported;       /* ms; 0 not yet */
};

struct callback_filter {
	const char *need, *lang; /* NULL: any */
	bool closed; /* false: the open ones, flagged first, then oldest due first; true: closed and withdrawn, newest
	                first */
	int channel; /* -1: any, else enum callback_channel */
	const char *holder; /* only this member's; NULL any */
	bool overdue;
	int64_t now;
	int test;        /* -1 any, 0 no, 1 only */
	unsigned states; /* bits 1 << enum callback_state; 0 any */
};

/* Where a page goes on: opaque, from the last row of the page before; zeroed for the first. */
struct callback_cursor {
	int64_t flag, due;
	char id[UUID_TEXT];
};

/* Reads up to max rows into out; *n is how many; *next (may be NULL) where the next page begins. */
enum status callback_list(struct queue *q, const struct callback_filter *filter, const struct callback_cursor *from,
    struct callback *out, size_t max, size_t *n, struct callback_cursor *next, struct fault *f);

/* Open ones are counted to the end; late, crisis and test as far as CALLBACK_COUNT_MOST. */
#define CALLBACK_COUNT_MOST 1000
struct callback_counts {
	long waiting, claimed, tried, closed, withdrawn, overdue, crisis, test;
};
enum status callback_count(struct queue *q, int64_t now, struct callback_counts *out, struct fault *f);

enum status callback_get(struct queue *q, const char *id, struct callback *out, struct fault *f);

enum callback_move {
	MOVE_CLAIM,
	MOVE_RELEASE,
	MOVE_HAND_OVER,
	MOVE_ATTEMPT,
	MOVE_CLOSE,
	MOVE_WITHDRAW,
	MOVE_REOPEN,
	MOVE_MERGE
};

/* Outcomes of an attempt and of a close, with their words for people. Static, NULL-name ended. */
struct callback_word {
	const char *code, *words;
	const char *snomed; /* SNOMED CT concept that a practice records for it, or NULL: see steps.c */
};
const struct callback_word *callback_attempt_results(
    void); /* "reached", "no-answer", "voicemail", "wrong-number", "ring-later" */
const struct callback_word *callback_outcomes(
    void); /* "helped", "signposted", "referred", "declined", "not-reached", "unsuitable", "withdrawn", "duplicate" */

struct callback_step {
	enum callback_move move;
	const char *actor;  /* staff id */
	const char *to;     /* MOVE_HAND_OVER: staff id; MOVE_MERGE: the call-back that it is joined to */
	const char *helped; /* MOVE_CLOSE as "helped": id of the activity, or NULL */
	const char *result; /* MOVE_ATTEMPT, MOVE_CLOSE: a code from the tables above */
	int64_t next_due;   /* MOVE_ATTEMPT: when to try again; 0 by the policy (policy.h) */
	int64_t now;
};

/*
 * One move: checked against the state machine (one table), done, and written to the event log, in one transaction.
 * STATUS_REFUSED, with who has it or what state it is in, when the table does not list it or somebody else holds it
 * (managers may release or hand over what others hold).
 */
enum status callback_step(struct queue *q, const char *id, const struct callback_step *step, struct fault *f);

/* Those that were joined to a call-back, oldest first. */
enum status callback_joined(
    struct queue *q, const char *id, struct callback *out, size_t max, size_t *n, struct fault *f);

/* The newest ones since a time whose details are still there, open and closed: among them may be a duplicate. */
enum status callback_recent(
    struct queue *q, int64_t since, struct callback *out, size_t max, size_t *n, struct fault *f);

/* All of them by id, from the one after a given one ("" from the first); for export. */
enum status callback_all(
    struct queue *q, const char *after, struct callback *out, size_t max, size_t *n, struct fault *f);

/* One row of the append-only log, oldest first. */
struct callback_event {
	int64_t at;
	char actor[64];  /* name of the member of staff, or "patient", "kiosk", "modem" */
	char what[24];   /* "added", "claimed", "attempt", "viewed", ... */
	char detail[64]; /* a result code and the like; nothing personal */
};
enum status callback_events(
    struct queue *q, const char *id, struct callback_event *out, size_t max, size_t *n, struct fault *f);

#endif

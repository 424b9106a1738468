/*
 * sending.h - what a modem needs to know and to say about the texts it sends: whose turn it is, what went out and what
 * it cost, and whether it arrived. With texting.h.
 */
#ifndef QUEUE_SENDING_H
#define QUEUE_SENDING_H

#include "queue/texting.h"

/* How pressing a text is; the numbers are in the database. */
enum sending_priority { SENDING_CRISIS, SENDING_ANSWER, SENDING_OTHER };

/* What may be sent now. Zeroed but for least: everything, whichever modem it belongs to. */
struct sending_terms {
	const char *modem;           /* this one's name; NULL: any */
	enum sending_priority least; /* nothing less pressing than this... */
	int64_t others_at;           /* ...until then (ms): for *wait_until */
};

/* After so long a text goes by any modem, although it belongs to another: late is better than never. */
#define SENDING_ADOPTED (10 * CLOCK_MINUTE)

/*
 * The next text due for this modem under these terms, marked "sending" by this call: answers before the rest, oldest
 * first, and fair between numbers. STATUS_MISSING when nothing is due; then *wait_until, if not NULL, is when something
 * will be (0: nothing waits). The caller wipes *out after use (sodium_memzero).
 */
enum status sending_next(struct queue *q, const struct sending_terms *terms, int64_t now, struct text_out *out,
    int64_t *wait_until, struct fault *f);

/*
 * As texting_take, and in the same transaction as sending_next: a commit less between a text and its answer. *claimed:
 * whether *out is a text to send now.
 */
struct sending_claim {
	struct sending_terms terms;
	struct text_out *out;
	bool claimed;
};
enum status sending_take(struct queue *q, const struct text_in *in, int64_t now, text_answerer *answer, void *context,
    struct sending_claim *claim, enum text_taken *taken, struct fault *f);

/* One message of a text that went out. sending_gone: STATUS_MISSING when no such text is being sent. */
struct sending_part {
	const char *modem;
	int sent;      /* messages of this text that are out now, this one among them */
	bool last;     /* it was the last one: number and text are wiped, the thread is marked */
	int reference; /* the network's (TP-MR); -1 when there is none or no report was asked for */
	int price;     /* tenths of a penny */
};
enum status sending_gone(
    struct queue *q, const char *id, const struct sending_part *part, int64_t now, struct fault *f);

/* It may have gone out and nobody knows: staff see that, and it is sent again at not_before. */
enum status sending_uncertain(
    struct queue *q, const char *id, const char *cause, int64_t not_before, int64_t now, struct fault *f);

/*
 * The network reports on a message: found by modem and reference, the newest first. STATUS_MISSING, no fault, when it
 * belongs to no text of ours. arrived false: it never will.
 */
enum status sending_report(
    struct queue *q, const char *modem, int reference, bool arrived, int64_t now, struct fault *f);

/* Messages sent, and what they cost: today and this month, British time. */
struct sending_spent {
	long today, month;               /* messages, each part of a long text one */
	long tenths_today, tenths_month; /* tenths of a penny */
};
enum status sending_spent(struct queue *q, int64_t now, struct sending_spent *out, struct fault *f);

/* Forgets what no report can come for any more. */
enum status sending_forget(struct queue *q, int64_t now, struct fault *f);

#endif

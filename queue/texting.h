/*
 * texting.h - texts in and texts out, as the modem sees them.
 *
 * A text that arrived is taken in one transaction: recognised if it was read before, joined if it is a part, given to
 * the answerer, and stored with its answers, the new conversation and any request. Only after that has returned
 * STATUS_OK may the modem free the SIM's slot.
 *
 * Whatever must stay readable to the modem for some minutes (numbers to answer, menus in progress, parts waiting for
 * the rest) is encrypted under DATA/transit.key, which is thrown away and made anew whenever nothing is in flight: so
 * queue.db, its WAL and its backups never hold a number or a text in plain, and a finished one is unreadable for good.
 * The thread that staff see is sealed like call-backs.
 */
#ifndef QUEUE_TEXTING_H
#define QUEUE_TEXTING_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/fault.h"
#include "base/phone.h"
#include "queue/callback.h"
#include "queue/queue.h"

#define TEXT_BODY                                                                                                      \
	2048 /* bytes of UTF-8 with NUL: more than any joined text that is answered; longer ones are cut at a          \
	        character */
#define TEXT_CONVERSATION 1024 /* bytes of the answerer's own memory of a conversation */
#define TEXT_ANSWERS 4

enum text_kind {
	TEXT_ORDINARY, /* may be answered */
	TEXT_SILENT,   /* kept for staff, never answered: flash, voicemail notice, port-addressed, short code or name as
	                  sender, binary */
};

/* One short message as decoded (3GPP TS 23.040 SMS-DELIVER). Strings are the caller's. */
struct text_in {
	const char *sender; /* E.164; a short code's digits; or an alphanumeric name */
	int64_t sent;       /* the service centre's time stamp, ms */
	const char *body;   /* UTF-8; of a part also halves of characters, see base/text.h */
	enum text_kind kind;
	int part, parts, reference; /* concatenation: part 1..parts; parts 0 or 1 when whole. reference: 8 or 16 bit, |
	                               0x10000 for 16 bit */
	const uint8_t *pdu;         /* as read from the modem, for recognising it again */
	size_t pdu_size;
	const char *modem; /* the one it came by, which its answers go out by; NULL: any */
	bool shown;        /* typed at the command line: answers are shown there, not sent; the thread says sent */
};

/* What the answerer is told. Valid during the call. */
struct text_context {
	const char *sender; /* E.164 */
	const char *body;   /* whole, joined */
	int64_t now;
	bool first;      /* no conversation with this number is remembered */
	bool stopped;    /* the number has sent STOP */
	bool incomplete; /* parts were missing for a day: never answered, kept for staff */
	const uint8_t *conversation;
	size_t conversation_size;    /* what the answerer kept; 0 if nothing or over */
	unsigned answered_last_hour; /* answers sent to this number in the last hour */
	bool open_request;           /* this number has an open request, as far as the key in /run tells */
	long waiting;                /* call-backs waiting */
	long place;                  /* of the sender's own among them, from 1; 0: none, or staff have it already */
	int64_t due;                 /* by when the sender's own is promised; 0: none */
};

enum text_consent { CONSENT_AS_IT_WAS, CONSENT_STOP, CONSENT_START };

/* What the answerer says. Pointers must stay valid until texting_take has returned. Zeroed: no answer. */
struct text_reply {
	const char *answers[TEXT_ANSWERS]; /* UTF-8; n_answers of them, in order */
	size_t n_answers;
	const struct callback_request *request; /* NULL: none. details.phone NULL means the sender's own number */
	enum text_consent consent;
	uint8_t conversation[TEXT_CONVERSATION];
	size_t conversation_size;
	int64_t keep_until; /* when the conversation is forgotten */
	/* the request's details take the place of those of the sender's newest open one, which is not asked for again;
	 * the names of those that changed, for the log. NULL: a new one */
	const char *replaces;
	bool withdraw; /* CANCEL: withdraw the sender's open request, when open_request said there is one */
};

typedef void text_answerer(void *context, const struct text_context *in, struct text_reply *out);

enum text_taken {
	TEXT_NEW,      /* stored (and answered, if the answerer did) */
	TEXT_REPEATED, /* was read before: nothing done, the slot may be freed */
	TEXT_PART,     /* stored; other parts are missing yet */
};

/*
 * Takes one text; see above. On failure nothing is stored and the slot must be kept. *taken may be NULL.
 */
enum status texting_take(struct queue *q, const struct text_in *in, int64_t now, text_answerer *answer, void *context,
    enum text_taken *taken, struct fault *f);

/* Gives parts whose rest did not come within a day to staff, as incomplete texts. Returns how many; call at start and
 * hourly. */
int texting_expire(struct queue *q, int64_t now);

enum text_state { TEXT_QUEUED, TEXT_SENDING, TEXT_SENT, TEXT_FAILED };

/* One text to send. */
struct text_out {
	char id[UUID_TEXT];
	char to[PHONE_TEXT]; /* E.164 */
	char body[TEXT_BODY];
	int parts_sent; /* of a long one, before it was interrupted */
	int reference;  /* concatenation reference, 0 to 255: the same at every try */
	int tries;
	bool uncertain; /* it may have gone out before a crash: sent again all the same */
};

/* Puts an outbound text in the queue outside an answer (staff, kiosk's "text it to my phone"). STATUS_REFUSED after
 * STOP. */
enum status texting_send(
    struct queue *q, const char *to, const char *body, const char *callback_id, int64_t now, struct fault *f);

/* As texting_send, to staff who wait for it with their own phone: quiet hours do not hold it back. */
enum status texting_send_now(struct queue *q, const char *to, const char *body, int64_t now, struct fault *f);

/* A text did not go out: try again at not_before (counts: a try was used up), or, with not_before 0, failed for good;
 * cause is a few words for staff ("+CMS ERROR: 28"). */
enum status texting_failed(
    struct queue *q, const char *id, const char *cause, bool counts, int64_t not_before, int64_t now, struct fault *f);

/*
 * At start: whatever was "sending" is uncertain and queued again, which uses up a try: a text at which the program ends
 * every time is given up after tries_most and stops nothing behind it. Returns how many were queued again; -1: fault.
 */
int texting_recover(struct queue *q, int tries_most, int64_t now, struct fault *f);

/* Throws the transit key away if nothing is in flight (conversations over and forgotten first). Call now and then. True
 * if it did. */
bool texting_rotate(struct queue *q, int64_t now);

/* Counts for status: texts waiting to be sent, failed in the last day, received and sent since midnight (British). */
struct texting_counts {
	long queued, failed, received_today, sent_today;
};
enum status texting_count(struct queue *q, int64_t now, struct texting_counts *out, struct fault *f);

#endif

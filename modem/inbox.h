/*
 * inbox.h - messages from the machine into the queue. Only what the queue has safely is released.
 */
#ifndef MODEM_INBOX_H
#define MODEM_INBOX_H

#include "modem/machine.h"
#include "modem/outbox.h"
#include "modem/repeats.h"
#include "queue/sending.h"

#define INBOX_DAMAGED 8
#define INBOX_MANY 16
#define INBOX_PATIENCE 3      /* readings of a damaged message, all the same, before it is taken as it is; */
#define INBOX_PATIENCE_ALL 30 /* or so many, each another */
#define INBOX_REFUSALS 5      /* of a text by a queue that takes others: it is stored as unreadable then */

struct inbox {
	struct queue *queue;
	text_answerer *answer;
	void *context;
	void (*wipe)(void *context);   /* an answer is no longer needed; may be NULL */
	const char *own;               /* our own number, E.164, or "": never answered */
	const char *name;              /* the modem's */
	struct outbox *outbox;         /* answers go there straight away when it is idle; NULL: by the queue alone */
	const struct machine *machine; /* of the message being taken */
	bool several;                  /* there are others: answers go out by the one that the text came in by */
	/* messages that did not arrive whole over the line, and how often */
	struct {
		struct slot slot;
		int same, all;
	} damaged[INBOX_DAMAGED];
	int next_damaged;
	/* texts that the queue did not take although it took others since */
	struct {
		struct slot slot;
		int times;
		unsigned long received; /* by then */
	} refusals[INBOX_DAMAGED];
	int next_refusal;
	struct slot slot;     /* of the message being taken */
	char sim[PHONE_TEXT]; /* our own number as the SIM has it, E.164 or "" */
	bool hopeless;        /* the queue will never take it as it is */
	struct repeats repeats;
	unsigned long received, repeated, unreadable, refused, reports, silenced;
};

/*
 * Takes an EFFECT_MESSAGE and releases its slot. False when the queue could not take it: the slot keeps it, and a later
 * sweep brings it again.
 */
bool inbox_take(struct inbox *i, struct machine *m, const struct machine_effect *message, int64_t now, int64_t steady);

/*
 * Takes several in their order, at most INBOX_MANY of them with one commit, and releases those that were taken. Should
 * the commit fail, each is taken by itself.
 */
void inbox_take_all(
    struct inbox *i, struct machine *m, const struct machine_effect *messages, size_t n, int64_t now, int64_t steady);

/* Whether a decoded text may be answered, and who sent it: E.164, or what stands there when it is no number. */
enum text_kind inbox_kind(const struct pdu *p, const char *own, char sender[PDU_ADDRESS]);

#endif

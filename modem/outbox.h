/*
 * outbox.h - texts from the queue to the machine, part by part, and what became of them back to the queue.
 */
#ifndef MODEM_OUTBOX_H
#define MODEM_OUTBOX_H

#include "modem/machine.h"
#include "modem/segments.h"
#include "queue/texting.h"

struct outbox {
	struct queue *queue;
	struct text_out text; /* the one being sent, if busy */
	struct segments segments;
	int part; /* the next one to go, from 0 */
	bool busy;
	int64_t wake; /* when to look again, ms since 1970; 0: when the queue rings */
	unsigned long sent, failed;
};

/* Queues again what a crash left in the middle. */
void outbox_init(struct outbox *o, struct queue *q);
void outbox_finish(struct outbox *o);

/* Gives the machine the next part if it can take one and there is one. Call whenever something may have changed. */
void outbox_pump(struct outbox *o, struct machine *m, int64_t now, int64_t steady);

/* An EFFECT_SENT. */
void outbox_settle(struct outbox *o, const struct machine_effect *sent, int64_t now);

#endif

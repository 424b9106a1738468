/*
 * outbox.h - texts from the queue to the machine, part by part, and what became of them back to the queue.
 *
 * A modem that is without network is not given texts to fail with: after such a refusal the whole outbox waits a
 * little, longer each time, and goes on at once when the network is back.
 */
#ifndef MODEM_OUTBOX_H
#define MODEM_OUTBOX_H

#include "base/config.h"
#include "modem/machine.h"
#include "modem/segments.h"
#include "queue/sending.h"

struct outbox {
	struct queue *queue;
	const struct config *config;
	const char *name;     /* of the modem */
	struct text_out text; /* the one being sent, if busy */
	struct segments segments;
	int part; /* the next one to go, from 0 */
	bool busy;
	bool unsaved;       /* a part has gone and the queue does not know yet */
	int gone_reference; /* that part's */
	int64_t wake;       /* when to look again, ms since 1970; 0: when the queue rings */
	int64_t held_until; /* without network; ms since 1970 */
	int refusals;       /* for want of a network, in a row */
	bool capped;        /* the day's messages are used up */
	unsigned long sent, failed;
};

void outbox_init(struct outbox *o, struct queue *q, const struct config *config, const char *name);
void outbox_finish(struct outbox *o);

/* Gives the machine the next part if it can take one and there is one. Call whenever something may have changed. */
void outbox_pump(struct outbox *o, struct machine *m, int64_t now, int64_t steady);

/* Whether it would take a text just now, and under what terms. */
bool outbox_open(struct outbox *o, const struct machine *m, int64_t now, struct sending_terms *terms);
/* Takes one that was claimed with them: o->text holds it already. */
void outbox_adopt(struct outbox *o, int64_t now);

/* The network is (still, or again) there: what waits for it need not. */
void outbox_resume(struct outbox *o);

/*
 * An EFFECT_SENT. That a part went out, and others of its text are to follow, is noted in the queue by outbox_save
 * only: call it once the bytes of the next part are on their way, so that the line is busy meanwhile. After the last
 * one the next text is fetched with the same commit.
 */
void outbox_settle(struct outbox *o, const struct machine_effect *sent, int64_t now);
void outbox_save(struct outbox *o, int64_t now);

#endif

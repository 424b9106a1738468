#include "modem/outbox.h"

#include <sodium.h>
#include <string.h>

#include "base/clock.h"
#include "base/log.h"
#include "modem/allowance.h"
#include "modem/cause.h"

/* A queue that cannot be read now (disk full, restore) is asked again after a while. */
#define QUEUE_PAUSE (5 * CLOCK_SECOND)
#define HELD_LONGEST 5 /* doublings of a second */
#define UNSURE_PAUSE (1 * CLOCK_SECOND)

void
outbox_init(struct outbox *o, struct queue *q, const struct config *config, const char *name)
{
	*o = (struct outbox){.queue = q, .config = config, .name = name};
}

void
outbox_finish(struct outbox *o)
{
	sodium_memzero(o, sizeof *o);
}

static void
forget_text(struct outbox *o)
{
	sodium_memzero(&o->text, sizeof o->text);
	memset(&o->segments, 0, sizeof o->segments);
	o->busy = o->unsaved = false;
}

static void
warn(enum status s, const struct fault *f)
{
	if (s != STATUS_OK)
		log_warning("%s", f->text);
}

static void
fail(struct outbox *o, const char *cause, bool counts, int64_t not_before, int64_t now)
{
	struct fault f;
	if (not_before == 0)
		log_warning("a text was not sent, for good: %s", cause);
	o->failed += not_before == 0;
	warn(texting_failed(o->queue, o->text.id, cause, counts, not_before, now, &f), &f);
	forget_text(o);
}

static void
look_at_cap(struct outbox *o, bool capped)
{
	if (capped && !o->capped)
		log_warning("%d messages were sent today, as many as the settings allow: until midnight only help in a "
		            "crisis is sent",
		    o->config->messages_a_day);
	o->capped = capped;
}

static enum status
terms_now(struct outbox *o, int64_t now, struct sending_terms *terms, struct fault *f)
{
	struct sending_spent spent;
	*terms = (struct sending_terms){.modem = o->name};
	enum status s = sending_spent(o->queue, now, &spent, f);
	if (s == STATUS_OK)
		look_at_cap(o, allowance_of(o->config, spent.today, now, terms));
	return s;
}

static enum status
next(struct outbox *o, int64_t now, struct fault *f)
{
	struct sending_terms terms;
	enum status s = terms_now(o, now, &terms, f);
	if (s != STATUS_OK)
		return s;
	return sending_next(o->queue, &terms, now, &o->text, &o->wake, f);
}

bool
outbox_open(struct outbox *o, const struct machine *m, int64_t now, struct sending_terms *terms)
{
	return !o->busy && machine_can_send(m) && now >= o->held_until && terms_now(o, now, terms, NULL) == STATUS_OK;
}

void
outbox_adopt(struct outbox *o, int64_t now)
{
	o->busy = true;
	o->part = o->text.parts_sent;
	if (!segments_cut(o->text.body, &o->segments) || o->part >= o->segments.n)
		fail(o, "too long", true, 0, now);
}

/* Fetches the next text; false when none is due. A text that can't be sent at all is settled here: then busy is false.
 */
static bool
fetch(struct outbox *o, int64_t now)
{
	struct fault f;
	if (now < o->held_until) {
		o->wake = o->held_until;
		return false;
	}
	enum status s = next(o, now, &f);
	if (s != STATUS_OK && s != STATUS_MISSING) {
		log_warning("%s", f.text);
		o->wake = now + QUEUE_PAUSE;
	}
	if (s != STATUS_OK)
		return false;
	outbox_adopt(o, now);
	return true;
}

static void
send_part(struct outbox *o, struct machine *m, int64_t now, int64_t steady)
{
	struct pdu pdu;
	struct pdu_octets octets;
	struct fault f;
	segments_submit(&o->segments, o->part, o->text.to, o->text.reference, &pdu);
	pdu.report = o->config->reports != 0 && m->facts.reports;
	if (pdu_submit_encode(&pdu, &octets, &f) == STATUS_OK)
		machine_send(m, &octets, o->part + 1 < o->segments.n, steady);
	else
		fail(o, "cannot be written as a text", true, 0, now);
	sodium_memzero(&pdu, sizeof pdu);
	sodium_memzero(&octets, sizeof octets);
}

void
outbox_pump(struct outbox *o, struct machine *m, int64_t now, int64_t steady)
{
	while (machine_can_send(m)) {
		if (!o->busy && !fetch(o, now))
			return;
		if (o->busy)
			send_part(o, m, now, steady);
	}
}

void
outbox_resume(struct outbox *o)
{
	o->held_until = 0;
}

static void
save_part(struct outbox *o, bool last, int64_t now)
{
	struct fault f;
	const struct sending_part part = {.modem = o->name,
	    .sent = o->part,
	    .last = last,
	    .reference = o->config->reports != 0 ? o->gone_reference : -1,
	    .price = o->config->price_tenths};
	o->unsaved = false;
	warn(sending_gone(o->queue, o->text.id, &part, now, &f), &f);
}

void
outbox_save(struct outbox *o, int64_t now)
{
	if (o->unsaved)
		save_part(o, false, now);
}

/* All of the text is out. The next one is fetched with the same commit, for which the line would have to wait. */
static void
text_gone(struct outbox *o, int64_t now)
{
	struct fault f;
	bool batch = queue_batch_begin(o->queue, &f) == STATUS_OK;
	save_part(o, true, now);
	o->sent++;
	forget_text(o);
	if (!batch)
		return;
	fetch(o, now);
	enum status s = queue_batch_end(o->queue, &f);
	warn(s, &f);
	if (s != STATUS_OK)
		forget_text(o);
}

static void
part_gone(struct outbox *o, int reference, int64_t now)
{
	/* one that went without the next being sent at once, as when the state changed */
	outbox_save(o, now);
	o->part++;
	o->refusals = 0;
	o->gone_reference = reference;
	if (o->part >= o->segments.n)
		text_gone(o, now);
	else
		o->unsaved = true;
}

/* Nothing is wrong with the text: it stays the next one. */
static void
hold(struct outbox *o, const struct cause *c, int64_t now)
{
	int doublings = o->refusals < HELD_LONGEST ? o->refusals : HELD_LONGEST;
	o->refusals++;
	o->held_until = now + (CLOCK_SECOND << doublings);
	fail(o, c->text, false, now, now);
}

static void
unsure(struct outbox *o, const struct cause *c, int64_t now)
{
	struct fault f;
	log_warning("a text may have gone out and may not: it is sent again");
	warn(sending_uncertain(o->queue, o->text.id, c->text, now + UNSURE_PAUSE, now, &f), &f);
	forget_text(o);
}

void
outbox_settle(struct outbox *o, const struct machine_effect *sent, int64_t now)
{
	if (!o->busy)
		return;
	if (sent->sent != SENT_OK)
		outbox_save(o, now);
	struct cause c = cause_of(sent, o->text.tries);
	switch (sent->sent) {
	case SENT_OK:
		part_gone(o, sent->reference, now);
		return;
	case SENT_NEVER:
		fail(o, c.text, false, now, now);
		return;
	case SENT_UNSURE:
		if (c.permanent)
			fail(o, c.text, true, 0, now);
		else
			unsure(o, &c, now);
		return;
	case SENT_REFUSED:
		if (c.counts)
			fail(o, c.text, true, c.permanent ? 0 : now + c.pause, now);
		else
			hold(o, &c, now);
		return;
	}
}

#include "modem/outbox.h"

#include <sodium.h>
#include <string.h>

#include "base/clock.h"
#include "base/log.h"
#include "modem/cause.h"

/* A queue that cannot be read now (disk full, restore) is asked again after a while. */
#define QUEUE_PAUSE (5 * CLOCK_SECOND)

void
outbox_init(struct outbox *o, struct queue *q)
{
	struct fault f;
	memset(o, 0, sizeof *o);
	o->queue = q;
	int n = texting_recover(q, &f);
	if (n < 0)
		log_warning("%s", f.text);
	else if (n > 0)
		log_warning("%d text%s had been begun before: sending again", n, n == 1 ? "" : "s");
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
	o->busy = false;
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

/* Fetches the next text; false when none is due. A text that can't be sent at all is settled here: then busy is false.
 */
static bool
fetch(struct outbox *o, int64_t now)
{
	struct fault f;
	enum status s = texting_next(o->queue, now, &o->text, &o->wake, &f);
	if (s != STATUS_OK && s != STATUS_MISSING) {
		log_warning("%s", f.text);
		o->wake = now + QUEUE_PAUSE;
	}
	if (s != STATUS_OK)
		return false;
	o->busy = true;
	o->part = o->text.parts_sent;
	if (!segments_cut(o->text.body, &o->segments) || o->part >= o->segments.n)
		fail(o, "too long", true, 0, now);
	return true;
}

static void
send_part(struct outbox *o, struct machine *m, int64_t now, int64_t steady)
{
	struct pdu pdu;
	struct pdu_octets octets;
	struct fault f;
	segments_submit(&o->segments, o->part, o->text.to, o->text.reference, &pdu);
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

static void
part_gone(struct outbox *o, int64_t now)
{
	struct fault f;
	o->part++;
	warn(texting_part_sent(o->queue, o->text.id, o->part, &f), &f);
	if (o->part < o->segments.n)
		return;
	warn(texting_sent(o->queue, o->text.id, now, &f), &f);
	o->sent++;
	forget_text(o);
}

void
outbox_settle(struct outbox *o, const struct machine_effect *sent, int64_t now)
{
	if (!o->busy)
		return;
	if (sent->sent == SENT_OK) {
		part_gone(o, now);
		return;
	}
	struct cause c = cause_of(sent, o->text.tries);
	fail(o, c.text, c.counts, c.permanent ? 0 : now + c.pause, now);
}

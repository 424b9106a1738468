#include "modem/inbox.h"

#include <sodium.h>
#include <stdio.h>
#include <string.h>

#include "base/log.h"
#include "base/phone.h"

/* 9.2.3.9: a text that nobody sees, and texts that replace an earlier one: services use them, people don't. */
static bool
service_pid(uint8_t pid)
{
	return pid >= 0x40 && pid <= 0x47;
}

enum text_kind
inbox_kind(const struct pdu *p, const char *own, char sender[PDU_ADDRESS])
{
	char e164[PHONE_TEXT];
	enum phone_kind kind = p->peer.type == PDU_ALPHANUMERIC ? PHONE_INVALID : phone_parse(p->peer.text, e164);
	bool number = kind != PHONE_INVALID && kind != PHONE_SHORT;
	snprintf(sender, PDU_ADDRESS, "%s", kind == PHONE_INVALID ? p->peer.text : e164);
	if (sender[0] == '\0')
		snprintf(sender, PDU_ADDRESS, "unknown");
	bool for_people = !p->coding.waiting && !p->coding.compressed && p->coding.message_class != 0 &&
	                  p->coding.alphabet != SMS_8BIT && !p->header.port && !p->header.waiting &&
	                  !service_pid(p->pid);
	return number && for_people && strcmp(sender, own) != 0 ? TEXT_ORDINARY : TEXT_SILENT;
}

/*
 * A slot's message has come damaged. Whether it is to be taken as it is: it came the same again and again, so it lies
 * there like that; or it has come in so many ways that it will not come whole.
 */
static bool
damaged_for_good(struct inbox *i, const struct slot *slot)
{
	int k = 0;
	while (k < INBOX_DAMAGED && (i->damaged[k].all == 0 || !slot_same(&i->damaged[k].slot, slot)))
		k++;
	if (k == INBOX_DAMAGED) {
		k = i->next_damaged;
		i->next_damaged = (i->next_damaged + 1) % INBOX_DAMAGED;
		i->damaged[k].all = i->damaged[k].same = 0;
	}
	bool same = i->damaged[k].all > 0 && i->damaged[k].slot.check == slot->check;
	i->damaged[k].slot = *slot;
	i->damaged[k].same = same ? i->damaged[k].same + 1 : 1;
	i->damaged[k].all++;
	return i->damaged[k].same >= INBOX_PATIENCE || i->damaged[k].all >= INBOX_PATIENCE_ALL;
}

/* Octets of a message; -1 when it did not come over the line as the modem announced it. */
static int
octets_of(const struct machine_effect *message, uint8_t octets[PDU_OCTETS])
{
	int n = pdu_from_hex(message->bytes, message->n, octets);
	/* an old modem may leave out the centre (27.005, 3.1). What comes first is then the first octet of a deliver,
	 * which no centre's length looks like: so an octet lost on the way is not taken for that */
	bool bare = n > 0 && n == message->tpdu && n < PDU_OCTETS && octets[0] != 0 && (octets[0] & 3) == 0;
	if (bare) {
		memmove(octets + 1, octets, (size_t)n++);
		octets[0] = 0;
	}
	return n > 0 && n - 1 - octets[0] == message->tpdu ? n : -1;
}

/*
 * Whether the queue refuses this one for what it is, and not because it can take none just now: told so, or refused
 * again and again while others were taken.
 */
static bool
hopeless(struct inbox *i, const struct slot *slot, enum status s)
{
	int k = 0;
	while (k < INBOX_DAMAGED && (i->refusals[k].times == 0 || !slot_same(&i->refusals[k].slot, slot)))
		k++;
	if (k == INBOX_DAMAGED) {
		k = i->next_refusal;
		i->next_refusal = (i->next_refusal + 1) % INBOX_DAMAGED;
		i->refusals[k].slot = *slot;
		i->refusals[k].times = 0;
		i->refusals[k].received = i->received;
	}
	i->refusals[k].times++;
	bool others = i->received > i->refusals[k].received;
	return s == STATUS_INPUT || (i->refusals[k].times >= INBOX_REFUSALS && others);
}

static bool
take(struct inbox *i, const struct text_in *in, int64_t now)
{
	struct fault f;
	enum text_taken taken;
	struct sending_claim claim = {0};
	bool straight = i->outbox != NULL && outbox_open(i->outbox, i->machine, now, &claim.terms);
	if (straight)
		claim.out = &i->outbox->text;
	enum status s = sending_take(i->queue, in, now, i->answer, i->context, straight ? &claim : NULL, &taken, &f);
	if (s == STATUS_OK && claim.claimed)
		outbox_adopt(i->outbox, now);
	i->hopeless = false;
	if (s != STATUS_OK) {
		log_warning("a text stays in the modem: %s", f.text);
		i->refused++;
		i->hopeless = hopeless(i, &i->slot, s);
		return false;
	}
	i->received += taken != TEXT_REPEATED;
	i->repeated += taken == TEXT_REPEATED;
	return true;
}

/* What can't be read is not thrown away: staff see that there was something. */
static bool
take_unreadable(struct inbox *i, const uint8_t *octets, size_t n, const struct pdu *p, int64_t now)
{
	char sender[PDU_ADDRESS];
	inbox_kind(p, i->own, sender);
	const struct text_in in = {.sender = sender,
	    .sent = p->dated ? p->sent : now,
	    .body = "[This text could not be read.]",
	    .kind = TEXT_SILENT,
	    .pdu = octets,
	    .pdu_size = n};
	i->unreadable++;
	bool taken = take(i, &in, now);
	sodium_memzero(sender, sizeof sender);
	return taken;
}

/* Two machines that answer each other would go on for ever. Staff see what they say all the same. */
static bool
repeating(struct inbox *i, const struct text_in *in, int64_t now)
{
	bool too_often = repeats_note(&i->repeats, in->sender, in->body, in->sent, now);
	i->silenced += too_often;
	return too_often;
}

static bool
take_deliver(struct inbox *i, const uint8_t *octets, size_t n, const struct pdu *p, int64_t now)
{
	char sender[PDU_ADDRESS];
	struct text_in in = {.sent = p->dated ? p->sent : now,
	    .body = p->text,
	    .part = p->header.part,
	    .parts = p->header.parts,
	    .reference = p->header.reference | (p->header.wide ? 0x10000 : 0),
	    .pdu = octets,
	    .modem = i->several ? i->name : NULL,
	    .pdu_size = n};
	in.kind = inbox_kind(p, i->own, sender);
	in.sender = sender;
	if (strcmp(sender, i->sim) == 0)
		in.kind = TEXT_SILENT;
	if (in.kind == TEXT_ORDINARY && repeating(i, &in, now))
		in.kind = TEXT_SILENT;
	bool taken = take(i, &in, now);
	sodium_memzero(sender, sizeof sender);
	return taken;
}

/* 23.040, 9.2.3.15: below 0x20 it arrived, below 0x40 the centre still tries, the rest is for good. */
static bool
take_report(struct inbox *i, const struct pdu *p, int64_t now)
{
	struct fault f;
	i->reports++;
	if (p->status >= 0x20 && p->status < 0x40)
		return true;
	enum status s = sending_report(i->queue, i->name, p->reference, p->status < 0x20, now, &f);
	if (s != STATUS_OK && s != STATUS_MISSING)
		log_warning("%s", f.text);
	return s == STATUS_OK || s == STATUS_MISSING;
}

static bool
take_octets(struct inbox *i, const uint8_t *octets, size_t n, int64_t now)
{
	struct pdu p;
	enum status s = pdu_decode(octets, n, &p, NULL);
	bool taken;
	if (s == STATUS_OK && p.kind == PDU_DELIVER)
		taken = take_deliver(i, octets, n, &p, now);
	else if (s == STATUS_OK && p.kind == PDU_REPORT)
		taken = take_report(i, &p, now);
	else
		/* of another kind than what comes in: a bit may have fallen over on the line */
		taken = take_unreadable(i, octets, n, &p, now);
	if (!taken && i->hopeless)
		taken = take_unreadable(i, octets, n, &p, now);
	sodium_memzero(&p, sizeof p);
	return taken;
}

/* Into the queue; the slot is the caller's to free. */
static bool
store(struct inbox *i, const struct machine *m, const struct machine_effect *message, int64_t now)
{
	uint8_t octets[PDU_OCTETS];
	struct pdu nothing = {0};
	bool taken;
	i->slot = message->slot;
	i->machine = m;
	if (phone_parse(m->facts.own, i->sim) == PHONE_INVALID)
		i->sim[0] = '\0';
	i->hopeless = false;
	int n = octets_of(message, octets);
	if (n >= 0)
		taken = take_octets(i, octets, (size_t)n, now);
	else if (i->slot.index >= 0 && !damaged_for_good(i, &i->slot))
		taken = false;
	else
		taken = take_unreadable(i, (const uint8_t *)message->bytes, message->n, &nothing, now);
	sodium_memzero(octets, sizeof octets);
	return taken;
}

/* Somebody waits for an answer, nobody for the slot: it is freed behind it. */
static void
answer_first(struct inbox *i, struct machine *m, int64_t now, int64_t steady)
{
	if (i->outbox != NULL)
		outbox_pump(i->outbox, m, now, steady);
}

static void
let_go(struct machine *m, const struct slot *slot, bool taken, int64_t steady)
{
	if (taken)
		machine_release(m, slot, steady);
	else
		machine_keep(m, slot, steady);
}

bool
inbox_take(struct inbox *i, struct machine *m, const struct machine_effect *message, int64_t now, int64_t steady)
{
	bool taken = store(i, m, message, now);
	answer_first(i, m, now, steady);
	let_go(m, &message->slot, taken, steady);
	return taken;
}

/* As one commit; false: nothing has happened. */
static bool
store_all(
    struct inbox *i, const struct machine *m, const struct machine_effect *messages, size_t n, bool *taken, int64_t now)
{
	struct fault f;
	/* an answer is claimed once there is a commit that holds */
	struct outbox *outbox = i->outbox;
	const struct inbox before = *i;
	if (queue_batch_begin(i->queue, &f) != STATUS_OK)
		return false;
	i->outbox = NULL;
	for (size_t k = 0; k < n; k++) {
		taken[k] = store(i, m, &messages[k], now);
		if (i->wipe != NULL)
			i->wipe(i->context);
	}
	i->outbox = outbox;
	if (queue_batch_end(i->queue, &f) == STATUS_OK)
		return true;
	*i = before;
	return false;
}

void
inbox_take_all(
    struct inbox *i, struct machine *m, const struct machine_effect *messages, size_t n, int64_t now, int64_t steady)
{
	bool taken[INBOX_MANY];
	bool together = n > 1 && n <= INBOX_MANY && store_all(i, m, messages, n, taken, now);
	if (together)
		answer_first(i, m, now, steady);
	for (size_t k = 0; k < n; k++) {
		if (together)
			let_go(m, &messages[k].slot, taken[k], steady);
		else
			inbox_take(i, m, &messages[k], now, steady);
		if (i->wipe != NULL)
			i->wipe(i->context);
	}
}

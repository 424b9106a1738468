/*
 * fuzz_pdu.c - a message off the air, as octets: whatever they are, every field is in its bounds and the text is UTF-8;
 * and what was read, written again and read again, says the same.
 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/text.h"
#include "modem/pdu.h"
#include "modem/segments.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static bool
within(int value, int low, int high)
{
	return value >= low && value <= high;
}

static void
check_fields(const struct pdu *p)
{
	const struct pdu_header *h = &p->header;
	bool fine = strnlen(p->text, PDU_TEXT) < PDU_TEXT && strnlen(p->peer.text, PDU_ADDRESS) < PDU_ADDRESS &&
	            strnlen(p->centre.text, PDU_ADDRESS) < PDU_ADDRESS &&
	            text_valid(p->peer.text, strlen(p->peer.text)) && within(h->parts, 0, 255) &&
	            within(h->part, 0, h->parts) && within(h->reference, 0, 0xffff) && within(h->lock, 0, 255) &&
	            within(h->single, 0, 255) && within(h->to_port, 0, 0xffff) && within(p->zone, -79, 79) &&
	            within(p->coding.message_class, -1, 3);
	if (!fine)
		abort();
}

/* True when it had halves of characters at its ends, which the encoder cannot write. */
static bool
check_text(const struct pdu *p)
{
	char text[PDU_TEXT];
	memcpy(text, p->text, sizeof text);
	text_join_halves(text);
	if (!text_valid(text, strlen(text)))
		abort();
	return strcmp(text, p->text) != 0;
}

static enum status
encode(const struct pdu *p, struct pdu_octets *o)
{
	switch (p->kind) {
	case PDU_DELIVER:
		return pdu_deliver_encode(p, o, NULL);
	case PDU_SUBMIT:
		return pdu_submit_encode(p, o, NULL);
	case PDU_REPORT:
		return pdu_report_encode(p, o, NULL);
	}
	abort();
}

/* Not all that can be read can be written: a port takes two octets more, a filler may stand in a number, ... */
static void
check_again(const struct pdu *p)
{
	struct pdu_octets o;
	struct pdu back;
	if (encode(p, &o) != STATUS_OK)
		return;
	if (o.n > PDU_OCTETS || pdu_decode(o.octets, o.n, &back, NULL) != STATUS_OK)
		abort();
	if (back.kind != p->kind || strcmp(back.text, p->text) != 0 || back.pid != p->pid || back.dcs != p->dcs)
		abort();
	if (p->dated && (back.sent != p->sent || back.zone != p->zone))
		abort();
	if (p->header.parts > 1 && (back.header.part != p->header.part || back.header.reference != p->header.reference))
		abort();
	if (p->kind == PDU_SUBMIT && back.validity != p->validity)
		abort();
}

/* The same text cut up for sending: within every part's room, and nothing is lost. */
static void
check_segments(const char *text)
{
	struct segments s;
	size_t sent = 0;
	if (!segments_cut(text, &s))
		abort();
	for (int i = 0; i < s.n; i++) {
		struct pdu p, back;
		struct pdu_octets o;
		segments_submit(&s, i, "+447700900123", 7, &p);
		if (pdu_submit_encode(&p, &o, NULL) != STATUS_OK || pdu_decode(o.octets, o.n, &back, NULL) != STATUS_OK)
			abort();
		if (strcmp(back.text, p.text) != 0)
			abort();
		sent += strlen(p.text);
	}
	if (sent != strlen(text))
		abort();
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct pdu p;
	enum status s = pdu_decode(data, size, &p, NULL);
	check_fields(&p);
	bool halves = check_text(&p);
	if (s == STATUS_OK && !halves && !p.coding.compressed) {
		check_again(&p);
		check_segments(p.text);
	}
	return 0;
}

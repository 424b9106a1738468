#include "modem/pdu.h"

#include <string.h>

#include "modem/field.h"
#include "modem/userdata.h"

/* The first octet of a TPDU (9.2.3.1 and on). */
#define TYPE_MASK 0x03
#define NO_MORE 0x04
#define VALIDITY_MASK 0x18
#define REPORT 0x20
#define HEADER 0x40
#define REPLY_PATH 0x80

uint8_t
pdu_dcs(enum sms_alphabet alphabet)
{
	switch (alphabet) {
	case SMS_GSM7:
		return 0x00;
	case SMS_8BIT:
		return 0x04;
	case SMS_UCS2:
		return 0x08;
	}
	return 0x00;
}

static enum sms_alphabet
alphabet_of(unsigned bits)
{
	return bits == 1 ? SMS_8BIT : bits == 2 ? SMS_UCS2 : SMS_GSM7;
}

struct pdu_coding
pdu_coding(uint8_t dcs)
{
	struct pdu_coding c = {.alphabet = SMS_GSM7, .message_class = -1};
	if (dcs < 0x80) {
		c.alphabet = alphabet_of(dcs >> 2 & 3);
		c.compressed = dcs & 0x20;
		c.message_class = dcs & 0x10 ? dcs & 3 : -1;
	} else if (dcs >= 0xf0) {
		c.alphabet = dcs & 0x04 ? SMS_8BIT : SMS_GSM7;
		c.message_class = dcs & 3;
	} else if (dcs >= 0xc0) {
		c.waiting = true;
		c.alphabet = dcs >= 0xe0 ? SMS_UCS2 : SMS_GSM7;
	}
	return c;
}

static bool
coded_text(struct cursor *c, bool header, struct pdu *out)
{
	out->coding = pdu_coding(out->dcs);
	return userdata_decode(c, header, out);
}

static bool
deliver_decode(struct cursor *c, uint8_t first, struct pdu *out)
{
	out->more = !(first & NO_MORE);
	if (!field_address(c, &out->peer))
		return false;
	out->pid = cursor_octet(c);
	out->dcs = cursor_octet(c);
	out->dated = field_stamp(c, &out->sent, &out->zone);
	return coded_text(c, first & HEADER, out);
}

static bool
submit_decode(struct cursor *c, uint8_t first, struct pdu *out)
{
	out->reference = cursor_octet(c);
	if (!field_address(c, &out->peer))
		return false;
	out->pid = cursor_octet(c);
	out->dcs = cursor_octet(c);
	field_validity(c, first & VALIDITY_MASK, out);
	return coded_text(c, first & HEADER, out);
}

/* What may follow the status (9.2.3.27) is of no use here. */
static bool
report_decode(struct cursor *c, uint8_t first, struct pdu *out)
{
	int zone;
	out->more = !(first & NO_MORE);
	out->reference = cursor_octet(c);
	if (!field_address(c, &out->peer))
		return false;
	out->dated = field_stamp(c, &out->sent, &out->zone);
	field_stamp(c, &out->discharged, &zone);
	out->status = cursor_octet(c);
	return !c->broken;
}

enum status
pdu_decode(const uint8_t *octets, size_t n, struct pdu *out, struct fault *f)
{
	struct cursor c = {octets, octets + n, false};
	memset(out, 0, sizeof *out);
	if (!field_centre(&c, &out->centre))
		return fault_set(f, STATUS_INPUT, "message: the service centre's address does not fit");
	uint8_t first = cursor_octet(&c);
	bool whole = false;
	out->report = first & REPORT;
	out->reply_path = first & REPLY_PATH;
	switch (first & TYPE_MASK) {
	case 0:
		out->kind = PDU_DELIVER;
		whole = deliver_decode(&c, first, out);
		break;
	case 1:
		out->kind = PDU_SUBMIT;
		whole = submit_decode(&c, first, out);
		break;
	case 2:
		out->kind = PDU_REPORT;
		whole = report_decode(&c, first, out);
		break;
	case 3:
		return fault_set(f, STATUS_INPUT, "message: of the reserved type");
	}
	return whole ? STATUS_OK : fault_set(f, STATUS_INPUT, "message: a length does not fit its %zu octets", n);
}

enum status
pdu_submit_decode(const uint8_t *octets, size_t n, struct pdu *out, struct fault *f)
{
	enum status s = pdu_decode(octets, n, out, f);
	if (s == STATUS_OK && out->kind != PDU_SUBMIT)
		return fault_set(f, STATUS_INPUT, "message: not one to send");
	return s;
}

static uint8_t
first_octet(const struct pdu *p, uint8_t type)
{
	bool header =
	    p->header.parts > 1 || p->header.port || p->header.waiting || p->header.single != 0 || p->header.lock != 0;
	return (uint8_t)(type | (p->report ? REPORT : 0) | (header ? HEADER : 0) | (p->reply_path ? REPLY_PATH : 0));
}

static struct pen
pen_begin(const struct pdu *p, struct pdu_octets *out)
{
	struct pen pen = {out, false};
	out->n = 0;
	field_put_centre(&pen, &p->centre);
	out->tpdu = out->n;
	return pen;
}

static enum status
pen_end(struct pen *pen, bool fits, struct fault *f)
{
	pen->to->tpdu = pen->to->n - pen->to->tpdu;
	if (fits && !pen->broken)
		return STATUS_OK;
	return fault_set(f, STATUS_INPUT, "message: address or text does not fit");
}

enum status
pdu_submit_encode(const struct pdu *p, struct pdu_octets *out, struct fault *f)
{
	struct pen pen = pen_begin(p, out);
	bool number = p->peer.text[0] != '\0' && p->peer.type != PDU_ALPHANUMERIC;
	pen_octet(&pen, (uint8_t)(first_octet(p, 1) | (p->validity >= 0 ? VALIDITY_RELATIVE : 0)));
	pen_octet(&pen, p->reference);
	field_put_address(&pen, &p->peer);
	pen_octet(&pen, p->pid);
	pen_octet(&pen, p->dcs);
	if (p->validity >= 0)
		pen_octet(&pen, (uint8_t)p->validity);
	return pen_end(&pen, userdata_encode(&pen, p) && number, f);
}

enum status
pdu_deliver_encode(const struct pdu *p, struct pdu_octets *out, struct fault *f)
{
	struct pen pen = pen_begin(p, out);
	pen_octet(&pen, (uint8_t)(first_octet(p, 0) | (p->more ? 0 : NO_MORE)));
	field_put_address(&pen, &p->peer);
	pen_octet(&pen, p->pid);
	pen_octet(&pen, p->dcs);
	field_put_stamp(&pen, p->sent, p->zone);
	return pen_end(&pen, userdata_encode(&pen, p), f);
}

enum status
pdu_report_encode(const struct pdu *p, struct pdu_octets *out, struct fault *f)
{
	struct pen pen = pen_begin(p, out);
	pen_octet(&pen, (uint8_t)(2 | (p->more ? 0 : NO_MORE)));
	pen_octet(&pen, p->reference);
	field_put_address(&pen, &p->peer);
	field_put_stamp(&pen, p->sent, p->zone);
	field_put_stamp(&pen, p->discharged, p->zone);
	pen_octet(&pen, p->status);
	return pen_end(&pen, true, f);
}

void
pdu_to_hex(const struct pdu_octets *o, char out[PDU_HEX])
{
	static const char digits[] = "0123456789ABCDEF";
	for (size_t i = 0; i < o->n; i++) {
		*out++ = digits[o->octets[i] >> 4];
		*out++ = digits[o->octets[i] & 0xf];
	}
	*out = '\0';
}

static int
hex_value(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	char upper = (char)(c & ~0x20);
	return upper >= 'A' && upper <= 'F' ? upper - 'A' + 10 : -1;
}

int
pdu_from_hex(const char *hex, size_t n, uint8_t out[PDU_OCTETS])
{
	if (n % 2 != 0 || n / 2 > PDU_OCTETS)
		return -1;
	for (size_t i = 0; i < n; i += 2) {
		int high = hex_value(hex[i]), low = hex_value(hex[i + 1]);
		if (high < 0 || low < 0)
			return -1;
		out[i / 2] = (uint8_t)(high << 4 | low);
	}
	return (int)(n / 2);
}

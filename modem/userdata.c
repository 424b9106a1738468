#include "modem/userdata.h"

#include <string.h>

#include "base/text.h"

#define IE_CONCATENATED 0x00
#define IE_WAITING 0x01
#define IE_PORT_8 0x04
#define IE_PORT_16 0x05
#define IE_CONCATENATED_WIDE 0x08
#define IE_SINGLE_SHIFT 0x24
#define IE_LOCKING_SHIFT 0x25

/* Seven octets as one number, the first lowest: eight septets. */
static uint64_t
seven_octets(const uint8_t *at)
{
	uint64_t x = 0;
	for (int i = 6; i >= 0; i--)
		x = x << 8 | at[i];
	return x;
}

static uint8_t
septet_at(const uint8_t *octets, size_t bit)
{
	unsigned two = octets[bit / 8];
	if (bit % 8 > 1)
		two |= (unsigned)octets[bit / 8 + 1] << 8;
	return two >> bit % 8 & 0x7f;
}

void
septets_unpack(const uint8_t *octets, size_t bit, uint8_t *septets, size_t n)
{
	size_t i = 0;
	octets += bit / 8;
	bit %= 8;
	/* one by one up to where a septet and an octet begin together */
	for (; i < n && bit % 8 != 0; i++, bit += 7)
		septets[i] = septet_at(octets, bit);
	octets += bit / 8;
	for (; i + 8 <= n; i += 8, octets += 7) {
		uint64_t x = seven_octets(octets);
		for (int k = 0; k < 8; k++, x >>= 7)
			septets[i + (size_t)k] = x & 0x7f;
	}
	for (bit = 0; i < n; i++, bit += 7)
		septets[i] = septet_at(octets, bit);
}

void
septets_pack(const uint8_t *septets, size_t n, size_t bit, uint8_t *octets)
{
	uint64_t held = 0;
	unsigned bits = bit % 8;
	octets += bit / 8;
	for (size_t i = 0; i < n; i++) {
		held |= (uint64_t)(septets[i] & 0x7f) << bits;
		bits += 7;
		if (bits < 8)
			continue;
		*octets++ |= (uint8_t)held;
		held >>= 8;
		bits -= 8;
	}
	if (bits > 0)
		*octets |= (uint8_t)held;
}

/* A part of a text; 9.2.3.24.1: with an impossible number the element is as if it were not there. */
static void
element_part(struct pdu_header *h, int reference, bool wide, int parts, int part)
{
	if (parts == 0 || part == 0 || part > parts)
		return;
	h->reference = reference;
	h->wide = wide;
	h->parts = parts;
	h->part = part;
}

static void
element_port(struct pdu_header *h, int to, int from)
{
	h->port = true;
	h->to_port = to;
	h->from_port = from;
}

/* One information element; one of a wrong length or unknown kind is skipped (9.2.3.24). The last of its kind counts. */
static void
element_decode(struct pdu_header *h, uint8_t id, const uint8_t *v, size_t n)
{
	if (id == IE_CONCATENATED && n == 3)
		element_part(h, v[0], false, v[1], v[2]);
	else if (id == IE_CONCATENATED_WIDE && n == 4)
		element_part(h, v[0] << 8 | v[1], true, v[2], v[3]);
	else if (id == IE_PORT_8 && n == 2)
		element_port(h, v[0], v[1]);
	else if (id == IE_PORT_16 && n == 4)
		element_port(h, v[0] << 8 | v[1], v[2] << 8 | v[3]);
	else if (id == IE_WAITING && n == 2)
		h->waiting = true;
	else if (id == IE_SINGLE_SHIFT && n == 1)
		h->single = v[0];
	else if (id == IE_LOCKING_SHIFT && n == 1)
		h->lock = v[0];
}

static void
header_decode(struct pdu_header *h, const uint8_t *octets, size_t n)
{
	struct cursor c = {octets, octets + n, false};
	h->present = true;
	while (c.at < c.end) {
		uint8_t id = cursor_octet(&c);
		size_t length = cursor_octet(&c);
		const uint8_t *value = cursor_take(&c, length);
		if (value == NULL)
			return;
		element_decode(h, id, value, length);
	}
}

static void
text_from_septets(const uint8_t *octets, size_t bit, size_t n, const struct pdu_header *h, char *out)
{
	uint8_t septets[SMS_WHOLE_SEPTETS];
	septets_unpack(octets, bit, septets, n);
	gsm7_decode(septets, n, (struct gsm7_tables){h->lock, h->single}, out, PDU_TEXT);
}

/* One unit, or a pair that is one character; moves *i behind it. */
static uint32_t
unit_next(const uint8_t *octets, size_t n, size_t *i)
{
	uint32_t c = (uint32_t)(octets[*i] << 8 | octets[*i + 1]);
	*i += 2;
	if ((c & 0xfc00) != 0xd800 || *i + 1 >= n || (octets[*i] & 0xfc) != 0xdc)
		return c;
	uint32_t low = (uint32_t)((octets[*i] & 3) << 8 | octets[*i + 1]);
	*i += 2;
	return 0x10000 + ((c & 0x3ff) << 10 | low);
}

/* Whether a surrogate's other half may be in the part before or behind. */
static bool
half_of_neighbour(uint32_t c, const struct pdu_header *h, bool first, bool last)
{
	bool high = (c & 0xfc00) == 0xd800, low = (c & 0xfc00) == 0xdc00;
	return (high && last && h->part < h->parts) || (low && first && h->part > 1);
}

/* 16-bit units, in fact UTF-16 as every phone sends it; a lone surrogate or NUL becomes U+FFFD. */
static void
text_from_units(const uint8_t *octets, size_t n, const struct pdu_header *h, char *out)
{
	size_t used = 0;
	n -= n % 2;
	for (size_t i = 0; i < n;) {
		bool first = i == 0;
		uint32_t c = unit_next(octets, n, &i);
		size_t width = c == 0 ? 0 : text_encode(c, out + used);
		if (width == 0 && half_of_neighbour(c, h, first, i == n))
			width = text_encode_half(c, out + used);
		used += width > 0 ? width : text_encode(0xfffd, out + used);
	}
	out[used] = '\0';
}

static void
text_from_octets(const uint8_t *octets, size_t n, char *out)
{
	size_t used = 0;
	for (size_t i = 0; i < n; i++)
		used += text_encode(octets[i] == 0 ? ' ' : octets[i], out + used);
	out[used] = '\0';
}

bool
userdata_decode(struct cursor *c, bool with_header, struct pdu *out)
{
	bool septets = out->coding.alphabet == SMS_GSM7 && !out->coding.compressed;
	size_t length = cursor_octet(c);
	size_t octets = septets ? (length * 7 + 7) / 8 : length;
	const uint8_t *at = octets > USERDATA_OCTETS ? NULL : cursor_take(c, octets);
	if (at == NULL || c->broken)
		return false;
	size_t header = 0;
	if (with_header && octets > 0) {
		header = 1 + (size_t)at[0];
		if (header > octets)
			return false;
		header_decode(&out->header, at + 1, header - 1);
	}
	size_t skipped = (header * 8 + 6) / 7;
	if (septets && skipped <= length)
		text_from_septets(at, skipped * 7, length - skipped, &out->header, out->text);
	else if (out->coding.compressed || septets)
		out->text[0] = '\0';
	else if (out->coding.alphabet == SMS_UCS2)
		text_from_units(at + header, octets - header, &out->header, out->text);
	else
		text_from_octets(at + header, octets - header, out->text);
	return true;
}

static void
element_put(uint8_t *h, uint8_t id, size_t n, const uint8_t *value)
{
	h[1 + h[0]] = id;
	h[2 + h[0]] = (uint8_t)n;
	memcpy(h + 3 + h[0], value, n);
	h[0] = (uint8_t)(h[0] + 2 + n);
}

/* The header's octets, its length first; returns how many. */
static size_t
header_encode(const struct pdu_header *in, uint8_t h[USERDATA_OCTETS])
{
	uint8_t high = (uint8_t)(in->reference >> 8), low = (uint8_t)in->reference;
	uint8_t parts = (uint8_t)in->parts, part = (uint8_t)in->part;
	h[0] = 0;
	if (in->parts > 1 && in->wide)
		element_put(h, IE_CONCATENATED_WIDE, 4, (const uint8_t[]){high, low, parts, part});
	else if (in->parts > 1)
		element_put(h, IE_CONCATENATED, 3, (const uint8_t[]){low, parts, part});
	if (in->port)
		element_put(h, IE_PORT_16, 4,
		    (const uint8_t[]){(uint8_t)(in->to_port >> 8), (uint8_t)in->to_port, (uint8_t)(in->from_port >> 8),
		        (uint8_t)in->from_port});
	if (in->waiting)
		element_put(h, IE_WAITING, 2, (const uint8_t[]){0, 1});
	if (in->single != 0)
		element_put(h, IE_SINGLE_SHIFT, 1, (const uint8_t[]){(uint8_t)in->single});
	if (in->lock != 0)
		element_put(h, IE_LOCKING_SHIFT, 1, (const uint8_t[]){(uint8_t)in->lock});
	return h[0] == 0 ? 0 : (size_t)h[0] + 1;
}

static int
units_from_text(const char *text, uint8_t *octets, size_t size)
{
	size_t n = 0;
	for (uint32_t c; (c = text_next(&text)) != 0;) {
		uint32_t high = 0xd800 + ((c - 0x10000) >> 10), low = 0xdc00 + (c & 0x3ff);
		if (n + (c > 0xffff ? 4 : 2) > size)
			return -1;
		if (c > 0xffff) {
			octets[n++] = (uint8_t)(high >> 8);
			octets[n++] = (uint8_t)high;
			c = low;
		}
		octets[n++] = (uint8_t)(c >> 8);
		octets[n++] = (uint8_t)c;
	}
	return (int)n;
}

static int
octets_from_text(const char *text, uint8_t *octets, size_t size)
{
	size_t n = 0;
	for (uint32_t c; (c = text_next(&text)) != 0;) {
		if (c > 0xff || n == size)
			return -1;
		octets[n++] = (uint8_t)c;
	}
	return (int)n;
}

static bool
septets_encode(struct pen *p, const struct pdu *in, uint8_t ud[USERDATA_OCTETS], size_t header)
{
	struct gsm7_tables tables = {in->header.lock, in->header.single};
	uint8_t septets[SMS_WHOLE_SEPTETS];
	size_t skipped = (header * 8 + 6) / 7;
	int n = gsm7_encode(in->text, tables, septets, SMS_WHOLE_SEPTETS - skipped);
	if (n < 0)
		return false;
	size_t length = skipped + (size_t)n;
	septets_pack(septets, (size_t)n, skipped * 7, ud);
	pen_octet(p, (uint8_t)length);
	pen_octets(p, ud, (length * 7 + 7) / 8);
	return true;
}

bool
userdata_encode(struct pen *p, const struct pdu *in)
{
	uint8_t ud[USERDATA_OCTETS] = {0};
	struct pdu_coding coding = pdu_coding(in->dcs);
	size_t header = header_encode(&in->header, ud), room = sizeof ud - header;
	if (coding.compressed)
		return false;
	if (coding.alphabet == SMS_GSM7)
		return septets_encode(p, in, ud, header);
	int n = coding.alphabet == SMS_UCS2 ? units_from_text(in->text, ud + header, room)
	                                    : octets_from_text(in->text, ud + header, room);
	if (n < 0)
		return false;
	pen_octet(p, (uint8_t)(header + (size_t)n));
	pen_octets(p, ud, header + (size_t)n);
	return true;
}

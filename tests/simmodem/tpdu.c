#include "tests/simmodem/tpdu.h"

#include <ctype.h>
#include <string.h>

#define OCTETS 200 /* more than the largest TPDU (164) and a service centre's address (12) */
#define TYPE_INTERNATIONAL 0x91
#define TYPE_UNKNOWN 0x81
#define TYPE_NAME 0xd0

static const uint8_t service_centre[] = {0x07, 0x91, 0x44, 0x77, 0x58, 0x10, 0x06, 0x50};

size_t
tpdu_room(const struct units *u, bool alone, bool wide_reference)
{
	if (alone)
		return u->wide ? 70 : 160;
	return u->wide ? (140 - (wide_reference ? 7 : 6)) / 2 : wide_reference ? 152 : 153;
}

static void
hex_add(struct bytes *hex, const uint8_t *octets, size_t n)
{
	for (size_t i = 0; i < n; i++)
		bytes_print(hex, "%02X", octets[i]);
}

static size_t
digits_pack(const char *digits, size_t n, uint8_t *out)
{
	for (size_t i = 0; i < n; i += 2) {
		unsigned low = (unsigned)(digits[i] - '0');
		unsigned high = i + 1 < n ? (unsigned)(digits[i + 1] - '0') : 0xf;
		out[i / 2] = (uint8_t)(high << 4 | low);
	}
	return (n + 1) / 2;
}

/* TP-OA: length, type and value (9.1.2.5). The length counts digits, or for a name the half-octets used. */
static size_t
address_put(uint8_t *out, const char *from)
{
	bool international = from[0] == '+';
	const char *digits = international ? from + 1 : from;
	size_t n = strspn(digits, "0123456789");
	if (digits[n] == '\0' && n > 0) {
		n = n > 20 ? 20 : n;
		out[0] = (uint8_t)n;
		out[1] = international ? TYPE_INTERNATIONAL : TYPE_UNKNOWN;
		return 2 + digits_pack(digits, n, out + 2);
	}
	struct units name;
	units_from_utf8(&name, from);
	n = name.n > 11 ? 11 : name.n;
	out[0] = (uint8_t)((n * 7 + 3) / 4);
	out[1] = TYPE_NAME;
	size_t size = units_pack(name.at, n, 0, out + 2);
	units_finish(&name);
	return 2 + size;
}

static uint8_t
swapped(int n)
{
	return (uint8_t)((n % 10) << 4 | n / 10 % 10);
}

/* TP-SCTS (9.2.3.11): British time and its distance from UTC in quarters of an hour. */
static size_t
stamp_put(uint8_t *out, time_t at)
{
	struct tm t;
	localtime_r(&at, &t);
	out[0] = swapped(t.tm_year % 100);
	out[1] = swapped(t.tm_mon + 1);
	out[2] = swapped(t.tm_mday);
	out[3] = swapped(t.tm_hour);
	out[4] = swapped(t.tm_min);
	out[5] = swapped(t.tm_sec);
	int quarters = (int)(t.tm_gmtoff / 900);
	out[6] = quarters < 0 ? (uint8_t)(swapped(-quarters) | 0x08) : swapped(quarters);
	return 7;
}

/* User data header of a part (9.2.3.24.1, 9.2.3.24.8). */
static size_t
header_put(uint8_t *out, const struct tpdu_part *p)
{
	if (p->parts < 2)
		return 0;
	size_t n = 1;
	out[n++] = p->wide_reference ? 0x08 : 0x00;
	out[n++] = p->wide_reference ? 4 : 3;
	if (p->wide_reference)
		out[n++] = (uint8_t)(p->reference >> 8);
	out[n++] = (uint8_t)p->reference;
	out[n++] = (uint8_t)p->parts;
	out[n++] = (uint8_t)p->part;
	out[0] = (uint8_t)(n - 1);
	return n;
}

/* TP-UDL and TP-UD. */
static size_t
data_put(uint8_t *out, const struct units *u, size_t start, size_t n, const struct tpdu_part *part)
{
	size_t header = header_put(out + 1, part);
	if (u->wide) {
		for (size_t i = 0; i < n; i++) {
			out[1 + header + 2 * i] = (uint8_t)(u->at[start + i] >> 8);
			out[2 + header + 2 * i] = (uint8_t)u->at[start + i];
		}
		out[0] = (uint8_t)(header + 2 * n);
		return 1 + header + 2 * n;
	}
	size_t header_septets = (header * 8 + 6) / 7;
	unsigned fill = (unsigned)(header_septets * 7 - header * 8);
	out[0] = (uint8_t)(header_septets + n);
	return 1 + header + units_pack(u->at + start, n, fill, out + 1 + header);
}

void
tpdu_deliver(struct bytes *hex, const char *from, const struct units *u, size_t start, size_t n,
    const struct tpdu_part *part, time_t at)
{
	uint8_t octets[OCTETS];
	size_t size = 0;
	octets[size++] = part->parts > 1 ? 0x44 : 0x04; /* no more messages; header or not */
	size += address_put(octets + size, from);
	octets[size++] = 0; /* TP-PID */
	octets[size++] = u->wide ? 0x08 : 0x00;
	size += stamp_put(octets + size, at);
	size += data_put(octets + size, u, start, n, part);
	hex_add(hex, service_centre, sizeof service_centre);
	hex_add(hex, octets, size);
}

void
tpdu_report(struct bytes *hex, int reference, const char *to, time_t at, int status)
{
	uint8_t octets[OCTETS];
	size_t n = 0;
	octets[n++] = 0x06; /* SMS-STATUS-REPORT, no more messages */
	octets[n++] = (uint8_t)reference;
	n += address_put(octets + n, to);
	n += stamp_put(octets + n, at);
	n += stamp_put(octets + n, at);
	octets[n++] = (uint8_t)status;
	hex_add(hex, service_centre, sizeof service_centre);
	hex_add(hex, octets, n);
}

static int
nibble(char c)
{
	return isdigit((unsigned char)c)    ? c - '0'
	       : isxdigit((unsigned char)c) ? toupper((unsigned char)c) - 'A' + 10
	                                    : -1;
}

/* The octets of hex, or -1. */
static int
hex_read(const char *hex, size_t length, uint8_t out[OCTETS])
{
	if (length % 2 != 0 || length / 2 > OCTETS)
		return -1;
	for (size_t i = 0; i < length; i += 2) {
		int high = nibble(hex[i]), low = nibble(hex[i + 1]);
		if (high < 0 || low < 0)
			return -1;
		out[i / 2] = (uint8_t)(high << 4 | low);
	}
	return (int)(length / 2);
}

size_t
tpdu_size(const char *hex)
{
	uint8_t octets[OCTETS];
	int n = hex_read(hex, strlen(hex), octets);
	return n < 1 || octets[0] >= n ? 0 : (size_t)(n - 1 - octets[0]);
}

/* What is left to read. */
struct cursor {
	const uint8_t *at;
	size_t left;
};

static const uint8_t *
take(struct cursor *c, size_t n)
{
	if (c->left < n)
		return NULL;
	const uint8_t *at = c->at;
	c->at += n;
	c->left -= n;
	return at;
}

/* TP-DA. */
static const char *
address_read(struct submit *s, struct cursor *c)
{
	const uint8_t *head = take(c, 2);
	if (head == NULL || head[0] == 0 || head[0] > 20)
		return "no such destination";
	const uint8_t *digits = take(c, (head[0] + 1u) / 2);
	if (digits == NULL || (head[1] != TYPE_INTERNATIONAL && head[1] != TYPE_UNKNOWN && head[1] != 0xa1))
		return "no such destination";
	size_t n = 0;
	if (head[1] == TYPE_INTERNATIONAL)
		s->to[n++] = '+';
	for (size_t i = 0; i < head[0]; i++) {
		unsigned digit = digits[i / 2] >> (i % 2 * 4) & 0xf;
		if (digit > 9)
			return "a destination with more than digits";
		s->to[n++] = (char)('0' + digit);
	}
	s->to[n] = '\0';
	if (head[0] % 2 != 0 && digits[head[0] / 2] >> 4 != 0xf)
		return "a destination of odd length without its filler";
	return NULL;
}

/* TP-DCS: the general group's codings and the message class group of 23.038, 4. */
static const char *
coding_read(struct submit *s, uint8_t dcs)
{
	s->message_class = (dcs & 0xd0) == 0x10 || (dcs & 0xf0) == 0xf0 ? dcs & 3 : -1;
	if ((dcs & 0xc0) == 0 && (dcs & 0x20) == 0 && ((dcs >> 2) & 3) != 1) {
		s->wide = ((dcs >> 2) & 3) == 2;
		return ((dcs >> 2) & 3) == 3 ? "a reserved data coding" : NULL;
	}
	if ((dcs & 0xf4) == 0xf0)
		return NULL;
	return "a data coding that is no text";
}

/* The elements of a user data header; concatenation is kept, others are the sender's business. */
static const char *
header_read(struct submit *s, const uint8_t *header, size_t size)
{
	for (size_t i = 0; i < size; i += 2u + header[i + 1]) {
		if (i + 2 > size || i + 2 + header[i + 1] > size)
			return "a header that runs over";
		const uint8_t *e = header + i;
		if (e[0] == 0x00 && e[1] == 3)
			s->part = (struct tpdu_part){.reference = e[2], .parts = e[3], .part = e[4]};
		else if (e[0] == 0x08 && e[1] == 4)
			s->part = (struct tpdu_part){
			    .reference = e[2] << 8 | e[3], .parts = e[4], .part = e[5], .wide_reference = true};
	}
	if (s->part.parts != 0 && (s->part.part < 1 || s->part.part > s->part.parts))
		return "a part that is not of its whole";
	return NULL;
}

static const char *
narrow_read(struct submit *s, const uint8_t *data, size_t size, size_t septets, size_t header)
{
	uint16_t units[OCTETS];
	size_t skip = (header * 8 + 6) / 7;
	if (septets < skip || septets - skip > 160)
		return "a length of user data that is less than its header";
	unsigned fill = (unsigned)(skip * 7 - header * 8);
	if (size != (septets * 7 + 7) / 8 || !units_unpack(data + header, size - header, fill, units, septets - skip))
		return "user data of another length than said";
	units_to_utf8(&(struct units){.at = units, .n = septets - skip}, &s->body);
	return NULL;
}

static const char *
wide_read(struct submit *s, const uint8_t *data, size_t size, size_t said, size_t header)
{
	uint16_t units[OCTETS];
	if (size != said || (size - header) % 2 != 0)
		return "user data of another length than said";
	size_t n = (size - header) / 2;
	for (size_t i = 0; i < n; i++)
		units[i] = (uint16_t)(data[header + 2 * i] << 8 | data[header + 2 * i + 1]);
	units_to_utf8(&(struct units){.wide = true, .at = units, .n = n}, &s->body);
	return NULL;
}

/* TP-UDL and TP-UD, to the end of the TPDU. */
static const char *
data_read(struct submit *s, struct cursor *c, bool has_header)
{
	const uint8_t *said = take(c, 1);
	if (said == NULL || c->left > 140)
		return "user data of a length that cannot be";
	const uint8_t *data = c->at;
	size_t header = 0;
	if (has_header) {
		header = c->left > 0 ? data[0] + 1u : 1;
		if (header > c->left)
			return "a header that runs over";
		const char *wrong = header_read(s, data + 1, header - 1);
		if (wrong != NULL)
			return wrong;
	}
	bytes_add(&s->body, "", 0);
	return s->wide ? wide_read(s, data, c->left, *said, header) : narrow_read(s, data, c->left, *said, header);
}

static const char *
tpdu_read(struct submit *s, struct cursor *c)
{
	static const size_t validity[] = {0, 7, 1, 7}; /* TP-VPF: none, enhanced, relative, absolute */
	const uint8_t *head = take(c, 2);
	if (head == NULL || (head[0] & 3) != 1)
		return "no SMS-SUBMIT";
	s->report = (head[0] & 0x20) != 0;
	const char *wrong = address_read(s, c);
	if (wrong != NULL)
		return wrong;
	const uint8_t *coding = take(c, 2);
	if (coding == NULL || take(c, validity[head[0] >> 3 & 3]) == NULL)
		return "a TPDU that ends too soon";
	wrong = coding_read(s, coding[1]);
	return wrong != NULL ? wrong : data_read(s, c, (head[0] & 0x40) != 0);
}

const char *
submit_read(struct submit *s, const char *hex, size_t length, size_t size)
{
	uint8_t octets[OCTETS];
	*s = (struct submit){0};
	int n = hex_read(hex, length, octets);
	if (n < 1 || octets[0] >= n)
		return "no hex, or too long";
	struct cursor c = {.at = octets + 1 + octets[0], .left = (size_t)(n - 1 - octets[0])};
	if (c.left != size)
		return "another length than AT+CMGS said";
	const char *wrong = tpdu_read(s, &c);
	if (wrong != NULL)
		submit_finish(s);
	return wrong;
}

void
submit_finish(struct submit *s)
{
	bytes_finish(&s->body);
}

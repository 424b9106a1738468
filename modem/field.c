#include "modem/field.h"

#include <string.h>

#include "modem/userdata.h"

#define ADDRESS_DIGITS 20 /* 9.1.2.5: at most 10 octets of value */
#define QUARTER (15 * 60 * INT64_C(1000))

uint8_t
cursor_octet(struct cursor *c)
{
	const uint8_t *at = cursor_take(c, 1);
	return at == NULL ? 0 : *at;
}

const uint8_t *
cursor_take(struct cursor *c, size_t n)
{
	if (c->broken || (size_t)(c->end - c->at) < n) {
		c->broken = true;
		return NULL;
	}
	const uint8_t *at = c->at;
	c->at += n;
	return at;
}

void
pen_octet(struct pen *p, uint8_t octet)
{
	if (p->to->n >= sizeof p->to->octets)
		p->broken = true;
	else
		p->to->octets[p->to->n++] = octet;
}

void
pen_octets(struct pen *p, const uint8_t *octets, size_t n)
{
	if (n > sizeof p->to->octets - p->to->n) {
		p->broken = true;
		return;
	}
	memcpy(p->to->octets + p->to->n, octets, n);
	p->to->n += n;
}

/* Semi-octets, the lower one first; 15 ends the number early. */
static void
digits_decode(const uint8_t *octets, size_t digits, char *out)
{
	for (size_t i = 0; i < digits; i++) {
		int digit = i % 2 == 0 ? octets[i / 2] & 0xf : octets[i / 2] >> 4;
		if (digit == 0xf)
			break;
		*out++ = "0123456789*#abc"[digit];
	}
	*out = '\0';
}

static void
address_decode(uint8_t type, const uint8_t *value, size_t digits, struct pdu_address *out)
{
	out->type = type >> 4 & 7;
	if (out->type == PDU_ALPHANUMERIC) {
		uint8_t septets[ADDRESS_DIGITS * 4 / 7];
		size_t n = digits * 4 / 7;
		septets_unpack(value, 0, septets, n);
		gsm7_decode(septets, n, (struct gsm7_tables){0}, out->text, sizeof out->text);
		return;
	}
	bool plus = out->type == PDU_INTERNATIONAL && digits > 0;
	if (plus)
		out->text[0] = '+';
	digits_decode(value, digits, out->text + plus);
}

bool
field_centre(struct cursor *c, struct pdu_address *out)
{
	size_t octets = cursor_octet(c);
	if (octets == 0)
		return !c->broken;
	if (octets > 1 + ADDRESS_DIGITS / 2)
		return false;
	uint8_t type = cursor_octet(c);
	const uint8_t *value = cursor_take(c, octets - 1);
	if (value != NULL)
		address_decode(type, value, 2 * (octets - 1), out);
	return value != NULL;
}

bool
field_address(struct cursor *c, struct pdu_address *out)
{
	size_t digits = cursor_octet(c);
	uint8_t type = cursor_octet(c);
	if (digits > ADDRESS_DIGITS)
		return false;
	const uint8_t *value = cursor_take(c, (digits + 1) / 2);
	if (value != NULL)
		address_decode(type, value, digits, out);
	return value != NULL;
}

/* An address as it goes on the air. */
struct packed {
	uint8_t type, value[ADDRESS_DIGITS / 2];
	size_t digits;
};

static bool
packed_name(const char *name, struct packed *out)
{
	uint8_t septets[11];
	int n = gsm7_encode(name, (struct gsm7_tables){0}, septets, sizeof septets);
	if (n < 0)
		return false;
	septets_pack(septets, (size_t)n, 0, out->value);
	out->digits = ((size_t)n * 7 + 3) / 4;
	return true;
}

static bool
packed_digits(const char *digits, struct packed *out)
{
	static const char known[] = "0123456789*#abc";
	memset(out->value, 0xff, sizeof out->value);
	for (; *digits != '\0'; digits++, out->digits++) {
		const char *found = strchr(known, *digits);
		if (found == NULL || out->digits == ADDRESS_DIGITS)
			return false;
		uint8_t digit = (uint8_t)(found - known), *octet = &out->value[out->digits / 2];
		*octet = out->digits % 2 == 0 ? (uint8_t)(0xf0 | digit) : (uint8_t)((*octet & 0x0f) | digit << 4);
	}
	return true;
}

static bool
address_pack(const struct pdu_address *a, struct packed *out)
{
	*out = (struct packed){0};
	bool plus = a->text[0] == '+';
	int type = plus ? PDU_INTERNATIONAL : a->type;
	/* numbering plan 1 is the telephone's; a name has none */
	out->type = (uint8_t)(0x80 | (type & 7) << 4 | (type == PDU_ALPHANUMERIC ? 0 : 1));
	return type == PDU_ALPHANUMERIC ? packed_name(a->text, out) : packed_digits(a->text + plus, out);
}

void
field_put_centre(struct pen *p, const struct pdu_address *a)
{
	struct packed packed;
	if (a->text[0] == '\0') {
		pen_octet(p, 0);
		return;
	}
	if (!address_pack(a, &packed) || packed.digits == 0) {
		p->broken = true;
		return;
	}
	size_t octets = (packed.digits + 1) / 2;
	pen_octet(p, (uint8_t)(octets + 1));
	pen_octet(p, packed.type);
	pen_octets(p, packed.value, octets);
}

void
field_put_address(struct pen *p, const struct pdu_address *a)
{
	struct packed packed;
	if (!address_pack(a, &packed)) {
		p->broken = true;
		return;
	}
	pen_octet(p, (uint8_t)packed.digits);
	pen_octet(p, packed.type);
	pen_octets(p, packed.value, (packed.digits + 1) / 2);
}

/* Days from 1970 to a date of the Gregorian calendar; years counted from March, so that the leap day is the last. */
static int64_t
days_from_date(int year, int month, int day)
{
	int y = month <= 2 ? year - 1 : year, m = (month + 9) % 12;
	return INT64_C(365) * y + y / 4 - y / 100 + y / 400 + (153 * m + 2) / 5 + day - 1 - 719468;
}

static bool
leap(int year)
{
	return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

static bool
date_valid(const int v[6])
{
	static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
	if (v[1] < 1 || v[1] > 12 || v[2] < 1 || v[3] > 23 || v[4] > 59 || v[5] > 59)
		return false;
	return v[2] <= days[v[1] - 1] + (v[1] == 2 && leap(2000 + v[0]));
}

/* Two digits, the lower one first; -1 when they are none. */
static int
two_digits(uint8_t octet)
{
	return (octet & 0xf) > 9 || octet >> 4 > 9 ? -1 : (octet & 0xf) * 10 + (octet >> 4);
}

bool
field_stamp(struct cursor *c, int64_t *ms, int *zone)
{
	const uint8_t *at = cursor_take(c, 7);
	*ms = *zone = 0;
	if (at == NULL)
		return false;
	int v[6];
	for (int i = 0; i < 6; i++) {
		v[i] = two_digits(at[i]);
		if (v[i] < 0)
			return false;
	}
	if (!date_valid(v) || at[6] >> 4 > 9)
		return false;
	/* bit 3 of the last octet is the sign of the quarter hours */
	int quarters = (at[6] & 7) * 10 + (at[6] >> 4);
	*zone = at[6] & 8 ? -quarters : quarters;
	int64_t local = days_from_date(2000 + v[0], v[1], v[2]) * 86400 + v[3] * 3600 + v[4] * 60 + v[5];
	*ms = local * 1000 - *zone * QUARTER;
	return true;
}

static void
put_two_digits(struct pen *p, int value, uint8_t sign)
{
	pen_octet(p, (uint8_t)(value / 10 % 10 | value % 10 << 4 | sign));
}

void
field_put_stamp(struct pen *p, int64_t ms, int zone)
{
	time_t seconds = (time_t)((ms + zone * QUARTER) / 1000);
	struct tm t;
	gmtime_r(&seconds, &t);
	const int v[] = {t.tm_year % 100, t.tm_mon + 1, t.tm_mday, t.tm_hour, t.tm_min, t.tm_sec};
	for (size_t i = 0; i < 6; i++)
		put_two_digits(p, v[i], 0);
	put_two_digits(p, zone < 0 ? -zone : zone, zone < 0 ? 8 : 0);
}

int
field_validity_minutes(uint8_t vp)
{
	if (vp < 144)
		return (vp + 1) * 5;
	if (vp < 168)
		return 12 * 60 + (vp - 143) * 30;
	return vp < 197 ? (vp - 166) * 24 * 60 : (vp - 192) * 7 * 24 * 60;
}

/* 9.2.3.12.3: an octet that says what follows, in seven all told. */
static int64_t
validity_enhanced(const uint8_t *at)
{
	int h, m, s;
	if (at[0] & 0x80)
		return -1;
	switch (at[0] & 7) {
	case 1:
		return INT64_C(60000) * field_validity_minutes(at[1]);
	case 2:
		return INT64_C(1000) * at[1];
	case 3:
		h = two_digits(at[1]), m = two_digits(at[2]), s = two_digits(at[3]);
		return h < 0 || m < 0 || s < 0 ? -1 : INT64_C(1000) * (h * 3600 + m * 60 + s);
	default: /* none, or reserved */
		return -1;
	}
}

void
field_validity(struct cursor *c, enum field_validity format, struct pdu *out)
{
	int zone;
	out->validity = -1;
	out->valid_for = -1;
	out->valid_until = 0;
	if (format == VALIDITY_RELATIVE) {
		out->validity = cursor_octet(c);
		out->valid_for = INT64_C(60000) * field_validity_minutes((uint8_t)out->validity);
	} else if (format == VALIDITY_ABSOLUTE) {
		field_stamp(c, &out->valid_until, &zone);
	} else if (format == VALIDITY_ENHANCED) {
		const uint8_t *at = cursor_take(c, 7);
		out->valid_for = at == NULL ? -1 : validity_enhanced(at);
	}
}

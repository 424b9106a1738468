#include "base/gsm7.h"

#include <string.h>

#include "base/national.h"
#include "base/text.h"

#define ESCAPE 0x1b
#define ABSENT 0xff /* in gsm7_latin */
#define NONE 0x100  /* as a septet with EXTENDED, which may be all of 0xff */
#define EXTENDED 0x80

/* 23.038, 6.2.1: septet to code point, 16 a line. The escape itself shows as a space where nothing follows it. */
static const char16_t gsm7_default[] = u"@£$¥èéùìòÇ\nØø\rÅå"
                                       u"Δ_ΦΓΛΩΠΨΣΘΞ ÆæßÉ"
                                       u" !\"#¤%&'()*+,-./"
                                       u"0123456789:;<=>?"
                                       u"¡ABCDEFGHIJKLMNO"
                                       u"PQRSTUVWXYZÄÖÑÜ§"
                                       u"¿abcdefghijklmno"
                                       u"pqrstuvwxyzäöñüà";

/* 23.038, 6.2.1.1: what an escape and a septet stand for together. An escaped escape is reserved and shows as a space.
 */
static const struct {
	uint8_t septet;
	uint16_t code_point;
} gsm7_extension[] = {
    {0x0a, 0x000c},
    {0x14, '^'},
    {ESCAPE, ' '},
    {0x28, '{'},
    {0x29, '}'},
    {0x2f, '\\'},
    {0x3c, '['},
    {0x3d, '~'},
    {0x3e, ']'},
    {0x40, '|'},
    {0x65, 0x20ac},
};

/* The two tables turned round, for the first 256 code points: a septet, with EXTENDED for one behind an escape. */
static const uint8_t gsm7_latin[256] = {0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x0a, 0xff, 0x8a,
    0x0d, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
    0x20, 0x21, 0x22, 0x23, 0x02, 0x25, 0x26, 0x27, 0x28, 0x29, 0x2a, 0x2b, 0x2c, 0x2d, 0x2e, 0x2f, 0x30, 0x31, 0x32,
    0x33, 0x34, 0x35, 0x36, 0x37, 0x38, 0x39, 0x3a, 0x3b, 0x3c, 0x3d, 0x3e, 0x3f, 0x00, 0x41, 0x42, 0x43, 0x44, 0x45,
    0x46, 0x47, 0x48, 0x49, 0x4a, 0x4b, 0x4c, 0x4d, 0x4e, 0x4f, 0x50, 0x51, 0x52, 0x53, 0x54, 0x55, 0x56, 0x57, 0x58,
    0x59, 0x5a, 0xbc, 0xaf, 0xbe, 0x94, 0x11, 0xff, 0x61, 0x62, 0x63, 0x64, 0x65, 0x66, 0x67, 0x68, 0x69, 0x6a, 0x6b,
    0x6c, 0x6d, 0x6e, 0x6f, 0x70, 0x71, 0x72, 0x73, 0x74, 0x75, 0x76, 0x77, 0x78, 0x79, 0x7a, 0xa8, 0xc0, 0xa9, 0xbd,
    0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
    0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x40, 0xff, 0x01, 0x24,
    0x03, 0xff, 0x5f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
    0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x60, 0xff, 0xff, 0xff, 0xff, 0x5b, 0x0e, 0x1c, 0x09, 0xff, 0x1f, 0xff,
    0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x5d, 0xff, 0xff, 0xff, 0xff, 0x5c, 0xff, 0x0b, 0xff, 0xff, 0xff, 0x5e, 0xff,
    0xff, 0x1e, 0x7f, 0xff, 0xff, 0xff, 0x7b, 0x0f, 0x1d, 0xff, 0x04, 0x05, 0xff, 0xff, 0x07, 0xff, 0xff, 0xff, 0xff,
    0x7d, 0x08, 0xff, 0xff, 0xff, 0x7c, 0xff, 0x0c, 0x06, 0xff, 0xff, 0x7e, 0xff, 0xff, 0xff};

/* The single shift tables that are sent; see gsm7.h. */
static const int gsm7_sent[] = {NATIONAL_TURKISH, NATIONAL_SPANISH, NATIONAL_PORTUGUESE};

/* What lies above them: the Greek capitals and the euro. */
static unsigned
gsm7_above_latin(uint32_t code_point)
{
	if (code_point == 0x20ac)
		return 0x65 | EXTENDED;
	for (uint8_t septet = 0x10; code_point >= 0x393 && code_point <= 0x3a9 && septet <= 0x1a; septet++)
		if (gsm7_default[septet] == code_point)
			return septet;
	return NONE;
}

static unsigned
gsm7_septet(uint32_t code_point)
{
	if (code_point >= 256)
		return gsm7_above_latin(code_point);
	return gsm7_latin[code_point] == ABSENT ? NONE : gsm7_latin[code_point];
}

static uint32_t
gsm7_extended(uint8_t septet)
{
	for (size_t i = 0; i < sizeof gsm7_extension / sizeof gsm7_extension[0]; i++)
		if (gsm7_extension[i].septet == septet)
			return gsm7_extension[i].code_point;
	return 0;
}

/* Behind an escape: the language's table, the extension table, or else what stands there without the escape. */
static uint32_t
gsm7_escaped(int single, const char16_t *lock, uint8_t septet)
{
	uint32_t c = single == NATIONAL_NONE ? 0 : national_single(single, septet);
	if (c == 0)
		c = gsm7_extended(septet);
	return c == 0 ? lock[septet] : c;
}

static unsigned
gsm7_septet_single(int single, uint32_t code_point)
{
	for (uint8_t septet = 0; septet < 128; septet++)
		if (septet != ESCAPE && national_single(single, septet) == code_point)
			return septet | EXTENDED;
	return NONE;
}

static unsigned
gsm7_septet_locked(const char16_t *lock, uint32_t code_point)
{
	for (uint8_t septet = 0; septet < 128; septet++)
		if (septet != ESCAPE && lock[septet] == code_point && (code_point != ' ' || septet == ' '))
			return septet;
	unsigned septet = gsm7_septet(code_point);
	return septet != NONE && septet & EXTENDED ? septet : NONE;
}

static unsigned
gsm7_septet_in(struct gsm7_tables t, uint32_t code_point)
{
	const char16_t *lock = t.lock == NATIONAL_NONE ? NULL : national_lock(t.lock);
	unsigned septet = lock == NULL ? gsm7_septet(code_point) : gsm7_septet_locked(lock, code_point);
	return septet == NONE && t.single != NATIONAL_NONE ? gsm7_septet_single(t.single, code_point) : septet;
}

static int
gsm7_septet_width(unsigned septet)
{
	if (septet == NONE)
		return 0;
	return septet & EXTENDED ? 2 : 1;
}

int
gsm7_width(uint32_t code_point)
{
	return gsm7_septet_width(gsm7_septet(code_point));
}

/* A run of characters that are a byte here and a septet there: most of a text. Returns how many. */
static size_t
gsm7_encode_run(const char *utf8, uint8_t *septets, size_t size)
{
	size_t n = 0;
	for (; n < size; n++) {
		unsigned char byte = (unsigned char)utf8[n];
		if (byte == 0 || byte >= 0x80 || gsm7_latin[byte] & EXTENDED)
			break;
		septets[n] = gsm7_latin[byte];
	}
	return n;
}

int
gsm7_encode(const char *utf8, struct gsm7_tables t, uint8_t *septets, size_t size)
{
	size_t n = 0;
	for (;;) {
		size_t run = t.lock == NATIONAL_NONE ? gsm7_encode_run(utf8, septets + n, size - n) : 0;
		utf8 += run;
		n += run;
		uint32_t c = text_next(&utf8);
		if (c == 0)
			return (int)n;
		unsigned septet = gsm7_septet_in(t, c);
		if (septet == NONE || n + (septet & EXTENDED ? 2 : 1) > size)
			return -1;
		if (septet & EXTENDED)
			septets[n++] = ESCAPE;
		septets[n++] = (uint8_t)(septet & 0x7f);
	}
}

/* What the tables hold has at most three bytes; most of it one. Written out, since a text has 160 of them. */
static size_t
gsm7_put(uint32_t c, char *out)
{
	if (c < 0x80) {
		*out = (char)c;
		return 1;
	}
	if (c < 0x800) {
		out[0] = (char)(0xc0 | c >> 6);
		out[1] = (char)(0x80 | (c & 0x3f));
		return 2;
	}
	out[0] = (char)(0xe0 | c >> 12);
	out[1] = (char)(0x80 | (c >> 6 & 0x3f));
	out[2] = (char)(0x80 | (c & 0x3f));
	return 3;
}

size_t
gsm7_decode(const uint8_t *septets, size_t n, struct gsm7_tables t, char *utf8, size_t size)
{
	const char16_t *lock = t.lock == NATIONAL_NONE ? NULL : national_lock(t.lock);
	if (lock == NULL)
		lock = gsm7_default;
	size_t used = 0;
	for (size_t i = 0; i < n && used + 4 <= size; i++) {
		bool escaped = septets[i] == ESCAPE && i + 1 < n;
		i += escaped;
		uint8_t septet = septets[i] & 0x7f;
		used += gsm7_put(escaped ? gsm7_escaped(t.single, lock, septet) : lock[septet], utf8 + used);
	}
	if (size > 0)
		utf8[used] = '\0';
	return used;
}

int
sms_width(enum sms_alphabet alphabet, int single, uint32_t code_point)
{
	if (alphabet == SMS_GSM7)
		return gsm7_septet_width(gsm7_septet_in((struct gsm7_tables){.single = single}, code_point));
	return code_point > 0xffff ? 2 : 1;
}

int
sms_room(enum sms_alphabet alphabet, int single, bool part)
{
	if (alphabet != SMS_GSM7)
		return part ? SMS_PART_UNITS : SMS_WHOLE_UNITS;
	if (single != NATIONAL_NONE)
		return part ? SMS_PART_NATIONAL : SMS_WHOLE_NATIONAL;
	return part ? SMS_PART_SEPTETS : SMS_WHOLE_SEPTETS;
}

/* Counts parts that are filled one character at a time; a character never spans two. False: one has no place. */
static bool
cost_in(const char *utf8, enum sms_alphabet alphabet, int single, struct sms_cost *out)
{
	int total = 0, parts = 1, used = 0, room = sms_room(alphabet, single, true);
	for (uint32_t c; (c = text_next(&utf8)) != 0;) {
		int width = sms_width(alphabet, single, c);
		if (width == 0)
			return false;
		total += width;
		parts += used + width > room;
		used = used + width > room ? width : used + width;
	}
	int whole = sms_room(alphabet, single, false);
	bool one = total <= whole;
	*out = (struct sms_cost){alphabet, one ? 1 : parts, one ? whole - total : room - used, single};
	return true;
}

struct sms_cost
sms_cost(const char *utf8)
{
	struct sms_cost best, other;
	if (cost_in(utf8, SMS_GSM7, NATIONAL_NONE, &best))
		return best;
	cost_in(utf8, SMS_UCS2, NATIONAL_NONE, &best);
	for (size_t i = 0; i < sizeof gsm7_sent / sizeof *gsm7_sent; i++)
		if (cost_in(utf8, SMS_GSM7, gsm7_sent[i], &other) && other.segments < best.segments)
			best = other;
	return best;
}

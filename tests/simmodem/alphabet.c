#include "tests/simmodem/alphabet.h"

#include <string.h>

#include "base/memory.h"

#define ESCAPE 0x1b

static const uint16_t basic[128] = {
    '@', 0xa3, '$', 0xa5, 0xe8, 0xe9, 0xf9, 0xec, 0xf2, 0xc7, '\n', 0xd8, 0xf8, '\r', 0xc5, 0xe5,            /* 0 */
    0x394, '_', 0x3a6, 0x393, 0x39b, 0x3a9, 0x3a0, 0x3a8, 0x3a3, 0x398, 0x39e, 0xa0, 0xc6, 0xe6, 0xdf, 0xc9, /* 1 */
    ' ', '!', '"', '#', 0xa4, '%', '&', '\'', '(', ')', '*', '+', ',', '-', '.', '/',                        /* 2 */
    '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', ':', ';', '<', '=', '>', '?',                          /* 3 */
    0xa1, 'A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O',                         /* 4 */
    'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z', 0xc4, 0xd6, 0xd1, 0xdc, 0xa7,                     /* 5 */
    0xbf, 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm', 'n', 'o',                         /* 6 */
    'p', 'q', 'r', 's', 't', 'u', 'v', 'w', 'x', 'y', 'z', 0xe4, 0xf6, 0xf1, 0xfc, 0xe0,                     /* 7 */
};

static const struct {
	uint8_t septet;
	uint16_t character;
} extension[] = {
    {0x0a, '\f'},
    {0x14, '^'},
    {0x28, '{'},
    {0x29, '}'},
    {0x2f, '\\'},
    {0x3c, '['},
    {0x3d, '~'},
    {0x3e, ']'},
    {0x40, '|'},
    {0x65, 0x20ac},
};
#define EXTENSIONS (sizeof extension / sizeof extension[0])

/* The septets of a character: returns 1, 2, or 0 when it has none. */
static int
septets_of(uint32_t c, uint16_t out[2])
{
	for (uint16_t i = 0; i < 128; i++)
		if (i != ESCAPE && basic[i] == c) {
			out[0] = i;
			return 1;
		}
	for (size_t i = 0; i < EXTENSIONS; i++)
		if (extension[i].character == c) {
			out[0] = ESCAPE;
			out[1] = extension[i].septet;
			return 2;
		}
	return 0;
}

/* The next code point of UTF-8 that a test wrote; broken bytes stand for themselves as U+FFFD. */
static uint32_t
next_character(const char **s)
{
	const unsigned char *c = (const unsigned char *)*s;
	int more = *c < 0x80 ? 0 : *c < 0xe0 ? 1 : *c < 0xf0 ? 2 : 3;
	uint32_t value = more == 0 ? *c : *c & (0x3fu >> more);
	for (int i = 1; i <= more; i++) {
		if ((c[i] & 0xc0) != 0x80) {
			*s += 1;
			return 0xfffd;
		}
		value = value << 6 | (c[i] & 0x3f);
	}
	*s += more + 1;
	return value;
}

static bool
units_narrow(struct units *u, const char *utf8)
{
	u->n = 0;
	while (*utf8 != '\0') {
		int width = septets_of(next_character(&utf8), u->at + u->n);
		if (width == 0)
			return false;
		u->n += (size_t)width;
	}
	return true;
}

void
units_from_utf8(struct units *u, const char *utf8)
{
	*u = (struct units){.at = memory_new(strlen(utf8) * 2 + 2, sizeof *u->at)};
	if (units_narrow(u, utf8))
		return;
	u->wide = true;
	u->n = 0;
	while (*utf8 != '\0') {
		uint32_t c = next_character(&utf8);
		if (c >= 0x10000) {
			u->at[u->n++] = (uint16_t)(0xd800 + ((c - 0x10000) >> 10));
			c = 0xdc00 + ((c - 0x10000) & 0x3ff);
		}
		u->at[u->n++] = (uint16_t)c;
	}
}

void
units_finish(struct units *u)
{
	free(u->at);
	*u = (struct units){0};
}

static void
character_add(struct bytes *out, uint32_t c)
{
	char s[4];
	size_t n = 0;
	if (c < 0x80) {
		s[n++] = (char)c;
	} else {
		int more = c < 0x800 ? 1 : c < 0x10000 ? 2 : 3;
		s[n++] = (char)((0xff00 >> (more + 1) & 0xff) | (c >> (6 * more)));
		while (more-- > 0)
			s[n++] = (char)(0x80 | ((c >> (6 * more)) & 0x3f));
	}
	bytes_add(out, s, n);
}

static uint32_t
wide_at(const struct units *u, size_t *i)
{
	uint32_t c = u->at[(*i)++];
	if (c < 0xd800 || c > 0xdfff)
		return c;
	if (c > 0xdbff || *i == u->n || u->at[*i] < 0xdc00 || u->at[*i] > 0xdfff)
		return 0xfffd;
	return 0x10000 + ((c - 0xd800) << 10) + (u->at[(*i)++] - 0xdc00u);
}

static uint32_t
narrow_at(const struct units *u, size_t *i)
{
	uint16_t septet = u->at[(*i)++];
	if (septet != ESCAPE || *i == u->n)
		return septet == ESCAPE ? ' ' : basic[septet];
	septet = u->at[(*i)++];
	for (size_t e = 0; e < EXTENSIONS; e++)
		if (extension[e].septet == septet)
			return extension[e].character;
	return basic[septet];
}

void
units_to_utf8(const struct units *u, struct bytes *out)
{
	for (size_t i = 0; i < u->n;)
		character_add(out, u->wide ? wide_at(u, &i) : narrow_at(u, &i));
}

size_t
units_cut(const struct units *u, size_t start, size_t limit)
{
	if (u->n - start <= limit)
		return u->n - start;
	uint16_t last = u->at[start + limit - 1];
	bool cuts = u->wide ? last >= 0xd800 && last <= 0xdbff : last == ESCAPE;
	return cuts ? limit - 1 : limit;
}

size_t
units_pack(const uint16_t *septets, size_t n, unsigned fill, uint8_t *out)
{
	size_t bit = fill, size = (n * 7 + fill + 7) / 8;
	memset(out, 0, size);
	for (size_t i = 0; i < n; i++, bit += 7) {
		unsigned shifted = (unsigned)(septets[i] & 0x7f) << (bit % 8);
		out[bit / 8] |= (uint8_t)shifted;
		if (shifted > 0xff)
			out[bit / 8 + 1] |= (uint8_t)(shifted >> 8);
	}
	return size;
}

bool
units_unpack(const uint8_t *octets, size_t size, unsigned fill, uint16_t *septets, size_t n)
{
	if ((n * 7 + fill + 7) / 8 > size)
		return false;
	size_t bit = fill;
	for (size_t i = 0; i < n; i++, bit += 7) {
		unsigned pair = octets[bit / 8];
		if (bit % 8 > 1)
			pair |= (unsigned)octets[bit / 8 + 1] << 8;
		septets[i] = pair >> (bit % 8) & 0x7f;
	}
	return true;
}

/*
 * alphabet.h - the simulator's own GSM 7 bit and UCS-2, so that a mistake in Fingerpost's is not mirrored here.
 * Source: 3GPP TS 23.038, 6.1.2.1, 6.2.1 and 6.2.1.1.
 */
#ifndef SIMMODEM_ALPHABET_H
#define SIMMODEM_ALPHABET_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "tests/simmodem/bytes.h"

/* A text as the units that go on the air: septets (0 to 127) or UTF-16 units. */
struct units {
	bool wide; /* UCS-2 */
	uint16_t *at;
	size_t n;
};

/* GSM 7 bit if it holds every character, else UCS-2. End with units_finish. */
void units_from_utf8(struct units *u, const char *utf8);
void units_finish(struct units *u);

/* Adds units as UTF-8; a lone surrogate becomes U+FFFD. */
void units_to_utf8(const struct units *u, struct bytes *out);

/* The most of u's units from start, at most limit, that does not cut an escape pair or a surrogate pair. */
size_t units_cut(const struct units *u, size_t start, size_t limit);

/* Septets into octets, beginning at bit offset fill; returns the octets used. out must hold (n * 7 + fill + 7) / 8. */
size_t units_pack(const uint16_t *septets, size_t n, unsigned fill, uint8_t *out);

/* The reverse: n septets from size octets, from bit offset fill; false if there are too few octets. */
bool units_unpack(const uint8_t *octets, size_t size, unsigned fill, uint16_t *septets, size_t n);

#endif

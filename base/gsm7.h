/*
 * gsm7.h - the alphabets of short messages and what a text costs in them. Pure.
 * Source: 3GPP TS 23.038 (6.2.1 default alphabet and extension table, 6.2.3 UCS2, annex A national languages), 23.040
 * (9.2.3.24 user data header).
 *
 * Every national table is read. Sent are only the single shift tables of Turkish, Spanish and Portuguese, and only
 * where they need fewer messages than UCS-2: their septets are chosen so that a phone that does not know them still
 * shows the letter without its mark ("ş" as "s", "á" as "a"), or in Portuguese a near one ("ã" as "ä"). A locking shift
 * table, or any table of the other scripts, would be gibberish there; UCS-2 is read by all.
 */
#ifndef BASE_GSM7_H
#define BASE_GSM7_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* What one message holds, and what a part of a concatenated one holds beside its header of 6 octets. */
#define SMS_WHOLE_SEPTETS 160
#define SMS_PART_SEPTETS 153
#define SMS_WHOLE_UNITS 70
#define SMS_PART_UNITS 67
#define SMS_WHOLE_NATIONAL 155 /* a header that names a language takes 4 octets, 5 septets; */
#define SMS_PART_NATIONAL 149  /* with the concatenation 9 octets, 11 septets */

enum sms_alphabet { SMS_GSM7, SMS_8BIT, SMS_UCS2 };

/* What a text needs on the air. */
struct sms_cost {
	enum sms_alphabet alphabet; /* the cheapest one that holds it all */
	int segments;               /* 1, or the number of concatenated parts; an empty text is 1 */
	int units_left;             /* septets (GSM 7 bit) or 16-bit units (UCS-2) still free in the last segment */
	int single;                 /* GSM 7 bit: the national single shift table it needs, or 0 */
};

/* National languages by their identifiers (national.h); zeros are the default alphabet and its extension table. */
struct gsm7_tables {
	int lock, single;
};

/* Septets that a code point takes in the default alphabet: 1, 2 (by the extension table), or 0 when it has none. */
int gsm7_width(uint32_t code_point);

/*
 * Encodes UTF-8 to one septet a byte (not packed). Returns the number of septets, or -1 if a character has none or they
 * are more than size.
 */
int gsm7_encode(const char *utf8, struct gsm7_tables t, uint8_t *septets, size_t size);

/*
 * Decodes n septets (one a byte) to UTF-8 with a NUL; size must be at least 3 * n + 1. An escape to a character that
 * no table has shows as the character without the escape (23.038, 6.2.1.1); a language that is none, as if it were not
 * named. Returns the byte length.
 */
size_t gsm7_decode(const uint8_t *septets, size_t n, struct gsm7_tables t, char *utf8, size_t size);

/* Septets or 16-bit units that a code point takes; 0 when it has no place. single: a national table or 0. */
int sms_width(enum sms_alphabet alphabet, int single, uint32_t code_point);

/* Septets or units in one message, or in a part of several. */
int sms_room(enum sms_alphabet alphabet, int single, bool part);

/* What the text costs; no part ends in the middle of an escape pair or a surrogate pair. */
struct sms_cost sms_cost(const char *utf8);

#endif

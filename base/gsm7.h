/*
 * gsm7.h - the alphabets of short messages and what a text costs in them. Pure.
 * Source: 3GPP TS 23.038 (6.2.1 default alphabet and extension table, 6.2.3 UCS2), 23.040 (9.2.3.24 user data header).
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

enum sms_alphabet { SMS_GSM7, SMS_8BIT, SMS_UCS2 };

/* What a text needs on the air. */
struct sms_cost {
	enum sms_alphabet alphabet; /* the cheaper one that holds it all */
	int segments;               /* 1, or the number of concatenated parts; an empty text is 1 */
	int units_left;             /* septets (GSM 7 bit) or 16-bit units (UCS-2) still free in the last segment */
};

/* Septets that a code point takes in the default alphabet: 1, 2 (by the extension table), or 0 when it has none. */
int gsm7_width(uint32_t code_point);

/*
 * Encodes UTF-8 to one septet a byte (not packed). Returns the number of septets, or -1 if a character has none or they
 * are more than size.
 */
int gsm7_encode(const char *utf8, uint8_t *septets, size_t size);

/*
 * Decodes n septets (one a byte) to UTF-8 with a NUL; size must be at least 3 * n + 1. An escape to a character that
 * the extension table lacks shows as the default table's character (23.038, 6.2.1.1). Returns the byte length.
 */
size_t gsm7_decode(const uint8_t *septets, size_t n, char *utf8, size_t size);

/* What the text costs; parts are 153 septets or 67 units where one message (160, 70) does not hold it; no part ends in
 * the middle of an escape pair or a surrogate pair. */
struct sms_cost sms_cost(const char *utf8);

#endif

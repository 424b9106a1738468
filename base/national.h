/*
 * national.h - the national language shift tables of short messages: 3GPP TS 23.038, annex A. Pure; for gsm7.c.
 *
 * A header of the message names a language (6.2.1.2.4): a locking shift table in place of the default alphabet, or a
 * single shift table in place of its extension table, behind an escape.
 */
#ifndef BASE_NATIONAL_H
#define BASE_NATIONAL_H

#include <stdint.h>
#include <uchar.h>

enum national {
	NATIONAL_NONE,
	NATIONAL_TURKISH,
	NATIONAL_SPANISH, /* has a single shift table only */
	NATIONAL_PORTUGUESE,
	NATIONAL_BENGALI,
	NATIONAL_GUJARATI,
	NATIONAL_HINDI,
	NATIONAL_KANNADA,
	NATIONAL_MALAYALAM,
	NATIONAL_ORIYA,
	NATIONAL_PUNJABI,
	NATIONAL_TAMIL,
	NATIONAL_TELUGU,
	NATIONAL_URDU,
	NATIONAL_END, /* from here on: reserved, and as if nothing were named */
};

/* A.3: 128 code points, spaces where the table has none; NULL: there is no such table. */
const char16_t *national_lock(int language);

/* A.2: what an escape and a septet stand for, beyond the extension table that all languages share; 0 when nothing. */
char16_t national_single(int language, uint8_t septet);

#endif

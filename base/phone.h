/*
 * phone.h - telephone numbers as patients write them and as modems and staff need them.
 *
 * Rules from Ofcom's National Telephone Numbering Plan: after +44, nine or ten digits; 7 is mobile (70 is not).
 */
#ifndef BASE_PHONE_H
#define BASE_PHONE_H

#include <stdbool.h>

#define PHONE_TEXT 20 /* "+", 15 digits, NUL, and some air */

enum phone_kind {
	PHONE_INVALID,  /* not a number that can be rung */
	PHONE_LANDLINE, /* UK geographic, 03, freephone */
	PHONE_MOBILE,   /* UK mobile: can be texted */
	PHONE_FOREIGN,  /* written with + or 00 and a code other than 44 */
	PHONE_SHORT,    /* 3 to 6 digits, a network's or charity's short code: never rung or answered */
};

/*
 * Reads a number in any usual writing ("07700 900123", "+44 (0)7700-900123", "0044...", Arabic-Indic, Persian and
 * Bengali digits too) and writes it in E.164 to out ("+447700900123"; a short code as its digits; "" when invalid).
 */
enum phone_kind phone_parse(const char *s, char out[PHONE_TEXT]);

/* For reading: "07700 900123", "020 7946 0123"; numbers of other countries as they are. s is E.164. */
void phone_display(const char *e164, char out[PHONE_TEXT * 2]);

#endif

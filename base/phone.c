#include "base/phone.h"

#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "base/text.h"

#define DIGITS_MAX 15 /* ITU-T E.164, 6.2 */

/* The value of a decimal digit in the scripts that patients' phones type, or -1. */
static int
digit(uint32_t c)
{
	static const uint32_t zeros[] = {'0', 0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xbe6, 0xff10};
	for (size_t i = 0; i < sizeof zeros / sizeof *zeros; i++)
		if (c >= zeros[i] && c <= zeros[i] + 9)
			return (int)(c - zeros[i]);
	return -1;
}

/* What people put between digits. */
static bool
is_separator(uint32_t c)
{
	return c == ' ' || c == '-' || c == '(' || c == ')' || c == '.' || c == '/' || c == 0xa0 || c == 0x2010 ||
	       c == 0x2011 || c == 0x2013 || (c >= 0x2000 && c <= 0x200f) || (c >= 0x202a && c <= 0x202e) ||
	       (c >= 0x2066 && c <= 0x2069);
}

/* Bare digits into out; *plus says whether a + stood first. False if anything else was there. */
static bool
bare(const char *s, char out[PHONE_TEXT], bool *plus)
{
	size_t n = 0;
	*plus = false;
	for (uint32_t c; (c = text_next(&s)) != 0;) {
		int d = digit(c);
		if (d >= 0 && n < PHONE_TEXT - 2)
			out[n++] = (char)('0' + d);
		else if ((c == '+' || c == 0xff0b) && n == 0 && !*plus)
			*plus = true;
		else if (d >= 0 || !is_separator(c))
			return false;
	}
	out[n] = '\0';
	return n > 0;
}

/* A UK number without +44 and without the leading 0. */
static enum phone_kind
british(const char *national, char out[PHONE_TEXT])
{
	size_t n = strlen(national);
	bool right_length = n == 10 || (n == 9 && (national[0] == '1' || strncmp(national, "800", 3) == 0)) ||
	                    (n == 7 && strcmp(national, "8001111") == 0);
	if (!right_length || strchr("1235789", national[0]) == NULL)
		return PHONE_INVALID;
	snprintf(out, PHONE_TEXT, "+44%s", national);
	/* 70 is personal numbering, 76 paging (but 7624, Manx mobiles) */
	bool paging = strncmp(national, "76", 2) == 0 && strncmp(national, "7624", 4) != 0;
	if (national[0] == '7' && national[1] != '0' && !paging)
		return PHONE_MOBILE;
	return PHONE_LANDLINE;
}

static enum phone_kind
international(const char *digits, char out[PHONE_TEXT])
{
	if (strncmp(digits, "44", 2) == 0) {
		digits += 2;
		if (*digits == '0') /* +44 (0)7... */
			digits++;
		return british(digits, out);
	}
	size_t n = strlen(digits);
	if (n < 7 || n > DIGITS_MAX || digits[0] == '0')
		return PHONE_INVALID;
	snprintf(out, PHONE_TEXT, "+%s", digits);
	return PHONE_FOREIGN;
}

enum phone_kind
phone_parse(const char *s, char out[PHONE_TEXT])
{
	char digits[PHONE_TEXT] = "";
	bool plus;
	enum phone_kind kind = PHONE_INVALID;
	out[0] = '\0';
	if (!bare(s, digits, &plus))
		return kind;
	size_t n = strlen(digits);
	if (plus || (strncmp(digits, "44", 2) == 0 && n >= 11)) {
		kind = international(digits, out);
	} else if (strncmp(digits, "00", 2) == 0) {
		kind = international(digits + 2, out);
	} else if (digits[0] == '0') {
		kind = british(digits + 1, out);
	} else if (digits[0] == '7' && n == 10) {
		kind = british(digits, out);
	} else if (n >= 3 && n <= 6) {
		snprintf(out, PHONE_TEXT, "%s", digits);
		kind = PHONE_SHORT;
	}
	if (kind == PHONE_INVALID)
		out[0] = '\0';
	return kind;
}

/* How a national number is grouped, by how it begins (behind the 0); the first that fits. */
static const struct {
	const char *begins;
	int area, middle;
} groupings[] = {
    {"2", 2, 4},
    {"8001111", 3, 4},
    {"3", 3, 3},
    {"8", 3, 3},
    {"9", 3, 3},
    {"11", 3, 3},
    {"121", 3, 3},
    {"131", 3, 3},
    {"141", 3, 3},
    {"151", 3, 3},
    {"161", 3, 3},
    {"171", 3, 3},
    {"181", 3, 3},
    {"191", 3, 3},
    {"1", 4, 6},
    {"7", 4, 6},
    {"5", 4, 6},
};

void
phone_display(const char *e164, char out[PHONE_TEXT * 2])
{
	if (strncmp(e164, "+44", 3) != 0) {
		snprintf(out, PHONE_TEXT * 2, "%s", e164);
		return;
	}
	const char *n = e164 + 3;
	for (size_t i = 0; i < sizeof groupings / sizeof *groupings; i++) {
		if (strncmp(n, groupings[i].begins, strlen(groupings[i].begins)) != 0)
			continue;
		int area = groupings[i].area, middle = groupings[i].middle;
		const char *rest = strlen(n) > (size_t)(area + middle) ? n + area + middle : "";
		snprintf(out, PHONE_TEXT * 2, "0%.*s %.*s%s%s", area, n, middle,
		    strlen(n) > (size_t)area ? n + area : "", *rest ? " " : "", rest);
		return;
	}
	snprintf(out, PHONE_TEXT * 2, "0%s", n);
}

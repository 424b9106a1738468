#include "content/schedule_parts.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

const char *
part_skip_spaces(const char *s)
{
	while (*s == ' ' || *s == '\t' || *s == '\n' || *s == '\r')
		s++;
	return s;
}

const char *
part_word(const char *s, const char *word)
{
	size_t n = strlen(word);
	return strncasecmp(s, word, n) == 0 ? s + n : NULL;
}

const char *
part_day(const char *s, int *day)
{
	static const char *const names[] = {
	    "Mondays", "Tuesdays", "Wednesdays", "Thursdays", "Fridays", "Saturdays", "Sundays"};
	size_t n = 0;
	while (isalpha((unsigned char)s[n]))
		n++;
	for (*day = 0; *day < 7; (*day)++) {
		if (n >= 3 && strncasecmp(s, names[*day], n) == 0)
			return s + n;
	}
	return NULL;
}

const char *
part_dash(const char *s)
{
	static const char *const dashes[] = {"-", "\xe2\x80\x90", "\xe2\x80\x91", "\xe2\x80\x93", "\xe2\x80\x94"};
	s = part_skip_spaces(s);
	for (size_t i = 0; i < sizeof dashes / sizeof *dashes; i++) {
		const char *after = part_word(s, dashes[i]);
		if (after != NULL)
			return part_skip_spaces(after);
	}
	return NULL;
}

const char *
part_and(const char *s)
{
	const char *after;
	s = part_skip_spaces(s);
	if (*s == ',' || *s == '&')
		return part_skip_spaces(s + 1);
	if ((after = part_word(s, "and ")) != NULL)
		return part_skip_spaces(after);
	return NULL;
}

const char *
part_time(const char *s, bool end, int *minutes)
{
	int hour = 0, digits = 0;
	for (; digits < 2 && isdigit((unsigned char)*s); digits++)
		hour = hour * 10 + (*s++ - '0');
	if (digits == 0 || (*s != ':' && *s != '.') || !isdigit((unsigned char)s[1]) || !isdigit((unsigned char)s[2]))
		return NULL;
	int minute = (s[1] - '0') * 10 + (s[2] - '0');
	s += 3;
	if (isdigit((unsigned char)*s) || minute > 59 || hour > 24 || (hour == 24 && (minute > 0 || !end)))
		return NULL;
	*minutes = hour * 60 + minute;
	return s;
}

const char *
part_date(const char *s, struct session_date *out)
{
	char date[11] = "";
	snprintf(date, sizeof date, "%.10s", s);
	return session_date_read(date, out) ? s + 10 : NULL;
}

const char *
part_number(const char *s, long least, long most, long *out)
{
	char *behind;
	*out = strtol(s, &behind, 10);
	return behind != s && *out >= least && *out <= most ? behind : NULL;
}

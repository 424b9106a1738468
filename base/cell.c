#include "base/cell.h"

#include <stdbool.h>
#include <string.h>

#include "base/memory.h"

static bool
looks_like_formula(const char *s)
{
	static const char *const BEGINNINGS[] = {
	    "=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20"};
	s += strspn(s, " ");
	for (size_t i = 0; i < sizeof BEGINNINGS / sizeof BEGINNINGS[0]; i++)
		if (strncmp(s, BEGINNINGS[i], strlen(BEGINNINGS[i])) == 0)
			return true;
	return false;
}

char *
cell_csv(const char *value)
{
	const char *s = value != NULL ? value : "";
	char *out = memory_new(strlen(s) * 2 + 4, 1), *p = out;
	*p++ = '"';
	if (looks_like_formula(s))
		*p++ = '\'';
	for (; *s != '\0'; s++) {
		if (*s == '"')
			*p++ = '"';
		*p++ = *s;
	}
	*p++ = '"';
	return out;
}

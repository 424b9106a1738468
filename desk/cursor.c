#include "desk/cursor.h"

#include <ctype.h>
#include <errno.h>

static bool
number(const char **s, int64_t *n)
{
	char *end;
	if (!isdigit((unsigned char)**s) && **s != '-')
		return false;
	errno = 0;
	*n = strtoll(*s, &end, 10);
	if (errno != 0 || *end != '.')
		return false;
	*s = end + 1;
	return true;
}

bool
cursor_parse(const char *s, struct callback_cursor *c)
{
	struct callback_cursor read = {0};
	*c = read;
	if (!number(&s, &read.flag) || !number(&s, &read.due) || !uuid_valid(s))
		return false;
	memcpy(read.id, s, UUID_TEXT);
	*c = read;
	return true;
}

const char *
cursor_print(const struct callback_cursor *c, char buffer[CURSOR_TEXT])
{
	snprintf(buffer, CURSOR_TEXT, "%lld.%lld.%s", (long long)c->flag, (long long)c->due, c->id);
	return buffer;
}

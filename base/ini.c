#include "base/ini.h"

#include <stdbool.h>
#include <string.h>

#include "base/memory.h"

/* Lines are told apart as inih does: blanks before and behind mean nothing, ";" and "#" begin a comment, in a line "
 * ;". */
static const char *
skip_blanks(const char *p)
{
	return p + strspn(p, " \t\r");
}

static size_t
line_length(const char *line)
{
	size_t n = strcspn(line, "\n");
	return line[n] == '\n' ? n + 1 : n;
}

static bool
is_section(const char *line, const char *section)
{
	const char *p = skip_blanks(line) + 1;
	size_t n = strlen(section);
	return strncmp(p, section, n) == 0 && p[n] == ']';
}

/* The value's place in a line that sets name, or NULL. */
static const char *
value_in(const char *line, const char *name)
{
	const char *p = skip_blanks(line);
	size_t n = strlen(name);
	if (strncmp(p, name, n) != 0)
		return NULL;
	p = skip_blanks(p + n);
	return *p == '=' || *p == ':' ? skip_blanks(p + 1) : NULL;
}

/* Where the value ends: before a comment, before blanks. */
static const char *
value_end(const char *value)
{
	size_t n = 0;
	while (value[n] != '\0' && value[n] != '\n' &&
	       !(value[n] == ';' && (n == 0 || value[n - 1] == ' ' || value[n - 1] == '\t')))
		n++;
	while (n > 0 && strchr(" \t\r", value[n - 1]) != NULL)
		n--;
	return value + n;
}

struct place {
	const char *value; /* what to put the new value in the place of, or NULL */
	const char *end;   /* behind the section's last line that says something, or NULL */
};

static struct place
find(const char *text, const char *section, const char *name)
{
	struct place at = {NULL, NULL};
	bool inside = false;
	for (const char *line = text; *line != '\0'; line += line_length(line)) {
		const char *first = skip_blanks(line);
		if (*first == '[')
			inside = is_section(line, section);
		if (!inside || *first == '\n' || *first == '\0')
			continue;
		at.end = line + line_length(line);
		if (*first != ';' && *first != '#' && value_in(line, name) != NULL)
			at.value = value_in(line, name);
	}
	return at;
}

char *
ini_set(const char *text, const char *section, const char *name, const char *value)
{
	struct place at = find(text, section, name);
	bool ended = *text == '\0' || text[strlen(text) - 1] == '\n';
	if (at.value != NULL)
		return memory_print("%.*s%s%s%s", (int)(at.value - text), text, value,
		    *value_end(at.value) == ';' ? " " : "", value_end(at.value));
	if (at.end == NULL)
		return memory_print(
		    "%s%s%s[%s]\n%s = %s\n", text, ended ? "" : "\n", *text != '\0' ? "\n" : "", section, name, value);
	return memory_print(
	    "%.*s%s%s = %s\n%s", (int)(at.end - text), text, at.end[-1] == '\n' ? "" : "\n", name, value, at.end);
}

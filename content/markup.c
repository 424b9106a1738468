#include "content/markup.h"

#include <ctype.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/memory.h"
#include "base/text.h"

static const struct {
	const char *name;
	uint32_t code_point;
} entities[] = {{"amp", '&'}, {"lt", '<'}, {"gt", '>'}, {"quot", '"'}, {"apos", '\''}, {"nbsp", ' '}, {"pound", 0xa3},
    {"euro", 0x20ac}, {"ndash", 0x2013}, {"mdash", 0x2014}, {"lsquo", 0x2018}, {"rsquo", 0x2019}, {"ldquo", 0x201c},
    {"rdquo", 0x201d}, {"hellip", 0x2026}, {"bull", 0x2022}, {"middot", 0xb7}, {"eacute", 0xe9}, {"deg", 0xb0}};

static bool
tag_is(const char *tag, const char *name)
{
	size_t n = strlen(name);
	return strncasecmp(tag, name, n) == 0 && !isalnum((unsigned char)tag[n]);
}

static bool
ends_line(const char *tag)
{
	static const char *const blocks[] = {
	    "br", "p", "div", "li", "ul", "ol", "tr", "table", "h1", "h2", "h3", "h4", "h5", "h6"};
	tag += *tag == '/';
	for (size_t i = 0; i < sizeof blocks / sizeof *blocks; i++) {
		if (tag_is(tag, blocks[i]))
			return true;
	}
	return false;
}

/* Behind the end of an element whose text is not for reading. */
static const char *
skip_hidden(const char *s, const char *end)
{
	const char *found = strcasestr(s, end);
	return found != NULL ? found : s + strlen(s);
}

/* s is behind a "<" that begins a tag. Returns what is behind the tag; *line tells whether a line ends there. */
static const char *
skip_tag(const char *s, bool *line)
{
	if (strncmp(s, "!--", 3) == 0) {
		const char *end = strstr(s, "-->");
		return end != NULL ? end + 3 : s + strlen(s);
	}
	*line = ends_line(s);
	const char *hidden = tag_is(s, "script") ? "</script" : tag_is(s, "style") ? "</style" : NULL;
	if (hidden != NULL)
		s = skip_hidden(s, hidden);
	s += strcspn(s, ">");
	return *s == '>' ? s + 1 : s;
}

/* s is behind a "&". Returns what is behind the entity, or NULL if it is none. */
static const char *
read_entity(const char *s, uint32_t *code_point)
{
	size_t n = strcspn(s, "; <&");
	if (s[n] != ';' || n == 0 || n > 10)
		return NULL;
	if (*s == '#') {
		bool hex = s[1] == 'x' || s[1] == 'X';
		char *end;
		unsigned long value = strtoul(s + (hex ? 2 : 1), &end, hex ? 16 : 10);
		*code_point = value > 0x10ffff ? 0xfffd : (uint32_t)value;
		return end == s + n && value != 0 ? end + 1 : NULL;
	}
	for (size_t i = 0; i < sizeof entities / sizeof *entities; i++) {
		if (strlen(entities[i].name) != n || strncmp(s, entities[i].name, n) != 0)
			continue;
		*code_point = entities[i].code_point;
		return s + n + 1;
	}
	return NULL;
}

char *
markup_strip(const char *s)
{
	/* no entity is shorter than what it stands for in UTF-8 */
	char *out = memory_new(strlen(s) + 1, 1);
	size_t n = 0;
	while (*s != '\0') {
		uint32_t code_point;
		const char *after;
		if (*s == '<' && (isalpha((unsigned char)s[1]) || s[1] == '/' || s[1] == '!')) {
			bool line = false;
			s = skip_tag(s + 1, &line);
			if (line)
				out[n++] = '\n';
		} else if (*s == '&' && (after = read_entity(s + 1, &code_point)) != NULL) {
			n += text_encode(code_point, out + n);
			s = after;
		} else {
			out[n++] = *s++;
		}
	}
	out[n] = '\0';
	return out;
}

#include "modem/at.h"

#include <ctype.h>
#include <limits.h>
#include <sodium.h>
#include <string.h>

static bool
line_end(char c)
{
	return c == '\r' || c == '\n';
}

/* With verbose results there are words: 27.007, 9.2 and 27.005, 3.2.5, those that something hangs on. */
static int
error_words(const char *line)
{
	static const struct {
		const char *words;
		int code;
	} known[] = {{"SIM not inserted", 10}, {"SIM PIN required", 11}, {"SIM PUK required", 12}, {"SIM failure", 13},
	    {"SIM busy", 14}, {"incorrect password", 16}, {"no network service", 30}, {"SMS service", 302},
	    {"invalid memory index", 321}, {"memory full", 322}, {"network service", 331}, {"network timeout", 332}};
	for (size_t i = 0; i < sizeof known / sizeof known[0]; i++)
		if (strcasestr(line, known[i].words) != NULL)
			return known[i].code;
	return -1;
}

/* The number behind "+CMS ERROR: ", or what its words stand for. */
static int
error_code(const char *line)
{
	int code;
	return at_integer(line, 0, &code) ? code : error_words(line);
}

static void
classify(const char *line, struct at_event *out)
{
	/* V.250 table 1, and Huawei's own. "NO CARRIER" ends no command of ours, but a call that somebody has made to
	 * the number for texts */
	static const char *const refusals[] = {"ERROR", "COMMAND NOT SUPPORT", "TOO MANY PARAMETERS"};
	out->kind = AT_TEXT;
	out->line = line;
	if (strcmp(line, "OK") == 0)
		out->kind = AT_OK;
	for (size_t i = 0; i < sizeof refusals / sizeof refusals[0]; i++)
		if (strcmp(line, refusals[i]) == 0)
			*out = (struct at_event){AT_ERROR, line, AT_ERROR_PLAIN, -1};
	if (at_begins(line, "+CME ERROR:"))
		*out = (struct at_event){AT_ERROR, line, AT_ERROR_EQUIPMENT, error_code(line)};
	if (at_begins(line, "+CMS ERROR:"))
		*out = (struct at_event){AT_ERROR, line, AT_ERROR_MESSAGE, error_code(line)};
}

static void
begin_line(struct at_reader *r)
{
	sodium_memzero(r->line, r->n);
	r->n = 0;
	r->overlong = r->done = false;
}

/* Takes a line end; true if a line that counts is complete. */
static bool
end_line(struct at_reader *r)
{
	while (r->n > 0 && r->line[r->n - 1] == ' ')
		r->n--;
	r->line[r->n] = '\0';
	r->dropped += r->overlong;
	if (r->n > 0 && !r->overlong)
		return true;
	begin_line(r);
	return false;
}

static void
add_character(struct at_reader *r, char c)
{
	bool control = (unsigned char)c < 0x20 || c == 0x7f;
	if (control || r->overlong || (c == ' ' && r->n == 0))
		return;
	r->overlong = r->n + 1 == sizeof r->line;
	if (!r->overlong)
		r->line[r->n++] = c;
}

size_t
at_read(struct at_reader *r, const char *bytes, size_t n, struct at_event *out)
{
	*out = (struct at_event){.kind = AT_NOTHING, .code = -1};
	if (r->done)
		begin_line(r);
	for (size_t i = 0; i < n; i++) {
		/* the prompt has no line end; the space behind it, which some modems leave out, is skipped as leading
		 */
		if (bytes[i] == '>' && r->n == 0 && !r->overlong) {
			out->kind = AT_PROMPT;
			return i + 1;
		}
		if (!line_end(bytes[i])) {
			add_character(r, bytes[i]);
			continue;
		}
		if (end_line(r)) {
			r->done = true;
			classify(r->line, out);
			return i + 1;
		}
	}
	return n;
}

void
at_forget(struct at_reader *r)
{
	sodium_memzero(r->line, sizeof r->line);
	r->n = 0;
	r->overlong = r->done = false;
}

bool
at_begins(const char *line, const char *prefix)
{
	return strncmp(line, prefix, strlen(prefix)) == 0;
}

/* The end of the value at s: the comma outside quotes and brackets, or the line's end. */
static const char *
value_end(const char *s)
{
	bool quoted = false;
	int depth = 0;
	for (; *s != '\0' && (*s != ',' || quoted || depth > 0); s++) {
		if (*s == '"')
			quoted = !quoted;
		else if (!quoted && *s == '(')
			depth++;
		else if (!quoted && *s == ')' && depth > 0)
			depth--;
	}
	return s;
}

static const char *
values_begin(const char *line)
{
	const char *colon = strchr(line, ':');
	return colon == NULL ? line + strlen(line) : colon + 1;
}

static const char *
value_at(const char *line, int i)
{
	const char *s = values_begin(line);
	if (*s == '\0')
		return NULL;
	for (; i > 0; i--) {
		s = value_end(s);
		if (*s++ != ',')
			return NULL;
	}
	return s;
}

int
at_values(const char *line)
{
	int n = 0;
	const char *s = values_begin(line);
	if (*s == '\0')
		return 0;
	for (n = 1; *(s = value_end(s)) == ','; s++)
		n++;
	return n;
}

bool
at_string(const char *line, int i, char *out, size_t size)
{
	const char *s = value_at(line, i);
	if (s == NULL)
		return false;
	const char *end = value_end(s);
	while (s < end && *s == ' ')
		s++;
	while (s < end && end[-1] == ' ')
		end--;
	if (end - s >= 2 && *s == '"' && end[-1] == '"') {
		s++;
		end--;
	}
	size_t n = (size_t)(end - s);
	if (n >= size)
		return false;
	memcpy(out, s, n);
	out[n] = '\0';
	return true;
}

bool
at_integer(const char *line, int i, int *out)
{
	char text[12], *end;
	if (!at_string(line, i, text, sizeof text) || !(isdigit((unsigned char)text[0]) || text[0] == '-'))
		return false;
	long value = strtol(text, &end, 10);
	if (*end != '\0' || value > INT_MAX || value < INT_MIN)
		return false;
	*out = (int)value;
	return true;
}

bool
at_list_has(const char *list, int number)
{
	while (*list != '\0') {
		char *end;
		if (!isdigit((unsigned char)*list)) {
			list++;
			continue;
		}
		long low = strtol(list, &end, 10), high = low;
		if (*end == '-' && isdigit((unsigned char)end[1]))
			high = strtol(end + 1, &end, 10);
		if (number >= low && number <= high)
			return true;
		list = end;
	}
	return false;
}

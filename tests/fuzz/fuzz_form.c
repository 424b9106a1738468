/*
 * What a browser sends, as the desk reads it: the first byte says which of request target, form body, cookie header,
 * other headers and a list's cursor the rest is. What was read must hold together, and the same bytes must read the
 * same again.
 */
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include <sodium.h>

#include "base/memory.h"
#include "base/text.h"
#include "base/uuid.h"
#include "desk/cursor.h"
#include "desk/guard.h"
#include "desk/request.h"
#include "desk/route.h"

static void
hold(bool truth)
{
	if (!truth)
		abort();
}

/* Every field is text with a name, once. */
static void
check_form(const struct form *form)
{
	hold(form->count <= FORM_FIELDS);
	for (size_t i = 0; i < form->count; i++) {
		const struct form_field *f = &form->fields[i];
		hold(f->name[0] != '\0' && text_valid(f->name, strlen(f->name)) &&
		     text_valid(f->value, strlen(f->value)));
		hold(form_value(form, f->name) == f->value);
	}
}

static void
read_target(const char *text)
{
	struct request r;
	bool known;
	request_init(&r, "GET", text);
	check_form(&r.query);
	if (!r.broken) {
		hold(r.path[0] == '/' && strpbrk(r.path, "%\\<>\"' \r\n") == NULL);
		const struct route *route = route_find("GET", r.path, r.id, &known);
		/* no way round the table: what is found is written as the table has it */
		hold(route == NULL || strchr(route->path, '*') != NULL || strcmp(route->path, r.path) == 0);
		hold(route == NULL || strstr(r.path, "..") == NULL);
		hold(r.id[0] == '\0' || uuid_valid(r.id));
	}
	request_finish(&r);
}

static void
read_form(const char *bytes, size_t n)
{
	struct form one, other;
	enum status s = form_parse(&one, bytes, n, NULL);
	hold(form_parse(&other, bytes, n, NULL) == s && one.count == other.count);
	check_form(&one);
	hold(n <= FORM_BODY || s == STATUS_INPUT);
	form_finish(&one);
	form_finish(&other);
}

static void
read_cookie(const char *text)
{
	char out[65] = "";
	if (!request_cookie(text, "fp", out))
		return;
	hold(strlen(out) == 64 && strspn(out, "0123456789abcdef") == 64 && strstr(text, out) != NULL);
	char token[GUARD_TOKEN];
	guard_token_make(out, token);
	hold(strlen(token) == GUARD_TOKEN - 1);
}

/* Lines of "name: value". */
static void
read_headers(char *text)
{
	struct request r;
	request_init(&r, "POST", "/sign-in");
	for (char *line = text, *next; line != NULL; line = next) {
		next = strchr(line, '\n');
		if (next != NULL)
			*next++ = '\0';
		char *value = strstr(line, ": ");
		if (value == NULL)
			continue;
		*value = '\0';
		request_header(&r, line, value + 2);
	}
	static const char *const NAMES[] = {"desk.example", NULL};
	const char *host = r.headers[HEADER_HOST];
	if (guard_host(&r, NAMES))
		hold(
		    host != NULL && (strncasecmp(host, "127.0.0.1", 9) == 0 || strncasecmp(host, "localhost", 9) == 0 ||
		                        strncmp(host, "[::1]", 5) == 0 || strncasecmp(host, "desk.example", 12) == 0));
	const char *site = r.headers[HEADER_SITE];
	if (guard_origin(&r))
		hold(site == NULL || strcmp(site, "same-origin") == 0);
	hold(strcmp(request_scheme(&r), "http") == 0 || strcmp(r.headers[HEADER_PROXY_SCHEME], "https") == 0);
	request_body(&r, "token=1", 7, NULL);
	request_finish(&r);
}

static void
read_cursor(const char *text)
{
	struct callback_cursor c, again;
	char printed[CURSOR_TEXT];
	if (!cursor_parse(text, &c)) {
		hold(c.id[0] == '\0');
		return;
	}
	hold(uuid_valid(c.id));
	hold(cursor_parse(cursor_print(&c, printed), &again));
	hold(again.flag == c.flag && again.due == c.due && strcmp(again.id, c.id) == 0);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n);

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
	if (n == 0 || sodium_init() < 0)
		return 0;
	char *text = memory_copy_bytes((const char *)bytes + 1, n - 1);
	switch (bytes[0]) {
	case 't':
		read_target(text);
		break;
	case 'f':
		read_form(text, n - 1);
		break;
	case 'c':
		read_cookie(text);
		break;
	case 'h':
		read_headers(text);
		break;
	case 'k':
		read_cursor(text);
		break;
	}
	free(text);
	return 0;
}

#include "desk/form.h"

#include <stdbool.h>

#include "base/memory.h"
#include "base/text.h"

static int
hex_digit(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	if (c >= 'a' && c <= 'f')
		return c - 'a' + 10;
	if (c >= 'A' && c <= 'F')
		return c - 'A' + 10;
	return -1;
}

/* Decodes n bytes into out (n bytes at most); the length, or -1. */
static long
decode(const char *s, size_t n, char *out)
{
	long length = 0;
	for (size_t i = 0; i < n; i++) {
		unsigned char c = (unsigned char)s[i];
		if (c <= ' ' || c >= 0x7f)
			return -1;
		if (c == '+') {
			c = ' ';
		} else if (c == '%') {
			int high = n - i > 2 ? hex_digit(s[i + 1]) : -1;
			int low = n - i > 2 ? hex_digit(s[i + 2]) : -1;
			if (high < 0 || low < 0)
				return -1;
			c = (unsigned char)(high * 16 + low);
			i += 2;
		}
		out[length++] = (char)c;
	}
	return length;
}

/* Decoded and well-formed text of the caller's, or NULL. */
static char *
decode_text(const char *s, size_t n)
{
	char *out = memory_new(n + 1, 1);
	long length = decode(s, n, out);
	if (length >= 0 && text_valid(out, (size_t)length))
		return out;
	memory_wipe_string(out);
	return NULL;
}

static bool
has(const struct form *form, const char *name)
{
	for (size_t i = 0; i < form->count; i++)
		if (strcmp(form->fields[i].name, name) == 0)
			return true;
	return false;
}

static enum status
parse_field(struct form *form, const char *s, size_t n, struct fault *f)
{
	const char *equals = memchr(s, '=', n);
	if (equals == NULL || equals == s)
		return fault_set(f, STATUS_INPUT, "form: a field without a name or a value");
	if (form->count == FORM_FIELDS)
		return fault_set(f, STATUS_INPUT, "form: more than %d fields", FORM_FIELDS);
	char *name = decode_text(s, (size_t)(equals - s));
	char *value = decode_text(equals + 1, n - (size_t)(equals - s) - 1);
	if (name == NULL || value == NULL || has(form, name)) {
		memory_wipe_string(name);
		memory_wipe_string(value);
		return fault_set(f, STATUS_INPUT, "form: field %zu is badly encoded or given twice", form->count + 1);
	}
	form->fields[form->count++] = (struct form_field){name, value};
	return STATUS_OK;
}

enum status
form_parse(struct form *form, const char *bytes, size_t n, struct fault *f)
{
	*form = (struct form){0};
	if (n > FORM_BODY)
		return fault_set(f, STATUS_INPUT, "form: more than %d bytes", FORM_BODY);
	for (size_t at = 0; at < n;) {
		const char *end = memchr(bytes + at, '&', n - at);
		size_t length = end == NULL ? n - at : (size_t)(end - bytes) - at;
		enum status s = parse_field(form, bytes + at, length, f);
		if (s != STATUS_OK)
			return s;
		at += length + 1;
		if (at == n)
			return fault_set(f, STATUS_INPUT, "form: ends in \"&\"");
	}
	return STATUS_OK;
}

void
form_finish(struct form *form)
{
	for (size_t i = 0; i < form->count; i++) {
		memory_wipe_string(form->fields[i].name);
		memory_wipe_string(form->fields[i].value);
	}
	*form = (struct form){0};
}

const char *
form_value(const struct form *form, const char *name)
{
	for (size_t i = 0; i < form->count; i++)
		if (strcmp(form->fields[i].name, name) == 0)
			return form->fields[i].value;
	return "";
}

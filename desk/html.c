#include "desk/html.h"

#include <stdarg.h>
#include <stdbool.h>

#include <sodium.h>

#include "base/cell.h"
#include "base/memory.h"

void
html_init(struct html *h)
{
	*h = (struct html){0};
}

void
html_finish(struct html *h)
{
	if (h->data != NULL)
		sodium_memzero(h->data, h->room);
	free(h->data);
	*h = (struct html){0};
}

/* Grows by copying and wiping, since realloc would leave the old page behind in the heap. */
static void
make_room(struct html *h, size_t more)
{
	if (h->room - h->size > more)
		return;
	size_t room = (h->size + more + 1) * 2;
	char *data = memory_new(room, 1);
	if (h->size > 0)
		memcpy(data, h->data, h->size);
	if (h->data != NULL)
		sodium_memzero(h->data, h->room);
	free(h->data);
	h->data = data;
	h->room = room;
}

static void
add_bytes(struct html *h, const char *s, size_t n)
{
	make_room(h, n);
	memcpy(h->data + h->size, s, n);
	h->size += n;
	h->data[h->size] = '\0';
}

static const char *
entity(unsigned char c)
{
	switch (c) {
	case '&':
		return "&amp;";
	case '<':
		return "&lt;";
	case '>':
		return "&gt;";
	case '"':
		return "&#34;";
	case '\'':
		return "&#39;";
	case '`':
		return "&#96;";
	default:
		return c < ' ' && c != '\n' && c != '\t' ? "\xef\xbf\xbd" : NULL;
	}
}

static void
add_escaped(struct html *h, const char *s)
{
	for (; s != NULL && *s != '\0'; s++) {
		const char *e = entity((unsigned char)*s);
		if (e != NULL)
			add_bytes(h, e, strlen(e));
		else
			add_bytes(h, s, 1);
	}
}

static void
add_number(struct html *h, long n)
{
	char digits[24];
	int length = snprintf(digits, sizeof digits, "%ld", n);
	add_bytes(h, digits, (size_t)length);
}

void
html_add(struct html *h, const char *format, ...)
{
	va_list args;
	va_start(args, format);
	for (const char *p = format; *p != '\0'; p++) {
		size_t plain = strcspn(p, "%");
		add_bytes(h, p, plain);
		p += plain;
		if (*p == '\0')
			break;
		p++;
		if (*p == 's')
			add_escaped(h, va_arg(args, const char *));
		else if (*p == 'd')
			add_number(h, va_arg(args, int));
		else if (*p == 'l' && *++p == 'd')
			add_number(h, va_arg(args, long));
		else if (*p == '%')
			add_bytes(h, "%", 1);
		else
			abort();
	}
	va_end(args);
}

void
html_add_lines(struct html *h, const char *text)
{
	for (const char *p = text; p != NULL && *p != '\0';) {
		size_t n = strcspn(p, "\n");
		char *line = memory_copy_bytes(p, n);
		add_escaped(h, line);
		memory_wipe_string(line);
		p += n;
		if (*p == '\n') {
			add_bytes(h, "<br>", 4);
			p++;
		}
	}
}

static void
add_percent(struct html *h, const char *s)
{
	static const char PLAIN[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
	for (; *s != '\0'; s++) {
		char code[4];
		if (strchr(PLAIN, *s) != NULL) {
			add_bytes(h, s, 1);
			continue;
		}
		snprintf(code, sizeof code, "%%%02X", (unsigned char)*s);
		add_bytes(h, code, 3);
	}
}

void
html_add_query(struct html *h, char *separator, const char *name, const char *value)
{
	if (value == NULL || *value == '\0')
		return;
	add_escaped(h, (char[2]){*separator, '\0'});
	*separator = '&';
	add_percent(h, name);
	add_bytes(h, "=", 1);
	add_percent(h, value);
}

void
html_add_cell(struct html *h, const char *value, bool last)
{
	char *cell = cell_csv(value);
	add_bytes(h, cell, strlen(cell));
	add_bytes(h, last ? "\r\n" : ",", last ? 2 : 1);
	memory_wipe_string(cell);
}

void
html_add_file(struct html *h, const char *text)
{
	add_bytes(h, text, strlen(text));
}

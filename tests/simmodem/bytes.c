#include "tests/simmodem/bytes.h"

#include <stdarg.h>
#include <string.h>

#include "base/memory.h"

void
bytes_add(struct bytes *b, const void *from, size_t n)
{
	if (b->size + n + 1 > b->room) {
		b->room = (b->size + n + 1) * 2;
		b->at = memory_grow(b->at, b->room, 1);
	}
	if (n > 0)
		memcpy(b->at + b->size, from, n);
	b->size += n;
	b->at[b->size] = '\0';
}

void
bytes_print(struct bytes *b, const char *format, ...)
{
	char *s = NULL;
	va_list args;
	va_start(args, format);
	int n = vasprintf(&s, format, args);
	va_end(args);
	if (n > 0)
		bytes_add(b, s, (size_t)n);
	free(s);
}

void
bytes_json(struct bytes *b, const char *utf8)
{
	bytes_add(b, "\"", 1);
	for (const char *c = utf8; *c != '\0'; c++) {
		if (*c == '"' || *c == '\\')
			bytes_print(b, "\\%c", *c);
		else if ((unsigned char)*c < 0x20 || *c == 0x7f)
			bytes_print(b, "\\u%04x", (unsigned)(unsigned char)*c);
		else
			bytes_add(b, c, 1);
	}
	bytes_add(b, "\"", 1);
}

void
bytes_drop(struct bytes *b, size_t n)
{
	if (n > b->size)
		n = b->size;
	if (n == 0)
		return;
	memmove(b->at, b->at + n, b->size - n + 1);
	b->size -= n;
}

void
bytes_finish(struct bytes *b)
{
	free(b->at);
	*b = (struct bytes){0};
}

/*
 * bytes.h - a string of bytes that grows; always with a NUL behind it.
 */
#ifndef SIMMODEM_BYTES_H
#define SIMMODEM_BYTES_H

#include <stddef.h>
#include <stdint.h>

struct bytes {
	char *at; /* NULL while nothing was ever added */
	size_t size, room;
};

void bytes_add(struct bytes *b, const void *from, size_t n);
void bytes_print(struct bytes *b, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* A JSON string, quotes and escapes included, of UTF-8. */
void bytes_json(struct bytes *b, const char *utf8);

/* Takes n bytes off the front. */
void bytes_drop(struct bytes *b, size_t n);
void bytes_finish(struct bytes *b);

#endif

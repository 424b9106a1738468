/*
 * fields.h - named strings in one run of bytes ("name\0Anna\0phone\0..."): what a record says before it is sealed.
 * Private to queue/. Memory is wiped whenever it is let go.
 */
#ifndef QUEUE_FIELDS_H
#define QUEUE_FIELDS_H

#include <stddef.h>
#include <stdint.h>

struct fields {
	uint8_t *bytes;
	size_t n, room;
};

/* Start from {0}. A NULL value is left out. */
void fields_add(struct fields *x, const char *name, const char *value);
void fields_finish(struct fields *x);

/* The value of a name, or NULL; points into bytes. Safe on any bytes. */
const char *fields_find(const uint8_t *bytes, size_t n, const char *name);

/* Wipes and frees n bytes; NULL is fine. */
void bytes_wipe(uint8_t *bytes, size_t n);

#endif

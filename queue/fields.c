#include "queue/fields.h"

#include <sodium.h>

#include "base/memory.h"

void
bytes_wipe(uint8_t *bytes, size_t n)
{
	if (bytes == NULL)
		return;
	sodium_memzero(bytes, n);
	free(bytes);
}

/* realloc would leave a copy behind */
static void
fields_reserve(struct fields *x, size_t more)
{
	if (x->room - x->n >= more)
		return;
	size_t room = (x->n + more) * 2;
	uint8_t *bytes = memory_new(room, 1);
	if (x->n > 0)
		memcpy(bytes, x->bytes, x->n);
	bytes_wipe(x->bytes, x->room);
	x->bytes = bytes;
	x->room = room;
}

static void
fields_put(struct fields *x, const char *s)
{
	size_t n = strlen(s) + 1;
	fields_reserve(x, n);
	memcpy(x->bytes + x->n, s, n);
	x->n += n;
}

void
fields_add(struct fields *x, const char *name, const char *value)
{
	if (value == NULL)
		return;
	fields_put(x, name);
	fields_put(x, value);
}

void
fields_finish(struct fields *x)
{
	bytes_wipe(x->bytes, x->room);
	*x = (struct fields){0};
}

const char *
fields_find(const uint8_t *bytes, size_t n, const char *name)
{
	if (n == 0 || bytes[n - 1] != '\0')
		return NULL;
	size_t at = 0;
	while (at < n) {
		const char *key = (const char *)bytes + at;
		at += strlen(key) + 1;
		if (at >= n)
			return NULL;
		const char *value = (const char *)bytes + at;
		at += strlen(value) + 1;
		if (strcmp(key, name) == 0)
			return value;
	}
	return NULL;
}

#include "base/memory.h"

#include <sodium.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/log.h"

static void *
memory_checked(void *p)
{
	if (p != NULL)
		return p;
	log_error("out of memory");
	abort();
}

void *
memory_new(size_t n, size_t size)
{
	return memory_checked(calloc(n > 0 ? n : 1, size));
}

void *
memory_grow(void *p, size_t n, size_t size)
{
	return memory_checked(reallocarray(p, n > 0 ? n : 1, size));
}

char *
memory_copy(const char *s)
{
	return s == NULL ? NULL : memory_checked(strdup(s));
}

char *
memory_copy_bytes(const char *s, size_t n)
{
	char *copy = memory_new(n + 1, 1);
	if (n > 0)
		memcpy(copy, s, n);
	return copy;
}

char *
memory_print(const char *format, ...)
{
	char *s = NULL;
	va_list args;
	va_start(args, format);
	if (vasprintf(&s, format, args) < 0)
		s = NULL;
	va_end(args);
	return memory_checked(s);
}

void
memory_wipe_string(char *s)
{
	if (s == NULL)
		return;
	sodium_memzero(s, strlen(s));
	free(s);
}

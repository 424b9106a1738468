/*
 * memory.h - allocation that does not fail.
 *
 * Each program is one small process that its supervisor starts again; running out of memory ends it with one line.
 * So none of these returns NULL, and no caller checks. Free with free().
 */
#ifndef BASE_MEMORY_H
#define BASE_MEMORY_H

#include <stddef.h>

/* n objects of the given size, zeroed. Ends the program if n * size overflows. */
void *memory_new(size_t n, size_t size);

/* As reallocarray(3), without failure; p may be NULL. New memory is not zeroed. */
void *memory_grow(void *p, size_t n, size_t size);

/* A copy of a string; NULL gives NULL. */
char *memory_copy(const char *s);

/* A copy of n bytes with a NUL behind them. */
char *memory_copy_bytes(const char *s, size_t n);

/* A printf into memory of its own. */
char *memory_print(const char *format, ...) __attribute__((format(printf, 1, 2)));

/* Wipes a string (as sodium_memzero would) and frees it; NULL is fine. */
void memory_wipe_string(char *s);

#endif

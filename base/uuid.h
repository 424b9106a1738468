/*
 * uuid.h - keys that sort by time: UUID version 7 (RFC 9562, section 5.7).
 */
#ifndef BASE_UUID_H
#define BASE_UUID_H

#include <stdbool.h>
#include <stdint.h>

#define UUID_TEXT 37 /* 36 characters and a NUL */

/* A new UUID of the given time (milliseconds since 1970), the rest random, in lower-case text. */
void uuid_make(int64_t at, char out[UUID_TEXT]);

/* Whether s is a UUID's 36 characters of lower-case text and nothing more. NULL is not. */
bool uuid_valid(const char *s);

#endif

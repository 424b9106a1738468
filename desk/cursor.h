/*
 * cursor.h - where a list goes on, as it stands in an address. Pure.
 */
#ifndef DESK_CURSOR_H
#define DESK_CURSOR_H

#include <stdbool.h>

#include "queue/worklist.h"

/* "FLAG.DUE.UUID", both numbers decimal; false (and *c zeroed) for anything else. */
bool cursor_parse(const char *s, struct callback_cursor *c);

#define CURSOR_TEXT 96
const char *cursor_print(const struct callback_cursor *c, char buffer[CURSOR_TEXT]);

#endif

/*
 * words.h - how the desk says times and codes to people. Pure.
 */
#ifndef DESK_WORDS_H
#define DESK_WORDS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "queue/staff.h"
#include "queue/worklist.h"

#define WORDS_TIME 48

/* "today 10:14", "yesterday 18:00", "Mon 23 Nov, 10:14", with the year where it is another; returns buffer. */
const char *words_time(int64_t at, int64_t now, char buffer[WORDS_TIME]);

/* "today", "Mon 23 Nov", without the time. */
const char *words_day(int64_t at, int64_t now, char buffer[WORDS_TIME]);

/* When to ring: "now", "today by 18:00", "Mon 30 Nov", "late: was Fri 20 Nov". */
const char *words_due(const struct callback *c, int64_t now, char buffer[WORDS_TIME]);

bool words_overdue(const struct callback *c, int64_t now);

/* "kiosk" as "Touchscreen", "text" as "Text message", "staff" as "Staff". */
const char *words_channel(enum callback_channel c);

/* A need's tile (staff's own words for the two that are no topic), a language's English name; the code itself when it
 * is none of ours. */
const char *words_need(const char *code);
const char *words_language(const char *code);

/* "Waiting", "Priya has it", "You have it", "Tried 2 times": into buffer, which is returned. */
#define WORDS_STATE 96
const char *words_state(const struct callback *c, const char *reader, char buffer[WORDS_STATE]);

/* "Link worker". */
const char *words_role(enum staff_role r);

/* When to ring again, by a code of the choices ("hour", "today-afternoon", ...): ms, 0 for none of them or one past. */
int64_t words_later(const char *code, int64_t now);
struct words_choice {
	const char *code, *words;
};
const struct words_choice *words_later_choices(void); /* NULL-code ended */

/* The words of a result or outcome; the code itself when there are none. */
const char *words_result(const char *code);

/* "2026-11-27T14:30", as a browser's datetime-local field sends it, in British time; false if it is no such time. */
bool words_parse_time(const char *s, int64_t *at);

#endif

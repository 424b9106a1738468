/*
 * schedule_parts.h - the words that times are written in, read off the front of a text. For schedule_*.c only. Pure.
 *
 * Each returns what stands behind what it has read, or NULL when the text does not begin so.
 */
#ifndef CONTENT_SCHEDULE_PARTS_H
#define CONTENT_SCHEDULE_PARTS_H

#include <stdbool.h>

#include "content/schedule.h"

const char *part_skip_spaces(const char *s);

/* A word, in any case. */
const char *part_word(const char *s, const char *word);

/* "Tue", "Tues", "Tuesday", "Tuesdays": Monday is 0. */
const char *part_day(const char *s, int *day);

/* "10:30", "9.00", "10:30:00"; 24:00 only as an end. */
const char *part_time(const char *s, bool end, int *minutes);

/* A hyphen, or the dash that a spreadsheet makes of it, with spaces around. */
const char *part_dash(const char *s);

/* A comma, "and" or "&" between two of a list. */
const char *part_and(const char *s);

/* "2026-11-24", a day that exists. */
const char *part_date(const char *s, struct session_date *out);

/* A number from least to most. */
const char *part_number(const char *s, long least, long most, long *out);

#endif

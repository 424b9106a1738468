/*
 * times.h - days, parts of the day and clock times in a text.
 */
#ifndef DIALOGUE_TIMES_H
#define DIALOGUE_TIMES_H

#include <stdbool.h>
#include <stddef.h>

#include "dialogue/words.h"

enum day_part { PART_NONE, PART_MORNING, PART_AFTERNOON, PART_EVENING, PART_ANY };

/* 1 Monday to 7 Sunday; 8 any working day; 9 the weekend; 0 none. Misspellings listed, none guessed. */
int times_day(const char *folded);

enum day_part times_part(const char *folded);

/* "morning", "afternoon", "evening", "any", "" */
const char *times_part_name(enum day_part p);

/*
 * When the sender can be rung: a part of the day alone as its name, anything else in their own words ("after 4",
 * "Tues morning"). Marks the words used. False if nothing is said of it.
 */
bool times_take(struct words *ws, char *out, size_t size);

#endif

/*
 * when.h - days, times, prices and numbers as people here write and read them, in the language of the screen.
 */
#ifndef KIOSK_WHEN_H
#define KIOSK_WHEN_H

#include <stddef.h>
#include <stdint.h>

/* "Monday", by struct tm's tm_wday. */
const char *when_weekday(const char *lang, int wday);

/* "Friday 28 November" into out; returns it. */
char *when_day(const char *lang, int64_t at, char *out, size_t size);

/* "Today, 10.30am to 12 noon", "Tuesday 25 November, 6pm"; an end of 0 is left out. */
char *when_session(const char *lang, int64_t start, int64_t end, int64_t now, char *out, size_t size);

/*
 * Keeps a number, price, time or postcode in one piece and in its order within any text: no-break spaces, and in a
 * bidi isolate when the language runs from right to left.
 */
char *when_isolate(const char *lang, const char *text, char *out, size_t size);

/* A telephone number digit by digit, for a voice: "0 2 0, 7 9 4 6, 0 1 2 3". */
char *when_spoken_number(const char *number, char *out, size_t size);

#endif

/*
 * clock.h - time. Everything stored is milliseconds since 1970 in UTC; everything shown is British time.
 *
 * Pure code takes "now" as an argument; only a program's outermost loop calls clock_now.
 */
#ifndef BASE_CLOCK_H
#define BASE_CLOCK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <time.h>

#define CLOCK_SECOND INT64_C(1000)
#define CLOCK_MINUTE (60 * CLOCK_SECOND)
#define CLOCK_HOUR (60 * CLOCK_MINUTE)
#define CLOCK_DAY (24 * CLOCK_HOUR)

/* Makes British time the program's local time. Call first thing in main, before any thread. */
void clock_init(void);

/* Milliseconds since 1970, UTC, by the system's clock. */
int64_t clock_now(void);

/* Milliseconds by a clock that never jumps, for timers. */
int64_t clock_steady(void);

/* British wall-clock fields of a time; needs clock_init. */
struct tm clock_british(int64_t at);

/* The time of British wall-clock fields (tm_isdst is worked out; out-of-range fields are carried as mktime does). */
int64_t clock_from_british(struct tm fields);

/*
 * The end of the n-th working day after a time: 18:00 British time, Saturdays, Sundays and the bank holidays of
 * England left out (computed: Easter, the fixed days and their substitutes). "We ring within n working days."
 */
int64_t clock_working_days_after(int64_t at, int n);

/* Whether a time is on a bank holiday of England. */
bool clock_is_bank_holiday(int64_t at);

/* "2026-11-27" and "2026-11-27T18:00:00Z" (RFC 3339, UTC), into a buffer of at least 21 bytes; returns it. */
char *clock_date(int64_t at, char *buffer, size_t size);
char *clock_rfc3339(int64_t at, char *buffer, size_t size);

#endif

/*
 * timetable.h - sessions as a few numbers, and the days ahead as bits, so that a million activities can be asked in
 * one go when they are next on. British wall-clock time. What people are shown comes from schedule_next; this agrees
 * with it (tested so) for the days that a window has.
 */
#ifndef CONTENT_TIMETABLE_H
#define CONTENT_TIMETABLE_H

#include <stdbool.h>
#include <stdint.h>

#include "content/schedule.h"

#define TIMETABLE_DAYS 63 /* what a window has, its first day among them */
#define TIMETABLE_GAP 5

/* A session in 16 bytes; stored so in directory.db. Days are counted from 1 January 1970. */
struct timetable_rule {
	uint32_t month_days;  /* bits 1 to 31, bit 0 the last; 0 any */
	uint16_t from, until; /* first and last day; 0 none */
	uint16_t start;       /* minutes after midnight */
	uint16_t length;      /* minutes; 0 unknown */
	uint8_t repeat;       /* enum session_repeat, or TIMETABLE_GAP: nothing is on from the first day to the last */
	uint8_t interval;
	uint8_t days;     /* bit 0 Monday to bit 6 Sunday, none is any; bit 7 not on bank holidays */
	uint8_t ordinals; /* bit 1 first to bit 5 fifth, bit 0 last; 0 any */
};

/* False for a session without a start, or by a rule that nobody uses: it is not known when it is on. */
bool timetable_rule(const struct session *s, struct timetable_rule *out);

/* Days on which nothing is on, as a rule. */
struct timetable_rule timetable_gap(const struct schedule_gap *gap);

/* The days from a moment on. */
struct timetable_window {
	int today;  /* day 0 of the window */
	int minute; /* of it */
	uint64_t by_weekdays[128];
	uint64_t by_ordinals[64];
	uint64_t by_month_day[32];
	uint64_t holidays;
	int months[TIMETABLE_DAYS]; /* of each day, counted from January 1970 */
};

void timetable_window(struct timetable_window *w, int64_t now);

/* The days of the window on which a session starts: bit 0 its first. Those that have started today are among them. */
uint64_t timetable_days(const struct timetable_window *w, const struct timetable_rule *r);

enum timetable_answer { TIMETABLE_OVER, TIMETABLE_LATER, TIMETABLE_SOON, TIMETABLE_NOW };

/* Whether a session is on at the window's moment, or starts after it: *minutes is how long until then (SOON). LATER is
 * behind the window, OVER is never again. without are days that a gap takes out: timetable_days of it. */
enum timetable_answer timetable_next(
    const struct timetable_window *w, const struct timetable_rule *r, uint64_t without, int *minutes);

/* Minutes from the midnight before the first day to a moment, rounded up, by the clock on the wall. */
int timetable_minutes(const struct timetable_window *w, int64_t at);

/* Whether a session starts at from or later and before until, both as timetable_minutes has them. */
bool timetable_starts(
    const struct timetable_window *w, const struct timetable_rule *r, uint64_t without, int from, int until);

#endif

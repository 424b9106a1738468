/*
 * calendar.h - days of the Gregorian calendar by number, counted from 1 January 1970. Pure.
 */
#ifndef CONTENT_CALENDAR_H
#define CONTENT_CALENDAR_H

#include "content/schedule.h"

int calendar_day(struct session_date d);
struct session_date calendar_date(int day);
int calendar_days_in_month(int year, int month);

/* Monday 0. */
int calendar_weekday(int day);

/* Less than, equal to or more than 0, as strcmp. */
int calendar_compare(struct session_date a, struct session_date b);

#endif

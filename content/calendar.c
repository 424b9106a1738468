#include "content/calendar.h"

#include <time.h>

/* The year is taken to begin in March, so that its end is the odd one. */
int
calendar_day(struct session_date d)
{
	int y = d.month > 2 ? d.year : d.year - 1, m = (d.month + 9) % 12;
	return 365 * y + y / 4 - y / 100 + y / 400 + (153 * m + 2) / 5 + d.day - 719469;
}

struct session_date
calendar_date(int day)
{
	time_t at = (time_t)day * 86400;
	struct tm t = {0};
	gmtime_r(&at, &t);
	return (struct session_date){(short)(t.tm_year + 1900), (signed char)(t.tm_mon + 1), (signed char)t.tm_mday};
}

int
calendar_days_in_month(int year, int month)
{
	static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
	bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
	return days[month - 1] + (month == 2 && leap);
}

/* The first day of 1970 was a Thursday. */
int
calendar_weekday(int day)
{
	return (day % 7 + 10) % 7;
}

int
calendar_compare(struct session_date a, struct session_date b)
{
	if (a.year != b.year)
		return a.year - b.year;
	return a.month != b.month ? a.month - b.month : a.day - b.day;
}

#include "base/clock.h"

#include <stdbool.h>
#include <stdlib.h>

void
clock_init(void)
{
	setenv("TZ", "Europe/London", 1);
	tzset();
}

int64_t
clock_now(void)
{
	struct timespec t;
	clock_gettime(CLOCK_REALTIME, &t);
	return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

int64_t
clock_steady(void)
{
	struct timespec t;
	clock_gettime(CLOCK_MONOTONIC, &t);
	return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

/* Seconds, rounded towards the past also before 1970. */
static time_t
clock_seconds(int64_t at)
{
	return (time_t)((at - (at % 1000 + 1000) % 1000) / 1000);
}

struct tm
clock_british(int64_t at)
{
	time_t seconds = clock_seconds(at);
	struct tm fields;
	localtime_r(&seconds, &fields);
	return fields;
}

/*
 * Not mktime: for an hour that comes twice it answers by what it was asked before. The first of the two is meant here;
 * and an hour that the clocks leave out is the one after it.
 */
int64_t
clock_from_british(struct tm fields)
{
	const time_t hour = 3600;
	time_t winter = timegm(&fields), summer = winter - hour;
	struct tm then;
	localtime_r(&summer, &then);
	return (int64_t)(then.tm_gmtoff == hour ? summer : winter) * 1000;
}

/* Day of the year (0 = 1 January) of Easter Sunday, by the Gregorian computus (Meeus, Astronomical Algorithms, ch. 8).
 */
static int
easter_yday(int year)
{
	int a = year % 19, b = year / 100, c = year % 100;
	int d = b / 4, e = b % 4, f = (b + 8) / 25, g = (b - f + 1) / 3;
	int h = (19 * a + b - d - g + 15) % 30;
	int i = c / 4, k = c % 4;
	int l = (32 + 2 * e + 2 * i - h - k) % 7;
	int m = (a + 11 * h + 22 * l) / 451;
	struct tm day = {.tm_year = year - 1900,
	    .tm_mon = (h + l - 7 * m + 114) / 31 - 1,
	    .tm_mday = (h + l - 7 * m + 114) % 31 + 1,
	    .tm_hour = 12};
	timegm(&day);
	return day.tm_yday;
}

/* Whether a weekday is a bank holiday in England: Banking and Financial Dealings Act 1971, schedule 1, with
 * substitutes. */
static bool
bank_holiday(const struct tm *t)
{
	int easter = easter_yday(t->tm_year + 1900);
	bool monday = t->tm_wday == 1;
	switch (t->tm_mon) {
	case 0:
		return t->tm_mday == 1 || (monday && t->tm_mday <= 3);
	case 4:
		return monday && (t->tm_mday <= 7 || t->tm_mday >= 25);
	case 7:
		return monday && t->tm_mday >= 25;
	case 11:
		return t->tm_mday == 25 || t->tm_mday == 26 ||
		       ((monday || t->tm_wday == 2) && (t->tm_mday == 27 || t->tm_mday == 28));
	}
	return t->tm_yday == easter - 2 || t->tm_yday == easter + 1;
}

bool
clock_is_bank_holiday(int64_t at)
{
	struct tm t = clock_british(at);
	return bank_holiday(&t);
}

static bool
working_day(const struct tm *t)
{
	return t->tm_wday != 0 && t->tm_wday != 6 && !bank_holiday(t);
}

int64_t
clock_working_days_after(int64_t at, int n)
{
	struct tm day = clock_british(at);
	day.tm_hour = 18;
	day.tm_min = day.tm_sec = 0;
	while (n > 0) {
		day.tm_mday++;
		day.tm_isdst = -1;
		mktime(&day);
		n -= working_day(&day);
	}
	return clock_from_british(day);
}

static char *
clock_print(int64_t at, const char *format, char *buffer, size_t size)
{
	time_t seconds = clock_seconds(at);
	struct tm fields;
	gmtime_r(&seconds, &fields);
	strftime(buffer, size, format, &fields);
	return buffer;
}

char *
clock_date(int64_t at, char *buffer, size_t size)
{
	struct tm fields = clock_british(at);
	strftime(buffer, size, "%Y-%m-%d", &fields);
	return buffer;
}

char *
clock_rfc3339(int64_t at, char *buffer, size_t size)
{
	return clock_print(at, "%Y-%m-%dT%H:%M:%SZ", buffer, size);
}

/* When a schedule is on: its rules by libical (recurrence.h), its clock changes by the C library (base/clock.h). */
#include <stdlib.h>
#include <string.h>

#include "base/clock.h"
#include "base/memory.h"
#include "content/calendar.h"
#include "content/recurrence.h"
#include "content/schedule.h"

/* Enough for a 29 February; a rule that gives nothing in so many steps gives nothing. */
#define STEPS 64
#define DAY_MINUTES (24 * 60)

/* The instant of some minutes after midnight of a day. */
static int64_t
instant(struct session_date day, int minutes)
{
	struct tm t = {.tm_year = day.year - 1900, .tm_mon = day.month - 1, .tm_mday = day.day};
	t.tm_hour = minutes / 60;
	t.tm_min = minutes % 60;
	return clock_from_british(t);
}

static struct session_date
date_of(int64_t at)
{
	struct tm t = clock_british(at);
	return (struct session_date){(short)(t.tm_year + 1900), (signed char)(t.tm_mon + 1), (signed char)t.tm_mday};
}

/* What is on once is meant: a gap in what repeats does not take it out. */
static bool
is_taken_out(const struct schedule *all, const struct session *s, struct session_date day, int64_t start)
{
	return (s->repeat != SESSION_ONCE && schedule_is_gap(all, day)) ||
	       (s->not_holidays && clock_is_bank_holiday(start));
}

static struct schedule_time
time_on(const struct session *s, struct session_date day)
{
	int last = s->end > s->start || s->end < 0 ? s->end : s->end + DAY_MINUTES;
	return (struct schedule_time){instant(day, s->start), last < 0 ? 0 : instant(day, last)};
}

/* Up to room times of one session after a moment. *more: there may be others behind them. */
static size_t
session_coming(const struct schedule *all, const struct session *s, int64_t after, struct schedule_time *out,
    size_t room, bool *more)
{
	size_t n = 0;
	struct session_date day;
	if (s->start < 0)
		return 0;
	struct recurrence *r = recurrence_create(s, date_of(after));
	for (int misses = 0; r != NULL && misses < STEPS && recurrence_next(r, &day);) {
		if (s->until.year != 0 && calendar_compare(day, s->until) > 0)
			break;
		struct schedule_time one = time_on(s, day);
		if (one.start <= after || is_taken_out(all, s, day, one.start)) {
			misses++;
			continue;
		}
		if (n == room) {
			*more = true;
			break;
		}
		out[n++] = one;
	}
	recurrence_destroy(r);
	return n;
}

static int
compare_times(const void *left, const void *right)
{
	const struct schedule_time *a = left, *b = right;
	if (a->start != b->start)
		return a->start < b->start ? -1 : 1;
	return (a->end > b->end) - (a->end < b->end);
}

size_t
schedule_coming(const struct schedule *s, int64_t after, struct schedule_time *out, size_t room, bool *more)
{
	struct schedule_time *all = memory_new(s->n * room + 1, sizeof *all);
	size_t n = 0;
	*more = false;
	for (size_t i = 0; i < s->n; i++)
		n += session_coming(s, &s->sessions[i], after, all + n, room, more);
	qsort(all, n, sizeof *all, compare_times);
	*more = *more || n > room;
	n = n < room ? n : room;
	memcpy(out, all, n * sizeof *all);
	free(all);
	return n;
}

bool
schedule_next(const struct schedule *s, int64_t after, int64_t *start, int64_t *end)
{
	struct schedule_time next;
	bool more;
	if (schedule_coming(s, after, &next, 1, &more) == 0)
		return false;
	*start = next.start;
	*end = next.end;
	return true;
}

/* --- Rules that end after so many times
 * --------------------------------------------------------------------------------- */

static int
compare_dates(const void *a, const void *b)
{
	return calendar_compare(*(const struct session_date *)a, *(const struct session_date *)b);
}

/* The first days of one session, at most room of them. */
static size_t
first_days(const struct session *s, struct session_date *days, size_t room)
{
	size_t n = 0;
	struct recurrence *r = recurrence_create(s, s->from);
	while (r != NULL && n < room && recurrence_next(r, &days[n]))
		n++;
	recurrence_destroy(r);
	return n;
}

void
schedule_limit(struct session *sessions, size_t n, size_t count)
{
	struct session_date *days = memory_new(n * count + 1, sizeof *days);
	size_t all = 0;
	for (size_t i = 0; i < n; i++)
		all += first_days(&sessions[i], days + all, count);
	qsort(days, all, sizeof *days, compare_dates);
	for (size_t i = 0; all > 0 && i < n; i++)
		sessions[i].until = days[(count < all ? count : all) - 1];
	free(days);
}

unsigned
schedule_days(const struct schedule *s)
{
	unsigned days = 0;
	for (size_t i = 0; i < s->n; i++) {
		const struct session *one = &s->sessions[i];
		bool any = one->repeat == SESSION_DAILY || one->month_days != 0;
		if (one->days != 0)
			days |= one->days;
		else if (any)
			days |= 0x7f;
		else if (one->from.year != 0)
			days |= 1u << calendar_weekday(calendar_day(one->from));
	}
	return days;
}

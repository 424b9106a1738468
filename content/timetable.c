#include "content/timetable.h"

#include "base/clock.h"
#include "content/calendar.h"

#define DAY_MINUTES 1440
#define EVERY_WEEKDAY 0x7f
#define NOT_HOLIDAYS 0x80

static uint16_t
stored_day(struct session_date d)
{
	int day = d.year == 0 ? 0 : calendar_day(d);
	return (uint16_t)(day < 0 ? 0 : day > UINT16_MAX ? UINT16_MAX : day);
}

/* --- A session
 * ---------------------------------------------------------------------------------------------------------- */

/* What its first day says where the rule says nothing, as iCalendar has it. */
static void
complete(struct timetable_rule *r, struct session_date first)
{
	bool bare = r->days == 0 && r->month_days == 0;
	if (r->repeat == SESSION_ONCE)
		r->until = r->from;
	else if (r->repeat == SESSION_WEEKLY && r->days == 0)
		r->days = (uint8_t)(1u << calendar_weekday(r->from));
	else if (r->repeat == SESSION_MONTHLY && bare)
		r->month_days = UINT32_C(1) << first.day;
}

bool
timetable_rule(const struct session *s, struct timetable_rule *out)
{
	/* a Monday; it does not matter which, for rules that are not counted from a first day */
	static const struct session_date ever = {2001, 1, 1};
	struct session_date first = s->from.year != 0 ? s->from : ever;
	bool lost = s->from.year == 0 && (s->interval > 1 || s->repeat == SESSION_YEARLY || s->repeat == SESSION_ONCE);
	*out = (struct timetable_rule){0};
	bool yearly = s->repeat == SESSION_YEARLY;
	if (lost || s->start < 0 || s->interval < 1 || s->interval > UINT8_MAX ||
	    (yearly && (s->days | s->ordinals | s->month_days) != 0))
		return false;
	out->month_days = s->month_days;
	out->from = stored_day(first);
	out->until = stored_day(s->until);
	out->start = (uint16_t)s->start;
	out->repeat = (uint8_t)s->repeat;
	out->interval = (uint8_t)s->interval;
	out->days = (uint8_t)(s->days & EVERY_WEEKDAY);
	out->ordinals = s->days != 0 ? (uint8_t)(s->ordinals & 0x3f) : 0;
	if (s->end >= 0)
		out->length = (uint16_t)(s->end - s->start + (s->end > s->start ? 0 : DAY_MINUTES));
	if (yearly)
		out->month_days = UINT32_C(1) << first.day;
	complete(out, first);
	if (s->not_holidays)
		out->days |= NOT_HOLIDAYS;
	return true;
}

struct timetable_rule
timetable_gap(const struct schedule_gap *gap)
{
	return (struct timetable_rule){
	    .from = stored_day(gap->from), .until = stored_day(gap->until), .repeat = TIMETABLE_GAP, .interval = 1};
}

/* --- The days ahead
 * ----------------------------------------------------------------------------------------------------- */

/* Fills in what is for several bits from what is for each of them. */
static void
join_bits(uint64_t *table, unsigned n)
{
	for (unsigned i = 1; i < n; i++)
		table[i] |= table[i & (i - 1)] | table[i & -i];
}

void
timetable_window(struct timetable_window *w, int64_t now)
{
	struct tm t = clock_british(now);
	int year = t.tm_year + 1900, month = t.tm_mon + 1, day = t.tm_mday;
	*w = (struct timetable_window){.minute = t.tm_hour * 60 + t.tm_min};
	w->today = calendar_day((struct session_date){(short)year, (signed char)month, (signed char)day});
	for (int i = 0; i < TIMETABLE_DAYS; i++, day++) {
		uint64_t bit = UINT64_C(1) << i;
		int length = calendar_days_in_month(year, month);
		if (day > length) {
			day = 1;
			year += month == 12;
			month = month % 12 + 1;
			length = calendar_days_in_month(year, month);
		}
		w->months[i] = (year - 1970) * 12 + month - 1;
		w->by_weekdays[1u << calendar_weekday(w->today + i)] |= bit;
		w->by_ordinals[1u << ((day - 1) / 7 + 1)] |= bit;
		w->by_ordinals[1] |= day + 7 > length ? bit : 0;
		w->by_month_day[day] |= bit;
		w->by_month_day[0] |= day == length ? bit : 0;
		struct tm noon = {.tm_year = year - 1900, .tm_mon = month - 1, .tm_mday = day, .tm_hour = 12};
		w->holidays |= clock_is_bank_holiday(clock_from_british(noon)) ? bit : 0;
	}
	join_bits(w->by_weekdays, 128);
	join_bits(w->by_ordinals, 64);
}

/* Which of the days are in a week, month or year that the rule counts. */
static uint64_t
by_interval(const struct timetable_window *w, const struct timetable_rule *r, uint64_t days)
{
	uint64_t out = 0;
	int first_month = 0;
	if (r->repeat == SESSION_MONTHLY || r->repeat == SESSION_YEARLY) {
		struct tm t = {0};
		time_t at = (time_t)r->from * 86400;
		gmtime_r(&at, &t);
		first_month = (t.tm_year - 70) * 12 + t.tm_mon;
	}
	for (uint64_t rest = days; rest != 0; rest &= rest - 1) {
		int i = __builtin_ctzll(rest), day = w->today + i, apart = 0, unit = r->interval;
		switch ((enum session_repeat)r->repeat) {
		case SESSION_ONCE:
			break;
		case SESSION_DAILY:
			apart = day - r->from;
			break;
		case SESSION_WEEKLY:
			apart = (day + 3) / 7 - (r->from + 3) / 7;
			break;
		case SESSION_MONTHLY:
			apart = w->months[i] - first_month;
			break;
		case SESSION_YEARLY:
			apart = w->months[i] - first_month;
			unit *= 12;
			break;
		}
		if (apart % unit == 0)
			out |= rest & -rest;
	}
	return out;
}

static uint64_t
by_month_days(const struct timetable_window *w, uint32_t month_days)
{
	uint64_t out = 0;
	for (; month_days != 0; month_days &= month_days - 1)
		out |= w->by_month_day[__builtin_ctz(month_days)];
	return out;
}

uint64_t
timetable_days(const struct timetable_window *w, const struct timetable_rule *r)
{
	uint64_t days = (UINT64_C(1) << TIMETABLE_DAYS) - 1;
	int from = r->from - w->today, until = r->until - w->today;
	if ((r->days & EVERY_WEEKDAY) != 0)
		days &= w->by_weekdays[r->days & EVERY_WEEKDAY];
	if ((r->days & NOT_HOLIDAYS) != 0)
		days &= ~w->holidays;
	if (r->ordinals != 0)
		days &= w->by_ordinals[r->ordinals & 0x3f];
	if (r->month_days != 0)
		days &= by_month_days(w, r->month_days);
	if (from > 0)
		days = from < TIMETABLE_DAYS ? days & (~UINT64_C(0) << from) : 0;
	if (r->until != 0 && until < TIMETABLE_DAYS)
		days = until < 0 ? 0 : days & ((UINT64_C(2) << until) - 1);
	if (r->interval > 1 || r->repeat == SESSION_YEARLY)
		days = by_interval(w, r, days);
	return days;
}

enum timetable_answer
timetable_next(const struct timetable_window *w, const struct timetable_rule *r, uint64_t without, int *minutes)
{
	uint64_t days = timetable_days(w, r) & ~(r->repeat == SESSION_ONCE ? 0 : without);
	if ((days & 1) != 0 && r->start <= w->minute) {
		if (w->minute < r->start + r->length)
			return TIMETABLE_NOW;
		days &= ~UINT64_C(1);
	}
	if (days != 0) {
		*minutes = __builtin_ctzll(days) * DAY_MINUTES + r->start - w->minute;
		return TIMETABLE_SOON;
	}
	return r->until != 0 && r->until < w->today + TIMETABLE_DAYS ? TIMETABLE_OVER : TIMETABLE_LATER;
}

int
timetable_minutes(const struct timetable_window *w, int64_t at)
{
	struct tm t = clock_british(at);
	int days = calendar_day((struct session_date){
	               (short)(t.tm_year + 1900), (signed char)(t.tm_mon + 1), (signed char)t.tm_mday}) -
	           w->today;
	return days * DAY_MINUTES + t.tm_hour * 60 + t.tm_min + (at % CLOCK_MINUTE != 0);
}

bool
timetable_starts(
    const struct timetable_window *w, const struct timetable_rule *r, uint64_t without, int from, int until)
{
	for (uint64_t days = timetable_days(w, r) & ~(r->repeat == SESSION_ONCE ? 0 : without); days != 0;
	     days &= days - 1) {
		int at = __builtin_ctzll(days) * DAY_MINUTES + r->start;
		if (at >= until)
			return false;
		if (at >= from)
			return true;
	}
	return false;
}

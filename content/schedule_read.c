/* Schedules of Open Referral UK. */
#include "content/schedule.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "content/calendar.h"
#include "content/schedule_parts.h"

static bool
given(const char *s)
{
	return s != NULL && s[strspn(s, " \t\r\n")] != '\0';
}

static bool
read_repeat(const char *freq, struct session *s)
{
	static const char *const names[] = {[SESSION_DAILY] = "DAILY",
	    [SESSION_WEEKLY] = "WEEKLY",
	    [SESSION_MONTHLY] = "MONTHLY",
	    [SESSION_YEARLY] = "YEARLY"};
	if (!given(freq))
		return true;
	for (s->repeat = SESSION_DAILY; s->repeat <= SESSION_YEARLY; s->repeat++) {
		if (strcasecmp(freq, names[s->repeat]) == 0)
			return true;
	}
	return false;
}

/* A number in range, nothing behind it. */
static bool
read_number(const char *s, long least, long most, const char **end, long *out)
{
	char *behind_it;
	*out = strtol(s, &behind_it, 10);
	*end = behind_it;
	return behind_it != s && *out >= least && *out <= most;
}

/* One of byday: "TH", "1TH", "-1FR", "Thursday", with what separates it from the next. */
static const char *
read_by_day(const char *s, int *ordinal, int *day)
{
	static const char *const codes[] = {"MO", "TU", "WE", "TH", "FR", "SA", "SU"};
	long n = 0;
	if ((*s == '-' || *s == '+' || isdigit((unsigned char)*s)) && !read_number(s, -1, 5, &s, &n))
		return NULL;
	const char *after = part_day(s, day);
	for (int i = 0; after == NULL && i < 7; i++) {
		after = part_word(s, codes[i]);
		*day = i;
	}
	if (after == NULL || isalpha((unsigned char)*after))
		return NULL;
	*ordinal = (int)n;
	return after + strspn(after, " ,;");
}

/*
 * byday and bymonthday. Ordinals go to a session each (out[0] without, out[1..5], out[6] the last), because "1MO,3TU"
 * is not "1st and 3rd, Monday and Tuesday".
 */
static bool
read_by_days(const char *byday, unsigned out[7])
{
	byday += strspn(byday, " ,");
	while (*byday != '\0') {
		int ordinal, day;
		byday = read_by_day(byday, &ordinal, &day);
		if (byday == NULL)
			return false;
		out[ordinal < 0 ? 6 : ordinal] |= 1u << day;
	}
	return true;
}

static bool
read_month_days(const char *list, uint32_t *days)
{
	list += strspn(list, " ,");
	while (*list != '\0') {
		long day;
		if (!read_number(list, -1, 31, &list, &day) || day == 0 ||
		    (*list != '\0' && strchr(" ,", *list) == NULL))
			return false;
		*days |= UINT32_C(1) << (day < 0 ? 0 : day);
		list += strspn(list, " ,");
	}
	return true;
}

/* A time of day with the seconds and the zone that feeds put behind it. */
static bool
read_clock(const char *s, bool end, int *minutes)
{
	if (!given(s))
		return true;
	const char *stamp = strchr(s, 'T');
	s = part_time(stamp != NULL ? stamp + 1 : part_skip_spaces(s), end, minutes);
	return s != NULL && s[strspn(s, ":0123456789.Z+ ")] == '\0';
}

/* What the fields say of days and hours, but for byday. Returns the field at fault, or NULL. */
static const char *
read_fields(const struct schedule_fields *x, struct session *s)
{
	long interval = 1;
	const char *end = "";
	if (!read_repeat(x->freq, s))
		return "freq";
	if (given(x->interval) && (!read_number(x->interval, 1, 100, &end, &interval) || *end != '\0'))
		return "interval";
	s->interval = (int)interval;
	if (!read_clock(x->opens_at, false, &s->start))
		return "opens_at";
	if (!read_clock(x->closes_at, true, &s->end))
		return "closes_at";
	if (given(x->dtstart) && !session_date_read(x->dtstart, &s->from))
		return "dtstart";
	if (s->from.year == 0 && given(x->valid_from) && !session_date_read(x->valid_from, &s->from))
		return "valid_from";
	const char *until = given(x->until) ? x->until : x->valid_to;
	if (given(until) && !session_date_read(until, &s->until))
		return until == x->until ? "until" : "valid_to";
	/* 5545 allows days of the month with a monthly rule only; feeds send them with any */
	if (s->repeat == SESSION_MONTHLY && given(x->bymonthday) && !read_month_days(x->bymonthday, &s->month_days))
		return "bymonthday";
	return NULL;
}

/* A rule that ends after so many times; one of more than this has no end that matters. */
static bool
read_count(const char *s, long *count)
{
	const char *end;
	if (!read_number(s, 1, 1000000, &end, count) || *end != '\0')
		return false;
	*count = *count > 400 ? 0 : *count;
	return true;
}

/* The days that a rule has without byday: those of its first day. False if that is missing. */
static bool
fill_days(struct session *s, bool any_days)
{
	if (s->repeat == SESSION_DAILY && s->interval == 1) {
		s->repeat = SESSION_WEEKLY;
		s->days = any_days ? s->days : 0x7f;
		return true;
	}
	if (any_days || s->month_days != 0)
		return true;
	if (s->from.year == 0)
		return false;
	if (s->repeat == SESSION_WEEKLY)
		s->days = 1u << calendar_weekday(calendar_day(s->from));
	if (s->repeat == SESSION_MONTHLY)
		s->month_days = UINT32_C(1) << s->from.day;
	return true;
}

enum status
schedule_add(struct schedule *out, const struct schedule_fields *x, struct fault *f)
{
	struct session base = {.start = -1, .end = -1, .interval = 1};
	unsigned days[7] = {0};
	size_t before = out->n;
	long count = 0;
	const char *wrong = read_fields(x, &base);
	if (wrong == NULL && given(x->byday) && !read_by_days(x->byday, days))
		wrong = "byday";
	if (wrong == NULL && given(x->count) && !read_count(x->count, &count))
		wrong = "count";
	if (wrong != NULL)
		return fault_set(f, STATUS_INPUT, "%s: cannot be read", wrong);
	/* days without a frequency: weekly is what was meant */
	if (base.repeat == SESSION_ONCE && given(x->byday))
		base.repeat = SESSION_WEEKLY;
	bool any = false, numbered = base.repeat == SESSION_MONTHLY;
	for (int i = 0; i < 7; i++) {
		any = any || days[i] != 0;
		if (!numbered && i > 0)
			days[0] |= days[i];
	}
	if (base.repeat == SESSION_ONCE && base.start < 0)
		return STATUS_OK;
	base.days = days[0];
	if (!fill_days(&base, any))
		return fault_set(f, STATUS_INPUT, "no byday and no dtstart: the day is not known");
	for (int i = 0; i < 7; i++) {
		struct session one = base;
		if (i > 0)
			one.days = days[i];
		if (i > 0)
			one.ordinals = 1u << (i == 6 ? 0 : i);
		if ((i > 0 && (!numbered || days[i] == 0)) || (i == 0 && any && days[0] == 0))
			continue;
		if (out->n == SCHEDULE_SESSIONS) {
			out->n = before;
			return fault_set(f, STATUS_INPUT, "more than %d sessions", SCHEDULE_SESSIONS);
		}
		out->sessions[out->n++] = one;
	}
	if (count > 0 && base.from.year != 0 && base.repeat != SESSION_ONCE)
		schedule_limit(out->sessions + before, out->n - before, (size_t)count);
	return STATUS_OK;
}

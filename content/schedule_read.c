#include "content/schedule.h"

#include <ctype.h>
#include <libical/ical.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

/* --- Words of the `when` column
 * ----------------------------------------------------------------------------------------- */

static const char *
skip_spaces(const char *s)
{
	while (*s == ' ' || *s == '\t' || *s == '\n' || *s == '\r')
		s++;
	return s;
}

/* What stands behind the word if s begins with it, in any case; else NULL. */
static const char *
behind(const char *s, const char *word)
{
	size_t n = strlen(word);
	return strncasecmp(s, word, n) == 0 ? s + n : NULL;
}

/* "Tue", "Tues", "Tuesday", "Tuesdays" */
static const char *
read_day(const char *s, int *day)
{
	static const char *const names[] = {
	    "Mondays", "Tuesdays", "Wednesdays", "Thursdays", "Fridays", "Saturdays", "Sundays"};
	size_t n = 0;
	while (isalpha((unsigned char)s[n]))
		n++;
	for (*day = 0; *day < 7; (*day)++) {
		if (n >= 3 && strncasecmp(s, names[*day], n) == 0)
			return s + n;
	}
	return NULL;
}

/* A hyphen, or the dash that a spreadsheet makes of it. */
static const char *
read_dash(const char *s)
{
	static const char *const dashes[] = {"-", "\xe2\x80\x90", "\xe2\x80\x91", "\xe2\x80\x93", "\xe2\x80\x94"};
	s = skip_spaces(s);
	for (size_t i = 0; i < sizeof dashes / sizeof *dashes; i++) {
		const char *after = behind(s, dashes[i]);
		if (after != NULL)
			return skip_spaces(after);
	}
	return NULL;
}

/* A comma, "and" or "&" between two of a list. */
static const char *
read_and(const char *s)
{
	const char *after;
	s = skip_spaces(s);
	if (*s == ',' || *s == '&')
		return skip_spaces(s + 1);
	if ((after = behind(s, "and ")) != NULL)
		return skip_spaces(after);
	return NULL;
}

/* "10:30", "9.00", "10:30:00"; 24:00 only as an end. */
static const char *
read_time(const char *s, bool end, int *minutes)
{
	int hour = 0, digits = 0;
	for (; digits < 2 && isdigit((unsigned char)*s); digits++)
		hour = hour * 10 + (*s++ - '0');
	if (digits == 0 || (*s != ':' && *s != '.') || !isdigit((unsigned char)s[1]) || !isdigit((unsigned char)s[2]))
		return NULL;
	int minute = (s[1] - '0') * 10 + (s[2] - '0');
	s += 3;
	if (isdigit((unsigned char)*s) || minute > 59 || hour > 24 || (hour == 24 && (minute > 0 || !end)))
		return NULL;
	*minutes = hour * 60 + minute;
	return s;
}

/* "1st", "3rd and 4th", "last"; s itself where there is none. */
static const char *
read_ordinals(const char *s, unsigned *ordinals)
{
	static const char *const words[][2] = {{"last", "last"}, {"1st", "first"}, {"2nd", "second"}, {"3rd", "third"},
	    {"4th", "fourth"}, {"5th", "fifth"}};
	for (const char *at = s;;) {
		const char *after = NULL;
		for (int i = 0; i < 6 && after == NULL; i++) {
			after = behind(at, words[i][0]);
			after = after != NULL ? after : behind(at, words[i][1]);
			if (after != NULL)
				*ordinals |= 1u << i;
		}
		if (after == NULL)
			return s;
		s = skip_spaces(after);
		at = read_and(s);
		if (at == NULL)
			return s;
	}
}

/* "Mon-Fri", "Mon, Wed", "Mon-Wed and Sat" */
static const char *
read_days(const char *s, unsigned *days)
{
	for (;;) {
		int first, last;
		s = read_day(s, &first);
		if (s == NULL)
			return NULL;
		last = first;
		const char *after = read_dash(s);
		if (after != NULL)
			s = read_day(after, &last);
		if (s == NULL)
			return NULL;
		for (int day = first;; day = (day + 1) % 7) {
			*days |= 1u << day;
			if (day == last)
				break;
		}
		after = read_and(s);
		int ignored;
		if (after == NULL || read_day(after, &ignored) == NULL)
			return s;
		s = after;
	}
}

/* "not bank holidays", "except bank holidays", "not 2026-12-24", "not 2026-12-24 to 2027-01-02" */
static const char *
read_exception(const char *s, struct session *out, struct schedule *all)
{
	const char *rest = behind(s, "not ");
	rest = rest != NULL ? rest : behind(s, "except ");
	if (rest == NULL)
		return NULL;
	const char *on = behind(skip_spaces(rest), "on ");
	rest = skip_spaces(on != NULL ? on : rest);
	const char *holidays = behind(rest, "bank holidays");
	out->not_holidays = out->not_holidays || holidays != NULL;
	if (holidays != NULL)
		return holidays;
	struct session_date from, until;
	char date[11] = "";
	snprintf(date, sizeof date, "%.10s", rest);
	if (!session_date_read(date, &from))
		return NULL;
	rest = skip_spaces(rest + 10);
	until = from;
	const char *to = behind(rest, "to ");
	if (to != NULL) {
		to = skip_spaces(to);
		snprintf(date, sizeof date, "%.10s", to);
		if (!session_date_read(date, &until))
			return NULL;
		rest = to + 10;
	}
	return schedule_except(all, from, until) ? rest : NULL;
}

/* What may follow a session's hours, with commas before. NULL when it is something else. */
static const char *
read_provisos(const char *s, struct session *out, struct schedule *all)
{
	for (s = skip_spaces(s); *s == ','; s = skip_spaces(s)) {
		s = skip_spaces(s + 1);
		const char *after = behind(s, "term time");
		if (after != NULL) {
			const char *only = behind(after, " only");
			out->term_time = true;
			s = only != NULL ? only : after;
			continue;
		}
		if ((s = read_exception(s, out, all)) == NULL)
			return NULL;
	}
	return *s == ';' || *s == '\0' ? s : NULL;
}

/* One session, up to the ";" or the end. */
static const char *
read_session(const char *s, struct session *out, struct schedule *all)
{
	*out = (struct session){.repeat = SESSION_WEEKLY, .interval = 1, .start = -1, .end = -1};
	s = read_days(read_ordinals(s, &out->ordinals), &out->days);
	if (s == NULL)
		return NULL;
	if (out->ordinals != 0)
		out->repeat = SESSION_MONTHLY;
	s = skip_spaces(s);
	if (isdigit((unsigned char)*s)) {
		if ((s = read_time(s, false, &out->start)) == NULL)
			return NULL;
		const char *after = read_dash(s);
		if (after != NULL && (s = read_time(after, true, &out->end)) == NULL)
			return NULL;
	}
	return read_provisos(s, out, all);
}

enum status
schedule_read(const char *when, struct schedule *out, struct fault *f)
{
	out->n = out->n_gaps = 0;
	for (const char *s = skip_spaces(when); *s != '\0'; s = skip_spaces(s)) {
		int quoted = (int)strcspn(s, ";");
		if (out->n == SCHEDULE_SESSIONS)
			return fault_set(f, STATUS_INPUT, "more than %d sessions", SCHEDULE_SESSIONS);
		const char *after = read_session(s, &out->sessions[out->n], out);
		if (after == NULL)
			return fault_set(f, STATUS_INPUT,
			    "\"%.*s\" is no session; write \"Tue 10:30-12:00\", \"Mon-Fri 09:00-17:00\" or \"1st Thu "
			    "14:00-16:00\"",
			    quoted > 60 ? 60 : quoted, s);
		out->n++;
		s = *after == ';' ? after + 1 : after;
	}
	return STATUS_OK;
}

/* --- Open Referral UK
 * --------------------------------------------------------------------------------------------------- */

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
	const char *after = read_day(s, day);
	for (int i = 0; after == NULL && i < 7; i++) {
		after = behind(s, codes[i]);
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
	s = read_time(stamp != NULL ? stamp + 1 : skip_spaces(s), end, minutes);
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

static int
weekday_of(struct session_date d)
{
	struct icaltimetype t = icaltime_null_time();
	t.year = d.year;
	t.month = d.month;
	t.day = d.day;
	return (icaltime_day_of_week(t) + 5) % 7;
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
		s->days = 1u << weekday_of(s->from);
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

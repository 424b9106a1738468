#include "content/schedule.h"

#include <libical/ical.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/clock.h"
#include "base/memory.h"

/* Enough for a 29 February; a rule that gives nothing in so many steps gives nothing. */
#define STEPS 64

static const char *const rule_days[] = {"MO", "TU", "WE", "TH", "FR", "SA", "SU"};
static const icalrecurrencetype_frequency rule_frequencies[] = {[SESSION_ONCE] = ICAL_NO_RECURRENCE,
    [SESSION_DAILY] = ICAL_DAILY_RECURRENCE,
    [SESSION_WEEKLY] = ICAL_WEEKLY_RECURRENCE,
    [SESSION_MONTHLY] = ICAL_MONTHLY_RECURRENCE,
    [SESSION_YEARLY] = ICAL_YEARLY_RECURRENCE};

static int
date_compare(struct session_date a, struct session_date b)
{
	if (a.year != b.year)
		return a.year - b.year;
	return a.month != b.month ? a.month - b.month : a.day - b.day;
}

static struct session_date
date_of(int64_t at)
{
	struct tm t = clock_british(at);
	return (struct session_date){(short)(t.tm_year + 1900), (signed char)(t.tm_mon + 1), (signed char)t.tm_mday};
}

bool
session_date_read(const char *s, struct session_date *out)
{
	int year, month, day, n = 0;
	if (s == NULL || sscanf(s, "%4d-%2d-%2d%n", &year, &month, &day, &n) != 3 || n != 10)
		return false;
	if (s[10] != '\0' && s[10] != 'T' && s[10] != ' ')
		return false;
	if (year < 1900 || year > 2200 || month < 1 || month > 12 || day < 1 ||
	    day > icaltime_days_in_month(month, year))
		return false;
	*out = (struct session_date){(short)year, (signed char)month, (signed char)day};
	return true;
}

/* --- Storing
 * ------------------------------------------------------------------------------------------------------------ */

static void
print_by_day(FILE *out, const struct session *s)
{
	const char *between = ";BYDAY=";
	for (int ordinal = 0; ordinal <= 5; ordinal++) {
		if (s->ordinals != 0 && (s->ordinals >> ordinal & 1) == 0)
			continue;
		for (int day = 0; day < 7; day++) {
			if ((s->days >> day & 1) == 0)
				continue;
			fputs(between, out);
			between = ",";
			if (s->ordinals != 0)
				fprintf(out, "%d", ordinal == 0 ? -1 : ordinal);
			fputs(rule_days[day], out);
		}
		if (s->ordinals == 0)
			break;
	}
}

static void
print_rule(FILE *out, const struct session *s)
{
	static const char *const names[] = {"ONCE", "DAILY", "WEEKLY", "MONTHLY", "YEARLY"};
	fprintf(out, "FREQ=%s", names[s->repeat]);
	if (s->interval > 1)
		fprintf(out, ";INTERVAL=%d", s->interval);
	print_by_day(out, s);
	const char *between = ";BYMONTHDAY=";
	for (int day = 0; day <= 31; day++) {
		if ((s->month_days >> day & 1) == 0)
			continue;
		fprintf(out, "%s%d", between, day == 0 ? -1 : day);
		between = ",";
	}
}

static void
print_date(FILE *out, const char *before, struct session_date d)
{
	if (d.year != 0)
		fprintf(out, "%s%04d-%02d-%02d", before, d.year, d.month, d.day);
}

static void
print_time(FILE *out, int minutes)
{
	if (minutes >= 0)
		fprintf(out, "%02d:%02d", minutes / 60, minutes % 60);
	else
		fputc('?', out);
}

char *
schedule_store(const struct schedule *s)
{
	char *text = NULL;
	size_t size;
	FILE *out = open_memstream(&text, &size);
	for (size_t i = 0; i < s->n; i++) {
		const struct session *one = &s->sessions[i];
		if (i > 0)
			fputc('\n', out);
		print_rule(out, one);
		fputc(' ', out);
		print_time(out, one->start);
		fputc('-', out);
		print_time(out, one->end);
		print_date(out, " from ", one->from);
		print_date(out, " until ", one->until);
		if (one->term_time)
			fputs(" term", out);
		if (one->not_holidays)
			fputs(" work", out);
	}
	for (size_t i = 0; i < s->n_gaps; i++) {
		print_date(out, s->n > 0 || i > 0 ? "\nNOT " : "NOT ", s->gaps[i].from);
		print_date(out, " ", s->gaps[i].until);
	}
	fclose(out);
	return text;
}

/* Reads the rule with libical, whose arrays end with a marker. */
static bool
load_rule(const char *rule, struct session *s)
{
	if (strcmp(rule, "FREQ=ONCE") == 0)
		return true;
	struct icalrecurrencetype r = icalrecurrencetype_from_string(rule);
	for (s->repeat = SESSION_DAILY; rule_frequencies[s->repeat] != r.freq; s->repeat++) {
		if (s->repeat == SESSION_YEARLY)
			return false;
	}
	s->interval = r.interval;
	for (size_t i = 0; i < ICAL_BY_DAY_SIZE && r.by_day[i] != ICAL_RECURRENCE_ARRAY_MAX; i++) {
		int day = icalrecurrencetype_day_day_of_week(r.by_day[i]);
		int ordinal = icalrecurrencetype_day_position(r.by_day[i]);
		if (day == ICAL_NO_WEEKDAY || ordinal < -1 || ordinal > 5)
			return false;
		s->days |= 1u << ((day + 5) % 7); /* libical's week begins with Sunday, at 1 */
		if (ordinal != 0)
			s->ordinals |= 1u << (ordinal < 0 ? 0 : ordinal);
	}
	for (size_t i = 0; i < ICAL_BY_MONTHDAY_SIZE && r.by_month_day[i] != ICAL_RECURRENCE_ARRAY_MAX; i++)
		s->month_days |= UINT32_C(1) << (r.by_month_day[i] < 0 ? 0 : r.by_month_day[i]);
	return true;
}

static const char *
load_time(const char *s, int *minutes)
{
	int hour, minute, n = 0;
	*minutes = -1;
	if (*s == '?')
		return s + 1;
	if (sscanf(s, "%2d:%2d%n", &hour, &minute, &n) != 2 || hour < 0 || minute < 0 || n != 5)
		return NULL;
	*minutes = hour * 60 + minute;
	return s + n;
}

/* What stands behind a word, if that is what s begins with; else s. */
static const char *
load_date(const char *s, const char *word, struct session_date *out, bool *right)
{
	size_t n = strlen(word);
	if (strncmp(s, word, n) != 0)
		return s;
	char date[11] = "";
	snprintf(date, sizeof date, "%.10s", s + n);
	*right = *right && session_date_read(date, out);
	return s + n + strlen(date);
}

static bool
load_session(const char *line, struct session *s)
{
	*s = (struct session){.interval = 1, .start = -1, .end = -1};
	char rule[200];
	size_t n = strcspn(line, " ");
	if (n >= sizeof rule || line[n] == '\0')
		return false;
	memcpy(rule, line, n);
	rule[n] = '\0';
	if (!load_rule(rule, s))
		return false;
	const char *rest = load_time(line + n + 1, &s->start);
	if (rest == NULL || *rest != '-' || (rest = load_time(rest + 1, &s->end)) == NULL)
		return false;
	bool right = true;
	rest = load_date(rest, " from ", &s->from, &right);
	rest = load_date(rest, " until ", &s->until, &right);
	s->term_time = strncmp(rest, " term", 5) == 0;
	rest += s->term_time ? 5 : 0;
	s->not_holidays = strcmp(rest, " work") == 0;
	return right && (s->not_holidays || *rest == '\0');
}

/* "NOT 2026-12-24 2027-01-02" */
static bool
load_gap(const char *line, struct schedule *s)
{
	struct session_date from = {0}, until = {0};
	bool right = true;
	const char *rest = load_date(line, "NOT ", &from, &right);
	rest = load_date(rest, " ", &until, &right);
	return right && *rest == '\0' && until.year != 0 && schedule_except(s, from, until);
}

bool
schedule_load(const char *stored, struct schedule *out)
{
	out->n = out->n_gaps = 0;
	while (*stored != '\0') {
		char line[300];
		size_t n = strcspn(stored, "\n");
		bool gap = strncmp(stored, "NOT ", 4) == 0;
		if (n >= sizeof line || (!gap && out->n == SCHEDULE_SESSIONS))
			goto wrong;
		memcpy(line, stored, n);
		line[n] = '\0';
		if (gap ? !load_gap(line, out) : !load_session(line, &out->sessions[out->n]))
			goto wrong;
		out->n += !gap;
		stored += stored[n] == '\n' ? n + 1 : n;
	}
	return true;
wrong:
	out->n = out->n_gaps = 0;
	return false;
}

/* --- Gaps
 * ------------------------------------------------------------------------------------------------------------- */

bool
schedule_except(struct schedule *s, struct session_date from, struct session_date until)
{
	size_t at = s->n_gaps;
	for (size_t i = 0; i < s->n_gaps; i++) {
		if (date_compare(s->gaps[i].from, from) == 0 && date_compare(s->gaps[i].until, until) == 0)
			return true;
	}
	if (at == SCHEDULE_GAPS || date_compare(until, from) < 0)
		return false;
	for (; at > 0 && date_compare(s->gaps[at - 1].from, from) > 0; at--)
		s->gaps[at] = s->gaps[at - 1];
	s->gaps[at] = (struct schedule_gap){from, until};
	s->n_gaps++;
	return true;
}

bool
schedule_is_gap(const struct schedule *s, struct session_date day)
{
	for (size_t i = 0; i < s->n_gaps; i++) {
		if (date_compare(s->gaps[i].from, day) <= 0 && date_compare(day, s->gaps[i].until) <= 0)
			return true;
	}
	return false;
}

/* --- Next
 * --------------------------------------------------------------------------------------------------------------- */

static void
fill_by_day(struct icalrecurrencetype *r, const struct session *s)
{
	size_t n = 0;
	for (int ordinal = 0; ordinal <= 5; ordinal++) {
		if (s->ordinals == 0 ? ordinal > 0 : (s->ordinals >> ordinal & 1) == 0)
			continue;
		for (int day = 0; day < 7; day++) {
			short weekday = (short)((day + 1) % 7 + 1);
			if ((s->days >> day & 1) == 0)
				continue;
			if (s->ordinals == 0)
				r->by_day[n++] = weekday;
			else
				r->by_day[n++] = (short)(ordinal == 0 ? -(8 + weekday) : ordinal * 8 + weekday);
		}
	}
	r->by_day[n] = ICAL_RECURRENCE_ARRAY_MAX;
	n = 0;
	for (int day = 0; day <= 31; day++) {
		if (s->month_days >> day & 1)
			r->by_month_day[n++] = (short)(day == 0 ? -1 : day);
	}
	if (n < ICAL_BY_MONTHDAY_SIZE)
		r->by_month_day[n] = ICAL_RECURRENCE_ARRAY_MAX;
}

static struct icaltimetype
ical_time(struct session_date d, int minutes)
{
	struct icaltimetype t = icaltime_null_time();
	t.year = d.year;
	t.month = d.month;
	t.day = d.day;
	t.hour = minutes / 60;
	t.minute = minutes % 60;
	return t;
}

/* The instant of some minutes after midnight of a day; the clock changes are the C library's. */
static int64_t
instant(struct icaltimetype day, int minutes)
{
	struct tm t = {.tm_year = day.year - 1900, .tm_mon = day.month - 1, .tm_mday = day.day};
	t.tm_hour = minutes / 60;
	t.tm_min = minutes % 60;
	return clock_from_british(t);
}

static bool
session_hit(const struct schedule *all, const struct session *s, struct icaltimetype day, int64_t after, int64_t *start,
    int64_t *end)
{
	*start = instant(day, s->start);
	if (*start <= after ||
	    schedule_is_gap(
	        all, (struct session_date){(short)day.year, (signed char)day.month, (signed char)day.day}) ||
	    (s->not_holidays && clock_is_bank_holiday(*start)))
		return false;
	int last = s->end > s->start || s->end < 0 ? s->end : s->end + 24 * 60;
	*end = last < 0 ? 0 : instant(day, last);
	return true;
}

static bool
session_next(const struct schedule *all, const struct session *s, int64_t after, int64_t *start, int64_t *end)
{
	/* A Monday, for rules that are not tied to a first day. */
	static const struct session_date ever = {2001, 1, 1};
	if (s->start < 0)
		return false;
	struct session_date first = s->from.year != 0 ? s->from : ever;
	if (s->repeat == SESSION_ONCE)
		return session_hit(all, s, ical_time(first, 0), after, start, end);
	struct icalrecurrencetype rule;
	icalrecurrencetype_clear(&rule);
	rule.freq = rule_frequencies[s->repeat];
	rule.interval = (short)s->interval;
	fill_by_day(&rule, s);
	icalrecur_iterator *each = icalrecur_iterator_new(rule, ical_time(first, s->start));
	if (each == NULL)
		return false;
	struct session_date today = date_of(after);
	if (date_compare(today, first) > 0)
		icalrecur_iterator_set_start(each, ical_time(today, 0));
	bool found = false;
	for (int i = 0; i < STEPS && !found; i++) {
		struct icaltimetype t = icalrecur_iterator_next(each);
		if (icaltime_is_null_time(t))
			break;
		struct session_date day = {(short)t.year, (signed char)t.month, (signed char)t.day};
		if (s->until.year != 0 && date_compare(day, s->until) > 0)
			break;
		found = session_hit(all, s, t, after, start, end);
	}
	icalrecur_iterator_free(each);
	return found;
}

static int
compare_dates(const void *a, const void *b)
{
	return date_compare(*(const struct session_date *)a, *(const struct session_date *)b);
}

/* The first days of one session, at most room of them. */
static size_t
first_days(const struct session *s, struct session_date *days, size_t room)
{
	struct icalrecurrencetype rule;
	size_t n = 0;
	icalrecurrencetype_clear(&rule);
	rule.freq = rule_frequencies[s->repeat];
	rule.interval = (short)s->interval;
	fill_by_day(&rule, s);
	icalrecur_iterator *each = icalrecur_iterator_new(rule, ical_time(s->from, 0));
	for (size_t i = 0; each != NULL && i < room; i++) {
		struct icaltimetype t = icalrecur_iterator_next(each);
		if (icaltime_is_null_time(t))
			break;
		days[n++] = (struct session_date){(short)t.year, (signed char)t.month, (signed char)t.day};
	}
	if (each != NULL)
		icalrecur_iterator_free(each);
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

bool
schedule_next(const struct schedule *s, int64_t after, int64_t *start, int64_t *end)
{
	bool found = false;
	for (size_t i = 0; i < s->n; i++) {
		int64_t one_start, one_end;
		if (!session_next(s, &s->sessions[i], after, &one_start, &one_end) || (found && one_start >= *start))
			continue;
		*start = one_start;
		*end = one_end;
		found = true;
	}
	return found;
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
			days |= 1u << ((icaltime_day_of_week(ical_time(one->from, 0)) + 5) % 7);
	}
	return days;
}

/* --- Tidying
 * ------------------------------------------------------------------------------------------------------------ */

static bool
same_hours(const struct session *a, const struct session *b)
{
	return a->repeat == SESSION_WEEKLY && b->repeat == SESSION_WEEKLY && a->interval == 1 && b->interval == 1 &&
	       a->start == b->start && a->end == b->end && date_compare(a->from, b->from) == 0 &&
	       date_compare(a->until, b->until) == 0 && a->term_time == b->term_time &&
	       a->not_holidays == b->not_holidays;
}

/* A first day that has passed matters only where weeks are counted from it. */
static void
forget_from(struct session *s, struct session_date today)
{
	if ((s->repeat == SESSION_WEEKLY || s->repeat == SESSION_MONTHLY) && s->interval == 1 &&
	    date_compare(s->from, today) <= 0)
		s->from = (struct session_date){0};
}

static bool
over(const struct session *s, struct session_date today)
{
	struct session_date last = s->repeat == SESSION_ONCE ? s->from : s->until;
	return last.year != 0 && date_compare(last, today) < 0;
}

static void
forget_gaps(struct schedule *s, struct session_date today)
{
	size_t kept = 0;
	for (size_t i = 0; i < s->n_gaps; i++) {
		if (date_compare(s->gaps[i].until, today) >= 0)
			s->gaps[kept++] = s->gaps[i];
	}
	s->n_gaps = kept;
}

size_t
schedule_tidy(struct schedule *s, int64_t now)
{
	struct session_date today = date_of(now);
	size_t kept = 0, gone = 0;
	for (size_t i = 0; i < s->n; i++) {
		struct session one = s->sessions[i];
		size_t twin = 0;
		if (over(&one, today)) {
			gone++;
			continue;
		}
		forget_from(&one, today);
		while (twin < kept && !same_hours(&s->sessions[twin], &one))
			twin++;
		if (twin < kept)
			s->sessions[twin].days |= one.days;
		else
			s->sessions[kept++] = one;
	}
	s->n = kept;
	forget_gaps(s, today);
	return gone;
}

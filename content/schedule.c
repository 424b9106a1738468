#include "content/schedule.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/clock.h"
#include "base/memory.h"
#include "content/calendar.h"

static const char *const rule_days[] = {"MO", "TU", "WE", "TH", "FR", "SA", "SU"};
static const char *const repeats[] = {[SESSION_ONCE] = "ONCE",
    [SESSION_DAILY] = "DAILY",
    [SESSION_WEEKLY] = "WEEKLY",
    [SESSION_MONTHLY] = "MONTHLY",
    [SESSION_YEARLY] = "YEARLY"};

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
	    day > calendar_days_in_month(year, month))
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
	fprintf(out, "FREQ=%s", repeats[s->repeat]);
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

/* --- Loading: what print_rule writes and no more
 * ------------------------------------------------------------------------ */

static bool
load_repeat(const char *value, struct session *s)
{
	for (s->repeat = SESSION_ONCE; s->repeat <= SESSION_YEARLY; s->repeat++) {
		if (strcmp(value, repeats[s->repeat]) == 0)
			return true;
	}
	return false;
}

/* "TU", "1TH", "-1FR", with commas between */
static bool
load_by_day(const char *value, struct session *s)
{
	while (*value != '\0') {
		char *rest;
		long ordinal = strtol(value, &rest, 10);
		int day = 0;
		while (day < 7 && strncmp(rest, rule_days[day], 2) != 0)
			day++;
		if (day == 7 || ordinal < -1 || ordinal > 5 || (rest[2] != ',' && rest[2] != '\0'))
			return false;
		s->days |= 1u << day;
		if (ordinal != 0)
			s->ordinals |= 1u << (ordinal < 0 ? 0 : ordinal);
		value = rest + 2 + (rest[2] == ',');
	}
	return true;
}

static bool
load_month_days(const char *value, struct session *s)
{
	while (*value != '\0') {
		char *rest;
		long day = strtol(value, &rest, 10);
		if (rest == value || day < -1 || day == 0 || day > 31 || (*rest != ',' && *rest != '\0'))
			return false;
		s->month_days |= UINT32_C(1) << (day < 0 ? 0 : day);
		value = rest + (*rest == ',');
	}
	return true;
}

static bool
load_interval(const char *value, struct session *s)
{
	char *rest;
	long n = strtol(value, &rest, 10);
	s->interval = (int)n;
	return rest != value && *rest == '\0' && n >= 1 && n <= 1000;
}

/* rule is taken apart. */
static bool
load_rule(char *rule, struct session *s)
{
	static const struct {
		const char *name;
		bool (*load)(const char *value, struct session *s);
	} parts[] = {{"FREQ=", load_repeat}, {"INTERVAL=", load_interval}, {"BYDAY=", load_by_day},
	    {"BYMONTHDAY=", load_month_days}};
	bool right = strncmp(rule, "FREQ=", 5) == 0;
	for (char *next; right && rule != NULL; rule = next) {
		size_t i = 0;
		next = strchr(rule, ';');
		if (next != NULL)
			*next++ = '\0';
		while (i < 4 && strncmp(rule, parts[i].name, strlen(parts[i].name)) != 0)
			i++;
		right = i < 4 && parts[i].load(rule + strlen(parts[i].name), s);
	}
	return right;
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
		if (calendar_compare(s->gaps[i].from, from) == 0 && calendar_compare(s->gaps[i].until, until) == 0)
			return true;
	}
	if (at == SCHEDULE_GAPS || calendar_compare(until, from) < 0)
		return false;
	for (; at > 0 && calendar_compare(s->gaps[at - 1].from, from) > 0; at--)
		s->gaps[at] = s->gaps[at - 1];
	s->gaps[at] = (struct schedule_gap){from, until};
	s->n_gaps++;
	return true;
}

bool
schedule_is_gap(const struct schedule *s, struct session_date day)
{
	for (size_t i = 0; i < s->n_gaps; i++) {
		if (calendar_compare(s->gaps[i].from, day) <= 0 && calendar_compare(day, s->gaps[i].until) <= 0)
			return true;
	}
	return false;
}

/* --- Tidying
 * ------------------------------------------------------------------------------------------------------------ */

static bool
same_hours(const struct session *a, const struct session *b)
{
	return a->repeat == SESSION_WEEKLY && b->repeat == SESSION_WEEKLY && a->interval == 1 && b->interval == 1 &&
	       a->start == b->start && a->end == b->end && calendar_compare(a->from, b->from) == 0 &&
	       calendar_compare(a->until, b->until) == 0 && a->term_time == b->term_time &&
	       a->not_holidays == b->not_holidays;
}

/* A first day that has passed matters only where weeks are counted from it. */
static void
forget_from(struct session *s, struct session_date today)
{
	if ((s->repeat == SESSION_WEEKLY || s->repeat == SESSION_MONTHLY) && s->interval == 1 &&
	    calendar_compare(s->from, today) <= 0)
		s->from = (struct session_date){0};
}

static bool
over(const struct session *s, struct session_date today)
{
	struct session_date last = s->repeat == SESSION_ONCE ? s->from : s->until;
	return last.year != 0 && calendar_compare(last, today) < 0;
}

static void
forget_gaps(struct schedule *s, struct session_date today)
{
	size_t kept = 0;
	for (size_t i = 0; i < s->n_gaps; i++) {
		if (calendar_compare(s->gaps[i].until, today) >= 0)
			s->gaps[kept++] = s->gaps[i];
	}
	s->n_gaps = kept;
}

bool
schedule_is_over(const struct schedule *s, int64_t now)
{
	struct session_date today = date_of(now);
	for (size_t i = 0; i < s->n; i++) {
		if (!over(&s->sessions[i], today))
			return false;
	}
	return s->n > 0;
}

size_t
schedule_tidy(struct schedule *s, int64_t now)
{
	struct session_date today = date_of(now);
	size_t kept = 0, gone = 0;
	/* what is over altogether stays, so that it is known to be over */
	if (schedule_is_over(s, now))
		return s->n;
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

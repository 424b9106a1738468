/* The `when` column of FORMAT.md: times as people write them, read and written. */
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "content/schedule_parts.h"

/* --- Reading
 * ------------------------------------------------------------------------------------------------------------ */

/* "1st", "3rd and 4th", "last"; s itself where there is none. */
static const char *
read_ordinals(const char *s, unsigned *ordinals)
{
	static const char *const words[][2] = {{"last", "last"}, {"1st", "first"}, {"2nd", "second"}, {"3rd", "third"},
	    {"4th", "fourth"}, {"5th", "fifth"}};
	for (const char *at = s;;) {
		const char *after = NULL;
		for (int i = 0; i < 6 && after == NULL; i++) {
			after = part_word(at, words[i][0]);
			after = after != NULL ? after : part_word(at, words[i][1]);
			if (after != NULL)
				*ordinals |= 1u << i;
		}
		if (after == NULL)
			return s;
		s = part_skip_spaces(after);
		at = part_and(s);
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
		s = part_day(s, &first);
		if (s == NULL)
			return NULL;
		last = first;
		const char *after = part_dash(s);
		if (after != NULL)
			s = part_day(after, &last);
		if (s == NULL)
			return NULL;
		for (int day = first;; day = (day + 1) % 7) {
			*days |= 1u << day;
			if (day == last)
				break;
		}
		after = part_and(s);
		int ignored;
		if (after == NULL || part_day(after, &ignored) == NULL)
			return s;
		s = after;
	}
}

/* "15", "1, 15 and last" behind "day": days of the month */
static const char *
read_month_days(const char *s, uint32_t *days)
{
	for (s = part_skip_spaces(s);;) {
		long day = 0;
		const char *after = part_word(s, "last");
		if (after == NULL && (after = part_number(s, 1, 31, &day)) == NULL)
			return NULL;
		*days |= UINT32_C(1) << day;
		s = part_and(after);
		if (s == NULL || (!isdigit((unsigned char)*s) && part_word(s, "last") == NULL))
			return after;
	}
}

/* On which days: "Tue", "1st Thu", "2026-11-24", "day 15", "daily", "yearly". */
static const char *
read_which_days(const char *s, struct session *out)
{
	const char *after;
	if ((after = part_date(s, &out->from)) != NULL) {
		out->repeat = SESSION_ONCE;
		return after;
	}
	if ((after = part_word(s, "daily")) != NULL || (after = part_word(s, "every day")) != NULL) {
		out->repeat = SESSION_DAILY;
		return after;
	}
	if ((after = part_word(s, "yearly")) != NULL) {
		out->repeat = SESSION_YEARLY;
		return after;
	}
	if ((after = part_word(s, "day ")) != NULL) {
		out->repeat = SESSION_MONTHLY;
		return read_month_days(after, &out->month_days);
	}
	s = read_days(read_ordinals(s, &out->ordinals), &out->days);
	if (s != NULL && out->ordinals != 0)
		out->repeat = SESSION_MONTHLY;
	return s;
}

/* "not bank holidays", "except bank holidays", "not 2026-12-24", "not 2026-12-24 to 2027-01-02" */
static const char *
read_exception(const char *s, struct session *out, struct schedule *all)
{
	const char *rest = part_word(s, "not ");
	rest = rest != NULL ? rest : part_word(s, "except ");
	if (rest == NULL)
		return NULL;
	const char *on = part_word(part_skip_spaces(rest), "on ");
	rest = part_skip_spaces(on != NULL ? on : rest);
	const char *holidays = part_word(rest, "bank holidays");
	out->not_holidays = out->not_holidays || holidays != NULL;
	if (holidays != NULL)
		return holidays;
	struct session_date from, until;
	if ((rest = part_date(rest, &from)) == NULL)
		return NULL;
	until = from;
	const char *to = part_word(part_skip_spaces(rest), "to ");
	if (to != NULL && (rest = part_date(part_skip_spaces(to), &until)) == NULL)
		return NULL;
	return schedule_except(all, from, until) ? rest : NULL;
}

/* "every 2 weeks", "every other week", "every 3 months" */
static const char *
read_interval(const char *s, struct session *out)
{
	static const char *const units[] = {
	    [SESSION_DAILY] = "day", [SESSION_WEEKLY] = "week", [SESSION_MONTHLY] = "month", [SESSION_YEARLY] = "year"};
	long n = 2;
	const char *after = part_word(s, "other ");
	s = after != NULL ? after : part_number(s, 1, 100, &n);
	if (s == NULL)
		return NULL;
	s = part_skip_spaces(s);
	for (enum session_repeat r = SESSION_DAILY; r <= SESSION_YEARLY; r++) {
		if ((after = part_word(s, units[r])) == NULL)
			continue;
		/* "Thu 10:00, every 2 months": days of a week may go by months too */
		bool by_months = r == SESSION_MONTHLY && out->repeat == SESSION_WEEKLY;
		if (r != out->repeat && !by_months)
			return NULL;
		out->repeat = r;
		out->interval = (int)n;
		return *after == 's' ? after + 1 : after;
	}
	return NULL;
}

/* One of what may follow a session's hours. NULL when it is something else. */
static const char *
read_proviso(const char *s, struct session *out, struct schedule *all)
{
	const char *after;
	if ((after = part_word(s, "term time")) != NULL) {
		const char *only = part_word(after, " only");
		out->term_time = true;
		return only != NULL ? only : after;
	}
	if ((after = part_word(s, "every ")) != NULL)
		return read_interval(part_skip_spaces(after), out);
	if ((after = part_word(s, "from ")) != NULL)
		return part_date(part_skip_spaces(after), &out->from);
	if ((after = part_word(s, "until ")) != NULL)
		return part_date(part_skip_spaces(after), &out->until);
	return read_exception(s, out, all);
}

static const char *
read_provisos(const char *s, struct session *out, struct schedule *all)
{
	for (s = part_skip_spaces(s); s != NULL && *s == ','; s = s != NULL ? part_skip_spaces(s) : NULL)
		s = read_proviso(part_skip_spaces(s + 1), out, all);
	return s != NULL && (*s == ';' || *s == '\0') ? s : NULL;
}

/* Every day is every weekday, unless days are counted. */
static void
settle(struct session *s)
{
	if (s->repeat != SESSION_DAILY || s->interval != 1)
		return;
	s->repeat = SESSION_WEEKLY;
	s->days = 0x7f;
}

/* One session, up to the ";" or the end. */
static const char *
read_session(const char *s, struct session *out, struct schedule *all)
{
	*out = (struct session){.repeat = SESSION_WEEKLY, .interval = 1, .start = -1, .end = -1};
	if ((s = read_which_days(s, out)) == NULL)
		return NULL;
	s = part_skip_spaces(s);
	if (isdigit((unsigned char)*s)) {
		if ((s = part_time(s, false, &out->start)) == NULL)
			return NULL;
		const char *after = part_dash(s);
		if (after != NULL && (s = part_time(after, true, &out->end)) == NULL)
			return NULL;
	}
	s = read_provisos(s, out, all);
	settle(out);
	return s;
}

enum status
schedule_read(const char *when, struct schedule *out, struct fault *f)
{
	out->n = out->n_gaps = 0;
	for (const char *s = part_skip_spaces(when); *s != '\0'; s = part_skip_spaces(s)) {
		int quoted = (int)strcspn(s, ";");
		quoted = quoted > 60 ? 60 : quoted;
		if (out->n == SCHEDULE_SESSIONS)
			return fault_set(f, STATUS_INPUT, "more than %d sessions", SCHEDULE_SESSIONS);
		struct session *one = &out->sessions[out->n];
		const char *after = read_session(s, one, out);
		if (after == NULL)
			return fault_set(f, STATUS_INPUT,
			    "\"%.*s\" is no session; write \"Tue 10:30-12:00\", \"Mon-Fri 09:00-17:00\" or \"1st Thu "
			    "14:00-16:00\"",
			    quoted, s);
		if (one->from.year == 0 && (one->interval > 1 || one->repeat == SESSION_YEARLY))
			return fault_set(f, STATUS_INPUT,
			    "\"%.*s\" does not say from when to count; write \", from 2026-11-24\" behind it", quoted,
			    s);
		out->n++;
		s = *after == ';' ? after + 1 : after;
	}
	return STATUS_OK;
}

/* --- Writing
 * ------------------------------------------------------------------------------------------------------------ */

static void
write_list(FILE *out, uint32_t bits, int n, const char *between, const char *const *words)
{
	const char *before = "";
	for (int i = 0; i < n; i++) {
		if ((bits >> i & 1) == 0)
			continue;
		fprintf(out, "%s%s", before, words[i]);
		before = between;
	}
}

/* "Mon-Fri", "Mon, Wed" */
static void
write_days(FILE *out, unsigned days)
{
	static const char *const names[] = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
	int n = __builtin_popcount(days), first = days != 0 ? __builtin_ctz(days) : 0;
	if (n >= 3 && days >> first == (1u << n) - 1)
		fprintf(out, "%s-%s", names[first], names[first + n - 1]);
	else
		write_list(out, days, 7, ", ", names);
}

static void
write_date(FILE *out, const char *before, struct session_date d)
{
	if (d.year != 0)
		fprintf(out, "%s%04d-%02d-%02d", before, d.year, d.month, d.day);
}

static void
write_month_days(FILE *out, uint32_t days)
{
	const char *before = "day ";
	for (int day = 1; day <= 31; day++) {
		if ((days >> day & 1) == 0)
			continue;
		fprintf(out, "%s%d", before, day);
		before = ", ";
	}
	if ((days & 1) != 0)
		fprintf(out, "%slast", before);
}

static void
write_which_days(FILE *out, const struct session *s)
{
	static const char *const ordinals[] = {"last", "1st", "2nd", "3rd", "4th", "5th"};
	if (s->repeat == SESSION_ONCE) {
		write_date(out, "", s->from);
	} else if (s->repeat == SESSION_DAILY) {
		fputs("daily", out);
	} else if (s->repeat == SESSION_YEARLY) {
		fputs("yearly", out);
	} else if (s->repeat == SESSION_MONTHLY && s->days == 0) {
		write_month_days(out, s->month_days != 0 ? s->month_days : UINT32_C(1) << s->from.day);
	} else if (s->days == 0) {
		write_days(out, schedule_days(&(struct schedule){.n = 1, .sessions = {*s}}));
	} else {
		write_list(out, s->ordinals, 6, " and ", ordinals);
		fputs(s->ordinals != 0 ? " " : "", out);
		write_days(out, s->days);
	}
}

static void
write_session(FILE *out, const struct session *s)
{
	static const char *const units[] = {
	    [SESSION_DAILY] = "day", [SESSION_WEEKLY] = "week", [SESSION_MONTHLY] = "month", [SESSION_YEARLY] = "year"};
	write_which_days(out, s);
	if (s->start >= 0)
		fprintf(out, " %02d:%02d", s->start / 60, s->start % 60);
	if (s->start >= 0 && s->end >= 0)
		fprintf(out, "-%02d:%02d", s->end / 60, s->end % 60);
	bool months = s->repeat == SESSION_MONTHLY && s->ordinals == 0 && s->days != 0;
	if (s->interval > 1 || months)
		fprintf(out, ", every %d %s%s", s->interval, units[s->repeat], s->interval > 1 ? "s" : "");
	if (s->repeat != SESSION_ONCE)
		write_date(out, ", from ", s->from);
	write_date(out, ", until ", s->until);
	if (s->term_time)
		fputs(", term time", out);
	if (s->not_holidays)
		fputs(", not bank holidays", out);
}

char *
schedule_when(const struct schedule *s)
{
	char *text = NULL;
	size_t size;
	FILE *out = open_memstream(&text, &size);
	for (size_t i = 0; i < s->n; i++) {
		fputs(i > 0 ? "; " : "", out);
		write_session(out, &s->sessions[i]);
	}
	for (size_t i = 0; s->n > 0 && i < s->n_gaps; i++) {
		write_date(out, ", not ", s->gaps[i].from);
		write_date(out, " to ", s->gaps[i].until);
	}
	fclose(out);
	return text;
}

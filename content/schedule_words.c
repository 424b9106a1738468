#include "content/schedule.h"

#include <stdio.h>
#include <stdlib.h>

static const char *const day_names[] = {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};
static const char *const month_names[] = {"January", "February", "March", "April", "May", "June", "July", "August",
    "September", "October", "November", "December"};
static const char *const ordinal_names[] = {"last", "first", "second", "third", "fourth", "fifth"};

static int
count_bits(uint32_t bits)
{
	return __builtin_popcount(bits);
}

/* "Monday to Friday", "Mondays, Wednesdays and Saturdays", "Every day" */
static void
say_days(FILE *out, unsigned days, const char *plural)
{
	int n = count_bits(days);
	int first = days != 0 ? __builtin_ctz(days) : 0;
	if (n >= 3 && days >> first == (1u << n) - 1) {
		fprintf(out, "%s to %s", day_names[first], day_names[first + n - 1]);
		return;
	}
	for (int day = 0, said = 0; day < 7; day++) {
		if ((days >> day & 1) == 0)
			continue;
		fprintf(out, "%s%s%s", said == 0 ? "" : said == n - 1 ? " and " : ", ", day_names[day], plural);
		said++;
	}
}

/* "1st, 15th and last day": bits 1 and up, then bit 0, the last. */
static void
say_list(FILE *out, uint32_t bits, const char *(*word)(int i, char room[8]))
{
	int n = count_bits(bits), said = 0;
	char room[8];
	for (int i = 1; i <= 32; i++) {
		if ((bits >> (i % 32) & 1) == 0)
			continue;
		fprintf(out, "%s%s", said == 0 ? "" : said == n - 1 ? " and " : ", ", word(i % 32, room));
		said++;
	}
}

static const char *
ordinal_word(int i, char room[8])
{
	(void)room;
	return ordinal_names[i];
}

static const char *
month_day_word(int day, char room[8])
{
	if (day == 0)
		return "last";
	const char *end = day % 10 == 1 ? "st" : day % 10 == 2 ? "nd" : day % 10 == 3 ? "rd" : "th";
	snprintf(room, 8, "%d%s", day, day > 10 && day < 14 ? "th" : end);
	return room;
}

/* "first and third Thursday of the month" */
static void
say_monthly(FILE *out, const struct session *s)
{
	if (s->ordinals != 0) {
		say_list(out, s->ordinals, ordinal_word);
		fputc(' ', out);
		say_days(out, s->days, "");
	} else if (s->month_days != 0) {
		say_list(out, s->month_days, month_day_word);
		if ((s->month_days & 1) != 0)
			fputs(" day", out);
	} else {
		say_days(out, s->days, "s");
	}
	if (s->interval == 1)
		fputs(" of the month", out);
	else
		fprintf(out, " of every %s month",
		    s->interval == 2 ? "second" : ordinal_names[s->interval <= 5 ? s->interval : 1]);
}

static void
say_date(FILE *out, struct session_date d)
{
	fprintf(out, "%d %s %d", d.day, month_names[d.month - 1], d.year);
}

static void
say_repeat(FILE *out, const struct session *s)
{
	switch (s->repeat) {
	case SESSION_ONCE:
		say_date(out, s->from);
		return;
	case SESSION_DAILY:
		fprintf(out, "every %d days", s->interval);
		return;
	case SESSION_WEEKLY:
		if (s->interval == 1 && s->days == 0x7f) {
			fputs("every day", out);
			return;
		}
		if (s->interval == 2)
			fputs("every other ", out);
		say_days(out, s->days, s->interval == 2 ? "" : "s");
		if (s->interval > 2)
			fprintf(out, " every %d weeks", s->interval);
		return;
	case SESSION_MONTHLY:
		say_monthly(out, s);
		return;
	case SESSION_YEARLY:
		fprintf(out, "every year on %d %s", s->from.day, month_names[s->from.month - 1]);
		return;
	}
}

/* As the NHS writes times: 9am, 10.30am, 12 noon, midnight. */
static void
say_time(FILE *out, int minutes)
{
	int hour = minutes / 60 % 24, minute = minutes % 60;
	if (hour == 12 && minute == 0)
		fputs("12 noon", out);
	else if (hour == 0 && minute == 0)
		fputs("midnight", out);
	else if (minute == 0)
		fprintf(out, "%d%s", hour % 12 == 0 ? 12 : hour % 12, hour < 12 ? "am" : "pm");
	else
		fprintf(out, "%d.%02d%s", hour % 12 == 0 ? 12 : hour % 12, minute, hour < 12 ? "am" : "pm");
}

static void
say_hours(FILE *out, const struct session *s)
{
	if (s->start < 0)
		return;
	if (s->end < 0) {
		fputs(" from ", out);
		say_time(out, s->start);
		return;
	}
	fputc(' ', out);
	say_time(out, s->start);
	fputs(" to ", out);
	say_time(out, s->end);
}

static void
say_session(FILE *out, const struct session *s)
{
	bool whole_day = s->start == 0 && (s->end == 0 || s->end == 24 * 60);
	if (whole_day)
		fputs("24 hours, ", out);
	say_repeat(out, s);
	if (!whole_day)
		say_hours(out, s);
	if (s->repeat != SESSION_ONCE && s->repeat != SESSION_YEARLY && s->from.year != 0 && s->interval == 1) {
		fputs(", from ", out);
		say_date(out, s->from);
	}
	if (s->repeat != SESSION_ONCE && s->until.year != 0) {
		fputs(", until ", out);
		say_date(out, s->until);
	}
	if (s->term_time)
		fputs(", term time only", out);
	if (s->not_holidays)
		fputs(", not on bank holidays", out);
}

/* The gaps that come first; more would be a calendar. */
static void
say_gaps(FILE *out, const struct schedule *s)
{
	for (size_t i = 0; i < s->n_gaps && i < 3; i++) {
		const struct schedule_gap *gap = &s->gaps[i];
		bool one_day = gap->from.year == gap->until.year && gap->from.month == gap->until.month &&
		               gap->from.day == gap->until.day;
		fputs(i == 0 ? ", not on " : ", ", out);
		say_date(out, gap->from);
		if (!one_day) {
			fputs(" to ", out);
			say_date(out, gap->until);
		}
	}
}

/* Sentences begin with a capital; every word that can come first is plain ASCII. */
static void
capitalise(char *text)
{
	if (text[0] >= 'a' && text[0] <= 'z')
		text[0] = (char)(text[0] - 'a' + 'A');
}

static void
say_sessions(FILE *out, const struct schedule *s, bool once, bool *said)
{
	for (size_t i = 0; i < s->n; i++) {
		if ((s->sessions[i].repeat == SESSION_ONCE) != once)
			continue;
		fputs(*said ? "; " : "", out);
		say_session(out, &s->sessions[i]);
		*said = true;
	}
}

/* Gaps are in what repeats, and so are said before what is on once, which may be within them. */
char *
schedule_words(const struct schedule *s)
{
	char *text = NULL;
	size_t size;
	bool said = false;
	FILE *out = open_memstream(&text, &size);
	say_sessions(out, s, false, &said);
	if (said)
		say_gaps(out, s);
	say_sessions(out, s, true, &said);
	fclose(out);
	capitalise(text);
	return text;
}

/*
 * schedule.h - when an activity is on: read from a spreadsheet or Open Referral UK, kept in a small normal form, said
 * in words, and asked for the next time. British wall-clock time throughout: 10.30am stays 10.30am when the clocks
 * change.
 */
#ifndef CONTENT_SCHEDULE_H
#define CONTENT_SCHEDULE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/fault.h"

#define SCHEDULE_SESSIONS 28 /* two spans a day, twice over */
#define SCHEDULE_GAPS 16

enum session_repeat { SESSION_ONCE, SESSION_DAILY, SESSION_WEEKLY, SESSION_MONTHLY, SESSION_YEARLY };

/* A day of the calendar; year 0 is none. */
struct session_date {
	short year;
	signed char month, day;
};

/* One rule of when it is on. */
struct session {
	enum session_repeat repeat;
	int interval;        /* every so many days, weeks, months or years */
	unsigned days;       /* bit 0 Monday to bit 6 Sunday */
	unsigned ordinals;   /* monthly: bit 1 first to bit 5 fifth, bit 0 last, of those days */
	uint32_t month_days; /* monthly: bits 1 to 31, bit 0 the last */
	int start, end;      /* minutes since midnight; -1 unknown; an end not after the start is on the next day */
	struct session_date from;  /* the first day, and what intervals are counted from */
	struct session_date until; /* the last day, included */
	bool term_time;            /* said in words only: school holidays differ from council to council */
	bool not_holidays;         /* not on the bank holidays of England */
};

/* Days on which nothing is on, both included. */
struct schedule_gap {
	struct session_date from, until;
};

struct schedule {
	struct session sessions[SCHEDULE_SESSIONS];
	size_t n;
	struct schedule_gap gaps[SCHEDULE_GAPS];
	size_t n_gaps;
};

/*
 * Reads the `when` column of FORMAT.md: "Tue 10:30-12:00; 1st Thu 14:00-16:00, term time; Fri 9:00, not bank
 * holidays, not 2026-12-24 to 2027-01-02". Blank is an empty schedule.
 * STATUS_INPUT quotes the part that cannot be read.
 */
enum status schedule_read(const char *when, struct schedule *out, struct fault *f);

/* The same schedule as a `when` column, for editing. An end without a start is lost. The caller frees. */
char *schedule_when(const struct schedule *s);

/* A schedule of Open Referral UK 3.0, its fields as text; NULL for those that it lacks. */
struct schedule_fields {
	const char *freq, *interval, *byday, *bymonthday;
	const char *opens_at, *closes_at;
	const char *dtstart, *valid_from, *valid_to, *until, *count;
};

/* Adds it to s. STATUS_INPUT names the field at fault; s is then as it was. */
enum status schedule_add(struct schedule *s, const struct schedule_fields *fields, struct fault *f);

/*
 * Adds an RRULE (RFC 5545: FREQ, INTERVAL, BYDAY, BYMONTHDAY, BYSETPOS with one day, UNTIL, COUNT; and EXDATE, as some
 * feeds write it into the same text), with the hours and first day of fields. STATUS_INPUT names the part at fault.
 */
enum status schedule_add_rule(
    struct schedule *s, const char *rule, const struct schedule_fields *fields, struct fault *f);

/* Takes days out of what repeats, the first and the last included; false when there are too many gaps, or the last is
 * before the first.
 */
bool schedule_except(struct schedule *s, struct session_date from, struct session_date until);

/* Whether a day is in a gap. */
bool schedule_is_gap(const struct schedule *s, struct session_date day);

/* Ends sessions, which are parts of one rule with a first day, with the count-th day of all of them. */
void schedule_limit(struct session *sessions, size_t n, size_t count);

/* Whether the last day of all sessions is before a time. */
bool schedule_is_over(const struct schedule *s, int64_t now);

/* Leaves out the sessions whose last day is before a time (unless all are over), and joins weekly ones of the same
 * hours. Returns how many were over. */
size_t schedule_tidy(struct schedule *s, int64_t now);

/* The normal form for storing, one session a line: "FREQ=WEEKLY;BYDAY=TU 10:30-12:00". The caller frees. */
char *schedule_store(const struct schedule *s);

/* Reads what schedule_store wrote; false, and an empty schedule, if it is something else. */
bool schedule_load(const char *stored, struct schedule *out);

/* In words, English: "Tuesdays 10.30am to 12 noon"; "" for an empty schedule. The caller frees. */
char *schedule_words(const struct schedule *s);

struct schedule_time {
	int64_t start, end; /* ms; end 0 if unknown */
};

/*
 * The next times after a moment, in order, at most room; *more says whether others follow. Sessions without a start
 * have none, nor have those that are every so many weeks without a first day: which weeks, nobody knows. Needs
 * clock_init, and libical (see recurrence.h).
 */
size_t schedule_coming(const struct schedule *s, int64_t after, struct schedule_time *out, size_t room, bool *more);

/* The first of them; false if there is none. */
bool schedule_next(const struct schedule *s, int64_t after, int64_t *start, int64_t *end);

/* The weekdays on which it is on: bit 0 Monday to bit 6 Sunday. */
unsigned schedule_days(const struct schedule *s);

/* "2026-11-24" (a time behind it is ignored) as a date that exists. */
bool session_date_read(const char *s, struct session_date *out);

#endif

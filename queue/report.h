/*
 * report.h - what a month looked like, in numbers only. Desk and command line only. Trials by staff and joined
 * duplicates are not counted.
 */
#ifndef QUEUE_REPORT_H
#define QUEUE_REPORT_H

#include "queue/worklist.h"

#define REPORT_ROWS 48
#define REPORT_WITHHELD (-1L) /* in place of a count that must not leave the practice */

struct report_row {
	char code[40];
	long n;
};
struct report_table {
	struct report_row rows[REPORT_ROWS];
	size_t n;
	bool withheld; /* all of it: not even its rows may be named */
};

struct report {
	int64_t from, until; /* asked for in this time, ms */
	long asked, open, tried, reached, closed, withdrawn;
	long repeats; /* asked again: joined to another, or of a thread that had one before */
	int64_t first_try_median, first_try_p90; /* ms from asking to the first try; -1 when nobody was tried */
	struct report_table needs, channels, languages, outcomes, sources; /* by code, most first */
	struct report_table hours;                                         /* "00" to "23", British time; all 24 */
	struct report_table days; /* "1" to "31", of a month; all that it has */
};

/* Suppression: a count from 1 to 4 must not leave the practice. */
#define REPORT_LEAST 5

enum status report_read(struct queue *q, int64_t from, int64_t until, struct report *out, struct fault *f);

/*
 * Which rows of a table must not be given: those from 1 to 4, and, while one of these could be worked out from the rest
 * and the total, the next smallest too. False when even that does not help: then no row may be given. Pure.
 */
bool report_suppress(const struct report_table *t, bool hidden[REPORT_ROWS]);

/*
 * Takes out whatever must not leave the practice, in the tables and among the totals, so that none of it follows from
 * what is left: counts become REPORT_WITHHELD, times -1. Pure.
 */
void report_withhold(struct report *r);

/* The month of "2026-11", in British time; false if it is none. Pure. */
bool report_month(const char *s, int64_t *from, int64_t *until);

/* The month that a time is in, as "2026-11"; and the one so many months before it. Pure. */
#define REPORT_MONTH 8
void report_month_name(int64_t at, int months_before, char out[REPORT_MONTH]);

#endif

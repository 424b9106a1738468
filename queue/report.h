/*
 * report.h - what a month looked like, in numbers only. Desk and command line only. Trials by staff and joined
 * duplicates are not counted.
 */
#ifndef QUEUE_REPORT_H
#define QUEUE_REPORT_H

#include "queue/worklist.h"

#define REPORT_ROWS 48

struct report_row {
	char code[40];
	long n;
};
struct report_table {
	struct report_row rows[REPORT_ROWS];
	size_t n;
};

struct report {
	int64_t from, until; /* asked for in this time, ms */
	long asked, open, tried, reached, closed, withdrawn;
	long repeats; /* asked again: joined to another, or of a thread that had one before */
	int64_t first_try_median, first_try_p90; /* ms from asking to the first try; -1 when nobody was tried */
	struct report_table needs, channels, languages, outcomes, sources; /* by code, most first */
	struct report_table hours;                                         /* "00" to "23", British time; all 24 */
};

/* Suppression: a count from 1 to 4 must not leave the practice. */
#define REPORT_LEAST 5

enum status report_read(struct queue *q, int64_t from, int64_t until, struct report *out, struct fault *f);

/*
 * Which rows of a table must not be given: those from 1 to 4, and, where that is only one, the next smallest too,
 * because it could be worked out from the total. Pure.
 */
void report_suppress(const struct report_table *t, bool hidden[REPORT_ROWS]);

/* The month of "2026-11", in British time; false if it is none. Pure. */
bool report_month(const char *s, int64_t *from, int64_t *until);

#endif

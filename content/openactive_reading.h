/*
 * openactive_reading.h - one series of an OpenActive feed being read into a listing. For openactive*.c only.
 */
#ifndef CONTENT_OPENACTIVE_READING_H
#define CONTENT_OPENACTIVE_READING_H

#include "content/listing.h"
#include "content/oruk_value.h"

struct openactive_reading {
	const struct listing_sink *sink;
	const char *place;
	json_t *series;
};

/* The first of the fields (names separated by spaces) that the series has, or else what it is part of. */
json_t *openactive_get(json_t *series, const char *names);

/* One line for the report. */
void openactive_tell(const struct openactive_reading *r, const char *field, const char *what);

/* Fills in everything but the times (openactive_about.c). */
void openactive_read_about(struct openactive_reading *r, struct listing *l);

/* Adds the rules of eventSchedule (openactive_times.c). */
void openactive_read_schedule(struct openactive_reading *r, struct schedule *s);

/* Days on which a series is on, being gathered, ascending. */
#define OPENACTIVE_DATES 400
struct openactive_dates {
	struct {
		struct session_date day;
		int start, end; /* minutes after midnight; end -1 unknown */
	} on[OPENACTIVE_DATES];
	size_t n;
};

void openactive_add_date(struct openactive_dates *dates, int64_t start, int64_t end);

/* Makes rules of them: every week where it is so, single days for the rest, the next ones first. */
void openactive_read_dates(const struct openactive_dates *dates, struct schedule *s);

#endif

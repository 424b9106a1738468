/*
 * import_report.h - what an import says of a feed: one line for each mistake, and one for all that are alike.
 */
#ifndef CONTENT_IMPORT_REPORT_H
#define CONTENT_IMPORT_REPORT_H

#include <stddef.h>
#include <stdio.h>

struct import_report;

/* Lines of a feed or file go to out (NULL: nowhere), with its name before them, which is copied. */
struct import_report *import_report_create(FILE *out, const char *name);
void import_report_destroy(struct import_report *r);

/*
 * One line, "name:place: what". After twenty lines on one field, its further ones are only counted, so that a feed with
 * one mistake in every service stays readable.
 */
void import_report_say(struct import_report *r, const char *place, const char *what);

/* Something that is so in many places: told once, by import_report_close. */
void import_report_tally(struct import_report *r, const char *place, const char *what);

/* What was counted, a line each. */
void import_report_close(struct import_report *r);

#endif

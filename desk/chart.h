/*
 * chart.h - counts as a drawing and as words at once: whoever cannot see the drawing misses nothing. Pure.
 *
 * The drawings are SVG of our own, in the page; colours come from the style sheet, so that they follow dark and print.
 */
#ifndef DESK_CHART_H
#define DESK_CHART_H

#include "desk/html.h"
#include "queue/report.h"

struct chart_row {
	const char *label;
	long n; /* REPORT_WITHHELD: too few to show */
};

struct chart {
	const char *id, *title;
	const char *what;  /* the first column: "Need" */
	const char *note;  /* under the title, or NULL */
	const char *empty; /* instead of everything, when there are no rows */
	const struct chart_row *rows;
	size_t count;
	long total; /* for shares; 0 or less: none are given */
};

/* A table with a bar in each row. */
void chart_bars(struct html *h, const struct chart *c);

/* Columns side by side, for what has an order (hours, days); every step-th has its label. The table is behind a click,
 * and a sentence says where the most are. */
void chart_columns(struct html *h, const struct chart *c, size_t step);

/* "12", or "*" for what was withheld; in a buffer of 24 bytes, which is returned. */
#define CHART_NUMBER 24
const char *chart_number(long n, char buffer[CHART_NUMBER]);

/* The end of an axis for counts of up to most: 1, 2 or 5 with noughts. */
long chart_top(long most);

#endif

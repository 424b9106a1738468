/*
 * page_report.h - a month in numbers: the page that staff watch, the one that is printed and sent, and the same as CSV.
 * Pure.
 */
#ifndef DESK_PAGE_REPORT_H
#define DESK_PAGE_REPORT_H

#include "desk/page.h"
#include "queue/report.h"

#define REPORT_CHOICES 13 /* this month and a year back */
#define REPORT_NEEDS 16
#define REPORT_FEW 3 /* fewer activities than that are few */

/* A need that was asked for, and how much there is to offer. */
struct unmet_need {
	const char *code;
	long asked; /* or REPORT_WITHHELD */
	long activities;
};

struct page_report {
	struct page_frame frame;
	char month[REPORT_MONTH], choices[REPORT_CHOICES][REPORT_MONTH]; /* "2026-11"; newest first */
	bool so_far;                                                     /* the month is not over */
	const struct report *report; /* withheld where it is to leave the practice */
	struct callback_counts counts;
	struct unmet_need unmet[REPORT_NEEDS]; /* with few or no activities, most asked for first */
	size_t unmet_count;
	bool no_directory;
	const char *programme, *pcn, *borough; /* or "" */
};

void page_report(struct html *h, const struct page_report *p);
void page_report_part(struct html *h, const struct page_report *p); /* only what changes by itself */
void page_report_print(struct html *h, const struct page_report *p);
void page_report_csv(struct html *h, const struct page_report *p);

/* "November 2026" */
#define REPORT_WORDS 24
const char *page_report_month(const char *month, char buffer[REPORT_WORDS]);

/* "2 days 4 hours", "35 minutes"; "none yet" for a negative time. */
#define REPORT_SPAN 40
const char *page_report_span(int64_t ms, char buffer[REPORT_SPAN]);

struct page_export {
	struct page_frame frame;
	char choices[REPORT_CHOICES][REPORT_MONTH];
	const char *chosen;  /* a month, or "" for all */
	const char *problem; /* or NULL */
};
void page_export(struct html *h, const struct page_export *p);

#endif

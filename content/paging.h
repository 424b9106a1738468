/*
 * paging.h - where a page of Open Referral UK stands among its like, from what is around the list. Pure.
 *
 * Publishers name the same things in three styles: total_items, totalElements and totalelements; page_number and
 * number; last_page and last. Some count from 0. Letters' case and underlines are not looked at.
 */
#ifndef CONTENT_PAGING_H
#define CONTENT_PAGING_H

#include <jansson.h>
#include <stdbool.h>
#include <stdint.h>

struct paging {
	int64_t number, pages, total; /* -1 when not said */
	int last;                     /* 1 yes, 0 no, -1 not said */
	const char *next;             /* a link to the next page, within around; NULL without */
};

struct paging paging_read(json_t *around);

/* Whether there should be a page behind this one, which was asked for as number asked and has so many items. */
bool paging_goes_on(const struct paging *p, int64_t asked, size_t items, int64_t items_so_far);

#endif

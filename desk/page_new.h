/*
 * page_new.h - the form for a request that staff make, and the one that puts a patient's details right.
 */
#ifndef DESK_PAGE_NEW_H
#define DESK_PAGE_NEW_H

#include "desk/field.h"
#include "desk/page.h"

struct page_correct {
	struct page_frame frame;
	const char *id;          /* of the call-back */
	const struct form *form; /* what is there, or was typed */
	const char *field, *problem;
};
void page_correct(struct html *h, const struct page_correct *p);

#endif

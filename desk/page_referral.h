/*
 * page_referral.h - a call-back on paper: one page for the patient's record; and on a screen that is turned round, for
 * the patient to look at, in their language.
 */
#ifndef DESK_PAGE_REFERRAL_H
#define DESK_PAGE_REFERRAL_H

#include "desk/page.h"

struct page_referral {
	struct page_frame frame;
	const struct callback *callback;
	const struct callback_details *details;
	const struct callback_event *events;
	size_t event_count;
	const char *helped;  /* name of the activity that helped, or NULL */
	const char *phone;   /* the practice's, or "" */
	const char *offered; /* SNOMED CT concept for "offered", or "" */
};
void page_referral(struct html *h, const struct page_referral *p);

struct page_patient {
	struct page_frame frame;
	const struct callback *callback;
	const struct callback_details *details;
	const char *lang;    /* to show it in */
	const char *privacy; /* where the notice is, or "" */
};
void page_patient(struct html *h, const struct page_patient *p);

#endif

/*
 * pager.h - the row of buttons under what may take several pages: earlier, call back, more; each always in its place.
 */
#ifndef KIOSK_PAGER_H
#define KIOSK_PAGER_H

#include "kiosk/layout.h"

/* Two more things that a page offers: beside the call back where there is room, else in a row above it. */
struct extra {
	const char *id, *label;
	enum verb verb;
	bool selected;
};

struct pager {
	int y, h;
	bool beside;
	const struct extra *extras; /* NULL: none */
	int extra_y, extra_h;
};

/* Takes the row off the bottom of the column, and one for the two extras (or NULL), which must outlive the pager. */
struct pager pager_begin(struct draft *d, const struct extra *extras);

/* Puts the buttons into it; from is where the next page starts. */
void pager_end(struct draft *d, const struct pager *p, bool earlier, bool more, const char *from);

#endif

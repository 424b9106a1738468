/*
 * pager.h - the row of buttons under what may take several pages: earlier, call back, more; each always in its place.
 */
#ifndef KIOSK_PAGER_H
#define KIOSK_PAGER_H

#include "kiosk/layout.h"

struct pager {
	int y, h;
};

/* Takes the row off the bottom of the column. */
struct pager pager_begin(struct draft *d);

/* Puts the buttons into it; from is where the next page starts. */
void pager_end(struct draft *d, const struct pager *p, bool earlier, bool more, const char *from);

#endif

/*
 * pager.h - the row of buttons under what may take several pages: earlier, call back, more; each always in its place.
 */
#ifndef KIOSK_PAGER_H
#define KIOSK_PAGER_H

#include "kiosk/layout.h"

struct pager {
	int y, h;
	bool beside;        /* taking it away, and what is wrong, stand beside the call back */
	int take_y, take_h; /* where an activity can be taken away; take_h 0: it cannot */
};

/* Takes the row off the bottom of the column; with take, room for "take it with you" and "this is wrong" too. */
struct pager pager_begin(struct draft *d, bool take);

/* Puts the buttons into it; from is where the next page starts. */
void pager_end(struct draft *d, const struct pager *p, bool earlier, bool more, const char *from);

#endif

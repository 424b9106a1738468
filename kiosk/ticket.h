/*
 * ticket.h - an activity on paper: a card as ESC/POS, with the square for a phone's camera.
 */
#ifndef KIOSK_TICKET_H
#define KIOSK_TICKET_H

#include "kiosk/card.h"
#include "kiosk/escpos.h"
#include "kiosk/type.h"

/* What the practice's printer is. */
struct ticket_paper {
	int dots; /* across */
	struct escpos_page pages[ESCPOS_PAGES];
	size_t n_pages;
};

/* All of it; end with escpos_finish. */
void ticket_print(struct escpos *out, const struct card *c, const struct ticket_paper *paper, struct type *type);

#endif

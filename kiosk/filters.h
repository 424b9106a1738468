/*
 * filters.h - what the list can be narrowed to, as buttons.
 */
#ifndef KIOSK_FILTERS_H
#define KIOSK_FILTERS_H

#include "kiosk/layout.h"

/* A button for each filter that is on, which drops it: the way out of an empty list. */
void filters_loosen(struct draft *d);

#endif

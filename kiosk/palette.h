/*
 * palette.h - high contrast: the colours of a finished scene exchanged for white and yellow on black.
 */
#ifndef KIOSK_PALETTE_H
#define KIOSK_PALETTE_H

#include "kiosk/node.h"

/* Every colour of layout.h has its counterpart: at least 7 to 1 for text, and for edges too. */
void palette_contrast(struct scene *s);

#endif

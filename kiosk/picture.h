/*
 * picture.h - own line drawings for the needs, as strokes in a square of 48 units.
 */
#ifndef KIOSK_PICTURE_H
#define KIOSK_PICTURE_H

#include <cairo.h>

#include "kiosk/node.h"

/* Draws a picture (a need's code, "DONE", "WAYS", or "QR:" and a text as a QR code) into a box in a colour; an unknown
 * name draws nothing. */
void picture_draw(cairo_t *c, const char *name, const struct box *box, uint32_t rgb);

#endif

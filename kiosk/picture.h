/*
 * picture.h - own line drawings for the needs (from the SVGs in kiosk/pictures), and QR codes.
 */
#ifndef KIOSK_PICTURE_H
#define KIOSK_PICTURE_H

#include <cairo.h>

#include "kiosk/node.h"

/* Draws a picture (a need's code, "DONE", "WAYS", or "QR:" and a text as a QR code) into a box in a colour; an unknown
 * name draws nothing. */
void picture_draw(cairo_t *c, const char *name, const struct box *box, uint32_t rgb);

/* The picture of a need on a page that is read from right to left, or not. Static. */
const char *picture_for(const char *name, bool rtl);

#endif

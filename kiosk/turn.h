/*
 * turn.h - a screen that hangs on its side or on its head: the page stands upright for whoever reads it. Pure.
 */
#ifndef KIOSK_TURN_H
#define KIOSK_TURN_H

#include <stdint.h>

#include "kiosk/node.h"

struct turn {
	int degrees; /* by which the picture is turned clockwise: 0, 90, 180 or 270 */
	int w, h;    /* of the screen as it was made, pixels */
};

/* The size of the page. */
void turn_page(const struct turn *t, int *w, int *h);

/* Where a point of the screen is on the page; and a box of the page on the screen. */
void turn_point(const struct turn *t, int *x, int *y);
struct box turn_box(const struct turn *t, const struct box *b);

/* Where a place of the page is on the screen, both as parts of the whole, 0 to 1. */
void turn_back(int degrees, double *x, double *y);

/* Copies a box of the page onto the screen. Strides are in pixels. */
void turn_copy(const struct turn *t, const struct box *b, const uint32_t *page, int page_stride, uint32_t *screen,
    int screen_stride);

#endif

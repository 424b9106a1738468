/*
 * paint.h - a scene as a picture.
 */
#ifndef KIOSK_PAINT_H
#define KIOSK_PAINT_H

#include <cairo.h>

#include "base/fault.h"
#include "kiosk/damage.h"
#include "kiosk/type.h"

/* A page of one's own to paint on, when there is no window. */
cairo_surface_t *paint_page(int w, int h);

/* Draws a scene onto a page (CAIRO_FORMAT_RGB24) of its size, as far as it is damaged. per_mm: pixels in a millimetre.
 */
void paint(cairo_surface_t *page, const struct scene *s, const struct damage *damage, struct type *type, double per_mm);

/* Keeps the page as a PNG. */
enum status paint_shot(cairo_surface_t *page, const char *file, struct fault *f);

/* Makes a page black, so that nothing drawn stays in memory. */
void paint_wipe(cairo_surface_t *page);

#endif

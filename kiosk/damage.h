/*
 * damage.h - which parts of a page have to be painted anew. Pure.
 */
#ifndef KIOSK_DAMAGE_H
#define KIOSK_DAMAGE_H

#include "kiosk/node.h"

#define DAMAGE_MOST 8

struct damage {
	size_t n;
	struct box boxes[DAMAGE_MOST]; /* apart from one another, all of them on the page */
};

/* One more box, as far as it is on a page of w x h. Those that meet become one around both; too many, too. */
void damage_add(struct damage *d, struct box box, int w, int h);

/* All that differs between two scenes. What they share in the same order is left alone. */
void damage_between(struct damage *d, const struct scene *was, const struct scene *is, double per_mm);

/* Whether two boxes share any pixel. */
bool damage_meets(const struct box *a, const struct box *b);

/* All that drawing a node may touch, its focus ring too. per_mm: pixels in a millimetre. */
struct box damage_extent(const struct node *n, double per_mm);

#endif

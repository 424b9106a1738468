/*
 * view.h - the model as a screen: one list of nodes, the same for the same model and page. Pure but for the fonts.
 */
#ifndef KIOSK_VIEW_H
#define KIOSK_VIEW_H

#include "kiosk/model.h"
#include "kiosk/node.h"
#include "kiosk/type.h"

/* What the screen is drawn on. */
struct page {
	int w, h;      /* pixels */
	double per_mm; /* pixels in a millimetre of the real screen */
	double scale;  /* of the text: 1, 1.25 or 1.5 */
	struct type *type;
};

/* A page of w x h pixels on a screen of so many millimetres, turned to fit. */
struct page page_make(int w, int h, int screen_w_mm, int screen_h_mm, double scale, struct type *type);

void view(const struct model *m, const struct page *p, struct scene *s);

/* Only the focus has moved since view() made the scene. */
void view_focus(const struct model *m, struct scene *s);

#endif

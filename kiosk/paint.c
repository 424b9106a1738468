#include "kiosk/paint.h"

#include <math.h>
#include <sodium.h>

#include "kiosk/layout.h"
#include "kiosk/picture.h"

static void
colour(cairo_t *c, uint32_t rgb)
{
	cairo_set_source_rgb(c, (rgb >> 16 & 255) / 255.0, (rgb >> 8 & 255) / 255.0, (rgb & 255) / 255.0);
}

static void
rounded(cairo_t *c, double x, double y, double w, double h, double r)
{
	cairo_new_path(c);
	cairo_arc(c, x + w - r, y + r, r, -M_PI / 2, 0);
	cairo_arc(c, x + w - r, y + h - r, r, 0, M_PI / 2);
	cairo_arc(c, x + r, y + h - r, r, M_PI / 2, M_PI);
	cairo_arc(c, x + r, y + r, r, M_PI, 3 * M_PI / 2);
	cairo_close_path(c);
}

/* Bars that touch the page's sides are square, everything else is round. */
static void
paint_box(cairo_t *c, const struct scene *s, const struct node *n, double per_mm)
{
	const struct box *b = &n->box;
	bool flush = b->x <= 0 || b->x + b->w >= s->w;
	double radius = flush ? 0 : n->role == ROLE_KEY ? 2.2 * per_mm : 3.2 * per_mm;
	rounded(c, b->x, b->y, b->w, b->h, radius);
	colour(c, n->bg);
	cairo_fill(c);
	if (n->edge == EDGE_NONE)
		return;
	double line = ceil((n->role == ROLE_KEY ? 0.35 : 0.6) * per_mm);
	rounded(c, b->x + line / 2, b->y + line / 2, b->w - line, b->h - line, radius - line / 2);
	colour(c, n->edge);
	cairo_set_line_width(c, line);
	cairo_stroke(c);
}

/* Where the next letter goes: it does not blink, so that nothing on the page moves. */
static void
paint_caret(cairo_t *c, const struct scene *s, const struct node *n, struct type *type, double per_mm)
{
	struct setting t = node_setting(s, n);
	int w = *n->label ? type_measure(type, n->label, &t, n->text.w).w : 0;
	double x = s->rtl ? n->text.x + n->text.w - w - 1.2 * per_mm : n->text.x + w + 0.4 * per_mm;
	colour(c, n->ink);
	cairo_rectangle(c, x, n->box.y + n->box.h * 0.2, 0.8 * per_mm, n->box.h * 0.6);
	cairo_fill(c);
}

static void
paint_node(cairo_t *c, const struct scene *s, const struct node *n, struct type *type, double per_mm)
{
	if (n->fill)
		paint_box(c, s, n, per_mm);
	if (n->picture)
		picture_draw(c, n->picture, &n->drawn, n->ink);
	if (n->caret)
		paint_caret(c, s, n, type, per_mm);
	if (!*n->label)
		return;
	struct setting t = node_setting(s, n);
	colour(c, n->fg);
	type_draw(type, c, n->label, &t, n->text.x, n->text.y, n->text.w);
}

/* A dark ring outside the box, with a light one between: seen on every ground. */
static void
paint_ring(cairo_t *c, const struct scene *s, double per_mm)
{
	const struct box *b = &s->nodes[s->focus].box;
	double out = 0.9 * per_mm, line = ceil(1.1 * per_mm);
	rounded(c, b->x - out, b->y - out, b->w + 2 * out, b->h + 2 * out, 4 * per_mm);
	cairo_set_line_width(c, line + ceil(0.8 * per_mm));
	colour(c, s->halo);
	cairo_stroke_preserve(c);
	cairo_set_line_width(c, line);
	colour(c, s->ring);
	cairo_stroke(c);
}

void
paint(cairo_surface_t *page, const struct scene *s, struct type *type, double per_mm)
{
	cairo_t *c = cairo_create(page);
	colour(c, s->curtain ? 0 : s->paper);
	cairo_paint(c);
	for (size_t i = 0; i < s->count && !s->curtain; i++)
		paint_node(c, s, &s->nodes[i], type, per_mm);
	if (!s->curtain && s->show_ring && s->focus >= 0)
		paint_ring(c, s, per_mm);
	cairo_destroy(c);
	cairo_surface_flush(page);
}

enum status
paint_shot(cairo_surface_t *page, const char *file, struct fault *f)
{
	cairo_status_t done = cairo_surface_write_to_png(page, file);
	if (done != CAIRO_STATUS_SUCCESS)
		return fault_set(f, STATUS_SYSTEM, "%s: %s", file, cairo_status_to_string(done));
	return STATUS_OK;
}

void
paint_wipe(cairo_surface_t *page)
{
	cairo_surface_flush(page);
	sodium_memzero(cairo_image_surface_get_data(page),
	    (size_t)cairo_image_surface_get_stride(page) * (size_t)cairo_image_surface_get_height(page));
	cairo_surface_mark_dirty(page);
}

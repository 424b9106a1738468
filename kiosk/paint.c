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
static double
radius(const struct scene *s, const struct node *n, double per_mm)
{
	bool flush = n->box.x <= 0 || n->box.x + n->box.w >= s->w;
	return flush ? 0 : n->role == ROLE_KEY ? 2.2 * per_mm : 3.2 * per_mm;
}

static void
paint_box(cairo_t *c, const struct scene *s, const struct node *n, double per_mm)
{
	const struct box *b = &n->box;
	double round = radius(s, n, per_mm);
	rounded(c, b->x, b->y, b->w, b->h, round);
	colour(c, n->bg);
	cairo_fill(c);
	if (n->edge == EDGE_NONE)
		return;
	double line = ceil((n->role == ROLE_KEY ? 0.35 : 0.6) * per_mm);
	rounded(c, b->x + line / 2, b->y + line / 2, b->w - line, b->h - line, round - line / 2);
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
	/* Behind the last one: where the text stands is the page's matter, where it ends its own. */
	double left = s->rtl ? n->text.x + n->text.w - w : n->text.x;
	double x = n->rtl ? left - 1.2 * per_mm : left + w + 0.4 * per_mm;
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

cairo_surface_t *
paint_page(int w, int h)
{
	return cairo_image_surface_create(CAIRO_FORMAT_RGB24, w, h);
}

/* The paper, where no box will hide it: writing the whole page twice is a third of the work. */
static void
paint_paper(cairo_t *c, const struct scene *s, const struct box *part, double per_mm)
{
	cairo_rectangle_int_t r = {part->x, part->y, part->w, part->h};
	cairo_region_t *bare = cairo_region_create_rectangle(&r);
	for (size_t i = 0; i < s->count && !s->curtain; i++) {
		const struct node *n = &s->nodes[i];
		int in = (int)ceil(radius(s, n, per_mm));
		r = (cairo_rectangle_int_t){n->box.x + in, n->box.y + in, n->box.w - 2 * in, n->box.h - 2 * in};
		if (n->fill && r.width > 0 && r.height > 0)
			cairo_region_subtract_rectangle(bare, &r);
	}
	colour(c, s->curtain ? 0 : s->paper);
	for (int i = 0; i < cairo_region_num_rectangles(bare); i++) {
		cairo_region_get_rectangle(bare, i, &r);
		cairo_rectangle(c, r.x, r.y, r.width, r.height);
	}
	cairo_fill(c);
	cairo_region_destroy(bare);
}

/* Each part by itself: within one rectangle cairo rounds as it does on the whole page, within several not. */
static void
paint_part(cairo_t *c, const struct scene *s, const struct box *part, struct type *type, double per_mm)
{
	cairo_rectangle(c, part->x, part->y, part->w, part->h);
	cairo_clip(c);
	paint_paper(c, s, part, per_mm);
	for (size_t i = 0; i < s->count && !s->curtain; i++) {
		struct box box = damage_extent(&s->nodes[i], per_mm);
		if (damage_meets(part, &box))
			paint_node(c, s, &s->nodes[i], type, per_mm);
	}
	if (!s->curtain && s->show_ring && s->focus >= 0)
		paint_ring(c, s, per_mm);
	cairo_reset_clip(c);
}

void
paint(cairo_surface_t *page, const struct scene *s, const struct damage *damage, struct type *type, double per_mm)
{
	cairo_t *c = cairo_create(page);
	for (size_t i = 0; i < damage->n; i++)
		paint_part(c, s, &damage->boxes[i], type, per_mm);
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

#include "kiosk/picture.h"

#include <math.h>
#include <qrencode.h>

#define QUIET 4 /* cells of margin */

/*
 * What kiosk/pictures/strokes.awk makes of the SVGs: M x y moves, L x y draws a line, C x1 y1 x2 y2 x y a curve, O x y
 * r a circle, Z closes; in a square of 48. Fills are painted as well as stroked.
 */
struct picture {
	const char *name, *strokes, *fills;
};

static const struct picture pictures[] = {
#define PICTURE(name, strokes, fills) {name, strokes, fills},
#include "kiosk/pictures.inc"
#undef PICTURE
};

#define TURNED '<' /* behind the name of a picture that looks the other way */

static double
number(const char **s)
{
	char *end;
	double d = strtod(*s, &end);
	*s = end;
	return d;
}

static void
stroke_path(cairo_t *c, const char *s)
{
	while (*s) {
		char verb = *s++;
		double p[6];
		int n = verb == 'C' ? 6 : verb == 'O' ? 3 : verb == 'M' || verb == 'L' ? 2 : 0;
		for (int i = 0; i < n; i++)
			p[i] = number(&s);
		if (verb == 'M')
			cairo_move_to(c, p[0], p[1]);
		else if (verb == 'L')
			cairo_line_to(c, p[0], p[1]);
		else if (verb == 'C')
			cairo_curve_to(c, p[0], p[1], p[2], p[3], p[4], p[5]);
		else if (verb == 'Z')
			cairo_close_path(c);
		else if (verb == 'O') {
			cairo_new_sub_path(c);
			cairo_arc(c, p[0], p[1], p[2], 0, 2 * M_PI);
		}
	}
}

/* The square that a phone's camera reads, with the margin that the standard asks for. */
static void
draw_square(cairo_t *c, const char *text, const struct box *box, uint32_t rgb)
{
	QRcode *q = QRcode_encodeString(text, 0, QR_ECLEVEL_M, QR_MODE_8, 1);
	if (!q)
		return;
	int cells = q->width + 2 * QUIET, cell = (box->w < box->h ? box->w : box->h) / cells;
	int x = box->x + (box->w - cell * q->width) / 2, y = box->y + (box->h - cell * q->width) / 2;
	cairo_set_source_rgb(c, (rgb >> 16 & 255) / 255.0, (rgb >> 8 & 255) / 255.0, (rgb & 255) / 255.0);
	for (int i = 0; i < q->width * q->width; i++)
		if (q->data[i] & 1) {
			int column = i % q->width, row = i / q->width;
			cairo_rectangle(c, x + column * cell, y + row * cell, cell, cell);
		}
	cairo_fill(c);
	QRcode_free(q);
}

static void
draw_strokes(cairo_t *c, const struct picture *p, bool turned, const struct box *box, uint32_t rgb)
{
	cairo_save(c);
	cairo_translate(c, turned ? box->x + box->w : box->x, box->y);
	cairo_scale(c, (turned ? -box->w : box->w) / 48.0, box->h / 48.0);
	cairo_set_source_rgb(c, (rgb >> 16 & 255) / 255.0, (rgb >> 8 & 255) / 255.0, (rgb & 255) / 255.0);
	cairo_new_path(c);
	stroke_path(c, p->fills);
	cairo_fill(c);
	stroke_path(c, p->strokes);
	cairo_set_line_width(c, 3);
	cairo_set_line_cap(c, CAIRO_LINE_CAP_ROUND);
	cairo_set_line_join(c, CAIRO_LINE_JOIN_ROUND);
	cairo_stroke(c);
	cairo_restore(c);
}

void
picture_draw(cairo_t *c, const char *name, const struct box *box, uint32_t rgb)
{
	if (strncmp(name, "QR:", 3) == 0) {
		draw_square(c, name + 3, box, rgb);
		return;
	}
	size_t n = strcspn(name, (const char[]){TURNED, '\0'});
	for (size_t i = 0; i < sizeof pictures / sizeof *pictures; i++)
		if (strlen(pictures[i].name) == n && strncmp(pictures[i].name, name, n) == 0)
			draw_strokes(c, &pictures[i], name[n] == TURNED, box, rgb);
}

/* What runs or points does so the way that is read; a book or a house has no such way. */
const char *
picture_for(const char *name, bool rtl)
{
	return rtl && strcmp(name, "ACTIVE") == 0 ? "ACTIVE<" : name;
}

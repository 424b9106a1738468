#include "kiosk/picture.h"

#include <math.h>
#include <qrencode.h>

#define QUIET 4 /* cells of margin */

/*
 * Strokes: M x y moves, L x y draws a line, C x1 y1 x2 y2 x y a curve, O x y r a circle, Z closes. A heart, a house, a
 * pair of people: shapes that read without words.
 */
struct picture {
	const char *name, *strokes;
};

static const struct picture pictures[] = {
    {"FRIENDS",
        "O 16 15 6 O 32 15 6 M 5 40 C 5 30 10 26 16 26 C 20 26 22 27 24 30 C 26 27 28 26 32 26 C 38 26 43 30 43 "
        "40 M 24 30 L 24 40"},
    {"ACTIVE", "O 29 8 4.5 M 27 16 L 20 27 L 29 33 L 26 44 M 20 27 L 17 35 L 8 38 M 27 16 L 17 18 L 13 25 M 27 16 L 32 "
               "23 L 40 24"},
    {"LEARN",
        "M 24 13 C 19 9 12 8 5 9 L 5 38 C 12 37 19 38 24 42 C 29 38 36 37 43 38 L 43 9 C 36 8 29 9 24 13 L 24 42"},
    {"MONEY",
        "M 5 12 L 39 12 L 39 20 M 5 12 L 5 40 L 43 40 L 43 20 L 10 20 C 7 20 5 18 5 15 M 43 27 L 33 27 C 28 27 28 "
        "34 33 34 L 43 34"},
    {"HOME", "M 4 24 L 24 6 L 44 24 M 10 19 L 10 42 L 38 42 L 38 19 M 20 42 L 20 29 L 28 29 L 28 42"},
    {"MIND",
        "M 24 42 C 10 33 4 26 4 17 C 4 6 19 4 24 14 C 29 4 44 6 44 17 C 44 26 38 33 24 42 Z M 11 23 L 19 23 L 22 17 "
        "L 26 29 L 29 23 L 37 23"},
    {"HEALTH", "M 18 6 L 30 6 L 30 18 L 42 18 L 42 30 L 30 30 L 30 42 L 18 42 L 18 30 L 6 30 L 6 18 L 18 18 Z"},
    {"FAMILY",
        "O 15 11 6 O 33 22 4.5 M 5 42 C 5 28 8 23 15 23 C 20 23 23 26 24 32 M 24 42 C 24 34 27 31 33 31 C 39 31 42 "
        "34 42 42"},
    {"WAYS", "O 24 24 19 M 24 5 L 24 43 M 24 11 C 31 12 35 17 36 24 C 35 31 31 36 24 37 M 24 18 L 34 18 M 24 24 L 36 "
             "24 M 24 30 "
             "L 34 30"},
    {"DONE", "O 24 24 19 M 15 25 L 22 32 L 34 17"},
};

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

void
picture_draw(cairo_t *c, const char *name, const struct box *box, uint32_t rgb)
{
	if (strncmp(name, "QR:", 3) == 0) {
		draw_square(c, name + 3, box, rgb);
		return;
	}
	for (size_t i = 0; i < sizeof pictures / sizeof *pictures; i++) {
		if (strcmp(pictures[i].name, name) != 0)
			continue;
		cairo_save(c);
		cairo_translate(c, box->x, box->y);
		cairo_scale(c, box->w / 48.0, box->h / 48.0);
		cairo_new_path(c);
		stroke_path(c, pictures[i].strokes);
		cairo_set_line_width(c, 3);
		cairo_set_line_cap(c, CAIRO_LINE_CAP_ROUND);
		cairo_set_line_join(c, CAIRO_LINE_JOIN_ROUND);
		cairo_set_source_rgb(c, (rgb >> 16 & 255) / 255.0, (rgb >> 8 & 255) / 255.0, (rgb & 255) / 255.0);
		cairo_stroke(c);
		cairo_restore(c);
	}
}

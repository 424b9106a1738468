/*
 * sheet: many screenshots on one page, to be looked at side by side. sheet OUT.png COLUMNS WIDTH IN.png...
 */
#include <cairo.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#define GAP 12

static cairo_surface_t *
load(const char *file)
{
	cairo_surface_t *s = cairo_image_surface_create_from_png(file);
	if (cairo_surface_status(s) == CAIRO_STATUS_SUCCESS)
		return s;
	fprintf(stderr, "%s: %s\n", file, cairo_status_to_string(cairo_surface_status(s)));
	exit(1);
}

static void
put(cairo_t *c, cairo_surface_t *s, double x, double y, double scale)
{
	cairo_save(c);
	cairo_translate(c, x, y);
	cairo_scale(c, scale, scale);
	cairo_set_source_surface(c, s, 0, 0);
	cairo_pattern_set_filter(cairo_get_source(c), CAIRO_FILTER_BEST);
	cairo_paint(c);
	cairo_restore(c);
}

int
main(int argc, char **argv)
{
	if (argc < 5) {
		fputs("sheet OUT.png COLUMNS WIDTH IN.png...\n", stderr);
		return 2;
	}
	int columns = (int)strtol(argv[2], NULL, 10), width = (int)strtol(argv[3], NULL, 10), n = argc - 4;
	if (columns < 1 || columns > 100 || width < 10 || width > 4000) {
		fputs("sheet: COLUMNS is 1 to 100, WIDTH 10 to 4000\n", stderr);
		return 2;
	}
	cairo_surface_t *first = load(argv[4]);
	double scale = (double)width / cairo_image_surface_get_width(first);
	int height = (int)lround(cairo_image_surface_get_height(first) * scale), rows = (n + columns - 1) / columns;
	columns = columns > n ? n : columns;
	cairo_surface_destroy(first);
	cairo_surface_t *page =
	    cairo_image_surface_create(CAIRO_FORMAT_RGB24, columns * (width + GAP) + GAP, rows * (height + GAP) + GAP);
	cairo_t *c = cairo_create(page);
	cairo_set_source_rgb(c, 0.5, 0.5, 0.5);
	cairo_paint(c);
	for (int i = 0; i < n; i++) {
		cairo_surface_t *s = load(argv[4 + i]);
		put(c, s, GAP + i % columns * (width + GAP), GAP + i / columns * (height + GAP), scale);
		cairo_surface_destroy(s);
	}
	cairo_destroy(c);
	cairo_status_t done = cairo_surface_write_to_png(page, argv[1]);
	cairo_surface_destroy(page);
	if (done == CAIRO_STATUS_SUCCESS)
		return 0;
	fprintf(stderr, "%s: %s\n", argv[1], cairo_status_to_string(done));
	return 1;
}

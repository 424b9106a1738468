/* The pictures: what the kiosk draws from strokes is what librsvg draws from the same SVG. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <glob.h>
#include <librsvg/rsvg.h>

#include "content/need.h"
#include "kiosk/picture.h"

#define SIDE 192

static cairo_surface_t *
blank(cairo_t **c)
{
	cairo_surface_t *s = cairo_image_surface_create(CAIRO_FORMAT_RGB24, SIDE, SIDE);
	*c = cairo_create(s);
	cairo_set_source_rgb(*c, 1, 1, 1);
	cairo_paint(*c);
	return s;
}

static cairo_surface_t *
theirs(const char *file)
{
	cairo_t *c;
	GError *wrong = NULL;
	cairo_surface_t *s = blank(&c);
	RsvgHandle *svg = rsvg_handle_new_from_file(file, &wrong);
	assert_non_null(svg);
	assert_true(rsvg_handle_render_document(svg, c, &(RsvgRectangle){0, 0, SIDE, SIDE}, &wrong));
	g_object_unref(svg);
	cairo_destroy(c);
	return s;
}

static cairo_surface_t *
ours(const char *name)
{
	cairo_t *c;
	cairo_surface_t *s = blank(&c);
	picture_draw(c, name, &(struct box){0, 0, SIDE, SIDE}, 0);
	cairo_destroy(c);
	return s;
}

static int
grey(cairo_surface_t *s, int x, int y)
{
	cairo_surface_flush(s);
	const unsigned char *row = cairo_image_surface_get_data(s) + y * cairo_image_surface_get_stride(s);
	return row[4 * x + 1];
}

/* How many dots differ by more than the last step of an edge; *ink: how many are dark at all. */
static int
differences(cairo_surface_t *a, cairo_surface_t *b, bool turned, int *ink)
{
	int n = 0;
	*ink = 0;
	for (int y = 0; y < SIDE; y++)
		for (int x = 0; x < SIDE; x++) {
			int d = grey(a, x, y) - grey(b, turned ? SIDE - 1 - x : x, y);
			n += d > 24 || d < -24;
			*ink += grey(b, x, y) < 128;
		}
	return n;
}

static void
the_same_as_librsvg_draws(void **state)
{
	(void)state;
	glob_t found;
	int ink;
	if (glob("kiosk/pictures/*.svg", 0, NULL, &found) != 0)
		skip(); /* not run from the project's folder */
	for (size_t i = 0; i < found.gl_pathc; i++) {
		char name[40];
		snprintf(name, sizeof name, "%s", strrchr(found.gl_pathv[i], '/') + 1);
		*strrchr(name, '.') = '\0';
		cairo_surface_t *a = theirs(found.gl_pathv[i]), *b = ours(name);
		int n = differences(a, b, false, &ink);
		if (n > 60) /* edges where shapes meet, which it paints one by one */
			fail_msg("%s: %d dots differ", name, n);
		assert_in_range(ink, SIDE * SIDE / 20, SIDE * SIDE / 2);
		cairo_surface_destroy(a);
		cairo_surface_destroy(b);
	}
	assert_int_equal(found.gl_pathc, need_choices() + 3);
	globfree(&found);
}

static void
each_need_has_its_own(void **state)
{
	(void)state;
	size_t all;
	const struct need *needs = need_all(&all);
	for (size_t i = 0; i < need_choices(); i++)
		for (size_t j = 0; j < i; j++) {
			int ink;
			cairo_surface_t *a = ours(needs[i].code), *b = ours(needs[j].code);
			assert_true(differences(a, b, false, &ink) > SIDE * SIDE / 20);
			cairo_surface_destroy(a);
			cairo_surface_destroy(b);
		}
}

/* Who runs, runs the way that is read; hearts and houses stay. */
static void
turned_only_where_it_makes_sense(void **state)
{
	(void)state;
	int ink;
	assert_string_equal(picture_for("HOME", true), "HOME");
	assert_string_equal(picture_for("ACTIVE", false), "ACTIVE");
	cairo_surface_t *a = ours(picture_for("ACTIVE", true)), *b = ours("ACTIVE");
	assert_true(differences(a, b, false, &ink) > 1000);
	assert_in_range(differences(a, b, true, &ink), 0, 4);
	cairo_surface_destroy(a);
	cairo_surface_destroy(b);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(the_same_as_librsvg_draws),
	    cmocka_unit_test(each_need_has_its_own),
	    cmocka_unit_test(turned_only_where_it_makes_sense),
	};
	return cmocka_run_group_tests_name("kiosk_pictures", tests, NULL, NULL);
}

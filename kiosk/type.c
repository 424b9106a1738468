#include "kiosk/type.h"

#include <pango/pangocairo.h>
#include <sodium.h>

#include "base/memory.h"
#include "content/language.h"

#define CACHE 2048 /* a power of two; a page measures about 300 texts */

/* What a text measured the last time, by a number made of the text and how it is set: the text itself is not kept. */
struct measured {
	uint64_t key;
	struct extent extent;
};

struct type {
	struct measured cache[CACHE];
	PangoContext *context;
	PangoLayout *layout;
	cairo_font_options_t *options;
};

struct type *
type_create(void)
{
	struct type *t = memory_new(1, sizeof *t);
	PangoFontMap *map = pango_cairo_font_map_get_default();
	t->context = pango_font_map_create_context(map);
	/* The same pixels on every screen and driver: grey edges, no hinting, widths that scale. */
	t->options = cairo_font_options_create();
	cairo_font_options_set_antialias(t->options, CAIRO_ANTIALIAS_GRAY);
	cairo_font_options_set_hint_style(t->options, CAIRO_HINT_STYLE_NONE);
	cairo_font_options_set_hint_metrics(t->options, CAIRO_HINT_METRICS_OFF);
	pango_cairo_context_set_font_options(t->context, t->options);
	pango_cairo_context_set_resolution(t->context, 96);
	t->layout = pango_layout_new(t->context);
	return t;
}

void
type_destroy(struct type *t)
{
	if (!t)
		return;
	g_object_unref(t->layout);
	g_object_unref(t->context);
	cairo_font_options_destroy(t->options);
	free(t);
}

/*
 * Noto Sans stands first, so that numbers and names in Latin letters look the same in every language; what it lacks
 * comes from the language's own font.
 */
static void
family(const struct setting *s, char *out, size_t size)
{
	const struct language *l = language_by_code(s->lang);
	const char *own = s->letter && l && l->rtl ? "Noto Sans Arabic" : l && l->font ? l->font : "Noto Sans";
	snprintf(out, size, "Noto Sans, %s", own);
}

/* Nastaliq's slopes leave more between lines than between words of two lines that meet: a little of it is enough. */
static float
spacing(const struct setting *s)
{
	const struct language *l = language_by_code(s->lang);
	return l && l->line_height > 2.3 && s->rtl ? 0.84F : 0;
}

static void
set(struct type *t, const char *text, const struct setting *s, int width)
{
	char names[200];
	family(s, names, sizeof names);
	PangoFontDescription *font = pango_font_description_new();
	pango_font_description_set_family(font, names);
	pango_font_description_set_absolute_size(font, (double)s->px * PANGO_SCALE);
	pango_font_description_set_weight(font, s->bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
	pango_context_set_language(t->context, pango_language_from_string(s->lang));
	pango_context_set_base_dir(t->context, s->rtl ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR);
	pango_layout_context_changed(t->layout);
	pango_layout_set_font_description(t->layout, font);
	pango_font_description_free(font);
	/* Alignment is the page's, not the paragraph's: Pango turns it round only where it guesses the direction. */
	pango_layout_set_auto_dir(t->layout, FALSE);
	pango_layout_set_alignment(t->layout, s->align < 0    ? PANGO_ALIGN_LEFT
	                                      : s->align == 0 ? PANGO_ALIGN_CENTER
	                                                      : PANGO_ALIGN_RIGHT);
	pango_layout_set_wrap(t->layout, PANGO_WRAP_WORD_CHAR);
	pango_layout_set_width(t->layout, width > 0 ? width * PANGO_SCALE : -1);
	pango_layout_set_ellipsize(t->layout, s->lines ? PANGO_ELLIPSIZE_END : PANGO_ELLIPSIZE_NONE);
	pango_layout_set_height(t->layout, s->lines ? -s->lines : -1);
	pango_layout_set_line_spacing(t->layout, spacing(s));
	pango_layout_set_text(t->layout, text, -1);
}

static uint64_t
mix(uint64_t hash, const char *s)
{
	for (; *s; s++)
		hash = (hash ^ (unsigned char)*s) * UINT64_C(1099511628211);
	return hash;
}

static uint64_t
key_of(const char *text, const struct setting *s, int width)
{
	const int numbers[] = {s->rtl, s->px, s->bold, s->letter, s->lines, width};
	uint64_t hash = mix(UINT64_C(14695981039346656037), text);
	hash = mix(hash * 31, s->lang);
	for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++)
		hash = (hash ^ (unsigned)numbers[i]) * UINT64_C(1099511628211);
	return hash | 1;
}

void
type_forget(struct type *t)
{
	sodium_memzero(t->cache, sizeof t->cache);
}

struct extent
type_measure(struct type *t, const char *text, const struct setting *s, int width)
{
	uint64_t key = key_of(text, s, width);
	struct measured *m = &t->cache[(key >> 20) % CACHE];
	if (m->key == key)
		return m->extent;
	set(t, text, s, width);
	struct extent e = {0};
	pango_layout_get_pixel_size(t->layout, &e.w, &e.h);
	e.baseline = PANGO_PIXELS(pango_layout_get_baseline(t->layout));
	e.cut = pango_layout_is_ellipsized(t->layout);
	e.blank = pango_layout_get_unknown_glyphs_count(t->layout) > 0;
	/* Nothing of a patient stays in the typesetter. */
	pango_layout_set_text(t->layout, "", 0);
	*m = (struct measured){key, e};
	return e;
}

void
type_draw(struct type *t, cairo_t *c, const char *text, const struct setting *s, int x, int y, int width)
{
	set(t, text, s, width);
	cairo_move_to(c, x, y);
	pango_cairo_show_layout(c, t->layout);
	pango_layout_set_text(t->layout, "", 0);
}

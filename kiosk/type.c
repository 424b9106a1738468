#include "kiosk/type.h"

#include <pango/pangocairo.h>
#include <string.h>

#include "base/memory.h"
#include "content/language.h"
#include "kiosk/fonts.h"

/*
 * Shaping is what costs: a page in Nastaliq takes 20 ms of it, and 200 texts. What was shaped is kept, 4 places a set;
 * how large it was for longer, since a page is measured many times and most of its texts are not drawn again.
 */
#define SETS 256 /* a power of two */
#define WAYS 4
#define SIZES_KEPT 8192 /* a power of two */
#define STRIP_W 2048
#define STRIP_H 256
#define LONG 400 /* bytes; longer texts always take more than one line */

/* A shaped text, found by a number made of the text and of how it is set. */
struct shaped {
	uint64_t key; /* 0: unused */
	unsigned long used;
	PangoLayout *layout;
	struct extent extent;
	bool ready; /* its letters have been drawn before */
	bool lasting;
};

struct sized {
	uint64_t key; /* 0: unused */
	struct extent extent;
};

/* A layout asks its context again whenever that has changed, so each language has one of its own, in each direction. */
#define CONTEXTS 64
struct context {
	char lang[4];
	bool rtl;
	PangoContext *pango;
};

struct type {
	struct shaped shaped[SETS][WAYS];
	struct sized sizes[SIZES_KEPT]; /* of lasting texts only */
	unsigned long clock;            /* counts uses, to know the oldest */
	unsigned long shapes;           /* how often something had to be shaped */
	PangoFontMap *fonts;
	struct context contexts[CONTEXTS];
	size_t n_contexts;
	cairo_font_options_t *options;
	cairo_surface_t *strip; /* small, for what nobody is to see */
};

static void
drop(struct shaped *s)
{
	if (s->layout) {
		/* The text goes before the layout does. */
		pango_layout_set_text(s->layout, "", 0);
		g_object_unref(s->layout);
	}
	memset(s, 0, sizeof *s);
}

/* The fonts in their sizes, and with them all that was set in them. */
static void
let_go(struct type *t)
{
	for (size_t i = 0; i < SETS; i++)
		for (size_t j = 0; j < WAYS; j++)
			drop(&t->shaped[i][j]);
	for (size_t i = 0; i < t->n_contexts; i++)
		g_object_unref(t->contexts[i].pango);
	t->n_contexts = 0;
	g_object_unref(t->fonts);
	t->fonts = NULL;
}

struct type *
type_create(void)
{
	struct type *t = memory_new(1, sizeof *t);
	fonts_open();
	t->fonts = fonts_map();
	/* The same pixels on every screen and driver: grey edges, no hinting, widths that scale. */
	t->options = cairo_font_options_create();
	cairo_font_options_set_antialias(t->options, CAIRO_ANTIALIAS_GRAY);
	cairo_font_options_set_hint_style(t->options, CAIRO_HINT_STYLE_NONE);
	cairo_font_options_set_hint_metrics(t->options, CAIRO_HINT_METRICS_OFF);
	return t;
}

void
type_destroy(struct type *t)
{
	if (!t)
		return;
	let_go(t);
	if (t->strip)
		cairo_surface_destroy(t->strip);
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

static PangoContext *
context(struct type *t, const struct setting *s)
{
	for (size_t i = 0; i < t->n_contexts; i++)
		if (t->contexts[i].rtl == s->rtl && strcmp(t->contexts[i].lang, s->lang) == 0)
			return t->contexts[i].pango;
	/* There are fewer languages than places: the last one is never taken from another. */
	if (t->n_contexts == CONTEXTS)
		g_object_unref(t->contexts[--t->n_contexts].pango);
	struct context *c = &t->contexts[t->n_contexts++];
	*c = (struct context){.rtl = s->rtl, .pango = pango_font_map_create_context(t->fonts)};
	snprintf(c->lang, sizeof c->lang, "%s", s->lang);
	pango_cairo_context_set_font_options(c->pango, t->options);
	pango_cairo_context_set_resolution(c->pango, 96);
	pango_context_set_language(c->pango, pango_language_from_string(s->lang));
	pango_context_set_base_dir(c->pango, s->rtl ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR);
	return c->pango;
}

static bool
digit(char c)
{
	return c >= '0' && c <= '9';
}

/* A number in groups stays on one line; NULL where there is none. The caller wipes. */
static char *
whole_numbers(const char *text)
{
	static const char keeps[] = "\u00A0";
	size_t gaps = 0, n = 0;
	for (const char *s = text + (*text != '\0'); *text && *s; s++)
		gaps += *s == ' ' && digit(s[-1]) && digit(s[1]);
	if (gaps == 0)
		return NULL;
	char *whole = memory_new(strlen(text) + gaps + 1, 1);
	for (const char *s = text; *s; s++) {
		bool gap = s > text && *s == ' ' && digit(s[-1]) && digit(s[1]);
		memcpy(whole + n, gap ? keeps : s, gap ? 2 : 1);
		n += gap ? 2 : 1;
	}
	return whole;
}

static PangoLayout *
shape(struct type *t, const char *text, const struct setting *s, int width)
{
	char names[200];
	family(s, names, sizeof names);
	PangoFontDescription *font = pango_font_description_new();
	pango_font_description_set_family(font, names);
	pango_font_description_set_absolute_size(font, (double)s->px * PANGO_SCALE);
	pango_font_description_set_weight(font, s->bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
	PangoLayout *layout = pango_layout_new(context(t, s));
	pango_layout_set_font_description(layout, font);
	pango_font_description_free(font);
	pango_layout_set_auto_dir(layout, FALSE);
	pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
	pango_layout_set_width(layout, width > 0 ? width * PANGO_SCALE : -1);
	pango_layout_set_ellipsize(layout, s->lines ? PANGO_ELLIPSIZE_END : PANGO_ELLIPSIZE_NONE);
	pango_layout_set_height(layout, s->lines ? -s->lines : -1);
	pango_layout_set_line_spacing(layout, spacing(s));
	char *whole = whole_numbers(text);
	pango_layout_set_text(layout, whole ? whole : text, -1);
	memory_wipe_string(whole);
	t->shapes++;
	return layout;
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
	const int numbers[] = {s->rtl, s->px, s->bold, s->letter, s->lines, s->lasting, width};
	uint64_t hash = mix(UINT64_C(14695981039346656037), text);
	hash = mix(hash * 31, s->lang);
	for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++)
		hash = (hash ^ (unsigned)numbers[i]) * UINT64_C(1099511628211);
	return hash | 1;
}

void
type_forget(struct type *t)
{
	for (size_t i = 0; i < SETS; i++)
		for (size_t j = 0; j < WAYS; j++)
			if (!t->shaped[i][j].lasting)
				drop(&t->shaped[i][j]);
}

void
type_renew(struct type *t)
{
	let_go(t);
	fonts_let_go();
	t->fonts = fonts_map();
}

/* Whether a line begins where none may. */
static bool
breaks_word(PangoLayout *layout)
{
	int n;
	const char *text = pango_layout_get_text(layout);
	const PangoLogAttr *attrs = pango_layout_get_log_attrs_readonly(layout, &n);
	for (int i = 1; i < pango_layout_get_line_count(layout); i++) {
		const PangoLayoutLine *line = pango_layout_get_line_readonly(layout, i);
		if (!attrs[g_utf8_strlen(text, line->start_index)].is_line_break)
			return true;
	}
	return false;
}

static struct extent
measure(PangoLayout *layout)
{
	struct extent e = {0};
	pango_layout_get_pixel_size(layout, &e.w, &e.h);
	e.baseline = PANGO_PIXELS(pango_layout_get_baseline(layout));
	e.cut = pango_layout_is_ellipsized(layout);
	e.blank = pango_layout_get_unknown_glyphs_count(layout) > 0;
	e.broken = breaks_word(layout);
	return e;
}

/* A text set in one width, from what is kept or shaped now. */
static struct shaped *
keep(struct type *t, const char *text, const struct setting *s, int width)
{
	uint64_t key = key_of(text, s, width);
	struct shaped *set = t->shaped[(key >> 20) % SETS], *oldest = set;
	for (size_t i = 0; i < WAYS; i++) {
		if (set[i].key == key) {
			set[i].used = ++t->clock;
			return &set[i];
		}
		if (set[i].used < oldest->used)
			oldest = &set[i];
	}
	drop(oldest);
	PangoLayout *layout = shape(t, text, s, width);
	*oldest = (struct shaped){key, ++t->clock, layout, measure(layout), false, s->lasting};
	return oldest;
}

/* What fits without wrapping looks the same in every width that holds it. */
static struct shaped *
find(struct type *t, const char *text, const struct setting *s, int width)
{
	if (width > 0 && strlen(text) < LONG) {
		struct shaped *free = keep(t, text, s, 0);
		if (free->extent.w <= width)
			return free;
	}
	return keep(t, text, s, width);
}

struct extent
type_measure(struct type *t, const char *text, const struct setting *s, int width)
{
	if (!s->lasting)
		return find(t, text, s, width)->extent;
	uint64_t key = key_of(text, s, width);
	struct sized *kept = &t->sizes[(key >> 20) % SIZES_KEPT];
	if (kept->key != key)
		*kept = (struct sized){key, find(t, text, s, width)->extent};
	return kept->extent;
}

/* The alignment is not the layout's: it would have to be shaped anew for every other one. */
static void
show(cairo_t *c, PangoLayout *layout, int align, int x, int y, int width)
{
	PangoLayoutIter *line = pango_layout_get_iter(layout);
	do {
		PangoRectangle r;
		pango_layout_iter_get_line_extents(line, NULL, &r);
		double room = width > 0 ? width - (double)r.width / PANGO_SCALE : 0;
		double left = align < 0 ? 0 : align == 0 ? room / 2 : room;
		double base = (double)pango_layout_iter_get_baseline(line) / PANGO_SCALE;
		cairo_move_to(c, x + left, y + base);
		pango_cairo_show_layout_line(c, pango_layout_iter_get_line_readonly(line));
	} while (pango_layout_iter_next_line(line));
	pango_layout_iter_free(line);
}

void
type_draw(struct type *t, cairo_t *c, const char *text, const struct setting *s, int x, int y, int width)
{
	struct shaped *shaped = find(t, text, s, width);
	shaped->ready = true;
	show(c, shaped->layout, s->align, x, y, width);
}

void
type_ready(struct type *t, const char *text, const struct setting *s, int width)
{
	struct shaped *shaped = find(t, text, s, width);
	if (shaped->ready)
		return;
	shaped->ready = true;
	if (!t->strip)
		t->strip = cairo_image_surface_create(CAIRO_FORMAT_A8, STRIP_W, STRIP_H);
	cairo_t *c = cairo_create(t->strip);
	/* Line after line over one another: all that is wanted of it is that its letters have been drawn once. */
	PangoLayoutIter *line = pango_layout_get_iter(shaped->layout);
	do {
		cairo_move_to(c, 0, s->px * 1.5);
		pango_cairo_show_layout_line(c, pango_layout_iter_get_line_readonly(line));
	} while (pango_layout_iter_next_line(line));
	pango_layout_iter_free(line);
	cairo_destroy(c);
}

unsigned long
type_shapes(const struct type *t)
{
	return t->shapes;
}

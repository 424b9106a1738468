#include "kiosk/ticket.h"

#include <cairo.h>

#include "base/memory.h"
#include "base/text.h"
#include "content/language.h"
#include "kiosk/picture.h"

#define CELL 12 /* dots of a letter of the printer's own type */
#define SQUARE 240

/* In the order of the paper: the name first, the practice last. */
static const enum card_part order[] = {CARD_NAME, CARD_WHEN, CARD_NEXT, CARD_WHERE, CARD_COST, CARD_BRING, CARD_PHONE,
    CARD_WEBSITE, CARD_CHECKED, CARD_FROM};
#define LINES (sizeof order / sizeof *order)

/* What no printer's type has, in what it has: special spaces and dashes; marks of direction are for Pango alone. */
static char *
plain(const char *label, const char *value)
{
	char *text = NULL, *whole = memory_print("%s%s%s", label, *label ? ": " : "", value);
	size_t size;
	FILE *out = open_memstream(&text, &size);
	for (const char *s = whole; *s;) {
		const char *at = s;
		uint32_t c = text_next(&s);
		if (c == 0xA0 || c == 0x202F || c == '\n')
			fputc(' ', out);
		else if (c == 0x2013 || c == 0x2014)
			fputc('-', out);
		else if (c == 0x2018 || c == 0x2019)
			fputc('\'', out);
		else if (c != 0x2060 && (c < 0x2066 || c > 0x2069))
			fwrite(at, 1, (size_t)(s - at), out);
	}
	fclose(out);
	free(whole);
	return text;
}

/* The first code page that has every letter of the card, or NULL. */
static const struct escpos_page *
page_for(const struct card *c, const struct ticket_paper *paper)
{
	const struct language *l = language_by_code(c->lang);
	for (size_t p = 0; p < paper->n_pages && !(l && l->rtl); p++) {
		bool has_all = true;
		for (size_t i = 0; i < LINES && has_all; i++) {
			const struct card_line *line = &c->lines[order[i]];
			char *text = line->value ? plain(line->label, line->value) : NULL;
			char *encoded = text ? escpos_encode(&paper->pages[p], text) : NULL;
			has_all = !text || encoded;
			free(encoded);
			free(text);
		}
		if (has_all)
			return &paper->pages[p];
	}
	return NULL;
}

/* Broken at spaces; a byte is a letter here. */
static void
put_wrapped(struct escpos *out, char *encoded, size_t columns)
{
	while (strlen(encoded) > columns) {
		size_t n = columns;
		while (n > 0 && encoded[n] != ' ')
			n--;
		size_t from = n ? n + 1 : columns;
		n = n ? n : columns;
		char *line = memory_copy_bytes(encoded, n);
		escpos_line(out, line);
		free(line);
		encoded += from;
	}
	escpos_line(out, encoded);
}

static void
print_text(struct escpos *out, const struct card *c, const struct ticket_paper *paper, const struct escpos_page *page)
{
	escpos_page(out, page);
	for (size_t i = 0; i < LINES; i++) {
		const struct card_line *line = &c->lines[order[i]];
		if (!line->value)
			continue;
		char *text = plain(line->label, line->value), *encoded = escpos_encode(page, text);
		escpos_style(out, order[i] == CARD_NAME, order[i] == CARD_NAME);
		put_wrapped(out, encoded, (size_t)(paper->dots / CELL));
		if (order[i] == CARD_NAME || order[i] == CARD_CHECKED)
			escpos_line(out, "");
		free(encoded);
		free(text);
	}
}

/* A place to draw in that is dots across, white. */
static cairo_surface_t *
blank(int dots, int height)
{
	return cairo_image_surface_create(CAIRO_FORMAT_A8, dots, height > 0 ? height : 1);
}

static void
send_surface(struct escpos *out, cairo_surface_t *s)
{
	cairo_surface_flush(s);
	escpos_raster(out, cairo_image_surface_get_data(s), cairo_image_surface_get_width(s),
	    cairo_image_surface_get_height(s), cairo_image_surface_get_stride(s));
	cairo_surface_destroy(s);
}

static void
draw_line(struct escpos *out, const char *text, const char *lang, bool rtl, bool head, int dots, struct type *type)
{
	const struct language *l = language_by_code(lang);
	int px = dots / (head ? 14 : 19);
	struct setting s = {.lang = lang, .rtl = l && l->rtl, .px = px, .bold = head, .align = rtl ? 1 : -1};
	struct extent e = type_measure(type, text, &s, dots);
	cairo_surface_t *surface = blank(dots, e.h + px / 3);
	cairo_t *c = cairo_create(surface);
	cairo_set_source_rgba(c, 0, 0, 0, 1);
	type_draw(type, c, text, &s, 0, 0, dots);
	cairo_destroy(c);
	send_surface(out, surface);
}

/* Each label above its value: the two may run in two directions. */
static void
print_dots(struct escpos *out, const struct card *c, const struct ticket_paper *paper, struct type *type)
{
	const struct language *l = language_by_code(c->lang);
	bool rtl = l && l->rtl;
	for (size_t i = 0; i < LINES; i++) {
		const struct card_line *line = &c->lines[order[i]];
		if (!line->value)
			continue;
		if (*line->label)
			draw_line(out, line->label, c->lang, rtl, false, paper->dots, type);
		draw_line(out, line->value, line->lang, rtl, order[i] == CARD_NAME || *line->label, paper->dots, type);
	}
}

static void
print_square(struct escpos *out, const char *website, int dots)
{
	char picture[700];
	snprintf(picture, sizeof picture, "QR:%s", website);
	cairo_surface_t *surface = blank(dots, SQUARE);
	cairo_t *c = cairo_create(surface);
	struct box box = {(dots - SQUARE) / 2, 0, SQUARE, SQUARE};
	picture_draw(c, picture, &box, 0);
	cairo_destroy(c);
	send_surface(out, surface);
}

void
ticket_print(struct escpos *out, const struct card *c, const struct ticket_paper *paper, struct type *type)
{
	const struct escpos_page *page = page_for(c, paper);
	escpos_begin(out);
	if (page)
		print_text(out, c, paper, page);
	else
		print_dots(out, c, paper, type);
	if (c->lines[CARD_WEBSITE].value)
		print_square(out, c->lines[CARD_WEBSITE].value, paper->dots);
	escpos_end(out);
}

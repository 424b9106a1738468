/*
 * escpos.h - the language of receipt printers (Epson's ESC/POS, as nearly all of them speak it): values in, bytes out.
 *
 * Text goes out in one of the printer's code pages where it has all of the letters; what has not, as dots.
 */
#ifndef KIOSK_ESCPOS_H
#define KIOSK_ESCPOS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Bytes on their way to a printer. Zeroed, there are none. */
struct escpos {
	uint8_t *bytes;
	size_t n, room;
};

/* A code page: ESC t's number of it, and iconv's name. */
struct escpos_page {
	int number;
	char name[16];
};

#define ESCPOS_PAGES 8

/* Reads "16=CP1252 18=CP852"; what cannot be understood is left out. Returns how many there are. */
size_t escpos_pages(const char *list, struct escpos_page out[ESCPOS_PAGES]);

/* The text in a code page's bytes, or NULL if it lacks a letter or iconv does not know it. The caller frees. */
char *escpos_encode(const struct escpos_page *page, const char *text);

/* Resets the printer. */
void escpos_begin(struct escpos *e);

/* From here on text is in this page. */
void escpos_page(struct escpos *e, const struct escpos_page *page);

void escpos_style(struct escpos *e, bool bold, bool tall);

/* One line of text that was encoded; ends it. */
void escpos_line(struct escpos *e, const char *encoded);

/* A picture of width x height dots, a byte a dot (128 and more is black), rows stride bytes apart. */
void escpos_raster(struct escpos *e, const uint8_t *dots, int width, int height, int stride);

/* Out of the printer's mouth, and cut. */
void escpos_end(struct escpos *e);

void escpos_finish(struct escpos *e);

#endif

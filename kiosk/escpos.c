#include "kiosk/escpos.h"

#include <ctype.h>
#include <iconv.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"

#define BAND 128 /* rows of dots in one command: small printers hold no more */
#define FEED 4   /* lines between the print and the knife */

size_t
escpos_pages(const char *list, struct escpos_page out[ESCPOS_PAGES])
{
	size_t n = 0;
	while (*list != '\0' && n < ESCPOS_PAGES) {
		struct escpos_page p;
		int used = 0;
		list += strspn(list, " ,");
		if (sscanf(list, "%3d=%15[A-Za-z0-9-]%n", &p.number, p.name, &used) == 2 && p.number >= 0 &&
		    p.number < 256 && (list[used] == '\0' || strchr(" ,", list[used])))
			out[n++] = p;
		list += strcspn(list, " ,");
	}
	return n;
}

char *
escpos_encode(const struct escpos_page *page, const char *text)
{
	iconv_t c = iconv_open(page->name, "UTF-8");
	if (c == (iconv_t)-1)
		return NULL;
	size_t left = strlen(text), room = left + 1;
	char *out = memory_new(1, room), *to = out, *from = (char *)text;
	size_t replaced = iconv(c, &from, &left, &to, &room);
	iconv_close(c);
	/* Control characters would be commands. */
	bool whole = replaced == 0 && left == 0;
	for (const char *s = out; *s && whole; s++)
		whole = !iscntrl((unsigned char)*s) || (unsigned char)*s >= 0x80;
	if (whole)
		return out;
	free(out);
	return NULL;
}

static void
put(struct escpos *e, const void *bytes, size_t n)
{
	if (e->n + n > e->room) {
		e->room = (e->n + n) * 2;
		e->bytes = memory_grow(e->bytes, e->room, 1);
	}
	memcpy(e->bytes + e->n, bytes, n);
	e->n += n;
}

void
escpos_begin(struct escpos *e)
{
	put(e, "\x1b@", 2);
}

void
escpos_page(struct escpos *e, const struct escpos_page *page)
{
	put(e, (const uint8_t[]){0x1b, 't', (uint8_t)page->number}, 3);
}

void
escpos_style(struct escpos *e, bool bold, bool tall)
{
	put(e, (const uint8_t[]){0x1b, 'E', bold, 0x1d, '!', tall ? 1 : 0}, 6);
}

void
escpos_line(struct escpos *e, const char *encoded)
{
	put(e, encoded, strlen(encoded));
	put(e, "\n", 1);
}

static void
put_band(struct escpos *e, const uint8_t *dots, int width, int height, int stride)
{
	int bytes = (width + 7) / 8;
	const uint8_t head[] = {0x1d, 'v', '0', 0, (uint8_t)(bytes & 255), (uint8_t)(bytes >> 8),
	    (uint8_t)(height & 255), (uint8_t)(height >> 8)};
	put(e, head, sizeof head);
	for (int y = 0; y < height; y++)
		for (int b = 0; b < bytes; b++) {
			uint8_t packed = 0;
			for (int x = 8 * b; x < 8 * b + 8; x++)
				packed = (uint8_t)(packed << 1 |
				                   (x < width && dots[(size_t)y * (size_t)stride + (size_t)x] >= 128));
			put(e, &packed, 1);
		}
}

void
escpos_raster(struct escpos *e, const uint8_t *dots, int width, int height, int stride)
{
	for (int y = 0; y < height; y += BAND)
		put_band(e, dots + (size_t)y * (size_t)stride, width, height - y < BAND ? height - y : BAND, stride);
}

void
escpos_end(struct escpos *e)
{
	put(e, (const uint8_t[]){0x1b, 'd', FEED, 0x1d, 'V', 66, 0}, 7);
}

void
escpos_finish(struct escpos *e)
{
	free(e->bytes);
	*e = (struct escpos){0};
}

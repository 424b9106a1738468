#include "kiosk/turn.h"

#include <string.h>

#define BLOCK 32 /* pixels: a square of both pictures stays in the cache */

void
turn_page(const struct turn *t, int *w, int *h)
{
	bool side = t->degrees == 90 || t->degrees == 270;
	*w = side ? t->h : t->w;
	*h = side ? t->w : t->h;
}

void
turn_point(const struct turn *t, int *x, int *y)
{
	int sx = *x, sy = *y;
	if (t->degrees == 90) {
		*x = sy;
		*y = t->w - 1 - sx;
	} else if (t->degrees == 180) {
		*x = t->w - 1 - sx;
		*y = t->h - 1 - sy;
	} else if (t->degrees == 270) {
		*x = t->h - 1 - sy;
		*y = sx;
	}
}

void
turn_back(int degrees, double *x, double *y)
{
	double px = *x, py = *y;
	if (degrees == 90) {
		*x = 1 - py;
		*y = px;
	} else if (degrees == 180) {
		*x = 1 - px;
		*y = 1 - py;
	} else if (degrees == 270) {
		*x = py;
		*y = 1 - px;
	}
}

struct box
turn_box(const struct turn *t, const struct box *b)
{
	if (t->degrees == 90)
		return (struct box){t->w - b->y - b->h, b->x, b->h, b->w};
	if (t->degrees == 180)
		return (struct box){t->w - b->x - b->w, t->h - b->y - b->h, b->w, b->h};
	if (t->degrees == 270)
		return (struct box){b->y, t->h - b->x - b->w, b->h, b->w};
	return *b;
}

/* One square of the screen, from the page's pixels beside which its own stand. */
static void
copy_block(const struct turn *t, const struct box *b, const uint32_t *page, int page_stride, uint32_t *screen,
    int screen_stride)
{
	for (int y = b->y; y < b->y + b->h; y++)
		for (int x = b->x; x < b->x + b->w; x++) {
			int px = x, py = y;
			turn_point(t, &px, &py);
			screen[(ptrdiff_t)y * screen_stride + x] = page[(ptrdiff_t)py * page_stride + px];
		}
}

void
turn_copy(const struct turn *t, const struct box *b, const uint32_t *page, int page_stride, uint32_t *screen,
    int screen_stride)
{
	struct box to = turn_box(t, b);
	if (t->degrees == 0) {
		for (int y = b->y; y < b->y + b->h; y++)
			memcpy(screen + (ptrdiff_t)y * screen_stride + b->x, page + (ptrdiff_t)y * page_stride + b->x,
			    (size_t)b->w * sizeof *page);
		return;
	}
	for (int y = to.y; y < to.y + to.h; y += BLOCK)
		for (int x = to.x; x < to.x + to.w; x += BLOCK) {
			int w = to.x + to.w - x, h = to.y + to.h - y;
			struct box block = {x, y, w < BLOCK ? w : BLOCK, h < BLOCK ? h : BLOCK};
			copy_block(t, &block, page, page_stride, screen, screen_stride);
		}
}

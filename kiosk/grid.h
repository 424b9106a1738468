/*
 * grid.h - things of one size in rows and columns; what does not fit is on further pages.
 */
#ifndef KIOSK_GRID_H
#define KIOSK_GRID_H

#include "kiosk/layout.h"

/* The two buttons under what a page has no room for all of. */
struct turner {
	int y, h;     /* h 0: all is on the page */
	size_t first; /* what the page begins with */
};

struct grid {
	int columns, n;
	int first, shown; /* which are on this page */
	int w, h;         /* of a cell */
	int x, y, gap;
	struct turner turner;
};

/*
 * Lays n cells that need least each (and are given at most most) from the draft's y to its bottom; moves down. The
 * model remembers the page.
 */
struct grid grid_begin(struct draft *d, int n, int columns, int least, int most);

/* The width that a cell has, to find out what it needs. */
int grid_width(const struct draft *d, int columns);

/* As many columns, most at most, as leave a button in each the room for a word so wide. */
int grid_columns(const struct draft *d, int most, int word);

/* The box of the i-th of those shown. */
struct box grid_box(const struct grid *g, int i);

/* Puts the buttons that turn pages, if there are more than one. */
void grid_end(struct draft *d, const struct grid *g);

/* The same for what is no grid. */
struct turner turner_begin(struct draft *d, bool needed);
void turner_end(struct draft *d, const struct turner *t, bool earlier, bool more, size_t next);

#endif

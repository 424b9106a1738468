#include "kiosk/grid.h"

int
grid_width(const struct draft *d, int columns)
{
	return (d->width - (columns - 1) * d->gap) / columns;
}

int
grid_columns(const struct draft *d, int most, int word)
{
	while (most > 1 && word > grid_width(d, most) - 2 * d->pad)
		most--;
	return most;
}

static int
rows_in(int room, int h, int gap)
{
	int rows = (room + gap) / (h + gap);
	return rows < 1 ? 1 : rows;
}

struct grid
grid_begin(struct draft *d, int n, int columns, int least, int most)
{
	struct grid g = {.columns = columns, .n = n, .w = grid_width(d, columns), .x = d->left, .gap = d->gap};
	int rows = (n + columns - 1) / columns;
	if (least < d->target)
		least = d->target;
	draft_controls(d);
	int room = d->bottom - d->y, fit = rows_in(room, least, d->gap);
	if (fit < rows) {
		g.turner = turner_begin(d, true);
		room = d->bottom - d->y;
		fit = rows_in(room, least, d->gap);
		g.first = (int)g.turner.first;
		if (g.first >= n)
			g.first = 0;
		rows = fit;
	}
	g.shown = n - g.first < rows * columns ? n - g.first : rows * columns;
	g.h = (room - (rows - 1) * d->gap) / rows;
	g.h = g.h > most ? most : g.h < least ? least : g.h;
	g.y = d->y;
	int used = (g.shown + columns - 1) / columns;
	d->y += used * (g.h + d->gap);
	return g;
}

struct box
grid_box(const struct grid *g, int i)
{
	return (struct box){
	    g->x + i % g->columns * (g->w + g->gap), g->y + i / g->columns * (g->h + g->gap), g->w, g->h};
}

void
grid_end(struct draft *d, const struct grid *g)
{
	turner_end(d, &g->turner, g->first > 0, g->first + g->shown < g->n, (size_t)(g->first + g->shown));
}

struct turner
turner_begin(struct draft *d, bool needed)
{
	const struct visit *v = &d->m->visit;
	const char *labels[] = {say(d->lang, "Earlier"), say(d->lang, "More")};
	struct turner t = {.first = 0};
	if (!needed)
		return t;
	t.h = draft_row_height(d, labels, 2, (d->width - d->gap) / 2);
	t.y = draft_take_bottom(d, t.h);
	t.first = v->n_skip ? v->skip[v->n_skip - 1] : 0;
	return t;
}

void
turner_end(struct draft *d, const struct turner *t, bool earlier, bool more, size_t next)
{
	if (!t->h)
		return;
	int w = (d->width - d->gap) / 2;
	struct box box = {d->left, t->y, w, t->h};
	char from[24];
	snprintf(from, sizeof from, "%zu", next);
	if (earlier)
		draft_button(d, "earlier", box, say(d->lang, "Earlier"), STYLE_PLAIN, VERB_EARLIER, NULL);
	box.x += w + d->gap;
	if (more)
		draft_button(d, "more", box, say(d->lang, "More"), STYLE_PLAIN, VERB_MORE, from);
}

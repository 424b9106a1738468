#include "kiosk/grid.h"

int
grid_width(const struct draft *d, int columns)
{
	return (d->width - (columns - 1) * d->gap) / columns;
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
	const struct visit *v = &d->m->visit;
	struct grid g = {.columns = columns, .n = n, .w = grid_width(d, columns), .x = d->left, .gap = d->gap};
	int rows = (n + columns - 1) / columns;
	if (least < d->target)
		least = d->target;
	draft_controls(d);
	int room = d->bottom - d->y, fit = rows_in(room, least, d->gap);
	if (fit < rows) {
		const char *labels[] = {say(d->lang, "Earlier"), say(d->lang, "More")};
		g.turn_h = draft_row_height(d, labels, 2, (d->width - d->gap) / 2);
		g.turn_y = draft_take_bottom(d, g.turn_h);
		room = d->bottom - d->y;
		fit = rows_in(room, least, d->gap);
		g.first = v->n_skip ? (int)v->skip[v->n_skip - 1] : 0;
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
	if (!g->turn_h)
		return;
	int w = (d->width - d->gap) / 2;
	struct box box = {d->left, g->turn_y, w, g->turn_h};
	char from[24];
	snprintf(from, sizeof from, "%d", g->first + g->shown);
	if (g->first > 0)
		draft_button(d, "earlier", box, say(d->lang, "Earlier"), STYLE_PLAIN, VERB_EARLIER, NULL);
	box.x += w + d->gap;
	if (g->first + g->shown < g->n)
		draft_button(d, "more", box, say(d->lang, "More"), STYLE_PLAIN, VERB_MORE, from);
}

/* The first screens: language, and what matters. */
#include "kiosk/grid.h"

#include "content/need.h"
#include "kiosk/picture.h"
#include "kiosk/when.h"

/* With many languages the names alone: everybody finds their own. */
static int
tile_height(const struct draft *d, const char *code, int w, bool hinted)
{
	const struct language *l = language_by_code(code);
	if (!l)
		return 0;
	int title = draft_height(d, l->name, code, hinted ? d->title_px : d->px, true, w - 2 * d->pad, 1);
	return title + d->pad +
	       (hinted ? draft_height(d, say(code, "Touch to start"), code, d->px, false, w - 2 * d->pad, 2) : 0);
}

static void
language_tile(struct draft *d, struct box box, const char *code, bool hinted)
{
	const struct language *l = language_by_code(code);
	if (!l)
		return;
	char id[NODE_ID];
	snprintf(id, sizeof id, "lang:%s", code);
	const char *hint = say(code, "Touch to start");
	int px = hinted ? d->title_px : d->px, title = draft_height(d, l->name, code, px, true, box.w - 2 * d->pad, 1);
	int below = hinted ? draft_height(d, hint, code, d->px, false, box.w - 2 * d->pad, 2) : 0;
	int top = box.y + (box.h - title - below) / 2;
	struct node *n = draft_button(d, id, box, "", STYLE_PLAIN, VERB_LANG, code);
	char *speech = NULL;
	if (asprintf(&speech, "%s. %s", l->name, hint) < 0)
		speech = NULL;
	draft_say(d, n, l->name, speech);
	free(speech);
	snprintf(n->lang, sizeof n->lang, "%s", code);
	n->rtl = l->rtl;
	n->text_px = px;
	n->text = (struct box){box.x + d->pad, top, box.w - 2 * d->pad, title};
	n->overflow = title + below > box.h;
	if (!hinted)
		return;
	struct node *t = draft_part(
	    d, n, "hint", (struct box){box.x + d->pad, top + title, box.w - 2 * d->pad, below}, hint, code, false, 2);
	t->align = ALIGN_CENTRE;
	t->bg = WHITE;
	t->part = true;
}

/* What is on this week, as far as there is room: that something is going on here is what makes people touch. */
static int
week_height(const struct draft *d, size_t n, int w)
{
	int line = draft_height(d, "Ag", "en", d->px, false, w, 1);
	return n ? 3 * d->gap + draft_height(d, say(d->lang, "On this week"), d->lang, d->px, true, w, 1) +
	               (int)n * 2 * line + ((int)n - 1) * d->gap
	         : 0;
}

static void
put_week(struct draft *d, size_t n_week, struct box box)
{
	char id[NODE_ID], when[240];
	int y = box.y + 2 * d->gap, h = draft_height(d, say(d->lang, "On this week"), d->lang, d->px, true, box.w, 1);
	struct node *n =
	    draft_put(d, "week", (struct box){box.x, y, box.w, h}, say(d->lang, "On this week"), NULL, d->px, true, 1);
	n->fg = WHITE;
	n->bg = ACCENT;
	y += h + d->gap / 2;
	for (size_t i = 0; i < n_week; i++) {
		const struct row *r = &d->m->week[i];
		when_session(d->lang, r->next, r->next_end, d->m->now, when, sizeof when);
		int line = draft_height(d, "Ag", "en", d->px, false, box.w, 1);
		snprintf(id, sizeof id, "week:%zu:name", i);
		n = draft_put(d, id, (struct box){box.x, y, box.w, line}, r->name, "en", d->px, true, 1);
		n->fg = WHITE;
		n->bg = ACCENT;
		snprintf(id, sizeof id, "week:%zu:when", i);
		int when_h = draft_height(d, when, d->lang, d->px, false, box.w, 1);
		n = draft_put(d, id, (struct box){box.x, y + line, box.w, when_h}, when, NULL, d->px, false, 1);
		n->fg = WHITE;
		n->bg = ACCENT;
		y += line + when_h + d->gap;
	}
}

static void
hero(struct draft *d, struct box box)
{
	const struct place *place = d->m->place;
	draft_panel(d, "welcome", box, ACCENT, EDGE_NONE);
	int x = box.x + d->left, w = box.w - 2 * d->left;
	const char *title = say(d->lang, "Find local activities and people who can help");
	const char *body = say(d->lang, "Look around, or ask us to ring you. It is free.");
	const char *listen = say(d->lang, "To listen, plug in headphones or press any key.");
	int px = d->title_px * 5 / 4, n_lines = 4;
	int heights[] = {draft_height(d, place->name, "en", d->px, true, w, 2),
	    draft_height(d, title, d->lang, px, true, w, 0), draft_height(d, body, d->lang, d->px, false, w, 0),
	    draft_height(d, listen, d->lang, d->px, false, w, 0)};
	int all = 5 * d->gap;
	for (int i = 0; i < n_lines; i++)
		all += heights[i];
	size_t n_week = d->m->n_week;
	while (n_week && all + week_height(d, n_week, w) + d->gap > box.h)
		n_week--;
	int week = week_height(d, n_week, w);
	int y = box.y + (box.h - all - week) / 2;
	struct node *n[4];
	n[0] = draft_put(d, "practice", (struct box){x, y, w, heights[0]}, place->name, "en", d->px, true, 2);
	y += heights[0] + 2 * d->gap;
	n[1] = draft_put(d, "heading", (struct box){x, y, w, heights[1]}, title, NULL, px, true, 0);
	n[1]->role = ROLE_HEADING;
	y += heights[1] + 2 * d->gap;
	n[2] = draft_put(d, "about", (struct box){x, y, w, heights[2]}, body, NULL, d->px, false, 0);
	y += heights[2] + d->gap;
	n[3] = draft_put(d, "listen", (struct box){x, y, w, heights[3]}, listen, NULL, d->px, false, 0);
	for (int i = 0; i < n_lines; i++) {
		n[i]->fg = WHITE;
		n[i]->bg = ACCENT;
	}
	if (n_week)
		put_week(d, n_week, (struct box){x, y + heights[3], w, week});
}

/* Where staff press, and nobody else sees anything: the first corner of the page. */
static void
staff_corner(struct draft *d)
{
	if (!*d->m->place->pin)
		return;
	struct node *n = scene_add(d->s, ROLE_PANEL, "staff");
	n->box = (struct box){0, 0, d->target, d->target};
	n->action.verb = VERB_STAFF;
}

void
view_start(struct draft *d)
{
	const char *const *codes = d->m->place->languages;
	int n = 0;
	while (codes[n])
		n++;
	bool wide = d->wide;
	int bar = d->bottom + d->gap;
	struct box top = wide ? (struct box){0, 0, d->p->w * 45 / 100, bar}
	                      : (struct box){0, 0, d->p->w,
	                            bar *
	                                (n > 6      ? 46
	                                    : n > 4 ? 40
	                                            : 58) /
	                                100};
	hero(d, top);
	staff_corner(d);
	int whole = d->width, left = d->left;
	d->left = wide ? top.w + d->left : d->left;
	d->width = d->p->w - left - d->left;
	d->y = wide ? left : top.h + 2 * d->gap;
	bool hinted = n <= 6;
	int columns = n <= 2 || (wide && n <= 4) ? 1 : n <= 6 ? 2 : 3, w = grid_width(d, columns), least = 0;
	for (int i = 0; i < n; i++) {
		int h = tile_height(d, codes[i], w, hinted);
		least = h > least ? h : least;
	}
	struct grid g = grid_begin(d, n, columns, least, draft_mm(d, 80) > least ? draft_mm(d, 80) : least);
	for (int i = 0; i < g.shown; i++)
		language_tile(d, grid_box(&g, i), codes[g.first + i], hinted);
	grid_end(d, &g);
	d->left = left;
	d->width = whole;
}

/* How the tiles are filled: the same for all of them. */
struct tiles {
	int w, h, side; /* of a tile; of its picture */
	bool beside;    /* the title stands beside the picture, not under it */
	bool hinted;    /* there is room for the hints */
};

static int
title_width(const struct draft *d, const struct tiles *t)
{
	return t->w - 2 * d->pad - (t->beside ? t->side + d->pad / 2 : 0);
}

static int
tile_head(const struct draft *d, const struct tiles *t, const struct need *need)
{
	int title = draft_height(d, say(d->lang, need->tile), d->lang, d->px, true, title_width(d, t), 0);
	if (!t->beside)
		return t->side + d->gap / 2 + title;
	return title > t->side ? title : t->side;
}

static void
need_tile(struct draft *d, const struct tiles *t, int x, int y, const struct need *need)
{
	char id[NODE_ID];
	snprintf(id, sizeof id, "need:%s", need->code);
	const char *title = say(d->lang, need->tile), *hint = say(d->lang, need->hint);
	int w = t->w - 2 * d->pad, head = tile_head(d, t, need);
	int title_h = draft_height(d, title, d->lang, d->px, true, title_width(d, t), 0);
	int hint_h = draft_height(d, hint, d->lang, d->px, false, w, 0);
	struct node *n = draft_button(d, id, (struct box){x, y, t->w, t->h}, "", STYLE_PLAIN, VERB_NEED, need->code);
	char *speech = NULL;
	if (asprintf(&speech, "%s. %s", title, hint) < 0)
		speech = NULL;
	draft_say(d, n, title, speech);
	free(speech);
	n->fg = INK;
	n->edge = LINE;
	n->align = ALIGN_START;
	int left = x + d->pad, top = t->hinted ? y + d->pad : y + (t->h - head) / 2;
	if (t->side > 0)
		draft_picture(n, picture_for(need->code, d->rtl),
		    (struct box){left, t->beside ? top + (head - t->side) / 2 : top, t->side, t->side});
	if (t->beside)
		n->text =
		    (struct box){left + t->side + d->pad / 2, top + (head - title_h) / 2, title_width(d, t), title_h};
	else
		n->text = (struct box){left, top + head - title_h, w, title_h};
	draft_whole_words(d, n);
	n->overflow = head > t->h;
	if (!t->hinted)
		return;
	struct box below = {left, top + head + d->gap / 2, w, hint_h};
	draft_part(d, n, "hint", below, hint, NULL, false, 0)->fg = MUTED;
}

/* A picture beside its title gives way to the longest word, down to half its size. */
static int
side_beside(const struct draft *d, int w, const struct need *needs, int n)
{
	int side = draft_mm(d, 20), word = 0;
	for (int i = 0; i < n; i++) {
		int own = draft_longest_word(d, say(d->lang, needs[i].tile), d->lang, d->px, true);
		word = own > word ? own : word;
	}
	int left = w - 2 * d->pad - d->pad / 2 - word;
	return left >= side ? side : left < side / 2 ? side / 2 : left;
}

static bool
hints_fit(const struct draft *d, const struct tiles *t, const struct need *needs, int n)
{
	for (int i = 0; i < n; i++) {
		int hint = draft_height(d, say(d->lang, needs[i].hint), d->lang, d->px, false, t->w - 2 * d->pad, 0);
		if (tile_head(d, t, &needs[i]) + d->gap / 2 + hint + 2 * d->pad > t->h)
			return false;
	}
	return true;
}

void
view_needs(struct draft *d)
{
	size_t all;
	const struct need *needs = need_all(&all);
	draft_heading(d, say(d->lang, "What matters to you?"));
	const char *labels[] = {say(d->lang, "Search"), say(d->lang, "Ask for a call back")};
	int search_w = (d->width - d->gap) * 34 / 100, call_w = d->width - d->gap - search_w;
	int h = draft_row_height(d, labels, 1, search_w), call_h = draft_row_height(d, labels + 1, 1, call_w);
	h = call_h > h ? call_h : h;
	int row = draft_take_bottom(d, h), columns = d->wide ? 4 : 2, n = (int)need_choices(), least = 0;
	struct tiles t = {.w = grid_width(d, columns), .beside = true};
	t.side = side_beside(d, t.w, needs, n);
	for (int i = 0; i < n; i++) {
		int head = tile_head(d, &(struct tiles){.w = t.w, .beside = true}, &needs[i]);
		least = head > least ? head : least;
	}
	struct grid g = grid_begin(d, n, columns, least + d->pad, d->p->h);
	t.h = g.h;
	t.hinted = hints_fit(d, &t, needs, n);
	/* With nothing but the title in it, a tile has room for a larger picture above. */
	t.beside = t.hinted;
	t.side = t.beside ? t.side : draft_mm(d, 20);
	/* On a low page a title may need all of the tile. */
	for (int i = 0; i < n; i++)
		if (tile_head(d, &t, &needs[i]) > t.h)
			t.side = 0;
	t.beside |= t.side == 0;
	for (int i = 0; i < g.shown; i++) {
		struct box box = grid_box(&g, i);
		need_tile(d, &t, box.x, box.y, &needs[g.first + i]);
	}
	grid_end(d, &g);
	draft_button(d, "search", (struct box){d->left, row, search_w, h}, labels[0], STYLE_PLAIN, VERB_SEARCH, NULL);
	draft_button(d, "callback", (struct box){d->left + search_w + d->gap, row, call_w, h}, labels[1], STYLE_PRIMARY,
	    VERB_CALLBACK, NULL);
}

/* The screens on which patients choose: language, need, activity. */
#include "kiosk/layout.h"
#include "kiosk/pager.h"

#include "content/need.h"
#include "kiosk/when.h"

static void
language_tile(struct draft *d, struct box box, const char *code)
{
	const struct language *l = language_by_code(code);
	if (!l)
		return;
	char id[NODE_ID];
	snprintf(id, sizeof id, "lang:%s", code);
	const char *hint = say(code, "Touch to start");
	int title = draft_height(d, l->name, code, d->title_px, true, box.w - 2 * d->pad, 1);
	int below = draft_height(d, hint, code, d->px, false, box.w - 2 * d->pad, 2);
	int top = box.y + (box.h - title - below) / 2;
	struct node *n = draft_button(d, id, box, "", STYLE_PLAIN, VERB_LANG, code);
	char *speech = NULL;
	if (asprintf(&speech, "%s. %s", l->name, hint) < 0)
		speech = NULL;
	draft_say(d, n, l->name, speech);
	free(speech);
	snprintf(n->lang, sizeof n->lang, "%s", code);
	n->rtl = l->rtl;
	n->text_px = d->title_px;
	n->text = (struct box){box.x + d->pad, top, box.w - 2 * d->pad, title};
	struct node *t = draft_put(d, "hint", (struct box){box.x + d->pad, top + title, box.w - 2 * d->pad, below},
	    hint, code, d->px, false, 2);
	t->align = ALIGN_CENTRE;
	t->bg = WHITE;
}

static void
hero(struct draft *d, struct box box)
{
	const struct place *place = d->m->place;
	draft_panel(d, "welcome", box, ACCENT, EDGE_NONE);
	int x = box.x + d->left, w = box.w - 2 * d->left;
	const char *title = say(d->lang, "Find local activities and people who can help");
	const char *body = say(d->lang, "Look around, or ask us to ring you. It is free.");
	int px = d->title_px * 5 / 4;
	int name_h = draft_height(d, place->name, "en", d->px, true, w, 2);
	int title_h = draft_height(d, title, d->lang, px, true, w, 0);
	int body_h = draft_height(d, body, d->lang, d->px, false, w, 0);
	int y = box.y + (box.h - name_h - title_h - body_h - 4 * d->gap) / 2;
	struct node *n[3];
	n[0] = draft_put(d, "practice", (struct box){x, y, w, name_h}, place->name, "en", d->px, true, 2);
	y += name_h + 2 * d->gap;
	n[1] = draft_put(d, "heading", (struct box){x, y, w, title_h}, title, NULL, px, true, 0);
	n[1]->role = ROLE_HEADING;
	y += title_h + 2 * d->gap;
	n[2] = draft_put(d, "about", (struct box){x, y, w, body_h}, body, NULL, d->px, false, 0);
	for (int i = 0; i < 3; i++) {
		n[i]->fg = WHITE;
		n[i]->bg = ACCENT;
	}
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
	struct box top =
	    wide ? (struct box){0, 0, d->p->w * 45 / 100, bar} : (struct box){0, 0, d->p->w, bar * 42 / 100};
	hero(d, top);
	int left = wide ? top.w + d->left : d->left, width = d->p->w - d->left - left;
	int y = wide ? d->left : top.h + 2 * d->gap;
	int columns = n <= 4 ? 1 : n <= 8 ? 2 : 3, rows = (n + columns - 1) / columns;
	int w = (width - (columns - 1) * d->gap) / columns;
	int h = (d->bottom - y - (rows - 1) * d->gap) / rows;
	int most = draft_mm(d, 80);
	h = h > most ? most : h;
	y += (d->bottom - y - rows * h - (rows - 1) * d->gap) / 2;
	for (int i = 0; i < n; i++) {
		struct box box = {left + i % columns * (w + d->gap), y + i / columns * (h + d->gap), w, h};
		language_tile(d, box, codes[i]);
	}
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
	draft_picture(
	    n, need->code, (struct box){left, t->beside ? top + (head - t->side) / 2 : top, t->side, t->side});
	if (t->beside)
		n->text =
		    (struct box){left + t->side + d->pad / 2, top + (head - title_h) / 2, title_width(d, t), title_h};
	else
		n->text = (struct box){left, top + head - title_h, w, title_h};
	n->overflow = head > t->h;
	if (!t->hinted)
		return;
	struct box below = {left, top + head + d->gap / 2, w, hint_h};
	struct node *h = draft_put(d, "hint", below, hint, NULL, d->px, false, 0);
	h->fg = MUTED;
	h->bg = WHITE;
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
	const char *call = say(d->lang, "Ask for a call back");
	int call_h = draft_row_height(d, &call, 1, d->width);
	int call_y = draft_take_bottom(d, call_h);
	int columns = d->wide ? 4 : 2, n = (int)need_choices(), rows = (n + columns - 1) / columns;
	struct tiles t = {.w = (d->width - (columns - 1) * d->gap) / columns,
	    .h = (d->bottom - d->y - (rows - 1) * d->gap) / rows,
	    .side = draft_mm(d, 20),
	    .beside = true};
	t.hinted = hints_fit(d, &t, needs, n);
	/* With nothing but the title in it, a tile has room for a larger picture above. */
	t.beside = t.hinted;
	/* On a low page a title may need all of the tile. */
	for (int i = 0; i < n; i++)
		if (tile_head(d, &t, &needs[i]) > t.h)
			t.side = 0;
	for (int i = 0; i < n; i++)
		need_tile(
		    d, &t, d->left + i % columns * (t.w + d->gap), d->y + i / columns * (t.h + d->gap), &needs[i]);
	draft_button(
	    d, "callback", (struct box){d->left, call_y, d->width, call_h}, call, STYLE_PRIMARY, VERB_CALLBACK, NULL);
}

/* "Town Hall, £3": what else a row says. */
static void
row_place(const struct draft *d, const struct row *r, char *out, size_t size)
{
	const char *cost = r->free ? say(d->lang, "Free") : r->cost;
	char whole[120];
	when_isolate(d->lang, cost, whole, sizeof whole);
	snprintf(out, size, "%s%s%s", r->venue, *r->venue && *cost ? " · " : "", whole);
}

static void
list_row(struct draft *d, int name_lines, struct box box, const struct row *r)
{
	char id[NODE_ID], when[240], place[300];
	snprintf(id, sizeof id, "activity:%s", r->id);
	if (r->next)
		when_session(d->lang, r->next, r->next_end, d->m->now, when, sizeof when);
	else
		snprintf(when, sizeof when, "%s", r->when);
	row_place(d, r, place, sizeof place);

	struct node *n = draft_button(d, id, box, "", STYLE_PLAIN, VERB_OPEN, r->id);
	char *speech = NULL;
	if (asprintf(&speech, "%s. %s. %s", r->name, when, place) < 0)
		speech = NULL;
	draft_say(d, n, r->name, speech);
	free(speech);
	n->fg = INK;
	n->edge = LINE;
	n->align = ALIGN_START;
	n->lines = name_lines;
	snprintf(n->lang, sizeof n->lang, "en");
	n->rtl = false;
	int w = box.w - 2 * d->pad;
	int name_h = draft_height(d, r->name, "en", d->px, true, w, name_lines);
	const char *when_lang = r->next ? d->lang : "en";
	int when_h = draft_height(d, when, when_lang, d->px, false, w, 1);
	int place_h = draft_height(d, place, d->lang, d->px, false, w, 1);
	int y = box.y + (box.h - name_h - when_h - place_h) / 2;
	n->text = (struct box){box.x + d->pad, y, w, name_h};
	y += name_h;
	struct node *t =
	    draft_put(d, "when", (struct box){box.x + d->pad, y, w, when_h}, when, when_lang, d->px, false, 1);
	t->fg = ACCENT;
	t->bg = WHITE;
	y += when_h;
	t = draft_put(d, "place", (struct box){box.x + d->pad, y, w, place_h}, place, NULL, d->px, false, 1);
	t->fg = MUTED;
	t->bg = WHITE;
}

/* Why there is no list, and what to do instead. */
static void
list_empty(struct draft *d)
{
	const struct list *l = &d->m->visit.list;
	if (l->found == FOUND_NO_DIRECTORY)
		draft_text(d, "sorry",
		    say(d->lang, "Sorry, we cannot show activities at the moment. Please tell reception."), d->px,
		    false);
	else
		draft_text(d, "sorry", say(d->lang, "We have nothing listed for this yet."), d->px, false);
	draft_text(d, "instead", say(d->lang, "You can ask for a call back. We will look for you."), d->px, false);
}

static int
rows_that_fit(const struct draft *d, int h)
{
	return (d->bottom - d->y + d->gap) / (h + d->gap);
}

void
view_list(struct draft *d)
{
	const struct list *l = &d->m->visit.list;
	const struct need *need = need_by_code(d->m->visit.need);
	draft_heading(d, need ? say(d->lang, need->tile) : say(d->lang, "Activities"));
	struct pager pager = pager_begin(d);
	size_t shown = 0;
	int name_lines = 2;
	if (l->count == 0) {
		list_empty(d);
	} else {
		int columns = d->wide ? 2 : 1;
		int w = (d->width - (columns - 1) * d->gap) / columns;
		/* Room for two lines of the name and one each of time and place; for one of it where that doubles the
		 * rows. */
		int line = draft_height(d, "Ag", "en", d->px, true, w, 0);
		int rest = 2 * draft_height(d, say(d->lang, "Today"), d->lang, d->px, false, w, 1) + d->pad;
		int least = 2 * line + rest, rows = rows_that_fit(d, least);
		if (rows < 2 && rows_that_fit(d, line + rest) > rows) {
			least = line + rest;
			rows = rows_that_fit(d, least);
			name_lines = 1;
		}
		rows = rows < 1 ? 1 : rows * columns > MODEL_ROWS ? MODEL_ROWS / columns : rows;
		shown = (size_t)(rows * columns) < l->count ? (size_t)(rows * columns) : l->count;
		int h = (d->bottom - d->y - (rows - 1) * d->gap) / rows;
		int most = least * 3 / 2;
		h = h > most ? most : h;
		for (size_t i = 0; i < shown; i++) {
			int row = (int)i / columns, column = (int)i % columns;
			list_row(d, name_lines,
			    (struct box){d->left + column * (w + d->gap), d->y + row * (h + d->gap), w, h},
			    &l->rows[i]);
		}
	}
	char from[24];
	snprintf(from, sizeof from, "%zu", shown);
	pager_end(d, &pager, l->n_pages > 0, l->first + shown < l->total && shown > 0, from);
}

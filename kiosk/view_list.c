/* Activities, a page at a time. */
#include "kiosk/layout.h"
#include "kiosk/pager.h"

#include "base/text.h"
#include "content/need.h"
#include "kiosk/filters.h"
#include "kiosk/when.h"

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
	n->overflow |= name_h + when_h + place_h > box.h;
	n->text = (struct box){box.x + d->pad, y, w, name_h};
	y += name_h;
	struct node *t =
	    draft_part(d, n, "when", (struct box){box.x + d->pad, y, w, when_h}, when, when_lang, false, 1);
	t->fg = ACCENT;
	y += when_h;
	t = draft_part(d, n, "place", (struct box){box.x + d->pad, y, w, place_h}, place, NULL, false, 1);
	t->fg = MUTED;
}

/* Why there is no list, and what to do instead: never a dead end. */
static void
list_empty(struct draft *d)
{
	const struct visit *v = &d->m->visit;
	if (v->list.found == FOUND_NO_DIRECTORY)
		draft_text(d, "sorry",
		    say(d->lang, "Sorry, we cannot show activities at the moment. Please tell reception."), d->px,
		    false);
	else if (filters_count(&v->filters))
		draft_text(
		    d, "sorry", say(d->lang, "Nothing has all that you chose. Leave something out?"), d->px, false);
	else
		draft_text(d, "sorry", say(d->lang, "We have nothing listed for this yet."), d->px, false);
	draft_text(d, "instead", say(d->lang, "You can ask for a call back. We will look for you."), d->px, false);
	if (v->list.found == FOUND_NOTHING && filters_count(&v->filters))
		filters_loosen(d);
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
	bool found = *d->m->visit.words && !need;
	/* What was searched for is in nobody's language for sure; quoted, it is a name. */
	struct node *heading = draft_heading(d, need    ? say(d->lang, need->tile)
	                                        : found ? d->m->visit.words
	                                                : say(d->lang, "Activities"));
	if (found)
		heading->rtl = text_is_rtl(heading->label, d->rtl);
	char narrow[120];
	int on = filters_count(&d->m->visit.filters);
	if (on)
		snprintf(narrow, sizeof narrow, say(d->lang, "Narrow it down (%d)"), on);
	else
		snprintf(narrow, sizeof narrow, "%s", say(d->lang, "Narrow it down"));
	const struct extra ways[] = {
	    {"search", say(d->lang, "Search"), VERB_SEARCH, false}, {"filters", narrow, VERB_FILTERS, on > 0}};
	struct pager pager = pager_begin(d, ways);
	draft_controls(d);
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

/* Taking an activity away: a square for a phone's camera, and the same in words. */
#include "kiosk/layout.h"
#include "kiosk/when.h"

static void
put_square(struct draft *d, const char *website, struct box box)
{
	char picture[240];
	snprintf(picture, sizeof picture, "QR:%s", website);
	struct node *n = draft_panel(d, "square", box, WHITE, EDGE_NONE);
	n->fg = INK;
	n->picture = scene_string(d->s, picture);
	n->drawn = box;
	n->ink = QR_DARK;
	n->keep = true;
}

/* The ways there are, and the call back: at the bottom of the page, in as few rows as hold their words. */
struct way {
	const char *id, *label;
	enum verb verb;
	enum style style;
};

#define WAYS 3

static size_t
gather_ways(const struct draft *d, struct way out[WAYS])
{
	size_t n = 0;
	if (d->m->visit.details.texts)
		out[n++] = (struct way){"text", say(d->lang, "Text it to my phone"), VERB_TEXT, STYLE_PLAIN};
	if (d->m->place->printer)
		out[n++] = (struct way){"print", say(d->lang, "Print it"), VERB_PRINT, STYLE_PLAIN};
	out[n++] = (struct way){"callback", say(d->lang, "Ask for a call back"), VERB_CALLBACK, STYLE_PRIMARY};
	return n;
}

static void
put_ways(struct draft *d)
{
	struct way ways[WAYS];
	size_t n = gather_ways(d, ways), columns = d->wide ? n : 1;
	int w = (d->width - (int)(columns - 1) * d->gap) / (int)columns, h = d->target;
	for (size_t i = 0; i < n; i++) {
		int own = draft_row_height(d, &ways[i].label, 1, w);
		h = own > h ? own : h;
	}
	size_t rows = (n + columns - 1) / columns;
	int y = draft_take_bottom(d, (int)rows * h + (int)(rows - 1) * d->gap);
	for (size_t i = 0; i < n; i++) {
		struct box box = {
		    d->left + (int)(i % columns) * (w + d->gap), y + (int)(i / columns) * (h + d->gap), w, h};
		draft_button(d, ways[i].id, box, ways[i].label, ways[i].style, ways[i].verb, NULL);
	}
}

static void
put_phone(struct draft *d, const char *phone)
{
	char text[400], number[200], spoken[200];
	when_isolate(d->lang, phone, number, sizeof number);
	snprintf(text, sizeof text, say(d->lang, "You can ring them on %s."), number);
	struct node *n = draft_text(d, "phone", text, d->px, false);
	snprintf(text, sizeof text, say(d->lang, "You can ring them on %s."),
	    when_spoken_number(phone, spoken, sizeof spoken));
	n->speech = scene_string(d->s, text);
}

void
view_take(struct draft *d)
{
	const struct details *a = &d->m->visit.details;
	put_ways(d);
	draft_heading(d, say(d->lang, "Take it with you"));
	int side = d->wide ? d->bottom - d->y : d->p->h * 26 / 100, most = draft_mm(d, 150);
	side = side > most ? most : side;
	if (*a->website) {
		struct box box = {d->left, d->y, side, side};
		put_square(d, a->website, box);
		if (d->wide) {
			d->left += side + 2 * d->gap;
			d->width -= side + 2 * d->gap;
		} else {
			d->y += side + d->gap;
		}
		draft_text(d, "how", say(d->lang, "Point your phone's camera at the square. It opens this website:"),
		    d->px, false);
		struct node *n = draft_text(d, "website", a->website, d->px, true);
		snprintf(n->lang, sizeof n->lang, "en");
		n->rtl = false;
	}
	if (*a->phone)
		put_phone(d, a->phone);
	if (!*a->website && !*a->phone)
		draft_text(
		    d, "nothing", say(d->lang, "This activity has no website and no phone number."), d->px, false);
}

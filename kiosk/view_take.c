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

void
view_take(struct draft *d)
{
	const struct details *a = &d->m->visit.details;
	const char *call = say(d->lang, "Ask for a call back");
	char text[400], number[200], spoken[200];
	int call_h = draft_row_height(d, &call, 1, d->width), call_y = draft_take_bottom(d, call_h);
	draft_heading(d, say(d->lang, "Take it with you"));
	int side = d->wide ? d->bottom - d->y : d->p->h * 30 / 100, whole = d->width, left = d->left;
	side = side > draft_mm(d, 150) ? draft_mm(d, 150) : side;
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
	if (*a->phone) {
		when_isolate(d->lang, a->phone, number, sizeof number);
		snprintf(text, sizeof text, say(d->lang, "You can ring them on %s."), number);
		struct node *n = draft_text(d, "phone", text, d->px, false);
		snprintf(text, sizeof text, say(d->lang, "You can ring them on %s."),
		    when_spoken_number(a->phone, spoken, sizeof spoken));
		n->speech = scene_string(d->s, text);
	}
	if (!*a->website && !*a->phone)
		draft_text(
		    d, "nothing", say(d->lang, "This activity has no website and no phone number."), d->px, false);
	draft_button(
	    d, "callback", (struct box){left, call_y, whole, call_h}, call, STYLE_PRIMARY, VERB_CALLBACK, NULL);
}

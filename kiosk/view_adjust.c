/* Adjusting the touch: a cross with what to do in the page's middle, then whether the new map is kept. */
#include "kiosk/adjust.h"
#include "kiosk/layout.h"

#define CROSS_MM 28

/* Boxes are turned over for languages from right to left, and the glass is not. */
static void
put_cross(struct draft *d, int i)
{
	char id[NODE_ID];
	int side = draft_mm(d, CROSS_MM);
	int x = (int)(adjust_crosses[i].x * d->p->w), y = (int)(adjust_crosses[i].y * d->p->h);
	struct box box = {(d->rtl ? d->p->w - x : x) - side / 2, y - side / 2, side, side};
	snprintf(id, sizeof id, "cross:%d", i + 1);
	struct node *n = draft_panel(d, id, box, PAPER, EDGE_NONE);
	draft_picture(n, "CROSS", box);
}

static struct node *
put_middle(struct draft *d, const char *id, const char *text, int px, bool bold)
{
	struct node *n = draft_text(d, id, text, px, bold);
	n->align = ALIGN_CENTRE;
	return n;
}

static void
put_wrong(struct draft *d, enum adjust_wrong wrong)
{
	if (wrong == ADJUST_FINE)
		return;
	const char *text = wrong == ADJUST_LINE ? say(d->lang, "These touches do not fit. Please start again.")
	                                        : say(d->lang, "The touches were too far off. Please start again.");
	struct node *n = put_middle(d, "error", text, d->px, true);
	n->role = ROLE_ALERT;
	n->fg = ALARM;
}

void
view_adjust(struct draft *d)
{
	const struct adjust *a = &d->m->visit.adjust;
	char text[400];
	int half = draft_mm(d, CROSS_MM) / 2, left = model_seconds_left(d->m);
	put_cross(d, a->cross);
	/* Between the crosses of the corners, and under the one that is the check, before which nothing is wrong yet.
	 */
	d->y = (int)(adjust_crosses[a->wrong == ADJUST_FINE ? 4 : 0].y * d->p->h) + half + d->gap / 2;
	d->bottom = (int)(adjust_crosses[3].y * d->p->h) - half;
	snprintf(text, sizeof text, say(d->lang, "Cross %1$d of %2$d"), a->cross + 1, ADJUST_CROSSES);
	put_middle(d, "heading", text, d->title_px, true)->role = ROLE_HEADING;
	put_middle(d, "what", say(d->lang, "Touch the middle of the cross with one finger."), d->px, true);
	put_wrong(d, a->wrong);
	snprintf(text, sizeof text,
	    say_n(d->lang, "Press Escape to stop. It stops by itself in %d second.",
	        "Press Escape to stop. It stops by itself in %d seconds.", (unsigned long)left),
	    left);
	put_middle(d, "left", text, d->px, false);
}

void
view_keep(struct draft *d)
{
	const char *keep = say(d->lang, "Keep it");
	char text[400];
	int left = model_seconds_left(d->m);
	draft_heading(d, say(d->lang, "Keep this setting?"));
	snprintf(text, sizeof text,
	    say_n(d->lang, "Touch the button with your finger. If nobody does, the old setting is back in %d second.",
	        "Touch the button with your finger. If nobody does, the old setting is back in %d seconds.",
	        (unsigned long)left),
	    left);
	draft_text(d, "left", text, d->px, false);
	/* On one side of the page: a map that is wrong across, or mirrored, must miss it. */
	int w = d->width / 2, h = draft_row_height(d, &keep, 1, w);
	draft_controls(d);
	struct box box = {d->left, d->y, w, h};
	draft_button(d, "yes", box, keep, STYLE_PRIMARY, VERB_YES, NULL)->overflow |= d->y + h > d->bottom;
}

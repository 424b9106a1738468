#include "kiosk/pager.h"

static int
side_width(const struct draft *d)
{
	return (d->width - 2 * d->gap) * (d->wide ? 16 : 26) / 100;
}

static int
middle_width(const struct draft *d)
{
	return d->width - 2 * d->gap - 2 * side_width(d);
}

struct pager
pager_begin(struct draft *d, const struct extra *extras)
{
	const char *sides[] = {say(d->lang, "Earlier"), say(d->lang, "More")},
	           *middle = say(d->lang, "Ask for a call back");
	int h = draft_row_height(d, sides, 2, side_width(d)), other = draft_row_height(d, &middle, 1, middle_width(d));
	h = other > h ? other : h;
	struct pager p = {.h = h, .extras = extras};
	if (extras) {
		const char *labels[] = {extras[0].label, extras[1].label, middle};
		p.beside = d->wide && draft_row_height(d, labels, 3, (middle_width(d) - 2 * d->gap) / 3) <= h;
		p.extra_h = p.beside ? h : draft_row_height(d, labels, 2, (d->width - d->gap) / 2);
	}
	p.y = draft_take_bottom(d, h);
	if (extras)
		p.extra_y = p.beside ? p.y : draft_take_bottom(d, p.extra_h);
	return p;
}

static void
put_extras(struct draft *d, const struct pager *p, struct box box)
{
	for (int i = 0; i < 2; i++) {
		const struct extra *e = &p->extras[i];
		draft_button(d, e->id, box, e->label, STYLE_PLAIN, e->verb, NULL)->selected = e->selected;
		box.x += box.w + d->gap;
	}
}

void
pager_end(struct draft *d, const struct pager *p, bool earlier, bool more, const char *from)
{
	int side = side_width(d), middle = middle_width(d);
	bool both = earlier || more;
	struct box box = {d->left, p->y, side, p->h};
	if (p->extras && !p->beside)
		put_extras(d, p, (struct box){d->left, p->extra_y, (d->width - d->gap) / 2, p->extra_h});
	if (earlier)
		draft_button(d, "earlier", box, say(d->lang, "Earlier"), STYLE_PLAIN, VERB_EARLIER, NULL);
	box.x = both ? d->left + side + d->gap : d->left;
	box.w = both ? middle : d->width;
	if (p->extras && p->beside) {
		box.w = (box.w - 2 * d->gap) / 3;
		put_extras(d, p, box);
		box.x += 2 * (box.w + d->gap);
	}
	draft_button(d, "callback", box, say(d->lang, "Ask for a call back"), STYLE_PRIMARY, VERB_CALLBACK, NULL);
	box.x = d->left + side + middle + 2 * d->gap;
	box.w = side;
	if (more)
		draft_button(d, "more", box, say(d->lang, "More"), STYLE_PLAIN, VERB_MORE, from);
}

#include "kiosk/pager.h"

static int
side_width(const struct draft *d)
{
	return (d->width - 2 * d->gap) * 26 / 100;
}

static int
middle_width(const struct draft *d)
{
	return d->width - 2 * d->gap - 2 * side_width(d);
}

struct pager
pager_begin(struct draft *d, bool take)
{
	const char *sides[] = {say(d->lang, "Earlier"), say(d->lang, "More")},
	           *middle = say(d->lang, "Ask for a call back");
	int h = draft_row_height(d, sides, 2, side_width(d)), other = draft_row_height(d, &middle, 1, middle_width(d));
	h = other > h ? other : h;
	struct pager p = {.y = draft_take_bottom(d, h), .h = h};
	if (!take)
		return p;
	/* A wide page has room for the two beside the call back, if the words are short. */
	const char *labels[] = {say(d->lang, "Take it with you"), say(d->lang, "This is wrong"), middle};
	p.beside = d->wide && draft_row_height(d, labels, 3, (middle_width(d) - 2 * d->gap) / 3) <= h;
	p.take_h = p.beside ? h : draft_row_height(d, labels, 2, (d->width - d->gap) / 2);
	p.take_y = p.beside ? p.y : draft_take_bottom(d, p.take_h);
	return p;
}

void
pager_end(struct draft *d, const struct pager *p, bool earlier, bool more, const char *from)
{
	int side = side_width(d), middle = middle_width(d);
	bool both = earlier || more;
	struct box box = {d->left, p->y, side, p->h};
	if (earlier)
		draft_button(d, "earlier", box, say(d->lang, "Earlier"), STYLE_PLAIN, VERB_EARLIER, NULL);
	box.x = both ? d->left + side + d->gap : d->left;
	box.w = both ? middle : d->width;
	if (p->take_h) {
		struct box take = {d->left, p->take_y, (d->width - d->gap) / 2, p->take_h};
		if (p->beside) {
			box.w = take.w = (box.w - 2 * d->gap) / 3;
			take.x = box.x + box.w + d->gap;
		}
		struct box wrong = take;
		wrong.x += take.w + d->gap;
		draft_button(d, "take", take, say(d->lang, "Take it with you"), STYLE_PLAIN, VERB_TAKE, NULL);
		draft_button(d, "wrong", wrong, say(d->lang, "This is wrong"), STYLE_PLAIN, VERB_WRONG, NULL);
	}
	draft_button(d, "callback", box, say(d->lang, "Ask for a call back"), STYLE_PRIMARY, VERB_CALLBACK, NULL);
	box.x = d->left + side + middle + 2 * d->gap;
	box.w = side;
	if (more)
		draft_button(d, "more", box, say(d->lang, "More"), STYLE_PLAIN, VERB_MORE, from);
}

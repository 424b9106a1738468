#include "kiosk/pager.h"

/* How wide the three buttons of the lowest row are. */
struct thirds {
	int earlier, middle, more;
};

static int
word_width(const struct draft *d, const char *label)
{
	return draft_longest_word(d, label, d->lang, d->bar_px, true) + 2 * d->pad;
}

/* A share for each; where a long word needs more than that, "more" gives way first. */
static struct thirds
row_of(const struct draft *d)
{
	int all = d->width - 2 * d->gap, share = all * (d->wide ? 16 : 26) / 100;
	int earlier = word_width(d, say(d->lang, "Earlier")), more = word_width(d, say(d->lang, "More"));
	int middle = word_width(d, say(d->lang, "Ask for a call back"));
	struct thirds r = {.earlier = earlier > share ? earlier : share};
	int left = all - r.earlier - middle;
	r.more = left < share ? left : share;
	r.more = r.more < more ? more : r.more;
	r.middle = all - r.earlier - r.more;
	return r;
}

struct pager
pager_begin(struct draft *d, const struct extra *extras)
{
	const char *sides[] = {say(d->lang, "Earlier"), say(d->lang, "More")},
	           *middle = say(d->lang, "Ask for a call back");
	struct thirds r = row_of(d);
	int heights[] = {draft_row_height(d, sides, 1, r.earlier), draft_row_height(d, sides + 1, 1, r.more),
	    draft_row_height(d, &middle, 1, r.middle)};
	int h = heights[0];
	for (int i = 1; i < 3; i++)
		h = heights[i] > h ? heights[i] : h;
	struct pager p = {.h = h, .extras = extras};
	if (extras) {
		const char *labels[] = {extras[0].label, extras[1].label, middle};
		p.beside = d->wide && draft_row_height(d, labels, 3, (r.middle - 2 * d->gap) / 3) <= h;
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
	struct thirds r = row_of(d);
	bool both = earlier || more;
	struct box box = {d->left, p->y, r.earlier, p->h};
	if (p->extras && !p->beside)
		put_extras(d, p, (struct box){d->left, p->extra_y, (d->width - d->gap) / 2, p->extra_h});
	if (earlier)
		draft_button(d, "earlier", box, say(d->lang, "Earlier"), STYLE_PLAIN, VERB_EARLIER, NULL);
	box.x = both ? d->left + r.earlier + d->gap : d->left;
	box.w = both ? r.middle : d->width;
	if (p->extras && p->beside) {
		box.w = (box.w - 2 * d->gap) / 3;
		put_extras(d, p, box);
		box.x += 2 * (box.w + d->gap);
	}
	draft_button(d, "callback", box, say(d->lang, "Ask for a call back"), STYLE_PRIMARY, VERB_CALLBACK, NULL);
	box.x = d->left + r.earlier + r.middle + 2 * d->gap;
	box.w = r.more;
	if (more)
		draft_button(d, "more", box, say(d->lang, "More"), STYLE_PLAIN, VERB_MORE, from);
}

#include "kiosk/damage.h"

#include <math.h>

#define RING_MM 3 /* how far the ring of the focus reaches out of its box, and a little more */

static struct box
around(const struct box *a, const struct box *b)
{
	if (a->w <= 0 || a->h <= 0)
		return *b;
	if (b->w <= 0 || b->h <= 0)
		return *a;
	int x = a->x < b->x ? a->x : b->x, y = a->y < b->y ? a->y : b->y;
	int right = a->x + a->w > b->x + b->w ? a->x + a->w : b->x + b->w;
	int under = a->y + a->h > b->y + b->h ? a->y + a->h : b->y + b->h;
	return (struct box){x, y, right - x, under - y};
}

static struct box
grown(const struct box *b, int by)
{
	return (struct box){b->x - by, b->y - by, b->w + 2 * by, b->h + 2 * by};
}

/* Letters hang out of their lines: slopes of Nastaliq, tails and marks. */
struct box
damage_extent(const struct node *n, double per_mm)
{
	struct box box = grown(&n->box, (int)ceil(RING_MM * per_mm)), none = {0};
	struct box text = *n->label ? grown(&n->text, n->text_px) : none;
	struct box part = around(&text, n->picture ? &n->drawn : &none);
	return around(&box, &part);
}

bool
damage_meets(const struct box *a, const struct box *b)
{
	return a->x < b->x + b->w && b->x < a->x + a->w && a->y < b->y + b->h && b->y < a->y + a->h;
}

void
damage_add(struct damage *d, struct box b, int w, int h)
{
	int right = b.x + b.w < w ? b.x + b.w : w, under = b.y + b.h < h ? b.y + b.h : h;
	b.x = b.x < 0 ? 0 : b.x;
	b.y = b.y < 0 ? 0 : b.y;
	b.w = right - b.x;
	b.h = under - b.y;
	if (b.w <= 0 || b.h <= 0)
		return;
	/* It may reach another one by growing: so all are looked at again. */
	for (size_t i = 0; i < d->n; i++)
		if (d->n == DAMAGE_MOST || damage_meets(&b, &d->boxes[i])) {
			b = around(&b, &d->boxes[i]);
			d->boxes[i] = d->boxes[--d->n];
			i = (size_t)-1;
		}
	d->boxes[d->n++] = b;
}

static void
add_node(struct damage *d, const struct scene *s, size_t i, double per_mm)
{
	if (i < s->count)
		damage_add(d, damage_extent(&s->nodes[i], per_mm), s->w, s->h);
}

static void
add_focus(struct damage *d, const struct scene *s, double per_mm)
{
	if (s->show_ring && s->focus >= 0)
		add_node(d, s, (size_t)s->focus, per_mm);
}

void
damage_between(struct damage *d, const struct scene *was, const struct scene *is, double per_mm)
{
	if (scene_equal(was, is))
		return;
	if (was->w != is->w || was->h != is->h || was->paper != is->paper || was->curtain != is->curtain) {
		damage_add(d, (struct box){0, 0, is->w, is->h}, is->w, is->h);
		return;
	}
	size_t n = was->count > is->count ? was->count : is->count;
	for (size_t i = 0; i < n; i++) {
		if (i < was->count && i < is->count && node_looks_same(was, is, i))
			continue;
		add_node(d, was, i, per_mm);
		add_node(d, is, i, per_mm);
	}
	if (was->focus != is->focus || was->show_ring != is->show_ring) {
		add_focus(d, was, per_mm);
		add_focus(d, is, per_mm);
	}
}

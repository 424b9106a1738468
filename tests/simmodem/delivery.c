#include "tests/simmodem/delivery.h"

#include <string.h>

#include "tests/simmodem/command.h"
#include "tests/simmodem/tpdu.h"

#define PARTS_MOST 255

/* Where each part of a text begins. Returns how many, at least least; 0 if they would be too many. */
static int
parts_cut(const struct units *u, bool wide_reference, int least, size_t starts[PARTS_MOST + 1])
{
	size_t room = tpdu_room(u, least < 2 && u->n <= tpdu_room(u, true, wide_reference), wide_reference);
	size_t even = least > 1 ? (u->n + (size_t)least - 1) / (size_t)least : room;
	room = even < room && even > 1 ? even : room;
	int n = 0;
	size_t at = 0;
	do {
		starts[n++] = at;
		at += units_cut(u, at, room);
	} while (at < u->n && n < PARTS_MOST);
	starts[n] = at;
	return at < u->n ? 0 : n;
}

/* The next number of "3,1,2", moving *order behind it. */
static int
order_next(const char **order)
{
	int part = (int)strtol(*order, NULL, 10);
	*order += strcspn(*order, ",");
	*order += **order == ',';
	return part;
}

static int
order_largest(const char *order)
{
	int largest = 0;
	while (order != NULL && *order != '\0') {
		int part = order_next(&order);
		largest = part > largest ? part : largest;
	}
	return largest;
}

static void
part_deliver(
    struct stick *s, const char *from, const struct units *u, const size_t *starts, const struct tpdu_part *part)
{
	struct bytes hex = {0};
	size_t start = starts[part->part - 1];
	tpdu_deliver(&hex, from, u, start, starts[part->part] - start, part, time(NULL));
	arrival(s, hex.at);
	bytes_finish(&hex);
}

struct delivered
deliver(struct stick *s, const struct delivery *d)
{
	struct units u;
	size_t starts[PARTS_MOST + 1];
	units_from_utf8(&u, d->text);
	struct tpdu_part part = {
	    .reference = d->reference & (d->wide_reference ? 0xffff : 0xff), .wide_reference = d->wide_reference};
	part.parts = parts_cut(&u, d->wide_reference, order_largest(d->order), starts);
	if (d->order == NULL)
		for (part.part = 1; part.part <= part.parts; part.part++)
			part_deliver(s, d->from, &u, starts, &part);
	for (const char *order = d->order; order != NULL && *order != '\0';) {
		part.part = order_next(&order);
		if (part.part >= 1 && part.part <= part.parts)
			part_deliver(s, d->from, &u, starts, &part);
	}
	struct delivered done = {.parts = part.parts, .wide = u.wide};
	units_finish(&u);
	return done;
}

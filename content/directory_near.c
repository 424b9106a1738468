#include "content/directory_near.h"

#include <math.h>
#include <stdlib.h>

#include "base/memory.h"
#include "content/directory_facts.h"

#define STEPS 65000.0
#define DEGREE_METRES 111195.08

/* A share of the whole range as a step, kept inside of it; what is no number is its beginning. */
static uint16_t
step(double share)
{
	double at = share * STEPS;
	return (uint16_t)(at >= 1 ? (at < STEPS ? at : STEPS) : 1);
}

void
directory_near_init(struct directory_near *n, const struct directory_facts *f)
{
	n->of = memory_new((f->n + 63) / 64 * 64 + 1, sizeof *n->of);
	for (size_t i = 1; i < f->n; i++) {
		const struct directory_fact *a = &f->of[i];
		if (a->lat != 0)
			n->of[i] =
			    (struct near_place){step(((double)a->lat + 90) / 180), step(((double)a->lon + 180) / 360)};
	}
}

void
directory_near_finish(struct directory_near *n)
{
	free(n->of);
	*n = (struct directory_near){0};
}

struct near_box
near_box(double lat, double lon, double metres)
{
	/* a step more on each side, and a little because the earth is no ball */
	double north = metres * 1.01 / DEGREE_METRES + 2 * 180 / STEPS;
	double straight = cos(lat * M_PI / 180), east = 360;
	if (straight > 0.01)
		east = metres * 1.02 / (DEGREE_METRES * straight) + 2 * 360 / STEPS;
	uint16_t south = step((lat - north + 90) / 180), west = step((lon - east + 180) / 360);
	return (struct near_box){south, west, (uint16_t)(step((lat + north + 90) / 180) - south),
	    (uint16_t)(step((lon + east + 180) / 360) - west)};
}

uint64_t
near_in_box(const struct directory_near *n, size_t first, const struct near_box *box)
{
	const struct near_place *of = n->of + first;
	uint64_t out = 0;
	for (unsigned i = 0; i < 64; i++) {
		/* below the box is far above it when there is no sign */
		unsigned north = (uint16_t)(of[i].lat - box->south) <= box->high;
		unsigned east = (uint16_t)(of[i].lon - box->west) <= box->wide;
		out |= (uint64_t)(north & east) << i;
	}
	return out;
}

uint64_t
near_unknown(const struct directory_near *n, size_t first)
{
	uint64_t out = 0;
	for (unsigned i = 0; i < 64; i++)
		out |= (uint64_t)(n->of[first + i].lat == 0) << i;
	return out;
}

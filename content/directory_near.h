/*
 * directory_near.h - which activities may be near, 64 at a glance, so that a search near somebody need not look at a
 * million places one by one. Four bytes an activity. For the directory's own files only.
 */
#ifndef CONTENT_DIRECTORY_NEAR_H
#define CONTENT_DIRECTORY_NEAR_H

#include <stddef.h>
#include <stdint.h>

struct directory_facts;

/* Zeroed, there are none. */
struct directory_near {
	struct near_place {
		uint16_t lat, lon; /* about 300 m to a step; lat 0 where the place is not known */
	} * of;                    /* by number, up to the next 64 */
};

/* A box on the map, in those steps. */
struct near_box {
	uint16_t south, west;
	uint16_t high, wide;
};

void directory_near_init(struct directory_near *n, const struct directory_facts *f);
void directory_near_finish(struct directory_near *n);

/* Holds everything within so many metres, and some more. */
struct near_box near_box(double lat, double lon, double metres);

/* Of the 64 from first on, those in the box; and those whose place is not known. */
uint64_t near_in_box(const struct directory_near *n, size_t first, const struct near_box *box);
uint64_t near_unknown(const struct directory_near *n, size_t first);

#endif

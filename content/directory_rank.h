/*
 * directory_rank.h - in what order a person would want what was found. For directory_find.c.
 */
#ifndef CONTENT_DIRECTORY_RANK_H
#define CONTENT_DIRECTORY_RANK_H

#include <stddef.h>
#include <stdint.h>

struct directory;
struct directory_query;

/* The best so far, worst at the top; lower is better. An activity's key holds its number in the lower half. */
struct directory_ranking {
	uint64_t *keys;
	size_t n, most;
	size_t total; /* of all that match, kept or not */
};

/* Ranks what d->match has and the rest of the query lets through; keeps the first `most`, in order. The caller frees
 * keys. */
void directory_rank(struct directory *d, const struct directory_query *q, size_t most, struct directory_ranking *out);

/* Metres between two places, along a great circle. */
double directory_distance(double lat1, double lon1, double lat2, double lon2);

#endif

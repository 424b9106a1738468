/*
 * openactive_activity.h - which needs an activity of the OpenActive activity list meets.
 */
#ifndef CONTENT_OPENACTIVE_ACTIVITY_H
#define CONTENT_OPENACTIVE_ACTIVITY_H

#include <stddef.h>

/* An activity that is more than moving about. */
struct openactive_activity {
	const char *id;    /* behind the "#" of its address */
	const char *label; /* as the list has it */
	const char *needs; /* codes, comma between, main one first */
};

/* All of them. Static. */
const struct openactive_activity *openactive_activity_all(size_t *n);

/*
 * The needs of an activity by its address ("https://openactive.io/activity-list#...") or, without one, its label; one
 * of the list that is not in our table is ACTIVE; what is not of the list is NULL.
 */
const char *openactive_activity_needs(const char *address, const char *label);

#endif

/*
 * timetables.h - the timetables of many activities, each kept once: of a million activities most are on at the same
 * times as others, so that a question about times is answered for a few thousand and looked up for the rest. Pure.
 */
#ifndef CONTENT_TIMETABLES_H
#define CONTENT_TIMETABLES_H

#include <stddef.h>
#include <stdint.h>

#include "content/timetable.h"

/* Zeroed, there are none. */
struct timetables {
	struct timetable_rule *rules;
	size_t n_rules, room_rules;
	struct timetables_list {
		uint32_t first, n; /* in rules */
		uint32_t hash;
	} * lists; /* the first one is empty */
	size_t n, room;
	uint32_t *slots; /* places in lists, by hash; 0 is free */
	size_t n_slots;  /* a power of two */
};

/* The number of a list of rules, which is made when it is new. */
uint32_t timetables_add(struct timetables *t, const struct timetable_rule *rules, size_t n);

void timetables_finish(struct timetables *t);

#endif

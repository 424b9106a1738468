/*
 * directory_facts.h - what a search must know of every activity, in memory: where, when, how fresh, for what age. 20
 * bytes each, and each timetable once; in directory.db in pieces. For the directory's own files only.
 */
#ifndef CONTENT_DIRECTORY_FACTS_H
#define CONTENT_DIRECTORY_FACTS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "content/timetables.h"

#define FACTS_PIECE 4096 /* activities in a row of the table facts */
#define FACT_AGE_ANY 255

struct directory_fact {
	float lat, lon;           /* both 0 when unknown */
	uint32_t timetable;       /* its number; in the file, the first of its rules in the piece */
	uint16_t assured;         /* day last checked since 1970, or confirmed since the import; 0 never */
	uint8_t rules;            /* how many; 0 when no time is known */
	uint8_t youngest, oldest; /* who it is for, in years; FACT_AGE_ANY is no upper end */
	uint8_t unused[3];
};

/* Zeroed, there are none. */
struct directory_facts {
	struct directory_fact *of; /* by number, which begins with 1 */
	size_t n, room;            /* n counts the unused first one */
	struct timetables timetables;
};

/* A piece of the file, being made of activities in order. Zeroed, it is empty. */
struct facts_piece {
	struct directory_fact of[FACTS_PIECE];
	size_t n;
	struct timetable_rule *rules;
	size_t n_rules, room_rules;
};

/* Adds an activity to a piece that is not full; its sessions as schedule_store wrote them. Ages are looked for in the
 * audience where they are not told by themselves. */
void facts_add(struct facts_piece *p, double lat, double lon, int64_t assured, const char *sessions,
    const char *audience, int age_from, int age_to);

/* Adds a piece as the file has it. False if that is damaged. */
bool facts_load(struct directory_facts *f, const void *facts, size_t size, const void *rules, size_t rules_size);

void facts_finish(struct directory_facts *f);

#endif

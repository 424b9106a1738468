#include "content/timetables.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"

#define FIRST_SLOTS 1024

/* FNV-1a, a word at a time; the rules are 16 bytes without a gap. */
static uint32_t
hash_of(const struct timetable_rule *rules, size_t n)
{
	uint64_t hash = UINT64_C(0xcbf29ce484222325) + n;
	for (size_t i = 0; i < n; i++) {
		uint64_t words[2];
		memcpy(words, &rules[i], sizeof words);
		hash = (hash ^ words[0]) * UINT64_C(0x100000001b3);
		hash ^= hash >> 29;
		hash = (hash ^ words[1]) * UINT64_C(0x100000001b3);
		hash ^= hash >> 31;
	}
	return (uint32_t)(hash ^ hash >> 32);
}

static void
place(struct timetables *t, uint32_t number)
{
	size_t at = t->lists[number].hash & (t->n_slots - 1);
	while (t->slots[at] != 0)
		at = (at + 1) & (t->n_slots - 1);
	t->slots[at] = number;
}

static void
make_room(struct timetables *t, size_t n)
{
	if (t->n + 1 >= t->room) {
		t->room = t->room * 2 + 64;
		t->lists = memory_grow(t->lists, t->room, sizeof *t->lists);
	}
	if (t->n == 0)
		t->lists[t->n++] = (struct timetables_list){0};
	if (t->n_rules + n > t->room_rules) {
		t->room_rules = (t->n_rules + n) * 2;
		t->rules = memory_grow(t->rules, t->room_rules, sizeof *t->rules);
	}
	if (t->n * 2 < t->n_slots)
		return;
	t->n_slots = t->n_slots > 0 ? t->n_slots * 2 : FIRST_SLOTS;
	free(t->slots);
	t->slots = memory_new(t->n_slots, sizeof *t->slots);
	for (uint32_t i = 1; i < t->n; i++)
		place(t, i);
}

uint32_t
timetables_add(struct timetables *t, const struct timetable_rule *rules, size_t n)
{
	make_room(t, n);
	if (n == 0)
		return 0;
	uint32_t hash = hash_of(rules, n);
	for (size_t at = hash & (t->n_slots - 1); t->slots[at] != 0; at = (at + 1) & (t->n_slots - 1)) {
		const struct timetables_list *l = &t->lists[t->slots[at]];
		if (l->hash == hash && l->n == n && memcmp(t->rules + l->first, rules, n * sizeof *rules) == 0)
			return t->slots[at];
	}
	uint32_t number = (uint32_t)t->n++;
	t->lists[number] = (struct timetables_list){(uint32_t)t->n_rules, (uint32_t)n, hash};
	memcpy(t->rules + t->n_rules, rules, n * sizeof *rules);
	t->n_rules += n;
	place(t, number);
	return number;
}

void
timetables_finish(struct timetables *t)
{
	free(t->rules);
	free(t->lists);
	free(t->slots);
	*t = (struct timetables){0};
}

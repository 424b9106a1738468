#include "modem/slot.h"

#include <string.h>

bool
slot_same(const struct slot *a, const struct slot *b)
{
	return a->index == b->index && strcmp(a->storage, b->storage) == 0;
}

bool
slots_add(struct slots *s, struct slot slot)
{
	for (int i = 0; i < s->n; i++) {
		struct slot *there = &s->list[(s->first + i) % SLOTS_MAX];
		if (!slot_same(there, &slot))
			continue;
		*there = slot;
		return true;
	}
	if (s->n == SLOTS_MAX)
		return false;
	s->list[(s->first + s->n++) % SLOTS_MAX] = slot;
	return true;
}

bool
slots_take(struct slots *s, struct slot *out)
{
	if (s->n == 0)
		return false;
	*out = s->list[s->first];
	s->first = (s->first + 1) % SLOTS_MAX;
	s->n--;
	return true;
}

void
slots_clear(struct slots *s)
{
	s->first = s->n = 0;
}

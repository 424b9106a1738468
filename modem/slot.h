/*
 * slot.h - places where a modem keeps messages, and a short list of them to do.
 */
#ifndef MODEM_SLOT_H
#define MODEM_SLOT_H

#include <stdbool.h>
#include <stdint.h>

#define SLOT_STORAGE 3 /* "SM", "ME", "MT" and a NUL */
#define SLOTS_MAX 128

struct slot {
	char storage[SLOT_STORAGE]; /* "" when the modem has but one */
	int index;                  /* -1: the message came straight through and is in no storage */
	unsigned epoch;             /* the machine's when it was read: later the slot may hold something else */
	uint64_t check;             /* of what was read in it */
	bool sure;                  /* no other reading is needed to know that this lies there */
};

/* Whether both are the same place, whatever lies there. */
bool slot_same(const struct slot *a, const struct slot *b);

/* First in, first out, each slot once, as it was added last. Zeroed is empty. */
struct slots {
	struct slot list[SLOTS_MAX];
	int first, n;
};

/* False when it is full: a later sweep finds the slot again. */
bool slots_add(struct slots *s, struct slot slot);
bool slots_take(struct slots *s, struct slot *out);
void slots_clear(struct slots *s);

#endif

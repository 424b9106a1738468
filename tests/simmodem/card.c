#include "tests/simmodem/card.h"

#include <string.h>

#include "base/memory.h"

static const char *const names[STORE_NAMES] = {[STORE_SIM] = "SM", [STORE_STICK] = "ME"};

enum store_name
store_by_name(const char *name)
{
	enum store_name s = STORE_SIM;
	while (s < STORE_NAMES && strcmp(names[s], name) != 0)
		s++;
	return s;
}

const char *
store_name(enum store_name s)
{
	return names[s];
}

void
store_init(struct store *s, int size)
{
	*s = (struct store){.slots = memory_new((size_t)size, sizeof *s->slots), .size = size};
}

void
store_finish(struct store *s)
{
	for (int i = 0; i < s->size; i++)
		free(s->slots[i].hex);
	free(s->slots);
	*s = (struct store){0};
}

int
store_put(struct store *s, const char *hex)
{
	for (int i = 0; i < s->size; i++) {
		if (s->slots[i].hex != NULL)
			continue;
		s->slots[i] = (struct slot){.hex = memory_copy(hex), .state = SLOT_UNREAD};
		s->used++;
		return i;
	}
	return -1;
}

void
store_clear(struct store *s, int slot)
{
	if (s->slots[slot].hex == NULL)
		return;
	free(s->slots[slot].hex);
	s->slots[slot].hex = NULL;
	s->used--;
}

void
pin_init(struct pin *p, const char *code)
{
	*p = (struct pin){.state = code[0] == '\0' ? PIN_READY : PIN_NEEDED, .tries_left = PIN_TRIES};
	snprintf(p->code, sizeof p->code, "%s", code);
}

bool
pin_enter(struct pin *p, const char *code)
{
	if (strcmp(p->code, code) == 0) {
		p->state = PIN_READY;
		p->tries_left = PIN_TRIES;
		return true;
	}
	p->tries_left--;
	if (p->tries_left == 0)
		p->state = PIN_BLOCKED;
	return false;
}

bool
pin_unblock(struct pin *p, const char *puk, const char *code)
{
	if (strcmp(puk, PUK) != 0 || strlen(code) < 4 || strlen(code) > 8)
		return false;
	pin_init(p, code);
	p->state = PIN_READY;
	return true;
}

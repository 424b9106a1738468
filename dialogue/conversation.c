/*
 * conversation.c - one version byte, then fields: tag, length (two bytes, low first), bytes. Unknown tags are skipped.
 */
#include "dialogue/conversation.h"

#include <sodium.h>

#include "base/text.h"
#include "dialogue/times.h"

#define VERSION 2

enum tag {
	TAG_STATE = 1, /* step, menu, flags, offset low, offset high, day, part, span */
	TAG_NEED,
	TAG_SEARCH,
	TAG_SPOKEN,
	TAG_PLACE,
	TAG_SHOWN_1,
	TAG_SHOWN_2,
	TAG_SHOWN_3,
	TAG_PICKED,
	TAG_LANG,
	TAG_NAME,
	TAG_TIMES,
	TAG_NOTE,
	TAG_PHONE,
	TAG_FOR_WHOM,
	TAG_LAST, /* the longest and the least missed: last */
	TAG_COUNT
};

enum flag {
	FLAG_CHANGING = 1,
	FLAG_NO_MESSAGE = 2,
	FLAG_FREE = 4,
	FLAG_WOMEN = 8,
	FLAG_STEP_FREE = 16,
	FLAG_LANG_FIXED = 32,
	FLAG_PLAIN = 64
};
#define STATE_SIZE 8

struct field {
	char *at;
	size_t size;
};

/* Where a text field lives; .at NULL if the tag is none. */
static struct field
field_of(struct conversation *c, enum tag tag)
{
	switch (tag) {
	case TAG_NEED:
		return (struct field){c->wish.need, sizeof c->wish.need};
	case TAG_SEARCH:
		return (struct field){c->wish.search, sizeof c->wish.search};
	case TAG_SPOKEN:
		return (struct field){c->wish.spoken, sizeof c->wish.spoken};
	case TAG_PLACE:
		return (struct field){c->wish.place, sizeof c->wish.place};
	case TAG_SHOWN_1:
	case TAG_SHOWN_2:
	case TAG_SHOWN_3:
		return (struct field){c->shown[tag - TAG_SHOWN_1], sizeof c->shown[0]};
	case TAG_PICKED:
		return (struct field){c->picked, sizeof c->picked};
	case TAG_LANG:
		return (struct field){c->lang, sizeof c->lang};
	case TAG_NAME:
		return (struct field){c->name, sizeof c->name};
	case TAG_TIMES:
		return (struct field){c->times, sizeof c->times};
	case TAG_NOTE:
		return (struct field){c->note, sizeof c->note};
	case TAG_PHONE:
		return (struct field){c->phone, sizeof c->phone};
	case TAG_FOR_WHOM:
		return (struct field){c->for_whom, sizeof c->for_whom};
	case TAG_LAST:
		return (struct field){c->last, sizeof c->last};
	case TAG_STATE:
	case TAG_COUNT:
		break;
	}
	return (struct field){NULL, 0};
}

static void
load_state(struct conversation *c, const uint8_t *b, size_t n)
{
	if (n != STATE_SIZE || b[0] >= STEP_COUNT || b[1] >= MENU_COUNT || b[5] > 7 || b[6] > PART_ANY ||
	    b[7] >= SPAN_COUNT)
		return;
	c->step = (enum conversation_step)b[0];
	c->menu = (enum conversation_menu)b[1];
	c->changing = b[2] & FLAG_CHANGING;
	c->no_message = b[2] & FLAG_NO_MESSAGE;
	c->wish.free = b[2] & FLAG_FREE;
	c->wish.women = b[2] & FLAG_WOMEN;
	c->wish.step_free = b[2] & FLAG_STEP_FREE;
	c->lang_fixed = b[2] & FLAG_LANG_FIXED;
	c->plain = b[2] & FLAG_PLAIN;
	c->offset = (unsigned)(b[3] | b[4] << 8);
	c->wish.day = b[5];
	c->wish.part = b[6];
	c->wish.span = b[7];
}

static void
load_field(struct conversation *c, unsigned tag, const uint8_t *bytes, size_t n)
{
	if (tag == TAG_STATE) {
		load_state(c, bytes, n);
		return;
	}
	if (tag == 0 || tag >= TAG_COUNT)
		return;
	struct field field = field_of(c, (enum tag)tag);
	if (!field.at || n >= field.size || !text_valid((const char *)bytes, n))
		return;
	memcpy(field.at, bytes, n);
	field.at[n] = '\0';
}

void
conversation_load(struct conversation *c, const struct dialogue_memory *m)
{
	*c = (struct conversation){.step = STEP_NONE};
	if (!m || m->size < 1 || m->size > sizeof m->bytes || m->bytes[0] != VERSION)
		return;
	for (size_t i = 1; i + 3 <= m->size;) {
		size_t n = (size_t)(m->bytes[i + 1] | m->bytes[i + 2] << 8);
		if (n > m->size - i - 3)
			return;
		load_field(c, m->bytes[i], m->bytes + i + 3, n);
		i += 3 + n;
	}
}

static void
save_bytes(struct dialogue_memory *m, enum tag tag, const void *bytes, size_t n)
{
	if (n == 0 || m->size + 3 + n > sizeof m->bytes)
		return;
	uint8_t *at = m->bytes + m->size;
	at[0] = (uint8_t)tag;
	at[1] = (uint8_t)(n & 0xff);
	at[2] = (uint8_t)(n >> 8);
	memcpy(at + 3, bytes, n);
	m->size += 3 + n;
}

void
conversation_save(const struct conversation *c, struct dialogue_memory *m)
{
	struct conversation copy = *c;
	unsigned offset = c->offset > 0xffff ? 0xffff : c->offset;
	int flags = (c->changing ? FLAG_CHANGING : 0) | (c->no_message ? FLAG_NO_MESSAGE : 0) |
	            (c->wish.free ? FLAG_FREE : 0) | (c->wish.women ? FLAG_WOMEN : 0) |
	            (c->wish.step_free ? FLAG_STEP_FREE : 0) | (c->lang_fixed ? FLAG_LANG_FIXED : 0) |
	            (c->plain ? FLAG_PLAIN : 0);
	uint8_t state[STATE_SIZE] = {(uint8_t)c->step, (uint8_t)c->menu, (uint8_t)flags, (uint8_t)(offset & 0xff),
	    (uint8_t)(offset >> 8), (uint8_t)c->wish.day, (uint8_t)c->wish.part, (uint8_t)c->wish.span};
	*m = (struct dialogue_memory){.size = 1};
	m->bytes[0] = VERSION;
	save_bytes(m, TAG_STATE, state, sizeof state);
	for (enum tag tag = TAG_NEED; tag < TAG_COUNT; tag++) {
		struct field field = field_of(&copy, tag);
		save_bytes(m, tag, field.at, strlen(field.at));
	}
	sodium_memzero(&copy, sizeof copy);
}

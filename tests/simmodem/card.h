/*
 * card.h - what stick and SIM keep: messages in numbered slots, and the PIN.
 */
#ifndef SIMMODEM_CARD_H
#define SIMMODEM_CARD_H

#include <stdbool.h>
#include <stddef.h>

#include "tests/simmodem/bytes.h"

/* <stat> of 27.005 in PDU mode. */
enum slot_state { SLOT_UNREAD, SLOT_READ, SLOT_UNSENT, SLOT_SENT };

struct slot {
	char *hex; /* with the service centre in front; NULL: the slot is empty */
	enum slot_state state;
};

enum store_name { STORE_SIM, STORE_STICK, STORE_NAMES }; /* "SM", "ME" */

struct store {
	struct slot *slots;
	int size, used;
};

/* STORE_NAMES when there is none of that name. */
enum store_name store_by_name(const char *name);
const char *store_name(enum store_name s);

void store_init(struct store *s, int size);
void store_finish(struct store *s);

/* Keeps a copy of hex as unread in the lowest free slot; its number from 0, or -1 when full. */
int store_put(struct store *s, const char *hex);
/* Empties a slot; an empty one stays empty. */
void store_clear(struct store *s, int slot);

enum pin_state { PIN_READY, PIN_NEEDED, PIN_BLOCKED };

#define PIN_TRIES 3
#define PUK "12345678"

struct pin {
	enum pin_state state;
	char code[9];
	int tries_left;
};

/* code "" means that the SIM asks for none. */
void pin_init(struct pin *p, const char *code);
/* Offers a PIN; when the third is wrong the SIM asks for its PUK. False: wrong. */
bool pin_enter(struct pin *p, const char *code);
/* Offers the PUK with a new PIN. */
bool pin_unblock(struct pin *p, const char *puk, const char *code);

#endif

/*
 * card.h - one activity to take away, as lines: what a printout and a text say of it. Pure.
 */
#ifndef KIOSK_CARD_H
#define KIOSK_CARD_H

#include "kiosk/model.h"

enum card_part {
	CARD_NAME,
	CARD_WHEN,
	CARD_NEXT,
	CARD_WHERE,
	CARD_COST,
	CARD_BRING,
	CARD_PHONE,
	CARD_WEBSITE,
	CARD_CHECKED,
	CARD_FROM, /* the practice that it is from */
	CARD_PARTS
};

struct card_line {
	const char *label; /* in the card's language; "" for none */
	char *value;
	char lang[4]; /* of the value */
};

struct card {
	char lang[4];
	struct card_line lines[CARD_PARTS]; /* by part; value NULL where there is nothing to say */
};

/* practice: whose kiosk it is. End with card_finish. */
void card_init(struct card *c, const struct details *d, const char *lang, const char *practice);
void card_finish(struct card *c);

/* What fits a text: name, when, where, phone, from. The caller frees. */
char *card_text(const struct card *c);

#endif

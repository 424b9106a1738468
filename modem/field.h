/*
 * field.h - the fields that PDUs are made of: addresses and time stamps as semi-octets, and a cursor that cannot run
 * over the end. Private to pdu.
 */
#ifndef MODEM_FIELD_H
#define MODEM_FIELD_H

#include "modem/pdu.h"

/* Reads from a fixed run of octets; once broken it stays broken and gives zeros. */
struct cursor {
	const uint8_t *at, *end;
	bool broken;
};

uint8_t cursor_octet(struct cursor *c);
/* n octets, or NULL (and broken) when there are fewer. */
const uint8_t *cursor_take(struct cursor *c, size_t n);

/* Writes into pdu_octets; once full it stays broken. */
struct pen {
	struct pdu_octets *to;
	bool broken;
};

void pen_octet(struct pen *p, uint8_t octet);
void pen_octets(struct pen *p, const uint8_t *octets, size_t n);

/* 9.1.2.5. The centre's length counts octets; the others' counts digits. False: the length is wrong. */
bool field_centre(struct cursor *c, struct pdu_address *out);
bool field_address(struct cursor *c, struct pdu_address *out);
void field_put_centre(struct pen *p, const struct pdu_address *a);
void field_put_address(struct pen *p, const struct pdu_address *a);

/* 9.2.3.11. False when it is no date; the seven octets are taken all the same. */
bool field_stamp(struct cursor *c, int64_t *ms, int *zone);
void field_put_stamp(struct pen *p, int64_t ms, int zone);

/* 9.2.3.3: how a submit says how long the centre is to keep trying; the values of its two bits. */
enum field_validity {
	VALIDITY_NONE = 0x00,
	VALIDITY_ENHANCED = 0x08,
	VALIDITY_RELATIVE = 0x10,
	VALIDITY_ABSOLUTE = 0x18
};
void field_validity(struct cursor *c, enum field_validity format, struct pdu *out);
/* 9.2.3.12.1: the relative one, from five minutes to 63 weeks. */
int field_validity_minutes(uint8_t vp);

#endif

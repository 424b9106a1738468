/*
 * userdata.h - TP-UD: a header that may be there, and text in one of three alphabets (23.040, 9.2.3.16 and 9.2.3.24).
 * Private to pdu.
 */
#ifndef MODEM_USERDATA_H
#define MODEM_USERDATA_H

#include "modem/field.h"

#define USERDATA_OCTETS 140

/* Septets from and to octets (23.038, 6.1.2.1.1), beginning at a bit; the caller has checked that the octets are there.
 */
void septets_unpack(const uint8_t *octets, size_t bit, uint8_t *septets, size_t n);
/* Ors the septets into octets that are zero so far. */
void septets_pack(const uint8_t *septets, size_t n, size_t bit, uint8_t *octets);

/* Reads TP-UDL and TP-UD; false when a length does not fit. coding is already known. */
bool userdata_decode(struct cursor *c, bool with_header, struct pdu *out);

/* Writes them; false when the text has no place. */
bool userdata_encode(struct pen *p, const struct pdu *in);

#endif

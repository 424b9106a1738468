/*
 * segments.h - a text cut into messages: the cheapest alphabet that holds it all, and parts that end between characters
 * (never inside an escape pair or a surrogate pair). Pure. What it costs is what sms_cost says.
 */
#ifndef MODEM_SEGMENTS_H
#define MODEM_SEGMENTS_H

#include "modem/pdu.h"

#define SEGMENTS_MAX 32 /* more than any text of ours: TEXT_BODY bytes are at most 31 parts */

struct segments {
	enum sms_alphabet alphabet;
	int single; /* the national table it is sent with, or 0 */
	int n;
	const char *text;
	size_t start[SEGMENTS_MAX + 1]; /* byte offsets into text; start[n] is its end */
};

/* Cuts utf8, which must live as long as *out. False if it needs more than SEGMENTS_MAX. An empty text is one part. */
bool segments_cut(const char *utf8, struct segments *out);

/*
 * Fills in what sending part i (from 0) needs: number, text, coding, header, a day's validity. reference is the
 * concatenation's, the same for all parts. The caller wipes *out.
 */
void segments_submit(const struct segments *s, int i, const char *to, int reference, struct pdu *out);

#endif

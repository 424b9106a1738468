/*
 * delivery.h - a text from a patient on its way to the stick: cut into parts, each a message.
 */
#ifndef SIMMODEM_DELIVERY_H
#define SIMMODEM_DELIVERY_H

#include <stdbool.h>

#include "tests/simmodem/stick.h"

struct delivery {
	const char *from; /* "+4477...", digits, or a name */
	const char *text; /* UTF-8 */
	int reference;    /* of its parts, if it has several */
	bool wide_reference;
	const char *order; /* "3,1,2": which parts come, and in which order; NULL: all, in theirs */
};

struct delivered {
	int parts; /* 0: it is too long, nothing came */
	bool wide; /* UCS-2 */
};

struct delivered deliver(struct stick *s, const struct delivery *d);

#endif

/*
 * tpdu.h - the network's half of short messages: makes SMS-DELIVERs and reads SMS-SUBMITs. The simulator's own.
 * Source: 3GPP TS 23.040, 9.2.2.1, 9.2.2.2 and 9.2.3.
 */
#ifndef SIMMODEM_TPDU_H
#define SIMMODEM_TPDU_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <time.h>

#include "tests/simmodem/alphabet.h"
#include "tests/simmodem/bytes.h"

/* Where a part belongs; parts below 2: it is a whole message. */
struct tpdu_part {
	int part, parts, reference;
	bool wide_reference; /* 16 bit */
};

/* How many units one message of a text holds: alone, or as a part. */
size_t tpdu_room(const struct units *u, bool alone, bool wide_reference);

/*
 * Adds an SMS-DELIVER as the modem shows it, hex with the service centre in front. from: "+4477...", digits, or a name.
 */
void tpdu_deliver(struct bytes *hex, const char *from, const struct units *u, size_t start, size_t n,
    const struct tpdu_part *part, time_t at);

/* Adds an SMS-STATUS-REPORT (9.2.2.3) on the message of a reference (TP-MR); status: TP-ST. */
void tpdu_report(struct bytes *hex, int reference, const char *to, time_t at, int status);

struct submit {
	char to[24];       /* "+..." when international */
	bool wide;         /* UCS-2 */
	bool report;       /* TP-SRR: a status report is wanted */
	int message_class; /* 0 to 3, or -1 */
	struct tpdu_part part;
	struct bytes body; /* UTF-8 */
};

/*
 * Reads the hex that follows the prompt of AT+CMGS=size. NULL when it is right (end with submit_finish), else what is
 * wrong with it, static.
 */
const char *submit_read(struct submit *s, const char *hex, size_t length, size_t size);
void submit_finish(struct submit *s);

/* Octets of the hex behind the service centre's, as +CMGR and +CMGL show; 0 if the hex is broken. */
size_t tpdu_size(const char *hex);

#endif

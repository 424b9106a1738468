#include "modem/cause.h"

#include <stdio.h>

#define SECOND INT64_C(1000)

enum lot {
	LOT_FINAL,   /* the network or the number says no for good */
	LOT_LATER,   /* try again, a bit later each time */
	LOT_NETWORK, /* nothing wrong with the text: there is no network */
	LOT_MODEM,   /* nor here: the modem or SIM is not ready */
};

/* 24.011, annex E-2, and 27.005, 3.2.5. What is not listed is tried again. */
static const struct {
	int code;
	enum lot lot;
} message_errors[] = {
    {1, LOT_FINAL},     /* unassigned number */
    {8, LOT_FINAL},     /* operator-determined barring */
    {10, LOT_FINAL},    /* call barred */
    {21, LOT_LATER},    /* transfer rejected */
    {27, LOT_LATER},    /* destination out of service */
    {28, LOT_FINAL},    /* unidentified subscriber */
    {29, LOT_FINAL},    /* facility rejected */
    {30, LOT_FINAL},    /* unknown subscriber */
    {38, LOT_NETWORK},  /* network out of order */
    {41, LOT_LATER},    /* temporary failure */
    {42, LOT_LATER},    /* congestion */
    {47, LOT_LATER},    /* resources unavailable */
    {50, LOT_FINAL},    /* not subscribed */
    {69, LOT_FINAL},    /* not implemented */
    {302, LOT_LATER},   /* operation not allowed */
    {304, LOT_FINAL},   /* invalid PDU parameter */
    {310, LOT_MODEM},   /* no SIM */
    {311, LOT_MODEM},   /* SIM PIN wanted */
    {313, LOT_MODEM},   /* SIM failure */
    {314, LOT_MODEM},   /* SIM busy */
    {330, LOT_LATER},   /* service centre unknown */
    {331, LOT_NETWORK}, /* no network service */
    {332, LOT_NETWORK}, /* network time-out */
    {512, LOT_LATER},
};

static enum lot
lot_of(const struct machine_effect *sent)
{
	if (sent->error == AT_ERROR_EQUIPMENT)
		/* 27.007, 9.2: no network, and only emergency calls; the rest is the modem's or SIM's state */
		return sent->code == 30 || sent->code == 32 ? LOT_NETWORK : sent->code == 31 ? LOT_LATER : LOT_MODEM;
	if (sent->error == AT_ERROR_MESSAGE)
		for (size_t i = 0; i < sizeof message_errors / sizeof message_errors[0]; i++)
			if (message_errors[i].code == sent->code)
				return message_errors[i].lot;
	return LOT_LATER;
}

static void
words(const struct machine_effect *sent, char *out, size_t size)
{
	if (sent->sent == SENT_UNSURE)
		snprintf(out, size, "no answer from the modem");
	else if (sent->sent == SENT_NEVER)
		snprintf(out, size, "the modem went away");
	else if (sent->error == AT_ERROR_PLAIN)
		snprintf(out, size, "ERROR");
	else
		snprintf(out, size, "+CM%c ERROR: %d", sent->error == AT_ERROR_MESSAGE ? 'S' : 'E', sent->code);
}

struct cause
cause_of(const struct machine_effect *sent, int tries)
{
	struct cause c = {.counts = true, .pause = (10 * SECOND) << (2 * (tries < 4 ? tries : 4))};
	words(sent, c.text, sizeof c.text);
	enum lot lot = sent->sent == SENT_NEVER ? LOT_MODEM : sent->sent == SENT_UNSURE ? LOT_LATER : lot_of(sent);
	switch (lot) {
	case LOT_FINAL:
		c.permanent = true;
		break;
	case LOT_LATER:
		c.permanent = tries + 1 >= CAUSE_TRIES;
		break;
	case LOT_NETWORK:
	case LOT_MODEM:
		c.counts = false;
		c.pause = 2 * SECOND;
		break;
	}
	return c;
}

/*
 * cause.h - why a text was not sent, and what that means for the next try (3GPP TS 27.005, 3.2.5; 24.011, annex E).
 * Pure.
 */
#ifndef MODEM_CAUSE_H
#define MODEM_CAUSE_H

#include <stdbool.h>
#include <stdint.h>

#include "modem/machine.h"

#define CAUSE_TRIES 6 /* after so many tries a temporary cause is final */

struct cause {
	char text[48];  /* for staff: "+CMS ERROR: 28" */
	bool permanent; /* another try cannot help */
	bool counts;    /* it used a try up; being without network does not */
	int64_t pause;  /* ms until the next try */
};

/* The cause in an EFFECT_SENT that is not SENT_OK; tries: how many were used up before. */
struct cause cause_of(const struct machine_effect *sent, int tries);

#endif

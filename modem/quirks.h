/*
 * quirks.h - what is particular about a model, as a table. A model that is not in it works by what it says it can.
 */
#ifndef MODEM_QUIRKS_H
#define MODEM_QUIRKS_H

#include <stdbool.h>

struct quirk {
	const char *model; /* a part of what +CGMM says; "": any other */
	const char *first; /* a command to give before all others, or NULL */
	const char *reset; /* what starts it anew when it hangs */
	bool no_reports;   /* +CNMI lists status reports and is refused with them */
};

/* Never NULL. */
const struct quirk *quirk_of(const char *model);

#endif

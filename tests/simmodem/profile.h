/*
 * profile.h - how sticks differ, as a table: the numbers and words that a daemon meets, one row a make.
 */
#ifndef SIMMODEM_PROFILE_H
#define SIMMODEM_PROFILE_H

#include <stdbool.h>

#include "tests/simmodem/card.h"

struct profile {
	const char *name; /* as --profile has it */
	const char *maker, *model, *revision;
	const char *greeting;    /* unsolicited lines after power, "|" between */
	enum store_name store;   /* where messages go before +CPMS says otherwise */
	int stick_slots;         /* of "ME"; 0: it has none */
	int first_slot;          /* the number of the first slot: 0 or 1 */
	int cmee;                /* before +CMEE says otherwise */
	const char *cnmi;        /* what +CNMI=? answers */
	int cnmi_most[5];        /* the largest value of each +CNMI parameter */
	bool empty_is_ok;        /* +CMGR of an empty slot is a bare OK, not +CMS ERROR: 321 */
	bool lte;                /* has +CEREG */
	bool numeric_only;       /* +CMS ERROR has a number even where +CMEE=2 asks for words */
	const char *full_notice; /* said when a message found no room, printf of the store's name; NULL: silent */
};

/* NULL when there is none of that name. */
const struct profile *profile_by_name(const char *name);
/* The names, ", " between, for --help. */
const char *profile_names(void);

#endif

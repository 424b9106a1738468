/*
 * consent.h - STOP and START, and texts that no person wrote. Whole texts, exact words: nothing is ever taken for them.
 */
#ifndef DIALOGUE_CONSENT_H
#define DIALOGUE_CONSENT_H

#include <stdbool.h>

#include "dialogue/words.h"

bool consent_is_stop(const struct words *ws);
bool consent_is_start(const struct words *ws);
bool consent_in_english(const struct words *ws); /* either of them, by the English tables */

/* Says itself that no person wrote it, or is one of our own answers come back: not even searched for a crisis. */
bool consent_is_machine(const struct words *ws);

/* Most likely an automatic reply, a delivery notice or a one-time code: not answered. Ask after crisis_hear. */
bool consent_is_robot(const struct words *ws);

#endif

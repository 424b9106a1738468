/*
 * consent.h - STOP and START, and texts that no person wrote. Whole texts, exact words: nothing is ever taken for them.
 */
#ifndef DIALOGUE_CONSENT_H
#define DIALOGUE_CONSENT_H

#include <stdbool.h>

#include "dialogue/words.h"

bool consent_is_stop(const struct words *ws);
bool consent_is_start(const struct words *ws);

/* An automatic reply, a delivery notice, a one-time code, or one of our own answers come back: never answered. */
bool consent_is_robot(const struct words *ws);

#endif

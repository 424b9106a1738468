/*
 * crisis.h - hearing that somebody may be in danger. Exact phrases only; never fuzzy, in either direction.
 */
#ifndef DIALOGUE_CRISIS_H
#define DIALOGUE_CRISIS_H

#include "dialogue/words.h"

enum crisis {
	CRISIS_NONE,
	CRISIS_LIFE,  /* their own life or health, or somebody else's */
	CRISIS_ABUSE, /* somebody frightens or hurts them: the answer must not give the sender away */
	CRISIS_NOW,   /* asked for "help now" without saying why */
};

/* What the words say, the gravest first: LIFE, then ABUSE, then NOW. Leaves the used marks as they were. */
enum crisis crisis_hear(const struct words *ws);

/* Whether the English tables have it: "urgent" tells no other language. */
bool crisis_in_english(const struct words *ws);

#endif

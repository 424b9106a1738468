/*
 * crisis.c - which kind, and what only sounds like it. The words are in crisis_words.h.
 */
#include "dialogue/crisis.h"

#include <sodium.h>

#include "dialogue/crisis_words.h"
#include "dialogue/phrase.h"
#include "dialogue/slips.h"
#include "dialogue/tongue.h"

/* Takes phrases that only sound grave out of the hearing, every time they occur. */
static void
use_harmless(struct words *ws)
{
	phrase_use(ws, crisis_harmless);
	tongue_use_harmless(ws);
}

static enum crisis
hear(const struct words *ws)
{
	if (phrase_find_any(ws, crisis_life) || phrase_whole_any(ws, crisis_life_alone) ||
	    tongue_any(ws, TONGUE_LIFE, false) || tongue_any(ws, TONGUE_LIFE_ALONE, true))
		return CRISIS_LIFE;
	if (phrase_find_any(ws, crisis_abuse) || phrase_whole_any(ws, crisis_abuse_alone) ||
	    tongue_any(ws, TONGUE_ABUSE, false) || tongue_any(ws, TONGUE_ABUSE_ALONE, true))
		return CRISIS_ABUSE;
	return phrase_whole_any(ws, crisis_now_alone) || tongue_any(ws, TONGUE_NOW_ALONE, true) ? CRISIS_NOW
	                                                                                        : CRISIS_NONE;
}

bool
crisis_in_english(const struct words *ws)
{
	return phrase_find_any(ws, crisis_life) || phrase_whole_any(ws, crisis_life_alone) ||
	       phrase_find_any(ws, crisis_abuse) || phrase_whole_any(ws, crisis_abuse_alone) ||
	       phrase_whole_any(ws, crisis_now_alone);
}

enum crisis
crisis_hear(const struct words *ws)
{
	struct words copy = *ws;
	for (size_t i = 0; i < copy.n; i++)
		copy.w[i].used = false;
	slips_spell_out(&copy);
	struct words split = copy;
	enum crisis heard = phrase_find_any(&copy, crisis_certain) ? CRISIS_LIFE : CRISIS_NONE;
	use_harmless(&copy);
	if (heard == CRISIS_NONE)
		heard = hear(&copy);
	if (heard == CRISIS_NONE && slips_split(&split)) {
		use_harmless(&split);
		heard = hear(&split);
	}
	sodium_memzero(&split, sizeof split);
	sodium_memzero(&copy, sizeof copy);
	return heard;
}

/*
 * slips.h - what thumbs, ears and spell-checkers do to English words, undone: "wat" is "what", "socail" is "social",
 * "foodbankvoucher" is three words.
 *
 * Spelling out goes by a list of its own and is safe anywhere. Mending guesses, and only what a text is about is ever
 * guessed at: STOP, danger, commands and numbers are heard before it and exactly.
 */
#ifndef DIALOGUE_SLIPS_H
#define DIALOGUE_SLIPS_H

#include <stdbool.h>

#include "dialogue/words.h"

/* Txt-speak as the words it stands for. What was written stays. */
void slips_spell_out(struct words *ws);

/* Unknown words become the nearest known one, if it is near. */
void slips_mend(struct words *ws);

/* Whether every word is English as it stands or but for one slip. Short words are not asked. */
bool slips_are_english(const struct words *ws);

/* Words written together come apart where every part is known. True if any did. */
bool slips_split(struct words *ws);

#endif

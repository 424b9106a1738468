/*
 * place.h - texts that name a place where things are held: "maypole", "whats on at beacn house".
 */
#ifndef DIALOGUE_PLACE_H
#define DIALOGUE_PLACE_H

#include <stdbool.h>
#include <stddef.h>

#include "dialogue/dialogue.h"
#include "dialogue/words.h"

/*
 * Whether the text is about a venue of the directory and nothing else; venue gets its name, folded. Misspellings are
 * forgiven, and the American ones are none. topical: its words have another meaning already, so that one of them alone
 * must be as the directory spells it.
 */
bool place_find(const struct dialogue_world *world, const struct words *ws, bool topical, char *venue, size_t size);

#endif

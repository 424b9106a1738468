/*
 * command.h - what patients tell the service to do with its lists and their calls: CANCEL, STATUS, MORE, DETAILS ...
 */
#ifndef DIALOGUE_COMMAND_H
#define DIALOGUE_COMMAND_H

#include <stdbool.h>

#include "dialogue/tongue.h"
#include "dialogue/understand.h"
#include "dialogue/words.h"

/* The whole text is a command, exactly. */
bool command_find(const struct words *ws, enum act *act);

/* The same in another language; tongue may be NULL. */
bool command_in(const struct tongue *tongue, const struct words *ws, enum act *act);

/* A sentence that asks for one and says nothing else. surgery: it is about the surgery's own matters, of which only
 * calls are ours. */
bool command_asked(const struct words *ws, bool surgery, enum act *act);

#endif

/*
 * asked_language.h - texts that ask to be answered in a language: "LANG PL", "polski", "can you text in Somali".
 */
#ifndef DIALOGUE_ASKED_LANGUAGE_H
#define DIALOGUE_ASKED_LANGUAGE_H

#include <stdbool.h>

#include "dialogue/words.h"

#define ASKED_LANGUAGE 8

/* lang is what the sender is answered in so far. out gets the code; it stays as it is for a language we do not have. */
bool asked_language(const struct words *ws, const char *lang, char out[ASKED_LANGUAGE]);

#endif

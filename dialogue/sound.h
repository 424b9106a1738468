/*
 * sound.h - how an English word sounds, roughly: "gitar" and "guitar", "zoomba" and "zumba" are the same.
 */
#ifndef DIALOGUE_SOUND_H
#define DIALOGUE_SOUND_H

#include "dialogue/words.h"

void sound(const char *word, char out[WORD_SIZE]);

#endif

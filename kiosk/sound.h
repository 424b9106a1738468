/*
 * sound.h - the two sounds there are: a soft click for a touch, a chime when something is done. Pure.
 */
#ifndef KIOSK_SOUND_H
#define KIOSK_SOUND_H

#include <stddef.h>
#include <stdint.h>

enum sound { SOUND_CLICK, SOUND_CHIME, SOUNDS };

/* How many samples it has at a rate (samples in a second). */
size_t sound_length(enum sound s, int rate);

/* Writes them: 16 bit, mono. */
void sound_make(enum sound s, int rate, int16_t *out);

#endif

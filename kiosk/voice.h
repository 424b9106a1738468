/*
 * voice.h - espeak-ng in process: a sentence in, sound out. One voice a program (espeak-ng's state is global).
 */
#ifndef KIOSK_VOICE_H
#define KIOSK_VOICE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct voice;

/* Takes n samples (16 bit, mono, at voice_rate) as they are made. */
typedef void voice_sink(void *context, const int16_t *samples, size_t n);

/* NULL if espeak-ng or its data cannot be found. */
struct voice *voice_create(voice_sink *sink, void *context);
void voice_destroy(struct voice *v);

int voice_rate(const struct voice *v); /* samples in a second */

/* Speaks a text in a language, all of it before it returns (about a hundredth of the time it takes to hear it). speed
 * is words a minute, volume 0 to 200. False when the language has no voice. */
bool voice_say(struct voice *v, const char *lang, const char *text, int speed, int volume);

#endif

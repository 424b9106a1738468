/*
 * wav.h - sound into a file: 16 bit, mono.
 */
#ifndef KIOSK_WAV_H
#define KIOSK_WAV_H

#include <stddef.h>
#include <stdint.h>

struct wav;

/* NULL, and errno, if the file cannot be made. rate: samples in a second. */
struct wav *wav_create(const char *file, int rate);
void wav_write(struct wav *w, const int16_t *samples, size_t n);

/* Writes down the length and ends. NULL is fine. */
void wav_close(struct wav *w);

#endif

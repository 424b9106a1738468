/*
 * wake.h - sleeping until something happens: hands, headphones, a script's line. Not by SDL's own wait, which without a
 * window system looks a thousand times a second, and which knows nothing of files.
 */
#ifndef KIOSK_WAKE_H
#define KIOSK_WAKE_H

#include <SDL.h>

#include "kiosk/devices.h"

struct wake;

struct wake *wake_create(SDL_Window *window);
void wake_destroy(struct wake *w);

/* From now on headphones are watched for. */
void wake_listen(struct wake *w);

/* NULL until then. */
struct devices *wake_devices(struct wake *w);

/* Sleeps until SDL has an event, a device has news, fd (or -1) can be read, or ms have passed. */
void wake_sleep(struct wake *w, int ms, int fd);

#endif

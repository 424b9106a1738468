/*
 * window.h - SDL2: the window, and everything that hands do to it, brought to input.h.
 */
#ifndef KIOSK_WINDOW_H
#define KIOSK_WINDOW_H

#include "kiosk/kiosk.h"

struct window;

/* Opens the screen, or a window of the wished size (w 0: the whole screen). NULL and a fault if there is no display. */
struct window *window_create(int w, int h, bool windowed, struct fault *f);
void window_destroy(struct window *w);

void window_size(const struct window *w, int *width, int *height);

/* From now on headphones that are plugged in switch speech on. After the first picture: it takes a while. */
void window_listen(struct window *w);

/* Shows the kiosk's page if it was painted since. */
void window_show(struct window *w, struct kiosk *k);

/* Waits at most so many ms for hands; brings what they did to the kiosk. False when the program is to end. */
bool window_wait(struct window *w, struct kiosk *k, const struct config *c, int ms);

#endif

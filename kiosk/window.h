/*
 * window.h - SDL2: the window, its page, and sleeping until hands do something (hands.h).
 *
 * The page is painted straight into the window's memory where SDL has it so; where the screen is turned or its pixels
 * are of another kind, into a page of its own, of which the damaged parts are copied.
 */
#ifndef KIOSK_WINDOW_H
#define KIOSK_WINDOW_H

#include "kiosk/kiosk.h"

struct window;

/* Opens the screen, or a window of the wished size (w 0: the whole screen), its picture turned clockwise by degrees.
 * The size is that of the page. NULL and a fault if there is no display. */
struct window *window_create(int w, int h, int degrees, bool windowed, struct fault *f);
void window_destroy(struct window *w);

/* The page to paint on, the caller's. */
cairo_surface_t *window_page(struct window *w);

/* From now on headphones that are plugged in switch speech on. After the first picture: it takes a while. */
void window_listen(struct window *w);

struct hands;

/* What it knows of hands. */
struct hands *window_hands(struct window *w);

/* Paints what has changed and shows it. */
void window_show(struct window *w, struct kiosk *k);

/* Waits at most so many ms for hands, or until fd (or -1) can be read. */
void window_sleep(struct window *w, int ms, int fd);

/* Brings what hands did to the kiosk. False when the program is to end. */
bool window_hear(struct window *w, struct kiosk *k, const struct config *c);

/* One after the other. */
bool window_wait(struct window *w, struct kiosk *k, const struct config *c, int ms, int fd);

#endif

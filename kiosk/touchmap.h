/*
 * touchmap.h - where a finger is, from where a touchscreen says it is: cheap screens, and frames that lie askew over
 * the panel, are off, mirrored, or have their axes exchanged. Pure.
 *
 * Places are parts of the screen as it was made, 0 to 1 from its left and from its top, before it is turned.
 */
#ifndef KIOSK_TOUCHMAP_H
#define KIOSK_TOUCHMAP_H

#include <stdbool.h>
#include <stddef.h>

struct spot {
	double x, y;
};

/* x' = n[0] x + n[1] y + n[2]; y' = n[3] x + n[4] y + n[5] */
struct touchmap {
	double n[6];
};

/* Every finger is where the screen says. */
extern const struct touchmap touchmap_none;

struct spot touchmap_apply(const struct touchmap *t, struct spot s);

/* The map that brings what was said nearest to where it was, by least squares. False if n places do not tell: they are
 * too near to each other, or nearly in a line. */
bool touchmap_fit(const struct spot *said, const struct spot *was, size_t n, struct touchmap *out);

/* Six numbers with spaces between, and nothing else. False, and *out as it was, if they are no map of a screen. */
bool touchmap_parse(const char *text, struct touchmap *out);

#define TOUCHMAP_TEXT 160

/* The same numbers as text. */
void touchmap_print(const struct touchmap *t, char out[TOUCHMAP_TEXT]);

#endif

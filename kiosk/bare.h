/*
 * bare.h - a screen that no window system holds: the kernel's mode setting, one page of plain memory. No OpenGL, whose
 * driver for a screen without a GPU takes seconds to start and 100 MB.
 */
#ifndef KIOSK_BARE_H
#define KIOSK_BARE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/fault.h"
#include "kiosk/node.h"

struct bare;

/* Finds the first screen that is connected to one of folder's cards (/dev/dri), and makes a page as large as it likes
 * best. What stands on it stays until there is a picture. NULL and a fault where there is none. */
struct bare *bare_create(const char *folder, struct fault *f);

/* Gives the screen back: the console comes forth. */
void bare_destroy(struct bare *b);

/* Its size, and its pixels: 32 bits each, a row so many of them after the other. Written in boxes, never read. */
int bare_width(const struct bare *b);
int bare_height(const struct bare *b);
int bare_stride(const struct bare *b);
uint32_t *bare_pixels(struct bare *b);

/* These boxes were written; the first time, the screen is lit. False if somebody else has it. */
bool bare_show(struct bare *b, const struct box *boxes, size_t n);

#endif

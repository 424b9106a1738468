/*
 * bare.h - a screen that no window system holds: the kernel's mode setting, one page of plain memory. No OpenGL, whose
 * driver for a screen without a GPU takes seconds to start and 100 MB.
 */
#ifndef KIOSK_BARE_H
#define KIOSK_BARE_H

#include <stddef.h>
#include <stdint.h>

#include "base/fault.h"
#include "kiosk/node.h"

struct bare;

/* Lights the first screen that is connected to one of folder's cards (/dev/dri), as large as it likes best. NULL and a
 * fault where there is none, or somebody else has it. */
struct bare *bare_create(const char *folder, struct fault *f);

/* Gives the screen back: the console comes forth. */
void bare_destroy(struct bare *b);

/* Its size, and its pixels: 32 bits each, a row so many of them after the other. Written in boxes, never read. */
int bare_width(const struct bare *b);
int bare_height(const struct bare *b);
int bare_stride(const struct bare *b);
uint32_t *bare_pixels(struct bare *b);

/* These boxes were written. Some cards look only when they are told. */
void bare_show(struct bare *b, const struct box *boxes, size_t n);

#endif

/*
 * type.h - setting text: measuring it for the layout and drawing it, the same way, by Pango.
 */
#ifndef KIOSK_TYPE_H
#define KIOSK_TYPE_H

#include <stdbool.h>
#include <stddef.h>

struct type;
typedef struct _cairo cairo_t;

/* How a text is to be set. */
struct setting {
	const char *lang; /* chooses the fonts */
	bool rtl;         /* the text's own direction */
	int px;           /* size */
	bool bold;
	bool letter;  /* one letter on a key: upright type that fits one line in every script */
	int lines;    /* at most; 0 any */
	int align;    /* -1 left, 0 centre, 1 right: of the page, whatever the text's direction */
	bool lasting; /* nobody typed any of it: type_forget may keep it for the next patient */
};

struct extent {
	int w, h;
	int baseline; /* of the first line, from the top */
	bool cut;     /* shortened by the limit of lines */
	bool blank;   /* some character has no glyph in any font */
	bool broken;  /* a word stands on two lines */
};

struct type *type_create(void);
void type_destroy(struct type *t);

/* What the text takes when it may be width wide; 0 for as wide as it likes. */
struct extent type_measure(struct type *t, const char *text, const struct setting *s, int width);

/* Forgets all that was set and is not lasting: what was typed is among it. */
void type_forget(struct type *t);

/* Between patients: forgets everything, drawn letters too, of which the libraries would keep more and more. What is
 * set next is slow once. */
void type_renew(struct type *t);

/* Draws it in the current colour with its top left corner there. */
void type_draw(struct type *t, cairo_t *c, const char *text, const struct setting *s, int x, int y, int width);

/* Sets it and has its letters drawn, where nobody sees it: later it will be quick. */
void type_ready(struct type *t, const char *text, const struct setting *s, int width);

/* How many texts had to be shaped so far. */
unsigned long type_shapes(const struct type *t);

#endif

/*
 * keyboard.h - the keyboard on the screen: a touch is all that a patient needs.
 */
#ifndef KIOSK_KEYBOARD_H
#define KIOSK_KEYBOARD_H

#include "kiosk/layout.h"

/*
 * Letters of the page's language, or A to Z, with space, erase and, where there are two, the switch. Fills the column
 * from the bottom. With next, the label of one more key, a
 * place for it is kept at the end of the last row, and returned.
 */
struct box keyboard_letters(struct draft *d, const char *next);

/* 0 to 9, + and erase. */
void keyboard_digits(struct draft *d);

#endif

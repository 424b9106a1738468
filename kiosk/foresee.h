/*
 * foresee.h - while nobody touches anything: what would come of each control on the page, tried on a copy of the model,
 * so that the words of the next page are set before it is wanted. Nothing is stored, sent or shown, and the copy is
 * wiped after each try.
 */
#ifndef KIOSK_FORESEE_H
#define KIOSK_FORESEE_H

#include "kiosk/house.h"
#include "kiosk/model.h"
#include "kiosk/view.h"

struct foresight;

struct foresight *foresight_create(void);
void foresight_destroy(struct foresight *f);

/* The page is another one: its controls are all still to be tried. */
void foresight_begin(struct foresight *f);

/* Whether there are controls left. */
bool foresight_more(const struct foresight *f, const struct scene *s);

/* Tries one. It takes as long as making that page does. */
void foresight_step(
    struct foresight *f, const struct model *m, const struct scene *s, const struct page *p, struct house *h);

#endif

/*
 * kiosk.h - the running kiosk: the model, what it stands on, and the page that shows it.
 */
#ifndef KIOSK_KIOSK_H
#define KIOSK_KIOSK_H

#include <cairo.h>

#include "kiosk/house.h"
#include "kiosk/input.h"
#include "kiosk/model.h"
#include "kiosk/printer.h"
#include "kiosk/speaker.h"
#include "kiosk/ticket.h"
#include "kiosk/view.h"

struct kiosk {
	struct place place;
	struct house house;
	struct model model;
	struct input input;
	struct speaker *speaker;
	struct printer *printer; /* NULL where there is meant to be none */
	struct ticket_paper paper;
	struct page page;
	struct scene *scene; /* what the model looks like now */
	struct scene *drawn; /* what is on the surface */
	int64_t week_at;     /* when what is on this week was looked up, steady */
	cairo_surface_t *surface;
	unsigned long drawings; /* how often it was painted; the window uploads when it has changed */
};

/* The page is w x h pixels. type stays the caller's. */
void kiosk_init(struct kiosk *k, const char *data_dir, const struct config *c, int w, int h, struct type *type);
void kiosk_finish(struct kiosk *k);

/* The page has another size now. */
void kiosk_resize(struct kiosk *k, const struct config *c, int w, int h);

/* Something happened (times are filled in here): the model, the effects and the scene follow. */
void kiosk_event(struct kiosk *k, const struct event *e);

/* A key, by SDL's name of it. */
void kiosk_key(struct kiosk *k, const char *name);

/* Lets timers run. */
void kiosk_tick(struct kiosk *k);

/* ms until kiosk_tick has something to do. */
int kiosk_patience(const struct kiosk *k);

/* Paints if the scene is no longer what was painted. */
void kiosk_paint(struct kiosk *k);

#endif

/*
 * kiosk.h - the running kiosk: the model, what it stands on, and the page that shows it.
 */
#ifndef KIOSK_KIOSK_H
#define KIOSK_KIOSK_H

#include <cairo.h>

#include "kiosk/damage.h"
#include "kiosk/foresee.h"
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
	struct founding *founding; /* of a box that is no practice's yet; else NULL */
	bool over;                 /* the program is to end, and to begin anew */
	struct printer *printer;   /* NULL where there is meant to be none */
	struct ticket_paper paper;
	struct page page;
	struct scene *scene; /* what the model looked like last; kiosk_scene has it as it is now */
	struct scene *drawn; /* what is on the surface */
	struct seen *seen;   /* what the scene was made of */
	bool stale;          /* something has happened since the scene was made */
	bool listening;      /* what is on the page was spoken */
	struct foresight *foresight;
	bool warn_aloud;
	int64_t handled; /* steady, when hands last did something */
	int64_t rested;  /* steady, when the letters of the patients before were let go */
	int64_t week_at; /* when what is on this week was looked up, by the clock */
	cairo_surface_t *surface;
	struct damage unshown; /* what was painted and has not been brought to the screen since */
};

/* The page (paint_page, or the window's) becomes the kiosk's; type stays the caller's. */
void kiosk_init(
    struct kiosk *k, const char *data_dir, const struct config *c, cairo_surface_t *page, struct type *type);
void kiosk_finish(struct kiosk *k);

/* Where there is no practice yet, asks what set-up must know; dir is where kiosk and set-up meet, and stays the
 * caller's. */
void kiosk_found(struct kiosk *k, const char *dir);

/* There is another page now, maybe of another size; the old one's pixels may be gone already. */
void kiosk_turn_to(struct kiosk *k, const struct config *c, cairo_surface_t *page);

/* What the model looks like now. Lasts until something happens. */
const struct scene *kiosk_scene(struct kiosk *k);

/* Something happened (times are filled in here): the model and the effects follow, and the scene once it is wanted. */
void kiosk_event(struct kiosk *k, const struct event *e);

/* A key, by SDL's name of it. */
void kiosk_key(struct kiosk *k, const char *name);

/* Lets timers run. */
void kiosk_tick(struct kiosk *k);

/* After the page was shown, a little at a time: says what is to be said, and gets ready for what may be touched next.
 */
void kiosk_go_on(struct kiosk *k);

/* ms until kiosk_tick or kiosk_go_on has something to do. */
int kiosk_patience(const struct kiosk *k);

/* Paints what of the scene is no longer what was painted. */
void kiosk_paint(struct kiosk *k);

#endif

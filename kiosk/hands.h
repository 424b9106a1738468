/*
 * hands.h - what SDL and the input devices saw of hands, brought to the kiosk: its places turned to the page, its keys
 * by name. What is no key of ours is nobody's: combinations of a plugged-in keyboard do nothing.
 */
#ifndef KIOSK_HANDS_H
#define KIOSK_HANDS_H

#include <SDL.h>

#include "kiosk/devices.h"
#include "kiosk/kiosk.h"
#include "kiosk/turn.h"

struct hands {
	struct turn turn; /* of the screen */
	double scale;     /* pixels of the screen for one of the window's points */
	int64_t listens;  /* steady, since when headphones switch speech on; 0: they do not yet */
	bool held;        /* a finger is on the glass while crosses are to be touched */
	int64_t finger;   /* which */
	struct spot spot; /* where it was put down */
	bool no_mouse;    /* what SDL says of mice is wrong; a pointer is heard of otherwise */
};

/* A finger at a place as the screen says it, parts of the whole, 0 to 1. */
void hands_finger(struct hands *h, struct kiosk *k, bool down, int64_t finger, struct spot said);

/* One event of SDL's. */
void hands_take(struct hands *h, struct kiosk *k, const SDL_Event *s);

/* Whatever the input devices have to tell. */
void hands_devices(struct hands *h, struct kiosk *k, struct devices *d);

#endif

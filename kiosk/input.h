/*
 * input.h - fingers, mouse, keys and keypad, turned into events of the model. Pure: the window and the script both come
 * in here, and only here.
 */
#ifndef KIOSK_INPUT_H
#define KIOSK_INPUT_H

#include "kiosk/model.h"
#include "kiosk/node.h"

#define INPUT_AGAIN 500 /* ms in which a second touch is a trembling hand, not a wish */

/* What keys mean, whichever device they are on. */
enum input_key {
	INPUT_NONE,
	INPUT_FORWARD, /* the next thing */
	INPUT_BACKWARD,
	INPUT_UP, /* the nearest thing in that direction */
	INPUT_DOWN,
	INPUT_LEFT,
	INPUT_RIGHT,
	INPUT_SELECT,
	INPUT_SPACE, /* a space where something is being written, else select */
	INPUT_BACK,
	INPUT_ONWARD, /* the next page or question */
	INPUT_ERASE,
	INPUT_HELP,    /* speech on; again what was said last */
	INPUT_SILENCE, /* speech off */
	INPUT_VOLUME,  /* the next of them */
	INPUT_RATE,
	INPUT_CURTAIN, /* the screen dark, or on again */
	INPUT_STAFF,   /* the staff's corner, for a screen whose touch is off */
};

/* By SDL's own name of the key: "Tab", "Return", "F20". Shift+Tab is "Shift+Tab". */
enum input_key input_key_named(const char *name);

#define INPUT_REMAPS 16

struct input {
	bool down;          /* a finger or the mouse's button is held */
	int64_t finger;     /* which */
	char held[NODE_ID]; /* what it went down on */
	int64_t last;       /* when something was last pressed, steady */
	char last_id[NODE_ID];
	struct {
		char name[24];
		enum input_key key;
	} remaps[INPUT_REMAPS];
	size_t n_remaps;
};

void input_init(struct input *in);

/* What the practice's keypad sends instead: "F17=back F20=select". What cannot be understood is left out; returns how
 * many were. */
int input_remap(struct input *in, const char *list);

/* What a key does on this kiosk. */
enum input_key input_key_of(const struct input *in, const char *name);

/* Whether a key is one that only keypads have. */
bool input_keypad(const char *name);

/* As if the last touch was long ago: for a script that taps like a patient, one thing after another. */
void input_settle(struct input *in);

/* Each returns whether it made an event (*e, times not filled in). A touch acts when it is lifted where it began. */
bool input_down(struct input *in, const struct scene *s, int64_t finger, int x, int y, int64_t steady, struct event *e);
bool input_up(struct input *in, const struct scene *s, int64_t finger, int x, int y, int64_t steady, struct event *e);
bool input_key(struct input *in, const struct scene *s, enum input_key key, struct event *e);

/* Whether there is something to write into. */
bool input_writes(const struct scene *s);

/* Whether a lifted finger was ignored for coming too soon; for the script's answer. */
bool input_too_soon(const struct input *in, const struct node *n, int64_t steady);

void input_wipe(struct input *in);

#endif

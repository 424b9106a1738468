#include "kiosk/hands.h"

#include <math.h>
#include <sodium.h>

#include "base/clock.h"

#define STILL 0.05                /* of the screen: a finger that moves further while it is down points at nothing */
#define SETTLE (3 * CLOCK_SECOND) /* until what is plugged in has been told */
#define MOUSE INT64_MIN           /* a finger that no touchscreen has */
#define POINTER (INT64_MIN + 1)   /* a touch frame that plays the mouse */

static void
point(struct hands *h, struct kiosk *k, bool down, int64_t finger, int x, int y)
{
	struct event e;
	turn_point(&h->turn, &x, &y);
	if (!(down ? input_down : input_up)(&k->input, kiosk_scene(k), finger, x, y, clock_steady(), &e))
		return;
	e.finger = finger != MOUSE;
	kiosk_event(k, &e);
}

/* Of the crosses only the place is asked. It counts when the finger is lifted, in the middle of where it was. */
static void
spot(struct hands *h, struct kiosk *k, bool down, int64_t finger, struct spot said)
{
	if (down && !h->held) {
		h->held = true;
		h->finger = finger;
		h->spot = said;
		return;
	}
	if (down || !h->held || h->finger != finger)
		return;
	h->held = false;
	if (fabs(said.x - h->spot.x) > STILL || fabs(said.y - h->spot.y) > STILL)
		return;
	struct spot middle = {(said.x + h->spot.x) / 2, (said.y + h->spot.y) / 2};
	kiosk_event(k, &(struct event){.kind = EVENT_SPOT, .spot = middle});
}

static int
within(double part, int whole)
{
	int at = (int)(part * whole);
	return at < 0 ? 0 : at >= whole ? whole - 1 : at;
}

/* The last pixel is still on the page. */
void
hands_finger(struct hands *h, struct kiosk *k, bool down, int64_t finger, struct spot said)
{
	if (k->model.screen == SCREEN_ADJUST) {
		spot(h, k, down, finger, said);
		return;
	}
	h->held = false;
	struct spot s = touchmap_apply(model_touch(&k->model), said);
	point(h, k, down, finger, within(s.x, h->turn.w), within(s.y, h->turn.h));
}

static void
take_finger(struct hands *h, struct kiosk *k, const SDL_TouchFingerEvent *f)
{
	SDL_ShowCursor(SDL_DISABLE);
	hands_finger(h, k, f->type == SDL_FINGERDOWN, f->fingerId, (struct spot){f->x, f->y});
}

static void
take_button(struct hands *h, struct kiosk *k, const SDL_MouseButtonEvent *b)
{
	if (b->which == SDL_TOUCH_MOUSEID || b->button != SDL_BUTTON_LEFT || h->no_mouse)
		return;
	point(h, k, b->type == SDL_MOUSEBUTTONDOWN, MOUSE, (int)(b->x * h->scale), (int)(b->y * h->scale));
}

static void
take_key(struct kiosk *k, const SDL_KeyboardEvent *key)
{
	char name[40];
	if (key->keysym.mod & (KMOD_CTRL | KMOD_ALT | KMOD_GUI))
		return;
	const char *shift = (key->keysym.mod & KMOD_SHIFT) && key->keysym.sym == SDLK_TAB ? "Shift+" : "";
	snprintf(name, sizeof name, "%s%s", shift, SDL_GetKeyName(key->keysym.sym));
	enum input_key what = input_key_of(&k->input, name);
	/* A held key walks and erases; it does not press again and again. */
	bool walks = what == INPUT_FORWARD || what == INPUT_BACKWARD || what == INPUT_UP || what == INPUT_DOWN ||
	             what == INPUT_LEFT || what == INPUT_RIGHT || what == INPUT_ERASE;
	if (what != INPUT_NONE && (!key->repeat || walks))
		kiosk_key(k, name);
}

/* AltGr writes letters, and is Alt to SDL; Ctrl and the Windows key write nothing. */
static void
take_text(struct kiosk *k, const char *text)
{
	if (SDL_GetModState() & (KMOD_CTRL | KMOD_LALT | KMOD_GUI))
		return;
	if (strcmp(text, " ") == 0)
		return; /* the key itself came, and was understood by where it was */
	kiosk_event(k, &(struct event){.kind = EVENT_TEXT, .text = text});
}

void
hands_take(struct hands *h, struct kiosk *k, const SDL_Event *s)
{
	switch (s->type) {
	case SDL_FINGERDOWN:
	case SDL_FINGERUP:
		take_finger(h, k, &s->tfinger);
		break;
	case SDL_MOUSEMOTION:
		/* A mouse cannot be used unseen; a finger needs no arrow. */
		if (s->motion.which != SDL_TOUCH_MOUSEID)
			SDL_ShowCursor(SDL_ENABLE);
		break;
	case SDL_MOUSEBUTTONDOWN:
	case SDL_MOUSEBUTTONUP:
		take_button(h, k, &s->button);
		break;
	case SDL_KEYDOWN:
		take_key(k, &s->key);
		break;
	case SDL_TEXTINPUT:
		take_text(k, s->text.text);
		break;
	}
}

/* Headphones plugged in: somebody wants to listen. What is there when the kiosk starts says nothing. */
static void
headphones(struct hands *h, struct kiosk *k, bool in)
{
	struct event e = {.kind = EVENT_PRESS, .action = {.verb = VERB_SET}};
	if (clock_steady() - h->listens < SETTLE)
		return;
	snprintf(e.action.argument, sizeof e.action.argument, "%s", in ? "speech:on" : "speech:off");
	kiosk_event(k, &e);
}

void
hands_devices(struct hands *h, struct kiosk *k, struct devices *d)
{
	const struct device *which;
	h->no_mouse = devices_pointer(d);
	for (;;) {
		enum device_news news = devices_next(d, &which);
		int x, y;
		switch (news) {
		case NEWS_NONE:
			return;
		case NEWS_HEADPHONES:
		case NEWS_NO_HEADPHONES:
			headphones(h, k, news == NEWS_HEADPHONES);
			break;
		case NEWS_DOWN:
		case NEWS_UP:
			device_place(which, h->turn.w, h->turn.h, &x, &y);
			hands_finger(h, k, news == NEWS_DOWN, POINTER,
			    (struct spot){(x + 0.5) / h->turn.w, (y + 0.5) / h->turn.h});
			break;
		}
	}
}

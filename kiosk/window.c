#include "kiosk/window.h"

#include <SDL.h>
#include <sodium.h>

#include "base/clock.h"
#include "base/log.h"
#include "base/memory.h"

#define SETTLE (3 * CLOCK_SECOND) /* until what is plugged in has been told */
#define MOUSE INT64_MIN           /* a finger that no touchscreen has */

struct window {
	SDL_Window *window;
	SDL_Renderer *renderer;
	SDL_Texture *texture;
	int w, h;
	int64_t opened;      /* steady; 0: it does not yet listen for headphones */
	unsigned long shown; /* the drawing that is on the screen */
};

static enum status
refuse(struct fault *f, const char *what)
{
	return fault_set(f, STATUS_SYSTEM, "%s: %s", what, SDL_GetError());
}

static void
set_hints(void)
{
	/* Without a GPU a GL driver costs 100 MB and gains nothing; SDL_RENDER_DRIVER in the environment overrules. */
	SDL_SetHint(SDL_HINT_FRAMEBUFFER_ACCELERATION, "0");
	SDL_SetHint(SDL_HINT_RENDER_DRIVER, "software");
	/* A finger is a finger, not a mouse as well. */
	SDL_SetHint(SDL_HINT_TOUCH_MOUSE_EVENTS, "0");
	SDL_SetHint(SDL_HINT_MOUSE_TOUCH_EVENTS, "0");
	SDL_SetHint(SDL_HINT_VIDEO_ALLOW_SCREENSAVER, "0");
	/* Alt+F4 of a plugged-in keyboard closes nothing; a signal still ends the program. */
	SDL_SetHint(SDL_HINT_QUIT_ON_LAST_WINDOW_CLOSE, "0");
}

static bool
make_texture(struct window *w)
{
	if (w->texture)
		SDL_DestroyTexture(w->texture);
	SDL_GetRendererOutputSize(w->renderer, &w->w, &w->h);
	w->texture = SDL_CreateTexture(w->renderer, SDL_PIXELFORMAT_RGB888, SDL_TEXTUREACCESS_STREAMING, w->w, w->h);
	w->shown = 0;
	return w->texture != NULL;
}

struct window *
window_create(int width, int height, bool windowed, struct fault *f)
{
	set_hints();
	if (SDL_InitSubSystem(SDL_INIT_VIDEO) != 0) {
		refuse(f, "no display");
		return NULL;
	}
	struct window *w = memory_new(1, sizeof *w);
	bool whole = !windowed && width == 0;
	w->window = SDL_CreateWindow("Fingerpost", SDL_WINDOWPOS_CENTERED, SDL_WINDOWPOS_CENTERED, width ? width : 1080,
	    height ? height : 1920,
	    whole      ? SDL_WINDOW_FULLSCREEN_DESKTOP
	    : windowed ? SDL_WINDOW_RESIZABLE
	               : 0);
	w->renderer = w->window ? SDL_CreateRenderer(w->window, -1, 0) : NULL;
	if (!w->renderer || !make_texture(w)) {
		refuse(f, "no window");
		window_destroy(w);
		return NULL;
	}
	if (!windowed)
		SDL_ShowCursor(SDL_DISABLE);
	SDL_StartTextInput();
	return w;
}

void
window_destroy(struct window *w)
{
	if (!w)
		return;
	if (w->texture)
		SDL_DestroyTexture(w->texture);
	if (w->renderer)
		SDL_DestroyRenderer(w->renderer);
	if (w->window)
		SDL_DestroyWindow(w->window);
	SDL_QuitSubSystem(SDL_INIT_VIDEO);
	free(w);
}

void
window_size(const struct window *w, int *width, int *height)
{
	*width = w->w;
	*height = w->h;
}

void
window_listen(struct window *w)
{
	if (w->opened)
		return;
	w->opened = clock_steady();
	if (SDL_InitSubSystem(SDL_INIT_AUDIO) != 0)
		log_warning("no sound: %s", SDL_GetError());
}

void
window_show(struct window *w, struct kiosk *k)
{
	kiosk_paint(k);
	if (w->shown == k->drawings)
		return;
	w->shown = k->drawings;
	SDL_UpdateTexture(
	    w->texture, NULL, cairo_image_surface_get_data(k->surface), cairo_image_surface_get_stride(k->surface));
	SDL_RenderCopy(w->renderer, w->texture, NULL, NULL);
	SDL_RenderPresent(w->renderer);
}

static void
key_name(const SDL_Keysym *key, char *out, size_t size)
{
	const char *shift = (key->mod & KMOD_SHIFT) && key->sym == SDLK_TAB ? "Shift+" : "";
	snprintf(out, size, "%s%s", shift, SDL_GetKeyName(key->sym));
}

/* Headphones plugged in: somebody wants to listen. What is there when the kiosk starts says nothing. */
static bool
headphones(const struct window *w, const SDL_Event *s, struct event *e)
{
	if (s->adevice.iscapture || clock_steady() - w->opened < SETTLE)
		return false;
	*e = (struct event){.kind = EVENT_PRESS, .action = {.verb = VERB_SET}};
	snprintf(e->action.argument, sizeof e->action.argument, "%s",
	    s->type == SDL_AUDIODEVICEADDED ? "speech:on" : "speech:off");
	return true;
}

/* What SDL saw, as what input.h makes of it. */
static bool
translate(const struct window *w, struct kiosk *k, const SDL_Event *s, struct event *e)
{
	int64_t now = clock_steady();
	char name[40];
	int x, y;
	switch (s->type) {
	case SDL_FINGERDOWN:
	case SDL_FINGERUP:
		x = (int)(s->tfinger.x * (float)w->w);
		y = (int)(s->tfinger.y * (float)w->h);
		return (s->type == SDL_FINGERDOWN ? input_down : input_up)(
		    &k->input, k->scene, s->tfinger.fingerId, x, y, now, e);
	case SDL_MOUSEBUTTONDOWN:
	case SDL_MOUSEBUTTONUP:
		if (s->button.which == SDL_TOUCH_MOUSEID || s->button.button != SDL_BUTTON_LEFT)
			return false;
		return (s->type == SDL_MOUSEBUTTONDOWN ? input_down : input_up)(
		    &k->input, k->scene, MOUSE, s->button.x, s->button.y, now, e);
	case SDL_KEYDOWN:
		if (s->key.keysym.mod & (KMOD_CTRL | KMOD_ALT | KMOD_GUI))
			return false;
		key_name(&s->key.keysym, name, sizeof name);
		enum input_key key = input_key_of(&k->input, name);
		/* A held key walks and erases; it does not press again and again. */
		bool walks = key == INPUT_FORWARD || key == INPUT_BACKWARD || key == INPUT_UP || key == INPUT_DOWN ||
		             key == INPUT_LEFT || key == INPUT_RIGHT || key == INPUT_ERASE;
		if (key != INPUT_NONE && (!s->key.repeat || walks))
			kiosk_key(k, name);
		return false;
	case SDL_AUDIODEVICEADDED:
	case SDL_AUDIODEVICEREMOVED:
		return headphones(w, s, e);
	case SDL_TEXTINPUT:
		if (strcmp(s->text.text, " ") == 0)
			return false; /* the key itself came, and was understood by where it was */
		*e = (struct event){.kind = EVENT_TEXT, .text = s->text.text};
		return true;
	}
	return false;
}

static void
wipe_event(SDL_Event *s)
{
	sodium_memzero(s, sizeof *s);
}

bool
window_wait(struct window *w, struct kiosk *k, const struct config *c, int ms)
{
	SDL_Event s;
	if (!SDL_WaitEventTimeout(&s, ms))
		return true;
	do {
		struct event e;
		if (s.type == SDL_QUIT)
			return false;
		if (s.type == SDL_WINDOWEVENT && s.window.event == SDL_WINDOWEVENT_SIZE_CHANGED && make_texture(w))
			kiosk_resize(k, c, w->w, w->h);
		else if (s.type == SDL_WINDOWEVENT && s.window.event == SDL_WINDOWEVENT_EXPOSED)
			w->shown = 0;
		else if (translate(w, k, &s, &e))
			kiosk_event(k, &e);
		wipe_event(&s);
	} while (SDL_PollEvent(&s));
	return true;
}

#include "kiosk/window.h"

#include <sodium.h>

#include "base/clock.h"
#include "base/memory.h"
#include "kiosk/bare.h"
#include "kiosk/hands.h"
#include "kiosk/paint.h"
#include "kiosk/wake.h"

struct window {
	SDL_Window *window;
	SDL_Surface *screen; /* SDL's, until the window changes its size; or of the bare screen */
	struct bare *bare;   /* there is no window system: SDL has the hands, and this the picture */
	struct hands hands;
	struct wake *wake;
	bool direct; /* the page is the screen's own memory */
	bool stale;  /* the screen lacks the page: it was covered, or is new */
};

static enum status
refuse(struct fault *f, const char *what)
{
	return fault_set(f, STATUS_SYSTEM, "%s: %s", what, SDL_GetError());
}

static bool
driver_is(const char *name)
{
	const char *driver = SDL_GetCurrentVideoDriver();
	return driver && strcmp(driver, name) == 0;
}

static void
set_hints(void)
{
	/* A finger is a finger, not a mouse as well. */
	SDL_SetHint(SDL_HINT_TOUCH_MOUSE_EVENTS, "0");
	SDL_SetHint(SDL_HINT_MOUSE_TOUCH_EVENTS, "0");
	SDL_SetHint(SDL_HINT_VIDEO_ALLOW_SCREENSAVER, "0");
	/* Alt+F4 of a plugged-in keyboard closes nothing; a signal still ends the program. */
	SDL_SetHint(SDL_HINT_QUIT_ON_LAST_WINDOW_CLOSE, "0");
	SDL_SetHint(SDL_HINT_GRAB_KEYBOARD, "1");
	/* Under X its library reads half a megabyte of rules for accents typed one after another, at every start. */
	setenv("XCOMPOSEFILE", "/dev/null", 0);
}

/*
 * SDL's own way to a bare screen (KMSDRM) is OpenGL ES; its own OpenGL showed only one colour there. Everywhere else a
 * GL driver costs 100 MB and gains nothing. SDL_FRAMEBUFFER_ACCELERATION in the environment overrules.
 */
static void
choose_renderer(void)
{
	const char *wish = SDL_getenv("SDL_RENDER_DRIVER");
	SDL_SetHint(SDL_HINT_FRAMEBUFFER_ACCELERATION, !driver_is("KMSDRM") ? "0" : wish ? wish : "opengles2");
}

static bool
plain(const SDL_Surface *s)
{
	return s->format->format == SDL_PIXELFORMAT_RGB888 || s->format->format == SDL_PIXELFORMAT_ARGB8888;
}

/* With SDL_VIDEODRIVER=evdev SDL reads hands and shows nothing: the screen is ours. */
static bool
take_bare_screen(struct window *w, struct fault *f)
{
	w->bare = bare_create("/dev/dri", f);
	if (!w->bare)
		return false;
	w->screen = SDL_CreateRGBSurfaceWithFormatFrom(bare_pixels(w->bare), bare_width(w->bare), bare_height(w->bare),
	    32, bare_stride(w->bare) * 4, SDL_PIXELFORMAT_RGB888);
	if (!w->screen)
		return refuse(f, "no picture") == STATUS_OK;
	w->hands.turn.w = w->screen->w;
	w->hands.turn.h = w->screen->h;
	w->hands.scale = 1;
	w->stale = true;
	return true;
}

/* The screen's memory, new or of another size. */
static bool
take_screen(struct window *w)
{
	w->screen = SDL_GetWindowSurface(w->window);
	if (!w->screen)
		return false;
	if (!plain(w->screen) && w->hands.turn.degrees != 0)
		return SDL_SetError("this screen cannot be turned: its pixels have not 32 bits") == 0;
	int points_w, points_h;
	SDL_GetWindowSize(w->window, &points_w, &points_h);
	w->hands.turn.w = w->screen->w;
	w->hands.turn.h = w->screen->h;
	w->hands.scale = points_w > 0 ? (double)w->screen->w / points_w : 1;
	w->direct = plain(w->screen) && w->hands.turn.degrees == 0;
	w->stale = true;
	return true;
}

static SDL_Window *
open_window(int width, int height, bool windowed)
{
	Uint32 flags = windowed ? SDL_WINDOW_RESIZABLE : width == 0 ? SDL_WINDOW_FULLSCREEN_DESKTOP : 0;
	if (!windowed)
		flags |= SDL_WINDOW_KEYBOARD_GRABBED; /* the window system's own combinations come to us, too */
	return SDL_CreateWindow("Fingerpost", SDL_WINDOWPOS_CENTERED, SDL_WINDOWPOS_CENTERED, width ? width : 1080,
	    height ? height : 1920, flags);
}

struct window *
window_create(int width, int height, int degrees, bool windowed, struct fault *f)
{
	set_hints();
	if (SDL_InitSubSystem(SDL_INIT_VIDEO) != 0) {
		refuse(f, "no display");
		return NULL;
	}
	choose_renderer();
	struct window *w = memory_new(1, sizeof *w);
	w->hands.turn = (struct turn){degrees, width, height};
	/* Of the page to the screen: back and forth is the same. */
	turn_page(&w->hands.turn, &width, &height);
	w->window = open_window(width, height, windowed);
	bool taken = w->window && (driver_is("evdev") ? take_bare_screen(w, f) : take_screen(w));
	if (!taken) {
		if (!w->window || !driver_is("evdev"))
			refuse(f, "no window");
		window_destroy(w);
		return NULL;
	}
	w->wake = wake_create(w->window);
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
	wake_destroy(w->wake);
	if (w->bare)
		SDL_FreeSurface(w->screen);
	bare_destroy(w->bare);
	if (w->window)
		SDL_DestroyWindow(w->window);
	SDL_QuitSubSystem(SDL_INIT_VIDEO);
	free(w);
}

cairo_surface_t *
window_page(struct window *w)
{
	int width, height;
	if (w->direct)
		return cairo_image_surface_create_for_data(
		    w->screen->pixels, CAIRO_FORMAT_RGB24, w->screen->w, w->screen->h, w->screen->pitch);
	turn_page(&w->hands.turn, &width, &height);
	return paint_page(width, height);
}

struct hands *
window_hands(struct window *w)
{
	return &w->hands;
}

void
window_listen(struct window *w)
{
	if (w->hands.listens)
		return;
	w->hands.listens = clock_steady();
	wake_listen(w->wake);
}

/* Another kind of pixels: SDL knows how. */
static void
convert(struct window *w, cairo_surface_t *page, const struct box *b)
{
	SDL_Rect r = {b->x, b->y, b->w, b->h}, to = r;
	SDL_Surface *from =
	    SDL_CreateRGBSurfaceWithFormatFrom(cairo_image_surface_get_data(page), cairo_image_surface_get_width(page),
	        cairo_image_surface_get_height(page), 32, cairo_image_surface_get_stride(page), SDL_PIXELFORMAT_RGB888);
	if (from)
		SDL_BlitSurface(from, &r, w->screen, &to);
	SDL_FreeSurface(from);
}

static void
bring(struct window *w, cairo_surface_t *page, const struct box *b)
{
	if (w->direct)
		return;
	if (!plain(w->screen)) {
		convert(w, page, b);
		return;
	}
	turn_copy(&w->hands.turn, b, (const uint32_t *)(const void *)cairo_image_surface_get_data(page),
	    cairo_image_surface_get_stride(page) / 4, w->screen->pixels, w->screen->pitch / 4);
}

/* What was brought to these boxes of the screen is seen. */
static bool
put(struct window *w, const struct box *boxes, size_t n)
{
	SDL_Rect rects[DAMAGE_MOST];
	if (w->bare)
		return bare_show(w->bare, boxes, n);
	for (size_t i = 0; i < n; i++)
		rects[i] = (SDL_Rect){boxes[i].x, boxes[i].y, boxes[i].w, boxes[i].h};
	return SDL_UpdateWindowSurfaceRects(w->window, rects, (int)n) == 0;
}

void
window_show(struct window *w, struct kiosk *k)
{
	kiosk_paint(k);
	if (w->stale)
		k->unshown = (struct damage){1, {{0, 0, k->page.w, k->page.h}}};
	struct box boxes[DAMAGE_MOST];
	for (size_t i = 0; i < k->unshown.n; i++) {
		bring(w, k->surface, &k->unshown.boxes[i]);
		boxes[i] = turn_box(&w->hands.turn, &k->unshown.boxes[i]);
	}
	if (k->unshown.n > 0 && !put(w, boxes, k->unshown.n))
		return; /* its size is changing: the event of that comes next */
	k->unshown.n = 0;
	w->stale = false;
}

/* The window's own affairs; false if it is none of them. */
static bool
look_after(struct window *w, struct kiosk *k, const struct config *c, const SDL_Event *s)
{
	if (s->type != SDL_WINDOWEVENT)
		return false;
	if (w->bare)
		return true; /* of a window that nobody sees */
	if (s->window.event == SDL_WINDOWEVENT_SIZE_CHANGED && take_screen(w))
		kiosk_turn_to(k, c, window_page(w));
	else if (s->window.event == SDL_WINDOWEVENT_EXPOSED)
		w->stale = true;
	return true;
}

void
window_sleep(struct window *w, int ms, int fd)
{
	wake_sleep(w->wake, ms, fd);
}

bool
window_hear(struct window *w, struct kiosk *k, const struct config *c)
{
	SDL_Event s;
	bool on = true;
	hands_devices(&w->hands, k, wake_devices(w->wake));
	while (on && SDL_PollEvent(&s)) {
		on = s.type != SDL_QUIT;
		if (on && !look_after(w, k, c, &s))
			hands_take(&w->hands, k, &s);
		sodium_memzero(&s, sizeof s);
	}
	return on;
}

bool
window_wait(struct window *w, struct kiosk *k, const struct config *c, int ms, int fd)
{
	window_sleep(w, ms, fd);
	return window_hear(w, k, c);
}

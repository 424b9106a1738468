#include "kiosk/wake.h"

#include <SDL_syswm.h>
#include <string.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/memory.h"

#define DEVICES_FOLDER "/dev/input"
#define SOUNDS_FOLDER "/dev/snd"
#define SOON 250                   /* ms: how often SDL looks while a device is being plugged in */
#define SETTLED (3 * CLOCK_SECOND) /* and for how long */

enum slot { SLOT_BELL, SLOT_DISPLAY, SLOT_SCRIPT, SLOT_DEVICES, SLOTS = SLOT_DEVICES + 40 };

/* How a video driver is waited for. */
enum waiting {
	WAIT_DISPLAY, /* hands come through the window system's connection */
	WAIT_DEVICES, /* SDL reads the input devices itself, or there are none */
	WAIT_SDL,     /* it knows best */
};

struct wake {
	enum waiting waiting;
	int display, bell;
	struct devices *devices;
	int64_t plugged; /* steady, when a device last came */
};

static int
display_of(SDL_Window *window)
{
	SDL_SysWMinfo info;
	SDL_VERSION(&info.version);
#ifdef SDL_VIDEO_DRIVER_X11
	if (SDL_GetWindowWMInfo(window, &info) && info.subsystem == SDL_SYSWM_X11)
		return ConnectionNumber(info.info.x11.display);
#endif
	return -1;
}

/* No window system stands between SDL and the input devices. */
static bool
bare(const char *driver)
{
	return strcmp(driver, "KMSDRM") == 0 || strcmp(driver, "evdev") == 0;
}

/* Other threads of SDL's put events into its queue, too: sound. */
static int
ring(void *context, SDL_Event *event)
{
	const struct wake *w = context;
	uint64_t one = 1;
	(void)event;
	ssize_t n = write(w->bell, &one, sizeof one);
	(void)n; /* full is loud enough */
	return 0;
}

struct wake *
wake_create(SDL_Window *window)
{
	const char *driver = SDL_GetCurrentVideoDriver();
	struct wake *w = memory_new(1, sizeof *w);
	*w = (struct wake){.waiting = WAIT_SDL, .display = display_of(window), .plugged = INT64_MIN / 2};
	w->bell = eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC);
	if (w->display >= 0)
		w->waiting = WAIT_DISPLAY;
	else if (bare(driver) || strcmp(driver, "offscreen") == 0 || strcmp(driver, "dummy") == 0)
		w->waiting = WAIT_DEVICES;
	SDL_AddEventWatch(ring, w);
	return w;
}

void
wake_destroy(struct wake *w)
{
	if (!w)
		return;
	SDL_DelEventWatch(ring, w);
	devices_destroy(w->devices);
	close(w->bell);
	free(w);
}

void
wake_listen(struct wake *w)
{
	bool all = w->waiting == WAIT_DEVICES && bare(SDL_GetCurrentVideoDriver());
	if (!w->devices)
		w->devices = devices_create(DEVICES_FOLDER, SOUNDS_FOLDER, all);
}

struct devices *
wake_devices(struct wake *w)
{
	return w->devices;
}

/* SDL marks in its queue how far it has looked: that is no event. */
static bool
waiting_events(void)
{
	return SDL_HasEvents(SDL_FIRSTEVENT, SDL_POLLSENTINEL - 1) || SDL_HasEvents(SDL_USEREVENT, SDL_LASTEVENT);
}

void
wake_sleep(struct wake *w, int ms, int fd)
{
	struct pollfd slots[SLOTS];
	uint64_t rung;
	if (w->waiting == WAIT_SDL) {
		SDL_WaitEventTimeout(NULL, fd >= 0 && ms > SOON ? SOON : ms);
		return;
	}
	if (clock_steady() - w->plugged < SETTLED && ms > SOON)
		ms = SOON;
	slots[SLOT_BELL] = (struct pollfd){.fd = w->bell, .events = POLLIN};
	slots[SLOT_DISPLAY] = (struct pollfd){.fd = w->display, .events = POLLIN};
	slots[SLOT_SCRIPT] = (struct pollfd){.fd = fd, .events = POLLIN};
	size_t n = devices_poll(w->devices, slots + SLOT_DEVICES, SLOTS - SLOT_DEVICES);
	SDL_PumpEvents();
	/* First the bell, then the look: whatever rings after this wakes us. */
	while (read(w->bell, &rung, sizeof rung) > 0)
		continue;
	if (waiting_events() || poll(slots, SLOT_DEVICES + n, ms) <= 0)
		return;
	if (n > 0 && slots[SLOT_DEVICES].revents)
		w->plugged = clock_steady();
}

/*
 * fingerpost-kiosk: the touchscreen in the waiting room.
 *
 * model.h says what can happen and what then is; view.h what it looks like; input.h how hands are understood; house.h
 * what it asks of the directory and the queue; window.h and script.h are the two ways to have hands.
 */
#include <errno.h>
#include <fcntl.h>
#include <sodium.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/log.h"
#include "base/notify.h"
#include "base/options.h"
#include "base/process.h"
#include "content/language.h"
#include "kiosk/kiosk.h"
#include "kiosk/paint.h"
#include "kiosk/script.h"
#include "kiosk/window.h"

struct wishes {
	const char *data, *config, *size, *script, *windowed, *setup;
	int w, h; /* 0: the screen's own */
};

static struct wishes
read_wishes(int argc, char **argv)
{
	struct wishes w = {0};
	const struct option_rule rules[] = {
	    {"data", "DIR", "where directory.db and queue.db are (default " CONFIG_DATA ")", &w.data, 1},
	    {"config", "FILE", "the practice's settings (default DIR/fingerpost.ini)", &w.config, 1},
	    {"size", "WxH", "size of the page in pixels (default: the screen's, or 1080x1920 without one)", &w.size, 1},
	    {"script", "FILE", "obey commands from a file, or - for standard input", &w.script, 1},
	    {"setup", "DIR", "where there is no practice yet: ask, and leave the answers in DIR", &w.setup, 1},
	    {"windowed", NULL, "a window, not the whole screen", &w.windowed, 1},
	};
	const struct options o = {"fingerpost-kiosk", "[--data DIR] [--size WxH] [--script FILE|-]",
	    "The touchscreen: find local activities, ask for a call back.", rules, sizeof rules / sizeof *rules};
	int words, n = 0;
	options_read(&o, argc, argv, &words);
	if (!w.data)
		w.data = CONFIG_DATA;
	if (words > 0)
		options_wrong(&o, "%s: not understood", argv[0]);
	if (w.size && (sscanf(w.size, "%dx%d%n", &w.w, &w.h, &n) != 2 || w.size[n] || w.w < 640 || w.h < 480 ||
	                  w.w > 16384 || w.h > 16384))
		options_wrong(&o, "--size %s: not WIDTHxHEIGHT of at least 640x480", w.size);
	return w;
}

/* With a script, a window is there only where one is asked for. */
static bool
wants_window(const struct wishes *w)
{
	return !w->script || w->windowed || getenv("SDL_VIDEODRIVER");
}

static int
open_script(const char *name, struct fault *f)
{
	if (strcmp(name, "-") == 0)
		return STDIN_FILENO;
	int fd = open(name, O_RDONLY | O_CLOEXEC);
	if (fd < 0)
		fault_errno(f, "--script %s", name);
	return fd;
}

/* How long to wait for hands: until a timer of the kiosk's, or until the next sign of life. */
static int
patience(const struct kiosk *k, const struct notify *n)
{
	int own = kiosk_patience(k);
	int64_t sign = notify_due(n) == INT64_MAX ? INT64_MAX : notify_due(n) - clock_steady();
	return sign >= own ? own : sign < 0 ? 0 : (int)sign;
}

/* Waiting is no work. */
static bool
hear(struct kiosk *k, struct window *w, const struct config *c, struct notify *n)
{
	window_sleep(w, patience(k, n), -1);
	notify_busy(n, clock_steady());
	return window_hear(w, k, c);
}

static void
serve(struct kiosk *k, struct window *w, const struct config *c, struct notify *n)
{
	bool ready = false;
	notify_busy(n, clock_steady());
	do {
		/* What hands did is seen before anything else is looked after. */
		window_show(w, k);
		notify_alive(n, clock_steady());
		kiosk_tick(k);
		window_show(w, k);
		window_listen(w);
		if (!ready)
			notify_ready(n);
		ready = true;
		notify_alive(n, clock_steady());
		kiosk_go_on(k);
		notify_alive(n, clock_steady());
	} while (!k->over && hear(k, w, c, n));
}

/* Letters of 7.33 mm and buttons of 20 mm need a screen of 24 inches, or 21.5 upright, for all that some pages say. */
static void
tell_size(const struct config *c, const struct page *p)
{
	int w = c->screen_width_mm, h = c->screen_height_mm, longer = w > h ? w : h, shorter = w > h ? h : w;
	bool upright = p->h > p->w;
	int needs_longer = upright ? 476 : 527, needs_shorter = upright ? 268 : 296;
	if (longer < needs_longer || shorter < needs_shorter)
		log_warning("a screen of %d x %d mm is small: what does not fit in letters of 7.33 mm and buttons of "
		            "20 mm is set smaller. All of it fits from %d x %d mm on",
		    w, h, upright ? needs_shorter : needs_longer, upright ? needs_longer : needs_shorter);
}

static int
run(const struct wishes *wish, const struct config *c, struct notify *notify, struct fault *f)
{
	struct window *window = NULL;
	struct kiosk kiosk;
	int w = wish->w ? wish->w : 1080, h = wish->h ? wish->h : 1920, failed = 0, fd = -1;
	if (wish->script && (fd = open_script(wish->script, f)) < 0)
		return -1;
	if (wants_window(wish)) {
		window = window_create(wish->w, wish->h, c->rotation, wish->windowed != NULL, f);
		if (!window)
			return -1;
	}
	struct type *type = type_create();
	kiosk_init(&kiosk, wish->data, c, window ? window_page(window) : paint_page(w, h), type);
	tell_size(c, &kiosk.page);
	if (wish->setup)
		kiosk_found(&kiosk, wish->setup);
	log_info("ready, %dx%d", kiosk.page.w, kiosk.page.h);
	if (wish->script)
		failed = script_run(&kiosk, window, c, fd, stdout);
	else
		serve(&kiosk, window, c, notify);
	kiosk_finish(&kiosk);
	type_destroy(type);
	window_destroy(window);
	if (fd > STDIN_FILENO)
		close(fd);
	return failed;
}

int
main(int argc, char **argv)
{
	struct config config = {0};
	struct notify notify;
	struct fault f;
	clock_init();
	log_open("fingerpost-kiosk");
	process_keep_private();
	struct wishes wish = read_wishes(argc, argv);
	if (sodium_init() < 0) {
		log_error("libsodium did not start");
		return 1;
	}
	language_init();
	notify_init(&notify);
	if (config_init(&config, wish.data, wish.config, &f) != STATUS_OK) {
		log_error("%s", f.text);
		return 1;
	}
	int failed = run(&wish, &config, &notify, &f);
	notify_finish(&notify);
	if (failed < 0)
		log_error("%s", f.text);
	config_finish(&config);
	return failed == 0 ? 0 : 1;
}

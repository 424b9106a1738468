#include "kiosk/script.h"

#include <errno.h>
#include <poll.h>
#include <sodium.h>
#include <stdarg.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/memory.h"
#include "base/text.h"
#include "kiosk/hands.h"
#include "kiosk/paint.h"

#define LINE_MOST 65536

struct script {
	struct kiosk *k;
	struct window *w;
	struct hands hands; /* where there is no window */
	const struct config *c;
	int fd;
	FILE *out;
	int failed;
	bool quit;
	char line[LINE_MOST];
	size_t used; /* bytes read, of which the first line may be whole */
	bool ended;
};

static void
ok(struct script *s)
{
	fputs("ok\n", s->out);
}

static void __attribute__((format(printf, 2, 3))) fail(struct script *s, const char *format, ...)
{
	va_list args;
	va_start(args, format);
	fputs("error: ", s->out);
	vfprintf(s->out, format, args);
	fputc('\n', s->out);
	va_end(args);
	s->failed++;
}

/* Down and up at one place, as a finger does it. */
static void
touch(struct script *s, int x, int y)
{
	struct kiosk *k = s->k;
	struct event e;
	if (input_down(&k->input, kiosk_scene(k), 1, x, y, clock_steady(), &e))
		kiosk_event(k, &e);
	if (input_up(&k->input, kiosk_scene(k), 1, x, y, clock_steady(), &e))
		kiosk_event(k, &e);
}

static void
do_tap(struct script *s, const char *name)
{
	const struct node *n = scene_find(kiosk_scene(s->k), name);
	if (!n) {
		fail(s, "nothing here is called %.80s", name);
		return;
	}
	int x = n->box.x + n->box.w / 2, y = n->box.y + n->box.h / 2;
	const struct node *hit = scene_at(kiosk_scene(s->k), x, y);
	if (n->action.verb == VERB_NONE || hit != n) {
		fail(s, "%.80s cannot be pressed", name);
		return;
	}
	input_settle(&s->k->input);
	touch(s, x, y);
	ok(s);
}

static void
do_touch(struct script *s, const char *text)
{
	int x, y, n = 0;
	if (sscanf(text, "%d %d%n", &x, &y, &n) != 2 || text[n]) {
		fail(s, "touch needs X and Y");
		return;
	}
	const struct node *hit = scene_at(kiosk_scene(s->k), x, y);
	bool soon = hit && input_too_soon(&s->k->input, hit, clock_steady());
	touch(s, x, y);
	if (soon)
		fail(s, "ignored: within half a second of the last touch");
	else
		ok(s);
}

/* A finger where the screen says it is, from 0 to 1, before it is turned. */
static void
do_finger(struct script *s, const char *text)
{
	struct spot at;
	int n = 0;
	if (sscanf(text, "%lf %lf%n", &at.x, &at.y, &n) != 2 || text[n]) {
		fail(s, "finger needs X and Y");
		return;
	}
	struct hands *h = s->w ? window_hands(s->w) : &s->hands;
	hands_finger(h, s->k, true, 1, at);
	hands_finger(h, s->k, false, 1, at);
	ok(s);
}

static void
do_key(struct script *s, const char *name)
{
	if (input_key_of(&s->k->input, name) != INPUT_NONE) {
		kiosk_key(s->k, name);
	} else if (text_length(name) == 1) {
		kiosk_event(s->k, &(struct event){.kind = EVENT_TEXT, .text = name});
	} else {
		fail(s, "no key is called %.40s", name);
		return;
	}
	ok(s);
}

/* speech on [FILE.wav] | speech off | speech said */
static void
do_speech(struct script *s, const char *what)
{
	struct fault f;
	struct event e = {.kind = EVENT_PRESS, .action = {.verb = VERB_SET}};
	if (strcmp(what, "said") == 0) {
		char *json = speaker_said(s->k->speaker);
		fprintf(s->out, "%s\n", json ? json : "error: what was said cannot be written");
		memory_wipe_string(json);
		return;
	}
	bool on = strcmp(what, "on") == 0 || strncmp(what, "on ", 3) == 0;
	if (!on && strcmp(what, "off") != 0) {
		fail(s, "speech is on, on FILE.wav, off or said");
		return;
	}
	if (on && speaker_record(s->k->speaker, what[2] ? what + 3 : NULL, &f) != STATUS_OK) {
		fail(s, "%s", f.text);
		return;
	}
	snprintf(e.action.argument, sizeof e.action.argument, "speech:%s", on ? "on" : "off");
	kiosk_event(s->k, &e);
	ok(s);
}

static void
do_type(struct script *s, const char *text)
{
	if (!input_writes(kiosk_scene(s->k))) {
		fail(s, "there is nothing to write into on this screen");
		return;
	}
	kiosk_event(s->k, &(struct event){.kind = EVENT_TEXT, .text = text});
	ok(s);
}

/* Lets ms of real time pass, timers running and the window alive. */
static bool
pass(struct script *s, int ms)
{
	if (!s->w) {
		kiosk_go_on(s->k);
		ms = ms < kiosk_patience(s->k) ? ms : kiosk_patience(s->k);
		poll(NULL, 0, ms);
		return true;
	}
	window_show(s->w, s->k);
	kiosk_go_on(s->k);
	return window_wait(s->w, s->k, s->c, ms, -1);
}

static void
do_wait(struct script *s, const char *text)
{
	char *end;
	long ms = strtol(text, &end, 10);
	if (end == text || *end || ms < 0 || ms > 24 * 3600 * 1000L) {
		fail(s, "wait needs milliseconds");
		return;
	}
	int64_t until = clock_steady() + ms;
	if (s->w)
		window_show(s->w, s->k);
	for (int64_t left = ms; left > 0; left = until - clock_steady()) {
		int patience = kiosk_patience(s->k);
		if (!pass(s, patience < left ? patience : (int)left))
			s->quit = true;
		kiosk_tick(s->k);
	}
	ok(s);
}

static void
do_shot(struct script *s, const char *file)
{
	struct fault f;
	if (!*file) {
		fail(s, "shot needs a file");
		return;
	}
	kiosk_paint(s->k);
	if (paint_shot(s->k->surface, file, &f) == STATUS_OK)
		ok(s);
	else
		fail(s, "%s", f.text);
}

static void
do_scene(struct script *s, const char *nothing)
{
	(void)nothing;
	char *json = scene_json(kiosk_scene(s->k));
	fprintf(s->out, "%s\n", json ? json : "error: the scene cannot be written");
	memory_wipe_string(json);
}

static void
do_quit(struct script *s, const char *nothing)
{
	(void)nothing;
	s->quit = true;
	ok(s);
}

static void
obey(struct script *s, char *line)
{
	static const struct {
		const char *name;
		void (*act)(struct script *, const char *);
	} commands[] = {{"tap", do_tap}, {"touch", do_touch}, {"finger", do_finger}, {"key", do_key}, {"type", do_type},
	    {"wait", do_wait}, {"speech", do_speech}, {"shot", do_shot}, {"scene", do_scene}, {"quit", do_quit}};
	size_t n = strcspn(line, " \t");
	const char *rest = line[n] ? line + n + 1 : line + n;
	if (n == 0 || *line == '#')
		return;
	for (size_t i = 0; i < sizeof commands / sizeof *commands; i++)
		if (strlen(commands[i].name) == n && strncmp(line, commands[i].name, n) == 0) {
			kiosk_tick(s->k);
			commands[i].act(s, rest);
			fflush(s->out);
			return;
		}
	fail(s, "no command is called %.*s", n < 40 ? (int)n : 40, line);
	fflush(s->out);
}

/* The first whole line, obeyed and wiped: it may hold a name. False if there is none yet. */
static bool
next_line(struct script *s)
{
	char *end = memchr(s->line, '\n', s->used);
	if (!end && s->used == sizeof s->line - 1) {
		fail(s, "a line is too long");
		sodium_memzero(s->line, sizeof s->line);
		s->used = 0;
	}
	if (!end && (!s->ended || s->used == 0))
		return false;
	size_t n = end ? (size_t)(end - s->line) : s->used;
	s->line[n] = '\0';
	if (n > 0 && s->line[n - 1] == '\r')
		s->line[n - 1] = '\0';
	obey(s, s->line);
	size_t taken = end ? n + 1 : n;
	s->used -= taken;
	memmove(s->line, s->line + taken, s->used);
	sodium_memzero(s->line + s->used, sizeof s->line - s->used);
	return true;
}

static void
read_more(struct script *s)
{
	struct pollfd p = {.fd = s->fd, .events = POLLIN};
	if (s->w)
		window_show(s->w, s->k);
	kiosk_go_on(s->k);
	int patience = kiosk_patience(s->k);
	if (s->w) {
		if (!window_wait(s->w, s->k, s->c, patience, s->fd))
			s->quit = true;
		patience = 0;
	}
	if (poll(&p, 1, patience) > 0) {
		ssize_t n = read(s->fd, s->line + s->used, sizeof s->line - 1 - s->used);
		if (n > 0)
			s->used += (size_t)n;
		else if (n == 0 || (errno != EINTR && errno != EAGAIN))
			s->ended = true;
	}
	kiosk_tick(s->k);
}

int
script_run(struct kiosk *k, struct window *w, const struct config *c, int fd, FILE *out)
{
	struct script *s = memory_new(1, sizeof *s);
	*s = (struct script){.k = k, .w = w, .c = c, .fd = fd, .out = out};
	/* of the page to the screen: back and forth is the same */
	const struct turn page = {c->rotation, k->page.w, k->page.h};
	s->hands.turn.degrees = c->rotation;
	turn_page(&page, &s->hands.turn.w, &s->hands.turn.h);
	while (!s->quit && !k->over) {
		if (next_line(s))
			continue;
		if (s->ended)
			break;
		read_more(s);
	}
	int failed = s->failed;
	sodium_memzero(s, sizeof *s);
	free(s);
	return failed;
}

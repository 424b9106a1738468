#include "kiosk/kiosk.h"

#include <stdlib.h>

#include <sodium.h>

#include "base/clock.h"
#include "base/memory.h"
#include "content/language.h"
#include "kiosk/paint.h"

#define WEEK_EVERY (15 * CLOCK_MINUTE)
#define WEEK_FIRST 500
#define QUIET 40                /* ms after the last touch before the next page is prepared */
#define REST (3 * CLOCK_SECOND) /* after it nobody stands there, on the first screen */

static struct place
place_of(const struct config *c)
{
	struct place p = {
	    .name = c->name && *c->name ? c->name : "Fingerpost",
	    .phone = c->phone ? c->phone : "",
	    .privacy = c->privacy ? c->privacy : "",
	    .pin = c->staff_pin ? c->staff_pin : "",
	    .loudspeaker = c->loudspeaker != 0,
	    .sounds = c->sounds != 0,
	    .printer = c->printer && *c->printer,
	    .promise_days = c->promise_days,
	    .rotation = c->rotation,
	    .idle = c->idle_seconds * CLOCK_SECOND,
	    .warn = c->warn_seconds * CLOCK_SECOND,
	};
	size_t n = 0;
	for (size_t i = 0; i < CONFIG_LANGUAGES && c->languages[i]; i++)
		if (language_by_code(c->languages[i]))
			p.languages[n++] = c->languages[i];
	if (n == 0)
		p.languages[0] = "en";
	return p;
}

/* Whether the time that is left stands on the page. */
static bool
counts_down(enum screen s)
{
	return s == SCREEN_IDLE || s == SCREEN_ADJUST || s == SCREEN_KEEP;
}

/* The model as it was when the scene was made, and what of the time the scene shows. */
struct seen {
	bool valid;
	int64_t minute;
	int seconds; /* that are left */
	struct model model;
};

/* Whether a new scene would be the old one, but for the focus: most of what happens changes nothing that is shown. */
static bool
seen_all(struct seen *seen, const struct model *m)
{
	if (!seen->valid || m->founding || seen->minute != m->now / CLOCK_MINUTE ||
	    (counts_down(m->screen) && seen->seconds != model_seconds_left(m)))
		return false;
	seen->model.now = m->now;
	seen->model.steady = m->steady;
	seen->model.touched = m->touched;
	seen->model.warned = m->warned;
	seen->model.visit.by_keys = m->visit.by_keys;
	memcpy(seen->model.visit.focus, m->visit.focus, sizeof m->visit.focus);
	/* Bytes that mean nothing may differ: then the page is made once more than it must be. */
	return memcmp(&seen->model, m, sizeof *m) == 0; /* NOLINT(bugprone-suspicious-memory-comparison) */
}

/* Made when it is wanted: of many events at once nobody sees each. */
static void
look(struct kiosk *k)
{
	if (!k->stale)
		return;
	k->stale = false;
	if (seen_all(k->seen, &k->model)) {
		view_focus(&k->model, k->scene);
		return;
	}
	view(&k->model, &k->page, k->scene);
	k->seen->model = k->model;
	k->seen->minute = k->model.now / CLOCK_MINUTE;
	k->seen->seconds = model_seconds_left(&k->model);
	k->seen->valid = true;
}

const struct scene *
kiosk_scene(struct kiosk *k)
{
	look(k);
	return k->scene;
}

void
kiosk_turn_to(struct kiosk *k, const struct config *c, cairo_surface_t *page)
{
	if (k->surface)
		cairo_surface_destroy(k->surface);
	k->surface = page;
	int w = cairo_image_surface_get_width(page), h = cairo_image_surface_get_height(page);
	k->page = page_make(w, h, c->screen_width_mm, c->screen_height_mm, k->page.scale, k->page.type);
	scene_wipe(k->drawn);
	k->seen->valid = false;
	k->stale = true;
	look(k);
}

static enum effect
step(struct kiosk *k, struct event e)
{
	e.now = clock_now();
	e.steady = clock_steady();
	return update(&k->model, &e);
}

/*
 * What is on this week, for the first screen: looked up anew a few times an hour, after an import, and
 * when the clock was set.
 */
static void
look_up_week(struct kiosk *k)
{
	struct directory_results found;
	struct event answer;
	house_week(&k->house, clock_now(), &found, &answer);
	step(k, answer);
	directory_results_finish(&found);
	k->week_at = clock_now();
}

void
kiosk_init(struct kiosk *k, const char *data_dir, const struct config *c, cairo_surface_t *page, struct type *type)
{
	*k = (struct kiosk){.place = place_of(c), .warn_aloud = c->warn_aloud != 0, .page = {.scale = 1, .type = type}};
	k->scene = memory_new(1, sizeof *k->scene);
	k->drawn = memory_new(1, sizeof *k->drawn);
	k->seen = memory_new(1, sizeof *k->seen);
	house_init(&k->house, data_dir, c);
	input_init(&k->input);
	input_remap(&k->input, c->keys ? c->keys : "");
	k->speaker = speaker_create();
	k->printer = k->place.printer ? printer_create(c->printer) : NULL;
	k->paper.dots = c->printer_dots;
	k->paper.n_pages = escpos_pages(c->printer_pages ? c->printer_pages : "", k->paper.pages);
	k->foresight = foresight_create();
	model_init(&k->model, &k->place, clock_now(), clock_steady());
	k->model.touch = house_touch(&k->house);
	/* The first picture does not wait for what is on this week. */
	k->week_at = clock_now() - WEEK_EVERY + WEEK_FIRST;
	kiosk_turn_to(k, c, page);
}

void
kiosk_found(struct kiosk *k, const char *dir)
{
	k->house.founding_dir = dir;
	if (house_founded(&k->house))
		return;
	k->founding = memory_new(1, sizeof *k->founding);
	founding_init(k->founding);
	model_found(&k->model, k->founding);
	k->stale = true;
}

static void
wipe(struct kiosk *k)
{
	input_wipe(&k->input);
	speaker_wipe(k->speaker);
	scene_wipe(k->scene);
	scene_wipe(k->drawn);
	sodium_memzero(k->seen, sizeof *k->seen);
	paint_wipe(k->surface);
	type_forget(k->page.type);
}

void
kiosk_finish(struct kiosk *k)
{
	wipe(k);
	sodium_memzero(&k->model, sizeof k->model);
	if (k->founding)
		founding_finish(k->founding);
	free(k->founding);
	cairo_surface_destroy(k->surface);
	house_finish(&k->house);
	speaker_destroy(k->speaker);
	printer_destroy(k->printer);
	foresight_destroy(k->foresight);
	free(k->scene);
	free(k->drawn);
	free(k->seen);
}

/* The details on paper; how it went is told by kiosk_tick. */
static void
print_details(struct kiosk *k, struct event *answer)
{
	const struct visit *v = &k->model.visit;
	struct escpos bytes = {0};
	struct card card;
	*answer = (struct event){.kind = EVENT_TOLD, .told = TOLD_PRINTING};
	card_init(&card, &v->details, v->lang, k->place.name);
	ticket_print(&bytes, &card, &k->paper, k->page.type);
	printer_begin(k->printer, bytes.bytes, bytes.n, clock_steady());
	escpos_finish(&bytes);
	card_finish(&card);
}

static enum told
told_of(enum printer_state s)
{
	switch (s) {
	case PRINTER_IDLE:
	case PRINTER_BUSY:
		return TOLD_PRINTING;
	case PRINTER_DONE:
		return TOLD_PRINTED;
	case PRINTER_AWAY:
		return TOLD_NO_PRINTER;
	case PRINTER_NO_PAPER:
		return TOLD_NO_PAPER;
	}
	return TOLD_NO_PRINTER;
}

static void
look_after_printer(struct kiosk *k)
{
	if (!k->printer || printer_patience(k->printer) < 0)
		return;
	enum printer_state s = printer_go_on(k->printer, clock_steady());
	if (s != PRINTER_BUSY && s != PRINTER_IDLE)
		kiosk_event(k, &(struct event){.kind = EVENT_TOLD, .told = told_of(s)});
}

static enum effect
perform(struct kiosk *k, enum effect effect)
{
	struct event answer = {0};
	enum effect next = EFFECT_NONE;
	switch (effect) {
	case EFFECT_NONE:
		return EFFECT_NONE;
	case EFFECT_ID: {
		char id[UUID_TEXT];
		uuid_make(clock_now(), id);
		return step(k, (struct event){.kind = EVENT_ID, .text = id});
	}
	case EFFECT_FIND: {
		struct directory_results found;
		house_find(&k->house, &k->model, &found, &answer);
		next = step(k, answer);
		directory_results_finish(&found);
		return next;
	}
	case EFFECT_GET: {
		struct activity a;
		house_get(&k->house, &k->model, &a, &answer);
		next = step(k, answer);
		activity_finish(&a);
		return next;
	}
	case EFFECT_SUBMIT:
		house_submit(&k->house, &k->model, &answer);
		return step(k, answer);
	case EFFECT_STATE: {
		struct state state;
		house_state(&k->house, &state, &answer);
		if (k->printer)
			state.printer = told_of(printer_look(k->printer));
		return step(k, answer);
	}
	case EFFECT_TRIAL:
		house_trial(&k->house, k->model.visit.lang, clock_now(), &answer);
		return step(k, answer);
	case EFFECT_REPORT:
		house_report(&k->house, &k->model, &answer);
		return step(k, answer);
	case EFFECT_TEXT:
		house_text(&k->house, &k->model, &answer);
		return step(k, answer);
	case EFFECT_PRINT:
		print_details(k, &answer);
		return step(k, answer);
	case EFFECT_FOUND:
	case EFFECT_FOUNDED: {
		char text[FOUNDING_PAPER];
		(effect == EFFECT_FOUND ? house_found : house_founding)(
		    &k->house, &k->model, text, sizeof text, &answer);
		next = step(k, answer);
		sodium_memzero(text, sizeof text);
		return next;
	}
	case EFFECT_FOUNDING_TEXT:
		house_founding_text(&k->house, &k->model, &answer);
		return step(k, answer);
	case EFFECT_KEEP_TOUCH:
		house_keep_touch(&k->house, &k->model, &answer);
		return step(k, answer);
	case EFFECT_LEAVE:
		k->over = true;
		return EFFECT_NONE;
	case EFFECT_WIPE:
		wipe(k);
		return EFFECT_NONE;
	}
	return next;
}

/* A click for what was pressed, a chime for what is done. Who listens hears words instead of clicks. */
static void
sound(struct kiosk *k, const struct event *e, enum screen before)
{
	enum screen now = k->model.screen;
	bool told = now == SCREEN_TOLD && k->model.visit.told != TOLD_PRINTING;
	if (now != before && (now == SCREEN_CONFIRMATION || told))
		speaker_sound(k->speaker, SOUND_CHIME);
	else if (e->kind == EVENT_PRESS && !k->model.visit.ways.speech)
		speaker_sound(k->speaker, SOUND_CLICK);
}

/* What is to be heard of the page. */
static void
speak(struct kiosk *k, enum screen before)
{
	bool listens = k->model.visit.ways.speech, warns = k->warn_aloud && k->model.screen == SCREEN_IDLE;
	if (listens || k->listening)
		speaker_follow(k->speaker, &k->model, kiosk_scene(k));
	k->listening = listens;
	if (warns && before != SCREEN_IDLE) {
		speaker_sound(k->speaker, SOUND_CHIME);
		speaker_warn(k->speaker, &k->model, kiosk_scene(k));
	}
}

void
kiosk_event(struct kiosk *k, const struct event *e)
{
	enum screen before = k->model.screen;
	enum effect effect = step(k, *e);
	while (effect != EFFECT_NONE)
		effect = perform(k, effect);
	if (k->place.sounds)
		sound(k, e, before);
	if (e->kind != EVENT_TICK) {
		k->handled = clock_steady();
		foresight_begin(k->foresight);
	}
	k->stale = true;
	speak(k, before);
}

void
kiosk_key(struct kiosk *k, const char *name)
{
	struct event e;
	/* On the first screen any key of the keypad means that somebody wants to listen. */
	bool listen = k->model.screen == SCREEN_START && !k->model.visit.ways.speech && input_keypad(name);
	if (input_key(&k->input, kiosk_scene(k), listen ? INPUT_HELP : input_key_of(&k->input, name), &e))
		kiosk_event(k, &e);
}

void
kiosk_tick(struct kiosk *k)
{
	/* A queue that somebody holds makes each look take seconds: not while there is a patient. */
	bool start = k->model.screen == SCREEN_START, looked = start && house_look(&k->house, clock_steady());
	if (start && (looked || llabs(clock_now() - k->week_at) > WEEK_EVERY))
		look_up_week(k);
	look_after_printer(k);
	speaker_rest(k->speaker);
	kiosk_event(k, &(struct event){.kind = EVENT_TICK});
}

/* When the libraries may let go of the letters that a patient has seen: once after each. */
static int64_t
rest_at(const struct kiosk *k)
{
	bool due = k->model.screen == SCREEN_START && k->rested < k->handled && !k->model.founding;
	return due ? k->handled + REST : INT64_MAX;
}

static void
rest(struct kiosk *k)
{
	type_renew(k->page.type);
	foresight_begin(k->foresight);
	k->rested = clock_steady();
}

void
kiosk_go_on(struct kiosk *k)
{
	if (speaker_busy(k->speaker))
		speaker_go_on(k->speaker);
	else if (clock_steady() >= rest_at(k))
		rest(k);
	else if (clock_steady() - k->handled >= QUIET && foresight_more(k->foresight, kiosk_scene(k)))
		foresight_step(k->foresight, &k->model, k->scene, &k->page, &k->house);
}

int
kiosk_patience(const struct kiosk *k)
{
	int64_t now = clock_steady(), due = model_deadline(&k->model), look_at = house_due(&k->house);
	due = k->model.screen == SCREEN_START && look_at < due ? look_at : due;
	int printing = k->printer ? printer_patience(k->printer) : -1;
	if (printing >= 0 && now + printing < due)
		due = now + printing;
	if (speaker_busy(k->speaker))
		return 0;
	int64_t quiet = k->handled + QUIET, rest = rest_at(k);
	due = rest < due ? rest : due;
	if (quiet < due && foresight_more(k->foresight, k->scene))
		due = quiet;
	return due <= now ? 0 : due - now > CLOCK_DAY ? (int)CLOCK_DAY : (int)(due - now);
}

void
kiosk_paint(struct kiosk *k)
{
	struct damage damage = {0};
	look(k);
	damage_between(&damage, k->drawn, k->scene, k->page.per_mm);
	if (damage.n == 0)
		return;
	paint(k->surface, k->scene, &damage, k->page.type, k->page.per_mm);
	for (size_t i = 0; i < damage.n; i++)
		damage_add(&k->unshown, damage.boxes[i], k->page.w, k->page.h);
	scene_copy(k->drawn, k->scene);
}

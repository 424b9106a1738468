#include "kiosk/model.h"

#include <limits.h>
#include <sodium.h>

#include "base/text.h"
#include "kiosk/step.h"

static const char *const screens[SCREEN_FOUNDING + 1] = {
    [SCREEN_START] = "start",
    [SCREEN_NEEDS] = "needs",
    [SCREEN_LIST] = "list",
    [SCREEN_DETAILS] = "details",
    [SCREEN_NAME] = "callback-name",
    [SCREEN_PHONE] = "callback-phone",
    [SCREEN_TIMES] = "callback-times",
    [SCREEN_VOICEMAIL] = "callback-voicemail",
    [SCREEN_CONSENT] = "callback-consent",
    [SCREEN_CHECK] = "check",
    [SCREEN_CONFIRMATION] = "confirmation",
    [SCREEN_HELP] = "help-now",
    [SCREEN_IDLE] = "idle",
    [SCREEN_TROUBLE] = "trouble",
    [SCREEN_SEARCH] = "search",
    [SCREEN_FILTERS] = "filters",
    [SCREEN_TAKE] = "take-away",
    [SCREEN_NO_PHONE] = "callback-no-phone",
    [SCREEN_YOUNG] = "callback-young",
    [SCREEN_MORE] = "callback-more",
    [SCREEN_FOR] = "callback-for",
    [SCREEN_AGE] = "callback-age",
    [SCREEN_INTERPRETER] = "callback-interpreter",
    [SCREEN_TEXTS] = "callback-texts",
    [SCREEN_SAFE] = "callback-safe",
    [SCREEN_ACCESS] = "callback-access",
    [SCREEN_NOTE] = "callback-note",
    [SCREEN_SETTINGS] = "settings",
    [SCREEN_NO_VOICE] = "no-voice",
    [SCREEN_PIN] = "staff-pin",
    [SCREEN_STAFF] = "staff",
    [SCREEN_WRONG] = "wrong",
    [SCREEN_TEXT_NUMBER] = "text-number",
    [SCREEN_TEXT_CONSENT] = "text-consent",
    [SCREEN_TOLD] = "told",
    [SCREEN_ADJUST] = "adjust",
    [SCREEN_KEEP] = "adjust-keep",
    [SCREEN_FOUNDING] = "founding",
};

const char *
screen_name(enum screen s)
{
	return screens[s];
}

void
step_copy(char *to, size_t size, const char *s)
{
	if (!s)
		s = "";
	size_t n = strlen(s);
	if (n >= size) {
		n = size - 1;
		while (n > 0 && ((unsigned char)s[n] & 0xC0) == 0x80)
			n--;
	}
	memmove(to, s, n);
	/* The whole of it: what stood there before may have been longer, and personal. */
	memset(to + n, 0, size - n);
}

static void
clear(struct model *m)
{
	sodium_memzero(&m->visit, sizeof m->visit);
	step_copy(m->visit.lang, sizeof m->visit.lang, m->place->languages[0]);
	m->screen = m->founding ? SCREEN_FOUNDING : SCREEN_START;
	m->under = SCREEN_START;
}

void
model_init(struct model *m, const struct place *place, int64_t now, int64_t steady)
{
	*m = (struct model){.place = place, .now = now, .steady = steady, .touched = steady, .touch = touchmap_none};
	clear(m);
}

void
model_found(struct model *m, struct founding *founding)
{
	m->founding = founding;
	clear(m);
}

size_t
step_number(const char *s, size_t most)
{
	char *end;
	long n = strtol(s, &end, 10);
	return end == s || *end || n < 0 ? 0 : (size_t)n > most ? most : (size_t)n;
}

static void
show(struct model *m, enum screen to)
{
	m->screen = to;
	m->visit.form.error = FORM_FINE;
	memset(m->visit.focus, 0, sizeof m->visit.focus);
	m->visit.n_skip = 0;
}

void
step_go(struct model *m, enum screen to)
{
	struct visit *v = &m->visit;
	if (v->n_trail == MODEL_TRAIL) {
		memmove(v->trail, v->trail + 1, (MODEL_TRAIL - 1) * sizeof *v->trail);
		v->n_trail--;
	}
	v->trail[v->n_trail++] = m->screen;
	show(m, to);
}

void
step_end(struct model *m, enum screen to)
{
	m->visit.n_trail = 0;
	show(m, to);
}

bool
step_return(struct model *m)
{
	struct visit *v = &m->visit;
	if (v->n_trail == 0)
		return false;
	show(m, v->trail[--v->n_trail]);
	if (m->screen == SCREEN_CHECK)
		v->form.changing = false;
	return true;
}

static enum effect
back(struct model *m, const char *argument)
{
	(void)argument;
	if (step_return(m) && m->screen != SCREEN_START)
		return EFFECT_NONE;
	clear(m);
	return EFFECT_WIPE;
}

static enum effect
finish(struct model *m, const char *argument)
{
	(void)argument;
	clear(m);
	return EFFECT_WIPE;
}

static enum effect
help(struct model *m, const char *argument)
{
	(void)argument;
	step_go(m, SCREEN_HELP);
	return EFFECT_NONE;
}

enum effect
step_stay(struct model *m, const char *argument)
{
	(void)argument;
	m->screen = m->under;
	memset(m->visit.focus, 0, sizeof m->visit.focus);
	return EFFECT_NONE;
}

static enum effect
help_from_idle(struct model *m, const char *argument)
{
	step_stay(m, argument);
	return m->screen == SCREEN_HELP ? EFFECT_NONE : help(m, argument);
}

/* The next page of what a screen offers; the argument is where it begins. */
static enum effect
more(struct model *m, const char *argument)
{
	struct visit *v = &m->visit;
	size_t from = step_number(argument, 1000), now = v->n_skip ? v->skip[v->n_skip - 1] : 0;
	if (from > now && v->n_skip < MODEL_ROWS)
		v->skip[v->n_skip++] = from;
	memset(v->focus, 0, sizeof v->focus);
	return EFFECT_NONE;
}

static enum effect
earlier(struct model *m, const char *argument)
{
	(void)argument;
	if (m->visit.n_skip > 0)
		m->visit.n_skip--;
	memset(m->visit.focus, 0, sizeof m->visit.focus);
	return EFFECT_NONE;
}

static enum effect
nothing(struct model *m, const char *argument)
{
	(void)m;
	(void)argument;
	return EFFECT_NONE;
}

/* The same on every screen. A row for one screen stands before the row for any. */
static const struct step common_steps[] = {
    {SCREEN_IDLE, VERB_STAY, step_stay},
    {SCREEN_IDLE, VERB_BACK, step_stay},
    {SCREEN_IDLE, VERB_HELP, help_from_idle},
    {SCREEN_HELP, VERB_HELP, nothing},
    {SCREEN_START, VERB_BACK, nothing},
    {SCREEN_ANY, VERB_BACK, back},
    {SCREEN_ANY, VERB_HELP, help},
    {SCREEN_ANY, VERB_FINISH, finish},
    {SCREEN_ANY, VERB_KEY, typing_key},
    {SCREEN_ANY, VERB_ERASE, typing_erase},
    {SCREEN_ANY, VERB_LAYOUT, typing_layout},
    {SCREEN_ANY, VERB_MORE, more},
    {SCREEN_ANY, VERB_EARLIER, earlier},
    {SCREEN_ANY, VERB_NONE, NULL},
};

static const struct step *
find_step(const struct step *steps, enum screen screen, enum verb verb)
{
	for (const struct step *s = steps; s->verb != VERB_NONE; s++)
		if (s->verb == verb && (s->screen == screen || s->screen == SCREEN_ANY))
			return s;
	return NULL;
}

static enum effect
press(struct model *m, const struct action *a)
{
	static const struct step *const tables[] = {founding_steps, flow_steps, find_steps, form_steps, more_steps,
	    errand_steps, ways_steps, staff_steps, adjust_steps, common_steps};
	for (size_t i = 0; i < sizeof tables / sizeof tables[0]; i++) {
		const struct step *s = find_step(tables[i], m->screen, a->verb);
		if (s)
			return s->act(m, a->argument);
	}
	return EFFECT_NONE;
}

/* Two screens with a time of their own. */
static bool
adjusts(const struct model *m)
{
	return m->screen == SCREEN_ADJUST || m->screen == SCREEN_KEEP;
}

static enum effect
tick(struct model *m)
{
	if (adjusts(m))
		return adjust_tick(m);
	if (m->founding)
		return founding_tick(m);
	if (m->screen == SCREEN_START)
		return EFFECT_NONE;
	if (m->screen == SCREEN_IDLE) {
		if (m->steady - m->warned < m->place->warn)
			return EFFECT_NONE;
		clear(m);
		return EFFECT_WIPE;
	}
	if (m->steady - m->touched >= m->place->idle) {
		m->under = m->screen;
		m->warned = m->steady;
		m->screen = SCREEN_IDLE;
		memset(m->visit.focus, 0, sizeof m->visit.focus);
	}
	return EFFECT_NONE;
}

static enum effect
make_id(struct model *m, const char *text)
{
	if (!*m->visit.form.id && uuid_valid(text))
		step_copy(m->visit.form.id, sizeof m->visit.form.id, text);
	return EFFECT_NONE;
}

/* A hand on the kiosk: it puts off the idle warning, and ends it wherever it lands. */
static enum effect
touched(struct model *m, const struct event *e)
{
	m->touched = m->steady;
	if (m->screen == SCREEN_IDLE && e->kind != EVENT_PRESS && e->kind != EVENT_FOCUS)
		return step_stay(m, "");
	switch (e->kind) {
	case EVENT_PRESS:
		m->visit.form.error = FORM_FINE;
		m->visit.adjust.finger = e->finger && m->screen == SCREEN_KEEP;
		return press(m, &e->action);
	case EVENT_FOCUS:
		step_copy(m->visit.focus, sizeof m->visit.focus, e->text);
		m->visit.by_keys = true;
		return EFFECT_NONE;
	case EVENT_TEXT:
		return typing_text(m, e->text);
	case EVENT_ERASE:
		return typing_erase(m, "");
	case EVENT_TOUCHED:
		m->visit.by_keys = false;
		return EFFECT_NONE;
	case EVENT_SPOT:
		m->visit.by_keys = false;
		return adjust_touched(m, e->spot);
	case EVENT_TICK:
	case EVENT_ID:
	case EVENT_FOUND:
	case EVENT_GOT:
	case EVENT_SUBMITTED:
	case EVENT_WEEK:
	case EVENT_STATE:
	case EVENT_TRIED:
	case EVENT_TOLD:
	case EVENT_KEPT:
	case EVENT_FOUNDED:
		break;
	}
	return EFFECT_NONE;
}

enum effect
update(struct model *m, const struct event *e)
{
	m->now = e->now;
	m->steady = e->steady;
	switch (e->kind) {
	case EVENT_TICK:
		return tick(m);
	case EVENT_TOUCHED:
	case EVENT_PRESS:
	case EVENT_FOCUS:
	case EVENT_TEXT:
	case EVENT_ERASE:
	case EVENT_SPOT:
		return touched(m, e);
	case EVENT_ID:
		return make_id(m, e->text);
	case EVENT_FOUND:
		return flow_found(m, e);
	case EVENT_GOT:
		return flow_got(m, e);
	case EVENT_SUBMITTED:
		return form_submitted(m, e);
	case EVENT_WEEK:
		return flow_week(m, e);
	case EVENT_STATE:
	case EVENT_TRIED:
		return m->founding ? founding_told(m, e) : staff_told(m, e);
	case EVENT_TOLD:
		return m->founding ? founding_told(m, e) : errand_told(m, e);
	case EVENT_KEPT:
		return adjust_kept(m, e);
	case EVENT_FOUNDED:
		return m->founding ? founding_told(m, e) : EFFECT_NONE;
	}
	return EFFECT_NONE;
}

int
model_seconds_left(const struct model *m)
{
	int64_t end = adjusts(m) ? adjust_end(m) : m->warned + m->place->warn, left = end - m->steady;
	return left <= 0 ? 0 : (int)((left + 999) / 1000);
}

int64_t
model_deadline(const struct model *m)
{
	bool counts = m->screen == SCREEN_IDLE || adjusts(m);
	if (m->founding && !counts)
		return founding_deadline(m);
	if (m->screen == SCREEN_START)
		return INT64_MAX;
	if (counts) {
		int64_t end = adjusts(m) ? adjust_end(m) : m->warned + m->place->warn;
		return end - (int64_t)(model_seconds_left(m) > 0 ? model_seconds_left(m) - 1 : 0) * 1000;
	}
	return m->touched + m->place->idle;
}

/* Adjusting the touch, from cross to cross. */
#include "kiosk/adjust.h"

#include <math.h>
#include <string.h>

#include "kiosk/input.h"
#include "kiosk/step.h"
#include "kiosk/turn.h"

const struct spot adjust_crosses[ADJUST_CROSSES] = {
    {0.12, 0.13}, {0.88, 0.13}, {0.88, 0.75}, {0.12, 0.75}, {0.64, 0.31}};

static enum effect
begin(struct model *m, const char *argument)
{
	(void)argument;
	const struct founding *g = m->founding;
	if (g && g->stage != FOUNDING_WELCOME && strcmp(founding_questions[g->question].key, "screen") != 0)
		return EFFECT_NONE;
	m->visit.adjust = (struct adjust){.since = m->steady};
	step_go(m, SCREEN_ADJUST);
	return EFFECT_NONE;
}

static void
again(struct model *m, enum adjust_wrong wrong)
{
	m->visit.adjust.wrong = wrong;
	m->visit.adjust.cross = 0;
}

/* Where the crosses are on the screen as it was made. */
static void
crosses_on_screen(const struct model *m, struct spot out[ADJUST_CROSSES])
{
	for (int i = 0; i < ADJUST_CROSSES; i++) {
		out[i] = adjust_crosses[i];
		turn_back(m->place->rotation, &out[i].x, &out[i].y);
	}
}

static bool
near(const struct touchmap *t, struct spot said, struct spot was)
{
	struct spot s = touchmap_apply(t, said);
	return fabs(s.x - was.x) <= ADJUST_OFF && fabs(s.y - was.y) <= ADJUST_OFF;
}

/* The corners make the map; the last cross, which had no part in it, says whether it is true. */
static enum effect
reckon(struct model *m)
{
	struct adjust *a = &m->visit.adjust;
	struct spot was[ADJUST_CROSSES];
	bool fits = true;
	crosses_on_screen(m, was);
	if (!touchmap_fit(a->said, was, ADJUST_CROSSES - 1, &a->map)) {
		again(m, ADJUST_LINE);
		return EFFECT_NONE;
	}
	if (a->cross < ADJUST_CROSSES)
		return EFFECT_NONE;
	for (int i = 0; i < ADJUST_CROSSES; i++)
		fits &= near(&a->map, a->said[i], was[i]);
	if (!fits || !touchmap_fit(a->said, was, ADJUST_CROSSES, &a->map)) {
		again(m, ADJUST_FAR);
		return EFFECT_NONE;
	}
	a->finger = false;
	a->wrong = ADJUST_FINE;
	step_return(m);
	step_go(m, SCREEN_KEEP);
	return EFFECT_NONE;
}

enum effect
adjust_touched(struct model *m, struct spot said)
{
	struct adjust *a = &m->visit.adjust;
	/* A trembling finger, or a screen that says everything twice. */
	if (m->screen != SCREEN_ADJUST || m->steady - a->since < INPUT_AGAIN)
		return EFFECT_NONE;
	a->since = m->steady;
	a->wrong = ADJUST_FINE;
	a->said[a->cross++] = said;
	return a->cross >= ADJUST_CROSSES - 1 ? reckon(m) : EFFECT_NONE;
}

/* Only the new map may say that it is good: a key or a mouse would press it whatever the touch does. */
static enum effect
keep(struct model *m, const char *argument)
{
	(void)argument;
	if (!m->visit.adjust.finger)
		return EFFECT_NONE;
	m->touch = m->visit.adjust.map;
	step_return(m);
	return EFFECT_KEEP_TOUCH;
}

static enum effect
back(struct model *m, const char *argument)
{
	(void)argument;
	m->visit.adjust.told = ADJUST_OLD;
	step_return(m);
	return EFFECT_NONE;
}

const struct step adjust_steps[] = {
    {SCREEN_STAFF, VERB_ADJUST, begin},
    {SCREEN_FOUNDING, VERB_ADJUST, begin},
    {SCREEN_KEEP, VERB_YES, keep},
    {SCREEN_KEEP, VERB_BACK, back},
    {SCREEN_ADJUST, VERB_BACK, back},
    {SCREEN_ANY, VERB_NONE, NULL},
};

enum effect
adjust_kept(struct model *m, const struct event *e)
{
	m->visit.adjust.told = e->status == STATUS_OK ? ADJUST_KEPT : ADJUST_NOT_KEPT;
	return EFFECT_NONE;
}

int64_t
adjust_end(const struct model *m)
{
	return m->screen == SCREEN_KEEP ? m->visit.adjust.since + ADJUST_KEEP : m->touched + m->place->idle;
}

enum effect
adjust_tick(struct model *m)
{
	return m->steady >= adjust_end(m) ? back(m, "") : EFFECT_NONE;
}

const struct touchmap *
model_touch(const struct model *m)
{
	return m->screen == SCREEN_KEEP ? &m->visit.adjust.map : &m->touch;
}

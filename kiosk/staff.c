/* The staff's corner: behind a place that nobody sees and a PIN, how the box is; nothing of any patient. */
#include "kiosk/step.h"

#include <sodium.h>

#define TRIES 5 /* wrong PINs until the visit must end first */

static enum effect
corner(struct model *m, const char *argument)
{
	(void)argument;
	if (*m->place->pin)
		step_go(m, SCREEN_PIN);
	return EFFECT_NONE;
}

/* Takes as long whatever was typed. */
static bool
right_pin(const struct model *m)
{
	char typed[sizeof m->visit.pin] = "", known[sizeof m->visit.pin] = "";
	step_copy(typed, sizeof typed, m->visit.pin);
	step_copy(known, sizeof known, m->place->pin);
	return *known && sodium_memcmp(typed, known, sizeof known) == 0;
}

static enum effect
pin_given(struct model *m, const char *argument)
{
	(void)argument;
	bool right = m->visit.tries < TRIES && right_pin(m);
	sodium_memzero(m->visit.pin, sizeof m->visit.pin);
	if (!right) {
		m->visit.tries++;
		m->visit.form.error = FORM_WRONG_PIN;
		return EFFECT_NONE;
	}
	step_end(m, SCREEN_STAFF);
	return EFFECT_STATE;
}

static enum effect
trial(struct model *m, const char *argument)
{
	(void)argument;
	memset(m->visit.state.trial, 0, sizeof m->visit.state.trial);
	return EFFECT_TRIAL;
}

enum effect
staff_told(struct model *m, const struct event *e)
{
	struct state *s = &m->visit.state;
	if (m->screen != SCREEN_STAFF)
		return EFFECT_NONE;
	if (e->kind == EVENT_STATE) {
		if (e->state)
			*s = *e->state;
		return EFFECT_NONE;
	}
	step_copy(s->trial, sizeof s->trial, e->status == STATUS_OK ? "yes" : "no");
	return EFFECT_NONE;
}

const struct step staff_steps[] = {
    {SCREEN_START, VERB_STAFF, corner},
    {SCREEN_PIN, VERB_NEXT, pin_given},
    {SCREEN_PIN, VERB_FIELD, pin_given},
    {SCREEN_STAFF, VERB_TRIAL, trial},
    {SCREEN_ANY, VERB_NONE, NULL},
};

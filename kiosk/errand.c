/* What may be done with one activity: say that it is wrong, have it texted, have it printed. */
#include "kiosk/step.h"

#include <sodium.h>

#include "base/phone.h"

const char *
wrong_name(enum wrong w)
{
	static const char *const names[WRONG_COUNT] = {
	    [WRONG_TIME] = "time",
	    [WRONG_PLACE] = "place",
	    [WRONG_CONTACT] = "contact",
	    [WRONG_STOPPED] = "stopped",
	    [WRONG_OTHER] = "other",
	};
	return names[w];
}

static enum effect
wrong(struct model *m, const char *argument)
{
	(void)argument;
	if (m->visit.details.found == FOUND_YES)
		step_go(m, SCREEN_WRONG);
	return EFFECT_NONE;
}

static enum effect
report(struct model *m, const char *what)
{
	for (enum wrong w = 0; w < WRONG_COUNT; w++)
		if (strcmp(wrong_name(w), what) == 0) {
			m->visit.wrong = w;
			m->visit.told = TOLD_NOTHING;
			return EFFECT_REPORT;
		}
	return EFFECT_NONE;
}

static enum effect
text_it(struct model *m, const char *argument)
{
	(void)argument;
	if (m->visit.details.found == FOUND_YES && m->visit.details.texts)
		step_go(m, SCREEN_TEXT_NUMBER);
	return EFFECT_NONE;
}

/* Only a mobile of this country: others cost, and a landline reads a text aloud to whoever picks up. */
static bool
mobile(const struct model *m)
{
	char e164[PHONE_TEXT];
	enum phone_kind kind = phone_parse(m->visit.form.phone, e164);
	sodium_memzero(e164, sizeof e164);
	return kind == PHONE_MOBILE;
}

static enum effect
number_given(struct model *m, const char *argument)
{
	(void)argument;
	if (mobile(m))
		step_go(m, SCREEN_TEXT_CONSENT);
	else
		m->visit.form.error = FORM_NO_MOBILE;
	return EFFECT_NONE;
}

/* Everything is asked again here, because events may come in any order. */
static enum effect
text_agreed(struct model *m, const char *argument)
{
	(void)argument;
	if (!mobile(m) || m->visit.details.found != FOUND_YES || !m->visit.details.texts)
		return EFFECT_NONE;
	m->visit.told = TOLD_NOTHING;
	return EFFECT_TEXT;
}

/* Without a yes the number is not kept either. */
static enum effect
text_refused(struct model *m, const char *argument)
{
	(void)argument;
	if (!*m->visit.form.id)
		sodium_memzero(m->visit.form.phone, sizeof m->visit.form.phone);
	while (m->screen != SCREEN_TAKE && step_return(m))
		;
	return EFFECT_NONE;
}

static enum effect
print_it(struct model *m, const char *argument)
{
	(void)argument;
	if (m->visit.details.found != FOUND_YES || !m->place->printer || m->visit.told == TOLD_PRINTING)
		return EFFECT_NONE;
	m->visit.told = TOLD_NOTHING;
	return EFFECT_PRINT;
}

/* From how it went back to the activity. */
static enum effect
to_activity(struct model *m, const char *argument)
{
	(void)argument;
	while (m->screen != SCREEN_DETAILS && step_return(m))
		;
	return EFFECT_NONE;
}

/* On the way back no question is asked again. */
enum effect
errand_told(struct model *m, const struct event *e)
{
	struct visit *v = &m->visit;
	enum screen on = m->screen == SCREEN_IDLE ? m->under : m->screen;
	bool asked = on == SCREEN_WRONG || on == SCREEN_TEXT_CONSENT || on == SCREEN_TAKE;
	bool later = v->told == TOLD_PRINTING && e->told != TOLD_PRINTING;
	if (e->told == TOLD_NOTHING || e->told >= TOLD_COUNT || (!asked && !later))
		return EFFECT_NONE;
	v->told = e->told;
	if (on == SCREEN_TOLD || !asked)
		return EFFECT_NONE;
	to_activity(m, "");
	step_go(m, SCREEN_TOLD);
	return EFFECT_NONE;
}

const struct step errand_steps[] = {
    {SCREEN_DETAILS, VERB_WRONG, wrong},
    {SCREEN_WRONG, VERB_CHOOSE, report},
    {SCREEN_TAKE, VERB_TEXT, text_it},
    {SCREEN_TEXT_NUMBER, VERB_NEXT, number_given},
    {SCREEN_TEXT_NUMBER, VERB_FIELD, number_given},
    {SCREEN_TEXT_CONSENT, VERB_YES, text_agreed},
    {SCREEN_TEXT_CONSENT, VERB_NO, text_refused},
    {SCREEN_TAKE, VERB_PRINT, print_it},
    {SCREEN_TOLD, VERB_NEXT, to_activity},
    {SCREEN_ANY, VERB_NONE, NULL},
};

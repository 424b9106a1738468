/* How a patient uses the kiosk: size, contrast, reach, speech. All of it ends with the visit. */
#include "kiosk/step.h"

#include "content/language.h"

bool
ways_voiceless(const struct model *m, const char *lang)
{
	const struct language *l = language_by_code(lang);
	return m->visit.ways.speech && l && !l->voice;
}

static enum effect
settings(struct model *m, const char *argument)
{
	(void)argument;
	step_go(m, SCREEN_SETTINGS);
	return EFFECT_NONE;
}

static enum effect
done(struct model *m, const char *argument)
{
	(void)argument;
	step_return(m);
	return EFFECT_NONE;
}

static void
speech_on(struct model *m)
{
	m->visit.ways.speech = true;
	m->visit.by_keys = true;
	if (ways_voiceless(m, m->visit.lang) && m->screen != SCREEN_NO_VOICE && m->screen != SCREEN_IDLE)
		step_go(m, SCREEN_NO_VOICE);
}

static enum effect
set(struct model *m, const char *what)
{
	struct ways *w = &m->visit.ways;
	if (strncmp(what, "size:", 5) == 0 && what[5] >= '0' && what[5] < '0' + SIZES && !what[6])
		w->size = what[5] - '0';
	else if (strcmp(what, "contrast") == 0)
		w->contrast = !w->contrast;
	else if (strcmp(what, "low") == 0)
		w->low = !w->low;
	else if ((strcmp(what, "speech") == 0 && w->speech) || strcmp(what, "speech:off") == 0)
		w->speech = w->curtain = false;
	else if (strcmp(what, "speech") == 0 || (strcmp(what, "speech:on") == 0 && !w->speech))
		speech_on(m);
	else if (strcmp(what, "speech:on") == 0 || strcmp(what, "again") == 0)
		w->again++;
	else if (strcmp(what, "volume") == 0)
		w->volume = (w->volume + 1) % VOLUMES;
	else if (strcmp(what, "rate") == 0)
		w->rate = (w->rate + 1) % RATES;
	else if (strcmp(what, "curtain") == 0 && w->speech)
		w->curtain = !w->curtain;
	return EFFECT_NONE;
}

/* Reading on without a voice. */
static enum effect
silently(struct model *m, const char *argument)
{
	set(m, "speech:off");
	return done(m, argument);
}

static enum effect
another_language(struct model *m, const char *code)
{
	const struct language *l = language_by_code(code);
	if (!l || !l->voice)
		return EFFECT_NONE;
	step_copy(m->visit.lang, sizeof m->visit.lang, code);
	return done(m, code);
}

const struct step ways_steps[] = {
    {SCREEN_SETTINGS, VERB_SETTINGS, done},
    {SCREEN_SETTINGS, VERB_NEXT, done},
    {SCREEN_NO_VOICE, VERB_LANG, another_language},
    {SCREEN_NO_VOICE, VERB_NO, silently},
    {SCREEN_IDLE, VERB_SETTINGS, step_stay},
    {SCREEN_ANY, VERB_SETTINGS, settings},
    {SCREEN_ANY, VERB_SET, set},
    {SCREEN_ANY, VERB_NONE, NULL},
};

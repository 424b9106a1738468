/* What may be added to a request: the questions that most people don't need, so that the common way stays short. */
#include "kiosk/step.h"

#include <sodium.h>

#include "base/memory.h"
#include "base/text.h"
#include "content/language.h"

#define GROWN 16
#define OLDEST 120

const char *
access_name(enum access a)
{
	static const char *const names[ACCESS_COUNT] = {
	    [ACCESS_HEARING] = "hearing",
	    [ACCESS_SIGHT] = "sight",
	    [ACCESS_SIGNS] = "signs",
	    [ACCESS_SPEECH] = "speech",
	    [ACCESS_EASY] = "easy",
	    [ACCESS_CARER] = "carer",
	};
	return names[a];
}

bool
form_young(const struct form *f)
{
	return *f->age && step_number(f->age, OLDEST) < GROWN;
}

static enum effect
ask(struct model *m, const char *question)
{
	static const struct {
		const char *name;
		enum screen screen;
	} questions[] = {{"for", SCREEN_FOR}, {"age", SCREEN_AGE}, {"interpreter", SCREEN_INTERPRETER},
	    {"texts", SCREEN_TEXTS}, {"safe", SCREEN_SAFE}, {"access", SCREEN_ACCESS}, {"note", SCREEN_NOTE}};
	for (size_t i = 0; i < sizeof questions / sizeof *questions; i++)
		if (strcmp(question, questions[i].name) == 0)
			step_go(m, questions[i].screen);
	return EFFECT_NONE;
}

static enum effect
done(struct model *m, const char *argument)
{
	(void)argument;
	step_return(m);
	return EFFECT_NONE;
}

static enum effect
for_whom(struct model *m, const char *who)
{
	static const char *const known[] = {"me", "child", "cared", "other"};
	for (size_t i = 0; i < sizeof known / sizeof *known; i++)
		if (strcmp(who, known[i]) == 0) {
			step_copy(m->visit.form.for_whom, sizeof m->visit.form.for_whom, who);
			step_return(m);
		}
	return EFFECT_NONE;
}

static enum effect
age(struct model *m, const char *argument)
{
	(void)argument;
	struct form *f = &m->visit.form;
	size_t years = step_number(f->age, 1000);
	if (*f->age && (years == 0 || years > OLDEST)) {
		f->error = FORM_WRONG_AGE;
		return EFFECT_NONE;
	}
	if (form_young(f))
		step_go(m, SCREEN_YOUNG);
	else
		step_return(m);
	return EFFECT_NONE;
}

static enum effect
interpreter(struct model *m, const char *which)
{
	bool known = strcmp(which, "no") == 0 || strcmp(which, "bsl") == 0 || language_by_code(which);
	if (!known)
		return EFFECT_NONE;
	step_copy(m->visit.form.interpreter, sizeof m->visit.form.interpreter, which);
	step_return(m);
	return EFFECT_NONE;
}

static enum effect
texts_yes(struct model *m, const char *argument)
{
	step_copy(m->visit.form.safe_text, sizeof m->visit.form.safe_text, "yes");
	return done(m, argument);
}

static enum effect
texts_no(struct model *m, const char *argument)
{
	step_copy(m->visit.form.safe_text, sizeof m->visit.form.safe_text, "no");
	return done(m, argument);
}

/* "May we say who is ringing?" */
static enum effect
safe_yes(struct model *m, const char *argument)
{
	step_copy(m->visit.form.discreet, sizeof m->visit.form.discreet, "no");
	return done(m, argument);
}

static enum effect
safe_no(struct model *m, const char *argument)
{
	step_copy(m->visit.form.discreet, sizeof m->visit.form.discreet, "yes");
	return done(m, argument);
}

/* It is not safe to ring at all: reception is the way, and no number is kept. */
static enum effect
safe_choice(struct model *m, const char *way)
{
	struct form *f = &m->visit.form;
	if (strcmp(way, "reception") != 0)
		return EFFECT_NONE;
	f->unsafe = f->no_phone = true;
	f->borrowed = false;
	sodium_memzero(f->phone, sizeof f->phone);
	return done(m, way);
}

static enum effect
access_need(struct model *m, const char *name)
{
	for (enum access a = 0; a < ACCESS_COUNT; a++)
		if (strcmp(access_name(a), name) == 0)
			m->visit.form.access ^= 1U << a;
	return EFFECT_NONE;
}

static enum effect
note(struct model *m, const char *argument)
{
	struct form *f = &m->visit.form;
	char *clean = text_clean(f->note, strlen(f->note), FORM_NOTE, false);
	step_copy(f->note, sizeof f->note, clean);
	memory_wipe_string(clean);
	return done(m, argument);
}

const struct step more_steps[] = {
    {SCREEN_MORE, VERB_CHANGE, ask},
    {SCREEN_MORE, VERB_NEXT, done},
    {SCREEN_FOR, VERB_CHOOSE, for_whom},
    {SCREEN_AGE, VERB_NEXT, age},
    {SCREEN_AGE, VERB_FIELD, age},
    {SCREEN_INTERPRETER, VERB_CHOOSE, interpreter},
    {SCREEN_TEXTS, VERB_YES, texts_yes},
    {SCREEN_TEXTS, VERB_NO, texts_no},
    {SCREEN_SAFE, VERB_YES, safe_yes},
    {SCREEN_SAFE, VERB_NO, safe_no},
    {SCREEN_SAFE, VERB_CHOOSE, safe_choice},
    {SCREEN_ACCESS, VERB_CHOOSE, access_need},
    {SCREEN_ACCESS, VERB_NEXT, done},
    {SCREEN_NOTE, VERB_NEXT, note},
    {SCREEN_NOTE, VERB_FIELD, note},
    {SCREEN_ANY, VERB_NONE, NULL},
};

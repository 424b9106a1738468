/* Asking for a call back: one question a page, a check, and the answer of the queue. */
#include "kiosk/step.h"

#include <sodium.h>

#include "base/memory.h"
#include "base/phone.h"
#include "base/text.h"

enum effect
form_begin(struct model *m, const char *argument)
{
	(void)argument;
	struct form *f = &m->visit.form;
	const struct details *d = &m->visit.details;
	bool about = (m->screen == SCREEN_DETAILS || m->screen == SCREEN_TAKE) && d->found == FOUND_YES;
	step_copy(f->activity, sizeof f->activity, about ? d->id : "");
	step_copy(f->activity_name, sizeof f->activity_name, about ? d->name : "");
	if (m->screen != SCREEN_LIST && !about)
		memset(m->visit.need, 0, sizeof m->visit.need);
	f->agreed = f->changing = false;
	step_go(m, SCREEN_NAME);
	return *f->id ? EFFECT_NONE : EFFECT_ID;
}

enum effect
form_onwards(struct model *m, enum screen to)
{
	struct visit *v = &m->visit;
	if (!v->form.changing) {
		step_go(m, to);
		return EFFECT_NONE;
	}
	step_return(m);
	return EFFECT_NONE;
}

static enum effect
name_given(struct model *m, const char *argument)
{
	(void)argument;
	struct form *f = &m->visit.form;
	char *clean = text_clean(f->name, strlen(f->name), FORM_NAME, false);
	step_copy(f->name, sizeof f->name, clean);
	memory_wipe_string(clean);
	if (!*f->name) {
		f->error = FORM_NO_NAME;
		return EFFECT_NONE;
	}
	return form_onwards(m, SCREEN_PHONE);
}

static enum effect
phone_given(struct model *m, const char *argument)
{
	(void)argument;
	struct form *f = &m->visit.form;
	char e164[PHONE_TEXT];
	enum phone_kind kind = phone_parse(f->phone, e164);
	sodium_memzero(e164, sizeof e164);
	switch (kind) {
	case PHONE_LANDLINE:
	case PHONE_MOBILE:
	case PHONE_FOREIGN:
		m->visit.form.no_phone = m->visit.form.unsafe = false;
		return form_onwards(m, SCREEN_TIMES);
	case PHONE_SHORT:
		f->error = FORM_SHORT_PHONE;
		return EFFECT_NONE;
	case PHONE_INVALID:
		f->error = *f->phone ? FORM_WRONG_PHONE : FORM_NO_PHONE;
		return EFFECT_NONE;
	}
	return EFFECT_NONE;
}

static enum effect
no_phone(struct model *m, const char *argument)
{
	(void)argument;
	step_go(m, SCREEN_NO_PHONE);
	return EFFECT_NONE;
}

static enum effect
no_phone_way(struct model *m, const char *way)
{
	struct form *f = &m->visit.form;
	if (strcmp(way, "someone") == 0) {
		f->borrowed = true;
		step_return(m);
	} else if (strcmp(way, "reception") == 0) {
		f->no_phone = true;
		f->borrowed = false;
		sodium_memzero(f->phone, sizeof f->phone);
		if (!f->changing)
			step_go(m, SCREEN_CONSENT);
		while (f->changing && step_return(m))
			; /* back to the check, which ends the change */
	}
	return EFFECT_NONE;
}

static enum effect
times_given(struct model *m, const char *argument)
{
	static const char *const known[] = {"morning", "afternoon", "any"};
	for (size_t i = 0; i < sizeof known / sizeof *known; i++)
		if (strcmp(argument, known[i]) == 0) {
			step_copy(m->visit.form.times, sizeof m->visit.form.times, argument);
			return form_onwards(m, SCREEN_VOICEMAIL);
		}
	return EFFECT_NONE;
}

static enum effect
voicemail_yes(struct model *m, const char *argument)
{
	(void)argument;
	step_copy(m->visit.form.voicemail, sizeof m->visit.form.voicemail, "yes");
	return form_onwards(m, SCREEN_CONSENT);
}

static enum effect
voicemail_no(struct model *m, const char *argument)
{
	(void)argument;
	step_copy(m->visit.form.voicemail, sizeof m->visit.form.voicemail, "no");
	return form_onwards(m, SCREEN_CONSENT);
}

static enum effect
agreed(struct model *m, const char *argument)
{
	(void)argument;
	m->visit.form.agreed = true;
	return form_onwards(m, SCREEN_CHECK);
}

static enum effect
not_agreed(struct model *m, const char *argument)
{
	(void)argument;
	m->visit.form.agreed = false;
	m->visit.form.error = FORM_NOT_AGREED;
	return EFFECT_NONE;
}

static enum effect
young(struct model *m, const char *argument)
{
	(void)argument;
	m->visit.form.agreed = false;
	step_go(m, SCREEN_YOUNG);
	return EFFECT_NONE;
}

static enum effect
change(struct model *m, const char *question)
{
	static const struct {
		const char *name;
		enum screen screen;
	} questions[] = {{"name", SCREEN_NAME}, {"phone", SCREEN_PHONE}, {"times", SCREEN_TIMES},
	    {"voicemail", SCREEN_VOICEMAIL}, {"more", SCREEN_MORE}};
	struct form *f = &m->visit.form;
	for (size_t i = 0; i < sizeof questions / sizeof *questions; i++)
		if (strcmp(question, questions[i].name) == 0) {
			step_go(m, questions[i].screen);
			f->changing = questions[i].screen != SCREEN_MORE;
			/*
			 * A try that failed may have been stored all the same, and the queue keeps the first of an
			 * id. What is changed now goes under a new one: staff rather see both than the wrong one.
			 */
			if (f->doubt) {
				f->doubt = false;
				memset(f->id, 0, sizeof f->id);
				return EFFECT_ID;
			}
			return EFFECT_NONE;
		}
	return EFFECT_NONE;
}

/* Everything is asked again here, because events may come in any order. */
static enum effect
submit(struct model *m, const char *argument)
{
	(void)argument;
	struct form *f = &m->visit.form;
	char e164[PHONE_TEXT];
	enum phone_kind kind = phone_parse(f->phone, e164);
	sodium_memzero(e164, sizeof e164);
	bool ringable = kind == PHONE_LANDLINE || kind == PHONE_MOBILE || kind == PHONE_FOREIGN || f->no_phone;
	if (m->visit.sending || !f->agreed || !*f->name || !ringable || !*f->id)
		return EFFECT_NONE;
	if (form_young(f)) {
		step_go(m, SCREEN_YOUNG);
		return EFFECT_NONE;
	}
	m->visit.sending = true;
	return EFFECT_SUBMIT;
}

enum effect
form_submitted(struct model *m, const struct event *e)
{
	struct visit *v = &m->visit;
	if (!v->sending)
		return EFFECT_NONE;
	v->sending = false;
	if (e->status == STATUS_OK) {
		v->due = e->due;
		v->unringable = v->form.no_phone;
		/* It is in the queue: nothing that was typed is needed here any more. */
		sodium_memzero(&v->form, sizeof v->form);
		step_end(m, SCREEN_CONFIRMATION);
		return EFFECT_NONE;
	}
	/* Of these it is known that nothing was stored. */
	v->form.doubt |= e->status != STATUS_BUSY && e->status != STATUS_MISSING && e->status != STATUS_INPUT;
	if (m->screen != SCREEN_TROUBLE)
		step_go(m, SCREEN_TROUBLE);
	return EFFECT_NONE;
}

const struct step form_steps[] = {
    {SCREEN_NAME, VERB_NEXT, name_given},
    {SCREEN_NAME, VERB_FIELD, name_given},
    {SCREEN_PHONE, VERB_NO_PHONE, no_phone},
    {SCREEN_NO_PHONE, VERB_CHOOSE, no_phone_way},
    {SCREEN_PHONE, VERB_NEXT, phone_given},
    {SCREEN_PHONE, VERB_FIELD, phone_given},
    {SCREEN_TIMES, VERB_CHOOSE, times_given},
    {SCREEN_VOICEMAIL, VERB_YES, voicemail_yes},
    {SCREEN_VOICEMAIL, VERB_NO, voicemail_no},
    {SCREEN_CONSENT, VERB_YES, agreed},
    {SCREEN_CONSENT, VERB_NO, not_agreed},
    {SCREEN_CONSENT, VERB_YOUNG, young},
    {SCREEN_CHECK, VERB_CHANGE, change},
    {SCREEN_CHECK, VERB_SUBMIT, submit},
    {SCREEN_TROUBLE, VERB_SUBMIT, submit},
    {SCREEN_ANY, VERB_NONE, NULL},
};

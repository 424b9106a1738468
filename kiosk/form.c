/* Asking for a call back: one question a page, a check, and the answer of the queue. */
#include "kiosk/step.h"

#include <sodium.h>

#include "base/memory.h"
#include "base/phone.h"
#include "base/text.h"

/* The field that a screen's keyboard writes into. */
struct field {
	char *text;
	size_t size, most; /* bytes; characters */
};

static struct field
field_of(struct model *m)
{
	struct form *f = &m->visit.form;
	if (m->screen == SCREEN_NAME)
		return (struct field){f->name, sizeof f->name, FORM_NAME};
	if (m->screen == SCREEN_PHONE)
		return (struct field){f->phone, sizeof f->phone, FORM_PHONE};
	return (struct field){0};
}

enum effect
form_begin(struct model *m, const char *argument)
{
	(void)argument;
	struct form *f = &m->visit.form;
	const struct details *d = &m->visit.details;
	bool about = m->screen == SCREEN_DETAILS && d->found == FOUND_YES;
	step_copy(f->activity, sizeof f->activity, about ? d->id : "");
	step_copy(f->activity_name, sizeof f->activity_name, about ? d->name : "");
	if (m->screen != SCREEN_LIST && !about)
		memset(m->visit.need, 0, sizeof m->visit.need);
	f->agreed = f->changing = false;
	step_go(m, SCREEN_NAME);
	return *f->id ? EFFECT_NONE : EFFECT_ID;
}

/* Characters that nobody's name or number has, and that could hide or turn round what follows. */
static bool
typeable(uint32_t c)
{
	if (c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0xAD || c == 0x61C || c == 0xFEFF || c == 0xFFFD)
		return false;
	if (c == 0x200B || c == 0x200E || c == 0x200F || (c >= 0x2028 && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F))
		return false;
	return c < 0xE000 || (c >= 0xF900 && c < 0xFFF0) || (c >= 0x10000 && c < 0xE0000);
}

/* The first letter of each word is a capital, so that the keyboard needs no shift key. */
static uint32_t
name_letter(const char *before, uint32_t c)
{
	size_t n = strlen(before);
	bool first = n == 0 || before[n - 1] == ' ' || before[n - 1] == '-' || before[n - 1] == '\'';
	return first && c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c;
}

static void
put(struct field *f, uint32_t c)
{
	size_t n = strlen(f->text);
	char bytes[4];
	size_t more = text_encode(c, bytes);
	if (more == 0 || n + more >= f->size || text_length(f->text) >= f->most)
		return;
	if (c == ' ' && (n == 0 || f->text[n - 1] == ' '))
		return;
	memcpy(f->text + n, bytes, more);
	f->text[n + more] = '\0';
}

static bool
phone_character(uint32_t c)
{
	bool digit = (c >= '0' && c <= '9') || (c >= 0x660 && c <= 0x669) || (c >= 0x6F0 && c <= 0x6F9) ||
	             (c >= 0x9E6 && c <= 0x9EF);
	return digit || c == '+' || c == ' ' || c == '-' || c == '(' || c == ')';
}

enum effect
form_text(struct model *m, const char *text)
{
	struct field f = field_of(m);
	if (!f.text || !text)
		return EFFECT_NONE;
	m->visit.form.error = FORM_FINE;
	while (*text) {
		uint32_t c = text_next(&text);
		if (typeable(c) && (m->screen != SCREEN_PHONE || phone_character(c)))
			put(&f, c);
	}
	return EFFECT_NONE;
}

static enum effect
key(struct model *m, const char *letter)
{
	struct field f = field_of(m);
	const char *rest = letter;
	uint32_t c = text_next(&rest);
	if (!f.text || *rest || !typeable(c))
		return EFFECT_NONE;
	if (m->screen == SCREEN_PHONE && !phone_character(c))
		return EFFECT_NONE;
	put(&f, m->screen == SCREEN_NAME ? name_letter(f.text, c) : c);
	return EFFECT_NONE;
}

enum effect
form_erase(struct model *m, const char *argument)
{
	(void)argument;
	struct field f = field_of(m);
	size_t n = f.text ? strlen(f.text) : 0;
	if (n == 0)
		return EFFECT_NONE;
	m->visit.form.error = FORM_FINE;
	size_t keep = text_prefix(f.text, text_length(f.text) - 1);
	memset(f.text + keep, 0, n - keep);
	return EFFECT_NONE;
}

static enum effect
switch_layout(struct model *m, const char *argument)
{
	(void)argument;
	m->visit.form.latin = !m->visit.form.latin;
	return EFFECT_NONE;
}

static enum effect
onwards(struct model *m, enum screen to)
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
	return onwards(m, SCREEN_PHONE);
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
		return onwards(m, SCREEN_TIMES);
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
times_given(struct model *m, const char *argument)
{
	static const char *const known[] = {"morning", "afternoon", "any"};
	for (size_t i = 0; i < sizeof known / sizeof *known; i++)
		if (strcmp(argument, known[i]) == 0) {
			step_copy(m->visit.form.times, sizeof m->visit.form.times, argument);
			return onwards(m, SCREEN_VOICEMAIL);
		}
	return EFFECT_NONE;
}

static enum effect
voicemail_yes(struct model *m, const char *argument)
{
	(void)argument;
	step_copy(m->visit.form.voicemail, sizeof m->visit.form.voicemail, "yes");
	return onwards(m, SCREEN_CONSENT);
}

static enum effect
voicemail_no(struct model *m, const char *argument)
{
	(void)argument;
	step_copy(m->visit.form.voicemail, sizeof m->visit.form.voicemail, "no");
	return onwards(m, SCREEN_CONSENT);
}

static enum effect
agreed(struct model *m, const char *argument)
{
	(void)argument;
	m->visit.form.agreed = true;
	return onwards(m, SCREEN_CHECK);
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
change(struct model *m, const char *question)
{
	static const struct {
		const char *name;
		enum screen screen;
	} questions[] = {
	    {"name", SCREEN_NAME}, {"phone", SCREEN_PHONE}, {"times", SCREEN_TIMES}, {"voicemail", SCREEN_VOICEMAIL}};
	for (size_t i = 0; i < sizeof questions / sizeof *questions; i++)
		if (strcmp(question, questions[i].name) == 0) {
			step_go(m, questions[i].screen);
			m->visit.form.changing = true;
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
	bool ringable = kind == PHONE_LANDLINE || kind == PHONE_MOBILE || kind == PHONE_FOREIGN;
	if (m->visit.sending || !f->agreed || !*f->name || !ringable || !*f->id)
		return EFFECT_NONE;
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
		/* It is in the queue: nothing that was typed is needed here any more. */
		sodium_memzero(&v->form, sizeof v->form);
		step_end(m, SCREEN_CONFIRMATION);
	} else if (m->screen != SCREEN_TROUBLE) {
		step_go(m, SCREEN_TROUBLE);
	}
	return EFFECT_NONE;
}

const struct step form_steps[] = {
    {SCREEN_NAME, VERB_KEY, key},
    {SCREEN_NAME, VERB_ERASE, form_erase},
    {SCREEN_NAME, VERB_LAYOUT, switch_layout},
    {SCREEN_NAME, VERB_NEXT, name_given},
    {SCREEN_NAME, VERB_FIELD, name_given},
    {SCREEN_PHONE, VERB_KEY, key},
    {SCREEN_PHONE, VERB_ERASE, form_erase},
    {SCREEN_PHONE, VERB_NEXT, phone_given},
    {SCREEN_PHONE, VERB_FIELD, phone_given},
    {SCREEN_TIMES, VERB_CHOOSE, times_given},
    {SCREEN_VOICEMAIL, VERB_YES, voicemail_yes},
    {SCREEN_VOICEMAIL, VERB_NO, voicemail_no},
    {SCREEN_CONSENT, VERB_YES, agreed},
    {SCREEN_CONSENT, VERB_NO, not_agreed},
    {SCREEN_CHECK, VERB_CHANGE, change},
    {SCREEN_CHECK, VERB_SUBMIT, submit},
    {SCREEN_TROUBLE, VERB_SUBMIT, submit},
    {SCREEN_ANY, VERB_NONE, NULL},
};

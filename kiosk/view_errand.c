/* What may be done with an activity: say that it is wrong, have it texted; and how that went. */
#include <sodium.h>

#include "base/memory.h"
#include "base/phone.h"
#include "kiosk/card.h"
#include "kiosk/question.h"
#include "kiosk/when.h"

void
view_wrong(struct draft *d)
{
	static const struct {
		enum wrong what;
		const char *id, *words;
	} reasons[WRONG_COUNT] = {
	    {WRONG_TIME, "choice:time", SAY_LATER("The day or the time")},
	    {WRONG_PLACE, "choice:place", SAY_LATER("The place")},
	    {WRONG_CONTACT, "choice:contact", SAY_LATER("The phone number or the website")},
	    {WRONG_STOPPED, "choice:stopped", SAY_LATER("It does not happen any more")},
	    {WRONG_OTHER, "choice:other", SAY_LATER("Something else")},
	};
	struct choice choices[WRONG_COUNT];
	for (int i = 0; i < WRONG_COUNT; i++)
		choices[i] = (struct choice){reasons[i].id, say(d->lang, reasons[i].words), VERB_CHOOSE,
		    wrong_name(reasons[i].what), false, NULL};
	question_ask(
	    d, say(d->lang, "What is wrong?"), say(d->lang, "Our staff will check it. Nobody is told who said so."));
	question_choices(d, choices, WRONG_COUNT);
}

void
view_text_number(struct draft *d)
{
	question_digits(d, "field:phone", say(d->lang, "What mobile number shall we text?"),
	    say(d->lang, "We send one text about this activity."), d->m->visit.form.phone);
}

void
view_text_consent(struct draft *d)
{
	const struct visit *v = &d->m->visit;
	const struct choice choices[] = {
	    {"yes", say(d->lang, "Yes, text me"), VERB_YES, NULL, false, NULL},
	    {"no", say(d->lang, "No"), VERB_NO, NULL, false, NULL},
	};
	char e164[PHONE_TEXT], plain[PHONE_TEXT * 2], number[PHONE_TEXT * 6], spoken[PHONE_TEXT * 6], text[300];
	phone_parse(v->form.phone, e164);
	phone_display(e164, plain);
	question_ask(d, say(d->lang, "May we send you this text?"), NULL);
	snprintf(text, sizeof text, say(d->lang, "One text goes to %s. Other people may read it there."),
	    when_isolate(d->lang, plain, number, sizeof number));
	struct node *n = draft_text(d, "to", text, d->px, false);
	snprintf(text, sizeof text, say(d->lang, "One text goes to %s. Other people may read it there."),
	    when_spoken_number(plain, spoken, sizeof spoken));
	n->speech = scene_string(d->s, text);
	draft_text(d, "kept", say(d->lang, "When it is sent we forget your number."), d->px, false);
	/* What it is about: the rest of the text is on the pages before. */
	draft_text(d, "name", v->details.name, d->px, true);
	sodium_memzero(e164, sizeof e164);
	sodium_memzero(plain, sizeof plain);
	sodium_memzero(number, sizeof number);
	sodium_memzero(spoken, sizeof spoken);
	sodium_memzero(text, sizeof text);
	question_choices(d, choices, 2);
}

/* How it went, and what to do then. */
static const struct {
	const char *title, *text;
} answers[TOLD_COUNT] = {
    [TOLD_NOTHING] = {SAY_LATER("Please wait"), ""},
    [TOLD_REPORTED] = {SAY_LATER("Thank you"), SAY_LATER("Our staff will check this activity.")},
    [TOLD_NOT_REPORTED] = {SAY_LATER("Please tell reception"), SAY_LATER("Sorry, we could not save what you told us.")},
    [TOLD_TEXTED] = {SAY_LATER("We will text you"), SAY_LATER("The text comes in a few minutes.")},
    [TOLD_STOPPED] = {SAY_LATER("We cannot text this number"),
        SAY_LATER("Somebody has asked us to send no texts to it.")},
    [TOLD_ENOUGH] = {SAY_LATER("We cannot send more texts now"),
        SAY_LATER("So many texts were sent in the last hour. Try again later, or write it down.")},
    [TOLD_NOT_TEXTED] = {SAY_LATER("Please tell reception"), SAY_LATER("Sorry, we could not send the text.")},
    [TOLD_PRINTING] = {SAY_LATER("Printing"), SAY_LATER("Your paper comes in a moment.")},
    [TOLD_PRINTED] = {SAY_LATER("Take your paper"), SAY_LATER("Take it with you, so that nobody else reads it.")},
    [TOLD_NO_PRINTER] = {SAY_LATER("We cannot print now"),
        SAY_LATER("The printer does not answer. Please tell reception.")},
    [TOLD_NO_PAPER] = {SAY_LATER("We cannot print now"), SAY_LATER("The printer has no paper. Please tell reception.")},
};

void
view_told(struct draft *d)
{
	enum told told = d->m->visit.told;
	const char *on = say(d->lang, "Back to the activity");
	int w = d->wide ? d->width / 2 : d->width, h = draft_row_height(d, &on, 1, w) + draft_mm(d, 12);
	if (!d->reach)
		d->y += d->p->h * (d->wide ? 4 : 10) / 100;
	draft_heading(d, say(d->lang, answers[told].title));
	if (*answers[told].text)
		draft_text(d, "told", say(d->lang, answers[told].text), d->px, false);
	d->y += d->gap;
	draft_controls(d);
	draft_button(d, "next", (struct box){d->left, d->y, w, h}, on, STYLE_PRIMARY, VERB_NEXT, NULL);
	d->y += h + d->gap;
}

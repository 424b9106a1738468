/* The questions of the call-back form that everybody is asked, one a page. */
#include <sodium.h>

#include "base/phone.h"
#include "kiosk/question.h"
#include "kiosk/when.h"

void
view_name(struct draft *d)
{
	question_letters(d, "field:name", say(d->lang, "What is your name?"), NULL, d->m->visit.form.name);
}

void
view_phone(struct draft *d)
{
	const char *none = say(d->lang, "I have no phone");
	const char *title = say(d->lang, "What number can we ring you on?"), *number = d->m->visit.form.phone;
	if (d->reach) {
		d->next_least = draft_row_height(d, &none, 1, d->width / 2 - d->gap);
		question_digits(d, "field:phone", title, NULL, number);
		struct box box = scene_find(d->s, "next")->box;
		box.x = d->left;
		box.w = d->width / 2 - d->gap;
		draft_button(d, "no-phone", box, none, STYLE_PLAIN, VERB_NO_PHONE, NULL);
		return;
	}
	/* The way out stands where the page ends; on a wide one under the question. */
	int w = d->wide ? d->width * 58 / 100 - 4 * d->gap : d->width, h = draft_row_height(d, &none, 1, w);
	int y = draft_take_bottom(d, h), left = d->left;
	struct draft rest = *d;
	question_digits(&rest, "field:phone", title, NULL, number);
	draft_button(d, "no-phone", (struct box){left, y, w, h}, none, STYLE_PLAIN, VERB_NO_PHONE, NULL);
}

void
view_no_phone(struct draft *d)
{
	const struct form *f = &d->m->visit.form;
	const struct choice choices[] = {
	    {"choice:reception", say(d->lang, "I will ask at reception"), VERB_CHOOSE, "reception", f->no_phone, NULL},
	    {"choice:someone", say(d->lang, "Ring somebody I trust"), VERB_CHOOSE, "someone", f->borrowed, NULL},
	};
	question_ask(d, say(d->lang, "How can we reach you?"), NULL);
	question_choices(d, choices, 2);
}

void
view_times(struct draft *d)
{
	const char *given = d->m->visit.form.times;
	const struct choice choices[] = {
	    {"choice:morning", say(d->lang, "In the morning"), VERB_CHOOSE, "morning", strcmp(given, "morning") == 0,
	        NULL},
	    {"choice:afternoon", say(d->lang, "In the afternoon"), VERB_CHOOSE, "afternoon",
	        strcmp(given, "afternoon") == 0, NULL},
	    {"choice:any", say(d->lang, "At any time"), VERB_CHOOSE, "any", strcmp(given, "any") == 0, NULL},
	};
	question_ask(d, say(d->lang, "When is a good time to ring you?"), NULL);
	question_choices(d, choices, 3);
}

void
view_voicemail(struct draft *d)
{
	const char *given = d->m->visit.form.voicemail;
	const struct choice choices[] = {
	    {"yes", say(d->lang, "Yes, leave a message"), VERB_YES, NULL, strcmp(given, "yes") == 0, NULL},
	    {"no", say(d->lang, "No, do not leave a message"), VERB_NO, NULL, strcmp(given, "no") == 0, NULL},
	};
	question_ask(d, say(d->lang, "If you do not answer, may we leave a message?"),
	    say(d->lang, "Other people may hear it."));
	question_choices(d, choices, 2);
}

void
view_consent(struct draft *d)
{
	const struct place *place = d->m->place;
	const struct choice choices[] = {
	    {"yes", say(d->lang, "Yes, ring me"), VERB_YES, NULL, d->m->visit.form.agreed, NULL},
	    {"no", say(d->lang, "No"), VERB_NO, NULL, false, NULL},
	    {"young", say(d->lang, "I am under 16"), VERB_YOUNG, NULL, false, NULL},
	};
	question_ask(d, say(d->lang, "May we keep your answers and ring you?"), NULL);
	draft_text(d, "why",
	    say(d->lang,
	        "Our link worker will ring you. A link worker listens to you and helps you find what is right for "
	        "you. We lock your answers away. Only our staff can read them."),
	    d->px, false);
	if (*place->privacy) {
		char text[400];
		snprintf(text, sizeof text, say(d->lang, "How we look after what you tell us: %s"), place->privacy);
		draft_text(d, "privacy", text, d->px, false);
	}
	question_choices(d, choices, 3);
}

void
view_young(struct draft *d)
{
	char text[400], number[64];
	const char *call = "0800 1111";
	if (!d->wide && !d->reach)
		d->y += d->p->h * 3 / 100;
	draft_heading(d, say(d->lang, "If you are under 16"));
	draft_text(d, "reception",
	    say(d->lang,
	        "Please talk to reception. They will find somebody for you. You can come by yourself, or with a "
	        "grown-up you trust."),
	    d->px, true);
	snprintf(text, sizeof text,
	    say(d->lang, "Childline listens, day and night: %s. It is free and not on the bill."),
	    when_isolate(d->lang, call, number, sizeof number));
	draft_text(d, "childline", text, d->px, false);
	draft_text(d, "nothing", say(d->lang, "Nothing that you typed has been sent."), d->px, false);
}

/* The questions of the call-back form, one a page. */
#include <sodium.h>

#include "base/memory.h"
#include "kiosk/keyboard.h"
#include "kiosk/layout.h"
#include "kiosk/when.h"

#define QUESTIONS 5

static void
question(struct draft *d, int number, const char *title, const char *hint)
{
	char text[160];
	/* TRANSLATORS: how far the patient is: "Question 2 of 5". */
	snprintf(text, sizeof text, say(d->lang, "Question %1$d of %2$d"), number, QUESTIONS);
	draft_text(d, "progress", text, d->px, false)->fg = MUTED;
	draft_heading(d, title);
	if (hint)
		draft_text(d, "hint", hint, d->px, false)->fg = MUTED;
}

static const char *
error_text(const struct draft *d)
{
	switch (d->m->visit.form.error) {
	case FORM_FINE:
		return NULL;
	case FORM_NO_NAME:
		return say(d->lang, "Enter your name");
	case FORM_NO_PHONE:
		return say(d->lang, "Enter your phone number");
	case FORM_WRONG_PHONE:
		return say(d->lang, "Enter a full phone number, like 07700 900123");
	case FORM_SHORT_PHONE:
		return say(d->lang, "We cannot ring a short number. Enter a full phone number");
	case FORM_NOT_AGREED:
		return say(d->lang,
		    "Without your yes we cannot ring you. Nothing has been sent. You can talk to reception "
		    "instead, or touch Finish and clear.");
	}
	return NULL;
}

/* What is wrong, above the answer it is about. */
static void
put_error(struct draft *d)
{
	const char *text = error_text(d);
	if (!text)
		return;
	struct node *n = draft_text(d, "error", text, d->px, true);
	n->role = ROLE_ALERT;
	n->fg = ALARM;
}

static void
put_field(struct draft *d, const char *id, const char *title, const char *value, const char *spoken)
{
	int pad = d->pad, w = d->width - 2 * pad;
	bool number = strcmp(id, "field:phone") == 0;
	const char *lang = number ? "en" : d->lang;
	char whole[FORM_NAME * 6];
	if (number)
		value = when_isolate(d->lang, value, whole, sizeof whole);
	int h = draft_height(d, *spoken ? value : "A", lang, d->title_px, false, w, 1) + pad;
	h = h > d->target ? h : d->target;
	const char *error = error_text(d);
	struct node *n =
	    draft_button(d, id, (struct box){d->left, d->y, d->width, h}, "", STYLE_FIELD, VERB_FIELD, NULL);
	char *speech = NULL;
	if (asprintf(&speech, "%s%s%s. %s", error ? error : "", error ? ". " : "", title, spoken) < 0)
		speech = NULL;
	draft_say(d, n, value, speech);
	sodium_memzero(whole, sizeof whole);
	memory_wipe_string(speech);
	n->role = ROLE_FIELD;
	n->bold = false;
	n->lines = 1;
	n->align = ALIGN_START;
	n->text_px = d->title_px;
	snprintf(n->lang, sizeof n->lang, "%s", lang);
	n->rtl = !number && d->rtl;
	n->edge = error ? ALARM : ACCENT;
	int value_h = draft_height(d, *value ? value : "A", lang, d->title_px, false, w, 1);
	n->text = (struct box){d->left + pad, d->y + (h - value_h) / 2, w, value_h};
	d->y += h + d->gap;
}

/* The button that goes on, at the end of the line. Takes its row off the bottom. */
static void
put_next(struct draft *d)
{
	const char *label = say(d->lang, "Next");
	int w = d->p->w > d->p->h ? d->width / 3 : d->width / 2;
	int h = draft_row_height(d, &label, 1, w), y = draft_take_bottom(d, h);
	draft_button(d, "next", (struct box){d->left + d->width - w, y, w, h}, label, STYLE_PRIMARY, VERB_NEXT, NULL);
}

void
view_name(struct draft *d)
{
	const char *title = say(d->lang, "What is your name?");
	question(d, 1, title, NULL);
	put_error(d);
	put_field(d, "field:name", title, d->m->visit.form.name, d->m->visit.form.name);
	put_next(d);
	keyboard_letters(d);
}

void
view_phone(struct draft *d)
{
	const char *title = say(d->lang, "What number can we ring you on?");
	const char *number = d->m->visit.form.phone;
	char spoken[FORM_PHONE * 8];
	question(d, 2, title, NULL);
	put_error(d);
	put_field(d, "field:phone", title, number, when_spoken_number(number, spoken, sizeof spoken));
	sodium_memzero(spoken, sizeof spoken);
	put_next(d);
	keyboard_digits(d);
}

/* One large button under another. */
static void
put_choice(struct draft *d, const char *id, const char *label, enum verb verb, const char *argument, bool chosen)
{
	int w = d->p->w > d->p->h ? d->width / 2 : d->width;
	int h = draft_row_height(d, &label, 1, w) + draft_mm(d, 8);
	struct node *n = draft_button(
	    d, id, (struct box){d->left, d->y, w, h}, label, chosen ? STYLE_PRIMARY : STYLE_PLAIN, verb, argument);
	n->selected = chosen;
	n->overflow |= d->y + h > d->bottom;
	d->y += h + d->gap;
}

void
view_times(struct draft *d)
{
	static const struct {
		const char *value, *label;
	} times[] = {{"morning", SAY_LATER("In the morning")}, {"afternoon", SAY_LATER("In the afternoon")},
	    {"any", SAY_LATER("At any time")}};
	question(d, 3, say(d->lang, "When is a good time to ring you?"), NULL);
	for (size_t i = 0; i < sizeof times / sizeof *times; i++) {
		char id[NODE_ID];
		snprintf(id, sizeof id, "choice:%s", times[i].value);
		put_choice(d, id, say(d->lang, times[i].label), VERB_CHOOSE, times[i].value,
		    strcmp(d->m->visit.form.times, times[i].value) == 0);
	}
}

void
view_voicemail(struct draft *d)
{
	const char *given = d->m->visit.form.voicemail;
	question(d, 4, say(d->lang, "If you do not answer, may we leave a message?"),
	    say(d->lang, "Other people may hear it."));
	put_choice(d, "yes", say(d->lang, "Yes, leave a message"), VERB_YES, NULL, strcmp(given, "yes") == 0);
	put_choice(d, "no", say(d->lang, "No, do not leave a message"), VERB_NO, NULL, strcmp(given, "no") == 0);
}

void
view_consent(struct draft *d)
{
	const struct place *place = d->m->place;
	question(d, 5, say(d->lang, "May we keep your answers and ring you?"), NULL);
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
	put_error(d);
	put_choice(d, "yes", say(d->lang, "Yes, ring me"), VERB_YES, NULL, d->m->visit.form.agreed);
	put_choice(d, "no", say(d->lang, "No"), VERB_NO, NULL, false);
}

/* What was answered, as it is shown and spoken. */
struct answer {
	const char *question, *label, *value, *lang, *speech;
};

static void
put_answer(struct draft *d, const struct answer *a)
{
	char id[NODE_ID];
	const char *change = say(d->lang, "Change");
	int change_w = draft_mm(d, 70), w = d->width - change_w - d->gap - 2 * d->pad, x = d->left + d->pad;
	int label_h = draft_height(d, a->label, d->lang, d->px, false, w, 0);
	int value_h = draft_height(d, a->value, a->lang, d->px, true, w, 2);
	int change_h = draft_row_height(d, &change, 1, change_w);
	int h = label_h + value_h > change_h ? label_h + value_h : change_h;
	h += d->pad;
	snprintf(id, sizeof id, "answer:%s", a->question);
	draft_panel(d, id, (struct box){d->left, d->y, d->width, h}, WHITE, EDGE_NONE);
	int y = d->y + (h - label_h - value_h) / 2;
	snprintf(id, sizeof id, "label:%s", a->question);
	struct node *n = draft_put(d, id, (struct box){x, y, w, label_h}, a->label, NULL, d->px, false, 0);
	n->fg = MUTED;
	n->bg = WHITE;
	snprintf(id, sizeof id, "value:%s", a->question);
	n = draft_put(d, id, (struct box){x, y + label_h, w, value_h}, a->value, a->lang, d->px, true, 2);
	n->bg = WHITE;
	n->speech = scene_string(d->s, a->speech);
	snprintf(id, sizeof id, "change:%s", a->question);
	struct box box = {d->left + d->width - d->pad / 2 - change_w, d->y + (h - change_h) / 2, change_w, change_h};
	n = draft_button(d, id, box, change, STYLE_PLAIN, VERB_CHANGE, a->question);
	char *speech = NULL;
	if (asprintf(&speech, "%s. %s. %s", a->label, a->speech, change) < 0)
		speech = NULL;
	n->speech = scene_string(d->s, speech ? speech : a->label);
	memory_wipe_string(speech);
	d->y += h + d->gap / 2;
}

static const char *
time_said(const struct draft *d)
{
	const char *t = d->m->visit.form.times;
	return strcmp(t, "morning") == 0     ? say(d->lang, "In the morning")
	       : strcmp(t, "afternoon") == 0 ? say(d->lang, "In the afternoon")
	                                     : say(d->lang, "At any time");
}

void
view_check(struct draft *d)
{
	const struct form *f = &d->m->visit.form;
	const char *lang = d->lang, *send = say(lang, "Ask for the call back");
	char number[FORM_PHONE * 6], spoken[FORM_PHONE * 8];
	int h = draft_row_height(d, &send, 1, d->width), y = draft_take_bottom(d, h);
	draft_heading(d, say(lang, "Check your answers"));
	when_isolate(lang, f->phone, number, sizeof number);
	when_spoken_number(f->phone, spoken, sizeof spoken);
	const char *message = strcmp(f->voicemail, "yes") == 0 ? say(lang, "Yes, leave a message")
	                                                       : say(lang, "No, do not leave a message");
	const struct answer answers[] = {
	    {"name", say(lang, "Name"), f->name, lang, f->name},
	    {"phone", say(lang, "Phone"), number, "en", spoken},
	    {"times", say(lang, "Good time to ring"), time_said(d), lang, time_said(d)},
	    {"voicemail", say(lang, "If you do not answer"), message, lang, message},
	};
	for (size_t i = 0; i < sizeof answers / sizeof *answers; i++)
		put_answer(d, &answers[i]);
	sodium_memzero(number, sizeof number);
	sodium_memzero(spoken, sizeof spoken);
	draft_button(d, "submit", (struct box){d->left, y, d->width, h}, send, STYLE_PRIMARY, VERB_SUBMIT, NULL);
}

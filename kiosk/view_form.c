/* The questions of the call-back form, one a page. */
#include <sodium.h>

#include "base/memory.h"
#include "base/phone.h"
#include "kiosk/keyboard.h"
#include "kiosk/layout.h"
#include "kiosk/when.h"

static void
question(struct draft *d, const char *title, const char *hint)
{
	/* On a high page eyes and hands are lower than its top. */
	if (!d->wide)
		d->y += d->p->h * 5 / 100;
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

static void
put_next(struct draft *d, struct box box)
{
	draft_button(d, "next", box, say(d->lang, "Next"), STYLE_PRIMARY, VERB_NEXT, NULL);
}

/* A row at the bottom for the button that goes on; it ends where lines end. */
static struct box
next_box(struct draft *d)
{
	const char *label = say(d->lang, "Next");
	int w = d->width / 2, h = draft_row_height(d, &label, 1, w) + draft_mm(d, 4), y = draft_take_bottom(d, h);
	return (struct box){d->left + d->width - w, y, w, h};
}

void
view_name(struct draft *d)
{
	const char *title = say(d->lang, "What is your name?"), *name = d->m->visit.form.name;
	question(d, title, NULL);
	put_error(d);
	put_field(d, "field:name", title, name, name);
	if (d->wide) {
		put_next(d, keyboard_letters(d, true));
	} else {
		struct box box = next_box(d);
		keyboard_letters(d, false);
		put_next(d, box);
	}
}

void
view_phone(struct draft *d)
{
	const char *title = say(d->lang, "What number can we ring you on?");
	const char *number = d->m->visit.form.phone;
	char spoken[FORM_PHONE * 8];
	struct draft pad = *d;
	/* A wide page has the question on one side and the digits on the other. */
	if (d->wide) {
		pad.width = d->width * 42 / 100;
		pad.left = d->left + d->width - pad.width;
		pad.y += draft_height(d, "A", d->lang, d->title_px, true, d->width, 1);
		d->width -= pad.width + 4 * d->gap;
		d->heading_width = d->width;
	}
	question(d, title, NULL);
	put_error(d);
	put_field(d, "field:phone", title, number, when_spoken_number(number, spoken, sizeof spoken));
	sodium_memzero(spoken, sizeof spoken);
	struct box box = next_box(d);
	if (!d->wide)
		pad.bottom = d->bottom;
	keyboard_digits(&pad);
	put_next(d, box);
}

/* What may be chosen. */
struct choice {
	const char *id, *label;
	enum verb verb;
	const char *argument;
	bool chosen;
};

/* Large buttons, under another or, where height is dear, beside another. */
static void
put_choices(struct draft *d, const struct choice *choices, int n)
{
	int w = d->wide ? (d->width - (n - 1) * d->gap) / n : d->width, h = 0;
	for (int i = 0; i < n; i++) {
		int needs = draft_row_height(d, &choices[i].label, 1, w);
		h = needs > h ? needs : h;
	}
	int room = draft_mm(d, d->wide ? 22 : 14);
	h += d->y + h + room <= d->bottom ? room : 0;
	d->y += d->wide ? 0 : d->gap;
	for (int i = 0; i < n; i++) {
		const struct choice *c = &choices[i];
		struct box box = {
		    d->left + (d->wide ? i * (w + d->gap) : 0), d->y + (d->wide ? 0 : i * (h + d->gap)), w, h};
		struct node *b = draft_button(
		    d, c->id, box, c->label, c->chosen ? STYLE_PRIMARY : STYLE_PLAIN, c->verb, c->argument);
		b->selected = c->chosen;
		b->overflow |= box.y + h > d->bottom;
	}
}

void
view_times(struct draft *d)
{
	const char *given = d->m->visit.form.times;
	const struct choice choices[] = {
	    {"choice:morning", say(d->lang, "In the morning"), VERB_CHOOSE, "morning", strcmp(given, "morning") == 0},
	    {"choice:afternoon", say(d->lang, "In the afternoon"), VERB_CHOOSE, "afternoon",
	        strcmp(given, "afternoon") == 0},
	    {"choice:any", say(d->lang, "At any time"), VERB_CHOOSE, "any", strcmp(given, "any") == 0},
	};
	question(d, say(d->lang, "When is a good time to ring you?"), NULL);
	put_choices(d, choices, 3);
}

void
view_voicemail(struct draft *d)
{
	const char *given = d->m->visit.form.voicemail;
	const struct choice choices[] = {
	    {"yes", say(d->lang, "Yes, leave a message"), VERB_YES, NULL, strcmp(given, "yes") == 0},
	    {"no", say(d->lang, "No, do not leave a message"), VERB_NO, NULL, strcmp(given, "no") == 0},
	};
	question(d, say(d->lang, "If you do not answer, may we leave a message?"),
	    say(d->lang, "Other people may hear it."));
	put_choices(d, choices, 2);
}

void
view_consent(struct draft *d)
{
	const struct place *place = d->m->place;
	const struct choice choices[] = {
	    {"yes", say(d->lang, "Yes, ring me"), VERB_YES, NULL, d->m->visit.form.agreed},
	    {"no", say(d->lang, "No"), VERB_NO, NULL, false},
	};
	question(d, say(d->lang, "May we keep your answers and ring you?"), NULL);
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
	put_choices(d, choices, 2);
}

/* What was answered, as it is shown and spoken. */
struct answer {
	const char *question, *label, *value, *lang, *speech;
};

static int
answer_height(const struct draft *d, const struct answer *a, int width)
{
	const char *change = say(d->lang, "Change");
	int change_w = draft_mm(d, 58), w = width - change_w - d->gap - 2 * d->pad;
	int text = draft_height(d, a->label, d->lang, d->px, false, w, 0) +
	           draft_height(d, a->value, a->lang, d->px, true, w, 2);
	int button = draft_row_height(d, &change, 1, change_w);
	return (text > button ? text : button) + (d->wide ? d->pad : 2 * d->pad);
}

static void
put_answer(struct draft *d, const struct answer *a, struct box box)
{
	char id[NODE_ID];
	const char *change = say(d->lang, "Change");
	int change_w = draft_mm(d, 58), w = box.w - change_w - d->gap - 2 * d->pad, x = box.x + d->pad;
	int label_h = draft_height(d, a->label, d->lang, d->px, false, w, 0);
	int value_h = draft_height(d, a->value, a->lang, d->px, true, w, 2);
	int change_h = draft_row_height(d, &change, 1, change_w);
	snprintf(id, sizeof id, "answer:%s", a->question);
	draft_panel(d, id, box, WHITE, EDGE_NONE);
	int y = box.y + (box.h - label_h - value_h) / 2;
	snprintf(id, sizeof id, "label:%s", a->question);
	struct node *n = draft_put(d, id, (struct box){x, y, w, label_h}, a->label, NULL, d->px, false, 0);
	n->fg = MUTED;
	n->bg = WHITE;
	snprintf(id, sizeof id, "value:%s", a->question);
	n = draft_put(d, id, (struct box){x, y + label_h, w, value_h}, a->value, a->lang, d->px, true, 2);
	n->bg = WHITE;
	n->speech = scene_string(d->s, a->speech);
	snprintf(id, sizeof id, "change:%s", a->question);
	struct box button = {box.x + box.w - d->pad / 2 - change_w, box.y + (box.h - change_h) / 2, change_w, change_h};
	n = draft_button(d, id, button, change, STYLE_PLAIN, VERB_CHANGE, a->question);
	char *speech = NULL;
	if (asprintf(&speech, "%s. %s. %s", a->label, a->speech, change) < 0)
		speech = NULL;
	n->speech = scene_string(d->s, speech ? speech : a->label);
	memory_wipe_string(speech);
}

static const char *
time_said(const struct draft *d)
{
	const char *t = d->m->visit.form.times;
	return strcmp(t, "morning") == 0     ? say(d->lang, "In the morning")
	       : strcmp(t, "afternoon") == 0 ? say(d->lang, "In the afternoon")
	                                     : say(d->lang, "At any time");
}

/* The number as it will be dialled, in the groups that people read it in. */
static void
written_number(const char *typed, char out[PHONE_TEXT * 2])
{
	char e164[PHONE_TEXT];
	phone_parse(typed, e164);
	phone_display(e164, out);
	sodium_memzero(e164, sizeof e164);
}

void
view_check(struct draft *d)
{
	const struct form *f = &d->m->visit.form;
	const char *lang = d->lang, *send = say(lang, "Ask for the call back");
	char plain[PHONE_TEXT * 2], number[FORM_PHONE * 6], spoken[FORM_PHONE * 8];
	int h = draft_row_height(d, &send, 1, d->width), y = draft_take_bottom(d, h);
	draft_heading(d, say(lang, "Check your answers"));
	written_number(f->phone, plain);
	when_isolate(lang, plain, number, sizeof number);
	when_spoken_number(plain, spoken, sizeof spoken);
	const char *message = strcmp(f->voicemail, "yes") == 0 ? say(lang, "Yes, leave a message")
	                                                       : say(lang, "No, do not leave a message");
	const struct answer answers[] = {
	    {"name", say(lang, "Name"), f->name, lang, f->name},
	    {"phone", say(lang, "Phone"), number, "en", spoken},
	    {"times", say(lang, "Good time to ring"), time_said(d), lang, time_said(d)},
	    {"voicemail", say(lang, "If you do not answer"), message, lang, message},
	};
	int n = (int)(sizeof answers / sizeof *answers), columns = d->wide ? 2 : 1, most = 0;
	int w = (d->width - (columns - 1) * d->gap) / columns;
	for (int i = 0; i < n; i++) {
		int needs = answer_height(d, &answers[i], w);
		most = needs > most ? needs : most;
	}
	for (int i = 0; i < n; i++) {
		struct box box = {d->left + i % columns * (w + d->gap), d->y + i / columns * (most + d->gap), w, most};
		put_answer(d, &answers[i], box);
	}
	sodium_memzero(plain, sizeof plain);
	sodium_memzero(number, sizeof number);
	sodium_memzero(spoken, sizeof spoken);
	draft_button(d, "submit", (struct box){d->left, y, d->width, h}, send, STYLE_PRIMARY, VERB_SUBMIT, NULL);
}

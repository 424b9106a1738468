/* What was answered, to be looked over and changed before it is sent. */
#include <sodium.h>

#include "base/memory.h"
#include "base/phone.h"
#include "base/text.h"
#include "kiosk/grid.h"
#include "kiosk/when.h"

#define ANSWERS 6

/* What was answered, as it is shown and spoken. */
struct answer {
	const char *question, *label, *value, *lang, *speech;
	bool typed; /* the value is the patient's own words */
};

static int
change_width(const struct draft *d)
{
	return draft_mm(d, 58) * d->px / d->bar_px;
}

static int
answer_height(const struct draft *d, const struct answer *a, int width)
{
	const char *change = say(d->lang, "Change");
	int change_w = change_width(d), w = width - change_w - d->gap - 2 * d->pad;
	int text = draft_height(d, a->label, d->lang, d->px, false, w, 0) +
	           draft_height(d, a->value, a->lang, d->px, true, w, 0);
	int button = draft_row_height(d, &change, 1, change_w);
	return (text > button ? text : button) + (d->wide ? d->pad : 2 * d->pad);
}

static void
put_answer(struct draft *d, const struct answer *a, struct box box)
{
	char id[NODE_ID];
	const char *change = say(d->lang, "Change");
	int change_w = change_width(d), w = box.w - change_w - d->gap - 2 * d->pad, x = box.x + d->pad;
	int label_h = draft_height(d, a->label, d->lang, d->px, false, w, 0);
	int value_h = draft_height(d, a->value, a->lang, d->px, true, w, 0);
	int change_h = draft_row_height(d, &change, 1, change_w);
	snprintf(id, sizeof id, "answer:%s", a->question);
	draft_panel(d, id, box, WHITE, EDGE_NONE);
	int y = box.y + (box.h - label_h - value_h) / 2;
	snprintf(id, sizeof id, "label:%s", a->question);
	struct node *n = draft_put(d, id, (struct box){x, y, w, label_h}, a->label, NULL, d->px, false, 0);
	n->fg = MUTED;
	n->bg = WHITE;
	n->part = true;
	snprintf(id, sizeof id, "value:%s", a->question);
	n = draft_put(d, id, (struct box){x, y + label_h, w, value_h}, a->value, a->lang, d->px, true, 0);
	n->bg = WHITE;
	n->rtl = a->typed ? text_is_rtl(a->value, n->rtl) : n->rtl;
	n->speech = scene_string(d->s, a->speech);
	n->part = true;
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

/* How much was added to what everybody is asked. */
static int
added(const struct form *f)
{
	return !!*f->for_whom + !!*f->age + !!*f->interpreter + !!*f->safe_text + !!*f->discreet + !!f->access +
	       !!*f->note;
}

static int
gather(struct draft *d, struct answer out[ANSWERS])
{
	const struct form *f = &d->m->visit.form;
	const char *lang = d->lang;
	char plain[PHONE_TEXT * 2], number[FORM_PHONE * 6], spoken[FORM_PHONE * 8], more[160];
	int n = 0;
	out[n++] = (struct answer){"name", say(lang, "Name"), f->name, lang, f->name, true};
	if (f->no_phone) {
		const char *none = say(lang, "No phone. I will ask at reception.");
		out[n++] = (struct answer){"phone", say(lang, "Phone"), none, lang, none, false};
	} else {
		written_number(f->phone, plain);
		when_isolate(lang, plain, number, sizeof number);
		when_spoken_number(plain, spoken, sizeof spoken);
		out[n++] = (struct answer){
		    "phone", say(lang, "Phone"), scene_string(d->s, number), "en", scene_string(d->s, spoken), false};
		const char *message = strcmp(f->voicemail, "yes") == 0 ? say(lang, "Yes, leave a message")
		                                                       : say(lang, "No, do not leave a message");
		out[n++] =
		    (struct answer){"times", say(lang, "Good time to ring"), time_said(d), lang, time_said(d), false};
		out[n++] =
		    (struct answer){"voicemail", say(lang, "If you do not answer"), message, lang, message, false};
	}
	unsigned long m = (unsigned long)added(f);
	if (m)
		snprintf(more, sizeof more, say_n(lang, "%lu answer", "%lu answers", m), m);
	const char *value = m ? scene_string(d->s, more) : say(lang, "Nothing yet");
	out[n++] = (struct answer){"more", say(lang, "Anything else?"), value, lang, value, false};
	sodium_memzero(plain, sizeof plain);
	sodium_memzero(number, sizeof number);
	sodium_memzero(spoken, sizeof spoken);
	return n;
}

void
view_check(struct draft *d)
{
	const char *send = say(d->lang, "Ask for the call back");
	int h = draft_row_height(d, &send, 1, d->width), y = draft_take_bottom(d, h);
	struct answer answers[ANSWERS];
	draft_heading(d, say(d->lang, "Check your answers"));
	int n = gather(d, answers), columns = d->wide ? 2 : 1, least = 0;
	for (int i = 0; i < n; i++) {
		int needs = answer_height(d, &answers[i], grid_width(d, columns));
		least = needs > least ? needs : least;
	}
	struct grid g = grid_begin(d, n, columns, least, least);
	for (int i = 0; i < g.shown; i++)
		put_answer(d, &answers[g.first + i], grid_box(&g, i));
	grid_end(d, &g);
	draft_button(d, "submit", (struct box){d->left, y, d->width, h}, send, STYLE_PRIMARY, VERB_SUBMIT, NULL);
}

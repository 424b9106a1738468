/* Where a visit ends or pauses: confirmation, help now, the idle warning, trouble. */
#include "kiosk/layout.h"

#include "base/phone.h"
#include "kiosk/when.h"

void
view_confirmation(struct draft *d)
{
	const struct place *place = d->m->place;
	const char *lang = d->lang;
	char text[500], day[160], number[PHONE_TEXT * 2], whole[PHONE_TEXT * 4];
	d->y += draft_mm(d, 8);
	struct node *tick =
	    draft_panel(d, "done", (struct box){d->left, d->y, draft_mm(d, 30), draft_mm(d, 30)}, TINT, EDGE_NONE);
	tick->fg = ACCENT;
	draft_picture(tick, "DONE", tick->box);
	d->y += draft_mm(d, 30) + 2 * d->gap;
	draft_heading(d, say(lang, "We will ring you"));
	if (d->m->visit.due) {
		when_day(lang, d->m->visit.due, day, sizeof day);
		/* TRANSLATORS: a date, like "Friday 28 November". */
		snprintf(text, sizeof text, say(lang, "We will ring you by %s at the latest."), day);
	} else {
		snprintf(text, sizeof text,
		    say_n(lang, "We will ring you within %d working day.", "We will ring you within %d working days.",
		        (unsigned long)place->promise_days),
		    place->promise_days);
	}
	draft_text(d, "promise", text, d->px, false);
	if (*place->phone) {
		phone_display(place->phone, number);
		snprintf(text, sizeof text, say(lang, "The call will come from %s."),
		    when_isolate(lang, number, whole, sizeof whole));
		draft_text(d, "from", text, d->px, false);
	}
	draft_text(d, "change", say(lang, "If you change your mind, tell reception."), d->px, false);
	draft_text(d, "worse", say(lang, "If things get worse, do not wait. Touch I need help now."), d->px, false);
	draft_text(d, "clear", say(lang, "Now touch Finish and clear, so that nobody sees your visit."), d->px, false);
}

/* One way to get help: a number to ring, and when. */
struct line {
	const char *id, *number, *what;
};

static const struct line lines[] = {
    {"help:999", "999", SAY_LATER("Someone is in danger or very ill: ring 999.")},
    {"help:111", "111", SAY_LATER("NHS 111: urgent medical help. For a mental health crisis choose option 2.")},
    {"help:samaritans", "116 123", SAY_LATER("Samaritans: talk to someone, day and night, free.")},
    {"help:shout", "85258", SAY_LATER("Send a text with the word SHOUT: a crisis worker texts with you, free.")},
    {"help:safe", "0808 2000 247",
        SAY_LATER("Not safe at home? National Domestic Abuse Helpline, day and night, free.")},
};

static void
put_line(struct draft *d, struct box box, const struct line *l)
{
	char whole[64], spoken[64], id[NODE_ID];
	int number_w = draft_mm(d, 84), w = box.w - number_w - 3 * d->pad;
	draft_panel(d, l->id, box, WHITE, EDGE_NONE);
	when_isolate(d->lang, l->number, whole, sizeof whole);
	int number_h = draft_height(d, whole, "en", d->px * 5 / 4, true, number_w, 1);
	snprintf(id, sizeof id, "%s:number", l->id);
	struct node *n =
	    draft_put(d, id, (struct box){box.x + d->pad, box.y + (box.h - number_h) / 2, number_w, number_h}, whole,
	        "en", d->px * 5 / 4, true, 1);
	n->fg = ALARM;
	n->bg = WHITE;
	n->speech = scene_string(d->s, when_spoken_number(l->number, spoken, sizeof spoken));
	const char *what = say(d->lang, l->what);
	int h = draft_height(d, what, d->lang, d->px, false, w, 0);
	snprintf(id, sizeof id, "%s:what", l->id);
	n = draft_put(d, id, (struct box){box.x + number_w + 2 * d->pad, box.y + (box.h - h) / 2, w, h}, what, NULL,
	    d->px, false, 0);
	n->bg = WHITE;
	n->overflow |= h > box.h;
}

void
view_help(struct draft *d)
{
	draft_heading(d, say(d->lang, "I need help now"));
	draft_text(d, "reception", say(d->lang, "Tell reception now. They can help you straight away."), d->px, true);
	int columns = d->p->w > d->p->h ? 2 : 1, n = (int)(sizeof lines / sizeof *lines);
	int rows = (n + columns - 1) / columns, w = (d->width - (columns - 1) * d->gap) / columns;
	int text_w = w - draft_mm(d, 84) - 3 * d->pad, h = d->target;
	for (int i = 0; i < n; i++) {
		int text_h = draft_height(d, say(d->lang, lines[i].what), d->lang, d->px, false, text_w, 0) + d->pad;
		h = text_h > h ? text_h : h;
	}
	int most = (d->bottom - d->y - (rows - 1) * d->gap) / rows;
	h = h > most ? most : h;
	for (int i = 0; i < n; i++) {
		struct box box = {d->left + i % columns * (w + d->gap), d->y + i / columns * (h + d->gap), w, h};
		put_line(d, box, &lines[i]);
	}
}

/* A message with one thing to do. */
static void
put_only(struct draft *d, const char *id, const char *label, enum verb verb)
{
	int w = d->p->w > d->p->h ? d->width / 2 : d->width;
	int h = draft_row_height(d, &label, 1, w) + draft_mm(d, 12);
	d->y += d->gap;
	draft_button(d, id, (struct box){d->left, d->y, w, h}, label, STYLE_PRIMARY, verb, NULL);
	d->y += h + d->gap;
}

void
view_idle(struct draft *d)
{
	char text[400];
	int left = model_seconds_left(d->m);
	d->y += draft_mm(d, 20);
	draft_heading(d, say(d->lang, "Are you still there?"));
	snprintf(text, sizeof text,
	    say_n(d->lang, "To keep your visit private, this screen clears in %d second.",
	        "To keep your visit private, this screen clears in %d seconds.", (unsigned long)left),
	    left);
	draft_text(d, "left", text, d->px, false);
	put_only(d, "stay", say(d->lang, "I am still here"), VERB_STAY);
}

void
view_trouble(struct draft *d)
{
	d->y += draft_mm(d, 20);
	draft_heading(d, say(d->lang, "Please tell reception"));
	draft_text(
	    d, "sorry", say(d->lang, "Sorry, we could not save your request. We cannot ring you yet."), d->px, false);
	draft_text(d, "again", say(d->lang, "Try again, or ask at reception for a call back."), d->px, false);
	put_only(d, "submit", say(d->lang, "Try again"), VERB_SUBMIT);
}

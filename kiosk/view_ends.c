/* Where a visit ends or pauses: confirmation, help now, the idle warning, trouble. */
#include "kiosk/grid.h"

#include "base/phone.h"
#include "kiosk/when.h"

void
view_confirmation(struct draft *d)
{
	const struct place *place = d->m->place;
	const char *lang = d->lang;
	char text[500], day[160], number[PHONE_TEXT * 2], whole[PHONE_TEXT * 4];
	int side = draft_mm(d, 26), top = d->y, left = d->left, width = d->width;
	if (!d->wide)
		top = d->y += d->p->h * 5 / 100;
	/* The tick stands before the heading, and the rest under it. */
	d->left += side + 2 * d->gap;
	d->width -= side + 2 * d->gap;
	d->heading_width -= side + 2 * d->gap;
	const char *title = d->m->visit.unringable ? say(lang, "We have your request") : say(lang, "We will ring you");
	int title_h = draft_height(d, title, lang, d->title_px, true, d->heading_width, 0);
	int row = title_h > side ? title_h : side;
	struct node *tick =
	    draft_panel(d, "done", (struct box){left, top + (row - side) / 2, side, side}, TINT, EDGE_NONE);
	tick->fg = ACCENT;
	draft_picture(tick, "DONE", tick->box);
	d->y = top + (row - title_h) / 2;
	draft_heading(d, title);
	d->left = left;
	d->width = width;
	d->y = top + row + d->gap;
	if (d->m->visit.unringable) {
		snprintf(text, sizeof text, "%s",
		    say(lang, "Our link worker knows that you have no phone. Ask at reception when you can meet."));
	} else if (d->m->visit.due) {
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
	if (*place->phone && !d->m->visit.unringable) {
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

/* Number over what it is for, or, where lines are long enough, before it. */
struct help {
	int number_w, number_h, px;
	bool stacked;
	int w, h;
};

static int
line_text_width(const struct draft *d, const struct help *p)
{
	return p->stacked ? p->w - 2 * d->pad : p->w - p->number_w - 3 * d->pad;
}

static void
put_line(struct draft *d, const struct help *p, int x, int y, const struct line *l)
{
	char whole[64], spoken[64], id[NODE_ID];
	draft_panel(d, l->id, (struct box){x, y, p->w, p->h}, WHITE, EDGE_NONE);
	const char *what = say(d->lang, l->what);
	int w = line_text_width(d, p), h = draft_height(d, what, d->lang, d->px, false, w, 0);
	int number_y = p->stacked ? y + (p->h - p->number_h - h) / 2 : y + (p->h - p->number_h) / 2;
	int what_y = p->stacked ? number_y + p->number_h : y + (p->h - h) / 2;
	int what_x = p->stacked ? x + d->pad : x + p->number_w + 2 * d->pad;
	when_isolate(d->lang, l->number, whole, sizeof whole);
	snprintf(id, sizeof id, "%s:number", l->id);
	struct node *n =
	    draft_put(d, id, (struct box){x + d->pad, number_y, p->number_w, p->number_h}, whole, "en", p->px, true, 1);
	n->fg = ALARM;
	n->bg = WHITE;
	n->speech = scene_string(d->s, when_spoken_number(l->number, spoken, sizeof spoken));
	snprintf(id, sizeof id, "%s:what", l->id);
	n = draft_put(d, id, (struct box){what_x, what_y, w, h}, what, NULL, d->px, false, 0);
	n->bg = WHITE;
	n->overflow |= h + (p->stacked ? p->number_h : 0) > p->h;
}

static void
put_reception(struct draft *d, struct box box, const char *text)
{
	draft_panel(d, "reception:panel", box, ALARM, EDGE_NONE);
	int h = draft_height(d, text, d->lang, d->px, true, box.w - 2 * d->pad, 0);
	struct box inner = {box.x + d->pad, box.y + (box.h - h) / 2, box.w - 2 * d->pad, h};
	struct node *t = draft_put(d, "reception", inner, text, NULL, d->px, true, 0);
	t->fg = WHITE;
	t->bg = ALARM;
	t->overflow |= h > box.h;
}

void
view_help(struct draft *d)
{
	int columns = d->wide ? 3 : 1, n = (int)(sizeof lines / sizeof *lines), cells = d->wide ? n + 1 : n;
	const char *reception = say(d->lang, "Tell reception now. They can help you straight away.");
	draft_heading(d, say(d->lang, "I need help now"));
	if (!d->wide)
		draft_text(d, "reception", reception, d->px, true);
	struct help p = {.number_w = draft_mm(d, d->wide ? 98 : 78) * (d->wide ? 1 : d->px) / (d->wide ? 1 : d->bar_px),
	    .px = d->wide ? d->px * 5 / 4 : d->px,
	    .stacked = d->wide,
	    .w = grid_width(d, columns)};
	p.number_h = draft_height(d, "0808", "en", p.px, true, p.number_w, 1);
	for (int i = 0; i < n; i++) {
		int h = draft_height(d, say(d->lang, lines[i].what), d->lang, d->px, false, line_text_width(d, &p), 0);
		h += p.stacked ? p.number_h : 2 * d->pad;
		p.h = h > p.h ? h : p.h;
	}
	/* On a wide page reception has the first cell. */
	int skip = cells - n;
	/* Nothing here is touched: all of it may stand where it is seen best. */
	d->reach = 0;
	struct grid g = grid_begin(d, cells, columns, p.h, p.h + (p.stacked ? 2 : 1) * d->pad);
	p.h = g.h;
	for (int i = 0; i < g.shown; i++) {
		struct box box = grid_box(&g, i);
		if (g.first + i < skip)
			put_reception(d, box, reception);
		else
			put_line(d, &p, box.x, box.y, &lines[g.first + i - skip]);
	}
	grid_end(d, &g);
}

/* A message with one thing to do. */
static void
put_only(struct draft *d, const char *id, const char *label, enum verb verb)
{
	int w = d->wide ? d->width / 2 : d->width;
	int h = draft_row_height(d, &label, 1, w) + draft_mm(d, 12);
	d->y += d->gap;
	draft_controls(d);
	draft_button(d, id, (struct box){d->left, d->y, w, h}, label, STYLE_PRIMARY, verb, NULL);
	d->y += h + d->gap;
}

void
view_idle(struct draft *d)
{
	char text[400];
	int left = model_seconds_left(d->m);
	if (!d->reach)
		d->y += d->p->h * (d->wide ? 4 : 10) / 100;
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
	if (!d->reach)
		d->y += d->p->h * (d->wide ? 4 : 10) / 100;
	draft_heading(d, say(d->lang, "Please tell reception"));
	draft_text(
	    d, "sorry", say(d->lang, "Sorry, we could not save your request. We cannot ring you yet."), d->px, false);
	draft_text(d, "again", say(d->lang, "Try again, or ask at reception for a call back."), d->px, false);
	put_only(d, "submit", say(d->lang, "Try again"), VERB_SUBMIT);
}

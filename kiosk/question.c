#include "kiosk/question.h"

#include <sodium.h>

#include "base/memory.h"
#include "base/text.h"
#include "kiosk/grid.h"
#include "kiosk/keyboard.h"
#include "kiosk/when.h"

static const char *
error_text(const struct draft *d)
{
	if (d->m->founding)
		return d->m->founding->wrong;
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
	case FORM_WRONG_AGE:
		return say(d->lang, "Enter an age in years, like 42");
	case FORM_WRONG_PIN:
		return say(d->lang, "This PIN is wrong");
	case FORM_NO_MOBILE:
		return say(d->lang, "Enter a mobile number, like 07700 900123");
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

void
question_ask(struct draft *d, const char *title, const char *hint)
{
	/* On a high page eyes and hands are lower than its top. */
	if (!d->wide && !d->reach)
		d->y += d->p->h * 3 / 100;
	draft_heading(d, title);
	if (hint)
		draft_text(d, "hint", hint, d->px, false)->fg = MUTED;
	put_error(d);
}

void
question_field(
    struct draft *d, const char *id, enum question_field kind, const char *title, const char *value, const char *spoken)
{
	int pad = d->pad, w = d->width - 2 * pad;
	bool number = kind == FIELD_NUMBER;
	const char *lang = number ? "en" : d->lang;
	char whole[FORM_NOTE * 6];
	bool typed = d->s->typed;
	d->s->typed = true; /* until it is measured; after that its node says so */
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
	n->secret = n->caret = true;
	n->ink = ACCENT;
	n->bold = false;
	n->lines = 1;
	n->align = ALIGN_START;
	n->text_px = d->title_px;
	snprintf(n->lang, sizeof n->lang, "%s", lang);
	/* "10 am" stays that in Urdu, and a name is written the way its letters are. */
	n->rtl = !number && text_is_rtl(value, d->rtl);
	n->edge = error ? ALARM : ACCENT;
	int value_h = draft_height(d, *value ? value : "A", lang, d->title_px, false, w, 1);
	n->text = (struct box){d->left + pad, d->y + (h - value_h) / 2, w, value_h};
	d->s->typed = typed;
	d->y += h + d->gap;
	/* The field itself is not touched: the keyboard writes into it. */
	draft_controls(d);
}

/* As many columns as the page has room for, but none so narrow that a word would break. */
static int
columns_for(const struct draft *d, const struct choice *choices, int n)
{
	int columns = d->wide ? (n <= 4 ? n : n == 5 || n == 6 ? 3 : 4) : n <= 6 ? 1 : 2, word = 0;
	for (int i = 0; i < n; i++) {
		const char *lang = choices[i].lang ? choices[i].lang : d->lang;
		int w = draft_longest_word(d, choices[i].label, lang, d->px, true);
		word = w > word ? w : word;
	}
	return grid_columns(d, columns, word);
}

void
question_choices(struct draft *d, const struct choice *choices, int n)
{
	int columns = columns_for(d, choices, n), w = grid_width(d, columns), least = 0;
	for (int i = 0; i < n; i++) {
		const char *lang = choices[i].lang ? choices[i].lang : d->lang;
		int h = draft_height(d, choices[i].label, lang, d->px, true, w - 2 * d->pad, 0) + d->pad;
		least = h > least ? h : least;
	}
	if (!d->wide && !d->reach)
		d->y += d->gap;
	struct grid g = grid_begin(d, n, columns, least, least + draft_mm(d, n <= 3 ? 24 : 14));
	for (int i = 0; i < g.shown; i++) {
		const struct choice *c = &choices[g.first + i];
		struct node *b = draft_button(d, c->id, grid_box(&g, i), c->lang ? "" : c->label,
		    c->chosen ? STYLE_PRIMARY : STYLE_PLAIN, c->verb, c->argument);
		if (c->lang)
			draft_name(d, b, c->label, c->lang);
		if (c->chosen) {
			/* TRANSLATORS: said of something that has been chosen: "Free. Chosen." */
			char *speech = memory_print("%s. %s", c->label, say(d->lang, "Chosen"));
			b->speech = scene_string(d->s, speech);
			memory_wipe_string(speech);
		}
		b->selected = c->chosen;
		b->overflow |= b->box.y + b->box.h > d->bottom;
	}
	grid_end(d, &g);
}

void
question_next(struct draft *d, struct box box, const char *label)
{
	draft_button(d, "next", box, label, STYLE_PRIMARY, VERB_NEXT, NULL);
}

struct box
question_next_box(struct draft *d, const char *label)
{
	int w = d->width / 2, h = draft_row_height(d, &label, 1, w) + draft_mm(d, d->wide ? 0 : 4);
	h = h < d->next_least ? d->next_least : h;
	int y = draft_take_bottom(d, h);
	return (struct box){d->left + d->width - w, y, w, h};
}

void
question_keyboard(struct draft *d, const char *next)
{
	/* Where height is dear, the button that goes on is one of the keys. */
	if (d->wide || d->reach) {
		question_next(d, keyboard_letters(d, next), next);
		return;
	}
	struct box box = question_next_box(d, next);
	keyboard_letters(d, NULL);
	question_next(d, box, next);
}

void
question_letters(struct draft *d, const char *id, const char *title, const char *hint, const char *value)
{
	const char *next = say(d->lang, "Next");
	question_ask(d, title, d->wide ? NULL : hint);
	question_field(d, id, FIELD_WORDS, title, value, value);
	question_keyboard(d, next);
}

void
question_digits(struct draft *d, const char *id, const char *title, const char *hint, const char *value)
{
	const char *next = say(d->lang, "Next");
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
	question_ask(d, title, hint);
	question_field(d, id, FIELD_NUMBER, title, value, when_spoken_number(value, spoken, sizeof spoken));
	sodium_memzero(spoken, sizeof spoken);
	struct box box = question_next_box(d, next);
	if (!d->wide) {
		pad.bottom = d->bottom;
		pad.y = d->y;
	}
	keyboard_digits(&pad);
	d->bottom = d->wide ? d->bottom : pad.bottom;
	question_next(d, box, next);
}

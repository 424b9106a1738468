/* What may be added to a request: the page that leads to each question, and the questions. */
#include "base/memory.h"
#include "kiosk/grid.h"
#include "kiosk/question.h"

static const struct {
	enum access need;
	const char *id, *words;
} access_words[] = {
    {ACCESS_HEARING, "choice:hearing", SAY_LATER("I am deaf or hard of hearing")},
    {ACCESS_SIGHT, "choice:sight", SAY_LATER("I am blind or see badly")},
    {ACCESS_SIGNS, "choice:signs", SAY_LATER("I use sign language")},
    {ACCESS_SPEECH, "choice:speech", SAY_LATER("I find it hard to speak")},
    {ACCESS_EASY, "choice:easy", SAY_LATER("I need easy words and more time")},
    {ACCESS_CARER, "choice:carer", SAY_LATER("Somebody helps me to talk")},
};

static const struct {
	const char *id, *who, *words;
} persons[] = {
    {"choice:me", "me", SAY_LATER("For me")},
    {"choice:child", "child", SAY_LATER("For my child")},
    {"choice:cared", "cared", SAY_LATER("For someone I look after")},
    {"choice:other", "other", SAY_LATER("For someone else")},
};

static const char *
whom_said(const struct draft *d)
{
	for (size_t i = 0; i < sizeof persons / sizeof *persons; i++)
		if (strcmp(persons[i].who, d->m->visit.form.for_whom) == 0)
			return say(d->lang, persons[i].words);
	return "";
}

static const char *
interpreter_said(const struct draft *d)
{
	const char *code = d->m->visit.form.interpreter;
	const struct language *l = language_by_code(code);
	return strcmp(code, "no") == 0    ? say(d->lang, "No")
	       : strcmp(code, "bsl") == 0 ? say(d->lang, "British Sign Language")
	       : l                        ? l->name
	                                  : "";
}

static const char *
yes_no(const struct draft *d, const char *given, const char *yes)
{
	return !*given ? "" : strcmp(given, yes) == 0 ? say(d->lang, "Yes") : say(d->lang, "No");
}

struct item {
	const char *id, *question, *label, *value, *lang;
};

#define ITEMS 7

static void
gather(struct draft *d, struct item out[ITEMS])
{
	const struct form *f = &d->m->visit.form;
	const char *lang = d->lang, *given = say(lang, "Answered");
	const struct item items[ITEMS] = {
	    {"change:for", "for", say(lang, "Who it is for"), whom_said(d), lang},
	    {"change:age", "age", say(lang, "Age"), f->age, lang},
	    {"change:interpreter", "interpreter", say(lang, "Interpreter"), interpreter_said(d),
	        language_by_code(f->interpreter) ? f->interpreter : lang},
	    {"change:texts", "texts", say(lang, "Texts"), yes_no(d, f->safe_text, "yes"), lang},
	    {"change:safe", "safe", say(lang, "Saying who we are"), yes_no(d, f->discreet, "no"), lang},
	    {"change:access", "access", say(lang, "Help to talk with us"), f->access ? given : "", lang},
	    {"change:note", "note", say(lang, "In your own words"), *f->note ? given : "", lang},
	};
	memcpy(out, items, sizeof items);
}

static int
item_height(const struct draft *d, const struct item *i, int w)
{
	int h = draft_height(d, i->label, d->lang, d->px, true, w - 2 * d->pad, 0);
	return h + draft_height(d, i->value, i->lang, d->px, false, w - 2 * d->pad, 0) + d->pad;
}

static void
put_item(struct draft *d, const struct item *i, struct box box)
{
	int w = box.w - 2 * d->pad, label = draft_height(d, i->label, d->lang, d->px, true, w, 0);
	int value = draft_height(d, i->value, i->lang, d->px, false, w, 0);
	int y = box.y + (box.h - label - value) / 2;
	struct node *n = draft_button(d, i->id, box, "", STYLE_PLAIN, VERB_CHANGE, i->question);
	char *speech = memory_print("%s. %s", i->label, i->value);
	draft_say(d, n, i->label, speech);
	memory_wipe_string(speech);
	n->text = (struct box){box.x + d->pad, y, w, label};
	draft_whole_words(d, n);
	if (!*i->value)
		return;
	struct node *v =
	    draft_part(d, n, "value", (struct box){n->text.x, y + label, w, value}, i->value, i->lang, false, 0);
	v->align = ALIGN_CENTRE;
	v->fg = INK;
}

void
view_more(struct draft *d)
{
	struct item items[ITEMS];
	int least = 0, word = 0;
	question_ask(d, say(d->lang, "Anything else we should know?"), say(d->lang, "You can leave all of this out."));
	const char *done = say(d->lang, "Done");
	struct box box = question_next_box(d, done);
	gather(d, items);
	for (int i = 0; i < ITEMS; i++) {
		int own = draft_longest_word(d, items[i].label, d->lang, d->px, true);
		int answer = draft_longest_word(d, items[i].value, items[i].lang, d->px, false);
		word = own > word ? own : word;
		word = answer > word ? answer : word;
	}
	int columns = grid_columns(d, d->wide ? 4 : 2, word), w = grid_width(d, columns);
	for (int i = 0; i < ITEMS; i++) {
		int h = item_height(d, &items[i], w);
		least = h > least ? h : least;
	}
	struct grid g = grid_begin(d, ITEMS, columns, least, least + draft_mm(d, 14));
	for (int i = 0; i < g.shown; i++)
		put_item(d, &items[g.first + i], grid_box(&g, i));
	grid_end(d, &g);
	question_next(d, box, done);
}

void
view_for(struct draft *d)
{
	enum { N = sizeof persons / sizeof *persons };
	struct choice choices[N];
	for (int i = 0; i < N; i++)
		choices[i] = (struct choice){persons[i].id, say(d->lang, persons[i].words), VERB_CHOOSE, persons[i].who,
		    strcmp(persons[i].who, d->m->visit.form.for_whom) == 0, NULL};
	question_ask(d, say(d->lang, "Who is it for?"), NULL);
	question_choices(d, choices, N);
}

void
view_age(struct draft *d)
{
	question_digits(d, "field:age", say(d->lang, "How old are you?"),
	    say(d->lang, "Leave it empty if you do not want to say."), d->m->visit.form.age);
}

void
view_interpreter(struct draft *d)
{
	size_t n, at = 0;
	const struct language *all = language_all(&n);
	const char *given = d->m->visit.form.interpreter;
	struct choice choices[32];
	char ids[32][24];
	choices[at++] =
	    (struct choice){"choice:no", say(d->lang, "No"), VERB_CHOOSE, "no", strcmp(given, "no") == 0, NULL};
	for (size_t i = 0; i < n && at < 31; i++) {
		if (strcmp(all[i].code, "en") == 0)
			continue;
		snprintf(ids[at], sizeof ids[at], "choice:%s", all[i].code);
		choices[at] = (struct choice){
		    ids[at], all[i].name, VERB_CHOOSE, all[i].code, strcmp(given, all[i].code) == 0, all[i].code};
		at++;
	}
	choices[at++] = (struct choice){
	    "choice:bsl", say(d->lang, "British Sign Language"), VERB_CHOOSE, "bsl", strcmp(given, "bsl") == 0, NULL};
	question_ask(d, say(d->lang, "Do you need an interpreter?"), NULL);
	question_choices(d, choices, (int)at);
}

void
view_texts(struct draft *d)
{
	const char *given = d->m->visit.form.safe_text;
	const struct choice choices[] = {
	    {"yes", say(d->lang, "Yes, you may text me"), VERB_YES, NULL, strcmp(given, "yes") == 0, NULL},
	    {"no", say(d->lang, "No, do not text me"), VERB_NO, NULL, strcmp(given, "no") == 0, NULL},
	};
	question_ask(d, say(d->lang, "May we send you a text?"), say(d->lang, "Other people may read it."));
	question_choices(d, choices, 2);
}

void
view_safe(struct draft *d)
{
	const struct form *f = &d->m->visit.form;
	const char *given = f->discreet;
	const struct choice choices[] = {
	    {"yes", say(d->lang, "Yes, say who you are"), VERB_YES, NULL, strcmp(given, "no") == 0 && !f->unsafe, NULL},
	    {"no", say(d->lang, "No, tell only me"), VERB_NO, NULL, strcmp(given, "yes") == 0 && !f->unsafe, NULL},
	    {"choice:reception", say(d->lang, "It is not safe to ring me. I will ask at reception."), VERB_CHOOSE,
	        "reception", f->unsafe, NULL},
	};
	question_ask(d, say(d->lang, "If somebody else answers, may we say who we are?"), NULL);
	question_choices(d, choices, 3);
}

void
view_access(struct draft *d)
{
	struct choice choices[ACCESS_COUNT];
	const char *done = say(d->lang, "Done");
	for (int i = 0; i < ACCESS_COUNT; i++)
		choices[i] = (struct choice){access_words[i].id, say(d->lang, access_words[i].words), VERB_CHOOSE,
		    access_name(access_words[i].need), (d->m->visit.form.access >> access_words[i].need & 1) != 0,
		    NULL};
	question_ask(d, say(d->lang, "What helps you to talk with us?"), say(d->lang, "Touch all that is true."));
	struct box box = question_next_box(d, done);
	question_choices(d, choices, ACCESS_COUNT);
	question_next(d, box, done);
}

void
view_note(struct draft *d)
{
	question_letters(d, "field:note", say(d->lang, "What would you like to tell us?"),
	    say(d->lang, "You can write in any language."), d->m->visit.form.note);
}

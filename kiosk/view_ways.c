/* Size, contrast, reach and speech; and what to do in a language that no voice speaks. */
#include "kiosk/question.h"

void
view_settings(struct draft *d)
{
	const struct ways *w = &d->m->visit.ways;
	const char *done = say(d->lang, "Done");
	const struct choice choices[] = {
	    {"size:0", say(d->lang, "Normal text"), VERB_SET, "size:0", w->size == 0, NULL},
	    {"size:1", say(d->lang, "Larger text"), VERB_SET, "size:1", w->size == 1, NULL},
	    {"size:2", say(d->lang, "Largest text"), VERB_SET, "size:2", w->size == 2, NULL},
	    {"contrast", say(d->lang, "Strong contrast"), VERB_SET, "contrast", w->contrast, NULL},
	    {"low", say(d->lang, "Everything low down"), VERB_SET, "low", w->low, NULL},
	    {"speech", say(d->lang, "Read aloud"), VERB_SET, "speech", w->speech, NULL},
	};
	draft_heading(d, say(d->lang, "Screen and sound"));
	struct box box = question_next_box(d, done);
	question_choices(d, choices, 6);
	question_next(d, box, done);
}

/* In the language that was chosen, and below it in one that can be heard. */
void
view_no_voice(struct draft *d)
{
	struct choice choices[CONFIG_LANGUAGES + 1];
	char ids[CONFIG_LANGUAGES + 1][24];
	int n = 0;
	const char *text = "There is no voice for this language. Choose another language to listen to, or read on.";
	draft_heading(d, say(d->lang, "There is no voice for this language"))->part = true;
	struct node *own = draft_text(
	    d, "why", say(d->lang, "Choose another language to listen to, or read on without."), d->px, false);
	own->part = true;
	struct node *spoken = draft_text(d, "spoken", text, d->px, false);
	snprintf(spoken->lang, sizeof spoken->lang, "en");
	spoken->fg = MUTED;
	choices[n++] = (struct choice){"no", say(d->lang, "Read on without"), VERB_NO, NULL, false, NULL};
	for (const char *const *code = d->m->place->languages; *code && n < CONFIG_LANGUAGES; code++) {
		const struct language *l = language_by_code(*code);
		if (!l || !l->voice)
			continue;
		snprintf(ids[n], sizeof ids[n], "lang:%s", *code);
		choices[n] = (struct choice){ids[n], l->name, VERB_LANG, *code, false, *code};
		n++;
	}
	question_choices(d, choices, n);
}

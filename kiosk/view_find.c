/* Searching, and narrowing down what was found. */
#include <sodium.h>

#include "base/memory.h"
#include "kiosk/filters.h"
#include "kiosk/grid.h"
#include "kiosk/keyboard.h"
#include "kiosk/question.h"
#include "kiosk/when.h"

#define AGES 4

static const struct {
	enum filter filter;
	const char *id, *loosen, *words;
} filter_words[FILTER_COUNT] = {
    {FILTER_FREE, "filter:free", "loosen:free", SAY_LATER("Free")},
    {FILTER_TODAY, "filter:today", "loosen:today", SAY_LATER("Today")},
    {FILTER_WEEK, "filter:week", "loosen:week", SAY_LATER("This week")},
    {FILTER_NEAR, "filter:near", "loosen:near", SAY_LATER("Near here")},
    {FILTER_STEP_FREE, "filter:step-free", "loosen:step-free", SAY_LATER("No steps")},
    {FILTER_WOMEN, "filter:women", "loosen:women", SAY_LATER("Women only")},
};

static const char *
age_words(const struct draft *d, const char *group)
{
	return strcmp(group, "child") == 0      ? say(d->lang, "For children")
	       : strcmp(group, "teenager") == 0 ? say(d->lang, "For teenagers")
	       : strcmp(group, "adult") == 0    ? say(d->lang, "For adults")
	                                        : say(d->lang, "For people over 65");
}

void
filters_loosen(struct draft *d)
{
	const struct filters *f = &d->m->visit.filters;
	struct choice choices[FILTER_COUNT + 3];
	char texts[FILTER_COUNT + 2][160];
	int n = 0;
	for (int i = 0; i < FILTER_COUNT; i++) {
		if (!f->on[i])
			continue;
		/* TRANSLATORS: %s is one of the things a list can be narrowed to, like "Free" or "Today". */
		snprintf(texts[n], sizeof texts[n], say(d->lang, "Leave out: %s"), say(d->lang, filter_words[i].words));
		choices[n] = (struct choice){
		    filter_words[i].loosen, texts[n], VERB_LOOSEN, filter_name((enum filter)i), false, NULL};
		n++;
	}
	const struct language *l = language_by_code(f->lang);
	if (l) {
		snprintf(texts[n], sizeof texts[n], say(d->lang, "Leave out: %s"), l->name);
		choices[n] = (struct choice){"loosen:lang", texts[n], VERB_LOOSEN, "lang", false, NULL};
		n++;
	}
	if (*f->age) {
		snprintf(texts[n], sizeof texts[n], say(d->lang, "Leave out: %s"), age_words(d, f->age));
		choices[n] = (struct choice){"loosen:age", texts[n], VERB_LOOSEN, "age", false, NULL};
		n++;
	}
	if (n > 1)
		choices[n++] =
		    (struct choice){"loosen:all", say(d->lang, "Leave out all of it"), VERB_LOOSEN, "all", false, NULL};
	question_choices(d, choices, n);
}

void
view_filters(struct draft *d)
{
	const struct filters *f = &d->m->visit.filters;
	struct choice choices[FILTER_COUNT + AGES + CONFIG_LANGUAGES];
	char ids[CONFIG_LANGUAGES][24], age_ids[AGES][24];
	const char *show = say(d->lang, "Show activities");
	int n = 0, k = 0;
	for (; n < FILTER_COUNT; n++)
		choices[n] = (struct choice){filter_words[n].id, say(d->lang, filter_words[n].words), VERB_FILTER,
		    filter_name((enum filter)n), f->on[n], NULL};
	for (size_t i = 0; i < AGES && age_groups[i].name; i++) {
		const char *name = age_groups[i].name;
		snprintf(age_ids[i], sizeof age_ids[i], "filter:age:%s", name);
		choices[n++] = (struct choice){
		    age_ids[i], age_words(d, name), VERB_FILTER, age_ids[i] + 7, strcmp(f->age, name) == 0, NULL};
	}
	for (const char *const *code = d->m->place->languages; *code && k < CONFIG_LANGUAGES; code++) {
		const struct language *l = language_by_code(*code);
		if (!l || strcmp(*code, "en") == 0)
			continue;
		snprintf(ids[k], sizeof ids[k], "filter:lang:%s", *code);
		choices[n++] =
		    (struct choice){ids[k], l->name, VERB_FILTER, ids[k] + 7, strcmp(f->lang, *code) == 0, *code};
		k++;
	}
	draft_heading(d, say(d->lang, "What should it be?"));
	struct box box = question_next_box(d, show);
	question_choices(d, choices, n);
	question_next(d, box, show);
}

/* A found activity on one line or two: the keyboard needs the rest of the page. */
static void
put_found(struct draft *d, const struct row *r, struct box box, bool two)
{
	char id[NODE_ID], when[240];
	snprintf(id, sizeof id, "activity:%s", r->id);
	if (r->next)
		when_session(d->lang, r->next, r->next_end, d->m->now, when, sizeof when);
	else
		snprintf(when, sizeof when, "%s", r->when);
	int w = box.w - 2 * d->pad, name = draft_height(d, r->name, "en", d->px, true, w, 1);
	const char *lang = r->next ? d->lang : "en";
	int below = two && *when ? draft_height(d, when, lang, d->px, false, w, 1) : 0;
	struct node *n = draft_button(d, id, box, "", STYLE_PLAIN, VERB_OPEN, r->id);
	char *speech = memory_print("%s. %s. %s", r->name, when, r->venue);
	draft_say(d, n, r->name, speech);
	memory_wipe_string(speech);
	n->fg = INK;
	n->edge = LINE;
	n->align = ALIGN_START;
	n->lines = 1;
	snprintf(n->lang, sizeof n->lang, "en");
	n->rtl = false;
	n->text = (struct box){box.x + d->pad, box.y + (box.h - name - below) / 2, w, name};
	if (below)
		draft_part(d, n, "when", (struct box){n->text.x, n->text.y + name, w, below}, when, lang, false, 1)
		    ->fg = ACCENT;
}

/* While low reach leaves room for nothing but the keyboard, what was found is behind the button. */
static void
put_results(struct draft *d)
{
	if (d->reach)
		return;
	const struct visit *v = &d->m->visit;
	int columns = d->wide ? 2 : 1, w = grid_width(d, columns),
	    line = draft_height(d, "Ag", "en", d->px, true, w, 1);
	int when = draft_height(d, say(d->lang, "Today"), d->lang, d->px, false, w, 1);
	int h = line + when + d->pad;
	bool two = !d->wide;
	if (!two)
		h = line + d->pad > d->target ? line + d->pad : d->target;
	int rows = (d->bottom - d->y + d->gap) / (h + d->gap);
	if (*v->words && v->list.found == FOUND_NOTHING) {
		int text_h = draft_height(
		    d, say(d->lang, "Nothing found. Try another word."), d->lang, d->px, false, d->width, 0);
		if (d->y + text_h <= d->bottom)
			draft_text(d, "nothing", say(d->lang, "Nothing found. Try another word."), d->px, false);
		return;
	}
	if (!*v->words)
		return;
	for (size_t i = 0; i < v->list.count && (int)i < rows * columns; i++) {
		int column = (int)i % columns, row = (int)i / columns;
		put_found(d, &v->list.rows[i],
		    (struct box){d->left + column * (w + d->gap), d->y + row * (h + d->gap), w, h}, two);
	}
}

void
view_search(struct draft *d)
{
	const struct visit *v = &d->m->visit;
	const char *show = say(d->lang, "Show");
	char text[120];
	const char *title = say(d->lang, "What are you looking for?");
	unsigned long total = *v->words ? (unsigned long)v->list.total : 0;
	if (total && !d->reach) {
		snprintf(text, sizeof text, say_n(d->lang, "Show %lu", "Show all %lu", total), total);
		show = text;
	}
	draft_heading(d, title);
	question_field(d, "field:search", FIELD_WORDS, title, v->words, v->words);
	/* The keyboard stands at the bottom; what was found between it and the words. */
	struct draft rest = *d;
	question_keyboard(&rest, show);
	d->bottom = rest.bottom;
	put_results(d);
}

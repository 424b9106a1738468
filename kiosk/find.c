/* Searching, and what the list is narrowed to. */
#include "kiosk/step.h"

#include "content/language.h"

const char *
filter_name(enum filter f)
{
	static const char *const names[FILTER_COUNT] = {
	    [FILTER_FREE] = "free",
	    [FILTER_TODAY] = "today",
	    [FILTER_WEEK] = "week",
	    [FILTER_NEAR] = "near",
	    [FILTER_STEP_FREE] = "step-free",
	    [FILTER_WOMEN] = "women",
	};
	return names[f];
}

const struct age_group age_groups[] = {{"child", 8}, {"teenager", 15}, {"adult", 40}, {"older", 70}, {NULL, 0}};

const struct age_group *
age_group(const char *name)
{
	for (const struct age_group *g = age_groups; g->name; g++)
		if (strcmp(g->name, name) == 0)
			return g;
	return NULL;
}

int
filters_count(const struct filters *f)
{
	int n = (*f->lang != '\0') + (*f->age != '\0');
	for (int i = 0; i < FILTER_COUNT; i++)
		n += f->on[i];
	return n;
}

enum effect
find_anew(struct model *m)
{
	memset(&m->visit.list, 0, sizeof m->visit.list);
	return EFFECT_FIND;
}

static enum effect
search(struct model *m, const char *argument)
{
	(void)argument;
	struct visit *v = &m->visit;
	/* From the needs a new search; from a list of found things the words are changed. */
	if (m->screen == SCREEN_NEEDS)
		memset(v->words, 0, sizeof v->words);
	memset(v->need, 0, sizeof v->need);
	memset(&v->filters, 0, sizeof v->filters);
	step_go(m, SCREEN_SEARCH);
	return find_anew(m);
}

static enum effect
show_found(struct model *m, const char *argument)
{
	(void)argument;
	step_go(m, SCREEN_LIST);
	return find_anew(m);
}

static enum effect
filters(struct model *m, const char *argument)
{
	(void)argument;
	step_go(m, SCREEN_FILTERS);
	return EFFECT_NONE;
}

/* The place of a name among the filters, or FILTER_COUNT. */
static enum filter
filter_named(const char *name)
{
	enum filter f = 0;
	while (f < FILTER_COUNT && strcmp(filter_name(f), name) != 0)
		f++;
	return f;
}

static enum effect
filter(struct model *m, const char *name)
{
	struct filters *f = &m->visit.filters;
	enum filter which = filter_named(name);
	if (which < FILTER_COUNT) {
		f->on[which] = !f->on[which];
		/* Today is in this week: both would say less than one. */
		if (which == FILTER_TODAY)
			f->on[FILTER_WEEK] = false;
		if (which == FILTER_WEEK)
			f->on[FILTER_TODAY] = false;
	} else if (strncmp(name, "lang:", 5) == 0 && language_by_code(name + 5)) {
		bool same = strcmp(f->lang, name + 5) == 0;
		step_copy(f->lang, sizeof f->lang, same ? "" : name + 5);
	} else if (strncmp(name, "age:", 4) == 0 && age_group(name + 4)) {
		bool same = strcmp(f->age, name + 4) == 0;
		step_copy(f->age, sizeof f->age, same ? "" : name + 4);
	}
	return EFFECT_NONE;
}

static enum effect
filters_chosen(struct model *m, const char *argument)
{
	(void)argument;
	step_return(m);
	return find_anew(m);
}

static enum effect
loosen(struct model *m, const char *name)
{
	struct filters *f = &m->visit.filters;
	enum filter which = filter_named(name);
	if (which < FILTER_COUNT)
		f->on[which] = false;
	else if (strcmp(name, "lang") == 0)
		memset(f->lang, 0, sizeof f->lang);
	else if (strcmp(name, "age") == 0)
		memset(f->age, 0, sizeof f->age);
	else if (strcmp(name, "all") == 0)
		memset(f, 0, sizeof *f);
	else
		return EFFECT_NONE;
	memset(m->visit.focus, 0, sizeof m->visit.focus);
	return find_anew(m);
}

const struct step find_steps[] = {
    {SCREEN_NEEDS, VERB_SEARCH, search},
    {SCREEN_LIST, VERB_SEARCH, search},
    {SCREEN_SEARCH, VERB_NEXT, show_found},
    {SCREEN_SEARCH, VERB_FIELD, show_found},
    {SCREEN_LIST, VERB_FILTERS, filters},
    {SCREEN_LIST, VERB_LOOSEN, loosen},
    {SCREEN_FILTERS, VERB_FILTER, filter},
    {SCREEN_FILTERS, VERB_NEXT, filters_chosen},
    {SCREEN_FILTERS, VERB_BACK, filters_chosen},
    {SCREEN_ANY, VERB_NONE, NULL},
};

/* Choosing and reading: start, needs, list, details. */
#include "kiosk/step.h"

#include "content/language.h"
#include "content/need.h"

static bool
offered(const struct place *p, const char *code)
{
	for (const char *const *l = p->languages; *l; l++)
		if (strcmp(*l, code) == 0)
			return true;
	return false;
}

static enum effect
choose_language(struct model *m, const char *code)
{
	if (!offered(m->place, code))
		return EFFECT_NONE;
	step_copy(m->visit.lang, sizeof m->visit.lang, code);
	step_go(m, SCREEN_NEEDS);
	if (ways_voiceless(m, code))
		step_go(m, SCREEN_NO_VOICE);
	return EFFECT_NONE;
}

static enum effect
choose_need(struct model *m, const char *code)
{
	const struct need *need = need_by_code(code);
	if (!need)
		return EFFECT_NONE;
	if (strcmp(need->code, NEED_CALLME) == 0)
		return form_begin(m, "");
	if (strcmp(need->code, NEED_NOW) == 0) {
		step_go(m, SCREEN_HELP);
		return EFFECT_NONE;
	}
	step_copy(m->visit.need, sizeof m->visit.need, need->code);
	memset(m->visit.words, 0, sizeof m->visit.words);
	memset(&m->visit.filters, 0, sizeof m->visit.filters);
	memset(&m->visit.list, 0, sizeof m->visit.list);
	step_go(m, SCREEN_LIST);
	return EFFECT_FIND;
}

static enum effect
more_rows(struct model *m, const char *argument)
{
	struct list *l = &m->visit.list;
	size_t shown = step_number(argument, l->count);
	if (shown == 0 || l->first + shown >= l->total || l->n_pages == MODEL_PAGES)
		return EFFECT_NONE;
	l->pages[l->n_pages++] = l->first;
	l->first += shown;
	memset(m->visit.focus, 0, sizeof m->visit.focus);
	return EFFECT_FIND;
}

static enum effect
earlier_rows(struct model *m, const char *argument)
{
	(void)argument;
	struct list *l = &m->visit.list;
	if (l->n_pages == 0)
		return EFFECT_NONE;
	l->first = l->pages[--l->n_pages];
	memset(m->visit.focus, 0, sizeof m->visit.focus);
	return EFFECT_FIND;
}

static enum effect
open_activity(struct model *m, const char *id)
{
	if (!*id)
		return EFFECT_NONE;
	memset(&m->visit.details, 0, sizeof m->visit.details);
	step_copy(m->visit.details.id, sizeof m->visit.details.id, id);
	step_go(m, SCREEN_DETAILS);
	return EFFECT_GET;
}

static enum effect
more_details(struct model *m, const char *argument)
{
	struct details *d = &m->visit.details;
	size_t block = step_number(argument, 1000);
	size_t now = d->n_from ? d->from[d->n_from - 1] : 0;
	if (block > now && d->n_from < MODEL_ROWS)
		d->from[d->n_from++] = block;
	memset(m->visit.focus, 0, sizeof m->visit.focus);
	return EFFECT_NONE;
}

static enum effect
earlier_details(struct model *m, const char *argument)
{
	(void)argument;
	if (m->visit.details.n_from > 0)
		m->visit.details.n_from--;
	memset(m->visit.focus, 0, sizeof m->visit.focus);
	return EFFECT_NONE;
}

static enum effect
take_away(struct model *m, const char *argument)
{
	(void)argument;
	if (m->visit.details.found == FOUND_YES)
		step_go(m, SCREEN_TAKE);
	return EFFECT_NONE;
}

const struct step flow_steps[] = {
    {SCREEN_START, VERB_LANG, choose_language},
    {SCREEN_NEEDS, VERB_NEED, choose_need},
    {SCREEN_NEEDS, VERB_CALLBACK, form_begin},
    {SCREEN_LIST, VERB_OPEN, open_activity},
    {SCREEN_LIST, VERB_MORE, more_rows},
    {SCREEN_LIST, VERB_EARLIER, earlier_rows},
    {SCREEN_LIST, VERB_CALLBACK, form_begin},
    {SCREEN_DETAILS, VERB_MORE, more_details},
    {SCREEN_DETAILS, VERB_EARLIER, earlier_details},
    {SCREEN_DETAILS, VERB_CALLBACK, form_begin},
    {SCREEN_DETAILS, VERB_TAKE, take_away},
    {SCREEN_TAKE, VERB_CALLBACK, form_begin},
    {SCREEN_SEARCH, VERB_OPEN, open_activity},
    {SCREEN_SEARCH, VERB_CALLBACK, form_begin},
    {SCREEN_HELP, VERB_CALLBACK, form_begin},
    {SCREEN_ANY, VERB_NONE, NULL},
};

static void
keep_row(struct row *r, const struct activity *a)
{
	step_copy(r->id, sizeof r->id, a->id);
	step_copy(r->name, sizeof r->name, a->name);
	step_copy(r->venue, sizeof r->venue, a->venue);
	step_copy(r->cost, sizeof r->cost, a->cost);
	step_copy(r->when, sizeof r->when, a->when);
	r->next = a->next;
	r->next_end = a->next_end;
	r->distance_m = a->distance_m;
	r->free = a->free;
}

enum effect
flow_found(struct model *m, const struct event *e)
{
	struct list *l = &m->visit.list;
	if (m->screen != SCREEN_LIST && m->screen != SCREEN_SEARCH)
		return EFFECT_NONE;
	memset(l->rows, 0, sizeof l->rows);
	l->count = e->count < MODEL_ROWS ? e->count : MODEL_ROWS;
	l->total = e->total;
	if (e->status != STATUS_OK) {
		l->count = l->total = 0;
		l->found = FOUND_NO_DIRECTORY;
		return EFFECT_NONE;
	}
	l->found = l->count ? FOUND_YES : FOUND_NOTHING;
	for (size_t i = 0; i < l->count; i++)
		keep_row(&l->rows[i], &e->activities[i]);
	return EFFECT_NONE;
}

enum effect
flow_week(struct model *m, const struct event *e)
{
	m->n_week = e->status == STATUS_OK && e->count < MODEL_WEEK ? e->count
	            : e->status == STATUS_OK                        ? MODEL_WEEK
	                                                            : 0;
	for (size_t i = 0; i < m->n_week; i++)
		keep_row(&m->week[i], &e->activities[i]);
	return EFFECT_NONE;
}

enum effect
flow_got(struct model *m, const struct event *e)
{
	struct details *d = &m->visit.details;
	if (m->screen != SCREEN_DETAILS)
		return EFFECT_NONE;
	if (e->status != STATUS_OK || e->count == 0) {
		d->found = e->status == STATUS_MISSING ? FOUND_NOTHING : FOUND_NO_DIRECTORY;
		return EFFECT_NONE;
	}
	const struct activity *a = e->activities;
	d->found = FOUND_YES;
	step_copy(d->name, sizeof d->name, a->name);
	step_copy(d->description, sizeof d->description, a->description);
	step_copy(d->venue, sizeof d->venue, a->venue);
	step_copy(d->address, sizeof d->address, a->address);
	step_copy(d->postcode, sizeof d->postcode, a->postcode);
	step_copy(d->when, sizeof d->when, a->when);
	step_copy(d->cost, sizeof d->cost, a->cost);
	step_copy(d->audience, sizeof d->audience, a->audience);
	step_copy(d->languages, sizeof d->languages, a->languages);
	step_copy(d->phone, sizeof d->phone, a->phone);
	step_copy(d->website, sizeof d->website, a->website);
	step_copy(d->bring, sizeof d->bring, a->bring);
	d->age_from = a->age_from;
	d->age_to = a->age_to;
	d->free = a->free;
	d->women_only = a->women_only;
	d->step_free = a->step_free;
	d->assured = a->assured;
	d->next = a->next;
	d->next_end = a->next_end;
	d->distance_m = a->distance_m;
	d->bearing = e->bearing;
	d->texts = e->texts;
	return EFFECT_NONE;
}

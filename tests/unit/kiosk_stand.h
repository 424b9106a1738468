/*
 * kiosk_stand.h - a model that stands on any screen with as much on it as there ever is, for the tests that look.
 */
#ifndef TESTS_KIOSK_STAND_H
#define TESTS_KIOSK_STAND_H

#include "base/clock.h"
#include "kiosk/model.h"

#define NOW INT64_C(1795435200000) /* Monday 23 November 2026, 12 noon */

static const struct place place = {
    .name = "Southmead Road Surgery",
    .phone = "+442079460123",
    .privacy = "",
    .pin = "4711",
    .languages = {"en", "ur", NULL},
    .promise_days = 5,
    .idle = 60000,
    .warn = 20000,
    .printer = true,
};

static void
fill_list(struct list *l)
{
	l->found = FOUND_YES;
	l->total = 30;
	l->count = MODEL_ROWS;
	l->n_pages = 1;
	for (size_t i = 0; i < MODEL_ROWS; i++) {
		struct row *r = &l->rows[i];
		snprintf(r->id, sizeof r->id, "row-%zu", i);
		snprintf(r->name, sizeof r->name, "Citizens Advice: help with debt, benefits and letters, week %zu", i);
		snprintf(r->venue, sizeof r->venue, "Southall Community Hall, the large room on the first floor");
		snprintf(r->cost, sizeof r->cost, "£3.50");
		r->next = NOW + (int64_t)i * CLOCK_DAY;
		r->next_end = r->next + CLOCK_HOUR;
	}
}

static void
fill_details(struct details *d)
{
	d->found = FOUND_YES;
	snprintf(d->name, sizeof d->name, "Chair dance for everybody who finds it hard to stand");
	for (int i = 0; i < 12; i++)
		memcpy(d->description + i * 60, "Come as you are. There is tea after. You can bring a friend ", 60);
	snprintf(d->venue, sizeof d->venue, "Southall Community Hall");
	snprintf(d->address, sizeof d->address, "14 High Street, Southall");
	snprintf(d->postcode, sizeof d->postcode, "UB1 3AR");
	snprintf(d->when, sizeof d->when, "Tuesdays 10.30am to 12 noon");
	snprintf(d->cost, sizeof d->cost, "£3.50");
	snprintf(d->languages, sizeof d->languages, "en,ur,pa");
	snprintf(d->phone, sizeof d->phone, "020 7946 0123");
	snprintf(d->website, sizeof d->website, "https://www.example.org/chair-dance");
	snprintf(d->bring, sizeof d->bring, "Shoes with soft soles, and something to drink");
	d->age_from = 16;
	d->age_to = 70;
	d->texts = true;
	d->step_free = ACTIVITY_YES;
	d->assured = NOW - 20 * CLOCK_DAY;
	d->next = NOW;
	d->distance_m = 700;
	d->bearing = 200;
}

/* A model that stands on a screen, with much in it. */
static void __attribute__((unused)) stand(struct model *m, enum screen screen, const char *lang)
{
	model_init(m, &place, NOW, 5000);
	struct visit *v = &m->visit;
	m->screen = screen;
	m->under = SCREEN_NEEDS;
	m->warned = 5000;
	snprintf(v->lang, sizeof v->lang, "%s", screen == SCREEN_START ? "en" : lang);
	snprintf(v->need, sizeof v->need, "FAMILY");
	fill_list(&v->list);
	fill_details(&v->details);
	snprintf(v->form.name, sizeof v->form.name, "Anna Kowalska-Featherstonehaugh");
	snprintf(v->form.phone, sizeof v->form.phone, "+44 7700 900123");
	snprintf(v->form.times, sizeof v->form.times, "afternoon");
	snprintf(v->form.voicemail, sizeof v->form.voicemail, "yes");
	snprintf(v->form.for_whom, sizeof v->form.for_whom, "cared");
	snprintf(v->form.age, sizeof v->form.age, "104");
	snprintf(v->form.interpreter, sizeof v->form.interpreter, "uk");
	snprintf(v->form.safe_text, sizeof v->form.safe_text, "no");
	snprintf(v->form.discreet, sizeof v->form.discreet, "yes");
	snprintf(
	    v->form.note, sizeof v->form.note, "Please ring slowly, my mother needs time to come to the telephone");
	snprintf(v->words, sizeof v->words, "dansing");
	v->form.access = 5;
	m->n_week = MODEL_WEEK;
	memcpy(m->week, v->list.rows, sizeof m->week);
	v->due = NOW + 7 * CLOCK_DAY;
	if (screen == SCREEN_NAME)
		v->form.error = FORM_NO_NAME;
	if (screen == SCREEN_PHONE)
		v->form.error = FORM_WRONG_PHONE;
	if (screen == SCREEN_AGE)
		v->form.error = FORM_WRONG_AGE;
	if (screen == SCREEN_PIN) {
		v->form.error = FORM_WRONG_PIN;
		snprintf(v->pin, sizeof v->pin, "47");
	}
	if (screen == SCREEN_STAFF) {
		v->state = (struct state){.known = true,
		    .waiting = 12,
		    .activities = 119,
		    .built = NOW,
		    .modem = "searching",
		    .modem_at = NOW,
		    .box = ~0U,
		    .printer = TOLD_NO_PRINTER,
		    .trial = "no"};
	}
	if (screen == SCREEN_STAFF)
		v->adjust.told = ADJUST_NOT_KEPT;
	if (screen == SCREEN_ADJUST)
		v->adjust.wrong = ADJUST_FAR;
	v->adjust.since = 5000;
	if (screen == SCREEN_CONSENT)
		v->form.error = FORM_NOT_AGREED;
	if (screen == SCREEN_TEXT_NUMBER)
		v->form.error = FORM_NO_MOBILE;
	if (screen == SCREEN_TOLD)
		v->told = TOLD_ENOUGH; /* the longest */
}

#endif

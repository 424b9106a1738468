/* The first start, from page to page. */
#include "kiosk/founding.h"

#include <sodium.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/phone.h"
#include "base/text.h"
#include "content/language.h"
#include "kiosk/step.h"

#define LOOK_EVERY 1000 /* ms between looks at what the box says */

static int
question_named(const char *section, const char *key)
{
	int i = 0;
	while (i < FOUNDING_QUESTIONS - 1 &&
	       (strcmp(founding_questions[i].section, section) != 0 || strcmp(founding_questions[i].key, key) != 0))
		i++;
	return i;
}

void
founding_init(struct founding *g)
{
	*g = (struct founding){0};
	for (int i = 0; i < FOUNDING_QUESTIONS; i++)
		step_copy(g->values[i], sizeof g->values[i], founding_questions[i].standard);
}

void
founding_finish(struct founding *g)
{
	sodium_memzero(g, sizeof *g);
}

/* What belongs to an address of its own is asked only then. */
bool
founding_asked(const struct founding *g, int question)
{
	const struct founding_question *q = &founding_questions[question];
	bool of_address = strcmp(q->section, "network") == 0 && q->kind == FOUNDING_WORDS;
	return !of_address || strcmp(g->values[question_named("network", "address")], "own") == 0;
}

const char *
founding_said(const struct founding *g, int question)
{
	const struct founding_question *q = &founding_questions[question];
	const char *value = g->values[question];
	for (const struct founding_pick *p = q->picks; p && p->value; p++)
		if (strcmp(p->value, value) == 0)
			return p->label;
	return *value ? value : "none";
}

static void
write_answer(FILE *out, const struct founding_question *q, const char *value)
{
	fprintf(out, "[%s]\n", q->section);
	int w, h;
	if (strcmp(q->key, "screen") == 0 && sscanf(value, "%dx%d", &w, &h) == 2)
		fprintf(out, "screen_width_mm = %d\nscreen_height_mm = %d\n", w, h);
	else
		fprintf(out, "%s = %s\n", strcmp(q->key, "own") == 0 ? "address" : q->key, value);
}

char *
founding_answers(const struct founding *g)
{
	char *text = NULL;
	size_t n = 0;
	FILE *out = open_memstream(&text, &n);
	for (int i = 0; i < FOUNDING_QUESTIONS; i++) {
		bool pointer = strcmp(g->values[i], "own") == 0; /* its address comes next */
		if (founding_asked(g, i) && *g->values[i] && !pointer)
			write_answer(out, &founding_questions[i], g->values[i]);
	}
	fclose(out);
	return text;
}

static enum effect
begin(struct model *m, const char *argument)
{
	(void)argument;
	struct founding *g = m->founding;
	if (g->stage == FOUNDING_WELCOME)
		g->stage = FOUNDING_ASKS;
	return EFFECT_NONE;
}

static void
onwards(struct founding *g)
{
	g->wrong = NULL;
	if (g->changing) {
		g->changing = false;
		/* An answer may ask for more: the address that the box has of its own. */
		bool more = g->question + 1 < FOUNDING_QUESTIONS && founding_asked(g, g->question + 1) &&
		            founding_questions[g->question].picks && !*g->values[g->question + 1];
		if (!more) {
			g->stage = FOUNDING_CHECK;
			return;
		}
	}
	do
		g->question++;
	while (g->question < FOUNDING_QUESTIONS && !founding_asked(g, g->question));
	if (g->question == FOUNDING_QUESTIONS) {
		g->question--;
		g->stage = FOUNDING_CHECK;
	}
}

/* What was written, without spaces around it; postcodes in capitals. */
static void
tidy(struct founding *g)
{
	char *value = g->values[g->question];
	char *clean = text_clean(value, strlen(value), FOUNDING_VALUE - 1, false);
	step_copy(value, FOUNDING_VALUE, clean);
	memory_wipe_string(clean);
	if (g->question == question_named("practice", "postcode"))
		for (char *c = value; *c; c++)
			*c = *c >= 'a' && *c <= 'z' ? (char)(*c - 'a' + 'A') : *c;
}

static enum effect
answered(struct model *m)
{
	struct founding *g = m->founding;
	const struct founding_question *q = &founding_questions[g->question];
	tidy(g);
	const char *value = g->values[g->question];
	if (!*value)
		g->wrong = q->may_be_empty ? NULL : "This cannot be left empty";
	else
		g->wrong = q->wrong ? q->wrong(value) : NULL;
	if (!g->wrong)
		onwards(g);
	return EFFECT_NONE;
}

/* A text to the phone of whoever stands here. */
static enum effect
try_text(struct model *m)
{
	struct founding *g = m->founding;
	char e164[PHONE_TEXT];
	bool mobile = phone_parse(g->number, e164) == PHONE_MOBILE;
	sodium_memzero(e164, sizeof e164);
	g->wrong = mobile ? NULL : "Enter a mobile number, like 07700 900123";
	return mobile ? EFFECT_FOUNDING_TEXT : EFFECT_NONE;
}

static enum effect
next(struct model *m, const char *argument)
{
	(void)argument;
	struct founding *g = m->founding;
	switch (g->stage) {
	case FOUNDING_WELCOME:
		return begin(m, argument);
	case FOUNDING_ASKS:
		return answered(m);
	case FOUNDING_PAPER_SHOWN:
		sodium_memzero(g->paper, sizeof g->paper);
		g->stage = FOUNDING_MODEM;
		return EFFECT_STATE;
	case FOUNDING_MODEM:
		sodium_memzero(g->number, sizeof g->number);
		g->tried = g->wrong = NULL;
		g->stage = FOUNDING_TRIAL;
		return EFFECT_NONE;
	case FOUNDING_TRIAL:
		g->stage = FOUNDING_DONE;
		return EFFECT_NONE;
	case FOUNDING_DONE:
		return EFFECT_LEAVE;
	case FOUNDING_CHECK:
	case FOUNDING_WAITS:
	case FOUNDING_FAILED:
		break;
	}
	return EFFECT_NONE;
}

bool
founding_goes_back(const struct founding *g)
{
	return g->stage == FOUNDING_ASKS || g->stage == FOUNDING_CHECK || g->stage == FOUNDING_FAILED;
}

static enum effect
back(struct model *m, const char *argument)
{
	(void)argument;
	struct founding *g = m->founding;
	g->wrong = NULL;
	if (g->stage == FOUNDING_FAILED || (g->stage == FOUNDING_ASKS && g->changing)) {
		g->changing = false;
		g->stage = FOUNDING_CHECK;
	} else if (g->stage == FOUNDING_CHECK) {
		g->stage = FOUNDING_ASKS;
	} else if (g->stage == FOUNDING_ASKS) {
		do
			g->question--;
		while (g->question >= 0 && !founding_asked(g, g->question));
		if (g->question < 0) {
			g->question = 0;
			g->stage = FOUNDING_WELCOME;
		}
	}
	return EFFECT_NONE;
}

/* Puts a language into the list, or takes it out. English always stands first: a box must speak something. */
static void
toggle(char list[FOUNDING_VALUE], const char *code)
{
	char kept[FOUNDING_VALUE] = "", *end = kept, *rest = memory_copy(list), *left = rest;
	bool there = false;
	for (const char *one; (one = strsep(&left, " ")) != NULL;) {
		if (strcmp(one, code) == 0 && strcmp(code, "en") != 0)
			there = true;
		else if (*one)
			end += snprintf(end, sizeof kept - (size_t)(end - kept), "%s%s", end > kept ? " " : "", one);
	}
	free(rest);
	if (!there && strcmp(code, "en") != 0 && strlen(kept) + 4 < sizeof kept)
		snprintf(end, sizeof kept - (size_t)(end - kept), " %.3s", code);
	step_copy(list, FOUNDING_VALUE, kept);
}

static enum effect
choose(struct model *m, const char *argument)
{
	struct founding *g = m->founding;
	const struct founding_question *q = &founding_questions[g->question];
	char *value = g->values[g->question];
	if (g->stage != FOUNDING_ASKS)
		return EFFECT_NONE;
	if (q->kind == FOUNDING_LANGUAGES && language_by_code(argument)) {
		toggle(value, argument);
		return EFFECT_NONE;
	}
	for (const struct founding_pick *p = q->picks; p && p->value; p++)
		if (strcmp(p->value, argument) == 0) {
			bool again = strcmp(value, argument) == 0;
			step_copy(value, FOUNDING_VALUE, argument);
			/* The frame for a bank card is looked at before one goes on. */
			if (again || strcmp(q->key, "screen") != 0)
				onwards(g);
			return EFFECT_NONE;
		}
	return EFFECT_NONE;
}

static enum effect
change(struct model *m, const char *argument)
{
	struct founding *g = m->founding;
	size_t question = step_number(argument, FOUNDING_QUESTIONS - 1);
	if (g->stage != FOUNDING_CHECK || !founding_asked(g, (int)question))
		return EFFECT_NONE;
	g->question = (int)question;
	g->changing = true;
	g->stage = FOUNDING_ASKS;
	return EFFECT_NONE;
}

/* Whether all is answered, since one answer changes what is asked: else the first that is missing. */
static bool
complete(struct founding *g)
{
	for (int i = 0; i < FOUNDING_QUESTIONS; i++)
		if (founding_asked(g, i) && !founding_questions[i].may_be_empty && !*g->values[i]) {
			g->question = i;
			g->changing = true;
			g->stage = FOUNDING_ASKS;
			return false;
		}
	return true;
}

static enum effect
submit(struct model *m, const char *argument)
{
	(void)argument;
	struct founding *g = m->founding;
	if (g->stage != FOUNDING_CHECK || !complete(g))
		return EFFECT_NONE;
	g->stage = FOUNDING_WAITS;
	g->looked = g->asked = m->steady;
	return EFFECT_FOUND;
}

static enum effect
trial(struct model *m, const char *argument)
{
	(void)argument;
	struct founding *g = m->founding;
	g->tried = NULL;
	return g->stage == FOUNDING_MODEM ? try_text(m) : g->stage == FOUNDING_TRIAL ? EFFECT_TRIAL : EFFECT_NONE;
}

/* What patients may do on every page, and staff with a new box may not. */
static enum effect
nothing(struct model *m, const char *argument)
{
	(void)m;
	(void)argument;
	return EFFECT_NONE;
}

const struct step founding_steps[] = {
    {SCREEN_FOUNDING, VERB_NEXT, next},
    {SCREEN_FOUNDING, VERB_FIELD, next},
    {SCREEN_FOUNDING, VERB_BACK, back},
    {SCREEN_FOUNDING, VERB_CHOOSE, choose},
    {SCREEN_FOUNDING, VERB_CHANGE, change},
    {SCREEN_FOUNDING, VERB_SUBMIT, submit},
    {SCREEN_FOUNDING, VERB_TRIAL, trial},
    {SCREEN_FOUNDING, VERB_HELP, nothing},
    {SCREEN_FOUNDING, VERB_FINISH, nothing},
    {SCREEN_FOUNDING, VERB_SETTINGS, nothing},
    {SCREEN_ANY, VERB_NONE, NULL},
};

enum effect
founding_tick(struct model *m)
{
	struct founding *g = m->founding;
	if (m->steady - g->looked < LOOK_EVERY)
		return EFFECT_NONE;
	g->looked = m->steady;
	return g->stage == FOUNDING_MODEM ? EFFECT_STATE : g->stage <= FOUNDING_WAITS ? EFFECT_FOUNDED : EFFECT_NONE;
}

int64_t
founding_deadline(const struct model *m)
{
	const struct founding *g = m->founding;
	bool looks = g->stage <= FOUNDING_WAITS || g->stage == FOUNDING_MODEM;
	return looks ? g->looked + LOOK_EVERY : INT64_MAX;
}

static enum effect
founded(struct founding *g, const struct event *e)
{
	if (g->stage < FOUNDING_WAITS)
		return e->status == STATUS_OK ? EFFECT_LEAVE : EFFECT_NONE; /* a stick was quicker */
	if (g->stage != FOUNDING_WAITS || e->status == STATUS_BUSY)
		return EFFECT_NONE;
	if (e->status == STATUS_OK)
		step_copy(g->paper, sizeof g->paper, e->text);
	else
		step_copy(g->why, sizeof g->why, e->text);
	g->stage = e->status == STATUS_OK ? FOUNDING_PAPER_SHOWN : FOUNDING_FAILED;
	if (e->status == STATUS_OK)
		sodium_memzero(g->values, sizeof g->values);
	return EFFECT_NONE;
}

enum effect
founding_told(struct model *m, const struct event *e)
{
	struct founding *g = m->founding;
	switch (e->kind) {
	case EVENT_FOUNDED:
		return founded(g, e);
	case EVENT_STATE:
		if (e->state)
			step_copy(g->modem, sizeof g->modem, e->state->modem);
		return EFFECT_NONE;
	case EVENT_TRIED:
		g->tried = e->status == STATUS_OK ? "The test call back is in the queue. Find it on the desk."
		                                  : "The test call back could not be stored.";
		return EFFECT_NONE;
	case EVENT_TOLD:
		g->tried = e->told == TOLD_TEXTED ? "The text is on its way. It should arrive within a minute."
		                                  : "The text could not be sent.";
		return EFFECT_NONE;
	case EVENT_TICK:
	case EVENT_TOUCHED:
	case EVENT_PRESS:
	case EVENT_FOCUS:
	case EVENT_TEXT:
	case EVENT_ERASE:
	case EVENT_ID:
	case EVENT_FOUND:
	case EVENT_GOT:
	case EVENT_SUBMITTED:
	case EVENT_WEEK:
	case EVENT_SPOT:
	case EVENT_KEPT:
		break;
	}
	return EFFECT_NONE;
}

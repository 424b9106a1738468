/*
 * dialogue.c - one text in, answers out: the acts of understand.h, each a short function, in a table.
 */
#include "dialogue/dialogue.h"

#include <sodium.h>
#include <stdio.h>
#include <string.h>

#include "base/clock.h"
#include "base/text.h"
#include "content/language.h"
#include "content/need.h"
#include "dialogue/phrase.h"
#include "dialogue/times.h"
#include "dialogue/topic.h"
#include "dialogue/turn.h"

#define PRACTICE_CHARACTERS 60
#define ROBOT_FACTOR 3 /* even a crisis is not answered more often than this many times the hour's limit */

const char *
dialogue_intent_name(enum dialogue_intent i)
{
	static const char *const names[] = {
	    [INTENT_HELP] = "help",
	    [INTENT_NEED] = "need",
	    [INTENT_ACTIVITY] = "activity",
	    [INTENT_PICK] = "pick",
	    [INTENT_MORE] = "more",
	    [INTENT_CALL] = "call",
	    [INTENT_CANCEL] = "cancel",
	    [INTENT_CHANGE] = "change",
	    [INTENT_STATUS] = "status",
	    [INTENT_STOP] = "stop",
	    [INTENT_START] = "start",
	    [INTENT_CRISIS] = "crisis",
	    [INTENT_LANGUAGE] = "language",
	    [INTENT_ORGANISER] = "organiser",
	    [INTENT_IGNORE] = "ignore",
	    [INTENT_UNKNOWN] = "unknown",
	};
	return names[i];
}

static void
act_crisis(struct turn *t)
{
	struct dialogue_result *out = t->out;
	bool abuse = t->meaning.crisis == CRISIS_ABUSE;
	t->c.step = STEP_NONE;
	out->crisis = out->request = true;
	turn_put(out->need, sizeof out->need, NEED_NOW);
	turn_put(out->callback_need, sizeof out->callback_need, NEED_NOW);
	turn_put(out->name, sizeof out->name, t->c.name);
	turn_put(out->note, sizeof out->note, t->words.clean);
	if (abuse) {
		snprintf(out->safe_text, sizeof out->safe_text, "no");
		turn_tell(t, WORDING_SAFE);
		return;
	}
	turn_tell(t, WORDING_CRISIS);
	struct draft whole = t->draft;
	draft_add(&whole, turn_sentence(t, WORDING_CRISIS_STAFF), t->practice);
	if (draft_fits(&whole, ""))
		t->draft = whole;
}

static void
act_help_now(struct turn *t)
{
	turn_put(t->out->need, sizeof t->out->need, NEED_NOW);
	turn_tell(t, WORDING_CRISIS);
}

static void
act_under_16(struct turn *t)
{
	turn_tell(t, WORDING_UNDER_16);
}

static void
act_stop(struct turn *t)
{
	t->out->stop = true;
	t->c = (struct conversation){.step = STEP_NONE};
	snprintf(t->c.lang, sizeof t->c.lang, "%s", t->out->lang);
	turn_tell_practice(t, WORDING_STOPPED);
}

static void
act_start(struct turn *t)
{
	t->out->start = true;
	turn_tell(t, WORDING_STARTED);
	turn_tell_help(t);
}

static bool
is_link(const char *s)
{
	return strstr(s, "://") || strstr(s, "www.") || (strchr(s, '.') && !strchr(s, ' '));
}

static void
act_surgery(struct turn *t)
{
	turn_tell(t, WORDING_SURGERY);
}

static void
act_privacy(struct turn *t)
{
	char where[DRAFT_ATOM];
	if (!t->world->privacy || !*t->world->privacy) {
		turn_tell_practice(t, WORDING_PRIVACY);
		return;
	}
	if (is_link(t->world->privacy))
		draft_atom(t->world->privacy, where);
	else
		turn_put(where, sizeof where, t->world->privacy);
	draft_add(&t->draft, turn_sentence(t, WORDING_PRIVACY_AT), t->practice, where);
}

static void
act_again(struct turn *t)
{
	if (*t->c.last) {
		draft_add(&t->draft, "%s", t->c.last);
		return;
	}
	turn_tell_help(t);
}

static void
act_no(struct turn *t)
{
	turn_tell(t, t->c.step == STEP_NONE ? WORDING_FINE : WORDING_CALL_DROPPED);
	t->c.step = STEP_NONE;
	t->c.changing = false;
}

static void
act_thanks(struct turn *t)
{
	turn_tell(t, WORDING_THANKS);
}

static void
act_organiser(struct turn *t)
{
	turn_tell_practice(t, WORDING_ORGANISER);
}

static void
act_language(struct turn *t)
{
	if (!language_by_code(t->meaning.lang)) {
		turn_tell(t, WORDING_NO_LANGUAGE);
		return;
	}
	snprintf(t->c.lang, sizeof t->c.lang, "%s", t->meaning.lang);
	t->c.lang_fixed = true;
	t->c.plain = t->draft.without_marks = false; /* a language asked for by name is asked for as it is written */
	snprintf(t->out->lang, sizeof t->out->lang, "%s", t->meaning.lang);
	turn_tell(t, WORDING_LANGUAGE);
	if (strcmp(t->c.lang, "pl") == 0)
		turn_tell(t, WORDING_PLAIN_OFFER);
	turn_tell_help(t);
}

/* Polish in letters that every telephone sends for less; asked for once, kept for the conversation. */
static void
act_plain(struct turn *t)
{
	t->c.plain = t->draft.without_marks = true;
	turn_tell(t, WORDING_PLAIN);
	turn_tell_help(t);
}

/* Taken back, and the way there is told again. */
static void
act_marked(struct turn *t)
{
	t->c.plain = t->draft.without_marks = false;
	turn_tell(t, WORDING_LANGUAGE);
	if (strcmp(t->c.lang, "pl") == 0)
		turn_tell(t, WORDING_PLAIN_OFFER);
	turn_tell_help(t);
}

static void
act_robot(struct turn *t)
{
	draft_clear(&t->draft);
}

/* What is done for each act; whether it breaks into the questions of a call; and whether "?" repeats its answer. */
static const struct {
	void (*do_it)(struct turn *t);
	bool interrupts, remember;
} acts[ACT_COUNT] = {
    [ACT_EMPTY] = {turn_tell_help, false, true},
    [ACT_ROBOT] = {act_robot, true, false},
    [ACT_STOP] = {act_stop, true, false},
    [ACT_START] = {act_start, true, true},
    [ACT_CRISIS] = {act_crisis, true, false},
    [ACT_HELP_NOW] = {act_help_now, true, false},
    [ACT_CANCEL] = {act_cancel, true, true},
    [ACT_CHANGE] = {act_change, true, true},
    [ACT_STATUS] = {act_status, true, true},
    [ACT_HELP] = {turn_tell_help, true, true},
    [ACT_PRIVACY] = {act_privacy, true, true},
    [ACT_AGAIN] = {act_again, true, true},
    [ACT_MORE] = {act_more, true, true},
    [ACT_BACK] = {act_back, true, true},
    [ACT_DETAILS] = {act_details, true, true},
    [ACT_NUMBER] = {act_number, true, true},
    [ACT_CALL] = {act_call, false, true},
    [ACT_YES] = {act_call, false, true},
    [ACT_NO] = {act_no, true, true},
    [ACT_THANKS] = {act_thanks, false, false},
    [ACT_UNDER_16] = {act_under_16, true, true},
    [ACT_ORGANISER] = {act_organiser, true, true},
    [ACT_LANGUAGE] = {act_language, true, true},
    [ACT_PLAIN] = {act_plain, true, true},
    [ACT_MARKED] = {act_marked, true, true},
    [ACT_SURGERY] = {act_surgery, true, true},
    [ACT_NEED] = {act_need, false, true},
    [ACT_WORDS] = {act_words, false, true},
};

/* A word that is a topic and nothing else, or what no name begins with ("change my diet"), sent instead of a name: the
 * sender has changed their mind. */
static bool
is_new_topic(const struct turn *t)
{
	if (t->meaning.act != ACT_NEED || t->words.n == 0)
		return false;
	size_t length;
	if (t->words.n > 1)
		return phrase_at(&t->words, 0, "?i ?want ?to change|lose|stop|quit|learn|find|join|how|where", &length);
	return topic_is_word(t->words.w[0].folded) && !times_part(t->words.w[0].folded);
}

static bool
answers_safe(const struct turn *t)
{
	return t->c.step == STEP_ASKED_SAFE && (t->meaning.act == ACT_YES || t->meaning.act == ACT_NO);
}

static bool
answers_question(const struct turn *t)
{
	enum act act = t->meaning.act;
	if (t->c.step == STEP_NONE || t->c.step == STEP_ASKED_SAFE || is_new_topic(t))
		return false;
	if (t->c.step == STEP_ASKED_TIME && (act == ACT_NUMBER || act == ACT_NO))
		return true;
	return !acts[act].interrupts || (t->c.step == STEP_ASKED_NAME && act == ACT_NO);
}

static void
act(struct turn *t)
{
	if (answers_question(t)) {
		answer_call(t);
		return;
	}
	if (answers_safe(t)) {
		answer_safe(t);
		return;
	}
	if (t->c.step == STEP_ASKED_SAFE || (t->c.step != STEP_NONE && t->meaning.act == ACT_NEED))
		t->c.step = STEP_NONE;
	acts[t->meaning.act].do_it(t);
}

static void
send(struct turn *t, const struct draft *d)
{
	struct dialogue_result *out = t->out;
	if (d->length == 0 || out->n_answers == DIALOGUE_ANSWERS)
		return;
	int segments = draft_finish(d, out->answers[out->n_answers], DIALOGUE_ANSWER);
	if (segments == 0)
		return;
	out->segments += segments;
	out->n_answers++;
}

/* The first answer to a number says who we are, in the same message where both fit. */
static void
send_all(struct turn *t)
{
	enum act act = t->meaning.act;
	bool introduce =
	    t->world->first && t->draft.length && act != ACT_CRISIS && act != ACT_HELP_NOW && act != ACT_STOP;
	struct draft whole = {.without_marks = t->draft.without_marks};
	if (introduce) {
		draft_add(&whole, turn_sentence(t, WORDING_INTRO), t->practice);
		draft_line(&whole, "%s", t->draft.text);
		if (!draft_fits(&whole, "")) {
			draft_clear(&whole);
			draft_add(&whole, turn_sentence(t, WORDING_INTRO), t->practice);
			send(t, &whole);
			introduce = false;
		}
	}
	send(t, introduce ? &whole : &t->draft);
	sodium_memzero(&whole, sizeof whole);
}

static bool
is_crisis(const struct turn *t)
{
	return t->meaning.act == ACT_CRISIS;
}

/* Silence after STOP, and for a number that has had its share of answers; what is asked for still counts. */
static void
hold_back(struct turn *t)
{
	const struct dialogue_world *w = t->world;
	enum act act = t->meaning.act;
	unsigned limit = w->answers_an_hour, had = w->answered_last_hour;
	bool silent = w->stopped && act != ACT_START && !is_crisis(t) && act != ACT_HELP_NOW;
	if (limit && is_crisis(t))
		silent |= had >= ROBOT_FACTOR * limit;
	else if (limit && act != ACT_STOP)
		silent |= had > limit;
	if (silent) {
		draft_clear(&t->draft);
		return;
	}
	if (limit && had == limit && !is_crisis(t) && act != ACT_STOP && !t->out->request && t->draft.length) {
		draft_clear(&t->draft);
		turn_tell(t, WORDING_LIMIT);
	}
}

static void
practice_name(const char *name, char atom[DRAFT_ATOM])
{
	char *clean = text_clean(name ? name : "", name ? strlen(name) : 0, PRACTICE_CHARACTERS, false);
	draft_plain(clean, true);
	draft_atom(clean, atom);
	free(clean);
}

static void
begin(struct turn *t, const struct dialogue_memory *before, const char *text, const struct vocabulary *vocabulary)
{
	conversation_load(&t->c, before);
	if (!language_by_code(t->c.lang))
		snprintf(t->c.lang, sizeof t->c.lang, "en");
	practice_name(t->world->practice, t->practice);
	words_init(&t->words, text ? text : "", vocabulary);
	understand(&t->words, t->c.lang, &t->meaning);
	if (*t->meaning.heard && !t->c.lang_fixed)
		turn_put(t->c.lang, sizeof t->c.lang, t->meaning.heard);
	snprintf(t->out->lang, sizeof t->out->lang, "%s", t->c.lang);
	t->out->intent = act_intent(t->meaning.act);
	t->draft.without_marks = t->c.plain;
}

static void
remember(struct turn *t)
{
	struct dialogue_result *out = t->out;
	if (out->n_answers && acts[t->meaning.act].remember && !is_crisis(t))
		turn_put(t->c.last, sizeof t->c.last, out->answers[out->n_answers - 1]);
	conversation_save(&t->c, &out->memory);
	out->keep_until = t->world->now + CONVERSATION_MINUTES * CLOCK_MINUTE;
}

void
dialogue_answer(const struct dialogue_world *world, const struct dialogue_memory *before, const char *text,
    struct dialogue_result *out)
{
	struct turn t = {.world = world, .out = out};
	*out = (struct dialogue_result){.intent = INTENT_UNKNOWN};
	struct vocabulary *own = world->vocabulary ? NULL : vocabulary_create();
	begin(&t, before, text, own ? own : world->vocabulary);
	act(&t);
	hold_back(&t);
	send_all(&t);
	remember(&t);
	vocabulary_destroy(own);
	sodium_memzero(&t, sizeof t);
}

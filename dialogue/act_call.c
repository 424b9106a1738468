/*
 * act_call.c - asking for a call back, at most two questions, and taking it back.
 */
#include "dialogue/turn.h"

#include <sodium.h>
#include <stdio.h>

#include "base/phone.h"
#include "base/text.h"
#include "content/need.h"
#include "dialogue/callme.h"
#include "dialogue/times.h"
#include "dialogue/topic.h"

#define NUMBER_TAIL 3 /* digits of the sender's number in a confirmation */

static const char *
times_for_people(const struct turn *t, const char *times)
{
	static const struct {
		enum day_part part;
		enum wording w;
	} parts[] = {{PART_MORNING, WORDING_MORNING}, {PART_AFTERNOON, WORDING_AFTERNOON},
	    {PART_EVENING, WORDING_EVENING}, {PART_ANY, WORDING_ANY_TIME}};
	for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
		if (strcmp(times_part_name(parts[i].part), times) == 0)
			return turn_sentence(t, parts[i].w);
	return times;
}

/* The patient's own words come back to them: short, plain, whole. */
static const char *
echo(const char *s, size_t characters, char atom[DRAFT_ATOM])
{
	char copy[DRAFT_ATOM];
	turn_put(copy, sizeof copy, s);
	draft_plain(copy, false);
	copy[text_prefix(copy, characters)] = '\0';
	draft_atom(copy, atom);
	sodium_memzero(copy, sizeof copy);
	return atom;
}

static void
tell_thanks(struct turn *t)
{
	char atom[DRAFT_ATOM];
	if (*t->c.name)
		draft_add(&t->draft, turn_sentence(t, WORDING_THANK_NAME), echo(t->c.name, 40, atom));
	else
		turn_tell(t, WORDING_THANK);
}

/* The confirmation as left_out has it: 1 without the best hour, 2 how to change it, 3 the question after it, 4 all but
 * the date. */
static void
confirm_within(struct turn *t, int left_out)
{
	const struct dialogue_world *w = t->world;
	char words[128], day[DRAFT_ATOM], phone[PHONE_TEXT * 2] = "", atom[DRAFT_ATOM];
	const char *tail = *t->c.phone ? t->c.phone : w->sender ? w->sender : "";
	size_t n = strlen(tail);
	tell_thanks(t);
	wording_date(t->c.lang, w->callback_due, w->callback_by ? w->callback_by : "", words, sizeof words);
	draft_atom(words, day);
	draft_add(&t->draft, turn_sentence(t, WORDING_CONFIRM), day, n > NUMBER_TAIL ? tail + n - NUMBER_TAIL : tail);
	if (left_out < 1 && strcmp(t->c.times, times_part_name(PART_ANY)) != 0)
		draft_add(
		    &t->draft, turn_sentence(t, WORDING_BEST_TIME), echo(times_for_people(t, t->c.times), 50, atom));
	if (left_out < 4 && w->phone && *w->phone) {
		phone_display(w->phone, phone);
		draft_add(
		    &t->draft, turn_sentence(t, WORDING_FROM_NUMBER), draft_atom(*phone ? phone : w->phone, atom));
	}
	if (left_out < 2 || left_out == 3)
		turn_tell(t, WORDING_CONFIRM_END);
	t->c.step = left_out < 3 && !t->c.no_message ? STEP_ASKED_SAFE : STEP_NONE;
	if (t->c.step == STEP_ASKED_SAFE)
		turn_tell(t, WORDING_ASK_SAFE);
	sodium_memzero(atom, sizeof atom);
}

/* Whether it fits as it stands; with lead, also behind the introduction that a first answer begins with. */
static bool
fits(const struct turn *t, bool lead)
{
	struct draft whole = {.without_marks = t->draft.without_marks};
	if (!lead)
		return draft_fits(&t->draft, "");
	draft_add(&whole, turn_sentence(t, WORDING_INTRO), t->practice);
	draft_line(&whole, "%s", t->draft.text);
	bool fit = draft_fits(&whole, "");
	sodium_memzero(&whole, sizeof whole);
	return fit;
}

/* The fullest confirmation, of the first so many, that fits. */
static bool
tell_fitting(struct turn *t, int least, bool lead)
{
	for (int left_out = 0; left_out <= least; left_out++) {
		struct draft before = t->draft;
		confirm_within(t, left_out);
		if (fits(t, lead))
			return true;
		t->draft = before;
	}
	return false;
}

/* One message rather than two: a first one gives up the question after it, but not from which number we ring. */
static void
tell_confirmation(struct turn *t)
{
	if (t->world->first && tell_fitting(t, 3, true))
		return;
	if (!tell_fitting(t, 3, false))
		confirm_within(t, 4);
}

static void
name_of_activity(const struct turn *t, char *out, size_t size)
{
	struct activity a;
	out[0] = '\0';
	if (!*t->c.picked || !t->world->get ||
	    t->world->get(t->world->directory, t->c.picked, t->world->now, &a, NULL) != STATUS_OK)
		return;
	turn_put(out, size, a.name ? a.name : "");
	activity_finish(&a);
}

static void
request_call(struct turn *t)
{
	struct dialogue_result *out = t->out;
	bool about = t->c.menu == MENU_LIST || t->c.menu == MENU_PICK || *t->meaning.wish.need;
	if (!*t->c.times)
		snprintf(t->c.times, sizeof t->c.times, "%s", times_part_name(PART_ANY));
	out->request = true;
	turn_put(out->name, sizeof out->name, t->c.name);
	turn_put(out->times, sizeof out->times, t->c.times);
	turn_put(
	    out->callback_need, sizeof out->callback_need, about && *t->c.wish.need ? t->c.wish.need : NEED_CALLME);
	turn_put(out->callback_activity, sizeof out->callback_activity, t->c.picked);
	name_of_activity(t, out->callback_activity_name, sizeof out->callback_activity_name);
	if (t->c.no_message)
		snprintf(out->safe_text, sizeof out->safe_text, "no");
	turn_put(out->note, sizeof out->note - 40, t->c.note);
	if (t->c.changing) {
		size_t used = strlen(out->note);
		out->cancel = t->world->open_request; /* the earlier one goes in the same transaction */
		snprintf(out->note + used, sizeof out->note - used, "%s(changes an earlier request)", used ? " " : "");
	}
	turn_put(out->phone, sizeof out->phone, t->c.phone);
	turn_put(out->for_whom, sizeof out->for_whom, t->c.for_whom);
}

/* The request, and the one question that may still be answered after it. */
static void
confirm_call(struct turn *t)
{
	request_call(t);
	tell_confirmation(t);
	t->c.changing = t->c.no_message = false;
}

/* YES or NO to being texted or left a message: the request of a moment ago again, with the answer in it. */
void
answer_safe(struct turn *t)
{
	bool yes = t->meaning.act == ACT_YES;
	t->c.step = STEP_NONE;
	t->out->intent = INTENT_CALL;
	if (!t->world->open_request) {
		turn_tell(t, WORDING_NO_REQUEST);
		return;
	}
	request_call(t);
	t->out->replace = true;
	snprintf(t->out->safe_text, sizeof t->out->safe_text, "%s", yes ? "yes" : "no");
	turn_tell(t, yes ? WORDING_MAY_LEAVE : WORDING_LEAVE_NOTHING);
}

/* Adds to what is kept for staff; what is longer than there is room for is in the thread all the same. */
static void
keep_note(struct conversation *c, const char *text)
{
	size_t used = strlen(c->note);
	if (used + 2 >= sizeof c->note)
		return;
	if (used)
		c->note[used++] = ' ';
	turn_put(c->note + used, sizeof c->note - used, text);
}

static void
keep_call(struct conversation *c, const struct callme *call, const char *text)
{
	if (call->more)
		keep_note(c, text);
	if (*call->name)
		turn_put(c->name, sizeof c->name, call->name);
	if (*call->times)
		turn_put(c->times, sizeof c->times, call->times);
	if (*call->phone)
		turn_put(c->phone, sizeof c->phone, call->phone);
	if (*call->for_whom)
		turn_put(c->for_whom, sizeof c->for_whom, call->for_whom);
	c->no_message |= call->no_message;
}

/* The next question, or, when all is said or two questions were asked, the request. */
static void
go_on_with_call(struct turn *t, bool asked_twice)
{
	bool name = *t->c.name, times = *t->c.times;
	if (asked_twice || (name && times)) {
		confirm_call(t);
	} else if (!name && !times && t->c.step == STEP_NONE) {
		turn_tell(t, t->c.changing ? WORDING_CHANGE_ASK : WORDING_ASK_BOTH);
		t->c.step = STEP_ASKED_BOTH;
	} else if (!name) {
		turn_tell(t, WORDING_ASK_NAME);
		t->c.step = STEP_ASKED_NAME;
	} else {
		tell_thanks(t);
		turn_tell(t, WORDING_ASK_TIME);
		t->c.step = STEP_ASKED_TIME;
	}
}

void
act_call(struct turn *t)
{
	struct topic topic;
	long n = t->meaning.number;
	if ((t->c.menu == MENU_LIST || t->c.menu == MENU_PICK) && t->meaning.act == ACT_CALL && n >= 1 && n <= PAGE)
		turn_put(t->c.picked, sizeof t->c.picked, t->c.shown[n - 1]);
	t->c.step = STEP_NONE;
	t->c.times[0] = t->c.note[0] = t->c.phone[0] = t->c.for_whom[0] = '\0';
	keep_call(&t->c, &t->meaning.call, t->words.clean);
	if (*t->meaning.wish.need) {
		turn_put(t->c.wish.need, sizeof t->c.wish.need, t->meaning.wish.need);
		t->c.picked[0] = '\0';
	} else if (t->meaning.call.more && topic_find(&t->words, &topic)) {
		snprintf(t->meaning.wish.need, sizeof t->meaning.wish.need, "%s", topic.need);
		snprintf(t->c.wish.need, sizeof t->c.wish.need, "%s", topic.need);
		t->c.picked[0] = '\0';
	}
	go_on_with_call(t, false);
}

/* What was asked for is here, or the sender's own words are taken for it. */
void
answer_call(struct turn *t)
{
	enum conversation_step step = t->c.step;
	if (t->meaning.act != ACT_CALL) {
		char text[WORDS_TEXT];
		memcpy(text, t->words.clean, sizeof text);
		words_init(&t->words, text, t->words.vocabulary);
		sodium_memzero(text, sizeof text);
		tongue_gloss(tongue_of(t->c.lang), &t->words);
		tongue_use_frequent(tongue_of(t->c.lang), &t->words);
		callme_take_answer(&t->words, step != STEP_ASKED_TIME, &t->meaning.call);
	}
	struct callme *call = &t->meaning.call;
	bool short_text =
	    text_length(t->words.clean) <= 60 && t->words.n > 0 && t->meaning.act != ACT_NO && !call->refused;
	if (step == STEP_ASKED_TIME && !*call->times && short_text)
		turn_put(call->times, sizeof call->times, t->words.clean);
	if (step == STEP_ASKED_NAME && !*call->name && short_text && !*call->times && t->words.n <= 4 &&
	    !strpbrk(t->words.clean, "0123456789"))
		turn_put(call->name, sizeof call->name, t->words.clean);
	keep_call(&t->c, call, t->words.clean);
	t->out->intent = INTENT_CALL;
	go_on_with_call(t, step != STEP_ASKED_BOTH);
}

void
act_cancel(struct turn *t)
{
	bool arranging = t->c.step != STEP_NONE;
	t->c.step = STEP_NONE;
	t->c.changing = false;
	t->out->cancel = t->world->open_request;
	turn_tell(t, t->world->open_request ? WORDING_CANCELLED
	             : arranging            ? WORDING_CALL_DROPPED
	                                    : WORDING_NO_REQUEST);
}

void
act_change(struct turn *t)
{
	if (!t->world->open_request) {
		turn_tell(t, WORDING_NO_REQUEST);
		return;
	}
	t->c.step = STEP_NONE;
	t->c.changing = true;
	t->c.name[0] = t->c.times[0] = '\0';
	/* "Change my number to ...": what is said at once need not be asked */
	callme_take_answer(&t->words, false, &t->meaning.call);
	t->meaning.call.more = false;
	keep_call(&t->c, &t->meaning.call, t->words.clean);
	go_on_with_call(t, false);
}

void
act_status(struct turn *t)
{
	const struct dialogue_world *w = t->world;
	char words[128], day[DRAFT_ATOM], place[32];
	if (!w->open_request) {
		turn_tell(t, WORDING_NO_REQUEST);
		return;
	}
	int64_t due = w->place_due ? w->place_due : w->callback_due;
	wording_date(t->c.lang, due, w->place_due ? NULL : w->callback_by, words, sizeof words);
	draft_atom(words, day);
	wording_place(t->c.lang, w->place, place, sizeof place);
	if (w->place > 0)
		draft_add(&t->draft, turn_sentence(t, WORDING_STATUS), place, day);
	else
		draft_add(&t->draft, turn_sentence(t, WORDING_STATUS_TAKEN), day);
}

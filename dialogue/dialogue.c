/*
 * dialogue.c - one text in, answers out: the acts of understand.h, each a short function, in a table.
 */
#include "dialogue/dialogue.h"

#include <sodium.h>
#include <stdio.h>

#include "base/clock.h"
#include "base/phone.h"
#include "base/text.h"
#include "content/language.h"
#include "content/need.h"
#include "dialogue/callme.h"
#include "dialogue/conversation.h"
#include "dialogue/draft.h"
#include "dialogue/menu.h"
#include "dialogue/times.h"
#include "dialogue/topic.h"
#include "dialogue/understand.h"
#include "dialogue/wording.h"

#define PRACTICE_CHARACTERS 60
#define NUMBER_TAIL 3
#define ROBOT_FACTOR 3 /* even a crisis is not answered more often than this many times the hour's limit */

/* Everything about the one text being answered. */
struct turn {
	const struct dialogue_world *world;
	struct conversation c;
	struct words words;
	struct meaning meaning;
	struct draft draft; /* the answer in the making, without the introduction */
	struct dialogue_result *out;
	char practice[DRAFT_ATOM];
};

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

static const char *
sentence(const struct turn *t, enum wording w)
{
	return wording(t->c.lang, w);
}

static void
tell(struct turn *t, enum wording w)
{
	draft_add(&t->draft, "%s", sentence(t, w));
}

/* The introduction has a format; so has every sentence with the practice's name in it. */
static void
tell_practice(struct turn *t, enum wording w)
{
	draft_add(&t->draft, sentence(t, w), t->practice);
}

static void
tell_help(struct turn *t)
{
	tell(t, WORDING_HELP);
	t->c.menu = MENU_NEEDS;
}

/* A copy that fits, cut at a character. */
static void
put(char *out, size_t size, const char *s)
{
	size_t n = strlen(s);
	while (n >= size || !text_valid(s, n))
		n = n >= size ? size - 1 : n - 1;
	memcpy(out, s, n);
	out[n] = '\0';
}

/* --- Lists ------------------------------------------------------------------------------------------------------- */

/* The words that say how the list was narrowed, for people: "free, tuesday". */
static void
describe_filters(const struct wish *w, char *out, size_t size)
{
	static const char *const days[] = {
	    "", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};
	static const char *const spans[SPAN_COUNT] = {
	    [SPAN_ANY] = "",
	    [SPAN_TODAY] = "today",
	    [SPAN_TOMORROW] = "tomorrow",
	    [SPAN_WEEKEND] = "weekend",
	    [SPAN_WEEK] = "this week",
	};
	const char *const all[] = {w->free ? "free" : "", w->women ? "women" : "", w->step_free ? "step-free" : "",
	    days[w->day], spans[w->span], times_part_name((enum day_part)w->part), w->place, w->spoken};
	size_t used = 0;
	out[0] = '\0';
	for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
		int n = *all[i] ? snprintf(out + used, size - used, "%s%s", used ? ", " : "", all[i]) : 0;
		if (n < 0 || (size_t)n >= size - used)
			return;
		used += (size_t)n;
	}
}

/* Lists shrink until they fit behind the introduction, so it is in the draft while they are made. */
static void
introduce_list(const struct turn *t, struct draft *d)
{
	if (t->world->first)
		draft_add(d, sentence(t, WORDING_INTRO), t->practice);
}

static bool
show_list(struct turn *t, bool widen, struct listing *listing)
{
	struct draft d = {.length = 0};
	introduce_list(t, &d);
	size_t before = d.length;
	if (t->draft.length)
		draft_line(&d, "%s", t->draft.text);
	menu_list(t->world, &t->c, widen, &d, listing);
	if (listing->shown == 0)
		return false;
	size_t skip = before ? before + 1 : 0;
	t->draft.length = 0;
	t->draft.text[0] = '\0';
	draft_add(&t->draft, "%s", d.text + skip);
	t->c.menu = MENU_LIST;
	t->c.picked[0] = '\0';
	return true;
}

static void
act_need(struct turn *t)
{
	struct listing listing;
	t->c.wish = t->meaning.wish;
	t->c.offset = 0;
	snprintf(t->out->need, sizeof t->out->need, "%s", t->c.wish.need);
	describe_filters(&t->c.wish, t->out->filters, sizeof t->out->filters);
	if (!show_list(t, true, &listing)) {
		tell(t, WORDING_NOTHING);
		t->c.menu = MENU_NONE;
	}
}

/* Whether a word that was looked for is in the name: the directory forgives more than makes sense for any text at all.
 */
static bool
names_it(const char *search, const char *name)
{
	char word[WORD_SIZE], other[WORD_SIZE];
	for (const char *s = search; *s;) {
		size_t n = strcspn(s, " ");
		snprintf(word, sizeof word, "%.*s", (int)n, s);
		for (const char *k = name; *k && n >= 4 && !topic_is_usual(word);) {
			size_t m = strcspn(k, " ");
			snprintf(other, sizeof other, "%.*s", (int)m, k);
			if (text_distance(word, other, 1) <= 1)
				return true;
			k += m + (k[m] == ' ');
		}
		s += n + (s[n] == ' ');
	}
	return false;
}

/* Nothing we know: an activity's name perhaps. */
static void
act_words(struct turn *t)
{
	struct listing listing = {.shown = 0};
	struct conversation before = t->c;
	t->c.wish = t->meaning.wish;
	t->c.offset = 0;
	describe_filters(&t->c.wish, t->out->filters, sizeof t->out->filters);
	bool asks = *t->c.wish.search || (*t->out->filters && t->words.n <= 8);
	if (asks && show_list(t, false, &listing) &&
	    (!*t->c.wish.search || names_it(t->c.wish.search, listing.first_name))) {
		t->out->intent = INTENT_ACTIVITY;
		snprintf(t->out->need, sizeof t->out->need, "%s", listing.first_need);
		if (listing.total == 1)
			snprintf(t->out->activity, sizeof t->out->activity, "%s", listing.first_id);
	} else {
		t->c = before;
		t->out->filters[0] = '\0';
		t->draft = (struct draft){.length = 0};
		tell(t, WORDING_UNKNOWN);
		tell_help(t);
	}
	sodium_memzero(&before, sizeof before);
}

static void
act_more(struct turn *t)
{
	struct listing listing;
	if (t->c.menu != MENU_LIST && t->c.menu != MENU_PICK) {
		tell_help(t);
		return;
	}
	unsigned before = t->c.offset;
	size_t shown = 0;
	while (shown < PAGE && *t->c.shown[shown])
		shown++;
	t->c.offset += (unsigned)shown;
	if (show_list(t, false, &listing))
		return;
	t->c.offset = before;
	if (*t->c.wish.search && *t->c.wish.need) {
		t->c.wish.search[0] = '\0';
		t->c.offset = 0;
		if (show_list(t, false, &listing))
			return;
	}
	tell(t, WORDING_NO_MORE);
}

static void
act_back(struct turn *t)
{
	struct listing listing;
	if (t->c.menu == MENU_LIST)
		t->c.offset = t->c.offset > PAGE ? t->c.offset - PAGE : 0;
	if ((t->c.menu != MENU_LIST && t->c.menu != MENU_PICK) || !show_list(t, false, &listing))
		tell_help(t);
}

static bool
show_pick(struct turn *t, const char *id)
{
	if (!menu_pick(t->world, t->c.lang, id, &t->draft, t->out->need)) {
		tell(t, WORDING_GONE);
		return false;
	}
	put(t->c.picked, sizeof t->c.picked, id);
	put(t->out->activity, sizeof t->out->activity, id);
	t->c.menu = MENU_PICK;
	return true;
}

static void act_call(struct turn *t);

static void
pick_need(struct turn *t, long number)
{
	const struct need *all = need_all(NULL);
	if (number == (long)need_choices() + 1) {
		t->out->intent = INTENT_CALL;
		act_call(t);
	} else if (number >= 1 && number <= (long)need_choices()) {
		t->meaning.wish = (struct wish){.day = 0};
		snprintf(t->meaning.wish.need, sizeof t->meaning.wish.need, "%s", all[number - 1].code);
		act_need(t);
	} else {
		tell(t, WORDING_NO_SUCH_NUMBER);
		tell_help(t);
	}
}

static void
act_number(struct turn *t)
{
	struct listing listing;
	long n = t->meaning.number;
	switch (t->c.menu) {
	case MENU_NEEDS:
		pick_need(t, n);
		return;
	case MENU_LIST:
	case MENU_PICK:
		if (n >= 1 && n <= PAGE && *t->c.shown[n - 1]) {
			show_pick(t, t->c.shown[n - 1]);
			return;
		}
		tell(t, WORDING_NO_SUCH_NUMBER);
		if (!show_list(t, false, &listing))
			tell_help(t);
		return;
	case MENU_NONE:
	case MENU_COUNT:
		break;
	}
	tell(t, WORDING_OLD_LIST);
	tell_help(t);
}

static void
act_details(struct turn *t)
{
	const char *id = *t->c.picked ? t->c.picked : t->c.menu == MENU_LIST && !*t->c.shown[1] ? t->c.shown[0] : "";
	if (!*id) {
		struct listing listing;
		if (t->c.menu != MENU_LIST || !show_list(t, false, &listing))
			tell_help(t);
		return;
	}
	put(t->out->activity, sizeof t->out->activity, id);
	if (!menu_details(t->world, t->c.lang, id, &t->draft, t->out->need))
		tell(t, WORDING_GONE);
}

/* --- A call back ------------------------------------------------------------------------------------------------- */

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
			return sentence(t, parts[i].w);
	return times;
}

/* The patient's own words come back to them: short, plain, whole. */
static const char *
echo(const char *s, size_t characters, char atom[DRAFT_ATOM])
{
	char copy[DRAFT_ATOM];
	put(copy, sizeof copy, s);
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
		draft_add(&t->draft, sentence(t, WORDING_THANK_NAME), echo(t->c.name, 40, atom));
	else
		tell(t, WORDING_THANK);
}

static void
tell_confirmation(struct turn *t)
{
	const struct dialogue_world *w = t->world;
	char day[DRAFT_ATOM], phone[PHONE_TEXT * 2] = "", atom[DRAFT_ATOM];
	const char *tail = w->sender ? w->sender : "";
	size_t n = strlen(tail);
	tell_thanks(t);
	draft_atom(w->callback_by ? w->callback_by : "", day);
	draft_add(&t->draft, sentence(t, WORDING_CONFIRM), day, n > NUMBER_TAIL ? tail + n - NUMBER_TAIL : tail);
	if (strcmp(t->c.times, times_part_name(PART_ANY)) != 0)
		draft_add(&t->draft, sentence(t, WORDING_BEST_TIME), echo(times_for_people(t, t->c.times), 50, atom));
	if (w->phone && *w->phone) {
		phone_display(w->phone, phone);
		draft_add(&t->draft, sentence(t, WORDING_FROM_NUMBER), draft_atom(*phone ? phone : w->phone, atom));
	}
	tell(t, WORDING_CONFIRM_END);
	sodium_memzero(atom, sizeof atom);
}

static void
name_of_activity(const struct turn *t, char *out, size_t size)
{
	struct activity a;
	out[0] = '\0';
	if (!*t->c.picked || !t->world->get ||
	    t->world->get(t->world->directory, t->c.picked, t->world->now, &a, NULL) != STATUS_OK)
		return;
	put(out, size, a.name ? a.name : "");
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
	put(out->name, sizeof out->name, t->c.name);
	put(out->times, sizeof out->times, t->c.times);
	put(out->callback_need, sizeof out->callback_need, about && *t->c.wish.need ? t->c.wish.need : NEED_CALLME);
	put(out->callback_activity, sizeof out->callback_activity, t->c.picked);
	name_of_activity(t, out->callback_activity_name, sizeof out->callback_activity_name);
	if (t->c.no_message)
		snprintf(out->safe_text, sizeof out->safe_text, "no");
	put(out->note, sizeof out->note - 40, t->c.note);
	if (t->c.changing) {
		size_t used = strlen(out->note);
		snprintf(out->note + used, sizeof out->note - used, "%s(changes an earlier request)", used ? " " : "");
	}
	tell_confirmation(t);
	t->c.step = STEP_NONE;
	t->c.changing = t->c.no_message = false;
	t->c.times[0] = t->c.note[0] = '\0';
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
	put(c->note + used, sizeof c->note - used, text);
}

static void
keep_call(struct conversation *c, const struct callme *call, const char *text)
{
	if (call->more)
		keep_note(c, text);
	if (*call->name)
		put(c->name, sizeof c->name, call->name);
	if (*call->times)
		put(c->times, sizeof c->times, call->times);
	c->no_message |= call->no_message;
}

/* The next question, or, when all is said or two questions were asked, the request. */
static void
go_on_with_call(struct turn *t, bool asked_twice)
{
	bool name = *t->c.name, times = *t->c.times;
	if (asked_twice || (name && times)) {
		request_call(t);
	} else if (!name && !times && t->c.step == STEP_NONE) {
		tell(t, t->c.changing ? WORDING_CHANGE_ASK : WORDING_ASK_BOTH);
		t->c.step = STEP_ASKED_BOTH;
	} else if (!name) {
		tell(t, WORDING_ASK_NAME);
		t->c.step = STEP_ASKED_NAME;
	} else {
		tell_thanks(t);
		tell(t, WORDING_ASK_TIME);
		t->c.step = STEP_ASKED_TIME;
	}
}

static void
act_call(struct turn *t)
{
	struct topic topic;
	long n = t->meaning.number;
	if ((t->c.menu == MENU_LIST || t->c.menu == MENU_PICK) && t->meaning.act == ACT_CALL && n >= 1 && n <= PAGE)
		put(t->c.picked, sizeof t->c.picked, t->c.shown[n - 1]);
	t->c.step = STEP_NONE;
	t->c.times[0] = t->c.note[0] = '\0';
	keep_call(&t->c, &t->meaning.call, t->words.clean);
	if (t->meaning.call.more && topic_find(&t->words, &topic)) {
		snprintf(t->meaning.wish.need, sizeof t->meaning.wish.need, "%s", topic.need);
		snprintf(t->c.wish.need, sizeof t->c.wish.need, "%s", topic.need);
		t->c.picked[0] = '\0';
	}
	go_on_with_call(t, false);
}

/* What was asked for is here, or the sender's own words are taken for it. */
static void
answer_call(struct turn *t)
{
	enum conversation_step step = t->c.step;
	if (t->meaning.act != ACT_CALL) {
		char text[WORDS_TEXT];
		memcpy(text, t->words.clean, sizeof text);
		words_init(&t->words, text);
		sodium_memzero(text, sizeof text);
		callme_take_answer(&t->words, step != STEP_ASKED_TIME, &t->meaning.call);
	}
	struct callme *call = &t->meaning.call;
	bool short_text =
	    text_length(t->words.clean) <= 60 && t->words.n > 0 && t->meaning.act != ACT_NO && !call->refused;
	if (step == STEP_ASKED_TIME && !*call->times && short_text)
		put(call->times, sizeof call->times, t->words.clean);
	if (step == STEP_ASKED_NAME && !*call->name && short_text && !*call->times && t->words.n <= 4 &&
	    !strpbrk(t->words.clean, "0123456789"))
		put(call->name, sizeof call->name, t->words.clean);
	keep_call(&t->c, call, t->words.clean);
	t->out->intent = INTENT_CALL;
	go_on_with_call(t, step != STEP_ASKED_BOTH);
}

static void
act_cancel(struct turn *t)
{
	bool arranging = t->c.step != STEP_NONE;
	t->c.step = STEP_NONE;
	t->c.changing = false;
	t->out->cancel = t->world->open_request;
	tell(t, t->world->open_request ? WORDING_CANCELLED : arranging ? WORDING_CALL_DROPPED : WORDING_NO_REQUEST);
}

static void
act_change(struct turn *t)
{
	if (!t->world->open_request) {
		tell(t, WORDING_NO_REQUEST);
		return;
	}
	t->c.step = STEP_NONE;
	t->c.changing = true;
	t->c.name[0] = t->c.times[0] = '\0';
	go_on_with_call(t, false);
}

static void
act_status(struct turn *t)
{
	if (!t->world->open_request)
		tell(t, WORDING_NO_REQUEST);
	else
		draft_add(&t->draft, sentence(t, WORDING_STATUS), t->world->waiting > 0 ? t->world->waiting : 1L,
		    t->world->promise_days);
}

/* --- Danger ------------------------------------------------------------------------------------------------------ */

static void
act_crisis(struct turn *t)
{
	struct dialogue_result *out = t->out;
	bool abuse = t->meaning.crisis == CRISIS_ABUSE;
	t->c.step = STEP_NONE;
	out->crisis = out->request = true;
	put(out->need, sizeof out->need, NEED_NOW);
	put(out->callback_need, sizeof out->callback_need, NEED_NOW);
	put(out->name, sizeof out->name, t->c.name);
	put(out->note, sizeof out->note, t->words.clean);
	if (abuse) {
		snprintf(out->safe_text, sizeof out->safe_text, "no");
		tell(t, WORDING_SAFE);
		return;
	}
	tell(t, WORDING_CRISIS);
	struct draft whole = t->draft;
	draft_add(&whole, sentence(t, WORDING_CRISIS_STAFF), t->practice);
	if (draft_fits(&whole, ""))
		t->draft = whole;
}

static void
act_help_now(struct turn *t)
{
	put(t->out->need, sizeof t->out->need, NEED_NOW);
	tell(t, WORDING_CRISIS);
}

static void
act_under_16(struct turn *t)
{
	tell(t, WORDING_UNDER_16);
}

/* --- The rest ---------------------------------------------------------------------------------------------------- */

static void
act_stop(struct turn *t)
{
	t->out->stop = true;
	t->c = (struct conversation){.step = STEP_NONE};
	snprintf(t->c.lang, sizeof t->c.lang, "%s", t->out->lang);
	tell_practice(t, WORDING_STOPPED);
}

static void
act_start(struct turn *t)
{
	t->out->start = true;
	tell(t, WORDING_STARTED);
	tell_help(t);
}

static bool
is_link(const char *s)
{
	return strstr(s, "://") || strstr(s, "www.") || (strchr(s, '.') && !strchr(s, ' '));
}

static void
act_surgery(struct turn *t)
{
	tell(t, WORDING_SURGERY);
}

static void
act_privacy(struct turn *t)
{
	char where[DRAFT_ATOM];
	if (!t->world->privacy || !*t->world->privacy) {
		tell_practice(t, WORDING_PRIVACY);
		return;
	}
	if (is_link(t->world->privacy))
		draft_atom(t->world->privacy, where);
	else
		put(where, sizeof where, t->world->privacy);
	draft_add(&t->draft, sentence(t, WORDING_PRIVACY_AT), t->practice, where);
}

static void
act_again(struct turn *t)
{
	if (*t->c.last) {
		draft_add(&t->draft, "%s", t->c.last);
		return;
	}
	tell_help(t);
}

static void
act_no(struct turn *t)
{
	tell(t, t->c.step == STEP_NONE ? WORDING_FINE : WORDING_CALL_DROPPED);
	t->c.step = STEP_NONE;
	t->c.changing = false;
}

static void
act_thanks(struct turn *t)
{
	tell(t, WORDING_THANKS);
}

static void
act_organiser(struct turn *t)
{
	tell_practice(t, WORDING_ORGANISER);
}

static void
act_language(struct turn *t)
{
	if (!language_by_code(t->meaning.lang)) {
		tell(t, WORDING_NO_LANGUAGE);
		return;
	}
	snprintf(t->c.lang, sizeof t->c.lang, "%s", t->meaning.lang);
	snprintf(t->out->lang, sizeof t->out->lang, "%s", t->meaning.lang);
	tell(t, WORDING_LANGUAGE);
	tell_help(t);
}

static void
act_robot(struct turn *t)
{
	t->draft.length = 0;
	t->draft.text[0] = '\0';
}

/* What is done for each act; whether it breaks into the questions of a call; and whether "?" repeats its answer. */
static const struct {
	void (*do_it)(struct turn *t);
	bool interrupts, remember;
} acts[ACT_COUNT] = {
    [ACT_EMPTY] = {tell_help, false, true},
    [ACT_ROBOT] = {act_robot, true, false},
    [ACT_STOP] = {act_stop, true, false},
    [ACT_START] = {act_start, true, true},
    [ACT_CRISIS] = {act_crisis, true, false},
    [ACT_HELP_NOW] = {act_help_now, true, false},
    [ACT_CANCEL] = {act_cancel, true, true},
    [ACT_CHANGE] = {act_change, true, true},
    [ACT_STATUS] = {act_status, true, true},
    [ACT_HELP] = {tell_help, true, true},
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
    [ACT_SURGERY] = {act_surgery, true, true},
    [ACT_NEED] = {act_need, false, true},
    [ACT_WORDS] = {act_words, false, true},
};

/* A word that is a topic and nothing else, sent instead of a name: the sender has changed their mind. */
static bool
is_new_topic(const struct turn *t)
{
	return t->meaning.act == ACT_NEED && t->words.n == 1 && topic_is_word(t->words.w[0].folded) &&
	       !times_part(t->words.w[0].folded);
}

static bool
answers_question(const struct turn *t)
{
	enum act act = t->meaning.act;
	if (t->c.step == STEP_NONE || is_new_topic(t))
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
	if (t->c.step != STEP_NONE && t->meaning.act == ACT_NEED)
		t->c.step = STEP_NONE;
	acts[t->meaning.act].do_it(t);
}

/* --- Sending ----------------------------------------------------------------------------------------------------- */

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
	struct draft whole = {.length = 0};
	if (introduce) {
		draft_add(&whole, sentence(t, WORDING_INTRO), t->practice);
		draft_line(&whole, "%s", t->draft.text);
		if (!draft_fits(&whole, "")) {
			whole = (struct draft){.length = 0};
			draft_add(&whole, sentence(t, WORDING_INTRO), t->practice);
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
		t->draft = (struct draft){.length = 0};
		return;
	}
	if (limit && had == limit && !is_crisis(t) && act != ACT_STOP && !t->out->request && t->draft.length) {
		t->draft = (struct draft){.length = 0};
		tell(t, WORDING_LIMIT);
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
begin(struct turn *t, const struct dialogue_memory *before, const char *text)
{
	conversation_load(&t->c, before);
	if (!language_by_code(t->c.lang))
		snprintf(t->c.lang, sizeof t->c.lang, "en");
	snprintf(t->out->lang, sizeof t->out->lang, "%s", t->c.lang);
	practice_name(t->world->practice, t->practice);
	words_init(&t->words, text ? text : "");
	understand(&t->words, t->c.lang, &t->meaning);
	t->out->intent = act_intent(t->meaning.act);
}

static void
remember(struct turn *t)
{
	struct dialogue_result *out = t->out;
	if (out->n_answers && acts[t->meaning.act].remember && !is_crisis(t))
		put(t->c.last, sizeof t->c.last, out->answers[out->n_answers - 1]);
	conversation_save(&t->c, &out->memory);
	out->keep_until = t->world->now + CONVERSATION_MINUTES * CLOCK_MINUTE;
}

void
dialogue_answer(const struct dialogue_world *world, const struct dialogue_memory *before, const char *text,
    struct dialogue_result *out)
{
	struct turn t = {.world = world, .out = out};
	*out = (struct dialogue_result){.intent = INTENT_UNKNOWN};
	begin(&t, before, text);
	act(&t);
	hold_back(&t);
	send_all(&t);
	remember(&t);
	sodium_memzero(&t, sizeof t);
}

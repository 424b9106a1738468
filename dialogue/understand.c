/*
 * understand.c - in order: danger, machines, consent, commands, a number, a call, a need. The first that fits wins, so
 * nothing below can hide what is above it.
 */
#include "dialogue/understand.h"

#include <stdio.h>
#include <string.h>
#include <strings.h>

#include "base/memory.h"
#include "base/text.h"
#include "content/language.h"
#include "dialogue/asked_language.h"
#include "dialogue/command.h"
#include "dialogue/consent.h"
#include "dialogue/phrase.h"
#include "dialogue/slips.h"
#include "dialogue/times.h"
#include "dialogue/tongue.h"
#include "dialogue/topic.h"

enum dialogue_intent
act_intent(enum act a)
{
	static const enum dialogue_intent intents[ACT_COUNT] = {
	    [ACT_EMPTY] = INTENT_HELP,
	    [ACT_ROBOT] = INTENT_IGNORE,
	    [ACT_STOP] = INTENT_STOP,
	    [ACT_START] = INTENT_START,
	    [ACT_CRISIS] = INTENT_CRISIS,
	    [ACT_HELP_NOW] = INTENT_CRISIS,
	    [ACT_CANCEL] = INTENT_CANCEL,
	    [ACT_CHANGE] = INTENT_CHANGE,
	    [ACT_STATUS] = INTENT_STATUS,
	    [ACT_HELP] = INTENT_HELP,
	    [ACT_PRIVACY] = INTENT_HELP,
	    [ACT_AGAIN] = INTENT_HELP,
	    [ACT_MORE] = INTENT_MORE,
	    [ACT_BACK] = INTENT_MORE,
	    [ACT_DETAILS] = INTENT_PICK,
	    [ACT_NUMBER] = INTENT_PICK,
	    [ACT_CALL] = INTENT_CALL,
	    [ACT_YES] = INTENT_CALL,
	    [ACT_NO] = INTENT_HELP,
	    [ACT_THANKS] = INTENT_HELP,
	    [ACT_UNDER_16] = INTENT_HELP,
	    [ACT_ORGANISER] = INTENT_ORGANISER,
	    [ACT_LANGUAGE] = INTENT_LANGUAGE,
	    [ACT_PLAIN] = INTENT_LANGUAGE,
	    [ACT_MARKED] = INTENT_LANGUAGE,
	    [ACT_SURGERY] = INTENT_UNKNOWN,
	    [ACT_NEED] = INTENT_NEED,
	    [ACT_WORDS] = INTENT_UNKNOWN,
	};
	return intents[a];
}

static const char *const under_16[] = {
    "=i|am ?am ?only ?a 8|9|10|11|12|13|14|15|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen "
    "?and|but|yrs|years|year|yr|yo|y|help|need|can",
    "?im|aged|age 8yo|9yo|10yo|11yo|12yo|13yo|14yo|15yo",
    "aged|age 8|9|10|11|12|13|14|15",
    "my age is 8|9|10|11|12|13|14|15",
    "in|=i ?am ?in year 4|5|6|7|8|9|10",
    "im ?a ?only a child|kid",
    NULL,
};

static const char *const organisers[] = {
    "organiser|organizer",
    "i|we run|lead|organise|organize|host|start a|the|this|our ?new|weekly|free|local "
    "?walking|dance|lunch|coffee|art|knitting|toddler|support group|club|class|charity|session|choir|cafe",
    "add|list|advertise|promote|update|publicise|change|remove ?my|our|the|a|your ?group|club|class|event ?to|in|on "
    "?our|the|your ?class|group|club|charity listing|group|club|class|event|charity|directory|details",
    "we|i|ive|weve ?currently ?both "
    "run|runs|organise|organize|lead|host|hold|coordinate|manage|teach|started|start|set "
    "?up ?a|an|the|our|my|this ~ group|club|class|classes|circle|sessions|session|choir|cafe|project|course|charity|"
    "playgroup|league|meetup|workshop|workshops",
    "list|listed|add|added|include|included|advertise|advertised|promote|promoted|publicise|upload|register ~ "
    "here|directory|listing|listings|system|service|website|on",
    "add|list|include|publicise|advertise us ?on|to|in|please",
    "can|could|want|how|like|please ~ we|i|our|my|it|to|you ?to be|get|list|advertise|promote|add|put|include "
    "?my|our|it|"
    "this|a listed|added|included|group|club|class|choir|event|cafe|session|sessions|course|charity|project|on|circle",
    "our|my ?_ ?_ group|club|class|choir|cafe|session|sessions|circle ?has|is|have ?now|just|had "
    "moved|changed|closed|listing|new|finished|stopped|closing|moving",
    "add|put|list|include|get|advertise my|our|a ~ to|on|in|onto your|the|this list|directory|site|service|website|app",
    "your listing|list|directory ~ wrong|out|incorrect|old",
    NULL,
};

/* What a surgery is asked every day and this service cannot do. */
static const char *const surgery_matters[] = {
    "appointment|appointments|appt|apointment|appoitment ?with|for ?the ?a doctor|gp|nurse|tomorrow|today",
    "book|make|cancel|change|need|want|get ?an|a|my appointment|appt|apointment|gp|doctor|smear|vaccination",
    "see|speak ?to ?with ?a|the|my doctor|gp|nurse|dr",
    "is|when|whens|will|whats dr|doctor|nurse ~ in|available|working|on|back|today|tomorrow|here",
    "smear|blood test|tests ?results",
    "prescription|prescriptions|perscription|repeat|medication ready|request|order|collect",
    "prescription|prescriptions|perscription",
    "test|blood|scan|xray|smear results|result|test",
    "surgery|practice|reception|you open|opening|close|closed",
    "sick|fit note|line|certificate",
    NULL,
};

/* "No need to text so fast, I am 14" is not it; a number that belongs to a time or a house is not an age. */
static bool
is_under_16(const struct words *ws)
{
	return phrase_find_any(ws, under_16) &&
	       !phrase_find(
	           ws, "=i|am ?am ?only 8|9|10|11|12|13|14|15 weeks|months|stone|minutes|days|weeks", NULL, NULL);
}

/* A choice from a list: "2", "no 2", "two please", "the second one", "details 2". -1: none. */
static long
choice(const struct words *ws)
{
	static const struct {
		const char *pattern;
		long number;
	} spelt[] = {
	    {"one|first|1st|1|won", 1},
	    {"two|second|2nd|2", 2},
	    {"three|third|3rd|3", 3},
	    {"four|fourth|4th|4", 4},
	    {"five|fifth|5th|5", 5},
	    {"six|sixth|6th|6", 6},
	    {"seven|seventh|7th|7", 7},
	    {"eight|eighth|8th|8", 8},
	    {"nine|ninth|9th|9", 9},
	};
	static const char *const frame =
	    "?=please ?=i|just ?want|would|choose|like|can|pick|could|ill ?i ?to "
	    "?have|tell|give|know|get|go|send|see|take ?me "
	    "?with|for ?more|details|detail|info|information ?info|details|information ?about|for|on|of ?the|that "
	    "?no|number|option|num|choice|nr|first %s ?one|option|on ?the|on ?list ?details|info|more|looks|sounds "
	    "?good|ok ?=please";
	char pattern[640];
	for (size_t i = 0; i < sizeof spelt / sizeof *spelt; i++) {
		snprintf(pattern, sizeof pattern, frame, spelt[i].pattern);
		if (phrase_whole(ws, pattern))
			return spelt[i].number;
	}
	return ws->n == 1 ? word_number(&ws->w[0]) : -1;
}

/* "CALL 2": ring me about the second. */
static long
choice_to_call(const struct words *ws)
{
	size_t length;
	if (ws->n >= 2 && ws->n <= 4 && phrase_at(ws, 0, "call|ring|phone ?me ?about", &length) &&
	    length + 1 == ws->n) {
		long n = word_number(&ws->w[length]);
		return n >= 1 && n <= PAGE ? n : -1;
	}
	return -1;
}

static bool
is_district(const char *w)
{
	size_t letters = strspn(w, "abcdefghijklmnopqrstuvwxyz"), digits = strspn(w + letters, "0123456789");
	const char *rest = w + letters + digits;
	if (letters < 1 || letters > 2 || digits < 1 || digits > 2)
		return false;
	return *rest == '\0' || (digits == 1 && rest[1] == '\0' && *rest >= 'a' && *rest <= 'y');
}

static bool
is_inward(const char *w)
{
	return strlen(w) == 3 && w[0] >= '0' && w[0] <= '9' && w[1] >= 'a' && w[1] <= 'z' && w[2] >= 'a' && w[2] <= 'z';
}

static void
take_place(struct words *ws, struct meaning *out)
{
	for (size_t i = 0; i < ws->n; i++) {
		const char *w = ws->w[i].folded;
		size_t n = strlen(w);
		char front[WORD_SIZE];
		bool joined = n >= 5 && n <= 7 && is_inward(w + n - 3);
		snprintf(front, sizeof front, "%.*s", joined ? (int)n - 3 : (int)n, w);
		if (ws->w[i].used || !is_district(front))
			continue;
		bool inward = !joined && i + 1 < ws->n && is_inward(ws->w[i + 1].folded);
		snprintf(out->wish.place, sizeof out->wish.place, "%.4s%s%.3s", front, joined || inward ? " " : "",
		    joined   ? w + n - 3
		    : inward ? ws->w[i + 1].folded
		             : "");
		words_use(ws, i, inward ? 2 : 1);
		return;
	}
}

/* What narrows the list. */
static void
take_filters(struct words *ws, struct meaning *out)
{
	struct wish *wish = &out->wish;
	size_t at, length, n;
	take_place(ws, out);
	wish->free = phrase_find(ws, "free|fre", NULL, NULL) && !phrase_find(ws, "step free", NULL, NULL) &&
	             !phrase_find(ws, "free school|time|meals", NULL, NULL);
	wish->women = phrase_find(ws, "women|womens|ladies|womans|woman|girls|sisters ?only", NULL, NULL);
	wish->step_free = phrase_find(ws, "step free|stepfree", NULL, NULL) ||
	                  phrase_find(ws, "wheelchair access*|stepfree", NULL, NULL) ||
	                  phrase_find(ws, "no|without stairs|steps", NULL, NULL) ||
	                  phrase_find(ws, "stepfree|accessible", NULL, NULL);
	if (phrase_find(ws, "step free", &at, &length) || phrase_find(ws, "wheelchair access*", &at, &length) ||
	    phrase_find(ws, "no|without stairs|steps", &at, &length))
		words_use(ws, at, length);
	for (size_t i = 0; i < ws->n; i++) {
		int day = ws->w[i].used ? 0 : times_day(ws->w[i].folded);
		enum day_part part = times_part(ws->w[i].folded);
		if (day >= 1 && day <= 7)
			wish->day = day;
		if (day == 9)
			wish->span = SPAN_WEEKEND;
		if (word_is(ws, i, "today") || word_is(ws, i, "tonight"))
			wish->span = SPAN_TODAY;
		if (word_is(ws, i, "tomorrow") || word_is(ws, i, "tomoz") || word_is(ws, i, "tmrw"))
			wish->span = SPAN_TOMORROW;
		if (part != PART_NONE && part != PART_ANY && !word_is(ws, i, "am") &&
		    !(i > 0 && word_is(ws, i - 1, "coffee")) && !(i > 0 && word_is(ws, i - 1, "good")) &&
		    !word_is(ws, i, "night"))
			wish->part = (int)part;
	}
	const struct language *all = language_all(&n);
	for (size_t i = 1; i < n; i++)
		for (size_t k = 0; k < ws->n; k++)
			if (!ws->w[k].used && strcasecmp(all[i].english, ws->w[k].folded) == 0)
				snprintf(wish->spoken, sizeof wish->spoken, "%s", all[i].code);
}

static bool
is_filter_word(const char *w)
{
	static const char *const words[] = {"women", "womens", "ladies", "woman", "only", "today", "tomorrow",
	    "tonight", "whats", "happening", "anything", "stuff", "things", NULL};
	size_t n;
	const struct language *all = language_all(&n);
	for (const char *const *k = words; *k; k++)
		if (strcmp(*k, w) == 0)
			return true;
	for (size_t i = 0; i < n; i++)
		if (strcasecmp(all[i].english, w) == 0)
			return true;
	return false;
}

/* The words that nothing has understood, for the directory. Long stories are not searched for. */
static void
rest_as_search(const struct words *ws, struct wish *wish)
{
	size_t used = 0, n = 0;
	for (size_t i = 0; i < ws->n; i++) {
		const char *w = ws->w[i].folded;
		if (ws->w[i].used || topic_is_filler(w) || is_filter_word(w) || times_day(w) ||
		    times_part(w) != PART_NONE)
			continue;
		int more = snprintf(wish->search + used, sizeof wish->search - used, "%s%s", used ? " " : "", w);
		if (more < 0 || (size_t)more >= sizeof wish->search - used || ++n > 4) {
			wish->search[0] = '\0';
			return;
		}
		used += (size_t)more;
	}
}

static enum act
take_need(struct words *ws, struct meaning *out)
{
	struct topic topic;
	take_filters(ws, out);
	if (!topic_find(ws, &topic)) {
		rest_as_search(ws, &out->wish);
		return ACT_WORDS;
	}
	snprintf(out->wish.need, sizeof out->wish.need, "%s", topic.need);
	snprintf(out->wish.search, sizeof out->wish.search, "%s", topic.search);
	return ACT_NEED;
}

static void
put_need(struct wish *wish, const char *code)
{
	snprintf(wish->need, sizeof wish->need, "%s", code);
}

/* A call or a need in another language. */
static enum act
act_in(const struct tongue *tongue, struct words *ws, struct meaning *out)
{
	struct topic topic;
	bool call = phrase_find_any(ws, tongue->tables[TONGUE_CALL]);
	bool asks_help = phrase_find_any(ws, tongue->tables[TONGUE_HELP]);
	const char *need = tongue_need(tongue, ws, false);
	tongue_gloss(tongue, ws);
	if (call) {
		if (need && tongue_need(tongue, ws, true))
			put_need(&out->wish, need);
		callme_take_in(tongue, ws, &out->call);
		return ACT_CALL;
	}
	take_filters(ws, out);
	if (need) {
		put_need(&out->wish, need);
		return ACT_NEED;
	}
	if (callme_take(ws, &out->call))
		return ACT_CALL;
	tongue_use_frequent(tongue, ws);
	if (topic_find(ws, &topic)) {
		put_need(&out->wish, topic.need);
		snprintf(out->wish.search, sizeof out->wish.search, "%s", topic.search);
		return ACT_NEED;
	}
	/* A greeting and then the asking for help: HELP's own words, somewhere */
	if (asks_help)
		return ACT_HELP;
	rest_as_search(ws, &out->wish);
	return ACT_WORDS;
}

static bool
is_zero(const struct words *ws)
{
	return phrase_whole(ws, "?option|press|number 0|00|zero|nought ?help ?now");
}

/* "?" and the like: marks only, no word. */
static bool
is_question_mark(const struct words *ws)
{
	return ws->n == 0 && ws->clean[0] == '?';
}

static enum act
act_of(struct words *ws, const char *lang, struct meaning *out)
{
	enum act act;
	if (consent_is_machine(ws))
		return ACT_ROBOT;
	out->crisis = crisis_hear(ws);
	if (out->crisis != CRISIS_NONE)
		return is_zero(ws) ? ACT_HELP_NOW : ACT_CRISIS;
	if (ws->n == 0)
		return is_question_mark(ws) ? ACT_AGAIN : ACT_EMPTY;
	if (consent_is_stop(ws))
		return ACT_STOP;
	if (consent_is_start(ws))
		return ACT_START;
	if (consent_is_robot(ws))
		return ACT_ROBOT;
	if (is_under_16(ws))
		return ACT_UNDER_16;
	out->number = choice(ws);
	if (out->number >= 0)
		return ACT_NUMBER;
	const struct tongue *tongue = tongue_of(*out->heard ? out->heard : lang);
	if (command_in(tongue, ws, &act) || command_find(ws, &act))
		return act;
	out->number = choice_to_call(ws);
	if (out->number < 0 && asked_language(ws, lang, out->lang))
		return ACT_LANGUAGE;
	if (*out->heard && tongue)
		return act_in(tongue, ws, out);
	if (command_asked(ws, phrase_find_any(ws, surgery_matters), &act))
		return act;
	if (callme_take(ws, &out->call))
		return ACT_CALL;
	if (phrase_find_any(ws, organisers) &&
	    !phrase_find(ws,
	        "on|onto|on ?to ?the "
	        "zoom|skype|whatsapp|facebook|internet|computer|email|bus|train|housing|waiting|wifi|line",
	        NULL, NULL))
		return ACT_ORGANISER;
	if (phrase_find_any(ws, surgery_matters) &&
	    !phrase_find(ws, "transport|lift|letter|deliver*|afford|cost*|charge*|pay|free", NULL, NULL) &&
	    !phrase_find(ws, "exer*|excer*|gym|social|green on|by ?a prescription|prescribing", NULL, NULL))
		return ACT_SURGERY;
	return take_need(ws, out);
}

/* Whether every word is in our English tables as it stands: other languages have many of them on loan. */
static bool
are_known(const struct words *ws)
{
	for (size_t i = 0; i < ws->n; i++) {
		const char *w = ws->w[i].folded;
		const struct vocabulary_word *known =
		    ws->vocabulary ? vocabulary_find(ws->vocabulary, w, strlen(w), false) : NULL;
		if (!known || !known->topic)
			return false;
	}
	return ws->n > 0;
}

/* What English has a meaning for as it stands, and other languages only a word of. */
static bool
is_english(const struct tongue *tongue, const struct words *ws)
{
	struct topic topic;
	enum act act;
	return are_known(ws) || command_find(ws, &act) || consent_in_english(ws) ||
	       (!tongue_lists(tongue, ws) && (crisis_in_english(ws) || topic_find_exact(ws, &topic)));
}

/* "Insomnier" and "farmacist" begin as a word of another language does; but a slip in English is the likelier. */
static bool
is_nearly_english(const struct tongue *tongue, const struct words *ws)
{
	struct topic topic;
	return !tongue_lists(tongue, ws) && slips_are_english(ws) && topic_find(ws, &topic);
}

void
understand(struct words *ws, const char *lang, struct meaning *out)
{
	bool english, sure;
	*out = (struct meaning){.number = -1};
	const struct tongue *tongue = tongue_guess(ws, lang, &english, &sure);
	if (tongue && !sure && strcmp(lang, "en") == 0 && (is_english(tongue, ws) || is_nearly_english(tongue, ws)))
		tongue = NULL;
	if (!tongue)
		slips_spell_out(ws);
	if (tongue || english)
		snprintf(out->heard, sizeof out->heard, "%s", tongue ? tongue->code : "en");
	out->act = act_of(ws, lang, out);
}

/*
 * callme.c - see callme.h.
 */
#include "dialogue/callme.h"

#include <sodium.h>
#include <stdio.h>

#include "base/phone.h"
#include "dialogue/phrase.h"
#include "dialogue/times.h"
#include "dialogue/topic.h"

#define NAME_WORDS 3
#define KIN                                                                                                            \
	"mum|mother|mam|mom|dad|father|husband|hubby|wife|partner|son|daughter|nan|gran|grandma|grandad|grandmother|"  \
	"grandfather|sister|brother|friend|neighbour|aunt|auntie|uncle|grandson|granddaughter|client|parents|cousin"

/* The asking itself. The first word alone asks when a name or a time follows, so it stands last and only at the front.
 */
static const char *const askings[] = {
    "?can|could|would|will|please ?=you ?please ?from ?the|your ?surgery ?please =ring ?my me|us ?back ?please",
    "?can|could|would|will|please ?=you ?please give|gimme|giv ?me|us ?a|sum =ring|bell|shout|tinkle ?back",
    "can|could|would|will|please =you ?please =ring ?my "
    "mum|dad|husband|wife|son|daughter|mother|father|nan|him|her|back",
    "=i ?would|do|just|really|am ?really|d want|wants|need|needs|like|after|love|have|get ?to ?have ?to "
    "?a|sum|the|someone|your|somebody ?phone|to call|callback|ring|phonecall|phone|call back|me|call ?back",
    "=i ?would|do want|need|like ?to ?be called|phoned|rung|rang|contacted ?back",
    "can|could|may|please i|we ?please ?have|get|book|arrange|request a ?phone|telephone|call call|back|callback ?back",
    "?can|could ?please ?=i ?would ?like ?to ?want ?need ?please ?to speak|spk ?to|2|with|wiv "
    "someone|somebody|a|an|the|your|some1|sum1|one ?real|actual|link|of ?person|human|worker|your ?team ?please",
    "?can|could i|we ?please talk|chat ?to|2|with someone|somebody|a|an|some1|sum1 ?real|actual|link "
    "?person|human|worker ?please",
    "?need|want|get|a call|phone|ring ?me back",
    "call|phone|ring me|us ?back ?please",
    "callme|callback|ringme|phoneme|callbak|callbk|calbak|calback|callbck|calllback|rngme|callm|fonme|foneme",
    "cal me",
    "talk|chat to|2|with ?a|an ?real|actual|live someone|somebody|person|human",
    "request|book|arrange ?a ?phone call|callback ?back",
    "link worker|workers",
    "linkworker",
    "social prescriber|prescribing",
    "contact me|us",
    "rather|prefer|easier|better|like ?to ?if talk|speak|chat|you|we|someone ?to|spoke|talked|ring|called|phoned ?on "
    "?the ?me "
    "phone|someone|person|me",
    "talk|speak|chat on|over the phone",
    "get|got|be in touch|contact ?with ?me|us",
    "drop|give|gimme ?me|us a|an|sum line|bell|tinkle|buzz|ring|call|shout|phone",
    "bell|buzz me|us",
    "=want|need|like|love|prefer|rather ?to ?be|to|have|get ?a called|rung|phoned|contacted|phonecall|callback",
    "reach|get ?a hold|out|back to|of me",
    "someone|somebody|anyone|anybody ?from ?the|your ?surgery|practice|team ?to|who|that ?can|could|would|will "
    "=ring|speak|talk ?to|with me|us",
    "have|arrange|book|get|request|fix a|an|another ?quick phone|telephone|quick chat|call|callback|conversation",
    "arrange|book|get|request|fix a|an|another call|callback",
    NULL,
};

static const char *const first_words = "call|cal|calll|ring|phone|fone|telephone|callback|rnig|coll";

/* "Call centre job", "phone bill": not asking for anything to be rung. */
static const char *const not_askings[] = {
    "speak|talk|see ?to|with ?a social worker|services",
    "call centre|center|of|out|off|it",
    "phone|telephone ?a friend|friends|befriend*|buddy|buddies|box|repair|lessons|use",
    "how|learn|teach|show ~ use|work ~ phone|mobile",
    "phone bill|credit|contract|number|charger|signal|shop|died|broken|line|data|skills",
    "ring road|pull|fit",
    "calling bingo|numbers",
    "dont|never|not|stop ?please =ring|calling|ringing|phoning ?me ?back",
    "who|why|when|what|where ~ call|called|rang|phoned me",
    "on call",
    "rarely|never|hardly|havent|seldom|barely|nobody|noone|without|only|ever|dont ~ speak|talk|talks|spoken|spoke|chat",
    "wake up call",
    NULL,
};

static const char *const no_messages[] = {
    "dont|not|no ?please leave|leaving ?a|any ?voice message|messages|voicemail|voicemails|msg",
    "no voicemail|voicemails|messages|message|msgs",
    "not safe to|4|for leave|text|message ?a",
    "dont text ?me ?back",
    NULL,
};

static const char *const refusals[] = {
    "rather|prefer not",
    "dont|not want|need|going|wish ?to ?say|give|tell ?you ?my name|say|tell|that|it",
    "none of your business",
    "private",
    "anonymous",
    NULL,
};

/* What comes before a name; after the first few nothing else can. */
#define SAYS_NAME 4
static const char *const introductions[] = {
    "my name is|s",
    "my names",
    "names",
    "name is",
    "name",
    "ask for",
    "its|this|it is",
    "this is",
    "its",
    "i am",
    "im|am",
    "called",
    "from",
    "for",
    "mr|mrs|ms|miss|dr",
    NULL,
};

static bool
is_title(const char *w)
{
	static const char *const titles[] = {"mr", "mrs", "ms", "miss", "dr", "auntie", "uncle", NULL};
	for (const char *const *t = titles; *t; t++)
		if (strcmp(*t, w) == 0)
			return true;
	return false;
}

/* said: it was told to be a name ("my name is Bill"), so it may be the word of a need. */
static bool
may_be_name(const struct words *ws, size_t i, bool said)
{
	const struct word *w = &ws->w[i];
	static const char *const never[] = {"back", "about", "asap", "urgent", "call", "ring", "phone", "mobile",
	    "home", "number", "after", "before", "because", "time", "want", "who", "speak", "talk", "somebody", "link",
	    "worker", "named", "name", "called", "then", "best", "it", "dont", "cant", "message", "leave", "voicemail",
	    "whenever", "mum", "dad", "husband", "wife", "son", "daughter", "yeah", "yep", "nope", "nah", "both",
	    "either", "friends", "hearing", "deaf", "only", "but", "except", "as", "soon", "possible", "he", "she",
	    "his", "her", "him", "rather", "say", "prefer", "doesnt", "matter", "idk", "dunno", NULL};
	if (w->used || strpbrk(w->folded, "0123456789") || (topic_is_filler(w->folded) && !is_title(w->folded)))
		return false;
	for (const char *const *n = never; *n; n++)
		if (strcmp(*n, w->folded) == 0)
			return false;
	return said || !topic_is_word(w->folded) || ws->n <= 2;
}

/* A run of up to three words that may be a name, from i on. */
static size_t
name_run(const struct words *ws, size_t i, bool said)
{
	size_t n = 0;
	while (n < NAME_WORDS && i + n < ws->n && may_be_name(ws, i + n, said && n == 0))
		n++;
	return n;
}

static bool
take_name_at(struct words *ws, size_t i, size_t n, struct callme *out)
{
	if (n == 0)
		return false;
	words_written(ws, i, i + n - 1, out->name, sizeof out->name);
	words_use(ws, i, n);
	return out->name[0] != '\0';
}

/* After "its", "my name is"; else the first run of unknown words when they are few, for they are then hardly a story.
 */
static void
take_name(struct words *ws, struct callme *out)
{
	for (const char *const *p = introductions; *p; p++) {
		size_t at, length;
		if (!phrase_find(ws, *p, &at, &length))
			continue;
		if (is_title(ws->w[at].folded))
			length = 0;
		size_t n = name_run(ws, at + length, p < introductions + SAYS_NAME);
		if (n > 0 && take_name_at(ws, at + length, n, out)) {
			words_use(ws, at, length);
			return;
		}
	}
	for (size_t i = 0; i < ws->n; i++) {
		size_t n = name_run(ws, i, false);
		bool story = n == NAME_WORDS && i + n < ws->n && may_be_name(ws, i + n, false);
		if (n > 0 && !story && words_unused(ws) <= 2 * NAME_WORDS && take_name_at(ws, i, n, out))
			return;
		i += n;
	}
}

/* The digits of a number that goes over several words ("020 7946 0123"), from i on, at most so many; how many words. */
static size_t
digits_at(const struct words *ws, size_t i, size_t most, char *out, size_t size)
{
	size_t n = 0, used = 0;
	for (; n < most && i + n < ws->n && !ws->w[i + n].used; n++) {
		const char *w = ws->w[i + n].folded;
		size_t length = strlen(w);
		if (length == 0 || strspn(w, "0123456789") != length || used + length >= size)
			break;
		memcpy(out + used, w, length);
		used += length;
	}
	out[used] = '\0';
	return n;
}

/* Numbers that cost whoever rings them: 09, 084, 087, personal numbers and pagers. Staff read of them in the note. */
static bool
costs_extra(const char *e164)
{
	static const char *const dear[] = {"+449", "+4484", "+4487", "+4470", "+4476"};
	for (size_t i = 0; i < sizeof dear / sizeof *dear; i++)
		if (strncmp(e164, dear[i], strlen(dear[i])) == 0)
			return strncmp(e164, "+447624", 7) != 0;
	return false;
}

/* Another country's number is one only as people write it who mean it: with + or 00. An NHS number has ten digits too.
 */
static bool
may_be_rung(const char *digits, bool plus, char out[PHONE_TEXT])
{
	char number[32];
	snprintf(number, sizeof number, "%s%s", plus ? "+" : "", digits);
	enum phone_kind kind = phone_parse(number, out);
	sodium_memzero(number, sizeof number);
	bool right = kind == PHONE_LANDLINE || kind == PHONE_MOBILE || kind == PHONE_FOREIGN;
	if (right && !costs_extra(out))
		return true;
	out[0] = '\0';
	return false;
}

/* What stands around a number. */
static void
use_phone(struct words *ws, size_t i, size_t n)
{
	size_t from = i, at, length;
	while (from > 0 && phrase_at(ws, from - 1, "on|number|no|instead|is|at|tel|mobile|phone", &length))
		from--;
	words_use(ws, from, i + n - from);
	if (phrase_find(ws, "instead|please instead|please", &at, &length))
		words_use(ws, at, length);
}

/* "ring 020 7946 0123 instead": another number than the one they text from. What follows may be a time: the longest run
 * of digits that is a number. */
static void
take_phone(struct words *ws, struct callme *out)
{
	char digits[24];
	for (size_t i = 0; i < ws->n; i++) {
		size_t all = digits_at(ws, i, SIZE_MAX, digits, sizeof digits);
		bool plus = ws->clean[ws->w[i].from] == '+';
		for (size_t n = all; n > 0; n--) {
			digits_at(ws, i, n, digits, sizeof digits);
			if (strlen(digits) < 10 || !may_be_rung(digits, plus, out->phone))
				continue;
			use_phone(ws, i, n);
			sodium_memzero(digits, sizeof digits);
			return;
		}
		i += all;
	}
	sodium_memzero(digits, sizeof digits);
}

/* "for my mum", "ring my daughter": who it is that is to be rung, or rung about. */
static void
take_for_whom(struct words *ws, struct callme *out)
{
	static const char *const forms[] = {
	    "?its|it|is|this|call|ring|phone|back|me for|4|behalf|regarding ?of my|our " KIN,
	    "?=ring my|our " KIN,
	    NULL,
	};
	for (const char *const *p = forms; *p; p++) {
		size_t at, length;
		if (!phrase_find(ws, *p, &at, &length))
			continue;
		words_written(ws, at + length - 2, at + length - 1, out->for_whom, sizeof out->for_whom);
		words_use(ws, at, length);
		return;
	}
}

/* Takes everything but the asking. */
static void
take_rest(struct words *ws, bool name_wanted, struct callme *out)
{
	take_phone(ws, out);
	out->no_message |= phrase_use(ws, no_messages);
	times_take(ws, out->times, sizeof out->times);
	out->refused = phrase_find_any(ws, refusals);
	if (name_wanted && !out->refused)
		take_name(ws, out);
	for (size_t i = 0; i < ws->n; i++)
		if (!ws->w[i].used && !topic_is_filler(ws->w[i].folded))
			out->more = true;
}

static bool
take_asking(struct words *ws)
{
	size_t at, length;
	if (phrase_find_any(ws, not_askings))
		return false;
	for (const char *const *p = askings; *p; p++)
		if (phrase_find(ws, *p, &at, &length)) {
			words_use(ws, at, length);
			return true;
		}
	size_t first = 0;
	while (first < ws->n && (topic_is_filler(ws->w[first].folded) || ws->w[first].used))
		first++;
	if (first < ws->n && phrase_at(ws, first, first_words, &length)) {
		words_use(ws, first, length);
		return true;
	}
	return false;
}

/* Whether it asks at all; marks nothing. */
static bool
asks_for_call(const struct words *ws)
{
	struct words copy = *ws;
	bool asks = take_asking(&copy);
	words_finish(&copy);
	return asks;
}

bool
callme_take(struct words *ws, struct callme *out)
{
	*out = (struct callme){.more = false};
	bool asks = asks_for_call(ws);
	if (asks)
		take_for_whom(ws, out);
	if (!asks || (!take_asking(ws) && !*out->for_whom))
		return false;
	take_rest(ws, true, out);
	return true;
}

void
callme_take_in(const struct tongue *tongue, struct words *ws, struct callme *out)
{
	size_t n = ws->n;
	*out = (struct callme){.more = false};
	phrase_use(ws, tongue->tables[TONGUE_CALL]);
	tongue_use_frequent(tongue, ws);
	/* Stories have no name that can be told from the rest: staff read the words. */
	take_rest(ws, words_unused(ws) <= NAME_WORDS, out);
	out->more |= n > 4;
}

void
callme_take_answer(struct words *ws, bool name_wanted, struct callme *out)
{
	*out = (struct callme){.more = false};
	take_rest(ws, name_wanted, out);
}

/*
 * consent.c - see consent.h. "Stop smoking" and "bus stop" are not STOP: only the patterns here, from first word to
 * last, are. CANCEL is not STOP: it takes back a request (understand.c).
 */
#include "dialogue/consent.h"

#include <stddef.h>

#include "dialogue/phrase.h"
#include "dialogue/tongue.h"

static const char *const stop_wholes[] = {
    "?=please ?just stop|stopall|unsubscribe|unsubscribed|optout|end|quit ?it ?now ?=please ?you",
    "?=please stop stop ?stop ?stop",
    "?=please stop all ?texts|messages|msgs ?=please",
    "text|texting|reply|txt stop",
    "opt|opting ?me out ?of ?texts|messages ?=please",
    "?=please ?can ?i ?want|would|you ?like ?to unsubscribe ?me ?from ?these|this|your ?list|texts|messages ?=please",
    "?=please ?can ?=you stop ?all|the|these|your|with "
    "texting|txting|messaging|texts|msgs|messages|sms|txts|contacting ?me|us|from|number ?now|again|you ?=please",
    "?=please ?can ?=you stop sending ?me ?these|any|more|all|your ?more texts|messages|msgs|stuff|sms|these|this|txts "
    "?=please",
    "?=please ?do dont|not|never text|txt|message|contact|msg ?me|this ?number ?again|anymore|ever|any|no ?more|again "
    "?=please",
    "?=please no more texts|messages|msgs|txts ?=please",
    "?=please ?can ?=you remove|delete ?my|me ?number|me|off ?off|from ?your|the|this "
    "?list|number|texts|system|database ?=please",
    "?=please ?can ?=you take my|me ?number|me off|out ?of ?from ?your|the|this ?list|number|texts|system|database "
    "?=please",
    "i ?do dont|not want ?to ?get|receive|have ?any|these|your ?more texts|messages|txts|msgs ?anymore|any|from "
    "?more|you",
    "i want|wish|would ?like to stop ?getting|receiving|the|these|all ?these ?texts|messages",
    "?=please stop ?=please",
    NULL,
};

/*
 * The same in any order and at any length: something that asks for an end, and beside it nothing but talk of texts,
 * numbers and politeness. "Stop smoking", "cant stop" and "bus stop" have a word too many.
 */
static const char *const stop_askings[] = {
    "stop|stops|stopp|stoppp|stopppp|stopit|stopall|cease|desist|unsubscribe|unsubscribed|unsubcribe|unsubscibe|"
    "unsubscrib|optout",
    "end|quit|cancel|block ?all ?the|these|this|your|my text|texts|texting|txts|messages|messaging|msgs|sms|"
    "subscription|spam",
    "dont|not|never|nor|no text|texting|txt|texted|message|messaging|messaged|msg|contact|contacted|contacting|send|"
    "sms|spam|bother",
    "no more ?of ?these|your|this texts|messages|msgs|txts|sms|texting|messaging|spam",
    "no ?more texts|txts|messages|msgs|spam",
    "dont|not|no|never ~ texts|txts|messages|msgs|messaging|texting|sms|contact|contacted|texted|spam",
    "remove|delete|erase|wipe|take ?=please me|my|this|mine ?name|number|no|num|mobile|phone|details|data|off",
    "opt|opting|opted ?me out|off",
    "withdraw ?my consent",
    "leave|leav me|us ?all ?the alone|be",
    "go away",
    "get lost",
    "piss|bugger|sod|bog|fuck|f|eff|naff|clear off",
    "turn|switch off",
    "off|out ?of ?your|the|this|all list|lists|system|database",
    NULL,
};

static const char *const stop_talk =
    "text|texts|texting|txt|txts|message|messages|messaging|messege|messeges|msg|msgs|sms|sending|send|contact|"
    "contacting|number|numbers|phone|mobile|no|num|list|lists|system|database|details|data|records|subscription|"
    "service|alerts|notifications|reminders|spam|please|pls|plz|plse|thanks|thank|thx|ta|cheers|ok|okay|right|now|"
    "immediately|asap|today|again|ever|anymore|any|more|all|everything|these|those|this|that|them|it|the|a|of|off|"
    "out|from|on|to|at|with|in|me|my|mine|us|i|im|id|we|you|u|ya|your|ur|yours|and|or|just|really|want|wants|"
    "wanted|wish|would|like|will|can|could|need|needs|do|does|dont|not|be|get|getting|receive|receiving|have|had|"
    "been|being|bother|bothering|annoying|harassing|pestering|spamming|bombarding|said|told|say|asked|already|"
    "once|first|time|last|final|for|god|gods|sake|hell|sick|fed|up|enough|wrong|person|sorry|hi|hello|hey|dear|sir|"
    "madam|team|surgery|practice|doctor|doctors|gp|nhs|fingerpost|am|are|is|so|as|how|consent|agree|did|didnt|mum|mums|"
    "mother|dad|husband|wife|son|daughter|nan|phone|his|her|him|he|she|they|has|died|for|agreed|wanted|ask|which|spoke|"
    "never|signed|"
    "sign|subscribe|subscribed|kindly|must|stop|stops|xx|x|thankyou|u|go|fuck|fucking|f|hell|bloody|damn|"
    "way|should|well|everyone|here|there|unwanted|hear|hearing|you|by|contacted|texted|full|interested";

static const char *const no_stop[] = {
    "dont|not|never|cant|cannot|wont|do ?=you stop",
    "stop|end|last bus|coach|gap|press|tap|watch|over",
    "bus|coach|pit|tram|full|next|non stop",
    "stop me|us",
    "not|dont|isnt send|sending|sent ?me ?any|the|a ?text|message|texts|messages|details|list ?yet",
    "dont|not have|got|get ?a|any ?text|texts|message ?number|phone|mobile|yet",
    "dont get it|this|that|your ?text|message",
    "how stop",
    "the|which|what|nearest|closest|a stop",
    NULL,
};

/* "Full stop" is what a telephone writes that was spoken to. */
static void
drop_spoken_mark(struct words *ws)
{
	if (ws->n >= 3 && word_is(ws, ws->n - 1, "stop") && word_is(ws, ws->n - 2, "full"))
		ws->n -= 2;
}

static bool
asks_to_stop(const struct words *ws)
{
	struct words copy = *ws;
	drop_spoken_mark(&copy);
	bool asks = false;
	if (copy.n <= 24 && !phrase_find_any(&copy, no_stop))
		for (const char *const *p = stop_askings; *p && !asks; p++) {
			size_t at, length;
			if (!phrase_find(&copy, *p, &at, &length))
				continue;
			words_use(&copy, at, length);
			asks = phrase_only(&copy, stop_talk);
			for (size_t i = at; i < at + length; i++)
				copy.w[i].used = false;
		}
	words_finish(&copy);
	return asks;
}

static const char *const start_wholes[] = {
    "start|unstop|restart|resume|subscribe ?=please",
    "?=please start|resume again|texts|texting|messages ?me ?again ?=please",
    "=please ?can ?you ?i start|subscribe|resubscribe ?again ?me ?=please",
    "start|resume|restart ?sending|the|my|these|getting|texting ?texts|messages|texting|service|me ?again|back ?on "
    "?=please",
    "start again|back|over|texts|messages ?up ?=please",
    "?i want|would|can|like|could ?like ?to ?have|get|start|receive|i|you ?your|the|start "
    "texts|messages|texting|subscribe ?me ?again|back ?on ?=please",
    "put me back on ?the|your ?list ?=please",
    "sign|opt me ?back in|up ?again ?=please",
    "text|reply|texting start",
    "opt in",
    "optin",
    NULL,
};

static const char *const machine_phrases[] = {
    "out of ?the office",
    "auto|automatic|automated reply|response|answer|message|text",
    "autoreply|autoresponse|autoresponder",
    "this is an automatic|automated",
    /* our own, come back from a machine */
    "normal text rate to end",
    "text a number or a word",
    "text ?a ?number ?details ?more ?back ?or call for a call back",
    "you have had many answers from us",
    "text start if you want them again",
    "only for local groups and call backs",
    "your number ending",
    "what name shall we ask for",
    "what is your first name",
    "do not reply to this",
    "please do not reply",
    "delivery report|receipt|failure|notification|failed|status",
    "undeliverable",
    "message blocking is active",
    "verification|security|passcode|login|authentication code",
    "text stop to",
    "reply stop to",
    "this mailbox|inbox|account is not monitored",
    NULL,
};

static const char *const robot_phrases[] = {
    "i am|m currently|driving driving|unavailable|away",
    "im|i|am currently driving|unavailable|away",
    "driving|meeting ~ cant|cannot|cant talk|text|speak|answer",
    "driving|drivin ~ see|read|check|get ~ message|text|when|later",
    "driving right now|at the moment",
    "driving ~ call|text|reply|get|respond ?back ?to ?you ?later",
    "do not disturb|distrub",
    "with notifications silenced",
    "driving mode|focus",
    "on annual leave",
    "will reply|respond when|as i|soon",
    "get back to you when|as|once",
    "message|text|sms ?was|has|could|to ?not|been ?be delivered|undelivered|undeliverable|failed",
    "delivered to #1000",
    "message|sms|text|msg|mms|report ?was|has|is ?been delivered",
    "not delivered",
    "your ~ otp|code|passcode|pin|password is|#1000 ?#1000",
    "code|passcode|otp|pin|password ?is|for #1000",
    "meeting|driving|busy|theatre ?now|atm|ill|will|i|can|and ?will|ill|shall call|ring|text|reply|message ?to ?you "
    "?right back|later|soon|when|shortly",
    "out for delivery",
    "?reply y|yes to confirm|n",
    "used #1 ?of ?your data|allowance|minutes|of",
    "topup|up was|is|has successful|been",
    "direct debit ~ payment|collected|due",
    "your ~ bill|statement is ?now ready|available",
    "tax refund|rebate ~ claim|click|visit",
    "click|tap ?the|this|on ?following here|link ?below",
    "your ~ appointment is|on ~ reply|confirm|cancel",
    "your ?parcel|package|order|delivery ~ delivered|delivery|depot|waiting|held|fee|arriving|shipped|dispatched|pay",
    "voicemail|missed ~ dial|call 121|123|1571|901",
    "you have ~ new voicemail|voicemails|messages",
    "missed call|calls from",
    "cant|cannot talk ?right now ?whats|call ?up|me|later",
    "ill call ?you ?right back|later",
    "i ll call you ?right back|later",
    "thank you for contacting",
    "thanks for your message|text|sms",
    "this number|mailbox ~ monitored|monitor",
    "liked|loved|laughed|emphasized|disliked|questioned an image",
    "msg ?and data rates",
    NULL,
};

static const char *const robot_wholes[] = {
    "?sorry ?=i ?am driving ?right ?now|atm|sorry ?=please",
    "?sorry ?=i ?am ?in in ?a|the meeting ?now|atm|currently ?sorry",
    "?sorry ?=i ?am on my way",
    "?sorry ?=i ?am busy ?now|atm|right|at ?now|the ?moment",
    "can i call you later",
    "?message|text|sms|mms ?has ?been ?was delivered|undelivered|read|seen|sent",
    NULL,
};

bool
consent_is_stop(const struct words *ws)
{
	return phrase_whole_any(ws, stop_wholes) || asks_to_stop(ws) || tongue_any(ws, TONGUE_STOP, true);
}

bool
consent_is_start(const struct words *ws)
{
	return phrase_whole_any(ws, start_wholes) || tongue_any(ws, TONGUE_START, true);
}

bool
consent_in_english(const struct words *ws)
{
	return phrase_whole_any(ws, stop_wholes) || asks_to_stop(ws) || phrase_whole_any(ws, start_wholes);
}

bool
consent_is_machine(const struct words *ws)
{
	return phrase_find_any(ws, machine_phrases);
}

bool
consent_is_robot(const struct words *ws)
{
	return phrase_find_any(ws, robot_phrases) || phrase_whole_any(ws, robot_wholes);
}

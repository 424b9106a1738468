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
    "?=please ?can ?=you remove|delete|take ?my|me ?number|me|off ?off|from ?your|the|this "
    "?list|number|texts|system|database ?=please",
    "i ?do dont|not want ?to ?get|receive|have ?any|these|your ?more texts|messages|txts|msgs ?anymore|any|from "
    "?more|you",
    "i want|wish|would ?like to stop ?getting|receiving|the|these|all ?these ?texts|messages",
    "?=please stop ?=please",
    NULL,
};

static const char *const start_wholes[] = {
    "start|unstop|restart|resume|subscribe ?=please",
    "?=please start|resume again|texts|texting|messages ?me ?again ?=please",
    "=please start|subscribe",
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
    "driving right now|at the moment",
    "driving ~ call|text|reply|get|respond ?back ?to ?you ?later",
    "do not disturb|distrub",
    "with notifications silenced",
    "driving mode|focus",
    "on annual leave",
    "will reply|respond when|as i|soon",
    "get back to you when|as|once",
    "message|text|sms ?was|has|could|to ?not|been ?be delivered|undelivered|undeliverable|failed",
    "delivered to",
    "not delivered",
    "your ?one otp|code|passcode is",
    "your ?parcel|package|order ~ delivered|delivery|depot",
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
    "?sorry ?=i ?am driving ?now|atm|sorry ?=please",
    "?sorry ?=i ?am ?in in ?a|the meeting ?now|atm|currently ?sorry",
    "?sorry ?=i ?am on my way",
    "?sorry ?=i ?am busy ?now|atm|right|at ?now|the ?moment",
    "can i call you later",
    NULL,
};

bool
consent_is_stop(const struct words *ws)
{
	return phrase_whole_any(ws, stop_wholes) || tongue_any(ws, TONGUE_STOP, true);
}

bool
consent_is_start(const struct words *ws)
{
	return phrase_whole_any(ws, start_wholes) || tongue_any(ws, TONGUE_START, true);
}

bool
consent_in_english(const struct words *ws)
{
	return phrase_whole_any(ws, stop_wholes) || phrase_whole_any(ws, start_wholes);
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

/*
 * conversation.h - what is remembered between two texts of one number, and its form as bytes.
 */
#ifndef DIALOGUE_CONVERSATION_H
#define DIALOGUE_CONVERSATION_H

#include "dialogue/callme.h"
#include "dialogue/dialogue.h"

#define CONVERSATION_MINUTES 30
#define PAGE 3

enum conversation_step { STEP_NONE, STEP_ASKED_BOTH, STEP_ASKED_NAME, STEP_ASKED_TIME, STEP_ASKED_SAFE, STEP_COUNT };
enum conversation_menu { MENU_NONE, MENU_NEEDS, MENU_LIST, MENU_PICK, MENU_COUNT };

/* What a list was asked for. */
struct wish {
	char need[16];
	char search[80];
	int day;  /* 0 any, 1 to 7 */
	int part; /* enum day_part */
	int span; /* enum wish_span */
	bool free, women, step_free;
	char place[12]; /* a postcode or district, "" none */
	char spoken[8]; /* language of the activity, ISO 639-1 */
};
enum wish_span { SPAN_ANY, SPAN_TODAY, SPAN_TOMORROW, SPAN_WEEKEND, SPAN_WEEK, SPAN_COUNT };

struct conversation {
	enum conversation_step step;
	enum conversation_menu menu;
	bool changing; /* the call being arranged changes an earlier one */
	struct wish wish;
	unsigned offset;      /* of the page shown */
	char shown[PAGE][40]; /* ids of the page shown, "" none */
	char picked[40];
	char lang[8];
	bool lang_fixed; /* asked for by name: not changed by the language of a text */
	char name[CALLME_NAME], times[CALLME_TIMES];
	char phone[20], for_whom[64];
	bool plain;     /* answers without the marks on letters, so that they cost less */
	char note[240]; /* what was said with the wish to be called */
	bool no_message;
	char last[DIALOGUE_ANSWER]; /* the last answer, for "?" */
};

/* Bytes to conversation. Rubbish, or another version's bytes: as if nothing were remembered. m may be NULL. */
void conversation_load(struct conversation *c, const struct dialogue_memory *m);

/* And back. What does not fit (the last answer, at most) is left out. */
void conversation_save(const struct conversation *c, struct dialogue_memory *m);

#endif

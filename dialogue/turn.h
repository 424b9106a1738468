/*
 * turn.h - one text being answered: what every act of the dialogue works on.
 */
#ifndef DIALOGUE_TURN_H
#define DIALOGUE_TURN_H

#include "dialogue/conversation.h"
#include "dialogue/dialogue.h"
#include "dialogue/draft.h"
#include "dialogue/understand.h"
#include "dialogue/wording.h"

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

/* The sentence in the sender's language. */
const char *turn_sentence(const struct turn *t, enum wording w);

/* Adds a sentence to the answer; one with the practice's name in it; the list of needs, which numbers then pick from.
 */
void turn_tell(struct turn *t, enum wording w);
void turn_tell_practice(struct turn *t, enum wording w);
void turn_tell_help(struct turn *t);

/* A copy that fits, cut at a character. */
void turn_put(char *out, size_t size, const char *s);

/* Lists (act_list.c) */
void act_need(struct turn *t);
void act_words(struct turn *t);
void act_more(struct turn *t);
void act_back(struct turn *t);
void act_number(struct turn *t);
void act_details(struct turn *t);

/* A call back (act_call.c); answer_call takes the text as the answer to the question asked last. */
void act_call(struct turn *t);
void answer_call(struct turn *t);
void answer_safe(struct turn *t); /* YES or NO after the confirmation */
void act_cancel(struct turn *t);
void act_change(struct turn *t);
void act_status(struct turn *t);

#endif

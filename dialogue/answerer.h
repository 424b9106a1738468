/*
 * answerer.h - the dialogue at work: what queue/texting.h asks for an answer, told by the directory and the practice's
 * settings.
 *
 * The one place where dialogue meets the queue; the modem and `fingerpost text` both answer through it.
 */
#ifndef DIALOGUE_ANSWERER_H
#define DIALOGUE_ANSWERER_H

#include "base/config.h"
#include "content/directory.h"
#include "content/organiser.h"
#include "dialogue/dialogue.h"
#include "queue/texting.h"

struct answerer {
	const struct config *config;
	struct directory *directory;
	struct vocabulary *vocabulary;   /* made at the first text, for all after it */
	struct dialogue_result result;   /* of the last text; personal: wipe with answerer_wipe */
	struct callback_request request; /* that it led to, if result.request */
	char organiser[ORGANISER_TEXT];  /* what an organiser is answered: of an activity, not personal */
};

/* A text_answerer; context is a struct answerer. The reply points into the answerer, valid until the next call or wipe.
 */
void answerer_answer(void *context, const struct text_context *in, struct text_reply *out);

/* Forgets the last text. Call once texting_take has returned. */
void answerer_wipe(struct answerer *a);

/* The same, and gives back what was made. The configuration and the directory are the caller's. */
void answerer_finish(struct answerer *a);

#endif

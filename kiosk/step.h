/*
 * step.h - the state machine's rows, shared by the files that hold one family of screens each.
 */
#ifndef KIOSK_STEP_H
#define KIOSK_STEP_H

#include "kiosk/model.h"

#define SCREEN_ANY SCREEN_COUNT

/* "On this screen, this verb does that." What is in no row is ignored. */
struct step {
	enum screen screen;
	enum verb verb;
	enum effect (*act)(struct model *m, const char *argument);
};

extern const struct step flow_steps[]; /* flow.c: choosing and reading; ended by VERB_NONE */
extern const struct step form_steps[]; /* form.c: asking for a call back */

/* Goes to a screen; "back" returns to the present one. */
void step_go(struct model *m, enum screen to);

/* Goes to a screen that nothing leads back from (the confirmation). */
void step_end(struct model *m, enum screen to);

/* Goes back by one screen; false if there is none. */
bool step_return(struct model *m);

/* Copies s whole, or cut at a character's end. */
void step_copy(char *to, size_t size, const char *s);

enum effect flow_found(struct model *m, const struct event *e);
enum effect flow_got(struct model *m, const struct event *e);

enum effect form_begin(struct model *m, const char *argument);
enum effect form_text(struct model *m, const char *text);
enum effect form_erase(struct model *m, const char *argument);
enum effect form_submitted(struct model *m, const struct event *e);

#endif

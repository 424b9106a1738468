/*
 * step.h - the state machine's rows, shared by the files that hold one family of screens each.
 */
#ifndef KIOSK_STEP_H
#define KIOSK_STEP_H

#include "kiosk/model.h"

#define SCREEN_ANY SCREEN_COUNT /* in a row of a table */

/* "On this screen, this verb does that." What is in no row is ignored. */
struct step {
	enum screen screen;
	enum verb verb;
	enum effect (*act)(struct model *m, const char *argument);
};

extern const struct step flow_steps[];     /* flow.c: choosing and reading; ended by VERB_NONE */
extern const struct step find_steps[];     /* find.c: searching and narrowing */
extern const struct step form_steps[];     /* form.c: asking for a call back */
extern const struct step more_steps[];     /* form_more.c: what may be added to it */
extern const struct step ways_steps[];     /* ways.c: size, contrast, speech */
extern const struct step staff_steps[];    /* staff.c: the staff's corner */
extern const struct step founding_steps[]; /* founding.c: the first start of a box */
extern const struct step adjust_steps[];   /* adjust.c: crosses to touch */
extern const struct step errand_steps[];   /* errand.c: what may be done with an activity */

/* Goes to a screen; "back" returns to the present one. */
void step_go(struct model *m, enum screen to);

/* Goes to a screen that nothing leads back from (the confirmation). */
void step_end(struct model *m, enum screen to);

/* Goes back by one screen; false if there is none. */
bool step_return(struct model *m);

/* Ends the idle warning: on with the visit. */
enum effect step_stay(struct model *m, const char *argument);

/* Copies s whole, or cut at a character's end. */
void step_copy(char *to, size_t size, const char *s);

/* A small number from an action's argument, which events may have made up; 0 if it is none. */
size_t step_number(const char *s, size_t most);

enum effect flow_found(struct model *m, const struct event *e);
enum effect flow_week(struct model *m, const struct event *e);
enum effect flow_got(struct model *m, const struct event *e);

enum effect form_begin(struct model *m, const char *argument);

/* An answer has been given: to the next question, or back to where it was changed. */
enum effect form_onwards(struct model *m, enum screen to);

/* form_more.c: whoever is under 16 is told what to do instead. */
bool form_young(const struct form *f);

/* typing.c: what a screen writes into, from a keyboard (text) or the one on the screen. */
enum effect typing_text(struct model *m, const char *text);
enum effect typing_key(struct model *m, const char *letter);
enum effect typing_erase(struct model *m, const char *argument);
enum effect typing_layout(struct model *m, const char *argument);

/* find.c: the words or filters have changed: a new list. */
enum effect find_anew(struct model *m);

/* ways.c: whether speech is on and this language has no voice. */
bool ways_voiceless(const struct model *m, const char *lang);

enum effect errand_told(struct model *m, const struct event *e);
enum effect staff_told(struct model *m, const struct event *e);
/* founding.c: all that can happen while there is no practice. */
enum effect founding_tick(struct model *m);
enum effect founding_told(struct model *m, const struct event *e);
int64_t founding_deadline(const struct model *m);

/* adjust.c: a cross was touched, the map was kept or not, time has passed; and when it is over, steady. */
enum effect adjust_touched(struct model *m, struct spot said);
enum effect adjust_kept(struct model *m, const struct event *e);
enum effect adjust_tick(struct model *m);
int64_t adjust_end(const struct model *m);

enum effect form_submitted(struct model *m, const struct event *e);

#endif

/*
 * question.h - what pages with one question are made of: the question, what is wrong with its answer, the answer.
 */
#ifndef KIOSK_QUESTION_H
#define KIOSK_QUESTION_H

#include "kiosk/layout.h"

/* The question as a heading, a hint under it (or NULL), and what is wrong, if anything is. */
void question_ask(struct draft *d, const char *title, const char *hint);

/* The field that is written into. spoken is how a voice says what stands in it. */
enum question_field { FIELD_WORDS, FIELD_NUMBER };
void question_field(struct draft *d, const char *id, enum question_field kind, const char *title, const char *value,
    const char *spoken);

/* One of the things that may be chosen. */
struct choice {
	const char *id, *label;
	enum verb verb;
	const char *argument;
	bool chosen;
	const char *lang; /* of the label; NULL: the page's */
};

/* Large buttons, in as many columns as suit their number; on further pages if they must. */
void question_choices(struct draft *d, const struct choice *choices, int n);

/* A row at the bottom for the button that goes on; it ends where lines end. */
struct box question_next_box(struct draft *d, const char *label);
void question_next(struct draft *d, struct box box, const char *label);

/* The keyboard of letters, and the button that goes on. */
void question_keyboard(struct draft *d, const char *next);

/* A question that is answered by letters, or by digits, on the screen's own keyboard. */
void question_letters(struct draft *d, const char *id, const char *title, const char *hint, const char *value);
void question_digits(struct draft *d, const char *id, const char *title, const char *hint, const char *value);

#endif

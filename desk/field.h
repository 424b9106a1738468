/*
 * field.h - fields of forms, each with its label, its hint, what is wrong with it and what was typed before. Pure.
 */
#ifndef DESK_FIELD_H
#define DESK_FIELD_H

#include "desk/form.h"
#include "desk/html.h"

/* The form that the fields are of: what was typed (NULL: nothing yet), and the one problem, at the field of that id. */
struct field_form {
	struct html *h;
	const struct form *typed;
	const char *field, *problem;
};

struct field {
	const char *name, *label;
	const char *hint;     /* or NULL */
	const char *value;    /* as long as nothing was typed; NULL is "" */
	const char *type;     /* NULL is "text" */
	const char *complete; /* of autocomplete; NULL is "off" */
	const char *class;    /* for its width; NULL none */
	int most;             /* characters; 0 is 100 */
	int lines;            /* of a text area; 0 is an input */
};
void field_input(const struct field_form *x, const struct field *f);

/* Chosen is what was typed, else value; NULL-code ended. */
struct field_choice {
	const char *code, *words, *hint;
};
void field_radios(const struct field_form *x, const struct field *f, const struct field_choice *choices);
void field_select(const struct field_form *x, const struct field *f, const struct field_choice *choices);

/* One box to tick; its value is "yes", ticked when f->value says so. */
void field_tick(const struct field_form *x, const struct field *f);

/* What the field holds: what was typed, else value, else "". */
const char *field_value(const struct field_form *x, const struct field *f);

/* The problem again, beside its field; and the ids that describe the field, for its aria-describedby. */
void field_wrong(const struct field_form *x, const char *name);

#endif

/*
 * need.h - the needs that patients choose between: eight, and "ask for a call", and "need help now".
 *
 * Codes are what the queue, the directory and outside tests use; tiles are shown; keywords are texted. Source: the
 * project's needs list.
 */
#ifndef CONTENT_NEED_H
#define CONTENT_NEED_H

#include <stdbool.h>
#include <stddef.h>

struct need {
	const char *code;            /* "MONEY" */
	const char *tile;            /* English, for say(): "Money, debt and work" */
	const char *hint;            /* English, for say(): "Debt, benefits, food, finding work" */
	const char *const *keywords; /* folded, NULL behind the last: what patients text, misspellings included */
	const int *service_types;    /* esd service type ids, 0 behind the last */
};

#define NEED_CALLME "CALLME"
#define NEED_NOW "NOW"

/* All of them in the order of the screen; the eight first. Static. */
const struct need *need_all(size_t *n);

/* How many of them are choices with activities (8). */
size_t need_choices(void);

/* The need of a code (any case), or NULL. Static. */
const struct need *need_by_code(const char *code);

/* The need that a folded word or phrase is a keyword of, or NULL. Exact only: forgiving is the dialogue's. */
const struct need *need_by_keyword(const char *folded);

#endif

/*
 * policy.h - what follows a try: three tries at different times of day, then one safe text, then it is closed. Pure.
 */
#ifndef QUEUE_POLICY_H
#define QUEUE_POLICY_H

#include <stdbool.h>
#include <stdint.h>

/*
 * When to try again after a try with this result. Not reached: on the next working day, at another time of day than
 * now's, of those that the patient likes ("morning", "afternoon", "evening"; anything else is any time). Reached: by
 * the end of the next working day.
 */
int64_t policy_next_due(const char *result, const char *likes, int64_t now);

enum policy_advice {
	POLICY_FIRST, /* they want a text before they are rung: send it */
	POLICY_TRY,   /* ring, or ring again */
	POLICY_WRONG, /* the number is wrong: find another one, or close it */
	POLICY_TEXT,  /* enough tries: send the one text */
	POLICY_WAIT,  /* the text went out: two working days for an answer */
	POLICY_CLOSE, /* could not be reached */
};

struct policy_facts {
	int attempts, most; /* how many there were, and the practice's number */
	bool reached;
	bool may_text;     /* it is safe, and the number can be texted */
	int64_t texted;    /* ms of the last text, or 0 */
	int64_t tried;     /* ms of the last try, or 0: a text before it was not the one at the end */
	bool text_first;   /* they want a text before they are rung */
	bool wrong_number; /* so the last try found */
	bool no_last_text; /* the practice sends none */
	int answer_days;   /* working days to wait for an answer to the one text; 0 is 2 */
	int64_t now;
};
enum policy_advice policy_advise(const struct policy_facts *x);

/* When to look again after the one text: the end of the time for an answer. */
int64_t policy_answer_due(int answer_days, int64_t now);

#endif

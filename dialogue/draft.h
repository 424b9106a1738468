/*
 * draft.h - an answer in the making: plain letters, and never more segments than an answer may have.
 *
 * Names, numbers and times go in as atoms: inside an atom nothing is cut.
 */
#ifndef DIALOGUE_DRAFT_H
#define DIALOGUE_DRAFT_H

#include <stdbool.h>
#include <stddef.h>

#define DRAFT_GSM7_SEGMENTS 2
#define DRAFT_UCS2_SEGMENTS 3
#define DRAFT_SIZE 2048
#define DRAFT_ATOM 512

struct draft {
	char text[DRAFT_SIZE]; /* spaces inside atoms are no-break spaces until draft_finish */
	size_t length;
	bool without_marks; /* letters that the GSM 7-bit alphabet lacks are written without their marks */
};

/* A copy of s with its spaces made unbreakable; into atom, which it returns. At most 160 characters of it. */
const char *draft_atom(const char *s, char atom[DRAFT_ATOM]);

/* Empties it; how letters are written stays. */
void draft_clear(struct draft *d);

/* Appends; a space (or, draft_line, a new line) before it if the draft is not empty. format as printf's. */
void draft_add(struct draft *d, const char *format, ...) __attribute__((format(printf, 2, 3)));
void draft_line(struct draft *d, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* Whether it is within the budget as it stands, with extra (may be "") behind it on a line of its own. */
bool draft_fits(const struct draft *d, const char *extra);

/* Writes the answer, cut between words if it had to be; size at least 1. Returns its segments. */
int draft_finish(const struct draft *d, char *out, size_t size);

/* Curly quotes, long dashes, bullets and the like as what every telephone has. In place: never longer. With latin, also
 * letters with marks that the GSM 7-bit alphabet lacks ("Zoe" for "Zoë"), for texts in English. */
void draft_plain(char *s, bool latin);

#endif

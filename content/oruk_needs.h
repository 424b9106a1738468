/*
 * oruk_needs.h - which needs a service of Open Referral UK meets: by the esd service types it names first, else by
 * keywords.
 */
#ifndef CONTENT_ORUK_NEEDS_H
#define CONTENT_ORUK_NEEDS_H

/* Evidence, gathered term by term. Zeroed at first. */
struct oruk_needs {
	int weights[16]; /* by need_all's index */
};

/* A taxonomy term: its id, code or URI where it names an esd service type. NULL is nothing. True if it was one. */
int oruk_needs_by_type(struct oruk_needs *n, const char *reference);

/* Words, in the order of their weight: taxonomy names, then the service's name, then its description. */
void oruk_needs_by_words(struct oruk_needs *n, const char *text, int weight);

/* The best two, "MONEY,HOME"; "" if nothing points anywhere. The caller frees. */
char *oruk_needs_codes(const struct oruk_needs *n);

#endif

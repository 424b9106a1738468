/*
 * audience.h - "who it is for" in numbers: the ages that a text names. Pure.
 */
#ifndef CONTENT_AUDIENCE_H
#define CONTENT_AUDIENCE_H

#define AUDIENCE_NO_END 255

struct age_range {
	int youngest, oldest; /* years; 0 and AUDIENCE_NO_END: anybody */
};

/*
 * "People over 55", "50+", "Aged 11 to 16", "5-11 years", "under 5s", "18 and over", "Adults", "Children under 12".
 * What names no age is for anybody.
 */
struct age_range audience_ages(const char *audience);

/*
 * Bounds as feeds have them, text that may be NULL: 0 for what is missing, senseless or no bound (nobody is 99).
 */
void audience_bounds(const char *least, const char *most, int *from, int *to);

/* "Ages 11 to 16", "Age 18 and over", "Up to age 5"; NULL for anybody. The caller frees. */
char *audience_words(int from, int to);

#endif

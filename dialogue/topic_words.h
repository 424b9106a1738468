/*
 * topic_words.h - the tables behind topic.h.
 */
#ifndef DIALOGUE_TOPIC_WORDS_H
#define DIALOGUE_TOPIC_WORDS_H

struct topic_phrase {
	const char *pattern; /* of phrase.h */
	const char *need;
	const char *search; /* words for the directory */
};
extern const struct topic_phrase topic_phrases[]; /* NULL pattern behind the last */
extern const struct topic_phrase topic_names[];   /* the same, of topic_names.c: what things are called */
extern const struct topic_phrase topic_hints[];   /* the same, but they only hint */

struct topic_spelling {
	const char *written, *search;
};
extern const struct topic_spelling topic_spellings[];

extern const char *const topic_weak[];    /* keywords that in a sentence mostly mean something else */
extern const char *const topic_usual[];   /* usual words that are never a misspelt keyword */
extern const char *const topic_fillers[]; /* say nothing about a wish */

#endif

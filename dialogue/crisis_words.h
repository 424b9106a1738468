/*
 * crisis_words.h - the tables behind crisis.h: patterns of phrase.h, NULL-ended.
 */
#ifndef DIALOGUE_CRISIS_WORDS_H
#define DIALOGUE_CRISIS_WORDS_H

extern const char *const crisis_harmless[];    /* heard first and left out */
extern const char *const crisis_certain[];     /* heard before those are left out */
extern const char *const crisis_life[];        /* anywhere in a text */
extern const char *const crisis_life_alone[];  /* the whole text, too usual inside a sentence */
extern const char *const crisis_abuse[];       /* anywhere in a text */
extern const char *const crisis_abuse_alone[]; /* the whole text */
extern const char *const crisis_now_alone[];   /* the whole text */

#endif

/*
 * crisis_words.h - the tables behind crisis.h: patterns of phrase.h, NULL-ended; the project's own list, written for
 * this purpose.
 *
 * What is on it: ways of saying suicide, self-harm, overdose, harm to others, sudden illness, and being hurt or
 * controlled at home. The kinds follow what NHS 111, Samaritans and the national domestic abuse helpline say on their
 * public pages that they are there for; the wordings are ours: how people in England text, with the misspellings that
 * one thumb makes. A phrase is here when most who text it need a person, not a list of clubs. When in doubt it is on
 * the list: an answer too many is a line to read, one too few may be a life. What only sounds grave is taken out first,
 * phrase by phrase, so that "killing time before I kill myself" is still heard.
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

/*
 * tongue.h - the languages beside English that patients text in: their words, and which one a text is in.
 *
 * One table file a language (tongue_pl.c ...), written as text_fold leaves words: without marks, Urdu and Persian with
 * Arabic's own kaf and yeh. Sources: own writing, in the kinds that crisis_words.h names; no table is fuzzy.
 */
#ifndef DIALOGUE_TONGUE_H
#define DIALOGUE_TONGUE_H

#include <stdbool.h>
#include <stddef.h>

#include "dialogue/words.h"

/* Tables of phrase.h patterns. _ALONE, STOP and the commands after it stand for whole texts, the others for parts. */
enum tongue_table {
	TONGUE_HARMLESS, /* sounds grave and is not */
	TONGUE_LIFE,
	TONGUE_LIFE_ALONE,
	TONGUE_ABUSE,
	TONGUE_ABUSE_ALONE,
	TONGUE_NOW_ALONE,
	TONGUE_STOP,
	TONGUE_START,
	TONGUE_CANCEL,
	TONGUE_CHANGE,
	TONGUE_STATUS,
	TONGUE_HELP,
	TONGUE_MORE,
	TONGUE_BACK,
	TONGUE_DETAILS,
	TONGUE_YES,
	TONGUE_NO,
	TONGUE_THANKS,
	TONGUE_CALL,
	TONGUE_FRIENDS, /* the needs, in need_all's order */
	TONGUE_ACTIVE,
	TONGUE_LEARN,
	TONGUE_MONEY,
	TONGUE_HOME,
	TONGUE_MIND,
	TONGUE_HEALTH,
	TONGUE_FAMILY,
	TONGUE_TABLES
};

/* Days, parts of the day and what narrows a list, as the English word that the rest of the dialogue knows. */
struct tongue_gloss {
	const char *words, *english;
};

struct tongue {
	const char *code; /* ISO 639-1 */
	const char *const *tables[TONGUE_TABLES];
	const char *frequent; /* "a|b|c": the commonest words, for telling languages apart */
	const struct tongue_gloss *glossary;
};

/* NULL for English and whatever we do not have. */
const struct tongue *tongue_of(const char *lang);

/* All of them, NULL behind the last. */
const struct tongue *const *tongue_all(void);

/*
 * The language of a text, NULL for English and for texts that do not tell. so_far is the conversation's: it decides
 * where the text is short. *english becomes true for a text that is surely English; *sure is false when it is by our
 * own tables alone that it was told, and not by a usual word or a letter.
 */
const struct tongue *tongue_guess(const struct words *ws, const char *so_far, bool *english, bool *sure);

/* Whether the language lists one of the words that English does not have: as it stands, or with an ending of its own.
 */
bool tongue_lists(const struct tongue *tongue, const struct words *ws);

/* Whether a table of any language matches: the whole text, or a part of it. */
bool tongue_any(const struct words *ws, enum tongue_table table, bool whole);

/* Takes what only sounds grave out of the hearing, in every language. */
void tongue_use_harmless(struct words *ws);

/* Puts the English word where the glossary has one; what was written stays. */
void tongue_gloss(const struct tongue *tongue, struct words *ws);

/* Marks the commonest words used: no names, and nothing to search for. */
void tongue_use_frequent(const struct tongue *tongue, struct words *ws);

/* The need that a text is about, and the words that say so (marked if mark); NULL if none. */
const char *tongue_need(const struct tongue *tongue, struct words *ws, bool mark);

#endif

/*
 * language.h - the languages that patients are spoken to in, and every sentence in them.
 *
 * English is the source text; the others are gettext catalogues made from content/po/LANG.po. A sentence without a
 * translation is given in English. Call only from one thread.
 */
#ifndef CONTENT_LANGUAGE_H
#define CONTENT_LANGUAGE_H

#include <stdbool.h>
#include <stddef.h>

struct language {
	const char *code;    /* ISO 639-1: "ur" */
	const char *name;    /* its own name, in its own script: "اردو" */
	const char *english; /* "Urdu" */
	bool rtl;
	const char *voice;  /* espeak-ng's voice, or NULL where there is none */
	const char *font;   /* Pango font family list */
	double line_height; /* times the size; Nastaliq needs 2.5 */
};

/* Opens the catalogues (share/fingerpost/locale). Call once in main. */
void language_init(void);

const struct language *language_all(size_t *n);

/* NULL if the code is not one of ours. */
const struct language *language_by_code(const char *code);

/*
 * The sentence in a language: say("ur", "Back"). The English is both key and fallback. xgettext reads every literal
 * here. Valid for ever.
 */
const char *say(const char *lang, const char *english) __attribute__((format_arg(2)));

/* The same with a context for the translator, where one English word has two meanings. */
const char *say_in(const char *lang, const char *context, const char *english) __attribute__((format_arg(3)));

/* The right plural of the language for n: say_n("pl", "%d activity", "%d activities", n). */
const char *say_n(const char *lang, const char *one, const char *many, unsigned long n)
    __attribute__((format_arg(2), format_arg(3)));

/* Marks a literal for the catalogue without translating it there: in tables whose text goes through say() later. */
#define SAY_LATER(english) english

#endif

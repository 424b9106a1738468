/*
 * language.c - gettext, switched from sentence to sentence.
 *
 * glibc takes LANGUAGE from the environment at every look-up, but forgets what it found for the last one only when its
 * catalogue counter moves. The locale must not be plain "C", which is never translated; "C.UTF-8" is built into glibc,
 * so no locale needs to be installed. Both are measured, and so the switch is cheap.
 */
#include "content/language.h"

#include <libintl.h>
#include <locale.h>

#include "base/file.h"
#include "base/memory.h"

#define DOMAIN "fingerpost"
#define CONTEXT_GLUE "\004" /* what msgfmt puts between a context and its sentence */

/* glibc's own: moving it makes it look at LANGUAGE anew (GNU gettext's manual, "Being a gettext grok"). */
extern int _nl_msg_cat_cntr;

/*
 * Voices are espeak-ng's; it has none for Somali. Line heights are the fonts' own, measured: Noto Nastaliq Urdu hangs
 * its words on slopes, and Noto Sans Arabic leaves room for marks above and below.
 */
static const struct language languages[] = {
    {"en", "English", "English", false, "en", "Noto Sans", 1.4},
    {"pl", "Polski", "Polish", false, "pl", "Noto Sans", 1.4},
    {"ro", "Română", "Romanian", false, "ro", "Noto Sans", 1.4},
    {"pa", "ਪੰਜਾਬੀ", "Punjabi", false, "pa", "Noto Sans Gurmukhi, Noto Sans", 1.4},
    {"ur", "اردو", "Urdu", true, "ur", "Noto Nastaliq Urdu, Noto Sans", 2.55},
    {"gu", "ગુજરાતી", "Gujarati", false, "gu", "Noto Sans Gujarati, Noto Sans", 1.4},
    {"ar", "العربية", "Arabic", true, "ar", "Noto Sans Arabic, Noto Sans", 2.15},
    {"pt", "Português", "Portuguese", false, "pt", "Noto Sans", 1.4},
    {"bn", "বাংলা", "Bengali", false, "bn", "Noto Sans Bengali, Noto Sans", 1.4},
    {"ta", "தமிழ்", "Tamil", false, "ta", "Noto Sans Tamil, Noto Sans", 1.4},
    {"so", "Soomaali", "Somali", false, NULL, "Noto Sans", 1.4},
    {"fa", "فارسی", "Persian", true, "fa", "Noto Sans Arabic, Noto Sans", 2.15},
    {"uk", "Українська", "Ukrainian", false, "uk", "Noto Sans", 1.4},
};

#define LANGUAGES (sizeof languages / sizeof *languages)

/*
 * The one place where the house keeps state of its own between calls: libintl is global to the process whatever we do,
 * and every sentence on a screen would have to carry a handle for it.
 */
static struct {
	bool open;
	const struct language *now; /* the language that libintl was last switched to */
} catalogue;

void
language_init(void)
{
	char *folder = file_share("locale");
	catalogue.now = NULL;
	catalogue.open = setlocale(LC_ALL, "C.UTF-8") != NULL && bindtextdomain(DOMAIN, folder) != NULL &&
	                 bind_textdomain_codeset(DOMAIN, "UTF-8") != NULL;
	free(folder);
}

const struct language *
language_all(size_t *n)
{
	if (n)
		*n = LANGUAGES;
	return languages;
}

const struct language *
language_by_code(const char *code)
{
	for (size_t i = 0; code && i < LANGUAGES; i++)
		if (strcmp(languages[i].code, code) == 0)
			return &languages[i];
	return NULL;
}

/* Makes libintl speak a language. False when the English is what to say: no catalogue, English, or not ours. */
static bool
speak(const char *lang)
{
	const struct language *language = language_by_code(lang);
	if (!catalogue.open || !language || language == languages)
		return false;
	if (language == catalogue.now)
		return true;
	if (setenv("LANGUAGE", language->code, 1) != 0)
		return false;
	_nl_msg_cat_cntr++;
	catalogue.now = language;
	return true;
}

const char *
say(const char *lang, const char *english)
{
	/* The translation of "" is the catalogue's header */
	if (!*english || !speak(lang))
		return english;
	return dgettext(DOMAIN, english);
}

const char *
say_in(const char *lang, const char *context, const char *english)
{
	if (!*english || !speak(lang))
		return english;
	char *key = memory_print("%s" CONTEXT_GLUE "%s", context, english);
	const char *found = dgettext(DOMAIN, key);
	bool missing = found == key; /* gettext then gives back what it was asked, which is ours to free */
	free(key);
	return missing ? english : found;
}

const char *
say_n(const char *lang, const char *one, const char *many, unsigned long n)
{
	if (!speak(lang))
		return n == 1 ? one : many;
	return dngettext(DOMAIN, one, many, n);
}

/*
 * asked_language.c - see asked_language.h.
 */
#include "dialogue/asked_language.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/text.h"
#include "content/language.h"
#include "dialogue/phrase.h"
#include "dialogue/topic.h"

/* "Diabetes group in Punjabi" asks for a group: words before the last that say something. */
static bool
says_little(const struct words *ws, size_t end)
{
	for (size_t i = 0; i + 1 < end; i++)
		if (phrase_word(
		        "group|groups|activity|activities|session|sessions|someone|somebody", ws->w[i].folded) ||
		    (!topic_is_filler(ws->w[i].folded) &&
		        !phrase_word("lang|language|langauge|speak|speaking|reply|answer|only|"
		                     "write|prefer|change|switch|set|use|talk|message",
		            ws->w[i].folded)))
			return false;
	return true;
}

/* English names that the tables of languages do not have, and how they are misspelt. */
static const char *
other_name(const char *word)
{
	static const struct {
		const char *words, *english;
	} names[] = {
	    {"farsi|dari|parsi|iranian|persain|pershian", "persian"},
	    {"bangla|bangali|bengoli|bangladeshi|sylheti|bengalee|bengla", "bengali"},
	    {"panjabi|punjaabi|panjaabi|gurmukhi|punjab|pubjabi|punjabhi", "punjabi"},
	    {"gujrati|gujurati|gujarathi|gujerati|gujarat|guajarati", "gujarati"},
	    {"portugese|portuguse|portugues|portugeese|brazilian", "portuguese"},
	    {"ukranian|ukrainan|ukrainain|ukranien", "ukrainian"},
	    {"romainian|rumanian|roumanian|romanain|romania|moldovan", "romanian"},
	    {"somalian|somalia|soomali|smali", "somali"},
	    {"arabik|arabian|arabick|arbic|arabi", "arabic"},
	    {"tamizh|tamill|thamil|tamli", "tamil"},
	    {"polsh|poilsh|pollish", "polish"},
	    {"urdoo|urdo|udru", "urdu"},
	};
	for (size_t i = 0; i < sizeof names / sizeof *names; i++)
		if (phrase_word(names[i].words, word))
			return names[i].english;
	return word;
}

static bool
is_name(const struct words *ws, size_t i, const char *english)
{
	return i < ws->n && strcmp(other_name(ws->w[i].folded), english) == 0;
}

/* "LANG PL", "polski", "in Polish please". */
bool
asked_language(const struct words *ws, const char *lang, char out[ASKED_LANGUAGE])
{
	size_t n, length = 0;
	const struct language *all = language_all(&n);
	bool asked = phrase_find(ws, "lang|language|langauge", NULL, &length) ||
	             phrase_find(ws, "speak|in|reply|text|answer ?in _", NULL, NULL);
	bool by_text =
	    phrase_find(ws, "reply|text|answer|write|message|respond|texts|txt|replies ?to ?me|us in _", NULL, NULL) ||
	    phrase_find(ws, "it|this|that|these|them|messages|everything|all in|into _", NULL, NULL) ||
	    phrase_find(ws, "i|we|you ?can ?only ?dont ?do ?just speak|read|understand|prefer ?only _", NULL, NULL);
	size_t end = ws->n > 1 && phrase_word("please|pls|plz|thanks", ws->w[ws->n - 1].folded) ? ws->n - 1 : ws->n;
	for (size_t i = 0; i < n; i++) {
		char *name = text_fold(all[i].name), *english = text_fold(all[i].english);
		bool own = phrase_whole(ws, name), named = end == 1 && is_name(ws, 0, english);
		bool last = ws->n > 0 && ws->n <= (by_text ? 9 : 4) && asked && (by_text || says_little(ws, end)) &&
		            (word_is(ws, end - 1, name) || is_name(ws, end - 1, english) ||
		                (length && word_is(ws, end - 1, all[i].code)));
		free(name);
		free(english);
		bool english_course = strcmp(all[i].code, "en") == 0 && (strcmp(lang, "en") == 0 || !*lang) && !last;
		if ((own || named || last) && !english_course) {
			snprintf(out, ASKED_LANGUAGE, "%s", all[i].code);
			return true;
		}
	}
	return length > 0 && ws->n <= 2 && (word_is(ws, 0, "lang") || word_is(ws, 0, "language"));
}

/*
 * sound.c - see sound.h.
 */
#include "dialogue/sound.h"

#include <string.h>

void
sound(const char *word, char out[WORD_SIZE])
{
	static const struct {
		const char *written, *heard;
	} sounds[] = {{"tion", "shn"}, {"sion", "shn"}, {"ough", "of"}, {"augh", "af"}, {"ight", "it"}, {"ph", "f"},
	    {"ck", "k"}, {"qu", "kw"}, {"ch", "c"}, {"wh", "w"}, {"wr", "r"}, {"kn", "n"}, {"gh", "g"}, {"gu", "g"},
	    {"rh", "r"}, {"ps", "s"}, {"ce", "se"}, {"ci", "si"}, {"cy", "si"}, {"ee", "i"}, {"ea", "i"}, {"ei", "i"},
	    {"ie", "i"}, {"ey", "i"}, {"oo", "u"}, {"ou", "u"}, {"ow", "u"}, {"ai", "a"}, {"ay", "a"}, {"au", "o"},
	    {"aw", "o"}, {"ar", "a"}, {"er", "a"}, {"or", "a"}, {"ia", "a"}, {"c", "k"}, {"x", "ks"}, {"z", "s"},
	    {"y", "i"}, {"q", "k"}};
	size_t n = 0;
	for (const char *s = word; *s && n + 4 < WORD_SIZE;) {
		const char *heard = NULL;
		size_t taken = 1;
		for (size_t i = 0; i < sizeof sounds / sizeof *sounds && !heard; i++)
			if (*s == *sounds[i].written && strncmp(s, sounds[i].written, strlen(sounds[i].written)) == 0) {
				heard = sounds[i].heard;
				taken = strlen(sounds[i].written);
			}
		for (const char *h = heard; h && *h; h++)
			out[n++] = *h;
		if (!heard)
			out[n++] = *s;
		if (n > 1 && out[n - 1] == out[n - 2])
			n--;
		s += taken;
	}
	while (n > 2 && (out[n - 1] == 'e' || out[n - 1] == 'h'))
		n--;
	out[n] = '\0';
}

#include "content/reading_age.h"

#include <ctype.h>
#include <stdbool.h>
#include <string.h>
#include <strings.h>

static char
letter(const char *word, size_t n, size_t i)
{
	return i < n ? (char)tolower((unsigned char)word[i]) : '\0';
}

static bool
is_vowel(char c)
{
	return c != '\0' && strchr("aeiouy", c) != NULL;
}

/* A letter of the word counted from its end, 1 the last. */
static char
from_end(const char *word, size_t n, size_t back)
{
	return back <= n ? letter(word, n, n - back) : '\0';
}

/* "made", "makes", "asked" end in an e that is not heard; "table", "faces", "wanted" in one that is. */
static bool
has_silent_e(const char *word, size_t n)
{
	char last = from_end(word, n, 1), second = from_end(word, n, 2), third = from_end(word, n, 3);
	if (last == 'e')
		return !is_vowel(second) && !(second == 'l' && n > 3 && !is_vowel(third));
	if (second != 'e' || is_vowel(third))
		return false;
	if (last == 'd')
		return third != 't' && third != 'd';
	return last == 's' && strchr("cgszxh", third) == NULL && !(third == 'l' && !is_vowel(from_end(word, n, 4)));
}

size_t
reading_syllables(const char *word, size_t n)
{
	size_t groups = 0;
	bool within = false;
	for (size_t i = 0; i < n; i++) {
		char c = letter(word, n, i);
		/* a y before a vowel is a consonant: "beyond"; i before a or o is heard apart: "diet" is not, "radio"
		 * is */
		bool vowel = is_vowel(c) && !(c == 'y' && is_vowel(letter(word, n, i + 1)));
		bool apart = within && i + 1 <= n && letter(word, n, i - 1) == 'i' && (c == 'a' || c == 'o') &&
		             !(i >= 2 && strchr("tcs", letter(word, n, i - 2)) != NULL);
		if (vowel && (!within || apart))
			groups++;
		within = vowel;
	}
	if (groups > 1 && has_silent_e(word, n))
		groups--;
	return groups > 0 ? groups : n > 0;
}

/* Letters of any script are part of a word; an apostrophe within it too. */
static size_t
word_length(const char *s)
{
	size_t n = 0;
	while (isalnum((unsigned char)s[n]) || (s[n] & 0x80) != 0 ||
	       (n > 0 && strchr("'.,:", s[n]) != NULL && s[n] != '\0' && isalnum((unsigned char)s[n + 1])))
		n++;
	return n;
}

/* "10.30am" and "020 7946" are read as one; letters count by their sound. */
static size_t
syllables_of(const char *word, size_t n)
{
	size_t digits = 0;
	for (size_t i = 0; i < n; i++)
		digits += isdigit((unsigned char)word[i]) != 0;
	return digits > 0 ? 1 : reading_syllables(word, n);
}

struct reading
reading_count(const char *text)
{
	struct reading r = {0};
	bool open = false; /* a sentence has begun */
	while (*text != '\0') {
		size_t n = word_length(text);
		if (n > 0) {
			r.words++;
			r.syllables += syllables_of(text, n);
			open = true;
			text += n;
			continue;
		}
		if (open && strchr(".!?\n", *text) != NULL) {
			r.sentences++;
			open = false;
		}
		text++;
	}
	r.sentences += open;
	return r;
}

double
reading_age(const char *text)
{
	struct reading r = reading_count(text);
	if (r.words == 0)
		return 0;
	double words = (double)r.words;
	double grade = 0.39 * words / (double)r.sentences + 11.8 * (double)r.syllables / words - 15.59;
	return grade + 5 > 5 ? grade + 5 : 5;
}

#include "base/text.h"

#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

#include "base/memory.h"

#define REPLACEMENT 0xfffd
#define ZWNJ 0x200c
#define ZWJ 0x200d

/* The length of the well-formed sequence at s (n bytes left), or 0. Unicode 15, table 3-7. */
static size_t
sequence(const unsigned char *s, size_t n)
{
	utf8proc_int32_t code_point;
	if (n == 0 || s[0] == 0)
		return 0;
	utf8proc_ssize_t got = utf8proc_iterate(s, (utf8proc_ssize_t)n, &code_point);
	return got > 0 ? (size_t)got : 0;
}

bool
text_valid(const char *s, size_t n)
{
	for (size_t i = 0; i < n;) {
		size_t step = sequence((const unsigned char *)s + i, n - i);
		if (step == 0)
			return false;
		i += step;
	}
	return true;
}

/* As text_next, for bytes of a known length. */
static uint32_t
next_of(const unsigned char *s, size_t n, size_t *step)
{
	utf8proc_int32_t code_point = 0;
	utf8proc_ssize_t got = utf8proc_iterate(s, (utf8proc_ssize_t)n, &code_point);
	*step = got > 0 ? (size_t)got : 1;
	return got > 0 ? (uint32_t)code_point : REPLACEMENT;
}

uint32_t
text_next(const char **s)
{
	const unsigned char *p = (const unsigned char *)*s;
	if (*p < 0x80) {
		*s += *p != 0;
		return *p;
	}
	size_t step;
	/* at most four bytes, and never past the NUL */
	uint32_t code_point = next_of(p, strnlen(*s, 4), &step);
	*s += step;
	return code_point;
}

size_t
text_encode(uint32_t code_point, char out[4])
{
	if (code_point > 0x10ffff || (code_point >= 0xd800 && code_point < 0xe000))
		return 0;
	return (size_t)utf8proc_encode_char((utf8proc_int32_t)code_point, (utf8proc_uint8_t *)out);
}

size_t
text_encode_half(uint32_t half, char out[4])
{
	out[0] = (char)0xed;
	out[1] = (char)(0x80 | (half >> 6 & 0x3f));
	out[2] = (char)(0x80 | (half & 0x3f));
	return 3;
}

/* A half at s, whether a high or a low one; 0 when there is none. */
static uint32_t
half_at(const char *s)
{
	const unsigned char *p = (const unsigned char *)s;
	bool half = p[0] == 0xed && (p[1] & 0xe0) == 0xa0 && (p[2] & 0xc0) == 0x80;
	return half ? (uint32_t)(0xd000 | (p[1] & 0x3f) << 6 | (p[2] & 0x3f)) : 0;
}

void
text_join_halves(char *s)
{
	char *out = s;
	while (*s != '\0') {
		uint32_t high = half_at(s), low = high == 0 ? 0 : half_at(s + 3);
		if (high == 0) {
			*out++ = *s++;
			continue;
		}
		bool pair = high < 0xdc00 && low >= 0xdc00;
		out += text_encode(pair ? 0x10000 + ((high & 0x3ff) << 10 | (low & 0x3ff)) : 0xfffd, out);
		s += pair ? 6 : 3;
	}
	*out = '\0';
}

size_t
text_length(const char *s)
{
	size_t n = 0;
	while (text_next(&s) != 0)
		n++;
	return n;
}

size_t
text_prefix(const char *s, size_t n)
{
	const char *p = s;
	while (n > 0 && text_next(&p) != 0)
		n--;
	return (size_t)(p - s);
}

/* What a cleaned text makes of a code point: itself, a space, a newline, or nothing (0). */
static uint32_t
cleaned(uint32_t c, uint32_t before, bool keep_lines)
{
	if (c == '\n' || c == 0x2028 || c == 0x2029)
		return keep_lines ? '\n' : ' ';
	if (c == '\t' || c == '\r' || c == 0x0b || c == 0x0c)
		return ' ';
	utf8proc_category_t category = utf8proc_category((utf8proc_int32_t)c);
	if (c == ZWNJ || c == ZWJ)
		return before > 0x7f ? c : 0;
	if (category == UTF8PROC_CATEGORY_ZS)
		return ' ';
	if (category == UTF8PROC_CATEGORY_CC || category == UTF8PROC_CATEGORY_CF || category == UTF8PROC_CATEGORY_CN ||
	    category == UTF8PROC_CATEGORY_CO || category == UTF8PROC_CATEGORY_CS)
		return 0;
	return c;
}

/* NFC of s, in memory of the caller's; s itself is freed. */
static char *
composed(char *s)
{
	utf8proc_uint8_t *nfc = utf8proc_NFC((const utf8proc_uint8_t *)s);
	if (nfc == NULL)
		return s;
	memory_wipe_string(s);
	return (char *)nfc;
}

/* Whether c makes a space or line end at the end of out superfluous (or is itself superfluous there). */
static bool
is_blank(uint32_t c)
{
	return c == ' ' || c == '\n';
}

char *
text_clean(const char *s, size_t n, size_t max_characters, bool keep_lines)
{
	const unsigned char *p = (const unsigned char *)s;
	/* every input byte yields at most three output bytes (U+FFFD) */
	char *out = memory_new(n * 3 + 1, 1);
	size_t used = 0, characters = 0;
	uint32_t before = 0, blank = 0;
	for (size_t i = 0; i < n && characters < max_characters;) {
		size_t step;
		uint32_t c = cleaned(next_of(p + i, n - i, &step), before, keep_lines);
		i += step;
		if (c == 0)
			continue;
		if (is_blank(c)) {
			if (blank != '\n')
				blank = c;
			continue;
		}
		if (blank != 0 && used > 0) {
			out[used++] = (char)blank;
			if (++characters == max_characters)
				break;
		}
		blank = 0;
		used += text_encode(c, out + used);
		characters++;
		before = c;
	}
	while (used > 0 && is_blank((unsigned char)out[used - 1]))
		used--;
	out[used] = '\0';
	return composed(out);
}

/* Letters that Unicode does not decompose but that people type without their stroke. */
static uint32_t
without_stroke(uint32_t c)
{
	static const struct {
		uint32_t from, to;
	} table[] = {{0x142, 'l'}, {0x141, 'l'}, {0xf8, 'o'}, {0xd8, 'o'}, {0x111, 'd'}, {0x110, 'd'}, {0x131, 'i'},
	    {0x127, 'h'}, {0xf0, 'd'}, {0x6cc, 0x64a}, {0x649, 0x64a}, {0x6a9, 0x643}, {0x6c1, 0x647}};
	for (size_t i = 0; i < sizeof table / sizeof *table; i++)
		if (table[i].from == c)
			return table[i].to;
	return c;
}

/* Whether a folded text keeps the code point: letters, digits, and the vowel signs that Indic words are made of. */
static bool
is_word(uint32_t c)
{
	switch (utf8proc_category((utf8proc_int32_t)c)) {
	case UTF8PROC_CATEGORY_LU:
	case UTF8PROC_CATEGORY_LL:
	case UTF8PROC_CATEGORY_LT:
	case UTF8PROC_CATEGORY_LM:
	case UTF8PROC_CATEGORY_LO:
	case UTF8PROC_CATEGORY_ND:
	case UTF8PROC_CATEGORY_NL:
	case UTF8PROC_CATEGORY_MC:
		return true;
	default:
		return false;
	}
}

/* Marks that are vowels, not accents: dropping them would make other words (Indic scripts, Arabic has only optional
 * ones). */
static bool
is_vowel_mark(uint32_t c)
{
	return c >= 0x900 && c < 0xe00 && utf8proc_category((utf8proc_int32_t)c) == UTF8PROC_CATEGORY_MN;
}

/* An apostrophe inside a word is not a gap: "women's" folds to "womens". */
static bool
is_silent(uint32_t c)
{
	return c == '\'' || c == 0x2019 || c == 0x2bc || c == ZWNJ || c == ZWJ || c == 0xad;
}

char *
text_fold(const char *s)
{
	utf8proc_uint8_t *mapped = NULL;
	char *clean = text_clean(s, strlen(s), SIZE_MAX, false);
	utf8proc_ssize_t n = utf8proc_map((const utf8proc_uint8_t *)clean, 0, &mapped,
	    UTF8PROC_NULLTERM | UTF8PROC_STABLE | UTF8PROC_COMPAT | UTF8PROC_DECOMPOSE | UTF8PROC_CASEFOLD);
	memory_wipe_string(clean);
	if (n < 0)
		return memory_copy("");
	char *out = memory_new((size_t)n * 2 + 1, 1);
	size_t used = 0;
	bool gap = false;
	const char *p = (const char *)mapped;
	for (uint32_t c; (c = text_next(&p)) != 0;) {
		c = without_stroke(c);
		if (is_word(c) || is_vowel_mark(c)) {
			if (gap && used > 0)
				out[used++] = ' ';
			gap = false;
			used += text_encode(c, out + used);
		} else if (utf8proc_category((utf8proc_int32_t)c) != UTF8PROC_CATEGORY_MN && !is_silent(c)) {
			gap = true;
		}
	}
	out[used] = '\0';
	memory_wipe_string((char *)mapped);
	return composed(out);
}

bool
text_is_rtl(const char *s, bool otherwise)
{
	for (uint32_t c; (c = text_next(&s)) != 0;) {
		int direction = utf8proc_get_property((utf8proc_int32_t)c)->bidi_class;
		if (direction == UTF8PROC_BIDI_CLASS_L)
			return false;
		if (direction == UTF8PROC_BIDI_CLASS_R || direction == UTF8PROC_BIDI_CLASS_AL)
			return true;
	}
	return otherwise;
}

#define DISTANCE_MAX 48

/* Decodes a word; longer ones than any word that is worth correcting give -1. */
static int
code_points(const char *s, uint32_t out[DISTANCE_MAX])
{
	int n = 0;
	for (uint32_t c; (c = text_next(&s)) != 0;) {
		if (n == DISTANCE_MAX)
			return -1;
		out[n++] = c;
	}
	return n;
}

static int
least(int a, int b, int c)
{
	int m = a < b ? a : b;
	return m < c ? m : c;
}

/* Optimal string alignment: three rows of the classic table are enough. */
int
text_distance(const char *a, const char *b, int limit)
{
	uint32_t x[DISTANCE_MAX], y[DISTANCE_MAX];
	int n = code_points(a, x), m = code_points(b, y);
	if (n < 0 || m < 0 || abs(n - m) > limit)
		return limit + 1;
	int rows[3][DISTANCE_MAX + 1];
	int *older = rows[0], *old = rows[1], *row = rows[2];
	for (int j = 0; j <= m; j++)
		old[j] = j;
	for (int i = 1; i <= n; i++) {
		int best = row[0] = i;
		for (int j = 1; j <= m; j++) {
			row[j] = least(old[j] + 1, row[j - 1] + 1, old[j - 1] + (x[i - 1] != y[j - 1]));
			if (i > 1 && j > 1 && x[i - 1] == y[j - 2] && x[i - 2] == y[j - 1] && older[j - 2] + 1 < row[j])
				row[j] = older[j - 2] + 1;
			best = row[j] < best ? row[j] : best;
		}
		if (best > limit)
			return limit + 1;
		int *free_row = older;
		older = old;
		old = row;
		row = free_row;
	}
	return old[m] <= limit ? old[m] : limit + 1;
}

/*
 * text.h - UTF-8 from outside, made safe and made comparable.
 */
#ifndef BASE_TEXT_H
#define BASE_TEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Whether n bytes are well-formed UTF-8 (no surrogates, no overlong forms, no NUL). */
bool text_valid(const char *s, size_t n);

/*
 * A clean copy of what somebody typed or a file held: well-formed UTF-8 in NFC; broken bytes become U+FFFD; control
 * characters, bidi controls, zero-width and other format characters are dropped (but ZWJ and ZWNJ between letters stay:
 * Persian and Indic words need them), newlines and tabs become spaces unless keep_lines; runs of spaces are one; ends
 * are trimmed; cut to at most max_characters. The caller frees.
 */
char *text_clean(const char *s, size_t n, size_t max_characters, bool keep_lines);

/*
 * The same text as the search sees it: compatibility-decomposed, case folded, marks off ("Łódź" is "lodz"), everything
 * that is neither letter nor digit one space, ends trimmed. The caller frees.
 */
char *text_fold(const char *s);

/* How many characters (code points) s has. s must be valid. */
size_t text_length(const char *s);

/* The byte length of the longest prefix of s with at most n characters; never cuts a character. */
size_t text_prefix(const char *s, size_t n);

/*
 * The next code point at *s, moving *s behind it; 0 at the end. A broken byte gives U+FFFD and moves by one.
 */
uint32_t text_next(const char **s);

/* Writes a code point as UTF-8 (no NUL); returns 1 to 4 bytes, or 0 if it is no scalar value. */
size_t text_encode(uint32_t code_point, char out[4]);

/*
 * Half of a surrogate pair, as it may stand at the end of a message while the other half begins the next one: three
 * bytes that are no UTF-8, for text_join_halves alone. Returns 3.
 */
size_t text_encode_half(uint32_t half, char out[4]);

/* Makes characters of halves that have come together in s, and U+FFFD of those that have not; s never grows. */
void text_join_halves(char *s);

/* Whether s reads from right to left, by its first letter that has a direction; otherwise, where no letter has one. */
bool text_is_rtl(const char *s, bool otherwise);

/* The edit distance (insert, delete, change, swap of neighbours) of two folded words, or limit + 1 once it is more. */
int text_distance(const char *a, const char *b, int limit);

#endif

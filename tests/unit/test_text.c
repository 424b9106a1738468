/* Text from outside, made safe and made comparable. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>

#include <cmocka.h>

#include "base/text.h"

static const char *const cleaned[][2] = {
    {"Anna", "Anna"},
    {"  Anna \t Nowak\r\n ", "Anna Nowak"},
    {"An\x01\x7fna", "Anna"},
    {"\xef\xbb\xbf"
     "Anna",
        "Anna"}, /* a byte order mark */
    {"\xe2\x80\xae"
     "annA\xe2\x80\xac",
        "annA"}, /* right-to-left override */
    {"\xe2\x81\xa6"
     "1\xe2\x81\xa9",
        "1"}, /* isolates */
    {"a\xe2\x80\x8d"
     "b",
        "ab"},                                      /* a joiner between Latin letters hides nothing useful */
    {"می\xe2\x80\x8cخواهم", "می\xe2\x80\x8cخواهم"}, /* but Persian needs it */
    {"Zoe\xcc\x88", "Zoë"},
    {"\xff"
     "A",
        "\xef\xbf\xbd"
        "A"},
    {"\xed\xa0\x80", "\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd"}, /* a surrogate */
    {"\xc0\x80", "\xef\xbf\xbd\xef\xbf\xbd"},                 /* overlong NUL */
    {"\xf0\x9f\x98\x80", "😀"},
    {"", ""},
    {" \n ", ""},
};

static void
cleans(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof cleaned / sizeof *cleaned; i++) {
		char *out = text_clean(cleaned[i][0], strlen(cleaned[i][0]), 100, false);
		assert_string_equal(out, cleaned[i][1]);
		assert_true(text_valid(out, strlen(out)));
		free(out);
	}
}

static void
cuts_at_a_character_and_keeps_lines_when_asked(void **state)
{
	(void)state;
	char *out = text_clean("łódź łódź", strlen("łódź łódź"), 6, false);
	assert_string_equal(out, "łódź ł");
	free(out);
	out = text_clean("one\n \n two", 10, 100, true);
	assert_string_equal(out, "one\ntwo");
	free(out);
	char nul[] = "a\0b";
	out = text_clean(nul, 3, 100, false);
	assert_string_equal(out, "ab");
	free(out);
}

static const char *const folded[][2] = {
    {"Łódź", "lodz"},
    {"Women's SWIMMING!", "womens swimming"},
    {"Women\xe2\x80\x99s", "womens"},
    {"Café—Zoë", "cafe zoe"},
    {"ﬁt & ﬂexible", "fit flexible"},
    {"STRASSE straße", "strasse strasse"},
    {"UB1 3AR", "ub1 3ar"},
    {"10.30am", "10 30am"},
    {"😀", ""},
    {"ਪੰਜਾਬੀ", "ਪੰਜਾਬੀ"},
    {"", ""},
};

static void
folds(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof folded / sizeof *folded; i++) {
		char *out = text_fold(folded[i][0]);
		assert_string_equal(out, folded[i][1]);
		char *again = text_fold(out);
		assert_string_equal(again, out);
		free(again);
		free(out);
	}
}

/* Any bytes: the result is valid, clean again changes nothing, and nothing is read past the end (ASan watches). */
static void
survives_any_bytes(void **state)
{
	(void)state;
	unsigned seed = 20261122;
	for (int round = 0; round < 20000; round++) {
		char bytes[24];
		size_t n = (seed >> 8) % sizeof bytes;
		for (size_t i = 0; i < n; i++) {
			seed = seed * 1664525u + 1013904223u;
			bytes[i] = (char)(seed >> 24);
		}
		char *out = text_clean(bytes, n, 1000, round % 2 == 0);
		assert_true(text_valid(out, strlen(out)));
		char *fold = text_fold(out);
		assert_true(text_valid(fold, strlen(fold)));
		free(fold);
		free(out);
		seed++;
	}
}

static void
measures_distance(void **state)
{
	(void)state;
	assert_int_equal(text_distance("history", "histry", 2), 1);
	assert_int_equal(text_distance("dancing", "dansing", 2), 1);
	assert_int_equal(text_distance("friends", "freinds", 2), 1);
	assert_int_equal(text_distance("stop", "shop", 2), 1);
	assert_int_equal(text_distance("debt", "debt", 0), 0);
	assert_int_equal(text_distance("debt", "rent", 1), 2);
	assert_int_equal(text_distance("", "abc", 3), 3);
	assert_int_equal(text_distance("łódź", "łodź", 1), 1);
	assert_int_equal(text_distance("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "a", 2), 3);
}

static void
walks_characters(void **state)
{
	(void)state;
	const char *s = "ł😀";
	assert_int_equal(text_length(s), 2);
	assert_int_equal(text_prefix(s, 1), 2);
	assert_int_equal(text_next(&s), 0x142);
	assert_int_equal(text_next(&s), 0x1f600);
	assert_int_equal(text_next(&s), 0);
	char out[4];
	assert_int_equal(text_encode(0xd800, out), 0);
	assert_int_equal(text_encode(0x110000, out), 0);
	const char *cut = "\xf0\x9f\x98";
	assert_int_equal(text_next(&cut), 0xfffd);
}

static void
finds_the_direction(void **state)
{
	(void)state;
	static const struct {
		const char *text;
		bool otherwise, rtl;
	} cases[] = {
	    {"", false, false},
	    {"", true, true},
	    {"10.30", true, true},
	    {"+44 7700 900123", true, true},
	    {"10 am", true, false},
	    {"(Anna)", true, false},
	    {"10 \u0635\u0628\u062d", false, true},
	    {"\u0627\u0646\u0627 Anna", false, true},
	    {"Anna \u0627\u0646\u0627", true, false},
	    {"\u0641 \u0661", false, true},
	    {"\u0661\u0662", false, false},
	    {"\u05d0", false, true},
	    {"10 \u0BA4", true, false},
	    {"\xff\xfe", true, true},
	};
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
		if (text_is_rtl(cases[i].text, cases[i].otherwise) != cases[i].rtl)
			fail_msg("case %zu: %s", i, cases[i].text);
}

/* Halves of surrogate pairs, as parts of a message bring them. */
static void
joins_halves(void **state)
{
	(void)state;
	static const char *const cases[][2] = {
	    {"", ""}, {"plain ž 😀", "plain ž 😀"}, {"\xed\xa0\xbd\xed\xb8\x80", "😀"},
	    {"x\xed\xa0\xbd\xed\xb8\x80y", "x😀y"}, {"\xed\xa0\xbd", "\xef\xbf\xbd"},
	    {"\xed\xb8\x80\xed\xa0\xbd", "\xef\xbf\xbd\xef\xbf\xbd"},
	    {"\xed\xa0\xbd[…]\xed\xb8\x80", "\xef\xbf\xbd[…]\xef\xbf\xbd"},
	    {"\xed\xa0\xbd\xed\xa0\xbd\xed\xb8\x80", "\xef\xbf\xbd😀"},
	    {"\xed\x9f\xbf", "\xed\x9f\xbf"}, /* U+D7FF is a letter */
	    {"\xed\xa0", "\xed\xa0"},         /* cut short: for text_next to deal with */
	};
	for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
		char s[32];
		snprintf(s, sizeof s, "%s", cases[i][0]);
		text_join_halves(s);
		assert_string_equal(s, cases[i][1]);
	}
	for (uint32_t c = 0x10000; c < 0x110000; c += 0x3f7) {
		char parts[8] = {0}, whole[8] = {0};
		size_t n = text_encode_half(0xd800 + ((c - 0x10000) >> 10), parts);
		text_encode_half(0xdc00 + (c & 0x3ff), parts + n);
		text_encode(c, whole);
		text_join_halves(parts);
		assert_string_equal(parts, whole);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(cleans),
	    cmocka_unit_test(cuts_at_a_character_and_keeps_lines_when_asked),
	    cmocka_unit_test(folds),
	    cmocka_unit_test(survives_any_bytes),
	    cmocka_unit_test(measures_distance),
	    cmocka_unit_test(walks_characters),
	    cmocka_unit_test(finds_the_direction),
	    cmocka_unit_test(joins_halves),
	};
	return cmocka_run_group_tests_name("text", tests, NULL, NULL);
}

/* The national language tables of short messages: what the standard's annex A has in common, and words of each
 * language. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/gsm7.h"
#include "base/national.h"
#include "base/text.h"

#define FIRST_SCRIPT NATIONAL_BENGALI

static bool
letter_place(int septet)
{
	static const char frame[] = "\n\r\x1b !)(,.0123456789:;?abcdefghijklmnopqrstuvwxyz";
	if (septet == 0x28 || septet == 0x29)
		return false;
	return memchr(frame, septet, sizeof frame - 1) == NULL;
}

/* Unknown languages are none, and Spanish has no locking table. */
static void
test_which_exist(void **state)
{
	(void)state;
	for (int language = -1; language < 256; language++) {
		bool lock = language >= 1 && language <= 13 && language != NATIONAL_SPANISH;
		assert_int_equal(national_lock(language) != NULL, lock);
		bool single = false;
		for (int septet = 0; septet < 256; septet++)
			single = single || national_single(language, (uint8_t)septet) != 0;
		assert_int_equal(single, language >= 1 && language <= 13);
	}
}

/* A.3.4 to A.3.13: small letters, digits and the same signs in the same places; the rest is of one script. */
static void
test_frame_of_scripts(void **state)
{
	(void)state;
	static const struct {
		int letters;
		char16_t low, high;
	} scripts[] = {{67, 0x981, 0x9f1}, {73, 0xa81, 0xaf1}, {80, 0x901, 0x97f}, {73, 0xc82, 0xce3},
	    {73, 0xd02, 0xd79}, {69, 0xb01, 0xb63}, {63, 0xa01, 0xa74}, {55, 0xb82, 0xbf9}, {73, 0xc01, 0xc63},
	    {80, 0x621, 0x6d5}};
	for (int language = FIRST_SCRIPT; language < NATIONAL_END; language++) {
		const char16_t *lock = national_lock(language);
		int letters = 0;
		for (int septet = 0; septet < 128; septet++) {
			char16_t c = lock[septet];
			if (letter_place(septet) && c != ' ') {
				letters++;
				assert_in_range(
				    c, scripts[language - FIRST_SCRIPT].low, scripts[language - FIRST_SCRIPT].high);
			} else if (!letter_place(septet)) {
				int plain = septet == 0x28 ? ')' : septet == 0x29 ? '(' : septet == 0x1b ? ' ' : septet;
				assert_int_equal(c, plain);
			}
		}
		if (letters != scripts[language - FIRST_SCRIPT].letters)
			fail_msg("language %d has %d letters", language, letters);
	}
}

/* The scripts of India stand in Unicode's order, so a slip of one place or a letter that is there twice shows. */
static void
test_order_of_scripts(void **state)
{
	(void)state;
	for (int language = FIRST_SCRIPT; language < NATIONAL_URDU; language++) {
		const char16_t *lock = national_lock(language);
		char16_t last = 0;
		for (int septet = 0; septet < 128; septet++) {
			if (!letter_place(septet) || lock[septet] == ' ')
				continue;
			if (lock[septet] <= last)
				fail_msg(
				    "language %d, 0x%02x: U+%04x behind U+%04x", language, septet, lock[septet], last);
			last = lock[septet];
		}
	}
}

/* A.2: capitals in their places in every table of a script, the euro and the brackets in every table. */
static void
test_singles_in_common(void **state)
{
	(void)state;
	static const char *const shared[] = {"\f", "^", "{", "}", "\\", "[", "~", "]", "|", "€"};
	for (int language = NATIONAL_NONE; language < NATIONAL_END; language++) {
		struct gsm7_tables t = {.single = language};
		for (size_t i = 0; i < sizeof shared / sizeof *shared; i++) {
			uint8_t plain[2], septets[2];
			assert_int_equal(gsm7_encode(shared[i], (struct gsm7_tables){0}, plain, 2), 2);
			assert_int_equal(gsm7_encode(shared[i], t, septets, 2), 2);
			assert_memory_equal(plain, septets, 2);
		}
		for (uint8_t c = 'A'; language >= FIRST_SCRIPT && c <= 'Z'; c++)
			assert_int_equal(national_single(language, c), c);
		for (uint8_t k = 0; language >= FIRST_SCRIPT && k < 10; k++) {
			/* the script's own digits follow one another, but for a place of the escape */
			static const uint8_t places[2][10] = {
			    {0x1c, 0x1d, 0x1e, 0x1f, 0x20, 0x21, 0x22, 0x23, 0x24, 0x25},
			    {0x19, 0x1a, 0x1c, 0x1d, 0x1e, 0x1f, 0x20, 0x21, 0x22, 0x23}};
			const uint8_t *at = places[language == NATIONAL_BENGALI];
			assert_int_equal(national_single(language, at[k]), national_single(language, at[0]) + k);
		}
	}
}

static const struct {
	struct gsm7_tables tables;
	const char *text;
	int n;
	uint8_t septets[24];
} words[] = {
    {{0, 1}, "şİığ", 8, {0x1b, 0x73, 0x1b, 0x49, 0x1b, 0x69, 0x1b, 0x67}},
    {{1, 0}, "Iğdır€", 6, {0x49, 0x0c, 0x64, 0x07, 0x72, 0x04}},
    {{0, 2}, "mañana está", 12, {0x6d, 0x61, 0x7d, 0x61, 0x6e, 0x61, 0x20, 0x65, 0x73, 0x74, 0x1b, 0x61}},
    {{0, 3}, "não", 4, {0x6e, 0x1b, 0x7b, 0x6f}}, {{3, 0}, "não∞", 4, {0x6e, 0x7b, 0x6f, 0x15}},
    {{3, 3}, "ΣÇ[", 5, {0x1b, 0x18, 0x13, 0x1b, 0x3c}},
    {{4, 4}, "বাংলা ১", 8, {0x40, 0x50, 0x01, 0x46, 0x50, 0x20, 0x1b, 0x1a}},
    {{5, 5}, "ગુજરાતી", 7, {0x17, 0x53, 0x1d, 0x44, 0x50, 0x27, 0x52}},
    {{6, 6}, "हिन्दी।", 8, {0x4d, 0x51, 0x2f, 0x5f, 0x2b, 0x52, 0x1b, 0x19}},
    {{7, 0}, "ಕನ್ನಡ", 5, {0x15, 0x2f, 0x5f, 0x2f, 0x24}}, {{8, 0}, "മലയാളം", 6, {0x42, 0x46, 0x43, 0x50, 0x47, 0x01}},
    {{9, 0}, "ଓଡିଆ", 4, {0x13, 0x24, 0x51, 0x04}}, {{10, 0}, "ਪੰਜਾਬੀ", 6, {0x3d, 0x7b, 0x1d, 0x50, 0x40, 0x52}},
    {{11, 0}, "தமிழ்", 5, {0x27, 0x42, 0x51, 0x48, 0x5f}},
    {{12, 12}, "తెలుగు౩", 8, {0x27, 0x58, 0x46, 0x53, 0x17, 0x53, 0x1b, 0x1f}},
    {{13, 13}, "اردو؟", 6, {0x00, 0x25, 0x1a, 0x53, 0x1b, 0x33}},
    {{2, 0}, "¡Ω", 2, {0x40, 0x15}},                /* no such table: the default alphabet */
    {{14, 99}, "¡Ω€", 4, {0x40, 0x15, 0x1b, 0x65}}, /* reserved */
};

static void
test_words(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
		uint8_t septets[24];
		char text[80];
		gsm7_decode(words[i].septets, (size_t)words[i].n, words[i].tables, text, sizeof text);
		assert_string_equal(text, words[i].text);
		assert_int_equal(gsm7_encode(words[i].text, words[i].tables, septets, sizeof septets), words[i].n);
		assert_memory_equal(septets, words[i].septets, (size_t)words[i].n);
	}
}

/* 23.038, 6.2.1.2.3: an escape to nothing shows what the locking table has there. */
static void
test_escape_to_nothing(void **state)
{
	(void)state;
	char text[8];
	gsm7_decode((const uint8_t[]){0x1b, 0x62}, 2, (struct gsm7_tables){0, 1}, text, sizeof text);
	assert_string_equal(text, "b");
	gsm7_decode((const uint8_t[]){0x1b, 0x60}, 2, (struct gsm7_tables){1, 2}, text, sizeof text);
	assert_string_equal(text, "ç");
	gsm7_decode((const uint8_t[]){0x1b}, 1, (struct gsm7_tables){13, 13}, text, sizeof text);
	assert_string_equal(text, " ");
}

/* Every character of every pair of tables: what decodes also encodes, and comes back the same. */
static void
test_every_pair(void **state)
{
	(void)state;
	for (int pair = 0; pair < 16 * 16; pair++) {
		struct gsm7_tables t = {pair / 16, pair % 16};
		for (int s = 0; s < 256; s++) {
			const uint8_t septets[2] = {s < 128 ? (uint8_t)s : 0x1b, (uint8_t)(s & 0x7f)};
			char text[8], back[8];
			uint8_t again[4];
			gsm7_decode(septets, s < 128 ? 1 : 2, t, text, sizeof text);
			int n = gsm7_encode(text, t, again, sizeof again);
			if (n < 1 || n > 2)
				fail_msg(
				    "tables %d and %d: septet %d is \"%s\", %d septets", t.lock, t.single, s, text, n);
			gsm7_decode(again, (size_t)n, t, back, sizeof back);
			assert_string_equal(text, back);
		}
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_which_exist),
	    cmocka_unit_test(test_frame_of_scripts),
	    cmocka_unit_test(test_order_of_scripts),
	    cmocka_unit_test(test_singles_in_common),
	    cmocka_unit_test(test_words),
	    cmocka_unit_test(test_escape_to_nothing),
	    cmocka_unit_test(test_every_pair),
	};
	return cmocka_run_group_tests_name("national", tests, NULL, NULL);
}

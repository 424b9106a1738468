/* The default alphabet of short messages and its cost, against 3GPP TS 23.038 and by round trips. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/gsm7.h"
#include "base/national.h"
#include "base/text.h"

static const struct gsm7_tables standard;

/* A small generator with a fixed seed, so that a failure comes back. */
static uint32_t
next_random(uint64_t *state)
{
	*state = *state * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
	return (uint32_t)(*state >> 33);
}

static const struct {
	const char *utf8;
	int n;
	uint8_t septets[24];
} known[] = {
    {"", 0, {0}},
    {"@", 1, {0x00}},
    {"hello", 5, {0x68, 0x65, 0x6c, 0x6c, 0x6f}},
    {"£$¥èéùìòÇ", 9, {1, 2, 3, 4, 5, 6, 7, 8, 9}},
    {"\nØø\rÅå", 6, {0x0a, 0x0b, 0x0c, 0x0d, 0x0e, 0x0f}},
    {"Δ_ΦΓΛΩΠΨΣΘΞ", 11, {0x10, 0x11, 0x12, 0x13, 0x14, 0x15, 0x16, 0x17, 0x18, 0x19, 0x1a}},
    {"ÆæßÉ ¤¡¿§", 9, {0x1c, 0x1d, 0x1e, 0x1f, 0x20, 0x24, 0x40, 0x60, 0x5f}},
    {"ÄÖÑÜäöñüà", 9, {0x5b, 0x5c, 0x5d, 0x5e, 0x7b, 0x7c, 0x7d, 0x7e, 0x7f}},
    {"€[]{}", 10, {0x1b, 0x65, 0x1b, 0x3c, 0x1b, 0x3e, 0x1b, 0x28, 0x1b, 0x29}},
    {"^\\~|\f", 10, {0x1b, 0x14, 0x1b, 0x2f, 0x1b, 0x3d, 0x1b, 0x40, 0x1b, 0x0a}},
};

static void
test_known(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof known / sizeof known[0]; i++) {
		uint8_t septets[24];
		char back[80];
		assert_int_equal(gsm7_encode(known[i].utf8, standard, septets, sizeof septets), known[i].n);
		assert_memory_equal(septets, known[i].septets, (size_t)known[i].n);
		assert_int_equal(
		    gsm7_decode(septets, (size_t)known[i].n, standard, back, sizeof back), strlen(known[i].utf8));
		assert_string_equal(back, known[i].utf8);
	}
}

/* Nothing that only looks alike may pass: the standard has no ç, no acute a, no Greek capital alpha, no back-tick. */
static void
test_not_in_the_alphabet(void **state)
{
	(void)state;
	const char *outside[] = {"ç", "á", "Α", "`", "’", "–", "😀", "ا", "\x1b", "\t", "\xff"};
	uint8_t septets[8];
	for (size_t i = 0; i < sizeof outside / sizeof outside[0]; i++)
		assert_int_equal(gsm7_encode(outside[i], standard, septets, sizeof septets), -1);
}

static void
test_too_long(void **state)
{
	(void)state;
	uint8_t septets[3];
	assert_int_equal(gsm7_encode("abc", standard, septets, 3), 3);
	assert_int_equal(gsm7_encode("abcd", standard, septets, 3), -1);
	assert_int_equal(gsm7_encode("ab€", standard, septets, 3), -1);
}

/* 6.2.1.1: an unknown extension shows as the default character; an escape with nothing of use behind it, as a space. */
static void
test_odd_escapes(void **state)
{
	(void)state;
	static const struct {
		uint8_t septets[4];
		size_t n;
		const char *utf8;
	} odd[] = {
	    {{0x1b, 0x41}, 2, "A"},
	    {{0x1b, 0x00}, 2, "@"},
	    {{0x1b}, 1, " "},
	    {{0x41, 0x1b}, 2, "A "},
	    {{0x1b, 0x1b, 0x65}, 3, " e"},
	    {{0xc1}, 1, "A"},
	};
	for (size_t i = 0; i < sizeof odd / sizeof odd[0]; i++) {
		char text[16];
		gsm7_decode(odd[i].septets, odd[i].n, standard, text, sizeof text);
		assert_string_equal(text, odd[i].utf8);
	}
}

static void
test_decode_keeps_to_its_room(void **state)
{
	(void)state;
	const uint8_t septets[] = {0x1b, 0x65, 0x1b, 0x65};
	char text[8];
	memset(text, 'x', sizeof text);
	assert_int_equal(gsm7_decode(septets, 4, standard, text, 6), 3);
	assert_string_equal(text, "€");
	assert_int_equal(text[6], 'x');
	assert_int_equal(gsm7_decode(septets, 4, standard, text, 1), 0);
	assert_string_equal(text, "");
}

/* Every code point: what it is said to cost is what it takes, and what is taken comes back. */
static void
test_every_code_point(void **state)
{
	(void)state;
	int singles = 0, pairs = 0;
	for (uint32_t c = 1; c < 0x110000; c++) {
		char utf8[5] = {0};
		if (text_encode(c, utf8) == 0)
			continue;
		uint8_t septets[4];
		int width = gsm7_width(c);
		assert_int_equal(gsm7_encode(utf8, standard, septets, sizeof septets), width == 0 ? -1 : width);
		if (width == 0)
			continue;
		char back[16];
		gsm7_decode(septets, (size_t)width, standard, back, sizeof back);
		assert_string_equal(back, utf8);
		singles += width == 1;
		pairs += width == 2;
	}
	assert_int_equal(singles, 127);
	assert_int_equal(pairs, 10);
}

static void
test_random_septets(void **state)
{
	(void)state;
	uint64_t seed = 38;
	for (int i = 0; i < 50000; i++) {
		uint8_t septets[160], again[320];
		size_t n = next_random(&seed) % 160;
		for (size_t k = 0; k < n; k++)
			septets[k] = (uint8_t)(next_random(&seed) & 0x7f);
		char text[160 * 3 + 1], twice[320 * 3 + 1];
		size_t bytes = gsm7_decode(septets, n, standard, text, sizeof text);
		assert_int_equal(bytes, strlen(text));
		int m = gsm7_encode(text, standard, again, sizeof again);
		assert_true(m >= 0);
		gsm7_decode(again, (size_t)m, standard, twice, sizeof twice);
		assert_string_equal(text, twice);
	}
}

static char *
repeat(char *out, size_t size, const char *unit, int times, const char *last)
{
	size_t used = 0;
	for (int i = 0; i < times; i++)
		used += (size_t)snprintf(out + used, size - used, "%s", unit);
	snprintf(out + used, size - used, "%s", last);
	return out;
}

static void
test_cost(void **state)
{
	(void)state;
	static const struct {
		const char *unit;
		int times;
		const char *last;
		struct sms_cost cost;
	} costs[] = {
	    {"a", 0, "", {SMS_GSM7, 1, 160, 0}},
	    {"a", 160, "", {SMS_GSM7, 1, 0, 0}},
	    {"a", 161, "", {SMS_GSM7, 2, 153 - 8, 0}},
	    {"a", 158, "€", {SMS_GSM7, 1, 0, 0}},
	    {"a", 159, "€", {SMS_GSM7, 2, 153 - 8, 0}},
	    {"a", 306, "", {SMS_GSM7, 2, 0, 0}},
	    {"a", 307, "", {SMS_GSM7, 3, 152, 0}},
	    /* the euro does not fit behind 152 septets, so the part ends one short */
	    {"€", 80, "", {SMS_GSM7, 1, 0, 0}},
	    {"€", 81, "", {SMS_GSM7, 2, 153 - 10, 0}},
	    {"€", 152, "", {SMS_GSM7, 2, 1, 0}},
	    {"€", 153, "", {SMS_GSM7, 3, 151, 0}},
	    {"ж", 70, "", {SMS_UCS2, 1, 0, 0}},
	    {"ж", 71, "", {SMS_UCS2, 2, 63, 0}},
	    {"😀", 35, "", {SMS_UCS2, 1, 0, 0}},
	    {"😀", 35, "a", {SMS_UCS2, 2, 62, 0}},
	    {"😀", 36, "", {SMS_UCS2, 2, 67 - 6, 0}},
	    {"a", 69, "😀", {SMS_UCS2, 2, 67 - 4, 0}},
	    {"ж", 134, "", {SMS_UCS2, 2, 0, 0}},
	    {"😀", 67, "", {SMS_UCS2, 3, 65, 0}},
	    /* one message either way: the one that every phone reads. Then the national table, where it saves one */
	    {"ş", 70, "", {SMS_UCS2, 1, 0, 0}},
	    {"ş", 71, "", {SMS_GSM7, 1, 155 - 142, NATIONAL_TURKISH}},
	    {"a", 151, "ğı", {SMS_GSM7, 1, 0, NATIONAL_TURKISH}},
	    {"a", 152, "ğı", {SMS_GSM7, 2, 149 - 7, NATIONAL_TURKISH}},
	    {"á", 77, "a", {SMS_GSM7, 1, 0, NATIONAL_SPANISH}},
	    {"á", 77, "í", {SMS_UCS2, 2, 56, 0}},
	    {"informa", 15, "ção, às três", {SMS_GSM7, 1, 155 - 120, NATIONAL_PORTUGUESE}},
	    {"ação €", 30, "", {SMS_GSM7, 2, 149 - 121, NATIONAL_PORTUGUESE}},
	    {"ą", 71, "", {SMS_UCS2, 2, 63, 0}},
	    {"ਪੰਜਾਬੀ", 20, "", {SMS_UCS2, 2, 14, 0}},
	};
	for (size_t i = 0; i < sizeof costs / sizeof costs[0]; i++) {
		char text[1024];
		struct sms_cost c = sms_cost(repeat(text, sizeof text, costs[i].unit, costs[i].times, costs[i].last));
		if (memcmp(&c, &costs[i].cost, sizeof c) != 0)
			fail_msg("%d times \"%s\" and \"%s\": alphabet %d, %d segments, %d left, table %d",
			    costs[i].times, costs[i].unit, costs[i].last, c.alphabet, c.segments, c.units_left,
			    c.single);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_known),
	    cmocka_unit_test(test_not_in_the_alphabet),
	    cmocka_unit_test(test_too_long),
	    cmocka_unit_test(test_odd_escapes),
	    cmocka_unit_test(test_decode_keeps_to_its_room),
	    cmocka_unit_test(test_every_code_point),
	    cmocka_unit_test(test_random_septets),
	    cmocka_unit_test(test_cost),
	};
	return cmocka_run_group_tests_name("gsm7", tests, NULL, NULL);
}

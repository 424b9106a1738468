/* Texts cut into messages: boundaries, costs, and every part through the encoder and back. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/national.h"
#include "base/text.h"
#include "modem/segments.h"

static uint32_t
next_random(uint64_t *state)
{
	*state = *state * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
	return (uint32_t)(*state >> 33);
}

/* Sends every part and puts what arrives together again. */
static void
send_and_join(const struct segments *s, char *joined, size_t size)
{
	joined[0] = '\0';
	for (int i = 0; i < s->n; i++) {
		struct pdu out, in;
		struct pdu_octets o;
		segments_submit(s, i, "+447700900123", 0xa7, &out);
		assert_int_equal(pdu_submit_encode(&out, &o, NULL), STATUS_OK);
		assert_int_equal(pdu_submit_decode(o.octets, o.n, &in, NULL), STATUS_OK);
		assert_int_equal(in.header.parts, s->n > 1 ? s->n : 0);
		assert_int_equal(in.header.part, s->n > 1 ? i + 1 : 0);
		assert_int_equal(in.header.reference, s->n > 1 ? 0xa7 : 0);
		assert_int_equal(in.coding.alphabet, s->alphabet);
		assert_int_equal(in.header.single, s->single);
		assert_int_equal(in.header.lock, 0);
		assert_null(strstr(in.text, "\xef\xbf\xbd"));
		size_t used = strlen(joined);
		snprintf(joined + used, size - used, "%s", in.text);
	}
}

static void
fill(char *out, size_t size, const char *unit, int times, const char *last)
{
	size_t used = 0;
	for (int i = 0; i < times; i++)
		used += (size_t)snprintf(out + used, size - used, "%s", unit);
	snprintf(out + used, size - used, "%s", last);
}

static void
test_boundaries(void **state)
{
	(void)state;
	static const struct {
		const char *unit;
		int times;
		const char *last;
		enum sms_alphabet alphabet;
		int parts;
		size_t second; /* where part 2 begins, bytes */
	} cuts[] = {
	    {"", 0, "", SMS_GSM7, 1, 0},
	    {"a", 160, "", SMS_GSM7, 1, 0},
	    {"a", 161, "", SMS_GSM7, 2, 153},
	    {"a", 152, "€ and then some", SMS_GSM7, 2, 152},
	    {"a", 152, "[bracketed]", SMS_GSM7, 2, 152},
	    {"a", 151, "]abcdefgh", SMS_GSM7, 2, 152},
	    {"ж", 70, "", SMS_UCS2, 1, 0},
	    {"ж", 71, "", SMS_UCS2, 2, 134},
	    {"a", 66, "😀 wave", SMS_UCS2, 2, 66},
	    {"a", 65, "😀 wave", SMS_UCS2, 2, 69},
	    {"ş", 77, "", SMS_GSM7, 1, 0},
	    {"ş", 78, "", SMS_UCS2, 2, 134},
	    {"a", 148, "ğ and then some", SMS_GSM7, 2, 148},
	    {"a", 147, "ğ and then some", SMS_GSM7, 2, 149},
	};
	for (size_t i = 0; i < sizeof cuts / sizeof cuts[0]; i++) {
		char text[2048], joined[2048];
		struct segments s;
		fill(text, sizeof text, cuts[i].unit, cuts[i].times, cuts[i].last);
		assert_true(segments_cut(text, &s));
		assert_int_equal(s.alphabet, cuts[i].alphabet);
		assert_int_equal(s.n, cuts[i].parts);
		assert_int_equal(s.start[s.n], strlen(text));
		if (s.n > 1)
			assert_int_equal(s.start[1], cuts[i].second);
		send_and_join(&s, joined, sizeof joined);
		assert_string_equal(joined, text);
	}
}

static void
test_too_many(void **state)
{
	(void)state;
	static char text[4 * 67 * 40];
	struct segments s;
	fill(text, sizeof text, "ж", 67 * SEGMENTS_MAX, "");
	assert_true(segments_cut(text, &s));
	assert_int_equal(s.n, SEGMENTS_MAX);
	fill(text, sizeof text, "ж", 67 * SEGMENTS_MAX, "ж");
	assert_false(segments_cut(text, &s));
}

static void
test_random(void **state)
{
	(void)state;
	static const char *const gsm[] = {"a", "€", "[", "é", "Z", " ", "£", "~", "Δ"};
	static const char *const all[] = {"a", "😀", "ж", "€", "ا", "\xe2\x80\x8d", "𝒜", "ç"};
	static const char *const turkish[] = {"a", "ş", "r", "ğ", "e", "n", " ", "İ"};
	int national = 0;
	uint64_t seed = 153;
	for (int i = 0; i < 12000; i++) {
		char text[1600], joined[1600];
		size_t used = 0;
		uint32_t kind = next_random(&seed) % 3;
		for (uint32_t n = next_random(&seed) % 380; n > 0; n--)
			used += (size_t)snprintf(text + used, sizeof text - used, "%s",
			    kind == 0   ? gsm[next_random(&seed) % 9]
			    : kind == 1 ? turkish[next_random(&seed) % 8]
			                : all[next_random(&seed) % 8]);
		text[used] = '\0';
		struct segments s;
		struct sms_cost cost = sms_cost(text);
		assert_true(segments_cut(text, &s));
		assert_int_equal(s.n, cost.segments);
		assert_int_equal(s.alphabet, cost.alphabet);
		assert_int_equal(s.single, cost.single);
		national += s.single == NATIONAL_TURKISH;
		send_and_join(&s, joined, sizeof joined);
		assert_string_equal(joined, text);
	}
	assert_true(national > 1000);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_boundaries),
	    cmocka_unit_test(test_too_many),
	    cmocka_unit_test(test_random),
	};
	return cmocka_run_group_tests_name("segments", tests, NULL, NULL);
}

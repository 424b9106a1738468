/* Syllables, words and sentences counted, and ages that order texts as readers would. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdlib.h>
#include <string.h>

#include "content/reading_age.h"

static void
test_syllables(void **state)
{
	(void)state;
	static const struct {
		const char *word;
		size_t want;
	} words[] = {{"cat", 1}, {"made", 1}, {"makes", 1}, {"asked", 1}, {"wanted", 2}, {"table", 2}, {"tables", 2},
	    {"happy", 2}, {"dancing", 2}, {"faces", 2}, {"radio", 3}, {"station", 2}, {"beyond", 2}, {"yes", 1},
	    {"the", 1}, {"every", 3}, {"library", 3}, {"confidential", 4}, {"rhythm", 1}, {"NHS", 1}, {"a", 1},
	    {"social", 2}, {"community", 4}, {"people", 2}, {"see", 1}, {"needed", 2}, {"Southall", 2}};
	for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
		size_t n = reading_syllables(words[i].word, strlen(words[i].word));
		if (n != words[i].want)
			fail_msg("%s: %zu syllables, not %zu", words[i].word, n, words[i].want);
	}
	assert_int_equal(reading_syllables("", 0), 0);
}

static void
test_count(void **state)
{
	(void)state;
	struct reading r = reading_count("Come in. It is 10.30am!  Bring a friend's cup\nNo cost...");
	assert_int_equal(r.sentences, 4);
	assert_int_equal(r.words, 11);
	r = reading_count("");
	assert_int_equal(r.words + r.sentences + r.syllables, 0);
	r = reading_count("...!?\n\n");
	assert_int_equal(r.words + r.sentences, 0);
	/* hostile: a lone byte of UTF-8, a quote at the end */
	r = reading_count("\xff' \xe2\x80\x99'");
	assert_true(r.words <= 3);
}

static void
test_age(void **state)
{
	(void)state;
	double easy = reading_age("The cat sat on the mat. It was a big cat. We had tea.");
	double plain =
	    reading_age("Dance to music from the 1950s, then sit down with tea and cake. Come alone or with a "
	                "friend. Helpers show you the steps.");
	double hard =
	    reading_age("Our multidisciplinary organisation facilitates personalised interventions, empowering "
	                "vulnerable individuals experiencing deteriorating psychological circumstances to "
	                "participate meaningfully in community-based therapeutic opportunities.");
	assert_true(easy >= 5 && easy < 7);
	assert_true(plain > easy && plain < 11);
	assert_true(hard > 18);
	assert_true(reading_age("") == 0.0);
	/* by hand: 6 words, 1 sentence, 6 syllables: 0.39*6 + 11.8 - 15.59 + 5 = 3.55, not below 5 */
	assert_true(reading_age("The cat sat on the mat.") == 5.0);
	/* 3 words, 11 syllables in one sentence: 0.39*3 + 43.267 - 15.59 + 5 */
	double three = reading_age("community confidential radio");
	assert_true(three > 33.8 && three < 33.9);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_syllables),
	    cmocka_unit_test(test_count),
	    cmocka_unit_test(test_age),
	};
	return cmocka_run_group_tests_name("reading_age", tests, NULL, NULL);
}

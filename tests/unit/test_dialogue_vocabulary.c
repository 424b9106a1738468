/*
 * What the tables hold, worked out once: it says the same of a word as they do, and an answer is the same with a
 * vocabulary that is kept and with one that is made for the text.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "dialogue/crisis_words.h"
#include "dialogue/phrase.h"
#include "dialogue/topic_words.h"
#include "tests/unit/dialogue_fixture.h"

static void
words_are_known(void **state)
{
	(void)state;
	struct vocabulary *v = vocabulary_create();
	size_t n;
	vocabulary_words(v, &n);
	assert_in_range(n, 2000, 8191); /* more than it has room for would be left out */
	assert_true(vocabulary_knows(v, "dominoes", true));
	assert_true(vocabulary_knows(v, "pensioners", true)); /* by its stem */
	assert_false(vocabulary_knows(v, "dominose", true));
	assert_false(vocabulary_knows(v, "", true));
	assert_non_null(vocabulary_find(v, "dominoesandmore", 8, false));
	assert_null(vocabulary_find(v, "dominoesandmore", 7, false));
	vocabulary_destroy(v);
	vocabulary_destroy(NULL);
}

static const char *const texts[] = {"i want to end it all", "my husband hits me", "somewhere to meet people near ub1",
    "carnt pay my rent", "wannadie", "xqzt", "1", "chce porozmawiac", "আমি একা", "", NULL};

/* What a vocabulary rules out is what would not have matched. */
static void
nothing_is_ruled_out_that_matches(void **state)
{
	(void)state;
	struct vocabulary *v = vocabulary_create();
	for (const char *const *text = texts; *text; text++) {
		struct words with, without;
		words_init(&with, *text, v);
		words_init(&without, *text, NULL);
		for (const char *const *p = crisis_life; *p; p++)
			assert_int_equal(phrase_find(&with, *p, NULL, NULL), phrase_find(&without, *p, NULL, NULL));
		for (const struct topic_phrase *p = topic_phrases; p->pattern; p++)
			assert_int_equal(
			    phrase_find(&with, p->pattern, NULL, NULL), phrase_find(&without, p->pattern, NULL, NULL));
	}
	vocabulary_destroy(v);
}

static void
answers_are_the_same_without_one(void **state)
{
	(void)state;
	struct fixture x;
	struct dialogue_result kept, made;
	assert_true(fixture_init(&x, "content/example/directory.csv"));
	for (const char *const *text = texts; *text; text++) {
		fixture_forget(&x);
		x.world.vocabulary = x.vocabulary;
		fixture_text(&x, *text, &kept);
		fixture_forget(&x);
		x.world.vocabulary = NULL;
		fixture_text(&x, *text, &made);
		assert_int_equal(kept.intent, made.intent);
		assert_string_equal(kept.answers[0], made.answers[0]);
	}
	fixture_finish(&x);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {cmocka_unit_test(words_are_known),
	    cmocka_unit_test(nothing_is_ruled_out_that_matches), cmocka_unit_test(answers_are_the_same_without_one)};
	return cmocka_run_group_tests_name("dialogue vocabulary", tests, NULL, NULL);
}

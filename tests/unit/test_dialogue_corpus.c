/*
 * The corpus of texts: 97 in 100 are understood as expected, and every STOP, every crisis and every near miss of them.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/file.h"
#include "tests/unit/dialogue_fixture.h"

struct tally {
	size_t texts, right, grave_wrong, lang_wrong;
};

static bool
is_grave(const char *intent)
{
	return strstr(intent, "crisis") || strstr(intent, "stop");
}

/* A number, MORE and DETAILS mean something only where a list was shown: so every text follows one. */
static bool
understood(struct fixture *x, const char *text, const char *intent, const char *need, char got[64], char lang[8])
{
	struct dialogue_result r;
	fixture_forget(x);
	fixture_text(x, "HELP", &r);
	fixture_text(x, text, &r);
	snprintf(got, 64, "%s %s", dialogue_intent_name(r.intent), r.need);
	snprintf(lang, 8, "%s", r.lang);
	if (intent[0] == '!')
		return strcmp(dialogue_intent_name(r.intent), intent + 1) != 0 &&
		       !(r.crisis && strcmp(intent, "!crisis") == 0) && !r.stop;
	bool listed = strcmp(intent, "need") == 0 && r.intent == INTENT_ACTIVITY;
	if (strcmp(dialogue_intent_name(r.intent), intent) != 0 && !listed)
		return false;
	if (strcmp(intent, "stop") == 0 && !r.stop)
		return false;
	if (strcmp(intent, "crisis") == 0 && (r.n_answers == 0 || (!r.crisis && !strstr(r.answers[0], "999"))))
		return false;
	return !*need || strcmp(intent, "call") == 0 || strcmp(r.need, need) == 0;
}

static void
try_line(struct fixture *x, char *line, struct tally *tally)
{
	char got[64], in[8], *intent = strchr(line, '\t');
	if (line[0] == '#' || !intent)
		return;
	*intent++ = '\0';
	char *need = strchr(intent, '\t');
	assert_non_null(need);
	*need++ = '\0';
	char *lang = strchr(need, '\t');
	if (lang)
		*lang++ = '\0';
	tally->texts++;
	bool right = understood(x, line, intent, need, got, in);
	if (lang && *lang && strcmp(lang, in) != 0) {
		tally->lang_wrong++;
		print_message("\"%s\": language %s expected, %s heard\n", line, lang, in);
	}
	if (!lang && strcmp(in, "en") != 0 && strcmp(intent, "language") != 0)
		tally->lang_wrong++, print_message("\"%s\": %s heard\n", line, in);
	if (right) {
		tally->right++;
		return;
	}
	tally->grave_wrong += is_grave(intent);
	print_message("\"%s\": %s %s expected, %s understood\n", line, intent, need, got);
}

/* At least so many texts, and of them and their languages so many in a hundred right; STOP and danger always. */
static void
try_corpus(const char *path, size_t texts, size_t percent)
{
	struct fixture x;
	struct fault f;
	struct tally tally = {.texts = 0};
	char *file = NULL;
	size_t n;
	assert_int_equal(file_read(path, 1 << 20, &file, &n, &f), STATUS_OK);
	assert_true(fixture_init(&x, "content/example/directory.csv"));
	for (char *line = file, *end; (end = strchr(line, '\n')) != NULL; line = end + 1) {
		*end = '\0';
		try_line(&x, line, &tally);
	}
	fixture_finish(&x);
	free(file);
	print_message("%s: %zu of %zu texts understood as expected, %zu languages wrong, %zu grave\n", path,
	    tally.right, tally.texts, tally.lang_wrong, tally.grave_wrong);
	assert_true(tally.texts >= texts);
	assert_int_equal(tally.grave_wrong, 0);
	assert_true(tally.right * 100 >= tally.texts * percent);
	assert_true(tally.lang_wrong * 100 <= tally.texts * (100 - percent));
}

static void
corpus_is_understood(void **state)
{
	(void)state;
	try_corpus("tests/dialogue/corpus.tsv", 1200, 97);
}

static void
other_languages_are_understood(void **state)
{
	(void)state;
	try_corpus("tests/dialogue/tongues.tsv", 450, 97);
}

/* Written before the code was tried on it. */
static void
held_out_texts_are_understood(void **state)
{
	(void)state;
	try_corpus("tests/dialogue/held-out.tsv", 150, 97);
}

/* DIALOGUE_CORPUS=FILE: a look at texts of one's own, without a pass mark. */
static void
other_texts_are_tried(void **state)
{
	(void)state;
	const char *path = getenv("DIALOGUE_CORPUS");
	if (!path)
		skip();
	try_corpus(path, 0, 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {cmocka_unit_test(corpus_is_understood),
	    cmocka_unit_test(other_languages_are_understood), cmocka_unit_test(held_out_texts_are_understood),
	    cmocka_unit_test(other_texts_are_tried)};
	return cmocka_run_group_tests_name("dialogue corpus", tests, NULL, NULL);
}

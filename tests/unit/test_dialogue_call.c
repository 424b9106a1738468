/*
 * Who is to be rung and when, out of one text; and words and patterns beneath it.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "dialogue/callme.h"
#include "dialogue/draft.h"
#include "dialogue/phrase.h"
#include "dialogue/times.h"

static const struct {
	const char *text, *name, *times;
	bool no_message;
} calls[] = {
    {"CALL Anna mornings", "Anna", "morning", false},
    {"call anna in the mornings please", "anna", "morning", false},
    {"ring me its Jo after 4", "Jo", "after 4", false},
    {"Ring Joan on Tuesday", "Joan", "Tuesday", false},
    {"can someone phone me", "", "", false},
    {"can someone phone me, my name is Priya Shah", "Priya Shah", "", false},
    {"Call me any time Maria", "Maria", "any", false},
    {"please call Mr O'Brien between 2 and 4pm", "Mr O'Brien", "between 2 and 4pm", false},
    {"CALL", "", "", false},
    {"call me on Tues or Thurs mornings, Dave", "Dave", "Tues or Thurs mornings", false},
    {"could you ring me on Tuesday afternoon? It's Mohammed Ali", "Mohammed Ali", "Tuesday afternoon", false},
    {"ring me after 10.30am", "", "after 10.30am", false},
    {"Call Sam, don't leave a message", "Sam", "", true},
    {"call Anne-Marie evenings", "Anne-Marie", "evening", false},
    {"hi its Zoë please call me back tomorrow", "Zoë", "tomorrow", false},
};

static void
names_and_times_are_found(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof calls / sizeof *calls; i++) {
		struct words ws;
		struct callme c;
		words_init(&ws, calls[i].text, NULL);
		if (!callme_take(&ws, &c) || strcmp(c.name, calls[i].name) != 0 ||
		    strcmp(c.times, calls[i].times) != 0 || c.no_message != calls[i].no_message)
			fail_msg("\"%s\": name \"%s\", times \"%s\"", calls[i].text, c.name, c.times);
	}
}

static void
what_is_no_asking_is_none(void **state)
{
	static const char *const texts[] = {"call centre jobs", "my phone bill", "ring road", "dont call me",
	    "who called me", "dance", "bingo calling bingo", "phone credit"};
	(void)state;
	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
		struct words ws;
		struct callme c;
		words_init(&ws, texts[i], NULL);
		if (callme_take(&ws, &c))
			fail_msg("\"%s\" is no wish to be called", texts[i]);
	}
}

static void
words_are_folded_and_joined(void **state)
{
	struct words ws;
	char written[64];
	(void)state;
	words_init(&ws, "  I DON\xe2\x80\x99T, can't!! Łódź s t o p 10.30 \xff\x01", NULL);
	assert_int_equal(ws.n, 7);
	assert_string_equal(ws.w[1].folded, "dont");
	assert_string_equal(ws.w[2].folded, "cant");
	assert_string_equal(ws.w[3].folded, "lodz");
	assert_string_equal(ws.w[4].folded, "stop");
	assert_string_equal(ws.w[5].folded, "10");
	words_written(&ws, 2, 3, written, sizeof written);
	assert_string_equal(written, "can't!! Łódź");
	words_init(&ws, "", NULL);
	assert_int_equal(ws.n, 0);
}

static void
patterns_match(void **state)
{
	static const struct {
		const char *text, *pattern;
		bool found, whole;
	} table[] = {
	    {"i will kill myself now", "kill =self", true, false},
	    {"kill myself", "kill =self", true, true},
	    {"kill", "kill =self", false, false},
	    {"please stop", "?=please stop", true, true},
	    {"stop smoking", "?=please stop", true, false},
	    {"he really badly hits me", "he ~ hits me", true, true},
	    {"he one two three four hits me", "he ~ hits me", false, false},
	    {"dancing", "danc*", true, true},
	    {"a b", "a _ b", false, false},
	    {"call me", "=ring|zap me", true, true},
	};
	(void)state;
	for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
		struct words ws;
		words_init(&ws, table[i].text, NULL);
		assert_int_equal(phrase_find(&ws, table[i].pattern, NULL, NULL), table[i].found);
		assert_int_equal(phrase_whole(&ws, table[i].pattern), table[i].whole);
	}
}

static void
drafts_are_cut_between_words_and_never_inside_an_atom(void **state)
{
	struct draft d = {.length = 0};
	char atom[DRAFT_ATOM], out[1024];
	(void)state;
	for (int i = 0; i < 60; i++)
		draft_add(&d, "%s", draft_atom("020 7946 0123", atom));
	assert_int_equal(draft_finish(&d, out, sizeof out), 2);
	assert_int_equal((strlen(out) + 1) % strlen("020 7946 0123 "), 0);
	char curly[] = "\xe2\x80\x9cIt\xe2\x80\x99s\xe2\x80\x9d \xe2\x80\x93 fine\xe2\x80\xa6";
	draft_plain(curly, true);
	assert_string_equal(curly, "\"It's\" - fine...");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(names_and_times_are_found),
	    cmocka_unit_test(what_is_no_asking_is_none),
	    cmocka_unit_test(words_are_folded_and_joined),
	    cmocka_unit_test(patterns_match),
	    cmocka_unit_test(drafts_are_cut_between_words_and_never_inside_an_atom),
	};
	return cmocka_run_group_tests_name("dialogue calls", tests, NULL, NULL);
}

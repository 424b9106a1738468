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
#include "tests/unit/dialogue_fixture.h"

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

/* One text as it is asked and answered in a conversation of its own; the request is open after it. */
static void
say_to(struct fixture *x, const char *text, struct dialogue_result *r)
{
	fixture_text(x, text, r);
	x->world.open_request |= r->request;
}

static const struct {
	const char *text, *name, *for_whom, *phone, *tail;
} others[] = {
    {"please ring my mum on 020 7946 0123, Joan, mornings", "Joan", "my mum", "+442079460123", "ending 123"},
    {"CALL for my mum, Joan, mornings", "Joan", "my mum", "", "ending 123"},
    {"can you call my dad back his name is Bill tuesday morning", "Bill", "my dad", "", "ending 123"},
    {"call my daughter on 07700 900456 her name is Sue evenings", "Sue", "my daughter", "+447700900456", "ending 456"},
    {"ring me on 07700 900456 instead its Anna mornings", "Anna", "", "+447700900456", "ending 456"},
    {"call me on +44 (0)7700 900456 Anna any time", "Anna", "", "+447700900456", "ending 456"},
    {"call me on 7700900456 Anna any", "Anna", "", "+447700900456", "ending 456"},
    {"ring 07700 900456 10 Anna any", "Anna", "", "+447700900456", "ending 456"},
    {"call me on 0049 30 901820 Anna any", "Anna", "", "+4930901820", "ending 820"},
    {"CALL Anna any", "Anna", "", "", "ending 123"},
    /* Dear to ring, no number at all, and a number of another kind: not rung, but staff read of it. */
    {"call me on 09061 234567 Anna any", "Anna", "", "", "ending 123"},
    {"call me on 0871 200 0000 Anna any", "Anna", "", "", "ending 123"},
    {"call me on 07012 345678 Anna any", "Anna", "", "", "ending 123"},
    {"call Anna any 943 476 5919", "Anna", "", "", "ending 123"},
    {"call Anna any 0770 900", "Anna", "", "", "ending 123"},
};

/* For whom, and on which number: it reaches the queue, and only the end of the number is in the answer. */
static void
others_are_rung(void **state)
{
	struct fixture x;
	static struct dialogue_result r;
	(void)state;
	assert_true(fixture_init(&x, "tests/dialogue/directory.csv"));
	for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
		fixture_forget(&x);
		x.world.open_request = false;
		say_to(&x, others[i].text, &r);
		if (!r.request || strcmp(r.name, others[i].name) != 0 || strcmp(r.for_whom, others[i].for_whom) != 0 ||
		    strcmp(r.phone, others[i].phone) != 0 || !strstr(r.answers[0], others[i].tail))
			fail_msg("\"%s\": name \"%s\", for \"%s\", on \"%s\": %s", others[i].text, r.name, r.for_whom,
			    r.phone, r.answers[0]);
		assert_null(strstr(r.answers[0], "900456"));
		assert_null(strstr(r.answers[0], "mum"));
		if (strpbrk(others[i].text, "0123456789") && !*r.phone)
			assert_string_equal(r.note, others[i].text);
	}
	fixture_finish(&x);
}

/* Who it is for is kept while the questions are asked, and given in the answer to one. */
static void
others_are_remembered(void **state)
{
	struct fixture x;
	static struct dialogue_result r;
	(void)state;
	assert_true(fixture_init(&x, "tests/dialogue/directory.csv"));
	say_to(&x, "CALL for my mum", &r);
	assert_false(r.request);
	say_to(&x, "Joan mornings 07700 900456", &r);
	assert_true(r.request);
	assert_string_equal(r.for_whom, "my mum");
	assert_string_equal(r.phone, "+447700900456");
	say_to(&x, "CHANGE", &r);
	say_to(&x, "Joan evenings", &r);
	assert_true(r.request && r.cancel);
	assert_string_equal(r.for_whom, "my mum");
	assert_string_equal(r.phone, "+447700900456");
	assert_string_equal(r.times, "evening");
	say_to(&x, "CALL Anna any", &r);
	assert_string_equal(r.for_whom, "");
	assert_string_equal(r.phone, "");
	fixture_finish(&x);
}

/* YES and NO to being texted go to the queue with all that was said before; a second one says nothing more. */
static void
safe_is_stored(void **state)
{
	static const struct {
		const char *ask, *answer, *safe;
	} table[] = {
	    {"ring my mum Joan mornings 07700 900456", "YES", "yes"},
	    {"ring my mum Joan mornings 07700 900456", "no thanks", "no"},
	    {"ring my mum Joan mornings 07700 900456", "yeah", "yes"},
	};
	struct fixture x;
	static struct dialogue_result r;
	(void)state;
	assert_true(fixture_init(&x, "tests/dialogue/directory.csv"));
	for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
		fixture_forget(&x);
		x.world.open_request = false;
		say_to(&x, table[i].ask, &r);
		assert_string_equal(r.safe_text, "");
		assert_non_null(strstr(r.answers[0], "may we text you"));
		say_to(&x, table[i].answer, &r);
		assert_true(r.request && r.replace && !r.cancel);
		assert_string_equal(r.safe_text, table[i].safe);
		assert_string_equal(r.name, "Joan");
		assert_string_equal(r.times, "morning");
		assert_string_equal(r.for_whom, "my mum");
		assert_string_equal(r.phone, "+447700900456");
		say_to(&x, "NO", &r);
		assert_false(r.request || r.cancel);
	}
	fixture_forget(&x);
	x.world.open_request = false;
	say_to(&x, "CALL Anna any, no voicemail", &r);
	assert_string_equal(r.safe_text, "no");
	assert_null(strstr(r.answers[0], "may we text you"));
	/* Staff have taken it back meanwhile: there is nothing that the YES could be put to. */
	fixture_forget(&x);
	say_to(&x, "CALL Anna any", &r);
	x.world.open_request = false;
	say_to(&x, "YES", &r);
	assert_false(r.request || r.cancel);
	fixture_finish(&x);
}

/* Nobody under 16 is asked for a name; whoever asks for a child of theirs is. */
static void
under_16s_are_pointed_elsewhere(void **state)
{
	static const char *const young[] = {"im 14 and i want someone to call me", "i am 15", "I'm only 12",
	    "im in year 9 can you call me", "CALL Tom, im 13", "i am nine years old", NULL};
	static const char *const grown[] = {"call me my son is 14", "im 15 weeks pregnant", "my daughter is 12",
	    "im 16", "CALL Tom any 14 Elm Road", NULL};
	struct fixture x;
	static struct dialogue_result r;
	(void)state;
	assert_true(fixture_init(&x, "tests/dialogue/directory.csv"));
	for (const char *const *text = young; *text; text++)
		for (int asked = 0; asked < 2; asked++) {
			fixture_forget(&x);
			if (asked)
				fixture_text(&x, "CALL", &r);
			fixture_text(&x, *text, &r);
			if (r.request || r.n_answers != 1 || !strstr(r.answers[0], "0800 1111"))
				fail_msg("\"%s\": %s", *text, r.answers[0]);
		}
	for (const char *const *text = grown; *text; text++) {
		fixture_forget(&x);
		fixture_text(&x, *text, &r);
		if (strstr(r.answers[0], "0800 1111"))
			fail_msg("\"%s\": %s", *text, r.answers[0]);
	}
	fixture_finish(&x);
}

static const char *const polish[] = {"DEBT", "HELP", "CALL", "\xc5\x81ucja rano", "STATUS", "PRIVACY", NULL};

/* What the same texts cost with marks or without; *gsm7 is whether every answer is in it. */
static int
cost_of_polish(struct fixture *x, bool *gsm7)
{
	static struct dialogue_result r;
	int segments = 0;
	*gsm7 = true;
	for (const char *const *text = polish; *text; text++) {
		say_to(x, *text, &r);
		assert_string_equal(r.lang, "pl");
		for (size_t i = 0; i < r.n_answers; i++)
			*gsm7 &= sms_cost(r.answers[i]).alphabet == SMS_GSM7;
		segments += r.segments;
	}
	return segments;
}

static void
polish_may_go_without_marks(void **state)
{
	static const char *const on[] = {"PLAIN", "plain text please", "bez polskich znak\xc3\xb3w", NULL};
	static const char *const off[] = {
	    "PLAIN OFF", "z polskimi znakami", "polskie znaki prosz\xc4\x99", "LANG PL", NULL};
	struct fixture x;
	static struct dialogue_result r;
	bool gsm7;
	(void)state;
	if (fixture_no_catalogue()) {
		print_message("no catalogues: make share\n");
		skip();
	}
	assert_true(fixture_init(&x, "tests/dialogue/directory.csv"));
	fixture_text(&x, "LANG PL", &r);
	assert_non_null(strstr(r.answers[0], "PLAIN"));
	int marked = cost_of_polish(&x, &gsm7);
	assert_false(gsm7);
	for (size_t i = 0; on[i]; i++) {
		fixture_text(&x, on[i], &r);
		assert_int_equal(sms_cost(r.answers[0]).alphabet, SMS_GSM7);
		x.world.open_request = false;
		int plain = cost_of_polish(&x, &gsm7);
		assert_true(gsm7);
		assert_true(plain < marked);
	}
	for (size_t i = 0; off[i]; i++) {
		fixture_text(&x, "PLAIN", &r);
		fixture_text(&x, off[i], &r);
		assert_int_equal(sms_cost(r.answers[0]).alphabet, SMS_UCS2);
		assert_non_null(strstr(r.answers[0], "PLAIN"));
		x.world.open_request = false;
		assert_int_equal(cost_of_polish(&x, &gsm7), marked);
		assert_false(gsm7);
	}
	fixture_finish(&x);
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
	    cmocka_unit_test(others_are_rung),
	    cmocka_unit_test(others_are_remembered),
	    cmocka_unit_test(safe_is_stored),
	    cmocka_unit_test(under_16s_are_pointed_elsewhere),
	    cmocka_unit_test(polish_may_go_without_marks),
	};
	return cmocka_run_group_tests_name("dialogue calls", tests, NULL, NULL);
}

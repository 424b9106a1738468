/* Asking organisers by text: who is asked, how often, and what their answers do. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "content/edits.h"
#include "content/organiser.h"
#include "directory_fixture.h"

#define MAGDA "+447700900101"
#define OMAR "+447700900102"

static const struct fixture_row rows[] = {
    {.id = "tea",
        .name = "Tuesday tea dance",
        .need = "ACTIVE",
        .venue = "Southall Town Hall",
        .phone = "07700 900101",
        .assured = "2025-01-10"},
    {.id = "choir", .name = "Choir", .need = "FRIENDS", .phone = "07700 900101", .assured = "2025-02-10"},
    {.id = "fresh", .name = "Fresh", .need = "FRIENDS", .phone = "07700 900103", .assured = "2026-11-10"},
    {.id = "landline", .name = "Landline", .need = "FRIENDS", .phone = "020 7946 0101", .assured = "2025-01-10"},
    {.id = "walk",
        .name = "A walk with a very long name that goes on and on until nobody wants to read it any more",
        .need = "ACTIVE",
        .phone = "07700 900102",
        .assured = "2026-03-10"},
};

static int
set_up(void **state)
{
	return fixture_set_up(state, rows, sizeof rows / sizeof *rows);
}

/* "NUMBER activity: text", or "" when nobody is to be asked. */
static void
check_asked(struct fixture *x, int64_t at, const char *want)
{
	struct organiser_question q;
	struct fault f = {0};
	enum status s = organiser_ask(x->d, "Southmead Road Surgery", at, &q, &f);
	if (s != STATUS_OK && s != STATUS_MISSING)
		fail_msg("%s", f.text);
	char *got = s == STATUS_OK ? memory_print("%s %s: %s", q.number, q.activity, q.text) : memory_copy("");
	assert_string_equal(got, want);
	free(got);
}

#define TEA                                                                                                            \
	MAGDA " tea: Is 'Tuesday tea dance' at Southall Town Hall still on? Reply YES, NO or STOP. Southmead Road "    \
	      "Surgery tells patients of it."
#define CHOIR MAGDA " choir: Is 'Choir' still on? Reply YES, NO or STOP. Southmead Road Surgery tells patients of it."
#define WALK                                                                                                           \
	OMAR " walk: Is 'A walk with a very long name that goes on and on until no...' still on? Reply YES, NO or "    \
	     "STOP. Southmead Road Surgery tells patients of it."

static void
test_whom_and_how_often(void **state)
{
	struct fixture *x = *state;
	check_asked(x, fixture_now(), TEA);
	/* her other listing waits: never more than one text a fortnight */
	check_asked(x, fixture_now() + CLOCK_MINUTE, WALK);
	check_asked(x, fixture_now() + 2 * CLOCK_MINUTE, "");
	check_asked(x, fixture_now() + 13 * CLOCK_DAY, "");
	check_asked(x, fixture_now() + 14 * CLOCK_DAY, TEA);
}

/* Sends a text and checks what it is answered; NULL: it goes the ordinary way. */
static void
check_answer(struct fixture *x, const char *number, const char *text, int64_t at, const char *want)
{
	char out[ORGANISER_TEXT];
	struct fault f = {0};
	enum status s = organiser_take(x->d, number, text, at, out, &f);
	if (s != STATUS_OK && s != STATUS_MISSING)
		fail_msg("%s", f.text);
	assert_int_equal(s, want != NULL ? STATUS_OK : STATUS_MISSING);
	if (want != NULL)
		assert_string_equal(out, want);
	directory_refresh(x->d);
}

static void
test_yes(void **state)
{
	struct fixture *x = *state;
	struct activity a;
	check_answer(x, MAGDA, "YES", fixture_now(), NULL);
	check_asked(x, fixture_now(), TEA);
	check_answer(x, OMAR, "YES", fixture_now(), NULL);
	check_answer(x, MAGDA, "DEBT", fixture_now(), NULL);
	check_answer(x, MAGDA, "STOP", fixture_now(), NULL);
	check_answer(x, MAGDA, "yes but ring me first", fixture_now(), NULL);
	check_answer(
	    x, MAGDA, " Yes. ", fixture_now() + CLOCK_HOUR, "Thank you. 'Tuesday tea dance' stays on the list.");
	assert_int_equal(directory_get(x->d, "tea", fixture_now() + CLOCK_HOUR, &a, NULL), STATUS_OK);
	assert_false(a.stale);
	activity_finish(&a);
	/* read once more after a crash: the same answer; another word, or later, is none */
	check_answer(
	    x, MAGDA, "yes", fixture_now() + CLOCK_HOUR + 1, "Thank you. 'Tuesday tea dance' stays on the list.");
	check_answer(x, MAGDA, "no", fixture_now() + CLOCK_HOUR + 2, NULL);
	check_answer(x, MAGDA, "yes", fixture_now() + 3 * CLOCK_HOUR, NULL);
	/* her next one is asked for in a fortnight */
	check_asked(x, fixture_now() + 14 * CLOCK_DAY, CHOIR);
}

static void
test_no(void **state)
{
	struct fixture *x = *state;
	struct activity a;
	struct edit_items hidden;
	struct edit_events events;
	check_asked(x, fixture_now(), TEA);
	check_answer(x, MAGDA, "No longer", fixture_now(),
	    "Thank you. 'Tuesday tea dance' is off the list, and the practice knows.");
	assert_int_equal(directory_get(x->d, "tea", fixture_now(), &a, NULL), STATUS_MISSING);
	assert_int_equal(edits_list(x->dir, EDITS_HIDDEN, "", 10, &hidden, NULL), STATUS_OK);
	assert_int_equal(hidden.n, 1);
	assert_string_equal(hidden.of[0].user, EDITS_ORGANISER);
	edit_items_finish(&hidden);
	check_answer(x, MAGDA, "no", fixture_now() + 1,
	    "Thank you. 'Tuesday tea dance' is off the list, and the practice knows.");
	assert_int_equal(edits_history(x->dir, "tea", 0, 10, &events, NULL), STATUS_OK);
	assert_int_equal(events.n, 1);
	edit_events_finish(&events);
}

static void
test_an_old_question_is_over(void **state)
{
	struct fixture *x = *state;
	check_asked(x, fixture_now(), TEA);
	check_answer(x, MAGDA, "yes", fixture_now() + 29 * CLOCK_DAY, NULL);
}

static void
test_words(void **state)
{
	(void)state;
	static const struct {
		const char *text;
		enum organiser_word word;
	} cases[] = {{"YES", ORGANISER_YES}, {"y", ORGANISER_YES}, {"Yes, it is!", ORGANISER_YES}, {"No", ORGANISER_NO},
	    {"no, it isn't", ORGANISER_NO}, {"no it isn\xe2\x80\x99t", ORGANISER_NO}, {"NO SORRY", ORGANISER_NO},
	    {"", ORGANISER_OTHER}, {"yes no", ORGANISER_OTHER}, {"STOP", ORGANISER_OTHER},
	    {"No idea, ask Magda", ORGANISER_OTHER}, {"CALL Anna", ORGANISER_OTHER}, {"yesterday", ORGANISER_OTHER},
	    {"I need help now", ORGANISER_OTHER}};
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		if (organiser_read(cases[i].text) != cases[i].word)
			fail_msg("%s", cases[i].text);
	}
}

int
main(void)
{
	clock_init();
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test_setup_teardown(test_whom_and_how_often, set_up, fixture_tear_down),
	    cmocka_unit_test_setup_teardown(test_yes, set_up, fixture_tear_down),
	    cmocka_unit_test_setup_teardown(test_no, set_up, fixture_tear_down),
	    cmocka_unit_test_setup_teardown(test_an_old_question_is_over, set_up, fixture_tear_down),
	    cmocka_unit_test(test_words),
	};
	return cmocka_run_group_tests_name("organiser", tests, NULL, NULL);
}

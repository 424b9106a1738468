/* The table of needs: what the screen, the texts and the directory rely on. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/text.h"
#include "content/need.h"

/* The codes are part of what the outside may rely on, in the order of the screen. */
static const char *const codes[] = {
    "FRIENDS", "ACTIVE", "LEARN", "MONEY", "HOME", "MIND", "HEALTH", "FAMILY", "CALLME", "NOW"};
#define CODES (sizeof codes / sizeof *codes)

static void
all_ten_in_order(void **state)
{
	(void)state;
	size_t n;
	const struct need *all = need_all(&n);
	assert_int_equal(n, CODES);
	assert_int_equal(need_choices(), 8);
	for (size_t i = 0; i < n; i++)
		assert_string_equal(all[i].code, codes[i]);
}

/* A tile has to fit its button and be read at a glance; a hint is one line below it. */
static void
tiles_are_short(void **state)
{
	(void)state;
	size_t n;
	const struct need *all = need_all(&n);
	for (size_t i = 0; i < n; i++) {
		assert_in_range(text_length(all[i].tile), 1, 32);
		assert_in_range(text_length(all[i].hint), 1, 60);
		assert_non_null(all[i].keywords[0]);
	}
}

static void
choices_have_service_types(void **state)
{
	(void)state;
	const struct need *all = need_all(NULL);
	for (size_t i = 0; i < need_choices(); i++)
		assert_int_not_equal(all[i].service_types[0], 0);
	assert_int_equal(need_by_code(NEED_CALLME)->service_types[0], 0);
}

static void
code_in_any_case(void **state)
{
	(void)state;
	assert_string_equal(need_by_code("money")->code, "MONEY");
	assert_string_equal(need_by_code("CallMe")->code, NEED_CALLME);
	assert_null(need_by_code("MONE"));
	assert_null(need_by_code("MONEYS"));
	assert_null(need_by_code(""));
	assert_null(need_by_code(NULL));
}

/* What a text is compared with is folded, so a keyword that isn't could never match. */
static void
keywords_are_folded(void **state)
{
	(void)state;
	size_t n;
	const struct need *all = need_all(&n);
	for (size_t i = 0; i < n; i++)
		for (const char *const *word = all[i].keywords; *word; word++) {
			char *folded = text_fold(*word);
			assert_string_equal(*word, folded);
			assert_string_not_equal(folded, "");
			free(folded);
		}
}

/* need_by_keyword takes the first that has the word: each keyword leading home means that no other need has it too. */
static void
keywords_lead_home(void **state)
{
	(void)state;
	size_t n;
	const struct need *all = need_all(&n);
	for (size_t i = 0; i < n; i++)
		for (const char *const *word = all[i].keywords; *word; word++)
			assert_string_equal(need_by_keyword(*word)->code, all[i].code);
}

static void
keywords_stand_once(void **state)
{
	(void)state;
	size_t n;
	const struct need *all = need_all(&n);
	for (size_t i = 0; i < n; i++)
		for (const char *const *word = all[i].keywords; *word; word++)
			for (const char *const *other = word + 1; *other; other++)
				assert_string_not_equal(*word, *other);
}

static void
as_patients_text(void **state)
{
	(void)state;
	static const struct {
		const char *folded, *code;
	} texts[] = {
	    {"lonley", "FRIENDS"},
	    {"danse", "ACTIVE"},
	    {"walking football", "ACTIVE"},
	    {"histry", "LEARN"},
	    {"libary", "LEARN"},
	    {"dept", "MONEY"},
	    {"skint", "MONEY"},
	    {"food bank", "MONEY"},
	    {"houseing", "HOME"},
	    {"social worker", "HOME"},
	    {"depresed", "MIND"},
	    {"diabetis", "HEALTH"},
	    {"farmacy", "HEALTH"},
	    {"i look after someone", "FAMILY"},
	    {"todler", "FAMILY"},
	    {"call me", "CALLME"},
	    {"999", "NOW"},
	    {"emergancy", "NOW"},
	};
	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
		assert_string_equal(need_by_keyword(texts[i].folded)->code, texts[i].code);
}

/* Commands of the dialogue are no needs, and nothing but the whole keyword counts. */
static void
no_keyword(void **state)
{
	(void)state;
	static const char *const texts[] = {
	    "help", "yes", "more", "stop", "", "deb", "debts please", "Debt", "3", "call me now"};
	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
		assert_null(need_by_keyword(texts[i]));
	assert_null(need_by_keyword(NULL));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(all_ten_in_order),
	    cmocka_unit_test(tiles_are_short),
	    cmocka_unit_test(choices_have_service_types),
	    cmocka_unit_test(code_in_any_case),
	    cmocka_unit_test(keywords_are_folded),
	    cmocka_unit_test(keywords_lead_home),
	    cmocka_unit_test(keywords_stand_once),
	    cmocka_unit_test(as_patients_text),
	    cmocka_unit_test(no_keyword),
	};
	return cmocka_run_group_tests_name("need", tests, NULL, NULL);
}

/* Where there is no screen, or what passes for a card is none, the kiosk says so and names it. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/file.h"
#include "kiosk/bare.h"

static void
no_cards(void **state)
{
	struct fault f = {0};
	(void)state;
	assert_null(bare_create("/nowhere", &f));
	assert_int_equal(f.status, STATUS_MISSING);
	assert_string_equal(f.text, "/nowhere: no screen");
}

static void
no_card(void **state)
{
	const char *tmp = getenv("TMPDIR");
	char folder[128], card[160];
	struct fault f = {0};
	(void)state;
	snprintf(folder, sizeof folder, "%.90s/bare-XXXXXX", tmp ? tmp : "/tmp");
	assert_non_null(mkdtemp(folder));
	snprintf(card, sizeof card, "%s/card3", folder);
	assert_int_equal(file_write(card, "no card", 7, 0600, NULL), STATUS_OK);
	assert_null(bare_create(folder, &f));
	assert_int_equal(f.status, STATUS_MISSING);
	assert_non_null(strstr(f.text, "card3: no screen is connected"));
	unlink(card);
	rmdir(folder);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {cmocka_unit_test(no_cards), cmocka_unit_test(no_card)};
	return cmocka_run_group_tests_name("bare", tests, NULL, NULL);
}

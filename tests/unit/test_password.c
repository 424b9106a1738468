/* Passwords that others would try first, and good ones that must not be taken for such. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/memory.h"
#include "base/password.h"

#define USER "amina.k"
#define PRACTICE "Harbour Road Surgery"

static void
test_short_and_long(void **state)
{
	char *most = memory_new(PASSWORD_MOST + 2, 1);
	(void)state;
	assert_non_null(password_wrong("", NULL, NULL));
	assert_non_null(password_wrong("tea+bream", NULL, NULL));
	assert_null(password_wrong("tea+bream7", NULL, NULL));
	/* characters, not bytes */
	assert_non_null(password_wrong("\xc3\xa9\xc3\xb6\xc3\xbc\xc3\xa0\xc3\xa7", NULL, NULL));
	for (size_t i = 0; i < PASSWORD_MOST; i++)
		most[i] = "oak bench under rain "[i % 21];
	memcpy(most + 500, "but never twice the same", 24);
	assert_null(password_wrong(most, NULL, NULL));
	most[PASSWORD_MOST] = 'x';
	assert_non_null(password_wrong(most, NULL, NULL));
	free(most);
	assert_non_null(password_wrong("not \xff\xfe text", NULL, NULL));
}

static void
test_tried_first(void **state)
{
	static const char *const bad[] = {"password12", "Password123!", "p@ssw0rd2024", "PASSWORDPASSWORD",
	    "1234567890", "07700900123", "0000000000", "aaaaaaaaaaaa", "qwertyuiop", "1q2w3e4r5t", "1qaz2wsx3edc",
	    "abcabcabcabc", "abcdefghij", "zyxwvutsrq", "iloveyou12", "Liverpool1892", "arsenal123", "summer2026!",
	    "Welcome1234", "letmein12345", "michael1990", "!!!dragon!!!", "sunshine*2026", "monkey monkey",
	    "babygirl123", "trustno1trustno1", "blink182blink182", "November2026", "Fingerpost1", "linkworker99",
	    "nhspassword", "christmas25", "22/11/2026-1", "qwerty12345", "football1234", "adminadmin1", "changeme123",
	    "princess.2010", "Superman1!"};
	(void)state;
	for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++)
		if (password_wrong(bad[i], USER, PRACTICE) == NULL)
			fail_msg("%s will not do", bad[i]);
}

static void
test_names_of_the_place(void **state)
{
	static const char *const bad[] = {"amina.k2026", "Amina12345", "harbourroad", "HarbourRoadSurgery",
	    "Harbour Road 1", "h@rb0ur-road", "aminaharbour"};
	(void)state;
	for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++)
		if (password_wrong(bad[i], USER, PRACTICE) == NULL)
			fail_msg("%s will not do", bad[i]);
	assert_null(password_wrong("harbourroad lantern", NULL, NULL));
}

static void
test_good_ones(void **state)
{
	static const char *const good[] = {"correct horse battery", "a long walk before breakfast", "three plain words",
	    "another good phrase", "xkq7-tvbn-2mzp",
	    "\xd8\xa8\xd8\xa7\xd8\xba \xd9\x85\xdb\x8c\xda\xba \xda\x86\xd8\xa7\xd8\xa6\xdb\x92", "Tr0mbone&Kettle",
	    "password lantern oak", "zupa z kota i deszcz", "summer rain on slate"};
	(void)state;
	for (size_t i = 0; i < sizeof good / sizeof good[0]; i++)
		if (password_wrong(good[i], USER, PRACTICE) != NULL)
			fail_msg("%s: %s", good[i], password_wrong(good[i], USER, PRACTICE));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_short_and_long),
	    cmocka_unit_test(test_tried_first),
	    cmocka_unit_test(test_names_of_the_place),
	    cmocka_unit_test(test_good_ones),
	};
	return cmocka_run_group_tests_name("password", tests, NULL, NULL);
}

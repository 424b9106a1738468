/* What directories say of who may come, as it was seen there. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "content/audience.h"

static void
test_ages(void **state)
{
	(void)state;
	static const struct {
		const char *text;
		int youngest, oldest;
	} rows[] = {{"", 0, 255}, {"Women", 0, 255}, {"People over 55", 55, 255}, {"50+", 50, 255}, {"Adults", 18, 255},
	    {"Age 16 to 25", 16, 25}, {"Aged 11-16", 11, 16}, {"5 \xe2\x80\x93 11 years", 5, 11}, {"Under 19", 0, 19},
	    {"Under 5s", 0, 5}, {"18 and over", 18, 255}, {"12 years and under", 0, 12},
	    {"Adults aged 65 or over", 65, 255}, {"Women and girls over 8", 8, 255}, {"over-60s", 60, 255},
	    {"Children under 5 with a grown-up", 0, 5}, {"Men with children under 7", 0, 255},
	    {"Parents of new babies", 0, 255}, {"From 26 weeks pregnant", 0, 255},
	    {"People who live in UB1 or UB2", 0, 255}, {"Older adults", 50, 255},
	    {"People over 60, families with young children", 0, 255}, {"Disabled people of any age", 0, 255},
	    {"12", 0, 255}, {"999 to 1000", 0, 255}, {"99999999999999999999+", 0, 255}, {"from 16 to 24", 16, 24},
	    {"LGBT+ adults", 18, 255}, {"Adults and children", 0, 255}, {"16-", 0, 255}, {"+", 0, 255},
	    {"at least 40", 40, 255}, {"Ages 0-4", 0, 4}, {"\xff\xfe 50+", 50, 255}};
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct age_range r = audience_ages(rows[i].text);
		if (r.youngest != rows[i].youngest || r.oldest != rows[i].oldest)
			fail_msg("\"%s\": %d to %d", rows[i].text, r.youngest, r.oldest);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {cmocka_unit_test(test_ages)};
	return cmocka_run_group_tests_name("audience", tests, NULL, NULL);
}

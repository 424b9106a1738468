/* Models as they name themselves, and which of them differ. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "modem/facts.h"

static void
test_models(void **state)
{
	(void)state;
	static const struct {
		const char *said, *first, *reset;
	} models[] = {
	    {"EC25", "AT+QURCCFG=\"urcport\",\"usbat\"", "AT+CFUN=1,1"},
	    {"SIMCOM_SIM7600E-H", NULL, "AT+CRESET"},
	    {"SIMCOM_SIM800L", NULL, "AT+CFUN=1,1"},
	    {"E3372", "AT^CURC=0", "AT^RESET"},
	    {"E173", "AT^CURC=0", "AT+CFUN=1,1"},
	    {" MULTIBAND  900E  1800", "AT+WIND=0", "AT+CFUN=1"},
	    {"+CGMM: \"MULTIBAND 900E 1800\"", "AT+WIND=0", "AT+CFUN=1"},
	    {"something new", NULL, "AT+CFUN=1,1"},
	    {"", NULL, "AT+CFUN=1,1"},
	};
	for (size_t i = 0; i < sizeof models / sizeof models[0]; i++) {
		struct facts f;
		facts_init(&f);
		facts_model(&f, models[i].said);
		assert_string_equal(f.quirk->reset, models[i].reset);
		if (models[i].first == NULL)
			assert_null(f.quirk->first);
		else
			assert_string_equal(f.quirk->first, models[i].first);
	}
}

static void
test_reports(void **state)
{
	(void)state;
	struct facts f;
	facts_init(&f);
	facts_model(&f, "A7670E");
	facts_notice_list(&f, "+CNMI: (0,1,2),(0,1,2,3),(0,2),(0,1,2),(0,1)");
	assert_string_equal(f.notices, "2,1,0,0,0");
	assert_false(f.reports);
	facts_model(&f, "EC25");
	facts_notice_list(&f, "+CNMI: (0,1,2),(0,1,2,3),(0,2),(0,1,2),(0,1)");
	assert_true(f.reports);
	assert_true(facts_drop_reports(&f));
	assert_string_equal(f.notices, "2,1,0,0,0");
	assert_false(facts_drop_reports(&f));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_models),
	    cmocka_unit_test(test_reports),
	};
	return cmocka_run_group_tests_name("quirks", tests, NULL, NULL);
}

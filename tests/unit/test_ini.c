/* A value changed in a settings file, and everything around it as it was. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "base/ini.h"

static void
test_in_place(void **state)
{
	static const struct {
		const char *before, *after;
	} SAMPLES[] = {
	    {"", "[desk]\ntries = 4\n"},
	    {"[desk]\ntries = 3\n", "[desk]\ntries = 4\n"},
	    {"[desk]\ntries=3", "[desk]\ntries=4"},
	    {"; ours\n[desk]\n; three is enough\n  tries :  3   ; asked Ruth\n; end\n",
	        "; ours\n[desk]\n; three is enough\n  tries :  4   ; asked Ruth\n; end\n"},
	    {"[desk]\ntries =\n", "[desk]\ntries =4\n"},
	    {"[desk]\ntries = ; none yet\n", "[desk]\ntries = 4 ; none yet\n"},
	    {"[kiosk]\ntries = 3\n[desk]\nkeep = 1\n\n[modem]\nx = 1\n",
	        "[kiosk]\ntries = 3\n[desk]\nkeep = 1\ntries = 4\n\n[modem]\nx = 1\n"},
	    {"[kiosk]\nx = 1", "[kiosk]\nx = 1\n\n[desk]\ntries = 4\n"},
	    {"[desk]\n;tries = 3\n# tries = 2\ntries_x = 1\n",
	        "[desk]\n;tries = 3\n# tries = 2\ntries_x = 1\ntries = 4\n"},
	    {"[desk]\ntries = 1\n[x]\n[desk]\ntries = 2\n", "[desk]\ntries = 1\n[x]\n[desk]\ntries = 4\n"},
	    {"[desk]\r\ntries = 3\r\n", "[desk]\r\ntries = 4\r\n"},
	    {"[desk] ; the office\ntries = 3\n", "[desk] ; the office\ntries = 4\n"},
	};
	(void)state;
	for (size_t i = 0; i < sizeof SAMPLES / sizeof SAMPLES[0]; i++) {
		char *after = ini_set(SAMPLES[i].before, "desk", "tries", "4");
		assert_string_equal(after, SAMPLES[i].after);
		free(after);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {cmocka_unit_test(test_in_place)};
	return cmocka_run_group_tests_name("ini", tests, NULL, NULL);
}

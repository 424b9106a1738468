/* What the appliance says of itself, read. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/boxstate.h"

static void
test_words(void **state)
{
	(void)state;
	static const struct {
		const char *text;
		unsigned wanted;
	} SAMPLES[] = {
	    {"", 0},
	    {"wrong=\nversion=1\n", 0},
	    {"wrong=no-network\n", 1U << BOX_NO_NETWORK},
	    {"wrong=desk no-time-source no-modem\nversion=0.1.0\n", 1U << BOX_NO_TIME | 1U << BOX_NO_MODEM},
	    {"wrong=disk-full disk", 1U << BOX_DISK_FULL | 1U << BOX_DISK_FAILS},
	    {"wrong=disk\nwrong=no-modem\n", 1U << BOX_DISK_FAILS},
	    {"wrong=no-networks no no-\n", 0},
	    {"version=1\nwrong=no-modem\n", 0},
	};
	for (size_t i = 0; i < sizeof SAMPLES / sizeof *SAMPLES; i++)
		assert_int_equal(boxstate_read(SAMPLES[i].text), SAMPLES[i].wanted);
}

static void
test_file(void **state)
{
	(void)state;
	char file[] = "/tmp/boxstate-XXXXXX";
	int fd = mkstemp(file);
	assert_true(fd >= 0);
	assert_int_equal(write(fd, "wrong=no-modem\n", 15), 15);
	close(fd);
	assert_int_equal(boxstate_look(file), 1U << BOX_NO_MODEM);
	assert_int_equal(unlink(file), 0);
	assert_int_equal(boxstate_look(file), 0);
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {cmocka_unit_test(test_words), cmocka_unit_test(test_file)};
	return cmocka_run_group_tests_name("boxstate", tests, NULL, NULL);
}

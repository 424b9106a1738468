/* Cells of CSV files that no spreadsheet takes for a formula. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdlib.h>

#include "base/cell.h"

static void
test_cells(void **state)
{
	(void)state;
	static const struct {
		const char *value, *cell;
	} samples[] = {
	    {"", "\"\""},
	    {NULL, "\"\""},
	    {"Anna", "\"Anna\""},
	    {"say \"hi\", twice\nand more", "\"say \"\"hi\"\", twice\nand more\""},
	    {"=HYPERLINK(\"http://evil.example\")", "\"'=HYPERLINK(\"\"http://evil.example\"\")\""},
	    {"+447700900123", "\"'+447700900123\""},
	    {"-2+3", "\"'-2+3\""},
	    {"@SUM(A1)", "\"'@SUM(A1)\""},
	    {"\t=1", "\"'\t=1\""},
	    {"\r=1", "\"'\r=1\""},
	    {"\n=1", "\"'\n=1\""},
	    {"  =1", "\"'  =1\""}, /* leading spaces are dropped by some before they look */
	    {"\xef\xbc\x9d"
	     "1",
	        "\"'\xef\xbc\x9d"
	        "1\""}, /* full-width, an equals sign in a Japanese Excel */
	    {"a=1", "\"a=1\""},
	    {"07700 900123", "\"07700 900123\""},
	};
	for (size_t i = 0; i < sizeof samples / sizeof samples[0]; i++) {
		char *cell = cell_csv(samples[i].value);
		assert_string_equal(cell, samples[i].cell);
		free(cell);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {cmocka_unit_test(test_cells)};
	return cmocka_run_group_tests_name("cell", tests, NULL, NULL);
}

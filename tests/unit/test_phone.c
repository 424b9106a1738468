/* Telephone numbers as patients and modems write them. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include "base/phone.h"

static const struct {
	const char *written;
	enum phone_kind kind;
	const char *e164;
} numbers[] = {
    {"07700900123", PHONE_MOBILE, "+447700900123"},
    {"07700 900 123", PHONE_MOBILE, "+447700900123"},
    {" (07700) 900-123 ", PHONE_MOBILE, "+447700900123"},
    {"+447700900123", PHONE_MOBILE, "+447700900123"},
    {"+44 (0)7700 900123", PHONE_MOBILE, "+447700900123"},
    {"00447700900123", PHONE_MOBILE, "+447700900123"},
    {"447700900123", PHONE_MOBILE, "+447700900123"},
    {"7700900123", PHONE_MOBILE, "+447700900123"},
    {"٠٧٧٠٠٩٠٠١٢٣", PHONE_MOBILE, "+447700900123"},
    {"۰۷۷۰۰۹۰۰۱۲۳", PHONE_MOBILE, "+447700900123"},
    {"০৭৭০০৯০০১২৩", PHONE_MOBILE, "+447700900123"},
    {"\xe2\x80\xaa+44 7700 900123\xe2\x80\xac", PHONE_MOBILE, "+447700900123"}, /* pasted from a contact card */
    {"020 7946 0123", PHONE_LANDLINE, "+442079460123"},
    {"0800 138 1111", PHONE_LANDLINE, "+448001381111"},
    {"0800 1111", PHONE_LANDLINE, "+448001111"},
    {"01632 960 123", PHONE_LANDLINE, "+441632960123"},
    {"016977 2345", PHONE_LANDLINE, "+44169772345"},    /* Brampton: nine digits */
    {"070 1234 5678", PHONE_LANDLINE, "+447012345678"}, /* personal numbering: cannot be texted */
    {"+48 12 345 67 89", PHONE_FOREIGN, "+48123456789"},
    {"0048123456789", PHONE_FOREIGN, "+48123456789"},
    {"116123", PHONE_SHORT, "116123"},
    {"85258", PHONE_SHORT, "85258"},
    {"999", PHONE_SHORT, "999"},
    {"", PHONE_INVALID, ""},
    {"   ", PHONE_INVALID, ""},
    {"+", PHONE_INVALID, ""},
    {"0770090012", PHONE_INVALID, ""},
    {"077009001234", PHONE_INVALID, ""},
    {"07700 9OO123", PHONE_INVALID, ""}, /* letters O */
    {"04700 900123", PHONE_INVALID, ""},
    {"+440000000000", PHONE_INVALID, ""},
    {"+12", PHONE_INVALID, ""},
    {"+1234567890123456", PHONE_INVALID, ""},
    {"077+00900123", PHONE_INVALID, ""},
    {"++447700900123", PHONE_INVALID, ""},
    {"07700900123; DROP TABLE", PHONE_INVALID, ""},
    {"\xff\xfe", PHONE_INVALID, ""},
    {"00000000000000000000000000000000000000000000000", PHONE_INVALID, ""},
};

static void
reads_every_usual_writing(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
		char e164[PHONE_TEXT];
		enum phone_kind kind = phone_parse(numbers[i].written, e164);
		if (kind != numbers[i].kind)
			fail_msg("\"%s\": kind %d, not %d", numbers[i].written, (int)kind, (int)numbers[i].kind);
		assert_string_equal(e164, numbers[i].e164);
	}
}

static void
shows_numbers_as_people_read_them(void **state)
{
	(void)state;
	static const char *const shown[][2] = {{"+447700900123", "07700 900123"}, {"+442079460123", "020 7946 0123"},
	    {"+448001381111", "0800 138 1111"}, {"+441134960123", "0113 496 0123"}, {"+441632960123", "01632 960123"},
	    {"+441214960123", "0121 496 0123"}, {"+448001111", "0800 1111"}, {"+48123456789", "+48123456789"},
	    {"85258", "85258"}};
	for (size_t i = 0; i < sizeof shown / sizeof *shown; i++) {
		char out[PHONE_TEXT * 2];
		phone_display(shown[i][0], out);
		assert_string_equal(out, shown[i][1]);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(reads_every_usual_writing),
	    cmocka_unit_test(shows_numbers_as_people_read_them),
	};
	return cmocka_run_group_tests_name("phone", tests, NULL, NULL);
}

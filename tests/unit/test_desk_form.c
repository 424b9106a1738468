/* Forms and query strings as browsers send them, and as attackers do. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/memory.h"
#include "desk/form.h"

struct sample {
	const char *bytes;
	size_t n;
	int fields;         /* -1: refused */
	const char *a;      /* value of field "a" */
	const char *reason; /* why it is here */
};

#define BYTES(s) s, sizeof(s) - 1

static const struct sample SAMPLES[] = {
    {BYTES(""), 0, "", "nothing"},
    {BYTES("a=1"), 1, "1", "one field"},
    {BYTES("a="), 1, "", "an empty value"},
    {BYTES("a=1&b=2"), 2, "1", "two"},
    {BYTES("b=2&a=x+y%20z"), 2, "x y z", "both ways to write a space"},
    {BYTES("a=%D8%A7%D8%B1"), 1, "\xd8\xa7\xd8\xb1", "Urdu"},
    {BYTES("a=%F0%9F%99%82"), 1, "\xf0\x9f\x99\x82", "an emoji"},
    {BYTES("a=%3Cscript%3E"), 1, "<script>", "markup is text here"},
    {BYTES("a=b=c"), 1, "b=c", "a second = belongs to the value"},
    {BYTES("a=line%0D%0Atwo"), 1, "line\r\ntwo", "a text area's line end"},
    {BYTES("%61=1"), 1, "1", "a coded name"},
    {BYTES("a"), -1, "", "no ="},
    {BYTES("=1"), -1, "", "no name"},
    {BYTES("&"), -1, "", "an empty field"},
    {BYTES("a=1&"), -1, "", "an empty field at the end"},
    {BYTES("a=1&&b=2"), -1, "", "an empty field between"},
    {BYTES("a=1&a=2"), -1, "", "twice"},
    {BYTES("a=1&%61=2"), -1, "", "twice, the second in disguise"},
    {BYTES("a=%"), -1, "", "cut off"},
    {BYTES("a=%4"), -1, "", "cut off"},
    {BYTES("a=%4g"), -1, "", "no hex"},
    {BYTES("a=%G4"), -1, "", "no hex"},
    {BYTES("a=%u0041"), -1, "", "an old Microsoft way"},
    {BYTES("a=%00"), -1, "", "a NUL"},
    {BYTES("a=x%00y"), -1, "", "a NUL inside"},
    {BYTES("a=\0"), -1, "", "a raw NUL"},
    {BYTES("a=%C0%AF"), -1, "", "an overlong slash"},
    {BYTES("a=%ED%A0%80"), -1, "", "a surrogate"},
    {BYTES("a=%FF"), -1, "", "no UTF-8"},
    {BYTES("a=%E2%82"), -1, "", "half a character"},
    {BYTES("%FF=1"), -1, "", "no UTF-8 in a name"},
    {BYTES("a=\xd8\xa7"), -1, "", "raw bytes above 126"},
    {BYTES("a=x y"), -1, "", "a raw space"},
    {BYTES("a=1\r\nb=2"), -1, "", "raw line ends"},
    {BYTES("a=%2"
           "&b=5"),
        -1, "", "a code must not reach over the separator"},
};

static void
test_samples(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof SAMPLES / sizeof SAMPLES[0]; i++) {
		const struct sample *s = &SAMPLES[i];
		struct form form;
		/* An exact copy, so that the sanitizer sees a read past its end. */
		char *exact = memory_new(s->n > 0 ? s->n : 1, 1);
		memcpy(exact, s->bytes, s->n);
		enum status got = form_parse(&form, exact, s->n, NULL);
		if (s->fields < 0 ? got != STATUS_INPUT : got != STATUS_OK || (int)form.count != s->fields)
			fail_msg("sample %zu (%s): status %d, %zu fields", i, s->reason, got, form.count);
		if (s->fields >= 0)
			assert_string_equal(form_value(&form, "a"), s->a);
		form_finish(&form);
		free(exact);
	}
}

static void
test_limits(void **state)
{
	(void)state;
	struct form form;
	char many[16 * (FORM_FIELDS + 1)];
	size_t n = 0;
	for (int i = 0; i < FORM_FIELDS; i++)
		n += (size_t)snprintf(many + n, sizeof many - n, "%sf%d=1", i > 0 ? "&" : "", i);
	assert_int_equal(form_parse(&form, many, n, NULL), STATUS_OK);
	assert_int_equal(form.count, FORM_FIELDS);
	form_finish(&form);
	n += (size_t)snprintf(many + n, sizeof many - n, "&more=1");
	assert_int_equal(form_parse(&form, many, n, NULL), STATUS_INPUT);
	form_finish(&form);

	char *large = memory_new(FORM_BODY + 1, 1);
	memset(large, 'x', FORM_BODY + 1);
	memcpy(large, "a=", 2);
	assert_int_equal(form_parse(&form, large, FORM_BODY, NULL), STATUS_OK);
	form_finish(&form);
	assert_int_equal(form_parse(&form, large, FORM_BODY + 1, NULL), STATUS_INPUT);
	form_finish(&form);
	free(large);
}

/* Every byte string of one and two bytes behind "a=": never a crash, and what is accepted is what went in. */
static void
test_every_byte(void **state)
{
	(void)state;
	for (int first = 0; first < 256; first++)
		for (int second = 0; second < 256; second++) {
			char bytes[4] = {'a', '=', (char)first, (char)second};
			struct form form;
			enum status s = form_parse(&form, bytes, sizeof bytes, NULL);
			bool plain = first > ' ' && first < 0x7f && second > ' ' && second < 0x7f &&
			             strchr("%&+", first) == NULL && strchr("%&+", second) == NULL;
			if (plain) {
				assert_int_equal(s, STATUS_OK);
				assert_memory_equal(form_value(&form, "a"), bytes + 2, 2);
			}
			if (first >= 0x7f || second >= 0x7f || first <= ' ' || second <= ' ')
				assert_int_equal(s, STATUS_INPUT);
			form_finish(&form);
		}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_samples),
	    cmocka_unit_test(test_limits),
	    cmocka_unit_test(test_every_byte),
	};
	return cmocka_run_group_tests_name("desk form", tests, NULL, NULL);
}

/* What a modem says, cut into events: the same events however the bytes arrive. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/memory.h"
#include "modem/at.h"

static uint32_t
next_random(uint64_t *state)
{
	*state = *state * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
	return (uint32_t)(*state >> 33);
}

/* The events of bytes given in chunks of at most so many, as one string: "t:line", "o", "e<kind><code>", "p". */
static char *
events_of(const char *bytes, size_t n, uint64_t *seed, size_t chunk)
{
	struct at_reader r = {0};
	char *all = memory_copy("");
	for (size_t at = 0; at < n;) {
		size_t size = chunk == 0 ? 1 + next_random(seed) % 40 : chunk;
		size = size < n - at ? size : n - at;
		for (size_t used = 0;;) {
			struct at_event e;
			used += at_read(&r, bytes + at + used, size - used, &e);
			if (e.kind == AT_NOTHING)
				break;
			char *more = e.kind == AT_TEXT     ? memory_print("%st:%s|", all, e.line)
			             : e.kind == AT_OK     ? memory_print("%so|", all)
			             : e.kind == AT_PROMPT ? memory_print("%sp|", all)
			                                   : memory_print("%se%d,%d|", all, (int)e.error, e.code);
			free(all);
			all = more;
		}
		at += size;
	}
	at_forget(&r);
	return all;
}

static const struct {
	const char *bytes, *events;
} said[] = {
    {"\r\nOK\r\n", "o|"},
    {"OK\r", "o|"},
    {"AT\r\r\nOK\r\n", "t:AT|o|"},
    {"\r\nERROR\r\n", "e0,-1|"},
    {"\r\n+CME ERROR: 11\r\n", "e1,11|"},
    {"\r\n+CMS ERROR: 500\r\n", "e2,500|"},
    {"\r\n+CME ERROR:10\r\n", "e1,10|"},
    {"\r\n+CME ERROR: SIM not inserted\r\n", "e1,10|"},
    {"\r\n+CMS ERROR: Network timeout\r\n", "e2,332|"},
    {"\r\n+CMS ERROR: who knows\r\n", "e2,-1|"},
    {"\r\nNO CARRIER\r\n", "t:NO CARRIER|"}, /* somebody rang, and gave up */
    {"\r\n+CMS ERROR: 99999999999\r\n", "e2,-1|"},
    {"\r\nCOMMAND NOT SUPPORT\r\n", "e0,-1|"}, /* Huawei E173 */
    {"\r\n> ", "p|"},
    {">", "p|"}, /* some Wavecom: no space */
    {"\r\n> \r\nOK\r\n", "p|o|"},
    {"\r\n+CMTI: \"SM\",3\r\n\r\nOK\r\n", "t:+CMTI: \"SM\",3|o|"},
    {"  \r\n \r\nOK \r\n", "o|"},
    {"O\0K\r\n", "o|"}, /* a NUL on the line is dropped */
    {"OKAY\r\n", "t:OKAY|"},
    {"\xff\xfe\x80noise\r\nOK\r\n", "t:\xff\xfe\x80noise|o|"},
    {"half a line", ""},
    {"+CMGR: 0,\">\",24\r\n", "t:+CMGR: 0,\">\",24|"},
};

static void
test_events(void **state)
{
	(void)state;
	uint64_t seed = 1;
	for (size_t i = 0; i < sizeof said / sizeof said[0]; i++) {
		size_t n = said[i].bytes[0] == 'O' && said[i].bytes[1] == '\0' ? 5 : strlen(said[i].bytes);
		for (size_t chunk = 0; chunk < 4; chunk++) {
			char *got = events_of(said[i].bytes, n, &seed, chunk);
			assert_string_equal(got, said[i].events);
			free(got);
		}
	}
}

static void
test_any_chunks(void **state)
{
	(void)state;
	static const char *const pieces[] = {"\r\n", "OK\r\n", "> ", "+CMTI: \"SM\",1\r\n", "ERROR\r",
	    "+CMS ERROR: 38\r\n", "AB", " ", "\n", "+CMGL: 1,0,,24\r\n0791", ">", "\x1b", "\x80"};
	uint64_t seed = 2;
	for (int i = 0; i < 3000; i++) {
		char bytes[1024];
		size_t n = 0;
		for (uint32_t k = next_random(&seed) % 40; k > 0; k--)
			n += (size_t)snprintf(bytes + n, sizeof bytes - n, "%s",
			    pieces[next_random(&seed) % (sizeof pieces / sizeof pieces[0])]);
		char *whole = events_of(bytes, n, &seed, sizeof bytes), *single = events_of(bytes, n, &seed, 1);
		char *chunks = events_of(bytes, n, &seed, 0);
		assert_string_equal(whole, single);
		assert_string_equal(whole, chunks);
		free(whole);
		free(single);
		free(chunks);
	}
}

/* A megabyte without a line end takes no more room than any line, and the next line is read. */
static void
test_no_line_end(void **state)
{
	(void)state;
	struct at_reader r = {0};
	struct at_event e;
	char block[1024];
	memset(block, 'x', sizeof block);
	for (int i = 0; i < 1024; i++) {
		assert_int_equal(at_read(&r, block, sizeof block, &e), sizeof block);
		assert_int_equal(e.kind, AT_NOTHING);
		assert_true(r.n < AT_LINE);
	}
	assert_int_equal(at_read(&r, "\r\nOK\r\n", 6, &e), 6 - 1);
	assert_int_equal(e.kind, AT_OK);
	assert_int_equal(r.dropped, 1);
}

/* The longest line that is kept, and one more. */
static void
test_longest_line(void **state)
{
	(void)state;
	uint64_t seed = 3;
	char bytes[AT_LINE + 8];
	memset(bytes, 'y', sizeof bytes);
	memcpy(bytes + AT_LINE - 1, "\r\nOK\r\n", 6);
	char *got = events_of(bytes, AT_LINE - 1 + 6, &seed, 7);
	assert_int_equal(strlen(got), 2 + AT_LINE - 1 + 1 + 2);
	free(got);
	memset(bytes, 'y', sizeof bytes);
	memcpy(bytes + AT_LINE, "\r\nOK\r\n", 6);
	got = events_of(bytes, AT_LINE + 6, &seed, 7);
	assert_string_equal(got, "o|");
	free(got);
}

static void
test_values(void **state)
{
	(void)state;
	const char *line = "+CPMS: (\"SM\",\"ME\"), (\"SM\") ,7,-3,\"a,b\",,+5";
	char s[32];
	int n;
	assert_int_equal(at_values(line), 7);
	assert_true(at_string(line, 0, s, sizeof s));
	assert_string_equal(s, "(\"SM\",\"ME\")");
	assert_true(at_string(line, 4, s, sizeof s));
	assert_string_equal(s, "a,b");
	assert_true(at_string(line, 5, s, sizeof s));
	assert_string_equal(s, "");
	assert_false(at_string(line, 7, s, sizeof s));
	assert_false(at_string(line, 0, s, 5));
	assert_true(at_integer(line, 2, &n) && n == 7);
	assert_true(at_integer(line, 3, &n) && n == -3);
	assert_false(at_integer(line, 4, &n));
	assert_false(at_integer(line, 5, &n));
	assert_false(at_integer(line, 6, &n));
	assert_false(at_integer("+X: 99999999999", 0, &n));
	assert_false(at_integer("+X: 3000000000", 0, &n));
	assert_int_equal(at_values("OK"), 0);
	assert_false(at_string("OK", 0, s, sizeof s));
	assert_int_equal(at_values("+X: \"never, closed"), 1);
	assert_int_equal(at_values("+X: ),("), 2);
}

static void
test_lists(void **state)
{
	(void)state;
	static const struct {
		const char *list;
		int number;
		bool has;
	} lists[] = {{"(0-2)", 2, true}, {"(0-2)", 3, false}, {"(0,2,3)", 1, false}, {"(0,2,3)", 3, true},
	    {"1", 1, true}, {"", 0, false}, {"()", 0, false}, {"(1-", 1, true}, {"(9999999999999999999999)", 5, false},
	    {"2-", 2, true}};
	for (size_t i = 0; i < sizeof lists / sizeof lists[0]; i++)
		assert_int_equal(at_list_has(lists[i].list, lists[i].number), lists[i].has);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_events),
	    cmocka_unit_test(test_any_chunks),
	    cmocka_unit_test(test_no_line_end),
	    cmocka_unit_test(test_longest_line),
	    cmocka_unit_test(test_values),
	    cmocka_unit_test(test_lists),
	};
	return cmocka_run_group_tests_name("at", tests, NULL, NULL);
}

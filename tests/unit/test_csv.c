/* CSV: tables of raw bytes as spreadsheets and people write them. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "content/csv.h"

#define BYTES(s) s, sizeof(s) - 1

/* Rows are printed as "cell|cell" with a line each; "?" marks a bad row, "!" the place where reading broke off. */
static const struct {
	const char *name, *bytes;
	size_t n;
	const char *rows;
} cases[] = {
    {"plain", BYTES("a,b\n1,2\n"), "a|b\n1|2\n"},
    {"no line end behind the last row", BYTES("a,b\n1,2"), "a|b\n1|2\n"},
    {"CRLF", BYTES("a,b\r\n1,2\r\n"), "a|b\n1|2\n"},
    {"lone CR, an old Mac", BYTES("a,b\r1,2\r"), "a|b\n1|2\n"},
    {"byte order mark", BYTES("\xef\xbb\xbfid,name\n1,x\n"), "id|name\n1|x\n"},
    {"semicolons, as Excel saves on a continental machine", BYTES("a;b\n1,5;2\n"), "a|b\n1,5|2\n"},
    {"tabs", BYTES("a\tb\n1, 2\t3\n"), "a|b\n1, 2|3\n"},
    {"a comma within quotes does not choose the separator", BYTES("\"a,b,c\";d\n1;2\n"), "a,b,c|d\n1|2\n"},
    {"Excel's sep= line", BYTES("sep=;\r\na;b\r\n1;2\r\n"), "a|b\n1|2\n"},
    {"quotes", BYTES("a,b\n\"x, \"\"y\"\"\",\"\"\n"), "a|b\nx, \"y\"|\n"},
    {"newline within quotes", BYTES("a,b\n\"one\r\ntwo\",2\n"), "a|b\none\r\ntwo|2\n"},
    {"empty cells", BYTES("a,b,c\n,,3\n1,,\n"), "a|b|c\n||3\n1||\n"},
    {"blank rows are passed over", BYTES("a,b\n\n,\n  \n1,2\n\n"), "a|b\n1|2\n"},
    {"a quote within a bare cell", BYTES("a,b\n5\" pipe,2\n"), "a|b\n5\" pipe|2\n"},
    {"text behind a closing quote", BYTES("a,b\n\"x\"y,2\n3,4\n"), "a|b\n?2:4\n3|4\n"},
    {"a quote never closed", BYTES("a,b\n1,2\n3,\"four\n5,6\n"), "a|b\n1|2\n!3:3\n"},
    {"a quote opened by the last byte", BYTES("a,b\n1,\""), "a|b\n!2:3\n"},
    {"Windows-1252: pound, curly quote, e acute",
        BYTES("a\n\xa3"
              "3 \x93tea\x94 caf\xe9\n"),
        "a\n\xc2\xa3"
        "3 \xe2\x80\x9ctea\xe2\x80\x9d caf\xc3\xa9\n"},
    {"UTF-8 without a mark",
        BYTES("a\n\xc2\xa3"
              "3\n"),
        "a\n\xc2\xa3"
        "3\n"},
    {"nothing", BYTES(""), ""},
    {"only a mark", BYTES("\xef\xbb\xbf"), ""},
    {"sep= and the end", BYTES("sep=;"), "sep=|\n"},
};

static void
print_rows(const char *bytes, size_t n, FILE *out)
{
	struct csv c;
	assert_int_equal(csv_init(&c, bytes, n, NULL), STATUS_OK);
	for (enum csv_got got; (got = csv_next(&c)) != CSV_END;) {
		if (got != CSV_ROW) {
			fprintf(out, "%c%zu:%zu\n", got == CSV_BROKEN ? '!' : '?', c.wrong_line, c.wrong_column);
			if (got == CSV_BROKEN)
				break;
			continue;
		}
		for (size_t i = 0; i < c.n_cells; i++)
			fprintf(out, "%s%s", i > 0 ? "|" : "", c.cells[i].text);
		fputc('\n', out);
	}
	csv_finish(&c);
}

static void
test_rows(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		char *text;
		size_t size;
		FILE *out = open_memstream(&text, &size);
		print_rows(cases[i].bytes, cases[i].n, out);
		fclose(out);
		if (strcmp(text, cases[i].rows) != 0)
			print_error("%s: got\n%swanted\n%s", cases[i].name, text, cases[i].rows);
		assert_string_equal(text, cases[i].rows);
		free(text);
	}
}

static void
test_places(void **state)
{
	(void)state;
	static const char bytes[] = "\xef\xbb\xbf"
	                            "a,b,c\r\n\"x\ny\",\xc3\xa9\xc3\xa9,z\r\n1,2,3\r\n";
	static const size_t places[2][3][2] = {{{2, 1}, {3, 4}, {3, 7}}, {{4, 1}, {4, 3}, {4, 5}}};
	struct csv c;
	assert_int_equal(csv_init(&c, bytes, sizeof bytes - 1, NULL), STATUS_OK);
	assert_int_equal(csv_next(&c), CSV_ROW);
	for (size_t row = 0; row < 2; row++) {
		assert_int_equal(csv_next(&c), CSV_ROW);
		assert_int_equal(c.n_cells, 3);
		for (size_t i = 0; i < 3; i++) {
			assert_int_equal(c.cells[i].line, places[row][i][0]);
			assert_int_equal(c.cells[i].column, places[row][i][1]);
		}
	}
	csv_finish(&c);
}

static void
test_no_text(void **state)
{
	(void)state;
	static const struct {
		const char *bytes;
		size_t n;
	} wrong[] = {{BYTES("\xff\xfe"
	                    "a\0")},
	    {BYTES("\xfe\xff\0a")}, {BYTES("a,b\n1,\0\n")},
	    {BYTES("\xef\xbb\xbf"
	           "a,\xff\n")}};
	for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
		struct csv c;
		struct fault f = {0};
		assert_int_equal(csv_init(&c, wrong[i].bytes, wrong[i].n, &f), STATUS_INPUT);
		assert_true(f.text[0] != '\0');
		csv_finish(&c);
	}
}

/* Every prefix of every case, and each with one byte changed, is read to its end without a sanitizer's word. */
static void
test_cut_short(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		for (size_t n = 0; n <= cases[i].n; n++) {
			char *exact = malloc(n + 1);
			memcpy(exact, cases[i].bytes, n);
			struct csv c;
			if (csv_init(&c, exact, n, NULL) == STATUS_OK) {
				enum csv_got got;
				while ((got = csv_next(&c)) == CSV_ROW || got == CSV_BAD_ROW)
					assert_true(c.n_cells > 0);
			}
			csv_finish(&c);
			free(exact);
		}
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_rows),
	    cmocka_unit_test(test_places),
	    cmocka_unit_test(test_no_text),
	    cmocka_unit_test(test_cut_short),
	};
	return cmocka_run_group_tests_name("csv", tests, NULL, NULL);
}

/* An activity to take away: as a text, and as a receipt printer's bytes. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/clock.h"
#include "base/text.h"
#include "content/language.h"
#include "kiosk/sound.h"
#include "kiosk/ticket.h"
#include "tests/unit/kiosk_stand.h"

static void
pages_are_read(void **state)
{
	(void)state;
	struct escpos_page pages[ESCPOS_PAGES];
	assert_int_equal(escpos_pages("16=CP1252 18=CP852,17=CP866", pages), 3);
	assert_int_equal(pages[1].number, 18);
	assert_string_equal(pages[2].name, "CP866");
	static const struct {
		const char *list;
		size_t n;
	} cases[] = {{"", 0}, {"16", 0}, {"=CP1252", 0}, {"300=CP1252 16=CP1252", 1}, {"-1=CP1252", 0}, {" , ,", 0},
	    {"16=CP1252;rm", 0}, {"16=AVERYLONGNAMEOFACODEPAGE", 0}, {"1=A 2=A 3=A 4=A 5=A 6=A 7=A 8=A 9=A", 8}};
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
		assert_int_equal(escpos_pages(cases[i].list, pages), cases[i].n);
}

static void
letters_are_encoded_or_refused(void **state)
{
	(void)state;
	static const struct {
		const char *page, *text, *bytes; /* NULL: it has not all of them */
	} cases[] = {{"CP1252", "Cost: £3",
	                 "Cost: \xA3"
	                 "3"},
	    {"CP852", "Koszt: żółć", "Koszt: \xBE\xA2\x88\x86"}, {"CP852", "£3", NULL}, {"CP852", "ș", NULL},
	    {"CP866", "Ціна", NULL}, {"CP866", "Где", "\x83\xA4\xA5"}, {"CP1252", "کب", NULL},
	    {"CP1252", "a\x1b@b", NULL}, {"NOSUCH", "a", NULL}, {"CP1252", "", ""}};
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct escpos_page page = {16, ""};
		snprintf(page.name, sizeof page.name, "%s", cases[i].page);
		char *got = escpos_encode(&page, cases[i].text);
		if (cases[i].bytes)
			assert_string_equal(got, cases[i].bytes);
		else
			assert_null(got);
		free(got);
	}
}

/* A picture is cut into bands, each with its own head, and keeps every dot. */
static void
dots_are_packed(void **state)
{
	(void)state;
	uint8_t dots[300 * 16] = {0};
	struct escpos e = {0};
	for (int y = 0; y < 300; y++)
		dots[y * 16 + y % 10] = 255;
	escpos_raster(&e, dots, 10, 300, 16);
	size_t at = 0;
	int row = 0;
	while (at < e.n) {
		assert_memory_equal(e.bytes + at, "\x1dv0\0\x02\0", 6);
		int height = e.bytes[at + 6] + 256 * e.bytes[at + 7];
		assert_in_range(height, 1, 128);
		at += 8;
		for (int y = 0; y < height; y++, row++, at += 2)
			assert_int_equal(e.bytes[at] << 8 | e.bytes[at + 1], 0x8000 >> row % 10);
	}
	assert_int_equal(row, 300);
	escpos_finish(&e);
}

static void
take_card(struct card *c, const char *lang)
{
	static struct details d;
	fill_details(&d);
	d.next_end = d.next + CLOCK_HOUR;
	card_init(c, &d, lang, "Southmead Road Surgery");
}

/* The bytes hold what stands on the card, or dots; and end with a cut. */
static void
every_language_prints(void **state)
{
	(void)state;
	struct type *type = type_create();
	size_t n;
	const struct language *all = language_all(&n);
	struct ticket_paper paper = {.dots = 384};
	paper.n_pages = escpos_pages("16=CP1252 18=CP852 17=CP866", paper.pages);
	for (size_t i = 0; i < n; i++) {
		struct card c;
		struct escpos e = {0};
		take_card(&c, all[i].code);
		ticket_print(&e, &c, &paper, type);
		bool letters = memmem(e.bytes, e.n, "Chair dance", 11) != NULL;
		bool english = strcmp(all[i].code, "en") == 0 || strcmp(all[i].code, "pt") == 0;
		if (english)
			assert_true(letters);
		if (all[i].rtl)
			assert_false(letters);
		assert_true(e.n > (letters ? 3000U : 20000U));
		assert_memory_equal(e.bytes, "\x1b@", 2);
		assert_memory_equal(e.bytes + e.n - 4, "\x1dV\x42\0", 4);
		escpos_finish(&e);
		card_finish(&c);
	}
	type_destroy(type);
}

/* A text has what is needed to go there, in every language, and fits a few messages. */
static void
every_language_texts(void **state)
{
	(void)state;
	size_t n;
	const struct language *all = language_all(&n);
	for (size_t i = 0; i < n; i++) {
		struct card c;
		take_card(&c, all[i].code);
		char *text = card_text(&c);
		assert_non_null(strstr(text, "Chair dance"));
		assert_non_null(strstr(text, "UB1 3AR"));
		assert_non_null(strstr(text, all[i].rtl ? "02079460123" : "020 7946 0123"));
		assert_non_null(strstr(text, "(Southmead Road Surgery)"));
		assert_null(strstr(text, "\u00a0"));
		assert_null(strstr(text, "…"));
		assert_in_range(text_length(text), 60, 320);
		free(text);
		card_finish(&c);
	}
}

static void
a_long_line_is_cut(void **state)
{
	(void)state;
	struct details d = {.found = FOUND_YES};
	struct card c;
	memset(d.name, 'n', sizeof d.name - 1);
	for (size_t i = 0; i + 2 < sizeof d.address; i += 2)
		memcpy(d.address + i, "ń", 2);
	card_init(&c, &d, "en", "");
	char *text = card_text(&c);
	assert_true(text_valid(text, strlen(text)));
	assert_int_equal(text_length(text), 60 + 90 + 2 * 4);
	free(text);
	card_finish(&c);
}

static void
sounds_are_soft_and_short(void **state)
{
	(void)state;
	for (enum sound s = SOUND_CLICK; s <= SOUND_CHIME; s++) {
		int16_t samples[48000];
		size_t n = sound_length(s, 22050);
		int loudest = 0;
		assert_in_range(n, 100, 22050);
		sound_make(s, 22050, samples);
		for (size_t i = 0; i < n; i++)
			loudest = abs(samples[i]) > loudest ? abs(samples[i]) : loudest;
		assert_in_range(loudest, 1000, 12000);
		assert_true(abs(samples[0]) < 400 && abs(samples[n - 1]) < 400); /* nothing cracks */
	}
}

int
main(void)
{
	clock_init();
	language_init();
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(pages_are_read),
	    cmocka_unit_test(letters_are_encoded_or_refused),
	    cmocka_unit_test(dots_are_packed),
	    cmocka_unit_test(every_language_prints),
	    cmocka_unit_test(every_language_texts),
	    cmocka_unit_test(a_long_line_is_cut),
	    cmocka_unit_test(sounds_are_soft_and_short),
	};
	return cmocka_run_group_tests_name("kiosk_ticket", tests, NULL, NULL);
}

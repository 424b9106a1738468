/*
 * What holds for any text at all: no answer above its segments, memory that survives its bytes, no crash on rubbish, a
 * crisis heard in any state, and silence that ends every loop. The random numbers are the same in every run.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/file.h"
#include "base/text.h"
#include "content/reading_age.h"
#include "dialogue/conversation.h"
#include "dialogue/draft.h"
#include "dialogue/wording.h"
#include "tests/unit/dialogue_fixture.h"

#define WALKS 400
#define STEPS 12
#define SAMPLES 6000

static uint32_t
next(uint32_t *seed)
{
	*seed ^= *seed << 13;
	*seed ^= *seed >> 17;
	*seed ^= *seed << 5;
	return *seed;
}

static const char *const texts[] = {"HELP", "DEBT", "1", "2", "3", "9", "0", "MORE", "BACK", "DETAILS", "?", "CALL",
    "CALL 2", "Anna", "mornings", "Anna mornings", "its Zo\xc3\xab after 4", "YES", "NO", "CANCEL", "CHANGE", "STATUS",
    "STOP", "START", "yoga tues free w5", "i want to die", "he hits me", "LANG PL", "LANG UR", "LANG EN", "PRIVACY",
    "thanks", "", "\xf0\x9f\x98\x80", "toddler group", "asdf", "can i book an appointment",
    "\xd8\xa7\xd8\xb1\xd8\xaf\xd9\x88", "FAMILY", "women only swimming saturday", "\xc2\xa3\xe2\x82\xac^{}[]~\\|",
    "call Bartholomew Featherstonehaugh-Cholmondeley the Third of Nether Wallop any time after 4", "im 14", "organiser",
    "knitting evening", "FRIENDS tomorrow", "HOME today"};

static void
assert_within_budget(const struct dialogue_result *r, const char *text)
{
	int segments = 0;
	assert_true(r->n_answers <= DIALOGUE_ANSWERS);
	for (size_t i = 0; i < r->n_answers; i++) {
		struct sms_cost cost = sms_cost(r->answers[i]);
		assert_true(text_valid(r->answers[i], strlen(r->answers[i])));
		if (cost.segments > (cost.alphabet == SMS_GSM7 ? 2 : 3))
			fail_msg("%d segments for \"%s\": %s", cost.segments, text, r->answers[i]);
		assert_true(cost.alphabet == SMS_UCS2 || !strstr(r->answers[i], "\xc2\xa0"));
		segments += cost.segments;
	}
	assert_int_equal(segments, r->segments);
	assert_true(r->memory.size <= DIALOGUE_MEMORY);
}

static void
change_world(struct fixture *x, uint32_t *seed)
{
	static const char *const practices[] = {"Elm Road Surgery", "",
	    "Sur\xe2\x80\x99gery \xe2\x80\x93 with a name that goes on so long that no door holds it",
	    "\xd8\xb3\xd8\xb1\xd8\xac\xd8\xb1\xdb\x8c \xd8\xb3\xd8\xb1\xd8\xac\xd8\xb1\xdb\x8c"};
	uint32_t n = next(seed);
	x->world.first = n & 1;
	x->world.stopped = (n & 0x70) == 0;
	x->world.open_request = n & 8;
	x->world.answered_last_hour = n >> 8 & 31;
	x->world.practice = practices[n >> 16 & 3];
	x->world.privacy =
	    n & 0x100000 ? "" : "https://a-very-long-address.example/that/goes/on/and/on/for/ever/privacy";
}

static void
random_walks_stay_within_budget(void **state)
{
	struct fixture x;
	uint32_t seed = 20261122;
	struct dialogue_result *r = memory_new(1, sizeof *r);
	(void)state;
	assert_true(fixture_init(&x, "tests/dialogue/directory.csv"));
	for (int walk = 0; walk < WALKS; walk++) {
		fixture_forget(&x);
		for (int step = 0; step < STEPS; step++) {
			change_world(&x, &seed);
			const char *text = texts[next(&seed) % (sizeof texts / sizeof *texts)];
			fixture_text(&x, text, r);
			assert_within_budget(r, text);
		}
	}
	free(r);
	fixture_finish(&x);
}

static void
random_bytes_do_no_harm(void **state)
{
	struct fixture x;
	uint32_t seed = 7700900;
	struct dialogue_result *r = memory_new(1, sizeof *r);
	char text[2048];
	(void)state;
	assert_true(fixture_init(&x, "tests/dialogue/directory.csv"));
	for (int round = 0; round < 3000; round++) {
		size_t n = next(&seed) % (round % 50 ? 200 : sizeof text);
		for (size_t i = 0; i < n; i++)
			text[i] = (char)(next(&seed) % 255 + 1);
		text[n] = '\0';
		x.memory.size = next(&seed) % (DIALOGUE_MEMORY + 40);
		for (size_t i = 0; i < DIALOGUE_MEMORY; i++)
			x.memory.bytes[i] = (uint8_t)(next(&seed) >> (round % 3 ? 24 : 29));
		x.memory.bytes[0] = 1;
		fixture_text(&x, round % 4 ? text : texts[(unsigned)round % (sizeof texts / sizeof *texts)], r);
		assert_within_budget(r, text);
	}
	free(r);
	fixture_finish(&x);
}

static void
memory_comes_back(void **state)
{
	struct conversation c = {.step = STEP_ASKED_TIME,
	                        .menu = MENU_LIST,
	                        .changing = true,
	                        .offset = 300,
	                        .no_message = true},
	                    d;
	struct dialogue_memory m;
	(void)state;
	c.wish = (struct wish){
	    .need = "MONEY", .search = "debt", .day = 7, .part = 2, .span = SPAN_WEEKEND, .free = true, .place = "w5"};
	snprintf(c.shown[2], sizeof c.shown[2], "third");
	snprintf(c.name, sizeof c.name, "Anna");
	snprintf(c.lang, sizeof c.lang, "ur");
	memset(c.last, 'x', 600);
	conversation_save(&c, &m);
	conversation_load(&d, &m);
	assert_int_equal(d.step, STEP_ASKED_TIME);
	assert_int_equal(d.menu, MENU_LIST);
	assert_true(d.changing && d.no_message && d.wish.free && !d.wish.women);
	assert_int_equal(d.offset, 300);
	assert_int_equal(d.wish.day, 7);
	assert_string_equal(d.wish.search, "debt");
	assert_string_equal(d.wish.place, "w5");
	assert_string_equal(d.shown[2], "third");
	assert_string_equal(d.name, "Anna");
	assert_string_equal(d.last, c.last);
	m.bytes[0] = 99;
	conversation_load(&d, &m);
	assert_string_equal(d.name, "");
	for (size_t cut = 0; cut < m.size; cut++) {
		struct dialogue_memory part = m;
		part.bytes[0] = 1;
		part.size = cut;
		conversation_load(&d, &part);
	}
}

/* Without spaces, no-break ones among them: how a number is grouped is the draft's and the language's matter. */
static char *
without_spaces(const char *text)
{
	char *all = memory_copy(text), *to = all;
	for (const char *from = all; *from; from++) {
		if (*from == ' ')
			continue;
		if (strncmp(from, "\xc2\xa0", 2) == 0)
			from++;
		else
			*to++ = *from;
	}
	*to = '\0';
	return all;
}

static bool
says_number(const char *answer, const char *number)
{
	char *said = without_spaces(answer), *wanted = without_spaces(number);
	bool found = strstr(said, wanted) != NULL;
	free(wanted);
	free(said);
	return found;
}

static void
a_crisis_is_heard_in_every_state(void **state)
{
	struct fixture x;
	uint32_t seed = 999;
	struct dialogue_result *r = memory_new(1, sizeof *r);
	(void)state;
	assert_true(fixture_init(&x, "tests/dialogue/directory.csv"));
	for (int walk = 0; walk < WALKS; walk++) {
		change_world(&x, &seed);
		fixture_text(&x, texts[next(&seed) % (sizeof texts / sizeof *texts)], r);
		change_world(&x, &seed);
		fixture_text(&x, walk & 1 ? "please, I want to kill myself" : "my husband beats me", r);
		assert_true(r->crisis && r->request);
		assert_int_equal(r->n_answers, 1);
		if (!says_number(r->answers[0], walk & 1 ? "116 123" : "0808 2000 247"))
			fail_msg("%s: %s", r->lang, r->answers[0]);
		assert_null(strstr(r->answers[0], "abuse"));
	}
	free(r);
	fixture_finish(&x);
}

/* A wide sample: any text of the corpora, in any language, at any point of a conversation. */
static void
any_text_in_any_language_stays_within_budget(void **state)
{
	static const char *const paths[] = {"tests/dialogue/corpus.tsv", "tests/dialogue/tongues.tsv",
	    "tests/dialogue/unseen-1.tsv", "tests/dialogue/unseen-2.tsv"};
	struct fixture x;
	struct fault f;
	uint32_t seed = 116123;
	size_t languages;
	char code[32], *files[4];
	struct dialogue_result *r = memory_new(1, sizeof *r);
	const struct language *all = language_all(&languages);
	(void)state;
	language_init();
	assert_true(fixture_init(&x, "content/example/directory.csv"));
	for (size_t i = 0; i < 4; i++)
		assert_int_equal(file_read(paths[i], 1 << 20, &files[i], NULL, &f), STATUS_OK);
	for (int n = 0; n < SAMPLES; n++) {
		char *file = files[next(&seed) % 4], text[512];
		const char *line = file + next(&seed) % strlen(file);
		while (line > file && line[-1] != '\n')
			line--;
		snprintf(text, sizeof text, "%.*s", (int)strcspn(line, "\t\n"), line);
		if (n % 10 == 0) {
			fixture_forget(&x);
			change_world(&x, &seed);
			snprintf(code, sizeof code, "LANG %s", all[next(&seed) % languages].code);
			fixture_text(&x, code, r);
		}
		fixture_text(&x, text, r);
		assert_within_budget(r, text);
	}
	for (size_t i = 0; i < 4; i++)
		free(files[i]);
	free(r);
	fixture_finish(&x);
}

/* Nobody is asked more than twice, whatever they say: then there is a request, or the matter is dropped. */
static void
questions_end(void **state)
{
	static const char *const replies[] = {"hmm", "why", "dunno", "blah blah blah", "\xf0\x9f\x98\x80",
	    "i was only looking at the poster in the waiting room to be honest with you", "x", "no idea at all"};
	struct fixture x;
	uint32_t seed = 85258;
	size_t languages;
	struct dialogue_result *r = memory_new(1, sizeof *r);
	const struct language *all = language_all(&languages);
	(void)state;
	assert_true(fixture_init(&x, "tests/dialogue/directory.csv"));
	for (int n = 0; n < WALKS; n++) {
		char code[32];
		struct conversation c;
		bool request = false;
		fixture_forget(&x);
		snprintf(code, sizeof code, "LANG %s", all[(size_t)n % languages].code);
		fixture_text(&x, code, r);
		fixture_text(&x, n & 1 ? "CALL" : "CALL mornings", r);
		for (int i = 0; i < 3; i++) {
			fixture_text(&x, replies[next(&seed) % (sizeof replies / sizeof *replies)], r);
			request |= r->request;
		}
		conversation_load(&c, &r->memory);
		assert_true(c.step == STEP_NONE || c.step == STEP_ASKED_SAFE);
		assert_true(request || c.step == STEP_NONE);
	}
	free(r);
	fixture_finish(&x);
}

/* Another robot that sends back whatever it gets, and one that always says the same. */
static void
loops_end(void **state)
{
	struct fixture x;
	struct dialogue_result *r = memory_new(1, sizeof *r);
	char text[DIALOGUE_ANSWER] = "HELP";
	(void)state;
	assert_true(fixture_init(&x, "tests/dialogue/directory.csv"));
	for (int i = 0; i < 100; i++) {
		fixture_text(&x, text, r);
		x.world.answered_last_hour += (unsigned)r->n_answers;
		if (r->n_answers)
			memcpy(text, r->answers[0], sizeof text);
	}
	assert_true(x.world.answered_last_hour <= x.world.answers_an_hour + 1);
	x.world.answered_last_hour = 0;
	for (int i = 0; i < 200; i++) {
		fixture_text(&x, "in a crisis? ring 111", r);
		x.world.answered_last_hour += (unsigned)r->n_answers;
	}
	assert_true(x.world.answered_last_hour <= 3 * x.world.answers_an_hour);
	free(r);
	fixture_finish(&x);
}

/* A sentence that must be whole, with what stands in it, in every language that has a catalogue. */
static void
sentences_fit_in_every_language(void **state)
{
	size_t n, wrong = 0;
	const struct language *all = language_all(&n);
	(void)state;
	language_init();
	for (size_t i = 0; i < n; i++)
		for (enum wording w = 0; w < WORDING_COUNT; w++) {
			char text[2048];
			const char *format = wording(all[i].code, w);
			if (w == WORDING_STATUS)
				snprintf(text, sizeof text, format, "123", "Wednesday 25 November");
			else if (w == WORDING_STATUS_TAKEN)
				snprintf(text, sizeof text, format, "Wednesday 25 November");
			else if (w == WORDING_CONFIRM)
				snprintf(text, sizeof text, format, "Wednesday 25 November", "123");
			else if (w == WORDING_PRIVACY_AT)
				snprintf(text, sizeof text, format, "Elm Road Surgery", "www.elmroad.example/privacy");
			else
				snprintf(text, sizeof text, format, "Elm Road Surgery", "");
			struct draft d = {.length = 0};
			draft_add(&d, "%s", text);
			if (draft_fits(&d, ""))
				continue;
			print_message("%s: too long for a text: %s\n", all[i].code, text);
			wrong++;
		}
	assert_int_equal(wrong, 0);
}

static const char *const all_scripts[] = {"HELP", "DEBT", "1", "MORE", "DETAILS", "CALL", "Anna mornings", "STATUS",
    "CHANGE", "Bo any", "CANCEL", "i want to die", "he hits me", "0", "PRIVACY", "99", "asdf qwer", "im 14",
    "organiser", "thanks", "no", "BACK", "?", "can i book an appointment", "START", "STOP"};

/* Whole conversations in every language: within the budget, and no sentence cut. */
static void
every_language_stays_within_budget(void **state)
{
	struct fixture x;
	size_t n;
	struct dialogue_result *r = memory_new(1, sizeof *r);
	const struct language *all = language_all(&n);
	(void)state;
	language_init();
	assert_true(fixture_init(&x, "tests/dialogue/directory.csv"));
	for (size_t i = 0; i < n; i++)
		for (int first = 0; first < 2; first++) {
			char lang[32];
			fixture_forget(&x);
			x.world.first = x.world.stopped = false;
			snprintf(lang, sizeof lang, "LANG %s", all[i].code);
			fixture_text(&x, lang, r);
			assert_string_equal(r->lang, all[i].code);
			assert_within_budget(r, lang);
			x.world.open_request = true;
			for (size_t k = 0; k < sizeof all_scripts / sizeof *all_scripts; k++) {
				x.world.first = first && k % 3 == 0;
				fixture_text(&x, all_scripts[k], r);
				assert_string_equal(r->lang, all[i].code);
				assert_within_budget(r, all_scripts[k]);
			}
		}
	free(r);
	fixture_finish(&x);
}

/* Groups of digits stay in their order where the text runs from right to left. */
static void
numbers_hold_together_in_right_to_left_texts(void **state)
{
	struct fixture x;
	struct dialogue_result *r = memory_new(1, sizeof *r);
	(void)state;
	language_init();
	assert_true(fixture_init(&x, "tests/dialogue/directory.csv"));
	fixture_text(&x, "LANG UR", r);
	fixture_text(&x, "CALL Anna mornings", r);
	assert_int_equal(r->n_answers, 1);
	if (strstr(r->answers[0], "020"))
		assert_non_null(strstr(r->answers[0], "020\xc2\xa0"
		                                      "7946\xc2\xa0"
		                                      "0123"));
	assert_null(strstr(r->answers[0], "November"));
	free(r);
	fixture_finish(&x);
}

/* What the service says is for readers of nine to eleven years. */
static void
wording_is_read_at_eleven(void **state)
{
	char *whole = memory_copy("");
	(void)state;
	for (enum wording w = 0; w < WORDING_COUNT; w++) {
		if (w == WORDING_HELP) /* a list of keywords, no sentence */
			continue;
		char *more = memory_print("%s%s\n", whole, wording("en", w));
		free(whole);
		whole = more;
		struct reading one = reading_count(wording("en", w));
		double age = reading_age(wording("en", w));
		if (one.words >= 8 && age > 13)
			fail_msg("read at %.1f years: %s", age, wording("en", w));
	}
	double age = reading_age(whole);
	print_message("the texts together are read at %.1f years\n", age);
	assert_true(age <= 11);
	free(whole);
}

/* Without them every answer is English, and what is said of the other languages says nothing. */
static int
catalogues_are_there(void **state)
{
	const char *missing = fixture_no_catalogue();
	(void)state;
	if (missing)
		print_error("no catalogue for \"%s\" in share/fingerpost/locale beside this program: make share "
		            "(with the same BUILD) makes them\n",
		    missing);
	return missing ? -1 : 0;
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(random_walks_stay_within_budget),
	    cmocka_unit_test(random_bytes_do_no_harm),
	    cmocka_unit_test(memory_comes_back),
	    cmocka_unit_test(a_crisis_is_heard_in_every_state),
	    cmocka_unit_test(any_text_in_any_language_stays_within_budget),
	    cmocka_unit_test(questions_end),
	    cmocka_unit_test(loops_end),
	    cmocka_unit_test(sentences_fit_in_every_language),
	    cmocka_unit_test(every_language_stays_within_budget),
	    cmocka_unit_test(numbers_hold_together_in_right_to_left_texts),
	    cmocka_unit_test(wording_is_read_at_eleven),
	};
	return cmocka_run_group_tests_name("dialogue for any text", tests, catalogues_are_there, NULL);
}

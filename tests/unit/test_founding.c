/* The first start of a box: each question, what it refuses, the file that comes of it, and its pages. */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/answers.h"
#include "base/memory.h"
#include "content/language.h"
#include "kiosk/foresee.h"
#include "kiosk/view.h"

#define NOW INT64_C(1795435200000) /* Monday 23 November 2026, 12 noon */

static const struct place place = {.name = "Fingerpost",
    .phone = "",
    .privacy = "",
    .pin = "",
    .languages = {"en", NULL},
    .promise_days = 5,
    .idle = 60000,
    .warn = 20000};

struct box_of {
	struct model model;
	struct founding founding;
	int64_t steady;
};

static void
begin(struct box_of *b)
{
	*b = (struct box_of){.steady = 5000};
	model_init(&b->model, &place, NOW, b->steady);
	founding_init(&b->founding);
	model_found(&b->model, &b->founding);
}

static enum effect
press(struct box_of *b, enum verb verb, const char *argument)
{
	struct event e = {.kind = EVENT_PRESS, .now = NOW, .steady = b->steady, .action = {.verb = verb}};
	snprintf(e.action.argument, sizeof e.action.argument, "%s", argument);
	return update(&b->model, &e);
}

static enum effect
tell(struct box_of *b, enum event_kind kind, enum status status, const char *text)
{
	struct event e = {.kind = kind, .now = NOW, .steady = b->steady, .status = status, .text = text};
	return update(&b->model, &e);
}

/* Writes an answer and goes on; true if it was taken. */
static bool
answer(struct box_of *b, const char *text)
{
	int before = b->founding.question;
	enum founding_stage stage = b->founding.stage;
	memset(b->founding.values[before], 0, FOUNDING_VALUE);
	tell(b, EVENT_TEXT, STATUS_OK, text);
	press(b, VERB_NEXT, "");
	return b->founding.question != before || b->founding.stage != stage;
}

static void
go_to(struct box_of *b, const char *key)
{
	b->founding.stage = FOUNDING_ASKS;
	for (int i = 0; i < FOUNDING_QUESTIONS; i++)
		if (strcmp(founding_questions[i].key, key) == 0 && founding_questions[i].kind != FOUNDING_PICK) {
			b->founding.question = i;
			return;
		}
	fail_msg("no question %s", key);
}

static void
test_each_answer(void **state)
{
	(void)state;
	static const struct {
		const char *key, *text;
		bool taken;
	} rows[] = {
	    {"name", "Harbour Road Surgery", true},
	    {"name", "  ", false},
	    {"postcode", "ub1 3ar", true},
	    {"postcode", "", true},
	    {"postcode", "ub13ar", false},
	    {"postcode", "here", false},
	    {"phone", "020 7946 0123", true},
	    {"phone", "999", false},
	    {"phone", "12345", false},
	    {"own", "192.0.2.10/24", true},
	    {"own", "2001:db8::1/64", true},
	    {"own", "192.0.2.10", false},
	    {"own", "192.0.2.10/33", false},
	    {"own", "192.0.2.10/ 4", false},
	    {"own", "192.0.2.10/+4", false},
	    {"gateway", "192.0.2.1", true},
	    {"gateway", "192.0.2", false},
	    {"user", "anna.b", true},
	    {"user", "anna b", false},
	    {"user", "", false},
	    {"password", "three plain words", true},
	    {"password", "short", false},
	    {"staff_pin", "4711", true},
	    {"staff_pin", "47", false},
	    {"pin", "", true},
	    {"pin", "12+4", false},
	};
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct box_of b;
		begin(&b);
		snprintf(b.founding.values[8], FOUNDING_VALUE, "own");
		go_to(&b, rows[i].key);
		bool taken = answer(&b, rows[i].text);
		if (taken != rows[i].taken || (taken ? b.founding.wrong != NULL : b.founding.wrong == NULL))
			fail_msg("%s '%s': %s", rows[i].key, rows[i].text, taken ? "taken" : "refused");
	}
}

/* All questions, answered as a practice would. */
static void
answer_all(struct box_of *b, const char *network)
{
	press(b, VERB_NEXT, "");
	press(b, VERB_CHOOSE, "ur");
	press(b, VERB_CHOOSE, "pl");
	press(b, VERB_CHOOSE, "ur");
	press(b, VERB_CHOOSE, "en"); /* stays */
	press(b, VERB_NEXT, "");
	assert_true(answer(b, "Harbour Road Surgery"));
	assert_true(answer(b, "ub1 3ar"));
	assert_true(answer(b, "020 7946 0123"));
	assert_true(answer(b, "07700 900999"));
	press(b, VERB_CHOOSE, "3");
	press(b, VERB_CHOOSE, "476x268");
	press(b, VERB_NEXT, "");
	press(b, VERB_CHOOSE, "90");
	press(b, VERB_CHOOSE, network);
	if (strcmp(network, "own") == 0) {
		assert_true(answer(b, "192.0.2.10/24"));
		assert_true(answer(b, "192.0.2.1"));
		assert_true(answer(b, ""));
	}
	assert_true(answer(b, "anna.b"));
	assert_true(answer(b, "three plain words = safe; #1"));
	assert_true(answer(b, "4711"));
	assert_true(answer(b, "1234"));
	assert_int_equal(b->founding.stage, FOUNDING_CHECK);
}

/* What the wizard writes, set-up reads. */
static void
read_back(const struct founding *g, struct answers *a)
{
	char path[] = "/tmp/founding-XXXXXX";
	char *text = founding_answers(g);
	struct fault f;
	int fd = mkstemp(path);
	assert_true(fd >= 0);
	assert_int_equal(write(fd, text, strlen(text)), (ssize_t)strlen(text));
	close(fd);
	if (answers_init(a, path, &f) != STATUS_OK)
		fail_msg("%s", f.text);
	unlink(path);
	memory_wipe_string(text);
}

static void
test_file(void **state)
{
	(void)state;
	struct box_of b;
	struct answers a;
	begin(&b);
	answer_all(&b, "own");
	read_back(&b.founding, &a);
	assert_string_equal(a.user, "anna.b");
	assert_string_equal(a.password, "three plain words = safe; #1");
	assert_string_equal(a.pin, "1234");
	assert_string_equal(a.rotation, "90");
	assert_string_equal(a.address, "192.0.2.10/24");
	assert_string_equal(a.gateway, "192.0.2.1");
	assert_null(a.dns);
	assert_non_null(strstr(a.settings, "languages = en pl\n"));
	assert_non_null(strstr(a.settings, "postcode = UB1 3AR\n"));
	assert_non_null(strstr(a.settings, "screen_width_mm = 476\nscreen_height_mm = 268\n"));
	assert_non_null(strstr(a.settings, "promise_days = 3\n"));
	answers_finish(&a);

	begin(&b);
	answer_all(&b, "dhcp");
	read_back(&b.founding, &a);
	assert_string_equal(a.address, "dhcp");
	assert_null(a.gateway);
	answers_finish(&a);
}

static void
test_back_and_change(void **state)
{
	(void)state;
	struct box_of b;
	begin(&b);
	answer_all(&b, "dhcp");
	/* A changed answer may ask for more, and nothing is set up before that is said. */
	press(&b, VERB_CHANGE, "8");
	assert_int_equal(b.founding.question, 8);
	press(&b, VERB_CHOOSE, "own");
	assert_int_equal(b.founding.stage, FOUNDING_ASKS);
	assert_int_equal(b.founding.question, 9);
	b.founding.stage = FOUNDING_CHECK;
	assert_int_equal(press(&b, VERB_SUBMIT, ""), EFFECT_NONE);
	assert_int_equal(b.founding.question, 9);
	assert_true(answer(&b, "192.0.2.10/24"));
	b.founding.stage = FOUNDING_CHECK;
	assert_int_equal(press(&b, VERB_SUBMIT, ""), EFFECT_NONE);
	assert_int_equal(b.founding.question, 10);
	assert_true(answer(&b, "192.0.2.1"));
	b.founding.stage = FOUNDING_CHECK;
	press(&b, VERB_BACK, "");
	assert_int_equal(b.founding.stage, FOUNDING_ASKS);
	for (int i = 0; i < 2 * FOUNDING_QUESTIONS; i++)
		press(&b, VERB_BACK, "");
	assert_int_equal(b.founding.stage, FOUNDING_WELCOME);
	assert_int_equal(press(&b, VERB_HELP, ""), EFFECT_NONE);
	assert_int_equal(press(&b, VERB_FINISH, ""), EFFECT_NONE);
	assert_int_equal(b.founding.stage, FOUNDING_WELCOME);
}

static void
test_to_the_end(void **state)
{
	(void)state;
	struct box_of b;
	begin(&b);
	answer_all(&b, "dhcp");
	assert_int_equal(press(&b, VERB_SUBMIT, ""), EFFECT_FOUND);
	assert_int_equal(press(&b, VERB_SUBMIT, ""), EFFECT_NONE);
	tell(&b, EVENT_FOUNDED, STATUS_BUSY, "");
	assert_int_equal(b.founding.stage, FOUNDING_WAITS);
	b.steady += 2000;
	assert_int_equal(tell(&b, EVENT_TICK, STATUS_OK, ""), EFFECT_FOUNDED);
	tell(&b, EVENT_FOUNDED, STATUS_INPUT, "answers.ini:3: [practice] name is longer than 150 bytes");
	assert_int_equal(b.founding.stage, FOUNDING_FAILED);
	press(&b, VERB_BACK, "");
	assert_int_equal(press(&b, VERB_SUBMIT, ""), EFFECT_FOUND);
	tell(&b, EVENT_FOUNDED, STATUS_OK, "Recovery code   AAAA-BBBB");
	assert_int_equal(b.founding.stage, FOUNDING_PAPER_SHOWN);
	for (int i = 0; i < FOUNDING_QUESTIONS; i++)
		assert_string_equal(b.founding.values[i], "");
	assert_int_equal(press(&b, VERB_NEXT, ""), EFFECT_STATE);
	assert_string_equal(b.founding.paper, "");
	tell(&b, EVENT_TEXT, STATUS_OK, "999");
	assert_int_equal(press(&b, VERB_TRIAL, ""), EFFECT_NONE);
	assert_non_null(b.founding.wrong);
	memset(b.founding.number, 0, sizeof b.founding.number);
	tell(&b, EVENT_TEXT, STATUS_OK, "07700 900123");
	assert_int_equal(press(&b, VERB_TRIAL, ""), EFFECT_FOUNDING_TEXT);
	press(&b, VERB_NEXT, "");
	assert_string_equal(b.founding.number, "");
	assert_int_equal(press(&b, VERB_TRIAL, ""), EFFECT_TRIAL);
	tell(&b, EVENT_TRIED, STATUS_OK, NULL);
	assert_non_null(b.founding.tried);
	press(&b, VERB_NEXT, "");
	assert_int_equal(press(&b, VERB_NEXT, ""), EFFECT_LEAVE);
}

/* A stick with answers may come while the screen still asks. */
static void
test_stick_is_quicker(void **state)
{
	(void)state;
	struct box_of b;
	begin(&b);
	press(&b, VERB_NEXT, "");
	assert_int_equal(tell(&b, EVENT_FOUNDED, STATUS_BUSY, ""), EFFECT_NONE);
	assert_int_equal(tell(&b, EVENT_FOUNDED, STATUS_OK, ""), EFFECT_LEAVE);
}

static void
check_page(struct box_of *b, struct page *p, struct scene *s)
{
	view(&b->model, p, s);
	const char *where = b->founding.stage == FOUNDING_ASKS ? founding_questions[b->founding.question].key : "stage";
	if (!scene_whole(s))
		fail_msg("%s %d, %dx%d: not whole", where, b->founding.stage, p->w, p->h);
	for (size_t i = 0; i < s->count; i++) {
		const struct node *n = &s->nodes[i];
		if (n->focusable && (n->box.w < 20 * p->per_mm - 1 || n->box.h < 20 * p->per_mm - 1))
			fail_msg("%s: %s: smaller than a finger", where, n->id);
		if (*n->label && n->text_px * 0.714 < 7.33 * p->per_mm - 0.01)
			fail_msg("%s: %s: capitals under 7.33 mm", where, n->id);
	}
}

static void
test_pages(void **state)
{
	(void)state;
	static const int sizes[][2] = {{1080, 1920}, {1920, 1080}, {1280, 1024}, {1366, 768}};
	static struct scene scene;
	struct type *type = type_create();
	for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
		struct page p = page_make(sizes[i][0], sizes[i][1], 527, 296, 1, type);
		struct box_of b;
		begin(&b);
		answer_all(&b, "own");
		snprintf(b.founding.why, sizeof b.founding.why,
		    "answers.ini:3: [practice] name is longer than 150 bytes, and this goes on for a while more");
		snprintf(b.founding.paper, sizeof b.founding.paper,
		    "Lock this away.\r\nRecovery code   ABCDE-FGHIJ-KLMNO-PQRST-UVWXY-Z2345\r\nRecovery key of the "
		    "disk   "
		    "none\r\nThe desk   https://192.0.2.10/\r\nIts authority   "
		    "AA:BB:CC:DD:EE:FF:00:11:22:33:44:55:66:77:88:99:AA:BB:CC:DD:EE:FF:00:11:22:33:44:55:66:77:88:99");
		b.founding.tried = "The text is on its way. It should arrive within a minute.";
		for (enum founding_stage stage = FOUNDING_WELCOME; stage <= FOUNDING_DONE; stage++)
			for (int q = 0; q < (stage == FOUNDING_ASKS ? FOUNDING_QUESTIONS : 1); q++) {
				b.founding.stage = stage;
				b.founding.question = q;
				check_page(&b, &p, &scene);
			}
	}
	type_destroy(type);
}

/* While nobody touches anything the next pages are looked at; that must answer nothing. */
static void
test_looking_ahead(void **state)
{
	(void)state;
	static struct scene scene;
	struct type *type = type_create();
	struct page p = page_make(1080, 1920, 527, 296, 1, type);
	struct foresight *f = foresight_create();
	struct house house = {0};
	struct box_of b;
	begin(&b);
	struct founding before = b.founding;
	view(&b.model, &p, &scene);
	foresight_begin(f);
	while (foresight_more(f, &scene))
		foresight_step(f, &b.model, &scene, &p, &house);
	assert_memory_equal(&before, &b.founding, sizeof before);
	foresight_destroy(f);
	type_destroy(type);
}

/* A way back is offered where there is one, and nowhere else. */
static void
test_back_leads_somewhere(void **state)
{
	(void)state;
	static struct scene scene;
	struct type *type = type_create();
	struct page p = page_make(1080, 1920, 527, 296, 1, type);
	for (enum founding_stage stage = FOUNDING_WELCOME; stage <= FOUNDING_DONE; stage++) {
		struct box_of b;
		begin(&b);
		answer_all(&b, "own");
		b.founding.stage = stage;
		struct founding before = b.founding;
		view(&b.model, &p, &scene);
		bool offered = scene_find(&scene, "back") != NULL;
		press(&b, VERB_BACK, "");
		assert_int_equal(offered, memcmp(&before, &b.founding, sizeof before) != 0);
		assert_null(scene_find(&scene, "This practice"));
	}
	type_destroy(type);
}

/* The codes to be written down: each line but the last as long as the others, none broken within a group. */
static void
test_codes_break_evenly(void **state)
{
	(void)state;
	static struct scene scene;
	static const int sizes[][2] = {{1080, 1920}, {1920, 1080}};
	struct type *type = type_create();
	for (size_t i = 0; i < 2; i++) {
		struct page p = page_make(sizes[i][0], sizes[i][1], 527, 296, 1, type);
		struct box_of b;
		begin(&b);
		b.founding.stage = FOUNDING_PAPER_SHOWN;
		snprintf(b.founding.paper, sizeof b.founding.paper,
		    "Lock this away.\nRecovery code   ABCDE-FGHIJ-KLMNO-PQRST-UVWXY-Z2345-ABCDE-FGHIJ\n");
		view(&b.model, &p, &scene);
		const struct node *code = scene_find(&scene, "value:1");
		assert_non_null(code);
		size_t first = strcspn(code->label, "\n");
		for (const char *line = code->label; *line; line += strcspn(line, "\n")) {
			line += *line == '\n';
			size_t n = strcspn(line, "\n");
			assert_true(line[n] ? n == first : n <= first);
			assert_int_equal(line[n] ? line[n - 1] : '-', '-');
		}
	}
	type_destroy(type);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_each_answer),
	    cmocka_unit_test(test_file),
	    cmocka_unit_test(test_back_and_change),
	    cmocka_unit_test(test_to_the_end),
	    cmocka_unit_test(test_stick_is_quicker),
	    cmocka_unit_test(test_pages),
	    cmocka_unit_test(test_looking_ahead),
	    cmocka_unit_test(test_back_leads_somewhere),
	    cmocka_unit_test(test_codes_break_evenly),
	};
	language_init();
	return cmocka_run_group_tests_name("founding", tests, NULL, NULL);
}

/*
 * The same question has the same answer, whoever asks: the kiosk's list, a text, and `fingerpost search`.
 *
 * Each asks as its program does: the kiosk a need from the practice's place, page by page; texts through the dialogue,
 * whose own queries are overheard; the command line as its own process, when it has been built.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <jansson.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "content/import.h"
#include "content/language.h"
#include "dialogue/dialogue.h"
#include "directory_fixture.h"

#define PLACE_LAT 51.5106
#define PLACE_LON (-0.3756)
#define KIOSK_PAGE 8
#define IDS 4096

struct box {
	char dir[64];
	struct directory *d;
	/* the last query that the dialogue asked, and what it found */
	char overheard[IDS];
};

static int
set_up(void **state)
{
	struct box *b = calloc(1, sizeof *b);
	struct fault f = {0};
	const char *file = "content/example/directory.csv", *tmp = getenv("TMPDIR");
	snprintf(b->dir, sizeof b->dir, "%.40s/find-same-XXXXXX", tmp != NULL ? tmp : "/tmp");
	assert_non_null(mkdtemp(b->dir));
	if (import_files(b->dir, &file, 1, false, stderr, NULL, &f) != STATUS_OK)
		fail_msg("%s", f.text);
	char *settings = file_join(b->dir, "fingerpost.ini");
	char *text = memory_print("[practice]\nlatitude = %.4f\nlongitude = %.4f\n", PLACE_LAT, PLACE_LON);
	assert_int_equal(file_write(settings, text, strlen(text), 0600, NULL), STATUS_OK);
	free(text);
	free(settings);
	b->d = directory_open(b->dir);
	assert_true(directory_ready(b->d, NULL));
	*state = b;
	return 0;
}

static int
tear_down(void **state)
{
	struct box *b = *state;
	struct fixture x = {.d = b->d};
	snprintf(x.dir, sizeof x.dir, "%s", b->dir);
	fixture_finish(&x);
	free(b);
	return 0;
}

static void
append_ids(char ids[IDS], const struct directory_results *r)
{
	for (size_t i = 0; i < r->count; i++)
		snprintf(ids + strlen(ids), IDS - strlen(ids), "%s ", r->activities[i].id);
}

/* As kiosk/house.c asks: the whole list, a page at a time. */
static void
ask_kiosk(struct box *b, const char *need, int64_t now, char ids[IDS])
{
	size_t total = 1;
	ids[0] = '\0';
	for (size_t first = 0; first < total; first += KIOSK_PAGE) {
		struct directory_query q = {
		    .need = need, .now = now, .lat = PLACE_LAT, .lon = PLACE_LON, .offset = first, .limit = KIOSK_PAGE};
		struct directory_results r;
		assert_int_equal(directory_find(b->d, &q, &r, NULL), STATUS_OK);
		append_ids(ids, &r);
		total = r.total;
		directory_results_finish(&r);
	}
}

/* What the dialogue asks is asked again for the whole list. */
static enum status
overhear(void *context, const struct directory_query *q, struct directory_results *out, struct fault *f)
{
	struct box *b = context;
	struct directory_query all = *q;
	struct directory_results r;
	all.offset = 0;
	all.limit = 200;
	assert_int_equal(directory_find(b->d, &all, &r, f), STATUS_OK);
	b->overheard[0] = '\0';
	append_ids(b->overheard, &r);
	directory_results_finish(&r);
	return directory_find(b->d, q, out, f);
}

static enum status
get(void *context, const char *id, int64_t now, struct activity *out, struct fault *f)
{
	struct box *b = context;
	return directory_get(b->d, id, now, out, f);
}

static void
ask_by_text(struct box *b, const char *text, int64_t now)
{
	const struct dialogue_world world = {.practice = "The Surgery",
	    .phone = "",
	    .privacy = "",
	    .callback_by = "Friday 27 November",
	    .promise_days = 5,
	    .now = now,
	    .lat = PLACE_LAT,
	    .lon = PLACE_LON,
	    .answers_an_hour = 20,
	    .sender = "+447700900123",
	    .find = overhear,
	    .get = get,
	    .directory = b};
	struct dialogue_memory memory = {0};
	struct dialogue_result result;
	b->overheard[0] = '\0';
	dialogue_answer(&world, &memory, text, &result);
}

/* As somebody types it; false when the program has not been built. */
static bool
ask_command_line(struct box *b, const char *arguments, char ids[IDS])
{
	const char *bin = getenv("FINGERPOST_BIN");
	char *program = memory_print("%s/fingerpost", bin != NULL ? bin : "build/bin");
	bool there = access(program, X_OK) == 0;
	ids[0] = '\0';
	if (there) {
		char *line = memory_print("%s search --data %s --json --limit 200 %s", program, b->dir, arguments);
		/* the test's own words, no patient's */
		FILE *out = popen(line, "r"); // NOLINT(cert-env33-c)
		json_t *root = json_loadf(out, 0, NULL), *one;
		size_t i;
		assert_int_equal(pclose(out), 0);
		json_array_foreach(json_object_get(root, "results"), i, one)
		{
			snprintf(
			    ids + strlen(ids), IDS - strlen(ids), "%s ", json_string_value(json_object_get(one, "id")));
		}
		json_decref(root);
		free(line);
	}
	free(program);
	return there;
}

/* A need chosen on the screen, texted, and asked for by option. */
static void
test_needs(void **state)
{
	static const char *const needs[] = {"FRIENDS", "ACTIVE", "LEARN", "MONEY", "HOME", "MIND", "HEALTH", "FAMILY"};
	struct box *b = *state;
	char kiosk[IDS], typed[IDS], arguments[40];
	bool built = true;
	for (size_t i = 0; i < sizeof needs / sizeof *needs; i++) {
		int64_t now = clock_now();
		ask_kiosk(b, needs[i], now, kiosk);
		assert_true(strlen(kiosk) > 20);
		ask_by_text(b, needs[i], now);
		assert_string_equal(b->overheard, kiosk);
		snprintf(arguments, sizeof arguments, "--need %s", needs[i]);
		built = ask_command_line(b, arguments, typed);
		/* a minute may have passed, and with it a start */
		if (built && clock_now() / CLOCK_MINUTE == now / CLOCK_MINUTE)
			assert_string_equal(typed, kiosk);
	}
	if (!built)
		skip();
}

/* Words, from a text and at the command line; on the screen they would be typed letter by letter, to the same end. */
static void
test_words(void **state)
{
	static const char *const words[] = {"yoga", "tea dance", "swimming", "debt advice", "swiming", "polish"};
	struct box *b = *state;
	char typed[IDS], texted[IDS];
	for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
		int64_t now = clock_now();
		struct directory_query q = {
		    .words = words[i], .now = now, .lat = PLACE_LAT, .lon = PLACE_LON, .limit = 200};
		struct directory_results r;
		assert_int_equal(directory_find(b->d, &q, &r, NULL), STATUS_OK);
		typed[0] = '\0';
		append_ids(typed, &r);
		directory_results_finish(&r);
		q.whole_words = true;
		assert_int_equal(directory_find(b->d, &q, &r, NULL), STATUS_OK);
		texted[0] = '\0';
		append_ids(texted, &r);
		directory_results_finish(&r);
		/* a finished word is found by who has typed all of it, first and in the same order */
		assert_true(texted[0] != '\0');
		assert_memory_equal(typed, texted, strcspn(texted, " ") + 1);
		char shell[80], ids[IDS];
		snprintf(shell, sizeof shell, "%s", words[i]);
		if (ask_command_line(b, shell, ids) && clock_now() / CLOCK_MINUTE == now / CLOCK_MINUTE)
			assert_string_equal(ids, typed);
	}
}

/* Asked twice, and of a directory that was just opened, with another query in between. */
static void
test_again(void **state)
{
	struct box *b = *state;
	char first[IDS], second[IDS];
	int64_t now = clock_now();
	ask_kiosk(b, "ACTIVE", now, first);
	ask_by_text(b, "debt", now);
	ask_kiosk(b, "ACTIVE", now, second);
	assert_string_equal(first, second);
	struct box other = {.d = directory_open(b->dir)};
	ask_kiosk(&other, "ACTIVE", now, second);
	assert_string_equal(first, second);
	directory_close(other.d);
}

int
main(void)
{
	clock_init();
	language_init();
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_needs),
	    cmocka_unit_test(test_words),
	    cmocka_unit_test(test_again),
	};
	return cmocka_run_group_tests_name("find same", tests, set_up, tear_down);
}

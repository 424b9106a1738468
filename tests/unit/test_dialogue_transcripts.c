/*
 * The conversations in tests/dialogue, word for word. They are to be read, too:
 *     # a remark
 *     @ first, stopped, open, limit    how the world is from here on ("-first" takes it back); later: half an hour on
 *     > what a patient texts
 *     < what is answered; further lines of the same answer are indented
 *     = what reaches the queue
 * With DIALOGUE_WRITE=1 the answers in the files are written anew, to be read before they are kept.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <dirent.h>

#include "base/file.h"
#include "tests/unit/dialogue_fixture.h"

#define FOLDER "tests/dialogue"

static void
add_answer(FILE *out, const char *answer)
{
	fputs("< ", out);
	for (; *answer; answer++) {
		fputc(*answer, out);
		if (*answer == '\n')
			fputs("  ", out);
	}
	fputc('\n', out);
}

static void
add_said(FILE *out, const char *what, const char *value)
{
	if (*value)
		fprintf(out, ", %s: %s", what, value);
}

/* What a reader wants to know of the result beside the answers. */
static void
add_effects(FILE *out, const struct dialogue_result *r)
{
	if (r->request) {
		fprintf(out, "= %s", r->crisis ? "flagged request" : "request");
		add_said(out, "name", r->name);
		add_said(out, "times", r->times);
		add_said(out, "need", r->callback_need);
		add_said(out, "about", r->callback_activity_name);
		add_said(out, "safe to text", r->safe_text);
		add_said(out, "for", r->for_whom);
		add_said(out, "on", r->phone);
		add_said(out, "note", r->note);
		fputc('\n', out);
	}
	if (r->replace)
		fputs("= in place of the request before\n", out);
	if (r->stop || r->start || r->cancel)
		fprintf(out, "= %s\n", r->stop ? "no more texts" : r->start ? "texts again" : "request withdrawn");
	if (r->n_answers == 0)
		fputs("= no answer\n", out);
}

static void
set_world(struct fixture *x, const char *word)
{
	bool on = *word != '-';
	word += !on;
	if (strcmp(word, "first") == 0)
		x->world.first = on;
	else if (strcmp(word, "stopped") == 0)
		x->world.stopped = on;
	else if (strcmp(word, "open") == 0)
		x->world.open_request = on;
	else if (strcmp(word, "limit") == 0)
		x->world.answered_last_hour = on ? x->world.answers_an_hour : 0;
	else if (strcmp(word, "reworded") == 0)
		return;
	else if (strcmp(word, "later") == 0)
		fixture_forget(x);
	else
		fail_msg("unknown word after @: %s", word);
}

/* A conversation is one after the other: the world moves on as the modem's would. */
static void
say_text(struct fixture *x, const char *text, FILE *out)
{
	struct dialogue_result *r = memory_new(1, sizeof *r);
	fixture_text(x, text, r);
	for (size_t i = 0; i < r->n_answers; i++)
		add_answer(out, r->answers[i]);
	add_effects(out, r);
	if (r->n_answers)
		x->world.first = false;
	x->world.stopped = r->stop || (x->world.stopped && !r->start);
	x->world.open_request = (x->world.open_request && !r->cancel) || r->request;
	free(r);
}

static char *
play(struct fixture *x, char *script)
{
	char *played = NULL;
	size_t size = 0;
	FILE *out = open_memstream(&played, &size);
	x->world.first = true;
	x->world.stopped = x->world.open_request = false;
	x->world.answered_last_hour = 0;
	fixture_forget(x);
	for (char *line = script, *end; (end = strchr(line, '\n')) != NULL; line = end + 1) {
		*end = '\0';
		if (*line == '<' || *line == '=' || (*line == ' '))
			continue;
		fprintf(out, "%s\n", line);
		if (*line == '@')
			set_world(x, line + 2);
		else if (*line == '>')
			say_text(x, line[1] ? line + 2 : "", out);
	}
	fclose(out);
	return played;
}

/* From "@ reworded" on, answers are for reading only: translators better them, and what is done must stay the same. */
static void
blank_reworded(char *script)
{
	char *from = strstr(script, "@ reworded\n");
	char *out = from;
	bool answer = false;
	for (char *line = from, *end; line && (end = strchr(line, '\n')) != NULL; line = end + 1) {
		answer = *line == '<' || (answer && *line == ' ');
		if (answer)
			continue;
		memmove(out, line, (size_t)(end + 1 - line));
		out += end + 1 - line;
	}
	if (out)
		*out = '\0';
}

static void
compare(struct fixture *x, const char *path)
{
	struct fault f;
	char *expected = NULL;
	assert_int_equal(file_read(path, 1 << 20, &expected, NULL, &f), STATUS_OK);
	char *script = memory_copy(expected), *played = play(x, script);
	const char *write = getenv("DIALOGUE_WRITE");
	if (write && strcmp(write, "1") == 0) {
		assert_int_equal(file_write(path, played, strlen(played), 0644, &f), STATUS_OK);
		free(expected);
		expected = memory_copy(played);
	}
	blank_reworded(expected);
	blank_reworded(played);
	if (strcmp(expected, played) != 0)
		fail_msg("%s is now:\n%s", path, played);
	free(played);
	free(script);
	free(expected);
}

static void
transcripts_are_word_for_word(void **state)
{
	struct fixture x;
	size_t files = 0;
	(void)state;
	language_init();
	assert_true(fixture_init(&x, FOLDER "/directory.csv"));
	DIR *folder = opendir(FOLDER);
	assert_non_null(folder);
	for (struct dirent *e; (e = readdir(folder)) != NULL;) {
		const char *dot = strrchr(e->d_name, '.');
		if (!dot || strcmp(dot, ".txt") != 0)
			continue;
		char *path = memory_print(FOLDER "/%s", e->d_name);
		compare(&x, path);
		free(path);
		files++;
	}
	closedir(folder);
	fixture_finish(&x);
	assert_true(files >= 10);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {cmocka_unit_test(transcripts_are_word_for_word)};
	return cmocka_run_group_tests_name("dialogue transcripts", tests, NULL, NULL);
}

/* fingerpost text: the dialogue, without a modem. */
#include <jansson.h>
#include <sodium.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/clock.h"
#include "base/memory.h"
#include "cli/command.h"
#include "dialogue/answerer.h"

/* The same way as a text from the modem; only the answers are shown here and not sent. */
static enum status
take(struct queue *q, struct answerer *a, const char *from, const char *message, struct fault *f)
{
	int64_t now = clock_now();
	uint8_t unlike_any_other[16];
	randombytes_buf(unlike_any_other, sizeof unlike_any_other);
	const struct text_in in = {.sender = from,
	    .sent = now,
	    .body = message,
	    .kind = TEXT_ORDINARY,
	    .parts = 1,
	    .pdu = unlike_any_other,
	    .pdu_size = sizeof unlike_any_other,
	    .shown = true};
	return texting_take(q, &in, now, answerer_answer, a, NULL, f);
}

/* A practice that is not set up has a directory perhaps, but no queue: one text is answered, and nothing is kept. */
static void
answer_only(struct answerer *a, const char *from, const char *message)
{
	const struct text_context in = {.sender = from, .body = message, .now = clock_now(), .first = true};
	struct text_reply reply;
	answerer_answer(a, &in, &reply);
}

static json_t *
text_or_null(const char *s)
{
	return s[0] != '\0' ? json_string(s) : json_null();
}

static void
print_json(const struct dialogue_result *r)
{
	json_t *answers = json_array(), *understood = json_object(), *root = json_object();
	for (size_t i = 0; i < r->n_answers; i++)
		json_array_append_new(answers, json_string(r->answers[i]));
	json_object_set_new(understood, "intent", json_string(dialogue_intent_name(r->intent)));
	json_object_set_new(understood, "need", text_or_null(r->need));
	json_object_set_new(understood, "activity", text_or_null(r->activity));
	json_object_set_new(understood, "filters", text_or_null(r->filters));
	json_object_set_new(understood, "lang", text_or_null(r->lang));
	json_object_set_new(root, "understood", understood);
	json_object_set_new(root, "answers", answers);
	json_object_set_new(root, "segments", json_integer(r->segments));
	json_object_set_new(root, "request", json_boolean(r->request));
	json_dumpf(root, stdout, JSON_INDENT(1));
	printf("\n");
	json_decref(root);
}

static void
print_answers(const struct dialogue_result *r)
{
	for (size_t i = 0; i < r->n_answers; i++)
		printf("%s\n", r->answers[i]);
	if (r->n_answers == 0)
		printf("(no answer)\n");
}

static enum status
converse(const char *data, struct answerer *a, const char *from, const char *message, struct fault *f)
{
	struct queue *q = queue_open(data, QUEUE_WRITER, f);
	if (q == NULL && f->status == STATUS_MISSING) {
		fprintf(stderr, "fingerpost text: %s; nothing is remembered or queued\n", f->text);
		answer_only(a, from, message);
		return STATUS_OK;
	}
	if (q == NULL)
		return f->status;
	queue_promise(q, a->config->promise_days);
	enum status s = take(q, a, from, message, f);
	queue_close(q);
	return s;
}

int
command_text(int argc, char **argv)
{
	const char *data = NULL, *config_file = NULL, *from = NULL, *json = NULL;
	const struct option_rule rules[] = {
	    {"data", "DIR", "the practice's folder, " CONFIG_DATA " unless given", &data, 1},
	    {"config", "FILE", "settings, DIR/fingerpost.ini unless given", &config_file, 1},
	    {"from", "NUMBER", "who texts; 07700 900000 to 900999 are for trying out", &from, 1},
	    {"json", NULL, "print JSON", &json, 1},
	};
	const struct options o = {"fingerpost text", "--from NUMBER [--data DIR] [--json] MESSAGE",
	    "Answers a text as the modem would: the conversation is remembered and a request is queued, but\n"
	    "the answers are printed, not sent.",
	    rules, sizeof rules / sizeof *rules};
	int words;
	char number[PHONE_TEXT];
	options_read(&o, argc, argv, &words);
	if (words != 1)
		options_wrong(&o, words == 0 ? "a MESSAGE is needed" : "one MESSAGE is wanted: put it in quotes");
	enum phone_kind kind = from == NULL ? PHONE_INVALID : phone_parse(from, number);
	if (kind == PHONE_INVALID || kind == PHONE_SHORT)
		options_wrong(&o, "--from takes a telephone number");
	data = data ? data : CONFIG_DATA;

	struct fault f;
	struct config c;
	if (config_init(&c, data, config_file, &f) != STATUS_OK)
		return command_failed("text", &f);
	struct answerer *a = memory_new(1, sizeof *a);
	a->config = &c;
	a->directory = directory_open(data);
	directory_set_freshness(a->directory, c.stale_months, c.hide_months);
	enum status s = converse(data, a, number, argv[0], &f);
	if (s == STATUS_OK)
		(json ? print_json : print_answers)(&a->result);
	answerer_finish(a);
	directory_close(a->directory);
	free(a);
	config_finish(&c);
	return s == STATUS_OK ? 0 : command_failed("text", &f);
}

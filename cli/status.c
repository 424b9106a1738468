/* fingerpost status: how everything is, nothing personal. */
#include <jansson.h>
#include <stdio.h>
#include <string.h>

#include "base/clock.h"
#include "cli/command.h"
#include "content/directory.h"
#include "content/need.h"
#include "queue/sending.h"
#include "queue/worklist.h"

#define PROGRAMS_MAX 8

struct state {
	struct callback_counts callbacks;
	struct texting_counts texts;
	struct sending_spent spent;
	struct directory_summary directory;
	bool directory_ready;
	struct health programs[PROGRAMS_MAX];
	size_t n_programs;
	int64_t now;
};

static enum status
look(const char *data, struct state *st, struct fault *f)
{
	memset(st, 0, sizeof *st);
	st->now = clock_now();
	struct directory *d = directory_open(data);
	st->directory_ready = directory_ready(d, NULL);
	directory_summary(d, &st->directory);
	directory_close(d);
	struct queue *q = queue_open(data, QUEUE_WRITER, f);
	if (q == NULL)
		return f->status;
	enum status s = callback_count(q, st->now, &st->callbacks, f);
	if (s == STATUS_OK)
		s = texting_count(q, st->now, &st->texts, f);
	if (s == STATUS_OK)
		s = sending_spent(q, st->now, &st->spent, f);
	st->n_programs = health_list(q, st->programs, PROGRAMS_MAX);
	queue_close(q);
	return s;
}

static json_t *
directory_json(const struct state *st)
{
	char built[32];
	size_t n;
	const struct need *needs = need_all(&n);
	json_t *per_need = json_object();
	for (size_t i = 0; i < need_choices() && i < n; i++)
		json_object_set_new(per_need, needs[i].code, json_integer((json_int_t)st->directory.per_need[i]));
	return json_pack("{sb sI ss? so}", "ready", st->directory_ready, "activities",
	    (json_int_t)st->directory.activities, "built",
	    st->directory.built ? clock_rfc3339(st->directory.built, built, sizeof built) : NULL, "needs", per_need);
}

static json_t *
programs_json(const struct state *st)
{
	json_t *list = json_array();
	for (size_t i = 0; i < st->n_programs; i++) {
		const struct health *h = &st->programs[i];
		char at[32];
		json_t *detail = json_loads(h->detail, 0, NULL);
		json_array_append_new(
		    list, json_pack("{ss ss ss so}", "program", h->program, "state", h->state, "at",
		              clock_rfc3339(h->at, at, sizeof at), "detail", detail ? detail : json_object()));
	}
	return list;
}

static void
print_json(const struct state *st)
{
	const struct callback_counts *c = &st->callbacks;
	const struct texting_counts *t = &st->texts;
	json_t *root = json_pack("{ss s{sI sI sI sI sI sI sI} s{sI sI sI sI sI sI sI sI} so so}", "version",
	    FINGERPOST_VERSION, "callbacks", "waiting", (json_int_t)c->waiting, "claimed", (json_int_t)c->claimed,
	    "tried", (json_int_t)c->tried, "closed", (json_int_t)c->closed, "withdrawn", (json_int_t)c->withdrawn,
	    "overdue", (json_int_t)c->overdue, "crisis", (json_int_t)c->crisis, "texts", "queued",
	    (json_int_t)t->queued, "failed", (json_int_t)t->failed, "received_today", (json_int_t)t->received_today,
	    "sent_today", (json_int_t)t->sent_today, "messages_today", (json_int_t)st->spent.today, "messages_month",
	    (json_int_t)st->spent.month, "tenths_today", (json_int_t)st->spent.tenths_today, "tenths_month",
	    (json_int_t)st->spent.tenths_month, "directory", directory_json(st), "programs", programs_json(st));
	json_dumpf(root, stdout, JSON_INDENT(1));
	printf("\n");
	json_decref(root);
}

static void
print_lines(const struct state *st)
{
	char text[32];
	const struct callback_counts *c = &st->callbacks;
	printf("call-backs  %ld waiting, %ld claimed, %ld tried, %ld overdue, %ld closed\n", c->waiting, c->claimed,
	    c->tried, c->overdue, c->closed);
	printf("texts       %ld to send, %ld failed; today %ld in, %ld out\n", st->texts.queued, st->texts.failed,
	    st->texts.received_today, st->texts.sent_today);
	if (st->spent.month > 0)
		printf("sent        %ld messages this month, £%ld.%02ld\n", st->spent.month,
		    st->spent.tenths_month / 1000, st->spent.tenths_month / 10 % 100);
	if (st->directory_ready)
		printf("directory   %zu activities, built %s\n", st->directory.activities,
		    clock_rfc3339(st->directory.built, text, sizeof text));
	else
		printf("directory   none: run fingerpost import\n");
	for (size_t i = 0; i < st->n_programs; i++)
		printf("%-11s %s since %s\n", st->programs[i].program, st->programs[i].state,
		    clock_rfc3339(st->programs[i].at, text, sizeof text));
}

int
command_status(int argc, char **argv)
{
	const char *data = NULL, *config = NULL, *json = NULL;
	const struct option_rule rules[] = {
	    {"data", "DIR", "the practice's folder, " CONFIG_DATA " unless given", &data, 1},
	    {"config", "FILE", "settings, DIR/fingerpost.ini unless given", &config, 1},
	    {"json", NULL, "print JSON", &json, 1},
	};
	const struct options o = {"fingerpost status", "[--data DIR] [--json]",
	    "Says how everything is: queue, texts, directory, and each program as it last reported itself.", rules,
	    sizeof rules / sizeof *rules};
	options_read_alone(&o, argc, argv);
	struct fault f;
	struct state st;
	if (look(data ? data : CONFIG_DATA, &st, &f) != STATUS_OK)
		return command_failed("status", &f);
	(json ? print_json : print_lines)(&st);
	return 0;
}

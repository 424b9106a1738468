/* fingerpost queue: the call-backs, sealed as they are or opened by somebody entitled. */
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/clock.h"
#include "base/memory.h"
#include "cli/command.h"
#include "queue/unseal.h"
#include "queue/worklist.h"

struct listing {
	struct queue *queue;
	const struct staff *reader; /* NULL: nothing is opened */
	const struct staff_key *key;
	int64_t now;
};

static json_t *
counts_json(const struct callback_counts *c)
{
	return json_pack("{si si si si si si si si}", "waiting", (int)c->waiting, "claimed", (int)c->claimed, "tried",
	    (int)c->tried, "closed", (int)c->closed, "withdrawn", (int)c->withdrawn, "overdue", (int)c->overdue,
	    "crisis", (int)c->crisis, "test", (int)c->test);
}

static void
set_text(json_t *o, const char *key, const char *value)
{
	json_object_set_new(o, key, value != NULL ? json_string(value) : json_null());
}

static json_t *
callback_json(const struct callback *c)
{
	char created[32], due[32];
	json_t *o = json_object();
	set_text(o, "id", c->id);
	set_text(o, "created", clock_rfc3339(c->created, created, sizeof created));
	set_text(o, "channel", callback_channel_name(c->channel));
	set_text(o, "need", c->need);
	set_text(o, "lang", c->lang);
	set_text(o, "state", callback_state_name(c->state));
	set_text(o, "due", clock_rfc3339(c->due, due, sizeof due));
	set_text(o, "flag", callback_flag_name(c->flag));
	json_object_set_new(o, "attempts", json_integer(c->attempts));
	json_object_set_new(o, "test", json_boolean(c->test));
	if (c->outcome[0] != '\0')
		set_text(o, "outcome", c->outcome);
	return o;
}

static enum status
add_details(json_t *o, const struct listing *l, const char *id, struct fault *f)
{
	struct callback_details d = {0};
	enum status s = unseal_details(l->queue, l->key, l->reader->id, id, l->now, &d, f);
	if (s != STATUS_OK)
		return s;
	set_text(o, "name", d.name);
	set_text(o, "phone", d.phone);
	set_text(o, "note", d.note);
	set_text(o, "times", d.times);
	set_text(o, "safe", d.voicemail);
	set_text(o, "safe_text", d.safe_text);
	set_text(o, "activity", d.activity_name);
	callback_details_finish(&d);
	return STATUS_OK;
}

/* Open ones first, then closed ones, up to limit. */
static enum status
gather(const struct listing *l, long limit, json_t *list, struct fault *f)
{
	struct callback *rows = memory_new((size_t)limit, sizeof *rows);
	enum status s = STATUS_OK;
	for (int closed = 0; closed <= 1 && s == STATUS_OK; closed++) {
		const struct callback_filter filter = {.closed = closed, .channel = -1, .test = -1, .now = l->now};
		struct callback_cursor start = {0};
		size_t n = 0, room = (size_t)limit - json_array_size(list);
		if (room > 0)
			s = callback_list(l->queue, &filter, &start, rows, room, &n, NULL, f);
		for (size_t i = 0; i < n && s == STATUS_OK; i++) {
			json_t *o = callback_json(&rows[i]);
			json_array_append_new(list, o);
			if (l->reader != NULL)
				s = add_details(o, l, rows[i].id, f);
		}
	}
	free(rows);
	return s;
}

static void
print_rows(const json_t *list, const struct callback_counts *c)
{
	size_t i;
	json_t *o;
	json_array_foreach(list, i, o)
	{
		const char *name = json_string_value(json_object_get(o, "name"));
		const char *phone = json_string_value(json_object_get(o, "phone"));
		printf("%s  due %.16s  %-9s %-8s %-7s %-3s %s%s%s%s%s\n", json_string_value(json_object_get(o, "id")),
		    json_string_value(json_object_get(o, "due")), json_string_value(json_object_get(o, "state")),
		    json_string_value(json_object_get(o, "need")), json_string_value(json_object_get(o, "channel")),
		    json_string_value(json_object_get(o, "lang")), json_string_value(json_object_get(o, "flag")),
		    name ? "  " : "", name ? name : "", phone ? "  " : "", phone ? phone : "");
	}
	printf("%ld waiting, %ld claimed, %ld tried, %ld closed, %ld withdrawn, %ld overdue\n", c->waiting, c->claimed,
	    c->tried, c->closed, c->withdrawn, c->overdue);
}

static enum status
show(const struct listing *l, long limit, bool as_json, struct fault *f)
{
	struct callback_counts counts;
	json_t *list = json_array();
	enum status s = callback_count(l->queue, l->now, &counts, f);
	if (s == STATUS_OK)
		s = gather(l, limit, list, f);
	if (s == STATUS_OK && as_json) {
		json_t *root = json_pack("{so sO}", "counts", counts_json(&counts), "callbacks", list);
		json_dumpf(root, stdout, JSON_INDENT(1));
		printf("\n");
		json_decref(root);
	} else if (s == STATUS_OK) {
		print_rows(list, &counts);
	}
	json_decref(list);
	return s;
}

int
command_queue(int argc, char **argv)
{
	const char *data = NULL, *config = NULL, *json = NULL, *limit = NULL, *open = NULL, *user = NULL,
	           *password = NULL;
	const struct option_rule rules[] = {
	    {"data", "DIR", "the practice's folder, " CONFIG_DATA " unless given", &data, 1},
	    {"config", "FILE", "settings, DIR/fingerpost.ini unless given", &config, 1},
	    {"json", NULL, "print JSON", &json, 1},
	    {"limit", "N", "at most so many, 100 unless given", &limit, 1},
	    {"open", NULL, "unseal names and numbers; each reading is written to the audit", &open, 1},
	    {"staff", "USER", "who is asking", &user, 1},
	    {"password-file", "FILE", "its first line is their password; asked for when left out", &password, 1},
	};
	const struct options o = {"fingerpost queue", "[--data DIR] [--json] [--limit N] [--open --staff USER]",
	    "Shows the call-backs: the open ones, flagged first, then the oldest due; then the closed ones.", rules,
	    sizeof rules / sizeof *rules};
	options_read_alone(&o, argc, argv);
	long max = command_number(&o, "limit", limit, 100, 1, 100000);

	struct fault f;
	struct staff reader;
	struct staff_key *key = NULL;
	enum status s = STATUS_OK;
	struct queue *q = queue_open(data ? data : CONFIG_DATA, QUEUE_WRITER, &f);
	if (q == NULL)
		return command_failed("queue", &f);
	if (open != NULL)
		s = command_sign_in(&o, q, user, password, &reader, &key, &f);
	if (s == STATUS_OK) {
		const struct listing l = {q, key ? &reader : NULL, key, clock_now()};
		s = show(&l, max, json != NULL, &f);
	}
	staff_key_destroy(key);
	queue_close(q);
	return s == STATUS_OK ? 0 : command_failed("queue", &f);
}

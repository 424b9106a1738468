/* fingerpost check: what is wrong with the directory, and what somebody should check again. */
#include <jansson.h>
#include <stdio.h>

#include "base/clock.h"
#include "cli/command.h"
#include "content/directory.h"
#include "content/quality.h"
#include "content/upkeep.h"

struct check {
	const char *data, *config, *json, *due, *confirm, *limit;
};

/* --- The quality report
 * ------------------------------------------------------------------------------------------------- */

static void
print_report_json(const struct quality_report *r)
{
	json_t *root = json_object(), *counts = json_object(), *list = json_array();
	for (size_t i = 0; i < QUALITY_KINDS; i++)
		json_object_set_new(counts, quality_name((enum quality_kind)i), json_integer((json_int_t)r->counts[i]));
	for (size_t i = 0; i < r->n; i++) {
		const struct quality_finding *q = &r->findings[i];
		json_array_append_new(list, json_pack("{s:s, s:s, s:s, s:s, s:s}", "kind", quality_name(q->kind),
		                                "severity", quality_is_error(q->kind) ? "error" : "warning", "id",
		                                q->id, "name", q->name, "detail", q->detail));
	}
	json_object_set_new(root, "activities", json_integer((json_int_t)r->activities));
	json_object_set_new(root, "errors", json_integer((json_int_t)r->errors));
	json_object_set_new(root, "warnings", json_integer((json_int_t)r->warnings));
	json_object_set_new(root, "counts", counts);
	json_object_set_new(root, "findings", list);
	json_dumpf(root, stdout, JSON_INDENT(1));
	printf("\n");
	json_decref(root);
}

static void
print_report(const struct quality_report *r)
{
	for (size_t i = 0; i < r->n; i++) {
		const struct quality_finding *q = &r->findings[i];
		printf("%s: %s: %s%s%s: %s\n", quality_is_error(q->kind) ? "error" : "warning", quality_name(q->kind),
		    q->id, q->id[0] != '\0' ? ": " : "", q->name, q->detail);
	}
	printf("%zu activities, %zu errors, %zu warnings\n", r->activities, r->errors, r->warnings);
}

static int
report(const struct check *c, struct directory *d)
{
	struct quality_report r;
	struct fault f;
	enum status s = quality_check(d, clock_now(), &r, &f);
	if (s == STATUS_OK)
		(c->json != NULL ? print_report_json : print_report)(&r);
	int failed = s != STATUS_OK ? command_failed("check", &f) : r.errors > 0;
	quality_finish(&r);
	return failed;
}

/* --- What is due
 * -------------------------------------------------------------------------------------------------------- */

static void
print_due_json(const struct directory_results *r)
{
	json_t *root = json_object(), *list = json_array();
	for (size_t i = 0; i < r->count; i++) {
		const struct activity *a = &r->activities[i];
		char date[21];
		json_t *o = json_pack("{s:s, s:s, s:s, s:s, s:b}", "id", a->id, "name", a->name, "phone", a->phone,
		    "website", a->website, "reported", a->reported);
		json_object_set_new(o, "assured",
		    a->assured != 0 ? json_string(clock_date(a->assured, date, sizeof date)) : json_null());
		json_array_append_new(list, o);
	}
	json_object_set_new(root, "total", json_integer((json_int_t)r->total));
	json_object_set_new(root, "due", list);
	json_dumpf(root, stdout, JSON_INDENT(1));
	printf("\n");
	json_decref(root);
}

static void
print_due(const struct directory_results *r)
{
	for (size_t i = 0; i < r->count; i++) {
		const struct activity *a = &r->activities[i];
		char date[21];
		printf("%s: %s: %s%s", a->id, a->name, a->reported ? "reported as wrong, " : "",
		    a->assured != 0 ? clock_date(a->assured, date, sizeof date) : "never checked");
		printf("%s%s\n", a->phone[0] != '\0' ? "; " : "", a->phone);
	}
	printf("%zu of %zu\n", r->count, r->total);
}

static int
list_due(const struct options *o, const struct check *c, struct directory *d)
{
	struct directory_results r;
	struct fault f;
	size_t limit = (size_t)command_number(o, "limit", c->limit, 20, 1, 1000000);
	enum status s = directory_due(d, clock_now(), limit, &r, &f);
	if (s == STATUS_OK)
		(c->json != NULL ? print_due_json : print_due)(&r);
	directory_results_finish(&r);
	return s == STATUS_OK ? 0 : command_failed("check", &f);
}

static int
confirm(const struct check *c, const char *data, struct directory *d)
{
	struct activity a;
	struct fault f;
	enum status s = directory_get(d, c->confirm, clock_now(), &a, &f);
	activity_finish(&a);
	if (s == STATUS_OK)
		s = upkeep_confirm(data, c->confirm, "command line", clock_now(), &f);
	return s == STATUS_OK ? 0 : command_failed("check", &f);
}

int
command_check(int argc, char **argv)
{
	struct check c = {0};
	const struct option_rule rules[] = {
	    {"data", "DIR", "the practice's folder, " CONFIG_DATA " unless given", &c.data, 1},
	    {"config", "FILE", "settings, DIR/fingerpost.ini unless given", &c.config, 1},
	    {"json", NULL, "print JSON", &c.json, 1},
	    {"due", NULL, "list what somebody should check again, the most urgent first", &c.due, 1},
	    {"limit", "N", "with --due: at most so many, 20 unless given", &c.limit, 1},
	    {"confirm", "ID", "somebody has checked this activity today: it is right", &c.confirm, 1},
	};
	const struct options o = {"fingerpost check", "[--data DIR] [--json] [--due [--limit N]] [--confirm ID]",
	    "Says what is wrong with the directory: duplicates, numbers and places that cannot be right, what has\n"
	    "no time, what nobody has checked, what is hard to read. Exits with 1 if there are errors.",
	    rules, sizeof rules / sizeof *rules};
	int words;
	options_read(&o, argc, argv, &words);
	if (words > 0)
		options_wrong(&o, "%.40s: no words are expected", argv[0]);
	const char *data = c.data ? c.data : CONFIG_DATA;
	struct config config;
	struct fault f;
	if (config_init(&config, data, c.config, &f) != STATUS_OK)
		return command_failed("check", &f);
	struct directory *d = directory_open(data);
	directory_set_freshness(d, config.stale_months, config.hide_months);
	int failed = c.confirm != NULL ? confirm(&c, data, d) : c.due != NULL ? list_due(&o, &c, d) : report(&c, d);
	directory_close(d);
	config_finish(&config);
	return failed;
}

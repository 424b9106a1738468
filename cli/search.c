/* fingerpost search: the query path of kiosk and texts, from the command line. */
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/clock.h"
#include "base/memory.h"
#include "cli/command.h"
#include "content/directory.h"
#include "content/language.h"
#include "content/need.h"

struct search {
	const char *data, *config, *json, *lang, *near, *need, *day, *free, *step_free, *women, *age, *limit;
};

/* 1 Monday to 7 Sunday; "today" and "tomorrow" too; 0 if it is no day. */
static int
read_day(const char *word, int64_t now)
{
	static const char *const days[] = {
	    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};
	int today = (clock_british(now).tm_wday + 6) % 7;
	if (strcasecmp(word, "today") == 0)
		return today + 1;
	if (strcasecmp(word, "tomorrow") == 0)
		return (today + 1) % 7 + 1;
	size_t n = strlen(word);
	for (int i = 0; i < 7; i++)
		if (n >= 3 && strncasecmp(word, days[i], n) == 0)
			return i + 1;
	return 0;
}

static json_t *
number_or_null(bool known, double value)
{
	return known ? json_real(value) : json_null();
}

static json_t *
activity_json(const struct activity *a)
{
	char next[32], assured[32];
	bool placed = a->lat != 0 || a->lon != 0;
	json_t *o = json_object();
	json_object_set_new(o, "id", json_string(a->id));
	json_object_set_new(o, "name", json_string(a->name));
	json_object_set_new(o, "need", json_string(a->need));
	json_object_set_new(o, "venue", json_string(a->venue));
	json_object_set_new(o, "postcode", json_string(a->postcode));
	json_object_set_new(o, "lat", number_or_null(placed, a->lat));
	json_object_set_new(o, "lon", number_or_null(placed, a->lon));
	json_object_set_new(o, "next", a->next ? json_string(clock_rfc3339(a->next, next, sizeof next)) : json_null());
	json_object_set_new(o, "cost", json_string(a->cost));
	json_object_set_new(
	    o, "distance_m", a->distance_m >= 0 ? json_integer((json_int_t)(a->distance_m + 0.5)) : json_null());
	json_object_set_new(
	    o, "assured", a->assured ? json_string(clock_date(a->assured, assured, sizeof assured)) : json_null());
	return o;
}

static void
print_json(const struct directory_results *r)
{
	json_t *list = json_array(), *root = json_object();
	for (size_t i = 0; i < r->count; i++)
		json_array_append_new(list, activity_json(&r->activities[i]));
	json_object_set_new(root, "total", json_integer((json_int_t)r->total));
	json_object_set_new(root, "results", list);
	json_dumpf(root, stdout, JSON_INDENT(1));
	printf("\n");
	json_decref(root);
}

static void
print_list(const struct directory_results *r)
{
	for (size_t i = 0; i < r->count; i++) {
		const struct activity *a = &r->activities[i];
		printf("%s\n    ", a->name);
		const char *parts[] = {a->when, a->venue, a->postcode, a->cost, a->phone};
		bool first = true;
		for (size_t p = 0; p < sizeof parts / sizeof *parts; p++) {
			if (parts[p][0] == '\0')
				continue;
			printf("%s%s", first ? "" : "; ", parts[p]);
			first = false;
		}
		if (a->distance_m >= 0)
			printf("; %.1f km", a->distance_m / 1000);
		printf("\n");
	}
	printf("%zu of %zu\n", r->count, r->total);
}

/* The words of the command line as one line of text. */
static char *
joined(char **words, int n)
{
	char *text = memory_copy("");
	for (int i = 0; i < n; i++) {
		char *longer = memory_print("%s%s%s", text, i > 0 ? " " : "", words[i]);
		free(text);
		text = longer;
	}
	return text;
}

static enum status
fill_query(const struct options *o, const struct search *s, const struct config *c, struct directory *d,
    struct directory_query *q, struct fault *f)
{
	q->now = clock_now();
	q->free = s->free != NULL;
	q->step_free = s->step_free != NULL;
	q->women = s->women != NULL;
	q->age = (int)command_number(o, "age", s->age, 0, 1, 120);
	q->limit = (size_t)command_number(o, "limit", s->limit, 20, 1, 200);
	q->lat = c->lat;
	q->lon = c->lon;
	if (s->need != NULL && need_by_code(s->need) == NULL)
		options_wrong(o, "--need %.20s: there is no such need", s->need);
	q->need = s->need ? need_by_code(s->need)->code : NULL;
	if (s->day != NULL && (q->day = read_day(s->day, q->now)) == 0)
		options_wrong(o, "--day %.20s is no day of the week", s->day);
	if (s->lang != NULL && language_by_code(s->lang) == NULL)
		options_wrong(o, "--lang %.20s is no language of ours", s->lang);
	q->lang = s->lang;
	if (s->near != NULL && !directory_locate(d, s->near, &q->lat, &q->lon))
		return fault_set(
		    f, STATUS_MISSING, "--near %.12s: the directory has nothing in that postcode's district", s->near);
	return STATUS_OK;
}

int
command_search(int argc, char **argv)
{
	struct search s = {0};
	const struct option_rule rules[] = {
	    {"data", "DIR", "the practice's folder, " CONFIG_DATA " unless given", &s.data, 1},
	    {"config", "FILE", "settings, DIR/fingerpost.ini unless given", &s.config, 1},
	    {"json", NULL, "print JSON", &s.json, 1},
	    {"lang", "L", "held in this language (pl, ur, ...)", &s.lang, 1},
	    {"near", "POSTCODE", "measure from here, not from the practice", &s.near, 1},
	    {"need", "CODE", "FRIENDS ACTIVE LEARN MONEY HOME MIND HEALTH FAMILY", &s.need, 1},
	    {"day", "DAY", "on this day: mon ... sun, today, tomorrow", &s.day, 1},
	    {"free", NULL, "costs nothing", &s.free, 1},
	    {"step-free", NULL, "no steps on the way in", &s.step_free, 1},
	    {"women", NULL, "for women only", &s.women, 1},
	    {"age", "N", "somebody of so many years may come", &s.age, 1},
	    {"limit", "N", "at most so many, 20 unless given", &s.limit, 1},
	};
	const struct options o = {"fingerpost search", "[options] WORDS...", "Finds activities in the directory.",
	    rules, sizeof rules / sizeof *rules};
	int words;
	options_read(&o, argc, argv, &words);
	const char *data = s.data ? s.data : CONFIG_DATA;
	struct fault f;
	struct config c;
	if (config_init(&c, data, s.config, &f) != STATUS_OK)
		return command_failed("search", &f);
	char *text = joined(argv, words);
	struct directory *d = directory_open(data);
	directory_set_freshness(d, c.stale_months, c.hide_months);
	struct directory_query q = {.words = text};
	struct directory_results r = {0};
	enum status status = directory_ready(d, &f) ? STATUS_OK : STATUS_MISSING;
	if (status == STATUS_OK)
		status = fill_query(&o, &s, &c, d, &q, &f);
	if (status == STATUS_OK)
		status = directory_find(d, &q, &r, &f);
	if (status == STATUS_OK)
		(s.json ? print_json : print_list)(&r);
	directory_results_finish(&r);
	directory_close(d);
	free(text);
	config_finish(&c);
	return status == STATUS_OK ? 0 : command_failed("search", &f);
}

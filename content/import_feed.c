#include "content/import_feed.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/clock.h"
#include "base/memory.h"
#include "content/json_list.h"
#include "content/openactive.h"

#define GO_ON (24 * CLOCK_HOUR) /* an import that broke off longer ago begins anew */
#define SHEET_REMOVALS 10       /* fewer rows gone from a spreadsheet need no second word */

/* --- What readers hand in
 * ----------------------------------------------------------------------------------------------- */

static void
feed_say(void *context, const char *place, const char *what)
{
	import_report_say(((struct import_feed *)context)->report, place, what);
}

static void
feed_tally(void *context, const char *place, const char *what)
{
	import_report_tally(((struct import_feed *)context)->report, place, what);
}

static void
feed_count(void *context, enum listing_fate fate)
{
	struct import_feed *x = context;
	x->counts.read++;
	x->counts.good += fate == LISTING_GOOD;
	x->counts.bad += fate == LISTING_BAD;
}

static enum listing_fate
feed_take(void *context, const char *place, struct listing *l, bool upsert)
{
	struct import_feed *x = context;
	struct fault f = {0};
	if (x->status != STATUS_OK)
		return LISTING_PASSED;
	enum status s = feed_store_put(x->store, l, x->page, &f);
	if (s == STATUS_OK) {
		x->added++;
		return LISTING_GOOD;
	}
	if (s != STATUS_REFUSED) {
		x->status = fault_set(x->fault, s, "%s", f.text);
		return LISTING_PASSED;
	}
	if (upsert) {
		import_report_tally(x->report, place, "has an id that another before it has: left out");
		return LISTING_PASSED;
	}
	char *what = memory_print("%s; this one is left out", f.text);
	import_report_say(x->report, place, what);
	free(what);
	return LISTING_BAD;
}

void
import_show(const struct import_feed *x, int64_t total)
{
	static const char bar[] = "####################";
	FILE *out = x->options->progress;
	size_t current = (size_t)(total > 0 ? total : feed_store_get_number(x->store, "activities"));
	if (out == NULL)
		return;
	/* the last import is the best guess of how long this one is */
	int full = current > 0 ? (int)(x->counts.read * 20 / current) : 0;
	fprintf(out, "\r\033[K%.60s [%-20.*s] page %lld, %zu read", feed_store_name(x->store), full > 20 ? 20 : full,
	    bar, (long long)x->page, x->counts.read);
	fflush(out);
}

/* --- Files
 * -------------------------------------------------------------------------------------------------------------- */

static enum status
read_file(struct import_feed *x, const char *path, struct fault *f)
{
	struct json_list list = {0};
	struct fault why = {0};
	struct stat st;
	bool json = false;
	FILE *in = fopen(path, "re");
	if (in == NULL)
		return errno == ENOENT ? fault_set(f, STATUS_MISSING, "%s: there is no such file", path)
		                       : fault_errno(f, "%s", path);
	enum status s = STATUS_OK;
	if (fstat(fileno(in), &st) != 0 || !S_ISREG(st.st_mode))
		s = fault_set(f, STATUS_INPUT, "%s: is no file", path);
	if (s == STATUS_OK) {
		x->page++;
		s = import_document(x, in, &list, &json, &why);
		/* "12:5: what", or a word on the whole file */
		if (s != STATUS_OK && x->status == STATUS_OK)
			fault_set(f, s, "%s:%s%s", path, why.text[0] >= '0' && why.text[0] <= '9' ? "" : " ", why.text);
	}
	x->spreadsheet = x->spreadsheet || !json;
	json_list_finish(&list);
	fclose(in);
	return s;
}

/* Files are read in one go, in one transaction; what comes from the web, page by page. */
static enum status
read_source(struct import_feed *x, const char *source, struct fault *f)
{
	if (fetch_is_url(source))
		return import_pages(x, source, f);
	x->source = NULL;
	x->all_kept = false;
	enum status s = feed_store_begin(x->store, f);
	if (s == STATUS_OK)
		s = read_file(x, source, f);
	if (s == STATUS_OK)
		s = x->status;
	if (s == STATUS_OK)
		s = feed_store_commit(x->store, f);
	if (s != STATUS_OK)
		feed_store_rollback(x->store);
	return s;
}

/* --- Beginning, or going on
 * ------------------------------------------------------------------------------------------------ */

static char *
join(const char *const *sources, size_t n)
{
	char *all = memory_copy("");
	for (size_t i = 0; i < n; i++) {
		char *longer = memory_print("%s%s%s", all, i > 0 ? "\n" : "", sources[i]);
		free(all);
		all = longer;
	}
	return all;
}

/* Whether one of the sources is known to be OpenActive's. */
static bool
has_cursor(struct import_feed *x, const char *const *sources, size_t n)
{
	bool any = false;
	for (size_t i = 0; i < n; i++) {
		char *key = memory_print("cursor %s", sources[i]), *cursor = feed_store_get(x->store, key);
		any = any || cursor[0] != '\0';
		free(cursor);
		free(key);
	}
	return any;
}

static enum status
begin_anew(struct import_feed *x, const char *const *sources, size_t n, const char *all, struct fault *f)
{
	static const char *const numbers[] = {
	    "run.source", "run.page", "run.items", "run.read", "run.good", "run.bad", "run.partial"};
	enum status s = feed_store_restart(x->store, f);
	bool forget = x->options->fresh || !has_cursor(x, sources, n);
	if (s == STATUS_OK && forget)
		s = feed_store_drop_items(x->store, f);
	for (size_t i = 0; s == STATUS_OK && forget && i < n; i++) {
		char *key = memory_print("cursor %s", sources[i]);
		s = feed_store_set(x->store, key, "", f);
		free(key);
	}
	for (size_t i = 0; s == STATUS_OK && i < sizeof numbers / sizeof *numbers; i++)
		s = feed_store_set_number(x->store, numbers[i], 0, f);
	if (s == STATUS_OK)
		s = feed_store_set(x->store, "run.url", "", f);
	if (s == STATUS_OK)
		s = feed_store_set(x->store, "run", all, f);
	return s == STATUS_OK ? feed_store_set_number(x->store, "run.at", x->sink.now, f) : s;
}

/* Where an import of the same sources broke off not long ago: the source to go on with. */
static bool
goes_on(struct import_feed *x, const char *all, size_t *source)
{
	char *run = feed_store_get(x->store, "run"), *url = feed_store_get(x->store, "run.url");
	int64_t age = x->sink.now - feed_store_get_number(x->store, "run.at");
	bool on = !x->options->fresh && strcmp(run, all) == 0 && url[0] != '\0' && age >= 0 && age < GO_ON;
	free(url);
	free(run);
	if (!on)
		return false;
	*source = (size_t)feed_store_get_number(x->store, "run.source");
	x->page = feed_store_get_number(x->store, "run.page");
	x->items = feed_store_get_number(x->store, "run.items");
	x->counts.read = (size_t)feed_store_get_number(x->store, "run.read");
	x->counts.good = (size_t)feed_store_get_number(x->store, "run.good");
	x->counts.bad = (size_t)feed_store_get_number(x->store, "run.bad");
	x->partial = feed_store_get_number(x->store, "run.partial") != 0;
	x->all_kept = false;
	import_report_say(x->report, "", "goes on where it broke off");
	return true;
}

static enum status
begin_run(struct import_feed *x, const char *const *sources, size_t n, size_t *first, bool *on, struct fault *f)
{
	char *all = join(sources, n);
	enum status s = STATUS_OK;
	*first = 0;
	*on = goes_on(x, all, first);
	if (!*on) {
		s = feed_store_begin(x->store, f);
		if (s == STATUS_OK)
			s = begin_anew(x, sources, n, all, f);
		if (s == STATUS_OK)
			s = feed_store_commit(x->store, f);
		if (s != STATUS_OK)
			feed_store_rollback(x->store);
	}
	free(all);
	return s;
}

/* --- Judging
 * ------------------------------------------------------------------------------------------------------------ */

static enum status
judge(struct import_feed *x, size_t *lost, struct fault *f)
{
	const struct import_counts *c = &x->counts;
	const char *name = feed_store_name(x->store);
	size_t current = 0, coming = 0;
	*lost = 0;
	if (c->bad * 2 > c->read)
		return fault_set(f, STATUS_INPUT,
		    "%.200s: %zu of %zu rows are wrong, more than half: the directory stays as it was", name, c->bad,
		    c->read);
	enum status s = feed_store_compare(x->store, &current, &coming, lost, f);
	if (s != STATUS_OK)
		return s;
	if (coming == 0)
		return fault_set(
		    f, STATUS_INPUT, "%.200s: there is nothing to import: the directory stays as it was", name);
	if (x->partial || x->options->accept_removals || (x->spreadsheet && *lost < SHEET_REMOVALS))
		return STATUS_OK;
	if (coming * 4 < current * 3)
		return fault_set(f, STATUS_REFUSED,
		    "%.200s: %zu activities in place of %zu, a fall of more than a quarter: the directory stays as it "
		    "was "
		    "(--accept-removals if that is right)",
		    name, coming, current);
	return STATUS_OK;
}

/* A run that is over, well or badly, is not gone on with. */
static enum status
end_run(struct import_feed *x, struct fault *f)
{
	return feed_store_set(x->store, "run.url", "", f);
}

static enum status
settle(struct import_feed *x, const char *sources, struct fault *f)
{
	size_t lost = 0;
	enum status s = judge(x, &lost, f);
	if (s == STATUS_OK)
		s = feed_store_activate(x->store, x->partial, f);
	if (s == STATUS_OK)
		s = feed_store_set(x->store, "sources", sources, f);
	if (s == STATUS_OK)
		s = feed_store_set_number(x->store, "imported", x->sink.now, f);
	if (s == STATUS_OK && feed_store_get_number(x->store, "since") == 0)
		s = feed_store_set_number(x->store, "since", x->sink.now, f);
	if (s == STATUS_OK)
		s = feed_store_set_number(x->store, "activities", (int64_t)(x->counts.good), f);
	if (s == STATUS_OK)
		s = end_run(x, f);
	x->counts.removed = s == STATUS_OK && !x->partial ? lost : 0;
	return s;
}

/* All that has come becomes the feed, in one transaction. */
static enum status
finish_run(struct import_feed *x, const char *const *sources, size_t n, struct fault *f)
{
	char *all = join(sources, n);
	enum status s = feed_store_begin(x->store, f);
	if (s == STATUS_OK && x->openactive) {
		x->counts.read = x->counts.good = x->counts.bad = 0;
		s = openactive_listings(x->store, &x->sink, f);
	}
	if (s == STATUS_OK)
		s = x->status;
	bool unchanged = x->all_kept && !x->openactive && x->page > 0;
	if (s == STATUS_OK && unchanged) {
		x->counts.unchanged = 1;
		s = feed_store_restart(x->store, f);
		if (s == STATUS_OK)
			s = feed_store_set_number(x->store, "imported", x->sink.now, f);
		if (s == STATUS_OK)
			s = end_run(x, f);
	} else if (s == STATUS_OK) {
		s = settle(x, all, f);
	}
	if (s == STATUS_OK)
		s = feed_store_commit(x->store, f);
	if (s != STATUS_OK) {
		feed_store_rollback(x->store);
		end_run(x, NULL);
	}
	free(all);
	return s;
}

enum status
import_feed_run(struct import_feed *x, const char *const *sources, size_t n, struct fault *f)
{
	size_t first;
	bool on;
	x->fault = f;
	x->all_kept = true;
	x->sink = (struct listing_sink){.context = x,
	    .now = clock_now(),
	    .take = feed_take,
	    .say = feed_say,
	    .tally = feed_tally,
	    .count = feed_count};
	x->openactive = has_cursor(x, sources, n) && !x->options->fresh;
	enum status s = begin_run(x, sources, n, &first, &on, f);
	for (size_t i = first; s == STATUS_OK && i < n; i++) {
		if (i > first || !on) {
			x->items = 0;
			s = feed_store_set_number(x->store, "run.source", (int64_t)i, f);
		}
		if (s == STATUS_OK)
			s = read_source(x, sources[i], f);
	}
	if (s == STATUS_OK)
		s = finish_run(x, sources, n, f);
	if (x->options->progress != NULL)
		fputs("\r\033[K", x->options->progress);
	import_report_close(x->report);
	return s;
}

#include "content/import.h"

#include <stdlib.h>
#include <string.h>

#include "base/clock.h"
#include "base/file.h"
#include "base/memory.h"
#include "content/directory_build.h"
#include "content/oruk.h"
#include "content/sheet.h"

#define FILE_LIMIT ((size_t)256 << 20)

struct import {
	struct build *build;
	struct import_counts *counts;
	FILE *report;
	const char *file;
	enum status status; /* of the build; once it is not OK nothing is added */
	struct fault *fault;
};

static void
import_say(void *context, const char *place, const char *what)
{
	struct import *im = context;
	if (im->report != NULL)
		fprintf(im->report, "%s:%s%s %s\n", im->file, place, *place != '\0' ? ":" : "", what);
}

static void
import_count(void *context, enum listing_fate fate)
{
	struct import *im = context;
	im->counts->read++;
	if (fate == LISTING_GOOD)
		im->counts->good++;
	if (fate == LISTING_BAD)
		im->counts->bad++;
}

static enum listing_fate
import_take(void *context, const char *place, struct listing *l, bool upsert)
{
	struct import *im = context;
	struct fault f = {0};
	if (im->status != STATUS_OK)
		return LISTING_PASSED;
	enum status s = build_add(im->build, l, &f);
	if (s == STATUS_OK)
		return LISTING_GOOD;
	if (s == STATUS_REFUSED) {
		char *what = memory_print("%s; this one is left out", f.text);
		import_say(im, place, what);
		free(what);
		return upsert ? LISTING_PASSED : LISTING_BAD;
	}
	im->status = fault_set(im->fault, s, "%s", f.text);
	return LISTING_PASSED;
}

/* JSON begins with a bracket, whatever the file is called. */
static bool
is_json(const char *bytes)
{
	if (strncmp(bytes, "\xef\xbb\xbf", 3) == 0)
		bytes += 3;
	bytes += strspn(bytes, " \t\r\n");
	return *bytes == '{' || *bytes == '[';
}

static enum status
import_file(struct import *im, int64_t now, struct fault *f)
{
	char *bytes;
	size_t n;
	enum status s = file_read(im->file, FILE_LIMIT, &bytes, &n, f);
	if (s != STATUS_OK)
		return s;
	struct listing_sink sink = {
	    .context = im, .now = now, .take = import_take, .say = import_say, .count = import_count};
	struct fault why = {0};
	s = is_json(bytes) ? oruk_read(bytes, n, &sink, &why) : sheet_read(bytes, n, &sink, &why);
	free(bytes);
	if (im->status != STATUS_OK)
		return im->status;
	/* "12:5: what", or a word on the whole file */
	return s == STATUS_OK ? s
	                      : fault_set(f, s, "%s:%s%s", im->file,
	                            why.text[0] >= '0' && why.text[0] <= '9' ? "" : " ", why.text);
}

static enum status
judge(const struct import_counts *c, struct fault *f)
{
	if (c->bad * 2 > c->read)
		return fault_set(f, STATUS_INPUT,
		    "%zu of %zu rows are wrong, more than half: the directory stays as it was", c->bad, c->read);
	if (c->good == 0)
		return fault_set(f, STATUS_INPUT, "there is nothing to import: the directory stays as it was");
	return STATUS_OK;
}

enum status
import_files(const char *data_dir, const char *const *files, size_t n, bool dry_run, FILE *report,
    struct import_counts *counts, struct fault *f)
{
	struct import_counts own;
	struct import im = {.report = report, .counts = counts != NULL ? counts : &own, .fault = f};
	*im.counts = (struct import_counts){0};
	int64_t now = clock_now();
	enum status s = build_begin(data_dir, now, &im.build, f);
	for (size_t i = 0; s == STATUS_OK && i < n; i++) {
		im.file = files[i];
		s = import_file(&im, now, f);
	}
	if (s == STATUS_OK)
		s = judge(im.counts, f);
	if (s == STATUS_OK)
		s = build_end(im.build, !dry_run, f);
	build_destroy(im.build);
	return s;
}

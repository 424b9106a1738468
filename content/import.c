#include "content/import.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "base/file.h"
#include "base/memory.h"
#include "content/edits.h"
#include "content/import_directory.h"
#include "content/import_feed.h"
#include "content/sheet.h"

#define SILENCE_S 30
#define PAGE_BYTES ((size_t)256 << 20)
#define TRIES 3
#define PATIENCE 30 /* tenths of a second */

/* A feed that is named in this import. */
struct named {
	char *name;
	const char **sources;
	size_t n;
	struct feed_store *store;
	bool done;
};

struct import {
	const struct import_options *options;
	struct import_counts *counts;
	struct named *feeds;
	size_t n;
	char **remembered; /* sources out of the feeds' files, where none were named */
	size_t n_remembered;
	struct fetch *fetch;
	int lock;
	size_t failed;
	struct fault first; /* of those that failed */
};

/* --- Which feeds
 * --------------------------------------------------------------------------------------------------------- */

/* What a source is called as a feed: a file by its own name, an address without its scheme. */
static char *
name_of(const char *source)
{
	if (!fetch_is_url(source)) {
		const char *slash = strrchr(source, '/');
		return memory_copy(slash != NULL ? slash + 1 : source);
	}
	const char *rest = strstr(source, "://") + 3;
	size_t n = strcspn(rest, "#");
	while (n > 0 && rest[n - 1] == '/')
		n--;
	return memory_copy_bytes(rest, n);
}

static void
add_source(struct import *im, const char *name, const char *source)
{
	size_t i = 0;
	while (i < im->n && strcmp(im->feeds[i].name, name) != 0)
		i++;
	if (i == im->n) {
		im->feeds = memory_grow(im->feeds, im->n + 1, sizeof *im->feeds);
		im->feeds[im->n++] = (struct named){.name = memory_copy(name)};
	}
	struct named *feed = &im->feeds[i];
	feed->sources = memory_grow(feed->sources, feed->n + 1, sizeof *feed->sources);
	feed->sources[feed->n++] = source;
}

/* The sources of a feed that all came from the web. */
static void
remember(struct import *im, struct feed_store *store)
{
	char *sources = feed_store_get(store, "sources");
	size_t first = im->n_remembered;
	bool web = sources[0] != '\0';
	for (char *line = sources, *next; line != NULL && *line != '\0'; line = next) {
		next = strchr(line, '\n');
		if (next != NULL)
			*next++ = '\0';
		web = web && fetch_is_url(line);
		im->remembered = memory_grow(im->remembered, im->n_remembered + 1, sizeof *im->remembered);
		im->remembered[im->n_remembered++] = memory_copy(line);
	}
	for (size_t i = first; web && i < im->n_remembered; i++)
		add_source(im, feed_store_name(store), im->remembered[i]);
	free(sources);
}

static enum status
find_feeds(struct import *im, const char *const *sources, size_t n, struct fault *f)
{
	const struct import_options *o = im->options;
	enum status s = STATUS_OK;
	for (size_t i = 0; i < n; i++) {
		char *name = name_of(sources[i]);
		add_source(im, o->feed != NULL ? o->feed : name, sources[i]);
		free(name);
	}
	if (n > 0)
		return STATUS_OK;
	char **names = feed_store_names(o->data_dir);
	for (size_t i = 0; s == STATUS_OK && names[i] != NULL; i++) {
		struct feed_store *store;
		if (o->feed != NULL && strcmp(o->feed, names[i]) != 0)
			continue;
		s = feed_store_open(o->data_dir, names[i], o->dry_run, &store, f);
		if (s == STATUS_OK) {
			remember(im, store);
			feed_store_close(store);
		}
	}
	if (s == STATUS_OK && im->n == 0 && names[0] == NULL)
		s = fault_set(f, STATUS_MISSING, "nothing has been imported yet; name a file or an address");
	if (s == STATUS_OK && im->n == 0 && o->feed != NULL)
		s = fault_set(f, STATUS_MISSING, "no feed \"%s\" from the web", o->feed);
	feed_store_names_free(names);
	return s;
}

/* --- One by one
 * ---------------------------------------------------------------------------------------------------------- */

static void
add_counts(struct import_counts *all, const struct import_counts *one)
{
	all->read += one->read;
	all->good += one->good;
	all->bad += one->bad;
	all->removed += one->removed;
	all->unchanged += one->unchanged;
}

static bool
from_web(const struct named *feed)
{
	bool web = false;
	for (size_t i = 0; i < feed->n; i++)
		web = web || fetch_is_url(feed->sources[i]);
	return web;
}

static struct fetch *
fetch_of(struct import *im)
{
	const struct import_options *o = im->options;
	struct fetch_limits limits = {.allow_private = o->allow_private,
	    .silence_s = o->silence_s > 0 ? o->silence_s : SILENCE_S,
	    .bytes = o->page_bytes > 0 ? o->page_bytes : PAGE_BYTES,
	    .tries = TRIES};
	if (im->fetch == NULL)
		im->fetch = fetch_create(&limits, o->data_dir);
	return im->fetch;
}

static void
import_one(struct import *im, struct named *feed)
{
	struct fault f = {0};
	/* lines on a lone file name the file as it was named */
	bool lone = im->options->feed == NULL && feed->n == 1;
	struct import_feed x = {.options = im->options,
	    .report = import_report_create(im->options->report, lone ? feed->sources[0] : feed->name),
	    .fetch = from_web(feed) ? fetch_of(im) : NULL};
	enum status s = feed_store_open(im->options->data_dir, feed->name, im->options->dry_run, &feed->store, &f);
	if (s == STATUS_OK) {
		x.store = feed->store;
		s = import_feed_run(&x, feed->sources, feed->n, &f);
	}
	add_counts(im->counts, &x.counts);
	feed->done = s == STATUS_OK;
	if (!feed->done && feed->store != NULL && feed_store_is_blank(feed->store)) {
		/* nothing of it ever came, and there is nothing to go on with */
		feed_store_close(feed->store);
		feed->store = NULL;
		if (!im->options->dry_run)
			feed_store_remove(im->options->data_dir, feed->name, NULL);
	}
	im->counts->feeds += feed->done;
	if (s != STATUS_OK && im->failed++ == 0)
		im->first = f;
	else if (s != STATUS_OK && im->options->report != NULL)
		fprintf(im->options->report, "%s\n", f.text);
	import_report_destroy(x.report);
}

/* --- The directory of all
 * ------------------------------------------------------------------------------------------------ */

static struct named *
find_named(struct import *im, const char *name)
{
	for (size_t i = 0; i < im->n; i++) {
		if (strcmp(im->feeds[i].name, name) == 0)
			return &im->feeds[i];
	}
	return NULL;
}

static enum status
build_all(struct import *im, struct fault *f)
{
	const struct import_options *o = im->options;
	char **names = o->only ? memory_new(1, sizeof *names) : feed_store_names(o->data_dir);
	size_t most = im->n, n = 0, others = 0;
	for (size_t i = 0; names[i] != NULL; i++)
		most++;
	struct feed_store **stores = memory_new(most + 1, sizeof(struct feed_store *)),
	                  **opened = memory_new(most + 1, sizeof(struct feed_store *));
	enum status s = STATUS_OK;
	for (size_t i = 0; i < im->n; i++) {
		if (im->feeds[i].store != NULL)
			stores[n++] = im->feeds[i].store;
	}
	for (size_t i = 0; s == STATUS_OK && names[i] != NULL; i++) {
		if (find_named(im, names[i]) != NULL)
			continue;
		s = feed_store_open(o->data_dir, names[i], o->dry_run, &opened[others], f);
		if (s == STATUS_OK)
			stores[n++] = opened[others++];
	}
	if (s == STATUS_OK)
		s = import_directory(o, stores, n, &im->counts->activities, f);
	for (size_t i = 0; i < others; i++)
		feed_store_close(opened[i]);
	free(opened);
	free(stores);
	feed_store_names_free(names);
	return s;
}

static void
forget_others(struct import *im)
{
	char **names = feed_store_names(im->options->data_dir);
	for (size_t i = 0; names[i] != NULL; i++) {
		if (find_named(im, names[i]) == NULL)
			feed_store_remove(im->options->data_dir, names[i], NULL);
	}
	feed_store_names_free(names);
}

/* One import at a time; a dry run changes nothing and may run beside one. */
static enum status
take_lock(const char *data_dir, bool dry_run, int *lock, struct fault *f)
{
	char *path = file_join(data_dir, "import.lock");
	enum status s = STATUS_OK;
	*lock = dry_run ? -1 : open(path, O_CREAT | O_RDWR | O_CLOEXEC | O_NOFOLLOW, 0640);
	if (!dry_run && (*lock < 0 || (fchmod(*lock, 0660) != 0 && errno != EPERM)))
		s = fault_errno(f, "%s", path);
	else if (!dry_run && flock(*lock, LOCK_EX | LOCK_NB) != 0)
		s = errno == EWOULDBLOCK ? fault_set(f, STATUS_BUSY, "another import is under way")
		                         : fault_errno(f, "%s", path);
	if (s != STATUS_OK && *lock >= 0) {
		close(*lock);
		*lock = -1;
	}
	free(path);
	return s;
}

static void
finish(struct import *im)
{
	for (size_t i = 0; i < im->n; i++) {
		feed_store_close(im->feeds[i].store);
		free(im->feeds[i].sources);
		free(im->feeds[i].name);
	}
	for (size_t i = 0; i < im->n_remembered; i++)
		free(im->remembered[i]);
	free(im->remembered);
	free(im->feeds);
	fetch_destroy(im->fetch);
	if (im->lock >= 0)
		close(im->lock);
}

static enum status
first_fault(const struct import *im, struct fault *f)
{
	if (im->failed == 0)
		return STATUS_OK;
	if (im->n == 1)
		return fault_set(f, im->first.status, "%s", im->first.text);
	return fault_set(f, im->first.status, "%.300s (%zu of %zu feeds failed and stay as they were)", im->first.text,
	    im->failed, im->n);
}

enum status
import_run(
    const struct import_options *o, const char *const *sources, size_t n, struct import_counts *counts, struct fault *f)
{
	struct import_counts own;
	struct import im = {.options = o, .counts = counts != NULL ? counts : &own, .lock = -1};
	*im.counts = (struct import_counts){0};
	enum status s = take_lock(o->data_dir, o->dry_run, &im.lock, f);
	if (s == STATUS_OK)
		s = find_feeds(&im, sources, n, f);
	if (s != STATUS_OK)
		goto out;
	for (size_t i = 0; i < im.n; i++)
		import_one(&im, &im.feeds[i]);
	/* with nothing new, or not all of what is to be everything, the directory stays; but every night it is told
	 * anew which days are to come */
	if ((im.counts->feeds > 0 || n == 0) && (im.failed == 0 || !o->only))
		s = build_all(&im, f);
	/* what staff have edited while it was being built */
	for (int i = 0; s == STATUS_OK && !o->dry_run && i < TRIES && edits_pending(o->data_dir); i++)
		s = build_all(&im, f);
	if (s == STATUS_OK && im.failed == 0 && o->only && !o->dry_run)
		forget_others(&im);
	if (s == STATUS_OK)
		s = first_fault(&im, f);
out:
	finish(&im);
	return s;
}

enum status
import_files(const char *data_dir, const char *const *files, size_t n, bool dry_run, FILE *report,
    struct import_counts *counts, struct fault *f)
{
	const struct import_options o = {
	    .data_dir = data_dir, .dry_run = dry_run, .only = true, .accept_removals = true, .report = report};
	return import_run(&o, files, n, counts, f);
}

/* Waits a little for another import to end. */
static enum status
build_again(const char *data_dir, bool always, struct fault *f)
{
	const struct timespec pause = {.tv_nsec = 100000000};
	const struct import_options o = {.data_dir = data_dir};
	struct import_counts counts = {0};
	struct import im = {.options = &o, .counts = &counts, .lock = -1};
	enum status s = take_lock(data_dir, false, &im.lock, f);
	for (int i = 0; s == STATUS_BUSY && i < PATIENCE; i++) {
		nanosleep(&pause, NULL);
		s = take_lock(data_dir, false, &im.lock, f);
	}
	if (s == STATUS_OK && (always || edits_pending(data_dir)))
		s = build_all(&im, f);
	finish(&im);
	return s;
}

enum status
import_apply_edits(const char *data_dir, struct fault *f)
{
	return build_again(data_dir, false, f);
}

enum status
import_rebuild(const char *data_dir, struct fault *f)
{
	return build_again(data_dir, true, f);
}

enum status
import_remove(const char *data_dir, const char *feed, struct fault *f)
{
	const struct import_options o = {.data_dir = data_dir};
	struct import_counts counts = {0};
	struct import im = {.options = &o, .counts = &counts, .lock = -1};
	enum status s = take_lock(data_dir, false, &im.lock, f);
	if (s == STATUS_OK)
		s = feed_store_remove(data_dir, feed, f);
	if (s == STATUS_OK)
		s = build_all(&im, f);
	finish(&im);
	return s;
}

/* --- Looking
 * ------------------------------------------------------------------------------------------------------------ */

size_t
import_feeds(const char *data_dir, struct import_feed_state **out)
{
	char **names = feed_store_names(data_dir);
	size_t n = 0;
	*out = NULL;
	for (size_t i = 0; names[i] != NULL; i++) {
		struct feed_store *store;
		size_t coming = 0, lost = 0;
		if (feed_store_open(data_dir, names[i], true, &store, NULL) != STATUS_OK)
			continue;
		*out = memory_grow(*out, n + 1, sizeof **out);
		struct import_feed_state *state = &(*out)[n++];
		char *url = feed_store_get(store, "run.url");
		*state = (struct import_feed_state){.name = memory_copy(names[i]),
		    .sources = feed_store_get(store, "sources"),
		    .imported = feed_store_get_number(store, "imported"),
		    .under_way = url[0] != '\0'};
		feed_store_compare(store, &state->activities, &coming, &lost, NULL);
		free(url);
		feed_store_close(store);
	}
	feed_store_names_free(names);
	return n;
}

void
import_feeds_finish(struct import_feed_state *feeds, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		free(feeds[i].name);
		free(feeds[i].sources);
	}
	free(feeds);
}

void
import_template(FILE *out)
{
	sheet_template(out);
}

#include "content/import_directory.h"

#include <sodium.h>
#include <stdlib.h>
#include <string.h>

#include "base/clock.h"
#include "base/memory.h"
#include "base/text.h"
#include "content/directory_build.h"
#include "content/edits_overlay.h"
#include "content/postcodes.h"
#include "content/schedule.h"
#include "content/staff_line.h"

struct joining {
	const struct import_options *options;
	struct build *build;
	struct edits_overlay *edits;
	struct staff_lines *lines;
	struct postcodes *postcodes;
	int64_t now;
	const char *feed;
	int64_t imported, newest_before; /* this feed's last import, and the feeds' before it */
	size_t added, joined;
};

/* "ID.1a2b3c4d5e": its own part cut where it is long, and what tells the feed from others. */
static void
qualify(char id[ACTIVITY_ID], const char *feed)
{
	unsigned char hash[crypto_generichash_BYTES_MIN];
	char hex[11], whole[ACTIVITY_ID];
	crypto_generichash_state state;
	crypto_generichash_init(&state, NULL, 0, sizeof hash);
	crypto_generichash_update(&state, (const unsigned char *)feed, strlen(feed) + 1);
	crypto_generichash_update(&state, (const unsigned char *)id, strlen(id));
	crypto_generichash_final(&state, hash, sizeof hash);
	sodium_bin2hex(hex, sizeof hex, hash, 5);
	snprintf(whole, sizeof whole, "%.28s.%s", id, hex);
	memcpy(id, whole, sizeof whole);
}

static bool
same_words(const char *a, const char *b)
{
	char *left = text_fold(a), *right = text_fold(b);
	bool same = strcmp(left, right) == 0;
	free(left);
	free(right);
	return same;
}

/* A whole postcode says where it is, where nobody says it better; of a district alone nothing is guessed. */
static void
find_place(struct joining *j, struct activity *a)
{
	if (a->lat == 0 && a->lon == 0 && strchr(a->postcode, ' ') != NULL)
		postcodes_find(j->postcodes, a->postcode, &a->lat, &a->lon);
}

static enum status
build_one(struct joining *j, struct listing *l, struct fault *f)
{
	edits_overlay_apply(j->edits, l);
	find_place(j, &l->activity);
	return build_add(j->build, l, f);
}

/* Another feed has this id. */
static enum status
add_twin(struct joining *j, struct listing *l, struct fault *f)
{
	struct activity *a = &l->activity;
	const char *before = edits_overlay_feed_name(j->edits, a->id);
	char *there = before != NULL ? memory_copy(before) : build_name(j->build, a->id);
	bool one = there != NULL && same_words(there, a->name);
	free(there);
	if (!one) {
		qualify(a->id, j->feed);
		enum status s = build_one(j, l, f);
		j->added += s == STATUS_OK;
		return s;
	}
	j->joined++;
	if (j->imported < j->newest_before)
		return STATUS_OK;
	enum status s = build_drop(j->build, a->id, f);
	return s == STATUS_OK ? build_one(j, l, f) : s;
}

static enum status
add(void *context, struct listing *l, struct fault *f)
{
	struct joining *j = context;
	struct fault why = {0};
	l->feed = j->feed;
	/* times that have passed since the feed was imported */
	schedule_tidy(&l->schedule, j->now);
	listing_set(&l->activity.when, schedule_words(&l->schedule));
	bool met = edits_overlay_feed_name(j->edits, l->activity.id) != NULL;
	enum status s = met ? STATUS_REFUSED : build_one(j, l, &why);
	if (s == STATUS_REFUSED)
		s = add_twin(j, l, &why);
	else
		j->added += s == STATUS_OK;
	if (s == STATUS_OK && l->staff_phone[0] != '\0')
		staff_lines_add(j->lines, l->activity.id, l->staff_phone);
	return s == STATUS_OK ? s : fault_set(f, s, "%s", why.text);
}

/* What staff have added. */
static enum status
add_ours(void *context, struct listing *l, struct fault *f)
{
	struct joining *j = context;
	schedule_tidy(&l->schedule, j->now);
	listing_set(&l->activity.when, schedule_words(&l->schedule));
	find_place(j, &l->activity);
	enum status s = build_add(j->build, l, f);
	j->added += s == STATUS_OK;
	if (s == STATUS_OK && l->staff_phone[0] != '\0')
		staff_lines_add(j->lines, l->activity.id, l->staff_phone);
	return s;
}

static int
compare_age(const void *a, const void *b)
{
	struct feed_store *left = *(struct feed_store *const *)a, *right = *(struct feed_store *const *)b;
	int64_t first = feed_store_get_number(left, "since"), second = feed_store_get_number(right, "since");
	if (first != second)
		return first < second ? -1 : 1;
	return strcmp(feed_store_name(left), feed_store_name(right));
}

static enum status
add_feed(struct joining *j, struct feed_store *store, struct fault *f)
{
	j->feed = feed_store_name(store);
	j->imported = feed_store_get_number(store, "imported");
	j->joined = 0;
	enum status s = feed_store_each(store, add, j, f);
	if (j->joined > 0 && j->options->report != NULL)
		fprintf(j->options->report,
		    "%s: %zu activities are in another feed too, and are shown once (if it is a new version of that "
		    "feed: "
		    "fingerpost import --only)\n",
		    j->feed, j->joined);
	j->newest_before = j->imported > j->newest_before ? j->imported : j->newest_before;
	return s;
}

enum status
import_directory(
    const struct import_options *o, struct feed_store **stores, size_t n, size_t *activities, struct fault *f)
{
	struct joining j = {.options = o, .now = clock_now(), .postcodes = postcodes_open(o->data_dir)};
	qsort(stores, n, sizeof(struct feed_store *), compare_age);
	enum status s = edits_overlay_load(o->data_dir, j.now, &j.edits, f);
	if (s == STATUS_OK)
		s = build_begin(o->data_dir, j.now, &j.build, f);
	if (s == STATUS_OK)
		s = staff_lines_begin(o->data_dir, &j.lines, f);
	for (size_t i = 0; s == STATUS_OK && i < n; i++)
		s = add_feed(&j, stores[i], f);
	if (s == STATUS_OK)
		s = edits_overlay_each_ours(j.edits, add_ours, &j, f);
	if (s == STATUS_OK && o->changes != NULL)
		s = build_compare(j.build, o->changes, f);
	if (s == STATUS_OK)
		s = build_end(j.build, !o->dry_run, f);
	build_destroy(j.build);
	if (s == STATUS_OK)
		s = staff_lines_end(j.lines, !o->dry_run, f);
	else
		staff_lines_end(j.lines, 0, NULL);
	if (s == STATUS_OK && !o->dry_run)
		s = edits_overlay_commit(j.edits, o->data_dir, f);
	edits_overlay_destroy(j.edits);
	postcodes_close(j.postcodes);
	*activities = j.added;
	return s;
}

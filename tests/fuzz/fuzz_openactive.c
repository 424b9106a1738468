/* OpenActive: any document as a page of items, kept, and made into listings. */
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include <jansson.h>

#include "base/clock.h"
#include "content/openactive.h"

#define NOW INT64_C(1795521600000) /* 24 November 2026 */

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n);
int LLVMFuzzerInitialize(int *argc, char ***argv);

/* One feed's file for the whole run; what each input puts there is rolled back. */
static struct feed_store *store;
static char folder[] = "/tmp/fuzz-openactive-XXXXXX";

static void
clean(void)
{
	feed_store_close(store);
	feed_store_remove(folder, "fuzz", NULL);
	rmdir(folder);
}

int
LLVMFuzzerInitialize(int *argc, char ***argv)
{
	(void)argc;
	(void)argv;
	clock_init();
	if (mkdtemp(folder) == NULL || feed_store_open(folder, "fuzz", false, &store, NULL) != STATUS_OK)
		abort();
	atexit(clean);
	return 0;
}

static enum listing_fate
take(void *context, const char *place, struct listing *l, bool upsert)
{
	(void)context;
	(void)place;
	(void)upsert;
	if (l->activity.name[0] == '\0' || l->activity.id[0] == '\0')
		__builtin_trap();
	feed_store_put(store, l, 1, NULL);
	return LISTING_GOOD;
}

static void
say(void *context, const char *place, const char *what)
{
	(void)context;
	(void)place;
	(void)what;
}

static void
count(void *context, enum listing_fate fate)
{
	(void)context;
	(void)fate;
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
	const struct listing_sink sink = {.now = NOW, .take = take, .say = say, .tally = say, .count = count};
	json_t *root = json_loadb((const char *)bytes, n, 0, NULL);
	json_t *items = json_object_get(root, "items");
	feed_store_begin(store, NULL);
	for (size_t i = 0; i < json_array_size(items) && i < 50; i++) {
		json_t *item = json_array_get(items, i);
		if (openactive_is_item(item) && openactive_take(store, item, &sink, "item", NULL) != STATUS_OK)
			__builtin_trap();
	}
	if (openactive_listings(store, &sink, NULL) != STATUS_OK)
		__builtin_trap();
	feed_store_rollback(store);
	json_decref(root);
	return 0;
}

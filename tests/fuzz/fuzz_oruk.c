/* Open Referral UK: any bytes as a document of JSON. */
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include "content/oruk.h"
#include "tests/fuzz/fuzz_clock.h"

static enum listing_fate
take(void *context, const char *place, struct listing *l, bool upsert)
{
	(void)context;
	(void)place;
	(void)upsert;
	/* every listing has a name and an id, and a schedule that can be kept */
	char *stored = schedule_store(&l->schedule);
	struct schedule again;
	bool right = l->activity.name[0] != '\0' && l->activity.id[0] != '\0' && schedule_load(stored, &again);
	free(stored);
	if (!right)
		__builtin_trap();
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
	oruk_read((const char *)bytes, n, &sink, NULL);
	return 0;
}

/* A spreadsheet: any bytes at all, as rows and as activities. */
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include "content/csv.h"
#include "content/sheet.h"
#include "tests/fuzz/fuzz_clock.h"

static enum listing_fate
take(void *context, const char *place, struct listing *l, bool upsert)
{
	(void)context;
	(void)place;
	(void)upsert;
	return l->activity.name[0] != '\0' ? LISTING_GOOD : LISTING_BAD;
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

/* A row must not be cut differently when it arrives in pieces: cells are within what was given. */
static void
read_rows(const char *bytes, size_t n)
{
	struct csv c;
	size_t cells = 0;
	if (csv_init(&c, bytes, n, NULL) == STATUS_OK) {
		for (enum csv_got got; (got = csv_next(&c)) == CSV_ROW || got == CSV_BAD_ROW;)
			cells += c.n_cells;
		if (cells > n + 1)
			__builtin_trap();
	}
	csv_finish(&c);
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
	const struct listing_sink sink = {.now = NOW, .take = take, .say = say, .tally = say, .count = count};
	read_rows((const char *)bytes, n);
	FILE *in = n > 0 ? fmemopen((void *)(uintptr_t)bytes, n, "r") : NULL;
	if (in != NULL) {
		sheet_read(in, &sink, NULL);
		fclose(in);
	}
	return 0;
}

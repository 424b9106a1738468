/* Rules of recurrence, and the words of a spreadsheet's `when`: whatever is taken can be kept, said, and asked for its
 * next time. */
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "content/schedule.h"
#include "tests/fuzz/fuzz_clock.h"

static void
try_schedule(struct schedule *s)
{
	int64_t start = 0, end = 0, start_again = 0, end_again = 0;
	schedule_tidy(s, NOW);
	char *stored = schedule_store(s), *words = schedule_words(s);
	struct schedule again;
	if (!schedule_load(stored, &again))
		__builtin_trap();
	bool next = schedule_next(s, NOW, &start, &end);
	if (next && start <= NOW)
		__builtin_trap();
	if (schedule_next(&again, NOW, &start_again, &end_again) != next || start_again != start || end_again != end)
		__builtin_trap();
	schedule_days(s);
	free(words);
	free(stored);
}

/* The first byte says whether a first day is given; the rest is the text. */
int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
	if (n < 1 || n > 600)
		return 0;
	char *text = memory_copy_bytes((const char *)bytes + 1, n - 1);
	struct schedule s = {0};
	const struct schedule_fields fields = {
	    .opens_at = "10:00", .closes_at = "11:30", .dtstart = bytes[0] & 1 ? "2026-02-28" : NULL};
	if (schedule_add_rule(&s, text, &fields, NULL) == STATUS_OK)
		try_schedule(&s);
	if (schedule_read(text, &s, NULL) == STATUS_OK)
		try_schedule(&s);
	free(text);
	return 0;
}

/* The `when` column, read and written: what is written says the same when it is read again, and stays as it is. */
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "content/schedule.h"
#include "tests/fuzz/fuzz_clock.h"

/* Read and written once more it does not change, nor does when it is next on. */
static void
try_again(const struct schedule *s)
{
	struct schedule again;
	int64_t start = 0, end = 0, start_again = 0, end_again = 0;
	char *when = schedule_when(s);
	if (schedule_read(when, &again, NULL) != STATUS_OK)
		__builtin_trap();
	char *twice = schedule_when(&again);
	if (strcmp(when, twice) != 0 || schedule_days(s) != schedule_days(&again))
		__builtin_trap();
	bool next = schedule_next(s, NOW, &start, &end);
	if (schedule_next(&again, NOW, &start_again, &end_again) != next || start_again != start || end_again != end)
		__builtin_trap();
	free(twice);
	free(when);
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
	struct schedule s;
	if (n > 600)
		return 0;
	char *text = memory_copy_bytes((const char *)bytes, n);
	if (schedule_read(text, &s, NULL) == STATUS_OK)
		try_again(&s);
	free(text);
	return 0;
}

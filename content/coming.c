#include "content/coming.h"

#include "base/clock.h"

/* A byte that says whether others follow; then for each the minutes since the one before, and how long it is (0
 * unknown). Numbers are seven bits a byte, the lowest first; the eighth says that more follow. */
static size_t
put(uint64_t n, uint8_t *out)
{
	size_t size = 0;
	for (; n >= 0x80; n >>= 7)
		out[size++] = (uint8_t)(n | 0x80);
	out[size++] = (uint8_t)n;
	return size;
}

static const uint8_t *
get(const uint8_t *p, const uint8_t *end, uint64_t *n)
{
	*n = 0;
	for (unsigned shift = 0; p < end && shift < 42; shift += 7) {
		*n |= (uint64_t)(*p & 0x7f) << shift;
		if ((*p++ & 0x80) == 0)
			return p;
	}
	return NULL;
}

size_t
coming_store(const struct schedule_time *times, size_t n, bool more, uint8_t out[COMING_BYTES])
{
	size_t size = 0;
	int64_t last = 0;
	out[size++] = more ? 1 : 0;
	for (size_t i = 0; i < n; i++) {
		int64_t start = times[i].start / CLOCK_MINUTE;
		int64_t length = times[i].end > times[i].start ? (times[i].end - times[i].start) / CLOCK_MINUTE : 0;
		size += put((uint64_t)(start - last), out + size);
		size += put((uint64_t)length, out + size);
		last = start;
	}
	return size;
}

enum coming_answer
coming_next(const uint8_t *stored, size_t size, int64_t after, struct schedule_time *out)
{
	const uint8_t *end = stored + size, *p = stored + 1;
	int64_t at = 0;
	if (size == 0)
		return COMING_UNKNOWN;
	while (p < end) {
		uint64_t since, length;
		p = get(p, end, &since);
		p = p != NULL ? get(p, end, &length) : NULL;
		if (p == NULL)
			return COMING_UNKNOWN;
		at += (int64_t)since;
		if (at * CLOCK_MINUTE <= after)
			continue;
		out->start = at * CLOCK_MINUTE;
		out->end = length > 0 ? (at + (int64_t)length) * CLOCK_MINUTE : 0;
		return COMING_FOUND;
	}
	return stored[0] == 0 ? COMING_NONE : COMING_UNKNOWN;
}

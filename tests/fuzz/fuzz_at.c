/*
 * fuzz_at.c - what a modem says, as bytes: the same events come out however they are cut up, no line is longer than
 * its room, and every value of every line can be asked for.
 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "modem/at.h"

#define EVENTS 4096

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* What came out, without pointers: a sum that tells two runs apart. */
struct heard {
	uint64_t sum;
	size_t events;
};

static void
sum_add(struct heard *h, const void *bytes, size_t n)
{
	for (size_t i = 0; i < n; i++)
		h->sum = (h->sum ^ ((const uint8_t *)bytes)[i]) * UINT64_C(1099511628211);
}

/* Asks a line everything, in rooms of every size. */
static void
ask_line(const char *line)
{
	char value[40];
	int number, values = at_values(line);
	for (int i = 0; i <= values && i < 64; i++) {
		for (size_t room = 1; room <= sizeof value; room *= 3)
			if (at_string(line, i, value, room) && strlen(value) >= room)
				abort();
		bool is = at_integer(line, i, &number);
		if (is && i >= values)
			abort();
	}
	at_list_has(line, 0);
	at_list_has(line, 1 << 30);
}

static void
hear(struct heard *h, const struct at_event *e)
{
	h->events++;
	sum_add(h, &e->kind, sizeof e->kind);
	sum_add(h, &e->code, sizeof e->code);
	if (e->kind != AT_TEXT)
		return;
	size_t n = strlen(e->line);
	if (n == 0 || n >= AT_LINE || strpbrk(e->line, "\r\n") != NULL)
		abort();
	sum_add(h, e->line, n);
	ask_line(e->line);
}

/* Feeds the bytes in pieces: all at once, one by one, or as the bytes themselves say. */
static struct heard
read_all(const char *bytes, size_t size, size_t piece)
{
	struct at_reader r = {0};
	struct heard h = {.sum = UINT64_C(14695981039346656037)};
	for (size_t at = 0; at < size;) {
		size_t n = piece != 0 ? piece : 1 + (size_t)(bytes[at] & 7);
		if (n > size - at)
			n = size - at;
		for (size_t used = 0; used < n;) {
			struct at_event e;
			size_t took = at_read(&r, bytes + at + used, n - used, &e);
			if (took == 0 || took > n - used)
				abort();
			used += took;
			if (e.kind == AT_NOTHING && used < n)
				abort();
			if (e.kind != AT_NOTHING)
				hear(&h, &e);
		}
		at += n;
	}
	at_forget(&r);
	return h;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const char *bytes = (const char *)data;
	struct heard whole = read_all(bytes, size, size), one = read_all(bytes, size, 1),
	             some = read_all(bytes, size, 0);
	if (whole.sum != one.sum || whole.sum != some.sum || whole.events != one.events || whole.events != some.events)
		abort();
	return 0;
}

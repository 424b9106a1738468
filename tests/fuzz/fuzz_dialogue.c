/*
 * fuzz_dialogue - any bytes as a text, and any bytes as what was remembered before it: the understanding, the answer
 * within its segments, and the memory that comes out of it taken in again. There is no directory: the answers are then
 * shorter, the understanding is all there.
 */
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/clock.h"
#include "base/gsm7.h"
#include "base/text.h"
#include "dialogue/dialogue.h"

#define NOW INT64_C(1795348800000)

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static enum status
find_nothing(void *directory, const struct directory_query *q, struct directory_results *out, struct fault *f)
{
	(void)directory;
	(void)q;
	(void)f;
	*out = (struct directory_results){.total = 0};
	return STATUS_OK;
}

static void
check(const struct dialogue_result *r)
{
	if (r->n_answers > DIALOGUE_ANSWERS || r->memory.size > DIALOGUE_MEMORY)
		abort();
	for (size_t i = 0; i < r->n_answers; i++) {
		struct sms_cost cost = sms_cost(r->answers[i]);
		if (!text_valid(r->answers[i], strlen(r->answers[i])) ||
		    cost.segments > (cost.alphabet == SMS_GSM7 ? 2 : 3))
			abort();
	}
}

/* The first byte is the world, the second how many of the rest are memory. */
int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static struct dialogue_result result;
	static struct vocabulary *vocabulary; /* for the whole run */
	if (size < 2 || size > 4096)
		return 0;
	clock_init();
	if (!vocabulary)
		vocabulary = vocabulary_create();
	const struct dialogue_world world = {.practice = "Elm Road Surgery",
	    .phone = "+442079460123",
	    .callback_by = "Friday 27 November",
	    .promise_days = 5,
	    .now = NOW,
	    .first = data[0] & 1,
	    .stopped = data[0] & 2,
	    .open_request = data[0] & 4,
	    .answered_last_hour = data[0] >> 3,
	    .answers_an_hour = 20,
	    .place = 4,
	    .sender = "+447700900123",
	    .find = find_nothing,
	    .vocabulary = vocabulary};
	struct dialogue_memory before = {.size = data[1] < size - 2 ? data[1] : size - 2};
	memcpy(before.bytes, data + 2, before.size);
	size_t n = size - 2 - before.size;
	char *text = malloc(n + 1);
	if (!text)
		return 0;
	memcpy(text, data + 2 + before.size, n);
	text[n] = '\0';
	dialogue_answer(&world, &before, text, &result);
	check(&result);
	before = result.memory;
	dialogue_answer(&world, &before, "2", &result);
	check(&result);
	free(text);
	return 0;
}

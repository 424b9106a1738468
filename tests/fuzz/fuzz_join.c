/*
 * fuzz_join.c - a long text in parts, as a sender may cut it (inside a surrogate pair as well), through the decoder and
 * the queue in any order, with repeats: it is answered once, and whole.
 *
 * Input: a seed of four bytes for cuts, order and repeats, then the text in 16-bit units.
 */
#include <sodium.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/file.h"
#include "base/log.h"
#include "base/text.h"
#include "modem/pdu.h"
#include "queue/queue.h"
#include "queue/staff.h"
#include "queue/texting.h"

#define NOON INT64_C(1764158400000)
#define UNITS 1200
#define PARTS 60
#define SENDER "+447700900123"

int LLVMFuzzerInitialize(int *argc, char ***argv);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* What the answerer heard. */
struct heard {
	int calls;
	char body[TEXT_BODY];
};

struct part {
	const uint8_t *units;
	size_t n; /* octets */
};

static struct {
	struct queue *queue;
	char folder[64];
	int64_t now;
	uint32_t runs;
} fuzz; /* libFuzzer has no other way from its start to its inputs */

static void
fuzz_finish(void)
{
	static const char *const files[] = {"queue.db", "queue.db-wal", "queue.db-shm", "queue.bell", "transit.key",
	    "run/tag.key", "run", "tag.key", "stop.key", "practice.pub"};
	queue_close(fuzz.queue);
	for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
		char *path = file_join(fuzz.folder, files[i]);
		remove(path);
		free(path);
	}
	rmdir(fuzz.folder);
}

int
LLVMFuzzerInitialize(int *argc, char ***argv)
{
	(void)argc;
	(void)argv;
	struct fault f;
	char recovery[STAFF_RECOVERY];
	struct queue_founding founding = {
	    .user = "maria", .password = "correct horse battery", .recovery = recovery, .promise_days = 5};
	clock_init();
	snprintf(fuzz.folder, sizeof fuzz.folder, "%s/fuzz-join-XXXXXX",
	    access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp");
	if (sodium_init() < 0 || mkdtemp(fuzz.folder) == NULL)
		abort();
	setenv("RUNTIME_DIRECTORY", fuzz.folder, 1);
	staff_recovery_make(recovery);
	if (queue_create(fuzz.folder, &founding, &f) != STATUS_OK)
		abort();
	fuzz.queue = queue_open(fuzz.folder, QUEUE_WRITER, &f);
	fuzz.now = NOON;
	if (fuzz.queue == NULL)
		abort();
	atexit(fuzz_finish);
	return 0;
}

static uint32_t
next_random(uint32_t *seed)
{
	*seed = *seed * 1664525 + 1013904223;
	return *seed >> 8;
}

static void
answer(void *context, const struct text_context *in, struct text_reply *out)
{
	(void)out;
	struct heard *h = context;
	h->calls++;
	if (in->incomplete || !text_valid(in->body, strlen(in->body)))
		abort();
	snprintf(h->body, sizeof h->body, "%s", in->body);
}

static void
decode_units(const struct part *whole, int part, int parts, uint32_t reference, char *out, size_t size)
{
	static const uint8_t front[] = {
	    0x00, 0x44, 0x0c, 0x91, 0x44, 0x77, 0x00, 0x09, 0x21, 0x43, 0x00, 0x08, 0x62, 0x70, 0x10, 0x21, 0, 0, 0};
	uint8_t octets[PDU_OCTETS];
	struct pdu p;
	size_t n = sizeof front;
	memcpy(octets, front, n);
	const uint8_t header[] = {(uint8_t)(6 + whole->n), 5, 0, 3, (uint8_t)reference, (uint8_t)parts, (uint8_t)part};
	memcpy(octets + n, header, sizeof header);
	n += sizeof header;
	memcpy(octets + n, whole->units, whole->n);
	if (pdu_decode(octets, n + whole->n, &p, NULL) != STATUS_OK || p.header.part != part)
		abort();
	snprintf(out, size, "%s", p.text);
}

static int
cut(const uint8_t *units, size_t n, uint32_t *seed, struct part parts[PARTS])
{
	int count = 0;
	while (n > 0 && count < PARTS) {
		size_t room = 2 * (1 + next_random(seed) % 67);
		size_t take = room < n ? room : n;
		parts[count++] = (struct part){units, take};
		units += take;
		n -= take;
	}
	return count;
}

/* UTF-16 to UTF-8 by another way than the decoder's. */
static void
expected(const uint8_t *units, size_t n, char *out)
{
	uint32_t high = 0;
	for (size_t i = 0; i < n; i += 2) {
		uint32_t c = (uint32_t)(units[i] << 8 | units[i + 1]);
		bool low = c >= 0xdc00 && c < 0xe000;
		if (high != 0 && !low)
			out += text_encode(0xfffd, out);
		if (low)
			c = high == 0 ? 0xfffd : 0x10000 + ((high & 0x3ff) << 10 | (c & 0x3ff));
		high = c >= 0xd800 && c < 0xdc00 ? c : 0;
		if (high == 0)
			out += text_encode(c == 0 ? 0xfffd : c, out);
	}
	if (high != 0)
		out += text_encode(0xfffd, out);
	*out = '\0';
}

static void
take(const struct part *part, int number, int count, struct heard *h, enum text_taken *taken)
{
	char body[PDU_TEXT];
	struct fault f;
	decode_units(part, number, count, fuzz.runs, body, sizeof body);
	/* recognised by its octets: sender, time and these */
	uint8_t mark[8] = {(uint8_t)fuzz.runs, (uint8_t)(fuzz.runs >> 8), (uint8_t)(fuzz.runs >> 16), (uint8_t)number};
	const struct text_in in = {.sender = SENDER,
	    .sent = fuzz.now,
	    .body = body,
	    .part = number,
	    .parts = count,
	    .reference = (int)(fuzz.runs & 0xff),
	    .pdu = mark,
	    .pdu_size = sizeof mark};
	if (texting_take(fuzz.queue, &in, fuzz.now, answer, h, taken, &f) != STATUS_OK)
		abort();
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	if (size < 8 || size > 4 + 2 * UNITS)
		return 0;
	uint32_t seed = (uint32_t)(data[0] | data[1] << 8 | data[2] << 16) | (uint32_t)data[3] << 24;
	const uint8_t *units = data + 4;
	size_t n = (size - 4) & ~(size_t)1, sent = 0;
	struct part parts[PARTS];
	int order[PARTS] = {0}, count = cut(units, n, &seed, parts);
	struct heard h = {0};
	char whole[3 * UNITS + 1];
	if (count < 2)
		return 0;
	for (int i = 0; i < count; i++) {
		int k = (int)(next_random(&seed) % (uint32_t)(i + 1));
		order[i] = order[k];
		order[k] = i;
		sent += parts[i].n;
	}
	fuzz.runs++;
	for (int i = 0; i < count; i++) {
		enum text_taken taken;
		take(&parts[order[i]], order[i] + 1, count, &h, &taken);
		if (taken != (i == count - 1 ? TEXT_NEW : TEXT_PART))
			abort();
		if (next_random(&seed) % 4 == 0) {
			take(&parts[order[i]], order[i] + 1, count, &h, &taken);
			if (taken != TEXT_REPEATED)
				abort();
		}
	}
	expected(units, sent, whole);
	if (h.calls != 1 || strncmp(h.body, whole, strlen(h.body)) != 0 ||
	    (strlen(whole) < TEXT_BODY && strlen(h.body) != strlen(whole)))
		abort();
	fuzz.now += 1000;
	return 0;
}

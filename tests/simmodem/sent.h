/*
 * sent.h - texts that the stick sent to the network, parts joined, as the receiver's phone would show them.
 */
#ifndef SIMMODEM_SENT_H
#define SIMMODEM_SENT_H

#include <stdbool.h>
#include <stddef.h>

#include "tests/simmodem/bytes.h"
#include "tests/simmodem/tpdu.h"

struct sent_text {
	char to[24];
	bool wide;
	int message_class, reference;
	int parts, parts_here;
	char **bodies; /* parts of them, NULL where one is missing yet */
};

struct sent {
	struct sent_text *texts;
	size_t n, room;
};

/* Takes one short message. A part whose text has it already begins the text again: it was sent twice. */
void sent_add(struct sent *s, const struct submit *message);

/* How many texts are there whole. */
size_t sent_whole(const struct sent *s);

/* Adds them as a JSON array, oldest first: to, body, parts, whole, alphabet, reference. */
void sent_print(const struct sent *s, struct bytes *json);

void sent_clear(struct sent *s);
void sent_finish(struct sent *s);

#endif

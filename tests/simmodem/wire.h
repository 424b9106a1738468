/*
 * wire.h - the cable: a pseudo-terminal, the link that stands for its device name, and the speed of the line.
 */
#ifndef SIMMODEM_WIRE_H
#define SIMMODEM_WIRE_H

#include <stddef.h>
#include <stdint.h>

#include "base/fault.h"
#include "tests/simmodem/bytes.h"

struct wire {
	int master, slave; /* -1 while unplugged; the slave stays open so that a reader that goes is no hang-up */
	char *link;
	int baud; /* 0: as fast as it goes */
	struct bytes out;
	int noise; /* one byte in so many is lost, doubled or changed; 0: none */
	uint32_t luck;
	int64_t paced_until; /* the line is busy until then */
};

void wire_init(struct wire *w, int baud);
void wire_finish(struct wire *w);

/*
 * Makes a terminal and points link at it, replacing what is there in one step. One that is still plugged in goes after
 * the new one has come, so that the new one has another name.
 */
enum status wire_plug(struct wire *w, const char *link, struct fault *f);
void wire_unplug(struct wire *w);

/* Puts bytes on the line, with its noise. */
void wire_say(struct wire *w, const char *from, size_t n);

/* Writes what the speed and the reader allow. */
void wire_flush(struct wire *w, int64_t now);
/* When wire_flush should be called again, steady ms; 0 if nothing waits for time. */
int64_t wire_due(const struct wire *w);

#endif

/*
 * narrate.h - what speech says of a scene: pure, so that tests read what patients hear.
 *
 * Each node is spoken in its own language. A new screen begins with what is wrong, if anything is, and its heading;
 * then what the keys are on; then only what they move to.
 */
#ifndef KIOSK_NARRATE_H
#define KIOSK_NARRATE_H

#include "kiosk/model.h"
#include "kiosk/node.h"

#define NARRATE_MOST 6

struct utterance {
	char lang[4];
	const char *text; /* of the scene or of the catalogue: valid until the next scene */
};

struct narration {
	struct utterance say[NARRATE_MOST];
	size_t n;
};

/* What was spoken of last. Wiped with the visit. */
struct narrator {
	bool on;
	const char *screen;
	char heading[160], focus[NODE_ID], lang[4];
	unsigned again, typed;
	size_t page; /* of what is offered */
	int volume, rate;
	bool curtain, error;
};

/* What to say now, and whether what is being said is to stop first. Nothing to say: n is 0, and it goes on. */
bool narrate(struct narrator *n, const struct model *m, const struct scene *s, struct narration *out);

#endif

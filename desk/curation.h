/*
 * curation.h - what the directory's keepers must hear of: activities whose organiser has answered that they are over,
 * edits that patients do not see yet. Read now and then, not at every page.
 */
#ifndef DESK_CURATION_H
#define DESK_CURATION_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct curation {
	int64_t looked; /* ms; 0: look at once */
	size_t over;  /* hidden by their organisers' NO, and no one of staff has looked since; at most CURATION_MOST */
	bool pending; /* an edit is written down, and the directory is without it */
};

#define CURATION_MOST 100

/* Looks, unless that was done a moment ago. True when something is otherwise than it was. */
bool curation_look(struct curation *c, const char *data_dir, int64_t now);

/* Somebody has just changed the directory here: the next look is a fresh one. */
void curation_stale(struct curation *c);

#endif

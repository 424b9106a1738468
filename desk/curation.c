#include "desk/curation.h"

#include <string.h>

#include "base/clock.h"
#include "content/edits.h"

#define LOOK_EVERY (20 * CLOCK_SECOND)
#define BATCH 200

/* How many are hidden in an organiser's name; whoever of staff hides or shows one after that puts their own there. */
static size_t
count_over(const char *data_dir)
{
	char after[ACTIVITY_ID] = "";
	size_t n = 0;
	for (bool more = true; more && n < CURATION_MOST;) {
		struct edit_items hidden;
		if (edits_list(data_dir, EDITS_HIDDEN, after, BATCH, &hidden, NULL) != STATUS_OK)
			return n;
		for (size_t i = 0; i < hidden.n; i++)
			n += strcmp(hidden.of[i].user, EDITS_ORGANISER) == 0;
		more = hidden.more;
		if (hidden.n > 0)
			memcpy(after, hidden.of[hidden.n - 1].id, sizeof after);
		edit_items_finish(&hidden);
	}
	return n < CURATION_MOST ? n : CURATION_MOST;
}

bool
curation_look(struct curation *c, const char *data_dir, int64_t now)
{
	int64_t since = now - c->looked;
	if (c->looked != 0 && since >= 0 && since < LOOK_EVERY)
		return false;
	struct curation was = *c;
	c->looked = now;
	c->over = count_over(data_dir);
	c->pending = edits_pending(data_dir);
	return c->over != was.over || c->pending != was.pending;
}

void
curation_stale(struct curation *c)
{
	c->looked = 0;
}

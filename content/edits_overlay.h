/*
 * edits_overlay.h - what staff have edited, laid over what feeds give while directory.db is built. For
 * import_directory.c and edits*.c only.
 */
#ifndef CONTENT_EDITS_OVERLAY_H
#define CONTENT_EDITS_OVERLAY_H

#include "base/fault.h"
#include "content/listing.h"

struct edits_overlay;

/* Takes all edits there are into memory; none where nothing was edited. */
enum status edits_overlay_load(const char *data_dir, int64_t now, struct edits_overlay **out, struct fault *f);
void edits_overlay_destroy(struct edits_overlay *o);

/* What the feed called an activity when its edits were applied; NULL before, and where there are none. */
const char *edits_overlay_feed_name(const struct edits_overlay *o, const char *id);

/* Sets the edited fields of a listing of a feed, if it has any, and remembers what the feed has there. True if it had.
 */
bool edits_overlay_apply(struct edits_overlay *o, struct listing *l);

/* Calls take for each activity that staff have added, until one is not taken. */
enum status edits_overlay_each_ours(struct edits_overlay *o,
    enum status (*take)(void *context, struct listing *l, struct fault *f), void *context, struct fault *f);

/* Writes down what the feeds have there, and that directory.db has these edits now. */
enum status edits_overlay_commit(struct edits_overlay *o, const char *data_dir, struct fault *f);

#endif

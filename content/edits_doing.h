/*
 * edits_doing.h - one thing being done to one activity: what all of them begin and end with. For the edits*.c files
 * only.
 */
#ifndef CONTENT_EDITS_DOING_H
#define CONTENT_EDITS_DOING_H

#include "content/edits_file.h"
#include "content/edits_state.h"

struct doing {
	const char *data_dir, *id, *user;
	int64_t now;
	struct edits_file file;
	struct edits_state state; /* as it is before */
};

/* Opens edits.db and begins a transaction; with: and reads how the activity stands, STATUS_MISSING if there is none. */
enum status doing_begin(struct doing *d, struct fault *f);
enum status doing_begin_with(struct doing *d, struct fault *f);

/* Writes all of it, or nothing when s is not OK. Call it whatever doing_begin has returned. */
enum status doing_end(struct doing *d, enum status s, struct fault *f);

/* A line of the history. */
enum status doing_note(
    struct doing *d, const char *what, const char *field, const char *before, const char *after, struct fault *f);

#endif

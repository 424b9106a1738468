/*
 * edits_mark.h - which activities staff have hidden or changed, for an open directory. See edits.h.
 */
#ifndef CONTENT_EDITS_MARK_H
#define CONTENT_EDITS_MARK_H

#include <stdbool.h>

#include "base/fault.h"

struct edit_mark {
	bool hidden, edited;
};

/* Calls take for every activity with a mark. No file is no marks. */
enum status edits_each_mark(const char *data_dir,
    void (*take)(void *context, const char *activity, const struct edit_mark *mark), void *context, struct fault *f);

#endif

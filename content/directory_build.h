/*
 * directory_build.h - a new directory.db, built complete beside the old one.
 */
#ifndef CONTENT_DIRECTORY_BUILD_H
#define CONTENT_DIRECTORY_BUILD_H

#include <stdint.h>

#include "base/fault.h"
#include "content/listing.h"

struct build;

/* Begins directory.db.new-PID in data_dir. */
enum status build_begin(const char *data_dir, int64_t now, struct build **out, struct fault *f);

/* Adds a listing. STATUS_REFUSED if its id is there already; anything else than OK or REFUSED is the end of the build.
 */
enum status build_add(struct build *b, const struct listing *l, struct fault *f);

/* The name of what was added with an id, NULL if nothing was; the caller frees. */
char *build_name(struct build *b, const char *id);

/* Takes it out again. */
enum status build_drop(struct build *b, const char *id, struct fault *f);

struct import_changes;

/* Compares what was added with directory.db as it is. */
enum status build_compare(struct build *b, struct import_changes *out, struct fault *f);

/*
 * Numbers, indexes and checks what was added; then, with replace, puts it in the old one's place, fsynced. Whatever
 * happens, the new file does not stay behind under its own name.
 */
enum status build_end(struct build *b, bool replace, struct fault *f);

/* Gives up and frees; also what frees after build_end. NULL is fine. */
void build_destroy(struct build *b);

#endif

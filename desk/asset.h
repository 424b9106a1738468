/*
 * asset.h - the desk's style sheet, script and picture: read once at start from share/fingerpost/desk.
 */
#ifndef DESK_ASSET_H
#define DESK_ASSET_H

#include <stddef.h>

#include "base/fault.h"

#define ASSET_COUNT 3
#define ASSET_TAG 17

struct asset {
	const char *path, *file, *type;
	char *data;
	size_t size;
};

struct assets {
	struct asset all[ASSET_COUNT];
	char tag[ASSET_TAG]; /* changes when any of them does: goes behind their addresses, so that browsers may keep
	                        them */
};

enum status assets_init(struct assets *a, struct fault *f);
void assets_finish(struct assets *a);

/* The asset at that path, or NULL. */
const struct asset *assets_find(const struct assets *a, const char *path);

#endif

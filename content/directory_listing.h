/*
 * directory_listing.h - one activity of directory.db as a listing, without opening the whole of it: for editing.
 */
#ifndef CONTENT_DIRECTORY_LISTING_H
#define CONTENT_DIRECTORY_LISTING_H

#include "base/fault.h"
#include "content/listing.h"

/*
 * Fills l, which listing_init has made, with what directory.db and the staff's lines have, and *feed with the feed's
 * name
 * ("" for one that staff have added), which the caller frees. STATUS_MISSING when there is none of this id, or no
 * directory yet.
 */
enum status directory_listing(const char *data_dir, const char *id, struct listing *l, char **feed, struct fault *f);

#endif

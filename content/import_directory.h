/*
 * import_directory.h - the directory built anew out of what all feeds hold. For import*.c only.
 */
#ifndef CONTENT_IMPORT_DIRECTORY_H
#define CONTENT_IMPORT_DIRECTORY_H

#include "content/feed_store.h"
#include "content/import.h"

/*
 * Builds directory.db out of n open feeds, in the order of their first import, so that ids stay as they are. An
 * activity of the same id and name in two feeds is one, as the feed imported last has it; of the same id with another
 * name, the later feed's gets an id of its own. *activities is how many there are.
 */
enum status import_directory(
    const struct import_options *o, struct feed_store **stores, size_t n, size_t *activities, struct fault *f);

#endif

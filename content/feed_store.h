/*
 * feed_store.h - what a feed held when it was last imported, and how far an import has got: feed-NAME.db beside
 * directory.db, one a feed.
 *
 * Listings come in batches. An import fills the coming one, a page at a time, and only when all is there and judged
 * does it take the current one's place; so an import that breaks off costs nothing and can go on later. Everything
 * between feed_store_begin and feed_store_commit happens or does not.
 */
#ifndef CONTENT_FEED_STORE_H
#define CONTENT_FEED_STORE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/fault.h"
#include "content/listing.h"

struct feed_store;

/*
 * Opens the feed's file, making it if there is none. scratch: a copy, gone with feed_store_close. A file that is no
 * feed's is made anew.
 */
enum status feed_store_open(
    const char *data_dir, const char *name, bool scratch, struct feed_store **out, struct fault *f);
void feed_store_close(struct feed_store *s);

const char *feed_store_name(const struct feed_store *s);

/* Whether it has never been imported whole, and no import of it is under way. */
bool feed_store_is_blank(struct feed_store *s);

/* The names of all feeds there are, sorted; a NULL behind the last. End with feed_store_names_free. */
char **feed_store_names(const char *data_dir);
void feed_store_names_free(char **names);

/* Takes a feed away for good. */
enum status feed_store_remove(const char *data_dir, const char *name, struct fault *f);

enum status feed_store_begin(struct feed_store *s, struct fault *f);
enum status feed_store_commit(struct feed_store *s, struct fault *f);
void feed_store_rollback(struct feed_store *s);

/* Small facts by name; "" when not set. The caller frees. */
char *feed_store_get(struct feed_store *s, const char *key);
int64_t feed_store_get_number(struct feed_store *s, const char *key);
enum status feed_store_set(struct feed_store *s, const char *key, const char *value, struct fault *f);
enum status feed_store_set_number(struct feed_store *s, const char *key, int64_t value, struct fault *f);

/* --- The coming batch -----------------------------------------------------------------------------------------------
 */

/* Empties it. */
enum status feed_store_restart(struct feed_store *s, struct fault *f);

/* Adds a listing from a page. STATUS_REFUSED if its id is there already. */
enum status feed_store_put(struct feed_store *s, const struct listing *l, int64_t page, struct fault *f);

/* A page as it was answered, for asking again whether it has changed. Strings may be "". */
struct feed_page {
	char *url, *etag, *modified;
	char *next;    /* the next page's address */
	int64_t items; /* on it */
	int64_t total; /* in all, as it says; -1 if it does not */
};
void feed_page_finish(struct feed_page *p);

/* The page of the current batch at this address, or false. */
bool feed_store_page(struct feed_store *s, const char *url, struct feed_page *out);
enum status feed_store_add_page(struct feed_store *s, int64_t number, const struct feed_page *p, struct fault *f);

/* A page that has not changed: takes its listings over from the current batch. *n is how many. */
enum status feed_store_keep_page(struct feed_store *s, const char *url, int64_t number, size_t *n, struct fault *f);

/* How many listings there are in the current and the coming batch, and how many of the current are not in the coming.
 */
enum status feed_store_compare(struct feed_store *s, size_t *current, size_t *coming, size_t *lost, struct fault *f);

/* The coming batch becomes the current one; keep: with those that it lacks. */
enum status feed_store_activate(struct feed_store *s, bool keep, struct fault *f);

/* --- The current batch ----------------------------------------------------------------------------------------------
 */

/* Gives each listing, in the order of ids, until one is not taken. */
typedef enum status feed_store_taker(void *context, struct listing *l, struct fault *f);
enum status feed_store_each(struct feed_store *s, feed_store_taker *take, void *context, struct fault *f);

/* --- Items of an OpenActive feed, which tells only what has changed ------------------------------------------------
 */

struct feed_item {
	const char *kind, *id;
	const char *ref;            /* its @id, by which others refer to it; "" */
	const char *super;          /* what it is an occurrence of; "" */
	const char *start, *finish; /* of an occurrence; "" */
	bool off;                   /* cancelled */
	const char *data;           /* of a series, JSON; "" */
};
enum status feed_store_put_item(struct feed_store *s, const struct feed_item *item, struct fault *f);
enum status feed_store_drop_item(struct feed_store *s, const char *kind, const char *id, struct fault *f);
enum status feed_store_drop_items(struct feed_store *s, struct fault *f);

/* Gives each series in the order of ids, and the occurrences of one in the order of their start. Strings last for the
 * call. */
typedef enum status feed_item_taker(void *context, const struct feed_item *item, struct fault *f);
enum status feed_store_each_series(struct feed_store *s, feed_item_taker *take, void *context, struct fault *f);
enum status feed_store_each_occurrence(struct feed_store *s, const struct feed_item *series, const char *since,
    feed_item_taker *take, void *context, struct fault *f);

#endif

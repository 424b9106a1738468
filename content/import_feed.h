/*
 * import_feed.h - one feed's import: its sources read into the coming batch of its file, judged, and put in the place
 * of what it held. For import*.c only.
 */
#ifndef CONTENT_IMPORT_FEED_H
#define CONTENT_IMPORT_FEED_H

#include "content/feed_store.h"
#include "content/fetch.h"
#include "content/import.h"
#include "content/import_report.h"

/* A feed being imported. */
struct import_feed {
	const struct import_options *options;
	struct feed_store *store;
	struct fetch *fetch; /* NULL until it is needed */
	struct import_report *report;
	struct listing_sink sink;
	struct import_counts counts; /* of this feed */
	enum status status;          /* of its file; once it is not OK nothing is added */
	struct fault *fault;

	const char *source; /* the one being read */
	int64_t page;       /* being read, over all sources, from 1 */
	size_t added;       /* listings new on this page */
	int64_t items;      /* on all pages of this source so far */
	bool openactive;    /* items of OpenActive were among them */
	bool spreadsheet;   /* a file that a person has made */
	bool partial;       /* not all came: nothing is to go */
	bool all_kept;      /* every page so far has not changed */
	int missing;        /* services in a row whose whole could not be had; -1 once that is given up */
};

/* Imports it. STATUS_OK: the store holds the new batch (or, counts.unchanged, the old one). */
enum status import_feed_run(struct import_feed *x, const char *const *sources, size_t n, struct fault *f);

/* --- Parts ----------------------------------------------------------------------------------------------------------
 */

/* What a document had around its list. End with json_list_finish. */
struct json_list;

/* Reads one document, CSV or JSON, into the coming batch (import_document.c). The fault does not name it. */
enum status import_document(struct import_feed *x, FILE *in, struct json_list *list, bool *json, struct fault *f);

/* Reads a source from the web, page by page, each in a transaction of its own (import_pages.c). */
enum status import_pages(struct import_feed *x, const char *url, struct fault *f);

/* One service in full, by the address below the list's (import_pages.c); NULL if it cannot be had. */
struct json_t;
struct json_t *import_whole_service(struct import_feed *x, struct json_t *item);

void import_show(const struct import_feed *x, int64_t total);

#endif

/*
 * import.h - building directory.db from feeds: CSV (content/FORMAT.md), Open Referral UK and OpenActive, out of files
 * and from the web.
 *
 * A file or an address is a feed, named after it, or all that are named together are one feed with a name that is
 * given. What a feed held last is kept beside the directory; importing it again replaces its own activities and leaves
 * the other feeds' alone. The directory is built complete beside the old one, out of all feeds, checked, fsynced and
 * renamed into place. Bad rows are reported and left out; when more than half are bad, the feed stays as it was.
 */
#ifndef CONTENT_IMPORT_H
#define CONTENT_IMPORT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include "base/fault.h"
#include "content/activity.h"

struct import_counts {
	size_t read, good, bad;
	size_t activities; /* in the directory, of all feeds */
	size_t removed;    /* that a feed no longer holds */
	size_t feeds;      /* that were imported */
	size_t unchanged;  /* feeds that answered that nothing has changed */
};

/* What an import does to the directory, or would do: for showing it before it is done. Up to 200 of each kind are
 * named.
 */
enum import_change_kind { IMPORT_ADDED, IMPORT_CHANGED, IMPORT_REMOVED };
struct import_changes {
	size_t added, changed, removed;
	struct import_change {
		enum import_change_kind kind;
		char id[ACTIVITY_ID];
		char *name;
		char *fields; /* that differ, as FORMAT.md calls them, "when, cost"; "" when it is new or goes */
	} * of;               /* in the order of ids */
	size_t n;
};
void import_changes_finish(struct import_changes *c);

/* Zeroed, and with data_dir set, it is an ordinary import without a report. */
struct import_options {
	const char *data_dir;
	const char *feed;               /* all sources are one feed of this name */
	bool dry_run;                   /* everything but the changes */
	bool only;                      /* the feeds named are the whole directory; others are forgotten */
	bool accept_removals;           /* though more than a quarter of a feed goes */
	bool fresh;                     /* as if the feed had never been imported: no "has it changed", no going on */
	bool allow_private;             /* redirects and links to private addresses */
	int silence_s;                  /* a server that says nothing for so long is given up; 0: 30 */
	size_t page_bytes;              /* the most that one answer may be, unpacked; 0: 256 MB */
	FILE *report;                   /* a line for each mistake and deviation; or NULL */
	struct import_changes *changes; /* filled in, if not NULL; the caller zeroes and ends it */
	FILE *progress;                 /* a terminal that is shown how far it is; or NULL */
};

/*
 * Imports n sources; with none, all feeds there are that came from the web. Each feed stands by itself: one that fails
 * stays as it was, the others go in (but with only, all or none). The fault is the first feed's that failed, with the
 * number of others. STATUS_BUSY while another import runs.
 */
enum status import_run(const struct import_options *o, const char *const *sources, size_t n,
    struct import_counts *counts, struct fault *f);

/* The named files become the whole directory. */
enum status import_files(const char *data_dir, const char *const *files, size_t n, bool dry_run, FILE *report,
    struct import_counts *counts, struct fault *f);

/* Builds the directory anew of what feeds held and staff have edited since (edits.h). STATUS_BUSY while an import runs
 * for longer than a few seconds: it takes the edits in at its end. */
enum status import_apply_edits(const char *data_dir, struct fault *f);

/* The same whether or not anything was edited: after the feeds or the edits themselves were put back. */
enum status import_rebuild(const char *data_dir, struct fault *f);

/* Forgets a feed and its activities. */
enum status import_remove(const char *data_dir, const char *feed, struct fault *f);

/* A feed as it was last imported. */
struct import_feed_state {
	char *name, *sources; /* sources a line each */
	int64_t imported;     /* ms; 0: never whole */
	size_t activities;
	bool under_way; /* an import broke off, and will go on */
};

/* All of them, in the order in which they came. The caller ends them with import_feeds_finish. */
size_t import_feeds(const char *data_dir, struct import_feed_state **out);
void import_feeds_finish(struct import_feed_state *feeds, size_t n);

/* Writes a spreadsheet to start from. */
void import_template(FILE *out);

#endif

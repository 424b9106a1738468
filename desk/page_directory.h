/*
 * page_directory.h - the directory as staff keep it: searched, edited, checked again, imported.
 */
#ifndef DESK_PAGE_DIRECTORY_H
#define DESK_PAGE_DIRECTORY_H

#include "content/directory.h"
#include "content/edits.h"
#include "content/import.h"
#include "content/upkeep.h"
#include "desk/page.h"

/* The list: what was searched for, or what staff had a hand in. */
struct page_directory {
	struct page_frame frame;
	const char *words, *need, *which; /* as asked; "" for all */
	const struct directory_results *found;
	const struct edit_items *items; /* of which; NULL: found */
	size_t offset;                  /* of found */
	struct directory_summary summary;
	size_t due, conflicts;
	bool pending; /* patients do not see all edits yet */
	bool may_edit;
};
void page_directory(struct html *h, const struct page_directory *p);

#define DUE_MOST 100
struct page_due {
	struct page_frame frame;
	const struct directory_results *found;
	const unsigned *reasons; /* one for each found: what was said to be wrong */
	bool may_edit;
};
void page_due(struct html *h, const struct page_due *p);

struct page_activity {
	struct page_frame frame;
	const struct edit_activity *activity;
	const struct edit_events *events;
	int64_t checked; /* ms; 0 never */
	bool stale, may_edit;
	unsigned reasons;
	const char *field, *problem;
};
void page_activity(struct html *h, const struct page_activity *p);

struct page_activity_form {
	struct page_frame frame;
	const char *id;                       /* "" for a new one */
	const struct edit_activity *activity; /* NULL for a new one */
	const struct form *form;
	const char *field, *problem;
};
void page_activity_form(struct html *h, const struct page_activity_form *p);

struct page_edits {
	struct page_frame frame;
	const struct edit_events *events;
};
void page_edits(struct html *h, const struct page_edits *p);
/* The rows of a history; named: each says of which activity. */
void page_edit_rows(struct html *h, const struct page_frame *f, const struct edit_events *events, bool named);

struct page_import {
	struct page_frame frame;
	const struct import_feed_state *feeds;
	size_t feed_count;
	enum { IMPORT_IDLE, IMPORT_RUNNING, IMPORT_CHECKED, IMPORT_DONE, IMPORT_FAILED } state;
	long upload;         /* its ticket, if it is a spreadsheet that was sent; 0: it comes from the web */
	const char *source;  /* what is imported; "" all feeds */
	const char *changes; /* of a check: lines "+ id|name: fields", and what it came to */
	const char *report;  /* what is wrong in the feed, or why it failed */
	const struct form *form;
	const char *field, *problem;
};
void page_import(struct html *h, const struct page_import *p);

/* What staff call a field. */
const char *page_field_label(enum listing_field field);

#endif

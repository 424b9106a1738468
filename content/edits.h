/*
 * edits.h - what staff change in the directory by hand: an activity added, fields changed, one hidden. Kept in
 * DATA/edits.db with who, when and what was there before, so that no import loses it.
 *
 * A field that staff have changed stays as they wrote it, whatever the feed says; the feed's other fields go on coming.
 * When the feed later changes the same field, that is a conflict, which staff settle: theirs or ours. Every function
 * that changes something writes it down first and then builds directory.db anew (the same build as an import's, a
 * second for ten thousand activities), so kiosk and texts have it at their next question. While an import runs, it is
 * the import that takes the edits in at its end; edits_pending then says true, and edits_apply does it later. To hide
 * needs no build: it counts from the next question on.
 *
 * Nothing here may be called with what patients say: the directory is public, and user names are staff's.
 */
#ifndef CONTENT_EDITS_H
#define CONTENT_EDITS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/fault.h"
#include "content/activity.h"
#include "content/listing_field.h"

/* --- Changing -------------------------------------------------------------------------------------------------------
 *
 * Values are texts as content/FORMAT.md has its columns, by enum listing_field; NULL leaves a field as it is, ""
 * empties it. A value that cannot be read is STATUS_INPUT, *wrong the field, and the fault says what is wrong without
 * naming it; nothing is changed then. user is the user name of who does it, now the time in ms.
 */

/* A new activity; id is written there. FIELD_NAME and FIELD_NEEDS must be given. FIELD_ID is not taken: it is made. */
enum status edits_add(const char *data_dir, const char *const values[FIELDS], const char *user, int64_t now,
    char id[ACTIVITY_ID], enum listing_field *wrong, struct fault *f);

/* Changes an activity of a feed or of ours. Values that are as they were are no change. STATUS_MISSING: no such id. */
enum status edits_change(const char *data_dir, const char *id, const char *const values[FIELDS], const char *user,
    int64_t now, enum listing_field *wrong, struct fault *f);

/* Takes the feed's value again. */
enum status edits_revert(
    const char *data_dir, const char *id, enum listing_field field, const char *user, int64_t now, struct fault *f);

/* Settles a conflict for our value: the feed's present one is known now, and only another one is news. */
enum status edits_keep(
    const char *data_dir, const char *id, enum listing_field field, const char *user, int64_t now, struct fault *f);

/* The user name that stands for the organiser of an activity, who has answered by text that it is over. */
#define EDITS_ORGANISER "organiser"

/* Takes an activity out of sight, with a reason for other staff ("" for none); and back. */
enum status edits_hide(
    const char *data_dir, const char *id, const char *why, const char *user, int64_t now, struct fault *f);
enum status edits_show(const char *data_dir, const char *id, const char *user, int64_t now, struct fault *f);

/* Takes away for good an activity that staff have added (STATUS_REFUSED for one of a feed: hide that). */
enum status edits_remove(const char *data_dir, const char *id, const char *user, int64_t now, struct fault *f);

/* Whether directory.db lacks an edit, and building it anew. STATUS_BUSY: an import runs, and will do it. */
bool edits_pending(const char *data_dir);
enum status edits_apply(const char *data_dir, struct fault *f);

/* --- Looking --------------------------------------------------------------------------------------------------------
 *
 * To list and search all there are, use directory_find with staff set (directory.h): it gives the hidden ones too, page
 * by page; activity.hidden and activity.edited tell them apart. What is due for checking is directory_due's.
 */

/* One field of an activity as staff see it. */
struct edit_value {
	char *value;   /* as shown */
	char *feed;    /* as the feed has it now, where staff have changed it; else NULL */
	bool conflict; /* the feed has changed it since */
	char *user;    /* who changed it last, NULL if nobody */
	int64_t at;
};

struct edit_activity {
	char id[ACTIVITY_ID];
	struct edit_value fields[FIELDS];
	char *feed;    /* that it is of; "" for one that staff have added */
	bool ours;     /* staff have added it */
	bool gone;     /* the feed no longer has it: only our changes are left, and it is not shown */
	bool hidden;   /* by staff, or by its organiser's NO (by is EDITS_ORGANISER then) */
	char *why;     /* "" or the reason given */
	char *by;      /* who hid it */
	int64_t since; /* hidden */
	size_t conflicts;
};

/* STATUS_MISSING if there is none of this id. End with edit_activity_finish. */
enum status edits_get(const char *data_dir, const char *id, struct edit_activity *out, struct fault *f);
void edit_activity_finish(struct edit_activity *a);

/* Activities that staff have had a hand in. */
enum edits_which { EDITS_CHANGED, EDITS_ADDED, EDITS_HIDDEN, EDITS_CONFLICTS, EDITS_GONE };
struct edit_item {
	char id[ACTIVITY_ID];
	char *name;
	char *detail; /* the fields changed or in conflict, "when, cost"; the reason for hiding */
	char *user;   /* who did the last of it */
	int64_t at;
};
struct edit_items {
	struct edit_item *of;
	size_t n;
	bool more; /* behind these */
};
/* In the order of ids, those behind `after` ("" for the first). End with edit_items_finish. */
enum status edits_list(const char *data_dir, enum edits_which which, const char *after, size_t limit,
    struct edit_items *out, struct fault *f);
void edit_items_finish(struct edit_items *l);

/* What was done, newest first. Rows are never changed or taken away. */
struct edit_event {
	int64_t number; /* ascending */
	int64_t at;
	char id[ACTIVITY_ID];
	char *name; /* as it was called then */
	char *user;
	char *what;           /* "add", "change", "revert", "keep", "hide", "show", "remove" */
	char *field;          /* "when"; "" where it is no field's; for "hide" empty too */
	char *before, *after; /* for "hide" after is the reason */
};
struct edit_events {
	struct edit_event *of;
	size_t n;
	bool more;
};
/* Of one activity, or of all with id NULL; those before event number `before` (0: from the newest). */
enum status edits_history(
    const char *data_dir, const char *id, int64_t before, size_t limit, struct edit_events *out, struct fault *f);
void edit_events_finish(struct edit_events *l);

#endif

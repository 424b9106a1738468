/*
 * directory.h - directory.db: finding activities. One query path for kiosk, texts, desk and command line.
 *
 * The file is public, read-only and replaced whole by an import (see import.h); directory_refresh notices.
 */
#ifndef CONTENT_DIRECTORY_H
#define CONTENT_DIRECTORY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/fault.h"
#include "content/activity.h"

struct directory;

/* All that can be asked. Zeroed, it asks for everything. Strings are the caller's; they are not kept. */
struct directory_query {
	const char *words; /* as typed; NULL or "" for all. Misspellings are forgiven, the last word may be a prefix */
	bool whole_words;  /* the last word is finished: a text, not a search field */
	const char *need;  /* a code, or NULL */
	int day;           /* 0 any, 1 Monday to 7 Sunday: has a session on that weekday */
	int64_t from, until; /* has a session that starts in between (ms); until 0: any */
	bool free, step_free, women;
	int age;              /* somebody of so many years may come; 0 any */
	const char *lang;     /* ISO 639-1: held in that language; NULL any */
	double lat, lon;      /* where "near" is measured from; both 0: no distances */
	double within_m;      /* 0: however far */
	int64_t now;          /* for "next"; required */
	bool staff;           /* hidden ones and those too long unchecked are found too: for the desk only */
	size_t offset, limit; /* limit 0 is 20, at most 200 */
};

struct directory_results {
	size_t total; /* how many match, of which count are here */
	size_t count;
	struct activity *activities;
};

struct directory_summary {
	size_t activities;
	int64_t built;       /* ms */
	size_t per_need[16]; /* in need_all's order */
};

/*
 * Opens data_dir/directory.db. A missing or broken file is not a failure: the directory is then empty, directory_ready
 * says so, and a later refresh may find it. Never NULL.
 */
struct directory *directory_open(const char *data_dir);
void directory_close(struct directory *d);

/* Opens the file anew if an import has replaced it, and reads anew what upkeep.h and edits.h keep. Cheap (three stats);
 * call before a query. True if something changed. */
bool directory_refresh(struct directory *d);

/*
 * When an activity that nobody has checked is shown in amber (3 months unless set), and when no more (0: always shown;
 * one that never was checked has no date to be hidden by). As the practice has decided; set it after directory_open.
 */
void directory_set_freshness(struct directory *d, int stale_months, int hide_months);

/* False while there is no usable directory.db; the reason goes to f. */
bool directory_ready(const struct directory *d, struct fault *f);

/*
 * Finds. An activity matches when it has all of the words (in its name, topic, description, venue, address or
 * audience), or another form of them, or, for a word that the directory does not have, the nearest misspelling; when
 * none has all, those that have some. Order: what a person would want. Matches of all words in the name come first;
 * within those and within the rest, fewest points: a day until it is next on and a kilometre of distance are one each
 * (at most 7 and 10; on now 0; no time known 4, over for good 14, no place known 5), not checked for as long as
 * directory_set_freshness says 2, for a year 4; then the directory's own order (complete and checked first). All that
 * match are counted and put in order. A span of time (from, until) is looked at for 63 days. Same answer for the same
 * query, in every program. *out is filled (empty on failure) and ended with directory_results_finish.
 */
enum status directory_find(
    struct directory *d, const struct directory_query *q, struct directory_results *out, struct fault *f);
void directory_results_finish(struct directory_results *r);

/* One activity by id, with next worked out after now; STATUS_MISSING if the directory no longer has it, or it is
 * hidden. End with activity_finish. */
enum status directory_get(struct directory *d, const char *id, int64_t now, struct activity *out, struct fault *f);

/* The same, hidden ones too: for the desk only. */
enum status directory_get_any(struct directory *d, const char *id, int64_t now, struct activity *out, struct fault *f);

/* Every activity in the directory's own order, hidden ones too; a is valid during the call. */
enum status directory_each(struct directory *d, int64_t now, void (*take)(void *context, const struct activity *a),
    void *context, struct fault *f);

/*
 * What somebody should check again, hidden ones not among it, the most urgent first: what was reported as wrong, then
 * what was never checked, then what is stale, the oldest first; within those in the directory's own order. At most
 * limit of them; total counts all. For the desk and `fingerpost check --due`; end with directory_results_finish.
 */
enum status directory_due(
    struct directory *d, int64_t now, size_t limit, struct directory_results *out, struct fault *f);

/* Where a postcode or district is: the exact one by Code-Point Open, where a practice has imported it (postcodes.h), or
 * by the directory's own activities; else the middle of its district, by the same. */
bool directory_locate(struct directory *d, const char *postcode, double *lat, double *lon);

/* Whether a folded word is, or begins, a word of the directory; for understanding texts. */
bool directory_knows_word(struct directory *d, const char *folded);

void directory_summary(struct directory *d, struct directory_summary *out);

#endif

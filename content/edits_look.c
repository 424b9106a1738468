/* What staff see of the edits: edits.h, its second part. */
#include <sqlite3.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "content/edits.h"
#include "content/edits_file.h"
#include "content/edits_mark.h"
#include "content/edits_state.h"

static char *
copy_text(sqlite3_stmt *row, int i)
{
	const char *text = (const char *)sqlite3_column_text(row, i);
	return memory_copy(text != NULL ? text : "");
}

static char *
take_over(char **from)
{
	char *taken = *from;
	*from = NULL;
	return taken;
}

/* --- One activity
 * ------------------------------------------------------------------------------------------------------- */

static void
fill_field(struct edits_state *s, enum listing_field i, struct edit_activity *out)
{
	struct edits_field *v = &s->fields[i];
	struct edit_value *to = &out->fields[i];
	to->value = listing_field_text(&s->listing, i);
	if (v->value == NULL)
		return;
	to->conflict = edits_field_conflicts(v);
	out->conflicts += to->conflict;
	to->user = take_over(&v->user);
	to->at = v->at;
	if (!s->ours)
		to->feed = v->seen != NULL ? take_over(&v->seen) : take_over(&v->base);
}

enum status
edits_get(const char *data_dir, const char *id, struct edit_activity *out, struct fault *f)
{
	struct edits_file x;
	struct edits_state s;
	*out = (struct edit_activity){0};
	edits_state_init(&s, id);
	enum status status = edits_file_init(&x, data_dir, false, f);
	if (status == STATUS_OK || status == STATUS_MISSING)
		status = edits_state_read(&s, &x, data_dir, f);
	if (status != STATUS_OK)
		goto out;
	snprintf(out->id, sizeof out->id, "%s", id);
	for (enum listing_field i = 0; i < FIELDS; i++)
		fill_field(&s, i, out);
	out->feed = take_over(&s.feed);
	out->ours = s.ours;
	out->gone = !s.present && !s.ours;
	out->hidden = s.hidden != 0;
	out->since = s.hidden;
	out->by = take_over(&s.hidden_by);
	out->why = take_over(&s.why);
out:
	edits_file_finish(&x);
	edits_state_finish(&s);
	return status;
}

void
edit_activity_finish(struct edit_activity *a)
{
	for (size_t i = 0; i < FIELDS; i++) {
		free(a->fields[i].value);
		free(a->fields[i].feed);
		free(a->fields[i].user);
	}
	free(a->feed);
	free(a->why);
	free(a->by);
	*a = (struct edit_activity){0};
}

/* --- Lists
 * -------------------------------------------------------------------------------------------------------------- */

enum status
edits_list(const char *data_dir, enum edits_which which, const char *after, size_t limit, struct edit_items *out,
    struct fault *f)
{
	static const enum edits_sql asks[] = {[EDITS_CHANGED] = EDITS_SQL_LIST_CHANGED,
	    [EDITS_ADDED] = EDITS_SQL_LIST_ADDED,
	    [EDITS_HIDDEN] = EDITS_SQL_LIST_HIDDEN,
	    [EDITS_CONFLICTS] = EDITS_SQL_LIST_CONFLICTS,
	    [EDITS_GONE] = EDITS_SQL_LIST_GONE};
	struct edits_file x;
	*out = (struct edit_items){0};
	int rc = SQLITE_ERROR;
	enum status s = edits_file_init(&x, data_dir, false, f);
	sqlite3_stmt *row = s == STATUS_OK ? edits_statement(&x, asks[which], f) : NULL;
	if (row == NULL)
		goto out;
	sqlite3_bind_text(row, 1, after, -1, SQLITE_STATIC);
	sqlite3_bind_int64(row, 2, (sqlite3_int64)limit + 1);
	while ((rc = sqlite3_step(row)) == SQLITE_ROW && !(out->more = out->n == limit)) {
		out->of = memory_grow(out->of, out->n + 1, sizeof *out->of);
		struct edit_item *one = &out->of[out->n++];
		*one = (struct edit_item){.name = copy_text(row, 1),
		    .detail = copy_text(row, 2),
		    .user = copy_text(row, 3),
		    .at = sqlite3_column_int64(row, 4)};
		snprintf(one->id, sizeof one->id, "%s", (const char *)sqlite3_column_text(row, 0));
	}
	if (rc != SQLITE_DONE && rc != SQLITE_ROW)
		s = edits_fault(&x, f);
out:
	edits_file_finish(&x);
	return s == STATUS_MISSING ? STATUS_OK : s;
}

void
edit_items_finish(struct edit_items *l)
{
	for (size_t i = 0; i < l->n; i++) {
		free(l->of[i].name);
		free(l->of[i].detail);
		free(l->of[i].user);
	}
	free(l->of);
	*l = (struct edit_items){0};
}

/* --- History
 * ------------------------------------------------------------------------------------------------------------ */

static void
fill_event(sqlite3_stmt *row, struct edit_event *e)
{
	*e = (struct edit_event){.number = sqlite3_column_int64(row, 0),
	    .at = sqlite3_column_int64(row, 1),
	    .name = copy_text(row, 3),
	    .user = copy_text(row, 4),
	    .what = copy_text(row, 5),
	    .field = copy_text(row, 6),
	    .before = copy_text(row, 7),
	    .after = copy_text(row, 8)};
	snprintf(e->id, sizeof e->id, "%s", (const char *)sqlite3_column_text(row, 2));
}

enum status
edits_history(
    const char *data_dir, const char *id, int64_t before, size_t limit, struct edit_events *out, struct fault *f)
{
	struct edits_file x;
	*out = (struct edit_events){0};
	int rc = SQLITE_ERROR;
	enum status s = edits_file_init(&x, data_dir, false, f);
	sqlite3_stmt *row =
	    s == STATUS_OK ? edits_statement(&x, id != NULL ? EDITS_SQL_EVENTS_OF : EDITS_SQL_EVENTS, f) : NULL;
	if (row == NULL)
		goto out;
	sqlite3_bind_text(row, 1, id, -1, SQLITE_STATIC);
	sqlite3_bind_int64(row, 2, before);
	sqlite3_bind_int64(row, 3, (sqlite3_int64)limit + 1);
	while ((rc = sqlite3_step(row)) == SQLITE_ROW && !(out->more = out->n == limit)) {
		out->of = memory_grow(out->of, out->n + 1, sizeof *out->of);
		fill_event(row, &out->of[out->n++]);
	}
	if (rc != SQLITE_DONE && rc != SQLITE_ROW)
		s = edits_fault(&x, f);
out:
	edits_file_finish(&x);
	return s == STATUS_MISSING ? STATUS_OK : s;
}

void
edit_events_finish(struct edit_events *l)
{
	for (size_t i = 0; i < l->n; i++) {
		char *const owned[] = {
		    l->of[i].name, l->of[i].user, l->of[i].what, l->of[i].field, l->of[i].before, l->of[i].after};
		for (size_t k = 0; k < sizeof owned / sizeof *owned; k++)
			free(owned[k]);
	}
	free(l->of);
	*l = (struct edit_events){0};
}

/* --- Marks
 * -------------------------------------------------------------------------------------------------------------- */

enum status
edits_each_mark(
    const char *data_dir, void (*take)(void *, const char *, const struct edit_mark *), void *context, struct fault *f)
{
	struct edits_file x;
	int rc = SQLITE_ERROR;
	enum status s = edits_file_init(&x, data_dir, false, f);
	sqlite3_stmt *row = s == STATUS_OK ? edits_statement(&x, EDITS_SQL_MARKS, f) : NULL;
	while (row != NULL && (rc = sqlite3_step(row)) == SQLITE_ROW) {
		struct edit_mark m = {sqlite3_column_int(row, 1) != 0, sqlite3_column_int(row, 2) != 0};
		take(context, (const char *)sqlite3_column_text(row, 0), &m);
	}
	if (s == STATUS_OK && rc != SQLITE_DONE)
		s = edits_fault(&x, f);
	edits_file_finish(&x);
	return s == STATUS_MISSING ? STATUS_OK : s;
}

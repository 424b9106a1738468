#include "content/edits_overlay.h"

#include <sqlite3.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "content/edits_file.h"
#include "content/listing_field.h"

/* One field of one activity, in the order of ids. */
struct laid {
	char id[ACTIVITY_ID];
	enum listing_field field;
	char *value, *base;
	char *seen;  /* the feed's, once it was met; NULL before */
	bool passed; /* it differs from base only in days that have passed */
};

/* An edited activity: its values, from one on. */
struct touched {
	char id[ACTIVITY_ID];
	size_t first, n;
	char *feed_name; /* what the feed calls it; NULL until it was met */
};

struct edits_overlay {
	int64_t now, revision;
	struct laid *values;
	size_t n_values;
	struct touched *activities;
	size_t n_activities;
	char (*ours)[ACTIVITY_ID];
	size_t n_ours;
};

/* --- Loading
 * ------------------------------------------------------------------------------------------------------------ */

static void
add_value(struct edits_overlay *o, const char *id, const char *field, const char *value, const char *base)
{
	enum listing_field which = listing_field_by_name(field);
	if (which == FIELDS)
		return;
	if (o->n_activities == 0 || strcmp(o->activities[o->n_activities - 1].id, id) != 0) {
		o->activities = memory_grow(o->activities, o->n_activities + 1, sizeof *o->activities);
		struct touched *t = &o->activities[o->n_activities++];
		*t = (struct touched){.first = o->n_values};
		snprintf(t->id, sizeof t->id, "%s", id);
	}
	o->activities[o->n_activities - 1].n++;
	o->values = memory_grow(o->values, o->n_values + 1, sizeof *o->values);
	struct laid *v = &o->values[o->n_values++];
	*v = (struct laid){.field = which, .value = memory_copy(value), .base = memory_copy(base)};
	snprintf(v->id, sizeof v->id, "%s", id);
}

static const char *
text(sqlite3_stmt *row, int i)
{
	return (const char *)sqlite3_column_text(row, i);
}

static enum status
load_values(struct edits_overlay *o, struct edits_file *x, struct fault *f)
{
	sqlite3_stmt *row = edits_statement(x, EDITS_SQL_ALL_VALUES, f);
	int rc = SQLITE_ERROR;
	while (row != NULL && (rc = sqlite3_step(row)) == SQLITE_ROW)
		add_value(o, text(row, 0), text(row, 1), text(row, 2), text(row, 3));
	return rc == SQLITE_DONE ? STATUS_OK : edits_fault(x, f);
}

static enum status
load_ours(struct edits_overlay *o, struct edits_file *x, struct fault *f)
{
	sqlite3_stmt *row = edits_statement(x, EDITS_SQL_ALL_OURS, f);
	int rc = SQLITE_ERROR;
	while (row != NULL && (rc = sqlite3_step(row)) == SQLITE_ROW) {
		o->ours = memory_grow(o->ours, o->n_ours + 1, sizeof *o->ours);
		snprintf(o->ours[o->n_ours++], ACTIVITY_ID, "%s", text(row, 0));
	}
	return rc == SQLITE_DONE ? STATUS_OK : edits_fault(x, f);
}

enum status
edits_overlay_load(const char *data_dir, int64_t now, struct edits_overlay **out, struct fault *f)
{
	struct edits_overlay *o = memory_new(1, sizeof *o);
	struct edits_file x;
	o->now = now;
	enum status s = edits_file_init(&x, data_dir, false, f);
	if (s == STATUS_MISSING) {
		s = STATUS_OK;
		goto out;
	}
	/* one view of all three, whatever staff do meanwhile */
	if (s == STATUS_OK && sqlite3_exec(x.db, "BEGIN", NULL, NULL, NULL) != SQLITE_OK)
		s = edits_fault(&x, f);
	if (s == STATUS_OK)
		s = load_values(o, &x, f);
	if (s == STATUS_OK)
		s = load_ours(o, &x, f);
	if (s == STATUS_OK)
		o->revision = edits_state_number(&x, "revision");
out:
	edits_file_finish(&x);
	if (s == STATUS_OK)
		*out = o;
	else
		edits_overlay_destroy(o);
	return s;
}

void
edits_overlay_destroy(struct edits_overlay *o)
{
	if (o == NULL)
		return;
	for (size_t i = 0; i < o->n_values; i++) {
		free(o->values[i].value);
		free(o->values[i].base);
		free(o->values[i].seen);
	}
	for (size_t i = 0; i < o->n_activities; i++)
		free(o->activities[i].feed_name);
	free(o->values);
	free(o->activities);
	free(o->ours);
	free(o);
}

/* --- Applying
 * ----------------------------------------------------------------------------------------------------------- */

static int
compare_touched(const void *id, const void *t)
{
	return strcmp(id, ((const struct touched *)t)->id);
}

static struct touched *
find(const struct edits_overlay *o, const char *id)
{
	if (o->n_activities == 0)
		return NULL;
	return bsearch(id, o->activities, o->n_activities, sizeof *o->activities, compare_touched);
}

const char *
edits_overlay_feed_name(const struct edits_overlay *o, const char *id)
{
	const struct touched *t = find(o, id);
	return t != NULL ? t->feed_name : NULL;
}

/* A value that cannot be read any more, by a later version's rules, leaves the field as the feed has it. */
static void
lay(struct edits_overlay *o, const struct touched *t, struct listing *l)
{
	for (size_t i = t->first; i < t->first + t->n; i++)
		listing_field_set(l, o->values[i].field, o->values[i].value, o->now, NULL);
	bool made_id = l->made_id;
	listing_complete(l);
	l->made_id = made_id;
}

/* Whether what staff looked at, without the days that have passed since, is what the feed has now. */
static bool
has_passed(const struct laid *v, int64_t now)
{
	struct schedule s;
	if (schedule_read(v->base, &s, NULL) != STATUS_OK)
		return false;
	schedule_tidy(&s, now);
	char *rest = schedule_when(&s);
	bool same = strcmp(rest, v->seen) == 0;
	free(rest);
	return same;
}

bool
edits_overlay_apply(struct edits_overlay *o, struct listing *l)
{
	struct touched *t = find(o, l->activity.id);
	if (t == NULL)
		return false;
	listing_set(&t->feed_name, memory_copy(l->activity.name));
	for (size_t i = t->first; i < t->first + t->n; i++) {
		struct laid *v = &o->values[i];
		listing_set(&v->seen, listing_field_text(l, v->field));
		v->passed = v->field == FIELD_WHEN && strcmp(v->base, v->seen) != 0 && has_passed(v, o->now);
	}
	lay(o, t, l);
	return true;
}

enum status
edits_overlay_each_ours(struct edits_overlay *o, enum status (*take)(void *, struct listing *, struct fault *),
    void *context, struct fault *f)
{
	enum status s = STATUS_OK;
	for (size_t i = 0; s == STATUS_OK && i < o->n_ours; i++) {
		const struct touched *t = find(o, o->ours[i]);
		struct listing l;
		listing_init(&l);
		snprintf(l.activity.id, sizeof l.activity.id, "%s", o->ours[i]);
		if (t != NULL) {
			lay(o, t, &l);
			s = take(context, &l, f);
		}
		listing_finish(&l);
	}
	return s;
}

enum status
edits_overlay_commit(struct edits_overlay *o, const char *data_dir, struct fault *f)
{
	struct edits_file x;
	if (o->n_values == 0 && o->revision == 0)
		return STATUS_OK;
	enum status s = edits_file_init(&x, data_dir, true, f);
	if (s == STATUS_OK)
		s = edits_file_begin(&x, f);
	if (s != STATUS_OK)
		goto out;
	s = edits_run(&x, EDITS_SQL_CLEAR_SEEN, NULL, 0, f);
	for (size_t i = 0; s == STATUS_OK && i < o->n_values; i++) {
		const struct laid *v = &o->values[i];
		const char *const texts[] = {v->id, listing_field_name(v->field), v->seen};
		if (v->seen != NULL)
			s = edits_run(&x, EDITS_SQL_ADD_SEEN, texts, 3, f);
		if (s == STATUS_OK && v->passed)
			s = edits_run(&x, EDITS_SQL_SET_SEEN, texts, 2, f);
	}
	sqlite3_stmt *set = s == STATUS_OK ? edits_statement(&x, EDITS_SQL_SET_STATE, f) : NULL;
	if (set != NULL) {
		sqlite3_bind_text(set, 1, "applied", -1, SQLITE_STATIC);
		sqlite3_bind_int64(set, 2, o->revision);
		s = sqlite3_step(set) == SQLITE_DONE ? STATUS_OK : edits_fault(&x, f);
	}
	s = edits_file_end(&x, s, f);
out:
	edits_file_finish(&x);
	return s;
}

#include "content/edits_state.h"

#include <sqlite3.h>
#include <stdlib.h>
#include <string.h>

#include "base/clock.h"
#include "base/memory.h"
#include "content/directory_listing.h"
#include "content/edits_file.h"

void
edits_state_init(struct edits_state *s, const char *id)
{
	*s = (struct edits_state){.feed = memory_copy(""), .hidden_by = memory_copy(""), .why = memory_copy("")};
	listing_init(&s->listing);
	snprintf(s->id, sizeof s->id, "%s", id);
	snprintf(s->listing.activity.id, sizeof s->listing.activity.id, "%s", id);
}

void
edits_state_finish(struct edits_state *s)
{
	listing_finish(&s->listing);
	for (size_t i = 0; i < FIELDS; i++) {
		char *const owned[] = {s->fields[i].value, s->fields[i].base, s->fields[i].seen, s->fields[i].user};
		for (size_t k = 0; k < sizeof owned / sizeof *owned; k++)
			free(owned[k]);
	}
	free(s->feed);
	free(s->hidden_by);
	free(s->why);
	*s = (struct edits_state){0};
}

bool
edits_field_conflicts(const struct edits_field *v)
{
	return v->seen != NULL && strcmp(v->seen, v->base) != 0 && strcmp(v->seen, v->value) != 0;
}

static char *
copy_text(sqlite3_stmt *row, int i)
{
	const char *text = (const char *)sqlite3_column_text(row, i);
	return text != NULL ? memory_copy(text) : NULL;
}

static enum status
read_values(struct edits_state *s, struct edits_file *x, struct fault *f)
{
	sqlite3_stmt *row = edits_statement(x, EDITS_SQL_VALUES, f);
	int rc = SQLITE_ERROR;
	if (row != NULL)
		sqlite3_bind_text(row, 1, s->id, -1, SQLITE_STATIC);
	while (row != NULL && (rc = sqlite3_step(row)) == SQLITE_ROW) {
		enum listing_field field = listing_field_by_name((const char *)sqlite3_column_text(row, 0));
		if (field == FIELDS)
			continue;
		s->fields[field] = (struct edits_field){.value = copy_text(row, 1),
		    .base = copy_text(row, 2),
		    .at = sqlite3_column_int64(row, 3),
		    .user = copy_text(row, 4),
		    .seen = copy_text(row, 5)};
	}
	return rc == SQLITE_DONE ? STATUS_OK : edits_fault(x, f);
}

static enum status
read_ours(struct edits_state *s, struct edits_file *x, struct fault *f)
{
	sqlite3_stmt *row = edits_statement(x, EDITS_SQL_IS_OURS, f);
	if (row == NULL)
		return STATUS_SYSTEM;
	sqlite3_bind_text(row, 1, s->id, -1, SQLITE_STATIC);
	s->ours = sqlite3_step(row) == SQLITE_ROW;
	return STATUS_OK;
}

static enum status
read_hidden(struct edits_state *s, struct edits_file *x, struct fault *f)
{
	sqlite3_stmt *row = edits_statement(x, EDITS_SQL_HIDDEN, f);
	if (row == NULL)
		return STATUS_SYSTEM;
	sqlite3_bind_text(row, 1, s->id, -1, SQLITE_STATIC);
	if (sqlite3_step(row) == SQLITE_ROW) {
		s->hidden = sqlite3_column_int64(row, 0);
		listing_set(&s->hidden_by, copy_text(row, 1));
		listing_set(&s->why, copy_text(row, 2));
	}
	return STATUS_OK;
}

/* What staff want and directory.db may not have yet. */
static void
lay_values(struct edits_state *s)
{
	for (enum listing_field i = 0; i < FIELDS; i++) {
		/* a place that was found for a postcode is better than none */
		bool found = (i == FIELD_LATITUDE || i == FIELD_LONGITUDE) && s->present;
		if (s->fields[i].value != NULL && !(found && s->fields[i].value[0] == '\0'))
			listing_field_set(&s->listing, i, s->fields[i].value, clock_now(), NULL);
	}
}

enum status
edits_state_read(struct edits_state *s, struct edits_file *x, const char *data_dir, struct fault *f)
{
	char *feed = NULL;
	enum status status = directory_listing(data_dir, s->id, &s->listing, &feed, f);
	s->present = status == STATUS_OK;
	if (s->present)
		listing_set(&s->feed, feed);
	else if (status != STATUS_MISSING)
		return status;
	if (x->db == NULL)
		return status;
	status = read_values(s, x, f);
	if (status == STATUS_OK)
		status = read_ours(s, x, f);
	if (status == STATUS_OK)
		status = read_hidden(s, x, f);
	if (status != STATUS_OK)
		return status;
	bool known = s->present || s->ours;
	for (size_t i = 0; i < FIELDS; i++)
		known = known || s->fields[i].value != NULL;
	if (!known)
		return fault_set(f, STATUS_MISSING, "no activity with the id \"%.40s\"", s->id);
	lay_values(s);
	return STATUS_OK;
}

#include "content/edits_doing.h"

#include <sqlite3.h>

enum status
doing_begin(struct doing *d, struct fault *f)
{
	edits_state_init(&d->state, d->id);
	enum status s = edits_file_init(&d->file, d->data_dir, true, f);
	if (s == STATUS_OK)
		s = edits_file_begin(&d->file, f);
	return s;
}

/* The same for an activity that there is already. */
enum status
doing_begin_with(struct doing *d, struct fault *f)
{
	enum status s = doing_begin(d, f);
	return s == STATUS_OK ? edits_state_read(&d->state, &d->file, d->data_dir, f) : s;
}

enum status
doing_end(struct doing *d, enum status s, struct fault *f)
{
	if (d->file.db != NULL)
		s = edits_file_end(&d->file, s, f);
	edits_file_finish(&d->file);
	edits_state_finish(&d->state);
	return s;
}

enum status
doing_note(struct doing *d, const char *what, const char *field, const char *before, const char *after, struct fault *f)
{
	sqlite3_stmt *s = edits_statement(&d->file, EDITS_SQL_ADD_EVENT, f);
	if (s == NULL)
		return STATUS_SYSTEM;
	const char *const texts[] = {d->id, d->state.listing.activity.name, d->user, what, field, before, after};
	sqlite3_bind_int64(s, 1, d->now);
	for (int i = 0; i < 7; i++)
		sqlite3_bind_text(s, 2 + i, texts[i], -1, SQLITE_STATIC);
	return sqlite3_step(s) == SQLITE_DONE ? STATUS_OK : edits_fault(&d->file, f);
}

/* Out of sight and back: what needs no build of the directory. */
#include <sqlite3.h>

#include "content/edits.h"
#include "content/edits_doing.h"

enum status
edits_hide(const char *data_dir, const char *id, const char *why, const char *user, int64_t now, struct fault *f)
{
	struct doing d = {.data_dir = data_dir, .id = id, .user = user, .now = now};
	enum status s = doing_begin_with(&d, f);
	sqlite3_stmt *hide = s == STATUS_OK ? edits_statement(&d.file, EDITS_SQL_HIDE, f) : NULL;
	if (hide != NULL) {
		sqlite3_bind_text(hide, 1, id, -1, SQLITE_STATIC);
		sqlite3_bind_int64(hide, 2, now);
		sqlite3_bind_text(hide, 3, user, -1, SQLITE_STATIC);
		sqlite3_bind_text(hide, 4, why, -1, SQLITE_STATIC);
		s = sqlite3_step(hide) == SQLITE_DONE ? doing_note(&d, "hide", "", "", why, f)
		                                      : edits_fault(&d.file, f);
	}
	return doing_end(&d, s, f);
}

enum status
edits_show(const char *data_dir, const char *id, const char *user, int64_t now, struct fault *f)
{
	struct doing d = {.data_dir = data_dir, .id = id, .user = user, .now = now};
	enum status s = doing_begin_with(&d, f);
	if (s == STATUS_OK)
		s = edits_run(&d.file, EDITS_SQL_SHOW, &id, 1, f);
	if (s == STATUS_OK)
		s = doing_note(&d, "show", "", "", "", f);
	return doing_end(&d, s, f);
}

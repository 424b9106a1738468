#include "content/edits_file.h"

#include <sqlite3.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"
#include "content/database.h"

#define BUSY_MS 5000

enum status
edits_fault(const struct edits_file *x, struct fault *f)
{
	return database_fault(x->db, x->path, f);
}

static bool
is_ours(struct edits_file *x)
{
	return database_number(x->db, "PRAGMA application_id") == EDITS_APPLICATION &&
	       database_number(x->db, "PRAGMA user_version") == EDITS_FORM;
}

/* The tables, if nobody else makes them meanwhile. */
static enum status
make_ready(struct edits_file *x, struct fault *f)
{
	enum status s = edits_file_begin(x, f);
	if (s != STATUS_OK)
		return s;
	if (database_number(x->db, "SELECT count(*) FROM sqlite_schema") == 0 &&
	    sqlite3_exec(x->db, edits_sql(EDITS_SQL_SCHEMA), NULL, NULL, NULL) != SQLITE_OK)
		s = edits_fault(x, f);
	s = edits_file_end(x, s, f);
	/* programs of several users write it; only its maker may say so */
	(void)!chmod(x->path, 0660);
	return s;
}

enum status
edits_file_init(struct edits_file *x, const char *data_dir, bool write, struct fault *f)
{
	*x = (struct edits_file){.path = file_join(data_dir, "edits.db")};
	const int how =
	    (write ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READONLY) | SQLITE_OPEN_NOFOLLOW;
	if (!write && access(x->path, F_OK) != 0)
		return fault_set(f, STATUS_MISSING, "nothing has been edited yet");
	if (sqlite3_open_v2(x->path, &x->db, how, NULL) != SQLITE_OK ||
	    sqlite3_busy_timeout(x->db, BUSY_MS) != SQLITE_OK ||
	    sqlite3_exec(x->db, "PRAGMA synchronous = FULL", NULL, NULL, NULL) != SQLITE_OK)
		return edits_fault(x, f);
	enum status s = write && !is_ours(x) ? make_ready(x, f) : STATUS_OK;
	if (s == STATUS_OK && !is_ours(x))
		s = fault_set(f, STATUS_SYSTEM, "%s: not of this version", x->path);
	return s;
}

void
edits_file_finish(struct edits_file *x)
{
	for (size_t i = 0; i < EDITS_SQL_COUNT_OF; i++)
		sqlite3_finalize(x->statements[i]);
	sqlite3_close(x->db);
	free(x->path);
	*x = (struct edits_file){0};
}

enum status
edits_file_begin(struct edits_file *x, struct fault *f)
{
	if (sqlite3_exec(x->db, "BEGIN IMMEDIATE", NULL, NULL, NULL) != SQLITE_OK)
		return edits_fault(x, f);
	return STATUS_OK;
}

enum status
edits_file_end(struct edits_file *x, enum status s, struct fault *f)
{
	for (size_t i = 0; i < EDITS_SQL_COUNT_OF; i++)
		sqlite3_reset(x->statements[i]);
	if (s == STATUS_OK && sqlite3_exec(x->db, "COMMIT", NULL, NULL, NULL) != SQLITE_OK)
		s = edits_fault(x, f);
	if (s != STATUS_OK)
		sqlite3_exec(x->db, "ROLLBACK", NULL, NULL, NULL);
	return s;
}

sqlite3_stmt *
edits_statement(struct edits_file *x, enum edits_sql which, struct fault *f)
{
	sqlite3_stmt **s = &x->statements[which];
	if (*s == NULL && sqlite3_prepare_v2(x->db, edits_sql(which), -1, s, NULL) != SQLITE_OK) {
		edits_fault(x, f);
		return NULL;
	}
	sqlite3_reset(*s);
	sqlite3_clear_bindings(*s);
	return *s;
}

enum status
edits_run(struct edits_file *x, enum edits_sql which, const char *const *texts, int n, struct fault *f)
{
	sqlite3_stmt *s = edits_statement(x, which, f);
	if (s == NULL)
		return STATUS_SYSTEM;
	for (int i = 0; i < n; i++)
		sqlite3_bind_text(s, 1 + i, texts[i], -1, SQLITE_STATIC);
	int rc = sqlite3_step(s);
	sqlite3_reset(s);
	return rc == SQLITE_DONE ? STATUS_OK : edits_fault(x, f);
}

int64_t
edits_state_number(struct edits_file *x, const char *key)
{
	sqlite3_stmt *s = edits_statement(x, EDITS_SQL_STATE, NULL);
	if (s == NULL)
		return 0;
	sqlite3_bind_text(s, 1, key, -1, SQLITE_STATIC);
	int64_t value = sqlite3_step(s) == SQLITE_ROW ? sqlite3_column_int64(s, 0) : 0;
	sqlite3_reset(s);
	return value;
}

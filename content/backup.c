#include "content/backup.h"

#include <errno.h>
#include <fcntl.h>
#include <glob.h>
#include <sqlite3.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"
#include "base/memory.h"
#include "content/database.h"
#include "content/import.h"

#define SETTINGS "fingerpost.ini"
#define SETTINGS_LIMIT ((size_t)256 << 10)
#define PIECE ((size_t)64 << 10)
#define FEED_LIMIT ((off_t)256 << 20) /* a larger feed is left to be fetched again */
#define BUSY_MS 5000

static const char *const own[] = {"edits.db", "upkeep.db", "organisers.db"};

static const char *const make_table = "CREATE TABLE beside (name TEXT PRIMARY KEY, content BLOB NOT NULL) STRICT";
static const char *const add_room = "INSERT INTO beside (name, content) VALUES (?1, zeroblob(?2))";
static const char *const list_all = "SELECT rowid, name FROM beside ORDER BY name";
static const char *const has_table = "SELECT count(*) FROM sqlite_schema WHERE name = 'beside'";

/* A backup says which files are written: only these names, none with a folder in it. */
static bool
is_name(const char *name)
{
	for (size_t i = 0; i < sizeof own / sizeof *own; i++) {
		if (strcmp(name, own[i]) == 0)
			return true;
	}
	size_t n = strlen(name);
	if (strncmp(name, "feed-", 5) == 0)
		return n > 8 && n < 200 && strchr(name, '/') == NULL && strcmp(name + n - 3, ".db") == 0;
	return strcmp(name, SETTINGS) == 0;
}

static bool
is_settings(const char *name)
{
	return strcmp(name, SETTINGS) == 0;
}

/* A PIN does not belong on a stick, and no backup may say what a shell runs. Shortens text. */
static void
settings_strip(char *text)
{
	static const char *const kept_back[] = {"staff_pin", "power_command"};
	char *to = text;
	for (char *line = text, *next; *line != '\0'; line = next) {
		next = line + strcspn(line, "\n");
		next += *next == '\n';
		const char *word = line + strspn(line, " \t\r");
		bool keep = true;
		for (size_t i = 0; i < sizeof kept_back / sizeof *kept_back; i++)
			keep = keep && strncmp(word, kept_back[i], strlen(kept_back[i])) != 0;
		if (!keep)
			continue;
		memmove(to, line, (size_t)(next - line));
		to += next - line;
	}
	*to = '\0';
}

/* --- Into a backup
 * ------------------------------------------------------------------------------------------------------ */

/* The bytes of an open file become a row. */
static enum status
row_fill(sqlite3 *db, const char *name, int fd, const char *path, struct fault *f)
{
	struct stat st;
	sqlite3_stmt *add = NULL;
	sqlite3_blob *blob = NULL;
	char *piece = memory_new(PIECE, 1);
	if (fstat(fd, &st) != 0) {
		free(piece);
		return fault_errno(f, "%s", path);
	}
	bool right =
	    sqlite3_prepare_v2(db, add_room, -1, &add, NULL) == SQLITE_OK &&
	    sqlite3_bind_text(add, 1, name, -1, SQLITE_STATIC) == SQLITE_OK &&
	    sqlite3_bind_int64(add, 2, st.st_size) == SQLITE_OK && sqlite3_step(add) == SQLITE_DONE &&
	    sqlite3_blob_open(db, "main", "beside", "content", sqlite3_last_insert_rowid(db), 1, &blob) == SQLITE_OK;
	for (off_t at = 0; right && at < st.st_size;) {
		ssize_t n = pread(fd, piece, PIECE, at);
		right = n > 0 && sqlite3_blob_write(blob, piece, (int)n, (int)at) == SQLITE_OK;
		at += n;
	}
	enum status s = right ? STATUS_OK : database_fault(db, path, f);
	sqlite3_blob_close(blob);
	sqlite3_finalize(add);
	free(piece);
	return s;
}

/* A copy as one transaction saw it, in a file that has no name. */
static enum status
snapshot(const char *path, const char *copy, struct fault *f)
{
	sqlite3 *from = NULL, *to = NULL;
	bool right = sqlite3_open_v2(path, &from, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOFOLLOW, NULL) == SQLITE_OK &&
	             sqlite3_busy_timeout(from, BUSY_MS) == SQLITE_OK;
	enum status s = right ? STATUS_OK : database_fault(from, path, f);
	if (right && (sqlite3_open_v2(copy, &to, SQLITE_OPEN_READWRITE, NULL) != SQLITE_OK ||
	                 sqlite3_exec(to, "PRAGMA journal_mode = OFF", NULL, NULL, NULL) != SQLITE_OK))
		s = database_fault(to, copy, f);
	sqlite3_backup *b = s == STATUS_OK ? sqlite3_backup_init(to, "main", from, "main") : NULL;
	if (s == STATUS_OK) {
		sqlite3_backup_step(b, -1);
		if (sqlite3_backup_finish(b) != SQLITE_OK)
			s = database_fault(to, path, f);
	}
	sqlite3_close(to);
	sqlite3_close(from);
	return s;
}

static enum status
add_database(sqlite3 *db, const char *data_dir, const char *name, struct fault *f)
{
	char *path = file_join(data_dir, name), *copy = memory_print("%s/backup-XXXXXX", data_dir);
	enum status s = STATUS_OK;
	int fd = mkstemp(copy);
	if (fd < 0)
		s = fault_errno(f, "%s", data_dir);
	if (s == STATUS_OK)
		s = snapshot(path, copy, f);
	if (s == STATUS_OK)
		s = row_fill(db, name, fd, path, f);
	if (fd >= 0) {
		unlink(copy);
		close(fd);
	}
	free(copy);
	free(path);
	return s;
}

static enum status
add_settings(sqlite3 *db, const char *data_dir, struct fault *f)
{
	char *path = file_join(data_dir, SETTINGS), *text = NULL;
	sqlite3_stmt *add = NULL;
	enum status s = file_read(path, SETTINGS_LIMIT, &text, NULL, f);
	if (s != STATUS_OK)
		goto out;
	settings_strip(text);
	if (sqlite3_prepare_v2(db, "INSERT INTO beside (name, content) VALUES (?1, ?2)", -1, &add, NULL) != SQLITE_OK ||
	    sqlite3_bind_text(add, 1, SETTINGS, -1, SQLITE_STATIC) != SQLITE_OK ||
	    sqlite3_bind_blob(add, 2, text, (int)strlen(text), SQLITE_STATIC) != SQLITE_OK ||
	    sqlite3_step(add) != SQLITE_DONE)
		s = database_fault(db, path, f);
	sqlite3_finalize(add);
out:
	free(text);
	free(path);
	return s == STATUS_MISSING ? STATUS_OK : s;
}

static enum status
add_feeds(sqlite3 *db, const char *data_dir, struct fault *f)
{
	char *pattern = file_join(data_dir, "feed-*.db");
	glob_t found = {0};
	enum status s = STATUS_OK;
	size_t n = glob(pattern, 0, NULL, &found) == 0 ? found.gl_pathc : 0;
	for (size_t i = 0; s == STATUS_OK && i < n; i++) {
		struct stat st;
		if (stat(found.gl_pathv[i], &st) == 0 && st.st_size <= FEED_LIMIT)
			s = add_database(db, data_dir, strrchr(found.gl_pathv[i], '/') + 1, f);
	}
	globfree(&found);
	free(pattern);
	return s;
}

enum status
backup_add(const char *data_dir, const char *file, struct fault *f)
{
	sqlite3 *db = NULL;
	enum status s = STATUS_OK;
	if (sqlite3_open_v2(file, &db, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOFOLLOW, NULL) != SQLITE_OK ||
	    sqlite3_exec(db, "BEGIN", NULL, NULL, NULL) != SQLITE_OK ||
	    sqlite3_exec(db, make_table, NULL, NULL, NULL) != SQLITE_OK)
		s = database_fault(db, file, f);
	for (size_t i = 0; s == STATUS_OK && i < sizeof own / sizeof *own; i++) {
		char *path = file_join(data_dir, own[i]);
		if (access(path, F_OK) == 0)
			s = add_database(db, data_dir, own[i], f);
		free(path);
	}
	if (s == STATUS_OK)
		s = add_feeds(db, data_dir, f);
	if (s == STATUS_OK)
		s = add_settings(db, data_dir, f);
	if (s == STATUS_OK && sqlite3_exec(db, "COMMIT", NULL, NULL, NULL) != SQLITE_OK)
		s = database_fault(db, file, f);
	sqlite3_close(db);
	return s;
}

/* --- And back
 * ----------------------------------------------------------------------------------------------------------- */

/* Whether a file is a whole database. */
static bool
is_whole(const char *path)
{
	sqlite3 *db = NULL;
	sqlite3_stmt *ask = NULL;
	bool whole = sqlite3_open_v2(path, &db, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOFOLLOW, NULL) == SQLITE_OK &&
	             sqlite3_prepare_v2(db, "PRAGMA integrity_check(1)", -1, &ask, NULL) == SQLITE_OK &&
	             sqlite3_step(ask) == SQLITE_ROW && strcmp((const char *)sqlite3_column_text(ask, 0), "ok") == 0;
	sqlite3_finalize(ask);
	sqlite3_close(db);
	return whole;
}

static enum status
row_write(sqlite3 *db, int64_t row, const char *path, struct fault *f)
{
	sqlite3_blob *blob = NULL;
	char *piece = memory_new(PIECE, 1);
	unlink(path);
	int fd = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0660);
	enum status s = fd >= 0 ? STATUS_OK : fault_errno(f, "%s", path);
	if (s == STATUS_OK && sqlite3_blob_open(db, "main", "beside", "content", row, 0, &blob) != SQLITE_OK)
		s = fault_set(f, STATUS_INPUT, "the backup is damaged: nothing was changed");
	int size = blob != NULL ? sqlite3_blob_bytes(blob) : 0;
	for (int at = 0; s == STATUS_OK && at < size;) {
		int n = size - at < (int)PIECE ? size - at : (int)PIECE;
		if (sqlite3_blob_read(blob, piece, n, at) != SQLITE_OK)
			s = fault_set(f, STATUS_INPUT, "the backup is damaged: nothing was changed");
		else if (write(fd, piece, (size_t)n) != n)
			s = fault_errno(f, "%s", path);
		at += n;
	}
	/* the practice's programs run as several users */
	if (fd >= 0 && s == STATUS_OK && fchmod(fd, 0660) != 0)
		s = fault_errno(f, "%s", path);
	sqlite3_blob_close(blob);
	if (fd >= 0)
		close(fd);
	free(piece);
	return s;
}

/* Settings from outside lose the same lines, whoever wrote the backup. */
static enum status
settings_clean(const char *path, struct fault *f)
{
	char *text = NULL;
	enum status s = file_read(path, SETTINGS_LIMIT, &text, NULL, f);
	if (s != STATUS_OK)
		return s;
	settings_strip(text);
	s = file_write(path, text, strlen(text), 0640, f);
	free(text);
	return s;
}

static enum status
file_ready(struct backup_files *b, sqlite3 *db, int64_t row, const char *name, const char *file, struct fault *f)
{
	if (!is_name(name))
		return fault_set(f, STATUS_INPUT, "%s: holds what is no file of a practice: nothing was changed", file);
	struct backup_file *x = &b->of[b->n++];
	*x =
	    (struct backup_file){memory_copy(name), memory_print("%s/%s.ready-%ld", b->data_dir, name, (long)getpid())};
	enum status s = row_write(db, row, x->ready, f);
	if (s == STATUS_OK && is_settings(name))
		return settings_clean(x->ready, f);
	if (s == STATUS_OK && !is_whole(x->ready))
		s = fault_set(f, STATUS_INPUT, "%s: its %s is damaged: nothing was changed", file, name);
	return s;
}

enum status
backup_files_init(struct backup_files *b, const char *data_dir, const char *file, struct fault *f)
{
	sqlite3 *db = NULL;
	sqlite3_stmt *each = NULL;
	enum status s = STATUS_OK;
	*b = (struct backup_files){.data_dir = memory_copy(data_dir)};
	if (access(file, R_OK) != 0) {
		s = errno == ENOENT ? fault_set(f, STATUS_MISSING, "%s: no such file", file)
		                    : fault_errno(f, "%s", file);
		goto out;
	}
	/* what is no backup at all is for the queue to say */
	if (sqlite3_open_v2(file, &db, SQLITE_OPEN_READONLY, NULL) != SQLITE_OK || database_number(db, has_table) != 1)
		goto out;
	int64_t n = database_number(db, "SELECT count(*) FROM beside");
	if (n < 0 || sqlite3_prepare_v2(db, list_all, -1, &each, NULL) != SQLITE_OK)
		s = fault_set(f, STATUS_INPUT, "%s: the backup is damaged: nothing was changed", file);
	else
		b->of = memory_new((size_t)n + 1, sizeof *b->of);
	while (s == STATUS_OK && b->n < (size_t)n && sqlite3_step(each) == SQLITE_ROW) {
		const char *name = (const char *)sqlite3_column_text(each, 1);
		s = file_ready(b, db, sqlite3_column_int64(each, 0), name != NULL ? name : "", file, f);
	}
out:
	sqlite3_finalize(each);
	sqlite3_close(db);
	return s;
}

void
backup_files_finish(struct backup_files *b)
{
	for (size_t i = 0; i < b->n; i++) {
		if (b->of[i].ready != NULL)
			unlink(b->of[i].ready);
		free(b->of[i].ready);
		free(b->of[i].name);
	}
	free(b->of);
	free(b->data_dir);
	*b = (struct backup_files){0};
}

/* What is there keeps its journal, without which it may be torn, and which would tear the new one. */
static enum status
put_aside(const char *path, const char *stamp, struct fault *f)
{
	char *kept = memory_print("%s.before-%s", path, stamp), *journal = memory_print("%s-journal", path),
	     *kept_journal = memory_print("%s-journal", kept);
	enum status s = STATUS_OK;
	unlink(kept);
	if (link(path, kept) != 0 && errno != ENOENT)
		s = fault_errno(f, "%s", kept);
	if (s == STATUS_OK && rename(journal, kept_journal) != 0 && errno != ENOENT)
		s = fault_errno(f, "%s", journal);
	free(kept_journal);
	free(journal);
	free(kept);
	return s;
}

static enum status
file_place(struct backup_files *b, struct backup_file *x, const char *stamp, struct fault *f)
{
	char *path = file_join(b->data_dir, x->name);
	enum status s = STATUS_OK;
	if (is_settings(x->name) && access(path, F_OK) == 0)
		goto out;
	s = put_aside(path, stamp, f);
	if (s == STATUS_OK)
		s = file_replace(x->ready, path, f);
	if (s == STATUS_OK) {
		free(x->ready);
		x->ready = NULL;
	}
out:
	free(path);
	return s;
}

enum status
backup_files_place(struct backup_files *b, const char *stamp, struct fault *f)
{
	enum status s = STATUS_OK;
	for (size_t i = 0; s == STATUS_OK && i < b->n; i++)
		s = file_place(b, &b->of[i], stamp, f);
	return s == STATUS_OK && b->n > 0 ? import_rebuild(b->data_dir, f) : s;
}

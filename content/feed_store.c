#include "content/feed_store.h"

#include <ctype.h>
#include <errno.h>
#include <glob.h>
#include <signal.h>
#include <sodium.h>
#include <sqlite3.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"
#include "base/memory.h"
#include "content/database.h"
#include "content/feed_store_file.h"

#define NAME_LIMIT 120 /* bytes of a file's name; a longer one ends with its hash */
#define BUSY_MS 15000  /* while an import and the desk's list of feeds want the same file */

/* --- Files
 * ------------------------------------------------------------------------------------------------------------- */

/* "feed-NAME.db", with %XX for what a file's name should not hold. */
static char *
path_of(const char *data_dir, const char *name)
{
	char safe[NAME_LIMIT * 3 + 40] = "";
	size_t n = 0;
	for (const char *s = name; *s != '\0' && n < NAME_LIMIT; s++) {
		bool plain = isalnum((unsigned char)*s) || (strchr("._-", *s) != NULL && n > 0);
		n += (size_t)snprintf(safe + n, sizeof safe - n, plain ? "%c" : "%%%02X", (unsigned char)*s);
	}
	if (n >= NAME_LIMIT) {
		unsigned char hash[crypto_generichash_BYTES_MIN];
		crypto_generichash(hash, sizeof hash, (const unsigned char *)name, strlen(name), NULL, 0);
		safe[n++] = '%';
		sodium_bin2hex(safe + n, sizeof safe - n, hash, sizeof hash);
	}
	return memory_print("%s/feed-%s.db", data_dir, safe);
}

static void
remove_files(const char *path)
{
	char *journal = memory_print("%s-journal", path);
	unlink(path);
	unlink(journal);
	free(journal);
}

/* Copies of dry runs that were killed. */
static void
sweep(const char *data_dir)
{
	char *pattern = file_join(data_dir, "feed-*.db.dry-*");
	glob_t found;
	if (glob(pattern, GLOB_NOSORT, NULL, &found) == 0) {
		for (size_t i = 0; i < found.gl_pathc; i++) {
			long pid = strtol(strstr(found.gl_pathv[i], ".db.dry-") + 8, NULL, 10);
			if (pid > 0 && kill((pid_t)pid, 0) != 0 && errno == ESRCH)
				remove_files(found.gl_pathv[i]);
		}
		globfree(&found);
	}
	free(pattern);
}

enum status
feed_fault(const struct feed_store *s, struct fault *f)
{
	return database_fault(s->db, s->path, f);
}

static enum status
run_text(struct feed_store *s, const char *sql, struct fault *f)
{
	return sqlite3_exec(s->db, sql, NULL, NULL, NULL) == SQLITE_OK ? STATUS_OK : feed_fault(s, f);
}

static bool
is_ours(const struct feed_store *s)
{
	return database_number(s->db, "PRAGMA application_id") == FEED_APPLICATION &&
	       database_number(s->db, "PRAGMA user_version") == FEED_FORM;
}

static enum status
open_file(struct feed_store *s, struct fault *f)
{
	if (sqlite3_open_v2(s->path, &s->db, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOFOLLOW, NULL) !=
	        SQLITE_OK ||
	    sqlite3_busy_timeout(s->db, BUSY_MS) != SQLITE_OK)
		return feed_fault(s, f);
	/* not the public part: professionals' numbers are in it */
	chmod(s->path, 0660);
	return run_text(s, "PRAGMA synchronous = NORMAL; PRAGMA cache_size = -4000", f);
}

static enum status
make_ready(struct feed_store *s, struct fault *f)
{
	enum status status = open_file(s, f);
	if (status == STATUS_OK && database_number(s->db, "PRAGMA application_id") == FEED_APPLICATION &&
	    database_number(s->db, "PRAGMA user_version") == 1)
		status = run_text(s, feed_sql(FEED_SQL_FROM_FORM_1), f);
	if (status == STATUS_OK && is_ours(s))
		return STATUS_OK;
	if (status != STATUS_OK || database_number(s->db, "SELECT count(*) FROM sqlite_schema") != 0) {
		/* of another form, or broken: what it held can be fetched again */
		sqlite3_close(s->db);
		s->db = NULL;
		remove_files(s->path);
		status = open_file(s, f);
	}
	if (status == STATUS_OK)
		status = run_text(s, "BEGIN IMMEDIATE", f);
	if (status == STATUS_OK)
		status = run_text(s, feed_sql(FEED_SQL_SCHEMA), f);
	if (status == STATUS_OK)
		status = run_text(s, "COMMIT", f);
	return status;
}

/* A dry run's own copy. */
static enum status
copy_file(struct feed_store *s, struct fault *f)
{
	enum status status = STATUS_OK;
	char *copy = memory_print("%s.dry-%ld", s->path, (long)getpid());
	sqlite3 *old = NULL;
	remove_files(copy);
	if (sqlite3_open_v2(s->path, &old, SQLITE_OPEN_READONLY, NULL) == SQLITE_OK &&
	    sqlite3_busy_timeout(old, BUSY_MS) == SQLITE_OK &&
	    database_number(old, "PRAGMA application_id") == FEED_APPLICATION) {
		char *sql = sqlite3_mprintf("VACUUM INTO %Q", copy);
		if (sqlite3_exec(old, sql, NULL, NULL, NULL) != SQLITE_OK)
			status = database_fault(old, copy, f);
		sqlite3_free(sql);
	}
	sqlite3_close(old);
	free(s->path);
	s->path = copy;
	return status;
}

enum status
feed_store_open(const char *data_dir, const char *name, bool scratch, struct feed_store **out, struct fault *f)
{
	struct feed_store *s = memory_new(1, sizeof *s);
	s->name = memory_copy(name);
	s->path = path_of(data_dir, name);
	s->scratch = scratch;
	sweep(data_dir);
	enum status status = scratch ? copy_file(s, f) : STATUS_OK;
	if (status == STATUS_OK)
		status = make_ready(s, f);
	if (status == STATUS_OK)
		status = feed_store_set(s, "name", name, f);
	if (status == STATUS_OK) {
		s->batch = feed_store_get_number(s, "batch");
		*out = s;
	} else {
		feed_store_close(s);
	}
	return status;
}

void
feed_store_close(struct feed_store *s)
{
	if (s == NULL)
		return;
	for (size_t i = 0; i < FEED_SQL_COUNT_OF; i++)
		sqlite3_finalize(s->statements[i]);
	sqlite3_close(s->db);
	if (s->scratch)
		remove_files(s->path);
	free(s->path);
	free(s->name);
	free(s);
}

const char *
feed_store_name(const struct feed_store *s)
{
	return s->name;
}

/* The name within a feed's file; NULL if it is none. */
static char *
name_in(const char *path)
{
	sqlite3 *db = NULL;
	sqlite3_stmt *ask = NULL;
	char *name = NULL;
	if (sqlite3_open_v2(path, &db, SQLITE_OPEN_READONLY, NULL) == SQLITE_OK &&
	    sqlite3_busy_timeout(db, BUSY_MS) == SQLITE_OK &&
	    database_number(db, "PRAGMA application_id") == FEED_APPLICATION &&
	    database_number(db, "PRAGMA user_version") >= 1 &&
	    database_number(db, "PRAGMA user_version") <= FEED_FORM &&
	    sqlite3_prepare_v2(db, "SELECT value FROM state WHERE key = 'name'", -1, &ask, NULL) == SQLITE_OK &&
	    sqlite3_step(ask) == SQLITE_ROW)
		name = memory_copy((const char *)sqlite3_column_text(ask, 0));
	sqlite3_finalize(ask);
	sqlite3_close(db);
	return name;
}

char **
feed_store_names(const char *data_dir)
{
	char *pattern = file_join(data_dir, "feed-*.db");
	glob_t found = {0};
	size_t n = 0, all = glob(pattern, 0, NULL, &found) == 0 ? found.gl_pathc : 0;
	char **names = memory_new(all + 1, sizeof *names);
	for (size_t i = 0; i < all; i++) {
		names[n] = name_in(found.gl_pathv[i]);
		n += names[n] != NULL;
	}
	globfree(&found);
	free(pattern);
	return names;
}

void
feed_store_names_free(char **names)
{
	for (size_t i = 0; names != NULL && names[i] != NULL; i++)
		free(names[i]);
	free(names);
}

enum status
feed_store_remove(const char *data_dir, const char *name, struct fault *f)
{
	char *path = path_of(data_dir, name);
	enum status s = access(path, F_OK) == 0 ? STATUS_OK : fault_set(f, STATUS_MISSING, "no feed \"%s\"", name);
	remove_files(path);
	free(path);
	return s;
}

/* --- Statements and small facts
 * ----------------------------------------------------------------------------------------- */

sqlite3_stmt *
feed_statement(struct feed_store *s, enum feed_sql which, struct fault *f)
{
	if (s->statements[which] == NULL && sqlite3_prepare_v3(s->db, feed_sql(which), -1, SQLITE_PREPARE_PERSISTENT,
	                                        &s->statements[which], NULL) != SQLITE_OK) {
		feed_fault(s, f);
		return NULL;
	}
	sqlite3_reset(s->statements[which]);
	sqlite3_clear_bindings(s->statements[which]);
	return s->statements[which];
}

enum status
feed_run(struct feed_store *s, sqlite3_stmt *statement, struct fault *f)
{
	int rc = sqlite3_step(statement);
	enum status status = rc == SQLITE_DONE ? STATUS_OK : feed_fault(s, f);
	sqlite3_reset(statement);
	return status;
}

enum status
feed_store_begin(struct feed_store *s, struct fault *f)
{
	return run_text(s, "BEGIN IMMEDIATE", f);
}

enum status
feed_store_commit(struct feed_store *s, struct fault *f)
{
	return run_text(s, "COMMIT", f);
}

void
feed_store_rollback(struct feed_store *s)
{
	if (!sqlite3_get_autocommit(s->db))
		sqlite3_exec(s->db, "ROLLBACK", NULL, NULL, NULL);
}

char *
feed_store_get(struct feed_store *s, const char *key)
{
	sqlite3_stmt *get = feed_statement(s, FEED_SQL_GET, NULL);
	if (get == NULL)
		return memory_copy("");
	sqlite3_bind_text(get, 1, key, -1, SQLITE_STATIC);
	bool found = sqlite3_step(get) == SQLITE_ROW;
	char *value = memory_copy(found ? (const char *)sqlite3_column_text(get, 0) : "");
	sqlite3_reset(get);
	return value;
}

int64_t
feed_store_get_number(struct feed_store *s, const char *key)
{
	char *value = feed_store_get(s, key);
	int64_t number = strtoll(value, NULL, 10);
	free(value);
	return number;
}

bool
feed_store_is_blank(struct feed_store *s)
{
	char *url = feed_store_get(s, "run.url");
	bool blank = s->batch == 0 && url[0] == '\0';
	free(url);
	return blank;
}

enum status
feed_store_set(struct feed_store *s, const char *key, const char *value, struct fault *f)
{
	sqlite3_stmt *set = feed_statement(s, FEED_SQL_SET, f);
	if (set == NULL)
		return STATUS_SYSTEM;
	sqlite3_bind_text(set, 1, key, -1, SQLITE_STATIC);
	sqlite3_bind_text(set, 2, value, -1, SQLITE_TRANSIENT);
	return feed_run(s, set, f);
}

enum status
feed_store_set_number(struct feed_store *s, const char *key, int64_t value, struct fault *f)
{
	char text[24];
	snprintf(text, sizeof text, "%lld", (long long)value);
	return feed_store_set(s, key, text, f);
}

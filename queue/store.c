#include "queue/store.h"

#include <errno.h>
#include <fcntl.h>
#include <sodium.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"
#include "base/memory.h"
#include "queue/consent.h"
#include "queue/schema.h"

/* secure_delete: what is deleted is overwritten; trusted_schema off: a doctored file cannot run functions. The size of
 * the cache is that of a small box; who only adds needs less than who reads. */
static const char store_pragmas[] =
    "PRAGMA synchronous=FULL; PRAGMA wal_autocheckpoint=0; PRAGMA secure_delete=ON; PRAGMA foreign_keys=ON;"
    "PRAGMA trusted_schema=OFF; PRAGMA temp_store=MEMORY; PRAGMA cache_size=-4096;";

static bool
errno_full(int error)
{
	return error == ENOSPC || error == EFBIG || error == EDQUOT;
}

/* ENOSPC is SQLITE_FULL; a quota or a limit is an I/O error, whose errno SQLite does not keep when it comes at COMMIT.
 */
static bool
disk_full(struct queue *q, int rc, int error)
{
	return rc == SQLITE_FULL ||
	       (rc == SQLITE_IOERR && (errno_full(sqlite3_system_errno(q->db)) || errno_full(error)));
}

enum status
store_fault(struct queue *q, struct fault *f)
{
	int error = errno, rc = sqlite3_errcode(q->db);
	if (rc == SQLITE_BUSY || rc == SQLITE_LOCKED)
		return fault_set(f, STATUS_BUSY, "%s: busy, try again", q->path);
	if (disk_full(q, rc, error))
		return fault_set(f, STATUS_SYSTEM, "%s: the disk is full", q->path);
	if (rc == SQLITE_CORRUPT)
		return fault_set(f, STATUS_SYSTEM, "%s: damaged: restore a backup", q->path);
	if (rc == SQLITE_NOTADB)
		return fault_set(f, STATUS_INPUT, "%s: not a queue", q->path);
	if (rc == SQLITE_CONSTRAINT || rc == SQLITE_ERROR)
		return fault_set(f, STATUS_SYSTEM, "%s: %s", q->path, sqlite3_errmsg(q->db));
	return fault_set(f, STATUS_SYSTEM, "%s: %s", q->path, sqlite3_errstr(sqlite3_extended_errcode(q->db)));
}

/* The bell is rung after each commit: a watch on the WAL itself would ring before the commit can be seen. */
static enum status
bell_open(struct queue *q, struct fault *f)
{
	char *path = file_join(q->folder, "queue.bell");
	q->bell = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0660);
	enum status s = q->bell >= 0 ? STATUS_OK : fault_errno(f, "%s", path);
	struct stat st;
	if (q->bell >= 0 && fstat(q->bell, &st) == 0 && st.st_uid == geteuid() && (st.st_mode & 0777) != 0660)
		(void)!fchmod(q->bell, 0660);
	free(path);
	return s;
}

void
queue_patience(struct queue *q, int ms)
{
	sqlite3_busy_timeout(q->db, ms);
}

enum status
store_open(struct queue **out, const char *folder, const char *path, enum queue_role role, bool create, struct fault *f)
{
	struct queue *q = memory_new(1, sizeof *q);
	q->folder = memory_copy(folder);
	q->path = memory_copy(path);
	q->role = role;
	q->bell = q->doorbell = -1;
	q->consents = consents_create();
	enum status s = STATUS_OK;
	int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE;
	if (sqlite3_open_v2(path, &q->db, flags | (create ? SQLITE_OPEN_CREATE : 0), NULL) != SQLITE_OK)
		goto database;
	queue_patience(q, 5000);
	sqlite3_db_config(q->db, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
	/* The keeper too leaves the WAL alone when it closes: SQLite's own checkpoint then is not the TRUNCATE we
	 * trust. */
	sqlite3_db_config(q->db, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, NULL);
	if (sqlite3_exec(q->db, store_pragmas, NULL, NULL, NULL) != SQLITE_OK)
		goto database;
	/* who only adds needs the way down its trees and no more */
	if (role == QUEUE_WRITER && sqlite3_exec(q->db, "PRAGMA cache_size=-384", NULL, NULL, NULL) != SQLITE_OK)
		goto database;
	s = bell_open(q, f);
	if (s != STATUS_OK)
		goto close;
	*out = q;
	return STATUS_OK;
database:
	s = store_fault(q, f);
close:
	store_close(q);
	return s;
}

void
store_close(struct queue *q)
{
	if (q == NULL)
		return;
	sql_finish(q);
	sqlite3_close(q->db);
	if (q->bell >= 0)
		close(q->bell);
	if (q->doorbell >= 0)
		close(q->doorbell);
	consents_destroy(q->consents);
	free(q->folder);
	free(q->path);
	free(q);
}

/* After a failed commit, or a full disk, SQLite may have rolled back all of a batch by itself. */
static bool
batch_lost(const struct queue *q)
{
	return q->batch && sqlite3_get_autocommit(q->db);
}

enum status
store_begin(struct queue *q, struct fault *f)
{
	if (batch_lost(q))
		return fault_set(f, STATUS_SYSTEM, "%s: what went before could not be written", q->path);
	if (q->batch)
		return sql_run(q, f, SQL_PART_BEGIN, "");
	q->changes = sqlite3_total_changes64(q->db);
	return sql_run(q, f, SQL_BEGIN, "");
}

static enum status
part_end(struct queue *q, enum status s, struct fault *f)
{
	if (batch_lost(q))
		return s == STATUS_OK ? fault_set(f, STATUS_SYSTEM, "%s: could not be written", q->path) : s;
	/* what can't be undone by itself must not become half of a commit: all of the batch goes */
	if (s != STATUS_OK && sql_run(q, NULL, SQL_PART_ROLLBACK, "") != STATUS_OK) {
		sql_run(q, NULL, SQL_ROLLBACK, "");
		return s;
	}
	enum status ended = sql_run(q, s == STATUS_OK ? f : NULL, SQL_PART_COMMIT, "");
	return s == STATUS_OK ? ended : s;
}

enum status
queue_batch_begin(struct queue *q, struct fault *f)
{
	enum status s = store_begin(q, f);
	q->batch = s == STATUS_OK;
	return s;
}

enum status
queue_batch_end(struct queue *q, struct fault *f)
{
	bool lost = batch_lost(q);
	q->batch = false;
	if (lost)
		return fault_set(f, STATUS_SYSTEM, "%s: could not be written", q->path);
	return store_end(q, STATUS_OK, f);
}

enum status
store_end(struct queue *q, enum status s, struct fault *f)
{
	if (q->batch)
		return part_end(q, s, f);
	if (s == STATUS_OK)
		s = sql_run(q, f, SQL_COMMIT, "");
	if (s == STATUS_OK) {
		if (sqlite3_total_changes64(q->db) != q->changes)
			(void)!pwrite(q->bell, "\n", 1, 0);
		return STATUS_OK;
	}
	/* after a failed commit, or a full disk, SQLite may have rolled back by itself */
	if (!sqlite3_get_autocommit(q->db))
		sql_run(q, NULL, SQL_ROLLBACK, "");
	return s;
}

static int64_t
pragma_number(struct queue *q, const char *pragma)
{
	sqlite3_stmt *st = NULL;
	int64_t n = -1;
	if (sqlite3_prepare_v2(q->db, pragma, -1, &st, NULL) == SQLITE_OK && sqlite3_step(st) == SQLITE_ROW)
		n = sqlite3_column_int64(st, 0);
	sqlite3_finalize(st);
	return n;
}

/* Whether the file is a queue at all, and what version; -1 when it cannot be read. */
static enum status
version_check(struct queue *q, int64_t *version, struct fault *f)
{
	int64_t application = pragma_number(q, "PRAGMA application_id");
	*version = pragma_number(q, "PRAGMA user_version");
	if (application < 0 || *version < 0)
		return store_fault(q, f);
	if (application != SCHEMA_APPLICATION || *version < 1)
		return fault_set(f, STATUS_INPUT, "%s: not a queue", q->path);
	if (*version > schema_version())
		return fault_set(f, STATUS_UNSUPPORTED, "%s: made by a newer version of Fingerpost (%d, this is %d)",
		    q->path, (int)*version, schema_version());
	return STATUS_OK;
}

enum status
store_migrate(struct queue *q, struct fault *f)
{
	int64_t version;
	enum status s = version_check(q, &version, f);
	if (s != STATUS_OK || version == schema_version())
		return s;
	s = store_begin(q, f);
	if (s != STATUS_OK)
		return s;
	/* another program may have migrated it meanwhile */
	s = version_check(q, &version, f);
	if (s == STATUS_OK && schema_migrate(q->db, (int)version) != SQLITE_OK)
		s = store_fault(q, f);
	return store_end(q, s, f);
}

enum status
store_meta(struct queue *q, const char *name, void *out, size_t n, struct fault *f)
{
	sqlite3_stmt *st;
	enum status s = sql_get(q, f, &st, SQL_META_GET, "t", name);
	if (s == STATUS_OK && !sql_bytes(st, 0, out, n))
		s = STATUS_MISSING;
	sql_done(st);
	return s == STATUS_MISSING ? fault_set(f, STATUS_SYSTEM, "%s: damaged: no %s", q->path, name) : s;
}

enum status
store_hash(struct queue *q, const char *purpose, const char *text, unsigned char *out, size_t n, struct fault *f)
{
	unsigned char secret[32];
	enum status s = store_meta(q, "secret", secret, sizeof secret, f);
	if (s != STATUS_OK)
		return s;
	crypto_generichash_state h;
	crypto_generichash_init(&h, secret, sizeof secret, n);
	crypto_generichash_update(&h, (const unsigned char *)purpose, strlen(purpose) + 1);
	crypto_generichash_update(&h, (const unsigned char *)text, strlen(text));
	crypto_generichash_final(&h, out, n);
	sodium_memzero(secret, sizeof secret);
	sodium_memzero(&h, sizeof h);
	return STATUS_OK;
}

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/file.h"
#include "base/memory.h"
#include "queue/store.h"

#define RESTORE_PATIENCE_MS 60000

/* Copies one database into another, as one transaction of the target. */
static int
pages_copy(sqlite3 *to, sqlite3 *from)
{
	sqlite3_backup *b = sqlite3_backup_init(to, "main", from, "main");
	if (b == NULL)
		return sqlite3_errcode(to);
	sqlite3_backup_step(b, -1);
	return sqlite3_backup_finish(b);
}

/* A copy stands alone: no WAL beside it, and nobody signed in. */
static enum status
copy_fill(struct queue *q, const char *path, struct fault *f)
{
	sqlite3 *copy = NULL;
	int rc = sqlite3_open_v2(path, &copy, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, NULL);
	if (rc == SQLITE_OK)
		rc = pages_copy(copy, q->db);
	if (rc == SQLITE_OK)
		rc = sqlite3_exec(copy, "PRAGMA journal_mode=DELETE; PRAGMA secure_delete=ON; DELETE FROM session;",
		    NULL, NULL, NULL);
	int error = copy != NULL ? sqlite3_system_errno(copy) : 0;
	sqlite3_close(copy);
	if (rc == SQLITE_OK)
		return STATUS_OK;
	if (rc == SQLITE_FULL || error == ENOSPC || error == EFBIG)
		return fault_set(f, STATUS_SYSTEM, "%s: the disk is full", path);
	return fault_set(f, rc == SQLITE_BUSY ? STATUS_BUSY : STATUS_SYSTEM, "%s: %s", path, sqlite3_errstr(rc));
}

static enum status
private_make(const char *path, struct fault *f)
{
	if (unlink(path) != 0 && errno != ENOENT)
		return fault_errno(f, "%s", path);
	int fd = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);
	if (fd < 0)
		return fault_errno(f, "%s", path);
	close(fd);
	return STATUS_OK;
}

enum status
queue_backup(struct queue *q, const char *file, struct fault *f)
{
	char *beside = memory_print("%s.new-%ld", file, (long)getpid());
	enum status s = private_make(beside, f);
	if (s == STATUS_OK)
		s = copy_fill(q, beside, f);
	if (s == STATUS_OK)
		s = file_replace(beside, file, f);
	if (s != STATUS_OK)
		unlink(beside);
	free(beside);
	return s;
}

static enum status
bytes_copy(int from, int to, const char *path, struct fault *f)
{
	ssize_t n;
	do {
		n = copy_file_range(from, NULL, to, NULL, (size_t)1 << 20, 0);
	} while (n > 0);
	return n == 0 ? STATUS_OK : fault_errno(f, "%s", path);
}

/* The file is looked at and brought up to date in a copy, so that the backup itself stays as it is. */
static enum status
file_copy(const char *file, const char *copy, struct fault *f)
{
	int from = open(file, O_RDONLY | O_CLOEXEC);
	if (from < 0 && errno == ENOENT)
		return fault_set(f, STATUS_MISSING, "%s: no such file", file);
	if (from < 0)
		return fault_errno(f, "%s", file);
	int to = -1;
	enum status s = private_make(copy, f);
	if (s != STATUS_OK)
		goto out;
	to = open(copy, O_WRONLY | O_CLOEXEC);
	s = to >= 0 ? bytes_copy(from, to, copy, f) : fault_errno(f, "%s", copy);
	if (to >= 0)
		close(to);
out:
	close(from);
	return s;
}

/* The text of a query's first row; the caller frees. NULL when it fails or there is none. */
static char *
query_text(struct queue *q, const char *query)
{
	sqlite3_stmt *st = NULL;
	char *out = NULL;
	if (sqlite3_prepare_v2(q->db, query, -1, &st, NULL) == SQLITE_OK && sqlite3_step(st) == SQLITE_ROW)
		out = memory_copy((const char *)sqlite3_column_text(st, 0));
	sqlite3_finalize(st);
	return out;
}

static enum status
query_is(struct queue *q, const char *file, const char *query, const char *wanted, const char *what, struct fault *f)
{
	char *got = query_text(q, query);
	bool right = got != NULL && strcmp(got, wanted) == 0;
	free(got);
	return right ? STATUS_OK : fault_set(f, STATUS_INPUT, "%s: %s: nothing was changed", file, what);
}

/* Whole, a queue, and one that somebody can open. */
static enum status
copy_check(struct queue *q, const char *file, struct fault *f)
{
	struct fault why = {.text = ""};
	enum status s = store_migrate(q, &why);
	if (s == STATUS_UNSUPPORTED)
		return fault_set(f, s, "%s: made by a newer version of Fingerpost: nothing was changed", file);
	if (s != STATUS_OK)
		return fault_set(f, STATUS_INPUT, "%s: not a backup of a queue: nothing was changed", file);
	s = query_is(q, file, "PRAGMA integrity_check(1)", "ok", "the backup is damaged", f);
	if (s == STATUS_OK)
		s = query_is(q, file, "SELECT count(*) FROM pragma_foreign_key_check", "0", "the backup is damaged", f);
	if (s == STATUS_OK)
		s = query_is(
		    q, file, "SELECT count(*)>0 FROM recipient WHERE active=1", "1", "the backup has no key", f);
	if (s == STATUS_OK)
		s = query_is(q, file,
		    "SELECT count(*)>0 FROM staff s JOIN key_copy k ON k.holder=s.id AND k.public_key=s.public_key "
		    "WHERE s.active=1 AND s.role=3",
		    "1", "no manager in the backup can open it", f);
	if (s == STATUS_OK)
		s = query_is(q, file,
		    "SELECT count(*) FROM meta WHERE name='secret' AND length(value)=32 OR "
		    "name='stop_salt' AND length(value)=16",
		    "2", "the backup is damaged", f);
	return s;
}

/* Nobody is signed in; texts that were on their way may have gone out since; what others laid beside is not ours. */
static enum status
copy_adjust(struct queue *q, struct fault *f)
{
	static const char sql[] = "BEGIN IMMEDIATE; DELETE FROM session; DELETE FROM throttle;"
	                          "UPDATE outbox SET state=0, uncertain=1 WHERE state<2; COMMIT;"
	                          "DROP TABLE IF EXISTS beside; VACUUM;";
	return sqlite3_exec(q->db, sql, NULL, NULL, NULL) == SQLITE_OK ? STATUS_OK : store_fault(q, f);
}

/* Where there is no usable queue: the damaged files are put aside, and the copy becomes the queue. */
static enum status
copy_install(struct queue *copy, const char *live, const char *kept, struct fault *f)
{
	char *wal = memory_print("%s-wal", live), *shm = memory_print("%s-shm", live);
	char *kept_wal = memory_print("%s-wal", kept);
	enum status s = STATUS_OK;
	if (access(live, F_OK) == 0 && rename(live, kept) != 0)
		s = fault_errno(f, "%s", live);
	if (s == STATUS_OK && rename(wal, kept_wal) != 0 && errno != ENOENT)
		s = fault_errno(f, "%s", wal);
	unlink(shm);
	if (s == STATUS_OK && chmod(copy->path, 0660) != 0)
		s = fault_errno(f, "%s", copy->path);
	if (s == STATUS_OK &&
	    sqlite3_exec(copy->db, "PRAGMA synchronous=EXTRA; PRAGMA journal_mode=WAL", NULL, NULL, NULL) != SQLITE_OK)
		s = store_fault(copy, f);
	sqlite3_db_config(copy->db, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, NULL);
	if (s == STATUS_OK)
		s = file_replace(copy->path, live, f);
	free(wal);
	free(shm);
	free(kept_wal);
	return s;
}

/* Where there is one: saved, then overwritten in one transaction, under the eyes of the programs that have it open. */
static enum status
copy_pour(struct queue *copy, struct queue *live, const char *kept, struct fault *f)
{
	enum status s = queue_backup(live, kept, f);
	if (s != STATUS_OK)
		return s;
	/* others may write without a pause, and SQLite has no queue for the lock */
	sqlite3_busy_timeout(live->db, RESTORE_PATIENCE_MS);
	int rc = pages_copy(live->db, copy->db);
	if (rc != SQLITE_OK)
		return fault_set(
		    f, rc == SQLITE_BUSY ? STATUS_BUSY : STATUS_SYSTEM, "%s: %s", live->path, sqlite3_errstr(rc));
	(void)!pwrite(live->bell, "\n", 1, 0);
	return STATUS_OK;
}

static enum status
copy_place(const char *data_dir, struct queue *copy, char *kept, size_t size, struct fault *f)
{
	char stamp[32], *path = file_join(data_dir, "queue.db");
	struct queue *live = NULL;
	struct tm t = clock_british(clock_now());
	strftime(stamp, sizeof stamp, "%Y%m%d-%H%M%S", &t);
	bool there = access(path, F_OK) == 0;
	snprintf(kept, size, "%s/queue-before-restore-%s.db", data_dir, stamp);
	bool usable = there && store_open(&live, data_dir, path, QUEUE_WRITER, false, NULL) == STATUS_OK;
	if (usable) {
		char *tables = query_text(live, "SELECT count(*) FROM sqlite_schema");
		usable = tables != NULL;
		free(tables);
	}
	enum status s = usable ? copy_pour(copy, live, kept, f) : copy_install(copy, path, kept, f);
	store_close(live);
	if (!there)
		kept[0] = '\0';
	free(path);
	return s;
}

enum status
queue_restore(const char *data_dir, const char *file, char *kept, size_t size, struct fault *f)
{
	char *path = memory_print("%s/queue-restore-%ld.db", data_dir, (long)getpid());
	char *wal = memory_print("%s-wal", path), *shm = memory_print("%s-shm", path);
	struct queue *copy = NULL;
	enum status s = file_copy(file, path, f);
	if (s == STATUS_OK && store_open(&copy, data_dir, path, QUEUE_KEEPER, false, NULL) != STATUS_OK)
		s = fault_set(f, STATUS_INPUT, "%s: not a backup of a queue: nothing was changed", file);
	if (s == STATUS_OK)
		s = copy_check(copy, file, f);
	if (s == STATUS_OK)
		s = copy_adjust(copy, f);
	if (s == STATUS_OK)
		s = copy_place(data_dir, copy, kept, size, f);
	store_close(copy);
	unlink(path);
	unlink(wal);
	unlink(shm);
	free(path);
	free(wal);
	free(shm);
	return s;
}

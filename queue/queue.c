#include "queue/queue.h"

#include <errno.h>
#include <fcntl.h>
#include <sodium.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/file.h"
#include "base/memory.h"
#include "queue/founding.h"
#include "queue/schema.h"
#include "queue/store.h"

/* The file must be there with its mode before SQLite opens it: WAL and shared memory take theirs from it. */
static enum status
file_make(const char *path, struct fault *f)
{
	unlink(path);
	int fd = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0660);
	if (fd < 0)
		return fault_errno(f, "%s", path);
	/* the umask must not take away what the group of programs needs */
	enum status s = fchmod(fd, 0660) == 0 ? STATUS_OK : fault_errno(f, "%s", path);
	close(fd);
	return s;
}

/* The order matters: EXTRA first, so that on a strict disk too the file is whole before it becomes a WAL one. */
static enum status
file_fill(struct queue *q, const struct queue_founding *founding, struct fault *f)
{
	int64_t now = clock_now();
	if (sqlite3_exec(q->db, "PRAGMA synchronous=EXTRA", NULL, NULL, NULL) != SQLITE_OK)
		return store_fault(q, f);
	enum status s = store_begin(q, f);
	if (s != STATUS_OK)
		return s;
	if (schema_migrate(q->db, 0) != SQLITE_OK)
		s = store_fault(q, f);
	if (s == STATUS_OK)
		s = founding_store(q, founding, now, f);
	s = store_end(q, s, f);
	if (s == STATUS_OK && sqlite3_exec(q->db, "PRAGMA journal_mode=WAL", NULL, NULL, NULL) != SQLITE_OK)
		s = store_fault(q, f);
	/* alone with it: closing may tidy the WAL away */
	sqlite3_db_config(q->db, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, NULL);
	return s;
}

enum status
queue_create(const char *data_dir, const struct queue_founding *founding, struct fault *f)
{
	char *path = file_join(data_dir, "queue.db"), *beside = file_join(data_dir, "queue.db.new");
	struct queue *q = NULL;
	enum status s = STATUS_OK;
	if (access(path, F_OK) == 0) {
		s = fault_set(f, STATUS_REFUSED, "%s: there is a queue already", path);
		goto out;
	}
	s = founding_check(founding, f);
	if (s == STATUS_OK)
		s = file_make(beside, f);
	if (s == STATUS_OK)
		s = store_open(&q, data_dir, beside, QUEUE_KEEPER, false, f);
	if (s != STATUS_OK)
		goto out;
	s = file_fill(q, founding, f);
	store_close(q);
	if (s == STATUS_OK)
		s = file_replace(beside, path, f);
	if (s != STATUS_OK)
		unlink(beside);
out:
	free(path);
	free(beside);
	return s;
}

struct queue *
queue_open(const char *data_dir, enum queue_role role, struct fault *f)
{
	char *path = file_join(data_dir, "queue.db");
	struct queue *q = NULL;
	if (access(path, F_OK) != 0 && errno == ENOENT) {
		fault_set(f, STATUS_MISSING, "%s: no queue here: run fingerpost setup", path);
		goto out;
	}
	if (store_open(&q, data_dir, path, role, false, f) == STATUS_OK && store_migrate(q, f) != STATUS_OK) {
		store_close(q);
		q = NULL;
	}
out:
	free(path);
	return q;
}

void
queue_close(struct queue *q)
{
	store_close(q);
}

enum status
queue_checkpoint(struct queue *q, struct fault *f)
{
	if (q->role != QUEUE_KEEPER)
		return fault_set(f, STATUS_REFUSED, "%s: only the keeper may checkpoint", q->path);
	int rc = sqlite3_wal_checkpoint_v2(q->db, NULL, SQLITE_CHECKPOINT_TRUNCATE, NULL, NULL);
	return rc == SQLITE_OK ? STATUS_OK : store_fault(q, f);
}

#include "queue/store.h"

#include <sys/inotify.h>
#include <unistd.h>

#include "base/file.h"

static int64_t
data_version(struct queue *q)
{
	int64_t n;
	return sql_number(q, NULL, &n, SQL_DATA_VERSION, "") == STATUS_OK ? n : -1;
}

int
queue_doorbell(struct queue *q)
{
	if (q->doorbell >= 0)
		return q->doorbell;
	int fd = inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
	if (fd < 0)
		return -1;
	char *path = file_join(q->folder, "queue.bell");
	int watch = inotify_add_watch(fd, path, IN_MODIFY);
	free(path);
	if (watch < 0) {
		close(fd);
		return -1;
	}
	q->doorbell = fd;
	q->data_version = data_version(q);
	return fd;
}

bool
queue_rung(struct queue *q)
{
	char events[4096] __attribute__((aligned(8)));
	while (q->doorbell >= 0 && read(q->doorbell, events, sizeof events) > 0)
		continue;
	int64_t version = data_version(q);
	bool changed = version != q->data_version;
	q->data_version = version;
	return changed;
}

void
queue_stamp(struct queue *q, int64_t out[2])
{
	out[0] = data_version(q);
	out[1] = sqlite3_total_changes64(q->db);
}

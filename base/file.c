#include "base/file.h"

#include <errno.h>
#include <fcntl.h>
#include <libgen.h>
#include <limits.h>
#include <sodium.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/memory.h"

/* Reads until the end or until one byte more than limit. */
static ssize_t
read_all(int fd, char *bytes, size_t limit)
{
	size_t got = 0;
	while (got <= limit) {
		ssize_t n = read(fd, bytes + got, limit + 1 - got);
		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			return -1;
		if (n == 0)
			break;
		got += (size_t)n;
	}
	return (ssize_t)got;
}

enum status
file_read(const char *path, size_t limit, char **out, size_t *size, struct fault *f)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	if (fd < 0 && errno == ENOENT)
		return fault_set(f, STATUS_MISSING, "%s: no such file", path);
	if (fd < 0)
		return fault_errno(f, "%s", path);
	struct stat st;
	size_t room =
	    fstat(fd, &st) == 0 && S_ISREG(st.st_mode) && (size_t)st.st_size < limit ? (size_t)st.st_size : limit;
	char *bytes = memory_new(room + 2, 1);
	ssize_t n = read_all(fd, bytes, room);
	int error = errno;
	close(fd);
	if (n >= 0 && (size_t)n <= room) {
		bytes[n] = '\0';
		*out = bytes;
		if (size != NULL)
			*size = (size_t)n;
		return STATUS_OK;
	}
	sodium_memzero(bytes, room + 2);
	free(bytes);
	errno = error;
	return n < 0 ? fault_errno(f, "%s", path) : fault_set(f, STATUS_INPUT, "%s: larger than %zu bytes", path, room);
}

enum status
file_read_line(const char *path, char **out, struct fault *f)
{
	char *bytes;
	size_t n;
	enum status s = file_read(path, 1024, &bytes, &n, f);
	if (s != STATUS_OK)
		return s;
	size_t end = strcspn(bytes, "\r\n");
	*out = memory_copy_bytes(bytes, end);
	sodium_memzero(bytes, n);
	free(bytes);
	return STATUS_OK;
}

static enum status
sync_folder_of(const char *path, struct fault *f)
{
	char copy[PATH_MAX];
	snprintf(copy, sizeof copy, "%s", path);
	const char *folder = dirname(copy);
	int fd = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (fd < 0)
		return fault_errno(f, "%s", folder);
	int rc = fsync(fd);
	int error = errno;
	close(fd);
	errno = error;
	return rc == 0 ? STATUS_OK : fault_errno(f, "%s", folder);
}

enum status
file_replace(const char *from, const char *to, struct fault *f)
{
	int fd = open(from, O_RDONLY | O_CLOEXEC);
	if (fd < 0)
		return fault_errno(f, "%s", from);
	int rc = fsync(fd);
	int error = errno;
	close(fd);
	errno = error;
	if (rc != 0 || rename(from, to) != 0)
		return fault_errno(f, "%s", to);
	return sync_folder_of(to, f);
}

static int
write_all(int fd, const char *bytes, size_t n)
{
	while (n > 0) {
		ssize_t done = write(fd, bytes, n);
		if (done < 0 && errno == EINTR)
			continue;
		if (done < 0)
			return -1;
		bytes += done;
		n -= (size_t)done;
	}
	return 0;
}

enum status
file_write(const char *path, const void *bytes, size_t n, mode_t mode, struct fault *f)
{
	char *beside = memory_print("%s.new-%ld", path, (long)getpid());
	enum status s = STATUS_OK;
	int fd = open(beside, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, mode);
	if (fd < 0) {
		s = fault_errno(f, "%s", path);
		goto out;
	}
	/* fchmod: the umask must not take away what the group of programs needs */
	if (fchmod(fd, mode) != 0 || write_all(fd, bytes, n) != 0)
		s = fault_errno(f, "%s", path);
	if (close(fd) != 0 && s == STATUS_OK)
		s = fault_errno(f, "%s", path);
	if (s == STATUS_OK)
		s = file_replace(beside, path, f);
	if (s != STATUS_OK)
		unlink(beside);
out:
	free(beside);
	return s;
}

char *
file_join(const char *folder, const char *name)
{
	return memory_print("%s/%s", folder, name);
}

char *
file_share(const char *name)
{
	char program[PATH_MAX];
	ssize_t n = readlink("/proc/self/exe", program, sizeof program - 1);
	if (n < 0)
		return memory_print("/usr/share/fingerpost/%s", name);
	program[n] = '\0';
	return memory_print("%s/../share/fingerpost/%s", dirname(program), name);
}

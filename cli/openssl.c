#include "cli/openssl.h"

#include <errno.h>
#include <fcntl.h>
#include <spawn.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/memory.h"

#define WORDS_MOST 40
#define OUTPUT_MOST 65536

/* Its output and its complaints come through one pipe; a key is never among them. */
static enum status
start(const char *const *words, int output, pid_t *pid, struct fault *f)
{
	static char *const environment[] = {"PATH=/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL=C", NULL};
	char *argv[WORDS_MOST + 2] = {(char *)"openssl"};
	posix_spawn_file_actions_t actions;
	for (size_t i = 0; words[i] != NULL && i < WORDS_MOST; i++)
		argv[i + 1] = (char *)words[i];
	posix_spawn_file_actions_init(&actions);
	posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
	posix_spawn_file_actions_adddup2(&actions, output, 1);
	posix_spawn_file_actions_adddup2(&actions, output, 2);
	int error = posix_spawn(pid, "/usr/bin/openssl", &actions, NULL, argv, environment);
	posix_spawn_file_actions_destroy(&actions);
	if (error == ENOENT)
		return fault_set(f, STATUS_UNSUPPORTED, "there is no /usr/bin/openssl: install the package openssl");
	return error == 0 ? STATUS_OK : fault_set(f, STATUS_SYSTEM, "openssl: %s", strerror(error));
}

static char *
read_all(int fd)
{
	char *out = memory_new(OUTPUT_MOST + 1, 1), rest[512];
	size_t n = 0;
	for (ssize_t got = 1; got > 0;) {
		got = n < OUTPUT_MOST ? read(fd, out + n, OUTPUT_MOST - n) : read(fd, rest, sizeof rest);
		if (got < 0 && errno == EINTR)
			got = 1;
		else if (got > 0 && n < OUTPUT_MOST)
			n += (size_t)got;
	}
	return out;
}

enum status
openssl_run(const char *const *words, char **out, struct fault *f)
{
	int ends[2], ended = 0;
	pid_t pid;
	if (out != NULL)
		*out = NULL;
	if (pipe2(ends, O_CLOEXEC) != 0)
		return fault_errno(f, "openssl: pipe");
	enum status s = start(words, ends[1], &pid, f);
	close(ends[1]);
	if (s != STATUS_OK) {
		close(ends[0]);
		return s;
	}
	char *said = read_all(ends[0]);
	close(ends[0]);
	while (waitpid(pid, &ended, 0) < 0 && errno == EINTR)
		continue;
	if (!WIFEXITED(ended) || WEXITSTATUS(ended) != 0)
		s = fault_set(f, STATUS_INPUT, "openssl %s: %.*s", words[0], (int)strcspn(said, "\n"), said);
	else if (out != NULL) {
		*out = said;
		said = NULL;
	}
	free(said);
	return s;
}

#include "desk/importing.h"

#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/memory.h"
#include "base/text.h"

#define SAID_MOST 65536
#define PROGRAM_PATH 512

extern char **environ;

void
importing_init(struct importing *x)
{
	*x = (struct importing){.out = -1, .err = -1};
}

static void
forget(struct importing *x)
{
	if (x->out >= 0)
		close(x->out);
	if (x->err >= 0)
		close(x->err);
	x->out = x->err = -1;
}

void
importing_finish(struct importing *x)
{
	if (x->pid > 0 && x->dry) {
		kill(x->pid, SIGTERM);
		waitpid(x->pid, NULL, 0);
	}
	forget(x);
}

/* Only what is on the web: a form must not read the box's own files. */
static bool
is_address(const char *s)
{
	size_t n = strncmp(s, "https://", 8) == 0 ? 8 : strncmp(s, "http://", 7) == 0 ? 7 : 0;
	return n > 0 && strlen(s) > n + 2 && strlen(s) < IMPORTING_SOURCE && strpbrk(s, " \t\r\n\"<>\\") == NULL;
}

/* The command line program stands beside this one. */
static bool
find_program(char out[PROGRAM_PATH])
{
	static const char NAME[] = "fingerpost";
	ssize_t n = readlink("/proc/self/exe", out, PROGRAM_PATH - sizeof NAME);
	if (n <= 0)
		return false;
	out[n] = '\0';
	char *slash = strrchr(out, '/');
	if (slash == NULL)
		return false;
	memcpy(slash + 1, NAME, sizeof NAME);
	return access(out, X_OK) == 0;
}

static enum status
spawn(struct importing *x, char *const argv[], const char *program, struct fault *f)
{
	posix_spawn_file_actions_t files;
	posix_spawnattr_t how;
	sigset_t none;
	sigemptyset(&none);
	posix_spawn_file_actions_init(&files);
	posix_spawnattr_init(&how);
	/* the desk takes its signals through a descriptor; its child shall be ended by them */
	posix_spawnattr_setsigmask(&how, &none);
	posix_spawnattr_setflags(&how, POSIX_SPAWN_SETSIGMASK);
	posix_spawn_file_actions_addopen(&files, 0, "/dev/null", 0, 0);
	posix_spawn_file_actions_adddup2(&files, x->out, 1);
	posix_spawn_file_actions_adddup2(&files, x->err, 2);
	int error = posix_spawn(&x->pid, program, &files, &how, argv, environ);
	posix_spawn_file_actions_destroy(&files);
	posix_spawnattr_destroy(&how);
	if (error == 0)
		return STATUS_OK;
	x->pid = 0;
	return fault_set(f, STATUS_SYSTEM, "%s: %s", program, strerror(error));
}

enum status
importing_begin(struct importing *x, const char *data_dir, const char *source, bool dry, bool accept, struct fault *f)
{
	char program[PROGRAM_PATH];
	importing_look(x);
	if (x->pid > 0)
		return fault_set(f, STATUS_BUSY, "an import is under way");
	if (*source != '\0' && !is_address(source))
		return fault_set(f, STATUS_INPUT, "Enter a web address that begins with https://");
	if (!find_program(program))
		return fault_set(f, STATUS_SYSTEM, "fingerpost: not beside fingerpost-desk");
	forget(x);
	x->out = memfd_create("import", MFD_CLOEXEC);
	x->err = memfd_create("import", MFD_CLOEXEC);
	if (x->out < 0 || x->err < 0)
		return fault_errno(f, "memfd_create");
	snprintf(x->source, sizeof x->source, "%s", source);
	x->dry = dry;
	x->accept = accept;
	x->finished = x->ok = false;
	char *argv[10] = {program, (char *)"import", (char *)"--data", (char *)data_dir};
	size_t n = 4;
	if (dry)
		argv[n++] = (char *)"--dry-run";
	if (accept)
		argv[n++] = (char *)"--accept-removals";
	if (*source != '\0')
		argv[n++] = x->source;
	return spawn(x, argv, program, f);
}

void
importing_look(struct importing *x)
{
	int how;
	if (x->pid == 0 || waitpid(x->pid, &how, WNOHANG) != x->pid)
		return;
	x->pid = 0;
	x->finished = true;
	x->ok = WIFEXITED(how) && WEXITSTATUS(how) == 0;
}

char *
importing_said(const struct importing *x, bool errors)
{
	int fd = errors ? x->err : x->out;
	char *bytes = memory_new(SAID_MOST + 1, 1);
	ssize_t n = fd >= 0 ? pread(fd, bytes, SAID_MOST, 0) : 0;
	for (ssize_t i = 0; i < n; i++)
		if (bytes[i] == '\t')
			bytes[i] = '|'; /* which is kept when the text is cleaned */
	char *clean = text_clean(bytes, n > 0 ? (size_t)n : 0, SAID_MOST, true);
	free(bytes);
	return clean;
}

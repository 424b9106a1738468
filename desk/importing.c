#include "desk/importing.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/log.h"
#include "base/memory.h"
#include "base/text.h"

#define SAID_MOST 65536
#define PROGRAM_PATH 512
#define KEPT_AT 3 /* where the import finds a spreadsheet that was sent */
#define KEPT_NAME "/dev/fd/3"

extern char **environ;

void
importing_init(struct importing *x)
{
	*x = (struct importing){.out = -1, .err = -1, .file = -1};
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
	importing_let_go(x);
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
	if (x->file >= 0)
		posix_spawn_file_actions_adddup2(&files, x->file, KEPT_AT);
	int error = posix_spawn(&x->pid, program, &files, &how, argv, environ);
	posix_spawn_file_actions_destroy(&files);
	posix_spawnattr_destroy(&how);
	if (error == 0)
		return STATUS_OK;
	x->pid = 0;
	return fault_set(f, STATUS_SYSTEM, "%s: %s", program, strerror(error));
}

static enum status
start(struct importing *x, const char *data_dir, bool dry, bool accept, struct fault *f)
{
	char program[PROGRAM_PATH];
	if (!find_program(program))
		return fault_set(f, STATUS_SYSTEM, "fingerpost: not beside fingerpost-desk");
	forget(x);
	x->out = memfd_create("import", MFD_CLOEXEC);
	x->err = memfd_create("import", MFD_CLOEXEC);
	if (x->out < 0 || x->err < 0)
		return fault_errno(f, "memfd_create");
	x->dry = dry;
	x->accept = accept;
	x->finished = x->ok = false;
	char *argv[12] = {program, (char *)"import", (char *)"--data", (char *)data_dir};
	size_t n = 4;
	if (dry)
		argv[n++] = (char *)"--dry-run";
	if (accept)
		argv[n++] = (char *)"--accept-removals";
	if (x->file >= 0) {
		argv[n++] = (char *)"--feed";
		argv[n++] = x->source;
		argv[n++] = (char *)KEPT_NAME;
	} else if (x->source[0] != '\0') {
		argv[n++] = x->source;
	}
	return spawn(x, argv, program, f);
}

enum status
importing_begin(struct importing *x, const char *data_dir, const char *source, bool dry, bool accept, struct fault *f)
{
	if (importing_running(x))
		return fault_set(f, STATUS_BUSY, "an import is under way");
	if (*source != '\0' && !is_address(source))
		return fault_set(f, STATUS_INPUT, "Enter a web address that begins with https://");
	importing_let_go(x);
	snprintf(x->source, sizeof x->source, "%s", source);
	return start(x, data_dir, dry, accept, f);
}

/* --- A spreadsheet that was sent -------------------------------------------------------------------------------------
 */

/* What people send in place of a CSV file, told by its first bytes. */
static const char *
not_csv(const char *bytes, size_t n)
{
	static const char ZIP[] = "PK\003\004", OLD[] = "\xd0\xcf\x11\xe0";
	if (n > 4 && (memcmp(bytes, ZIP, 4) == 0 || memcmp(bytes, OLD, 4) == 0))
		return "That is a workbook. Save it as \"CSV UTF-8\" first, and send that file.";
	if (memchr(bytes, '\0', n) != NULL)
		return "That is not a CSV file in UTF-8. Save it as \"CSV UTF-8\" first, and send that file.";
	size_t at = n > 3 && memcmp(bytes, "\xef\xbb\xbf", 3) == 0 ? 3 : 0;
	while (at < n && strchr(" \t\r\n", bytes[at]) != NULL)
		at++;
	if (at == n)
		return "That file is empty.";
	return strchr("{[<%", bytes[at]) != NULL ? "That is not a CSV file." : NULL;
}

static enum status
write_all(int fd, const char *bytes, size_t n, struct fault *f)
{
	for (size_t at = 0; at < n;) {
		ssize_t k = write(fd, bytes + at, n - at);
		if (k < 0 && errno == EINTR)
			continue;
		if (k <= 0)
			return fault_errno(f, "memfd");
		at += (size_t)k;
	}
	return STATUS_OK;
}

enum status
importing_keep(struct importing *x, const char *bytes, size_t n, const char *list, struct fault *f)
{
	if (importing_running(x))
		return fault_set(f, STATUS_BUSY, "an import is under way");
	const char *wrong = not_csv(bytes, n);
	if (wrong != NULL)
		return fault_set(f, STATUS_INPUT, "%s", wrong);
	importing_let_go(x);
	x->file = memfd_create("spreadsheet", MFD_CLOEXEC | MFD_ALLOW_SEALING);
	if (x->file < 0)
		return fault_errno(f, "memfd_create");
	enum status s = write_all(x->file, bytes, n, f);
	/* what was looked at is what will be imported */
	if (s == STATUS_OK && fcntl(x->file, F_ADD_SEALS, F_SEAL_WRITE | F_SEAL_SHRINK | F_SEAL_GROW) != 0)
		s = fault_errno(f, "memfd");
	if (s != STATUS_OK)
		importing_let_go(x);
	x->ticket++;
	x->finished = false;
	snprintf(x->source, sizeof x->source, "%s", list);
	return s;
}

enum status
importing_begin_kept(struct importing *x, const char *data_dir, bool dry, bool accept, struct fault *f)
{
	if (importing_running(x))
		return fault_set(f, STATUS_BUSY, "an import is under way");
	if (x->file < 0)
		return fault_set(f, STATUS_MISSING, "no spreadsheet is kept");
	return start(x, data_dir, dry, accept, f);
}

void
importing_let_go(struct importing *x)
{
	if (x->file >= 0)
		close(x->file);
	x->file = -1;
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
	if (WIFSIGNALED(how))
		log_error("import: ended by signal %d", WTERMSIG(how));
	if (!x->dry || !x->ok)
		importing_let_go(x);
}

bool
importing_running(struct importing *x)
{
	importing_look(x);
	return x->pid > 0;
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
	/* a name of the machine's, which says nothing to anybody */
	for (char *at = clean; (at = strstr(at, KEPT_NAME)) != NULL;)
		memcpy(at, "That file", sizeof KEPT_NAME - 1);
	return clean;
}

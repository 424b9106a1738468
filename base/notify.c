#include "base/notify.h"

#include <errno.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

/* sd_notify(3): a datagram socket, in the file system or, with '@', in the abstract namespace. */
static int
reach(const char *path)
{
	struct sockaddr_un to = {.sun_family = AF_UNIX};
	size_t n = path != NULL ? strlen(path) : 0;
	if (n < 2 || n >= sizeof to.sun_path || (path[0] != '/' && path[0] != '@'))
		return -1;
	memcpy(to.sun_path, path, n);
	if (path[0] == '@')
		to.sun_path[0] = '\0';
	int fd = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
	if (fd >= 0 &&
	    connect(fd, (struct sockaddr *)&to, (socklen_t)(offsetof(struct sockaddr_un, sun_path) + n)) != 0) {
		close(fd);
		return -1;
	}
	return fd;
}

#define WAIT_MOST 30000

/* A third of what systemd waits; 0 when it waits for another process, or for nothing. */
static int64_t
interval(const char *usec, const char *pid)
{
	if (usec == NULL || (pid != NULL && strtoll(pid, NULL, 10) != getpid()))
		return 0;
	long long wait = strtoll(usec, NULL, 10);
	return wait >= 3000 ? wait / 3000 : 0;
}

void
notify_init(struct notify *n)
{
	*n = (struct notify){.socket = reach(getenv("NOTIFY_SOCKET"))};
	if (n->socket >= 0)
		n->every = interval(getenv("WATCHDOG_USEC"), getenv("WATCHDOG_PID"));
	n->wait = 3 * n->every;
	/* what the program itself starts has nothing to tell */
	unsetenv("NOTIFY_SOCKET");
	unsetenv("WATCHDOG_USEC");
	unsetenv("WATCHDOG_PID");
}

void
notify_finish(struct notify *n)
{
	if (n->socket >= 0)
		close(n->socket);
	n->socket = -1;
	n->every = 0;
}

static void
tell(const struct notify *n, const char *word)
{
	while (n->socket >= 0 && send(n->socket, word, strlen(word), MSG_NOSIGNAL) < 0 && errno == EINTR)
		;
}

void
notify_ready(struct notify *n)
{
	tell(n, "READY=1");
}

void
notify_busy(struct notify *n, int64_t steady)
{
	n->busy = steady;
}

static void
widen(struct notify *n, int64_t steady)
{
	int64_t wait = 3 * (steady - n->busy);
	char word[48];
	wait = wait < WAIT_MOST ? wait : WAIT_MOST;
	if (n->busy == 0 || wait <= n->wait)
		return;
	n->wait = wait;
	snprintf(word, sizeof word, "WATCHDOG_USEC=%lld", (long long)wait * 1000);
	tell(n, word);
}

void
notify_alive(struct notify *n, int64_t steady)
{
	if (n->every == 0)
		return;
	widen(n, steady);
	n->busy = n->busy != 0 ? steady : 0;
	if (steady < n->next)
		return;
	tell(n, "WATCHDOG=1");
	n->next = steady + n->every;
}

int64_t
notify_due(const struct notify *n)
{
	return n->every > 0 ? n->next : INT64_MAX;
}

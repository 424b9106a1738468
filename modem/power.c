#include "modem/power.h"

#include <signal.h>
#include <spawn.h>
#include <stddef.h>
#include <string.h>
#include <sys/wait.h>

#include "base/log.h"

#define MINUTE INT64_C(60000)

void
power_init(struct power *p, const char *command)
{
	*p = (struct power){.command = command};
}

/* The loop's signals are blocked; a command of others must not inherit that. */
static int
start(struct power *p)
{
	char *const words[] = {(char[]){"sh"}, (char[]){"-c"}, (char *)p->command, NULL};
	char *const environment[] = {(char[]){"PATH=/usr/sbin:/usr/bin:/sbin:/bin"}, NULL};
	posix_spawnattr_t how;
	sigset_t none;
	sigemptyset(&none);
	posix_spawnattr_init(&how);
	posix_spawnattr_setsigmask(&how, &none);
	posix_spawnattr_setflags(&how, POSIX_SPAWN_SETSIGMASK);
	int error = posix_spawn(&p->child, "/bin/sh", NULL, &how, words, environment);
	posix_spawnattr_destroy(&how);
	return error;
}

void
power_switch(struct power *p, int64_t now)
{
	if (p->command[0] == '\0' || p->child != 0 || now < p->not_before)
		return;
	int64_t pause = MINUTE << (p->times < 6 ? p->times : 6);
	p->not_before = now + (pause < 60 * MINUTE ? pause : 60 * MINUTE);
	p->times++;
	log_warning("the modem does not answer: switching it off and on by power_command");
	int error = start(p);
	if (error == 0)
		return;
	p->child = 0;
	log_error("power_command: %s", strerror(error));
}

void
power_fine(struct power *p)
{
	p->times = 0;
}

void
power_reap(struct power *p)
{
	int status;
	if (p->child == 0 || waitpid(p->child, &status, WNOHANG) != p->child)
		return;
	p->child = 0;
	if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
		log_warning("power_command failed: the modem was not switched off and on");
}

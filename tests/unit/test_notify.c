/* Signs of life for systemd. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/notify.h"

/* What listens in systemd's place, under an abstract name. */
static int
listen_here(char *name, size_t size)
{
	struct sockaddr_un at = {.sun_family = AF_UNIX};
	int n = snprintf(name, size, "@fingerpost-test-%d", (int)getpid());
	memcpy(at.sun_path, name, (size_t)n);
	at.sun_path[0] = '\0';
	int fd = socket(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK, 0);
	assert_true(fd >= 0);
	socklen_t length = (socklen_t)(offsetof(struct sockaddr_un, sun_path) + (size_t)n);
	assert_int_equal(bind(fd, (struct sockaddr *)&at, length), 0);
	return fd;
}

static void
hears(int fd, const char *word)
{
	char got[64] = "";
	ssize_t n = recv(fd, got, sizeof got - 1, 0);
	if (word == NULL) {
		assert_int_equal(n, -1);
		return;
	}
	assert_true(n > 0);
	assert_string_equal(got, word);
}

static void
ready_and_alive(void **state)
{
	(void)state;
	char name[64];
	struct notify n;
	int fd = listen_here(name, sizeof name);
	setenv("NOTIFY_SOCKET", name, 1);
	setenv("WATCHDOG_USEC", "9000000", 1);
	notify_init(&n);
	assert_null(getenv("NOTIFY_SOCKET"));
	assert_null(getenv("WATCHDOG_USEC"));
	notify_ready(&n);
	hears(fd, "READY=1");
	notify_alive(&n, 100000);
	hears(fd, "WATCHDOG=1");
	assert_int_equal(notify_due(&n), 103000);
	notify_alive(&n, 102999);
	hears(fd, NULL);
	notify_alive(&n, 103000);
	hears(fd, "WATCHDOG=1");
	notify_finish(&n);
	notify_alive(&n, 200000);
	hears(fd, NULL);
	close(fd);
}

/* A machine that is slow is waited for, and what it waits for itself is no work. */
static void
slow(void **state)
{
	(void)state;
	char name[64];
	struct notify n;
	int fd = listen_here(name, sizeof name);
	setenv("NOTIFY_SOCKET", name, 1);
	setenv("WATCHDOG_USEC", "9000000", 1);
	notify_init(&n);
	notify_alive(&n, 100000);
	hears(fd, "WATCHDOG=1");
	notify_busy(&n, 102000);
	notify_alive(&n, 102900); /* quick enough */
	hears(fd, NULL);
	notify_alive(&n, 106400); /* the next part of the same round: 3.5 s */
	hears(fd, "WATCHDOG_USEC=10500000");
	hears(fd, "WATCHDOG=1");
	notify_busy(&n, 120000);
	notify_alive(&n, 123500); /* not longer than the longest */
	hears(fd, "WATCHDOG=1");
	hears(fd, NULL);
	notify_busy(&n, 130000);
	notify_alive(&n, 190000);
	hears(fd, "WATCHDOG_USEC=30000000");
	hears(fd, "WATCHDOG=1");
	notify_finish(&n);
	close(fd);
}

static void
nobody_asks(void **state)
{
	(void)state;
	const char *const places[] = {NULL, "", "@", "relative", "/nonexistent/socket"};
	for (size_t i = 0; i < sizeof places / sizeof *places; i++) {
		struct notify n;
		if (places[i] != NULL)
			setenv("NOTIFY_SOCKET", places[i], 1);
		setenv("WATCHDOG_USEC", "9000000", 1);
		notify_init(&n);
		notify_ready(&n);
		notify_alive(&n, 1);
		assert_true(notify_due(&n) == INT64_MAX);
		notify_finish(&n);
	}
}

static void
not_our_dog(void **state)
{
	(void)state;
	static const char *const waits[][2] = {{"9000000", "1"}, {"", NULL}, {"0", NULL}, {"-5", NULL}, {"2999", NULL}};
	for (size_t i = 0; i < sizeof waits / sizeof *waits; i++) {
		char name[64];
		struct notify n;
		int fd = listen_here(name, sizeof name);
		setenv("NOTIFY_SOCKET", name, 1);
		setenv("WATCHDOG_USEC", waits[i][0], 1);
		if (waits[i][1] != NULL)
			setenv("WATCHDOG_PID", waits[i][1], 1);
		notify_init(&n);
		notify_alive(&n, 1);
		hears(fd, NULL);
		assert_true(notify_due(&n) == INT64_MAX);
		notify_ready(&n);
		hears(fd, "READY=1");
		notify_finish(&n);
		close(fd);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(ready_and_alive),
	    cmocka_unit_test(slow),
	    cmocka_unit_test(nobody_asks),
	    cmocka_unit_test(not_our_dog),
	};
	return cmocka_run_group_tests_name("notify", tests, NULL, NULL);
}

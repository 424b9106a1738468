/*
 * simmodem - a GSM stick on a pseudo-terminal, for tests and for make run. See orders.c for what it can be told.
 */
#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <sys/signalfd.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/memory.h"
#include "tests/simmodem/orders.h"

enum slot_name { POLL_SIGNAL, POLL_WIRE, POLL_LISTENER, POLL_CLIENTS, POLL_SLOTS = POLL_CLIENTS + CONTROL_CLIENTS };

struct arguments {
	const char *link, *control, *ask;
	struct stick_options stick;
	int words; /* index of the first word after --ask SOCKET */
};

static void
usage(FILE *to)
{
	fprintf(to,
	    "Usage: simmodem --link PATH --control SOCKET [--profile NAME] [--latency MS] [--baud N] [--sim-slots N] "
	    "[--pin NNNN]\n"
	    "       simmodem --ask SOCKET ORDER...\n"
	    "A simulated modem on a pseudo-terminal that PATH points to. Profiles: %s.\nOrders:\n%s",
	    profile_names(), orders_help);
}

static int
wrong_use(const char *option)
{
	fprintf(stderr, "simmodem: %s: see --help\n", option);
	return 2;
}

static bool
number_read(const char *word, long most, long *out)
{
	char *end;
	*out = strtol(word, &end, 10);
	return *word != '\0' && *end == '\0' && *out >= 0 && *out <= most;
}

/* One "--name VALUE"; false when either is wrong. */
static bool
argument_read(struct arguments *a, const char *name, const char *value)
{
	long n = 0;
	if (strcmp(name, "--link") == 0)
		a->link = value;
	else if (strcmp(name, "--control") == 0)
		a->control = value;
	else if (strcmp(name, "--ask") == 0)
		a->ask = value;
	else if (strcmp(name, "--profile") == 0)
		return (a->stick.profile = profile_by_name(value)) != NULL;
	else if (strcmp(name, "--pin") == 0)
		return strlen((a->stick.pin = value)) <= 8;
	else if (strcmp(name, "--latency") == 0 && number_read(value, 60000, &n))
		a->stick.latency = n;
	else if (strcmp(name, "--baud") == 0 && number_read(value, 4000000, &n))
		a->stick.baud = (int)n;
	else if (strcmp(name, "--sim-slots") == 0 && number_read(value, 1000, &n))
		a->stick.sim_slots = (int)n;
	else
		return false;
	return true;
}

/* Exit code, or -1 to go on. */
static int
arguments_read(struct arguments *a, int argc, char **argv)
{
	*a = (struct arguments){.stick = {.profile = profile_by_name("ec25"), .pin = "", .sim_slots = 50}};
	int i = 1;
	for (; i < argc && a->ask == NULL; i += 2) {
		if (strcmp(argv[i], "--help") == 0) {
			usage(stdout);
			return 0;
		}
		if (i + 1 == argc || !argument_read(a, argv[i], argv[i + 1]))
			return wrong_use(argv[i]);
	}
	a->words = i;
	if (a->ask != NULL)
		return i < argc ? -1 : wrong_use("--ask");
	return a->link != NULL && a->control != NULL ? -1 : wrong_use("--link and --control");
}

static int
signals_open(void)
{
	sigset_t set;
	sigemptyset(&set);
	sigaddset(&set, SIGINT);
	sigaddset(&set, SIGTERM);
	sigprocmask(SIG_BLOCK, &set, NULL);
	return signalfd(-1, &set, SFD_CLOEXEC);
}

static void
wire_read(struct sim *sim, int64_t now)
{
	char buffer[4096];
	ssize_t n = read(sim->stick.wire.master, buffer, sizeof buffer);
	if (n > 0)
		stick_receive(&sim->stick, buffer, (size_t)n, now);
}

static void
client_serve(struct sim *sim, struct client *c, short events, int64_t now)
{
	if (events & POLLOUT)
		control_flush(c);
	if (c->fd < 0 || (events & (POLLIN | POLLHUP | POLLERR)) == 0 || !control_read(c))
		return;
	for (char *line; c->fd >= 0 && c->awaited == AWAIT_NOTHING && (line = control_line(c)) != NULL; free(line))
		order_do(sim, c, line, now);
}

static void
slots_set(const struct sim *sim, int signals, struct pollfd slots[POLL_SLOTS])
{
	const struct wire *w = &sim->stick.wire;
	short more = w->out.size > 0 && wire_due(w) == 0 ? POLLIN | POLLOUT : POLLIN;
	slots[POLL_SIGNAL] = (struct pollfd){.fd = signals, .events = POLLIN};
	slots[POLL_WIRE] = (struct pollfd){.fd = w->master, .events = more};
	slots[POLL_LISTENER] = (struct pollfd){.fd = sim->control.listener, .events = POLLIN};
	for (int i = 0; i < CONTROL_CLIENTS; i++) {
		const struct client *c = &sim->control.clients[i];
		slots[POLL_CLIENTS + i] =
		    (struct pollfd){.fd = c->fd, .events = c->out.size > 0 ? POLLIN | POLLOUT : POLLIN};
	}
}

static int
wait_of(int64_t due, int64_t awaited, int64_t now)
{
	if (due == 0 || (awaited != 0 && awaited < due))
		due = awaited;
	return due == 0 ? -1 : due <= now ? 0 : (int)(due - now);
}

static void
run(struct sim *sim, int signals)
{
	struct pollfd slots[POLL_SLOTS];
	while (!sim->quit) {
		int64_t now = clock_steady();
		stick_tick(&sim->stick, now);
		int64_t awaited = orders_awaited(sim, now);
		slots_set(sim, signals, slots);
		if (poll(slots, POLL_SLOTS, wait_of(stick_due(&sim->stick), awaited, now)) < 0 && errno != EINTR)
			return;
		now = clock_steady();
		if (slots[POLL_SIGNAL].revents != 0)
			return;
		if (slots[POLL_WIRE].revents & POLLIN)
			wire_read(sim, now);
		for (int i = 0; i < CONTROL_CLIENTS; i++)
			if (slots[POLL_CLIENTS + i].revents != 0 && slots[POLL_CLIENTS + i].fd >= 0)
				client_serve(sim, &sim->control.clients[i], slots[POLL_CLIENTS + i].revents, now);
		if (slots[POLL_LISTENER].revents & POLLIN)
			control_accept(&sim->control);
	}
}

int
main(int argc, char **argv)
{
	struct arguments a;
	struct fault f = {0};
	int code = arguments_read(&a, argc, argv);
	if (code >= 0)
		return code;
	if (a.ask != NULL)
		return control_ask(a.ask, argc - a.words, argv + a.words);
	clock_init();
	int signals = signals_open();
	struct sim sim = {.noise = 0x5eed, .link = memory_copy(a.link), .control = {.listener = -1}};
	stick_init(&sim.stick, &a.stick);
	enum status s = wire_plug(&sim.stick.wire, sim.link, &f);
	if (s == STATUS_OK)
		s = control_open(&sim.control, a.control, &f);
	if (s == STATUS_OK)
		run(&sim, signals);
	else
		fprintf(stderr, "simmodem: %s\n", f.text);
	control_close(&sim.control);
	stick_finish(&sim.stick);
	free(sim.link);
	close(signals);
	return s == STATUS_OK ? 0 : 1;
}

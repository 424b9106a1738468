/* fingerpost-desk: the page on which staff clear the queue of call-backs. */
#include <poll.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/signalfd.h>
#include <unistd.h>

#include <sodium.h>

#include "base/clock.h"
#include "base/log.h"
#include "base/notify.h"
#include "base/options.h"
#include "base/process.h"
#include "content/language.h"
#include "desk/listen.h"
#include "desk/purging.h"
#include "desk/server.h"

#define KEEP_EVERY (30 * CLOCK_SECOND)
#define BEAT_EVERY (15 * CLOCK_SECOND)
#define LOOK_EVERY 50 /* ms, while somebody listens and the queue has no doorbell */
#define NAMES_MAX 8

enum poll_slot { POLL_HTTP, POLL_SIGNAL, POLL_QUEUE, POLL_SIGN_IN, POLL_SLOTS };

struct settings {
	const char *data, *config, *listen;
	const char *names[NAMES_MAX + 1];
	struct sockaddr_storage address;
	socklen_t address_size;
};

struct loop {
	struct desk desk;
	struct server *server;
	struct notify notify;
	struct pollfd slots[POLL_SLOTS];
	int64_t keep, beat; /* when next, by the steady clock */
};

static void
read_settings(struct settings *s, int argc, char **argv)
{
	int words;
	struct fault f = {0};
	const struct option_rule rules[] = {
	    {"data", "DIR", "where the queue is (default " CONFIG_DATA ")", &s->data, 1},
	    {"config", "FILE", "settings (default DIR/fingerpost.ini)", &s->config, 1},
	    {"listen", "ADDRESS:PORT", "loopback; port 0 takes a free one (default 127.0.0.1:8080)", &s->listen, 1},
	    {"host", "NAME", "a name that browsers use without a proxy, besides loopback", s->names, NAMES_MAX},
	};
	const struct options options = {"fingerpost-desk", "[--data DIR] [--listen ADDRESS:PORT]",
	    "The page on which staff clear the queue of call-backs.", rules, sizeof rules / sizeof rules[0]};
	*s = (struct settings){0};
	options_read(&options, argc, argv, &words);
	if (words > 0)
		options_wrong(&options, "%s: what is this for?", argv[0]);
	s->data = s->data != NULL ? s->data : CONFIG_DATA;
	s->listen = s->listen != NULL ? s->listen : "127.0.0.1:8080";
	if (listen_parse(s->listen, &s->address, &s->address_size, &f) != STATUS_OK)
		options_wrong(&options, "%s", f.text);
}

/* Signals arrive through a descriptor, so that nothing is ever interrupted half way. Before any thread. */
static int
take_signals(void)
{
	sigset_t set;
	sigemptyset(&set);
	sigaddset(&set, SIGTERM);
	sigaddset(&set, SIGINT);
	sigaddset(&set, SIGHUP);
	sigprocmask(SIG_BLOCK, &set, NULL);
	signal(SIGPIPE, SIG_IGN);
	return signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
}

static int
sooner(int a, int64_t b)
{
	if (b < 0)
		b = 0;
	return a < 0 || b < a ? (int)b : a;
}

static int
patience(const struct loop *l)
{
	int64_t now = clock_steady(), due = l->keep < l->beat ? l->keep : l->beat, sign = notify_due(&l->notify);
	int ms = sooner(server_patience(l->server), (sign < due ? sign : due) - now);
	bool looks = l->slots[POLL_QUEUE].fd < 0 && live_listening(l->desk.live);
	return looks ? sooner(ms, LOOK_EVERY) : ms;
}

static void
look_at_queue(struct loop *l)
{
	if (!queue_rung(l->desk.q))
		return;
	l->desk.dirty = true;
	live_ring(l->desk.live);
}

static void
look_at_clock(struct loop *l)
{
	int64_t now = clock_steady();
	if (now >= l->keep) {
		purging_run(&l->desk, clock_now());
		desk_keep(&l->desk);
		l->keep = now + KEEP_EVERY;
	}
	if (now >= l->beat) {
		int64_t limit = l->desk.config.idle_minutes * CLOCK_MINUTE;
		live_beat(l->desk.live, &l->desk.idle, clock_now(), limit);
		l->beat = now + BEAT_EVERY;
	}
}

/* One round: wait, then serve whatever is ready. Other programs' writes are looked for after our own have been made. */
static void
serve_once(struct loop *l)
{
	poll(l->slots, POLL_SLOTS, patience(l));
	server_signed_in(l->server);
	server_run(l->server);
	if (l->slots[POLL_QUEUE].revents != 0 || l->slots[POLL_QUEUE].fd < 0)
		look_at_queue(l);
	look_at_clock(l);
	server_run(l->server);
	notify_alive(&l->notify, clock_steady());
}

/* Until a signal; then whoever was promised an answer gets it, and nobody new is let in. */
static void
serve(struct loop *l)
{
	while (l->slots[POLL_SIGNAL].revents == 0)
		serve_once(l);
	l->slots[POLL_SIGNAL].fd = -1;
	server_quiet(l->server);
	sign_in_stop(l->desk.sign_in);
	while (sign_in_busy(l->desk.sign_in))
		serve_once(l);
}

int
main(int argc, char **argv)
{
	struct settings settings;
	struct loop l = {0};
	struct fault f = {0};
	char url[LISTEN_TEXT];
	int result = 1;

	clock_init();
	log_open("fingerpost-desk");
	process_keep_private();
	read_settings(&settings, argc, argv);
	if (sodium_init() < 0)
		return 1;
	setrlimit(RLIMIT_CORE, &(struct rlimit){0, 0}); /* a core would hold names */
	language_init();
	int signals = take_signals();
	notify_init(&l.notify);
	if (desk_init(&l.desk, settings.data, settings.config, &f) != STATUS_OK)
		goto end;
	l.desk.names = settings.names;

	int fd = listen_open(&settings.address, settings.address_size, url, &f);
	if (fd < 0)
		goto end;
	l.server = server_create(&l.desk, fd, &f);
	if (l.server == NULL)
		goto end;
	l.slots[POLL_HTTP] = (struct pollfd){server_descriptor(l.server), POLLIN, 0};
	l.slots[POLL_SIGNAL] = (struct pollfd){signals, POLLIN, 0};
	l.slots[POLL_QUEUE] = (struct pollfd){queue_doorbell(l.desk.q), POLLIN, 0};
	l.slots[POLL_SIGN_IN] = (struct pollfd){sign_in_doorbell(l.desk.sign_in), POLLIN, 0};
	printf("listening on %s\n", url);
	fflush(stdout);
	log_info("started");
	notify_ready(&l.notify);

	serve(&l);

	health_set(l.desk.q, "desk", "stopped", "{}", NULL);
	l.desk.dirty = true;
	desk_keep(&l.desk);
	log_info("stopped");
	result = 0;
end:
	if (result != 0)
		log_error("%s", f.text);
	server_destroy(l.server);
	desk_finish(&l.desk);
	notify_finish(&l.notify);
	return result;
}

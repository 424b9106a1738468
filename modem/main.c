/*
 * fingerpost-modem: answers texts.
 *
 * One loop over named poll slots: a timer, signals, the queue's doorbell (rung by whoever puts a text into the queue),
 * and the serial port of each modem. No threads and no sleeps. What a text is answered is the dialogue's; what is
 * stored, and when, is the queue's.
 */
#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <sodium.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/signalfd.h>
#include <sys/stat.h>
#include <sys/timerfd.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/log.h"
#include "base/notify.h"
#include "base/options.h"
#include "base/process.h"
#include "content/language.h"
#include "content/organiser.h"
#include "dialogue/answerer.h"
#include "modem/cause.h"
#include "modem/station.h"

#define MODEMS 8

enum poll_slot { POLL_TIMER, POLL_SIGNAL, POLL_DOORBELL, POLL_SERIAL, POLL_SLOTS = POLL_SERIAL + MODEMS };

#define HOUSEKEEPING (10 * CLOCK_MINUTE)

struct daemon {
	struct config config;
	struct queue *queue;
	struct answerer answerer;
	struct station stations[MODEMS];
	char names[MODEMS][16];
	size_t n_stations;
	struct notify notify;
	int timer, signals;
	int64_t housekeeping_at; /* steady */
};

static void
forget_answer(void *context)
{
	answerer_wipe(context);
}

/* A crash must not leave texts in a file. */
static void
forbid_core_dumps(void)
{
	const struct rlimit none = {0, 0};
	setrlimit(RLIMIT_CORE, &none);
	prctl(PR_SET_DUMPABLE, 0);
}

static enum status
watch_signals(struct daemon *d, struct fault *f)
{
	sigset_t set;
	sigemptyset(&set);
	sigaddset(&set, SIGTERM);
	sigaddset(&set, SIGINT);
	sigprocmask(SIG_BLOCK, &set, NULL);
	signal(SIGPIPE, SIG_IGN);
	/* a file that must not grow is an error of the write, as a full disk is */
	signal(SIGXFSZ, SIG_IGN);
	d->signals = signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
	if (d->signals < 0)
		return fault_errno(f, "signalfd");
	d->timer = timerfd_create(CLOCK_MONOTONIC, TFD_CLOEXEC | TFD_NONBLOCK);
	return d->timer < 0 ? fault_errno(f, "timerfd") : STATUS_OK;
}

static void
set_timer(struct daemon *d)
{
	int64_t wake = d->housekeeping_at, sign = notify_due(&d->notify);
	wake = sign < wake ? sign : wake;
	for (size_t i = 0; i < d->n_stations; i++) {
		int64_t own = station_wake(&d->stations[i]);
		wake = own < wake ? own : wake;
	}
	/* zero would switch it off */
	wake = wake < 1 ? 1 : wake;
	const struct itimerspec at = {.it_value = {.tv_sec = wake / 1000, .tv_nsec = wake % 1000 * 1000000}};
	timerfd_settime(d->timer, TFD_TIMER_ABSTIME, &at, NULL);
}

/* One question at a time: the next one when the house is kept again. What is asked waits for the end of quiet hours. */
static void
ask_organiser(struct daemon *d, int64_t now)
{
	struct organiser_question q;
	struct fault f = {0};
	if (!d->config.ask_organisers)
		return;
	enum status s = organiser_ask(d->answerer.directory, d->config.name, now, &q, &f);
	if (s == STATUS_OK)
		s = texting_send(d->queue, q.number, q.text, NULL, now, &f);
	/* refused: the number has sent STOP, and is let alone for a fortnight at a time */
	if (s != STATUS_OK && s != STATUS_MISSING && s != STATUS_REFUSED)
		log_warning("%s", f.text);
}

static void
keep_house(struct daemon *d)
{
	int64_t now = clock_now();
	if (clock_steady() < d->housekeeping_at)
		return;
	d->housekeeping_at = clock_steady() + HOUSEKEEPING;
	int n = texting_expire(d->queue, now);
	if (n > 0)
		log_info("%d long text%s never came whole: given to staff as they are", n, n == 1 ? "" : "s");
	texting_rotate(d->queue, now);
	struct fault f;
	if (sending_forget(d->queue, now, &f) != STATUS_OK)
		log_warning("%s", f.text);
	ask_organiser(d, now);
}

/* Fills in what to wait for; returns how many. */
static nfds_t
set_slots(const struct daemon *d, struct pollfd slots[POLL_SLOTS])
{
	slots[POLL_TIMER] = (struct pollfd){d->timer, POLLIN, 0};
	slots[POLL_SIGNAL] = (struct pollfd){d->signals, POLLIN, 0};
	slots[POLL_DOORBELL] = (struct pollfd){queue_doorbell(d->queue), POLLIN, 0};
	for (size_t i = 0; i < d->n_stations; i++)
		slots[POLL_SERIAL + i] =
		    (struct pollfd){station_fd(&d->stations[i]), station_events(&d->stations[i]), 0};
	return POLL_SERIAL + d->n_stations;
}

static void
serve_stations(struct daemon *d, const struct pollfd slots[POLL_SLOTS])
{
	/* our own commits ring the bell too, and are no news */
	bool rung = slots[POLL_DOORBELL].revents != 0 && queue_rung(d->queue);
	bool pass = slots[POLL_TIMER].revents != 0 || rung;
	for (size_t i = 0; i < d->n_stations; i++) {
		if (slots[POLL_SERIAL + i].revents != 0)
			station_ready(&d->stations[i], slots[POLL_SERIAL + i].revents);
		/* what one takes in another may have to send */
		if (pass || d->n_stations > 1)
			station_pass(&d->stations[i]);
	}
}

static enum status
run(struct daemon *d, struct fault *f)
{
	notify_ready(&d->notify);
	for (;;) {
		notify_alive(&d->notify, clock_steady());
		set_timer(d);
		struct pollfd slots[POLL_SLOTS];
		nfds_t n = set_slots(d, slots);
		if (poll(slots, n, -1) < 0) {
			if (errno != EINTR)
				return fault_errno(f, "poll");
			continue;
		}
		if (slots[POLL_SIGNAL].revents != 0)
			return STATUS_OK;
		uint64_t times;
		if (slots[POLL_TIMER].revents != 0 && read(d->timer, &times, sizeof times) < 0 && errno != EAGAIN)
			return fault_errno(f, "timerfd");
		serve_stations(d, slots);
		keep_house(d);
	}
}

static void
start_stations(struct daemon *d, const char *data, const char *const ports[MODEMS])
{
	/* tests have devices of their own */
	const char *root = getenv("FINGERPOST_DEVICE_ROOT");
	while (d->n_stations < MODEMS && ports[d->n_stations] != NULL)
		d->n_stations++;
	for (size_t i = 0; i < d->n_stations; i++) {
		snprintf(d->names[i], sizeof d->names[i], i > 0 ? "modem-%zu" : "modem", i + 1);
		d->stations[i] = (struct station){.name = d->names[i],
		    .data_dir = data,
		    .path = ports[i],
		    .root = root != NULL ? root : "",
		    .fleet = d->stations,
		    .n_fleet = d->n_stations,
		    .config = &d->config,
		    .queue = d->queue,
		    .answer = answerer_answer,
		    .forget = forget_answer,
		    .context = &d->answerer};
		station_init(&d->stations[i]);
	}
}

/* Queues again what a crash left in the middle. */
static void
recover(struct queue *q)
{
	struct fault f;
	int n = texting_recover(q, CAUSE_TRIES, clock_now(), &f);
	if (n < 0)
		log_warning("%s", f.text);
	else if (n > 0)
		log_warning("%d text%s had been begun before: sending again", n, n == 1 ? "" : "s");
}

static enum status
start(struct daemon *d, const char *data, const char *config, const char *const ports[MODEMS], struct fault *f)
{
	enum status s = config_init(&d->config, data, config, f);
	if (s != STATUS_OK)
		return s;
	d->queue = queue_open(data, QUEUE_WRITER, f);
	if (d->queue == NULL)
		return STATUS_SYSTEM;
	queue_promise(d->queue, d->config.promise_days);
	s = watch_signals(d, f);
	if (s != STATUS_OK)
		return s;
	d->answerer = (struct answerer){.config = &d->config, .directory = directory_open(data)};
	directory_set_freshness(d->answerer.directory, d->config.stale_months, d->config.hide_months);
	if (!directory_ready(d->answerer.directory, f))
		log_warning("%s", f->text);
	recover(d->queue);
	start_stations(d, data, ports);
	return STATUS_OK;
}

static void
stop(struct daemon *d)
{
	for (size_t i = 0; i < d->n_stations; i++)
		station_finish(&d->stations[i]);
	answerer_finish(&d->answerer);
	directory_close(d->answerer.directory);
	queue_close(d->queue);
	if (d->timer > 0)
		close(d->timer);
	if (d->signals > 0)
		close(d->signals);
	config_finish(&d->config);
	notify_finish(&d->notify);
}

int
main(int argc, char **argv)
{
	const char *data = NULL, *config = NULL, *ports[MODEMS + 1] = {NULL};
	const struct option_rule rules[] = {
	    {"data", "DIR", "the folder of the queue and the directory; default " CONFIG_DATA, &data, 1},
	    {"config", "FILE", "settings; default DIR/fingerpost.ini", &config, 1},
	    {"port", "PATH|auto", "a modem's serial port; auto, the default, finds one; again for each modem", ports,
	        MODEMS},
	};
	const struct options options = {"fingerpost-modem", "[--data DIR] [--config FILE] [--port PATH|auto]...",
	    "Answers texts to the practice's number.", rules, sizeof rules / sizeof rules[0]};
	int words;
	options_read(&options, argc, argv, &words);
	if (words > 0)
		options_wrong(&options, "%s: not understood", argv[0]);
	log_open(options.program);
	process_keep_private();
	forbid_core_dumps();
	clock_init();
	language_init();
	umask(0007);
	if (ports[0] == NULL)
		ports[0] = "auto";
	struct daemon d = {.timer = -1, .signals = -1};
	notify_init(&d.notify);
	struct fault f;
	enum status s = sodium_init() < 0 ? fault_set(&f, STATUS_SYSTEM, "libsodium does not start")
	                                  : start(&d, data != NULL ? data : CONFIG_DATA, config, ports, &f);
	if (s == STATUS_OK)
		s = run(&d, &f);
	stop(&d);
	if (s != STATUS_OK)
		log_error("%s", f.text);
	return s == STATUS_OK ? 0 : 1;
}

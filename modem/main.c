/*
 * fingerpost-modem: answers texts.
 *
 * One loop over named poll slots: the serial port, a timer, signals, and the queue's doorbell (rung by whoever puts a
 * text into the queue). No threads and no sleeps. What a text is answered is the dialogue's; what is stored, and when,
 * is the queue's.
 */
#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <sodium.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/signalfd.h>
#include <sys/stat.h>
#include <sys/timerfd.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/log.h"
#include "base/options.h"
#include "content/language.h"
#include "dialogue/answerer.h"
#include "modem/station.h"

enum poll_slot { POLL_SERIAL, POLL_TIMER, POLL_SIGNAL, POLL_DOORBELL, POLL_SLOTS };

#define HOUSEKEEPING (10 * CLOCK_MINUTE)

struct daemon {
	struct config config;
	struct queue *queue;
	struct answerer answerer;
	struct station station;
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
	d->signals = signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
	if (d->signals < 0)
		return fault_errno(f, "signalfd");
	d->timer = timerfd_create(CLOCK_MONOTONIC, TFD_CLOEXEC | TFD_NONBLOCK);
	return d->timer < 0 ? fault_errno(f, "timerfd") : STATUS_OK;
}

static void
set_timer(struct daemon *d)
{
	int64_t wake = station_wake(&d->station);
	if (d->housekeeping_at < wake)
		wake = d->housekeeping_at;
	/* zero would switch it off */
	wake = wake < 1 ? 1 : wake;
	const struct itimerspec at = {.it_value = {.tv_sec = wake / 1000, .tv_nsec = wake % 1000 * 1000000}};
	timerfd_settime(d->timer, TFD_TIMER_ABSTIME, &at, NULL);
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
}

static enum status
run(struct daemon *d, struct fault *f)
{
	for (;;) {
		set_timer(d);
		struct pollfd slots[POLL_SLOTS] = {
		    [POLL_SERIAL] = {station_fd(&d->station), station_events(&d->station), 0},
		    [POLL_TIMER] = {d->timer, POLLIN, 0},
		    [POLL_SIGNAL] = {d->signals, POLLIN, 0},
		    [POLL_DOORBELL] = {queue_doorbell(d->queue), POLLIN, 0},
		};
		if (poll(slots, POLL_SLOTS, -1) < 0 && errno != EINTR)
			return fault_errno(f, "poll");
		if (slots[POLL_SIGNAL].revents != 0)
			return STATUS_OK;
		if (slots[POLL_SERIAL].revents != 0)
			station_ready(&d->station, slots[POLL_SERIAL].revents);
		uint64_t times;
		if (slots[POLL_TIMER].revents != 0 && read(d->timer, &times, sizeof times) < 0 && errno != EAGAIN)
			return fault_errno(f, "timerfd");
		if (slots[POLL_DOORBELL].revents != 0)
			queue_rung(d->queue);
		if (slots[POLL_TIMER].revents != 0 || slots[POLL_DOORBELL].revents != 0)
			station_pass(&d->station);
		keep_house(d);
	}
}

static enum status
start(struct daemon *d, const char *data, const char *config, const char *port, struct fault *f)
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
	if (!directory_ready(d->answerer.directory, f))
		log_warning("%s", f->text);
	d->station = (struct station){.data_dir = data,
	    .path = port,
	    .config = &d->config,
	    .queue = d->queue,
	    .answer = answerer_answer,
	    .forget = forget_answer,
	    .context = &d->answerer};
	station_init(&d->station);
	return STATUS_OK;
}

static void
stop(struct daemon *d)
{
	if (d->station.queue != NULL)
		station_finish(&d->station);
	answerer_wipe(&d->answerer);
	directory_close(d->answerer.directory);
	queue_close(d->queue);
	if (d->timer > 0)
		close(d->timer);
	if (d->signals > 0)
		close(d->signals);
	config_finish(&d->config);
}

int
main(int argc, char **argv)
{
	const char *data = NULL, *config = NULL, *port = NULL;
	const struct option_rule rules[] = {
	    {"data", "DIR", "the folder of the queue and the directory; default " CONFIG_DATA, &data, 1},
	    {"config", "FILE", "settings; default DIR/fingerpost.ini", &config, 1},
	    {"port", "PATH|auto", "the modem's serial port; auto, the default, finds one", &port, 1},
	};
	const struct options options = {"fingerpost-modem", "[--data DIR] [--config FILE] [--port PATH|auto]",
	    "Answers texts to the practice's number.", rules, sizeof rules / sizeof rules[0]};
	int words;
	options_read(&options, argc, argv, &words);
	if (words > 0)
		options_wrong(&options, "%s: not understood", argv[0]);
	log_open(options.program);
	forbid_core_dumps();
	clock_init();
	language_init();
	umask(0007);
	struct daemon d = {.timer = -1, .signals = -1};
	struct fault f;
	enum status s = sodium_init() < 0
	                    ? fault_set(&f, STATUS_SYSTEM, "libsodium does not start")
	                    : start(&d, data != NULL ? data : CONFIG_DATA, config, port != NULL ? port : "auto", &f);
	if (s == STATUS_OK)
		s = run(&d, &f);
	stop(&d);
	if (s != STATUS_OK)
		log_error("%s", f.text);
	return s == STATUS_OK ? 0 : 1;
}

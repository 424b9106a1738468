#include "modem/station.h"

#include <errno.h>
#include <jansson.h>
#include <poll.h>
#include <sodium.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/log.h"
#include "base/memory.h"
#include "modem/choice.h"
#include "modem/pin.h"

#define ARRIVED_PAUSE INT64_C(20)
#define HEALTH_PAUSE INT64_C(30000)
#define REOPEN_PAUSE INT64_C(500)
#define REOPEN_MOST INT64_C(5000)
#define PATIENCE INT64_C(10000) /* with the one port there is */
#define HANGS_BEFORE_POWER 2
#define PATIENCE_AUTO INT64_C(1500) /* with one of several */

void
station_init(struct station *s)
{
	port_init(&s->port);
	machine_init(&s->machine);
	outbox_init(&s->outbox, s->queue, s->config, s->name);
	s->inbox = (struct inbox){.queue = s->queue,
	    .answer = s->answer,
	    .context = s->context,
	    .wipe = s->forget,
	    .own = s->config->text_number,
	    .name = s->name,
	    .outbox = &s->outbox,
	    .several = s->n_fleet > 1};
	power_init(&s->power, s->config->power_command);
	s->said_state = MACHINE_STATES;
	s->said_why = "";
	s->reopen_at = clock_steady();
}

/*
 * What was read goes into the queue, with one commit. It was left till now so that the line could go on with the next
 * command meanwhile.
 */
static void
take_arrived(struct station *s)
{
	struct machine_effect all[STATION_ARRIVED];
	size_t n = s->n_arrived;
	s->n_arrived = 0;
	/* a report may be among them, of the very part that the queue has yet to hear of */
	if (n > 0)
		outbox_save(&s->outbox, clock_now());
	for (size_t i = 0; i < n; i++)
		all[i] = s->arrived[i].message;
	inbox_take_all(&s->inbox, &s->machine, all, n, clock_now(), clock_steady());
	sodium_memzero(s->arrived, n * sizeof s->arrived[0]);
}

static void
message_arrived(struct station *s, const struct machine_effect *e)
{
	if (s->n_arrived == STATION_ARRIVED)
		take_arrived(s);
	if (s->n_arrived == 0)
		s->arrived_at = clock_steady();
	struct station_message *new = &s->arrived[s->n_arrived++];
	new->message = *e;
	snprintf(new->hex, sizeof new->hex, "%.*s", (int)e->n, e->bytes);
	new->message.bytes = new->hex;
	sodium_memzero(s->machine.message, sizeof s->machine.message);
}

/* While more of them are being read they wait for each other, a little. */
static bool
arrived_due(const struct station *s)
{
	return s->n_arrived > 0 && (!machine_reading(&s->machine) || clock_steady() - s->arrived_at >= ARRIVED_PAUSE);
}

void
station_finish(struct station *s)
{
	take_arrived(s);
	port_close(&s->port);
	machine_finish(&s->machine);
	outbox_finish(&s->outbox);
	at_forget(&s->reader);
	sodium_memzero(s->pending, sizeof s->pending);
}

int
station_fd(const struct station *s)
{
	return s->port.fd;
}

short
station_events(const struct station *s)
{
	return (short)(POLLIN | (s->n_pending > 0 ? POLLOUT : 0));
}

/* What others may know: how the modem is, nothing of anybody's texts. */
static void
tell_health(struct station *s)
{
	const struct machine *m = &s->machine;
	int64_t now = clock_steady();
	/* each one is a commit: whatever the modem does, the queue's log must not grow by it */
	bool news = m->state != s->health_state || strcmp(m->facts.operator_name, s->health_operator) != 0;
	if (s->health_at > 0 && !news && now - s->health_at < HEALTH_PAUSE)
		return;
	snprintf(s->health_operator, sizeof s->health_operator, "%s", m->facts.operator_name);
	s->health_state = m->state;
	s->health_at = now;
	char port[80];
	snprintf(port, sizeof port, "%.79s", s->open_path);
	json_t *detail = json_pack("{s:s, s:s, s:s, s:i, s:s, s:i, s:i, s:{s:I, s:I, s:I, s:I, s:I, s:I, s:I}}",
	    "model", m->facts.model, "operator", m->facts.operator_name, "why", m->why, "signal", m->facts.signal,
	    "port", port, "stored", m->facts.used, "room", m->facts.total, "counts", "received",
	    (json_int_t)s->inbox.received, "repeated", (json_int_t)s->inbox.repeated, "unreadable",
	    (json_int_t)s->inbox.unreadable, "sent", (json_int_t)s->outbox.sent, "failed", (json_int_t)s->outbox.failed,
	    "hung", (json_int_t)s->hangs, "lost", (json_int_t)s->losses);
	char *text = json_dumps(detail, JSON_COMPACT);
	struct fault f;
	if (text != NULL && health_set(s->queue, s->name, machine_state_name(m->state), text, &f) != STATUS_OK)
		log_warning("%s", f.text);
	free(text);
	json_decref(detail);
}

static void
tell_state(struct station *s)
{
	const struct machine *m = &s->machine;
	if (m->state != s->said_state || strcmp(m->why, s->said_why) != 0) {
		if (m->why[0] != '\0')
			log_info("%s %s: %s", s->name, machine_state_name(m->state), m->why);
		else
			log_info("%s %s", s->name, machine_state_name(m->state));
		s->hangs += m->state == MACHINE_HUNG;
		s->said_state = m->state;
		s->said_why = m->why;
	}
	if (m->state == MACHINE_READY || m->state == MACHINE_SEARCHING)
		s->failures = 0;
	if (m->state == MACHINE_STARTING)
		memcpy(s->identity, s->open_identity, sizeof s->identity);
	if (m->state == MACHINE_READY) {
		outbox_resume(&s->outbox);
		power_fine(&s->power);
	}
	tell_health(s);
}

static void
write_pending(struct station *s)
{
	while (s->n_pending > 0) {
		ssize_t n = write(s->port.fd, s->pending, s->n_pending);
		if (n < 0 && errno == EINTR)
			continue;
		if (n <= 0)
			return; /* full for now, or gone: poll says which */
		memmove(s->pending, s->pending + n, s->n_pending - (size_t)n);
		s->n_pending -= (size_t)n;
		sodium_memzero(s->pending + s->n_pending, (size_t)n);
	}
}

/* A modem that takes nothing runs into its command's time-out; what does not fit till then is dropped. */
static void
write_bytes(struct station *s, const char *bytes, size_t n)
{
	if (s->port.fd < 0 || n > sizeof s->pending - s->n_pending)
		return;
	memcpy(s->pending + s->n_pending, bytes, n);
	s->n_pending += n;
	write_pending(s);
}

static void
close_port(struct station *s, int64_t pause)
{
	port_close(&s->port);
	s->device[0] = '\0';
	at_forget(&s->reader);
	sodium_memzero(s->pending, sizeof s->pending);
	s->n_pending = 0;
	s->reopen_at = clock_steady() + pause;
	machine_close(&s->machine, clock_steady());
	take_arrived(s);
}

/* Longer each time that nobody answered; with several ports to try, not before each had its turn. */
static int64_t
backoff(struct station *s)
{
	int rounds = ++s->failures;
	if (strcmp(s->path, "auto") == 0)
		rounds /= PORTS_MOST / 4;
	else if (rounds >= HANGS_BEFORE_POWER)
		power_switch(&s->power, clock_steady());
	int64_t pause = rounds == 0 ? REOPEN_PAUSE / 2 : REOPEN_PAUSE << (rounds < 8 ? rounds - 1 : 7);
	return pause < REOPEN_MOST ? pause : REOPEN_MOST;
}

static void
give_pin(struct station *s)
{
	const char *why;
	char *pin = pin_to_try(s->data_dir, s->config->pin_file, &why);
	machine_pin(&s->machine, pin, why, clock_steady());
	memory_wipe_string(pin);
}

static void
act(struct station *s, const struct machine_effect *e)
{
	switch (e->kind) {
	case EFFECT_WRITE:
		write_bytes(s, e->bytes, e->n);
		return;
	case EFFECT_MESSAGE:
		message_arrived(s, e);
		return;
	case EFFECT_SENT:
		outbox_settle(&s->outbox, e, clock_now());
		return;
	case EFFECT_STATE:
		tell_state(s);
		return;
	case EFFECT_PIN:
		give_pin(s);
		return;
	case EFFECT_PIN_WRONG:
		pin_was_wrong(s->data_dir);
		return;
	case EFFECT_PIN_RIGHT:
		pin_was_right(s->data_dir);
		return;
	case EFFECT_CLOSE:
		close_port(s, backoff(s));
		return;
	}
}

/* Does all that the machine wants done, and what comes of it. */
static void
settle(struct station *s)
{
	struct machine_effect e, next;
	do {
		while (machine_next(&s->machine, &e)) {
			/* what became of a text is a commit, and the line need not wait for it */
			if (e.kind == EFFECT_SENT && machine_next(&s->machine, &next)) {
				bool write_first = next.kind == EFFECT_WRITE;
				act(s, write_first ? &next : &e);
				act(s, write_first ? &e : &next);
			} else {
				act(s, &e);
			}
		}
		outbox_pump(&s->outbox, &s->machine, clock_now(), clock_steady());
	} while (s->machine.next_effect < s->machine.n_effects);
	/* with the next part on the air there is time for it */
	if (machine_waiting(&s->machine))
		outbox_save(&s->outbox, clock_now());
}

static void
say_missing(struct station *s, const struct fault *f)
{
	if (s->said_missing)
		return;
	s->said_missing = true;
	log_warning("%s: waiting for it", f->text);
	tell_health(s);
}

static void
open_port(struct station *s)
{
	struct fault f;
	s->reopen_at = clock_steady() + REOPEN_PAUSE;
	if (!choice_make(s)) {
		fault_set(&f, STATUS_MISSING, "no USB serial port to be found");
		say_missing(s, &f);
		return;
	}
	if (port_open(&s->port, s->open_path, &f) != STATUS_OK) {
		say_missing(s, &f);
		return;
	}
	s->said_missing = false;
	choice_note(s);
	bool automatic = strcmp(s->path, "auto") == 0;
	/* it may have hung before we were started; a port that nobody named may be of something else */
	s->machine.resets = !automatic;
	s->machine.clean = s->device[0] != '\0';
	machine_open(&s->machine, automatic ? PATIENCE_AUTO : PATIENCE, clock_steady());
}

int64_t
station_wake(const struct station *s)
{
	int64_t wake = INT64_MAX;
	if (s->port.fd < 0)
		return s->reopen_at;
	if (machine_wake(&s->machine) > 0)
		wake = machine_wake(&s->machine);
	if (s->n_arrived > 0 && s->arrived_at + ARRIVED_PAUSE < wake)
		wake = s->arrived_at + ARRIVED_PAUSE;
	if (s->outbox.wake > 0 && machine_can_send(&s->machine)) {
		int64_t due = clock_steady() + s->outbox.wake - clock_now();
		wake = due < wake ? due : wake;
	}
	return wake;
}

static void
hear(struct station *s, const char *bytes, size_t n)
{
	size_t used = 0;
	while (s->port.fd >= 0) {
		struct at_event e;
		used += at_read(&s->reader, bytes + used, n - used, &e);
		if (e.kind == AT_NOTHING)
			return;
		machine_hear(&s->machine, &e, clock_steady());
		settle(s);
	}
}

static void
take_what_is_due(struct station *s)
{
	if (!arrived_due(s))
		return;
	take_arrived(s);
	settle(s);
}

static void
lose_port(struct station *s)
{
	log_warning("%s: gone", s->open_path);
	s->losses++;
	s->failures = 0;
	close_port(s, REOPEN_PAUSE);
	settle(s);
}

static void
read_port(struct station *s)
{
	char bytes[4096];
	ssize_t n = read(s->port.fd, bytes, sizeof bytes);
	if (n > 0)
		hear(s, bytes, (size_t)n);
	else if (n == 0 || (errno != EAGAIN && errno != EINTR)) {
		lose_port(s);
	}
	if (n > 0)
		sodium_memzero(bytes, (size_t)n);
	take_what_is_due(s);
}

void
station_ready(struct station *s, short revents)
{
	if (s->port.fd >= 0 && revents & POLLOUT)
		write_pending(s);
	if (s->port.fd >= 0 && revents & (POLLIN | POLLHUP | POLLERR | POLLNVAL))
		read_port(s);
}

void
station_pass(struct station *s)
{
	power_reap(&s->power);
	if (choice_moved(s))
		lose_port(s);
	else if (choice_better(s))
		close_port(s, 0);
	if (s->port.fd < 0 && clock_steady() >= s->reopen_at)
		open_port(s);
	machine_pass(&s->machine, clock_steady());
	settle(s);
	take_what_is_due(s);
}

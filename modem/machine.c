#include "modem/machine.h"

#include <sodium.h>
#include <stdio.h>
#include <string.h>

#include "modem/conduct.h"
#include "modem/heard.h"
#include "modem/reply.h"

#define MINUTE INT64_C(60000)
#define FROM_NETWORK INT64_C(45000)      /* 24.011: RP timers of up to 45 s stand behind one submission */
#define FROM_NETWORK_LEAST INT64_C(4000) /* so that a hang is over within 10 s */
#define FROM_NETWORK_FACTOR 6
#define SYNC_MOST INT64_C(5000)

/* How long the network may take with a text: what the standard allows, or much longer than it has taken so far. */
static int64_t
network_patience(const struct machine *m)
{
	int64_t learned = m->slowest_send * FROM_NETWORK_FACTOR;
	if (m->slowest_send == 0 || learned > FROM_NETWORK)
		return FROM_NETWORK;
	return learned > FROM_NETWORK_LEAST ? learned : FROM_NETWORK_LEAST;
}

static void
prompt(struct machine *m)
{
	struct machine_effect *e = conduct_effect(m, EFFECT_WRITE);
	e->bytes = m->out;
	if (m->command != COMMAND_SEND || m->prompted) {
		/* nobody asked for it: end whatever the modem thinks it is in */
		e->n = (size_t)snprintf(m->out, sizeof m->out, "\x1b");
		return;
	}
	m->prompted = true;
	m->asked_at = m->now;
	m->deadline = m->now + network_patience(m);
	e->n = (size_t)snprintf(m->out, sizeof m->out, "%s\x1a", m->pdu);
}

void
machine_init(struct machine *m)
{
	memset(m, 0, sizeof *m);
	m->why = "";
	m->reference = -1;
	facts_init(&m->facts);
}

void
machine_finish(struct machine *m)
{
	sodium_memzero(m, sizeof *m);
}

void
machine_open(struct machine *m, int64_t patience, int64_t now)
{
	m->now = now;
	m->patience = now + patience;
	conduct_event(m, EVENT_OPENED, "");
}

void
machine_close(struct machine *m, int64_t now)
{
	m->now = now;
	conduct_event(m, EVENT_GONE, m->state == MACHINE_CLOSED ? m->why : "");
}

void
machine_hear(struct machine *m, const struct at_event *e, int64_t now)
{
	m->now = now;
	if (m->state == MACHINE_CLOSED)
		return;
	m->heard_at = now;
	/* whoever says anything is slow, not hung; but not for ever */
	if (m->command == COMMAND_SYNC && m->asked_at + SYNC_MOST > m->deadline)
		m->deadline += (m->asked_at + SYNC_MOST - m->deadline) / 2;
	switch (e->kind) {
	case AT_NOTHING:
		return;
	case AT_TEXT:
		heard_line(m, e->line);
		return;
	case AT_PROMPT:
		prompt(m);
		return;
	case AT_OK:
	case AT_ERROR:
		reply_heard(m, e);
		return;
	}
}

int64_t
machine_wake(const struct machine *m)
{
	return m->command != COMMAND_NONE ? m->deadline : m->wake;
}

void
machine_pass(struct machine *m, int64_t now)
{
	m->now = now;
	if (machine_wake(m) == 0 || now < machine_wake(m))
		return;
	if (m->command != COMMAND_NONE) {
		reply_missing(m);
		return;
	}
	if (m->again != COMMAND_NONE) {
		conduct_start(m, m->again);
		return;
	}
	if (now >= m->sweep_at) {
		m->sweep = 0;
		m->sweep_at = conduct_next_sweep(m);
		m->troubled = false;
	}
	conduct_idle(m);
}

bool
machine_next(struct machine *m, struct machine_effect *out)
{
	if (m->next_effect == m->n_effects)
		return false;
	*out = m->effects[m->next_effect++];
	return true;
}

void
machine_pin(struct machine *m, const char *pin, const char *why, int64_t now)
{
	m->now = now;
	if (m->command != COMMAND_NONE || m->facts.sim != SIM_PIN)
		return;
	if (pin == NULL || strlen(pin) >= sizeof m->pin || strspn(pin, "0123456789") != strlen(pin)) {
		conduct_event(m, EVENT_BARRED, why != NULL ? why : "the PIN file holds no PIN of 4 to 8 digits");
		conduct_later(m, COMMAND_SIM, MINUTE);
		return;
	}
	snprintf(m->pin, sizeof m->pin, "%s", pin);
	conduct_start(m, COMMAND_PIN);
}

bool
machine_reading(const struct machine *m)
{
	enum command c = m->command == COMMAND_CHOOSE ? m->chosen : m->command;
	return c == COMMAND_LIST || c == COMMAND_READ;
}

bool
machine_waiting(const struct machine *m)
{
	return !m->sending || m->prompted;
}

bool
machine_can_send(const struct machine *m)
{
	return m->state == MACHINE_READY && !m->sending;
}

void
machine_send(struct machine *m, const struct pdu_octets *pdu, bool more, int64_t now)
{
	m->now = now;
	if (!machine_can_send(m))
		return;
	pdu_to_hex(pdu, m->pdu);
	m->pdu_tpdu = pdu->tpdu;
	m->sending = true;
	m->expected = false;
	m->more = more;
	conduct_lively(m);
	m->prompted = m->confirmed = false;
	conduct_idle(m);
}

/* False: what was read then concerns nobody any more. */
static bool
settled(struct machine *m, const struct slot *slot)
{
	if (slot->epoch != m->epoch)
		return false;
	m->outstanding -= m->outstanding > 0;
	return true;
}

void
machine_release(struct machine *m, const struct slot *slot, int64_t now)
{
	m->now = now;
	if (!settled(m, slot))
		return;
	if (slot->index < 0) {
		m->acknowledge += m->facts.acknowledges;
	} else if (!slots_add(&m->deletes, *slot)) {
		/* what has no place in the list is found again as soon as the list is worked off */
		m->sweep_at = m->now;
	}
	conduct_idle(m);
}

void
machine_keep(struct machine *m, const struct slot *slot, int64_t now)
{
	m->now = now;
	if (!settled(m, slot))
		return;
	conduct_trouble(m);
	conduct_idle(m);
}

#include "modem/reply.h"

#include <sodium.h>
#include <string.h>

#include "modem/conduct.h"

#define PROBE_PAUSE INT64_C(500)
#define SIM_PAUSE INT64_C(1000)
#define SIM_UNSAID 2 /* answers to +CPIN? without a word on the SIM */
#define SEARCH_PAUSE INT64_C(1000)
#define BURST_PAUSE INT64_C(900)
#define MINUTE INT64_C(60000)
#define SIM_NEVER (-1)
#define SETUP_REPEATS 30

static void
look_at_network(struct machine *m)
{
	bool online = facts_online(&m->facts);
	m->status_at = m->now + (online ? MINUTE : SEARCH_PAUSE);
	conduct_event(m, online ? EVENT_ONLINE : EVENT_OFFLINE,
	    online            ? ""
	    : m->facts.denied ? "the network refuses the SIM"
	                      : "no network");
	conduct_go_on(m, online ? COMMAND_SIGNAL : COMMAND_NONE);
}

static void
look_at_sim(struct machine *m)
{
	m->command = COMMAND_NONE;
	switch (m->facts.sim) {
	case SIM_READY:
		if (m->state == MACHINE_LOCKED || m->state == MACHINE_STOPPED)
			conduct_event(m, EVENT_UNLOCKED, "");
		conduct_go_on(m, COMMAND_PDU_MODE);
		return;
	case SIM_PIN:
		if (m->state != MACHINE_STOPPED)
			conduct_event(m, EVENT_LOCKED, "the SIM asks for its PIN");
		conduct_effect(m, EFFECT_PIN);
		return;
	case SIM_PUK:
		conduct_event(m, EVENT_BARRED, "the SIM asks for its PUK: unblock it in a telephone");
		conduct_later(m, COMMAND_SIM, MINUTE);
		return;
	case SIM_BLOCKED:
		conduct_event(m, EVENT_BARRED, "the SIM or modem is locked in a way that a PIN does not open");
		conduct_later(m, COMMAND_SIM, MINUTE);
		return;
	case SIM_UNKNOWN:
		if (!m->facts.sim_said && m->unsaid >= 0 && m->unsaid++ >= SIM_UNSAID) {
			/* it knows no +CPIN; whether there is a SIM shows soon enough */
			m->facts.sim = SIM_READY;
			look_at_sim(m);
			return;
		}
		conduct_event(m, EVENT_LOCKED, "no SIM");
		conduct_later(m, COMMAND_SIM, SIM_PAUSE);
		return;
	}
}

/* 27.007, 9.2: 3, 4 and 100 are what it says of a question that it doesn't know. */
static bool
unknown_question(const struct at_event *e)
{
	return e->error != AT_ERROR_EQUIPMENT || e->code == 3 || e->code == 4 || e->code == 100;
}

/* 27.007, 9.2: some modems answer +CPIN? by an error that says the same. */
static void
sim_error(struct machine *m, const struct at_event *e)
{
	bool equipment = e->error == AT_ERROR_EQUIPMENT;
	m->facts.sim_said |= !unknown_question(e);
	m->facts.sim = equipment && e->code == 11 ? SIM_PIN : equipment && e->code == 12 ? SIM_PUK : SIM_UNKNOWN;
	look_at_sim(m);
}

static void
pin_error(struct machine *m, const struct at_event *e)
{
	bool busy = e->error == AT_ERROR_EQUIPMENT && (e->code == 14 || e->code == 515);
	sodium_memzero(m->pin, sizeof m->pin);
	if (!busy) {
		conduct_effect(m, EFFECT_PIN_WRONG);
		conduct_event(m, EVENT_BARRED, "the SIM refused the PIN: put the right one into the PIN file");
	}
	conduct_later(m, COMMAND_SIM, busy ? SIM_PAUSE : MINUTE);
}

/* A fresh SIM is busy for some seconds; 27.005, 3.2.5: 314 and 27.007, 9.2: 14 and 515 say so. */
static bool
busy(const struct at_event *e)
{
	if (e->error == AT_ERROR_MESSAGE)
		return e->code == 314;
	return e->error == AT_ERROR_EQUIPMENT && (e->code == 14 || e->code == 515);
}

/* How slow this modem is, as far as it has shown. */
static void
learn(struct machine *m)
{
	int64_t took = m->now - m->asked_at;
	if (m->command == COMMAND_SEND)
		m->slowest_send = took >= m->slowest_send ? took + 1 : m->slowest_send;
	else if (m->command != COMMAND_PIN && took > m->slowest)
		m->slowest = took;
}

static void
text_gone(struct machine *m)
{
	m->burst_until = m->now + BURST_PAUSE;
	conduct_sent(m, SENT_OK, NULL);
	m->expected = m->more;
}

/* A sweep that finds nothing has no trouble left. */
static void
sweep_ended(struct machine *m)
{
	if (!m->found && m->sweep >= m->facts.n_storages)
		m->troubles = 0;
}

/*
 * A port may still hold the answer to what another process asked last (ours, before it was killed): taken for the
 * answer to our first command it would put us one behind for good, and a text be read as its neighbour. That process
 * had one command in flight, so after two questions with different lines in their answers nothing of it is left.
 */
static void
fall_into_step(struct machine *m)
{
	m->silent = COMMAND_ERRORS;
	m->stepping = 1;
	m->silences = 0;
	m->synced = false;
	conduct_start(m, COMMAND_SYNC);
}

/* What lies in the slot is what was stored: it may go. Should somebody have a message in hand, a bit later. */
static void
free_verified(struct machine *m)
{
	struct slot slot = m->target;
	slot.sure = true;
	m->command = COMMAND_NONE;
	if (m->outstanding == 0)
		conduct_on(m, COMMAND_DELETE, slot);
	else if (slots_add(&m->deletes, slot))
		conduct_idle(m);
}

/* A reading is over: what came of it. */
static void
reading_ended(struct machine *m)
{
	bool again = m->reread;
	m->reread = false;
	if (again)
		conduct_start(m, COMMAND_READ);
	else if (m->verifying && m->verified)
		free_verified(m);
	else
		conduct_go_on(m, COMMAND_NONE);
}

static void
answer_ok(struct machine *m)
{
	enum command done = m->command;
	const struct command_rule *rule = command_rule(done);
	learn(m);
	if (done == COMMAND_PROBE) {
		m->silences = 0;
		conduct_event(m, EVENT_ALIVE, "");
	}
	if (done == COMMAND_SERVICE)
		m->facts.acknowledges = true;
	if (done == COMMAND_NOTICES || done == COMMAND_NOTICES_SHORT)
		m->facts.notified = done == COMMAND_NOTICES_SHORT || strncmp(m->facts.notices + 1, ",1", 2) == 0;
	if (done == COMMAND_PDU_MODE)
		m->quiet = !m->echo;
	if (done == COMMAND_PIN) {
		sodium_memzero(m->pin, sizeof m->pin);
		conduct_effect(m, EFFECT_PIN_RIGHT);
	}
	if (done == COMMAND_ERRORS)
		fall_into_step(m);
	else if (done == COMMAND_SIM)
		look_at_sim(m);
	else if (done == COMMAND_LTE)
		look_at_network(m);
	else if (done == COMMAND_MORE) {
		m->linked = true;
		conduct_start(m, COMMAND_SEND);
	} else if (done == COMMAND_CHOOSE) {
		memcpy(m->facts.storage, m->target.storage, sizeof m->facts.storage);
		conduct_start(m, m->chosen);
	} else if (done == COMMAND_READ) {
		reading_ended(m);
	} else {
		if (done == COMMAND_SEND)
			text_gone(m);
		if (done == COMMAND_LIST) {
			m->unlisted = 0;
			sweep_ended(m);
		}
		if (done == COMMAND_OPERATOR)
			conduct_effect(m, EFFECT_STATE);
		conduct_go_on(m, rule->next);
	}
}

/* 27.005, 3.2.5 and 27.007, 9.2: it says that there is no network, which nobody may have told us yet. */
static bool
network_gone(const struct at_event *e)
{
	if (e->error == AT_ERROR_MESSAGE)
		return e->code == 38 || e->code == 331 || e->code == 332;
	return e->error == AT_ERROR_EQUIPMENT && e->code == 30;
}

static void
text_refused(struct machine *m, const struct at_event *e)
{
	if (network_gone(e))
		m->status_at = m->now;
	conduct_sent(m, SENT_REFUSED, e);
}

/* +CPMS was refused: with all three of its values, perhaps, or the first two. False once each has been tried. */
static bool
other_words(struct machine *m)
{
	static const int order[] = {0, 3, 0, 2};
	int words = order[m->facts.storage_words];
	m->facts.storage_words = words > 0 ? words : 1;
	return words > 0;
}

/* Of a storage and a slot in one line, it was the storage that was refused. False: not so, or nothing else is left. */
static bool
storage_refused(struct machine *m, const struct at_event *e)
{
	bool slots = m->command == COMMAND_LIST || m->command == COMMAND_READ || m->command == COMMAND_DELETE;
	if (!slots || !m->named || m->roomed || e->code == 321)
		return false;
	enum command c = m->command;
	if (other_words(m)) {
		conduct_start(m, c);
		return true;
	}
	/* one after the other, then */
	bool scanning = m->scanning, verifying = m->verifying;
	m->facts.together = false;
	memcpy(m->facts.storage, "?", sizeof "?");
	conduct_on(m, c, m->target);
	m->scanning = scanning;
	m->verifying = verifying;
	return true;
}

static void
answer_error(struct machine *m, const struct at_event *e)
{
	enum command done = m->command;
	const struct command_rule *rule = command_rule(done);
	if ((done == COMMAND_CIRCUIT || done == COMMAND_LTE) && !unknown_question(e))
		m->facts.network_said = true;
	if (done == COMMAND_PROBE) {
		m->silences = 0;
		conduct_later(m, COMMAND_PROBE, PROBE_PAUSE);
	} else if (done == COMMAND_ERRORS)
		fall_into_step(m);
	else if (done == COMMAND_SIM)
		sim_error(m, e);
	else if (done == COMMAND_PIN)
		pin_error(m, e);
	else if (rule->next != COMMAND_NONE && busy(e) && m->repeats++ < SETUP_REPEATS)
		conduct_later(m, done, SIM_PAUSE);
	else if (done == COMMAND_PDU_MODE && !m->facts.sim_said) {
		/* nor does it know anything else that is needed */
		m->unsaid = SIM_NEVER;
		conduct_event(m, EVENT_LOCKED, "no SIM");
		conduct_later(m, COMMAND_SIM, SIM_PAUSE);
	} else if (done == COMMAND_NOTICES)
		conduct_go_on(m, facts_drop_reports(&m->facts) ? COMMAND_NOTICES : COMMAND_NOTICES_SHORT);
	else if (done == COMMAND_MORE) {
		m->facts.linkless = true;
		conduct_start(m, COMMAND_SEND);
	} else if (done == COMMAND_CHOOSE && m->facts.storage[0] == '\0')
		conduct_start(m, m->chosen); /* it has but one, and no command for it */
	else if (done == COMMAND_CHOOSE && other_words(m))
		conduct_start(m, COMMAND_CHOOSE);
	else if (done == COMMAND_LTE)
		look_at_network(m);
	else if (!storage_refused(m, e)) {
		if (done == COMMAND_SEND)
			text_refused(m, e);
		/* 340: there was nothing to acknowledge. Anything else: it does not know how */
		if (done == COMMAND_ACKNOWLEDGE && e->code != 340)
			m->facts.acknowledges = false;
		/* an empty slot is none: what was announced is gone or elsewhere, and the next sweep is soon enough */
		if (done == COMMAND_LIST && ++m->unlisted >= CONDUCT_UNLISTED)
			conduct_scan(m);
		else if (done == COMMAND_DELETE || done == COMMAND_LIST ||
		         (done == COMMAND_READ && e->code != 321 && !m->scanning))
			conduct_trouble(m);
		conduct_go_on(m, rule->next);
	}
}

/* Goes on behind a command that was never answered, as if it had been refused. */
static void
go_on_behind(struct machine *m, enum command silent)
{
	if (silent == COMMAND_MORE) {
		conduct_start(m, COMMAND_SEND);
	} else if (silent == COMMAND_SIM || silent == COMMAND_PIN) {
		conduct_start(m, COMMAND_SIM);
	} else if (silent == COMMAND_LTE) {
		look_at_network(m);
	} else {
		/* which storage is chosen now, nobody knows */
		if (silent == COMMAND_CHOOSE && m->facts.storage[0] != '\0')
			memcpy(m->facts.storage, "?", sizeof "?");
		/* what it would have read or deleted is found again */
		if (command_rule(silent)->next == COMMAND_NONE && silent != COMMAND_ALIVE && silent != COMMAND_SEND)
			m->sweep = 0;
		conduct_go_on(m, command_rule(silent)->next);
	}
}

/* The answer to the question that puts us in step again; finals before its line belong to the silent command. */
static void
answer_sync(struct machine *m)
{
	enum command silent = m->silent;
	if (!m->synced)
		return;
	if (m->stepping == 1) {
		m->stepping = 2;
		m->silences = 0;
		m->synced = false;
		conduct_start(m, COMMAND_SYNC);
		return;
	}
	m->stepping = 0;
	if (m->slowest == 0)
		m->slowest = 1;
	m->silences = 0;
	m->silent = m->command = COMMAND_NONE;
	if (silent == COMMAND_SEND) {
		/* it lives, so the network may only be slow: more patience with the next one */
		m->slowest_send = 2 * (m->slowest_send + 1);
		conduct_sent(m, conduct_silent_result(m), NULL);
	}
	go_on_behind(m, silent);
}

static void
close_port(struct machine *m)
{
	conduct_event(m, EVENT_HUNG, "the modem does not answer");
	conduct_effect(m, EFFECT_CLOSE);
}

void
reply_heard(struct machine *m, const struct at_event *e)
{
	if (m->command == COMMAND_NONE)
		return;
	/* a header whose PDU did not come */
	m->data = m->data && m->data_slot.index < 0;
	if (m->command == COMMAND_RESET)
		close_port(m);
	else if (m->command == COMMAND_SYNC)
		answer_sync(m);
	else if (e->kind == AT_OK)
		answer_ok(m);
	else
		answer_error(m, e);
}

void
reply_missing(struct machine *m)
{
	if (m->command == COMMAND_PROBE) {
		m->silences++;
		if (m->now >= m->patience && m->resets)
			conduct_start(m, COMMAND_RESET);
		else if (m->now >= m->patience)
			close_port(m);
		else
			conduct_start(m, COMMAND_PROBE);
		return;
	}
	if (m->command == COMMAND_RESET) {
		close_port(m);
		return;
	}
	if (m->command != COMMAND_SYNC) {
		m->silent = m->command;
		m->silences = 0;
	}
	if (++m->silences > 2 && m->stepping > 0) {
		/* it answers, but knows not these two: the old way, then */
		m->stepping = m->silences = 0;
		go_on_behind(m, m->silent);
		return;
	}
	if (m->silences > 2) {
		conduct_event(m, EVENT_HUNG, "the modem does not answer");
		return;
	}
	m->synced = false;
	conduct_start(m, COMMAND_SYNC);
}

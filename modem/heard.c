#include "modem/heard.h"

#include <stdio.h>
#include <string.h>

#include "modem/conduct.h"

#define RESTART_PATIENCE INT64_C(20000)
#define DAMAGED_LINE 20 /* shorter ones are notices, which may come in between */
#define REREADS_MOST 9

/* A header whose PDU is on the next line; its length is the last value. */
static void
header(struct machine *m, const char *line, struct slot slot)
{
	m->data = at_integer(line, at_values(line) - 1, &m->data_tpdu);
	m->data_slot = slot;
}

static void
restarted(struct machine *m)
{
	m->patience = m->now + RESTART_PATIENCE;
	conduct_event(m, EVENT_RESTARTED, "the modem has restarted");
}

/* +CMGL: index,status,,length and +CMGR: status,,length. Statuses 2 and 3 are texts of somebody's own. */
static void
stored_header(struct machine *m, const char *line, bool listed)
{
	struct slot slot = m->target;
	int status;
	if ((listed && !at_integer(line, 0, &slot.index)) || !at_integer(line, listed ? 1 : 0, &status)) {
		/* in words they are only in text mode, which it was told not to use: it has forgotten */
		if (strstr(line, "\"REC ") != NULL)
			restarted(m);
		else
			conduct_noise(m);
		return;
	}
	m->found = true;
	m->data = false;
	if (status == 0 || status == 1)
		header(m, line, slot);
	m->deadline = m->now + command_rule(m->command)->patience;
}

/* Whether a PDU's line is as long as was said; an old modem may leave out the centre (27.005, 3.1). */
static bool
whole(const struct machine *m, const char *line)
{
	const char first[] = {line[0], line[1], '\0'};
	size_t n = strlen(line), tpdu = (size_t)m->data_tpdu, centre = strtoul(first, NULL, 16);
	return m->data_tpdu >= 0 && n % 2 == 0 && (n / 2 == tpdu || n / 2 == tpdu + 1 + centre);
}

/* FNV-1a: against accidents only. */
static uint64_t
check_of(const char *line)
{
	uint64_t h = UINT64_C(0xcbf29ce484222325);
	for (; *line != '\0'; line++)
		h = (h ^ (unsigned char)*line) * UINT64_C(0x100000001b3);
	return h;
}

static bool
hex_line(const char *line)
{
	size_t n = strlen(line);
	return n > 0 && n < PDU_HEX && strspn(line, "0123456789ABCDEFabcdef") == n;
}

/*
 * On a line that has shown noise a message counts when two readings by its number say the same: a list only says where
 * to read. True: not yet. After some readings that all differ it is given out as it is.
 */
static bool
doubtful(struct machine *m)
{
	struct slot *here = &m->data_slot;
	m->agreed = false;
	if (here->index < 0 || m->now >= m->noisy_until)
		return false;
	if (m->command == COMMAND_LIST) {
		if (!slots_add(&m->reads, *here))
			m->sweep_at = m->now;
		return true;
	}
	m->agreed = m->rereads > 0 && m->doubt.check == here->check;
	m->doubt = *here;
	m->reread = m->command == COMMAND_READ && !m->agreed && ++m->rereads < REREADS_MOST;
	return m->reread;
}

static void
message(struct machine *m, const char *line)
{
	m->data = false;
	m->data_slot.check = check_of(line);
	if (!whole(m, line))
		conduct_noise(m);
	if (m->verifying && m->command == COMMAND_READ && m->data_slot.check == m->target.check) {
		m->verified = true;
		return;
	}
	if (doubtful(m))
		return;
	m->data_slot.sure = m->command == COMMAND_READ && (m->clean || m->agreed);
	snprintf(m->message, sizeof m->message, "%s", line);
	conduct_lively(m);
	struct machine_effect *e = conduct_effect(m, EFFECT_MESSAGE);
	e->bytes = m->message;
	e->n = strlen(m->message);
	e->slot = m->data_slot;
	e->slot.epoch = m->epoch;
	m->outstanding++;
	e->tpdu = m->data_tpdu;
}

static void
announced(struct machine *m, const char *line)
{
	struct slot slot = {.index = -1};
	bool whole = at_string(line, 0, slot.storage, sizeof slot.storage) && at_integer(line, 1, &slot.index) &&
	             slot.index >= 0;
	conduct_lively(m);
	/* "+CMTI: ,-1" was seen of a SIM7000: something has come, who knows where */
	if (!whole || !slots_add(&m->reads, slot))
		m->sweep = 0;
}

static void
registration_notice(struct machine *m, const char *line, enum facts_network network)
{
	int status;
	/* with more values it is a late answer: notices of places were not asked for */
	if (at_values(line) != 1 || !at_integer(line, 0, &status))
		return;
	facts_registration(&m->facts, network, status);
	/* the two services are asked together before anything is concluded */
	m->status_at = m->now;
}

/* What comes unasked. True if the line was that. */
static bool
notice(struct machine *m, const char *line)
{
	enum command c = m->command;
	if (at_begins(line, "+CMTI:") || at_begins(line, "+CDSI:"))
		announced(m, line);
	else if (at_begins(line, "+CMT:") || at_begins(line, "+CDS:"))
		header(m, line, (struct slot){.index = -1});
	else if (at_begins(line, "+CREG:") && !(c == COMMAND_CIRCUIT && at_values(line) > 1))
		registration_notice(m, line, NETWORK_CIRCUIT);
	else if (at_begins(line, "+CEREG:") && !(c == COMMAND_LTE && at_values(line) > 1))
		registration_notice(m, line, NETWORK_LTE);
	else if (at_begins(line, "+CPIN: NOT") && c != COMMAND_SIM)
		m->sim_changed = true;
	else if (strcmp(line, "RDY") == 0 || strcmp(line, "^SYSSTART") == 0)
		restarted(m);
	else
		return false;
	return true;
}

/* What it was told is repeated, after it was told not to: its settings are gone. */
static bool
echoed(const struct machine *m, const char *line)
{
	size_t n = strcspn(m->out, "\r");
	return m->command != COMMAND_NONE && m->command != COMMAND_SEND && n > 2 && strlen(line) == n &&
	       strncmp(m->out, line, n) == 0;
}

/* The storage that is named with the command in flight has been taken. */
static void
storage_taken(struct machine *m, const char *line)
{
	m->roomed = true;
	memcpy(m->facts.storage, m->target.storage, sizeof m->facts.storage);
	facts_storage_room(&m->facts, line);
}

/* It told of changes before, and was not told to stop: its settings are gone. */
static void
look_at_settings(struct machine *m, const char *line)
{
	int mode;
	if (!at_integer(line, 0, &mode) || at_values(line) < 2)
		return;
	if (mode == 0 && m->facts.watching)
		restarted(m);
	else
		m->facts.watching = mode > 0;
}

/* A line that is an answer to the command in flight. */
static void
answer_line(struct machine *m, const char *line)
{
	const struct command_rule *rule = command_rule(m->command);
	bool slots = m->command == COMMAND_LIST || m->command == COMMAND_READ || m->command == COMMAND_DELETE;
	if (slots && m->named && at_begins(line, "+CPMS:")) {
		storage_taken(m, line);
		return;
	}
	if (m->command == COMMAND_NONE || rule->prefix == NULL || !at_begins(line, rule->prefix) ||
	    at_begins(line, "AT"))
		return;
	if (m->command == COMMAND_LIST || m->command == COMMAND_READ)
		stored_header(m, line, m->command == COMMAND_LIST);
	else if (m->command == COMMAND_SYNC)
		m->synced |= at_begins(line, command_sync_word(m));
	else if (rule->line != NULL)
		rule->line(&m->facts, line);
	if (m->command == COMMAND_CIRCUIT)
		look_at_settings(m, line);
}

void
heard_line(struct machine *m, const char *line)
{
	if (m->data && hex_line(line)) {
		message(m, line);
		return;
	}
	if (notice(m, line)) {
		conduct_idle(m);
		return;
	}
	/* what should have been the PDU came to harm: the next one would be taken for it */
	if (m->data && strlen(line) >= DAMAGED_LINE && strchr(line, ':') == NULL) {
		m->data = false;
		conduct_noise(m);
	}
	if (echoed(m, line)) {
		m->echo = true;
		if (m->quiet)
			restarted(m);
		return;
	}
	bool submitted = m->command == COMMAND_SEND || (m->command == COMMAND_SYNC && m->silent == COMMAND_SEND);
	if (submitted && at_begins(line, "+CMGS:"))
		m->confirmed = at_integer(line, 0, &m->reference) || m->prompted;
	answer_line(m, line);
}

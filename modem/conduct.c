#include "modem/conduct.h"

#include <sodium.h>
#include <string.h>

#define MINUTE INT64_C(60000)
#define UNNOTIFIED_PAUSE INT64_C(5000) /* a modem that announces nothing has to be asked */
#define DELETES_MANY 8
#define SCAN_UNKNOWN 50 /* slots of a storage that does not say how many it has */
#define SCAN_MOST 500
#define READS_MANY 32 /* announced and not read yet: false ones may be among them, and a list shows which */
#define TROUBLE_PAUSE INT64_C(1000)
#define EXPECTED_PAUSE INT64_C(20)
#define LIVELY_PAUSE INT64_C(3000) /* of silence, until a modem that people are texting is asked whether it lives */
#define SLOW_FACTOR 4              /* a modem is given so many times its slowest answer */

#define LIVELY INT64_C(120000) /* how long a conversation may pause */
#define NOISY (10 * MINUTE)

#define STAY MACHINE_STATES

/* clang-format off */
static const enum machine_state moves[MACHINE_STATES][EVENTS] = {
    /*                       OPENED            GONE            ALIVE             LOCKED          BARRED           UNLOCKED          ONLINE         OFFLINE            RESTARTED        HUNG */
    [MACHINE_CLOSED]    = {MACHINE_PROBING, STAY,           STAY,             STAY,           STAY,            STAY,             STAY,          STAY,              STAY,            STAY},
    [MACHINE_PROBING]   = {STAY,            MACHINE_CLOSED, MACHINE_STARTING, STAY,           STAY,            STAY,             STAY,          STAY,              STAY,            MACHINE_CLOSED},
    [MACHINE_STARTING]  = {STAY,            MACHINE_CLOSED, STAY,             MACHINE_LOCKED, MACHINE_STOPPED, STAY,             MACHINE_READY, MACHINE_SEARCHING, MACHINE_PROBING, MACHINE_HUNG},
    [MACHINE_LOCKED]    = {STAY,            MACHINE_CLOSED, STAY,             STAY,           MACHINE_STOPPED, MACHINE_STARTING, STAY,          STAY,              MACHINE_PROBING, MACHINE_HUNG},
    [MACHINE_STOPPED]   = {STAY,            MACHINE_CLOSED, STAY,             STAY,           STAY,            MACHINE_STARTING, STAY,          STAY,              MACHINE_PROBING, MACHINE_HUNG},
    [MACHINE_SEARCHING] = {STAY,            MACHINE_CLOSED, STAY,             MACHINE_LOCKED, MACHINE_STOPPED, STAY,             MACHINE_READY, STAY,              MACHINE_PROBING, MACHINE_HUNG},
    [MACHINE_READY]     = {STAY,            MACHINE_CLOSED, STAY,             MACHINE_LOCKED, MACHINE_STOPPED, STAY,             STAY,          MACHINE_SEARCHING, MACHINE_PROBING, MACHINE_HUNG},
    [MACHINE_HUNG]      = {STAY,            MACHINE_CLOSED, STAY,             STAY,           STAY,            STAY,             STAY,          STAY,              STAY,            MACHINE_CLOSED},
};
/* clang-format on */

const char *
machine_state_name(enum machine_state s)
{
	static const char *const names[MACHINE_STATES] = {
	    "no port", "probing", "starting", "locked", "stopped", "searching", "ready", "hung"};
	return s < MACHINE_STATES ? names[s] : "";
}

static void enter(struct machine *m, enum machine_state state);

struct machine_effect *
conduct_effect(struct machine *m, enum machine_effect_kind kind)
{
	if (m->next_effect == m->n_effects)
		m->next_effect = m->n_effects = 0;
	/* one call makes far fewer; should a caller not fetch them, the oldest stay */
	struct machine_effect *e = &m->effects[m->n_effects < MACHINE_EFFECTS ? m->n_effects++ : MACHINE_EFFECTS - 1];
	*e = (struct machine_effect){.kind = kind, .code = -1};
	return e;
}

void
conduct_event(struct machine *m, enum event event, const char *why)
{
	enum machine_state next = moves[m->state][event];
	bool news = strcmp(why, m->why) != 0;
	if (next == STAY && !news)
		return;
	m->why = why;
	if (next != STAY)
		m->state = next;
	conduct_effect(m, EFFECT_STATE);
	if (next != STAY)
		enter(m, next);
}

/* What this model has no use for. */
static bool
skipped(const struct machine *m, enum command c)
{
	return (c == COMMAND_QUIRK && m->facts.quirk->first == NULL) ||
	       (c == COMMAND_TOGETHER && m->facts.n_storages < 2);
}

/* Commands that need neither SIM nor network take as long as the slowest of their kind has; the rest as it may. */
static int64_t
patience(const struct machine *m, enum command c)
{
	int64_t learned = m->slowest * SLOW_FACTOR, rule = command_rule(c)->patience;
	return c != COMMAND_PROBE && learned > rule ? learned : rule;
}

void
conduct_start(struct machine *m, enum command c)
{
	while (skipped(m, c))
		c = command_rule(c)->next;
	m->command = c;
	m->roomed = false;
	m->wake = 0;
	m->echo = false;
	m->asked_at = m->now;
	m->deadline = m->now + patience(m, c);
	struct machine_effect *e = conduct_effect(m, EFFECT_WRITE);
	e->n = command_text(m, c);
	e->bytes = m->out;
}

void
conduct_later(struct machine *m, enum command c, int64_t pause)
{
	m->command = COMMAND_NONE;
	m->again = c;
	m->wake = m->now + pause;
}

void
conduct_sent(struct machine *m, enum sent_result result, const struct at_event *cause)
{
	struct machine_effect *e = conduct_effect(m, EFFECT_SENT);
	e->sent = result;
	e->reference = result == SENT_OK ? m->reference : -1;
	if (cause != NULL) {
		e->error = cause->error;
		e->code = cause->code;
	}
	sodium_memzero(m->pdu, sizeof m->pdu);
	m->sending = m->prompted = m->confirmed = m->expected = false;
	m->reference = -1;
}

void
conduct_trouble(struct machine *m)
{
	int64_t pause = TROUBLE_PAUSE << (m->troubles < 6 ? m->troubles : 6);
	if (m->troubled)
		return;
	m->troubled = true;
	m->troubles++;
	if (m->now + pause < m->sweep_at)
		m->sweep_at = m->now + pause;
}

/* What became of a text whose answer did not come. Without a prompt the modem never had it. */
enum sent_result
conduct_silent_result(const struct machine *m)
{
	if (m->confirmed)
		return SENT_OK;
	return m->prompted ? SENT_UNSURE : SENT_REFUSED;
}

/* Whatever lies in the slots from now on may be something else: another card, or the modem's own order of them. */
static void
forget_slots(struct machine *m)
{
	m->epoch++;
	m->outstanding = 0;
	slots_clear(&m->reads);
	slots_clear(&m->deletes);
	m->acknowledge = 0;
	m->scan_next = m->scan_end = 0;
}

/* Nothing is in flight any more, and what was is over. */
static void
drop_command(struct machine *m)
{
	bool on_the_air = m->command == COMMAND_SEND || (m->command == COMMAND_SYNC && m->silent == COMMAND_SEND);
	if (m->sending)
		conduct_sent(m, on_the_air && m->prompted ? conduct_silent_result(m) : SENT_NEVER, NULL);
	m->command = m->again = m->silent = COMMAND_NONE;
	m->silences = m->repeats = m->stepping = 0;
	m->data = m->named = m->verifying = m->reread = false;
	m->wake = 0;
	forget_slots(m);
	m->troubled = false;
	sodium_memzero(m->pin, sizeof m->pin);
}

static void
enter(struct machine *m, enum machine_state state)
{
	switch (state) {
	case MACHINE_CLOSED:
		drop_command(m);
		return;
	case MACHINE_PROBING:
		drop_command(m);
		facts_init(&m->facts);
		m->slowest = 0;
		m->unsaid = m->unlisted = 0;
		m->quiet = m->echo = false;
		m->noisy_until = 0;
		conduct_start(m, COMMAND_PROBE);
		return;
	case MACHINE_HUNG:
		drop_command(m);
		conduct_start(m, COMMAND_RESET);
		return;
	case MACHINE_SEARCHING:
	case MACHINE_READY:
		m->sweep = 0;
		m->sweep_at = conduct_next_sweep(m);
		return;
	case MACHINE_LOCKED:
	case MACHINE_STOPPED:
		forget_slots(m);
		return;
	case MACHINE_STARTING:
	case MACHINE_STATES:
		return;
	}
}

static bool
working(const struct machine *m)
{
	return m->state == MACHINE_SEARCHING || m->state == MACHINE_READY;
}

int64_t
conduct_next_sweep(const struct machine *m)
{
	return m->now + (m->facts.notified ? MINUTE : UNNOTIFIED_PAUSE);
}

/* Goes on with what follows a command of the set-up, or with whatever there is to do. */
void
conduct_go_on(struct machine *m, enum command next)
{
	m->command = COMMAND_NONE;
	m->repeats = 0;
	if (next != COMMAND_NONE)
		conduct_start(m, next);
	else
		conduct_idle(m);
}

void
conduct_on(struct machine *m, enum command c, struct slot target)
{
	bool several = m->facts.n_storages > 1 && target.storage[0] != '\0';
	bool other = target.storage[0] != '\0' && strcmp(target.storage, m->facts.storage) != 0;
	m->target = target;
	m->chosen = c;
	m->named = several && m->facts.together;
	m->scanning = m->verifying = m->verified = m->reread = false;
	m->rereads = 0;
	/* one that does not take both at once is told again before each slot is freed */
	bool choose = !m->named && (other || (several && c == COMMAND_DELETE));
	conduct_start(m, choose ? COMMAND_CHOOSE : c);
}

/* Frees a slot; but first looks whether it holds what was stored, where that is not sure. */
static void
start_free(struct machine *m, struct slot target)
{
	conduct_on(m, target.sure ? COMMAND_DELETE : COMMAND_READ, target);
	m->verifying = !target.sure;
}

void
conduct_lively(struct machine *m)
{
	m->lively_until = m->now + LIVELY;
}

void
conduct_noise(struct machine *m)
{
	m->noisy_until = m->now + NOISY;
}

static void
start_sweep(struct machine *m)
{
	struct slot all = {.index = 0};
	if (m->sweep < m->facts.n_storages)
		memcpy(all.storage, m->facts.storages[m->sweep], sizeof all.storage);
	m->found = m->found && m->sweep > 0;
	m->sweep++;
	conduct_on(m, COMMAND_LIST, all);
}

void
conduct_scan(struct machine *m)
{
	int total = m->facts.total > 0 ? m->facts.total : SCAN_UNKNOWN;
	memcpy(m->scan_storage, m->target.storage, sizeof m->scan_storage);
	m->scan_next = 0;
	/* some count from 0, some from 1 */
	m->scan_end = (total < SCAN_MOST ? total : SCAN_MOST) + 1;
}

static void
scan_one(struct machine *m)
{
	struct slot slot = {.index = m->scan_next++};
	memcpy(slot.storage, m->scan_storage, sizeof slot.storage);
	conduct_on(m, COMMAND_READ, slot);
	m->scanning = true;
}

/*
 * 27.005, 3.5.6: some modems keep the radio link for the next text if they are told. They let it go a second, at the
 * earliest, after a text that no other has followed; till then once is enough.
 */
static void
start_send(struct machine *m)
{
	bool burst = m->more || m->now < m->burst_until;
	m->linked = m->linked && m->now < m->burst_until;
	conduct_start(m, burst && !m->linked && !m->facts.linkless ? COMMAND_MORE : COMMAND_SEND);
}

/* When a silent modem is asked whether it lives; INT64_MAX: not by itself. */
static int64_t
alive_at(const struct machine *m)
{
	return m->now < m->lively_until ? m->heard_at + LIVELY_PAUSE : INT64_MAX;
}

static bool
sweep_left(const struct machine *m)
{
	/* a modem that names no storage still has one */
	return m->sweep < (m->facts.n_storages > 0 ? m->facts.n_storages : 1);
}

/* A crowd of notices, true or false ones: what there is comes by one list of its storage, and those behind it. */
static void
list_instead(struct machine *m)
{
	struct slot slot;
	int first = m->sweep;
	while (slots_take(&m->reads, &slot)) {
		int i = 0;
		while (i < m->facts.n_storages && strcmp(m->facts.storages[i], slot.storage) != 0)
			i++;
		/* of a storage that was not listed, as "MT" is not where "SM" and "ME" are */
		i = i < m->facts.n_storages ? i : 0;
		first = i < first ? i : first;
	}
	m->sweep = first;
}

/* Another card, perhaps: what was known of the old one is void. */
static void
look_at_card(struct machine *m)
{
	m->sim_changed = false;
	m->facts.own[0] = m->facts.centre[0] = '\0';
	m->sweep = 0;
	forget_slots(m);
	conduct_start(m, COMMAND_SIM);
}

/* What somebody or something waits for. */
static bool
start_pressing(struct machine *m)
{
	struct slot slot;
	/* where lists are not to be trusted the slots are read one by one */
	if (m->reads.n >= READS_MANY && m->unlisted < CONDUCT_UNLISTED && m->now >= m->noisy_until)
		list_instead(m);
	bool free_now = m->outstanding == 0 && (m->deletes.n >= DELETES_MANY || sweep_left(m));
	if (m->sim_changed) {
		look_at_card(m);
	} else if (m->acknowledge > 0) {
		m->acknowledge--;
		conduct_start(m, COMMAND_ACKNOWLEDGE);
	} else if (slots_take(&m->reads, &slot)) {
		conduct_on(m, COMMAND_READ, slot);
	} else if (free_now && slots_take(&m->deletes, &slot)) {
		start_free(m, slot);
	} else {
		return false;
	}
	return true;
}

/* With nothing in flight: the most urgent thing there is to do. */
void
conduct_idle(struct machine *m)
{
	struct slot slot;
	if (m->command != COMMAND_NONE || !working(m) || start_pressing(m))
		return;
	bool scan = m->scan_next < m->scan_end;
	if (sweep_left(m) && m->outstanding == 0 && !scan) {
		start_sweep(m);
	} else if (m->status_at <= m->now) {
		conduct_start(m, COMMAND_CIRCUIT);
	} else if (m->sending && m->state == MACHINE_READY) {
		start_send(m);
	} else if (scan) {
		scan_one(m);
	} else if (m->expected && m->state == MACHINE_READY) {
		m->expected = false;
		m->again = COMMAND_NONE;
		m->wake = m->now + EXPECTED_PAUSE;
	} else if (m->outstanding == 0 && slots_take(&m->deletes, &slot)) {
		start_free(m, slot);
	} else if (alive_at(m) <= m->now) {
		conduct_start(m, COMMAND_ALIVE);
	} else {
		m->again = COMMAND_NONE;
		m->wake = m->sweep_at < m->status_at ? m->sweep_at : m->status_at;
		m->wake = alive_at(m) < m->wake ? alive_at(m) : m->wake;
	}
}

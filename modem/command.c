#include "modem/command.h"

#include <stdio.h>
#include <string.h>

#define AT_ONCE INT64_C(1000) /* what needs neither SIM nor network */
#define PROMPTLY INT64_C(2000)
#define FROM_SIM INT64_C(5000)
#define ALL_TEXTS 4 /* 27.005, 4.1: read or not, received or sent */

static void
circuit_status(struct facts *f, const char *line)
{
	int status;
	if (at_integer(line, 1, &status))
		facts_registration(f, NETWORK_CIRCUIT, status);
}

static void
lte_status(struct facts *f, const char *line)
{
	int status;
	if (at_integer(line, 1, &status))
		facts_registration(f, NETWORK_LTE, status);
}

/* clang-format off */
static const struct command_rule rules[COMMANDS] = {
    [COMMAND_PROBE] = {"AT", NULL, 500, COMMAND_ECHO, NULL},
    [COMMAND_ECHO] = {"ATE0", NULL, PROMPTLY, COMMAND_ERRORS, NULL},
    [COMMAND_ERRORS] = {"AT+CMEE=1", NULL, PROMPTLY, COMMAND_MODEL, NULL},
    [COMMAND_MODEL] = {"AT+CGMM", "", PROMPTLY, COMMAND_QUIRK, facts_model},
    [COMMAND_QUIRK] = {NULL, NULL, PROMPTLY, COMMAND_SIM, NULL},
    [COMMAND_SIM] = {"AT+CPIN?", "+CPIN:", FROM_SIM, COMMAND_PDU_MODE, facts_sim},
    [COMMAND_PIN] = {NULL, NULL, 2 * FROM_SIM, COMMAND_SIM, NULL},
    [COMMAND_PDU_MODE] = {"AT+CMGF=0", NULL, PROMPTLY, COMMAND_STORAGE_LIST, NULL},
    [COMMAND_STORAGE_LIST] = {"AT+CPMS=?", "+CPMS:", FROM_SIM, COMMAND_STORAGE, facts_storage_list},
    [COMMAND_STORAGE] = {"AT+CPMS?", "+CPMS:", FROM_SIM, COMMAND_TOGETHER, facts_storage},
    [COMMAND_TOGETHER] = {"AT+CMGF=0;+CMGF?", "+CMGF:", PROMPTLY, COMMAND_SERVICE, facts_together},
    [COMMAND_SERVICE] = {"AT+CSMS=1", NULL, PROMPTLY, COMMAND_NOTICE_LIST, NULL},
    [COMMAND_NOTICE_LIST] = {"AT+CNMI=?", "+CNMI:", PROMPTLY, COMMAND_NOTICES, facts_notice_list},
    [COMMAND_NOTICES] = {NULL, NULL, PROMPTLY, COMMAND_CENTRE, NULL},
    [COMMAND_NOTICES_SHORT] = {"AT+CNMI=1,1", NULL, PROMPTLY, COMMAND_CENTRE, NULL},
    [COMMAND_CENTRE] = {"AT+CSCA?", "+CSCA:", FROM_SIM, COMMAND_OWN, facts_centre},
    [COMMAND_OWN] = {"AT+CNUM", "+CNUM:", FROM_SIM, COMMAND_NAMES, facts_own},
    [COMMAND_NAMES] = {"AT+COPS=3,0", NULL, FROM_SIM, COMMAND_WATCH_CIRCUIT, NULL},
    [COMMAND_WATCH_CIRCUIT] = {"AT+CREG=1", NULL, PROMPTLY, COMMAND_WATCH_LTE, NULL},
    [COMMAND_WATCH_LTE] = {"AT+CEREG=1", NULL, PROMPTLY, COMMAND_CIRCUIT, NULL},
    [COMMAND_CIRCUIT] = {"AT+CREG?", "+CREG:", PROMPTLY, COMMAND_LTE, circuit_status},
    [COMMAND_LTE] = {"AT+CEREG?", "+CEREG:", PROMPTLY, COMMAND_SIGNAL, lte_status},
    [COMMAND_SIGNAL] = {"AT+CSQ", "+CSQ:", PROMPTLY, COMMAND_OPERATOR, facts_signal},
    [COMMAND_OPERATOR] = {"AT+COPS?", "+COPS:", FROM_SIM, COMMAND_NONE, facts_operator},
    [COMMAND_CHOOSE] = {NULL, "+CPMS:", FROM_SIM, COMMAND_NONE, facts_storage_room},
    [COMMAND_LIST] = {NULL, "+CMGL:", FROM_SIM, COMMAND_NONE, NULL},
    [COMMAND_READ] = {NULL, "+CMGR:", FROM_SIM, COMMAND_NONE, NULL},
    [COMMAND_DELETE] = {NULL, NULL, FROM_SIM, COMMAND_NONE, NULL},
    [COMMAND_ACKNOWLEDGE] = {"AT+CNMA", NULL, PROMPTLY, COMMAND_NONE, NULL},
    [COMMAND_MORE] = {"AT+CMMS=1", NULL, PROMPTLY, COMMAND_NONE, NULL},
    [COMMAND_SEND] = {NULL, "+CMGS:", FROM_SIM, COMMAND_NONE, NULL},
    [COMMAND_ALIVE] = {"AT", NULL, AT_ONCE, COMMAND_NONE, NULL},
    [COMMAND_SYNC] = {NULL, "", AT_ONCE, COMMAND_NONE, NULL},
    [COMMAND_RESET] = {NULL, NULL, AT_ONCE, COMMAND_NONE, NULL},
};
/* clang-format on */

const struct command_rule *
command_rule(enum command c)
{
	return &rules[c];
}

const char *
command_sync_word(const struct machine *m)
{
	/* both are answered without a SIM */
	if (m->stepping > 0)
		return m->stepping == 1 ? "+CMEE" : "+CFUN";
	return m->silences % 2 != 0 ? "+CMEE" : "+CMGF";
}

/* Most take the storage to read from alone; some want to hear all three, as they were. */
static int
storage_text(struct machine *m)
{
	const char *from = m->target.storage;
	int n = snprintf(m->out, sizeof m->out, "AT+CPMS=\"%s\"", from);
	for (int i = 0; i < 2 && i + 1 < m->facts.storage_words; i++) {
		const char *to = m->facts.others[i];
		n += snprintf(m->out + n, sizeof m->out - (size_t)n, ",\"%s\"", to[0] != '\0' ? to : from);
	}
	return n;
}

/* What works on a slot, or on all of a storage; its name before it in the same line, if that is to be. */
static int
slot_text(struct machine *m, const char *name, int value)
{
	int n = m->named ? storage_text(m) : snprintf(m->out, sizeof m->out, "AT");
	return n + snprintf(m->out + n, sizeof m->out - (size_t)n, "%s%s=%d\r", m->named ? ";" : "", name, value);
}

static int
choose_text(struct machine *m)
{
	int n = storage_text(m);
	return n + snprintf(m->out + n, sizeof m->out - (size_t)n, "\r");
}

size_t
command_text(struct machine *m, enum command c)
{
	char *out = m->out;
	size_t size = sizeof m->out;
	int n;
	if (c == COMMAND_PIN)
		n = snprintf(out, size, "AT+CPIN=\"%s\"\r", m->pin);
	else if (c == COMMAND_NOTICES)
		n = snprintf(out, size, "AT+CNMI=%s\r", m->facts.notices);
	else if (c == COMMAND_QUIRK)
		n = snprintf(out, size, "%s\r", m->facts.quirk->first);
	else if (c == COMMAND_RESET)
		n = snprintf(out, size, "%s\r", m->facts.quirk->reset);
	else if (c == COMMAND_CHOOSE)
		n = choose_text(m);
	else if (c == COMMAND_READ)
		n = slot_text(m, "+CMGR", m->target.index);
	else if (c == COMMAND_LIST)
		n = slot_text(m, "+CMGL", ALL_TEXTS);
	else if (c == COMMAND_DELETE)
		n = slot_text(m, "+CMGD", m->target.index);
	else if (c == COMMAND_SEND)
		n = snprintf(out, size, "AT+CMGS=%zu\r", m->pdu_tpdu);
	else if (c == COMMAND_PROBE && m->silences % 2 != 0)
		/* another process may have been killed with a prompt open: what we say would be taken for its text */
		n = snprintf(out, size, "\x1b\rAT\r");
	else if (c == COMMAND_SYNC)
		/* the modem may be waiting for a PDU: escape ends that */
		n = snprintf(out, size, "%sAT%s?\r", m->silent == COMMAND_SEND && !m->prompted ? "\x1b\r" : "",
		    command_sync_word(m));
	else
		n = snprintf(out, size, "%s\r", rules[c].text);
	return (size_t)n;
}

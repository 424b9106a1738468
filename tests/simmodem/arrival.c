/* Texts in: 27.005, 3.2.1, 3.4.1, 3.4.4 (PDU form: 4.4). */
#include <string.h>

#include "base/memory.h"
#include "tests/simmodem/command.h"
#include "tests/simmodem/tpdu.h"

#define CONFIRM_WITHIN 15000 /* ms for +CNMA */

enum { CNMI_MODE, CNMI_MT, CNMI_BM, CNMI_DS };

static struct result
cnmi_set(struct stick *s, const struct command *c)
{
	int wanted[5];
	for (int i = 0; i < 5; i++) {
		wanted[i] = command_number(c, i, s->cnmi[i]);
		if (wanted[i] < 0 || wanted[i] > s->profile->cnmi_most[i])
			return CMS(CMS_NOT_SUPPORTED);
	}
	memcpy(s->cnmi, wanted, sizeof s->cnmi);
	return OK;
}

static struct result
do_cnmi(struct stick *s, const struct command *c)
{
	if (c->form == FORM_SET)
		return c->n > 5 ? CMS(CMS_PARAMETER) : cnmi_set(s, c);
	if (c->form == FORM_TEST)
		stick_say(s, "+CNMI: %s", s->profile->cnmi);
	if (c->form == FORM_READ)
		stick_say(s, "+CNMI: %d,%d,%d,%d,%d", s->cnmi[0], s->cnmi[1], s->cnmi[2], s->cnmi[3], s->cnmi[4]);
	return OK;
}

static struct result
do_csms(struct stick *s, const struct command *c)
{
	int n = command_number(c, 0, 0);
	if (c->form == FORM_READ)
		stick_say(s, "+CSMS: %d,1,1,1", s->csms);
	if (c->form == FORM_TEST)
		stick_say(s, "+CSMS: (0,1)");
	if (c->form != FORM_SET)
		return OK;
	if (n != 0 && n != 1)
		return CMS(CMS_NOT_SUPPORTED);
	s->csms = n;
	stick_say(s, "+CSMS: 1,1,1");
	return OK;
}

static struct result
do_cnma(struct stick *s, const struct command *c)
{
	if (c->form == FORM_TEST) {
		stick_say(s, "+CNMA: (0-2)");
		return OK;
	}
	if (s->unconfirmed == NULL)
		return CMS(CMS_NO_CNMA);
	free(s->unconfirmed);
	s->unconfirmed = NULL;
	arrival_release(s);
	return OK;
}

/* Straight to the terminal by +CMT; with +CSMS=1 the network wants +CNMA before the next one. */
static bool
arrival_route(struct stick *s, const char *hex)
{
	if (s->unconfirmed != NULL)
		return false;
	stick_notice(s, "+CMT: ,%zu\r\n%s", tpdu_size(hex), hex);
	if (s->csms == 1) {
		s->unconfirmed = memory_copy(hex);
		s->unconfirmed_until = s->now + CONFIRM_WITHIN;
	}
	return true;
}

static bool
is_report(const char *hex)
{
	char type[3] = {0};
	size_t centre = strlen(hex) - 2 * tpdu_size(hex);
	memcpy(type, hex + centre, strlen(hex) >= centre + 2 ? 2 : 0);
	return tpdu_size(hex) > 0 && (strtol(type, NULL, 16) & 3) == 2;
}

/* 27.005, 3.4.1, <ds>: thrown away, straight through by +CDS, or stored and announced by +CDSI. */
static bool
report_take(struct stick *s, const char *hex)
{
	if (s->cnmi[CNMI_DS] == 0 || s->wire.master < 0)
		return true;
	if (s->unconfirmed != NULL)
		return false;
	if (s->cnmi[CNMI_DS] == 1) {
		stick_notice(s, "+CDS: %zu\r\n%s", tpdu_size(hex), hex);
		if (s->csms == 1) {
			s->unconfirmed = memory_copy(hex);
			s->unconfirmed_until = s->now + CONFIRM_WITHIN;
		}
		return true;
	}
	int slot = store_put(&s->stores[s->mem[2]], hex);
	if (slot >= 0)
		stick_notice(s, "+CDSI: \"%s\",%d", store_name(s->mem[2]), slot + s->profile->first_slot);
	return slot >= 0;
}

/* Takes one message in, or says no. */
static bool
arrival_take(struct stick *s, const char *hex)
{
	if (!stick_registered(s))
		return false;
	if (is_report(hex))
		return report_take(s, hex);
	if (s->cnmi[CNMI_MT] >= 2 && s->wire.master >= 0)
		return arrival_route(s, hex);
	int slot = store_put(&s->stores[s->mem[2]], hex);
	if (slot < 0)
		return false;
	if (s->cnmi[CNMI_MT] == 1 && !s->wrong.no_notices)
		stick_notice(s, "+CMTI: \"%s\",%d", store_name(s->mem[2]), slot + s->profile->first_slot);
	return true;
}

static void
arrival_hold(struct held *h, const char *hex)
{
	if (h->n == h->room) {
		h->room = h->room * 2 + 16;
		h->hex = memory_grow(h->hex, h->room, sizeof *h->hex);
	}
	h->hex[h->n++] = memory_copy(hex);
}

void
arrival(struct stick *s, const char *hex)
{
	s->counts.delivered++;
	if (s->held.first == s->held.n && arrival_take(s, hex))
		return;
	const struct store *into = &s->stores[s->mem[2]];
	if (stick_registered(s) && into->used == into->size && s->profile->full_notice != NULL) {
		char notice[64];
		const char *name = strstr(s->profile->full_notice, "%s");
		snprintf(notice, sizeof notice, "%.*s%s%s", name == NULL ? 60 : (int)(name - s->profile->full_notice),
		    s->profile->full_notice, name == NULL ? "" : store_name(s->mem[2]), name == NULL ? "" : name + 2);
		stick_notice(s, "%s", notice);
	}
	arrival_hold(&s->held, hex);
}

void
arrival_release(struct stick *s)
{
	struct held *h = &s->held;
	while (h->first < h->n && arrival_take(s, h->hex[h->first]))
		free(h->hex[h->first++]);
	if (h->first == h->n)
		h->first = h->n = 0;
}

/* 27.005, 3.4.4: without acknowledgement the stick stops routing to the terminal; the network sends it again. */
void
arrival_expire(struct stick *s)
{
	char *hex = s->unconfirmed;
	s->unconfirmed = NULL;
	s->cnmi[CNMI_MT] = 0;
	arrival(s, hex);
	free(hex);
}

const struct command_rule arrival_rules[] = {
    {"+CNMI", do_cnmi, true},
    {"+CSMS", do_csms, true},
    {"+CNMA", do_cnma, true},
    {NULL, NULL, false},
};

/* Registration, operator and signal: 27.007, 7.2, 7.3, 8.5, 10.1.20 and 10.1.22. */
#include <string.h>

#include "tests/simmodem/command.h"

static const char *const names[REGISTRATIONS] = {[REG_VOICE] = "+CREG", [REG_PACKET] = "+CGREG", [REG_LTE] = "+CEREG"};

/* <stat>: registered at home, searching, or not (radio off, no SIM). */
static int
registration(const struct stick *s)
{
	if (stick_registered(s))
		return 1;
	return s->cfun == 1 && s->pin.state == PIN_READY ? 2 : 0;
}

static void
place_add(const struct stick *s, enum registration which, char *out, size_t size)
{
	out[0] = '\0';
	if (s->reg[which] == 2 && stick_registered(s))
		snprintf(out, size, ",\"1A2B\",\"01A2D001\",%d", s->profile->lte ? 7 : 2);
}

void
network_changed(struct stick *s)
{
	char place[40];
	for (enum registration i = REG_VOICE; i < REGISTRATIONS; i++) {
		if (s->reg[i] == 0)
			continue;
		place_add(s, i, place, sizeof place);
		stick_notice(s, "%s: %d%s", names[i], registration(s), place);
	}
}

static struct result
do_registration(struct stick *s, const struct command *c)
{
	enum registration which = REG_VOICE;
	while (which < REGISTRATIONS && strcmp(names[which], c->name) != 0)
		which++;
	if (which == REGISTRATIONS)
		return ERROR;
	if (which == REG_LTE && !s->profile->lte)
		return ERROR;
	int n = command_number(c, 0, 0);
	char place[40];
	switch (c->form) {
	case FORM_READ:
		place_add(s, which, place, sizeof place);
		stick_say(s, "%s: %d,%d%s", c->name, s->reg[which], registration(s), place);
		return OK;
	case FORM_TEST:
		stick_say(s, "%s: (0-2)", c->name);
		return OK;
	case FORM_RUN:
	case FORM_SET:
		if (n < 0 || n > 2)
			return CME(CME_PARAMETERS);
		s->reg[which] = n;
		return OK;
	}
	return ERROR;
}

static struct result
do_cops(struct stick *s, const struct command *c)
{
	if (c->form == FORM_TEST)
		stick_say(s, "+COPS: (2,\"vodafone UK\",\"voda UK\",\"23415\",7),,(0-4),(0-2)");
	else if (c->form == FORM_READ && stick_registered(s))
		stick_say(s, "+COPS: 0,0,\"vodafone UK\",%d", s->profile->lte ? 7 : 2);
	else if (c->form == FORM_READ)
		stick_say(s, "+COPS: 0");
	return OK;
}

static struct result
do_csq(struct stick *s, const struct command *c)
{
	if (c->form == FORM_TEST)
		stick_say(s, "+CSQ: (0-31,99),(0-7,99)");
	else if (c->form == FORM_RUN)
		stick_say(s, "+CSQ: %d,99", stick_registered(s) ? 21 : 99);
	else
		return ERROR;
	return OK;
}

const struct command_rule network_rules[] = {
    {"+CREG", do_registration, false},
    {"+CGREG", do_registration, false},
    {"+CEREG", do_registration, false},
    {"+COPS", do_cops, true},
    {"+CSQ", do_csq, false},
    {NULL, NULL, false},
};

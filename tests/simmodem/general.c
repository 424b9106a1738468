/* The stick's own affairs: V.250 and 27.007's identity, errors, PIN, power, clock. */
#include <string.h>
#include <time.h>

#include "tests/simmodem/command.h"

#define OWN_NUMBER "+447700900999"

/* A setting with a single number from 0 to most. */
static struct result
setting(struct stick *s, const struct command *c, int *value, int most)
{
	int n = command_number(c, 0, 0);
	switch (c->form) {
	case FORM_READ:
		stick_say(s, "%s: %d", c->name, *value);
		return OK;
	case FORM_TEST:
		stick_say(s, "%s: (0-%d)", c->name, most);
		return OK;
	case FORM_RUN:
	case FORM_SET:
		if (n < 0 || n > most)
			return CME(CME_PARAMETERS);
		*value = n;
		return OK;
	}
	return ERROR;
}

static struct result
do_echo(struct stick *s, const struct command *c)
{
	int n = command_number(c, 0, 0);
	if (n < 0 || n > 1)
		return ERROR;
	s->echo = n == 1;
	return OK;
}

static struct result
do_reset(struct stick *s, const struct command *c)
{
	(void)c;
	s->echo = true;
	s->cmee = s->profile->cmee;
	memcpy(s->cnmi, (const int[]){2, 1, 0, 0, 0}, sizeof s->cnmi);
	memset(s->reg, 0, sizeof s->reg);
	return OK;
}

/* ATV1, ATQ0, AT&D2 and the like: taken, without effect on a simulated line; ATV0 and ATQ1 are not simulated. */
static struct result
do_accept(struct stick *s, const struct command *c)
{
	(void)s;
	int n = command_number(c, 0, 0);
	return (c->name[0] == 'V' && n == 0) || (c->name[0] == 'Q' && n == 1) ? ERROR : OK;
}

static struct result
do_information(struct stick *s, const struct command *c)
{
	(void)c;
	bytes_print(
	    &s->answer, "\r\n%s\r\n%s\r\nRevision: %s\r\n", s->profile->maker, s->profile->model, s->profile->revision);
	return OK;
}

static struct result
do_identity(struct stick *s, const struct command *c)
{
	const struct {
		const char *name, *value;
	} said[] = {{"+CGMI", s->profile->maker}, {"+CGMM", s->profile->model}, {"+CGMR", s->profile->revision},
	    {"+CGSN", "867322040123456"}, {"+CIMI", "234150123456789"}};
	if (c->form == FORM_TEST)
		return OK;
	for (size_t i = 0; c->form == FORM_RUN && i < sizeof said / sizeof said[0]; i++)
		if (strcmp(said[i].name, c->name) == 0) {
			stick_say(s, "%s", said[i].value);
			return OK;
		}
	return ERROR;
}

static struct result
do_cmee(struct stick *s, const struct command *c)
{
	return setting(s, c, &s->cmee, 2);
}

static struct result
pin_say(struct stick *s)
{
	static const char *const words[] = {[PIN_READY] = "READY", [PIN_NEEDED] = "SIM PIN", [PIN_BLOCKED] = "SIM PUK"};
	stick_say(s, "+CPIN: %s", words[s->pin.state]);
	return OK;
}

static struct result
do_cpin(struct stick *s, const struct command *c)
{
	if (c->form == FORM_READ)
		return pin_say(s);
	if (c->form == FORM_TEST)
		return OK;
	if (c->form == FORM_RUN)
		return ERROR;
	if (s->pin.state == PIN_READY)
		return CME(CME_NOT_ALLOWED);
	bool right = s->pin.state == PIN_NEEDED ? pin_enter(&s->pin, c->words[0])
	                                        : c->n > 1 && pin_unblock(&s->pin, c->words[0], c->words[1]);
	if (!right)
		return s->pin.state == PIN_BLOCKED ? CME(CME_SIM_PUK) : CME(CME_WRONG_PASSWORD);
	stick_notice(s, "+CPIN: READY");
	network_changed(s);
	arrival_release(s);
	return OK;
}

static struct result
do_cfun(struct stick *s, const struct command *c)
{
	int n = command_number(c, 0, 1);
	if (c->form != FORM_SET)
		return setting(s, c, &s->cfun, 4);
	if (n != 0 && n != 1 && n != 4)
		return CME(CME_PARAMETERS);
	if (command_number(c, 1, 0) == 1) {
		stick_power(s, true);
		return OK;
	}
	s->cfun = n;
	network_changed(s);
	arrival_release(s);
	return OK;
}

static struct result
do_cclk(struct stick *s, const struct command *c)
{
	if (c->form != FORM_READ)
		return c->form == FORM_SET || c->form == FORM_TEST ? OK : ERROR;
	struct tm t;
	time_t now = time(NULL);
	localtime_r(&now, &t);
	char said[32];
	strftime(said, sizeof said, "%y/%m/%d,%H:%M:%S", &t);
	stick_say(s, "+CCLK: \"%s%+03d\"", said, (int)(t.tm_gmtoff / 900));
	return OK;
}

/* Asking the network for the credit of a pay-as-you-go SIM: the answer comes as a notice. */
static struct result
do_cusd(struct stick *s, const struct command *c)
{
	if (c->form == FORM_TEST)
		stick_say(s, "+CUSD: (0-2)");
	if (c->form == FORM_READ)
		stick_say(s, "+CUSD: 1");
	if (c->form == FORM_SET && c->n > 1 && !stick_registered(s))
		return CME(30);
	if (c->form == FORM_SET && c->n > 1)
		stick_notice(s, "+CUSD: 0,\"Your balance is 7.50\",15");
	return OK;
}

/* Restarts by other names than +CFUN. */
static struct result
do_restart(struct stick *s, const struct command *c)
{
	if (c->form == FORM_RUN)
		stick_power(s, true);
	return OK;
}

/* The SIM's own number. */
static struct result
do_cnum(struct stick *s, const struct command *c)
{
	if (c->form == FORM_RUN)
		stick_say(s, "+CNUM: \"\",\"%s\",145", OWN_NUMBER);
	return OK;
}

/* Makers' commands that a daemon may give: taken where the maker has them, without effect on a simulated line. */
static struct result
do_maker(struct stick *s, const struct command *c)
{
	static const char *const has[][2] = {
	    {"ec25", "+QURCCFG"}, {"e3372", "^CURC"}, {"e173", "^CURC"}, {"wavecom", "+WIND"}};
	for (size_t i = 0; i < sizeof has / sizeof has[0]; i++)
		if (strcmp(has[i][0], s->profile->name) == 0 && strcmp(has[i][1], c->name) == 0)
			return OK;
	return ERROR;
}

const struct command_rule general_rules[] = {
    {"E", do_echo, false},
    {"Z", do_reset, false},
    {"&F", do_reset, false},
    {"V", do_accept, false},
    {"Q", do_accept, false},
    {"&D", do_accept, false},
    {"&C", do_accept, false},
    {"&K", do_accept, false},
    {"I", do_information, false},
    {"+CGMI", do_identity, false},
    {"+CGMM", do_identity, false},
    {"+CGMR", do_identity, false},
    {"+CGSN", do_identity, false},
    {"+CIMI", do_identity, true},
    {"+CMEE", do_cmee, false},
    {"+CPIN", do_cpin, false},
    {"+CFUN", do_cfun, false},
    {"+CCLK", do_cclk, false},
    {"+CUSD", do_cusd, true},
    {"+CNUM", do_cnum, true},
    {"+CRESET", do_restart, false},
    {"^RESET", do_restart, false},
    {"+QURCCFG", do_maker, false},
    {"^CURC", do_maker, false},
    {"+WIND", do_maker, false},
    {NULL, NULL, false},
};

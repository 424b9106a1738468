/* Texts out: 27.005, 3.1, 3.5.1 (PDU form: 4.3) and 3.5.6. */
#include <string.h>

#include "tests/simmodem/command.h"
#include "tests/simmodem/tpdu.h"

#define TPDU_MOST 176

static struct result
do_csca(struct stick *s, const struct command *c)
{
	if (c->form == FORM_READ)
		stick_say(s, "+CSCA: \"%s\",%d", s->centre, s->centre[0] == '+' ? 145 : 129);
	else if (c->form == FORM_SET && strlen(c->words[0]) < sizeof s->centre)
		memcpy(s->centre, c->words[0], strlen(c->words[0]) + 1);
	else if (c->form != FORM_TEST)
		return ERROR;
	return OK;
}

static struct result
do_cmms(struct stick *s, const struct command *c)
{
	int n = command_number(c, 0, 0);
	if (c->form == FORM_READ)
		stick_say(s, "+CMMS: %d", s->cmms);
	if (c->form == FORM_TEST)
		stick_say(s, "+CMMS: (0-2)");
	if (c->form == FORM_SET && (n < 0 || n > 2))
		return CMS(CMS_PARAMETER);
	if (c->form == FORM_SET)
		s->cmms = n;
	return OK;
}

static struct result
do_cmgs(struct stick *s, const struct command *c)
{
	int size = command_number(c, 0, -1);
	if (c->form == FORM_TEST)
		return OK;
	if (c->form != FORM_SET || c->n != 1 || size < 1 || size > TPDU_MOST)
		return CMS(CMS_PDU_PARAMETER);
	s->entering = true;
	s->entering_size = (size_t)size;
	return (struct result){.kind = RESULT_PROMPT};
}

/* What the stick and the network say to a message that can be read. */
static struct result
submitted(struct stick *s, const struct submit *message)
{
	struct result r;
	if (s->centre[0] == '\0')
		return CMS(CMS_NO_CENTRE);
	if (!stick_registered(s))
		return CMS(CMS_NO_NETWORK);
	if (command_fails(s, "+CMGS", &r))
		return r;
	sent_add(&s->sent, message);
	s->counts.submitted++;
	s->reference = (s->reference + 1) % 256;
	if (s->wrong.lose > 0) {
		s->wrong.lose--;
		return (struct result){.kind = RESULT_SILENT};
	}
	stick_say(s, "+CMGS: %d", s->reference);
	if (message->report && !s->wrong.no_reports) {
		struct bytes hex = {0};
		tpdu_report(&hex, s->reference, message->to, time(NULL), s->wrong.report);
		arrival(s, hex.at);
		bytes_finish(&hex);
	}
	return OK;
}

struct result
sending_entered(struct stick *s, const char *text, size_t n)
{
	struct submit message;
	const char *wrong = submit_read(&message, text, n, s->entering_size);
	if (wrong != NULL) {
		fprintf(stderr, "simmodem: AT+CMGS=%zu: %s\n", s->entering_size, wrong);
		s->counts.refused++;
		return CMS(CMS_PDU_PARAMETER);
	}
	struct result r = submitted(s, &message);
	submit_finish(&message);
	return r;
}

const struct command_rule sending_rules[] = {
    {"+CSCA", do_csca, true},
    {"+CMMS", do_cmms, true},
    {"+CMGS", do_cmgs, true},
    {NULL, NULL, false},
};

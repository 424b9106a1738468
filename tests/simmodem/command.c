#include "tests/simmodem/command.h"

#include <ctype.h>
#include <string.h>

#define NAME_MOST 16

static const struct {
	int code;
	const char *words;
} cme_words[] =
    {
        {CME_NOT_ALLOWED, "operation not allowed"},
        {CME_SIM_PIN, "SIM PIN required"},
        {CME_SIM_PUK, "SIM PUK required"},
        {CME_WRONG_PASSWORD, "incorrect password"},
        {CME_PARAMETERS, "Incorrect parameters"},
},
  cms_words[] = {
      {CMS_NOT_SUPPORTED, "Operation not supported"},
      {CMS_PDU_PARAMETER, "Invalid PDU mode parameter"},
      {CMS_PARAMETER, "Invalid text mode parameter"},
      {CMS_SIM_PIN, "SIM PIN required"},
      {CMS_SIM_PUK, "SIM PUK required"},
      {CMS_INDEX, "Invalid memory index"},
      {CMS_NO_CENTRE, "SMSC address unknown"},
      {CMS_NO_NETWORK, "No network service"},
      {CMS_NO_CNMA, "No +CNMA acknowledgement expected"},
};

int
command_number(const struct command *c, int place, int fallback)
{
	if (place >= c->n || c->words[place][0] == '\0')
		return fallback;
	char *end;
	long n = strtol(c->words[place], &end, 10);
	return *end != '\0' || n < 0 || n > 100000 ? -1 : (int)n;
}

/* What follows "=": up to the end or a ";" outside quotes. Returns where it ended; NULL if it has too many words. */
static const char *
words_read(struct command *c, const char *at)
{
	bool quoted = false;
	size_t size = 0;
	for (c->n = 1; *at != '\0' && (quoted || *at != ';'); at++) {
		if (*at == '"') {
			quoted = !quoted;
		} else if (*at == ',' && !quoted) {
			if (c->n == ARGUMENTS)
				return NULL;
			c->n++;
			size = 0;
		} else if (size + 1 < sizeof c->words[0]) {
			c->words[c->n - 1][size++] = *at;
			c->words[c->n - 1][size] = '\0';
		} else {
			return NULL;
		}
	}
	return at;
}

static const struct command_rule *
rule_find(const char *name)
{
	const struct command_rule *const tables[] = {
	    general_rules, network_rules, storage_rules, sending_rules, arrival_rules};
	for (size_t t = 0; t < sizeof tables / sizeof tables[0]; t++)
		for (const struct command_rule *r = tables[t]; r->name != NULL; r++)
			if (strcmp(r->name, name) == 0)
				return r;
	return NULL;
}

bool
command_fails(struct stick *s, const char *name, struct result *r)
{
	for (struct failure *f = s->wrong.failures; f < s->wrong.failures + STICK_FAILURES; f++) {
		if (f->times == 0 || strcmp(f->command, name) != 0)
			continue;
		f->times--;
		*r = f->code > 0 ? CMS(f->code) : ERROR;
		return true;
	}
	return false;
}

static struct result
command_do(struct stick *s, const struct command *c)
{
	const struct command_rule *rule = rule_find(c->name);
	struct result r;
	if (rule == NULL)
		return ERROR;
	if (strcmp(c->name, "+CMGS") != 0 && command_fails(s, c->name, &r))
		return r;
	bool sms = strncmp(c->name, "+CM", 3) == 0 || strcmp(c->name, "+CPMS") == 0;
	if (rule->needs_sim && s->pin.state == PIN_NEEDED)
		return sms ? CMS(CMS_SIM_PIN) : CME(CME_SIM_PIN);
	if (rule->needs_sim && s->pin.state == PIN_BLOCKED)
		return sms ? CMS(CMS_SIM_PUK) : CME(CME_SIM_PUK);
	return rule->handler(s, c);
}

/* "+CMGR=1;...": does it, moves *at behind it. */
static struct result
command_extended(struct stick *s, const char **at)
{
	char name[NAME_MOST];
	struct command c = {.name = name};
	size_t n = 0;
	while (
	    n + 1 < sizeof name && (isalnum((unsigned char)(*at)[n]) || (n == 0 && strchr("+^$*", (*at)[0]) != NULL))) {
		name[n] = (char)toupper((unsigned char)(*at)[n]);
		n++;
	}
	name[n] = '\0';
	const char *rest = *at + n;
	if (rest[0] == '=' && rest[1] == '?') {
		c.form = FORM_TEST;
		rest += 2;
	} else if (rest[0] == '=') {
		c.form = FORM_SET;
		rest = words_read(&c, rest + 1);
	} else if (rest[0] == '?') {
		c.form = FORM_READ;
		rest++;
	}
	if (rest == NULL || (*rest != '\0' && *rest != ';'))
		return ERROR;
	*at = rest + (*rest == ';');
	return command_do(s, &c);
}

/* "E0", "&F", "Z": a letter and an optional number. */
static struct result
command_basic(struct stick *s, const char **at)
{
	char name[3] = {0};
	struct command c = {.name = name, .form = FORM_SET, .n = 1};
	size_t n = 0;
	if (**at == '&')
		name[n++] = *(*at)++;
	if (!isalpha((unsigned char)**at))
		return ERROR;
	name[n] = (char)toupper((unsigned char)*(*at)++);
	for (size_t i = 0; isdigit((unsigned char)**at) && i < 3; i++)
		c.words[0][i] = *(*at)++;
	return command_do(s, &c);
}

static const char *
result_words(const struct stick *s, struct result r)
{
	if (s->cmee < 2 || (r.kind == RESULT_CMS && s->profile->numeric_only))
		return NULL;
	if (r.kind == RESULT_CME)
		for (size_t i = 0; i < sizeof cme_words / sizeof cme_words[0]; i++)
			if (cme_words[i].code == r.code)
				return cme_words[i].words;
	if (r.kind == RESULT_CMS)
		for (size_t i = 0; i < sizeof cms_words / sizeof cms_words[0]; i++)
			if (cms_words[i].code == r.code)
				return cms_words[i].words;
	return NULL;
}

void
command_result(struct stick *s, struct result r)
{
	const char *words = result_words(s, r);
	if (r.kind == RESULT_CME && s->cmee == 0)
		r = ERROR;
	if (r.kind == RESULT_ERROR || r.kind == RESULT_CME || r.kind == RESULT_CMS)
		s->counts.errors++;
	switch (r.kind) {
	case RESULT_OK:
		stick_say(s, "OK");
		break;
	case RESULT_ERROR:
		stick_say(s, "ERROR");
		break;
	case RESULT_CME:
	case RESULT_CMS:
		if (words != NULL)
			stick_say(s, "+CM%c ERROR: %s", r.kind == RESULT_CME ? 'E' : 'S', words);
		else
			stick_say(s, "+CM%c ERROR: %d", r.kind == RESULT_CME ? 'E' : 'S', r.code);
		break;
	case RESULT_PROMPT:
		bytes_print(&s->answer, "\r\n> ");
		break;
	case RESULT_SILENT:
		break;
	}
}

void
command_line(struct stick *s, const char *line)
{
	const char *at = line + strspn(line, " ");
	if (toupper((unsigned char)at[0]) != 'A' || toupper((unsigned char)at[1]) != 'T')
		return; /* noise: a modem waits for AT and says nothing */
	s->counts.commands++;
	struct result r = OK;
	for (at += 2; *at != '\0' && r.kind == RESULT_OK;) {
		if (*at == ' ')
			at++;
		else if (strchr("+^$*", *at) != NULL)
			r = command_extended(s, &at);
		else
			r = command_basic(s, &at);
	}
	command_result(s, r);
}

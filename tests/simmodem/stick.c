#include "tests/simmodem/stick.h"

#include <stdarg.h>
#include <string.h>

#include "base/memory.h"
#include "tests/simmodem/command.h"

#define LINE_MOST 1024
#define CTRL_Z 0x1a
#define ESC 0x1b

void
stick_init(struct stick *s, const struct stick_options *o)
{
	*s = (struct stick){.profile = o->profile, .latency = o->latency, .network = true};
	wire_init(&s->wire, o->baud);
	store_init(&s->stores[STORE_SIM], o->sim_slots);
	store_init(&s->stores[STORE_STICK], o->profile->stick_slots);
	pin_init(&s->pin, o->pin);
	stick_power(s, false);
}

void
stick_finish(struct stick *s)
{
	wire_finish(&s->wire);
	for (enum store_name i = STORE_SIM; i < STORE_NAMES; i++)
		store_finish(&s->stores[i]);
	sent_finish(&s->sent);
	for (size_t i = s->held.first; i < s->held.n; i++)
		free(s->held.hex[i]);
	free(s->held.hex);
	free(s->unconfirmed);
	bytes_finish(&s->input);
	bytes_finish(&s->line);
	bytes_finish(&s->answer);
	bytes_finish(&s->notices);
	bytes_finish(&s->swallowed);
}

/* ATZ and AT&F. */
static void
stick_settings(struct stick *s)
{
	s->echo = true;
	s->cmee = s->profile->cmee;
	s->csms = s->cmms = 0;
	s->cfun = 1;
	memset(s->reg, 0, sizeof s->reg);
	memcpy(s->cnmi, (const int[]){2, 1, 0, 0, 0}, sizeof s->cnmi);
	for (int i = 0; i < 3; i++)
		s->mem[i] = s->profile->store;
	snprintf(s->centre, sizeof s->centre, "+447785016005");
}

static void
stick_greet(struct stick *s)
{
	const char *at = s->profile->greeting;
	if (s->pin.state != PIN_READY) {
		stick_notice(s, "+CPIN: SIM P%cK", s->pin.state == PIN_NEEDED ? 'I' : 'U');
		return;
	}
	while (*at != '\0') {
		int n = (int)strcspn(at, "|");
		stick_notice(s, "%.*s", n, at);
		at += n + (at[n] == '|');
	}
}

void
stick_power(struct stick *s, bool greet)
{
	if (s->pin.code[0] != '\0' && s->pin.state == PIN_READY)
		s->pin.state = PIN_NEEDED;
	stick_settings(s);
	bytes_drop(&s->input, s->input.size);
	bytes_drop(&s->line, s->line.size);
	bytes_drop(&s->answer, s->answer.size);
	bytes_drop(&s->notices, s->notices.size);
	s->answer_at = 0;
	s->entering = false;
	if (greet)
		stick_greet(s);
	arrival_release(s);
}

bool
stick_registered(const struct stick *s)
{
	return s->network && s->cfun == 1 && s->pin.state == PIN_READY;
}

static void
stick_print(struct bytes *b, const char *format, va_list args)
{
	char *text = NULL;
	if (vasprintf(&text, format, args) < 0)
		return;
	bytes_print(b, "\r\n%s\r\n", text);
	free(text);
}

void
stick_say(struct stick *s, const char *format, ...)
{
	va_list args;
	va_start(args, format);
	stick_print(&s->answer, format, args);
	va_end(args);
}

void
stick_notice(struct stick *s, const char *format, ...)
{
	va_list args;
	va_start(args, format);
	if (s->wire.master >= 0) {
		s->counts.notices++;
		stick_print(&s->notices, format, args);
	}
	va_end(args);
}

/* The answer so far becomes due: now, or after the latency. */
static void
stick_answer(struct stick *s)
{
	s->answer_at = s->now + s->latency + s->wrong.late;
	s->wrong.late = 0;
}

/* A notice that cuts an answer in two at the line end after its first line. */
static void
stick_disturb(struct stick *s)
{
	char *end = s->answer.size > 2 ? strstr(s->answer.at + 2, "\r\n") : NULL;
	size_t n = end == NULL ? 0 : (size_t)(end + 2 - s->answer.at);
	wire_say(&s->wire, s->answer.at, n);
	bytes_drop(&s->answer, n);
	bytes_print(&s->wire.out, "\r\n+CGEV: NW DETACH\r\n");
}

static void
stick_answer_out(struct stick *s)
{
	if (s->wrong.inside && s->answer.size > 0)
		stick_disturb(s);
	wire_say(&s->wire, s->answer.at, s->answer.size);
	bytes_drop(&s->answer, s->answer.size);
	s->answer_at = 0;
}

static void
stick_notices_out(struct stick *s)
{
	if (s->notices.size == 0 || s->answer_at != 0 || s->entering || s->line.size > 0 || s->wrong.hang)
		return;
	wire_say(&s->wire, s->notices.at, s->notices.size);
	bytes_drop(&s->notices, s->notices.size);
}

static void
stick_entered(struct stick *s, char last)
{
	struct result r = OK;
	if (last == CTRL_Z)
		r = sending_entered(s, s->line.at == NULL ? "" : s->line.at, s->line.size);
	s->entering = false;
	bytes_drop(&s->line, s->line.size);
	command_result(s, r);
	if (r.kind != RESULT_SILENT)
		stick_answer(s);
}

/* It has restarted without a word, between two commands: messages and network are as they were. */
static void
stick_forget(struct stick *s)
{
	s->wrong.forgets[0] = '\0';
	stick_settings(s);
}

static void
stick_line(struct stick *s)
{
	if (s->line.size > 0 && s->wrong.forgets[0] != '\0' && strstr(s->line.at, s->wrong.forgets) != NULL)
		stick_forget(s);
	if (s->line.size > 0)
		command_line(s, s->line.at);
	bytes_drop(&s->line, s->line.size);
	if (s->answer.size > 0)
		stick_answer(s);
}

static void
stick_byte(struct stick *s, char c)
{
	if (s->echo)
		wire_say(&s->wire, &c, 1);
	if (s->entering && (c == CTRL_Z || c == ESC))
		stick_entered(s, c);
	else if (!s->entering && c == '\r')
		stick_line(s);
	else if (c == '\b' && s->line.size > 0)
		s->line.at[--s->line.size] = '\0';
	else if ((unsigned char)c >= ' ' && s->line.size < LINE_MOST)
		bytes_add(&s->line, &c, 1);
}

/* A hung stick whose watchdog still knows the words that restart it. */
static void
stick_swallow(struct stick *s, char c)
{
	static const char *const restarts[] = {"+CFUN=1,1", "+CRESET", "^RESET", "+CFUN=1"};
	if (c != '\r' && s->swallowed.size < LINE_MOST) {
		bytes_add(&s->swallowed, &c, 1);
		return;
	}
	bool restart = false;
	for (size_t i = 0; i < sizeof restarts / sizeof restarts[0] && s->swallowed.size > 0; i++)
		restart |= strstr(s->swallowed.at, restarts[i]) != NULL;
	bytes_drop(&s->swallowed, s->swallowed.size);
	if (!restart || !s->wrong.curable)
		return;
	s->wrong.hang = s->wrong.curable = false;
	stick_power(s, true);
}

/* Takes what was typed, up to the next command that has to be answered first. */
static void
stick_work(struct stick *s)
{
	size_t used = 0;
	/* a restart empties the input */
	while (used < s->input.size && s->answer_at == 0) {
		char c = s->input.at[used++];
		if (s->wrong.hang || s->wrong.deaf) {
			stick_swallow(s, c);
			continue;
		}
		stick_byte(s, c);
		if (s->answer_at != 0 && s->answer_at <= s->now)
			stick_answer_out(s);
	}
	bytes_drop(&s->input, used);
}

void
stick_receive(struct stick *s, const char *from, size_t n, int64_t now)
{
	s->now = now;
	if (s->answer_at != 0)
		s->counts.early++;
	bytes_add(&s->input, from, n);
	stick_tick(s, now);
}

void
stick_tick(struct stick *s, int64_t now)
{
	s->now = now;
	if (s->answer_at != 0 && s->answer_at <= now)
		stick_answer_out(s);
	if (s->unconfirmed != NULL && s->unconfirmed_until <= now)
		arrival_expire(s);
	stick_work(s);
	stick_notices_out(s);
	wire_flush(&s->wire, now);
}

int64_t
stick_due(const struct stick *s)
{
	int64_t due = s->answer_at, paced = wire_due(&s->wire);
	if (paced != 0 && (due == 0 || paced < due))
		due = paced;
	if (s->unconfirmed != NULL && (due == 0 || s->unconfirmed_until < due))
		due = s->unconfirmed_until;
	return due;
}

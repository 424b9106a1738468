/*
 * fuzz_machine.c - the state machine of a modem that says anything at any time: it always knows what it waits for, a
 * text given to it is settled once, and no slot is freed while somebody has its message in hand.
 *
 * The input is a play: a byte says what happens next (see enum move), and the bytes behind it what the modem says.
 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "modem/machine.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum move { SAYS, WAITS_A_LITTLE, WAITS, SENDS, TAKES, LEAVES, PIN, CUT, MOVES };

#define IN_HAND 64

struct play {
	struct machine m;
	struct at_reader reader;
	int64_t now;
	struct slot hand[IN_HAND];
	size_t n_hand;
	bool given; /* a text, not settled yet */
	bool pin_wanted, gone;
};

static void
check_write(const struct play *p, const struct machine_effect *e)
{
	if (e->n == 0 || e->n >= sizeof p->m.out || memchr(e->bytes, '\0', e->n) != NULL)
		abort();
	bool freeing = memmem(e->bytes, e->n, "+CMGD=", 6) != NULL;
	for (size_t i = 0; freeing && i < p->n_hand; i++)
		if (p->hand[i].epoch == p->m.epoch)
			abort();
}

static void
take_in_hand(struct play *p, const struct machine_effect *e)
{
	if (e->n == 0 || strlen(e->bytes) != e->n)
		abort();
	/* a hand that is full leaves the oldest where it is */
	if (p->n_hand == IN_HAND) {
		machine_keep(&p->m, &p->hand[0], p->now);
		memmove(p->hand, p->hand + 1, --p->n_hand * sizeof p->hand[0]);
	}
	p->hand[p->n_hand++] = e->slot;
}

static void
collect(struct play *p)
{
	struct machine_effect e;
	while (machine_next(&p->m, &e))
		switch (e.kind) {
		case EFFECT_WRITE:
			check_write(p, &e);
			break;
		case EFFECT_MESSAGE:
			take_in_hand(p, &e);
			break;
		case EFFECT_SENT:
			if (!p->given)
				abort();
			p->given = false;
			break;
		case EFFECT_PIN:
			p->pin_wanted = true;
			break;
		case EFFECT_CLOSE:
			p->gone = true;
			break;
		case EFFECT_STATE:
		case EFFECT_PIN_WRONG:
		case EFFECT_PIN_RIGHT:
			break;
		}
}

static void
say(struct play *p, const char *bytes, size_t n)
{
	for (size_t used = 0;;) {
		struct at_event e;
		used += at_read(&p->reader, bytes + used, n - used, &e);
		if (e.kind == AT_NOTHING)
			return;
		machine_hear(&p->m, &e, p->now);
		collect(p);
	}
}

static void
settle_hand(struct play *p, bool taken)
{
	while (p->n_hand > 0) {
		struct slot slot = p->hand[--p->n_hand];
		if (taken)
			machine_release(&p->m, &slot, p->now);
		else
			machine_keep(&p->m, &slot, p->now);
		collect(p);
	}
}

static void
give_text(struct play *p)
{
	static const struct pdu_octets text = {.octets = {0, 1, 0, 2}, .n = 4, .tpdu = 3};
	if (!machine_can_send(&p->m))
		return;
	if (p->given)
		abort();
	p->given = true;
	machine_send(&p->m, &text, p->now % 2 == 0, p->now);
}

static void
reopen(struct play *p)
{
	machine_close(&p->m, p->now);
	collect(p);
	at_forget(&p->reader);
	if (p->given || p->m.state != MACHINE_CLOSED)
		abort();
	p->gone = p->pin_wanted = false;
	machine_open(&p->m, 10000, p->now);
}

/* Whatever has happened, it knows when to go on, or somebody has been asked for something. */
static void
check(const struct play *p)
{
	if (p->m.state >= MACHINE_STATES || p->m.why == NULL)
		abort();
	if (!p->gone && !p->pin_wanted && p->m.state != MACHINE_CLOSED && machine_wake(&p->m) <= 0)
		abort();
	if (p->m.outstanding < 0 || (p->n_hand == 0 && p->m.outstanding != 0))
		abort();
}

static void
happen(struct play *p, enum move move)
{
	switch (move) {
	case SAYS:
		return;
	case WAITS_A_LITTLE:
		p->now += 300;
		machine_pass(&p->m, p->now);
		return;
	case WAITS:
		p->now = machine_wake(&p->m) > p->now ? machine_wake(&p->m) : p->now;
		machine_pass(&p->m, p->now);
		return;
	case SENDS:
		give_text(p);
		return;
	case TAKES:
	case LEAVES:
		settle_hand(p, move == TAKES);
		return;
	case PIN:
		p->pin_wanted = false;
		machine_pin(&p->m, p->now % 3 != 0 ? "4711" : NULL, "none", p->now);
		return;
	case CUT:
		reopen(p);
		return;
	case MOVES:
		return;
	}
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static struct play p;
	memset(&p, 0, sizeof p);
	p.now = 1000;
	machine_init(&p.m);
	p.m.clean = size % 2 == 0;
	machine_open(&p.m, 10000, p.now);
	collect(&p);
	for (size_t at = 0; at < size;) {
		size_t n = 0;
		enum move move = (enum move)(data[at] % MOVES);
		bool moves = data[at] >= 0x80;
		/* bytes below 0x80 are the modem's, up to the next move */
		while (!moves && at + n < size && data[at + n] < 0x80)
			n++;
		if (moves)
			happen(&p, move);
		else
			say(&p, (const char *)data + at, n);
		collect(&p);
		if (p.gone)
			reopen(&p);
		collect(&p);
		check(&p);
		at += moves ? 1 : n;
	}
	machine_close(&p.m, p.now);
	collect(&p);
	if (p.given)
		abort();
	machine_finish(&p.m);
	return 0;
}

/*
 * conduct.h - how the machine moves: states, effects, and the choice of the next command. Private to the machine.
 */
#ifndef MODEM_CONDUCT_H
#define MODEM_CONDUCT_H

#include "modem/command.h"
#include "modem/machine.h"

/* What happens to the machine, as against what the modem says. */
enum event {
	EVENT_OPENED,
	EVENT_GONE, /* the port */
	EVENT_ALIVE,
	EVENT_LOCKED,
	EVENT_BARRED,
	EVENT_UNLOCKED,
	EVENT_ONLINE,
	EVENT_OFFLINE,
	EVENT_RESTARTED, /* the modem has, by itself */
	EVENT_HUNG,
	EVENTS,
};

/* The one place where the state changes. why is a literal for people, "" when the state says it all. */
void conduct_event(struct machine *m, enum event event, const char *why);

struct machine_effect *conduct_effect(struct machine *m, enum machine_effect_kind kind);

/* Gives a command now, or after a pause. */
void conduct_start(struct machine *m, enum command c);
void conduct_later(struct machine *m, enum command c, int64_t pause);

/* The command in flight is over: goes on with the one that follows, or, with none, the most urgent thing there is. */
void conduct_go_on(struct machine *m, enum command next);
void conduct_idle(struct machine *m);

#define CONDUCT_UNLISTED 2 /* refusals of +CMGL until slots are read one by one */

/* The storage just listed refuses lists: its slots are read one by one instead. */
void conduct_scan(struct machine *m);

/* Gives a command that works on a slot, its storage named or chosen before where there are several. */
void conduct_on(struct machine *m, enum command c, struct slot target);

/* Somebody is texting. */
void conduct_lively(struct machine *m);

/* What it says has come to harm on the way: for a while one reading of a message is not enough. */
void conduct_noise(struct machine *m);

/* A reading, deletion or storing has failed: sweep again soon, later each time. */
void conduct_trouble(struct machine *m);

/* What became of the text being sent; cause may be NULL. */
void conduct_sent(struct machine *m, enum sent_result result, const struct at_event *cause);
/* The same for one whose answer did not come. */
enum sent_result conduct_silent_result(const struct machine *m);

/* When a sweep is due after this one. */
int64_t conduct_next_sweep(const struct machine *m);

#endif

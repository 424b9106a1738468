/*
 * power.h - switching a modem off and on that nothing else wakes, by the command of the settings (uhubctl, a GPIO, a
 * relay). Rarely, and never twice at once.
 */
#ifndef MODEM_POWER_H
#define MODEM_POWER_H

#include <stdint.h>
#include <sys/types.h>

struct power {
	const char *command; /* "" none; kept, not owned */
	pid_t child;         /* 0: none runs */
	int64_t not_before;  /* steady */
	int times;           /* since the modem was fine */
};

void power_init(struct power *p, const char *command);

/* Starts the command unless it was started not long ago: after one minute, then two, four, up to an hour. */
void power_switch(struct power *p, int64_t now);

/* The modem works again. */
void power_fine(struct power *p);

/* Takes note of a command that has ended. */
void power_reap(struct power *p);

#endif

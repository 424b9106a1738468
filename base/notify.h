/*
 * notify.h - tells systemd that the program is ready, and then again and again that its loop still turns. A loop that
 * stands still says nothing, and the program is begun again. Does nothing where systemd does not ask.
 */
#ifndef BASE_NOTIFY_H
#define BASE_NOTIFY_H

#include <stdint.h>

struct notify {
	int socket;    /* -1: nobody listens */
	int64_t every; /* ms between signs of life; 0: none are wanted */
	int64_t next;  /* steady */
};

/* Before any thread is begun: takes NOTIFY_SOCKET and WATCHDOG_USEC out of the environment. */
void notify_init(struct notify *n);
void notify_finish(struct notify *n);

/* From now on the program serves. */
void notify_ready(struct notify *n);

/* Once a round of the loop: a sign of life, when one is due. */
void notify_alive(struct notify *n, int64_t steady);

/* The time at which the loop must come round at the latest, steady; INT64_MAX when nobody waits for it. */
int64_t notify_due(const struct notify *n);

#endif

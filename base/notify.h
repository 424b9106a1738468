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
	int64_t wait;  /* ms that systemd waits for one */
	int64_t busy;  /* steady, since when there is work; 0: nobody says */
};

/* Before any thread is begun: takes NOTIFY_SOCKET and WATCHDOG_USEC out of the environment. */
void notify_init(struct notify *n);
void notify_finish(struct notify *n);

/* From now on the program serves. */
void notify_ready(struct notify *n);

/* The loop comes round: from here to the next sign of life it works, and does not wait for anything. */
void notify_busy(struct notify *n, int64_t steady);

/*
 * Once a round of the loop, or between its parts: a sign of life, when one is due. Work that took long was not hung but
 * on a slow machine: systemd is told to wait three times as long as the longest so far, half a minute at most
 * (sd_notify(3), WATCHDOG_USEC).
 */
void notify_alive(struct notify *n, int64_t steady);

/* The time at which the loop must come round at the latest, steady; INT64_MAX when nobody waits for it. */
int64_t notify_due(const struct notify *n);

#endif

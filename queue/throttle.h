/*
 * throttle.h - wrong passwords make the next try wait. Private to queue/.
 */
#ifndef QUEUE_THROTTLE_H
#define QUEUE_THROTTLE_H

#include <stdint.h>

#include "base/fault.h"

struct queue;

/*
 * Before a password is looked at: STATUS_BUSY while the account must wait, else the try is counted as a failure
 * already, so that many tries at once do not slip through. Names that nobody has are throttled alike. Its own
 * transaction.
 */
enum status throttle_enter(struct queue *q, const char *user, int64_t now, struct fault *f);

/* The password was right: the count begins anew. Inside a transaction. */
enum status throttle_clear(struct queue *q, const char *user, struct fault *f);

/*
 * The same for the address that a try comes from, whatever account it is for: more are free, because people share one.
 * NULL is no address and never waits. A right password takes its own try back.
 */
enum status throttle_enter_address(struct queue *q, const char *address, int64_t now, struct fault *f);
enum status throttle_forgive_address(struct queue *q, const char *address, struct fault *f);

#endif

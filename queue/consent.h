/*
 * consent.h - who said STOP. Private to queue/.
 *
 * The list must outlive every key that is thrown away, and a phone number can be guessed: all UK mobiles invert in
 * minutes under a fast hash. So it is kept under argon2id (64 MiB) of a keyed hash. That slows a thief, who has the
 * file and with it the hash's key; it does not stop one. Beside each hash stand 8 bits of a fast keyed hash, so that a
 * number whose bucket is empty costs no argon2; they take a factor of at most 256 off a thief's work.
 */
#ifndef QUEUE_CONSENT_H
#define QUEUE_CONSENT_H

#include <stdbool.h>

#include "base/fault.h"

struct queue;

/* The slow hashes that this program has worked out, found by a keyed hash whose key dies with the process. */
struct consents;
struct consents *consents_create(void);
void consents_destroy(struct consents *c);

/* Call once before the transaction too: the slow hash is then not worked out while others wait for the lock. */
enum status consent_stopped(struct queue *q, const char *number, bool *stopped, struct fault *f);

/* Puts a number on the list or takes it off. Inside a transaction. */
enum status consent_set(struct queue *q, const char *number, bool stopped, struct fault *f);

#endif

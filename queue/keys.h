/*
 * keys.h - key pairs and what guards their private halves. Private to queue/.
 */
#ifndef QUEUE_KEYS_H
#define QUEUE_KEYS_H

#include <sodium.h>
#include <stdbool.h>

#include "queue/staff.h"

/* The queue's key pair. Its memory is sodium_malloc's: locked, guarded, left out of core dumps. */
struct staff_key {
	unsigned char public_key[crypto_box_PUBLICKEYBYTES];
	unsigned char private_key[crypto_box_SECRETKEYBYTES];
};

/* What is stored of a member's key pair. */
#define KEYS_WRAPPED 72
struct keys_wrapped {
	unsigned char salt[crypto_pwhash_SALTBYTES];
	unsigned char public_key[crypto_box_PUBLICKEYBYTES];
	unsigned char wrapped[KEYS_WRAPPED];
};

struct staff_key *keys_create(void);   /* empty; end with staff_key_destroy */
struct staff_key *keys_generate(void); /* a new pair */

/* A new key pair, its private half wrapped by a password; argon2id, 64 MiB. id is bound into it. */
enum status keys_wrap(const char *id, const char *password, struct keys_wrapped *out, struct fault *f);

/* Opens it; NULL when the password is wrong. Takes as long whether or not w is NULL (an unknown user). */
struct staff_key *keys_unwrap(const char *id, const char *password, const struct keys_wrapped *w);

/* The key pair that a recovery code stands for; false when it is no such code. */
bool keys_of_recovery(const char *recovery, struct staff_key *out);

#define KEYS_SEALED 80
/* The queue's private key in a sealed box for another key pair, and out of it. */
bool keys_seal(const struct staff_key *queue_key, const unsigned char *public_key, unsigned char out[KEYS_SEALED]);
bool keys_open(const unsigned char sealed[KEYS_SEALED], const struct staff_key *holder, struct staff_key *out);

#endif

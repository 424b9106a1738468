#include "queue/keys.h"

#include <ctype.h>

#include "base/log.h"
#include "base/memory.h"
#include "queue/seal.h"

#define KEYS_OPS 3
#define KEYS_MEMORY ((size_t)64 * 1024 * 1024)
#define RECOVERY_DIGITS 40

/* Crockford's base 32: no I, L, O or U, so that print and handwriting are read right. */
static const char recovery_digits[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

struct staff_key *
keys_create(void)
{
	/* sodium_init may be called often; a program that has not must not find out here */
	struct staff_key *k = sodium_init() >= 0 ? sodium_malloc(sizeof *k) : NULL;
	if (k == NULL) {
		log_error("out of locked memory");
		abort();
	}
	sodium_memzero(k, sizeof *k);
	return k;
}

struct staff_key *
keys_generate(void)
{
	struct staff_key *k = keys_create();
	crypto_box_keypair(k->public_key, k->private_key);
	return k;
}

void
staff_key_destroy(struct staff_key *k)
{
	sodium_free(k); /* wipes it */
}

static bool
keys_derive(const char *password, const unsigned char *salt, unsigned char out[SEAL_KEY])
{
	return crypto_pwhash(out, SEAL_KEY, password, strlen(password), salt, KEYS_OPS, KEYS_MEMORY,
	           crypto_pwhash_ALG_ARGON2ID13) == 0;
}

enum status
keys_wrap(const char *id, const char *password, struct keys_wrapped *out, struct fault *f)
{
	unsigned char key[SEAL_KEY];
	randombytes_buf(out->salt, sizeof out->salt);
	if (!keys_derive(password, out->salt, key))
		return fault_set(f, STATUS_SYSTEM, "no 64 MiB of memory for a password");
	struct staff_key *pair = keys_generate();
	memcpy(out->public_key, pair->public_key, sizeof out->public_key);
	seal_box(key, id, pair->private_key, sizeof pair->private_key, out->wrapped);
	staff_key_destroy(pair);
	sodium_memzero(key, sizeof key);
	return STATUS_OK;
}

struct staff_key *
keys_unwrap(const char *id, const char *password, const struct keys_wrapped *w)
{
	static const struct keys_wrapped nobody;
	const struct keys_wrapped *use = w != NULL ? w : &nobody;
	unsigned char key[SEAL_KEY];
	struct staff_key *pair = keys_create();
	bool right = keys_derive(password, use->salt, key) &&
	             seal_unbox(key, id, use->wrapped, sizeof use->wrapped, pair->private_key);
	sodium_memzero(key, sizeof key);
	if (right && w != NULL) {
		memcpy(pair->public_key, w->public_key, sizeof pair->public_key);
		return pair;
	}
	staff_key_destroy(pair);
	return NULL;
}

void
staff_recovery_make(char out[STAFF_RECOVERY])
{
	unsigned char bits[RECOVERY_DIGITS];
	randombytes_buf(bits, sizeof bits);
	size_t n = 0;
	for (size_t i = 0; i < RECOVERY_DIGITS; i++) {
		if (i > 0 && i % 5 == 0)
			out[n++] = '-';
		out[n++] = recovery_digits[bits[i] & 31];
	}
	out[n] = '\0';
	sodium_memzero(bits, sizeof bits);
}

/* A digit as somebody may have read or typed it; -1 when it is none. */
static int
recovery_digit(char c)
{
	int upper = toupper((unsigned char)c);
	if (upper == 'O')
		upper = '0';
	if (upper == 'I' || upper == 'L')
		upper = '1';
	const char *at = upper != '\0' ? strchr(recovery_digits, upper) : NULL;
	return at != NULL ? (int)(at - recovery_digits) : -1;
}

/* 40 digits of 5 bits; spaces and dashes anywhere. */
static bool
recovery_read(const char *s, unsigned char digits[RECOVERY_DIGITS])
{
	size_t n = 0;
	for (; *s != '\0'; s++) {
		if (*s == '-' || isspace((unsigned char)*s))
			continue;
		int digit = recovery_digit(*s);
		if (digit < 0 || n == RECOVERY_DIGITS)
			return false;
		digits[n++] = (unsigned char)digit;
	}
	return n == RECOVERY_DIGITS;
}

bool
keys_of_recovery(const char *recovery, struct staff_key *out)
{
	static const unsigned char purpose[] = "fingerpost recovery code";
	unsigned char digits[RECOVERY_DIGITS], seed[crypto_box_SEEDBYTES];
	bool right = recovery_read(recovery, digits);
	if (right) {
		/* no slow hash: 200 random bits cannot be guessed */
		crypto_generichash(seed, sizeof seed, digits, sizeof digits, purpose, sizeof purpose);
		crypto_box_seed_keypair(out->public_key, out->private_key, seed);
	}
	sodium_memzero(digits, sizeof digits);
	sodium_memzero(seed, sizeof seed);
	return right;
}

bool
keys_seal(const struct staff_key *queue_key, const unsigned char *public_key, unsigned char out[KEYS_SEALED])
{
	return crypto_box_seal(out, queue_key->private_key, sizeof queue_key->private_key, public_key) == 0;
}

bool
keys_open(const unsigned char sealed[KEYS_SEALED], const struct staff_key *holder, struct staff_key *out)
{
	return crypto_box_seal_open(out->private_key, sealed, KEYS_SEALED, holder->public_key, holder->private_key) ==
	           0 &&
	       crypto_scalarmult_base(out->public_key, out->private_key) == 0;
}

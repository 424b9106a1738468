#include "queue/consent.h"

#include <sodium.h>

#include "base/memory.h"
#include "queue/store.h"

#define CONSENT_SLOTS 128
#define CONSENT_HASH 32
#define CONSENT_OPS 1
#define CONSENT_MEMORY ((size_t)64 * 1024 * 1024)

struct consents {
	unsigned char key[crypto_generichash_KEYBYTES];
	struct slot {
		bool used;
		unsigned char tag[16], hash[CONSENT_HASH];
	} slots[CONSENT_SLOTS];
};

struct consents *
consents_create(void)
{
	struct consents *c = memory_new(1, sizeof *c);
	randombytes_buf(c->key, sizeof c->key);
	return c;
}

void
consents_destroy(struct consents *c)
{
	if (c == NULL)
		return;
	sodium_memzero(c, sizeof *c);
	free(c);
}

/* What argon2id is asked about: it changes with the queue's own secrets, so that a restored one finds no old answer. */
struct question {
	unsigned char fast[32], salt[crypto_pwhash_SALTBYTES];
};

static enum status
question_ask(struct queue *q, const char *number, struct question *out, struct fault *f)
{
	enum status s = store_hash(q, "stop", number, out->fast, sizeof out->fast, f);
	return s == STATUS_OK ? store_meta(q, "stop_salt", out->salt, sizeof out->salt, f) : s;
}

static enum status
question_answer(const struct question *x, unsigned char out[CONSENT_HASH], struct fault *f)
{
	int rc = crypto_pwhash(out, CONSENT_HASH, (const char *)x->fast, sizeof x->fast, x->salt, CONSENT_OPS,
	    CONSENT_MEMORY, crypto_pwhash_ALG_ARGON2ID13);
	return rc == 0 ? STATUS_OK : fault_set(f, STATUS_SYSTEM, "no 64 MiB of memory for the STOP list");
}

static enum status
consent_hash(struct queue *q, const char *number, unsigned char out[CONSENT_HASH], struct fault *f)
{
	struct question x;
	unsigned char tag[16];
	enum status s = question_ask(q, number, &x, f);
	if (s != STATUS_OK)
		return s;
	crypto_generichash(
	    tag, sizeof tag, (const unsigned char *)&x, sizeof x, q->consents->key, sizeof q->consents->key);
	/* whatever was in the slot before may be another number's */
	struct slot *slot = &q->consents->slots[tag[0] % CONSENT_SLOTS];
	if (!slot->used || memcmp(slot->tag, tag, sizeof tag) != 0) {
		s = question_answer(&x, slot->hash, f);
		slot->used = s == STATUS_OK;
		memcpy(slot->tag, tag, sizeof tag);
	}
	memcpy(out, slot->hash, CONSENT_HASH);
	sodium_memzero(&x, sizeof x);
	return s;
}

static enum status
consent_bucket(struct queue *q, const char *number, int *bucket, struct fault *f)
{
	unsigned char tag[16];
	enum status s = store_hash(q, "stop bucket", number, tag, sizeof tag, f);
	*bucket = s == STATUS_OK ? tag[0] : 0;
	return s;
}

enum status
consent_stopped(struct queue *q, const char *number, bool *stopped, struct fault *f)
{
	unsigned char hash[CONSENT_HASH];
	int bucket;
	int64_t n = 0;
	*stopped = false;
	enum status s = consent_bucket(q, number, &bucket, f);
	if (s == STATUS_OK)
		s = sql_number(q, f, &n, SQL_STOP_BUCKET, "d", bucket);
	if (s != STATUS_OK || n == 0)
		return s;
	s = consent_hash(q, number, hash, f);
	if (s == STATUS_OK)
		s = sql_number(q, f, &n, SQL_STOP_GET, "db", bucket, hash, sizeof hash);
	*stopped = s == STATUS_OK && n > 0;
	return s;
}

enum status
consent_set(struct queue *q, const char *number, bool stopped, struct fault *f)
{
	unsigned char hash[CONSENT_HASH];
	int bucket;
	enum status s = consent_bucket(q, number, &bucket, f);
	if (s == STATUS_OK)
		s = consent_hash(q, number, hash, f);
	if (s != STATUS_OK)
		return s;
	return sql_run(q, f, stopped ? SQL_STOP_ADD : SQL_STOP_DROP, "db", bucket, hash, sizeof hash);
}

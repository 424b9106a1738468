#include "queue/seal.h"

#include "base/memory.h"
#include "queue/fields.h"
#include "queue/keys.h"
#include "queue/store.h"

#define NONCE crypto_aead_xchacha20poly1305_ietf_NPUBBYTES
#define SEALED_KEY (crypto_box_SEALBYTES + SEAL_KEY)

void
seal_box(const unsigned char key[SEAL_KEY], const char *context, const uint8_t *plain, size_t n, uint8_t *out)
{
	randombytes_buf(out, NONCE);
	crypto_aead_xchacha20poly1305_ietf_encrypt(
	    out + NONCE, NULL, plain, n, (const unsigned char *)context, strlen(context), NULL, out, key);
}

bool
seal_unbox(const unsigned char key[SEAL_KEY], const char *context, const uint8_t *sealed, size_t n, uint8_t *out)
{
	return n >= SEAL_OVERHEAD && crypto_aead_xchacha20poly1305_ietf_decrypt(out, NULL, NULL, sealed + NONCE,
	                                 n - NONCE, (const unsigned char *)context, strlen(context), sealed, key) == 0;
}

uint8_t *
seal_padded(const unsigned char key[SEAL_KEY], const char *context, const uint8_t *plain, size_t n, size_t *out_n)
{
	size_t padded = (n / SEAL_PAD + 1) * SEAL_PAD;
	uint8_t *copy = memory_new(padded, 1);
	if (n > 0)
		memcpy(copy, plain, n);
	sodium_pad(&padded, copy, n, SEAL_PAD, padded);
	*out_n = padded + SEAL_OVERHEAD;
	uint8_t *out = memory_new(*out_n, 1);
	seal_box(key, context, copy, padded, out);
	bytes_wipe(copy, padded);
	return out;
}

uint8_t *
seal_open_padded(const unsigned char key[SEAL_KEY], const char *context, const uint8_t *sealed, size_t n, size_t *out_n)
{
	if (n <= SEAL_OVERHEAD)
		return NULL;
	size_t padded = n - SEAL_OVERHEAD;
	uint8_t *out = memory_new(padded, 1);
	if (seal_unbox(key, context, sealed, n, out) && sodium_unpad(out_n, out, padded, SEAL_PAD) == 0)
		return out;
	bytes_wipe(out, padded);
	return NULL;
}

struct recipient {
	int64_t id;
	unsigned char public_key[crypto_box_PUBLICKEYBYTES];
};
#define RECIPIENTS 32

/* Read anew for each record: a restored backup or another program may have changed them. */
static enum status
recipients_read(struct queue *q, struct recipient *out, size_t *n, struct fault *f)
{
	enum status s = STATUS_OK;
	sqlite3_stmt *st = sql_start(q, SQL_RECIPIENTS, "");
	*n = 0;
	while (sql_next(q, st, &s, f)) {
		out[*n].id = sqlite3_column_int64(st, 0);
		if (*n < RECIPIENTS - 1 && sql_bytes(st, 1, out[*n].public_key, sizeof out[*n].public_key))
			++*n;
	}
	if (s == STATUS_OK && *n == 0)
		s = fault_set(f, STATUS_SYSTEM, "%s: damaged: nobody to seal to", q->path);
	return s;
}

static enum status
record_keys_add(struct queue *q, const char *id, const unsigned char key[SEAL_KEY], struct fault *f)
{
	struct recipient to[RECIPIENTS];
	size_t n;
	enum status s = recipients_read(q, to, &n, f);
	for (size_t i = 0; s == STATUS_OK && i < n; i++) {
		unsigned char sealed[SEALED_KEY];
		if (crypto_box_seal(sealed, key, SEAL_KEY, to[i].public_key) != 0)
			return fault_set(f, STATUS_SYSTEM, "%s: damaged: a public key is none", q->path);
		s = sql_run(q, f, SQL_RECORD_KEY_ADD, "tib", id, to[i].id, sealed, sizeof sealed);
	}
	return s;
}

enum status
record_add(struct queue *q, const char *id, const uint8_t *body, size_t n, struct fault *f)
{
	if (n > SEAL_LIMIT)
		return fault_set(f, STATUS_INPUT, "a record of more than %d KiB", SEAL_LIMIT / 1024);
	unsigned char key[SEAL_KEY];
	crypto_aead_xchacha20poly1305_ietf_keygen(key);
	size_t size;
	uint8_t *sealed = seal_padded(key, id, body, n, &size);
	enum status s = sql_run(q, f, SQL_RECORD_ADD, "tb", id, sealed, size);
	if (s == STATUS_OK)
		s = record_keys_add(q, id, key, f);
	free(sealed);
	sodium_memzero(key, sizeof key);
	return s;
}

enum status
record_open(struct queue *q, const struct staff_key *key, const char *id, uint8_t **body, size_t *n, struct fault *f)
{
	sqlite3_stmt *st;
	unsigned char data_key[SEAL_KEY];
	enum status s = sql_get(q, f, &st, SQL_RECORD_GET, "tb", id, key->public_key, sizeof key->public_key);
	if (s == STATUS_MISSING)
		return fault_set(f, s, "there is no such record for this key");
	if (s != STATUS_OK)
		return s;
	*body = NULL;
	if ((size_t)sqlite3_column_bytes(st, 1) == SEALED_KEY &&
	    crypto_box_seal_open(data_key, sqlite3_column_blob(st, 1), SEALED_KEY, key->public_key, key->private_key) ==
	        0)
		*body =
		    seal_open_padded(data_key, id, sqlite3_column_blob(st, 0), (size_t)sqlite3_column_bytes(st, 0), n);
	sql_done(st);
	sodium_memzero(data_key, sizeof data_key);
	return *body != NULL ? STATUS_OK
	                     : fault_set(f, STATUS_SYSTEM, "%s: damaged: record %s does not open", q->path, id);
}

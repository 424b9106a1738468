#include "queue/seen.h"

#include <sodium.h>

#include "base/clock.h"
#include "queue/store.h"

#define SEEN_MARK 16

/* What one text differs from another in, under a key; a purpose where the key has other uses. */
static void
seen_hash(const unsigned char key[32], const char *purpose, const struct text_in *in, unsigned char out[SEEN_MARK])
{
	crypto_generichash_state h;
	crypto_generichash_init(&h, key, 32, SEEN_MARK);
	if (purpose != NULL)
		crypto_generichash_update(&h, (const unsigned char *)purpose, strlen(purpose) + 1);
	crypto_generichash_update(&h, (const unsigned char *)in->sender, strlen(in->sender) + 1);
	crypto_generichash_update(&h, (const unsigned char *)&in->sent, sizeof in->sent);
	if (in->pdu != NULL && in->pdu_size > 0)
		crypto_generichash_update(&h, in->pdu, in->pdu_size);
	else
		crypto_generichash_update(&h, (const unsigned char *)in->body, strlen(in->body));
	crypto_generichash_final(&h, out, SEEN_MARK);
	sodium_memzero(&h, sizeof h);
}

enum status
seen_tag(struct queue *q, const struct text_in *in, int64_t *tag, struct fault *f)
{
	unsigned char key[32], hash[SEEN_MARK];
	enum status s = store_hash(q, "seen", "", key, sizeof key, f);
	if (s != STATUS_OK)
		return s;
	seen_hash(key, NULL, in, hash);
	*tag = (int64_t)hash[0] << 16 | (int64_t)hash[1] << 8 | hash[2];
	sodium_memzero(key, sizeof key);
	sodium_memzero(hash, sizeof hash);
	return STATUS_OK;
}

enum status
seen_again(
    struct queue *q, const struct transit *t, const struct text_in *in, int64_t now, bool *again, struct fault *f)
{
	int64_t tag;
	unsigned char mark[SEEN_MARK];
	*again = false;
	enum status s = seen_tag(q, in, &tag, f);
	if (s != STATUS_OK)
		return s;
	/* without a key its id is zeros, which no row has */
	seen_hash(t->key, "seen", in, mark);
	s = sql_run(q, f, SQL_SEEN_AGAIN, "iiibb", in->sent, tag, now, t->id, sizeof t->id, mark, sizeof mark);
	*again = s == STATUS_OK && sqlite3_changes(q->db) > 0;
	return s;
}

enum status
seen_add(struct queue *q, const struct transit *t, const struct text_in *in, int64_t now, struct fault *f)
{
	int64_t tag;
	unsigned char mark[SEEN_MARK];
	enum status s = seen_tag(q, in, &tag, f);
	if (s != STATUS_OK)
		return s;
	seen_hash(t->key, "seen", in, mark);
	return sql_run(q, f, SQL_SEEN_ADD, "iiibb", in->sent, tag, now, t->id, sizeof t->id, mark, sizeof mark);
}

enum status
seen_forget(struct queue *q, int64_t now, struct fault *f)
{
	enum status s = sql_run(q, f, SQL_SEEN_DROP_OLD, "i", now - 7 * CLOCK_DAY);
	return s == STATUS_OK ? sql_run(q, f, SQL_SEEN_BLUR, "i", now - CLOCK_HOUR) : s;
}

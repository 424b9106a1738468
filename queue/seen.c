#include "queue/seen.h"

#include <sodium.h>

#include "base/clock.h"
#include "queue/store.h"

static enum status
seen_tag(struct queue *q, const struct text_in *in, int64_t *tag, struct fault *f)
{
	unsigned char key[32], hash[crypto_generichash_BYTES_MIN];
	crypto_generichash_state h;
	enum status s = store_hash(q, "seen", "", key, sizeof key, f);
	if (s != STATUS_OK)
		return s;
	crypto_generichash_init(&h, key, sizeof key, sizeof hash);
	crypto_generichash_update(&h, (const unsigned char *)in->sender, strlen(in->sender) + 1);
	crypto_generichash_update(&h, (const unsigned char *)&in->sent, sizeof in->sent);
	if (in->pdu != NULL && in->pdu_size > 0)
		crypto_generichash_update(&h, in->pdu, in->pdu_size);
	else
		crypto_generichash_update(&h, (const unsigned char *)in->body, strlen(in->body));
	crypto_generichash_final(&h, hash, sizeof hash);
	*tag = (int64_t)hash[0] << 16 | (int64_t)hash[1] << 8 | hash[2];
	sodium_memzero(key, sizeof key);
	return STATUS_OK;
}

enum status
seen_note(struct queue *q, const struct text_in *in, int64_t now, bool *again, struct fault *f)
{
	int64_t tag;
	enum status s = seen_tag(q, in, &tag, f);
	if (s == STATUS_OK)
		s = sql_run(q, f, SQL_SEEN_AGAIN, "iii", in->sent, tag, now);
	if (s != STATUS_OK)
		return s;
	*again = sqlite3_changes(q->db) > 0;
	return *again ? s : sql_run(q, f, SQL_SEEN_ADD, "iii", in->sent, tag, now);
}

enum status
seen_forget(struct queue *q, int64_t now, struct fault *f)
{
	return sql_run(q, f, SQL_SEEN_DROP_OLD, "i", now - 7 * CLOCK_DAY);
}

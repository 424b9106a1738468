#include "modem/repeats.h"

#include <string.h>

#include "base/clock.h"

#define SENTENCE 20 /* bytes: patients type words again, machines send sentences */

static uint64_t
hash_of(struct repeats *r, const char *sender, const char *body)
{
	unsigned char from[crypto_shorthash_BYTES], both[crypto_shorthash_BYTES];
	uint64_t a, b;
	if (!r->keyed)
		crypto_shorthash_keygen(r->key);
	r->keyed = true;
	crypto_shorthash(from, (const unsigned char *)sender, strlen(sender), r->key);
	crypto_shorthash(both, (const unsigned char *)body, strlen(body), r->key);
	memcpy(&a, from, sizeof a);
	memcpy(&b, both, sizeof b);
	return a * 3 + b;
}

static struct repeat *
find(struct repeats *r, uint64_t hash, int64_t now)
{
	for (int i = 0; i < REPEATS_KEPT; i++) {
		struct repeat *x = &r->list[i];
		if (x->times > 0 && x->hash == hash && x->since > now - CLOCK_HOUR && x->since <= now)
			return x;
	}
	struct repeat *oldest = &r->list[r->next];
	r->next = (r->next + 1) % REPEATS_KEPT;
	*oldest = (struct repeat){.hash = hash, .since = now};
	return oldest;
}

bool
repeats_note(struct repeats *r, const char *sender, const char *body, int64_t sent, int64_t now)
{
	struct repeat *x = find(r, hash_of(r, sender, body), now);
	x->times += x->times == 0 || x->sent != sent;
	x->sent = sent;
	return x->times > (strlen(body) >= SENTENCE ? REPEATS_LONG : REPEATS_SHORT);
}

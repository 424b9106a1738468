#include <sodium.h>

#include "base/clock.h"
#include "queue/event.h"
#include "queue/keys.h"
#include "queue/members.h"
#include "queue/seal.h"
#include "queue/staff.h"
#include "queue/store.h"

#define SESSION_LONGEST (12 * CLOCK_HOUR)
#define SESSION_SEALED (sizeof((struct staff_key *)0)->private_key + SEAL_OVERHEAD)

/* What a token stands for: where the session is found, and what opens it. Neither gives the other or the token. */
struct session_keys {
	unsigned char hash[32], key[SEAL_KEY];
};

static bool
session_keys_of(const char *token, struct session_keys *out)
{
	static const unsigned char find[] = "fingerpost session", open[] = "fingerpost session key";
	unsigned char bytes[32];
	size_t n;
	if (strlen(token) != SESSION_TOKEN - 1 ||
	    sodium_hex2bin(bytes, sizeof bytes, token, SESSION_TOKEN - 1, NULL, &n, NULL) != 0 || n != sizeof bytes)
		return false;
	crypto_generichash(out->hash, sizeof out->hash, bytes, sizeof bytes, find, sizeof find - 1);
	crypto_generichash(out->key, sizeof out->key, bytes, sizeof bytes, open, sizeof open - 1);
	sodium_memzero(bytes, sizeof bytes);
	return true;
}

enum status
session_begin(struct queue *q, const struct staff *who, const struct staff_key *key, int64_t now,
    char token[SESSION_TOKEN], struct fault *f)
{
	unsigned char bytes[32], sealed[SESSION_SEALED];
	char id[UUID_TEXT];
	struct session_keys keys;
	randombytes_buf(bytes, sizeof bytes);
	sodium_bin2hex(token, SESSION_TOKEN, bytes, sizeof bytes);
	session_keys_of(token, &keys);
	uuid_make(now, id);
	seal_box(keys.key, "session", key->private_key, sizeof key->private_key, sealed);
	enum status s = store_begin(q, f);
	if (s != STATUS_OK)
		goto out;
	s = sql_run(q, f, SQL_SESSION_DROP_OLD, "i", now - SESSION_LONGEST);
	if (s == STATUS_OK)
		s = sql_run(q, f, SQL_SESSION_ADD, "btiibt", keys.hash, sizeof keys.hash, who->id, now, now, sealed,
		    sizeof sealed, id);
	s = store_end(q, s, f);
out:
	sodium_memzero(bytes, sizeof bytes);
	sodium_memzero(&keys, sizeof keys);
	return s;
}

struct session_stored {
	int64_t began, seen;
	unsigned char sealed[SESSION_SEALED];
	bool whole;
};

static enum status
session_read(
    struct queue *q, const struct session_keys *keys, struct session_stored *row, struct staff *who, struct fault *f)
{
	sqlite3_stmt *st;
	enum status s = sql_get(q, f, &st, SQL_SESSION_GET, "b", keys->hash, sizeof keys->hash);
	if (s != STATUS_OK)
		return s;
	row->began = sqlite3_column_int64(st, 0);
	row->seen = sqlite3_column_int64(st, 1);
	row->whole = sql_bytes(st, 2, row->sealed, sizeof row->sealed);
	members_read(st, 3, who);
	sql_done(st);
	return STATUS_OK;
}

/* A clock that was set back does not keep a session alive: times in the future beyond a minute end it. */
static bool
session_lives(const struct session_stored *row, const struct staff *who, int64_t now, int64_t idle_ms)
{
	return row->whole && who->active && now - row->began <= SESSION_LONGEST && now - row->seen <= idle_ms &&
	       row->began <= now + CLOCK_MINUTE && row->seen <= now + CLOCK_MINUTE;
}

static enum status
session_touch(struct queue *q, const struct session_keys *keys, const struct staff *who, int64_t now, struct fault *f)
{
	enum status s = store_begin(q, f);
	if (s != STATUS_OK)
		return s;
	s = sql_run(q, f, SQL_SESSION_SEEN, "bi", keys->hash, sizeof keys->hash, now);
	if (s == STATUS_OK)
		s = sql_run(q, f, SQL_STAFF_SEEN, "ti", who->id, now);
	return store_end(q, s, f);
}

static enum status
session_key_open(
    const struct session_keys *keys, const struct session_stored *row, struct staff_key **key, struct fault *f)
{
	struct staff_key *k = keys_create();
	if (!seal_unbox(keys->key, "session", row->sealed, sizeof row->sealed, k->private_key)) {
		staff_key_destroy(k);
		return fault_set(f, STATUS_REFUSED, "signed out");
	}
	crypto_scalarmult_base(k->public_key, k->private_key);
	*key = k;
	return STATUS_OK;
}

enum status
session_resume(struct queue *q, const char *token, int64_t now, int64_t idle_ms, struct staff *who,
    struct staff_key **key, struct fault *f)
{
	struct session_keys keys;
	struct session_stored row;
	if (key != NULL)
		*key = NULL;
	if (!session_keys_of(token, &keys))
		return fault_set(f, STATUS_REFUSED, "signed out");
	enum status s = session_read(q, &keys, &row, who, f);
	if (s == STATUS_OK && !session_lives(&row, who, now, idle_ms)) {
		session_end(q, token, NULL);
		s = STATUS_MISSING;
	}
	if (s == STATUS_MISSING)
		s = fault_set(f, STATUS_REFUSED, "signed out");
	if (s == STATUS_OK && now - row.seen >= CLOCK_MINUTE)
		session_touch(q, &keys, who, now, NULL); /* a full disk ends no session */
	if (s == STATUS_OK && key != NULL)
		s = session_key_open(&keys, &row, key, f);
	sodium_memzero(&keys, sizeof keys);
	return s;
}

enum status
session_end(struct queue *q, const char *token, struct fault *f)
{
	struct session_keys keys;
	if (!session_keys_of(token, &keys))
		return STATUS_OK;
	enum status s = store_begin(q, f);
	if (s == STATUS_OK)
		s = store_end(q, sql_run(q, f, SQL_SESSION_DROP, "b", keys.hash, sizeof keys.hash), f);
	sodium_memzero(&keys, sizeof keys);
	return s;
}

enum status
session_list(struct queue *q, const char *staff, const char *token, int64_t now, struct session_row *out, size_t max,
    size_t *n, struct fault *f)
{
	struct session_keys keys = {0};
	unsigned char hash[32];
	enum status s = STATUS_OK;
	bool known = token != NULL && session_keys_of(token, &keys);
	sqlite3_stmt *st = sql_start(q, SQL_SESSION_LIST, "tii", staff, now - SESSION_LONGEST, (int64_t)max);
	*n = 0;
	while (sql_next(q, st, &s, f)) {
		struct session_row *r = &out[(*n)++];
		sql_text(st, 0, r->id, sizeof r->id);
		r->own = known && sql_bytes(st, 1, hash, sizeof hash) && memcmp(hash, keys.hash, sizeof hash) == 0;
		sql_text(st, 2, r->user, sizeof r->user);
		r->began = sqlite3_column_int64(st, 3);
		r->seen = sqlite3_column_int64(st, 4);
	}
	sodium_memzero(&keys, sizeof keys);
	return s;
}

enum status
session_end_id(struct queue *q, const char *id, const char *staff, const char *actor, int64_t now, struct fault *f)
{
	enum status s = store_begin(q, f);
	if (s != STATUS_OK)
		return s;
	s = sql_run(q, f, SQL_SESSION_DROP_ID, "tt", id, staff);
	if (s == STATUS_OK && sqlite3_changes(q->db) != 1)
		s = fault_set(f, STATUS_MISSING, "there is no such session");
	if (s == STATUS_OK)
		s = event_add(q, NULL, actor, "session-ended", id, now, f);
	return store_end(q, s, f);
}

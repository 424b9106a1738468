#include "queue/staff.h"

#include "base/password.h"
#include "base/text.h"
#include "queue/event.h"
#include "queue/founding.h"
#include "queue/keys.h"
#include "queue/members.h"
#include "queue/steps.h"
#include "queue/store.h"
#include "queue/throttle.h"

static const char *const role_names[] = {"receptionist", "clinician", "link-worker", "manager"};
#define ROLES ((int)(sizeof role_names / sizeof role_names[0]))

const char *
staff_role_name(enum staff_role r)
{
	return role_names[r];
}

int
staff_role_by_name(const char *name)
{
	for (int i = 0; i < ROLES; i++)
		if (strcmp(role_names[i], name) == 0)
			return i;
	return -1;
}

void
members_read(sqlite3_stmt *st, int first, struct staff *out)
{
	sql_text(st, first, out->id, sizeof out->id);
	sql_text(st, first + 1, out->user, sizeof out->user);
	out->role = (enum staff_role)sqlite3_column_int(st, first + 2);
	out->active = sqlite3_column_int(st, first + 3) != 0;
	out->created = sqlite3_column_int64(st, first + 4);
	out->last_seen = sqlite3_column_int64(st, first + 5);
}

/* MISSING without a fault when there is no active member of this name. */
static enum status
member_by_user(struct queue *q, const char *user, struct staff *who, struct keys_wrapped *w, struct fault *f)
{
	sqlite3_stmt *st;
	enum status s = sql_get(q, f, &st, SQL_STAFF_BY_USER, "t", user);
	if (s != STATUS_OK)
		return s;
	members_read(st, 0, who);
	bool whole = sql_bytes(st, 6, w->salt, sizeof w->salt) &&
	             sql_bytes(st, 7, w->public_key, sizeof w->public_key) &&
	             sql_bytes(st, 8, w->wrapped, sizeof w->wrapped);
	sql_done(st);
	return whole ? STATUS_OK : fault_set(f, STATUS_SYSTEM, "%s: damaged: staff %s", q->path, who->id);
}

enum status
members_by_id(struct queue *q, const char *id, struct staff *who, struct fault *f)
{
	sqlite3_stmt *st;
	enum status s = sql_get(q, f, &st, SQL_STAFF_BY_ID, "t", id);
	if (s == STATUS_OK) {
		members_read(st, 0, who);
		sql_done(st);
	}
	if (s == STATUS_MISSING || (s == STATUS_OK && !who->active))
		return fault_set(f, STATUS_REFUSED, "no such member of staff");
	return s;
}

static enum status
user_check(const char *user, struct fault *f)
{
	size_t n = strlen(user);
	if (n == 0 || n >= sizeof((struct staff *)0)->user || !text_valid(user, n))
		return fault_set(f, STATUS_INPUT, "user: 1 to 63 letters, digits, dots or dashes");
	for (size_t i = 0; i < n; i++)
		if ((unsigned char)user[i] <= ' ' || strchr("/\\\"'<>&", user[i]) != NULL || user[i] == 127)
			return fault_set(f, STATUS_INPUT, "user: 1 to 63 letters, digits, dots or dashes");
	return STATUS_OK;
}

static enum status
password_check(const char *user, const char *password, struct fault *f)
{
	const char *wrong = password_wrong(password, user, NULL);
	return wrong == NULL ? STATUS_OK : fault_set(f, STATUS_INPUT, "password: %s", wrong);
}

/* The queue's key out of the copy that is sealed to holder. */
static enum status
key_copy_open(
    struct queue *q, const char *holder, const struct staff_key *pair, struct staff_key **key, struct fault *f)
{
	unsigned char sealed[KEYS_SEALED];
	sqlite3_stmt *st;
	enum status s = sql_get(q, f, &st, SQL_KEY_COPY_GET, "t", holder);
	bool whole = s == STATUS_OK && sql_bytes(st, 1, sealed, sizeof sealed);
	sql_done(st);
	if (s != STATUS_OK && s != STATUS_MISSING)
		return s;
	*key = keys_create();
	if (whole && keys_open(sealed, pair, *key))
		return STATUS_OK;
	staff_key_destroy(*key);
	*key = NULL;
	return STATUS_REFUSED;
}

static enum status
key_copy_store(
    struct queue *q, const char *holder, const struct staff_key *key, const unsigned char *public_key, struct fault *f)
{
	unsigned char sealed[KEYS_SEALED];
	if (!keys_seal(key, public_key, sealed))
		return fault_set(f, STATUS_SYSTEM, "%s: damaged: a public key is none", q->path);
	return sql_run(q, f, SQL_KEY_COPY_SET, "tbb", holder, public_key, (size_t)crypto_box_PUBLICKEYBYTES, sealed,
	    sizeof sealed);
}

static enum status
signed_in(struct queue *q, struct staff *who, const char *address, int64_t now, struct fault *f)
{
	enum status s = store_begin(q, f);
	if (s != STATUS_OK)
		return s;
	s = throttle_clear(q, who->user, f);
	if (s == STATUS_OK)
		s = throttle_forgive_address(q, address, f);
	if (s == STATUS_OK)
		s = sql_run(q, f, SQL_STAFF_SEEN, "ti", who->id, now);
	if (s == STATUS_OK)
		s = event_add(q, NULL, who->id, "signed-in", NULL, now, f);
	if (s == STATUS_OK)
		who->last_seen = now;
	return store_end(q, s, f);
}

enum status
staff_sign_in(struct queue *q, const char *user, const char *password, int64_t now, struct staff *who,
    struct staff_key **key, struct fault *f)
{
	return staff_sign_in_from(q, user, password, NULL, now, who, key, f);
}

enum status
staff_sign_in_from(struct queue *q, const char *user, const char *password, const char *address, int64_t now,
    struct staff *who, struct staff_key **key, struct fault *f)
{
	struct keys_wrapped w;
	*key = NULL;
	enum status s = throttle_enter_address(q, address, now, f);
	if (s == STATUS_OK)
		s = throttle_enter(q, user, now, f);
	if (s != STATUS_OK)
		return s;
	s = member_by_user(q, user, who, &w, f);
	if (s != STATUS_OK && s != STATUS_MISSING)
		return s;
	/* an unknown user costs the same time */
	bool known = s == STATUS_OK && strlen(password) <= PASSWORD_MOST;
	struct staff_key *pair = keys_unwrap(known ? who->id : "", known ? password : "", known ? &w : NULL);
	s = pair != NULL ? key_copy_open(q, who->id, pair, key, f) : STATUS_REFUSED;
	staff_key_destroy(pair);
	if (s == STATUS_REFUSED)
		return fault_set(f, s, "wrong user or password");
	if (s == STATUS_OK)
		s = signed_in(q, who, address, now, f);
	if (s == STATUS_OK)
		return s;
	staff_key_destroy(*key);
	*key = NULL;
	return s;
}

enum status
staff_get(struct queue *q, const char *id, struct staff *who, struct fault *f)
{
	sqlite3_stmt *st;
	enum status s = sql_get(q, f, &st, SQL_STAFF_BY_ID, "t", id);
	if (s == STATUS_MISSING)
		return fault_set(f, s, "there is no such member of staff");
	if (s != STATUS_OK)
		return s;
	members_read(st, 0, who);
	sql_done(st);
	return STATUS_OK;
}

/* What a right code leaves behind. */
static enum status
recovered(struct queue *q, const char *address, int64_t now, struct fault *f)
{
	enum status s = store_begin(q, f);
	if (s != STATUS_OK)
		return s;
	s = throttle_forgive_address(q, address, f);
	if (s == STATUS_OK)
		s = event_add(q, NULL, "recovery", "recovered", NULL, now, f);
	return store_end(q, s, f);
}

enum status
staff_recover_from(
    struct queue *q, const char *recovery, const char *address, int64_t now, struct staff_key **key, struct fault *f)
{
	*key = NULL;
	enum status s = throttle_enter_address(q, address, now, f);
	if (s != STATUS_OK)
		return s;
	struct staff_key *pair = keys_create();
	s = keys_of_recovery(recovery, pair) ? key_copy_open(q, "recovery", pair, key, f) : STATUS_REFUSED;
	staff_key_destroy(pair);
	if (s == STATUS_REFUSED)
		return fault_set(f, s, "wrong recovery code");
	if (s == STATUS_OK)
		s = recovered(q, address, now, f);
	if (s == STATUS_OK)
		return s;
	staff_key_destroy(*key);
	*key = NULL;
	return s;
}

enum status
staff_recover(struct queue *q, const char *recovery, int64_t now, struct staff_key **key, struct fault *f)
{
	return staff_recover_from(q, recovery, NULL, now, key, f);
}

static enum status
member_store(struct queue *q, const struct staff_key *key, const struct staff *who, const struct keys_wrapped *w,
    struct fault *f)
{
	enum status s = sql_run(q, f, SQL_STAFF_ADD, "ttdibbb", who->id, who->user, (int)who->role, who->created,
	    w->salt, sizeof w->salt, w->public_key, sizeof w->public_key, w->wrapped, sizeof w->wrapped);
	return s == STATUS_OK ? key_copy_store(q, who->id, key, w->public_key, f) : s;
}

enum status
staff_add(struct queue *q, const struct staff_key *key, const char *actor, const char *user, enum staff_role role,
    const char *password, int64_t now, struct fault *f)
{
	struct staff who = {.role = role, .created = now}, other;
	struct keys_wrapped w, unused;
	enum status s = user_check(user, f);
	if (s == STATUS_OK)
		s = password_check(user, password, f);
	if (s != STATUS_OK)
		return s;
	snprintf(who.user, sizeof who.user, "%s", user);
	uuid_make(now, who.id);
	s = keys_wrap(who.id, password, &w, f);
	if (s == STATUS_OK)
		s = store_begin(q, f);
	if (s != STATUS_OK)
		return s;
	s = member_by_user(q, user, &other, &unused, f);
	if (s == STATUS_OK)
		s = fault_set(f, STATUS_REFUSED, "user: there is a %s already", other.user);
	else if (s == STATUS_MISSING)
		s = member_store(q, key, &who, &w, f);
	if (s == STATUS_OK)
		s = event_add(q, NULL, actor != NULL ? actor : "recovery", "staff-added", who.id, now, f);
	return store_end(q, s, f);
}

/* The old pair is thrown away with the password that guarded it; whoever resets has the queue's key and seals it anew.
 */
enum status
staff_reset(struct queue *q, const struct staff_key *key, const char *actor, const char *user, const char *password,
    int64_t now, struct fault *f)
{
	struct staff who;
	struct keys_wrapped w;
	enum status s = password_check(user, password, f);
	if (s != STATUS_OK)
		return s;
	s = member_by_user(q, user, &who, &w, f);
	if (s == STATUS_MISSING)
		return fault_set(f, s, "user: no %s", user);
	if (s == STATUS_OK)
		s = keys_wrap(who.id, password, &w, f);
	if (s == STATUS_OK)
		s = store_begin(q, f);
	if (s != STATUS_OK)
		return s;
	s = sql_run(q, f, SQL_STAFF_REKEY, "tbbb", who.id, w.salt, sizeof w.salt, w.public_key, sizeof w.public_key,
	    w.wrapped, sizeof w.wrapped);
	if (s == STATUS_OK && sqlite3_changes(q->db) != 1)
		s = fault_set(f, STATUS_MISSING, "user: no %s", user);
	if (s == STATUS_OK)
		s = key_copy_store(q, who.id, key, w.public_key, f);
	if (s == STATUS_OK)
		s = throttle_clear(q, user, f);
	/* whoever knew the old password may be signed in with it */
	if (s == STATUS_OK)
		s = sql_run(q, f, SQL_SESSION_DROP_OF, "t", who.id);
	if (s == STATUS_OK)
		s = event_add(q, NULL, actor != NULL ? actor : "recovery", "password-reset", who.id, now, f);
	return store_end(q, s, f);
}

static enum status
member_remove(struct queue *q, const char *actor, const struct staff *who, int64_t now, struct fault *f)
{
	int64_t managers;
	enum status s = sql_number(q, f, &managers, SQL_STAFF_MANAGERS, "t", who->id);
	if (s == STATUS_OK && who->role == ROLE_MANAGER && managers == 0)
		return fault_set(f, STATUS_REFUSED, "user: %s is the last manager", who->user);
	if (s == STATUS_OK)
		s = steps_release_all(q, who->id, now, f);
	if (s == STATUS_OK)
		s = sql_run(q, f, SQL_STAFF_REMOVE, "t", who->id);
	if (s == STATUS_OK)
		s = sql_run(q, f, SQL_KEY_COPY_DROP, "t", who->id);
	if (s == STATUS_OK)
		s = sql_run(q, f, SQL_SESSION_DROP_OF, "t", who->id);
	if (s == STATUS_OK)
		s = event_add(q, NULL, actor != NULL ? actor : "recovery", "staff-removed", who->id, now, f);
	return s;
}

enum status
staff_remove(struct queue *q, const char *actor, const char *user, int64_t now, struct fault *f)
{
	struct staff who;
	struct keys_wrapped w;
	enum status s = store_begin(q, f);
	if (s != STATUS_OK)
		return s;
	s = member_by_user(q, user, &who, &w, f);
	if (s == STATUS_MISSING)
		s = fault_set(f, s, "user: no %s", user);
	if (s == STATUS_OK)
		s = member_remove(q, actor, &who, now, f);
	return store_end(q, s, f);
}

enum status
staff_list(struct queue *q, struct staff *out, size_t max, size_t *n, struct fault *f)
{
	enum status s = STATUS_OK;
	sqlite3_stmt *st = sql_start(q, SQL_STAFF_LIST, "");
	*n = 0;
	while (sql_next(q, st, &s, f)) {
		if (*n < max)
			members_read(st, 0, &out[(*n)++]);
	}
	return s;
}

/* What keyed hashes and the STOP list hang on. */
static enum status
meta_store(struct queue *q, const struct queue_founding *founding, int64_t now, struct fault *f)
{
	unsigned char secret[32], salt[crypto_pwhash_SALTBYTES];
	randombytes_buf(secret, sizeof secret);
	randombytes_buf(salt, sizeof salt);
	enum status s = sql_run(q, f, SQL_META_SET, "tb", "secret", secret, sizeof secret);
	if (s == STATUS_OK)
		s = sql_run(q, f, SQL_META_SET, "tb", "stop_salt", salt, sizeof salt);
	if (s == STATUS_OK)
		s = sql_run(q, f, SQL_META_SET, "ti", "promise_days", (int64_t)founding->promise_days);
	if (s == STATUS_OK)
		s = sql_run(q, f, SQL_META_SET, "ti", "created", now);
	sodium_memzero(secret, sizeof secret);
	return s;
}

static enum status
founder_store(
    struct queue *q, const struct queue_founding *founding, const struct staff_key *key, int64_t now, struct fault *f)
{
	struct staff who = {.role = ROLE_MANAGER, .created = now};
	struct keys_wrapped w;
	snprintf(who.user, sizeof who.user, "%s", founding->user);
	uuid_make(now, who.id);
	enum status s = keys_wrap(who.id, founding->password, &w, f);
	if (s == STATUS_OK)
		s = member_store(q, key, &who, &w, f);
	return s == STATUS_OK ? event_add(q, NULL, who.id, "founded", NULL, now, f) : s;
}

enum status
founding_check(const struct queue_founding *founding, struct fault *f)
{
	struct staff_key *pair = keys_create();
	enum status s = user_check(founding->user, f);
	if (s == STATUS_OK)
		s = password_check(founding->user, founding->password, f);
	if (s == STATUS_OK && !keys_of_recovery(founding->recovery, pair))
		s = fault_set(f, STATUS_INPUT, "recovery code: not one of ours");
	if (s == STATUS_OK && (founding->promise_days < 1 || founding->promise_days > 60))
		s = fault_set(f, STATUS_INPUT, "promise: 1 to 60 working days");
	staff_key_destroy(pair);
	return s;
}

enum status
founding_store(struct queue *q, const struct queue_founding *founding, int64_t now, struct fault *f)
{
	struct staff_key *key = keys_generate(), *pair = keys_create();
	keys_of_recovery(founding->recovery, pair);
	enum status s = meta_store(q, founding, now, f);
	if (s == STATUS_OK)
		s = sql_run(q, f, SQL_RECIPIENT_ADD, "tb", "this practice", key->public_key, sizeof key->public_key);
	if (s == STATUS_OK)
		s = founder_store(q, founding, key, now, f);
	if (s == STATUS_OK)
		s = key_copy_store(q, "recovery", key, pair->public_key, f);
	staff_key_destroy(key);
	staff_key_destroy(pair);
	return s;
}

static enum status
role_store(
    struct queue *q, const char *actor, const struct staff *who, enum staff_role role, int64_t now, struct fault *f)
{
	int64_t managers;
	enum status s = sql_number(q, f, &managers, SQL_STAFF_MANAGERS, "t", who->id);
	if (s == STATUS_OK && who->role == ROLE_MANAGER && role != ROLE_MANAGER && managers == 0)
		return fault_set(f, STATUS_REFUSED, "user: %s is the last manager", who->user);
	if (s == STATUS_OK)
		s = sql_run(q, f, SQL_STAFF_ROLE, "td", who->id, (int)role);
	if (s == STATUS_OK)
		s = sql_run(q, f, SQL_SESSION_DROP_OF, "t", who->id);
	return s == STATUS_OK ? event_add(q, NULL, actor, "role-changed", who->id, now, f) : s;
}

enum status
staff_set_role(struct queue *q, const char *actor, const char *user, enum staff_role role, int64_t now, struct fault *f)
{
	struct staff who;
	struct keys_wrapped w;
	enum status s = store_begin(q, f);
	if (s != STATUS_OK)
		return s;
	s = member_by_user(q, user, &who, &w, f);
	if (s == STATUS_MISSING)
		s = fault_set(f, s, "user: no %s", user);
	if (s == STATUS_OK)
		s = role_store(q, actor, &who, role, now, f);
	return store_end(q, s, f);
}

/*
 * staff.h - the people who clear the queue, their passwords, sessions and the keys these guard. Desk and command line
 * only.
 *
 * Each member has a key pair whose private half is wrapped by the password (argon2id, 64 MiB); the queue's private key
 * is sealed to each member and to the recovery code. A lost password loses nothing while another member or the recovery
 * code is there.
 */
#ifndef QUEUE_STAFF_H
#define QUEUE_STAFF_H

#include "base/uuid.h"
#include "queue/queue.h"

enum staff_role { ROLE_RECEPTIONIST, ROLE_CLINICIAN, ROLE_LINK_WORKER, ROLE_MANAGER };
const char *staff_role_name(enum staff_role
        r); /* "receptionist", "clinician" (nurse, health care assistant, pharmacist), "link-worker", "manager" */
int staff_role_by_name(const char *name); /* or -1 */

struct staff {
	char id[UUID_TEXT];
	char user[64];
	enum staff_role role;
	bool active;
	int64_t created, last_seen;
};

/* The queue's private key, while somebody entitled is at work. Lives in locked memory (sodium_malloc);
 * staff_key_destroy wipes it. */
struct staff_key;
void staff_key_destroy(struct staff_key *k);

/* A new recovery code: 8 groups of 5 letters and digits, 200 bits; print it, never store it. */
#define STAFF_RECOVERY 48
void staff_recovery_make(char out[STAFF_RECOVERY]);

/* Opens the queue's key by a password or by the recovery code. Slow by design (about 0.1 s and 64 MiB). STATUS_REFUSED
 * when wrong (one wording for unknown user and wrong password); STATUS_BUSY while throttled: the fault says for how
 * long. Failures are counted per account. */
enum status staff_sign_in(struct queue *q, const char *user, const char *password, int64_t now, struct staff *who,
    struct staff_key **key, struct fault *f);
/* The same, counted against the address that it comes from too (NULL: not known). */
enum status staff_sign_in_from(struct queue *q, const char *user, const char *password, const char *address,
    int64_t now, struct staff *who, struct staff_key **key, struct fault *f);
enum status staff_recover(struct queue *q, const char *recovery, int64_t now, struct staff_key **key, struct fault *f);
/* The same, wrong codes counted against the address they come from (NULL: not known). */
enum status staff_recover_from(
    struct queue *q, const char *recovery, const char *address, int64_t now, struct staff_key **key, struct fault *f);
/* One member by id, removed ones too; STATUS_MISSING if there is none. */
enum status staff_get(struct queue *q, const char *id, struct staff *who, struct fault *f);

/* actor: staff id, or NULL for the recovery code's holder. Passwords: see base/password.h. */
enum status staff_add(struct queue *q, const struct staff_key *key, const char *actor, const char *user,
    enum staff_role role, const char *password, int64_t now, struct fault *f);
enum status staff_reset(struct queue *q, const struct staff_key *key, const char *actor, const char *user,
    const char *password, int64_t now, struct fault *f);
/* Ends the sessions too; refused for the last active manager. */
enum status staff_remove(struct queue *q, const char *actor, const char *user, int64_t now, struct fault *f);
/* Gives a member another role; refused for the last active manager. Their sessions end. */
enum status staff_set_role(
    struct queue *q, const char *actor, const char *user, enum staff_role role, int64_t now, struct fault *f);
enum status staff_list(struct queue *q, struct staff *out, size_t max, size_t *n, struct fault *f);

/* A session's token: 32 random bytes as hex; only the browser's cookie has it. The database has its hash, and the queue
 * key encrypted under a key derived from it. */
#define SESSION_TOKEN 65
enum status session_begin(struct queue *q, const struct staff *who, const struct staff_key *key, int64_t now,
    char token[SESSION_TOKEN], struct fault *f);
/* STATUS_REFUSED when unknown, idle for too long, over 12 hours old, or its member was removed. Refreshes last_seen (at
 * most once a minute). *key may be NULL if not wanted. */
enum status session_resume(struct queue *q, const char *token, int64_t now, int64_t idle_ms, struct staff *who,
    struct staff_key **key, struct fault *f);
/* A row of the list of sessions, newest use first. */
struct session_row {
	char id[UUID_TEXT], user[64];
	int64_t began, seen;
	bool own; /* it is the token's */
};
/* staff: whose, NULL everybody's. token: the reader's own. */
enum status session_list(struct queue *q, const char *staff, const char *token, int64_t now, struct session_row *out,
    size_t max, size_t *n, struct fault *f);
/* Ends one by its id; with a staff id only if it is theirs. */
enum status session_end_id(
    struct queue *q, const char *id, const char *staff, const char *actor, int64_t now, struct fault *f);
enum status session_end(struct queue *q, const char *token, struct fault *f);

#endif

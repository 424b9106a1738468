/*
 * sign_in.h - whatever needs a password worked out, one at a time, beside the pages: signing in, and giving anybody a
 * password.
 *
 * One derivation takes a tenth of a second and 64 MiB by design. So one thread with its own handle on the queue does
 * them in order, while the pages go on; whoever guesses passwords keeps only other sign-ins waiting.
 */
#ifndef DESK_SIGN_IN_H
#define DESK_SIGN_IN_H

#include <stdbool.h>

#include "queue/staff.h"

struct sign_in;
struct visit;
struct response;

/* What was waiting for a password. */
typedef void sign_in_then(const struct visit *v, struct response *out);

enum sign_in_work {
	WORK_SIGN_IN, /* user, password */
	WORK_CHANGE,  /* the session's own password: password, fresh; a new session takes the old one's place */
	WORK_ADD,     /* a manager's session and own password: user, role, fresh */
	WORK_RESET,   /* a manager's session and own password: user, fresh */
	WORK_CONFIRM, /* the session's own password, before then answers */
	WORK_RECOVER, /* the printed code as password: user, fresh */
};

struct sign_in_job {
	struct sign_in_job *next;
	enum sign_in_work work;
	char *user, *password, *go; /* go: where the browser wants to be after; NULL allowed */
	char *fresh;                /* the new password, or NULL */
	enum staff_role role;
	sign_in_then *then;          /* WORK_CONFIRM */
	const char *what;            /* its words, static */
	char session[SESSION_TOKEN]; /* of who asks, or "" */
	int64_t idle_ms;             /* after which a session is over */
	char *address;               /* where it comes from, as nginx says; NULL not known */
	bool secure;                 /* the cookie must be */
	void *owner;                 /* who waits for it */
	bool unconfirmed;            /* the session's own password was wrong, or has to wait */
	enum status status;          /* the answer: STATUS_OK and who and token, or why not */
	struct fault fault;
	struct staff who;
	char token[SESSION_TOKEN]; /* of the new session; "" when none was begun */
};

struct sign_in_job *sign_in_job_create(const char *user, const char *password, const char *go);
void sign_in_job_destroy(struct sign_in_job *job); /* wipes */

struct sign_in *sign_in_create(const char *data_dir, struct fault *f);

/* Stops the thread; jobs that were not begun are dropped: collect them with sign_in_done before, or not at all. */
void sign_in_destroy(struct sign_in *s);

/* Takes the job over; false (and the job stays the caller's) when too many wait already, or after sign_in_stop. */
bool sign_in_submit(struct sign_in *s, struct sign_in_job *job);

/* A descriptor that is readable when an answer is there, and the next answer (NULL: none), which becomes the caller's.
 */
int sign_in_doorbell(const struct sign_in *s);
struct sign_in_job *sign_in_done(struct sign_in *s);

/* Answers those that were not begun with STATUS_BUSY at once; the one in hand is finished, and no other is taken.
 * For the end of the program. */
void sign_in_stop(struct sign_in *s);

/* Whether any job has been submitted and not yet collected. */
bool sign_in_busy(struct sign_in *s);

#endif

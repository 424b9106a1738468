/*
 * desk.h - everything that one running desk has; and one visit, which is a request with who makes it.
 */
#ifndef DESK_DESK_H
#define DESK_DESK_H

#include "base/config.h"
#include "content/directory.h"
#include "desk/asset.h"
#include "desk/curation.h"
#include "desk/guard.h"
#include "desk/idle.h"
#include "desk/importing.h"
#include "desk/live.h"
#include "desk/request.h"
#include "desk/response.h"
#include "desk/sign_in.h"
#include "queue/staff.h"

struct desk {
	const char *data_dir;
	const char *config_file; /* given at the start, or NULL: data_dir's */
	struct config config;
	struct queue *q;
	struct directory *directory;
	struct assets assets;
	struct sign_in *sign_in;
	struct live *live;
	struct idle idle;
	struct figures *figures;  /* of the report */
	struct kept *kept;        /* pages as they were last shown */
	struct people *people;    /* names opened in each session */
	const char *const *names; /* host names of ours besides loopback, NULL-ended; may be NULL */
	struct importing importing;
	struct curation curation;
	int64_t purge_at; /* when to forget next */
	long unexported;  /* closed ones too old to be kept, were they exported */
	bool dirty;       /* something was written since the last checkpoint */
};

struct visit {
	struct desk *desk;
	const struct request *request;
	int64_t now;
	bool signed_in;
	struct staff who;
	struct staff_key *key;
	char cookie[SESSION_TOKEN];   /* the session's, or the sign-in page's */
	char form_token[GUARD_TOKEN]; /* of that cookie */
};

#define DESK_COOKIE "fp"
#define DESK_SIGN_IN_COOKIE "fp_sign_in"

/* The data directory's queue, the rest of what pages need. Names are the caller's for as long. */
enum status desk_init(struct desk *d, const char *data_dir, const char *config_file, struct fault *f);
void desk_finish(struct desk *d);

/*
 * Housekeeping, every 30 seconds or so: moves what was written into the file, looks at what became of the directory.
 * Asked to at the end too.
 */
void desk_keep(struct desk *d);

/*
 * Answers a request, or gives it (out->job) to the sign-in thread. Never fails: what goes wrong is a page that says so.
 */
void desk_answer(struct desk *d, struct request *r, int64_t now, struct response *out);

/* Whether a request is the one kind that may bring a file, and whether it comes from somebody who may send it: asked
 * before its body is taken; the answer asks again. */
bool desk_is_upload(const struct request *r);
bool desk_may_upload(struct desk *d, const struct request *r, int64_t now);

/* Answers what waited for a password: r is the request that asked. */
void desk_answer_sign_in(
    struct desk *d, struct request *r, int64_t now, const struct sign_in_job *job, struct response *out);

#endif

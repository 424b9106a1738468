/*
 * unseal.h - reading what patients said. Desk and command line only, and each reading is a row in the audit.
 */
#ifndef QUEUE_UNSEAL_H
#define QUEUE_UNSEAL_H

#include "queue/callback.h"
#include "queue/staff.h"
#include "queue/worklist.h"

/* Opens the details of one call-back, writing "viewed" by actor (staff id) to its log first. End with
 * callback_details_finish. */
enum status unseal_details(struct queue *q, const struct staff_key *key, const char *actor, const char *id, int64_t now,
    struct callback_details *out, struct fault *f);

/* One text of the thread a call-back belongs to, or a note of staff. */
struct unsealed_text {
	int64_t at;
	enum { THREAD_IN, THREAD_OUT, THREAD_NOTE } kind;
	char author[64]; /* THREAD_NOTE: who */
	char state[16];  /* THREAD_OUT: "queued", "sent", "failed", "uncertain" */
	char *body;
};
/* The thread, oldest first, newest max of it; *n of them; each body is the caller's: end with unsealed_texts_finish
 * (wipes). Part of the same view: no audit row of its own. */
enum status unseal_thread(struct queue *q, const struct staff_key *key, const char *id, struct unsealed_text *out,
    size_t max, size_t *n, struct fault *f);
void unsealed_texts_finish(struct unsealed_text *t, size_t n);

/* Adds a note by a member of staff, sealed like the rest. */
enum status unseal_note_add(
    struct queue *q, const char *actor, const char *id, const char *note, int64_t now, struct fault *f);

/* Texts of the time since that belong to no call-back, newest first; with a row "read-stray-texts" in the audit. */
enum status unseal_stray(struct queue *q, const struct staff_key *key, const char *actor, int64_t since, int64_t now,
    struct unsealed_text *out, size_t max, size_t *n, struct fault *f);

/* Sends a text to the patient of a call-back. STATUS_REFUSED unless they said that texting is safe, the number is one
 * that can be texted, and has not said STOP. Opens the details (with the audit row of a view) to know. */
enum status unseal_text(struct queue *q, const struct staff_key *key, const char *actor, const char *id,
    const char *body, int64_t now, struct fault *f);

/* The same, and due (0: as before) becomes the time to look at it again. */
enum status unseal_text_due(struct queue *q, const struct staff_key *key, const char *actor, const char *id,
    const char *body, int64_t due, int64_t now, struct fault *f);

/*
 * Records a try (step->move is MOVE_ATTEMPT). STATUS_INPUT when a message was left for somebody who has not said that
 * it is safe. Without a time in step the next one follows from the policy and from when they like to be rung. Opens the
 * details to know.
 */
enum status unseal_attempt(
    struct queue *q, const struct staff_key *key, const char *id, const struct callback_step *step, struct fault *f);

/* Puts right what was captured wrongly: name, phone and how they want to be rung, as fresh says; the rest stays. Sealed
 * anew, the old bytes go, and the log says what was changed by whom, without values. STATUS_INPUT when nothing differs,
 * STATUS_REFUSED when it is closed. Opens the details to know. */
enum status unseal_correct(struct queue *q, const struct staff_key *key, const char *actor, const char *id,
    const struct callback_details *fresh, int64_t now, struct fault *f);

/* For lists: opens just name and phone of each of n call-backs (ids), with one audit row "listed" a call (none for 0 of
 * them). Strings are the caller's to wipe and free. */
enum status unseal_names(struct queue *q, const struct staff_key *key, const char *actor, const struct callback *rows,
    size_t n, int64_t now, char **names, char **phones, struct fault *f);

/* For a file: opens the details of n call-backs and marks each as exported, in one transaction with the rows that say
 * so. What was deleted already is zeroed. On failure all are. End each with callback_details_finish. */
enum status unseal_export(struct queue *q, const struct staff_key *key, const char *actor, const struct callback *rows,
    size_t n, int64_t now, struct callback_details *out, struct fault *f);

#endif

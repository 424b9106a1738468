/* Putting right what was captured wrongly: a number with a slip in it, a wish that has changed. */
#include <stddef.h>

#include "base/memory.h"
#include "queue/capture.h"
#include "queue/members.h"
#include "queue/store.h"
#include "queue/unseal.h"

#define CHANGED 64 /* what an event's detail holds */

/* What staff may put right. Their own words, and what they asked about, stay theirs. */
static const struct {
	const char *name;
	size_t at;
} MENDED[] = {
    {"name", offsetof(struct callback_details, name)},
    {"phone", offsetof(struct callback_details, phone)},
    {"times", offsetof(struct callback_details, times)},
    {"voicemail", offsetof(struct callback_details, voicemail)},
    {"texts", offsetof(struct callback_details, safe_text)},
    {"first", offsetof(struct callback_details, first)},
    {"interpreter", offsetof(struct callback_details, interpreter)},
    {"access", offsetof(struct callback_details, access)},
};

/* Moves what differs from fresh to d, and says what it was by name. */
static void
mend(struct callback_details *d, const struct callback_details *fresh, char changed[CHANGED])
{
	size_t n = 0;
	changed[0] = '\0';
	for (size_t i = 0; i < sizeof MENDED / sizeof MENDED[0]; i++) {
		char **old = (char **)((char *)d + MENDED[i].at);
		const char *new = *(char *const *)((const char *)fresh + MENDED[i].at);
		if (strcmp(*old != NULL ? *old : "", new != NULL ? new : "") == 0)
			continue;
		memory_wipe_string(*old);
		*old = memory_copy(new);
		n += (size_t)snprintf(changed + n, CHANGED - n, "%s%s", n > 0 ? " " : "", MENDED[i].name);
	}
}

static enum status
correct(struct queue *q, const char *id, const struct capture_change *c, const struct callback_details *d, int64_t now,
    struct fault *f)
{
	struct staff who;
	enum status s = store_begin(q, f);
	if (s != STATUS_OK)
		return s;
	s = members_by_id(q, c->actor, &who, f);
	if (s == STATUS_OK && (s = capture_replace(q, id, c, d, now, f)) == STATUS_MISSING)
		s = fault_set(
		    f, STATUS_REFUSED, "It is closed, or somebody else put it right just now. Nothing was changed.");
	return store_end(q, s, f);
}

enum status
unseal_correct(struct queue *q, const struct staff_key *key, const char *actor, const char *id,
    const struct callback_details *fresh, int64_t now, struct fault *f)
{
	char thread[UUID_TEXT], old[UUID_TEXT], changed[CHANGED];
	struct callback_details d = {0};
	enum status s = capture_refer(q, id, thread, old, f);
	if (s == STATUS_OK)
		s = unseal_details(q, key, actor, id, now, &d, f);
	if (s != STATUS_OK)
		return s;
	mend(&d, fresh, changed);
	s = changed[0] == '\0' ? fault_set(f, STATUS_INPUT, "Nothing is different from before")
	                       : correct(q, id, &(struct capture_change){old, actor, changed}, &d, now, f);
	callback_details_finish(&d);
	return s;
}

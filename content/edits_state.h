/*
 * edits_state.h - how one activity stands between its feed and staff. For the edits*.c files only.
 */
#ifndef CONTENT_EDITS_STATE_H
#define CONTENT_EDITS_STATE_H

#include "content/listing.h"
#include "content/listing_field.h"

struct edits_file;

/* A field that staff have changed; all NULL for the others. */
struct edits_field {
	char *value; /* as staff want it */
	char *base;  /* what the feed had when staff last looked */
	char *seen;  /* what it had at the last build; NULL if that did not meet it */
	char *user;
	int64_t at;
};

struct edits_state {
	char id[ACTIVITY_ID];
	struct listing listing; /* as it is, with what is not built in yet */
	char *feed;
	bool ours;    /* staff have added it */
	bool present; /* directory.db has it */
	struct edits_field fields[FIELDS];
	int64_t hidden; /* since when; 0 not */
	char *hidden_by, *why;
};

void edits_state_init(struct edits_state *s, const char *id);
void edits_state_finish(struct edits_state *s);

/* STATUS_MISSING when neither directory.db nor edits.db has it. */
enum status edits_state_read(struct edits_state *s, struct edits_file *x, const char *data_dir, struct fault *f);

/* Whether the feed has changed the field since staff did. */
bool edits_field_conflicts(const struct edits_field *v);

#endif

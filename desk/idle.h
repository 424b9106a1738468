/*
 * idle.h - when each session last saw a person, not a page that refreshes itself.
 */
#ifndef DESK_IDLE_H
#define DESK_IDLE_H

#include <stdbool.h>
#include <stdint.h>

#include "desk/guard.h"

#define IDLE_SESSIONS 256

struct idle {
	struct {
		char session[GUARD_TOKEN]; /* the form token stands for the session: the cookie itself is not kept */
		int64_t at;
	} slots[IDLE_SESSIONS];
};

/* A person did something in the session. */
void idle_touch(struct idle *i, const char *session, int64_t now);

/* Whether nobody did for limit milliseconds. A session that is not known (desk has restarted) counts from now. */
bool idle_over(struct idle *i, const char *session, int64_t now, int64_t limit);

void idle_forget(struct idle *i, const char *session);

#endif

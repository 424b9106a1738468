#include "desk/idle.h"

#include <stddef.h>

static size_t
find(const struct idle *i, const char *session)
{
	size_t at = 0;
	while (at < IDLE_SESSIONS && strcmp(i->slots[at].session, session) != 0)
		at++;
	return at;
}

/* A free place is 0 old, so the oldest is a free one while there is any. */
static size_t
oldest(const struct idle *i)
{
	size_t best = 0;
	for (size_t at = 1; at < IDLE_SESSIONS; at++)
		if (i->slots[at].at < i->slots[best].at)
			best = at;
	return best;
}

void
idle_touch(struct idle *i, const char *session, int64_t now)
{
	size_t at = find(i, session);
	if (at == IDLE_SESSIONS)
		at = oldest(i);
	snprintf(i->slots[at].session, GUARD_TOKEN, "%s", session);
	i->slots[at].at = now;
}

bool
idle_over(struct idle *i, const char *session, int64_t now, int64_t limit)
{
	size_t at = find(i, session);
	if (at < IDLE_SESSIONS)
		return now - i->slots[at].at >= limit;
	idle_touch(i, session, now);
	return false;
}

void
idle_forget(struct idle *i, const char *session)
{
	size_t at = find(i, session);
	if (at < IDLE_SESSIONS)
		memset(&i->slots[at], 0, sizeof i->slots[at]);
}

#include "desk/live.h"

#include <microhttpd.h>

#include "base/clock.h"
#include "base/memory.h"

#define STREAMS_A_SESSION 8
#define STREAM_BLOCK 512
#define NEAR CLOCK_MINUTE /* a page says that it will be locked so long before; the beat is slow, so twice its time */
#define NEAR_LEAST (40 * CLOCK_SECOND)

struct listener {
	struct listener *next, **link;
	struct live *live;
	struct MHD_Connection *connection;
	char session[GUARD_TOKEN];
	int64_t told; /* the last version it was told of; -1: nothing yet */
	bool asleep, beat, lock, end;
	bool near, told_near; /* the lock is near; and what the page knows of that */
};

struct live {
	struct listener *first; /* newest first */
	int64_t version;
	bool over; /* the program ends: nobody goes to sleep any more */
};

struct live *
live_create(int64_t version)
{
	struct live *l = memory_new(1, sizeof *l);
	l->version = version;
	return l;
}

void
live_destroy(struct live *l)
{
	free(l);
}

int64_t
live_version(const struct live *l)
{
	return l->version;
}

bool
live_listening(const struct live *l)
{
	return l->first != NULL;
}

static void
wake(struct listener *s)
{
	if (!s->asleep)
		return;
	s->asleep = false;
	MHD_resume_connection(s->connection);
}

/* What there is to tell, as bytes of the stream; 0 when nothing. */
static int
tell(struct listener *s, char *buffer, size_t size)
{
	bool hello = s->told < 0, changed = s->told != s->live->version, beat = s->beat;
	s->told = s->live->version;
	s->beat = false;
	if (s->lock) {
		s->lock = false;
		s->end = true;
		return snprintf(buffer, size, "event: locked\ndata: 1\n\n");
	}
	if (s->near != s->told_near) {
		s->told_near = s->near;
		s->told = changed ? -1 : s->told;
		return snprintf(buffer, size, "event: %s\ndata: 1\n\n", s->near ? "idle" : "awake");
	}
	if (hello || changed)
		return snprintf(
		    buffer, size, "%sevent: change\ndata: %lld\n\n", hello ? "retry: 2000\n" : "", (long long)s->told);
	return beat ? snprintf(buffer, size, ":\n\n") : 0;
}

static ssize_t
read_stream(void *context, uint64_t position, char *buffer, size_t size)
{
	struct listener *s = context;
	(void)position;
	if (s->end || s->live->over)
		return MHD_CONTENT_READER_END_OF_STREAM;
	int n = size >= STREAM_BLOCK / 4 ? tell(s, buffer, size) : 0;
	if (n == 0 && size >= STREAM_BLOCK / 4) {
		s->asleep = true;
		MHD_suspend_connection(s->connection);
	}
	return n;
}

static void
leave(void *context)
{
	struct listener *s = context;
	*s->link = s->next;
	if (s->next != NULL)
		s->next->link = s->link;
	free(s);
}

static void
limit_streams(struct live *l, const char *session)
{
	int count = 0;
	for (struct listener *s = l->first; s != NULL; s = s->next) {
		if (strcmp(s->session, session) != 0 || ++count < STREAMS_A_SESSION)
			continue;
		s->end = true;
		wake(s);
	}
}

struct MHD_Response *
live_join(struct live *l, struct MHD_Connection *c, const char *session)
{
	limit_streams(l, session);
	struct listener *s = memory_new(1, sizeof *s);
	s->live = l;
	s->connection = c;
	s->told = -1;
	snprintf(s->session, sizeof s->session, "%s", session);
	s->next = l->first;
	s->link = &l->first;
	if (s->next != NULL)
		s->next->link = &s->next;
	l->first = s;
	struct MHD_Response *r =
	    MHD_create_response_from_callback(MHD_SIZE_UNKNOWN, STREAM_BLOCK, read_stream, s, leave);
	if (r == NULL)
		leave(s);
	return r;
}

void
live_ring(struct live *l)
{
	l->version++;
	for (struct listener *s = l->first; s != NULL; s = s->next)
		wake(s);
}

void
live_beat(struct live *l, struct idle *idle, int64_t now, int64_t limit)
{
	for (struct listener *s = l->first; s != NULL; s = s->next) {
		s->lock = s->lock || idle_over(idle, s->session, now, limit);
		s->near = idle_over(idle, s->session, now + (limit > 2 * NEAR ? NEAR : NEAR_LEAST), limit);
		s->beat = true;
		wake(s);
	}
}

void
live_end(struct live *l, const char *session)
{
	l->over = l->over || session == NULL;
	for (struct listener *s = l->first; s != NULL; s = s->next) {
		if (session != NULL && strcmp(s->session, session) != 0)
			continue;
		s->lock = s->lock || session != NULL;
		wake(s);
	}
}

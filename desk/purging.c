#include "desk/purging.h"

#include "base/clock.h"
#include "base/log.h"
#include "queue/retention.h"

#define PURGE_HOUR 3

static int64_t
next_night(int64_t now)
{
	struct tm t = clock_british(now);
	t.tm_mday += t.tm_hour >= PURGE_HOUR;
	t.tm_hour = PURGE_HOUR;
	t.tm_min = t.tm_sec = 0;
	t.tm_isdst = -1;
	return clock_from_british(t);
}

void
purging_run(struct desk *d, int64_t now)
{
	struct purge_counts n;
	struct fault f = {0};
	/* set back by more than a day, the clock would keep it waiting */
	bool due = now >= d->purge_at || d->purge_at - now > 2 * CLOCK_DAY;
	if (!due)
		return;
	d->purge_at = next_night(now);
	if (queue_purge(d->q, now - d->config.keep_days * CLOCK_DAY, d->config.purge_unexported == 0, now, &n, &f) !=
	    STATUS_OK) {
		log_error("purge: %s", f.text);
		return;
	}
	d->unexported = n.waiting;
	d->dirty = true;
	if (n.callbacks + n.texts > 0)
		log_info("purge: details of %ld call-backs and %ld texts deleted", n.callbacks, n.texts);
}

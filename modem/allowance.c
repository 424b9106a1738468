#include "modem/allowance.h"

#include "base/clock.h"

/* The next time that the British clock says this hour. */
static int64_t
next_hour(int64_t now, int hour)
{
	struct tm t = clock_british(now);
	bool tomorrow = t.tm_hour >= hour;
	t.tm_hour = hour;
	t.tm_min = t.tm_sec = 0;
	t.tm_mday += tomorrow;
	return clock_from_british(t);
}

/* From 21 to 8 goes over midnight; from 1 to 6 does not. */
static bool
quiet(const struct config *c, int hour)
{
	if (c->quiet_from <= c->quiet_until)
		return hour >= c->quiet_from && hour < c->quiet_until;
	return hour >= c->quiet_from || hour < c->quiet_until;
}

bool
allowance_of(const struct config *c, long sent_today, int64_t now, struct sending_terms *terms)
{
	struct tm t = clock_british(now);
	bool capped = sent_today >= c->messages_a_day;
	terms->least = SENDING_OTHER;
	terms->others_at = 0;
	if (quiet(c, t.tm_hour)) {
		terms->least = SENDING_ANSWER;
		terms->others_at = next_hour(now, c->quiet_until);
	}
	if (capped) {
		terms->least = SENDING_CRISIS;
		terms->others_at = next_hour(now, 0);
	}
	return capped;
}

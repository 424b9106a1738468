#include "queue/throttle.h"

#include <ctype.h>

#include "base/clock.h"
#include "queue/store.h"

#define THROTTLE_FREE 5
#define THROTTLE_FREE_ADDRESS 20
#define THROTTLE_FIRST (30 * CLOCK_SECOND)
#define THROTTLE_MOST (15 * CLOCK_MINUTE)

/* An account under any spelling of its name; hashed, because people type passwords into the wrong field. */
static enum status
throttle_who(struct queue *q, const char *user, unsigned char who[16], struct fault *f)
{
	char lower[64];
	size_t n = 0;
	for (; user[n] != '\0' && n < sizeof lower - 1; n++)
		lower[n] = (char)tolower((unsigned char)user[n]);
	lower[n] = '\0';
	return store_hash(q, "throttle", lower, who, 16, f);
}

/* How long an account waits after its n-th failure in a row. */
static int64_t
throttle_wait(int64_t failures, int64_t free)
{
	if (failures < free)
		return 0;
	int64_t wait = THROTTLE_FIRST;
	for (int64_t i = free; i < failures && wait < THROTTLE_MOST; i++)
		wait *= 2;
	return wait < THROTTLE_MOST ? wait : THROTTLE_MOST;
}

static enum status
throttle_count(struct queue *q, const unsigned char who[16], int64_t free, int64_t now, struct fault *f)
{
	sqlite3_stmt *st;
	int64_t failures = 0, until = 0;
	enum status s = sql_run(q, f, SQL_THROTTLE_DROP_OLD, "i", now - CLOCK_DAY);
	if (s != STATUS_OK)
		return s;
	s = sql_get(q, f, &st, SQL_THROTTLE_GET, "b", who, (size_t)16);
	if (s == STATUS_OK) {
		failures = sqlite3_column_int64(st, 0);
		until = sqlite3_column_int64(st, 1);
		sql_done(st);
	}
	if (s != STATUS_OK && s != STATUS_MISSING)
		return s;
	/* a clock that was set back must not lock anybody out for longer than the rule says */
	if (until > now + THROTTLE_MOST)
		until = now + THROTTLE_MOST;
	if (until > now)
		return fault_set(f, STATUS_BUSY, "too many wrong passwords: try again in %d seconds",
		    (int)((until - now + 999) / 1000));
	failures++;
	return sql_run(
	    q, f, SQL_THROTTLE_SET, "biii", who, (size_t)16, failures, now + throttle_wait(failures, free), now);
}

enum status
throttle_enter(struct queue *q, const char *user, int64_t now, struct fault *f)
{
	unsigned char who[16];
	enum status s = throttle_who(q, user, who, f);
	if (s == STATUS_OK)
		s = store_begin(q, f);
	return s == STATUS_OK ? store_end(q, throttle_count(q, who, THROTTLE_FREE, now, f), f) : s;
}

enum status
throttle_clear(struct queue *q, const char *user, struct fault *f)
{
	unsigned char who[16];
	enum status s = throttle_who(q, user, who, f);
	return s == STATUS_OK ? sql_run(q, f, SQL_THROTTLE_DROP, "b", who, (size_t)16) : s;
}

enum status
throttle_enter_address(struct queue *q, const char *address, int64_t now, struct fault *f)
{
	unsigned char who[16];
	if (address == NULL)
		return STATUS_OK;
	enum status s = store_hash(q, "throttle address", address, who, sizeof who, f);
	if (s == STATUS_OK)
		s = store_begin(q, f);
	return s == STATUS_OK ? store_end(q, throttle_count(q, who, THROTTLE_FREE_ADDRESS, now, f), f) : s;
}

enum status
throttle_forgive_address(struct queue *q, const char *address, struct fault *f)
{
	unsigned char who[16];
	if (address == NULL)
		return STATUS_OK;
	enum status s = store_hash(q, "throttle address", address, who, sizeof who, f);
	return s == STATUS_OK ? sql_run(q, f, SQL_THROTTLE_FORGIVE, "b", who, sizeof who) : s;
}

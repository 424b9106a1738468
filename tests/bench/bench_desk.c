/* How long the desk's questions to the queue take, by the number of open call-backs: rows of a page by each filter, and
 * the counts above it. Without names: those are opened once a session. */
#include "tests/unit/queue_fixture.h"

#include "queue/store.h"

#define ROUNDS 400

static int
compare(const void *a, const void *b)
{
	int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;
	return (x > y) - (x < y);
}

static int64_t
nanoseconds(void)
{
	struct timespec t;
	clock_gettime(CLOCK_MONOTONIC, &t);
	return t.tv_sec * INT64_C(1000000000) + t.tv_nsec;
}

/* Rows are enough here: what is asked touches no record. */
static void
fill(struct fixture *x, long from, long n)
{
	char sql[900];
	snprintf(sql, sizeof sql,
	    "WITH RECURSIVE k(i) AS (VALUES(%ld) UNION ALL SELECT i+1 FROM k WHERE i<%ld) "
	    "INSERT INTO callback(id, created, due, channel, urgency, test, need, lang, thread) "
	    "SELECT printf('0190a5d0-0000-7000-8000-%%012d', i), %lld+i, %lld+(i*7919)%%1000003*1000, i%%2, "
	    "i%%5000<>0, "
	    "i%%9973=0, CASE i%%8 WHEN 0 THEN 'MONEY' WHEN 1 THEN 'HOME' ELSE 'MIND' END, "
	    "CASE WHEN i%%9001=0 THEN 'so' ELSE 'en' END, printf('0190a5d0-0000-7000-8000-%%012d', i) FROM k",
	    from, n, (long long)NOON, (long long)NOON);
	/* room to sort while filling; what is measured has the programs' own cache */
	sqlite3_exec(x->q->db, "PRAGMA cache_size=-800000; BEGIN IMMEDIATE", NULL, NULL, NULL);
	if (sqlite3_exec(x->q->db, sql, NULL, NULL, NULL) != SQLITE_OK)
		printf("%s\n", sqlite3_errmsg(x->q->db));
	sqlite3_exec(x->q->db, "COMMIT; PRAGMA cache_size=-4096", NULL, NULL, NULL);
}

static void
measure(struct fixture *x, long rows, const char *name, struct callback_filter filter)
{
	static struct callback page[50];
	static int64_t took[ROUNDS];
	struct callback_counts counts;
	size_t n = 0;
	filter.now = NOON + CLOCK_DAY;
	for (int i = 0; i < ROUNDS; i++) {
		int64_t begun = nanoseconds();
		callback_list(x->q, &filter, NULL, page, 50, &n, NULL, &x->f);
		callback_count(x->q, filter.now, &counts, &x->f);
		took[i] = nanoseconds() - begun;
	}
	qsort(took, ROUNDS, sizeof took[0], compare);
	printf("%9ld  %-22s %3zu rows  median %7.3f ms  p99 %7.3f ms\n", rows, name, n, (double)took[ROUNDS / 2] / 1e6,
	    (double)took[ROUNDS * 99 / 100] / 1e6);
	fflush(stdout);
}

int
main(void)
{
	static const long sizes[] = {1000, 100000, 1000000};
	const struct callback_filter any = {.channel = -1, .test = -1};
	struct callback_filter need = any, lang = any, state = any, late = any, test = any;
	void *state_of_fixture = NULL;
	need.need = "HOME";
	lang.lang = "so";
	state.states = 1u << CALLBACK_CLAIMED;
	late.overdue = true;
	test.test = 1;
	if (fixture_init(&state_of_fixture) != 0)
		return 1;
	struct fixture *x = state_of_fixture;
	for (size_t i = 0; i < sizeof sizes / sizeof sizes[0]; i++) {
		fill(x, i > 0 ? sizes[i - 1] + 1 : 1, sizes[i]);
		measure(x, sizes[i], "everything open", any);
		measure(x, sizes[i], "by need", need);
		measure(x, sizes[i], "by a rare language", lang);
		measure(x, sizes[i], "by a state nobody is in", state);
		measure(x, sizes[i], "late ones", late);
		measure(x, sizes[i], "tests", test);
	}
	return fixture_finish(&state_of_fixture);
}

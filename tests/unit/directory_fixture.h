/* directory_fixture.h - a directory of given rows in a folder of its own, for tests. */
#ifndef TESTS_DIRECTORY_FIXTURE_H
#define TESTS_DIRECTORY_FIXTURE_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/file.h"
#include "base/memory.h"
#include "content/directory.h"
#include "content/directory_build.h"
#include "content/listing.h"
#include "content/schedule.h"
#include "tests/unit/folder.h"

/* One activity; NULL is "". when as in the spreadsheet, assured a date or NULL. */
struct fixture_row {
	const char *id, *name, *need, *description, *venue, *postcode, *when, *phone, *website, *assured, *audience;
	double lat, lon;
};

struct fixture {
	char dir[64];
	struct directory *d;
};

static inline void
fixture_set(char **field, const char *value)
{
	if (value != NULL)
		listing_set(field, memory_copy(value));
}

static inline void
fixture_listing(const struct fixture_row *row, struct listing *l)
{
	struct activity *a = &l->activity;
	struct session_date date;
	struct fault f;
	listing_init(l);
	snprintf(a->id, sizeof a->id, "%s", row->id);
	fixture_set(&a->name, row->name);
	fixture_set(&a->need, row->need);
	fixture_set(&a->description, row->description);
	fixture_set(&a->venue, row->venue);
	fixture_set(&a->postcode, row->postcode);
	fixture_set(&a->phone, row->phone);
	fixture_set(&a->website, row->website);
	fixture_set(&a->audience, row->audience);
	a->lat = row->lat;
	a->lon = row->lon;
	if (row->when != NULL && schedule_read(row->when, &l->schedule, &f) != STATUS_OK)
		fail_msg("%s", f.text);
	if (session_date_read(row->assured, &date))
		a->assured = clock_from_british((struct tm){
		    .tm_year = date.year - 1900, .tm_mon = date.month - 1, .tm_mday = date.day, .tm_hour = 12});
	listing_complete(l);
}

/* The noon that tests live at: Monday 23 November 2026. */
static inline int64_t
fixture_now(void)
{
	return clock_from_british((struct tm){.tm_year = 126, .tm_mon = 10, .tm_mday = 23, .tm_hour = 12});
}

/* Makes the folder the first time, and a directory of these rows in it, as an import would. */
static inline void
fixture_build(struct fixture *x, const struct fixture_row *rows, size_t n, int64_t now)
{
	const char *tmp = getenv("TMPDIR");
	struct build *b = NULL;
	struct fault f = {0};
	if (x->dir[0] == '\0') {
		snprintf(x->dir, sizeof x->dir, "%.40s/directory-XXXXXX", tmp != NULL ? tmp : "/tmp");
		assert_non_null(mkdtemp(x->dir));
	}
	if (build_begin(x->dir, now, &b, &f) != STATUS_OK)
		fail_msg("%s", f.text);
	for (size_t i = 0; i < n; i++) {
		struct listing l;
		fixture_listing(&rows[i], &l);
		if (build_add(b, &l, &f) != STATUS_OK)
			fail_msg("%s", f.text);
		listing_finish(&l);
	}
	if (build_end(b, true, &f) != STATUS_OK)
		fail_msg("%s", f.text);
	build_destroy(b);
	if (x->d == NULL)
		x->d = directory_open(x->dir);
	else
		directory_refresh(x->d);
	if (!directory_ready(x->d, &f))
		fail_msg("%s", f.text);
}

static inline void
fixture_finish(struct fixture *x)
{
	directory_close(x->d);
	folder_remove(x->dir);
	*x = (struct fixture){0};
}

/* For cmocka: a directory of these rows as the test's state, and its end. */
static inline int
fixture_set_up(void **state, const struct fixture_row *rows, size_t n)
{
	struct fixture *x = memory_new(1, sizeof *x);
	fixture_build(x, rows, n, fixture_now());
	*state = x;
	return 0;
}

static inline int
fixture_tear_down(void **state)
{
	fixture_finish(*state);
	free(*state);
	return 0;
}

#endif

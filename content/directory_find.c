#include "content/directory.h"

#include <sqlite3.h>
#include <stdlib.h>

#include "base/clock.h"
#include "base/memory.h"
#include "content/database.h"
#include "content/directory_file.h"
#include "content/directory_rank.h"
#include "content/directory_words.h"

#define LIMIT_DEFAULT 20
#define LIMIT_MOST 200

static enum status
read_one(struct directory *d, const struct directory_query *q, size_t number, struct activity *out, struct fault *f)
{
	sqlite3_stmt *row = directory_statement(d, DIRECTORY_SQL_BY_NUMBER);
	sqlite3_bind_int64(row, 1, (sqlite3_int64)number);
	enum status status = STATUS_OK;
	if (sqlite3_step(row) == SQLITE_ROW) {
		directory_read_activity(d, row, q->now, out);
		if ((q->lat != 0 || q->lon != 0) && out->lat != 0)
			out->distance_m = directory_distance(q->lat, q->lon, out->lat, out->lon);
	} else {
		status = database_fault(d->db, d->path, f);
	}
	sqlite3_reset(row);
	return status;
}

static enum status
read_page(struct directory *d, const struct directory_query *q, const struct directory_ranking *ranking, size_t offset,
    struct directory_results *out, struct fault *f)
{
	enum status status = STATUS_OK;
	if (offset >= ranking->n)
		return STATUS_OK;
	out->activities = memory_new(ranking->n - offset, sizeof *out->activities);
	for (size_t i = offset; i < ranking->n && status == STATUS_OK; i++) {
		status = read_one(d, q, ranking->keys[i] & UINT32_MAX, &out->activities[out->count], f);
		out->count += status == STATUS_OK;
	}
	return status;
}

static enum status
search_for(struct directory *d, const struct directory_query *q, const struct directory_words *w, enum match_words how,
    bool *possible, struct directory_results *out, struct fault *f)
{
	enum status status = directory_match(d, q, w, how, possible, f);
	if (status != STATUS_OK || (!*possible && how == MATCH_ALL_WORDS))
		return status;
	size_t limit = q->limit == 0 ? LIMIT_DEFAULT : q->limit > LIMIT_MOST ? LIMIT_MOST : q->limit;
	/* behind the last one there is nothing to read, but there is a total */
	size_t offset = q->offset < d->facts.n ? q->offset : d->facts.n;
	struct directory_ranking ranking;
	directory_rank(d, q, offset < d->facts.n ? offset + limit : 0, &ranking);
	out->total = ranking.total;
	status = read_page(d, q, &ranking, offset, out, f);
	free(ranking.keys);
	return status;
}

enum status
directory_find(struct directory *d, const struct directory_query *q, struct directory_results *out, struct fault *f)
{
	*out = (struct directory_results){0};
	if (d->db == NULL)
		return directory_ready(d, f) ? STATUS_OK : d->trouble.status;
	struct directory_words words;
	bool possible = true;
	directory_words(&words, q->words, q->whole_words);
	enum status status = search_for(d, q, &words, MATCH_ALL_WORDS, &possible, out, f);
	/* no activity has all of the words: some of them are better than nothing */
	if (status == STATUS_OK && out->total == 0 && words.n > (possible ? 1 : 0))
		status = search_for(d, q, &words, MATCH_ANY_WORD, &possible, out, f);
	if (status != STATUS_OK)
		directory_results_finish(out);
	return status;
}

/* --- What is due
 * -------------------------------------------------------------------------------------------------------- */

static int
compare_keys(const void *left, const void *right)
{
	uint64_t a = *(const uint64_t *)left, b = *(const uint64_t *)right;
	return (a > b) - (a < b);
}

enum status
directory_due(struct directory *d, int64_t now, size_t limit, struct directory_results *out, struct fault *f)
{
	*out = (struct directory_results){0};
	if (!directory_ready(d, f))
		return STATUS_MISSING;
	struct directory_ranking due = {.keys = memory_new(d->facts.n, sizeof *due.keys)};
	int64_t fresh = now / CLOCK_DAY - d->stale_days;
	for (size_t i = 1; i < d->facts.n; i++) {
		uint64_t assured = d->facts.of[i].assured;
		if (number_set_has(&d->hidden, i))
			continue;
		if (number_set_has(&d->reported, i))
			due.keys[due.n++] = i;
		else if ((int64_t)assured < fresh)
			due.keys[due.n++] = (assured + 1) << 32 | i;
	}
	if (due.n > 0)
		qsort(due.keys, due.n, sizeof *due.keys, compare_keys);
	out->total = due.n;
	due.n = due.n < limit ? due.n : limit;
	struct directory_query q = {.now = now};
	enum status status = read_page(d, &q, &due, 0, out, f);
	free(due.keys);
	if (status != STATUS_OK)
		directory_results_finish(out);
	return status;
}

void
directory_results_finish(struct directory_results *r)
{
	for (size_t i = 0; i < r->count; i++)
		activity_finish(&r->activities[i]);
	free(r->activities);
	*r = (struct directory_results){0};
}

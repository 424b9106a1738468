/* Listings and pages in a feed's file. */
#include <sqlite3.h>
#include <stdlib.h>

#include "base/memory.h"
#include "content/feed_store_file.h"
#include "content/listing_row.h"

enum status
feed_store_put(struct feed_store *s, const struct listing *l, int64_t page, struct fault *f)
{
	sqlite3_stmt *put = feed_statement(s, FEED_SQL_PUT, f);
	if (put == NULL)
		return STATUS_SYSTEM;
	sqlite3_bind_int64(put, 1, s->batch + 1);
	sqlite3_bind_int64(put, 2, page);
	int behind = listing_bind(put, 3, l);
	sqlite3_bind_text(put, behind, l->topic, -1, SQLITE_STATIC);
	sqlite3_bind_text(put, behind + 1, l->staff_phone, -1, SQLITE_STATIC);
	sqlite3_bind_int(put, behind + 2, l->made_id);
	enum status status = feed_run(s, put, f);
	if (status != STATUS_OK || sqlite3_changes(s->db) == 1)
		return status;
	if (l->made_id)
		return fault_set(f, STATUS_REFUSED, "an activity of this name, venue and postcode is there already");
	return fault_set(f, STATUS_REFUSED, "id \"%s\" is there already", l->activity.id);
}

static void
read_listing(sqlite3_stmt *row, struct listing *l)
{
	listing_init(l);
	int behind = listing_unbind(row, 0, l);
	listing_set(&l->topic, memory_copy((const char *)sqlite3_column_text(row, behind)));
	listing_set(&l->staff_phone, memory_copy((const char *)sqlite3_column_text(row, behind + 1)));
	l->made_id = sqlite3_column_int(row, behind + 2) != 0;
}

enum status
feed_store_each(struct feed_store *s, feed_store_taker *take, void *context, struct fault *f)
{
	sqlite3_stmt *each = feed_statement(s, FEED_SQL_EACH, f);
	enum status status = each != NULL ? STATUS_OK : STATUS_SYSTEM;
	int rc = SQLITE_DONE;
	if (each != NULL)
		sqlite3_bind_int64(each, 1, s->batch);
	while (status == STATUS_OK && (rc = sqlite3_step(each)) == SQLITE_ROW) {
		struct listing l;
		read_listing(each, &l);
		status = take(context, &l, f);
		listing_finish(&l);
	}
	if (status == STATUS_OK && rc != SQLITE_DONE)
		status = feed_fault(s, f);
	sqlite3_reset(each);
	/* with many feeds, their pages add up */
	sqlite3_db_release_memory(s->db);
	return status;
}

/* --- Batches and pages
 * ---------------------------------------------------------------------------------------------- */

static enum status
run_with_batch(struct feed_store *s, enum feed_sql which, struct fault *f)
{
	sqlite3_stmt *one = feed_statement(s, which, f);
	if (one == NULL)
		return STATUS_SYSTEM;
	sqlite3_bind_int64(one, 1, s->batch);
	return feed_run(s, one, f);
}

enum status
feed_store_restart(struct feed_store *s, struct fault *f)
{
	enum status status = run_with_batch(s, FEED_SQL_CLEAR_LISTINGS, f);
	return status == STATUS_OK ? run_with_batch(s, FEED_SQL_CLEAR_PAGES, f) : status;
}

void
feed_page_finish(struct feed_page *p)
{
	char *const owned[] = {p->url, p->etag, p->modified, p->next};
	for (size_t i = 0; i < sizeof owned / sizeof *owned; i++)
		free(owned[i]);
	*p = (struct feed_page){0};
}

bool
feed_store_page(struct feed_store *s, const char *url, struct feed_page *out)
{
	sqlite3_stmt *ask = feed_statement(s, FEED_SQL_PAGE, NULL);
	*out = (struct feed_page){.total = -1};
	if (ask == NULL)
		return false;
	sqlite3_bind_int64(ask, 1, s->batch);
	sqlite3_bind_text(ask, 2, url, -1, SQLITE_STATIC);
	bool found = sqlite3_step(ask) == SQLITE_ROW;
	if (found) {
		char **const texts[] = {&out->etag, &out->modified, &out->next};
		for (int i = 0; i < 3; i++)
			*texts[i] = memory_copy((const char *)sqlite3_column_text(ask, i));
		out->url = memory_copy(url);
		out->items = sqlite3_column_int64(ask, 3);
		out->total = sqlite3_column_int64(ask, 4);
	}
	sqlite3_reset(ask);
	return found;
}

enum status
feed_store_add_page(struct feed_store *s, int64_t number, const struct feed_page *p, struct fault *f)
{
	sqlite3_stmt *add = feed_statement(s, FEED_SQL_ADD_PAGE, f);
	if (add == NULL)
		return STATUS_SYSTEM;
	sqlite3_bind_int64(add, 1, s->batch + 1);
	sqlite3_bind_text(add, 2, p->url, -1, SQLITE_STATIC);
	sqlite3_bind_int64(add, 3, number);
	sqlite3_bind_text(add, 4, p->etag != NULL ? p->etag : "", -1, SQLITE_STATIC);
	sqlite3_bind_text(add, 5, p->modified != NULL ? p->modified : "", -1, SQLITE_STATIC);
	sqlite3_bind_text(add, 6, p->next != NULL ? p->next : "", -1, SQLITE_STATIC);
	sqlite3_bind_int64(add, 7, p->items);
	sqlite3_bind_int64(add, 8, p->total);
	return feed_run(s, add, f);
}

enum status
feed_store_keep_page(struct feed_store *s, const char *url, int64_t number, size_t *n, struct fault *f)
{
	sqlite3_stmt *keep = feed_statement(s, FEED_SQL_KEEP_PAGE, f);
	if (keep == NULL)
		return STATUS_SYSTEM;
	sqlite3_bind_int64(keep, 1, s->batch);
	sqlite3_bind_text(keep, 2, url, -1, SQLITE_STATIC);
	sqlite3_bind_int64(keep, 3, number);
	enum status status = feed_run(s, keep, f);
	*n = status == STATUS_OK ? (size_t)sqlite3_changes(s->db) : 0;
	return status;
}

static enum status
count(struct feed_store *s, enum feed_sql which, int64_t batch, size_t *n, struct fault *f)
{
	sqlite3_stmt *ask = feed_statement(s, which, f);
	if (ask == NULL)
		return STATUS_SYSTEM;
	sqlite3_bind_int64(ask, 1, batch);
	enum status status = sqlite3_step(ask) == SQLITE_ROW ? STATUS_OK : feed_fault(s, f);
	if (status == STATUS_OK)
		*n = (size_t)sqlite3_column_int64(ask, 0);
	sqlite3_reset(ask);
	return status;
}

enum status
feed_store_compare(struct feed_store *s, size_t *current, size_t *coming, size_t *lost, struct fault *f)
{
	enum status status = count(s, FEED_SQL_COUNT, s->batch, current, f);
	if (status == STATUS_OK)
		status = count(s, FEED_SQL_COUNT, s->batch + 1, coming, f);
	return status == STATUS_OK ? count(s, FEED_SQL_LOST, s->batch, lost, f) : status;
}

enum status
feed_store_activate(struct feed_store *s, bool keep, struct fault *f)
{
	enum status status = keep ? run_with_batch(s, FEED_SQL_KEEP_LOST, f) : STATUS_OK;
	if (status == STATUS_OK)
		status = run_with_batch(s, FEED_SQL_DROP_LISTINGS, f);
	if (status == STATUS_OK)
		status = run_with_batch(s, FEED_SQL_DROP_PAGES, f);
	if (status == STATUS_OK)
		status = feed_store_set_number(s, "batch", s->batch + 1, f);
	s->batch += status == STATUS_OK;
	sqlite3_db_release_memory(s->db);
	return status;
}

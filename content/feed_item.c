/* Items of an OpenActive feed in a feed's file. */
#include <sqlite3.h>

#include "content/feed_store_file.h"

enum status
feed_store_put_item(struct feed_store *s, const struct feed_item *item, struct fault *f)
{
	sqlite3_stmt *put = feed_statement(s, FEED_SQL_PUT_ITEM, f);
	if (put == NULL)
		return STATUS_SYSTEM;
	const char *const texts[] = {item->kind, item->id, item->ref, item->super, item->start, item->finish};
	for (int i = 0; i < 6; i++)
		sqlite3_bind_text(put, 1 + i, texts[i], -1, SQLITE_STATIC);
	sqlite3_bind_int(put, 7, item->off);
	sqlite3_bind_text(put, 8, item->data, -1, SQLITE_STATIC);
	return feed_run(s, put, f);
}

enum status
feed_store_drop_item(struct feed_store *s, const char *kind, const char *id, struct fault *f)
{
	sqlite3_stmt *drop = feed_statement(s, FEED_SQL_DROP_ITEM, f);
	if (drop == NULL)
		return STATUS_SYSTEM;
	sqlite3_bind_text(drop, 1, kind, -1, SQLITE_STATIC);
	sqlite3_bind_text(drop, 2, id, -1, SQLITE_STATIC);
	return feed_run(s, drop, f);
}

enum status
feed_store_drop_items(struct feed_store *s, struct fault *f)
{
	sqlite3_stmt *drop = feed_statement(s, FEED_SQL_DROP_ITEMS, f);
	return drop != NULL ? feed_run(s, drop, f) : STATUS_SYSTEM;
}

static const char *
text(sqlite3_stmt *row, int i)
{
	return (const char *)sqlite3_column_text(row, i);
}

static enum status
each(struct feed_store *s, sqlite3_stmt *rows, feed_item_taker *take, void *context, struct fault *f)
{
	enum status status = STATUS_OK;
	int rc = SQLITE_DONE;
	while (status == STATUS_OK && (rc = sqlite3_step(rows)) == SQLITE_ROW) {
		struct feed_item item = {.kind = text(rows, 0),
		    .id = text(rows, 1),
		    .ref = text(rows, 2),
		    .super = text(rows, 3),
		    .start = text(rows, 4),
		    .finish = text(rows, 5),
		    .off = sqlite3_column_int(rows, 6) != 0,
		    .data = text(rows, 7)};
		status = take(context, &item, f);
	}
	if (status == STATUS_OK && rc != SQLITE_DONE)
		status = feed_fault(s, f);
	sqlite3_reset(rows);
	return status;
}

enum status
feed_store_each_series(struct feed_store *s, feed_item_taker *take, void *context, struct fault *f)
{
	sqlite3_stmt *rows = feed_statement(s, FEED_SQL_SERIES, f);
	return rows != NULL ? each(s, rows, take, context, f) : STATUS_SYSTEM;
}

enum status
feed_store_each_occurrence(struct feed_store *s, const struct feed_item *series, const char *since,
    feed_item_taker *take, void *context, struct fault *f)
{
	sqlite3_stmt *rows = feed_statement(s, FEED_SQL_OCCURRENCES, f);
	if (rows == NULL)
		return STATUS_SYSTEM;
	sqlite3_bind_text(rows, 1, series->ref[0] != '\0' ? series->ref : series->id, -1, SQLITE_STATIC);
	sqlite3_bind_text(rows, 2, series->id, -1, SQLITE_STATIC);
	sqlite3_bind_text(rows, 3, since, -1, SQLITE_STATIC);
	return each(s, rows, take, context, f);
}

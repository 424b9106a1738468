#include "content/feed_sql.h"

#include "content/listing_row.h"

/* Columns of a listing behind batch and page, in the order in which feed_listing.c writes and reads them. */
#define LISTING LISTING_PUBLIC ", topic, staff_phone, made_id"

static const char *const texts[FEED_SQL_COUNT_OF] = {
    [FEED_SQL_SCHEMA] =
        "PRAGMA application_id = 1179674212; PRAGMA user_version = 2;"
        /* Small facts: name, urls, batch, next, ... */
        "CREATE TABLE state (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;"
        "CREATE TABLE listing ("
        "  batch INTEGER NOT NULL,"               /* the import that it came with */
        "  page INTEGER NOT NULL,"                /* of that import */
    LISTING_PUBLIC_TYPES ", topic TEXT NOT NULL," /* more words to be found by */
        "  staff_phone TEXT NOT NULL,"            /* professionals' lines: for the desk only */
        "  made_id INTEGER NOT NULL,"             /* the id is of our making */
        "  PRIMARY KEY (batch, id)) STRICT, WITHOUT ROWID;"
        "CREATE TABLE page ("
        "  batch INTEGER NOT NULL, url TEXT NOT NULL, number INTEGER NOT NULL,"
        "  etag TEXT NOT NULL, modified TEXT NOT NULL," /* as the server sent them */
        "  next TEXT NOT NULL,"                         /* the address behind it, '' at the end */
        "  items INTEGER NOT NULL, total INTEGER NOT NULL,"
        "  PRIMARY KEY (batch, url)) STRICT, WITHOUT ROWID;"
        /* OpenActive: what the feed has told so far. data is a series' JSON, '' of an occurrence. */
        "CREATE TABLE item ("
        "  kind TEXT NOT NULL, id TEXT NOT NULL, ref TEXT NOT NULL, super TEXT NOT NULL, start TEXT NOT NULL,"
        "  finish TEXT NOT NULL, off INTEGER NOT NULL, data TEXT NOT NULL, PRIMARY KEY (kind, id)) STRICT, WITHOUT "
        "ROWID;"
        "CREATE INDEX item_super ON item (super, start) WHERE super <> '';",

    [FEED_SQL_FROM_FORM_1] = "BEGIN IMMEDIATE; ALTER TABLE listing ADD COLUMN bring TEXT NOT NULL DEFAULT '';"
                             "ALTER TABLE listing ADD COLUMN age_from INTEGER NOT NULL DEFAULT 0;"
                             "ALTER TABLE listing ADD COLUMN age_to INTEGER NOT NULL DEFAULT 0;"
                             "PRAGMA user_version = 2; COMMIT;",
    [FEED_SQL_GET] = "SELECT value FROM state WHERE key = ?1",
    [FEED_SQL_SET] = "INSERT INTO state VALUES (?1, ?2) ON CONFLICT DO UPDATE SET value = excluded.value",
    [FEED_SQL_CLEAR_LISTINGS] = "DELETE FROM listing WHERE batch <> ?1",
    [FEED_SQL_CLEAR_PAGES] = "DELETE FROM page WHERE batch <> ?1",
    [FEED_SQL_PUT] = "INSERT INTO listing (batch, page, " LISTING ") VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10,"
                     " ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, ?24, ?25, ?26, ?27) ON "
                     "CONFLICT DO NOTHING",
    [FEED_SQL_PAGE] = "SELECT etag, modified, next, items, total FROM page WHERE batch = ?1 AND url = ?2",
    [FEED_SQL_ADD_PAGE] = "INSERT OR REPLACE INTO page VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
    [FEED_SQL_KEEP_PAGE] = "INSERT OR IGNORE INTO listing (batch, page, " LISTING ") SELECT ?1 + 1, ?3, " LISTING
                           " FROM listing WHERE batch = ?1 AND page = (SELECT number FROM page WHERE batch = ?1 AND "
                           "url = ?2)",
    [FEED_SQL_COUNT] = "SELECT count(*) FROM listing WHERE batch = ?1",
    [FEED_SQL_LOST] = "SELECT count(*) FROM listing o WHERE batch = ?1 AND NOT EXISTS"
                      " (SELECT 1 FROM listing n WHERE n.batch = ?1 + 1 AND n.id = o.id)",
    [FEED_SQL_KEEP_LOST] = "INSERT OR IGNORE INTO listing (batch, page, " LISTING ") SELECT ?1 + 1, 0, " LISTING
                           " FROM listing WHERE batch = ?1",
    [FEED_SQL_DROP_LISTINGS] = "DELETE FROM listing WHERE batch <= ?1",
    [FEED_SQL_DROP_PAGES] = "DELETE FROM page WHERE batch <= ?1",
    [FEED_SQL_EACH] = "SELECT " LISTING " FROM listing WHERE batch = ?1 ORDER BY id",

    [FEED_SQL_PUT_ITEM] = "INSERT OR REPLACE INTO item VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
    [FEED_SQL_DROP_ITEM] = "DELETE FROM item WHERE kind = ?1 AND id = ?2",
    [FEED_SQL_DROP_ITEMS] = "DELETE FROM item",
    [FEED_SQL_SERIES] = "SELECT kind, id, ref, super, start, finish, off, data FROM item WHERE data <> '' ORDER BY "
                        "kind, id",
    [FEED_SQL_OCCURRENCES] = "SELECT kind, id, ref, super, start, finish, off, '' FROM item WHERE super <> ''"
                             " AND (super = ?1 OR super = ?2) AND start >= ?3 ORDER BY start, id LIMIT 400",
};

const char *
feed_sql(enum feed_sql which)
{
	return texts[which];
}

/*
 * feed_sql.h - all SQL of a feed's file, in one place.
 */
#ifndef CONTENT_FEED_SQL_H
#define CONTENT_FEED_SQL_H

/* "FPfd", in the file's header; one of form 1 is brought up to this, any other is made anew. */
#define FEED_APPLICATION 0x46506664
#define FEED_FORM 2

enum feed_sql {
	FEED_SQL_SCHEMA,
	FEED_SQL_FROM_FORM_1,
	FEED_SQL_GET,
	FEED_SQL_SET,
	FEED_SQL_CLEAR_LISTINGS,
	FEED_SQL_CLEAR_PAGES,
	FEED_SQL_PUT,
	FEED_SQL_PAGE,
	FEED_SQL_ADD_PAGE,
	FEED_SQL_KEEP_PAGE,
	FEED_SQL_COUNT,
	FEED_SQL_LOST,
	FEED_SQL_KEEP_LOST,
	FEED_SQL_DROP_LISTINGS,
	FEED_SQL_DROP_PAGES,
	FEED_SQL_EACH,
	FEED_SQL_PUT_ITEM,
	FEED_SQL_DROP_ITEM,
	FEED_SQL_DROP_ITEMS,
	FEED_SQL_SERIES,
	FEED_SQL_OCCURRENCES,
	FEED_SQL_COUNT_OF
};

const char *feed_sql(enum feed_sql which);

#endif

/*
 * sql.h - every statement of queue.db, prepared when first used and kept. Private to queue/.
 *
 * Values are bound by a string of types: t text (const char *, NULL binds null), i int64_t, d int, b blob (const void
 * *, size_t; a NULL pointer binds null). They must stay valid until the statement is done.
 */
#ifndef QUEUE_SQL_H
#define QUEUE_SQL_H

#include <sqlite3.h>
#include <stdbool.h>
#include <stdint.h>

#include "base/fault.h"

struct queue;

enum sql {
	SQL_BEGIN,
	SQL_COMMIT,
	SQL_ROLLBACK,
	SQL_PART_BEGIN, /* the same within a batch */
	SQL_PART_COMMIT,
	SQL_PART_ROLLBACK,
	SQL_DATA_VERSION,
	SQL_META_GET,
	SQL_META_SET,
	SQL_RECIPIENTS,
	SQL_RECIPIENT_ADD,
	SQL_RECORD_ADD,
	SQL_RECORD_KEY_ADD,
	SQL_RECORD_GET,
	SQL_EVENT_ADD,
	SQL_EVENTS,
	SQL_CALLBACK_ADD,
	SQL_CALLBACK_DUE,
	SQL_CALLBACK_GET,
	SQL_CALLBACK_OPEN, /* and the same by the index of one thing that is asked for */
	SQL_CALLBACK_OPEN_HOLDER,
	SQL_CALLBACK_OPEN_NEED,
	SQL_CALLBACK_OPEN_LANG,
	SQL_CALLBACK_OPEN_STATE,
	SQL_CALLBACK_OPEN_CHANNEL,
	SQL_CALLBACK_OPEN_TEST,
	SQL_CALLBACK_OPEN_NEED_CHANNEL,
	SQL_CALLBACK_OPEN_LANG_NEED,
	SQL_CALLBACK_OPEN_LANG_CHANNEL,
	SQL_CALLBACK_DONE,
	SQL_CALLBACK_DONE_NEED,
	SQL_CALLBACK_DONE_LANG,
	SQL_CALLBACK_STEP,
	SQL_CALLBACK_THREAD,
	SQL_CALLBACK_RECORD,
	SQL_CALLBACK_OPEN_OF_THREAD,
	SQL_CALLBACK_ANY_OF_THREAD,
	SQL_CALLBACK_PLACE_OF_THREAD,
	SQL_CALLBACK_HELD,
	SQL_CALLBACK_COUNT,
	SQL_CALLBACK_JOIN,
	SQL_CALLBACK_JOIN_TO,
	SQL_CALLBACK_JOINED,
	SQL_CALLBACK_RECENT,
	SQL_CALLBACK_TEXTED,
	SQL_CALLBACK_EXPORTED,
	SQL_CALLBACK_ALL,
	SQL_REPORT,
	SQL_REPORT_REPEATS,
	SQL_PURGE_NEXT,
	SQL_PURGE_DETAILS,
	SQL_PURGE_TEXTS_LEFT,
	SQL_PURGE_TEXT_NEXT,
	SQL_PURGE_STRAY_NEXT,
	SQL_PURGE_WAITING,
	SQL_TEXT_DROP,
	SQL_TEXT_MOVE,
	SQL_SENDER_MOVE,
	SQL_CONVERSATION_MOVE,
	SQL_RECORD_DROP,
	SQL_TALLY,
	SQL_HEALTH_SET,
	SQL_HEALTH_LIST,
	SQL_STAFF_ADD,
	SQL_STAFF_BY_USER,
	SQL_STAFF_BY_ID,
	SQL_STAFF_LIST,
	SQL_STAFF_REKEY,
	SQL_STAFF_REMOVE,
	SQL_STAFF_SEEN,
	SQL_STAFF_MANAGERS,
	SQL_KEY_COPY_SET,
	SQL_KEY_COPY_GET,
	SQL_KEY_COPY_DROP,
	SQL_SESSION_ADD,
	SQL_SESSION_GET,
	SQL_SESSION_SEEN,
	SQL_SESSION_DROP,
	SQL_SESSION_DROP_OF,
	SQL_SESSION_DROP_OLD,
	SQL_SESSION_LIST,
	SQL_SESSION_DROP_ID,
	SQL_STAFF_ROLE,
	SQL_THROTTLE_GET,
	SQL_THROTTLE_SET,
	SQL_THROTTLE_DROP,
	SQL_THROTTLE_FORGIVE,
	SQL_THROTTLE_DROP_OLD,
	SQL_TEXT_ADD,
	SQL_TEXT_STATE,
	SQL_TEXT_DELIVERED,
	SQL_THREAD,
	SQL_THREAD_STRAY,
	SQL_SEEN_AGAIN,
	SQL_SEEN_ADD,
	SQL_SEEN_DROP_OLD,
	SQL_SEEN_BLUR,
	SQL_SENDER_GET,
	SQL_SENDER_SET,
	SQL_SENDER_DROP_OLD,
	SQL_CONVERSATION_GET,
	SQL_CONVERSATION_SET,
	SQL_CONVERSATION_DROP,
	SQL_CONVERSATION_DROP_OLD,
	SQL_PART_GET,
	SQL_PART_ADD,
	SQL_PART_COUNT,
	SQL_PART_ALL,
	SQL_PART_DROP,
	SQL_PART_OLDEST,
	SQL_STOP_BUCKET,
	SQL_STOP_GET,
	SQL_STOP_ADD,
	SQL_STOP_DROP,
	SQL_OUTBOX_ADD,
	SQL_OUTBOX_NEXT,
	SQL_OUTBOX_SENDING,
	SQL_OUTBOX_WAIT,
	SQL_OUTBOX_GET,
	SQL_OUTBOX_PART,
	SQL_OUTBOX_AGAIN,
	SQL_OUTBOX_UNCERTAIN,
	SQL_OUTBOX_UNCERTAIN_TEXT,
	SQL_OUTBOX_DONE,
	SQL_OUTBOX_WORN,
	SQL_OUTBOX_RECOVER,
	SQL_OUTBOX_RECOVER_TEXTS,
	SQL_OUTBOX_STOPPED_TEXTS,
	SQL_OUTBOX_STOPPED,
	SQL_OUTBOX_DROP_OLD,
	SQL_OUTBOX_HOUR,
	SQL_DISPATCH_ADD,
	SQL_DISPATCH_GET,
	SQL_DISPATCH_DROP,
	SQL_DISPATCH_DROP_OLD,
	SQL_TRAFFIC_ADD,
	SQL_TRAFFIC_SUM,
	SQL_IN_FLIGHT,
	SQL_TEXTING_COUNT,
	SQL_COUNT
};

/* The statement with its values bound, or NULL (then store_fault says why). */
sqlite3_stmt *sql_start(struct queue *q, enum sql id, const char *types, ...);

/* Runs a statement that gives no rows. */
enum status sql_run(struct queue *q, struct fault *f, enum sql id, const char *types, ...);

/* The first row: STATUS_OK, and the caller ends with sql_done; STATUS_MISSING without a fault when there is none. */
enum status sql_get(struct queue *q, struct fault *f, sqlite3_stmt **out, enum sql id, const char *types, ...);

/* One number; 0 when there is no row or it is null. */
enum status sql_number(struct queue *q, struct fault *f, int64_t *out, enum sql id, const char *types, ...);

/* True while there is another row; at the end or on failure the statement is done and *s says which. */
bool sql_next(struct queue *q, sqlite3_stmt *st, enum status *s, struct fault *f);

void sql_done(sqlite3_stmt *st); /* NULL is fine */

/* A column into memory of the caller's, cut to size; null is "". */
void sql_text(sqlite3_stmt *st, int column, char *out, size_t size);

/* A column's n bytes, exactly; false when it has another size. */
bool sql_bytes(sqlite3_stmt *st, int column, void *out, size_t n);

void sql_finish(struct queue *q); /* forgets all prepared statements */

#endif

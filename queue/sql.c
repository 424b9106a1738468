#include "queue/sql.h"

#include <errno.h>
#include <stdarg.h>

#include "queue/store.h"

#define CALLBACK_COLUMNS                                                                                               \
	"c.id, c.created, c.due, c.closed, c.channel, c.state, c.urgency, c.test, c.need, c.lang, c.site, c.source, "  \
	"c.holder, s.user, c.attempts, c.outcome, c.merged, c.helped, c.tried, c.reached, c.texted, c.exported "
#define CALLBACK_FROM "FROM callback c LEFT JOIN staff s ON s.id=c.holder "
#define CALLBACK_FILTER                                                                                                \
	"AND (?1 IS NULL OR c.need=?1) AND (?2 IS NULL OR c.lang=?2) AND (?3<0 OR c.channel=?3) "                      \
	"AND (?4 IS NULL OR c.holder=?4) AND (?5<0 OR c.test=?5) AND (?6=0 OR (1<<c.state)&?6) "
#define CALLBACK_OPEN(index, condition)                                                                                \
	"SELECT " CALLBACK_COLUMNS "FROM callback c INDEXED BY " index                                                 \
	" LEFT JOIN staff s ON s.id=c.holder WHERE c.state<3 AND c.urgency=?8 " condition CALLBACK_FILTER              \
	"AND c.due<?7 AND (c.due, c.id)>(?9,?10) ORDER BY c.due, c.id LIMIT ?11"
#define CALLBACK_DONE(index, condition)                                                                                \
	"SELECT " CALLBACK_COLUMNS "FROM callback c INDEXED BY " index                                                 \
	" LEFT JOIN staff s ON s.id=c.holder WHERE c.state>=3 " condition CALLBACK_FILTER                              \
	"AND (c.closed, c.id)<(?7,?8) ORDER BY c.closed DESC, c.id DESC LIMIT ?9"

/* When a text may go: not before its time, nor while only what is more pressing than ?1 may (until ?2), nor by another
 * modem than its own (?3) for a while (?4). */
#define OUTBOX_MAY_GO                                                                                                  \
	"max(not_before, CASE WHEN priority<=?1 THEN 0 ELSE ?2 END, "                                                  \
	"CASE WHEN ?3 IS NULL OR modem IS NULL OR modem=?3 THEN 0 ELSE created+?4 END)"

static const char *const sql_statements[SQL_COUNT] = {
    [SQL_BEGIN] = "BEGIN IMMEDIATE",
    [SQL_COMMIT] = "COMMIT",
    [SQL_ROLLBACK] = "ROLLBACK",
    [SQL_PART_BEGIN] = "SAVEPOINT part",
    [SQL_PART_COMMIT] = "RELEASE part",
    [SQL_PART_ROLLBACK] = "ROLLBACK TO part",
    [SQL_DATA_VERSION] = "PRAGMA data_version",
    [SQL_META_GET] = "SELECT value FROM meta WHERE name=?",
    [SQL_META_SET] = "INSERT INTO meta(name, value) VALUES(?,?)",

    [SQL_RECIPIENTS] = "SELECT id, public_key FROM recipient WHERE active=1",
    [SQL_RECIPIENT_ADD] = "INSERT INTO recipient(name, public_key) VALUES(?,?)",
    [SQL_RECORD_ADD] = "INSERT INTO record(id, sealed) VALUES(?,?)",
    [SQL_RECORD_KEY_ADD] = "INSERT INTO record_key(record, recipient, sealed) VALUES(?,?,?)",
    [SQL_RECORD_GET] = "SELECT r.sealed, k.sealed FROM record r JOIN record_key k ON k.record=r.id "
                       "JOIN recipient p ON p.id=k.recipient WHERE r.id=? AND p.public_key=?",

    [SQL_EVENT_ADD] = "INSERT INTO event(id, at, callback, actor, what, detail) VALUES(?,?,?,?,?,?)",
    [SQL_EVENTS] = "SELECT e.at, coalesce(s.user, e.actor), e.what, e.detail FROM event e "
                   "LEFT JOIN staff s ON s.id=e.actor WHERE e.callback=? ORDER BY e.seq LIMIT ?",

    [SQL_CALLBACK_ADD] = "INSERT INTO callback(id, created, due, channel, urgency, test, need, lang, site, source, "
                         "thread, record) VALUES(?,?,?,?,?,?,?,?,?,?,?,?)",
    [SQL_CALLBACK_DUE] = "SELECT due FROM callback WHERE id=?",
    [SQL_CALLBACK_GET] = "SELECT " CALLBACK_COLUMNS CALLBACK_FROM "WHERE c.id=?",
    [SQL_CALLBACK_OPEN] = CALLBACK_OPEN("callback_open", ""),
    [SQL_CALLBACK_OPEN_HOLDER] = CALLBACK_OPEN("callback_held", "AND c.holder IS NOT NULL AND c.holder=?4 "),
    [SQL_CALLBACK_OPEN_NEED] = CALLBACK_OPEN("callback_open_need", "AND c.need=?1 "),
    [SQL_CALLBACK_OPEN_LANG] = CALLBACK_OPEN("callback_open_lang", "AND c.lang=?2 "),
    [SQL_CALLBACK_OPEN_STATE] = CALLBACK_OPEN("callback_open_state", "AND c.state=?12 "),
    [SQL_CALLBACK_OPEN_CHANNEL] = CALLBACK_OPEN("callback_open_channel", "AND c.channel=?3 "),
    [SQL_CALLBACK_OPEN_TEST] = CALLBACK_OPEN("callback_open_test", "AND c.test=?5 "),
    [SQL_CALLBACK_OPEN_NEED_CHANNEL] = CALLBACK_OPEN("callback_open_need_channel", "AND c.need=?1 AND c.channel=?3 "),
    [SQL_CALLBACK_OPEN_LANG_NEED] = CALLBACK_OPEN("callback_open_lang_need", "AND c.lang=?2 AND c.need=?1 "),
    [SQL_CALLBACK_OPEN_LANG_CHANNEL] = CALLBACK_OPEN("callback_open_lang_channel", "AND c.lang=?2 AND c.channel=?3 "),
    [SQL_CALLBACK_DONE] = CALLBACK_DONE("callback_done", ""),
    [SQL_CALLBACK_DONE_NEED] = CALLBACK_DONE("callback_done_need", "AND c.need=?1 "),
    [SQL_CALLBACK_DONE_LANG] = CALLBACK_DONE("callback_done_lang", "AND c.lang=?2 "),
    [SQL_CALLBACK_STEP] = "UPDATE callback SET state=?2, holder=?3, due=?4, closed=?5, attempts=?6, outcome=?7, "
                          "tried=iif(tried=0,?8,tried), reached=iif(reached=0,?9,reached), helped=?10, merged=?11 "
                          "WHERE id=?1",
    [SQL_CALLBACK_RECORD] = "UPDATE callback SET record=?2 WHERE id=?1 AND record=?3 AND state<3",
    [SQL_CALLBACK_THREAD] = "SELECT thread, record FROM callback WHERE id=?",
    [SQL_CALLBACK_OPEN_OF_THREAD] = "SELECT id FROM callback WHERE thread=? AND state<3 ORDER BY id",
    [SQL_CALLBACK_ANY_OF_THREAD] = "SELECT count(*) FROM callback WHERE thread=? AND state<3",
    [SQL_CALLBACK_PLACE_OF_THREAD] =
        "SELECT c.state, c.due, (SELECT count(*) FROM (SELECT 1 FROM callback o WHERE o.state<3 AND o.state=0 "
        "AND (o.urgency, o.due, o.id)<=(c.urgency, c.due, c.id) LIMIT 10000)) "
        "FROM callback c WHERE c.thread=? AND c.state<3 ORDER BY c.id LIMIT 1",
    [SQL_CALLBACK_HELD] = "SELECT id FROM callback WHERE state<3 AND holder IS NOT NULL AND holder=? LIMIT 1",
    /* each is counted by an index that has all it asks for, and no further than anybody reads */
    [SQL_CALLBACK_COUNT] =
        "SELECT (SELECT count(*) FROM (SELECT 1 FROM callback INDEXED BY callback_open_test WHERE state<3 AND "
        "urgency=0 AND "
        "due<?1 AND test=0 LIMIT ?2)) + (SELECT count(*) FROM (SELECT 1 FROM callback INDEXED BY callback_open_test "
        "WHERE "
        "state<3 AND urgency=1 AND due<?1 AND test=0 LIMIT ?2)), "
        "(SELECT count(*) FROM (SELECT 1 FROM callback INDEXED BY callback_open_test WHERE state<3 AND urgency=0 AND "
        "test=0 LIMIT ?2)), (SELECT count(*) FROM (SELECT 1 FROM callback INDEXED BY callback_open_test WHERE state<3 "
        "AND test=1 LIMIT ?2))",
    [SQL_CALLBACK_JOIN] = "UPDATE callback SET thread=?2 WHERE id=?1",
    [SQL_CALLBACK_JOIN_TO] = "UPDATE callback SET urgency=min(urgency,?2), due=min(due,?3) WHERE id=?1",
    [SQL_CALLBACK_JOINED] =
        "SELECT " CALLBACK_COLUMNS CALLBACK_FROM "WHERE c.merged IS NOT NULL AND c.merged=? ORDER BY c.created LIMIT ?",
    [SQL_CALLBACK_RECENT] = "SELECT " CALLBACK_COLUMNS CALLBACK_FROM
                            "WHERE c.created>=?1 AND c.record IS NOT NULL ORDER BY c.created DESC LIMIT ?2",
    [SQL_CALLBACK_TEXTED] = "UPDATE callback SET texted=?2, due=iif(?3>0,?3,due) WHERE id=?1",
    [SQL_CALLBACK_EXPORTED] = "UPDATE callback SET exported=?2 WHERE id=?1",
    [SQL_CALLBACK_ALL] = "SELECT " CALLBACK_COLUMNS CALLBACK_FROM "WHERE c.id>?1 ORDER BY c.id LIMIT ?2",
    [SQL_REPORT] = "SELECT created, need, channel, lang, state, outcome, tried, reached, source, helped FROM callback "
                   "WHERE created>=?1 AND created<?2 AND test=0 AND merged IS NULL",
    [SQL_REPORT_REPEATS] = "SELECT count(*) FROM callback c WHERE c.created>=?1 AND c.created<?2 AND c.test=0 AND "
                           "(c.merged IS NOT NULL OR EXISTS(SELECT 1 FROM callback o WHERE o.thread=c.thread AND "
                           "o.id<c.id))",
    [SQL_PURGE_NEXT] = "SELECT id, thread, record FROM callback WHERE state>=3 AND closed<?1 AND record IS NOT NULL "
                       "AND (?2=0 OR exported>0) LIMIT 1",
    [SQL_PURGE_DETAILS] = "UPDATE callback SET record=NULL WHERE id=?",
    [SQL_PURGE_TEXTS_LEFT] = "SELECT count(*) FROM callback WHERE thread=? AND record IS NOT NULL",
    [SQL_PURGE_TEXT_NEXT] = "SELECT id, record FROM text WHERE thread=? LIMIT 1",
    [SQL_PURGE_STRAY_NEXT] = "SELECT id, record FROM text t WHERE at<? AND NOT EXISTS(SELECT 1 FROM callback c WHERE "
                             "c.thread=t.thread) LIMIT 1",
    [SQL_PURGE_WAITING] = "SELECT count(*) FROM callback WHERE state>=3 AND closed<?1 AND record IS NOT NULL AND "
                          "exported=0",
    [SQL_TEXT_DROP] = "DELETE FROM text WHERE id=?",
    [SQL_TEXT_MOVE] = "UPDATE text SET thread=?2 WHERE thread=?1",
    [SQL_SENDER_MOVE] = "UPDATE sender SET thread=?2 WHERE thread=?1",
    [SQL_CONVERSATION_MOVE] = "UPDATE conversation SET thread=?2 WHERE thread=?1",
    [SQL_RECORD_DROP] = "DELETE FROM record WHERE id=?",
    [SQL_TALLY] = "SELECT n FROM tally WHERE state=?",

    [SQL_HEALTH_SET] = "INSERT INTO health(program, state, at, detail) VALUES(?,?,?,?) "
                       "ON CONFLICT DO UPDATE SET state=excluded.state, at=excluded.at, detail=excluded.detail",
    [SQL_HEALTH_LIST] = "SELECT program, state, at, detail FROM health ORDER BY program LIMIT ?",

    [SQL_STAFF_ADD] = "INSERT INTO staff(id, user, role, active, created, salt, public_key, wrapped) "
                      "VALUES(?,?,?,1,?,?,?,?)",
    [SQL_STAFF_BY_USER] = "SELECT id, user, role, active, created, last_seen, salt, public_key, wrapped FROM staff "
                          "WHERE active=1 AND user=?",
    [SQL_STAFF_BY_ID] = "SELECT id, user, role, active, created, last_seen FROM staff WHERE id=?",
    [SQL_STAFF_LIST] = "SELECT id, user, role, active, created, last_seen FROM staff ORDER BY active DESC, user, id",
    [SQL_STAFF_REKEY] = "UPDATE staff SET salt=?2, public_key=?3, wrapped=?4 WHERE id=?1 AND active=1",
    [SQL_STAFF_REMOVE] = "UPDATE staff SET active=0, salt=NULL, public_key=NULL, wrapped=NULL WHERE id=?",
    [SQL_STAFF_SEEN] = "UPDATE staff SET last_seen=?2 WHERE id=?1",
    [SQL_STAFF_MANAGERS] = "SELECT count(*) FROM staff WHERE active=1 AND role=3 AND id<>?",
    [SQL_KEY_COPY_SET] = "INSERT INTO key_copy(holder, public_key, sealed) VALUES(?,?,?) "
                         "ON CONFLICT DO UPDATE SET public_key=excluded.public_key, sealed=excluded.sealed",
    [SQL_KEY_COPY_GET] = "SELECT public_key, sealed FROM key_copy WHERE holder=?",
    [SQL_KEY_COPY_DROP] = "DELETE FROM key_copy WHERE holder=?",
    [SQL_SESSION_ADD] = "INSERT INTO session(hash, staff, began, seen, sealed, id) VALUES(?,?,?,?,?,?)",
    [SQL_SESSION_GET] = "SELECT x.began, x.seen, x.sealed, s.id, s.user, s.role, s.active, s.created, s.last_seen "
                        "FROM session x JOIN staff s ON s.id=x.staff WHERE x.hash=?",
    [SQL_SESSION_SEEN] = "UPDATE session SET seen=?2 WHERE hash=?1",
    [SQL_SESSION_DROP] = "DELETE FROM session WHERE hash=?",
    [SQL_SESSION_DROP_OF] = "DELETE FROM session WHERE staff=?",
    [SQL_SESSION_LIST] = "SELECT x.id, x.hash, s.user, x.began, x.seen FROM session x JOIN staff s ON s.id=x.staff "
                         "WHERE (?1 IS NULL OR x.staff=?1) AND x.began>=?2 ORDER BY x.seen DESC LIMIT ?3",
    [SQL_SESSION_DROP_ID] = "DELETE FROM session WHERE id=?1 AND (?2 IS NULL OR staff=?2)",
    [SQL_STAFF_ROLE] = "UPDATE staff SET role=?2 WHERE id=?1 AND active=1",
    [SQL_SESSION_DROP_OLD] = "DELETE FROM session WHERE began<?",
    [SQL_THROTTLE_GET] = "SELECT failures, until FROM throttle WHERE who=?",
    [SQL_THROTTLE_SET] = "INSERT INTO throttle(who, failures, until, last) VALUES(?,?,?,?) ON CONFLICT DO UPDATE SET "
                         "failures=excluded.failures, until=excluded.until, last=excluded.last",
    [SQL_THROTTLE_FORGIVE] = "UPDATE throttle SET failures=failures-1, until=0 WHERE who=? AND failures>0",
    [SQL_THROTTLE_DROP] = "DELETE FROM throttle WHERE who=?",
    [SQL_THROTTLE_DROP_OLD] = "DELETE FROM throttle WHERE last<?",

    [SQL_TEXT_ADD] = "INSERT INTO text(id, thread, at, kind, state, author, record) VALUES(?,?,?,?,?,?,?)",
    [SQL_TEXT_STATE] = "UPDATE text SET state=?2 WHERE id=?1",
    [SQL_TEXT_DELIVERED] = "UPDATE text SET delivered=?2 WHERE id=?1 AND delivered<?2 "
                           "AND state IN ('sent','uncertain')",
    [SQL_THREAD] = "SELECT t.at, t.kind, CASE t.delivered WHEN 1 THEN 'delivered' WHEN 2 THEN 'undelivered' "
                   "ELSE t.state END, coalesce(s.user,''), t.record FROM text t "
                   "LEFT JOIN staff s ON s.id=t.author WHERE t.thread=? ORDER BY t.seq DESC LIMIT ?",

    [SQL_THREAD_STRAY] = "SELECT t.at, t.kind, t.state, '', t.record FROM text t WHERE t.at>=?1 AND NOT EXISTS("
                         "SELECT 1 FROM callback c WHERE c.thread=t.thread) ORDER BY t.at DESC, t.seq DESC LIMIT ?2",

    [SQL_SEEN_AGAIN] = "UPDATE seen SET last=?3 WHERE stamp=?1 AND tag=?2 AND (key<>?4 OR mark=?5)",
    [SQL_SEEN_ADD] = "INSERT INTO seen(stamp, tag, last, key, mark) VALUES(?,?,?,?,?)",
    [SQL_SEEN_DROP_OLD] = "DELETE FROM seen WHERE last<?",
    [SQL_SEEN_BLUR] = "UPDATE OR REPLACE seen SET key=x'', mark=x'' WHERE last<? AND key<>x''",
    [SQL_SENDER_GET] = "SELECT thread FROM sender WHERE tag=?",
    [SQL_SENDER_SET] = "INSERT INTO sender(tag, thread, seen) VALUES(?,?,?) "
                       "ON CONFLICT DO UPDATE SET thread=excluded.thread, seen=excluded.seen",
    [SQL_SENDER_DROP_OLD] = "DELETE FROM sender WHERE seen<?",
    [SQL_CONVERSATION_GET] = "SELECT thread, keep_until, sealed FROM conversation WHERE number=? AND key=?",
    [SQL_CONVERSATION_SET] = "INSERT INTO conversation(number, thread, keep_until, key, sealed) VALUES(?,?,?,?,?) "
                             "ON CONFLICT DO UPDATE SET thread=excluded.thread, keep_until=excluded.keep_until, "
                             "key=excluded.key, sealed=excluded.sealed",
    [SQL_CONVERSATION_DROP] = "DELETE FROM conversation WHERE number=?",
    [SQL_CONVERSATION_DROP_OLD] = "DELETE FROM conversation WHERE keep_until<=?1 OR key IS NOT ?2",
    [SQL_PART_GET] = "SELECT sealed, key FROM part WHERE number=? AND reference=? AND parts=? AND part=?",
    [SQL_PART_ADD] =
        "INSERT INTO part(number, reference, parts, part, at, silent, key, sealed) VALUES(?,?,?,?,?,?,?,?)",
    [SQL_PART_COUNT] = "SELECT count(*), coalesce(min(at),0), coalesce(max(silent),0) FROM part "
                       "WHERE number=? AND reference=? AND parts=?",
    [SQL_PART_ALL] = "SELECT part, sealed, key FROM part WHERE number=? AND reference=? AND parts=? ORDER BY part",
    [SQL_PART_DROP] = "DELETE FROM part WHERE number=? AND reference=? AND parts=?",
    [SQL_PART_OLDEST] = "SELECT number, reference, parts FROM part WHERE at<=? ORDER BY at LIMIT 1",

    [SQL_STOP_BUCKET] = "SELECT count(*) FROM stop WHERE bucket=?",
    [SQL_STOP_GET] = "SELECT count(*) FROM stop WHERE bucket=? AND hash=?",
    [SQL_STOP_ADD] = "INSERT OR IGNORE INTO stop(bucket, hash) VALUES(?,?)",
    [SQL_STOP_DROP] = "DELETE FROM stop WHERE bucket=? AND hash=?",

    /* The turn makes the outbox fair: the n-th text waiting for one number goes after the first of every other. */
    [SQL_OUTBOX_ADD] = "INSERT INTO outbox(id, created, priority, reference, key, number, sealed, tag, text, reply_to, "
                       "callback, modem, turn) "
                       "VALUES(?1,?2,?3,(SELECT coalesce(max(seq),0)+1 FROM outbox)&255,?4,?5,?6,?7,?8,?9,?10,?11,"
                       "max(coalesce((SELECT min(turn) FROM outbox WHERE state<2 AND priority=?3),0),"
                       "coalesce((SELECT max(turn)+1 FROM outbox WHERE state<2 AND number=?5 AND priority=?3),0)))",
    [SQL_OUTBOX_NEXT] = "SELECT id, key, sealed, parts_sent, reference, tries, uncertain FROM outbox "
                        "WHERE state<2 AND state=0 AND " OUTBOX_MAY_GO "<=?5 ORDER BY priority, turn, seq LIMIT 1",
    [SQL_OUTBOX_SENDING] = "UPDATE outbox SET state=1 WHERE id=?",
    [SQL_OUTBOX_WAIT] = "SELECT min(" OUTBOX_MAY_GO ") FROM outbox WHERE state<2 AND state=0",
    [SQL_OUTBOX_GET] = "SELECT state, text, uncertain, callback FROM outbox WHERE id=?",
    [SQL_OUTBOX_PART] = "UPDATE outbox SET parts_sent=?2 WHERE id=?1 AND state=1",
    [SQL_OUTBOX_AGAIN] = "UPDATE outbox SET state=0, not_before=?2, tries=tries+?3, cause=?4 WHERE id=?1",
    [SQL_OUTBOX_UNCERTAIN] = "UPDATE outbox SET state=0, uncertain=1, not_before=?2, tries=tries+1, cause=?3 "
                             "WHERE id=?1 AND state=1",
    [SQL_OUTBOX_UNCERTAIN_TEXT] = "UPDATE text SET state='uncertain' WHERE id=(SELECT text FROM outbox WHERE id=?)",
    [SQL_OUTBOX_DONE] = "UPDATE outbox SET state=?2, done=?3, cause=?4, key=NULL, number=NULL, sealed=NULL WHERE id=?1",
    [SQL_OUTBOX_WORN] = "SELECT id FROM outbox WHERE state<2 AND state=1 AND tries+1>=? LIMIT 1",
    [SQL_OUTBOX_RECOVER] = "UPDATE outbox SET state=0, uncertain=1, not_before=0, tries=tries+1 "
                           "WHERE state<2 AND state=1",
    [SQL_OUTBOX_RECOVER_TEXTS] = "UPDATE text SET state='uncertain' WHERE id IN "
                                 "(SELECT text FROM outbox WHERE state<2 AND state=1)",
    [SQL_OUTBOX_STOPPED_TEXTS] = "UPDATE text SET state='failed' WHERE id IN (SELECT text FROM outbox "
                                 "WHERE state<2 AND state=0 AND priority=2 AND number=?)",
    [SQL_OUTBOX_STOPPED] = "UPDATE outbox SET state=3, done=?2, cause='stopped by the patient', key=NULL, number=NULL, "
                           "sealed=NULL WHERE state<2 AND state=0 AND priority=2 AND number=?1",
    [SQL_OUTBOX_DROP_OLD] = "DELETE FROM outbox WHERE state>=2 AND done<?",
    [SQL_OUTBOX_HOUR] = "SELECT count(*) FROM outbox WHERE tag=? AND created>? AND priority<2",
    [SQL_DISPATCH_ADD] = "INSERT INTO dispatch(modem, reference, at, text) "
                         "SELECT ?1,?2,?3,text FROM outbox WHERE id=?4 AND text IS NOT NULL",
    [SQL_DISPATCH_GET] = "SELECT seq, text, (SELECT count(*) FROM dispatch o WHERE o.text=d.text) FROM dispatch d "
                         "WHERE modem=? AND reference=? AND at>=? ORDER BY seq DESC LIMIT 1",
    [SQL_DISPATCH_DROP] = "DELETE FROM dispatch WHERE seq=?",
    [SQL_DISPATCH_DROP_OLD] = "DELETE FROM dispatch WHERE at<?",
    [SQL_TRAFFIC_ADD] = "INSERT INTO traffic(day, messages, tenths) VALUES(?1,1,?2) "
                        "ON CONFLICT DO UPDATE SET messages=messages+1, tenths=tenths+?2",
    [SQL_TRAFFIC_SUM] = "SELECT coalesce(sum(messages) FILTER (WHERE day>=?1),0), "
                        "coalesce(sum(tenths) FILTER (WHERE day>=?1),0), coalesce(sum(messages),0), "
                        "coalesce(sum(tenths),0) FROM traffic WHERE day>=?2",
    [SQL_IN_FLIGHT] = "SELECT (SELECT count(*) FROM outbox WHERE state<2) + (SELECT count(*) FROM conversation) + "
                      "(SELECT count(*) FROM part)",
    [SQL_TEXTING_COUNT] = "SELECT (SELECT count(*) FROM outbox WHERE state<2), "
                          "(SELECT count(*) FROM outbox WHERE state>=2 AND state=3 AND done>=?1), "
                          "(SELECT count(*) FROM text WHERE kind=0 AND at>=?2), "
                          "(SELECT count(*) FROM outbox WHERE state>=2 AND state=2 AND done>=?2)",
};

static int
bind_one(sqlite3_stmt *st, int i, char type, va_list *args)
{
	if (type == 'i')
		return sqlite3_bind_int64(st, i, va_arg(*args, int64_t));
	if (type == 'd')
		return sqlite3_bind_int(st, i, va_arg(*args, int));
	if (type == 't')
		return sqlite3_bind_text(st, i, va_arg(*args, const char *), -1, SQLITE_STATIC);
	if (type != 'b')
		return SQLITE_MISUSE;
	const void *bytes = va_arg(*args, const void *);
	size_t n = va_arg(*args, size_t);
	return sqlite3_bind_blob64(st, i, bytes, n, SQLITE_STATIC);
}

static sqlite3_stmt *
sql_bind(struct queue *q, enum sql id, const char *types, va_list *args)
{
	sqlite3_stmt **st = &q->statements[id];
	if (*st == NULL &&
	    sqlite3_prepare_v3(q->db, sql_statements[id], -1, SQLITE_PREPARE_PERSISTENT, st, NULL) != SQLITE_OK)
		return NULL;
	sql_done(*st);
	for (int i = 0; types[i] != '\0'; i++)
		if (bind_one(*st, i + 1, types[i], args) != SQLITE_OK)
			return NULL;
	return *st;
}

sqlite3_stmt *
sql_start(struct queue *q, enum sql id, const char *types, ...)
{
	va_list args;
	va_start(args, types);
	sqlite3_stmt *st = sql_bind(q, id, types, &args);
	va_end(args);
	return st;
}

enum status
sql_run(struct queue *q, struct fault *f, enum sql id, const char *types, ...)
{
	va_list args;
	va_start(args, types);
	sqlite3_stmt *st = sql_bind(q, id, types, &args);
	va_end(args);
	enum status s = STATUS_OK;
	while (sql_next(q, st, &s, f))
		continue;
	return s;
}

enum status
sql_get(struct queue *q, struct fault *f, sqlite3_stmt **out, enum sql id, const char *types, ...)
{
	va_list args;
	va_start(args, types);
	*out = sql_bind(q, id, types, &args);
	va_end(args);
	enum status s = STATUS_OK;
	if (sql_next(q, *out, &s, f))
		return STATUS_OK;
	return s == STATUS_OK ? STATUS_MISSING : s;
}

enum status
sql_number(struct queue *q, struct fault *f, int64_t *out, enum sql id, const char *types, ...)
{
	va_list args;
	va_start(args, types);
	sqlite3_stmt *st = sql_bind(q, id, types, &args);
	va_end(args);
	enum status s = STATUS_OK;
	*out = 0;
	if (sql_next(q, st, &s, f)) {
		*out = sqlite3_column_int64(st, 0);
		sql_done(st);
	}
	return s;
}

bool
sql_next(struct queue *q, sqlite3_stmt *st, enum status *s, struct fault *f)
{
	errno = 0; /* so that store_fault sees only what this step met */
	int rc = st == NULL ? SQLITE_ERROR : sqlite3_step(st);
	if (rc == SQLITE_ROW)
		return true;
	*s = rc == SQLITE_DONE ? STATUS_OK : store_fault(q, f);
	sql_done(st);
	return false;
}

void
sql_done(sqlite3_stmt *st)
{
	if (st == NULL)
		return;
	sqlite3_reset(st);
	sqlite3_clear_bindings(st);
}

void
sql_text(sqlite3_stmt *st, int column, char *out, size_t size)
{
	const unsigned char *s = sqlite3_column_text(st, column);
	snprintf(out, size, "%s", s == NULL ? "" : (const char *)s);
}

bool
sql_bytes(sqlite3_stmt *st, int column, void *out, size_t n)
{
	const void *bytes = sqlite3_column_blob(st, column);
	if (bytes == NULL || (size_t)sqlite3_column_bytes(st, column) != n)
		return false;
	memcpy(out, bytes, n);
	return true;
}

void
sql_finish(struct queue *q)
{
	for (int i = 0; i < SQL_COUNT; i++) {
		sqlite3_finalize(q->statements[i]);
		q->statements[i] = NULL;
	}
}

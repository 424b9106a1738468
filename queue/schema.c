#include "queue/schema.h"

#include <stddef.h>

struct migration {
	int version;
	const char *sql;
};

/* Keys, people and what is sealed. */
#define SCHEMA_1_KEYS                                                                                                  \
	"CREATE TABLE meta("                                                                                           \
	"  name TEXT PRIMARY KEY, -- secret: key of keyed hashes; stop_salt; promise_days; created\n"                  \
	"  value ANY NOT NULL"                                                                                         \
	") STRICT, WITHOUT ROWID;"                                                                                     \
	"CREATE TABLE recipient( -- who can read records: this practice, later others of its network\n"                \
	"  id INTEGER PRIMARY KEY,"                                                                                    \
	"  name TEXT NOT NULL, -- for people\n"                                                                        \
	"  public_key BLOB NOT NULL UNIQUE CHECK(length(public_key)=32),"                                              \
	"  active INTEGER NOT NULL DEFAULT 1 CHECK(active IN (0,1)) -- new records are sealed to the active ones\n"    \
	") STRICT;"                                                                                                    \
	"CREATE TABLE record( -- something a patient said, sealed\n"                                                   \
	"  id TEXT PRIMARY KEY CHECK(length(id)=36), -- UUIDv7, bound into the seal\n"                                 \
	"  sealed BLOB NOT NULL CHECK(length(sealed)>=296 AND (length(sealed)-40)%256=0) -- nonce, body, tag\n"        \
	") STRICT;"                                                                                                    \
	"CREATE TABLE record_key( -- a record's own data key, once for each reader\n"                                  \
	"  record TEXT NOT NULL REFERENCES record(id) ON DELETE CASCADE,"                                              \
	"  recipient INTEGER NOT NULL REFERENCES recipient(id),"                                                       \
	"  sealed BLOB NOT NULL CHECK(length(sealed)=80), -- sealed box to the recipient's public key\n"               \
	"  PRIMARY KEY(record, recipient)"                                                                             \
	") STRICT, WITHOUT ROWID;"                                                                                     \
	"CREATE TABLE staff("                                                                                          \
	"  id TEXT PRIMARY KEY CHECK(length(id)=36),"                                                                  \
	"  user TEXT NOT NULL COLLATE NOCASE CHECK(length(user) BETWEEN 1 AND 63), -- sign-in name\n"                  \
	"  role INTEGER NOT NULL CHECK(role BETWEEN 0 AND 3), -- enum staff_role\n"                                    \
	"  active INTEGER NOT NULL CHECK(active IN (0,1)), -- removed ones stay, for the audit\n"                      \
	"  created INTEGER NOT NULL, -- ms\n"                                                                          \
	"  last_seen INTEGER NOT NULL DEFAULT 0, -- ms; 0 never\n"                                                     \
	"  salt BLOB CHECK(length(salt)=16), -- argon2id's; NULL once removed\n"                                       \
	"  public_key BLOB CHECK(length(public_key)=32), -- their own\n"                                               \
	"  wrapped BLOB CHECK(length(wrapped)=72), -- private half under the password: nonce, key, tag\n"              \
	"  CHECK(active=(wrapped IS NOT NULL))"                                                                        \
	") STRICT;"                                                                                                    \
	"CREATE UNIQUE INDEX staff_user ON staff(user) WHERE active=1;"                                                \
	"CREATE TABLE key_copy( -- the queue's private key, sealed to each who may have it\n"                          \
	"  holder TEXT PRIMARY KEY, -- staff id, or 'recovery'\n"                                                      \
	"  public_key BLOB NOT NULL CHECK(length(public_key)=32), -- the holder's, which it is sealed to\n"            \
	"  sealed BLOB NOT NULL CHECK(length(sealed)=80)"                                                              \
	") STRICT, WITHOUT ROWID;"                                                                                     \
	"CREATE TABLE session("                                                                                        \
	"  hash BLOB PRIMARY KEY CHECK(length(hash)=32), -- of the token that only the browser has\n"                  \
	"  staff TEXT NOT NULL REFERENCES staff(id),"                                                                  \
	"  began INTEGER NOT NULL, -- ms\n"                                                                            \
	"  seen INTEGER NOT NULL, -- ms, to the minute\n"                                                              \
	"  sealed BLOB NOT NULL CHECK(length(sealed)=72) -- queue key under a key made of the token\n"                 \
	") STRICT, WITHOUT ROWID;"                                                                                     \
	"CREATE TABLE throttle( -- wrong passwords in a row\n"                                                         \
	"  who BLOB PRIMARY KEY CHECK(length(who)=16), -- keyed hash of the name typed, known or not\n"                \
	"  failures INTEGER NOT NULL,"                                                                                 \
	"  until INTEGER NOT NULL, -- ms; no try before\n"                                                             \
	"  last INTEGER NOT NULL -- ms; forgotten a day later\n"                                                       \
	") STRICT, WITHOUT ROWID;"

/* The queue itself and its log. */
#define SCHEMA_1_CALLBACKS                                                                                             \
	"CREATE TABLE callback("                                                                                       \
	"  id TEXT PRIMARY KEY CHECK(length(id)=36), -- UUIDv7\n"                                                      \
	"  created INTEGER NOT NULL, -- ms\n"                                                                          \
	"  due INTEGER NOT NULL, -- ms: ring by then, or try again then\n"                                             \
	"  closed INTEGER NOT NULL DEFAULT 0, -- ms; 0 while open\n"                                                   \
	"  channel INTEGER NOT NULL CHECK(channel BETWEEN 0 AND 2), -- enum callback_channel\n"                        \
	"  state INTEGER NOT NULL DEFAULT 0 CHECK(state BETWEEN 0 AND 4), -- enum callback_state\n"                    \
	"  urgency INTEGER NOT NULL CHECK(urgency IN (0,1)), -- 0 crisis, 1 ordinary: smaller first\n"                 \
	"  test INTEGER NOT NULL CHECK(test IN (0,1)), -- a trial by staff, not counted\n"                             \
	"  need TEXT NOT NULL CHECK(length(need) BETWEEN 1 AND 15), -- code of the needs list\n"                       \
	"  lang TEXT NOT NULL CHECK(length(lang) BETWEEN 2 AND 7), -- ISO 639-1\n"                                     \
	"  site TEXT NOT NULL DEFAULT '' CHECK(length(site)<32), -- which box\n"                                       \
	"  source TEXT NOT NULL DEFAULT '' CHECK(length(source)<32), -- who asked, when staff did\n"                   \
	"  holder TEXT REFERENCES staff(id), -- who has it\n"                                                          \
	"  attempts INTEGER NOT NULL DEFAULT 0 CHECK(attempts>=0),"                                                    \
	"  outcome TEXT NOT NULL DEFAULT '' CHECK(length(outcome)<24), -- when closed\n"                               \
	"  thread TEXT NOT NULL CHECK(length(thread)=36), -- its texts and notes\n"                                    \
	"  record TEXT REFERENCES record(id) ON DELETE SET NULL, -- details; NULL once purged\n"                       \
	"  CHECK((closed<>0)=(state>=3)),"                                                                             \
	"  CHECK(state<>0 OR holder IS NULL),"                                                                         \
	"  CHECK(state<>1 OR holder IS NOT NULL)"                                                                      \
	") STRICT;"                                                                                                    \
	"CREATE INDEX callback_open ON callback(urgency, due, id) WHERE state<3;"                                      \
	"CREATE INDEX callback_done ON callback(closed, id) WHERE state>=3;"                                           \
	"CREATE INDEX callback_held ON callback(holder) WHERE state<3 AND holder IS NOT NULL;"                         \
	"CREATE INDEX callback_thread ON callback(thread);"                                                            \
	"CREATE TABLE tally( -- how many call-backs are in each state, trials left out\n"                              \
	"  state INTEGER PRIMARY KEY,"                                                                                 \
	"  n INTEGER NOT NULL"                                                                                         \
	") STRICT;"                                                                                                    \
	"INSERT INTO tally VALUES(0,0),(1,0),(2,0),(3,0),(4,0);"                                                       \
	"CREATE TRIGGER tally_add AFTER INSERT ON callback WHEN new.test=0 BEGIN"                                      \
	"  UPDATE tally SET n=n+1 WHERE state=new.state; END;"                                                         \
	"CREATE TRIGGER tally_move AFTER UPDATE OF state ON callback WHEN new.test=0 AND new.state<>old.state BEGIN"   \
	"  UPDATE tally SET n=n-1 WHERE state=old.state;"                                                              \
	"  UPDATE tally SET n=n+1 WHERE state=new.state; END;"                                                         \
	"CREATE TRIGGER tally_drop AFTER DELETE ON callback WHEN old.test=0 BEGIN"                                     \
	"  UPDATE tally SET n=n-1 WHERE state=old.state; END;"                                                         \
	"CREATE TABLE event( -- append-only\n"                                                                         \
	"  seq INTEGER PRIMARY KEY, -- order within one millisecond\n"                                                 \
	"  id TEXT NOT NULL UNIQUE CHECK(length(id)=36), -- UUIDv7\n"                                                  \
	"  at INTEGER NOT NULL, -- ms\n"                                                                               \
	"  callback TEXT, -- which; NULL for what concerns staff. No reference: the log outlives a purge\n"            \
	"  actor TEXT NOT NULL, -- staff id, or patient, kiosk, modem, staff, recovery, box\n"                         \
	"  what TEXT NOT NULL CHECK(length(what)<24),"                                                                 \
	"  detail TEXT NOT NULL DEFAULT '' CHECK(length(detail)<64) -- a code or an id; nothing personal\n"            \
	") STRICT;"                                                                                                    \
	"CREATE INDEX event_callback ON event(callback, seq) WHERE callback IS NOT NULL;"                              \
	"CREATE TRIGGER event_fixed BEFORE UPDATE ON event BEGIN SELECT RAISE(ABORT, 'event is append-only'); END;"    \
	"CREATE TRIGGER event_kept BEFORE DELETE ON event BEGIN SELECT RAISE(ABORT, 'event is append-only'); END;"     \
	"CREATE TABLE health("                                                                                         \
	"  program TEXT PRIMARY KEY CHECK(length(program)<16),"                                                        \
	"  state TEXT NOT NULL CHECK(length(state)<24), -- one or two words\n"                                         \
	"  at INTEGER NOT NULL, -- ms\n"                                                                               \
	"  detail TEXT NOT NULL CHECK(length(detail)<512) -- a JSON object, nothing personal\n"                        \
	") STRICT, WITHOUT ROWID;"

/* Texts. What is sealed under the transit key carries that key's id; when the key is gone the row is no use. */
#define SCHEMA_1_TEXTS                                                                                                 \
	"CREATE TABLE text( -- a thread as staff see it\n"                                                             \
	"  seq INTEGER PRIMARY KEY, -- order within one millisecond\n"                                                 \
	"  id TEXT NOT NULL UNIQUE CHECK(length(id)=36), -- UUIDv7\n"                                                  \
	"  thread TEXT NOT NULL CHECK(length(thread)=36),"                                                             \
	"  at INTEGER NOT NULL, -- ms\n"                                                                               \
	"  kind INTEGER NOT NULL CHECK(kind BETWEEN 0 AND 2), -- 0 in, 1 out, 2 note of staff\n"                       \
	"  state TEXT NOT NULL CHECK(state IN ('','incomplete','queued','sent','failed','uncertain')),"                \
	"  author TEXT REFERENCES staff(id), -- of a note\n"                                                           \
	"  record TEXT NOT NULL REFERENCES record(id) -- what it says\n"                                               \
	") STRICT;"                                                                                                    \
	"CREATE INDEX text_thread ON text(thread, seq);"                                                               \
	"CREATE INDEX text_received ON text(at) WHERE kind=0;"                                                         \
	"CREATE TABLE outbox("                                                                                         \
	"  seq INTEGER PRIMARY KEY,"                                                                                   \
	"  id TEXT NOT NULL UNIQUE CHECK(length(id)=36), -- UUIDv7\n"                                                  \
	"  created INTEGER NOT NULL, -- ms\n"                                                                          \
	"  priority INTEGER NOT NULL CHECK(priority BETWEEN 0 AND 2), -- 0 answer in a crisis, 1 answer, 2 other\n"    \
	"  turn INTEGER NOT NULL, -- the n-th text of one number comes after the first of each other\n"                \
	"  state INTEGER NOT NULL DEFAULT 0 CHECK(state BETWEEN 0 AND 3), -- enum text_state\n"                        \
	"  not_before INTEGER NOT NULL DEFAULT 0, -- ms\n"                                                             \
	"  tries INTEGER NOT NULL DEFAULT 0,"                                                                          \
	"  parts_sent INTEGER NOT NULL DEFAULT 0,"                                                                     \
	"  reference INTEGER NOT NULL CHECK(reference BETWEEN 0 AND 255), -- of its parts\n"                           \
	"  uncertain INTEGER NOT NULL DEFAULT 0 CHECK(uncertain IN (0,1)), -- may have gone out before a crash\n"      \
	"  key BLOB, -- id of the transit key; NULL when done\n"                                                       \
	"  number BLOB, -- keyed hash of the number under that key; NULL when done\n"                                  \
	"  sealed BLOB, -- number and body under that key; NULL when done\n"                                           \
	"  tag BLOB, -- keyed hash of the number under the key in /run: answers an hour\n"                             \
	"  text TEXT, -- id of the row in text; NULL when there is none\n"                                             \
	"  reply_to TEXT, -- id of the row in text that it answers\n"                                                  \
	"  callback TEXT, -- id of the call-back it was sent for\n"                                                    \
	"  cause TEXT NOT NULL DEFAULT '', -- of failure\n"                                                            \
	"  done INTEGER NOT NULL DEFAULT 0, -- ms, sent or failed\n"                                                   \
	"  CHECK((state<2)=(sealed IS NOT NULL AND number IS NOT NULL AND key IS NOT NULL))"                           \
	") STRICT;"                                                                                                    \
	"CREATE INDEX outbox_due ON outbox(priority, turn, seq) WHERE state<2;"                                        \
	"CREATE INDEX outbox_number ON outbox(number, turn) WHERE state<2;"                                            \
	"CREATE INDEX outbox_done ON outbox(done) WHERE state>=2;"                                                     \
	"CREATE INDEX outbox_tag ON outbox(tag, created) WHERE tag IS NOT NULL;"                                       \
	"CREATE TABLE conversation( -- menus in progress\n"                                                            \
	"  number BLOB PRIMARY KEY, -- keyed hash under the transit key\n"                                             \
	"  thread TEXT NOT NULL CHECK(length(thread)=36),"                                                             \
	"  keep_until INTEGER NOT NULL, -- ms\n"                                                                       \
	"  key BLOB NOT NULL, -- id of the transit key\n"                                                              \
	"  sealed BLOB NOT NULL -- what the answerer remembers\n"                                                      \
	") STRICT, WITHOUT ROWID;"                                                                                     \
	"CREATE TABLE part( -- of long texts whose rest is not here yet\n"                                             \
	"  number BLOB NOT NULL, -- keyed hash of the sender under the transit key\n"                                  \
	"  reference INTEGER NOT NULL, -- 8 bit, or 16 bit with 0x10000 set\n"                                         \
	"  parts INTEGER NOT NULL CHECK(parts BETWEEN 2 AND 255),"                                                     \
	"  part INTEGER NOT NULL CHECK(part BETWEEN 1 AND parts),"                                                     \
	"  at INTEGER NOT NULL, -- ms\n"                                                                               \
	"  silent INTEGER NOT NULL CHECK(silent IN (0,1)),"                                                            \
	"  key BLOB NOT NULL, -- id of the transit key\n"                                                              \
	"  sealed BLOB NOT NULL, -- sender and body\n"                                                                 \
	"  PRIMARY KEY(number, reference, parts, part)"                                                                \
	") STRICT, WITHOUT ROWID;"                                                                                     \
	"CREATE INDEX part_at ON part(at);"                                                                            \
	"CREATE TABLE seen( -- texts read before\n"                                                                    \
	"  stamp INTEGER NOT NULL, -- the service centre's time, ms\n"                                                 \
	"  tag INTEGER NOT NULL CHECK(tag BETWEEN 0 AND 0xffffff), -- 24 bits of a keyed hash: too few to find\n"      \
	"                                                         -- a number by, enough to tell two texts apart\n"    \
	"  last INTEGER NOT NULL, -- ms of the last sighting; forgotten a week later\n"                                \
	"  PRIMARY KEY(stamp, tag)"                                                                                    \
	") STRICT, WITHOUT ROWID;"                                                                                     \
	"CREATE INDEX seen_last ON seen(last);"                                                                        \
	"CREATE TABLE sender( -- which thread a number belongs to, while the key in /run lives\n"                      \
	"  tag BLOB PRIMARY KEY CHECK(length(tag)=16), -- keyed hash of the number\n"                                  \
	"  thread TEXT NOT NULL CHECK(length(thread)=36),"                                                             \
	"  seen INTEGER NOT NULL -- ms of the last text; forgotten a month later\n"                                    \
	") STRICT, WITHOUT ROWID;"                                                                                     \
	"CREATE INDEX sender_seen ON sender(seen);"                                                                    \
	"CREATE TABLE stop( -- numbers that said STOP\n"                                                               \
	"  bucket INTEGER NOT NULL CHECK(bucket BETWEEN 0 AND 255), -- 8 bits of a fast keyed hash\n"                  \
	"  hash BLOB NOT NULL CHECK(length(hash)=32), -- argon2id of a keyed hash of the number\n"                     \
	"  PRIMARY KEY(bucket, hash)"                                                                                  \
	") STRICT, WITHOUT ROWID;"

/* Several modems, delivery reports, what texts cost. */
#define SCHEMA_2                                                                                                       \
	"ALTER TABLE outbox ADD COLUMN modem TEXT; -- the one it belongs to; NULL: any\n"                              \
	"ALTER TABLE text ADD COLUMN delivered INTEGER NOT NULL DEFAULT 0 CHECK(delivered BETWEEN 0 AND 2);"           \
	"-- 1 the network says that it arrived, 2 that it never will\n"                                                \
	"CREATE TABLE dispatch( -- messages that the network may report on\n"                                          \
	"  seq INTEGER PRIMARY KEY,"                                                                                   \
	"  modem TEXT NOT NULL, -- which sent it\n"                                                                    \
	"  reference INTEGER NOT NULL CHECK(reference BETWEEN 0 AND 255), -- the network's, used again and again\n"    \
	"  at INTEGER NOT NULL, -- ms; forgotten three days later\n"                                                   \
	"  text TEXT NOT NULL -- id of the row in text that it is a part of\n"                                         \
	") STRICT;"                                                                                                    \
	"CREATE INDEX dispatch_reference ON dispatch(modem, reference, seq);"                                          \
	"CREATE INDEX dispatch_text ON dispatch(text);"                                                                \
	"CREATE INDEX dispatch_at ON dispatch(at);"                                                                    \
	"CREATE TABLE traffic( -- for the bill\n"                                                                      \
	"  day INTEGER PRIMARY KEY, -- its midnight, British time, ms\n"                                               \
	"  messages INTEGER NOT NULL, -- sent, each part of a long text one\n"                                         \
	"  tenths INTEGER NOT NULL -- of a penny, as prices were then\n"                                               \
	") STRICT;"

/* What the desk needs to work the queue in full. Whoever was signed in signs in again: sessions get an id. */
#define SCHEMA_3_DESK                                                                                                  \
	"ALTER TABLE callback ADD COLUMN merged TEXT; -- the call-back that this one was joined to\n"                  \
	"ALTER TABLE callback ADD COLUMN helped TEXT NOT NULL DEFAULT '' CHECK(length(helped)<40);"                    \
	"  -- id of the activity that helped\n"                                                                        \
	"ALTER TABLE callback ADD COLUMN tried INTEGER NOT NULL DEFAULT 0; -- ms of the first try\n"                   \
	"ALTER TABLE callback ADD COLUMN reached INTEGER NOT NULL DEFAULT 0; -- ms of the first try that reached\n"    \
	"ALTER TABLE callback ADD COLUMN texted INTEGER NOT NULL DEFAULT 0; -- ms of the last text by staff\n"         \
	"ALTER TABLE callback ADD COLUMN exported INTEGER NOT NULL DEFAULT 0; -- ms; purging waits for it\n"           \
	"UPDATE callback SET tried=coalesce((SELECT min(at) FROM event e WHERE e.callback=callback.id AND "            \
	"  e.what='attempt'),0), reached=coalesce((SELECT min(at) FROM event e WHERE e.callback=callback.id AND "      \
	"  e.what='attempt' AND e.detail='reached'),0);"                                                               \
	"CREATE INDEX callback_merged ON callback(merged) WHERE merged IS NOT NULL;"                                   \
	"CREATE INDEX callback_created ON callback(created);"                                                          \
	"CREATE INDEX callback_open_need ON callback(need, urgency, due, id) WHERE state<3;"                           \
	"CREATE INDEX callback_open_lang ON callback(lang, urgency, due, id) WHERE state<3;"                           \
	"CREATE INDEX callback_open_state ON callback(state, urgency, due, id) WHERE state<3;"                         \
	"CREATE INDEX callback_open_channel ON callback(channel, urgency, due, id) WHERE state<3;"                     \
	"CREATE INDEX callback_open_test ON callback(test, urgency, due, id) WHERE state<3;"                           \
	"DROP INDEX callback_held;"                                                                                    \
	"CREATE INDEX callback_held ON callback(holder, urgency, due, id) WHERE state<3 AND holder IS NOT NULL;"       \
	"CREATE INDEX text_at ON text(at);"                                                                            \
	"DELETE FROM session;"                                                                                         \
	"ALTER TABLE session ADD COLUMN id TEXT NOT NULL DEFAULT ''; -- by which lists name it\n"                      \
	"CREATE INDEX session_staff ON session(staff);"

/*
 * Texts read before are told apart by more than 24 bits, for a while: see seen.h. The key's columns stand first, since
 * SQLite 3.40 takes others for NULL when it checks a table without rowid.
 */
#define SCHEMA_4_SEEN                                                                                                  \
	"ALTER TABLE seen RENAME TO seen_before;"                                                                      \
	"CREATE TABLE seen( -- texts read before\n"                                                                    \
	"  stamp INTEGER NOT NULL, -- the service centre's time, ms\n"                                                 \
	"  tag INTEGER NOT NULL CHECK(tag BETWEEN 0 AND 0xffffff), -- 24 bits of a keyed hash: too few to find\n"      \
	"                                                         -- a number by\n"                                    \
	"  mark BLOB NOT NULL DEFAULT x'', -- the same hash, whole and under that key; emptied after an hour\n"        \
	"  last INTEGER NOT NULL, -- ms of the last sighting; forgotten a week later\n"                                \
	"  key BLOB NOT NULL DEFAULT x'', -- id of the transit key that mark is under; empty: there is no mark\n"      \
	"  PRIMARY KEY(stamp, tag, mark)"                                                                              \
	") STRICT, WITHOUT ROWID;"                                                                                     \
	"INSERT INTO seen(stamp, tag, last) SELECT stamp, tag, last FROM seen_before;"                                 \
	"DROP TABLE seen_before;"                                                                                      \
	"CREATE INDEX seen_last ON seen(last);"

/* Two filters at once, each of which leaves many. */
#define SCHEMA_5_FILTERS                                                                                               \
	"CREATE INDEX callback_open_need_channel ON callback(need, channel, urgency, due, id) WHERE state<3;"          \
	"CREATE INDEX callback_open_lang_need ON callback(lang, need, urgency, due, id) WHERE state<3;"                \
	"CREATE INDEX callback_open_lang_channel ON callback(lang, channel, urgency, due, id) WHERE state<3;"          \
	"CREATE INDEX callback_done_need ON callback(need, closed, id) WHERE state>=3;"                                \
	"CREATE INDEX callback_done_lang ON callback(lang, closed, id) WHERE state>=3;"

static const struct migration migrations[] = {
    {1, SCHEMA_1_KEYS SCHEMA_1_CALLBACKS SCHEMA_1_TEXTS},
    {2, SCHEMA_2},
    {3, SCHEMA_3_DESK},
    {4, SCHEMA_4_SEEN},
    {5, SCHEMA_5_FILTERS},
};
#define MIGRATIONS (sizeof migrations / sizeof migrations[0])

int
schema_version(void)
{
	return migrations[MIGRATIONS - 1].version;
}

int
schema_migrate_to(sqlite3 *db, int from, int to)
{
	for (size_t i = 0; i < MIGRATIONS; i++) {
		if (migrations[i].version <= from || migrations[i].version > to)
			continue;
		int rc = sqlite3_exec(db, migrations[i].sql, NULL, NULL, NULL);
		if (rc != SQLITE_OK)
			return rc;
	}
	char pragma[96];
	snprintf(pragma, sizeof pragma, "PRAGMA application_id=%d; PRAGMA user_version=%d", SCHEMA_APPLICATION, to);
	return sqlite3_exec(db, pragma, NULL, NULL, NULL);
}

int
schema_migrate(sqlite3 *db, int from)
{
	return schema_migrate_to(db, from, schema_version());
}

#include "content/edits_sql.h"

/* The feed's value now, and what of it makes a conflict: it is neither what it was when staff wrote theirs, nor the
 * same as theirs. */
#define CONFLICT "s.value <> v.base AND s.value <> v.value"

/* An activity's name as it was called in the last thing that was done to it. */
#define NAME "ifnull((SELECT name FROM event e WHERE e.activity = x.activity ORDER BY number DESC LIMIT 1), x.activity)"

static const char *const texts[EDITS_SQL_COUNT_OF] = {
    [EDITS_SQL_SCHEMA] =
        "PRAGMA application_id = 1179673956; PRAGMA user_version = 1;"
        /* 'revision': counts changes that directory.db must take in; 'applied': the one it has. */
        "CREATE TABLE state (key TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT, WITHOUT ROWID;"
        /* Activities that staff have added. */
        "CREATE TABLE ours (activity TEXT PRIMARY KEY, at INTEGER NOT NULL, user TEXT NOT NULL) STRICT, WITHOUT ROWID;"
        /* Fields as staff want them, as texts of FORMAT.md's columns. */
        "CREATE TABLE value ("
        "  activity TEXT NOT NULL, field TEXT NOT NULL, value TEXT NOT NULL,"
        "  base TEXT NOT NULL,"  /* what the feed had when staff last looked */
        "  at INTEGER NOT NULL," /* ms */
        "  user TEXT NOT NULL,"  /* user name */
        "  PRIMARY KEY (activity, field)) STRICT, WITHOUT ROWID;"
        "CREATE TABLE hidden (activity TEXT PRIMARY KEY, at INTEGER NOT NULL, user TEXT NOT NULL, why TEXT NOT NULL)"
        "  STRICT, WITHOUT ROWID;"
        /* What the last build of directory.db saw in the feeds of activities with values: all their changed fields. */
        "CREATE TABLE seen (activity TEXT NOT NULL, field TEXT NOT NULL, value TEXT NOT NULL,"
        "  PRIMARY KEY (activity, field)) STRICT, WITHOUT ROWID;"
        /* What was done, never changed. */
        "CREATE TABLE event ("
        "  number INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER NOT NULL, activity TEXT NOT NULL,"
        "  name TEXT NOT NULL,"  /* as it was called then */
        "  user TEXT NOT NULL,"  /* */
        "  what TEXT NOT NULL,"  /* 'add', 'change', 'revert', 'keep', 'hide', 'show', 'remove' */
        "  field TEXT NOT NULL," /* '' where it is none's */
        "  before TEXT NOT NULL, after TEXT NOT NULL) STRICT;"
        "CREATE INDEX event_activity ON event (activity, number);"
        "INSERT INTO state VALUES ('revision', 0), ('applied', 0);",

    [EDITS_SQL_STATE] = "SELECT value FROM state WHERE key = ?1",
    [EDITS_SQL_TOUCH] = "UPDATE state SET value = value + 1 WHERE key = 'revision'",
    [EDITS_SQL_SET_STATE] = "UPDATE state SET value = ?2 WHERE key = ?1",
    [EDITS_SQL_ADD_OURS] = "INSERT INTO ours VALUES (?1, ?2, ?3)",
    [EDITS_SQL_DROP_OURS] = "DELETE FROM ours WHERE activity = ?1",
    [EDITS_SQL_IS_OURS] = "SELECT 1 FROM ours WHERE activity = ?1",
    [EDITS_SQL_PUT_VALUE] = "INSERT OR REPLACE INTO value VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    [EDITS_SQL_DROP_VALUE] = "DELETE FROM value WHERE activity = ?1 AND field = ?2",
    [EDITS_SQL_DROP_VALUES] = "DELETE FROM value WHERE activity = ?1",
    [EDITS_SQL_VALUES] = "SELECT v.field, v.value, v.base, v.at, v.user, s.value FROM value v"
                         " LEFT JOIN seen s USING (activity, field) WHERE v.activity = ?1 ORDER BY v.field",
    [EDITS_SQL_ALL_VALUES] = "SELECT activity, field, value, base FROM value ORDER BY activity, field",
    [EDITS_SQL_ALL_OURS] = "SELECT activity FROM ours ORDER BY activity",
    [EDITS_SQL_HIDE] = "INSERT OR REPLACE INTO hidden VALUES (?1, ?2, ?3, ?4)",
    [EDITS_SQL_SHOW] = "DELETE FROM hidden WHERE activity = ?1",
    [EDITS_SQL_HIDDEN] = "SELECT at, user, why FROM hidden WHERE activity = ?1",
    [EDITS_SQL_CLEAR_SEEN] = "DELETE FROM seen",
    [EDITS_SQL_ADD_SEEN] = "INSERT OR REPLACE INTO seen VALUES (?1, ?2, ?3)",
    [EDITS_SQL_SET_SEEN] = "UPDATE value SET base = (SELECT value FROM seen s WHERE s.activity = ?1 AND s.field = ?2)"
                           " WHERE activity = ?1 AND field = ?2 AND EXISTS"
                           " (SELECT 1 FROM seen s WHERE s.activity = ?1 AND s.field = ?2)",
    [EDITS_SQL_ADD_EVENT] = "INSERT INTO event (at, activity, name, user, what, field, before, after)"
                            " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
    [EDITS_SQL_EVENTS] = "SELECT number, at, activity, name, user, what, field, before, after FROM event"
                         " WHERE (?2 = 0 OR number < ?2) AND ?1 IS NULL ORDER BY number DESC LIMIT ?3",
    [EDITS_SQL_EVENTS_OF] = "SELECT number, at, activity, name, user, what, field, before, after FROM event"
                            " WHERE activity = ?1 AND (?2 = 0 OR number < ?2) ORDER BY number DESC LIMIT ?3",
    [EDITS_SQL_MARKS] = "SELECT activity, max(hidden), max(edited) FROM ("
                        "SELECT activity, 1 AS hidden, 0 AS edited FROM hidden"
                        " UNION ALL SELECT DISTINCT activity, 0, 1 FROM value"
                        " UNION ALL SELECT activity, 0, 1 FROM ours) GROUP BY activity",

    /* id, name, detail, user, at */
    [EDITS_SQL_LIST_CHANGED] =
        "SELECT activity, " NAME ", group_concat(field, ', '), user, max(at) FROM value x"
        " WHERE activity > ?1 AND activity NOT IN (SELECT activity FROM ours) GROUP BY activity LIMIT ?2",
    [EDITS_SQL_LIST_ADDED] = "SELECT activity, " NAME ", '', user, at FROM ours x WHERE activity > ?1 LIMIT ?2",
    [EDITS_SQL_LIST_HIDDEN] = "SELECT activity, " NAME ", why, user, at FROM hidden x WHERE activity > ?1 LIMIT ?2",
    [EDITS_SQL_LIST_CONFLICTS] =
        "SELECT activity, " NAME ", group_concat(field, ', '), user, max(at) FROM"
        " (SELECT v.activity, v.field, v.user, v.at FROM value v JOIN seen s USING (activity, field)"
        "  WHERE v.activity > ?1 AND " CONFLICT " ORDER BY v.activity, v.field) x GROUP BY activity LIMIT ?2",
    [EDITS_SQL_LIST_GONE] =
        "SELECT activity, " NAME ", group_concat(field, ', '), user, max(at) FROM value x"
        " WHERE activity > ?1 AND activity NOT IN (SELECT activity FROM ours)"
        " AND activity NOT IN (SELECT activity FROM seen)"
        " AND (SELECT value FROM state WHERE key = 'revision') = (SELECT value FROM state WHERE key = 'applied')"
        " GROUP BY activity LIMIT ?2",
};

const char *
edits_sql(enum edits_sql which)
{
	return texts[which];
}

#include "content/directory_sql.h"

/* Columns of an activity in the order in which directory.c reads them. */
#define ACTIVITY_COLUMNS                                                                                               \
	"id, name, needs, description, venue, address, postcode, lat, lon, words, cost, free, audience, step_free, "   \
	"women_only, languages, phone, website, assured, sessions"

/* Distance and time are the last to be asked: they cost most. */
#define WHERE                                                                                                          \
	" AND (?2 <= 0 OR (lat <> 0 AND fp_distance(lat, lon, ?3, ?4) <= ?2))"                                         \
	" AND (?6 <= 0 OR fp_starts_between(sessions, ?5, ?6))"

static const char *const texts[DIRECTORY_SQL_COUNT_OF] = {
    /* Nobody reads the file before it is renamed, and a failed one is thrown away: so no journal, one fsync at the end.
     */
    [DIRECTORY_SQL_SET_UP] = "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA page_size = 4096;"
                             "PRAGMA application_id = 1179673714; PRAGMA user_version = 1; BEGIN IMMEDIATE;",

    [DIRECTORY_SQL_SCHEMA] =
        "CREATE TABLE activity ("
        "  number INTEGER PRIMARY KEY," /* the order of listing when nothing else tells: most useful first */
        "  id TEXT NOT NULL UNIQUE,"    /* stable over imports */
        "  name TEXT NOT NULL,"         /* for people */
        "  needs TEXT NOT NULL,"        /* codes, comma between, main one first; '' if it maps to none */
        "  description TEXT NOT NULL,"  /* plain text, paragraphs by newline */
        "  venue TEXT NOT NULL,"        /* '' for a helpline */
        "  address TEXT NOT NULL,"      /* one line, no postcode */
        "  postcode TEXT NOT NULL,"     /* 'UB1 3AR', 'UB1' or '' */
        "  district TEXT NOT NULL,"     /* 'UB1' or '' */
        "  lat REAL NOT NULL,"          /* WGS 84; 0 with lon 0 if unknown */
        "  lon REAL NOT NULL,"          /* */
        "  words TEXT NOT NULL,"        /* its times for people, English */
        "  sessions TEXT NOT NULL,"     /* its times, as schedule_store wrote them */
        "  cost TEXT NOT NULL,"         /* for people */
        "  free INTEGER NOT NULL CHECK (free IN (0, 1)),"
        "  audience TEXT NOT NULL,"                                    /* who it is for; '' everyone */
        "  step_free INTEGER NOT NULL CHECK (step_free IN (0, 1, 2))," /* enum activity_answer */
        "  women_only INTEGER NOT NULL CHECK (women_only IN (0, 1)),"
        "  languages TEXT NOT NULL," /* codes, comma between; '' English */
        "  phone TEXT NOT NULL,"     /* as dialled */
        "  website TEXT NOT NULL,"   /* http or https */
        "  assured INTEGER NOT NULL" /* when last checked, ms since 1970; 0 never */
        ") STRICT;"
        "CREATE INDEX activity_postcode ON activity (postcode);"
        "CREATE INDEX activity_district ON activity (district);"
        /* Folded text, so that the tokenizer has nothing left to decide; tags are the filters, one word each. No
           positions, no sizes: phrases and bm25 are not asked for. */
        "CREATE VIRTUAL TABLE search USING fts5 (name, topic, body, tags, content = '', columnsize = 0, detail = "
        "column,"
        "  prefix = '1 2 3', tokenize = 'unicode61 remove_diacritics 0');"
        "CREATE VIRTUAL TABLE place USING rtree (number, south, north, west, east);"
        "CREATE VIRTUAL TABLE temp.terms USING fts5vocab (main, search, col);"
        /* The vocabulary of name, topic and body, for misspellings and other forms of a word. */
        "CREATE TABLE word (term TEXT PRIMARY KEY, stem TEXT NOT NULL) STRICT, WITHOUT ROWID;"
        /* Counts worked out once: 'built' (ms), 'activities', and each need's code. */
        "CREATE TABLE summary (key TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT, WITHOUT ROWID;"
        "CREATE TEMP TABLE stage (score INTEGER, id TEXT PRIMARY KEY, name TEXT, needs TEXT, description TEXT, venue "
        "TEXT,"
        "  address TEXT, postcode TEXT, district TEXT, lat REAL, lon REAL, words TEXT, sessions TEXT, cost TEXT,"
        "  free INTEGER, audience TEXT, step_free INTEGER, women_only INTEGER, languages TEXT, phone TEXT, website "
        "TEXT,"
        "  assured INTEGER, folded_name TEXT, folded_topic TEXT, folded_body TEXT, tags TEXT);",

    [DIRECTORY_SQL_STAGE] =
        "INSERT INTO temp.stage VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14,"
        "  ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, ?24, ?25, ?26) ON CONFLICT DO NOTHING",
    [DIRECTORY_SQL_NUMBER] =
        "INSERT INTO activity SELECT row_number() OVER (ORDER BY score DESC, id), id, name, needs, description, venue,"
        "  address, postcode, district, lat, lon, words, sessions, cost, free, audience, step_free, women_only, "
        "languages,"
        "  phone, website, assured FROM temp.stage",
    [DIRECTORY_SQL_FILL_SEARCH] = "INSERT INTO search (rowid, name, topic, body, tags) SELECT a.number, s.folded_name, "
                                  "s.folded_topic, s.folded_body,"
                                  "  s.tags FROM activity a JOIN temp.stage s ON s.id = a.id ORDER BY a.number",
    [DIRECTORY_SQL_FILL_PLACES] = "INSERT INTO place SELECT number, lat, lat, lon, lon FROM activity WHERE lat <> 0",
    [DIRECTORY_SQL_TERMS] = "SELECT DISTINCT term FROM temp.terms WHERE col <> 'tags'",
    [DIRECTORY_SQL_ADD_WORD] = "INSERT INTO word VALUES (?1, ?2)",
    [DIRECTORY_SQL_ADD_SUMMARY] = "INSERT INTO summary SELECT ?1, count(*) FROM activity"
                                  "  WHERE ?1 = 'activities' OR instr(',' || needs || ',', ',' || ?1 || ',') > 0",
    [DIRECTORY_SQL_ADD_BUILT] = "INSERT INTO summary VALUES ('built', ?1)",
    [DIRECTORY_SQL_SETTLE] = "CREATE INDEX word_stem ON word (stem);"
                             "INSERT INTO search (search) VALUES ('optimize');"
                             "COMMIT; DROP TABLE temp.stage; DROP TABLE temp.terms; ANALYZE;",
    [DIRECTORY_SQL_CHECK] = "PRAGMA integrity_check(1)",

    [DIRECTORY_SQL_FORM] = "SELECT application_id, user_version FROM pragma_application_id, pragma_user_version",
    [DIRECTORY_SQL_WORDS] = "SELECT term FROM word ORDER BY term",
    [DIRECTORY_SQL_STEM] = "SELECT term FROM word WHERE stem = ?1 LIMIT 16",
    [DIRECTORY_SQL_SUMMARY] = "SELECT value FROM summary WHERE key = ?1",
    [DIRECTORY_SQL_BY_ID] = "SELECT " ACTIVITY_COLUMNS " FROM activity WHERE id = ?1",
    [DIRECTORY_SQL_BY_NUMBER] = "SELECT " ACTIVITY_COLUMNS " FROM activity WHERE number = ?1",
    [DIRECTORY_SQL_POSTCODE] = "SELECT avg(lat), avg(lon) FROM activity WHERE postcode = ?1 AND lat <> 0",
    [DIRECTORY_SQL_DISTRICT] = "SELECT avg(lat), avg(lon) FROM activity WHERE district = ?1 AND lat <> 0",
    [DIRECTORY_SQL_COUNT] = "SELECT count(*) FROM search WHERE search MATCH ?1",
    [DIRECTORY_SQL_COUNT_WHERE] = "SELECT count(*) FROM search CROSS JOIN activity ON number = search.rowid"
                                  " WHERE search MATCH ?1" WHERE,
    /* ORDER BY rowid of an FTS5 table costs nothing: it is the order of its lists. */
    [DIRECTORY_SQL_MATCH] = "SELECT number, lat, lon, assured, sessions FROM search CROSS JOIN activity"
                            " ON number = search.rowid WHERE search MATCH ?1 ORDER BY search.rowid LIMIT ?7",
    [DIRECTORY_SQL_MATCH_WHERE] =
        "SELECT number, lat, lon, assured, sessions FROM search CROSS JOIN activity"
        " ON number = search.rowid WHERE search MATCH ?1" WHERE " ORDER BY search.rowid LIMIT ?7",
};

const char *
directory_sql(enum directory_sql which)
{
	return texts[which];
}

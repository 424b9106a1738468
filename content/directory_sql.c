#include "content/directory_sql.h"

#include "content/listing_row.h"

/* Columns of an activity in the order in which directory.c reads them. */
#define ACTIVITY_COLUMNS LISTING_PUBLIC ", words, coming, number"

static const char *const texts[DIRECTORY_SQL_COUNT_OF] = {
    /* Nobody reads the file before it is renamed, and a failed one is thrown away: so no journal, one fsync at the end.
     */
    [DIRECTORY_SQL_SET_UP] = "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA page_size = 4096;"
                             "PRAGMA application_id = 1179673714; PRAGMA user_version = 4; BEGIN IMMEDIATE;",

    [DIRECTORY_SQL_SCHEMA] =
        "CREATE TABLE activity ("
        "  number INTEGER PRIMARY KEY," /* the order of listing when nothing else tells: most useful first */
    LISTING_PUBLIC_TYPES ", district TEXT NOT NULL," /* 'UB1' or '' */
        "  words TEXT NOT NULL,"                     /* its times for people, English */
        "  coming BLOB NOT NULL,"                    /* its next times when this was built, as coming.h has them */
        "  feed TEXT NOT NULL"                       /* the feed that it came with; '' staff have added it */
        ") STRICT;"
        "CREATE UNIQUE INDEX activity_id ON activity (id);"
        "CREATE INDEX activity_postcode ON activity (postcode);"
        /* Folded text, so that the tokenizer has nothing left to decide; tags are the filters, one word each. FTS5 is
           here what sorts words; the lists made of it are what is searched (see directory_index.h). */
        "CREATE VIRTUAL TABLE temp.search USING fts5 (name, rest, tags, content = '', columnsize = 0,"
        "  detail = column, tokenize = \"unicode61 remove_diacritics 0 categories 'L* N* M* Co'\");"
        "CREATE VIRTUAL TABLE temp.terms USING fts5vocab (temp, search, instance);"
        /* Lists are as number_set.h stores them. The vocabulary of name, topic and body, in ascending order. */
        "CREATE TABLE word ("
        "  number INTEGER PRIMARY KEY,"
        "  term TEXT NOT NULL,"      /* folded */
        "  stem TEXT NOT NULL,"      /* English; what other forms of it share */
        "  common INTEGER NOT NULL," /* how many activities have it */
        "  anywhere BLOB NOT NULL,"  /* they themselves */
        "  named BLOB NOT NULL"      /* those that have it in their name */
        ") STRICT;"
        /* The same for all words that begin with one, two or three letters. */
        "CREATE TABLE beginning (term TEXT PRIMARY KEY, anywhere BLOB NOT NULL, named BLOB NOT NULL) STRICT;"
        /* The same for filters: 'nMONEY' need, 'd2' Tuesday, 'lpl' language, 'free', 'stepfree', 'women'. */
        "CREATE TABLE tag (term TEXT PRIMARY KEY, anywhere BLOB NOT NULL) STRICT;"
        /* What orders results, as directory_facts.h has it, some thousand activities a row. */
        "CREATE TABLE facts (first INTEGER PRIMARY KEY, activities BLOB NOT NULL, rules BLOB NOT NULL) STRICT;"
        /* The middle of each postcode district that has activities. */
        "CREATE TABLE district (name TEXT PRIMARY KEY, lat REAL NOT NULL, lon REAL NOT NULL) STRICT, WITHOUT ROWID;"
        /* Counts worked out once: 'built' (ms), 'activities', and each need's code. */
        "CREATE TABLE summary (key TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT, WITHOUT ROWID;"
        "CREATE TEMP TABLE stage (score INTEGER, " LISTING_PUBLIC_TYPES
        ", district TEXT, words TEXT, coming BLOB, feed TEXT,"
        "  folded_name TEXT, folded_topic TEXT, folded_body TEXT, tags TEXT, UNIQUE (id));",

    [DIRECTORY_SQL_STAGE] =
        "INSERT INTO temp.stage VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17,"
        "  ?18, ?19, ?20, ?21, ?22, ?23, ?24, ?25, ?26, ?27, ?28, ?29, ?30, ?31) ON CONFLICT DO NOTHING",
    [DIRECTORY_SQL_STAGED_NAME] = "SELECT name FROM temp.stage WHERE id = ?1",
    [DIRECTORY_SQL_UNSTAGE] = "DELETE FROM temp.stage WHERE id = ?1",
    [DIRECTORY_SQL_STAGED] = "SELECT " LISTING_PUBLIC " FROM temp.stage ORDER BY id",
    [DIRECTORY_SQL_NUMBER] = "INSERT INTO activity SELECT row_number() OVER (ORDER BY score DESC, id), " LISTING_PUBLIC
                             ", district, words, coming, feed FROM temp.stage",
    [DIRECTORY_SQL_FILL_SEARCH] =
        "INSERT INTO temp.search (rowid, name, rest, tags) SELECT a.number, s.folded_name, s.folded_topic || ' ' ||"
        "  s.folded_body, s.tags FROM activity a JOIN temp.stage s ON s.id = a.id ORDER BY a.number",
    [DIRECTORY_SQL_FILL_DISTRICTS] = "INSERT INTO district SELECT district, avg(lat), avg(lon) FROM activity"
                                     "  WHERE lat <> 0 AND district <> '' GROUP BY district",
    [DIRECTORY_SQL_TERMS] = "SELECT term, doc, col FROM temp.terms",
    [DIRECTORY_SQL_ADD_WORD] = "INSERT INTO word (term, stem, common, anywhere, named) VALUES (?1, ?2, ?3, ?4, ?5)",
    [DIRECTORY_SQL_ADD_BEGINNING] = "INSERT INTO beginning VALUES (?1, ?2, ?3)",
    [DIRECTORY_SQL_ADD_TAG] = "INSERT INTO tag VALUES (?1, ?2)",
    [DIRECTORY_SQL_ALL_FACTS] = "SELECT number, lat, lon, assured, sessions, audience, age_from, age_to FROM activity"
                                " ORDER BY number",
    [DIRECTORY_SQL_ADD_FACTS] = "INSERT INTO facts VALUES (?1, ?2, ?3)",
    [DIRECTORY_SQL_ADD_SUMMARY] = "INSERT INTO summary SELECT ?1, count(*) FROM activity"
                                  "  WHERE ?1 = 'activities' OR instr(',' || needs || ',', ',' || ?1 || ',') > 0",
    [DIRECTORY_SQL_ADD_BUILT] = "INSERT INTO summary VALUES ('built', ?1)",
    [DIRECTORY_SQL_SETTLE] = "CREATE INDEX word_stem ON word (stem);"
                             "COMMIT; DROP TABLE temp.terms; DROP TABLE temp.search; DROP TABLE temp.stage; ANALYZE;",
    [DIRECTORY_SQL_CHECK] = "PRAGMA integrity_check(1)",

    [DIRECTORY_SQL_FORM] = "SELECT application_id, user_version FROM pragma_application_id, pragma_user_version",
    [DIRECTORY_SQL_WORDS] = "SELECT term, common FROM word ORDER BY number",
    [DIRECTORY_SQL_FACTS] = "SELECT activities, rules FROM facts ORDER BY first",
    [DIRECTORY_SQL_STEM] = "SELECT number FROM word WHERE stem = ?1 LIMIT 16",
    [DIRECTORY_SQL_WORD_LISTS] = "SELECT anywhere, named FROM word WHERE number >= ?1 AND number < ?2",
    [DIRECTORY_SQL_BEGINNING] = "SELECT anywhere, named FROM beginning WHERE term = ?1",
    [DIRECTORY_SQL_TAG] = "SELECT anywhere FROM tag WHERE term = ?1",
    [DIRECTORY_SQL_SUMMARY] = "SELECT value FROM summary WHERE key = ?1",
    [DIRECTORY_SQL_BY_ID] = "SELECT " ACTIVITY_COLUMNS " FROM activity WHERE id = ?1",
    [DIRECTORY_SQL_BY_NUMBER] = "SELECT " ACTIVITY_COLUMNS " FROM activity WHERE number = ?1",
    [DIRECTORY_SQL_ALL] = "SELECT " ACTIVITY_COLUMNS " FROM activity ORDER BY number",
    [DIRECTORY_SQL_LISTING] = "SELECT " LISTING_PUBLIC ", feed FROM activity WHERE id = ?1",
    [DIRECTORY_SQL_BY_IDS] = "SELECT " LISTING_PUBLIC " FROM activity ORDER BY id",
    [DIRECTORY_SQL_MOBILES] = "SELECT number, id, phone FROM activity WHERE phone LIKE '07%' ORDER BY assured, number",
    [DIRECTORY_SQL_NUMBER_OF] = "SELECT number FROM activity WHERE id = ?1",
    [DIRECTORY_SQL_POSTCODE] = "SELECT avg(lat), avg(lon) FROM activity WHERE postcode = ?1 AND lat <> 0",
    [DIRECTORY_SQL_DISTRICT] = "SELECT lat, lon FROM district WHERE name = ?1",
};

const char *
directory_sql(enum directory_sql which)
{
	return texts[which];
}

#include "content/directory_index.h"

#include <sqlite3.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/text.h"
#include "content/database.h"
#include "content/directory_facts.h"
#include "content/directory_sql.h"
#include "content/number_set.h"
#include "content/stemmer.h"

#define BEGINNINGS 3 /* letters */
#define BEGINNING_BYTES (BEGINNINGS * 4 + 1)

/* The statements, in the order of their texts. */
enum { READ_TERMS, ADD_WORD, ADD_BEGINNING, ADD_TAG, READ_FACTS, ADD_FACTS, STATEMENTS };

/* All activities with a word that begins so. */
struct beginning {
	char text[BEGINNING_BYTES];
	struct number_set anywhere, named;
};

struct index {
	sqlite3 *db;
	sqlite3_stmt *statements[STATEMENTS];
	struct stemmer *stemmer;
	size_t n; /* numbers are below */
	char *term;
	struct number_list anywhere, named, tagged;
	struct beginning beginnings[BEGINNINGS];
};

static bool
index_init(struct index *x, sqlite3 *db)
{
	static const enum directory_sql texts[STATEMENTS] = {DIRECTORY_SQL_TERMS, DIRECTORY_SQL_ADD_WORD,
	    DIRECTORY_SQL_ADD_BEGINNING, DIRECTORY_SQL_ADD_TAG, DIRECTORY_SQL_ALL_FACTS, DIRECTORY_SQL_ADD_FACTS};
	*x = (struct index){.db = db, .stemmer = stemmer_create(db)};
	for (size_t i = 0; i < STATEMENTS; i++) {
		if (sqlite3_prepare_v2(db, directory_sql(texts[i]), -1, &x->statements[i], NULL) != SQLITE_OK)
			return false;
	}
	return true;
}

static void
index_finish(struct index *x)
{
	for (size_t i = 0; i < STATEMENTS; i++)
		sqlite3_finalize(x->statements[i]);
	for (size_t i = 0; i < BEGINNINGS; i++) {
		number_set_finish(&x->beginnings[i].anywhere);
		number_set_finish(&x->beginnings[i].named);
	}
	number_list_finish(&x->anywhere);
	number_list_finish(&x->named);
	number_list_finish(&x->tagged);
	stemmer_destroy(x->stemmer);
	free(x->term);
}

static bool
insert(sqlite3_stmt *s)
{
	bool done = sqlite3_step(s) == SQLITE_DONE;
	sqlite3_reset(s);
	return done;
}

/* Closes a list and binds it; it stays valid until the statement has run. */
static void
bind_list(struct index *x, sqlite3_stmt *s, int at, struct number_list *l)
{
	number_list_close(l, x->n);
	sqlite3_bind_blob64(s, at, l->size > 0 ? (const void *)l->bytes : "", l->size, SQLITE_STATIC);
}

/* --- Facts
 * -------------------------------------------------------------------------------------------------------------- */

static bool
add_facts(struct index *x, size_t first, struct facts_piece *p)
{
	sqlite3_stmt *s = x->statements[ADD_FACTS];
	sqlite3_bind_int64(s, 1, (sqlite3_int64)first);
	sqlite3_bind_blob64(s, 2, p->of, p->n * sizeof *p->of, SQLITE_STATIC);
	sqlite3_bind_blob64(
	    s, 3, p->n_rules > 0 ? (const void *)p->rules : "", p->n_rules * sizeof *p->rules, SQLITE_STATIC);
	p->n = p->n_rules = 0;
	return insert(s);
}

static bool
build_facts(struct index *x)
{
	sqlite3_stmt *row = x->statements[READ_FACTS];
	struct facts_piece *piece = memory_new(1, sizeof *piece);
	size_t first = 1;
	int rc;
	bool right = true;
	while (right && (rc = sqlite3_step(row)) == SQLITE_ROW) {
		facts_add(piece, sqlite3_column_double(row, 1), sqlite3_column_double(row, 2),
		    sqlite3_column_int64(row, 3), (const char *)sqlite3_column_text(row, 4),
		    (const char *)sqlite3_column_text(row, 5), sqlite3_column_int(row, 6), sqlite3_column_int(row, 7));
		x->n = (size_t)sqlite3_column_int64(row, 0) + 1;
		if (piece->n < FACTS_PIECE)
			continue;
		right = add_facts(x, first, piece);
		first = x->n;
	}
	right = right && rc == SQLITE_DONE && (piece->n == 0 || add_facts(x, first, piece));
	free(piece->rules);
	free(piece);
	return right;
}

/* --- Words
 * -------------------------------------------------------------------------------------------------------------- */

static bool
add_beginning(struct index *x, struct beginning *b)
{
	if (b->text[0] == '\0')
		return true;
	sqlite3_stmt *s = x->statements[ADD_BEGINNING];
	struct number_list anywhere = {0}, named = {0};
	number_list_add_set(&anywhere, &b->anywhere);
	number_list_add_set(&named, &b->named);
	sqlite3_bind_text(s, 1, b->text, -1, SQLITE_STATIC);
	bind_list(x, s, 2, &anywhere);
	bind_list(x, s, 3, &named);
	bool right = insert(s);
	number_list_finish(&named);
	number_list_finish(&anywhere);
	number_set_clear(&b->anywhere);
	number_set_clear(&b->named);
	return right;
}

/* Words come in order: those that begin alike are together. */
static bool
turn_beginnings(struct index *x)
{
	for (size_t i = 0; i < BEGINNINGS; i++) {
		struct beginning *b = &x->beginnings[i];
		size_t n = text_prefix(x->term, i + 1);
		bool long_enough = n > text_prefix(x->term, i);
		if (strlen(b->text) == n && memcmp(b->text, x->term, n) == 0)
			continue;
		if (!add_beginning(x, b))
			return false;
		snprintf(b->text, sizeof b->text, "%.*s", long_enough ? (int)n : 0, x->term);
	}
	return true;
}

static bool
add_term(struct index *x)
{
	bool right = true;
	if (x->term == NULL)
		return true;
	if (x->anywhere.count > 0) {
		sqlite3_stmt *s = x->statements[ADD_WORD];
		sqlite3_bind_text(s, 1, x->term, -1, SQLITE_STATIC);
		sqlite3_bind_text(s, 2, stemmer_stem(x->stemmer, x->term), -1, free);
		sqlite3_bind_int64(s, 3, (sqlite3_int64)x->anywhere.count);
		bind_list(x, s, 4, &x->anywhere);
		bind_list(x, s, 5, &x->named);
		right = insert(s);
	}
	if (right && x->tagged.count > 0) {
		sqlite3_stmt *s = x->statements[ADD_TAG];
		sqlite3_bind_text(s, 1, x->term, -1, SQLITE_STATIC);
		bind_list(x, s, 2, &x->tagged);
		right = insert(s);
	}
	number_list_clear(&x->anywhere);
	number_list_clear(&x->named);
	number_list_clear(&x->tagged);
	return right;
}

static void
take_place(struct index *x, size_t number, char column)
{
	if (column == 't') {
		number_list_add(&x->tagged, number);
		return;
	}
	if (x->anywhere.last != number || x->anywhere.count == 0)
		number_list_add(&x->anywhere, number);
	if (column == 'n')
		number_list_add(&x->named, number);
	for (size_t i = 0; i < BEGINNINGS && x->beginnings[i].text[0] != '\0'; i++) {
		number_set_add(&x->beginnings[i].anywhere, number);
		if (column == 'n')
			number_set_add(&x->beginnings[i].named, number);
	}
}

/* A word that only filters have begins nothing: its sets stay empty and are not looked for. */
static bool
build_words(struct index *x)
{
	sqlite3_stmt *row = x->statements[READ_TERMS];
	int rc;
	while ((rc = sqlite3_step(row)) == SQLITE_ROW) {
		const char *term = (const char *)sqlite3_column_text(row, 0);
		if (x->term == NULL || strcmp(x->term, term) != 0) {
			if (!add_term(x))
				return false;
			free(x->term);
			x->term = memory_copy(term);
			if (!turn_beginnings(x))
				return false;
		}
		take_place(x, (size_t)sqlite3_column_int64(row, 1), (char)sqlite3_column_text(row, 2)[0]);
	}
	bool right = rc == SQLITE_DONE && add_term(x);
	for (size_t i = 0; right && i < BEGINNINGS; i++)
		right = add_beginning(x, &x->beginnings[i]);
	return right;
}

enum status
index_build(sqlite3 *db, const char *file, struct fault *f)
{
	struct index x;
	bool right = index_init(&x, db) && build_facts(&x);
	for (size_t i = 0; i < BEGINNINGS && right; i++) {
		number_set_init(&x.beginnings[i].anywhere, x.n);
		number_set_init(&x.beginnings[i].named, x.n);
	}
	right = right && build_words(&x);
	enum status s = right ? STATUS_OK : database_fault(db, file, f);
	index_finish(&x);
	return s;
}

#include "content/stemmer.h"

#include <sqlite3.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"

struct stemmer {
	fts5_tokenizer methods;
	Fts5Tokenizer *tokenizer;
};

/* SQLite hands out the interface of FTS5 through a query: see "Extending FTS5" in its documentation. */
static fts5_api *
fts5_interface(sqlite3 *db)
{
	fts5_api *api = NULL;
	sqlite3_stmt *statement = NULL;
	if (sqlite3_prepare_v2(db, "SELECT fts5(?1)", -1, &statement, NULL) == SQLITE_OK) {
		sqlite3_bind_pointer(statement, 1, &api, "fts5_api_ptr", NULL);
		sqlite3_step(statement);
	}
	sqlite3_finalize(statement);
	return api;
}

struct stemmer *
stemmer_create(sqlite3 *db)
{
	fts5_api *api = fts5_interface(db);
	struct stemmer s;
	void *context;
	if (api == NULL || api->xFindTokenizer(api, "porter", &context, &s.methods) != SQLITE_OK)
		return NULL;
	if (s.methods.xCreate(context, NULL, 0, &s.tokenizer) != SQLITE_OK)
		return NULL;
	struct stemmer *out = memory_new(1, sizeof *out);
	*out = s;
	return out;
}

void
stemmer_destroy(struct stemmer *s)
{
	if (s == NULL)
		return;
	s->methods.xDelete(s->tokenizer);
	free(s);
}

/* Keeps the first token. */
static int
take_token(void *context, int flags, const char *token, int n, int start, int end)
{
	char **out = context;
	(void)flags;
	(void)start;
	(void)end;
	if (*out == NULL && n > 0)
		*out = memory_copy_bytes(token, (size_t)n);
	return SQLITE_OK;
}

char *
stemmer_stem(const struct stemmer *s, const char *word)
{
	char *stem = NULL;
	if (s != NULL)
		s->methods.xTokenize(s->tokenizer, &stem, FTS5_TOKENIZE_QUERY, word, (int)strlen(word), take_token);
	return stem != NULL ? stem : memory_copy(word);
}

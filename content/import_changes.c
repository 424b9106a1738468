#include "content/import_changes.h"

#include <sqlite3.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/file.h"
#include "base/memory.h"
#include "content/directory_file.h"
#include "content/listing_row.h"

#define NAMED 200 /* of each kind; the rest is counted */

/* What a column is called where people see it; "" for what follows from another one. */
static const char *
column_name(const char *column)
{
	static const char *const other[][2] = {
	    {"sessions", "when"}, {"lat", "latitude"}, {"lon", "longitude"}, {"assured", "last_checked"}, {"free", ""}};
	for (size_t i = 0; i < sizeof other / sizeof *other; i++) {
		if (strcmp(column, other[i][0]) == 0)
			return other[i][1];
	}
	return column;
}

static const char *
text(sqlite3_stmt *row, int i)
{
	const char *s = (const char *)sqlite3_column_text(row, i);
	return s != NULL ? s : "";
}

/* The fields that differ, with commas between; NULL if none does. */
static char *
different_fields(sqlite3_stmt *old, sqlite3_stmt *new)
{
	char *list = NULL;
	for (int i = 1; i < LISTING_PUBLIC_COLUMNS; i++) {
		const char *name = column_name(sqlite3_column_name(new, i));
		if (*name == '\0' || strcmp(text(old, i), text(new, i)) == 0)
			continue;
		char *longer = list != NULL ? memory_print("%s, %s", list, name) : memory_copy(name);
		free(list);
		list = longer;
	}
	return list;
}

/* Takes over fields. */
static void
add(struct import_changes *c, enum import_change_kind kind, sqlite3_stmt *row, char *fields)
{
	size_t *const counts[] = {&c->added, &c->changed, &c->removed};
	if ((*counts[kind])++ >= NAMED) {
		free(fields);
		return;
	}
	c->of = memory_grow(c->of, c->n + 1, sizeof *c->of); /* NOLINT(clang-analyzer-unix.Malloc) */
	struct import_change *one = &c->of[c->n++];
	*one = (struct import_change){.kind = kind, .name = memory_copy(text(row, 1)), .fields = fields};
	snprintf(one->id, sizeof one->id, "%s", text(row, 0));
}

/* Both in the order of ids. */
static bool
merge(sqlite3_stmt *old, sqlite3_stmt *new, struct import_changes *out)
{
	int before = old != NULL ? sqlite3_step(old) : SQLITE_DONE, after = sqlite3_step(new);
	while (before == SQLITE_ROW || after == SQLITE_ROW) {
		int order = before != SQLITE_ROW ? 1 : after != SQLITE_ROW ? -1 : strcmp(text(old, 0), text(new, 0));
		char *fields = order == 0 ? different_fields(old, new) : NULL;
		if (order > 0)
			add(out, IMPORT_ADDED, new, memory_copy(""));
		else if (order < 0)
			add(out, IMPORT_REMOVED, old, memory_copy(""));
		else if (fields != NULL)
			add(out, IMPORT_CHANGED, new, fields);
		if (order <= 0)
			before = sqlite3_step(old);
		if (order >= 0)
			after = sqlite3_step(new);
	}
	return before == SQLITE_DONE && after == SQLITE_DONE;
}

enum status
import_changes_find(const char *data_dir, sqlite3_stmt *staged, struct import_changes *out, struct fault *f)
{
	char *path = file_join(data_dir, "directory.db"), *uri = directory_uri(path);
	sqlite3 *db = NULL;
	sqlite3_stmt *old = NULL;
	enum status s = STATUS_OK;
	import_changes_finish(out);
	/* one of an older form is as good as none: all of it is written anew */
	if (access(path, F_OK) == 0 &&
	    sqlite3_open_v2(uri, &db, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX, NULL) == SQLITE_OK)
		sqlite3_prepare_v2(db, directory_sql(DIRECTORY_SQL_BY_IDS), -1, &old, NULL);
	if (!merge(old, staged, out))
		s = fault_set(f, STATUS_SYSTEM, "%s: cannot be compared", path);
	sqlite3_finalize(old);
	sqlite3_close(db);
	free(uri);
	free(path);
	return s;
}

void
import_changes_finish(struct import_changes *c)
{
	for (size_t i = 0; i < c->n; i++) {
		free(c->of[i].name);
		free(c->of[i].fields);
	}
	free(c->of);
	*c = (struct import_changes){0};
}

#include "content/database.h"

#include <sqlite3.h>

int64_t
database_number(sqlite3 *db, const char *query)
{
	sqlite3_stmt *ask = NULL;
	int64_t value = -1;
	if (sqlite3_prepare_v2(db, query, -1, &ask, NULL) == SQLITE_OK && sqlite3_step(ask) == SQLITE_ROW)
		value = sqlite3_column_int64(ask, 0);
	sqlite3_finalize(ask);
	return value;
}

enum status
database_fault(sqlite3 *db, const char *path, struct fault *f)
{
	return fault_set(
	    f, sqlite3_errcode(db) == SQLITE_BUSY ? STATUS_BUSY : STATUS_SYSTEM, "%s: %s", path, sqlite3_errmsg(db));
}

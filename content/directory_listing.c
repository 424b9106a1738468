#include "content/directory_listing.h"

#include <sqlite3.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/file.h"
#include "base/memory.h"
#include "content/database.h"
#include "content/directory_file.h"
#include "content/listing_row.h"
#include "content/staff_line.h"

static enum status
read_row(sqlite3 *db, const char *path, const char *id, struct listing *l, char **feed, struct fault *f)
{
	sqlite3_stmt *row = NULL;
	int rc = sqlite3_prepare_v2(db, directory_sql(DIRECTORY_SQL_LISTING), -1, &row, NULL);
	if (rc == SQLITE_OK) {
		sqlite3_bind_text(row, 1, id, -1, SQLITE_STATIC);
		rc = sqlite3_step(row);
	}
	if (rc == SQLITE_ROW) {
		int behind = listing_unbind(row, 0, l);
		*feed = memory_copy((const char *)sqlite3_column_text(row, behind));
	}
	enum status s = rc == SQLITE_ROW    ? STATUS_OK
	                : rc == SQLITE_DONE ? fault_set(f, STATUS_MISSING, "no activity with the id \"%.40s\"", id)
	                                    : database_fault(db, path, f);
	sqlite3_finalize(row);
	return s;
}

enum status
directory_listing(const char *data_dir, const char *id, struct listing *l, char **feed, struct fault *f)
{
	char *path = file_join(data_dir, "directory.db"), *uri = directory_uri(path);
	sqlite3 *db = NULL;
	enum status s = STATUS_OK;
	*feed = NULL;
	if (access(path, F_OK) != 0)
		s = fault_set(f, STATUS_MISSING, "no activity with the id \"%.40s\"", id);
	else if (sqlite3_open_v2(uri, &db, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX, NULL) !=
	         SQLITE_OK)
		s = database_fault(db, path, f);
	else
		s = read_row(db, path, id, l, feed, f);
	sqlite3_close(db);
	free(uri);
	free(path);
	char *line = s == STATUS_OK ? staff_line_find(data_dir, id) : NULL;
	if (line != NULL)
		listing_set(&l->staff_phone, line);
	return s;
}

/*
 * schema.h - the tables of queue.db, as a list of migrations. Private to queue/.
 */
#ifndef QUEUE_SCHEMA_H
#define QUEUE_SCHEMA_H

#include <sqlite3.h>

#define SCHEMA_APPLICATION 0x46506f73 /* "FPos": what PRAGMA application_id says of a queue */

/* The version that this program writes. */
int schema_version(void);

/* Runs every migration above the given version, inside the caller's transaction. Returns an SQLite result code. */
int schema_migrate(sqlite3 *db, int from);

/* The same as far as a version, for tests of upgrading. */
int schema_migrate_to(sqlite3 *db, int from, int to);

#endif

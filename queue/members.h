/*
 * members.h - rows of the table staff. Private to queue/.
 */
#ifndef QUEUE_MEMBERS_H
#define QUEUE_MEMBERS_H

#include <sqlite3.h>

#include "queue/staff.h"

/* Columns id, user, role, active, created, last_seen, from the first one on. */
void members_read(sqlite3_stmt *st, int first, struct staff *out);

/* STATUS_REFUSED when there is no such active member. */
enum status members_by_id(struct queue *q, const char *id, struct staff *who, struct fault *f);

#endif

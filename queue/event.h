/*
 * event.h - the append-only log. Private to queue/.
 */
#ifndef QUEUE_EVENT_H
#define QUEUE_EVENT_H

#include <stdint.h>

#include "base/fault.h"

struct queue;

/*
 * One row, inside the transaction of what it records. callback: which, or NULL. actor: a staff id, or "patient",
 * "kiosk", "modem", "staff", "recovery", "box". detail: a code or an id, never anything personal; NULL is "".
 */
enum status event_add(struct queue *q, const char *callback, const char *actor, const char *what, const char *detail,
    int64_t now, struct fault *f);

#endif

/*
 * recurrence.h - the days of a session's rule, by libical. The library (and the 5 MB of ICU behind it) is loaded when
 * it is first asked, which is when directories are built: what is open all day, kiosk and modem, hardly ever asks.
 */
#ifndef CONTENT_RECURRENCE_H
#define CONTENT_RECURRENCE_H

#include "base/fault.h"
#include "content/schedule.h"

/* STATUS_UNSUPPORTED, with the reason, where there is no libical. */
enum status recurrence_ready(struct fault *f);

struct recurrence;

/*
 * The days from one on, in order. NULL where there is none: a rule that counts weeks or months from a first day which
 * is not known, one that makes no sense, or no libical. The session must outlive it.
 */
struct recurrence *recurrence_create(const struct session *s, struct session_date since);
bool recurrence_next(struct recurrence *r, struct session_date *out);
void recurrence_destroy(struct recurrence *r);

#endif

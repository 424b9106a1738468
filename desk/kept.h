/*
 * kept.h - pages as they were last shown to a session, for as long as nothing has changed: many open queues ask again
 * and again for what is the same as before.
 *
 * They are kept encrypted under a key made of the browser's cookie, as names are (people.h): a desk that nobody is
 * asking anything of can read none of them. Whether a kept page still holds is asked of the queue itself, each time.
 */
#ifndef DESK_KEPT_H
#define DESK_KEPT_H

#include "desk/desk.h"

struct kept;

struct kept *kept_create(void);
void kept_destroy(struct kept *k);

/* The page for this request of this session, if it is kept and the queue, the minute and whatever else it shows are as
 * they were. */
bool kept_find(struct kept *k, const struct visit *v, struct html *out);

/* Keeps a page that was made because kept_find had none; the one that was used longest ago makes room. */
void kept_put(struct kept *k, const struct visit *v, const struct html *page);

void kept_forget(struct kept *k, const char *session);

#endif

/*
 * purging.h - forgetting at night what the practice need not keep.
 */
#ifndef DESK_PURGING_H
#define DESK_PURGING_H

#include "desk/desk.h"

/*
 * Call now and then: at the first call, and after three at night, deletes the details of call-backs that were closed
 * so many days ago as the settings say. A clock that jumps does it once more or a day later, never early: what is
 * deleted is told by when it was closed.
 */
void purging_run(struct desk *d, int64_t now);

#endif

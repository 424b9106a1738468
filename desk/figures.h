/*
 * figures.h - a month's figures, worked out once for each change of the queue and not for each page that shows them:
 * reading a month takes as long as it has call-backs, and an open report asks after every change.
 */
#ifndef DESK_FIGURES_H
#define DESK_FIGURES_H

#include "desk/desk.h"
#include "queue/report.h"

struct figures;

struct figures *figures_create(void);
void figures_destroy(struct figures *x);

/*
 * The month's report. Where reading it took long it is not read again for a while (at most 2 % of the time), so that
 * a page of numbers never holds up the queue.
 */
enum status figures_month(
    struct figures *x, struct desk *d, int64_t from, int64_t until, struct report *out, struct fault *f);

#endif

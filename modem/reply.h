/*
 * reply.h - what an answer, or none, to the command in flight leads to. Private to the machine.
 */
#ifndef MODEM_REPLY_H
#define MODEM_REPLY_H

#include "modem/machine.h"

/* A final result: AT_OK or AT_ERROR. */
void reply_heard(struct machine *m, const struct at_event *e);

/* The answer is overdue. */
void reply_missing(struct machine *m);

#endif

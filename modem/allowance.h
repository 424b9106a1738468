/*
 * allowance.h - what may be sent now: by the hour of the day, and by what was sent today already. Pure.
 */
#ifndef MODEM_ALLOWANCE_H
#define MODEM_ALLOWANCE_H

#include "base/config.h"
#include "queue/sending.h"

/* Fills in least and others_at; sent_today: messages since midnight. True when it is the day's cap that holds. */
bool allowance_of(const struct config *c, long sent_today, int64_t now, struct sending_terms *terms);

#endif

/*
 * upkeep.h - what people say of activities between two imports: "this is wrong" (patients, at the kiosk), "I have
 * checked it: it is right" (staff, organisers). Kept in DATA/upkeep.db, so that an import
 * takes none of it away.
 *
 * Nothing in it is anybody's personal data: an activity, what was said, the day, and for staff their user name.
 */
#ifndef CONTENT_UPKEEP_H
#define CONTENT_UPKEEP_H

#include <stddef.h>
#include <stdint.h>

#include "base/fault.h"

/* What is wrong with it. */
enum upkeep_reason { UPKEEP_TIME, UPKEEP_PLACE, UPKEEP_CONTACT, UPKEEP_STOPPED, UPKEEP_OTHER, UPKEEP_REASONS };

/*
 * "This is wrong." Said many times on one day it counts once, so that nobody can fill the disk by pressing a button;
 * and an activity stays on show however often it is said: staff decide. Until they have, it is shown in amber.
 */
enum status upkeep_report(
    const char *data_dir, const char *activity, enum upkeep_reason reason, int64_t now, struct fault *f);

/* For staff: "the day or the time". Static. */
const char *upkeep_reason_words(enum upkeep_reason reason);

/* "It is right as it stands": renews the date on which it was last checked, and settles what was reported before. */
enum status upkeep_confirm(const char *data_dir, const char *activity, const char *user, int64_t now, struct fault *f);

/* What stands of one activity. */
struct upkeep_mark {
	int64_t confirmed; /* ms; 0 never */
	int reports;       /* days on which it was reported since then */
	unsigned reasons;  /* what was said to be wrong then: bits of enum upkeep_reason */
};

/*
 * Calls take for every activity that something stands of. No file is no marks. Takes what it can and returns
 * STATUS_SYSTEM if the file cannot be read.
 */
enum status upkeep_each(const char *data_dir,
    void (*take)(void *context, const char *activity, const struct upkeep_mark *mark), void *context, struct fault *f);

#endif

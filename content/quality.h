/*
 * quality.h - what is wrong with the directory as it stands: for who keeps it.
 */
#ifndef CONTENT_QUALITY_H
#define CONTENT_QUALITY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/fault.h"
#include "content/activity.h"

struct directory;

enum quality_kind {
	QUALITY_DUPLICATE,    /* the same name, place and time as another */
	QUALITY_UNREACHABLE,  /* neither a place nor a way to get in touch */
	QUALITY_BAD_PHONE,    /* a number that nobody can ring */
	QUALITY_BAD_WEBSITE,  /* an address that no browser can open */
	QUALITY_OVER,         /* all its dates have passed */
	QUALITY_OUT_OF_RANGE, /* a place far from its own postcode, or a date to come */
	QUALITY_NO_CONTACT,
	QUALITY_NO_TIME,
	QUALITY_NO_PLACE, /* a time but no place, and no number to ask */
	QUALITY_NO_NEED,  /* maps to none of the needs: found by words only */
	QUALITY_STALE,
	QUALITY_REPORTED, /* somebody says that it is wrong */
	QUALITY_HARD_TO_READ,
	QUALITY_FEW, /* a need with fewer than three activities */
	QUALITY_KINDS
};

const char *quality_name(enum quality_kind k); /* "duplicate", for a report */
bool quality_is_error(enum quality_kind k);    /* it misleads patients; the others are only worth mending */

struct quality_finding {
	enum quality_kind kind;
	char id[ACTIVITY_ID]; /* "" for what concerns a need */
	char *name;
	char *detail; /* in words */
};

struct quality_report {
	size_t activities;
	struct quality_finding *findings; /* by kind, then by id */
	size_t n, room;
	size_t counts[QUALITY_KINDS];
	size_t errors, warnings;
};

/* Looks at every activity. STATUS_MISSING without a directory. End with quality_finish, whatever it returns. */
enum status quality_check(struct directory *d, int64_t now, struct quality_report *out, struct fault *f);
void quality_finish(struct quality_report *r);

#endif

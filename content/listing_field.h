/*
 * listing_field.h - the fields of a listing as texts: the columns of a spreadsheet (FORMAT.md), and what staff edit.
 */
#ifndef CONTENT_LISTING_FIELD_H
#define CONTENT_LISTING_FIELD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/fault.h"

struct listing;

/* In the order of FORMAT.md. */
enum listing_field {
	FIELD_ID,
	FIELD_NAME,
	FIELD_NEEDS,
	FIELD_DESCRIPTION,
	FIELD_VENUE,
	FIELD_ADDRESS,
	FIELD_POSTCODE,
	FIELD_LATITUDE,
	FIELD_LONGITUDE,
	FIELD_WHEN,
	FIELD_COST,
	FIELD_AUDIENCE,
	FIELD_AGE_FROM,
	FIELD_AGE_TO,
	FIELD_BRING,
	FIELD_STEP_FREE,
	FIELD_WOMEN_ONLY,
	FIELD_LANGUAGES,
	FIELD_PHONE,
	FIELD_STAFF_PHONE,
	FIELD_WEBSITE,
	FIELD_LAST_CHECKED,
	FIELDS
};

/* "step_free". Static. */
const char *listing_field_name(enum listing_field field);

/* The field of a name, "Step free" too; FIELDS if there is none. */
enum listing_field listing_field_by_name(const char *name);

/* Whether every activity must have it, whether it may have several lines, and how many characters it may have. */
bool listing_field_required(enum listing_field field);
bool listing_field_has_lines(enum listing_field field);
size_t listing_field_most(enum listing_field field);

/*
 * Sets a field of a listing from text as somebody wrote it, "" to empty it. STATUS_INPUT, with what is wrong without
 * naming the field, and the listing as it was. STATUS_REFUSED for a last_checked in the future.
 */
enum status listing_field_set(
    struct listing *l, enum listing_field field, const char *text, int64_t now, struct fault *f);

/* The field as text that listing_field_set reads back to the same. The caller frees. */
char *listing_field_text(const struct listing *l, enum listing_field field);

#endif

/*
 * field.h - single values of a listing, checked: what came from a cell or a JSON string in, the clean form out. Pure.
 *
 * All take clean text, return STATUS_INPUT with what is wrong (without saying where), and leave out untouched then.
 */
#ifndef CONTENT_FIELD_H
#define CONTENT_FIELD_H

#include <stdbool.h>
#include <stdint.h>

#include "base/fault.h"
#include "content/activity.h"

/* Letters, digits, ".", "_" and "-", at most 39. */
enum status field_id(const char *s, char out[ACTIVITY_ID], struct fault *f);

/* "active friends" to "ACTIVE,FRIENDS". The caller frees *out. */
enum status field_needs(const char *s, char **out, struct fault *f);

/* "ur pa" to "ur,pa". The caller frees *out. */
enum status field_languages(const char *s, char **out, struct fault *f);

/* "ub13ar" to "UB1 3AR", "ub1" to "UB1". */
enum status field_postcode(const char *s, char out[9], struct fault *f);

/* The part of a postcode before the space. */
void field_district(const char *postcode, char out[9]);

/* Degrees within the British Isles, both or neither of them. */
enum status field_latitude(const char *s, double *out, struct fault *f);
enum status field_longitude(const char *s, double *out, struct fault *f);

/*
 * A day that has been, as people and spreadsheets write it: "2026-11-24", "24/11/2026", "24/11/26", "24-Nov-26", "24
 * November 2026", Excel's day number "46350"; a time behind it or not. STATUS_REFUSED when it is after tomorrow, which
 * may be the fault of our clock.
 */
enum status field_date(const char *s, int64_t now, int64_t *out, struct fault *f);

/* "yes", "no" or blank. */
enum status field_answer(const char *s, enum activity_answer *out, struct fault *f);

/* Years, 0 to 120. */
enum status field_age(const char *s, int *out, struct fault *f);

/* A number for reading: "020 7946 0123"; a short one as it was written. The caller frees *out. */
enum status field_phone(const char *s, char **out, struct fault *f);

/* An http or https address; "www.example.org" gets https. The caller frees *out. */
enum status field_website(const char *s, char **out, struct fault *f);

#endif

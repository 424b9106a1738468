/*
 * oruk_reading.h - one service of Open Referral UK being read into a listing, a part at a time. For oruk*.c only.
 *
 * A part that cannot be used is told to the sink and left out; none of these fails.
 */
#ifndef CONTENT_ORUK_READING_H
#define CONTENT_ORUK_READING_H

#include "content/listing.h"
#include "content/oruk_value.h"

struct oruk_reading {
	const struct listing_sink *sink;
	const char *place; /* where in the document it is: "services[3]" */
	json_t *service;
};

/* One line for the report, of a field ("" of the service as a whole). */
void oruk_tell(const struct oruk_reading *r, const char *field, const char *what);

/* What is not as the standard has it, though understood: told once for the whole feed, with how often. */
void oruk_deviates(const struct oruk_reading *r, const char *what);

/* What the service says of itself (oruk_about.c). */
void oruk_read_description(struct oruk_reading *r, struct activity *a);
void oruk_read_contact(struct oruk_reading *r, json_t *at, struct listing *l);
void oruk_read_bring(struct oruk_reading *r, struct activity *a);
void oruk_read_website(struct oruk_reading *r, struct activity *a);
void oruk_read_cost(struct oruk_reading *r, struct activity *a);
void oruk_read_audience(struct oruk_reading *r, struct activity *a);
void oruk_read_languages(struct oruk_reading *r, struct activity *a);
void oruk_read_assured(struct oruk_reading *r, struct activity *a);

/* When and where (oruk_place.c). An object is a service, a location or what joins them. */
void oruk_read_schedules(struct oruk_reading *r, json_t *object, struct schedule *s);
void oruk_read_holidays(struct oruk_reading *r, json_t *object, struct schedule *s);
void oruk_read_location(struct oruk_reading *r, json_t *location, struct activity *a);

#endif

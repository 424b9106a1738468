/*
 * oruk.h - services of Open Referral UK 3.0 and 1.0, and HSDS, as their publishers send them: a service, or a service
 * at a location with the service in it.
 */
#ifndef CONTENT_ORUK_H
#define CONTENT_ORUK_H

#include <jansson.h>
#include <stdbool.h>
#include <stddef.h>

#include "content/listing.h"

/*
 * Hands a service to the sink, once for each place it is at, and counts it. A value that cannot be used is left out and
 * reported; a service is bad only without a name, or when it is something else: a taxonomy, an organisation. place is
 * where in the document it is: "services[3]".
 */
void oruk_read_item(const struct listing_sink *sink, json_t *item, const char *place);

/* Whether an object may be a service, or a service at a location, at all. */
bool oruk_is_service(json_t *item);

/* Whether it is the short form that some lists have, without places, times or contacts: the whole is elsewhere. */
bool oruk_is_short(json_t *item);

/*
 * Reads a whole document of JSON in memory: one service or a list of them. STATUS_INPUT when the bytes are no JSON or
 * no listing, with line and column.
 */
enum status oruk_read(const char *bytes, size_t n, const struct listing_sink *sink, struct fault *f);

#endif

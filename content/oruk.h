/*
 * oruk.h - Open Referral UK 3.0 as its publishers send it: one service, a list of them, a page with "contents" or
 * "content", or services at locations.
 */
#ifndef CONTENT_ORUK_H
#define CONTENT_ORUK_H

#include <stddef.h>

#include "content/listing.h"

/*
 * Reads JSON and hands each service to the sink, once for each place it is at. A value that cannot be used is left out
 * and reported; a service is bad only without a name. STATUS_INPUT when the bytes are no JSON or no listing, with line
 * and column.
 */
enum status oruk_read(const char *bytes, size_t n, const struct listing_sink *sink, struct fault *f);

#endif

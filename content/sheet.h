/*
 * sheet.h - a spreadsheet of activities, one row each: content/FORMAT.md.
 */
#ifndef CONTENT_SHEET_H
#define CONTENT_SHEET_H

#include <stddef.h>

#include "content/listing.h"

/*
 * Reads CSV bytes and hands each row to the sink, wrong ones as a line of the report. STATUS_INPUT, with a line where
 * there is one, when the file as a whole cannot be read: no text, no header, no name or needs column, a quote never
 * closed.
 */
enum status sheet_read(const char *bytes, size_t n, const struct listing_sink *sink, struct fault *f);

#endif

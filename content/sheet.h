/*
 * sheet.h - a spreadsheet of activities, one row each: content/FORMAT.md.
 */
#ifndef CONTENT_SHEET_H
#define CONTENT_SHEET_H

#include <stdio.h>

#include "content/listing.h"

/*
 * Reads CSV from where the file stands, a row at a time, and hands each row to the sink, wrong ones as a line of the
 * report. The file is read twice, so it must be one that can be wound back. STATUS_INPUT, with a line where there is
 * one, when it as a whole cannot be read: no text, no header, no name or needs column, a quote never closed.
 */
enum status sheet_read(FILE *in, const struct listing_sink *sink, struct fault *f);

/* A sheet to start from: the first row, and one row that shows how, as spreadsheets read it best. */
void sheet_template(FILE *out);

#endif

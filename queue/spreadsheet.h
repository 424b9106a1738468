/*
 * spreadsheet.h - a call-back as a row: the columns of the CSV files that desk and command line write.
 */
#ifndef QUEUE_SPREADSHEET_H
#define QUEUE_SPREADSHEET_H

#include "base/config.h"
#include "queue/worklist.h"

/* Takes a cell, still to be quoted; last: of its row. */
typedef void spreadsheet_cell(void *context, const char *value, bool last);

void spreadsheet_heads(spreadsheet_cell *cell, void *context);

/* tags: the practice's programme and area. */
void spreadsheet_row(const struct callback *c, const struct callback_details *d, const struct config *tags,
    spreadsheet_cell *cell, void *context);

#endif

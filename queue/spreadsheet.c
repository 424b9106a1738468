#include "queue/spreadsheet.h"

#include <stdio.h>

#include "base/clock.h"

static const char *const HEADS[] = {"id", "created", "closed", "channel", "source", "need", "lang", "state", "outcome",
    "helped", "attempts", "test", "name", "phone", "times", "voicemail", "safe_text", "interpreter", "access",
    "activity", "note", "programme", "pcn", "borough"};
#define COLUMNS (sizeof HEADS / sizeof HEADS[0])

static void
each(const char *const cells[COLUMNS], spreadsheet_cell *cell, void *context)
{
	for (size_t i = 0; i < COLUMNS; i++)
		cell(context, cells[i], i + 1 == COLUMNS);
}

void
spreadsheet_heads(spreadsheet_cell *cell, void *context)
{
	each(HEADS, cell, context);
}

void
spreadsheet_row(const struct callback *c, const struct callback_details *d, const struct config *tags,
    spreadsheet_cell *cell, void *context)
{
	char created[32], closed[32], attempts[16];
	snprintf(attempts, sizeof attempts, "%d", c->attempts);
	const char *const cells[COLUMNS] = {c->id, clock_rfc3339(c->created, created, sizeof created),
	    clock_rfc3339(c->closed, closed, sizeof closed), callback_channel_name(c->channel), c->source, c->need,
	    c->lang, callback_state_name(c->state), c->outcome, c->helped, attempts, c->test ? "yes" : "no", d->name,
	    d->phone, d->times, d->voicemail, d->safe_text, d->interpreter, d->access, d->activity_name, d->note,
	    tags->programme, tags->pcn, tags->borough};
	each(cells, cell, context);
}

#include "content/listing_row.h"

#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/memory.h"

#define TEXTS 12 /* that a row has between its id and its sessions */

static void
texts_of(struct activity *a, char **texts[TEXTS])
{
	char **const all[TEXTS] = {&a->name, &a->need, &a->description, &a->venue, &a->address, &a->postcode, &a->cost,
	    &a->audience, &a->bring, &a->languages, &a->phone, &a->website};
	for (size_t i = 0; i < TEXTS; i++)
		texts[i] = all[i];
}

int
listing_bind(sqlite3_stmt *s, int first, const struct listing *l)
{
	struct activity a = l->activity;
	char **texts[TEXTS];
	texts_of(&a, texts);
	sqlite3_bind_text(s, first++, l->activity.id, -1, SQLITE_STATIC);
	for (size_t i = 0; i < TEXTS; i++)
		sqlite3_bind_text(s, first++, *texts[i], -1, SQLITE_STATIC);
	sqlite3_bind_text(s, first++, schedule_store(&l->schedule), -1, free);
	sqlite3_bind_double(s, first++, a.lat);
	sqlite3_bind_double(s, first++, a.lon);
	const int numbers[] = {a.free, (int)a.step_free, a.women_only, a.age_from, a.age_to};
	for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++)
		sqlite3_bind_int(s, first++, numbers[i]);
	sqlite3_bind_int64(s, first++, a.assured);
	return first;
}

static const char *
text(sqlite3_stmt *row, int i)
{
	const char *s = (const char *)sqlite3_column_text(row, i);
	return s != NULL ? s : "";
}

int
listing_unbind(sqlite3_stmt *row, int first, struct listing *l)
{
	struct activity *a = &l->activity;
	char **texts[TEXTS];
	texts_of(a, texts);
	snprintf(a->id, sizeof a->id, "%s", text(row, first++));
	for (size_t i = 0; i < TEXTS; i++)
		listing_set(texts[i], memory_copy(text(row, first++)));
	schedule_load(text(row, first++), &l->schedule);
	a->lat = sqlite3_column_double(row, first++);
	a->lon = sqlite3_column_double(row, first++);
	a->free = sqlite3_column_int(row, first++) != 0;
	a->step_free = (enum activity_answer)sqlite3_column_int(row, first++);
	a->women_only = sqlite3_column_int(row, first++) != 0;
	a->age_from = sqlite3_column_int(row, first++);
	a->age_to = sqlite3_column_int(row, first++);
	a->assured = sqlite3_column_int64(row, first++);
	return first;
}

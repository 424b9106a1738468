#include "content/import_report.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"

#define KINDS 60 /* of a report; more than any feed has had */
#define LINES 20 /* of one kind */

struct kind {
	char *what;  /* of a tally; or "field: " of lines */
	char *first; /* where the first was */
	size_t n;
};

struct import_report {
	FILE *out;
	char *name;
	struct kind tallies[KINDS], lines[KINDS];
};

struct import_report *
import_report_create(FILE *out, const char *name)
{
	struct import_report *r = memory_new(1, sizeof *r);
	r->out = out;
	r->name = memory_copy(name);
	return r;
}

static void
clear(struct kind kinds[KINDS])
{
	for (size_t i = 0; i < KINDS; i++) {
		free(kinds[i].what);
		free(kinds[i].first);
		kinds[i] = (struct kind){0};
	}
}

void
import_report_destroy(struct import_report *r)
{
	if (r == NULL)
		return;
	clear(r->tallies);
	clear(r->lines);
	free(r->name);
	free(r);
}

/* The kind's entry, the last one for all that have none of their own. */
static struct kind *
find(struct kind kinds[KINDS], const char *what, const char *place)
{
	size_t i = 0;
	while (i < KINDS - 1 && kinds[i].what != NULL && strcmp(kinds[i].what, what) != 0)
		i++;
	if (kinds[i].what == NULL) {
		kinds[i].what = memory_copy(i == KINDS - 1 ? "other things" : what);
		kinds[i].first = memory_copy(place + (*place == ' '));
	}
	return &kinds[i];
}

/* What lines of one kind share: the field of a service ("services[3].url" is "url"), or a column's name. */
static char *
kind_of(const char *place, const char *what)
{
	const char *dot = strrchr(place, '.');
	if (dot != NULL)
		return memory_copy(dot + 1);
	size_t n = 0;
	while (isalnum((unsigned char)what[n]) || what[n] == '_' || what[n] == ' ')
		n++;
	return what[n] == ':' ? memory_copy_bytes(what, n) : memory_copy_bytes(what, strcspn(what, "\""));
}

void
import_report_say(struct import_report *r, const char *place, const char *what)
{
	char *name = kind_of(place, what);
	struct kind *kind = find(r->lines, name, place);
	free(name);
	if (++kind->n <= LINES && r->out != NULL)
		fprintf(r->out, "%s:%s%s %s\n", r->name, place, *place != '\0' ? ":" : "", what);
}

void
import_report_tally(struct import_report *r, const char *place, const char *what)
{
	find(r->tallies, what, place)->n++;
}

void
import_report_close(struct import_report *r)
{
	for (size_t i = 0; r->out != NULL && i < KINDS; i++) {
		const struct kind *lines = &r->lines[i], *tally = &r->tallies[i];
		if (lines->n > LINES)
			fprintf(r->out, "%s: %s: %zu more like these\n", r->name, lines->what, lines->n - LINES);
		if (tally->n > 0)
			fprintf(r->out, "%s: %s (%zu, first %s)\n", r->name, tally->what, tally->n, tally->first);
	}
	clear(r->lines);
	clear(r->tallies);
}

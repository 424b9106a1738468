#include "content/sheet.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/text.h"
#include "content/csv.h"
#include "content/listing_field.h"

#define NOWHERE SIZE_MAX

struct sheet {
	struct csv csv;
	size_t at[FIELDS]; /* index of the field's cells, or NOWHERE */
	size_t width;
	const struct listing_sink *sink;
};

static void
say_at(const struct sheet *s, size_t line, size_t column, const char *what)
{
	char place[48];
	snprintf(place, sizeof place, "%zu:%zu", line, column);
	s->sink->say(s->sink->context, place, what);
}

static void
read_column(struct sheet *s, size_t i)
{
	const struct csv_cell *cell = &s->csv.cells[i];
	char *name = text_clean(cell->text, strlen(cell->text), 100, false);
	enum listing_field c = listing_field_by_name(name);
	char *what = NULL;
	if (c == FIELDS && name[0] != '\0')
		what = memory_print("column \"%s\" is not known and is passed over", name);
	else if (c < FIELDS && s->at[c] != NOWHERE)
		what = memory_print("column \"%s\" is there twice; the first one counts", name);
	else if (c < FIELDS)
		s->at[c] = i;
	if (what != NULL)
		say_at(s, cell->line, cell->column, what);
	free(what);
	free(name);
}

static enum status
read_header(struct sheet *s, struct fault *f)
{
	enum csv_got got = csv_next(&s->csv);
	if (got == CSV_END)
		return fault_set(f, STATUS_INPUT, "1: the file is empty");
	if (got != CSV_ROW)
		return fault_set(f, STATUS_INPUT, "%zu:%zu: %s", s->csv.wrong_line, s->csv.wrong_column, s->csv.wrong);
	for (enum listing_field c = 0; c < FIELDS; c++)
		s->at[c] = NOWHERE;
	s->width = s->csv.n_cells;
	for (size_t i = 0; i < s->csv.n_cells; i++)
		read_column(s, i);
	for (enum listing_field c = 0; c < FIELDS; c++) {
		if (listing_field_required(c) && s->at[c] == NOWHERE)
			return fault_set(f, STATUS_INPUT,
			    "%zu: the first row must name the columns, and there is no \"%s\"", s->csv.cells[0].line,
			    listing_field_name(c));
	}
	return STATUS_OK;
}

static bool
read_cell(struct sheet *s, enum listing_field c, struct listing *l)
{
	size_t i = s->at[c];
	const struct csv_cell *cell = i < s->csv.n_cells ? &s->csv.cells[i] : &s->csv.cells[0];
	const char *raw = i < s->csv.n_cells ? cell->text : "";
	struct fault f = {0};
	if (raw[strspn(raw, " \t\r\n")] == '\0' && !listing_field_required(c))
		return true;
	enum status status = listing_field_set(l, c, raw, s->sink->now, &f);
	if (status == STATUS_OK)
		return true;
	if (c == FIELD_LAST_CHECKED && status == STATUS_REFUSED) {
		/* a box whose clock is wrong must not lose the row */
		say_at(s, cell->line, cell->column, "last_checked: is in the future; taken as not known");
		return true;
	}
	char *what = memory_print("%s: %s", listing_field_name(c), f.text);
	say_at(s, cell->line, cell->column, what);
	free(what);
	return false;
}

static bool
is_blank(const struct sheet *s, enum listing_field c)
{
	if (s->at[c] >= s->csv.n_cells)
		return true;
	const char *text = s->csv.cells[s->at[c]].text;
	return text[strspn(text, " \t\r\n")] == '\0';
}

/* What no cell shows by itself. */
static bool
row_agrees(const struct sheet *s)
{
	const struct csv_cell *first = &s->csv.cells[0];
	if (is_blank(s, FIELD_LATITUDE) != is_blank(s, FIELD_LONGITUDE)) {
		say_at(s, first->line, first->column, "latitude and longitude: one is there, the other is not");
		return false;
	}
	for (size_t i = s->width; i < s->csv.n_cells; i++) {
		if (s->csv.cells[i].text[0] == '\0')
			continue;
		say_at(s, s->csv.cells[i].line, s->csv.cells[i].column,
		    "more cells than the first row has columns; is a text with a separator in it not in quotes?");
		return false;
	}
	return true;
}

static enum listing_fate
read_row(struct sheet *s)
{
	struct listing l;
	listing_init(&l);
	bool right = true;
	/* every cell is looked at, so that one run shows all that is wrong with a row */
	for (enum listing_field c = 0; c < FIELDS; c++) {
		if (s->at[c] != NOWHERE && !read_cell(s, c, &l))
			right = false;
	}
	right = row_agrees(s) && right;
	if (right && !listing_ages_agree(&l)) {
		say_at(s, s->csv.cells[0].line, s->csv.cells[0].column, "age_from: is more than age_to");
		right = false;
	}
	enum listing_fate fate = LISTING_BAD;
	if (right) {
		char place[48];
		snprintf(place, sizeof place, "%zu:%zu", s->csv.cells[0].line, s->csv.cells[0].column);
		schedule_tidy(&l.schedule, s->sink->now);
		listing_complete(&l);
		fate = s->sink->take(s->sink->context, place, &l, false);
	}
	listing_finish(&l);
	return fate;
}

static size_t
read_file(void *context, char *room, size_t n)
{
	return fread(room, 1, n, context);
}

static enum status
open_sheet(struct sheet *s, FILE *in, struct fault *f)
{
	struct csv_look look = {0};
	char piece[16384];
	for (size_t n; (n = fread(piece, 1, sizeof piece, in)) > 0;)
		csv_look_at(&look, piece, n);
	if (ferror(in) || fseek(in, 0, SEEK_SET) != 0)
		return fault_set(f, STATUS_SYSTEM, "cannot be read");
	return csv_open(&s->csv, &look, read_file, in, f);
}

enum status
sheet_read(FILE *in, const struct listing_sink *sink, struct fault *f)
{
	struct sheet s = {.sink = sink};
	enum csv_got got = CSV_END;
	enum status status = open_sheet(&s, in, f);
	if (status == STATUS_OK)
		status = read_header(&s, f);
	if (status != STATUS_OK)
		goto out;
	while ((got = csv_next(&s.csv)) == CSV_ROW || got == CSV_BAD_ROW) {
		if (got == CSV_BAD_ROW)
			say_at(&s, s.csv.wrong_line, s.csv.wrong_column, s.csv.wrong);
		sink->count(sink->context, got == CSV_ROW ? read_row(&s) : LISTING_BAD);
	}
	if (got == CSV_BROKEN)
		status = fault_set(f, STATUS_INPUT, "%zu:%zu: %s", s.csv.wrong_line, s.csv.wrong_column, s.csv.wrong);
	else if (ferror(in))
		status = fault_set(f, STATUS_SYSTEM, "cannot be read");
out:
	csv_finish(&s.csv);
	return status;
}

void
sheet_template(FILE *out)
{
	/* the mark makes spreadsheets see that it is UTF-8 */
	fputs("\xef\xbb\xbf", out);
	for (enum listing_field c = 0; c < FIELDS; c++)
		fprintf(out, "%s%s", c > 0 ? "," : "", listing_field_name(c));
	fputs("\r\ntea-dance,Tuesday tea dance,ACTIVE FRIENDS,\"Ballroom for all, no partner needed.\",Town Hall,"
	      "\"1 High Street, Southall\",UB1 3HA,51.5069,-0.3780,Tue 14:00-16:00,\xc2\xa3"
	      "3,People over 60,60,,Flat shoes,yes,,en pa,020 7946 0123,,https://example.org,2026-11-24\r\n",
	    out);
}

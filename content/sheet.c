#include "content/sheet.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/memory.h"
#include "base/text.h"
#include "content/csv.h"
#include "content/field.h"

/* In the order of FORMAT.md. */
enum column {
	COLUMN_ID,
	COLUMN_NAME,
	COLUMN_NEEDS,
	COLUMN_DESCRIPTION,
	COLUMN_VENUE,
	COLUMN_ADDRESS,
	COLUMN_POSTCODE,
	COLUMN_LATITUDE,
	COLUMN_LONGITUDE,
	COLUMN_WHEN,
	COLUMN_COST,
	COLUMN_AUDIENCE,
	COLUMN_STEP_FREE,
	COLUMN_WOMEN_ONLY,
	COLUMN_LANGUAGES,
	COLUMN_PHONE,
	COLUMN_STAFF_PHONE,
	COLUMN_WEBSITE,
	COLUMN_LAST_CHECKED,
	COLUMNS
};

static const struct {
	const char *name;
	size_t most; /* characters */
	bool required, keep_lines;
} columns[COLUMNS] = {
    [COLUMN_ID] = {"id", 60, false, false},
    [COLUMN_NAME] = {"name", 200, true, false},
    [COLUMN_NEEDS] = {"needs", 200, true, false},
    [COLUMN_DESCRIPTION] = {"description", 4000, false, true},
    [COLUMN_VENUE] = {"venue", 200, false, false},
    [COLUMN_ADDRESS] = {"address", 300, false, false},
    [COLUMN_POSTCODE] = {"postcode", 40, false, false},
    [COLUMN_LATITUDE] = {"latitude", 40, false, false},
    [COLUMN_LONGITUDE] = {"longitude", 40, false, false},
    [COLUMN_WHEN] = {"when", 2000, false, false},
    [COLUMN_COST] = {"cost", 200, false, false},
    [COLUMN_AUDIENCE] = {"audience", 300, false, false},
    [COLUMN_STEP_FREE] = {"step_free", 40, false, false},
    [COLUMN_WOMEN_ONLY] = {"women_only", 40, false, false},
    [COLUMN_LANGUAGES] = {"languages", 200, false, false},
    [COLUMN_PHONE] = {"phone", 60, false, false},
    [COLUMN_STAFF_PHONE] = {"staff_phone", 60, false, false},
    [COLUMN_WEBSITE] = {"website", 600, false, false},
    [COLUMN_LAST_CHECKED] = {"last_checked", 40, false, false},
};

#define NOWHERE SIZE_MAX

struct sheet {
	struct csv csv;
	size_t at[COLUMNS]; /* index of the column's cells, or NOWHERE */
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

/* "Step free" and "step_free" are one. */
static bool
same_name(const char *a, const char *b)
{
	for (; *a != '\0' && *b != '\0'; a++, b++) {
		char left = *a == ' ' || *a == '-' ? '_' : *a, right = *b;
		if (strncasecmp(&left, &right, 1) != 0)
			return false;
	}
	return *a == *b;
}

static void
read_column(struct sheet *s, size_t i)
{
	const struct csv_cell *cell = &s->csv.cells[i];
	char *name = text_clean(cell->text, strlen(cell->text), 100, false);
	size_t c = 0;
	while (c < COLUMNS && !same_name(name, columns[c].name))
		c++;
	char *what = NULL;
	if (c == COLUMNS && name[0] != '\0')
		what = memory_print("column \"%s\" is not known and is passed over", name);
	else if (c < COLUMNS && s->at[c] != NOWHERE)
		what = memory_print("column \"%s\" is there twice; the first one counts", name);
	else if (c < COLUMNS)
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
	for (size_t c = 0; c < COLUMNS; c++)
		s->at[c] = NOWHERE;
	s->width = s->csv.n_cells;
	for (size_t i = 0; i < s->csv.n_cells; i++)
		read_column(s, i);
	for (size_t c = 0; c < COLUMNS; c++) {
		if (columns[c].required && s->at[c] == NOWHERE)
			return fault_set(f, STATUS_INPUT,
			    "%zu: the first row must name the columns, and there is no \"%s\"", s->csv.cells[0].line,
			    columns[c].name);
	}
	return STATUS_OK;
}

/* Where a column of plain words goes; NULL for the other columns. */
static char **
plain_field(struct activity *a, enum column c)
{
	char **const fields[COLUMNS] = {[COLUMN_NAME] = &a->name,
	    [COLUMN_DESCRIPTION] = &a->description,
	    [COLUMN_VENUE] = &a->venue,
	    [COLUMN_ADDRESS] = &a->address,
	    [COLUMN_COST] = &a->cost,
	    [COLUMN_AUDIENCE] = &a->audience};
	return fields[c];
}

/* Columns whose clean form is a string. */
static enum status
take_string(struct listing *l, enum column c, const char *text, struct fault *f)
{
	static enum status (*const checks[COLUMNS])(const char *, char **, struct fault *) = {
	    [COLUMN_NEEDS] = field_needs,
	    [COLUMN_LANGUAGES] = field_languages,
	    [COLUMN_PHONE] = field_phone,
	    [COLUMN_STAFF_PHONE] = field_phone,
	    [COLUMN_WEBSITE] = field_website};
	struct activity *a = &l->activity;
	char **const fields[COLUMNS] = {[COLUMN_NEEDS] = &a->need,
	    [COLUMN_STAFF_PHONE] = &l->staff_phone,
	    [COLUMN_LANGUAGES] = &a->languages,
	    [COLUMN_PHONE] = &a->phone,
	    [COLUMN_WEBSITE] = &a->website};
	char *clean;
	if (checks[c] == NULL)
		return STATUS_OK;
	enum status s = checks[c](text, &clean, f);
	if (s == STATUS_OK)
		listing_set(fields[c], clean);
	return s;
}

/* One cell's clean text, not blank, into the listing. */
static enum status
take_cell(struct listing *l, enum column c, const char *text, int64_t now, struct fault *f)
{
	struct activity *a = &l->activity;
	enum activity_answer answer = ACTIVITY_UNKNOWN;
	char postcode[9] = "";
	enum status s = STATUS_OK;
	switch (c) {
	case COLUMN_ID:
		return field_id(text, a->id, f);
	case COLUMN_POSTCODE:
		s = field_postcode(text, postcode, f);
		listing_set(&a->postcode, memory_copy(postcode));
		return s;
	case COLUMN_LATITUDE:
		return field_latitude(text, &a->lat, f);
	case COLUMN_LONGITUDE:
		return field_longitude(text, &a->lon, f);
	case COLUMN_WHEN:
		return schedule_read(text, &l->schedule, f);
	case COLUMN_STEP_FREE:
		return field_answer(text, &a->step_free, f);
	case COLUMN_WOMEN_ONLY:
		s = field_answer(text, &answer, f);
		a->women_only = answer == ACTIVITY_YES;
		return s;
	case COLUMN_LAST_CHECKED:
		return field_date(text, now, &a->assured, f);
	case COLUMN_NEEDS:
	case COLUMN_LANGUAGES:
	case COLUMN_PHONE:
	case COLUMN_STAFF_PHONE:
	case COLUMN_WEBSITE:
		return take_string(l, c, text, f);
	case COLUMN_NAME:
	case COLUMN_DESCRIPTION:
	case COLUMN_VENUE:
	case COLUMN_ADDRESS:
	case COLUMN_COST:
	case COLUMN_AUDIENCE:
		listing_set(plain_field(a, c), memory_copy(text));
		break;
	case COLUMNS:
		break;
	}
	return STATUS_OK;
}

static bool
read_cell(struct sheet *s, enum column c, struct listing *l)
{
	size_t i = s->at[c];
	const struct csv_cell *cell = i < s->csv.n_cells ? &s->csv.cells[i] : &s->csv.cells[0];
	const char *raw = i < s->csv.n_cells ? cell->text : "";
	char *text = text_clean(raw, strlen(raw), columns[c].most + 1, columns[c].keep_lines);
	struct fault f = {0};
	enum status status = STATUS_OK;
	bool blank = text[0] == '\0';
	if (blank && columns[c].required)
		status = fault_set(&f, STATUS_INPUT, "is missing");
	else if (text_length(text) > columns[c].most)
		status = fault_set(&f, STATUS_INPUT, "is longer than %zu characters", columns[c].most);
	if (status == STATUS_OK && !blank)
		status = take_cell(l, c, text, s->sink->now, &f);
	free(text);
	if (status == STATUS_OK)
		return true;
	if (c == COLUMN_LAST_CHECKED && status == STATUS_REFUSED) {
		/* a box whose clock is wrong must not lose the row */
		say_at(s, cell->line, cell->column, "last_checked: is in the future; taken as not known");
		return true;
	}
	char *what = memory_print("%s: %s", columns[c].name, f.text);
	say_at(s, cell->line, cell->column, what);
	free(what);
	return false;
}

static bool
is_blank(const struct sheet *s, enum column c)
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
	if (is_blank(s, COLUMN_LATITUDE) != is_blank(s, COLUMN_LONGITUDE)) {
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
	for (enum column c = 0; c < COLUMNS; c++) {
		if (s->at[c] != NOWHERE && !read_cell(s, c, &l))
			right = false;
	}
	right = row_agrees(s) && right;
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
	for (size_t c = 0; c < COLUMNS; c++)
		fprintf(out, "%s%s", c > 0 ? "," : "", columns[c].name);
	fputs("\r\ntea-dance,Tuesday tea dance,ACTIVE FRIENDS,\"Ballroom for all, no partner needed.\",Town Hall,"
	      "\"1 High Street, Southall\",UB1 3HA,51.5069,-0.3780,Tue 14:00-16:00,\xc2\xa3"
	      "3,People over 60,yes,,en pa,020 7946 0123,,https://example.org,2026-11-24\r\n",
	    out);
}

/*
 * csv.h - comma-separated values as spreadsheets save them (RFC 4180 and its habits). Pure: bytes in, cells out.
 *
 * Taken in stride: a byte order mark, CRLF, LF or lone CR, a first line "sep=;", semicolons or tabs in place of commas
 * (told by the first row), newlines within quotes, a quote within an unquoted cell, and Windows-1252 where the file is
 * not UTF-8. Only the row that is being read is in memory.
 */
#ifndef CONTENT_CSV_H
#define CONTENT_CSV_H

#include <stdbool.h>
#include <stddef.h>

#include "base/fault.h"

/* Gives up to n bytes into room; 0 at the end. */
typedef size_t csv_reader(void *context, char *room, size_t n);

struct csv_cell {
	const char *text;    /* UTF-8; valid until the next csv_next */
	size_t line, column; /* where it begins, from 1; column in characters */
};

struct csv {
	struct csv_cell *cells; /* of the row that csv_next gave; valid until the next call */
	size_t n_cells;
	const char *wrong; /* what is wrong, after CSV_BAD_ROW and CSV_BROKEN */
	size_t wrong_line, wrong_column;

	/* private */
	csv_reader *reader;
	void *context;
	bool windows_1252, ended;
	char *text;            /* from the row that is being read on, with a NUL behind it */
	size_t at, size;       /* within text; size is the end of the row */
	size_t filled, height; /* bytes there are, and room for */
	size_t line, column;
	size_t room; /* for cells */
	char separator;
	const char *bytes; /* of csv_init's own reader */
	size_t left;
};

enum csv_got {
	CSV_ROW,
	CSV_BAD_ROW, /* this row cannot be read; the next ones can */
	CSV_END,
	CSV_BROKEN, /* nothing behind this point can be trusted: a quote is never closed */
};

/* What a first look at all of the bytes, in pieces, tells of them. Zeroed at first. */
struct csv_look {
	bool begun, marked, broken, nul, wide;
	char tail[4]; /* the beginning of a character whose end is in the next piece */
	size_t n_tail;
};

void csv_look_at(struct csv_look *look, const char *bytes, size_t n);

/*
 * Reads by a reader of the same bytes, after a look at them. STATUS_INPUT when they are no text (UTF-16, a NUL). End
 * with csv_finish in any case.
 */
enum status csv_open(struct csv *c, const struct csv_look *look, csv_reader *reader, void *context, struct fault *f);

/* The same of bytes in memory, which stay the caller's and must outlive c. */
enum status csv_init(struct csv *c, const char *bytes, size_t n, struct fault *f);
void csv_finish(struct csv *c);

/* The next row that has anything in it; rows of nothing but blank cells are passed over. */
enum csv_got csv_next(struct csv *c);

#endif

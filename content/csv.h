/*
 * csv.h - comma-separated values as spreadsheets save them (RFC 4180 and its habits). Pure: bytes in, cells out.
 *
 * Taken in stride: a byte order mark, CRLF, LF or lone CR, a first line "sep=;", semicolons or tabs in place of commas
 * (told by the first row), newlines within quotes, a quote within an unquoted cell, and Windows-1252 where the file is
 * not UTF-8.
 */
#ifndef CONTENT_CSV_H
#define CONTENT_CSV_H

#include <stddef.h>

#include "base/fault.h"

struct csv_cell {
	const char *text;    /* UTF-8; valid until csv_finish */
	size_t line, column; /* where it begins, from 1; column in characters */
};

struct csv {
	struct csv_cell *cells; /* of the row that csv_next gave; valid until the next call */
	size_t n_cells;
	const char *wrong; /* what is wrong, after CSV_BAD_ROW and CSV_BROKEN */
	size_t wrong_line, wrong_column;

	/* private */
	char *text;
	size_t at, size;
	size_t line, column;
	size_t room;
	char separator;
};

enum csv_got {
	CSV_ROW,
	CSV_BAD_ROW, /* this row cannot be read; the next ones can */
	CSV_END,
	CSV_BROKEN, /* nothing behind this point can be trusted: a quote is never closed */
};

/* Takes a copy of n bytes. STATUS_INPUT when they are no text (UTF-16, a NUL). End with csv_finish in any case. */
enum status csv_init(struct csv *c, const char *bytes, size_t n, struct fault *f);
void csv_finish(struct csv *c);

/* The next row that has anything in it; rows of nothing but blank cells are passed over. */
enum csv_got csv_next(struct csv *c);

#endif

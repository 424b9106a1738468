#include "content/csv.h"

#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/text.h"

/* The C1 half of Windows-1252, which differs from Latin-1; 0 where it has none. Source: the WHATWG encoding index. */
static const uint16_t windows_1252[32] = {0x20ac, 0, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030,
    0x0160, 0x2039, 0x0152, 0, 0x017d, 0, 0, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122,
    0x0161, 0x203a, 0x0153, 0, 0x017e, 0x0178};

/* Room for a row that never ends, and for what is read at once. */
#define ROW_LIMIT ((size_t)1 << 20)
#define PIECE ((size_t)16 << 10)

/* --- A first look
 * ------------------------------------------------------------------------------------------------------- */

/* The length of a character that begins with this byte. */
static size_t
character_length(unsigned char first)
{
	return first < 0xc0 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
}

/* How many bytes at the end begin a character and do not end it. */
static size_t
unfinished(const char *bytes, size_t n)
{
	for (size_t back = 1; back <= 3 && back <= n; back++) {
		unsigned char c = (unsigned char)bytes[n - back];
		if (c >= 0xc0)
			return character_length(c) > back ? back : 0;
		if (c < 0x80)
			return 0;
	}
	return 0;
}

/* The character that the last piece left open. Returns how many bytes of this one belong to it. */
static size_t
finish_tail(struct csv_look *look, const char *bytes, size_t n)
{
	size_t whole = character_length((unsigned char)look->tail[0]), taken = 0;
	while (look->n_tail < whole && taken < n)
		look->tail[look->n_tail++] = bytes[taken++];
	if (look->n_tail < whole)
		return taken;
	look->broken = look->broken || !text_valid(look->tail, whole);
	look->n_tail = 0;
	return taken;
}

void
csv_look_at(struct csv_look *look, const char *bytes, size_t n)
{
	if (n == 0)
		return;
	if (!look->begun) {
		look->wide = n >= 2 && (memcmp(bytes, "\xff\xfe", 2) == 0 || memcmp(bytes, "\xfe\xff", 2) == 0);
		look->marked = n >= 3 && memcmp(bytes, "\xef\xbb\xbf", 3) == 0;
		look->begun = true;
	}
	look->nul = look->nul || memchr(bytes, '\0', n) != NULL;
	if (look->n_tail > 0) {
		size_t taken = finish_tail(look, bytes, n);
		bytes += taken;
		n -= taken;
	}
	size_t open = unfinished(bytes, n);
	look->broken = look->broken || !text_valid(bytes, n - open);
	if (open > 0) {
		memcpy(look->tail, bytes + n - open, open);
		look->n_tail = open;
	}
}

/* --- One row in memory
 * ------------------------------------------------------------------------------------------------------- */

static size_t
from_windows_1252(const char *bytes, size_t n, char *out)
{
	size_t at = 0;
	for (size_t i = 0; i < n; i++) {
		uint32_t c = (unsigned char)bytes[i];
		if (c >= 0x80 && c < 0xa0)
			c = windows_1252[c - 0x80] != 0 ? windows_1252[c - 0x80] : 0xfffd;
		at += text_encode(c, out + at);
	}
	return at;
}

/* Reads one piece more behind what there is. */
static void
fill(struct csv *c)
{
	char piece[PIECE];
	if (c->height < c->filled + 3 * PIECE + 1) {
		c->height = c->filled * 2 + 3 * PIECE + 1;
		c->text = memory_grow(c->text, c->height, 1);
	}
	size_t n = c->reader(c->context, piece, sizeof piece);
	c->ended = n == 0;
	if (c->windows_1252) {
		c->filled += from_windows_1252(piece, n, c->text + c->filled);
	} else {
		memcpy(c->text + c->filled, piece, n);
		c->filled += n;
	}
	c->text[c->filled] = '\0';
}

/*
 * Where the row that begins at c->at ends, its line end included; c->filled when it does not end in what there is. The
 * quotes are those of read_cell: one opens at the beginning of a cell only.
 */
static size_t
row_end(const struct csv *c, bool *closed)
{
	enum { CELL, BARE, QUOTED, BEHIND } state = CELL;
	for (size_t i = c->at; i < c->filled; i++) {
		char ch = c->text[i];
		if (state == QUOTED) {
			state = ch == '"' ? BEHIND : QUOTED;
		} else if (ch == '\n' || (ch == '\r' && (i + 1 < c->filled || c->ended))) {
			*closed = true;
			return ch == '\r' && c->text[i + 1] == '\n' ? i + 2 : i + 1;
		} else if (ch == '"' && (state == CELL || state == BEHIND)) {
			state = QUOTED;
		} else {
			state = ch == c->separator ? CELL : BARE;
		}
	}
	*closed = false;
	return c->filled;
}

/* Brings the next row into memory whole; what is before it is forgotten. False when it is too long to be one. */
static bool
bring_row(struct csv *c)
{
	bool closed = false;
	if (c->at > c->filled / 2) {
		memmove(c->text, c->text + c->at, c->filled - c->at + 1);
		c->filled -= c->at;
		c->at = 0;
	}
	while ((c->size = row_end(c, &closed), !closed) && !c->ended) {
		if (c->filled - c->at > ROW_LIMIT)
			return false;
		fill(c);
	}
	return true;
}

/* The separator that the first row has most of, outside its quotes. */
static char
separator_of(const char *text)
{
	static const char candidates[] = ",;\t";
	size_t counts[3] = {0};
	bool quoted = false;
	for (; *text != '\0' && (quoted || (*text != '\n' && *text != '\r')); text++) {
		const char *which = strchr(candidates, *text);
		if (*text == '"')
			quoted = !quoted;
		else if (which != NULL && !quoted)
			counts[which - candidates]++;
	}
	size_t best = 0;
	for (size_t i = 1; i < 3; i++) {
		if (counts[i] > counts[best])
			best = i;
	}
	return candidates[best];
}

/* Moves behind one character, a line end counting as one. */
static void
step(struct csv *c)
{
	char ch = c->text[c->at++];
	if (ch == '\n' || (ch == '\r' && c->text[c->at] != '\n')) {
		c->line++;
		c->column = 1;
	} else if (((unsigned char)ch & 0xc0) != 0x80) {
		c->column++;
	}
}

/* Excel's hint in a first line of its own: "sep=;". */
static void
read_separator(struct csv *c)
{
	const char *first = c->text + c->at;
	if (strncasecmp(first, "sep=", 4) != 0 || first[4] == '\0' || (first[5] != '\r' && first[5] != '\n')) {
		c->separator = separator_of(first);
		return;
	}
	c->separator = first[4];
	c->size = c->filled;
	while (c->line == 1 && c->at < c->size)
		step(c);
}

enum status
csv_open(struct csv *c, const struct csv_look *look, csv_reader *reader, void *context, struct fault *f)
{
	*c = (struct csv){.line = 1, .column = 1, .reader = reader, .context = context};
	bool valid = !look->broken && look->n_tail == 0;
	if (look->wide)
		return fault_set(f, STATUS_INPUT, "saved as UTF-16 (\"Unicode text\"); save it as CSV UTF-8");
	if (look->nul)
		return fault_set(f, STATUS_INPUT, "not a text file: it holds a NUL byte");
	if (look->marked && !valid)
		return fault_set(f, STATUS_INPUT, "marked as UTF-8, but it is not");
	c->windows_1252 = !valid;
	fill(c);
	c->at = look->marked ? 3 : 0;
	/* the first row whole, as far as can be told before the separator is known */
	while (!c->ended && c->filled < ROW_LIMIT && strpbrk(c->text, "\r\n") == NULL)
		fill(c);
	read_separator(c);
	return STATUS_OK;
}

static size_t
read_memory(void *context, char *room, size_t n)
{
	struct csv *c = context;
	size_t taken = n < c->left ? n : c->left;
	memcpy(room, c->bytes, taken);
	c->bytes += taken;
	c->left -= taken;
	return taken;
}

/* csv_open begins with its own reading, and clears what it is given: so the bytes go by a place of their own. */
enum status
csv_init(struct csv *c, const char *bytes, size_t n, struct fault *f)
{
	struct csv_look look = {0};
	csv_look_at(&look, bytes, n);
	struct csv memory = {.bytes = bytes, .left = n};
	enum status s = csv_open(c, &look, read_memory, &memory, f);
	c->bytes = memory.bytes;
	c->left = memory.left;
	c->context = c;
	return s;
}

void
csv_finish(struct csv *c)
{
	free(c->cells);
	free(c->text);
	*c = (struct csv){0};
}

static bool
at_line_end(const struct csv *c)
{
	return c->at >= c->size || c->text[c->at] == '\n' || c->text[c->at] == '\r';
}

static enum csv_got
set_wrong(struct csv *c, enum csv_got got, const char *wrong, size_t line, size_t column)
{
	c->wrong = wrong;
	c->wrong_line = line;
	c->wrong_column = column;
	return got;
}

/*
 * Reads what is between two quotes, decoding in place: what is written never gets ahead of what is read. Leaves c->at
 * behind the closing quote.
 */
static enum csv_got
read_quoted(struct csv *c, size_t *end)
{
	size_t line = c->line, column = c->column;
	step(c);
	while (c->at < c->size) {
		if (c->text[c->at] == '"' && c->text[c->at + 1] != '"') {
			step(c);
			return CSV_ROW;
		}
		if (c->text[c->at] == '"')
			step(c);
		c->text[(*end)++] = c->text[c->at];
		step(c);
	}
	return set_wrong(c, CSV_BROKEN, "a quote is opened here and never closed", line, column);
}

/* Reads up to the separator or line end. */
static void
read_bare(struct csv *c, size_t *end)
{
	while (!at_line_end(c) && c->text[c->at] != c->separator) {
		c->text[(*end)++] = c->text[c->at];
		step(c);
	}
}

/* One cell; the NUL behind it is put by the caller, who still has to look at the byte there. */
static enum csv_got
read_cell(struct csv *c, size_t *end)
{
	if (c->n_cells == c->room) {
		c->room = c->room * 2 + 16;
		c->cells = memory_grow(c->cells, c->room, sizeof *c->cells);
	}
	struct csv_cell *cell = &c->cells[c->n_cells++];
	*cell = (struct csv_cell){c->text + c->at, c->line, c->column};
	*end = c->at;
	if (c->text[c->at] != '"') {
		read_bare(c, end);
		return CSV_ROW;
	}
	enum csv_got got = read_quoted(c, end);
	if (got != CSV_ROW || at_line_end(c) || c->text[c->at] == c->separator)
		return got;
	got = set_wrong(
	    c, CSV_BAD_ROW, "text behind a closing quote; write a quote within a cell twice", c->line, c->column);
	read_bare(c, end);
	return got;
}

static void
skip_line_end(struct csv *c)
{
	if (c->text[c->at] == '\r' && c->text[c->at + 1] == '\n')
		step(c);
	if (c->at < c->size)
		step(c);
}

static enum csv_got
read_row(struct csv *c)
{
	enum csv_got got = CSV_ROW;
	c->n_cells = 0;
	for (bool more = true; more;) {
		size_t end;
		enum csv_got cell = read_cell(c, &end);
		if (cell == CSV_BROKEN)
			return CSV_BROKEN;
		if (cell == CSV_BAD_ROW)
			got = CSV_BAD_ROW;
		more = !at_line_end(c);
		if (more)
			step(c);
		else
			skip_line_end(c);
		c->text[end] = '\0';
	}
	return got;
}

static bool
row_is_blank(const struct csv *c)
{
	for (size_t i = 0; i < c->n_cells; i++) {
		if (c->cells[i].text[strspn(c->cells[i].text, " \t\r\n")] != '\0')
			return false;
	}
	return true;
}

enum csv_got
csv_next(struct csv *c)
{
	for (;;) {
		if (!bring_row(c))
			return set_wrong(c, CSV_BROKEN,
			    "a row of more than a million characters begins here; is a quote never closed?", c->line,
			    c->column);
		if (c->at >= c->size)
			return CSV_END;
		enum csv_got got = read_row(c);
		if (got != CSV_ROW || !row_is_blank(c))
			return got;
	}
}

#include "content/json_list.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"

#define AROUND_MEMBERS 500

struct reader {
	FILE *in;
	size_t line, column; /* of the character that comes next */
	char *text;          /* of the value that is being read */
	size_t n, room;
	size_t value_line, value_column;
	json_list_item *item;
	void *context;
	struct json_list *list;
	bool stopped;
	struct fault *fault;
};

static int
take(struct reader *r)
{
	int c = getc_unlocked(r->in);
	if (c == '\n') {
		r->line++;
		r->column = 1;
	} else if (c != EOF && (c & 0xc0) != 0x80) {
		r->column++;
	}
	return c;
}

static int
peek(struct reader *r)
{
	int c = getc_unlocked(r->in);
	if (c != EOF)
		ungetc(c, r->in);
	return c;
}

/* The next character that is not blank; it stays. */
static int
skip_blanks(struct reader *r)
{
	int c;
	while ((c = peek(r)) == ' ' || c == '\t' || c == '\n' || c == '\r')
		take(r);
	return c;
}

static enum status
wrong(const struct reader *r, const char *what)
{
	return fault_set(r->fault, STATUS_INPUT, "%zu:%zu: %s", r->line, r->column, what);
}

/* --- One value
 * --------------------------------------------------------------------------------------------------------- */

static enum status
keep(struct reader *r, int c)
{
	if (c == EOF)
		return wrong(r, "it ends in the middle");
	if (r->n + 1 >= JSON_LIST_ITEM)
		return fault_set(r->fault, STATUS_INPUT, "%zu:%zu: one item is larger than %zu bytes", r->value_line,
		    r->value_column, JSON_LIST_ITEM);
	if (r->n + 1 >= r->room) {
		r->room = r->room * 2 + 1024;
		r->text = memory_grow(r->text, r->room, 1);
	}
	r->text[r->n++] = (char)c;
	return STATUS_OK;
}

/* A string, from its first quote to its last. */
static enum status
keep_string(struct reader *r)
{
	enum status s = keep(r, take(r));
	for (int c = 0; s == STATUS_OK && c != '"';) {
		c = take(r);
		s = keep(r, c);
		if (c == '\\' && s == STATUS_OK)
			s = keep(r, take(r));
	}
	return s;
}

/* Whatever is between brackets; that they match is jansson's to see. */
static enum status
keep_nested(struct reader *r)
{
	enum status s = STATUS_OK;
	size_t depth = 0;
	do {
		int c = peek(r);
		if (c == '"') {
			s = keep_string(r);
			continue;
		}
		depth += c == '{' || c == '[';
		depth -= c == '}' || c == ']';
		s = depth > JSON_LIST_DEPTH ? wrong(r, "it is nested deeper than 100 brackets") : keep(r, take(r));
	} while (s == STATUS_OK && depth > 0);
	return s;
}

static enum status
keep_bare(struct reader *r)
{
	enum status s = STATUS_OK;
	for (int c = peek(r); s == STATUS_OK && c != EOF && (isalnum(c) || strchr("+-.", c) != NULL); c = peek(r))
		s = keep(r, take(r));
	return s;
}

static enum status
parse(struct reader *r, json_t **out)
{
	json_error_t error;
	*out = json_loadb(r->text != NULL ? r->text : "", r->n, JSON_DECODE_ANY, &error);
	if (*out != NULL)
		return STATUS_OK;
	size_t down = error.line > 1 ? (size_t)error.line - 1 : 0;
	size_t across = (size_t)(error.column > 0 ? error.column : 1) + (down == 0 ? r->value_column - 1 : 0);
	return fault_set(r->fault, STATUS_INPUT, "%zu:%zu: %s", r->value_line + down, across, error.text);
}

static enum status
read_value(struct reader *r, json_t **out)
{
	int c = skip_blanks(r);
	r->n = 0;
	r->value_line = r->line;
	r->value_column = r->column;
	if (c == EOF)
		return wrong(r, "it ends in the middle");
	enum status s = c == '"' ? keep_string(r) : c == '{' || c == '[' ? keep_nested(r) : keep_bare(r);
	return s == STATUS_OK ? parse(r, out) : s;
}

/* --- The list and what is around it
 * ------------------------------------------------------------------------------------ */

/* Behind an item or member: a comma (true in *more) or the closing bracket. */
static enum status
read_end(struct reader *r, int closing, bool *more)
{
	int c = skip_blanks(r);
	*more = c == ',';
	if (c == ',' || c == closing) {
		take(r);
		return STATUS_OK;
	}
	return wrong(r, c == EOF ? "it ends in the middle" : "a comma or a closing bracket should be here");
}

static enum status
read_items(struct reader *r)
{
	bool more = true;
	take(r);
	r->list->listed = true;
	if (skip_blanks(r) == ']') {
		take(r);
		return STATUS_OK;
	}
	while (more && !r->stopped) {
		json_t *one;
		enum status s = read_value(r, &one);
		if (s != STATUS_OK)
			return s;
		r->stopped = !r->item(r->context, r->list->items, one, r->list);
		r->list->items++;
		json_decref(one);
		s = r->stopped ? STATUS_OK : read_end(r, ']', &more);
		if (s != STATUS_OK)
			return s;
	}
	return STATUS_OK;
}

static const char *
list_name(const char *name)
{
	static const char *const names[] = {"contents", "content", "services", "items"};
	for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
		if (strcmp(name, names[i]) == 0)
			return names[i];
	}
	return NULL;
}

static enum status
read_member(struct reader *r)
{
	json_t *name = NULL, *value = NULL;
	enum status s = skip_blanks(r) == '"' ? read_value(r, &name) : wrong(r, "a name in quotes should be here");
	if (s == STATUS_OK && skip_blanks(r) != ':')
		s = wrong(r, "a colon should be here");
	if (s != STATUS_OK)
		goto out;
	take(r);
	const char *list = list_name(json_string_value(name));
	if (list != NULL && skip_blanks(r) == '[' && !r->list->listed) {
		r->list->called = list;
		s = read_items(r);
		goto out;
	}
	if (json_object_size(r->list->around) >= AROUND_MEMBERS)
		s = wrong(r, "an object of more than 500 members");
	if (s == STATUS_OK)
		s = read_value(r, &value);
	if (s == STATUS_OK)
		json_object_set_new(r->list->around, json_string_value(name), value);
out:
	json_decref(name);
	return s;
}

static enum status
read_object(struct reader *r)
{
	bool more = true;
	take(r);
	if (skip_blanks(r) == '}') {
		take(r);
		more = false;
	}
	while (more && !r->stopped) {
		enum status s = read_member(r);
		if (s == STATUS_OK && !r->stopped)
			s = read_end(r, '}', &more);
		if (s != STATUS_OK)
			return s;
	}
	if (!r->list->listed) {
		r->list->items = 1;
		r->stopped = !r->item(r->context, 0, r->list->around, r->list);
	}
	return STATUS_OK;
}

static void
skip_mark(FILE *in)
{
	int c = getc_unlocked(in);
	if (c == 0xef) {
		getc_unlocked(in);
		getc_unlocked(in);
	} else if (c != EOF) {
		ungetc(c, in);
	}
}

enum status
json_list_read(FILE *in, json_list_item *item, void *context, struct json_list *out, struct fault *f)
{
	*out = (struct json_list){.called = "", .around = json_object()};
	struct reader r = {.in = in, .line = 1, .column = 1, .item = item, .context = context, .list = out, .fault = f};
	skip_mark(in);
	int c = skip_blanks(&r);
	enum status s = c == '['   ? read_items(&r)
	                : c == '{' ? read_object(&r)
	                           : wrong(&r, c == EOF ? "it is empty" : "neither an object nor a list of JSON");
	if (s == STATUS_OK && !r.stopped && skip_blanks(&r) != EOF)
		s = wrong(&r, "there is more behind the end");
	if (s == STATUS_OK && ferror(in))
		s = fault_set(f, STATUS_SYSTEM, "cannot be read");
	free(r.text);
	return s;
}

void
json_list_finish(struct json_list *list)
{
	json_decref(list->around);
	*list = (struct json_list){0};
}

bool
json_list_begins(FILE *in)
{
	int c;
	skip_mark(in);
	while ((c = getc_unlocked(in)) == ' ' || c == '\t' || c == '\n' || c == '\r')
		;
	rewind(in);
	return c == '{' || c == '[';
}

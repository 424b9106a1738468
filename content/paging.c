#include "content/paging.h"

#include <ctype.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

/* Whether a member's name is one of ours, but for case and underlines. */
static bool
is_called(const char *name, const char *ours)
{
	for (; *name != '\0'; name++) {
		if (*name == '_')
			continue;
		if (tolower((unsigned char)*name) != *ours)
			return false;
		ours++;
	}
	return *ours == '\0';
}

static json_t *
find(json_t *around, const char *const *names)
{
	for (; *names != NULL; names++) {
		const char *name;
		json_t *value;
		json_object_foreach(around, name, value)
		{
			if (is_called(name, *names) && !json_is_null(value))
				return value;
		}
	}
	return NULL;
}

static int64_t
number_of(json_t *value)
{
	int64_t n = -1;
	if (json_is_integer(value))
		n = json_integer_value(value);
	else if (json_is_string(value) && isdigit((unsigned char)json_string_value(value)[0]))
		n = strtoll(json_string_value(value), NULL, 10);
	return n >= 0 && n < INT32_MAX ? n : -1;
}

static int
answer_of(json_t *value)
{
	if (json_is_boolean(value))
		return json_is_true(value);
	if (json_is_string(value))
		return strcasecmp(json_string_value(value), "true") == 0;
	return -1;
}

static const char *
link_of(json_t *around)
{
	static const char *const next_names[] = {"next", "nextpage", "nextlink", NULL};
	static const char *const links_names[] = {"links", NULL};
	json_t *links = find(around, links_names);
	json_t *next = find(json_is_object(links) ? links : around, next_names);
	if (json_is_object(next))
		next = json_object_get(next, "href");
	const char *text = json_string_value(next);
	return text != NULL && (strstr(text, "://") != NULL || text[0] == '/' || text[0] == '?') ? text : NULL;
}

struct paging
paging_read(json_t *around)
{
	static const char *const numbers[] = {"pagenumber", "number", "page", NULL};
	static const char *const pages[] = {"totalpages", "pages", NULL};
	static const char *const totals[] = {"totalitems", "totalelements", "total", NULL};
	static const char *const lasts[] = {"lastpage", "last", NULL};
	return (struct paging){.number = number_of(find(around, numbers)),
	    .pages = number_of(find(around, pages)),
	    .total = number_of(find(around, totals)),
	    .last = answer_of(find(around, lasts)),
	    .next = link_of(around)};
}

bool
paging_goes_on(const struct paging *p, int64_t asked, size_t items, int64_t items_so_far)
{
	if (items == 0 || p->last == 1)
		return false;
	if (p->last == 0 || p->next != NULL)
		return true;
	if (p->pages >= 0)
		return asked < p->pages - (p->number == 0);
	return p->total > items_so_far;
}

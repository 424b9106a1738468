/*
 * json_list.h - JSON documents that hold a list, read an item at a time, so that memory does not grow with the list.
 *
 * A document is an array, or an object with a list in it ("contents", "content", "services", "items"), or an object
 * that is the only item itself. What else the object around a list holds (pages, links) is gathered.
 */
#ifndef CONTENT_JSON_LIST_H
#define CONTENT_JSON_LIST_H

#include <jansson.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

#include "base/fault.h"

/* No item of a feed needs more; whoever sends more means harm, or sends something else. */
#define JSON_LIST_DEPTH 100
#define JSON_LIST_ITEM ((size_t)1 << 20)

struct json_list {
	bool listed;        /* there is a list; else the document is one item, index 0 */
	const char *called; /* the list's name, "" without */
	size_t items;
	json_t *around; /* the rest of the object around the list; an empty object without */
};

/* Is given an item, which stays the reader's; false ends the reading without a fault. */
typedef bool json_list_item(void *context, size_t index, json_t *item, const struct json_list *list);

/*
 * Reads from where the file stands. STATUS_INPUT, "line:column: what", when it is no JSON, ends in the middle, is
 * nested deeper than JSON_LIST_DEPTH or has an item larger than JSON_LIST_ITEM; the items before that have been given
 * by then. End with json_list_finish in any case.
 */
enum status json_list_read(FILE *in, json_list_item *item, void *context, struct json_list *out, struct fault *f);
void json_list_finish(struct json_list *list);

/* Whether what comes is JSON: it begins with a bracket, after a mark and blanks. The file is wound back. */
bool json_list_begins(FILE *in);

#endif

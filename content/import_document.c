/* One document of a feed, whatever it is, into the feed's file. */
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "content/import_feed.h"
#include "content/json_list.h"
#include "content/openactive.h"
#include "content/oruk.h"
#include "content/sheet.h"

#define SHOW_EVERY 500

static bool
take_json(void *context, size_t index, json_t *item, const struct json_list *list)
{
	struct import_feed *x = context;
	char *place = list->listed ? memory_print("services[%zu]", index) : memory_copy("service");
	if (openactive_is_item(item)) {
		x->openactive = true;
		x->status = openactive_take(x->store, item, &x->sink, place, x->fault);
	} else if (list->listed || oruk_is_service(item)) {
		json_t *whole = import_whole_service(x, item);
		oruk_read_item(&x->sink, whole != NULL ? whole : item, place);
		json_decref(whole);
	}
	free(place);
	x->items++;
	if (x->items % SHOW_EVERY == 0)
		import_show(x, -1);
	return x->status == STATUS_OK;
}

/* How the list itself differs from the standard's. */
static void
tell_envelope(struct import_feed *x, const struct json_list *list)
{
	if (strcmp(list->called, "content") == 0)
		x->sink.tally(x->sink.context, "the page", "the list is called \"content\", not \"contents\"");
	if (json_object_get(list->around, "totalelements") != NULL)
		x->sink.tally(x->sink.context, "the page", "page numbers in lower case (totalelements)");
	if (json_object_get(list->around, "totalElements") != NULL)
		x->sink.tally(x->sink.context, "the page", "page numbers as in version 1.0 (totalElements)");
}

enum status
import_document(struct import_feed *x, FILE *in, struct json_list *list, bool *json, struct fault *f)
{
	*list = (struct json_list){0};
	*json = json_list_begins(in);
	if (!*json)
		return sheet_read(in, &x->sink, f);
	enum status s = json_list_read(in, take_json, x, list, f);
	if (x->status != STATUS_OK)
		return x->status;
	if (s == STATUS_OK && !list->listed && !oruk_is_service(list->around))
		s = fault_set(f, STATUS_INPUT, "1:1: neither a service of Open Referral UK nor a list of them");
	if (s == STATUS_OK)
		tell_envelope(x, list);
	return s;
}

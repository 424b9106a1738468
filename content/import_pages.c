/* A source on the web, page by page. What has been read is kept, so that an import that breaks off can go on. */
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "content/import_feed.h"
#include "content/json_list.h"
#include "content/oruk.h"
#include "content/oruk_value.h"
#include "content/paging.h"

#define PAGES 100000    /* of one source */
#define EMPTY_PAGES 100 /* in a row, of OpenActive */
#define STALE_PAGES 2   /* in a row without anything new */
#define GIVE_UP 3       /* services in a row without a whole */

/* Where a source has got to. */
struct walk {
	char *url;     /* of the page that comes next; NULL at the end */
	int64_t asked; /* its number */
	int empty, stale;
};

static enum status
get_page(struct import_feed *x, const char *url, struct feed_page *before, struct fetch_answer *answer, struct fault *f)
{
	bool known = !x->options->fresh && !x->openactive && feed_store_page(x->store, url, before);
	bool named = strcmp(url, x->source) == 0 || fetch_same_server(url, x->source);
	return fetch_get(x->fetch, url, named, known ? before->etag : "", known ? before->modified : "", answer, f);
}

/* The next page of Open Referral UK; NULL at the end. */
static char *
next_listed(struct import_feed *x, struct walk *w, const struct json_list *list)
{
	struct paging p = paging_read(list->around);
	if (w->asked < 0)
		w->asked = p.number == 0 ? 0 : 1;
	w->stale = x->added == 0 && list->items > 0 ? w->stale + 1 : 0;
	bool more = paging_goes_on(&p, w->asked, list->items, x->items);
	if (!more && list->items == 0 && p.last == 0)
		x->sink.tally(x->sink.context, w->url, "an empty page says that it is not the last");
	if (more && w->stale >= STALE_PAGES) {
		x->sink.tally(x->sink.context, w->url, "pages come again and again with nothing new");
		x->partial = true;
		more = false;
	}
	if (!more && p.total > x->items) {
		char *what = memory_print("the feed says %lld services and gave %lld: nothing of it is removed",
		    (long long)p.total, (long long)x->items);
		import_report_say(x->report, "", what);
		free(what);
		x->partial = true;
	}
	if (!more)
		return NULL;
	char number[24];
	snprintf(number, sizeof number, "%lld", (long long)++w->asked);
	return p.next != NULL ? fetch_resolve(w->url, p.next) : fetch_with_query(x->source, "page", number);
}

/* The next page of OpenActive, or this one again, which is where the next import begins; NULL at the end. */
static char *
next_told(struct import_feed *x, struct walk *w, const struct json_list *list, bool *end, struct fault *f)
{
	const char *link = json_string_value(json_object_get(list->around, "next"));
	char *next = link != NULL ? fetch_resolve(w->url, link) : NULL;
	bool same = next != NULL && strcmp(next, w->url) == 0;
	w->empty = list->items == 0 ? w->empty + 1 : 0;
	*end = next == NULL || same;
	if (next == NULL)
		x->sink.tally(x->sink.context, w->url, "no address of the next page");
	if (same && list->items > 0)
		x->sink.tally(x->sink.context, w->url, "a page that names itself as the next, with items on it");
	if (w->empty > EMPTY_PAGES) {
		fault_set(f, STATUS_INPUT, "%.250s: more than %d empty pages in a row", w->url, EMPTY_PAGES);
		free(next);
		next = NULL;
	}
	return next != NULL || *end ? (next != NULL ? next : memory_copy(w->url)) : NULL;
}

static char *
cursor_of(const struct import_feed *x)
{
	return memory_print("cursor %s", x->source);
}

/* Notes where the source has got to, in the transaction of its page. */
static enum status
note_place(struct import_feed *x, const struct walk *w, struct fault *f)
{
	enum status s = feed_store_set(x->store, "run.url", w->url != NULL ? w->url : "", f);
	if (s == STATUS_OK)
		s = feed_store_set_number(x->store, "run.asked", w->asked, f);
	if (s == STATUS_OK)
		s = feed_store_set_number(x->store, "run.page", x->page, f);
	if (s == STATUS_OK)
		s = feed_store_set_number(x->store, "run.items", x->items, f);
	if (s == STATUS_OK)
		s = feed_store_set_number(x->store, "run.read", (int64_t)x->counts.read, f);
	if (s == STATUS_OK)
		s = feed_store_set_number(x->store, "run.good", (int64_t)x->counts.good, f);
	if (s == STATUS_OK)
		s = feed_store_set_number(x->store, "run.bad", (int64_t)x->counts.bad, f);
	return s == STATUS_OK ? feed_store_set_number(x->store, "run.partial", x->partial, f) : s;
}

static void
move_to(struct walk *w, char *next)
{
	free(w->url);
	w->url = next;
}

/* A page that has not changed: its listings, and where it led to, are as they were. */
static enum status
keep_page(struct import_feed *x, struct walk *w, struct feed_page *before, struct fault *f)
{
	size_t n = 0;
	enum status s = feed_store_keep_page(x->store, w->url, x->page, &n, f);
	x->counts.read += n;
	x->counts.good += n;
	x->items += before->items;
	w->asked = w->asked < 0 ? 1 : w->asked + 1;
	if (s == STATUS_OK)
		s = feed_store_add_page(x->store, x->page, before, f);
	move_to(w, before->next != NULL && before->next[0] != '\0' ? memory_copy(before->next) : NULL);
	return s;
}

/* A page that is new: read, and its next one found. */
static enum status
read_page(struct import_feed *x, struct walk *w, struct fetch_answer *answer, struct fault *f)
{
	struct json_list list;
	struct fault why = {0};
	int64_t before = x->items;
	bool json, end = false;
	x->added = 0;
	x->all_kept = false;
	enum status s = import_document(x, answer->body, &list, &json, &why);
	char *next = NULL, *cursor = cursor_of(x);
	if (x->status != STATUS_OK)
		s = x->status;
	else if (s != STATUS_OK)
		s = fault_set(
		    f, s, "%.200s:%s%s", w->url, why.text[0] >= '0' && why.text[0] <= '9' ? "" : " ", why.text);
	/* an empty last page has no item to know OpenActive by, but it has a cursor by then */
	bool told = json && json_object_get(list.around, "next") != NULL && strcmp(list.called, "items") == 0;
	if (s == STATUS_OK && told) {
		next = next_told(x, w, &list, &end, f);
		x->openactive = true;
		s = next == NULL ? STATUS_INPUT : feed_store_set(x->store, cursor, next, f);
	} else if (s == STATUS_OK && json && list.listed) {
		next = next_listed(x, w, &list);
	}
	struct feed_page page = {.url = w->url,
	    .etag = answer->etag,
	    .modified = answer->modified,
	    .next = next,
	    .items = x->items - before,
	    .total = -1};
	/* where services were fetched one by one, the list's being unchanged says nothing of them */
	if (s == STATUS_OK && !told && x->missing == 0 && (answer->etag[0] != '\0' || answer->modified[0] != '\0'))
		s = feed_store_add_page(x->store, x->page, &page, f);
	if (end) {
		free(next);
		next = NULL;
	}
	if (s == STATUS_OK)
		move_to(w, next);
	else
		free(next);
	free(cursor);
	json_list_finish(&list);
	return s;
}

static enum status
one_page(struct import_feed *x, struct walk *w, struct fault *f)
{
	struct feed_page before = {0};
	struct fetch_answer answer = {0};
	enum status s = get_page(x, w->url, &before, &answer, f);
	if (s != STATUS_OK)
		goto out;
	x->page++;
	s = feed_store_begin(x->store, f);
	if (s == STATUS_OK)
		s = answer.unchanged ? keep_page(x, w, &before, f) : read_page(x, w, &answer, f);
	if (s == STATUS_OK)
		s = note_place(x, w, f);
	if (s == STATUS_OK)
		s = feed_store_commit(x->store, f);
	if (s != STATUS_OK)
		feed_store_rollback(x->store);
out:
	fetch_answer_finish(&answer);
	feed_page_finish(&before);
	return s;
}

/* The page at which a source begins: where a broken-off import was, where OpenActive told up to, or its first. */
static void
find_start(struct import_feed *x, const char *url, struct walk *w)
{
	char *key = cursor_of(x), *cursor = feed_store_get(x->store, key),
	     *under_way = feed_store_get(x->store, "run.url");
	const char *start = under_way[0] != '\0' ? under_way : cursor[0] != '\0' ? cursor : url;
	x->openactive = x->openactive || cursor[0] != '\0';
	w->url = memory_copy(start);
	w->asked = under_way[0] != '\0' ? feed_store_get_number(x->store, "run.asked") : -1;
	free(under_way);
	free(cursor);
	free(key);
}

enum status
import_pages(struct import_feed *x, const char *url, struct fault *f)
{
	struct walk w = {0};
	enum status s = fetch_check_url(url, f);
	x->source = url;
	find_start(x, url, &w);
	for (int pages = 0; s == STATUS_OK && w.url != NULL; pages++) {
		s = pages < PAGES ? one_page(x, &w, f)
		                  : fault_set(f, STATUS_INPUT, "%.250s: more than %d pages", url, PAGES);
		import_show(x, -1);
	}
	free(w.url);
	return s;
}

static bool
keep_item(void *context, size_t index, json_t *item, const struct json_list *list)
{
	json_t **out = context;
	(void)index;
	if (!list->listed && *out == NULL)
		*out = json_incref(item);
	return false;
}

json_t *
import_whole_service(struct import_feed *x, json_t *item)
{
	struct fetch_answer answer = {0};
	struct json_list list = {0};
	json_t *whole = NULL;
	if (x->source == NULL || x->missing < 0 || !oruk_is_short(item))
		return NULL;
	char *id = oruk_text(item, "id", 200), *url = id != NULL ? fetch_below(x->source, id) : NULL;
	if (url != NULL && fetch_get(x->fetch, url, true, "", "", &answer, NULL) == STATUS_OK &&
	    json_list_read(answer.body, keep_item, &whole, &list, NULL) == STATUS_OK && oruk_is_service(whole)) {
		x->missing = 0;
		x->sink.tally(x->sink.context, x->source, "the list has services in short: each was fetched by itself");
	} else {
		json_decref(whole);
		whole = NULL;
		x->missing = x->missing + 1 >= GIVE_UP ? -1 : x->missing + 1;
		x->sink.tally(x->sink.context, x->source, "a service in short, and no whole of it to be had");
	}
	json_list_finish(&list);
	fetch_answer_finish(&answer);
	free(url);
	free(id);
	return whole;
}

#include "desk/handle.h"

#include <sodium.h>

#include "base/boxstate.h"
#include "base/log.h"
#include "base/memory.h"
#include "content/language.h"
#include "content/need.h"
#include "desk/cursor.h"
#include "desk/people.h"

/* One page's rows with their names opened. */
struct listing {
	struct callback rows[PAGE_ROWS];
	char *names[PAGE_ROWS], *phones[PAGE_ROWS];
	struct callback_cursor next;
};

static void
listing_finish(struct listing *l, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		memory_wipe_string(l->names[i]);
		memory_wipe_string(l->phones[i]);
	}
	sodium_memzero(l, sizeof *l);
	free(l);
}

/* State and channel by their names. */
static void
read_ways(const struct form *query, struct page_queue *p, struct callback_filter *filter)
{
	p->state = p->channel = "";
	for (int i = CALLBACK_WAITING; i < CALLBACK_CLOSED && !filter->closed; i++)
		if (strcmp(form_value(query, "state"), callback_state_name((enum callback_state)i)) == 0) {
			p->state = callback_state_name((enum callback_state)i);
			filter->states = 1u << i;
		}
	for (int i = CHANNEL_KIOSK; i <= CHANNEL_STAFF && !filter->closed; i++)
		if (strcmp(form_value(query, "channel"), callback_channel_name((enum callback_channel)i)) == 0) {
			p->channel = callback_channel_name((enum callback_channel)i);
			filter->channel = i;
		}
}

/* What was chosen, if it is one of the choices; an unknown one is no filter. */
static void
read_filter(const struct visit *v, bool closed, struct page_queue *p, struct callback_filter *filter)
{
	const struct form *query = &v->request->query;
	const char *show = form_value(query, "show");
	const struct need *need = need_by_code(form_value(query, "need"));
	const struct language *language = language_by_code(form_value(query, "lang"));
	*filter = (struct callback_filter){.closed = closed, .channel = -1, .test = -1, .now = v->now};
	p->need = need != NULL ? need->code : "";
	p->lang = language != NULL ? language->code : "";
	p->show = "";
	filter->need = need != NULL ? need->code : NULL;
	filter->lang = language != NULL ? language->code : NULL;
	if (strcmp(show, "mine") == 0) {
		p->show = "mine";
		filter->holder = v->who.id;
	} else if (strcmp(show, "late") == 0) {
		p->show = "late";
		filter->overdue = true;
	} else if (strcmp(show, "test") == 0) {
		p->show = "test";
		filter->test = 1;
	}
	read_ways(query, p, filter);
}

static enum status
read_rows(const struct visit *v, const struct callback_filter *filter, struct listing *l, struct page_queue *p,
    struct fault *f)
{
	struct callback_cursor from = {0};
	const char *text = form_value(&v->request->query, "from");
	p->paged = cursor_parse(text, &from);
	enum status s =
	    callback_list(v->desk->q, filter, p->paged ? &from : NULL, l->rows, PAGE_ROWS, &p->count, &l->next, f);
	if (s != STATUS_OK)
		return s;
	p->rows = l->rows;
	p->names = l->names;
	p->phones = l->phones;
	p->next = p->count == PAGE_ROWS && l->next.id[0] != '\0' ? &l->next : NULL;
	if (p->count == 0)
		return STATUS_OK;
	return people_names(v->desk->people, v, l->rows, p->count, l->names, l->phones, f);
}

static void
read_warnings(const struct visit *v, struct page_queue *p)
{
	struct desk *d = v->desk;
	struct warning_facts x = {.config = &d->config,
	    .health = p->health,
	    .health_count = p->health_count,
	    .texts = p->texts,
	    .box = boxstate_look(BOXSTATE_FILE),
	    .unexported = d->unexported,
	    .now = v->now};
	directory_refresh(d->directory);
	x.directory_ready = directory_ready(d->directory, NULL);
	directory_summary(d->directory, &x.directory);
	curation_look(&d->curation, d->data_dir, v->now);
	x.curation = d->curation;
	warning_disk(d->data_dir, &x);
	if (sending_spent(d->q, v->now, &x.spent, NULL) != STATUS_OK)
		x.spent = (struct sending_spent){0};
	warnings_find(&x, &p->warnings);
}

/* Beside the list, and not worth failing for. */
static void
read_around(const struct visit *v, struct page_queue *p)
{
	struct fault f = {0};
	if (callback_count(v->desk->q, v->now, &p->counts, &f) != STATUS_OK ||
	    texting_count(v->desk->q, v->now, &p->texts, &f) != STATUS_OK)
		log_error("%s", f.text);
	p->health_count = health_list(v->desk->q, p->health, PAGE_HEALTH);
	if (!p->closed)
		read_warnings(v, p);
}

/* The address that a page without script loads again: the same filter, but no sign of a person. */
static char *
quiet_address(const struct page_queue *p)
{
	char separator = '?';
	struct html quiet;
	html_init(&quiet);
	html_add(&quiet, "/queue/quiet");
	html_add_query(&quiet, &separator, "show", p->show);
	html_add_query(&quiet, &separator, "need", p->need);
	html_add_query(&quiet, &separator, "lang", p->lang);
	html_add_query(&quiet, &separator, "state", p->state);
	html_add_query(&quiet, &separator, "channel", p->channel);
	return quiet.data;
}

static void
answer(const struct visit *v, struct response *out, bool closed, void (*page)(struct html *, const struct page_queue *))
{
	struct fault f = {0};
	struct callback_filter filter;
	struct listing *l = memory_new(1, sizeof *l);
	struct page_queue p = {
	    .frame = handle_frame(v, closed ? "Closed call-backs" : "Call-backs to make"), .closed = closed};
	p.frame.section = closed ? SECTION_CLOSED : SECTION_QUEUE;
	read_filter(v, closed, &p, &filter);
	enum status s = read_rows(v, &filter, l, &p, &f);
	if (s == STATUS_OK) {
		read_around(v, &p);
		p.frame.live = closed ? 0 : live_version(v->desk->live);
		p.frame.refresh = closed || p.paged ? NULL : quiet_address(&p);
		page(&out->body, &p);
		free(p.frame.refresh);
	} else {
		handle_fault(v, out, &f);
	}
	listing_finish(l, PAGE_ROWS);
}

void
handle_queue(const struct visit *v, struct response *out)
{
	answer(v, out, false, page_queue);
}

void
handle_queue_part(const struct visit *v, struct response *out)
{
	answer(v, out, false, page_queue_part);
}

void
handle_closed(const struct visit *v, struct response *out)
{
	answer(v, out, true, page_queue);
}

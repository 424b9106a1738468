#include "desk/handle.h"

#include <sodium.h>

#include "base/clock.h"
#include "base/memory.h"
#include "base/phone.h"
#include "base/text.h"
#include "content/staff_line.h"
#include "desk/people.h"
#include "desk/route.h"
#include "desk/words.h"

#define THREAD_MAX 200
#define EVENTS_MAX 200
#define COLLEAGUES_MAX 100
#define RECENT_MAX 200
#define RECENT_DAYS 60
#define JOINED_MAX 20
#define DUPLICATES_MAX 5
#define ACTIVITIES_MAX 100

/* Notes are between those who work with the patient: at the front desk one sees one's own. */
static size_t
drop_notes_of_others(const struct staff *who, struct unsealed_text *t, size_t n)
{
	size_t kept = 0;
	for (size_t i = 0; i < n; i++) {
		if (t[i].kind == THREAD_NOTE && strcmp(t[i].author, who->user) != 0) {
			unsealed_texts_finish(&t[i], 1);
			continue;
		}
		if (kept != i)
			t[kept] = t[i];
		kept++;
	}
	return kept;
}

/* Everything about one call-back, opened. */
struct opened {
	struct callback callback;
	struct callback_details details;
	struct activity activity;
	bool has_activity;
	struct unsealed_text thread[THREAD_MAX];
	size_t thread_count;
	struct callback_event events[EVENTS_MAX];
	size_t event_count;
	struct staff colleagues[COLLEAGUES_MAX];
	size_t colleague_count;
	struct callback recent[RECENT_MAX], joined[JOINED_MAX];
	struct page_duplicate duplicates[DUPLICATES_MAX];
	size_t duplicate_count, joined_count;
	struct directory_results activities;
	struct template templates[TEMPLATES];
	char *staff_line;
	int64_t last_try;
	bool wrong_number;
};

static void
opened_destroy(struct opened *o)
{
	callback_details_finish(&o->details);
	if (o->has_activity)
		activity_finish(&o->activity);
	unsealed_texts_finish(o->thread, o->thread_count);
	directory_results_finish(&o->activities);
	templates_finish(o->templates);
	free(o->staff_line);
	sodium_memzero(o, sizeof *o);
	free(o);
}

static bool
is_same(const char *a, const char *b, bool number)
{
	char x[PHONE_TEXT], y[PHONE_TEXT];
	if (a == NULL || b == NULL || *a == '\0' || *b == '\0')
		return false;
	if (number)
		return phone_parse(a, x) != PHONE_INVALID && phone_parse(b, y) != PHONE_INVALID && strcmp(x, y) == 0;
	char *left = text_fold(a), *right = text_fold(b);
	bool same = *left != '\0' && strcmp(left, right) == 0;
	memory_wipe_string(left);
	memory_wipe_string(right);
	return same;
}

/* The open ones of late that have the same number or the same name. */
static enum status
find_duplicates(const struct visit *v, struct opened *o, struct fault *f)
{
	char **names = memory_new(2 * RECENT_MAX, sizeof *names), **phones = names + RECENT_MAX;
	size_t n = 0;
	enum status s = callback_recent(v->desk->q, v->now - RECENT_DAYS * CLOCK_DAY, o->recent, RECENT_MAX, &n, f);
	if (s == STATUS_OK)
		s = people_names(v->desk->people, v, o->recent, n, names, phones, f);
	for (size_t i = 0; s == STATUS_OK && i < n; i++) {
		const struct callback *c = &o->recent[i];
		struct page_duplicate d = {
		    c, is_same(o->details.phone, phones[i], true), is_same(o->details.name, names[i], false)};
		if (c->state < CALLBACK_CLOSED && strcmp(c->id, o->callback.id) != 0 &&
		    (d.same_number || d.same_name) && o->duplicate_count < DUPLICATES_MAX)
			o->duplicates[o->duplicate_count++] = d;
	}
	for (size_t i = 0; i < 2 * RECENT_MAX; i++)
		memory_wipe_string(names[i]);
	free(names);
	return s;
}

/* Those who can take it over. */
static enum status
find_colleagues(const struct visit *v, struct opened *o, struct fault *f)
{
	size_t n = 0;
	enum status s = staff_list(v->desk->q, o->colleagues, COLLEAGUES_MAX, &n, f);
	for (size_t i = 0; s == STATUS_OK && i < n; i++)
		if (o->colleagues[i].active && strcmp(o->colleagues[i].id, v->who.id) != 0 &&
		    strcmp(o->colleagues[i].id, o->callback.holder) != 0)
			o->colleagues[o->colleague_count++] = o->colleagues[i];
	return s;
}

static void
find_activities(const struct visit *v, struct opened *o)
{
	struct directory_query query = {.need = o->callback.need, .now = v->now, .limit = ACTIVITIES_MAX};
	if (v->desk->directory != NULL && strcmp(o->callback.holder, v->who.id) == 0)
		directory_find(v->desk->directory, &query, &o->activities, NULL);
}

static bool
may_text(const struct callback_details *d)
{
	char e164[PHONE_TEXT] = "";
	enum phone_kind kind = phone_parse(d->phone != NULL ? d->phone : "", e164);
	sodium_memzero(e164, sizeof e164);
	return d->safe_text != NULL && strcmp(d->safe_text, "yes") == 0 &&
	       (kind == PHONE_MOBILE || kind == PHONE_FOREIGN);
}

/* When the last try was, and whether it found that the number is wrong. */
static void
last_attempt(struct opened *o)
{
	for (size_t i = 0; i < o->event_count; i++)
		if (strcmp(o->events[i].what, "attempt") == 0) {
			o->last_try = o->events[i].at;
			o->wrong_number = strcmp(o->events[i].detail, "wrong-number") == 0;
		} else if (strcmp(o->events[i].what, "reopened") == 0) {
			o->wrong_number = false;
		}
}

static enum status
open_it(const struct visit *v, struct opened *o, struct fault *f)
{
	struct desk *d = v->desk;
	const char *id = v->request->id;
	enum status s = callback_get(d->q, id, &o->callback, f);
	if (s == STATUS_OK)
		s = unseal_details(d->q, v->key, v->who.id, id, v->now, &o->details, f);
	if (s == STATUS_OK)
		s = unseal_thread(d->q, v->key, id, o->thread, THREAD_MAX, &o->thread_count, f);
	if (s == STATUS_OK)
		s = callback_events(d->q, id, o->events, EVENTS_MAX, &o->event_count, f);
	if (s != STATUS_OK)
		return s;
	if (v->who.role == ROLE_RECEPTIONIST)
		o->thread_count = drop_notes_of_others(&v->who, o->thread, o->thread_count);
	s = find_duplicates(v, o, f);
	if (s == STATUS_OK)
		s = find_colleagues(v, o, f);
	if (s == STATUS_OK)
		s = callback_joined(d->q, id, o->joined, JOINED_MAX, &o->joined_count, f);
	if (s != STATUS_OK)
		return s;
	find_activities(v, o);
	templates_init(o->templates, o->callback.lang, d->config.name, d->config.phone);
	last_attempt(o);
	if (o->details.activity != NULL && d->directory != NULL) {
		directory_refresh(d->directory);
		o->has_activity =
		    directory_get_any(d->directory, o->details.activity, v->now, &o->activity, NULL) == STATUS_OK;
		o->staff_line = staff_line_find(d->data_dir, o->details.activity);
	}
	return STATUS_OK;
}

/* The details were deleted; the row and its history stay. */
static void
show_purged(const struct visit *v, struct response *out, struct opened *o)
{
	struct page_callback p = {
	    .frame = handle_frame(v, "Deleted"), .callback = &o->callback, .details = &o->details};
	struct fault f = {0};
	if (callback_events(v->desk->q, o->callback.id, o->events, EVENTS_MAX, &o->event_count, &f) != STATUS_OK) {
		handle_fault(v, out, &f);
		return;
	}
	p.events = o->events;
	p.event_count = o->event_count;
	out->status = 410;
	page_callback_purged(&out->body, &p, v->desk->config.keep_days);
}

void
handle_callback_with(
    const struct visit *v, struct response *out, const char *field, const char *problem, const char *draft)
{
	struct fault f = {0};
	struct opened *o = memory_new(1, sizeof *o);
	enum status s = open_it(v, o, &f);
	if (s == STATUS_MISSING && o->callback.id[0] != '\0') {
		show_purged(v, out, o);
		opened_destroy(o);
		return;
	}
	if (s != STATUS_OK) {
		handle_fault(v, out, &f);
		opened_destroy(o);
		return;
	}
	struct page_callback p = {
	    .frame = handle_frame(v, problem != NULL ? "Error: Call-back" : "Call-back"),
	    .callback = &o->callback,
	    .details = &o->details,
	    .activity = o->has_activity ? &o->activity : NULL,
	    .thread = o->thread,
	    .thread_count = o->thread_count,
	    .events = o->events,
	    .event_count = o->event_count,
	    .field = field,
	    .problem = problem,
	    .draft = draft,
	    .colleagues = o->colleagues,
	    .colleague_count = o->colleague_count,
	    .duplicates = o->duplicates,
	    .duplicate_count = o->duplicate_count,
	    .joined = o->joined,
	    .joined_count = o->joined_count,
	    .activities = o->activities.activities,
	    .activity_count = o->activities.count,
	    .may_text = may_text(&o->details),
	    .staff_line = o->staff_line,
	    .answer_days = v->desk->config.answer_days,
	    .price_tenths = v->desk->config.price_tenths,
	    .offered = v->desk->config.snomed_offered,
	};
	struct policy_facts facts = {.attempts = o->callback.attempts,
	    .most = v->desk->config.tries,
	    .reached = o->callback.reached > 0,
	    .may_text = p.may_text,
	    .texted = o->callback.texted,
	    .tried = o->last_try,
	    .text_first = o->details.first != NULL && strcmp(o->details.first, "text") == 0,
	    .wrong_number = o->wrong_number,
	    .no_last_text = v->desk->config.last_text == 0,
	    .answer_days = v->desk->config.answer_days,
	    .now = v->now};
	memcpy(p.templates, o->templates, sizeof p.templates);
	p.advice = policy_advise(&facts);
	p.frame.live = live_version(v->desk->live);
	if (problem != NULL)
		out->status = 422;
	page_callback(&out->body, &p);
	opened_destroy(o);
}

void
handle_callback(const struct visit *v, struct response *out)
{
	handle_callback_with(v, out, NULL, NULL, "");
}

void
handle_callback_part(const struct visit *v, struct response *out)
{
	struct fault f = {0};
	struct callback c;
	if (callback_get(v->desk->q, v->request->id, &c, &f) != STATUS_OK) {
		handle_fault(v, out, &f);
		return;
	}
	struct page_callback p = {.frame = handle_frame(v, "Call-back"), .callback = &c};
	p.frame.live = live_version(v->desk->live);
	page_callback_part(&out->body, &p);
}

#include "desk/handle.h"

#include <sodium.h>

#include "base/clock.h"
#include "base/memory.h"
#include "base/text.h"
#include "desk/route.h"
#include "desk/words.h"

#define THREAD_MAX 200
#define EVENTS_MAX 200
#define NOTE_CHARACTERS 2000
#define LATER_DAYS 92

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
};

static void
opened_destroy(struct opened *o)
{
	callback_details_finish(&o->details);
	if (o->has_activity)
		activity_finish(&o->activity);
	unsealed_texts_finish(o->thread, o->thread_count);
	sodium_memzero(o, sizeof *o);
	free(o);
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
	if (o->details.activity != NULL && d->directory != NULL) {
		directory_refresh(d->directory);
		o->has_activity =
		    directory_get(d->directory, o->details.activity, v->now, &o->activity, NULL) == STATUS_OK;
	}
	return STATUS_OK;
}

void
handle_callback_with(
    const struct visit *v, struct response *out, const char *field, const char *problem, const char *draft)
{
	struct fault f = {0};
	struct opened *o = memory_new(1, sizeof *o);
	if (open_it(v, o, &f) != STATUS_OK) {
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
	};
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

/* The state machine said no: who was faster, or what has become of it meanwhile, in words of the page's own. */
static void
refuse(const struct visit *v, struct response *out, const struct fault *fault)
{
	struct callback c;
	char title[WORDS_STATE];
	bool found = callback_get(v->desk->q, v->request->id, &c, NULL) == STATUS_OK;
	if (found && c.state >= CALLBACK_CLOSED) {
		bool withdrawn = c.state == CALLBACK_WITHDRAWN;
		handle_notice(v, out, 409, withdrawn ? "The patient has withdrawn this" : "This is closed already",
		    "Nothing was changed.");
	} else if (found && c.holder[0] != '\0' && strcmp(c.holder, v->who.id) != 0) {
		snprintf(title, sizeof title, "%s has this call-back", c.holder_name);
		handle_notice(v, out, 409, title, "They took it before you. Nothing was changed.");
	} else {
		handle_fault(v, out, fault);
	}
}

/* Back to the call-back, or, closed or released, to the queue. */
static void
step(const struct visit *v, struct response *out, struct callback_step *step)
{
	struct fault f = {0};
	const char *id = v->request->id;
	bool leaves = step->move == MOVE_CLOSE || step->move == MOVE_RELEASE;
	step->actor = v->who.id;
	step->now = v->now;
	enum status s = callback_step(v->desk->q, id, step, &f);
	if (s != STATUS_OK) {
		if (s == STATUS_REFUSED)
			refuse(v, out, &f);
		else
			handle_fault(v, out, &f);
		return;
	}
	char *path = leaves ? memory_copy("/queue") : memory_print("/callback/%s", id);
	response_go(out, path);
	free(path);
	out->wrote = true;
}

void
handle_claim(const struct visit *v, struct response *out)
{
	step(v, out, &(struct callback_step){.move = MOVE_CLAIM});
}

void
handle_release(const struct visit *v, struct response *out)
{
	step(v, out, &(struct callback_step){.move = MOVE_RELEASE});
}

static bool
is_code(const struct callback_word *words, const char *code)
{
	for (; words->code != NULL; words++)
		if (strcmp(words->code, code) == 0)
			return true;
	return false;
}

/* A form sent twice, or from a page that is out of date, must not count as a second try. */
static bool
is_repeated(const struct visit *v)
{
	struct callback c;
	char now[16];
	if (callback_get(v->desk->q, v->request->id, &c, NULL) != STATUS_OK)
		return false;
	snprintf(now, sizeof now, "%d", c.attempts);
	return strcmp(now, form_value(&v->request->form, "seen")) != 0;
}

void
handle_attempt(const struct visit *v, struct response *out)
{
	const char *result = form_value(&v->request->form, "result");
	const char *later = form_value(&v->request->form, "later");
	struct callback_step attempt = {.move = MOVE_ATTEMPT, .result = result};
	if (!is_code(callback_attempt_results(), result)) {
		handle_callback_with(v, out, "attempt", "Say how the try went", "");
		return;
	}
	if (*later != '\0' && !words_parse_time(later, &attempt.next_due)) {
		handle_callback_with(v, out, "later", "Ring again at: give a date and a time", "");
		return;
	}
	if (*later != '\0' && (attempt.next_due <= v->now || attempt.next_due > v->now + LATER_DAYS * CLOCK_DAY)) {
		handle_callback_with(v, out, "later", "Ring again at: a time within the next three months", "");
		return;
	}
	if (*later == '\0' && strcmp(result, "ring-later") == 0) {
		handle_callback_with(v, out, "later", "Ring again at: say when they want to be rung", "");
		return;
	}
	if (is_repeated(v)) {
		handle_notice(v, out, 409, "That try is recorded already",
		    "Another try was recorded since you opened the page. Look at its history before you record one "
		    "more.");
		return;
	}
	step(v, out, &attempt);
}

void
handle_close(const struct visit *v, struct response *out)
{
	const char *result = form_value(&v->request->form, "result");
	if (!is_code(callback_outcomes(), result)) {
		handle_callback_with(v, out, "outcome", "Say what came of it", "");
		return;
	}
	step(v, out, &(struct callback_step){.move = MOVE_CLOSE, .result = result});
}

void
handle_note(const struct visit *v, struct response *out)
{
	struct fault f = {0};
	const char *typed = form_value(&v->request->form, "note");
	char *note = text_clean(typed, strlen(typed), NOTE_CHARACTERS, true);
	if (*note == '\0') {
		handle_callback_with(v, out, "note", "Write the note before you save it", "");
	} else if (unseal_note_add(v->desk->q, v->who.id, v->request->id, note, v->now, &f) != STATUS_OK) {
		handle_fault(v, out, &f);
	} else {
		char *path = memory_print("/callback/%s", v->request->id);
		response_go(out, path);
		free(path);
		out->wrote = true;
	}
	memory_wipe_string(note);
}

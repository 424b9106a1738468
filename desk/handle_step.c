/* What staff do with a call-back: claim, try, close, hand over, join, note. */
#include "base/clock.h"
#include "base/memory.h"
#include "base/text.h"
#include "desk/handle.h"
#include "desk/words.h"

#define NOTE_CHARACTERS 2000
#define LATER_DAYS 92
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
finish_step(const struct visit *v, struct response *out, enum callback_move move, enum status s, const struct fault *f)
{
	bool leaves = move == MOVE_CLOSE || move == MOVE_RELEASE;
	if (s == STATUS_REFUSED) {
		refuse(v, out, f);
		return;
	}
	if (s != STATUS_OK) {
		handle_fault(v, out, f);
		return;
	}
	char *path = leaves ? memory_copy("/queue") : memory_print("/callback/%s", v->request->id);
	response_go(out, path);
	free(path);
	out->wrote = true;
}

static void
step(const struct visit *v, struct response *out, struct callback_step *step)
{
	struct fault f = {0};
	step->actor = v->who.id;
	step->now = v->now;
	enum status s = callback_step(v->desk->q, v->request->id, step, &f);
	finish_step(v, out, step->move, s, &f);
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

/* When they are to be rung again: a choice, or a time of their own. False, and what is wrong, when it is no time. */
static bool
read_later(const struct visit *v, const char *result, int64_t *due, const char **wrong)
{
	const char *later = form_value(&v->request->form, "later"), *when = form_value(&v->request->form, "when");
	*due = 0;
	if (*later != '\0' && !words_parse_time(later, due)) {
		*wrong = "Ring again at: give a date and a time";
	} else if (*later != '\0' && (*due <= v->now || *due > v->now + LATER_DAYS * CLOCK_DAY)) {
		*wrong = "Ring again at: a time within the next three months";
	} else if (*later == '\0' && *when != '\0') {
		*due = words_later(when, v->now);
		*wrong = *due == 0 ? "Ring again: choose one of the list" : NULL;
	} else if (*later == '\0' && strcmp(result, "ring-later") == 0) {
		*wrong = "Say when they want to be rung";
	}
	return *wrong == NULL;
}

void
handle_attempt(const struct visit *v, struct response *out)
{
	struct fault f = {0};
	const char *result = form_value(&v->request->form, "result"), *wrong = NULL;
	struct callback_step attempt = {.move = MOVE_ATTEMPT, .result = result, .actor = v->who.id, .now = v->now};
	if (!is_code(callback_attempt_results(), result)) {
		handle_callback_with(v, out, "attempt", "Say how the try went", "");
		return;
	}
	if (!read_later(v, result, &attempt.next_due, &wrong)) {
		handle_callback_with(v, out, "later", wrong, "");
		return;
	}
	if (is_repeated(v)) {
		handle_notice(v, out, 409, "That try is recorded already",
		    "Another try was recorded since you opened the page. Look at its history before you record one "
		    "more.");
		return;
	}
	enum status s = unseal_attempt(v->desk->q, v->key, v->request->id, &attempt, &f);
	if (s == STATUS_INPUT)
		handle_callback_with(v, out, "attempt",
		    "They have not said that a message may be left. If one was left, write a note, and record the try "
		    "as no "
		    "answer",
		    "");
	else
		finish_step(v, out, MOVE_ATTEMPT, s, &f);
}

void
handle_close(const struct visit *v, struct response *out)
{
	const char *result = form_value(&v->request->form, "result");
	if (!is_code(callback_outcomes(), result)) {
		handle_callback_with(v, out, "outcome", "Say what came of it", "");
		return;
	}
	const char *helped = form_value(&v->request->form, "helped");
	step(v, out, &(struct callback_step){.move = MOVE_CLOSE, .result = result, .helped = helped});
}

void
handle_hand_over(const struct visit *v, struct response *out)
{
	const char *to = form_value(&v->request->form, "to");
	if (!uuid_valid(to)) {
		handle_callback_with(v, out, "to", "Say who takes it over", "");
		return;
	}
	step(v, out, &(struct callback_step){.move = MOVE_HAND_OVER, .to = to});
}

void
handle_reopen(const struct visit *v, struct response *out)
{
	step(v, out, &(struct callback_step){.move = MOVE_REOPEN});
}

/* The other one is joined to the one whose page this is. */
void
handle_merge(const struct visit *v, struct response *out)
{
	struct fault f = {0};
	struct callback_step join = {.move = MOVE_MERGE, .to = v->request->id, .actor = v->who.id, .now = v->now};
	const char *other = form_value(&v->request->form, "other");
	enum status s = uuid_valid(other) ? callback_step(v->desk->q, other, &join, &f)
	                                  : fault_set(&f, STATUS_INPUT, "No call-back was named.");
	if (s != STATUS_OK) {
		handle_fault(v, out, &f);
		return;
	}
	char *path = memory_print("/callback/%s", v->request->id);
	response_go(out, path);
	free(path);
	out->wrote = true;
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

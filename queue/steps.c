/*
 * The life of a call-back. Captured -> waiting -> claimed -> tried (one attempt or more) -> closed with an outcome; or
 * withdrawn by the patient. Somebody who has tried still holds it until they release it or hand it over.
 */
#include "queue/steps.h"

#include "base/clock.h"
#include "queue/event.h"
#include "queue/members.h"
#include "queue/store.h"

enum who {
	WHO_NOBODY,    /* the move is not listed */
	WHO_ANYONE,    /* any member of staff */
	WHO_FREE,      /* any, if nobody has it */
	WHO_HOLDER,    /* only who has it */
	WHO_MANAGER,   /* who has it, or a manager; somebody must have it */
	WHO_CONCERNED, /* any, if nobody has it; else who has it, or a manager; the patient, to withdraw */
};

enum held { HELD_AS_BEFORE, HELD_BY_ACTOR, HELD_BY_OTHER, HELD_BY_NOBODY };

struct rule {
	enum who who;
	enum callback_state next;
	enum held held;
};

static const struct rule rules[CALLBACK_WITHDRAWN + 1][MOVE_REOPEN + 1] =
    {
        [CALLBACK_WAITING] =
            {
                [MOVE_CLAIM] = {WHO_ANYONE, CALLBACK_CLAIMED, HELD_BY_ACTOR},
                [MOVE_HAND_OVER] = {WHO_ANYONE, CALLBACK_CLAIMED, HELD_BY_OTHER},
                [MOVE_WITHDRAW] = {WHO_CONCERNED, CALLBACK_WITHDRAWN, HELD_BY_NOBODY},
            },
        [CALLBACK_CLAIMED] =
            {
                [MOVE_RELEASE] = {WHO_MANAGER, CALLBACK_WAITING, HELD_BY_NOBODY},
                [MOVE_HAND_OVER] = {WHO_MANAGER, CALLBACK_CLAIMED, HELD_BY_OTHER},
                [MOVE_ATTEMPT] = {WHO_HOLDER, CALLBACK_TRIED, HELD_AS_BEFORE},
                [MOVE_CLOSE] = {WHO_HOLDER, CALLBACK_CLOSED, HELD_AS_BEFORE},
                [MOVE_WITHDRAW] = {WHO_CONCERNED, CALLBACK_WITHDRAWN, HELD_BY_NOBODY},
            },
        [CALLBACK_TRIED] =
            {
                [MOVE_CLAIM] = {WHO_FREE, CALLBACK_TRIED, HELD_BY_ACTOR},
                [MOVE_RELEASE] = {WHO_MANAGER, CALLBACK_TRIED, HELD_BY_NOBODY},
                [MOVE_HAND_OVER] = {WHO_CONCERNED, CALLBACK_TRIED, HELD_BY_OTHER},
                [MOVE_ATTEMPT] = {WHO_HOLDER, CALLBACK_TRIED, HELD_AS_BEFORE},
                [MOVE_CLOSE] = {WHO_HOLDER, CALLBACK_CLOSED, HELD_AS_BEFORE},
                [MOVE_WITHDRAW] = {WHO_CONCERNED, CALLBACK_WITHDRAWN, HELD_BY_NOBODY},
            },
        [CALLBACK_CLOSED] = {[MOVE_REOPEN] = {WHO_ANYONE, CALLBACK_WAITING, HELD_BY_NOBODY}},
        [CALLBACK_WITHDRAWN] = {[MOVE_REOPEN] = {WHO_ANYONE, CALLBACK_WAITING, HELD_BY_NOBODY}},
};

/* What the log says of a move, and how a refusal puts it. */
static const struct move_word {
	const char *event, *verb;
} moves[] = {
    [MOVE_CLAIM] = {"claimed", "claimed"},
    [MOVE_RELEASE] = {"released", "released"},
    [MOVE_HAND_OVER] = {"handed-over", "handed over"},
    [MOVE_ATTEMPT] = {"attempt", "tried"},
    [MOVE_CLOSE] = {"closed", "closed"},
    [MOVE_WITHDRAW] = {"withdrawn", "withdrawn"},
    [MOVE_REOPEN] = {"reopened", "opened again"},
};

static const struct callback_word attempt_results[] = {
    {"reached", "Reached"},
    {"no-answer", "No answer"},
    {"voicemail", "Left a voicemail"},
    {"wrong-number", "Wrong number"},
    {"ring-later", "Asked to be rung later"},
    {NULL, NULL},
};

static const struct callback_word outcomes[] = {
    {"helped", "Helped by an activity"},
    {"signposted", "Signposted"},
    {"referred", "Referred on"},
    {"declined", "Declined"},
    {"not-reached", "Could not be reached"},
    {"unsuitable", "Not suitable"},
    {"withdrawn", "Withdrawn"},
    {"duplicate", "Duplicate"},
    {NULL, NULL},
};

const struct callback_word *
callback_attempt_results(void)
{
	return attempt_results;
}

const struct callback_word *
callback_outcomes(void)
{
	return outcomes;
}

int
steps_next(enum callback_state state, enum callback_move move)
{
	const struct rule *r = &rules[state][move];
	return r->who == WHO_NOBODY ? -1 : (int)r->next;
}

static bool
word_listed(const struct callback_word *words, const char *code)
{
	for (; code != NULL && words->code != NULL; words++)
		if (strcmp(words->code, code) == 0)
			return true;
	return false;
}

static enum status
step_check(const struct callback_step *step, struct fault *f)
{
	if (step->move == MOVE_ATTEMPT && !word_listed(attempt_results, step->result))
		return fault_set(f, STATUS_INPUT, "result: not one that an attempt can have");
	if (step->move == MOVE_CLOSE && !word_listed(outcomes, step->result))
		return fault_set(f, STATUS_INPUT, "outcome: not one of the list");
	if (step->move == MOVE_HAND_OVER && step->to == NULL)
		return fault_set(f, STATUS_INPUT, "to: nobody named");
	if (step->actor == NULL && step->move != MOVE_WITHDRAW)
		return fault_set(f, STATUS_REFUSED, "only a member of staff may do that");
	return STATUS_OK;
}

static bool
allowed(enum who who, const struct callback *c, const struct staff *actor)
{
	bool held = c->holder[0] != '\0';
	bool own = held && actor != NULL && strcmp(c->holder, actor->id) == 0;
	bool manager = actor != NULL && actor->role == ROLE_MANAGER;
	switch (who) {
	case WHO_NOBODY:
		return false;
	case WHO_ANYONE:
		return true;
	case WHO_FREE:
		return !held;
	case WHO_HOLDER:
		return own;
	case WHO_MANAGER:
		return held && (own || manager);
	case WHO_CONCERNED:
		return !held || own || manager || actor == NULL;
	}
	return false;
}

/* Says why not: who has it, or what state it is in. */
static enum status
step_refuse(const struct callback *c, const struct callback_step *step, struct fault *f)
{
	const char *verb = moves[step->move].verb;
	if (c->state >= CALLBACK_CLOSED || c->state == CALLBACK_WAITING || c->holder[0] == '\0')
		return fault_set(f, STATUS_REFUSED, "this call-back is %s%s: it cannot be %s",
		    callback_state_name(c->state), c->state < CALLBACK_CLOSED ? " and nobody has it" : "", verb);
	if (step->actor != NULL && strcmp(c->holder, step->actor) == 0)
		return fault_set(f, STATUS_REFUSED, "you have this call-back already: it cannot be %s", verb);
	return fault_set(f, STATUS_REFUSED, "%s has this call-back: it cannot be %s", c->holder_name, verb);
}

static const char *
holder_after(const struct rule *r, const struct callback *c, const struct callback_step *step)
{
	switch (r->held) {
	case HELD_AS_BEFORE:
		return c->holder;
	case HELD_BY_ACTOR:
		return step->actor;
	case HELD_BY_OTHER:
		return step->to;
	case HELD_BY_NOBODY:
		break;
	}
	return NULL;
}

static int64_t
due_after(const struct callback *c, const struct callback_step *step)
{
	if (step->move == MOVE_ATTEMPT && step->next_due > 0)
		return step->next_due;
	if (step->move == MOVE_ATTEMPT || step->move == MOVE_REOPEN)
		return clock_working_days_after(step->now, 1);
	return c->due;
}

static const char *
outcome_after(enum callback_state next, const struct callback_step *step)
{
	if (next == CALLBACK_WITHDRAWN)
		return "withdrawn";
	return next == CALLBACK_CLOSED ? step->result : "";
}

/* The one place where a call-back's state changes. */
static enum status
step_store(
    struct queue *q, const struct callback *c, const struct rule *r, const struct callback_step *step, struct fault *f)
{
	bool open = r->next < CALLBACK_CLOSED;
	const char *detail = step->move == MOVE_HAND_OVER ? step->to : step->result;
	enum status s = sql_run(q, f, SQL_CALLBACK_STEP, "tdtiidt", c->id, (int)r->next, holder_after(r, c, step),
	    due_after(c, step), open ? (int64_t)0 : step->now, c->attempts + (step->move == MOVE_ATTEMPT),
	    outcome_after(r->next, step));
	if (s != STATUS_OK)
		return s;
	return event_add(
	    q, c->id, step->actor != NULL ? step->actor : "patient", moves[step->move].event, detail, step->now, f);
}

enum status
steps_take(struct queue *q, const char *id, const struct callback_step *step, struct fault *f)
{
	struct callback c;
	struct staff actor, to;
	enum status s = step_check(step, f);
	if (s == STATUS_OK && step->actor != NULL)
		s = members_by_id(q, step->actor, &actor, f);
	if (s == STATUS_OK && step->move == MOVE_HAND_OVER)
		s = members_by_id(q, step->to, &to, f);
	if (s == STATUS_OK)
		s = callback_get(q, id, &c, f);
	if (s != STATUS_OK)
		return s;
	const struct rule *r = &rules[c.state][step->move];
	if (!allowed(r->who, &c, step->actor != NULL ? &actor : NULL))
		return step_refuse(&c, step, f);
	return step_store(q, &c, r, step, f);
}

enum status
callback_step(struct queue *q, const char *id, const struct callback_step *step, struct fault *f)
{
	enum status s = store_begin(q, f);
	return s == STATUS_OK ? store_end(q, steps_take(q, id, step, f), f) : s;
}

enum status
steps_release_all(struct queue *q, const char *staff, int64_t now, struct fault *f)
{
	struct callback_step step = {.move = MOVE_RELEASE, .actor = staff, .now = now};
	enum status s = STATUS_OK;
	while (s == STATUS_OK) {
		char id[UUID_TEXT];
		sqlite3_stmt *st;
		s = sql_get(q, f, &st, SQL_CALLBACK_HELD, "t", staff);
		if (s != STATUS_OK)
			break;
		sql_text(st, 0, id, sizeof id);
		sql_done(st);
		s = steps_take(q, id, &step, f);
	}
	return s == STATUS_MISSING ? STATUS_OK : s;
}

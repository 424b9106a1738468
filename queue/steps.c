/*
 * The life of a call-back. Captured -> waiting -> claimed -> tried (one attempt or more) -> closed with an outcome; or
 * withdrawn by the patient. Somebody who has tried still holds it until they release it or hand it over.
 */
#include "queue/steps.h"

#include "base/clock.h"
#include "queue/event.h"
#include "queue/members.h"
#include "queue/policy.h"
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

static const struct rule rules[CALLBACK_WITHDRAWN + 1][MOVE_MERGE + 1] =
    {
        [CALLBACK_WAITING] =
            {
                [MOVE_CLAIM] = {WHO_ANYONE, CALLBACK_CLAIMED, HELD_BY_ACTOR},
                [MOVE_HAND_OVER] = {WHO_ANYONE, CALLBACK_CLAIMED, HELD_BY_OTHER},
                [MOVE_WITHDRAW] = {WHO_CONCERNED, CALLBACK_WITHDRAWN, HELD_BY_NOBODY},
                [MOVE_MERGE] = {WHO_CONCERNED, CALLBACK_CLOSED, HELD_BY_NOBODY},
            },
        [CALLBACK_CLAIMED] =
            {
                [MOVE_RELEASE] = {WHO_MANAGER, CALLBACK_WAITING, HELD_BY_NOBODY},
                [MOVE_HAND_OVER] = {WHO_MANAGER, CALLBACK_CLAIMED, HELD_BY_OTHER},
                [MOVE_ATTEMPT] = {WHO_HOLDER, CALLBACK_TRIED, HELD_AS_BEFORE},
                [MOVE_CLOSE] = {WHO_HOLDER, CALLBACK_CLOSED, HELD_AS_BEFORE},
                [MOVE_WITHDRAW] = {WHO_CONCERNED, CALLBACK_WITHDRAWN, HELD_BY_NOBODY},
                [MOVE_MERGE] = {WHO_CONCERNED, CALLBACK_CLOSED, HELD_BY_NOBODY},
            },
        [CALLBACK_TRIED] =
            {
                [MOVE_CLAIM] = {WHO_FREE, CALLBACK_TRIED, HELD_BY_ACTOR},
                [MOVE_RELEASE] = {WHO_MANAGER, CALLBACK_TRIED, HELD_BY_NOBODY},
                [MOVE_HAND_OVER] = {WHO_CONCERNED, CALLBACK_TRIED, HELD_BY_OTHER},
                [MOVE_ATTEMPT] = {WHO_HOLDER, CALLBACK_TRIED, HELD_AS_BEFORE},
                [MOVE_CLOSE] = {WHO_HOLDER, CALLBACK_CLOSED, HELD_AS_BEFORE},
                [MOVE_WITHDRAW] = {WHO_CONCERNED, CALLBACK_WITHDRAWN, HELD_BY_NOBODY},
                [MOVE_MERGE] = {WHO_CONCERNED, CALLBACK_CLOSED, HELD_BY_NOBODY},
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
    [MOVE_MERGE] = {"merged", "joined to another"},
};

static const struct callback_word attempt_results[] = {
    {"reached", "Reached", NULL},
    {"no-answer", "No answer", NULL},
    {"voicemail", "Left a voicemail", NULL},
    {"wrong-number", "Wrong number", NULL},
    {"ring-later", "Asked to be rung later", NULL},
    {NULL, NULL, NULL},
};

/*
 * What a practice records for an outcome. Source: SNOMED CT, United Kingdom Edition, social prescribing concepts:
 *   871731000000106  Referral to social prescribing service (procedure)
 *   871711000000103  Social prescribing declined (situation)
 * A concept for "offered" is not confirmed; the practice may set one: [desk] snomed_offered.
 */
static const struct callback_word outcomes[] = {
    {"helped", "Helped by an activity", NULL},
    {"signposted", "Signposted", NULL},
    {"referred", "Referred on", "871731000000106"},
    {"declined", "Declined", "871711000000103"},
    {"not-reached", "Could not be reached", NULL},
    {"unsuitable", "Not suitable", NULL},
    {"withdrawn", "Withdrawn", NULL},
    {"duplicate", "Duplicate", NULL},
    {NULL, NULL, NULL},
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
	if (step->move == MOVE_MERGE && !uuid_valid(step->to))
		return fault_set(f, STATUS_INPUT, "to: no call-back named");
	if (step->helped != NULL && strlen(step->helped) >= sizeof((struct callback *)0)->helped)
		return fault_set(f, STATUS_INPUT, "activity: not an id");
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
	if (step->move == MOVE_ATTEMPT)
		return policy_next_due(step->result, "any", step->now);
	if (step->move == MOVE_REOPEN)
		return clock_working_days_after(step->now, 1);
	return c->due;
}

static const char *
outcome_after(enum callback_state next, const struct callback_step *step)
{
	if (next == CALLBACK_WITHDRAWN)
		return "withdrawn";
	if (step->move == MOVE_MERGE)
		return "duplicate";
	return next == CALLBACK_CLOSED ? step->result : "";
}

/* Opened again, the tries begin anew. */
static int
attempts_after(const struct callback *c, const struct callback_step *step)
{
	if (step->move == MOVE_REOPEN)
		return 0;
	return c->attempts + (step->move == MOVE_ATTEMPT);
}

static enum status
thread_of(struct queue *q, const char *id, char thread[UUID_TEXT], struct fault *f)
{
	sqlite3_stmt *st;
	enum status s = sql_get(q, f, &st, SQL_CALLBACK_THREAD, "t", id);
	if (s == STATUS_OK) {
		sql_text(st, 0, thread, UUID_TEXT);
		sql_done(st);
	}
	return s;
}

/* The one place where a call-back's state changes. */
static enum status
step_store(
    struct queue *q, const struct callback *c, const struct rule *r, const struct callback_step *step, struct fault *f)
{
	bool open = r->next < CALLBACK_CLOSED, attempt = step->move == MOVE_ATTEMPT;
	bool named = step->move == MOVE_HAND_OVER || step->move == MOVE_MERGE;
	bool helped = step->move == MOVE_CLOSE && step->helped != NULL && strcmp(step->result, "helped") == 0;
	const char *detail = named ? step->to : step->result;
	int64_t tried = attempt ? step->now : 0;
	enum status s = sql_run(q, f, SQL_CALLBACK_STEP, "tdtiidtiitt", c->id, (int)r->next, holder_after(r, c, step),
	    due_after(c, step), open ? (int64_t)0 : step->now, attempts_after(c, step), outcome_after(r->next, step),
	    tried, attempt && strcmp(step->result, "reached") == 0 ? tried : (int64_t)0, helped ? step->helped : "",
	    step->move == MOVE_MERGE ? step->to : NULL);
	if (s != STATUS_OK)
		return s;
	return event_add(
	    q, c->id, step->actor != NULL ? step->actor : "patient", moves[step->move].event, detail, step->now, f);
}

/* What was said in the thread of the one is said in that of the other from now on; the more urgent of both counts. */
static enum status
steps_join(struct queue *q, const struct callback *c, const struct callback_step *step, struct fault *f)
{
	struct callback kept;
	char from[UUID_TEXT], to[UUID_TEXT];
	enum status s = callback_get(q, step->to, &kept, f);
	if (s == STATUS_OK && (strcmp(kept.id, c->id) == 0 || kept.state >= CALLBACK_CLOSED))
		s = fault_set(f, STATUS_REFUSED, "a call-back can only be joined to another that is open");
	if (s == STATUS_OK)
		s = thread_of(q, c->id, from, f);
	if (s == STATUS_OK)
		s = thread_of(q, kept.id, to, f);
	if (s == STATUS_OK)
		s = sql_run(q, f, SQL_CALLBACK_JOIN_TO, "tdi", kept.id, c->flag == FLAG_CRISIS ? 0 : 1, c->due);
	static const enum sql moves_thread[] = {SQL_TEXT_MOVE, SQL_SENDER_MOVE, SQL_CONVERSATION_MOVE};
	for (size_t i = 0; s == STATUS_OK && i < sizeof moves_thread / sizeof moves_thread[0]; i++)
		s = sql_run(q, f, moves_thread[i], "tt", from, to);
	if (s == STATUS_OK)
		s = sql_run(q, f, SQL_CALLBACK_JOIN, "tt", c->id, to);
	return s == STATUS_OK ? event_add(q, kept.id, step->actor, "joined", c->id, step->now, f) : s;
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
	s = step_store(q, &c, r, step, f);
	return s == STATUS_OK && step->move == MOVE_MERGE ? steps_join(q, &c, step, f) : s;
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

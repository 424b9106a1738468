#include "queue/policy.h"

#include <string.h>

#include "base/clock.h"

/* The times of day: from which hour a try counts as of it, and when the next try of it is due. */
static const struct part_of_day {
	const char *name;
	int from, due;
} parts[] = {
    {"morning", 0, 12},
    {"afternoon", 12, 16},
    {"evening", 16, 18},
};
#define PARTS ((int)(sizeof parts / sizeof parts[0]))

static int
part_of(int64_t at)
{
	int hour = clock_british(at).tm_hour, part = 0;
	for (int i = 0; i < PARTS; i++)
		if (hour >= parts[i].from)
			part = i;
	return part;
}

/* The part that the patient likes, or the one after the part that was tried. */
static int
next_part(const char *likes, int tried)
{
	for (int i = 0; i < PARTS; i++)
		if (likes != NULL && strcmp(likes, parts[i].name) == 0)
			return i;
	return (tried + 1) % PARTS;
}

int64_t
policy_next_due(const char *result, const char *likes, int64_t now)
{
	int64_t end = clock_working_days_after(now, 1);
	if (strcmp(result, "reached") == 0)
		return end;
	struct tm day = clock_british(end);
	day.tm_hour = parts[next_part(likes, part_of(now))].due;
	day.tm_min = day.tm_sec = 0;
	day.tm_isdst = -1;
	return clock_from_british(day);
}

int64_t
policy_answer_due(int answer_days, int64_t now)
{
	return clock_working_days_after(now, answer_days > 0 ? answer_days : 2);
}

enum policy_advice
policy_advise(const struct policy_facts *x)
{
	bool texted = x->texted > 0 && x->texted >= x->tried;
	if (x->text_first && x->may_text && x->texted == 0 && x->attempts == 0)
		return POLICY_FIRST;
	if (x->wrong_number)
		return POLICY_WRONG;
	if (x->reached || x->attempts < x->most)
		return POLICY_TRY;
	if (texted)
		return x->now < policy_answer_due(x->answer_days, x->texted) ? POLICY_WAIT : POLICY_CLOSE;
	return x->may_text && !x->no_last_text ? POLICY_TEXT : POLICY_CLOSE;
}

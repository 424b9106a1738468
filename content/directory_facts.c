#include "content/directory_facts.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "base/clock.h"
#include "base/memory.h"
#include "content/audience.h"

static_assert(sizeof(struct directory_fact) == 20 && sizeof(struct timetable_rule) == 16, "the file's form");

static void
room_for(struct directory_facts *f, size_t facts, size_t rules)
{
	if (f->n + facts > f->room) {
		f->room = f->n + facts + f->room / 2;
		f->of = memory_grow(f->of, f->room, sizeof *f->of);
	}
	if (f->n_rules + rules > f->room_rules) {
		f->room_rules = f->n_rules + rules + f->room_rules / 2;
		f->rules = memory_grow(f->rules, f->room_rules, sizeof *f->rules);
	}
}

/* Numbers begin with 1. */
static void
begin(struct directory_facts *f)
{
	if (f->n > 0)
		return;
	room_for(f, 1, 0);
	f->of[f->n++] = (struct directory_fact){0};
}

void
facts_add(struct directory_facts *f, double lat, double lon, int64_t assured, const char *sessions,
    const char *audience, int age_from, int age_to)
{
	struct schedule s = {0};
	struct age_range ages = age_from > 0 || age_to > 0
	                            ? (struct age_range){age_from, age_to > 0 ? age_to : AUDIENCE_NO_END}
	                            : audience_ages(audience);
	begin(f);
	room_for(f, 1, SCHEDULE_SESSIONS + SCHEDULE_GAPS);
	struct directory_fact *a = &f->of[f->n++];
	*a = (struct directory_fact){.lat = (float)lat, .lon = (float)lon, .first_rule = (uint32_t)f->n_rules};
	a->assured = (uint16_t)(assured > 0 ? assured / CLOCK_DAY : 0);
	a->youngest = (uint8_t)ages.youngest;
	a->oldest = (uint8_t)ages.oldest;
	schedule_load(sessions, &s);
	/* gaps first, so that they are known when the sessions are looked at */
	for (size_t i = 0; i < s.n_gaps && s.n > 0; i++, a->rules++)
		f->rules[f->n_rules++] = timetable_gap(&s.gaps[i]);
	for (size_t i = 0; i < s.n; i++) {
		if (timetable_rule(&s.sessions[i], &f->rules[f->n_rules])) {
			f->n_rules++;
			a->rules++;
		}
	}
}

bool
facts_load(struct directory_facts *f, const void *facts, size_t size, const void *rules, size_t rules_size)
{
	size_t n = size / sizeof *f->of, n_rules = rules_size / sizeof *f->rules;
	if (size % sizeof *f->of != 0 || rules_size % sizeof *f->rules != 0)
		return false;
	begin(f);
	room_for(f, n, n_rules);
	if (n > 0)
		memcpy(f->of + f->n, facts, size);
	if (n_rules > 0)
		memcpy(f->rules + f->n_rules, rules, rules_size);
	for (size_t i = f->n; i < f->n + n; i++) {
		struct directory_fact *a = &f->of[i];
		if (a->first_rule > n_rules || a->rules > n_rules - a->first_rule)
			return false;
		a->first_rule += (uint32_t)f->n_rules;
	}
	for (size_t i = f->n_rules; i < f->n_rules + n_rules; i++) {
		if (f->rules[i].interval == 0 || f->rules[i].repeat > TIMETABLE_GAP)
			return false;
	}
	f->n += n;
	f->n_rules += n_rules;
	return true;
}

void
facts_finish(struct directory_facts *f)
{
	free(f->of);
	free(f->rules);
	*f = (struct directory_facts){0};
}

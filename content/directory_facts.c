#include "content/directory_facts.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "base/clock.h"
#include "base/memory.h"
#include "content/audience.h"

static_assert(sizeof(struct directory_fact) == 20 && sizeof(struct timetable_rule) == 16, "the file's form");

void
facts_add(struct facts_piece *p, double lat, double lon, int64_t assured, const char *sessions, const char *audience,
    int age_from, int age_to)
{
	struct schedule s = {0};
	struct age_range ages = age_from > 0 || age_to > 0
	                            ? (struct age_range){age_from, age_to > 0 ? age_to : AUDIENCE_NO_END}
	                            : audience_ages(audience);
	struct directory_fact *a = &p->of[p->n++];
	if (p->n_rules + SCHEDULE_SESSIONS + SCHEDULE_GAPS > p->room_rules) {
		p->room_rules = p->room_rules * 2 + SCHEDULE_SESSIONS + SCHEDULE_GAPS;
		p->rules = memory_grow(p->rules, p->room_rules, sizeof *p->rules);
	}
	*a = (struct directory_fact){.lat = (float)lat, .lon = (float)lon, .timetable = (uint32_t)p->n_rules};
	a->assured = (uint16_t)(assured > 0 ? assured / CLOCK_DAY : 0);
	a->youngest = (uint8_t)ages.youngest;
	a->oldest = (uint8_t)ages.oldest;
	schedule_load(sessions, &s);
	/* gaps first, so that they are known when the sessions are looked at */
	for (size_t i = 0; i < s.n_gaps && s.n > 0; i++, a->rules++)
		p->rules[p->n_rules++] = timetable_gap(&s.gaps[i]);
	for (size_t i = 0; i < s.n; i++) {
		if (timetable_rule(&s.sessions[i], &p->rules[p->n_rules])) {
			p->n_rules++;
			a->rules++;
		}
	}
}

static bool
are_rules(const struct timetable_rule *rules, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		if (rules[i].interval == 0 || rules[i].repeat > TIMETABLE_GAP)
			return false;
	}
	return true;
}

static void
make_room(struct directory_facts *f, size_t n)
{
	if (f->n == 0)
		n++;
	if (f->n + n > f->room) {
		f->room = f->n + n + f->room / 2;
		f->of = memory_grow(f->of, f->room, sizeof *f->of);
	}
	if (f->n == 0)
		f->of[f->n++] = (struct directory_fact){0};
}

bool
facts_load(struct directory_facts *f, const void *facts, size_t size, const void *rules, size_t rules_size)
{
	size_t n = size / sizeof *f->of, n_rules = rules_size / sizeof(struct timetable_rule);
	if (size % sizeof *f->of != 0 || rules_size % sizeof(struct timetable_rule) != 0)
		return false;
	/* what SQLite gives may stand at any address */
	struct timetable_rule *aligned = memory_new(n_rules + 1, sizeof *aligned);
	if (n_rules > 0)
		memcpy(aligned, rules, rules_size);
	make_room(f, n);
	if (n > 0)
		memcpy(f->of + f->n, facts, size);
	bool right = are_rules(aligned, n_rules);
	for (size_t i = f->n; right && i < f->n + n; i++) {
		struct directory_fact *a = &f->of[i];
		right = a->timetable <= n_rules && a->rules <= n_rules - a->timetable;
		if (right)
			a->timetable = timetables_add(&f->timetables, aligned + a->timetable, a->rules);
	}
	f->n += right ? n : 0;
	free(aligned);
	return right;
}

void
facts_finish(struct directory_facts *f)
{
	free(f->of);
	timetables_finish(&f->timetables);
	*f = (struct directory_facts){0};
}

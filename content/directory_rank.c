#include "content/directory_rank.h"

#include <math.h>
#include <stdlib.h>

#include "base/clock.h"
#include "base/memory.h"
#include "content/directory_file.h"

#define DEGREE_METRES 111195.08f
#define DAY_MINUTES 1440

/* Points, a thousand to a day of waiting or a kilometre of way. Fewer are better. */
#define POINT 1000
#define DAYS_MOST (7 * POINT)
#define DAYS_UNKNOWN (4 * POINT)
#define DAYS_OVER (14 * POINT)
#define KM_MOST (10 * POINT)
#define KM_UNKNOWN (5 * POINT)
#define STALE_SOME (2 * POINT)
#define STALE_LONG (4 * POINT)

#define BEHIND_NAMED (UINT64_C(1) << 63)
#define WITHIN_BOX 100000 /* metres; in farther ones nearly everything is */

/* A query as numbers. */
struct rank {
	const struct directory *d;
	const struct timetables *times;
	const struct directory_query *q;
	struct timetable_window window; /* from when somebody could go */
	struct timetable_window span;   /* from when a session is asked for */
	int from, until;                /* minutes in span; until 0: any time */
	bool measured;
	float lat, lon, east; /* east: metres of a degree of longitude */
	float within;         /* metres; 0 however far */
	int fresh, year;      /* days: checked before them is stale, or long so */
	int hide;             /* checked before this day is not shown; 0 none */
	int age;              /* -1 any */
	bool open;            /* everything passes */
	unsigned soonest;     /* no timetable has fewer points */
	bool boxed;           /* what passes is in the box `around` */
	struct near_box close, around;
};

double
directory_distance(double lat1, double lon1, double lat2, double lon2)
{
	const double earth = 6371008.8, radian = M_PI / 180;
	double north = sin((lat2 - lat1) * radian / 2), east = sin((lon2 - lon1) * radian / 2);
	double h = north * north + cos(lat1 * radian) * cos(lat2 * radian) * east * east;
	return 2 * earth * asin(sqrt(h < 1 ? h : 1));
}

static void
rank_init(struct rank *r, const struct directory *d, const struct directory_query *q)
{
	*r = (struct rank){.d = d, .times = &d->facts.timetables, .q = q, .age = q->age > 0 ? q->age : -1};
	timetable_window(&r->window, q->from > q->now ? q->from : q->now);
	if (q->until > 0) {
		timetable_window(&r->span, q->from);
		r->from = timetable_minutes(&r->span, q->from);
		/* a window has no more days than it has: what is asked for beyond them is cut off */
		r->until = q->until - q->from > TIMETABLE_DAYS * CLOCK_DAY ? TIMETABLE_DAYS * DAY_MINUTES
		                                                           : timetable_minutes(&r->span, q->until);
		r->until = r->until > 0 ? r->until : 1;
	}
	r->measured = q->lat != 0 || q->lon != 0;
	r->lat = (float)q->lat;
	r->lon = (float)q->lon;
	r->east = DEGREE_METRES * (float)cos(q->lat * M_PI / 180);
	r->within = r->measured && q->within_m > 0 ? (float)q->within_m : 0;
	int today = (int)(q->now / CLOCK_DAY);
	r->fresh = today - d->stale_days;
	r->year = today - 366;
	r->hide = d->hide_days > 0 && !q->staff ? today - d->hide_days : 0;
	r->open = r->hide == 0 && r->age < 0 && r->within <= 0 && r->until == 0;
	r->boxed = r->within > 0 && r->within < WITHIN_BOX;
	r->close = near_box(q->lat, q->lon, KM_MOST);
	r->around = near_box(q->lat, q->lon, r->within);
}

/* Metres, as on a flat map: in ten kilometres that is a few metres off. */
static float
metres_to(const struct rank *r, const struct directory_fact *a)
{
	float north = (a->lat - r->lat) * DEGREE_METRES, east = (a->lon - r->lon) * r->east;
	return sqrtf(north * north + east * east);
}

static bool
is_within(const struct rank *r, const struct directory_fact *a)
{
	if (a->lat == 0)
		return false;
	float flat = metres_to(r, a);
	if (r->within < 200000 && (flat < 0.9f * r->within || flat > 1.1f * r->within))
		return flat < r->within;
	return directory_distance(r->q->lat, r->q->lon, a->lat, a->lon) <= r->q->within_m;
}

static bool
timetable_in_span(const struct rank *r, uint32_t number)
{
	const struct timetables_list *l = &r->times->lists[number];
	const struct timetable_rule *rules = r->times->rules + l->first;
	uint64_t without = 0;
	for (uint32_t i = 0; i < l->n; i++) {
		if (rules[i].repeat == TIMETABLE_GAP)
			without |= timetable_days(&r->span, &rules[i]);
		else if (timetable_starts(&r->span, &rules[i], without, r->from, r->until))
			return true;
	}
	return false;
}

/* Many activities share a timetable: each is looked at once. */
static bool
starts_in_span(const struct rank *r, uint32_t timetable)
{
	uint8_t *known = &r->d->match.in_span[timetable];
	if (*known == MATCH_NOT_KNOWN)
		*known = timetable_in_span(r, timetable);
	return *known != 0;
}

static bool
passes(const struct rank *r, const struct directory_fact *a)
{
	if (a->assured != 0 && a->assured < r->hide)
		return false;
	if (r->age >= 0 && (r->age < a->youngest || (a->oldest != FACT_AGE_ANY && r->age > a->oldest)))
		return false;
	if (r->within > 0 && !is_within(r, a))
		return false;
	return r->until == 0 || starts_in_span(r, a->timetable);
}

/* Place and freshness: what costs nothing to know. */
static unsigned
quick_points(const struct rank *r, const struct directory_fact *a)
{
	unsigned points = a->assured >= r->fresh ? 0 : a->assured >= r->year ? STALE_SOME : STALE_LONG;
	if (!r->measured || a->lat == 0)
		return points + KM_UNKNOWN;
	/* most of a big directory is far away: that shows without a square root */
	float north = (a->lat - r->lat) * DEGREE_METRES, east = (a->lon - r->lon) * r->east;
	if (fabsf(north) >= KM_MOST || north * north + east * east >= (float)KM_MOST * KM_MOST)
		return points + KM_MOST;
	return points + (unsigned)sqrtf(north * north + east * east);
}

static unsigned
timetable_points(const struct rank *r, uint32_t number)
{
	const struct timetables_list *l = &r->times->lists[number];
	const struct timetable_rule *rules = r->times->rules + l->first;
	unsigned best = l->n == 0 ? DAYS_UNKNOWN : DAYS_OVER;
	uint64_t without = 0;
	for (uint32_t i = 0; i < l->n; i++) {
		if (rules[i].repeat == TIMETABLE_GAP) {
			without |= timetable_days(&r->window, &rules[i]);
			continue;
		}
		int minutes = 0;
		unsigned points = DAYS_OVER;
		switch (timetable_next(&r->window, &rules[i], without, &minutes)) {
		case TIMETABLE_NOW:
			return 0;
		case TIMETABLE_SOON:
			points = minutes < 7 * DAY_MINUTES ? (unsigned)minutes * POINT / DAY_MINUTES : DAYS_MOST;
			break;
		case TIMETABLE_LATER:
			points = DAYS_MOST;
			break;
		case TIMETABLE_OVER:
			break;
		}
		best = points < best ? points : best;
	}
	return best;
}

static unsigned
days_points(const struct rank *r, uint32_t timetable)
{
	uint16_t *known = &r->d->match.points[timetable];
	if (*known == MATCH_POINTS_NOT_KNOWN)
		*known = (uint16_t)timetable_points(r, timetable);
	return *known;
}

/* Of the timetables that pass. */
static unsigned
soonest_of_all(const struct rank *r)
{
	unsigned best = DAYS_OVER;
	for (uint32_t i = 0; i < r->times->n && best > 0; i++) {
		if (r->until > 0 && !starts_in_span(r, i))
			continue;
		unsigned points = days_points(r, i);
		best = points < best ? points : best;
	}
	return best;
}

/* --- The best of them
 * --------------------------------------------------------------------------------------------------- */

static void
sink(uint64_t *keys, size_t n, size_t at)
{
	uint64_t key = keys[at];
	for (size_t child; (child = at * 2 + 1) < n; at = child) {
		if (child + 1 < n && keys[child + 1] > keys[child])
			child++;
		if (keys[child] <= key)
			break;
		keys[at] = keys[child];
	}
	keys[at] = key;
}

static void
keep(struct directory_ranking *out, uint64_t key)
{
	if (out->n == out->most) {
		out->keys[0] = key;
		sink(out->keys, out->n, 0);
		return;
	}
	size_t at = out->n++;
	for (; at > 0 && out->keys[(at - 1) / 2] < key; at = (at - 1) / 2)
		out->keys[at] = out->keys[(at - 1) / 2];
	out->keys[at] = key;
}

static void
put_in_order(struct directory_ranking *out)
{
	for (size_t n = out->n; n > 1; n--) {
		uint64_t worst = out->keys[0];
		out->keys[0] = out->keys[n - 1];
		sink(out->keys, n - 1, 0);
		out->keys[n - 1] = worst;
	}
}

static void
consider(const struct rank *r, size_t number, bool named, struct directory_ranking *out)
{
	const struct directory_fact *a = &r->d->facts.of[number];
	uint64_t key = named ? number : number | BEHIND_NAMED;
	uint64_t points = quick_points(r, a);
	/* when it is next on only makes it worse: often that need not be known */
	if (out->n == out->most && (key | points << 32) >= out->keys[0])
		return;
	points += days_points(r, a->timetable);
	key |= points << 32;
	if (out->n < out->most || key < out->keys[0])
		keep(out, key);
}

/* Those of 64 that pass. */
static uint64_t
passing(const struct rank *r, size_t first, uint64_t bits)
{
	uint64_t out = 0;
	if (r->open || bits == 0)
		return bits;
	if (r->boxed)
		bits &= near_in_box(&r->d->near, first, &r->around);
	for (uint64_t rest = bits; rest != 0; rest &= rest - 1) {
		if (passes(r, &r->d->facts.of[first + (unsigned)__builtin_ctzll(rest)]))
			out |= rest & -rest;
	}
	return out;
}

/* Of 64 those that may still be better than the worst that is kept, if none of them has fewer points than least. */
static uint64_t
hopeful(const struct directory_ranking *out, size_t first, uint64_t bits, uint64_t named, uint64_t least)
{
	if (out->n < out->most)
		return bits;
	if (out->most == 0 || out->keys[0] < (least | first))
		return 0;
	/* once the best are all of those with the words in their name, others need not be looked at */
	return out->keys[0] < (BEHIND_NAMED | least | first) ? bits & named : bits;
}

static void
consider_all(const struct rank *r, size_t first, uint64_t bits, uint64_t named, struct directory_ranking *out)
{
	for (; bits != 0; bits &= bits - 1) {
		unsigned i = (unsigned)__builtin_ctzll(bits);
		consider(r, first + i, (named >> i & 1) != 0, out);
	}
}

/* Counts all that pass and considers those that may be near, and those of no known place. Without a place to be near
 * to, all of them. */
static void
rank_close(const struct rank *r, struct directory_ranking *out)
{
	const struct directory_match *m = &r->d->match;
	const uint64_t least = r->measured ? 0 : (uint64_t)(KM_UNKNOWN + r->soonest) << 32;
	for (size_t first = 0; first < m->all.n; first += 64) {
		uint64_t named = m->named.bits[first / 64], bits = passing(r, first, m->all.bits[first / 64]);
		out->total += (size_t)__builtin_popcountll(bits);
		bits = hopeful(out, first, bits, named, least);
		if (r->measured && bits != 0)
			bits &= near_in_box(&r->d->near, first, &r->close) | near_unknown(&r->d->near, first);
		consider_all(r, first, bits, named, out);
	}
}

/* The others, if any of them can still be among the best: the way alone costs them KM_MOST. */
static void
rank_far(const struct rank *r, struct directory_ranking *out)
{
	const struct directory_match *m = &r->d->match;
	const uint64_t least = (uint64_t)(KM_MOST + r->soonest) << 32;
	for (size_t first = 0; first < m->all.n; first += 64) {
		uint64_t named = m->named.bits[first / 64];
		uint64_t bits = hopeful(out, first, m->all.bits[first / 64], named, least);
		if (bits != 0)
			bits &= ~(near_in_box(&r->d->near, first, &r->close) | near_unknown(&r->d->near, first));
		consider_all(r, first, passing(r, first, bits), named, out);
	}
}

void
directory_rank(struct directory *d, const struct directory_query *q, size_t most, struct directory_ranking *out)
{
	struct rank r;
	const struct number_set *all = &d->match.all;
	*out = (struct directory_ranking){.most = most < all->n ? most : all->n};
	out->keys = memory_new(out->most > 0 ? out->most : 1, sizeof *out->keys);
	rank_init(&r, d, q);
	directory_match_forget_times(&d->match);
	/* a word of bits at a time: this is where a search spends its time */
	if (!r.measured)
		r.soonest = soonest_of_all(&r);
	rank_close(&r, out);
	if (r.measured && out->most > 0 && (out->n < out->most || out->keys[0] >= (uint64_t)KM_MOST << 32)) {
		r.soonest = soonest_of_all(&r);
		rank_far(&r, out);
	}
	put_in_order(out);
}

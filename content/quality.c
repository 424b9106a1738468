#include "content/quality.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/clock.h"
#include "base/memory.h"
#include "base/phone.h"
#include "base/text.h"
#include "content/directory.h"
#include "content/need.h"
#include "content/reading_age.h"

#define READING_AGE_MOST 12
#define READING_WORDS_LEAST 15 /* of fewer the formula says little */
#define FEW 3
#define FAR_DEGREES 0.5 /* some 50 km from the middle of its own district: no district is so wide */

static const struct {
	const char *name;
	bool error;
} kinds[QUALITY_KINDS] = {
    [QUALITY_DUPLICATE] = {"duplicate", true},
    [QUALITY_UNREACHABLE] = {"unreachable", true},
    [QUALITY_BAD_PHONE] = {"bad-phone", true},
    [QUALITY_BAD_WEBSITE] = {"bad-website", true},
    [QUALITY_OVER] = {"over", true},
    [QUALITY_OUT_OF_RANGE] = {"out-of-range", true},
    [QUALITY_NO_CONTACT] = {"no-contact", false},
    [QUALITY_NO_TIME] = {"no-time", false},
    [QUALITY_NO_PLACE] = {"no-place", false},
    [QUALITY_NO_NEED] = {"no-need", false},
    [QUALITY_STALE] = {"stale", false},
    [QUALITY_REPORTED] = {"reported", false},
    [QUALITY_HARD_TO_READ] = {"hard-to-read", false},
    [QUALITY_FEW] = {"few", false},
};

const char *
quality_name(enum quality_kind k)
{
	return kinds[k].name;
}

bool
quality_is_error(enum quality_kind k)
{
	return kinds[k].error;
}

/* An activity as duplicates are found by. */
struct likeness {
	uint64_t hash;
	size_t order;
	char id[ACTIVITY_ID];
	char *name;
};

struct checking {
	struct directory *d;
	int64_t now;
	struct quality_report *report;
	struct likeness *all;
	size_t n, room;
};

/* Takes detail over. */
static void
add(struct quality_report *r, enum quality_kind kind, const char *id, const char *name, char *detail)
{
	if (r->n == r->room) {
		r->room = r->room * 2 + 64;
		r->findings = memory_grow(r->findings, r->room, sizeof *r->findings);
	}
	struct quality_finding *finding = &r->findings[r->n++];
	*finding = (struct quality_finding){.kind = kind, .name = memory_copy(name), .detail = detail};
	snprintf(finding->id, sizeof finding->id, "%s", id);
	r->counts[kind]++;
	r->errors += kinds[kind].error;
	r->warnings += !kinds[kind].error;
}

/* --- One activity
 * ------------------------------------------------------------------------------------------------------- */

/* FNV-1a: an odd match among a million has odds of one to 30 million. */
static void
hash_text(uint64_t *hash, const char *text)
{
	char *folded = text_fold(text);
	for (const char *p = folded; p == folded || p[-1] != '\0'; p++)
		*hash = (*hash ^ (unsigned char)*p) * UINT64_C(0x100000001b3);
	free(folded);
}

static void
remember(struct checking *c, const struct activity *a)
{
	if (c->n == c->room) {
		c->room = c->room * 2 + 256;
		c->all = memory_grow(c->all, c->room, sizeof *c->all);
	}
	struct likeness *l = &c->all[c->n];
	*l = (struct likeness){.hash = UINT64_C(0xcbf29ce484222325), .order = c->n, .name = memory_copy(a->name)};
	snprintf(l->id, sizeof l->id, "%s", a->id);
	hash_text(&l->hash, a->name);
	hash_text(&l->hash, a->postcode[0] != '\0' ? a->postcode : a->venue);
	hash_text(&l->hash, a->when);
	c->n++;
}

/* Some numbers with a name, "111" or "999", are short and right. */
static bool
can_be_rung(const char *phone)
{
	char e164[PHONE_TEXT];
	return phone_parse(phone, e164) != PHONE_INVALID;
}

static bool
can_be_opened(const char *website)
{
	const char *host = strstr(website, "://");
	if (host == NULL || (strncasecmp(website, "http:", 5) != 0 && strncasecmp(website, "https:", 6) != 0))
		return false;
	host += 3;
	size_t n = strcspn(host, "/?#:");
	const char *dot = memchr(host, '.', n);
	return dot != NULL && dot > host && dot + 1 < host + n && strcspn(website, " <>\"") == strlen(website);
}

static void
check_contact(struct checking *c, const struct activity *a)
{
	bool phone = a->phone[0] != '\0', website = a->website[0] != '\0';
	bool place = a->venue[0] != '\0' || a->address[0] != '\0' || a->postcode[0] != '\0';
	if (phone && !can_be_rung(a->phone))
		add(c->report, QUALITY_BAD_PHONE, a->id, a->name,
		    memory_print("\"%s\" is no telephone number", a->phone));
	if (website && !can_be_opened(a->website))
		add(c->report, QUALITY_BAD_WEBSITE, a->id, a->name, memory_print("\"%s\" is no address", a->website));
	if (!phone && !website && !place)
		add(c->report, QUALITY_UNREACHABLE, a->id, a->name, memory_copy("no place, no number, no website"));
	else if (!phone && !website)
		add(c->report, QUALITY_NO_CONTACT, a->id, a->name, memory_copy("neither a number nor a website"));
	if (!place && !phone && website)
		add(c->report, QUALITY_NO_PLACE, a->id, a->name, memory_copy("a website only: no place, no number"));
}

static void
check_place(struct checking *c, const struct activity *a)
{
	double lat, lon;
	if (a->lat == 0 && a->lon == 0)
		return;
	if (a->lat < 49 || a->lat > 61 || a->lon < -9 || a->lon > 2.2) {
		add(c->report, QUALITY_OUT_OF_RANGE, a->id, a->name,
		    memory_print("%.4f, %.4f is not in the British Isles", a->lat, a->lon));
		return;
	}
	char district[9];
	snprintf(district, sizeof district, "%.*s", (int)strcspn(a->postcode, " "), a->postcode);
	if (!directory_locate(c->d, district, &lat, &lon))
		return;
	if (fabs(lat - a->lat) > FAR_DEGREES || fabs(lon - a->lon) > 2 * FAR_DEGREES)
		add(c->report, QUALITY_OUT_OF_RANGE, a->id, a->name,
		    memory_print("%.4f, %.4f is far from the others in %s", a->lat, a->lon, district));
}

static void
check_dates(struct checking *c, const struct activity *a)
{
	char date[21];
	if (a->assured > c->now + CLOCK_DAY) {
		add(c->report, QUALITY_OUT_OF_RANGE, a->id, a->name,
		    memory_print("last checked on %s, which is to come", clock_date(a->assured, date, sizeof date)));
		return;
	}
	if (!a->stale)
		return;
	add(c->report, QUALITY_STALE, a->id, a->name,
	    a->assured == 0 ? memory_copy("never checked")
	                    : memory_print("last checked on %s", clock_date(a->assured, date, sizeof date)));
}

static void
check_text(struct checking *c, const struct activity *a)
{
	double age = reading_age(a->description);
	if (age <= READING_AGE_MOST || reading_count(a->description).words < READING_WORDS_LEAST)
		return;
	add(c->report, QUALITY_HARD_TO_READ, a->id, a->name, memory_print("reading age %.1f", age));
}

static void
check_one(void *context, const struct activity *a)
{
	struct checking *c = context;
	/* out of sight, it misleads nobody */
	if (a->hidden)
		return;
	c->report->activities++;
	remember(c, a);
	check_contact(c, a);
	check_place(c, a);
	check_dates(c, a);
	check_text(c, a);
	if (a->over)
		add(c->report, QUALITY_OVER, a->id, a->name, memory_print("all its dates have passed: %s", a->when));
	if (a->when[0] == '\0')
		add(c->report, QUALITY_NO_TIME, a->id, a->name, memory_copy("no time is known"));
	if (a->need[0] == '\0')
		add(c->report, QUALITY_NO_NEED, a->id, a->name, memory_copy("belongs to none of the needs"));
	if (a->reported)
		add(c->report, QUALITY_REPORTED, a->id, a->name, memory_copy("a patient says that it is wrong"));
}

/* --- All of them
 * -------------------------------------------------------------------------------------------------------- */

static int
compare_likeness(const void *left, const void *right)
{
	const struct likeness *a = left, *b = right;
	if (a->hash != b->hash)
		return a->hash < b->hash ? -1 : 1;
	return (a->order > b->order) - (a->order < b->order);
}

static void
check_duplicates(struct checking *c)
{
	if (c->n > 0)
		qsort(c->all, c->n, sizeof *c->all, compare_likeness);
	for (size_t i = 1, first = 0; i < c->n; i++) {
		if (c->all[i].hash != c->all[first].hash)
			first = i;
		else
			add(c->report, QUALITY_DUPLICATE, c->all[i].id, c->all[i].name,
			    memory_print("the same name, place and time as %s", c->all[first].id));
	}
}

static void
check_needs(struct checking *c)
{
	struct directory_summary summary;
	size_t n;
	const struct need *needs = need_all(&n);
	directory_summary(c->d, &summary);
	for (size_t i = 0; i < need_choices(); i++) {
		if (summary.per_need[i] < FEW)
			add(c->report, QUALITY_FEW, "", needs[i].code,
			    memory_print("%zu activities; patients who choose it should find at least %d",
			        summary.per_need[i], FEW));
	}
}

static int
compare_findings(const void *left, const void *right)
{
	const struct quality_finding *a = left, *b = right;
	if (a->kind != b->kind)
		return a->kind < b->kind ? -1 : 1;
	return strcmp(a->id, b->id);
}

enum status
quality_check(struct directory *d, int64_t now, struct quality_report *out, struct fault *f)
{
	struct checking c = {.d = d, .now = now, .report = out};
	*out = (struct quality_report){0};
	enum status s = directory_each(d, now, check_one, &c, f);
	if (s == STATUS_OK) {
		check_duplicates(&c);
		check_needs(&c);
		if (out->n > 0)
			qsort(out->findings, out->n, sizeof *out->findings, compare_findings);
	}
	for (size_t i = 0; i < c.n; i++)
		free(c.all[i].name);
	free(c.all);
	return s;
}

void
quality_finish(struct quality_report *r)
{
	for (size_t i = 0; i < r->n; i++) {
		free(r->findings[i].name);
		free(r->findings[i].detail);
	}
	free(r->findings);
	*r = (struct quality_report){0};
}

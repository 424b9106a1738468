#include "content/openactive.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/clock.h"
#include "base/memory.h"
#include "content/field.h"
#include "content/openactive_reading.h"

json_t *
openactive_get(json_t *series, const char *names)
{
	json_t *value = oruk_get(series, names);
	json_t *above = oruk_get(series, "superEvent");
	return value != NULL || !json_is_object(above) ? value : oruk_get(above, names);
}

void
openactive_tell(const struct openactive_reading *r, const char *field, const char *what)
{
	char *place = memory_print(" %s%s%s", r->place, *field != '\0' ? "." : "", field);
	r->sink->say(r->sink->context, place, what);
	free(place);
}

bool
openactive_is_item(json_t *item)
{
	return json_is_string(json_object_get(item, "state")) && json_is_string(json_object_get(item, "kind"));
}

/* Minutes that a zone is ahead of UTC: "Z", "+01:00", "+0100". False if it is none. */
static bool
read_zone(const char *s, int *ahead)
{
	int hours = 0, minutes = 0, n = 0;
	*ahead = 0;
	if (strcmp(s, "Z") == 0 || strcmp(s, "z") == 0)
		return true;
	if (*s != '+' && *s != '-')
		return false;
	if ((sscanf(s + 1, "%2d:%2d%n", &hours, &minutes, &n) != 2 &&
	        sscanf(s + 1, "%2d%2d%n", &hours, &minutes, &n) != 2) ||
	    s[1 + n] != '\0' || hours < 0 || hours > 14 || minutes < 0 || minutes > 59)
		return false;
	*ahead = (hours * 60 + minutes) * (*s == '-' ? -1 : 1);
	return true;
}

bool
openactive_moment(const char *s, int64_t *at)
{
	struct tm t = {0};
	struct session_date day;
	int n = 0, ahead;
	if (!session_date_read(s, &day) || s[10] != 'T' ||
	    sscanf(s + 11, "%2d:%2d%n", &t.tm_hour, &t.tm_min, &n) != 2 || n != 5 || t.tm_hour < 0 || t.tm_hour > 23 ||
	    t.tm_min < 0 || t.tm_min > 59)
		return false;
	s += 16;
	if (*s == ':')
		s += 1 + strspn(s + 1, "0123456789.");
	t.tm_year = day.year - 1900;
	t.tm_mon = day.month - 1;
	t.tm_mday = day.day;
	if (*s == '\0') {
		*at = clock_from_british(t);
		return true;
	}
	if (!read_zone(s, &ahead))
		return false;
	*at = (int64_t)timegm(&t) * 1000 - ahead * CLOCK_MINUTE;
	return true;
}

/* --- Items
 * -------------------------------------------------------------------------------------------------------------- */

/* A text of any kind of value; "" without. The caller frees. */
static char *
text_or_blank(json_t *object, const char *names)
{
	char *text = oruk_text(object, names, 300);
	return text != NULL ? text : memory_copy("");
}

static bool
type_is(json_t *data, const char *kind, const char *name)
{
	json_t *type = oruk_get(data, "@type type");
	if (json_is_string(type))
		return strcmp(json_string_value(type), name) == 0;
	return strcmp(kind, name) == 0 || strncmp(kind, name, strlen(name)) == 0;
}

static enum status
put_series(struct feed_store *store, const char *kind, const char *id, json_t *data, struct fault *f)
{
	char *ref = text_or_blank(data, "@id id"), *text = json_dumps(data, JSON_COMPACT | JSON_SORT_KEYS);
	struct feed_item item = {
	    .kind = kind, .id = id, .ref = ref, .super = "", .start = "", .finish = "", .data = text};
	enum status s = text != NULL ? feed_store_put_item(store, &item, f) : STATUS_OK;
	free(text);
	free(ref);
	return s;
}

/* "2026-11-24T18:15:00Z" in UTC whatever the feed writes, so that text sorts as time does; "" if it is no time. */
static char *
moment_of(json_t *data, const char *name)
{
	char *text = text_or_blank(data, name), buffer[32] = "";
	int64_t at;
	if (openactive_moment(text, &at))
		clock_rfc3339(at, buffer, sizeof buffer);
	free(text);
	return memory_copy(buffer);
}

static bool
is_off(json_t *data)
{
	const char *status = json_string_value(oruk_get(data, "eventStatus"));
	return status != NULL && (strstr(status, "Cancelled") != NULL || strstr(status, "Postponed") != NULL);
}

/* What it is an occurrence of: a reference, or the whole series in its place, which is then kept too. */
static enum status
find_super(struct feed_store *store, json_t *data, char **super, struct fault *f)
{
	json_t *above = oruk_get(data, "superEvent");
	enum status s = STATUS_OK;
	if (json_is_object(above)) {
		*super = text_or_blank(above, "@id id identifier");
		if ((*super)[0] != '\0' && oruk_get(above, "name") != NULL)
			s = put_series(store, "embedded", *super, above, f);
	} else {
		*super = text_or_blank(data, "superEvent");
	}
	return s;
}

static enum status
put_occurrence(struct feed_store *store, const char *kind, const char *id, json_t *data, struct fault *f)
{
	char *ref = text_or_blank(data, "@id id"), *start = moment_of(data, "startDate"),
	     *finish = moment_of(data, "endDate"), *super = NULL;
	enum status s = find_super(store, data, &super, f);
	struct feed_item item = {.kind = kind,
	    .id = id,
	    .ref = ref,
	    .super = super,
	    .start = start,
	    .finish = finish,
	    .off = is_off(data),
	    .data = ""};
	if (s == STATUS_OK)
		s = feed_store_put_item(store, &item, f);
	free(super);
	free(finish);
	free(start);
	free(ref);
	return s;
}

static enum status
keep_item(struct feed_store *store, const char *kind, const char *id, json_t *data, const struct listing_sink *sink,
    const char *place, struct fault *f)
{
	static const char *const series[] = {
	    "SessionSeries", "CourseInstance", "Course", "EventSeries", "HeadlineEvent", "Event"};
	if (type_is(data, kind, "ScheduledSession"))
		return put_occurrence(store, kind, id, data, f);
	for (size_t i = 0; i < sizeof series / sizeof *series; i++) {
		if (type_is(data, kind, series[i]))
			return put_series(store, kind, id, data, f);
	}
	sink->tally(sink->context, place, "neither a series of sessions nor a session: passed over");
	return STATUS_OK;
}

enum status
openactive_take(
    struct feed_store *store, json_t *item, const struct listing_sink *sink, const char *place, struct fault *f)
{
	const char *state = json_string_value(json_object_get(item, "state"));
	char *kind = oruk_text(item, "kind", 100), *id = oruk_text(item, "id", 200);
	json_t *data = json_object_get(item, "data");
	enum status s = STATUS_OK;
	if (id == NULL || kind == NULL)
		sink->tally(sink->context, place, "an item without an id: passed over");
	else if (strcmp(state, "deleted") == 0)
		s = feed_store_drop_item(store, kind, id, f);
	else if (!json_is_object(data))
		sink->tally(sink->context, place, "an item without data: passed over");
	else
		s = keep_item(store, kind, id, data, sink, place, f);
	free(id);
	free(kind);
	return s;
}

/* --- Listings
 * ----------------------------------------------------------------------------------------------------------- */

struct making {
	struct feed_store *store;
	const struct listing_sink *sink;
	size_t index;
};

struct gathering {
	struct openactive_dates dates, off;
};

static enum status
gather(void *context, const struct feed_item *item, struct fault *f)
{
	struct gathering *g = context;
	int64_t start, end = 0;
	(void)f;
	if (openactive_moment(item->start, &start)) {
		openactive_moment(item->finish, &end);
		openactive_add_date(item->off ? &g->off : &g->dates, start, end);
	}
	return STATUS_OK;
}

/* An id of ours for a series' address. */
static void
read_id(const struct feed_item *item, json_t *series, struct activity *a)
{
	char *id = oruk_text(series, "identifier", 100);
	if (id == NULL || field_id(id, a->id, NULL) != STATUS_OK)
		a->id[0] = '\0';
	if (a->id[0] == '\0' && field_id(item->id, a->id, NULL) != STATUS_OK)
		a->id[0] = '\0';
	free(id);
}

/* Its rules where it has them, else its dates; a cancelled date is taken out of either. */
static enum status
read_times(struct making *m, struct openactive_reading *r, const struct feed_item *item, struct schedule *s,
    bool *dated, struct fault *f)
{
	struct gathering *g = memory_new(1, sizeof *g);
	char since[32];
	clock_rfc3339(r->sink->now, since, sizeof since);
	enum status status = feed_store_each_occurrence(m->store, item, since, gather, g, f);
	openactive_read_schedule(r, s);
	schedule_tidy(s, r->sink->now);
	if (s->n == 0)
		openactive_read_dates(&g->dates, s);
	for (size_t i = 0; i < g->off.n; i++)
		schedule_except(s, g->off.on[i].day, g->off.on[i].day);
	*dated = g->dates.n > 0;
	free(g);
	return status;
}

static enum listing_fate
make_listing(
    struct making *m, struct openactive_reading *r, const struct feed_item *item, enum status *status, struct fault *f)
{
	struct listing l;
	bool dated = false;
	listing_init(&l);
	read_id(item, r->series, &l.activity);
	openactive_read_about(r, &l);
	*status = read_times(m, r, item, &l.schedule, &dated, f);
	enum listing_fate fate = LISTING_PASSED;
	if (l.activity.name[0] == '\0') {
		openactive_tell(r, "name", "is missing");
		fate = LISTING_BAD;
	} else if (is_off(r->series)) {
		r->sink->tally(r->sink->context, r->place, "cancelled: left out");
	} else if (l.schedule.n == 0 && !dated) {
		r->sink->tally(r->sink->context, r->place, "no session to come: left out");
	} else if (*status == STATUS_OK) {
		listing_complete(&l);
		fate = m->sink->take(m->sink->context, r->place, &l, true);
	}
	listing_finish(&l);
	return fate;
}

static enum status
take_series(void *context, const struct feed_item *item, struct fault *f)
{
	struct making *m = context;
	char *place = memory_print("series[%zu]", m->index++);
	json_t *series = json_loads(item->data, 0, NULL);
	struct openactive_reading r = {.sink = m->sink, .place = place, .series = series};
	enum status status = STATUS_OK;
	enum listing_fate fate = json_is_object(series) ? make_listing(m, &r, item, &status, f) : LISTING_BAD;
	m->sink->count(m->sink->context, fate);
	json_decref(series);
	free(place);
	return status;
}

enum status
openactive_listings(struct feed_store *store, const struct listing_sink *sink, struct fault *f)
{
	struct making m = {.store = store, .sink = sink};
	return feed_store_each_series(store, take_series, &m, f);
}

#include "content/oruk.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/memory.h"
#include "content/field.h"
#include "content/json_list.h"
#include "content/oruk_needs.h"
#include "content/oruk_reading.h"

#define PLACES 50 /* of one service */

void
oruk_tell(const struct oruk_reading *r, const char *field, const char *what)
{
	char *place = memory_print(" %s%s%s", r->place, *field != '\0' ? "." : "", field);
	r->sink->say(r->sink->context, place, what);
	free(place);
}

void
oruk_deviates(const struct oruk_reading *r, const char *what)
{
	r->sink->tally(r->sink->context, r->place, what);
}

static void
read_id(struct oruk_reading *r, json_t *object, struct activity *a)
{
	char *id = oruk_text(object, "id", 200);
	struct fault f;
	if (json_is_number(oruk_get(object, "id")))
		oruk_deviates(r, "the id is a number, not text");
	if (id != NULL && field_id(id, a->id, &f) != STATUS_OK) {
		a->id[0] = '\0';
		oruk_tell(r, "id", "is no id; one is made of name, venue and postcode");
	}
	free(id);
}

/* One attribute: its term in 3.0, its taxonomy in 1.0, or the term itself. */
static void
read_term(json_t *attribute, struct oruk_needs *needs, FILE *topic)
{
	json_t *term = oruk_get(attribute, "taxonomy_term taxonomy");
	if (!json_is_object(term))
		term = attribute;
	static const char *const references[] = {"id", "code", "term_uri", "uri"};
	char *vocabulary = oruk_text(term, "taxonomy vocabulary", 100);
	for (size_t i = 0; i < sizeof references / sizeof *references; i++) {
		char *value = oruk_text(term, references[i], 200);
		char *whole = value != NULL ? memory_print("%s:%s", vocabulary != NULL ? vocabulary : "", value) : NULL;
		if (oruk_needs_by_type(needs, whole))
			i = sizeof references / sizeof *references;
		free(whole);
		free(value);
	}
	char *name = oruk_text(term, "name term", 100);
	if (name != NULL) {
		oruk_needs_by_words(needs, name, 5);
		fprintf(topic, "%s ", name);
	}
	free(name);
	free(vocabulary);
}

static void
read_needs(struct oruk_reading *r, struct listing *l)
{
	static const char *const lists[] = {"attributes", "taxonomy_terms", "service_taxonomys service_taxonomies"};
	struct oruk_needs needs = {0};
	char *topic = NULL;
	size_t size;
	FILE *out = open_memstream(&topic, &size);
	for (size_t i = 0; i < sizeof lists / sizeof *lists; i++) {
		json_t *list = oruk_get(r->service, lists[i]);
		for (size_t j = 0; j < oruk_count(list); j++)
			read_term(oruk_item(list, j), &needs, out);
	}
	json_t *organisation = oruk_get(r->service, "organization organisation");
	char *name = json_is_object(organisation) ? oruk_text(organisation, "name", 200) : NULL;
	fprintf(out, "%s", name != NULL ? name : "");
	free(name);
	fclose(out);
	listing_set(&l->topic, topic);
	oruk_needs_by_words(&needs, l->activity.name, 3);
	oruk_needs_by_words(&needs, l->activity.description, 1);
	listing_set(&l->activity.need, oruk_needs_codes(&needs));
	if (l->activity.need[0] == '\0')
		r->sink->tally(r->sink->context, r->place, "maps to no need: found by its words only");
}

/* What is said of this service at this place; else of the service; else only when the building is open. */
static void
read_times(struct oruk_reading *r, json_t *at, json_t *location, struct schedule *s)
{
	json_t *const says[] = {at, r->service, location};
	const size_t n = sizeof says / sizeof says[0];
	for (size_t i = 0; i < n && s->n == 0; i++)
		oruk_read_schedules(r, says[i], s);
	/* who is closed somewhere is closed */
	for (size_t i = 0; i < n; i++) {
		if (i == 0 || says[i] != says[0])
			oruk_read_holidays(r, says[i], s);
	}
}

/* One service at one place (NULL: nowhere in particular). Later places have an id of their own. */
static enum listing_fate
read_at(struct oruk_reading *r, json_t *at, bool first)
{
	json_t *location = oruk_get(at, "location");
	struct listing l;
	struct activity *a = &l.activity;
	listing_init(&l);
	read_id(r, first ? r->service : at, a);
	oruk_set(&a->name, oruk_text(r->service, "name", 200));
	oruk_read_description(r, a);
	oruk_read_location(r, location != NULL ? location : at, a);
	oruk_read_contact(r, at, &l);
	oruk_read_website(r, a);
	oruk_read_cost(r, a);
	oruk_read_audience(r, a);
	oruk_read_languages(r, a);
	oruk_read_assured(r, a);
	oruk_read_bring(r, a);
	read_times(r, at, location, &l.schedule);
	if (schedule_tidy(&l.schedule, r->sink->now) > 0)
		oruk_deviates(r, "a time whose last day has passed");
	read_needs(r, &l);
	listing_complete(&l);
	char *place = memory_print(" %s", r->place);
	enum listing_fate fate = r->sink->take(r->sink->context, place, &l, true);
	free(place);
	listing_finish(&l);
	return fate;
}

static enum listing_fate
read_service(struct oruk_reading *r, json_t *at)
{
	char *name = oruk_text(r->service, "name", 200), *status = oruk_text(r->service, "status", 40);
	enum listing_fate fate = LISTING_GOOD;
	if (name == NULL) {
		oruk_tell(r, "name", "is missing");
		fate = LISTING_BAD;
	} else if (status != NULL && strcasecmp(status, "active") != 0) {
		oruk_deviates(r, "the status is not \"active\": left out");
		fate = LISTING_PASSED;
	}
	free(status);
	free(name);
	if (fate != LISTING_GOOD)
		return fate;
	if (oruk_get(r->service, "service_taxonomys eligibilitys regular_schedules") != NULL)
		oruk_deviates(r, "names of version 1.0 (service_taxonomys, eligibilitys, regular_schedules)");
	json_t *places = at != NULL ? at : oruk_get(r->service, "service_at_locations locations");
	size_t n = oruk_count(places);
	fate = read_at(r, n > 0 ? oruk_item(places, 0) : NULL, true);
	for (size_t i = 1; i < n && i < PLACES; i++)
		read_at(r, oruk_item(places, i), false);
	return fate;
}

static bool
has_any(json_t *object, const char *const *names)
{
	for (; *names != NULL; names++) {
		if (oruk_get(object, *names) != NULL)
			return true;
	}
	return false;
}

/* Lists of other things have items with a name too. */
static bool
is_something_else(json_t *one)
{
	static const char *const of_services[] = {"status", "organization", "organization_id", "organisation",
	    "service_at_locations", "locations", "schedules", "regular_schedules", "contacts", "cost_options",
	    "attributes", "service_taxonomys", "service_areas", "fees", "fees_description", "eligibility",
	    "eligibilitys", "assured_date", "alert", "minimum_age", "phones", NULL};
	static const char *const of_others[] = {"version", "taxonomy", "vocabulary", "term_uri", "parent", "parent_id",
	    "code", "legal_status", "year_incorporated", "services", "location_type", "latitude", "uri", NULL};
	return !has_any(one, of_services) && has_any(one, of_others);
}

bool
oruk_is_service(json_t *item)
{
	return json_is_object(oruk_get(item, "service")) ||
	       (json_is_object(item) && oruk_get(item, "name") != NULL && !is_something_else(item));
}

bool
oruk_is_short(json_t *item)
{
	static const char *const whole[] = {"service_at_locations", "locations", "schedules", "regular_schedules",
	    "contacts", "phones", "cost_options", "attributes", "service_taxonomys", "service", "location", NULL};
	return json_is_object(item) && oruk_get(item, "id") != NULL && !has_any(item, whole);
}

void
oruk_read_item(const struct listing_sink *sink, json_t *one, const char *place)
{
	struct oruk_reading r = {.sink = sink, .place = place, .service = one};
	json_t *inner = oruk_get(one, "service");
	enum listing_fate fate = LISTING_BAD;
	if (!json_is_object(one))
		oruk_tell(&r, "", "is no service");
	else if (json_is_object(inner)) {
		r.service = inner;
		fate = read_service(&r, one);
	} else if (is_something_else(one)) {
		oruk_tell(&r, "", "is no service but something else: a taxonomy, an organisation or a place");
	} else {
		fate = read_service(&r, NULL);
	}
	sink->count(sink->context, fate);
}

static bool
take_item(void *context, size_t index, json_t *item, const struct json_list *list)
{
	char *place = list->listed ? memory_print("services[%zu]", index) : memory_copy("service");
	if (list->listed || oruk_is_service(item))
		oruk_read_item(context, item, place);
	free(place);
	return true;
}

enum status
oruk_read(const char *bytes, size_t n, const struct listing_sink *sink, struct fault *f)
{
	struct json_list list = {0};
	struct listing_sink copy = *sink;
	FILE *in = n > 0 ? fmemopen((void *)(uintptr_t)bytes, n, "r") : NULL;
	if (in == NULL)
		return fault_set(f, STATUS_INPUT, "1:1: it is empty");
	enum status s = json_list_read(in, take_item, &copy, &list, f);
	if (s == STATUS_OK && !list.listed && !oruk_is_service(list.around))
		s = fault_set(f, STATUS_INPUT, "1:1: neither a service of Open Referral UK nor a list of them");
	json_list_finish(&list);
	fclose(in);
	return s;
}

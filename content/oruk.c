#include "content/oruk.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/memory.h"
#include "content/field.h"
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

static void
read_id(struct oruk_reading *r, json_t *object, struct activity *a)
{
	char *id = oruk_text(object, "id", 200);
	struct fault f;
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
		oruk_tell(r, "", "maps to no need: it is found by its words only");
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
	oruk_read_contact(r, location, a);
	oruk_read_website(r, a);
	oruk_read_cost(r, a);
	oruk_read_audience(r, a);
	oruk_read_languages(r, a);
	oruk_read_assured(r, a);
	oruk_read_schedules(r, r->service, &l.schedule);
	oruk_read_schedules(r, at, &l.schedule);
	if (location != NULL)
		oruk_read_schedules(r, location, &l.schedule);
	if (schedule_tidy(&l.schedule, r->sink->now) > 0)
		oruk_tell(r, "schedules", "a time whose last day has passed is left out");
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
		oruk_tell(r, "status", "is not \"active\": left out");
		fate = LISTING_PASSED;
	}
	free(status);
	free(name);
	if (fate != LISTING_GOOD)
		return fate;
	json_t *places = at != NULL ? at : oruk_get(r->service, "service_at_locations locations");
	size_t n = oruk_count(places);
	fate = read_at(r, n > 0 ? oruk_item(places, 0) : NULL, true);
	for (size_t i = 1; i < n && i < PLACES; i++)
		read_at(r, oruk_item(places, i), false);
	return fate;
}

/* An item of a list: a service, or a service at a location with the service in it. */
static void
read_item(const struct listing_sink *sink, json_t *one, const char *place)
{
	struct oruk_reading r = {.sink = sink, .place = place, .service = one};
	json_t *inner = oruk_get(one, "service");
	enum listing_fate fate = LISTING_BAD;
	if (!json_is_object(one))
		oruk_tell(&r, "", "is no service");
	else if (json_is_object(inner)) {
		r.service = inner;
		fate = read_service(&r, one);
	} else {
		fate = read_service(&r, NULL);
	}
	sink->count(sink->context, fate);
}

enum status
oruk_read(const char *bytes, size_t n, const struct listing_sink *sink, struct fault *f)
{
	json_error_t error;
	if (n >= 3 && memcmp(bytes, "\xef\xbb\xbf", 3) == 0) {
		bytes += 3;
		n -= 3;
	}
	json_t *root = json_loadb(bytes, n, 0, &error);
	if (root == NULL)
		return fault_set(
		    f, STATUS_INPUT, "%d:%d: %s", error.line, error.column > 0 ? error.column : 1, error.text);
	enum status s = STATUS_OK;
	json_t *list = json_is_array(root) ? root : oruk_get(root, "contents content services items");
	if (json_is_array(list)) {
		for (size_t i = 0; i < json_array_size(list); i++) {
			char *place = memory_print("services[%zu]", i);
			read_item(sink, json_array_get(list, i), place);
			free(place);
		}
	} else if (oruk_get(root, "name service") != NULL) {
		read_item(sink, root, "service");
	} else {
		s = fault_set(f, STATUS_INPUT, "1:1: neither a service of Open Referral UK nor a list of them");
	}
	json_decref(root);
	return s;
}

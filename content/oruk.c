#include "content/oruk.h"

#include <jansson.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/clock.h"
#include "base/memory.h"
#include "base/text.h"
#include "content/field.h"
#include "content/language.h"
#include "content/markup.h"
#include "content/oruk_needs.h"

#define PLACES 50 /* of one service */

/* One service on its way; place is where in the document it is. */
struct reading {
	const struct listing_sink *sink;
	const char *place;
	json_t *service;
};

static void
tell(const struct reading *r, const char *field, const char *what)
{
	char *place = memory_print(" %s%s%s", r->place, *field != '\0' ? "." : "", field);
	r->sink->say(r->sink->context, place, what);
	free(place);
}

/* --- Getting at values
 * -------------------------------------------------------------------------------------------------- */

/* The first of the fields that is there; names are separated by spaces. */
static json_t *
get(json_t *object, const char *names)
{
	while (*names != '\0') {
		char name[48];
		size_t n = strcspn(names, " ");
		snprintf(name, sizeof name, "%.*s", (int)n, names);
		json_t *value = json_object_get(object, name);
		if (value != NULL && !json_is_null(value))
			return value;
		names += n + (names[n] == ' ');
	}
	return NULL;
}

/* A string, number or truth as text that the caller frees; NULL for anything else, and for blank. Feeds send HTML. */
static char *
text_of(json_t *value, size_t most, bool keep_lines)
{
	char *raw = NULL;
	if (json_is_string(value))
		raw = markup_strip(json_string_value(value));
	else if (json_is_integer(value))
		raw = memory_print("%lld", (long long)json_integer_value(value));
	else if (json_is_real(value))
		raw = memory_print("%.10g", json_real_value(value));
	if (raw == NULL)
		return NULL;
	char *text = text_clean(raw, strlen(raw), most, keep_lines);
	free(raw);
	if (*text != '\0')
		return text;
	free(text);
	return NULL;
}

static char *
get_text(json_t *object, const char *names, size_t most)
{
	return text_of(get(object, names), most, false);
}

/* Items of what should be an array: one object is an array of one. */
static size_t
count_items(json_t *value)
{
	return json_is_array(value) ? json_array_size(value) : json_is_object(value) || json_is_string(value) ? 1 : 0;
}

static json_t *
item(json_t *value, size_t i)
{
	return json_is_array(value) ? json_array_get(value, i) : value;
}

static void
set_text(char **field, char *value)
{
	if (value != NULL)
		listing_set(field, value);
}

static bool
says(const char *text, const char *words)
{
	return text != NULL && strcasestr(text, words) != NULL;
}

/* --- What the service says of itself
 * ------------------------------------------------------------------------------------ */

static void
read_id(struct reading *r, json_t *object, struct activity *a)
{
	char *id = get_text(object, "id", 200);
	struct fault f;
	if (id != NULL && field_id(id, a->id, &f) != STATUS_OK) {
		a->id[0] = '\0';
		tell(r, "id", "is no id; one is made of name, venue and postcode");
	}
	free(id);
}

static void
read_description(struct reading *r, struct activity *a)
{
	set_text(&a->description, text_of(get(r->service, "description"), 4000, true));
	json_t *alert = get(r->service, "alert");
	if (json_is_object(alert))
		alert = get(alert, "description text message name");
	char *text = text_of(alert, 1000, true);
	if (text != NULL)
		listing_set(&a->description,
		    memory_print("%s%s%s", text, a->description[0] != '\0' ? "\n" : "", a->description));
	free(text);
}

/* A professionals' line is not for patients. */
static bool
for_staff(json_t *phone)
{
	char *kind = get_text(phone, "type", 100), *description = get_text(phone, "description", 200);
	bool staff = says(kind, "professional") || says(kind, "staff") || says(kind, "fax") ||
	             says(description, "professional") || says(description, "staff only");
	free(description);
	free(kind);
	return staff;
}

/* Phones of one object, as an array or inline. True once there is one. */
static bool
read_phones(struct reading *r, json_t *object, struct activity *a)
{
	json_t *phones = get(object, "phones phone telephone number");
	for (size_t i = 0; i < count_items(phones) && a->phone[0] == '\0'; i++) {
		json_t *phone = item(phones, i);
		if (json_is_object(phone) && for_staff(phone))
			continue;
		char *number = json_is_object(phone) ? get_text(phone, "number", 60) : text_of(phone, 60, false);
		char *clean = NULL;
		struct fault f;
		if (number != NULL && field_phone(number, &clean, &f) == STATUS_OK)
			listing_set(&a->phone, clean);
		else if (number != NULL)
			tell(r, "phones", f.text);
		free(number);
	}
	return a->phone[0] != '\0';
}

static void
read_contact(struct reading *r, json_t *location, struct activity *a)
{
	json_t *organisation = get(r->service, "organization organisation");
	json_t *contacts = get(r->service, "contacts contact");
	if (read_phones(r, r->service, a) || read_phones(r, location, a))
		return;
	for (size_t i = 0; i < count_items(contacts); i++) {
		if (read_phones(r, item(contacts, i), a))
			return;
	}
	if (json_is_object(organisation))
		read_phones(r, organisation, a);
}

static void
read_website(struct reading *r, struct activity *a)
{
	json_t *organisation = get(r->service, "organization organisation");
	char *url = get_text(r->service, "url website", 600), *clean;
	if (url == NULL && json_is_object(organisation))
		url = get_text(organisation, "website url", 600);
	struct fault f;
	if (url != NULL && field_website(url, &clean, &f) == STATUS_OK)
		listing_set(&a->website, clean);
	else if (url != NULL)
		tell(r, "url", f.text);
	free(url);
}

/* Whether the last day of validity is behind us. */
static bool
is_past(const struct reading *r, json_t *date)
{
	int64_t day;
	return json_is_string(date) && field_date(json_string_value(date), r->sink->now, &day, NULL) == STATUS_OK &&
	       day + CLOCK_DAY <= r->sink->now;
}

/* "£3.50 per session (concessions)"; amounts may be numbers or strings with or without a pound sign. */
static char *
cost_of(json_t *option)
{
	if (!json_is_object(option))
		return text_of(option, 150, false);
	char *amount = get_text(option, "amount", 20), *of = get_text(option, "amount_description", 100),
	     *who = get_text(option, "option", 100), *out = NULL;
	char *end = NULL;
	double value = amount != NULL ? strtod(amount, &end) : 0;
	if (amount != NULL && *end == '\0' && value == 0)
		out = memory_copy("Free");
	else if (amount != NULL && *end == '\0')
		out = memory_print(value == (double)(long)value ? "£%.0f" : "£%.2f", value);
	else if (amount != NULL)
		out = memory_copy(amount);
	if (out != NULL && of != NULL)
		listing_set(&out, memory_print("%s %s", out, of));
	else if (out == NULL && of != NULL)
		out = memory_copy(of);
	if (out != NULL && who != NULL)
		listing_set(&out, memory_print("%s (%s)", out, who));
	else if (out == NULL && who != NULL)
		out = memory_copy(who);
	free(who);
	free(of);
	free(amount);
	return out;
}

static void
read_cost(struct reading *r, struct activity *a)
{
	json_t *options = get(r->service, "cost_options cost_option");
	for (size_t i = 0; i < count_items(options) && i < 3; i++) {
		json_t *option = item(options, i);
		char *cost = is_past(r, get(option, "valid_to")) ? NULL : cost_of(option);
		if (cost == NULL)
			continue;
		listing_set(&a->cost, memory_print("%s%s%s", a->cost, a->cost[0] != '\0' ? "; " : "", cost));
		free(cost);
	}
	if (a->cost[0] == '\0')
		set_text(&a->cost, get_text(r->service, "fees fees_description", 150));
}

static char *
ages(json_t *from)
{
	char *least = get_text(from, "minimum_age", 6), *most = get_text(from, "maximum_age", 6), *out = NULL;
	long low = least != NULL ? strtol(least, NULL, 10) : 0, high = most != NULL ? strtol(most, NULL, 10) : 0;
	free(most);
	free(least);
	if (low > 0 && low < 130 && high > low && high < 99)
		out = memory_print("Ages %ld to %ld", low, high);
	else if (low > 0 && low < 130)
		out = memory_print("Age %ld and over", low);
	else if (high > 0 && high < 99)
		out = memory_print("Up to age %ld", high);
	return out;
}

static void
read_audience(struct reading *r, struct activity *a)
{
	json_t *eligibility = item(get(r->service, "eligibility eligibilitys eligibilities"), 0);
	char *text = get_text(r->service, "eligibility_description", 300);
	if (text == NULL)
		text = json_is_object(eligibility)
		           ? get_text(eligibility, "eligibility_description description eligibility", 300)
		           : text_of(eligibility, 300, false);
	if (text == NULL)
		text = ages(r->service);
	if (text == NULL && json_is_object(eligibility))
		text = ages(eligibility);
	set_text(&a->audience, text);
	a->women_only = says(a->audience, "women only") || says(a->audience, "ladies only") ||
	                says(a->name, "women only") || says(a->name, "women-only") || says(a->name, "ladies only");
}

/* "ur", "Urdu"; what is neither is no help to a patient and is passed over. */
static const char *
language_code(const char *text)
{
	size_t n;
	const struct language *all = language_all(&n);
	for (size_t i = 0; i < n; i++) {
		if (strcasecmp(text, all[i].code) == 0 || strcasecmp(text, all[i].english) == 0)
			return all[i].code;
	}
	return NULL;
}

static void
read_languages(struct reading *r, struct activity *a)
{
	json_t *languages = get(r->service, "languages language");
	for (size_t i = 0; i < count_items(languages); i++) {
		json_t *one = item(languages, i);
		char *text = json_is_object(one) ? get_text(one, "code language name", 60) : text_of(one, 60, false);
		const char *code = text != NULL ? language_code(text) : NULL;
		if (code != NULL && !says(a->languages, code))
			listing_set(&a->languages,
			    memory_print("%s%s%s", a->languages, a->languages[0] != '\0' ? "," : "", code));
		free(text);
	}
}

static void
read_assured(struct reading *r, struct activity *a)
{
	char *date = get_text(r->service, "assured_date", 40);
	struct fault f;
	if (date != NULL && field_date(date, r->sink->now, &a->assured, &f) != STATUS_OK)
		tell(r, "assured_date", f.text);
	free(date);
}

/* --- Needs
 * -------------------------------------------------------------------------------------------------------------- */

/* One attribute: its term in 3.0, its taxonomy in 1.0, or the term itself. */
static void
read_term(json_t *attribute, struct oruk_needs *needs, FILE *topic)
{
	json_t *term = get(attribute, "taxonomy_term taxonomy");
	if (!json_is_object(term))
		term = attribute;
	static const char *const references[] = {"id", "code", "term_uri", "uri"};
	char *vocabulary = get_text(term, "taxonomy vocabulary", 100);
	for (size_t i = 0; i < sizeof references / sizeof *references; i++) {
		char *value = get_text(term, references[i], 200);
		char *whole = value != NULL ? memory_print("%s:%s", vocabulary != NULL ? vocabulary : "", value) : NULL;
		if (oruk_needs_by_type(needs, whole))
			i = sizeof references / sizeof *references;
		free(whole);
		free(value);
	}
	char *name = get_text(term, "name term", 100);
	if (name != NULL) {
		oruk_needs_by_words(needs, name, 5);
		fprintf(topic, "%s ", name);
	}
	free(name);
	free(vocabulary);
}

static void
read_needs(struct reading *r, struct listing *l)
{
	static const char *const lists[] = {"attributes", "taxonomy_terms", "service_taxonomys service_taxonomies"};
	struct oruk_needs needs = {0};
	char *topic = NULL;
	size_t size;
	FILE *out = open_memstream(&topic, &size);
	for (size_t i = 0; i < sizeof lists / sizeof *lists; i++) {
		json_t *list = get(r->service, lists[i]);
		for (size_t j = 0; j < count_items(list); j++)
			read_term(item(list, j), &needs, out);
	}
	json_t *organisation = get(r->service, "organization organisation");
	char *name = json_is_object(organisation) ? get_text(organisation, "name", 200) : NULL;
	fprintf(out, "%s", name != NULL ? name : "");
	free(name);
	fclose(out);
	listing_set(&l->topic, topic);
	oruk_needs_by_words(&needs, l->activity.name, 3);
	oruk_needs_by_words(&needs, l->activity.description, 1);
	listing_set(&l->activity.need, oruk_needs_codes(&needs));
	if (l->activity.need[0] == '\0')
		tell(r, "", "maps to no need: it is found by its words only");
}

/* --- When
 * --------------------------------------------------------------------------------------------------------------- */

static void
read_schedule(struct reading *r, json_t *one, struct schedule *s)
{
	static const char *const names[] = {"freq", "interval", "byday weekday", "bymonthday", "opens_at", "closes_at",
	    "dtstart", "valid_from", "valid_to", "until"};
	char *values[10];
	for (size_t i = 0; i < 10; i++)
		values[i] = get_text(one, names[i], 100);
	struct schedule_fields x = {.freq = values[0],
	    .interval = values[1],
	    .byday = values[2],
	    .bymonthday = values[3],
	    .opens_at = values[4],
	    .closes_at = values[5],
	    .dtstart = values[6],
	    .valid_from = values[7],
	    .valid_to = values[8],
	    .until = values[9]};
	struct fault f;
	if (schedule_add(s, &x, &f) != STATUS_OK)
		tell(r, "schedules", f.text);
	for (size_t i = 0; i < 10; i++)
		free(values[i]);
}

static void
read_schedules(struct reading *r, json_t *object, struct schedule *s)
{
	json_t *list = get(object, "schedules schedule regular_schedules regular_schedule");
	for (size_t i = 0; i < count_items(list); i++) {
		if (json_is_object(item(list, i)))
			read_schedule(r, item(list, i), s);
	}
}

/* --- Where
 * -------------------------------------------------------------------------------------------------------------- */

static void
read_degrees(struct reading *r, json_t *location, struct activity *a)
{
	json_t *pair = get(get(location, "geometry geo"), "coordinates");
	pair = pair != NULL ? pair : get(location, "coordinates");
	/* GeoJSON has the longitude first */
	bool paired = json_is_array(pair) && json_array_size(pair) >= 2;
	char *lat = text_of(paired ? json_array_get(pair, 1) : get(location, "latitude"), 40, false);
	char *lon = text_of(paired ? json_array_get(pair, 0) : get(location, "longitude"), 40, false);
	struct fault f;
	if (lat != NULL && lon != NULL) {
		double north, east;
		if (field_latitude(lat, &north, &f) == STATUS_OK && field_longitude(lon, &east, &f) == STATUS_OK) {
			a->lat = north;
			a->lon = east;
		} else {
			tell(r, "latitude", f.text);
		}
	}
	free(lon);
	free(lat);
}

static void
read_address(struct reading *r, json_t *address, struct activity *a)
{
	static const char *const lines[] = {"address_1", "address_2", "city", "region"};
	if (!json_is_object(address))
		return;
	for (size_t i = 0; i < sizeof lines / sizeof *lines; i++) {
		char *line = get_text(address, lines[i], 100);
		if (line != NULL && (i < 3 || a->address[0] == '\0') && !says(a->address, line))
			listing_set(
			    &a->address, memory_print("%s%s%s", a->address, a->address[0] != '\0' ? ", " : "", line));
		free(line);
	}
	char *postcode = get_text(address, "postal_code postcode", 40), clean[9];
	struct fault f;
	if (postcode != NULL && field_postcode(postcode, clean, &f) == STATUS_OK)
		listing_set(&a->postcode, memory_copy(clean));
	else if (postcode != NULL)
		tell(r, "postal_code", f.text);
	free(postcode);
}

static void
read_access(json_t *location, struct activity *a)
{
	json_t *list = get(location, "accessibility accessibility_for_disabilities");
	for (size_t i = 0; i < count_items(list); i++) {
		json_t *one = item(list, i);
		char *text = json_is_object(one) ? get_text(one, "description accessibility details", 500)
		                                 : text_of(one, 500, false);
		if (says(text, "no wheelchair") || says(text, "not wheelchair") || says(text, "no step-free") ||
		    says(text, "not accessible") || says(text, "steps only"))
			a->step_free = ACTIVITY_NO;
		else if (a->step_free == ACTIVITY_UNKNOWN && (says(text, "wheelchair") || says(text, "step-free") ||
		                                                 says(text, "step free") || says(text, "level access")))
			a->step_free = ACTIVITY_YES;
		free(text);
	}
}

/* A refuge, a carer's home: the district is all that may be shown. */
static void
mask(struct activity *a)
{
	char district[9];
	field_district(a->postcode, district);
	listing_set(&a->postcode, memory_copy(district));
	listing_set(&a->address, memory_copy(""));
	listing_set(&a->venue, memory_copy(""));
	a->lat = a->lon = 0;
}

static bool
is_true(json_t *value)
{
	return json_is_true(value) || (json_is_string(value) && strcasecmp(json_string_value(value), "true") == 0) ||
	       (json_is_integer(value) && json_integer_value(value) == 1);
}

static void
read_location(struct reading *r, json_t *location, struct activity *a)
{
	if (!json_is_object(location))
		return;
	set_text(&a->venue, get_text(location, "name", 200));
	read_degrees(r, location, a);
	read_address(r, item(get(location, "addresses physical_addresses address physical_address"), 0), a);
	read_access(location, a);
	if (is_true(get(location, "mask_exact_address")) || is_true(get(r->service, "mask_exact_address")))
		mask(a);
}

/* --- Services
 * ----------------------------------------------------------------------------------------------------------- */

/* One service at one place (NULL: nowhere in particular). Later places have an id of their own. */
static enum listing_fate
read_at(struct reading *r, json_t *at, bool first)
{
	json_t *location = get(at, "location");
	struct listing l;
	struct activity *a = &l.activity;
	listing_init(&l);
	read_id(r, first ? r->service : at, a);
	set_text(&a->name, get_text(r->service, "name", 200));
	read_description(r, a);
	read_location(r, location != NULL ? location : at, a);
	read_contact(r, location, a);
	read_website(r, a);
	read_cost(r, a);
	read_audience(r, a);
	read_languages(r, a);
	read_assured(r, a);
	read_schedules(r, r->service, &l.schedule);
	read_schedules(r, at, &l.schedule);
	if (location != NULL)
		read_schedules(r, location, &l.schedule);
	if (schedule_tidy(&l.schedule, r->sink->now) > 0)
		tell(r, "schedules", "a time whose last day has passed is left out");
	read_needs(r, &l);
	listing_complete(&l);
	char *place = memory_print(" %s", r->place);
	enum listing_fate fate = r->sink->take(r->sink->context, place, &l, true);
	free(place);
	listing_finish(&l);
	return fate;
}

static enum listing_fate
read_service(struct reading *r, json_t *at)
{
	char *name = get_text(r->service, "name", 200), *status = get_text(r->service, "status", 40);
	enum listing_fate fate = LISTING_GOOD;
	if (name == NULL) {
		tell(r, "name", "is missing");
		fate = LISTING_BAD;
	} else if (status != NULL && strcasecmp(status, "active") != 0) {
		tell(r, "status", "is not \"active\": left out");
		fate = LISTING_PASSED;
	}
	free(status);
	free(name);
	if (fate != LISTING_GOOD)
		return fate;
	json_t *places = at != NULL ? at : get(r->service, "service_at_locations locations");
	size_t n = count_items(places);
	fate = read_at(r, n > 0 ? item(places, 0) : NULL, true);
	for (size_t i = 1; i < n && i < PLACES; i++)
		read_at(r, item(places, i), false);
	return fate;
}

/* An item of a list: a service, or a service at a location with the service in it. */
static void
read_item(const struct listing_sink *sink, json_t *one, const char *place)
{
	struct reading r = {.sink = sink, .place = place, .service = one};
	json_t *inner = get(one, "service");
	enum listing_fate fate = LISTING_BAD;
	if (!json_is_object(one))
		tell(&r, "", "is no service");
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
	json_t *list = json_is_array(root) ? root : get(root, "contents content services items");
	if (json_is_array(list)) {
		for (size_t i = 0; i < json_array_size(list); i++) {
			char *place = memory_print("services[%zu]", i);
			read_item(sink, json_array_get(list, i), place);
			free(place);
		}
	} else if (get(root, "name service") != NULL) {
		read_item(sink, root, "service");
	} else {
		s = fault_set(f, STATUS_INPUT, "1:1: neither a service of Open Referral UK nor a list of them");
	}
	json_decref(root);
	return s;
}

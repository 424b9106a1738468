/* What an OpenActive series says of itself: what, where, for whom, for how much. */
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "content/audience.h"
#include "content/field.h"
#include "content/openactive_activity.h"
#include "content/openactive_reading.h"
#include "content/oruk_needs.h"

#define OFFERS 20

static void
read_activities(struct openactive_reading *r, struct listing *l)
{
	json_t *activities = openactive_get(r->series, "activity");
	char *topic = NULL, *needs = memory_copy("");
	size_t size;
	FILE *out = open_memstream(&topic, &size);
	for (size_t i = 0; i < oruk_count(activities) && i < 20; i++) {
		json_t *one = oruk_item(activities, i);
		char *address = json_is_object(one) ? oruk_text(one, "@id id", 300) : oruk_text_of(one, 300, false),
		     *label = json_is_object(one) ? oruk_text(one, "prefLabel name", 100) : NULL;
		const char *found = openactive_activity_needs(address, label != NULL ? label : address);
		if (found != NULL && needs[0] == '\0')
			listing_set(&needs, memory_copy(found));
		fprintf(out, "%s ", label != NULL ? label : "");
		free(label);
		free(address);
	}
	json_t *categories = openactive_get(r->series, "category");
	for (size_t i = 0; i < oruk_count(categories) && i < 20; i++) {
		char *category = oruk_text_of(oruk_item(categories, i), 100, false);
		fprintf(out, "%s ", category != NULL ? category : "");
		free(category);
	}
	fclose(out);
	listing_set(&l->topic, topic);
	listing_set(&l->activity.need, needs);
}

/* Words where the activity list says nothing. */
static void
read_needs(struct openactive_reading *r, struct listing *l)
{
	struct oruk_needs words = {0};
	if (l->activity.need[0] != '\0')
		return;
	oruk_needs_by_words(&words, l->topic, 5);
	oruk_needs_by_words(&words, l->activity.name, 3);
	oruk_needs_by_words(&words, l->activity.description, 1);
	listing_set(&l->activity.need, oruk_needs_codes(&words));
	if (l->activity.need[0] != '\0')
		return;
	/* whatever it is, people move at it: that is what OpenActive publishes */
	listing_set(&l->activity.need, memory_copy("ACTIVE"));
	r->sink->tally(r->sink->context, r->place, "an activity that is not on the list: taken as ACTIVE");
}

static void
read_address(struct openactive_reading *r, json_t *address, struct activity *a)
{
	static const char *const lines[] = {"streetAddress", "addressLocality"};
	char clean[9];
	struct fault f;
	if (!json_is_object(address)) {
		oruk_set(&a->address, oruk_text_of(address, 300, false));
		return;
	}
	for (size_t i = 0; i < sizeof lines / sizeof *lines; i++) {
		char *line = oruk_text(address, lines[i], 150);
		if (line != NULL && !oruk_says(a->address, line))
			listing_set(
			    &a->address, memory_print("%s%s%s", a->address, a->address[0] != '\0' ? ", " : "", line));
		free(line);
	}
	char *postcode = oruk_text(address, "postalCode", 40);
	if (postcode != NULL && field_postcode(postcode, clean, &f) == STATUS_OK)
		listing_set(&a->postcode, memory_copy(clean));
	else if (postcode != NULL)
		openactive_tell(r, "postalCode", f.text);
	free(postcode);
}

static void
read_location(struct openactive_reading *r, struct activity *a)
{
	json_t *place = openactive_get(r->series, "location beta:affiliatedLocation");
	place = oruk_item(place, 0);
	if (!json_is_object(place))
		return;
	oruk_set(&a->venue, oruk_text(place, "name", 200));
	read_address(r, oruk_get(place, "address"), a);
	json_t *geo = oruk_get(place, "geo");
	char *lat = oruk_text(geo, "latitude", 40), *lon = oruk_text(geo, "longitude", 40);
	double north, east;
	struct fault f;
	if (lat != NULL && lon != NULL) {
		if (field_latitude(lat, &north, &f) == STATUS_OK && field_longitude(lon, &east, &f) == STATUS_OK) {
			a->lat = north;
			a->lon = east;
		} else {
			openactive_tell(r, "geo", f.text);
		}
	}
	free(lon);
	free(lat);
}

static void
read_contact(struct openactive_reading *r, struct listing *l)
{
	json_t *organiser = openactive_get(r->series, "organizer"), *place = openactive_get(r->series, "location");
	struct activity *a = &l->activity;
	char *name = oruk_text(organiser, "name", 200), *type = oruk_text(organiser, "@type type", 40),
	     *phone = oruk_text(organiser, "telephone", 60), *url = NULL, *clean;
	struct fault f;
	/* a person's own name is nobody's search word */
	if (name != NULL && (type == NULL || strcmp(type, "Person") != 0))
		listing_set(&l->topic, memory_print("%s%s", l->topic, name));
	if (phone == NULL)
		phone = oruk_text(oruk_item(place, 0), "telephone", 60);
	if (phone != NULL && field_phone(phone, &clean, &f) == STATUS_OK)
		listing_set(&a->phone, clean);
	else if (phone != NULL)
		openactive_tell(r, "telephone", f.text);
	url = oruk_text_of(openactive_get(r->series, "url"), 600, false);
	if (url == NULL)
		url = oruk_text(organiser, "url", 600);
	if (url != NULL && field_website(url, &clean, &f) == STATUS_OK)
		listing_set(&a->website, clean);
	else if (url != NULL)
		openactive_tell(r, "url", f.text);
	free(url);
	free(phone);
	free(type);
	free(name);
}

static char *
pounds(double price)
{
	if (price == 0)
		return memory_copy("Free");
	return memory_print(price == (double)(long)price ? "\xc2\xa3%.0f" : "\xc2\xa3%.2f", price);
}

/* "Free", "£3.30", "£2 to £5" */
static void
read_cost(struct openactive_reading *r, struct activity *a)
{
	json_t *offers = openactive_get(r->series, "offers");
	double least = 0, most = 0;
	size_t n = 0;
	for (size_t i = 0; i < oruk_count(offers) && i < OFFERS; i++) {
		char *text = oruk_text(oruk_item(offers, i), "price", 20), *end = NULL;
		double price = text != NULL ? strtod(text, &end) : -1;
		if (text != NULL && *end == '\0' && price >= 0 && price < 10000) {
			least = n == 0 || price < least ? price : least;
			most = price > most ? price : most;
			n++;
		}
		free(text);
	}
	if (oruk_is_true(openactive_get(r->series, "isAccessibleForFree")) && n == 0)
		listing_set(&a->cost, memory_copy("Free"));
	if (n == 0)
		return;
	char *low = pounds(least), *high = pounds(most);
	listing_set(&a->cost, least == most ? memory_copy(low)
	                                    : memory_print("%s to %s",
	                                          least == 0 ? "\xc2\xa3"
	                                                       "0"
	                                                     : low,
	                                          high));
	free(high);
	free(low);
}

static void
read_audience(struct openactive_reading *r, struct activity *a)
{
	json_t *range = openactive_get(r->series, "ageRange");
	char *gender = oruk_text_of(openactive_get(r->series, "genderRestriction"), 100, false);
	oruk_ages(range, "minValue", "maxValue", &a->age_from, &a->age_to);
	oruk_set(&a->audience, audience_words(a->age_from, a->age_to));
	a->women_only = oruk_says(gender, "Female") || oruk_says(a->name, "women only") ||
	                oruk_says(a->name, "women-only") || oruk_says(a->name, "ladies only");
	if (oruk_says(gender, "MaleOnly") && !a->women_only)
		listing_set(
		    &a->audience, memory_print("%s%sMen only", a->audience, a->audience[0] != '\0' ? "; " : ""));
	free(gender);
}

void
openactive_read_about(struct openactive_reading *r, struct listing *l)
{
	struct activity *a = &l->activity;
	oruk_set(&a->name, oruk_text_of(openactive_get(r->series, "name"), 200, false));
	oruk_set(&a->description, oruk_text_of(openactive_get(r->series, "description"), 4000, true));
	read_activities(r, l);
	read_needs(r, l);
	read_location(r, a);
	read_contact(r, l);
	read_cost(r, a);
	read_audience(r, a);
}

#include "content/oruk_reading.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/memory.h"
#include "content/calendar.h"
#include "content/field.h"

#define SPECIAL_DAYS 14

static void
read_schedule(struct oruk_reading *r, json_t *one, struct schedule *s)
{
	static const char *const names[] = {"freq", "interval", "byday weekday", "bymonthday", "opens_at", "closes_at",
	    "dtstart", "valid_from", "valid_to", "until", "count", "rrule recurrence_rule"};
	enum { FIELDS = sizeof names / sizeof *names };
	char *values[FIELDS];
	if (oruk_get(one, "byday") == NULL && oruk_get(one, "weekday") != NULL)
		oruk_deviates(r, "weekday in place of byday");
	for (size_t i = 0; i < FIELDS; i++)
		values[i] = oruk_text(one, names[i], 100);
	struct schedule_fields x = {.freq = values[0],
	    .interval = values[1],
	    .byday = values[2],
	    .bymonthday = values[3],
	    .opens_at = values[4],
	    .closes_at = values[5],
	    .dtstart = values[6],
	    .valid_from = values[7],
	    .valid_to = values[8],
	    .until = values[9],
	    .count = values[10]};
	struct fault f;
	/* a whole rule, in a field of its own or where the frequency should be */
	const char *rule = values[11] != NULL ? values[11] : oruk_says(values[0], "FREQ=") ? values[0] : NULL;
	enum status status = rule != NULL ? schedule_add_rule(s, rule, &x, &f) : schedule_add(s, &x, &f);
	if (status != STATUS_OK)
		oruk_tell(r, "schedules", f.text);
	for (size_t i = 0; i < FIELDS; i++)
		free(values[i]);
}

/* Other hours on some days: each is a session of its own, which the gap for these days does not take out. */
static void
add_special_days(
    struct oruk_reading *r, json_t *one, struct session_date from, struct session_date until, struct schedule *s)
{
	char *opens = oruk_text(one, "opens_at", 40), *closes = oruk_text(one, "closes_at", 40);
	int first = calendar_day(from), last = calendar_day(until);
	enum status status = STATUS_OK;
	struct fault f;
	for (int day = first; status == STATUS_OK && day <= last && day < first + SPECIAL_DAYS; day++) {
		struct session_date d = calendar_date(day);
		char date[32];
		snprintf(date, sizeof date, "%04d-%02d-%02d", d.year, d.month, d.day);
		const struct schedule_fields x = {.dtstart = date, .opens_at = opens, .closes_at = closes};
		status = schedule_add(s, &x, &f);
	}
	if (status != STATUS_OK)
		oruk_tell(r, "holiday_schedules", f.text);
	free(closes);
	free(opens);
}

void
oruk_read_holidays(struct oruk_reading *r, json_t *object, struct schedule *s)
{
	json_t *list = oruk_get(object, "holiday_schedules holiday_schedule");
	for (size_t i = 0; i < oruk_count(list); i++) {
		json_t *one = oruk_item(list, i);
		struct session_date from, until;
		char *first = oruk_text(one, "start_date", 40), *last = oruk_text(one, "end_date", 40);
		bool closed = oruk_is_true(oruk_get(one, "closed")) || oruk_get(one, "opens_at") == NULL;
		if (!session_date_read(first, &from) || !session_date_read(last != NULL ? last : first, &until)) {
			oruk_tell(r, "holiday_schedules", "has no dates");
		} else {
			schedule_except(s, from, until);
			if (!closed)
				add_special_days(r, one, from, until, s);
		}
		free(last);
		free(first);
	}
}

void
oruk_read_schedules(struct oruk_reading *r, json_t *object, struct schedule *s)
{
	json_t *list = oruk_get(object, "schedules schedule regular_schedules regular_schedule");
	for (size_t i = 0; i < oruk_count(list); i++) {
		if (json_is_object(oruk_item(list, i)))
			read_schedule(r, oruk_item(list, i), s);
	}
}

static void
read_degrees(struct oruk_reading *r, json_t *location, struct activity *a)
{
	json_t *pair = oruk_get(oruk_get(location, "geometry geo"), "coordinates");
	pair = pair != NULL ? pair : oruk_get(location, "coordinates");
	/* GeoJSON has the longitude first */
	bool paired = json_is_array(pair) && json_array_size(pair) >= 2;
	char *lat = oruk_text_of(paired ? json_array_get(pair, 1) : oruk_get(location, "latitude"), 40, false);
	char *lon = oruk_text_of(paired ? json_array_get(pair, 0) : oruk_get(location, "longitude"), 40, false);
	struct fault f;
	if (lat != NULL && lon != NULL) {
		double north, east;
		if (field_latitude(lat, &north, &f) == STATUS_OK && field_longitude(lon, &east, &f) == STATUS_OK) {
			a->lat = north;
			a->lon = east;
		} else {
			oruk_tell(r, "latitude", f.text);
		}
	}
	free(lon);
	free(lat);
}

static void
read_address(struct oruk_reading *r, json_t *address, struct activity *a)
{
	static const char *const lines[] = {"address_1", "address_2", "city", "region"};
	if (!json_is_object(address))
		return;
	for (size_t i = 0; i < sizeof lines / sizeof *lines; i++) {
		char *line = oruk_text(address, lines[i], 100);
		if (line != NULL && (i < 3 || a->address[0] == '\0') && !oruk_says(a->address, line))
			listing_set(
			    &a->address, memory_print("%s%s%s", a->address, a->address[0] != '\0' ? ", " : "", line));
		free(line);
	}
	char *postcode = oruk_text(address, "postal_code postcode", 40), clean[9];
	struct fault f;
	if (postcode != NULL && field_postcode(postcode, clean, &f) == STATUS_OK)
		listing_set(&a->postcode, memory_copy(clean));
	else if (postcode != NULL)
		oruk_tell(r, "postal_code", f.text);
	free(postcode);
}

static void
read_access(json_t *location, struct activity *a)
{
	json_t *list = oruk_get(location, "accessibility accessibility_for_disabilities");
	for (size_t i = 0; i < oruk_count(list); i++) {
		json_t *one = oruk_item(list, i);
		char *text = json_is_object(one) ? oruk_text(one, "description accessibility details", 500)
		                                 : oruk_text_of(one, 500, false);
		if (oruk_says(text, "no wheelchair") || oruk_says(text, "not wheelchair") ||
		    oruk_says(text, "no step-free") || oruk_says(text, "not accessible") ||
		    oruk_says(text, "steps only"))
			a->step_free = ACTIVITY_NO;
		else if (a->step_free == ACTIVITY_UNKNOWN &&
		         (oruk_says(text, "wheelchair") || oruk_says(text, "step-free") ||
		             oruk_says(text, "step free") || oruk_says(text, "level access")))
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

void
oruk_read_location(struct oruk_reading *r, json_t *location, struct activity *a)
{
	if (!json_is_object(location))
		return;
	oruk_set(&a->venue, oruk_text(location, "name", 200));
	read_degrees(r, location, a);
	read_address(r, oruk_item(oruk_get(location, "addresses physical_addresses address physical_address"), 0), a);
	read_access(location, a);
	read_access(r->service, a);
	if (oruk_is_true(oruk_get(location, "mask_exact_address")) ||
	    oruk_is_true(oruk_get(r->service, "mask_exact_address")))
		mask(a);
}
